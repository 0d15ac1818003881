// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/originalfacts.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/edtf.h"
#include "models/phrases.h"
#include "prose/labels.h"
#include "workspace/original.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QLabel *valueLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus); // a reader of the screen goes from name to name without it
    return label;
}

QString moment(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

} // namespace

OriginalFacts::OriginalFacts(QWidget *parent)
    : QScrollArea(parent)
    , m_editions(new QComboBox)
    , m_hash(new QPlainTextEdit)
    , m_sign(new IconLabel(Icon::Accepted, Ink::Accepted, measures::iconSize))
    , m_verdict(new QLabel)
    , m_check(new QPushButton(tr("Check again")))
    , m_intact(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is known of the edition"));
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page); // the rows stand at its top
    column->setContentsMargins({});
    m_rows = new QFormLayout;
    column->addLayout(m_rows);
    column->addStretch(1);
    m_rows->setContentsMargins(24, 0, 12, 12);
    m_rows->setVerticalSpacing(6);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    setWidget(page);

    m_editions->setAccessibleName(tr("Edition"));
    m_editions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_editions->setMinimumContentsLength(12);
    m_hash->setReadOnly(true);
    m_hash->setTabChangesFocus(true);
    m_hash->setFrameShape(QFrame::NoFrame);
    m_hash->setWordWrapMode(QTextOption::WrapAnywhere);
    m_hash->setFont(fixedFont());
    m_hash->setFixedHeight(QFontMetrics(fixedFont()).lineSpacing() * 4);
    m_hash->setAccessibleName(tr("SHA-256"));
    m_verdict->setWordWrap(true);
    m_check->setAutoDefault(false);
    m_check->setAccessibleName(tr("Check again that the bytes are those that arrived"));
    auto *rows = new QVBoxLayout(m_intact);
    rows->setContentsMargins({});
    auto *said = new QHBoxLayout;
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_verdict, 1);
    rows->addLayout(said);
    rows->addWidget(m_check, 0, Qt::AlignLeft);
    for (QWidget *lasting : QList<QWidget *>{m_editions, m_hash, m_intact}) {
        lasting->setParent(page);
        lasting->hide();
    }
    connect(m_editions, &QComboBox::activated, this,
        [this](int index) { Q_EMIT editionChosen(EditionId(m_editions->itemData(index).toLongLong())); });
    connect(m_check, &QPushButton::clicked, this, &OriginalFacts::checkRequested);
}

void OriginalFacts::show(const Original &original)
{
    const QList<QWidget *> lasting{m_editions, m_hash, m_intact};
    while (m_rows->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_rows->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            if (item && !lasting.contains(item->widget()))
                delete item->widget();
            delete item;
        }
    }
    showSource(original);
    showEdition(original);
    for (QWidget *each : lasting)
        each->show();
}

void OriginalFacts::showSource(const Original &original)
{
    const Source &source = original.source;
    add(tr("Publisher"), source.publisher);
    add(tr("Author"), source.author);
    add(tr("Kind"), source.kind);
    add(tr("Published"), wording(source.published, phrase::interfaceLanguage()));
    add(tr("Web address"), source.url);
    add(tr("Language"), phrase::languageName(source.language));
    add(tr("Reliability"),
        source.reliability == Reliability::NotJudged ? tr("not judged") : toString(source.reliability));
}

void OriginalFacts::showEdition(const Original &original)
{
    const Edition &edition = original.edition;
    addCaption(tr("As it arrived"));
    fillEditions(original);
    m_rows->addRow(tr("Edition"), m_editions);
    add(tr("Came in"), moment(edition.arrived));
    add(tr("File name"), edition.fileName);
    const QLocale locale;
    add(tr("Size"), tr("%1 bytes").arg(locale.toString(edition.size)));
    add(tr("Kind of file"), edition.mediaType);
    add(tr("Encoding"), edition.encoding);
    add(tr("Read by"), edition.reader);
    m_hash->setPlainText(QString::fromLatin1(edition.sha256.toHex()));
    m_rows->addRow(tr("SHA-256"), m_hash);
    m_rows->addRow(m_intact);
    const bool intact = original.isIntact();
    m_sign->setIcon(intact ? Icon::Accepted : Icon::Octagon, intact ? Ink::Accepted : Ink::Critical);
    m_verdict->setText(intact ? tr("Checked: the bytes in the case are those that arrived.")
                              : tr("The bytes in the case are not those that arrived: their hash is %1.")
                                    .arg(QString::fromLatin1(original.sha256.toHex())));
    m_verdict->setAccessibleName(m_verdict->text());
}

void OriginalFacts::fillEditions(const Original &original)
{
    m_editions->clear();
    for (const Edition &each : original.editions) {
        m_editions->addItem(
            tr("%1, %2", "an edition: its number, when it came in").arg(each.number).arg(moment(each.arrived)),
            each.id.value);
    }
    m_editions->setCurrentIndex(m_editions->findData(original.edition.id.value));
}

void OriginalFacts::addCaption(const QString &words)
{
    auto *caption = new QLabel(words, widget());
    QFont font = caption->font();
    font.setWeight(QFont::DemiBold);
    caption->setFont(font);
    caption->setContentsMargins(0, 10, 0, 0);
    m_rows->addRow(caption);
}

void OriginalFacts::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, widget());
    label->setForegroundRole(QPalette::PlaceholderText);
    QLabel *words = valueLabel(value, widget());
    words->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_rows->addRow(label, words);
}

QString OriginalFacts::value(const QString &name) const
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QLayoutItem *label = m_rows->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = m_rows->itemAt(row, QFormLayout::FieldRole);
        const auto *words = label ? qobject_cast<QLabel *>(label->widget()) : nullptr;
        const auto *there = field ? qobject_cast<QLabel *>(field->widget()) : nullptr;
        if (words && there && words->text() == name)
            return there->text();
    }
    return {};
}

} // namespace dossier

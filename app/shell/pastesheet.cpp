// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pastesheet.h"

#include "analysis/analysis.h"
#include "appearance/faces.h"
#include "models/phrases.h"
#include "prose/fieldforms.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestFileName = 80;
constexpr qsizetype head = 20'000; // enough to tell the language

QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

// One line of NAME.meta; the quotation marks keep those a value has of its own.
QString metaLine(const QString &key, const QString &value)
{
    return value.isEmpty() ? QString() : u"%1: \"%2\"\n"_s.arg(key, value.simplified());
}

} // namespace

Edtf dateFromWords(const QString &words, const QString &language)
{
    const QString wanted = words.trimmed();
    if (const Result<Edtf> written = Edtf::parse(wanted))
        return *written;
    const QString readers = QLocale::languageToCode(QLocale().language());
    for (const QString &each : {language, readers, u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s}) {
        for (const FoundDate &date : findDates(wanted, each, {})) {
            if (date.span == Span{0, wanted.size()})
                return date.edtf;
        }
    }
    return {};
}

QString proposedTitle(const QString &text)
{
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        QString title = line.trimmed().toString().simplified();
        while (title.startsWith(u'#'))
            title = title.sliced(1).trimmed();
        if (!std::ranges::any_of(title, [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        if (title.size() <= longestTitle)
            return title;
        const qsizetype end = title.lastIndexOf(u' ', longestTitle);
        qsizetype cut = end > longestTitle / 2 ? end : longestTitle;
        cut -= title.at(cut - 1).isHighSurrogate() ? 1 : 0;
        return title.first(cut) + u'…';
    }
    return {};
}

QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified()) {
        const bool taken =
            u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        name += taken ? u' ' : c;
    }
    name = name.simplified();
    // A name like "report.summary.en" would be taken for a rendition.
    static const QRegularExpression rendition(
        u"\\.(summary|translation)\\.[a-z]{2,3}(\\.\\d+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (rendition.match(name).hasMatch())
        name.replace(u'.', u' ');
    if (name.size() > longestFileName) {
        const qsizetype end = name.lastIndexOf(u' ', longestFileName);
        name.truncate(end > longestFileName / 2 ? end : longestFileName);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.startsWith(u'.'))
        name = name.sliced(1).trimmed();
    while (name.endsWith(u'.') || name.endsWith(u'…'))
        name = name.chopped(1).trimmed();
    return (name.isEmpty() ? PasteSheet::tr("Pasted text") : name) + u".txt"_s;
}

PasteSheet::PasteSheet(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_title(new QLineEdit(this))
    , m_publisher(new QLineEdit(this))
    , m_published(new QLineEdit(this))
    , m_forms(new FieldForms(m_published, Syntax::Edtf))
    , m_url(new QLineEdit(this))
    , m_language(quiet(this))
    , m_understood(quiet(this))
    , m_detected(detectLanguage(QStringView(text).first(std::min(text.size(), head))).language)
{
    setWindowTitle(tr("Import pasted text"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto *note = quiet(this);
    note->setText(tr("The text becomes a source of its own. What you do not know stays empty."));
    column->addWidget(note);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &words, QWidget *field) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        field->setAccessibleName(words.chopped(1).remove(u'&'));
        form->addRow(label, field);
    };
    row(tr("&Title:"), m_title);
    row(tr("Language:"), m_language);
    row(tr("&Publisher:"), m_publisher);
    row(tr("Publ&ished:"), m_published);
    form->addRow(QString(), m_understood);
    row(tr("&Address:"), m_url);
    column->addLayout(form);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add to the case"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT pasted(result());
        close();
    });

    m_title->setText(proposedTitle(text));
    m_title->selectAll();
    m_language->setText(m_detected.isEmpty() ? tr("could not be told") : phrase::languageName(m_detected));
    m_published->setPlaceholderText(tr("2021-05-25, May 2021, or left empty"));
    m_url->setPlaceholderText(u"https://"_s);
    m_understood->setAccessibleName(tr("The date as it is understood"));
    m_understood->setFont(smallFont(font()));
    connect(m_published, &QLineEdit::textChanged, this, &PasteSheet::understand);
    understand();
    resize(520, sizeHint().height());
}

void PasteSheet::understand()
{
    const QString words = m_published->text().trimmed();
    const Edtf date = dateFromWords(words, m_detected);
    const bool wrong = !words.isEmpty() && date.isNull();
    if (words.isEmpty())
        m_understood->setText(tr("When it was published is not known."));
    else if (wrong)
        m_understood->setText(tr("This is not understood as a date; write it as 2021-05-25, 2021-05 or 2021."));
    else
        m_understood->setText(tr("Understood as %1 (%2).")
                .arg(wording(date, QLocale::languageToCode(QLocale().language())), date.toString()));
    m_forms->setFault({0, wrong ? m_published->text().size() : 0});
    m_add->setEnabled(!wrong);
}

PastedText PasteSheet::result() const
{
    const Edtf date = dateFromWords(m_published->text(), m_detected);
    const QString meta = metaLine(u"title"_s, m_title->text()) + metaLine(u"publisher"_s, m_publisher->text())
        + metaLine(u"published"_s, date.toString()) + metaLine(u"url"_s, m_url->text());
    return {fileNameFor(m_title->text()), m_text.toUtf8(), meta.toUtf8()};
}

} // namespace dossier

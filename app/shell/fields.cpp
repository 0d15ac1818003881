// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/fields.h"

#include "appearance/icons.h"
#include "appearance/measures.h"
#include "casefile/datewording.h"
#include "collation/spelling.h"
#include "models/phrases.h"
#include "prose/fieldforms.h"
#include "prose/labels.h"
#include "shell/choicedelegate.h"
#include "shell/datepreview.h"
#include "workspace/casedocument.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostChoices = 50;
constexpr int shownChoices = 6;

} // namespace

DateField::DateField(const QString &language, const Edtf &published, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_published(published)
    , m_line(new QLineEdit(this))
    , m_forms(new FieldForms(m_line, Syntax::Edtf))
    , m_preview(new QLabel(this))
    , m_drawn(new DatePreview(this))
{
    m_line->setAccessibleName(tr("Date"));
    m_line->setPlaceholderText(tr("April 2019, since 2021, 2019-04-03/.."));
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_preview);
    column->addWidget(m_drawn);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::read);
    read();
}

void DateField::setDate(const Edtf &date, DatePart part, const QString &anchor)
{
    m_given.reset();
    if (!date.isNull())
        m_given = UnderstoodDate{date, part, anchor, {}};
    m_line->setText(date.toString());
    m_line->setCursorPosition(0);
    read(); // the words may be those that stood there, with another part
}

bool DateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

QString DateField::missing() const
{
    if (m_date)
        return {};
    return isEmpty() ? tr("Write a date") : tr("Write it as in April 2019, since 2021 or 2019-04-03");
}

QString DateField::preview() const
{
    return m_preview->text();
}

void DateField::read()
{
    // What EDTF cannot say of the date that was given, such as "early", holds until other words are written.
    const bool asGiven = m_given && m_line->text().trimmed() == m_given->edtf.toString();
    m_date = asGiven ? m_given : understoodDate(m_line->text(), m_language, m_published);
    QString words;
    if (m_date) {
        QStringList parts{wording(m_date->edtf, m_date->part, phrase::interfaceLanguage()), m_date->edtf.toString()};
        if (const auto anchor = Edtf::parse(m_date->anchor); !m_date->anchor.isEmpty() && anchor)
            parts.append(tr("counted from %1").arg(wording(*anchor, phrase::interfaceLanguage())));
        words = parts.join(u" · "_s);
    } else if (!isEmpty()) {
        words = tr("Not understood as a date");
        m_forms->setFault({0, m_line->text().size()});
    }
    m_preview->setText(words);
    m_preview->setVisible(!words.isEmpty()); // what is said below the field stands close to it
    m_drawn->setVisible(m_date.has_value());
    m_line->setAccessibleDescription(words);
    // Nobody has spoken of it later than the words it is counted from.
    if (m_date)
        m_drawn->setDate(m_date->edtf, m_date->part, m_published.isNull() ? daysBegin : m_published.bounds().latest);
    else
        m_drawn->clear();
    Q_EMIT changed();
}

ChoiceField::ChoiceField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyNote(m_list->viewport()))
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(name);
    m_list->setAccessibleName(name);
    m_empty->setTextFormat(Qt::PlainText);
    m_list->setFocusPolicy(Qt::NoFocus); // the field's keys move in it
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownChoices * measures::rowHeight(fontMetrics()) + 2 * m_list->frameWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &ChoiceField::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_line->setAccessibleDescription(words());
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ChoiceField::taken);
}

void ChoiceField::search(const QString &words)
{
    m_isAnswered = false;
    m_enterWaits = false; // it was meant for other words
    Q_EMIT searched(words);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    m_isAnswered = true;
    m_choices = choices;
    m_list->clear();
    QList<Choice> all = choices;
    if (!m_none.isEmpty())
        all.prepend({0, m_none, {}});
    for (const Choice &choice : std::as_const(all)) {
        auto *item = new QListWidgetItem(
            choice.detail.isEmpty() ? choice.words : u"%1  –  %2"_s.arg(choice.words, choice.detail), m_list);
        item->setToolTip(item->text());
        item->setData(ChoiceDelegate::wordsRole, choice.words);
        item->setData(ChoiceDelegate::detailRole, choice.detail);
    }
    const QString typed = m_line->text().trimmed();
    m_empty->setWords(
        all.isEmpty() && !typed.isEmpty() && !m_emptyWords.isEmpty() ? m_emptyWords.arg(typed) : QString());
    const bool looks = m_offersFirst || !typed.isEmpty();
    const int none = m_none.isEmpty() ? -1 : 0;
    m_list->setCurrentRow(looks && !choices.isEmpty() ? none + 1 : none);
    Q_EMIT changed();
    answer();
}

void ChoiceField::answer()
{
    if (!std::exchange(m_enterWaits, false))
        return;
    // Later, when whoever is asking for choices has done with them.
    QMetaObject::invokeMethod(
        m_line,
        [line = m_line] {
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(line, &enter);
        },
        Qt::QueuedConnection);
}

void ChoiceField::setOffersFirst()
{
    m_offersFirst = true;
}

void ChoiceField::setNone(const QString &words)
{
    m_none = words;
    if (m_isAnswered)
        setChoices(QList<Choice>(m_choices)); // what was looked up may be there already
}

void ChoiceField::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
}

qint64 ChoiceField::chosen() const
{
    return choice().id;
}

QString ChoiceField::words() const
{
    return choice().words;
}

ChoiceField::Choice ChoiceField::choice() const
{
    const qsizetype row = m_list->currentRow() - (m_none.isEmpty() ? 0 : 1);
    return row < 0 && m_list->currentItem() ? Choice{0, m_none, {}} : m_choices.value(row);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_isAnswered) {
        m_enterWaits = true;
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return true;
}

ChoiceField *entityField(
    CaseDocument &document, const QList<EntityId> &but, QWidget *parent, const QString &name, Offers offers)
{
    auto *field = new ChoiceField(name.isEmpty() ? ChoiceField::tr("Search entities") : name, parent);
    field->setEmptyWords(ChoiceField::tr("No entity is called “%1”"));
    const auto asked = std::make_shared<int>(0);
    const auto ask = [field, asked, but, offers, &document](const QString &words) {
        const int question = ++*asked;
        EntityQuery query;
        query.words = words;
        document.queries().entities(query).then(
            field, [field, asked, question, but, offers, words](const Result<QList<EntityRow>> &rows) {
                if (question != *asked)
                    return;
                QList<ChoiceField::Choice> choices;
                for (const EntityRow &row : rows.value_or(QList<EntityRow>())) {
                    if (!but.contains(row.id) && choices.size() < mostChoices)
                        choices.append({row.id.value, row.label, phrase::typeName(row.type), row.status});
                }
                // Where the case could not be read, nobody knows whether there is one.
                if (rows && offers == Offers::ANewOne && choices.isEmpty() && !words.trimmed().isEmpty())
                    choices.append({-1, words.simplified(), ChoiceField::tr("new entity")});
                field->setChoices(choices);
            });
    };
    QObject::connect(field, &ChoiceField::searched, field, ask);
    ask({});
    return field;
}

ChoiceField *eventField(CaseDocument &document, QWidget *parent)
{
    auto *field = new ChoiceField(ChoiceField::tr("Search events, or name a new one"), parent);
    const auto known = std::make_shared<std::optional<QList<EventRow>>>();
    const auto show = [field, known](const QString &words) {
        if (!*known) // what is new is not known either
            return;
        QList<ChoiceField::Choice> choices;
        const QString sought = foldedWord(words.trimmed());
        for (const EventRow &row : std::as_const(**known)) {
            if (foldedWord(row.title).contains(sought) && choices.size() < mostChoices)
                choices.append({row.id.value, row.title, wording(row.date, row.part, phrase::interfaceLanguage())});
        }
        if (!sought.isEmpty())
            choices.append({-1, words.trimmed(), ChoiceField::tr("new event")});
        field->setChoices(choices);
    };
    QObject::connect(field, &ChoiceField::searched, field, show);
    document.queries().events().then(field, [field, known, show](const Result<QList<EventRow>> &rows) {
        *known = rows.value_or(QList<EventRow>());
        show(field->line()->text());
    });
    return field;
}

ChoiceField *fieldOf(const QString &name, const QList<ChoiceField::Choice> &choices, QWidget *parent)
{
    auto *field = new ChoiceField(name, parent);
    const auto show = [field, choices](const QString &words) {
        const QString sought = foldedWord(words.trimmed());
        QList<ChoiceField::Choice> found;
        for (const ChoiceField::Choice &choice : choices) {
            if (foldedWord(choice.words).contains(sought) && found.size() < mostChoices)
                found.append(choice);
        }
        field->setChoices(found);
    };
    QObject::connect(field, &ChoiceField::searched, field, show);
    field->setOffersFirst();
    show({});
    return field;
}

} // namespace dossier

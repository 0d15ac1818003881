// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchfield.h"

#include "casefile/queryfault.h"
#include "models/phrases.h"
#include "prose/fieldforms.h"
#include "workspace/casedocument.h"
#include "workspace/understooddate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStandardItemModel>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr qsizetype fewestLetters = 3; // of the name of a filter, before it is offered
constexpr int monthsInYear = 12;

// A value with blanks or signs of the query's own stands in quotation marks.
QString quotedValue(QString value)
{
    static const QRegularExpression special(u"[\\s()*\"“”„«»]"_s);
    if (!value.contains(special))
        return value;
    value.remove(QRegularExpression(u"[\"“”„«»]"_s));
    return u'"' + value + u'"';
}

} // namespace

SearchField::SearchField(CaseDocument &document, QWidget *parent)
    : FilterField(tr("Search the case"), parent, Icon::Search)
    , m_document(document)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
    , m_forms(new FieldForms(this, Syntax::Search))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostOffered);
    m_completer->popup()->setAccessibleName(tr("What the case has"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchField::take);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
}

void SearchField::showFault(const QueryFault &fault)
{
    const QString query = text().trimmed(); // which is what was asked
    const qsizetype blanks = text().indexOf(query);
    const Span part = faultedPart(query, fault);
    m_forms->setFault({blanks + part.start, blanks + part.end});
}

QStringList SearchField::offered() const
{
    QStringList words;
    for (int row = 0; m_completer->popup()->isVisible() && row < m_offers->rowCount(); ++row)
        words.append(m_offers->item(row)->text());
    return words;
}

// Keys of the list that is offered are not the field's: what it leaves alone, the list takes.
void SearchField::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *list = m_completer->popup();
    if (!list->isVisible()) {
        FilterField::keyPressEvent(event);
        return;
    }
    const bool takes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab;
    if (event->key() == Qt::Key_Escape || (takes && list->currentIndex().isValid())) {
        event->ignore();
        return;
    }
    if (takes)
        list->hide();
    FilterField::keyPressEvent(event);
}

SearchField::Filter SearchField::filterAtCaret() const
{
    static const QRegularExpression behind(
        u"(?:^|[\\s(])(entity|lang|date|source):([\"“„«][^\"“”„«»]*|[^\\s()\"“”„«»]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = behind.match(text().left(cursorPosition()));
    if (!match.hasMatch())
        return {};
    QString words = match.captured(2);
    words.remove(QRegularExpression(u"^[\"“„«]"_s));
    return {match.captured(1).toLower(), words.trimmed(), match.capturedStart(2)};
}

void SearchField::offer()
{
    ++m_asked;
    const Filter filter = filterAtCaret();
    if (filter.name == "entity"_L1)
        offerEntities(filter.words);
    else if (filter.name == "lang"_L1)
        offerLanguages(filter.words);
    else if (filter.name == "source"_L1)
        offerSources(filter.words);
    else if (filter.name == "date"_L1)
        offerDates(filter.words);
    else
        offerFilters();
}

// The word that the caret stands behind, where a filter could begin with it.
QString SearchField::beginningAtCaret() const
{
    static const QRegularExpression beginning(u"(?:^|[\\s(])([^\\s():*\"“”„«»]+)$"_s);
    const QString before = text().left(cursorPosition());
    const bool isInside = cursorPosition() < text().size() && !endsQueryWord(text().at(cursorPosition()));
    const bool isQuoted = std::ranges::count_if(before, isQueryMark) % 2 != 0;
    return isInside || isQuoted ? QString() : beginning.match(before).captured(1);
}

void SearchField::offerFilters()
{
    const QString typed = beginningAtCaret();
    const QList<std::pair<QString, QString>> filters{
        {u"entity:"_s, tr("Entity", "what a search is narrowed to")},
        {u"lang:"_s, tr("Language", "what a search is narrowed to")},
        {u"date:"_s, tr("Date", "what a search is narrowed to")},
        {u"source:"_s, tr("Source", "what a search is narrowed to")},
    };
    QList<Offer> offers;
    for (const auto &[name, words] : filters) {
        const bool fits = name.startsWith(typed, Qt::CaseInsensitive) || words.startsWith(typed, Qt::CaseInsensitive);
        if (fits && typed.size() >= fewestLetters)
            offers.append({tr("%1 · %2", "a filter of a search and what it narrows to").arg(name, words), name});
    }
    showOffers(offers);
}

// How the words are read; of a year, its months.
void SearchField::offerDates(const QString &words)
{
    const QString language = phrase::interfaceLanguage();
    QList<Edtf> dates;
    static const QRegularExpression inYear(u"^(\\d{4})(?:-\\d?)?$"_s);
    if (const QRegularExpressionMatch year = inYear.match(words); year.hasMatch()) {
        for (int month = 1; month <= monthsInYear; ++month)
            dates.append(Edtf::month(year.captured(1).toInt(), month));
        dates.removeIf([&words](const Edtf &month) { return !month.toString().startsWith(words); });
    } else if (const auto read = understoodDate(words, language, {})) {
        dates.append(read->edtf);
    }
    QList<Offer> offers;
    for (const Edtf &date : std::as_const(dates)) {
        if (date.toString() != words)
            offers.append(
                {tr("%1 · %2", "a date for a search and how it is read").arg(date.toString(), wording(date, language)),
                    date.toString()});
    }
    showOffers(offers);
}

void SearchField::offerEntities(const QString &words)
{
    m_document.queries()
        .entities({words, {}})
        .then(this, [this, question = m_asked](const Result<QList<EntityRow>> &rows) {
            if (question != m_asked || !rows)
                return;
            QList<EntityRow> most = *rows;
            std::ranges::stable_sort(most, std::ranges::greater(), &EntityRow::mentions);
            QList<Offer> offers;
            for (const EntityRow &row : most.first(std::min<qsizetype>(most.size(), mostOffered)))
                offers.append({tr("%1 · %2", "a name and a type of entity").arg(row.label, phrase::typeName(row.type)),
                    row.label});
            showOffers(offers);
        });
}

void SearchField::offerLanguages(const QString &words)
{
    m_document.queries().languages().then(this, [this, words, question = m_asked](const Result<QStringList> &codes) {
        if (question != m_asked || !codes)
            return;
        QList<Offer> offers;
        for (const QString &code : *codes) {
            const QString name = phrase::languageName(code);
            const bool fits =
                code.startsWith(words, Qt::CaseInsensitive) || name.startsWith(words, Qt::CaseInsensitive);
            if (!code.isEmpty() && fits)
                offers.append({tr("%1 · %2", "a code and a language").arg(code, name), code});
        }
        showOffers(offers);
    });
}

void SearchField::offerSources(const QString &words)
{
    const auto answer = [this, question = m_asked](const Result<QList<SourceRow>> &rows) {
        if (question != m_asked || !rows)
            return;
        QList<Offer> offers;
        for (const SourceRow &row : *rows)
            offers.append({row.source.title, row.source.title});
        showOffers(offers);
    };
    m_document.queries()
        .sourceIds({words, false})
        .then(this, [this, answer, question = m_asked](const Result<QList<SourceId>> &ids) {
            if (question == m_asked && ids)
                m_document.queries()
                    .sourceRows(ids->first(std::min<qsizetype>(ids->size(), mostOffered)))
                    .then(this, answer);
        });
}

void SearchField::showOffers(const QList<Offer> &offers)
{
    m_offers->clear();
    for (const Offer &offer : offers) {
        auto *item = new QStandardItem(offer.words);
        item->setData(offer.value, valueRole);
        m_offers->appendRow(item);
    }
    if (offers.isEmpty() || !hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::take(const QModelIndex &row)
{
    const Filter filter = filterAtCaret();
    const QString value = row.data(valueRole).toString();
    if (filter.name.isEmpty() && value.endsWith(u':')) {
        const QString before = text().left(cursorPosition() - beginningAtCaret().size()) + value;
        setText(before + text().sliced(cursorPosition()));
        setCursorPosition(static_cast<int>(before.size()));
        offer();
        return;
    }
    if (filter.name.isEmpty() || value.isEmpty())
        return;
    QString after = text().sliced(cursorPosition());
    static const QRegularExpression closing(u"^[^\\s\"“”„«»]*[\"“”„«»]?"_s); // what was left of the old value
    after.remove(closing);
    const QString before = text().left(filter.at) + quotedValue(value) + u' ';
    setText(before + after.trimmed());
    setCursorPosition(static_cast<int>(before.size()));
}

} // namespace dossier

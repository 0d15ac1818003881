// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/cardwords.h"

#include "casefile/datewording.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/signs.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

CardRow datedRow(qint64 id, const QString &which, const DatedMention &mention)
{
    const QString date = wording(mention.published, phrase::interfaceLanguage());
    const QString words =
        CardWords::tr("%1: %2", "first or last mention, and the title of its source").arg(which, mention.sourceTitle);
    const QString spoken = CardWords::tr("%1 mention, in the source published %2: %3", "first or last, a date, a title")
                               .arg(which, date, mention.sourceTitle);
    return {id, Icon::Clock, Ink::Text2, words, date, spoken, mention.language};
}

} // namespace

QList<CardRow> CardWords::firstAndLast(const EntityCard &card)
{
    if (!card.first.source)
        return {};
    if (card.first == card.last)
        return {datedRow(1, tr("First and last"), card.first)};
    return {datedRow(1, tr("First"), card.first), datedRow(2, tr("Last"), card.last)};
}

QString CardWords::judgement(const SamenessRow &row)
{
    const bool proposed = row.sameness.standing.status == Status::Proposed;
    switch (row.sameness.judgement) {
    case Judgement::Same:
        return proposed ? tr("perhaps the same") : row.isFollowed ? tr("the same") : tr("the same, not followed");
    case Judgement::NotTheSame:
        return proposed ? tr("perhaps not the same") : tr("not the same");
    case Judgement::Unsure:
        break;
    }
    return tr("unsure");
}

QList<CardRow> CardWords::samenesses(const EntityCard &card)
{
    QList<CardRow> rows;
    for (const SamenessRow &sameness : card.samenesses) {
        const QString judged = judgement(sameness);
        QStringList spoken{judged, phrase::typeName(sameness.type), sameness.label};
        if (!sameness.sameness.reason.isEmpty())
            spoken.append(phrase::samenessReason(sameness.sameness.reason));
        if (!sameness.isFollowed)
            spoken.append(tr("it would join two that are judged not to be the same"));
        rows.append({sameness.other.value, typeIcon(sameness.type), typeInk(sameness.type), sameness.label, judged,
            spoken.join(u", "_s)});
    }
    return rows;
}

QList<CardRow> CardWords::spellings(const EntityCard &card)
{
    QList<CardRow> rows;
    for (const SpellingCount &count : card.spellings) {
        const QString spelling = count.spelling.simplified();
        const QString spoken = QStringList{phrase::languageName(count.language), spelling,
            tr("%Ln mention(s)", nullptr, static_cast<int>(count.mentions))}
                                   .join(u", "_s);
        rows.append({rows.size() + 1, Icon::Other, Ink::Text2, spelling, QLocale().toString(count.mentions), spoken,
            count.language, true});
    }
    return rows;
}

QList<CardRow> CardWords::companions(const EntityCard &card)
{
    QList<CardRow> rows;
    for (const EntityRow &companion : card.companions) {
        const QString shared = tr("in %Ln passage(s)", nullptr, static_cast<int>(companion.mentions));
        const QString sources = tr("of %Ln source(s) together", nullptr, static_cast<int>(companion.sources));
        rows.append({companion.id.value, typeIcon(companion.type), typeInk(companion.type), companion.label,
            QLocale().toString(companion.mentions),
            QStringList{phrase::typeName(companion.type), companion.label, shared + u' ' + sources}.join(u", "_s), {},
            true});
    }
    return rows;
}

QList<CardRow> CardWords::events(const EntityCard &card, const QHash<EventId, Event> &known)
{
    QList<CardRow> rows;
    for (const EventId id : card.events) {
        const auto event = known.constFind(id);
        if (event == known.constEnd())
            continue;
        const QString when =
            event->date.isNull() ? tr("undated") : wording(event->date, event->part, phrase::interfaceLanguage());
        rows.append({id.value, event->date.isNull() ? Icon::Undated : Icon::Event, Ink::Event, event->title, when,
            tr("Event, %1, %2", "an event's title and date").arg(event->title, when)});
    }
    return rows;
}

QList<CardRow> CardWords::notes(const EntityCard &card)
{
    QList<CardRow> rows;
    for (const Note &note : card.notes) {
        const QString made = QLocale().toString(QDateTime::fromMSecsSinceEpoch(note.made).date(), QLocale::ShortFormat);
        const QString by =
            note.author.isEmpty() ? made : tr("%1, %2", "who wrote a note, and when").arg(note.author, made);
        rows.append({note.id.value, Icon::Note, Ink::Text2, note.words.simplified(), note.author,
            tr("Note by %1: %2", "who and when, the words").arg(by, note.words)});
    }
    return rows;
}

QString CardWords::step(qsizetype number, qsizetype of)
{
    return tr("%1 of %2", "which of the places a row leads to").arg(number).arg(of);
}

} // namespace dossier

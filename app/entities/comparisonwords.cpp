// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/comparisonwords.h"

#include "casefile/datewording.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/signs.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString judgementWords(const Sameness &sameness)
{
    const bool proposed = sameness.standing.status == Status::Proposed;
    switch (sameness.judgement) {
    case Judgement::Same:
        return proposed ? ComparisonWords::tr("perhaps the same") : ComparisonWords::tr("the same");
    case Judgement::NotTheSame:
        return proposed ? ComparisonWords::tr("perhaps not the same") : ComparisonWords::tr("not the same");
    case Judgement::Unsure:
        break;
    }
    return ComparisonWords::tr("unsure");
}

} // namespace

QString ComparisonWords::reason(const LikenessReason &reason)
{
    const QString one = reason.arguments.value(0);
    const QString other = reason.arguments.value(1);
    const int number = static_cast<int>(reason.number);
    switch (reason.code) {
    case LikenessCode::SameName:
        return tr("Both are called %1").arg(one);
    case LikenessCode::SameAcronym:
        return tr("Both are shortened to %1").arg(one);
    case LikenessCode::AcronymOf:
        return tr("%1 could stand for %2").arg(one, other);
    case LikenessCode::PartOfName:
        return tr("%1 is part of the name %2").arg(one, other);
    case LikenessCode::AlmostTheSameName:
        return tr("%1 and %2 differ in one letter").arg(one, other);
    case LikenessCode::SameCompanions:
        return tr("%Ln other(s) appear with both", nullptr, number);
    case LikenessCode::SameEvents:
        return tr("Evidence of %Ln event(s) names both", nullptr, number);
    case LikenessCode::NeverTogether:
        return tr("No source names both, so each may use a name of its own");
    case LikenessCode::OtherFigure:
        return tr("%1 and %2 differ in a figure").arg(one, other);
    case LikenessCode::SameSentence:
        return tr("%Ln sentence(s) name both", nullptr, number);
    case LikenessCode::OtherType:
        return tr("They are of different types");
    case LikenessCode::NoTimeTogether:
        return tr("One is named until %1, the other from %2 on", "two dates")
            .arg(phrase::dateWords(one), phrase::dateWords(other));
    }
    return {};
}

QList<CardRow> ComparisonWords::reasons(const EntityComparison &comparison, bool speaksFor)
{
    QList<CardRow> rows;
    for (const LikenessReason &each : comparison.reasons) {
        if (each.speaksFor() != speaksFor)
            continue;
        const QString words = reason(each);
        rows.append({int(each.code) + 1, speaksFor ? Icon::Agree : Icon::Conflict,
            speaksFor ? Ink::Agree : Ink::Conflict, words, {}, words});
    }
    return rows;
}

QList<CardRow> ComparisonWords::judgements(const EntityComparison &comparison)
{
    QList<CardRow> rows;
    for (const Sameness &sameness : comparison.judgements) {
        const Origin &origin = sameness.standing.origin;
        const QString who = origin.author.isEmpty() ? phrase::ruleName(origin.rule) : origin.author;
        const QString judged = judgementWords(sameness);
        const QString words = sameness.reason.isEmpty()
            ? judged
            : tr("%1: %2", "a judgement and its reason").arg(judged, phrase::samenessReason(sameness.reason));
        rows.append({sameness.id.value, Icon::Info, Ink::Text2, words, who,
            who.isEmpty() ? words : tr("%1, by %2", "a judgement, and a person or rule").arg(words, who)});
    }
    return rows;
}

QList<CardRow> ComparisonWords::companions(const EntityComparison &comparison)
{
    QList<CardRow> rows;
    for (const EntityRow &row : comparison.companions) {
        const QString passages = tr("in %Ln passage(s) with either", nullptr, static_cast<int>(row.mentions));
        rows.append({row.id.value, typeIcon(row.type), typeInk(row.type), row.label, QLocale().toString(row.mentions),
            QStringList{phrase::typeName(row.type), row.label, passages}.join(u", "_s)});
    }
    return rows;
}

QList<CardRow> ComparisonWords::events(const EntityComparison &comparison)
{
    QList<CardRow> rows;
    for (const Event &event : comparison.events) {
        const QString when =
            event.date.isNull() ? tr("undated") : wording(event.date, event.part, phrase::interfaceLanguage());
        rows.append({event.id.value, event.date.isNull() ? Icon::Undated : Icon::Event, Ink::Event, event.title, when,
            tr("Event, %1, %2", "an event's title and date").arg(event.title, when)});
    }
    return rows;
}

QList<CardRow> ComparisonWords::sources(const EntityComparison &comparison)
{
    QList<CardRow> rows;
    for (const ComparedSource &source : comparison.sources) {
        const QString counts = u"%1 | %2"_s.arg(countWords(source.first), countWords(source.second));
        const QString spoken = tr("%1: %2 of the first, %3 of the second", "a source, numbers of mentions")
                                   .arg(source.title)
                                   .arg(source.first)
                                   .arg(source.second);
        rows.append({source.source.value, Icon::File, Ink::Text2, source.title, counts, spoken, source.language});
    }
    return rows;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/measures.h"

#include "analysis/dates.h"
#include "analysis/names.h"
#include "collation/understanding.h"
#include "measure/leftout.h"
#include "measure/material.h"
#include "measure/others.h"

#include <QSet>
#include <QTextStream>

#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool mistakesAreShown = false;

void showMistake(const QString &part, const QString &language, const QString &what)
{
    if (mistakesAreShown)
        QTextStream(stdout) << part << '\t' << language << '\t' << what << '\n';
}

struct Bound
{
    QString language;
    double least;
};

QString inside(const QString &text, Span span)
{
    return text.mid(span.start, span.length()).simplified();
}

QString word(const Edtf &date)
{
    return date.isNull() ? u"nothing"_s : date.toString();
}

// The material ends a range before the last day, month or year it names, where the one convention has that in it: from
// 3 to 9 May, until June. Such a range is right when it ends where that last one begins.
bool endsWhereLastBegins(const Edtf &found, DayBounds reading)
{
    const bool isClosed = found.shape() == DateShape::Span && found.endEnd() == IntervalEnd::Given;
    return isClosed && found.bounds().earliest == reading.earliest && reading.latest != daysEnd
        && found.parts().last().earliest == reading.latest + 1;
}

bool fits(const Edtf &found, const QList<DayBounds> &readings)
{
    return std::ranges::any_of(readings,
        [&found](DayBounds reading) { return found.bounds() == reading || endsWhereLastBegins(found, reading); });
}

// The value is right when its days are those of a reading.
Score scoreRow(const DateMaterial::Row &row, const QString &language)
{
    const QList<FoundDate> found = findDates(row.text, language, row.reference);
    Score score;
    for (const DateMaterial::Date &date : row.dates) {
        const auto overlaps = [&date](const FoundDate &one) { return one.span.overlaps(date.span); };
        const auto at = std::ranges::find_if(found, overlaps);
        const bool isRight = at != found.end() && fits(at->edtf, date.readings);
        ++score.wanted;
        score.found += at != found.end() ? 1 : 0;
        score.right += isRight ? 1 : 0;
        if (!isRight) {
            showMistake(u"dates"_s, language,
                u"line %1: %2 [%3] is %4"_s.arg(row.line).arg(
                    row.text, inside(row.text, date.span), at != found.end() ? word(at->edtf) : u"not found"_s));
        }
    }
    return score;
}

bool hasValues(const DateMaterial::Row &row)
{
    const auto has = [](const DateMaterial::Date &date) { return !date.readings.isEmpty(); };
    return !row.dates.isEmpty() && std::ranges::all_of(row.dates, has);
}

QString typeOf(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return u"PER"_s;
    case EntityType::Organisation:
    case EntityType::ThreatActor:
        return u"ORG"_s;
    case EntityType::Place:
        return u"LOC"_s;
    default:
        return {};
    }
}

struct NameScores
{
    Score spans;
    Score types;
};

// What stands where MISC is labelled is neither asked for nor counted.
NameScores scoreNames(const NameMaterial::Sentence &sentence, const QString &language)
{
    QList<NameMaterial::Name> wanted;
    QList<Span> passedOver;
    for (const NameMaterial::Name &name : sentence.names) {
        if (name.type == "MISC"_L1)
            passedOver.append(name.span);
        else
            wanted.append(name);
    }
    QList<FoundName> found = findNames(sentence.text, language, findPassages(sentence.text, language));
    found.removeIf([&](const FoundName &name) {
        const auto overlaps = [&name](Span span) { return span.overlaps(name.span); };
        const auto isWanted = [&name](const NameMaterial::Name &one) { return one.span.overlaps(name.span); };
        return std::ranges::any_of(passedOver, overlaps) && std::ranges::none_of(wanted, isWanted);
    });
    QList<Span> wantedSpans;
    for (const NameMaterial::Name &name : wanted)
        wantedSpans.append(name.span);
    QList<Span> foundSpans;
    for (const FoundName &name : found)
        foundSpans.append(name.span);
    NameScores scores{{0, found.size(), wanted.size()}, {0, found.size(), wanted.size()}};
    QSet<qsizetype> missed;
    QSet<qsizetype> spare;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        missed.insert(i);
    for (qsizetype i = 0; i < found.size(); ++i)
        spare.insert(i);
    pairOverlapping(wantedSpans, foundSpans, [&](qsizetype want, qsizetype have) {
        ++scores.spans.right;
        const QString type = typeOf(found.at(have).type);
        scores.types.right += type == wanted.at(want).type ? 1 : 0;
        if (type != wanted.at(want).type)
            showMistake(u"names"_s, language,
                u"typed "_s + type + u" not "_s + wanted.at(want).type + u' ' + found.at(have).rule + u' '
                    + inside(sentence.text, foundSpans.at(have)) + u" | "_s + sentence.text);
        missed.remove(want);
        spare.remove(have);
    });
    for (const qsizetype i : std::as_const(missed))
        showMistake(u"names"_s, language,
            u"missed "_s + wanted.at(i).type + u" "_s + inside(sentence.text, wantedSpans.at(i)) + u" | "_s
                + sentence.text);
    for (const qsizetype i : std::as_const(spare))
        showMistake(u"names"_s, language,
            u"spare "_s + found.at(i).rule + u" "_s + inside(sentence.text, foundSpans.at(i)) + u" | "_s
                + sentence.text);
    return scores;
}

UnderstandableText lineText(const QStringList &lines, qsizetype renders)
{
    UnderstandableText text{lines.join(u'\n'), {}, {}, renders, {}};
    qsizetype start = 0;
    for (const QString &line : lines) {
        text.sentences.append({start, start + line.size()});
        start += line.size() + 1;
    }
    return text;
}

} // namespace

void showMistakes(bool show)
{
    mistakesAreShown = show;
}

Result<QList<Measured>> measurePassages(const QDir &data)
{
    static const QList<Bound> bounds{{u"fr"_s, .96}, {u"nl"_s, .985}, {u"it"_s, .94}, {u"en"_s, .965}};
    QList<Measured> measured;
    for (const Bound &bound : bounds) {
        const Result<SentenceMaterial> material =
            readSentences(data.filePath(u"sentences/%1.txt"_s.arg(bound.language)));
        if (!material)
            return material.error();
        const std::set<Span> wanted(material->sentences.cbegin(), material->sentences.cend());
        Score score{0, 0, material->sentences.size()};
        for (const FoundPassage &passage : findPassages(material->text, bound.language)) {
            ++score.found;
            const bool isRight = wanted.contains(passage.span);
            score.right += isRight ? 1 : 0;
            if (!isRight)
                showMistake(u"passages"_s, bound.language, inside(material->text, passage.span));
        }
        measured.append({u"passages"_s, bound.language, score, Measured::By::F1, bound.least,
            othersIn(u"passages"_s, bound.language)});
    }
    return measured;
}

Result<QList<Measured>> measureDates(const QDir &data)
{
    static const QList<Bound> bounds{{u"fr"_s, .90}, {u"nl"_s, .90}, {u"it"_s, .90}, {u"en"_s, .90}, {u"de"_s, .85}};
    QList<Measured> measured;
    for (const Bound &bound : bounds) {
        const Result<DateMaterial> material = readDates(data.filePath(u"dates/%1.jsonl"_s.arg(bound.language)));
        if (!material)
            return material.error();
        const QSet<qsizetype> leftOut = datesLeftOut(bound.language);
        Score score;
        qsizetype taken = 0;
        qsizetype valued = 0;
        for (const DateMaterial::Row &row : material->rows) {
            if (!hasValues(row))
                continue;
            ++valued;
            if (leftOut.contains(row.line))
                continue;
            ++taken;
            score += scoreRow(row, bound.language);
        }
        QStringList notes{u"%1 of %2 rows"_s.arg(taken).arg(valued), othersIn(u"dates"_s, bound.language)};
        notes.removeAll(QString());
        measured.append({u"dates"_s, bound.language, score, Measured::By::Recall, bound.least, notes.join(u"; "_s)});
    }
    return measured;
}

Result<QList<Measured>> measureNames(const QDir &data)
{
    struct NameBound : Bound
    {
        double leastWithType; // what was measured first, below which it never goes
    };
    static const QList<NameBound> bounds{
        {{u"fr"_s, .95}, .839}, {{u"it"_s, .96}, .761}, {{u"nl"_s, .97}, .806}, {{u"en"_s, .91}, .692}};
    QList<Measured> measured;
    for (const NameBound &bound : bounds) {
        const Result<NameMaterial> material =
            readNames(data.filePath(u"names/%1.conll"_s.arg(bound.language)), bound.language);
        if (!material)
            return material.error();
        NameScores scores;
        for (const NameMaterial::Sentence &sentence : material->sentences) {
            const NameScores one = scoreNames(sentence, bound.language);
            scores.spans += one.spans;
            scores.types += one.types;
        }
        measured.append({u"names"_s, bound.language, scores.spans, Measured::By::F1, bound.least,
            othersIn(u"names"_s, bound.language)});
        measured.append(
            {u"names with type"_s, bound.language, scores.types, Measured::By::F1, bound.leastWithType, {}});
    }
    return measured;
}

Result<QList<Measured>> measureAlignment(const QDir &data)
{
    const Result<AlignmentMaterial> material = readAlignment(QDir(data.filePath(u"alignment"_s)), u"dev"_s);
    if (!material)
        return material.error();
    const QList<UnderstandableText> texts{lineText(material->source, -1), lineText(material->target, 0)};
    using Sides = std::pair<QList<qsizetype>, QList<qsizetype>>;
    QSet<Sides> wanted;
    for (const Sides &link : material->links) {
        if (!link.first.isEmpty() && !link.second.isEmpty())
            wanted.insert(link);
    }
    Score score{0, 0, wanted.size()};
    for (const LinkGroup &group : inGroups(align(texts, understand(texts), 0, 1, false))) {
        Sides sides;
        for (const PassageId passage : group.source)
            sides.first.append(passage.value - 1);
        for (const PassageId passage : group.rendered)
            sides.second.append(passage.value - 1);
        ++score.found;
        score.right += wanted.contains(sides) ? 1 : 0;
    }
    return QList<Measured>{
        {u"alignment"_s, u"de-fr"_s, score, Measured::By::F1, .87, othersIn(u"alignment"_s, u"de-fr"_s)}};
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/asides.h"

#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr Day daysOfYear = 365;
constexpr Day longPast = 5 * daysOfYear;

// Verbs of those who say something about what others did. To announce, to accuse, to reveal is to do something.
const QSet<QString> &commentingVerbs(const QString &language)
{
    static const auto set = [](const QString &words) {
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    };
    static const QHash<QString, QSet<QString>> tables{
        {u"fr"_s,
            set(u"dit disait disent déclaré déclare déclarait expliqué explique ajouté ajoute ajoutait souligné "
                u"souligne écrit écrivait répété "
                "répète précisé précise parlé commenté commente estimé estime raconté raconte répondu répond "
                "téléphoné insisté regretté salué félicité"_s)},
        {u"nl"_s,
            set(u"zei zegt zeiden gezegd vertelde verteld vertelt schreef schrijft geschreven herhaalde herhaald "
                "benadrukte benadrukt noemde meldde meldden gemeld sprak gesproken verklaarde verklaard antwoordde "
                "legde telefoneerde belde "
                "bijgepraat waarschuwde"_s)},
        {u"it"_s,
            set(u"detto disse dice spiegato spiega aggiunto aggiunge scritto scrive ripetuto ripete parlato parla "
                "dichiarato dichiara sottolineato raccontato racconta commentato risposto telefonato ribadito "
                "osservato"_s)},
        {u"en"_s,
            set(u"said says stated told tells added adds explained explains wrote writes repeated stressed noted "
                u"commented "
                "spoke spoken thanked replied phoned insisted warned"_s)},
        {u"de"_s,
            set(u"sagte sagten gesagt erklärte erklärt ergänzte hinzu schrieb schreibt geschrieben betonte betont "
                "wiederholte sprach gesprochen erzählte erzählt antwortete kommentierte telefonierte warnte nannte "
                "wies"_s)},
    };
    static const QSet<QString> none;
    const auto table = tables.constFind(language);
    return table == tables.cend() ? none : *table;
}

// "That": what somebody says stands behind it, and has dates of its own.
bool opensWhatIsSaid(const QString &word)
{
    static const QSet<QString> words{u"that"_s, u"que"_s, u"qu"_s, u"dat"_s, u"che"_s, u"dass"_s, u"daß"_s};
    return words.contains(word);
}

bool isClauseSign(QChar unit)
{
    return u",;:()«»“”\"–—"_s.contains(unit);
}

// What stands beside the date up to the next sign. Beside a date that stands alone between two ("On Friday, …") all up
// to what is quoted.
struct Clause
{
    QStringView before;
    QStringView behind;
};
Clause clauseAround(const DatedPassage &passage)
{
    constexpr qsizetype hardlyAnything = 3; // letters of a preposition
    const QStringView text(passage.characters);
    const qsizetype from = std::clamp<qsizetype>(passage.words.start - passage.span.start, 0, text.size());
    const qsizetype to = std::clamp<qsizetype>(passage.words.end - passage.span.start, from, text.size());
    qsizetype start = from;
    qsizetype end = to;
    while (start > 0 && !isClauseSign(text.at(start - 1)))
        --start;
    while (end < text.size() && !isClauseSign(text.at(end)))
        ++end;
    const auto isLetter = [](QChar unit) { return unit.isLetter(); };
    const auto letters = std::ranges::count_if(text.sliced(start, from - start), isLetter)
        + std::ranges::count_if(text.sliced(to, end - to), isLetter);
    if (letters <= hardlyAnything) {
        while (start > 0 && !u"«»“”\""_s.contains(text.at(start - 1)))
            --start;
        while (end < text.size() && !u"«»“”\""_s.contains(text.at(end)))
            ++end;
    }
    return {text.sliced(start, from - start), text.sliced(to, end - to)};
}

// The words from the date on, away from it.
QStringList awayFromDate(QStringView words, bool backwards)
{
    QStringList list;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && (words.at(end).isLetter() || words.at(end).isMark()))
            ++end;
        if (end > at)
            list.append(lowered(words.sliced(at, end - at)));
        at = std::max(end, at + 1);
    }
    if (backwards)
        std::ranges::reverse(list);
    return list;
}

bool onlySaysSomething(const DatedPassage &passage)
{
    const QSet<QString> &verbs = commentingVerbs(passage.language);
    if (verbs.isEmpty())
        return false;
    const auto saysBeforeContent = [&](const QStringList &words) {
        for (const QString &word : words) {
            if (opensWhatIsSaid(word))
                return false;
            if (verbs.contains(word))
                return true;
        }
        return false;
    };
    const Clause clause = clauseAround(passage);
    return saysBeforeContent(awayFromDate(clause.before, true))
        || saysBeforeContent(awayFromDate(clause.behind, false));
}

// "After a bad year of 2017, it sued in August 2018": the passage tells of what it dates more exactly.
bool isCoarserThanOthers(const DatedPassage &passage)
{
    if (passage.edtf.shape() != DateShape::Point || passage.edtf.precision() <= Precision::Month)
        return false;
    return std::ranges::any_of(passage.dates, [&](const Edtf &other) {
        return other.shape() == DateShape::Point && other.precision() < passage.edtf.precision();
    });
}

// "Three years ago": what everybody knows of already.
bool isYearsAgo(const DatedPassage &passage)
{
    return passage.edtf.precision() == Precision::Year && passage.edtf.isApproximate()
        && passage.edtf.shape() == DateShape::Point && !passage.anchor.isEmpty();
}

} // namespace

bool isAside(const DatedPassage &passage)
{
    const Edtf &date = passage.edtf;
    const DayBounds bounds = date.bounds();
    const bool isSpan = date.shape() == DateShape::Span;
    if (isSpan && date.startEnd() != IntervalEnd::Given)
        return true;
    const bool isOpen = isSpan && date.endEnd() != IntervalEnd::Given;
    if (isOpen && date.precision() > Precision::Day)
        return true;
    if (!passage.published.isNull()) {
        const DayBounds published = passage.published.bounds();
        const Day last = isOpen ? bounds.earliest : bounds.latest;
        if (bounds.earliest > published.latest)
            return true;
        if (date.precision() >= Precision::Year && last < published.earliest - longPast)
            return true;
    }
    return isCoarserThanOthers(passage) || isYearsAgo(passage) || onlySaysSomething(passage);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/equivalence.h"
#include "collation/spelling.h"
#include "collation/summarypair.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using What = RenditionFinding::What;

constexpr qsizetype mostNames = 40; // more in a passage make a table
constexpr qsizetype alike = 4; // sounds with which a name begins in every language

QString beginningOf(const QString &folded)
{
    return spokenAlike(folded).left(alike);
}

bool isAcronym(QStringView name)
{
    constexpr qsizetype longest = 6;
    return name.size() >= 2 && name.size() <= longest
        && std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// What organisations and places are called that the source does not name, where it names another of which the summary
// says nothing: a name that is made of words would be translated, and one alone could be explained by whoever sums up.
class OtherNameCheck
{
public:
    explicit OtherNameCheck(const SummaryPair &pair) : m_pair(pair)
    {
        for (const CheckedPassage &passage : pair.source().said()) {
            for (const QString &word : checkedWords(pair.source().characters(passage.span)))
                m_beginnings.insert(beginningOf(word));
        }
    }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const CheckedPassage &said = m_pair.summary().said().at(place);
            if (m_pair.under(place).isEmpty() || said.names.size() > mostNames || said.letters > longestSentence)
                continue;
            for (const CheckedName &name : said.names) {
                if (isOfOthers(name))
                    compare(place, name);
            }
        }
        return m_findings;
    }

private:
    void compare(qsizetype place, const CheckedName &name)
    {
        const CheckedPassage &said = m_pair.summary().said().at(place);
        if (name.type == EntityType::Place && mayBeExonym(place, name))
            return;
        for (const qsizetype under : m_pair.under(place)) {
            const QList<CheckedName> &names = m_pair.source().said().at(under).names;
            const auto other = std::ranges::find_if(
                names.cbegin(), names.cbegin() + std::min(names.size(), mostNames), [&](const CheckedName &one) {
                    return couldBeMeant(one, name) && !isDateline(under, one) && !isRendered(one, said);
                });
            if (other == names.cbegin() + std::min(names.size(), mostNames))
                continue;
            m_findings.append({What::Name, Severity::Major, other->span, name.span});
            return;
        }
    }

    // Nothing in the source is spelt like it, and no word of it has a meaning.
    bool isOfOthers(const CheckedName &name) const
    {
        const QString spelling = m_pair.summary().characters(name.span).toString();
        const bool isWholePerson = name.type == EntityType::Person && name.words.size() > 1;
        if (name.words.isEmpty() || name.isEpithet || isWholePerson || name.type == EntityType::Vulnerability
            || m_pair.names(name) || unionNamed(spelling))
            return false;
        const QString &language = m_pair.summary().language();
        const QStringList words = spelling.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString lower = lowered(word);
            if (!conceptsOf(lower, language).isEmpty() || isOrganisationWord(lower) || isOrganisationTail(lower)
                || isCapitalisedAnyway(lower) || isPersonTitle(lower) || isCommonAcronym(lower)
                || typeAnnouncedBy(lower))
                return false;
        }
        if (const std::optional<PlaceNames> place = placeNamed(spelling))
            return std::ranges::none_of(place->names, [this](const QString &one) { return stands(one); });
        return !stands(spelling);
    }

    bool stands(const QString &name) const
    {
        return std::ranges::any_of(
            checkedWords(name), [this](const QString &word) { return m_beginnings.contains(beginningOf(word)); });
    }

    bool couldBeMeant(const CheckedName &source, const CheckedName &name) const
    {
        if (source.words.isEmpty() || source.isEpithet || source.type == EntityType::Vulnerability)
            return false;
        const QStringView rendered = m_pair.summary().characters(name.span);
        const QStringView original = m_pair.source().characters(source.span);
        if (isAcronym(rendered))
            return isAcronym(original) && !areOfTheSameLetters(original, rendered);
        if ((source.type == EntityType::Place) != (name.type == EntityType::Place))
            return false;
        if (name.type == EntityType::Place)
            return isAnotherPlace(original.toString(), rendered.toString());
        return source.type != EntityType::Person || source.words.size() == 1;
    }

    // A town that no table knows, called in its own way in the other language, begins with the same sound as there.
    bool mayBeExonym(qsizetype rendered, const CheckedName &name) const
    {
        const QString spelling = m_pair.summary().characters(name.span).toString();
        if (placeNamed(spelling))
            return false;
        const QChar first = firstSound(spelling);
        return std::ranges::any_of(m_pair.around(rendered), [&](qsizetype place) {
            const QList<CheckedName> &names = m_pair.source().said().at(place).names;
            return names.size() > mostNames || std::ranges::any_of(names, [&](const CheckedName &one) {
                return one.type != EntityType::Person
                    && firstSound(m_pair.source().characters(one.span).toString()) == first;
            });
        });
    }

    // "QUAI (AFP) –": where a report was written.
    bool isDateline(qsizetype place, const CheckedName &name) const
    {
        constexpr qsizetype bracket = 1;
        const Span passage = m_pair.source().said().at(place).span;
        if (name.span.start - passage.start > bracket)
            return false;
        const QStringView behind = m_pair.source().characters({name.span.end, passage.end}).trimmed();
        return behind.isEmpty() || u"-–—(/:,]"_s.contains(behind.front());
    }

    // "OTAN" and "NATO", "ONU" and "UN".
    static bool areOfTheSameLetters(QStringView a, QStringView b)
    {
        const QStringView &shorter = a.size() < b.size() ? a : b;
        const QStringView &longer = a.size() < b.size() ? b : a;
        return std::ranges::all_of(shorter, [&longer](QChar c) { return longer.contains(c); });
    }

    // A country is said where a town is meant.
    static bool isAnotherPlace(const QString &source, const QString &rendered)
    {
        if (isCountry(source) != isCountry(rendered))
            return false;
        const std::optional<PlaceNames> one = placeNamed(source);
        const std::optional<PlaceNames> other = placeNamed(rendered);
        return !one || !other || *one != *other;
    }

    static QChar firstSound(const QString &name)
    {
        const QString folded = spokenAlike(foldedWord(name));
        const QChar first = folded.isEmpty() ? QChar() : folded.front();
        if (u"aeiouhj"_s.contains(first))
            return u'a';
        if (u"gk"_s.contains(first))
            return u'k';
        if (u"td"_s.contains(first))
            return u't';
        return u"bpvf"_s.contains(first) ? QChar(u'p') : first;
    }

    // By a name or a word of the sentence, or by what the words of a name mean.
    bool isRendered(const CheckedName &source, const CheckedPassage &said) const
    {
        if (std::ranges::any_of(said.names, [&](const CheckedName &one) { return isSameName(source, one); }))
            return true;
        const QString spelling = m_pair.source().characters(source.span).toString();
        const QString text = m_pair.summary().characters(said.span).toString();
        QStringList words = source.words;
        if (const std::optional<PlaceNames> place = placeNamed(spelling)) {
            for (const QString &name : place->names)
                words += checkedWords(name);
        }
        QSet<int> meanings;
        for (const QString &word : spelling.split(u' ', Qt::SkipEmptyParts)) {
            for (const int meaning : conceptsOf(lowered(word), m_pair.source().language()))
                meanings.insert(meaning);
        }
        for (const QString &word : checkedWords(text)) {
            if (std::ranges::any_of(
                    words, [&word](const QString &one) { return beginningOf(one) == beginningOf(word); }))
                return true;
        }
        for (const QString &word : lowered(text).split(u' ', Qt::SkipEmptyParts)) {
            if (std::ranges::any_of(conceptsOf(word, m_pair.summary().language()),
                    [&meanings](int meaning) { return meanings.contains(meaning); }))
                return true;
        }
        return false;
    }

    const SummaryPair &m_pair;
    QSet<QString> m_beginnings; // of all words of the source
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findOtherNames(const SummaryPair &pair)
{
    return OtherNameCheck(pair).findings();
}

} // namespace dossier

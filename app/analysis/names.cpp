// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/names.h"

#include "analysis/namecues.h"
#include "analysis/namesigns.h"
#include "analysis/namewords.h"
#include "analysis/places.h"
#include "analysis/standingnames.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"
#include "analysis/threatgroups.h"
#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestSpelling = 300; // units; official names have half as many
const quint64 vulnerability = WordHash::of(QStringView(u"cve"));
const quint64 genitive = WordHash::of(QStringView(u"s"));

using enum WordCues::Cue;

bool isAllCapitals(QStringView word)
{
    const auto capitals = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
    const bool others = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return !c.isUpper() && !c.isDigit(); });
    return capitals >= 2 && !others;
}

QChar initialOf(QStringView word)
{
    constexpr qsizetype oneLetter = 2; // units
    return word.first(std::min(oneLetter, word.size()))
        .toString()
        .normalized(QString::NormalizationForm_D)
        .at(0)
        .toUpper();
}

class NameSearch
{
public:
    NameSearch(const QString &text, const QString &language, const QList<FoundPassage> &passages)
        : m_text(text)
        , m_language(language)
        , m_grammar(NameGrammar::of(language))
        , m_stopWord(WordCues::stopWordOf(language))
        , m_passages(passages)
    {
        constexpr qsizetype shortWord = 6; // with what stands behind it
        m_words.reserve(static_cast<size_t>(text.size() / shortWord));
        for (const FoundPassage &passage : passages) {
            m_begins.push_back(m_words.size());
            appendWords(text, passage.span, m_words);
        }
        m_begins.push_back(m_words.size());
        for (qsizetype i = 0; i < passages.size(); ++i)
            count(wordsOf(i), passages[i].kind == PassageKind::Heading);
    }

    QList<FoundName> run()
    {
        for (qsizetype i = 0; i < m_passages.size(); ++i) {
            const PassageWords words = wordsOf(i);
            if (isShouted(words, m_passages[i].kind == PassageKind::Heading))
                continue;
            m_used.clear();
            m_usedNow.clear();
            findVulnerabilities(words);
            keepUsed();
            findAgencies(words);
            keepUsed();
            findDefinitions(words);
            keepUsed();
            findExpansions(words);
            keepUsed();
            findDesignations(words);
            keepUsed();
            findRuns(words, m_passages[i].kind == PassageKind::Heading);
        }
        std::sort(
            m_found.begin(), m_found.end(), [](const FoundName &a, const FoundName &b) { return a.span < b.span; });
        takeFamilyNames();
        findFamilyNames();
        takeThreatGroups();
        return m_found;
    }

private:
    const QString &m_text;
    const QString &m_language;
    const NameGrammar m_grammar;
    const quint32 m_stopWord; // the cue of a small word of this language
    const QList<FoundPassage> &m_passages;
    std::vector<NameWord> m_words;
    std::vector<size_t> m_begins; // by passage, its first word; and the end
    bool m_vulnerabilities = false; // whether the text speaks of any
    HashSet m_withArticle; // nouns that occur with an article, where nouns have capitals
    HashSet m_inSmall; // words that occur without a capital
    QHash<QStringView, int> m_inside; // runs that occur inside sentences, by spelling
    QHash<QStringView, int> m_acronyms; // all capitals, how often
    QSet<QStringView> m_defined; // acronyms that were defined
    QList<FoundName> m_found;
    QList<Span> m_used; // in this passage by the searches before, in order
    QList<Span> m_usedNow; // by this search, in order

    // Whoever has been named in full is called by the family name alone.
    void takeFamilyNames()
    {
        QSet<QStringView> families;
        for (const FoundName &name : std::as_const(m_found)) {
            const qsizetype blank = name.spelling.lastIndexOf(u' ');
            if (name.type == EntityType::Person && blank > 0)
                families.insert(QStringView(name.spelling).sliced(blank + 1));
        }
        if (families.isEmpty())
            return;
        const auto isOpen = [](const QString &rule) {
            return rule == u"capitals"_s || rule == u"said"_s || rule == u"context"_s;
        };
        for (FoundName &name : m_found) {
            if (name.type == EntityType::Person || !families.contains(name.spelling) || !isOpen(name.rule))
                continue;
            name.type = EntityType::Person;
            name.rule = u"family-name"_s;
        }
    }

    // The same where nothing else tells a name: at the beginning of a sentence, and where all nouns have capitals.
    void findFamilyNames()
    {
        HashSet families;
        bool hasAny = false;
        constexpr qsizetype shortest = 4;
        for (const FoundName &name : std::as_const(m_found)) {
            const qsizetype blank = name.spelling.lastIndexOf(u' ');
            const QStringView family = QStringView(name.spelling).sliced(blank + 1);
            if (name.type != EntityType::Person || blank < 0 || !name.sure || family.size() < shortest)
                continue;
            families.insert(WordHash::of(family));
            hasAny = true;
        }
        if (!hasAny)
            return;
        m_used.clear();
        m_usedNow.clear();
        for (const FoundName &name : std::as_const(m_found))
            m_used.append(name.span);
        const qsizetype before = m_found.size();
        for (qsizetype passage = 0; passage < m_passages.size(); ++passage) {
            const PassageWords words = wordsOf(passage);
            for (qsizetype i = 0; i < words.size(); ++i) {
                if (families.contains(words[i].hash) && isFamilyName(words, i))
                    add(words[i].span, EntityType::Person, u"family-name"_s, true);
            }
        }
        std::inplace_merge(m_found.begin(), m_found.begin() + before, m_found.end(),
            [](const FoundName &a, const FoundName &b) { return a.span < b.span; });
    }

    // By itself: not a noun, nor a part of what may be another name.
    bool isFamilyName(const PassageWords &words, qsizetype i) const
    {
        const NameWord &word = words[i];
        if (!word.capital || word.upper || word.has(m_stopWord | PersonTitle | OrganisationWord)
            || hasCapitalAnyway(word) || m_withArticle.contains(word.hash) || m_inSmall.contains(word.lowerHash)
            || words.isHyphenAfter(i) || words.isHyphenAfter(i - 1))
            return false;
        const bool joins = words.has(i + 1) && words[i + 1].capital && words.isBlankAfter(i);
        const bool isJoined = words.has(i - 1) && words.isBlankAfter(i - 1)
            && (words[i - 1].has(PersonParticle)
                || (m_grammar.nounsHaveCapitals ? isDeterminer(words.text(i - 1)) : words[i - 1].capital));
        return !joins && !isJoined;
    }

    // What was told of a group once holds wherever the text names it.
    void takeThreatGroups()
    {
        QSet<QStringView> groups;
        for (const FoundName &name : std::as_const(m_found)) {
            if (name.rule == u"threat-group"_s)
                groups.insert(name.spelling);
        }
        for (FoundName &name : m_found) {
            if (groups.contains(name.spelling))
                name.type = EntityType::ThreatActor;
        }
    }

    PassageWords wordsOf(qsizetype passage) const
    {
        const size_t i = static_cast<size_t>(passage);
        return {m_text, std::span(m_words).subspan(m_begins[i], m_begins[i + 1] - m_begins[i]), m_grammar};
    }

    void count(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const NameWord &word = words[i];
            if (word.lowerHash == vulnerability)
                m_vulnerabilities = true;
            if (!word.capital) {
                m_inSmall.insert(word.hash);
                continue;
            }
            if (word.upper)
                ++m_acronyms[words.text(i)];
            if (m_grammar.nounsHaveCapitals && words.isBlankAfter(i - 1) && isDeterminer(words.text(i - 1)))
                m_withArticle.insert(word.hash);
        }
        for (qsizetype i = 0; i < words.size() && !heading; ++i) {
            if (!words[i].capital || words[i].initial)
                continue;
            const NameRun run = words.runFrom(i);
            ++m_inside[words.spelling(run)];
            i = run.last;
        }
    }

    static bool isFreeOf(const QList<Span> &used, Span span)
    {
        const auto after = std::lower_bound(used.cbegin(), used.cend(), Span{span.end, span.end});
        return after == used.cbegin() || !std::prev(after)->overlaps(span);
    }

    bool isFree(Span span) const { return isFreeOf(m_used, span) && isFreeOf(m_usedNow, span); }

    // Each search goes through a passage from its beginning: what it finds is put among what others have found once.
    void keepUsed()
    {
        const qsizetype before = m_used.size();
        m_used += m_usedNow;
        std::inplace_merge(m_used.begin(), m_used.begin() + before, m_used.end());
        m_usedNow.clear();
    }

    void add(Span span, EntityType type, const QString &rule, bool sure, const QString &acronym = {})
    {
        if (span.length() > longestSpelling || !isFree(span))
            return;
        m_usedNow.insert(std::lower_bound(m_usedNow.cbegin(), m_usedNow.cend(), span), span);
        m_found.append({span, m_text.sliced(span.start, span.length()), type, acronym, rule, sure});
    }

    bool isSmallWord(const NameWord &word) const { return word.has(m_stopWord | Connector); }

    // "CVE-2014-0160"
    void findVulnerabilities(const PassageWords &words)
    {
        for (qsizetype i = 0; i + 2 < words.size() && m_vulnerabilities; ++i) {
            if (words[i].lowerHash == vulnerability && words.isHyphenAfter(i) && words.isHyphenAfter(i + 1)
                && isFigures(words.text(i + 1), 4, 4) && isFigures(words.text(i + 2), 4, 7))
                add(words.span({i, i + 2}), EntityType::Vulnerability, u"vulnerability-number"_s, true);
        }
    }

    // "PARIS (AFP)", "(dpa-AFX/AP)", "Mit Material von Reuters"
    void findAgencies(const PassageWords &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QStringView text = words.text(i);
            constexpr qsizetype longest = 10;
            if (text.size() < 2 || text.size() > longest
                || !(isOnlyNewsAgency(text) || (isNewsAgency(text) && isCredited(words, i))))
                continue;
            NameRun run{i, i};
            if (words.isHyphenAfter(i) && words.has(i + 1) && (words[i + 1].upper || isNewsAgency(words.text(i + 1))))
                ++run.last;
            if (words[i].capital || isCredited(words, i))
                add(words.span(run), EntityType::Organisation, u"agency"_s, true);
        }
    }

    // In brackets, alone or with others: "(epd/AP)".
    static bool isCredited(const PassageWords &words, qsizetype i)
    {
        constexpr qsizetype most = 4;
        const auto parts = [](QStringView between) { return between == u"/" || between == u", " || between == u"-"; };
        qsizetype first = i;
        while (i - first < most && !words.opensBracket(first) && words.has(first - 1) && parts(words.after(first - 1)))
            --first;
        qsizetype last = i;
        while (last - i < most && !words.closesBracket(last) && words.has(last + 1) && parts(words.after(last)))
            ++last;
        return words.opensBracket(first) && words.closesBracket(last);
    }

    // "Centre pour la Navigation (CN)": the words before the bracket that begin with its letters.
    void findDefinitions(const PassageWords &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (!words[i].upper || words[i].span.length() > 8 || words[i].has(CommonAcronym) || !words.isBracketed(i))
                continue;
            m_defined.insert(words.text(i));
            const NameRun full = definedBy(words, i);
            const bool party = full.size() == 0 && isBehindPerson(words, i);
            const EntityType type = party ? EntityType::Organisation : typeOfDefined(words, i, full);
            if (full.size() > 0)
                add(words.span(full), type, u"acronym-defined"_s, true, words.text(i).toString());
            add(words[i].span, type, u"acronym-in-brackets"_s,
                full.size() > 0 || type == EntityType::Organisation || m_acronyms.value(words.text(i)) > 1);
        }
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (words.opensBracket(i))
                readBracket(words, i);
        }
    }

    // "Ada Roy (AB&C)"; "Agence nationale des quais (Anq)", as letters are written that are spoken as a word.
    void readBracket(const PassageWords &words, qsizetype i)
    {
        if (words.after(i) == u"&" && words[i].upper && words.closesBracket(i + 1) && words[i + 1].capital) {
            add(words.span({i, i + 1}), EntityType::Organisation, u"acronym-in-brackets"_s, true);
            return;
        }
        constexpr qsizetype shortest = 3;
        constexpr qsizetype longest = 9;
        const NameWord &word = words[i];
        if (word.upper || !word.capital || !words.closesBracket(i) || word.span.length() < shortest
            || word.span.length() > longest || m_grammar.nounsHaveCapitals)
            return;
        const NameRun full = shortenedTo(words, i);
        if (full.size() < 2)
            return;
        add(words.span(full), EntityType::Organisation, u"acronym-defined"_s, true, words.text(i).toString());
        add(word.span, EntityType::Organisation, u"acronym-in-brackets"_s, true);
    }

    // From an organisation's word with the same first letter on, if the others follow in their order.
    NameRun shortenedTo(const PassageWords &words, qsizetype bracket) const
    {
        constexpr qsizetype farthest = 12;
        const QChar initial = initialOf(words.text(bracket));
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= farthest; --i) {
            const bool isParted =
                i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i);
            if (isParted)
                break;
            if (words[i].capital && words[i].has(OrganisationWord) && initialOf(words.text(i)) == initial
                && hasLettersInOrder(words.spelling({i, bracket - 1}), words.text(bracket)))
                return {i, bracket - 1};
        }
        return {0, -1};
    }

    static bool hasLettersInOrder(QStringView words, QStringView letters)
    {
        const QString folded = fold(words);
        const QString wanted = fold(letters);
        qsizetype at = 0;
        for (const QChar letter : wanted) {
            at = folded.indexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }
        return true;
    }

    // "Ada Roy (XYZ)": a party.
    static bool isBehindPerson(const PassageWords &words, qsizetype bracket)
    {
        constexpr qsizetype longest = 5; // words
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= longest; --i) {
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isHyphenAfter(i) && !words.isApostropheAfter(i))
                return false;
            if (words[i].has(OrganisationWord) || (!words[i].capital && !words[i].has(PersonParticle)))
                return false;
            if (bracket - i >= 2 && words[i].capital
                && (words[i].has(GivenName) || words.isFunction(i - 1) || words.isHonorific(i - 1)))
                return true;
        }
        return false;
    }

    // "CN (Centre pour la Navigation)": the words in the bracket that spell the letters before it.
    void findExpansions(const PassageWords &words)
    {
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (!words[i].upper || words[i].span.length() > 8 || words[i].has(CommonAcronym))
                continue;
            const NameRun full = words.bracketBehind(i);
            if (full.size() < 2 || !spells(words, full, words.text(i)))
                continue;
            m_defined.insert(words.text(i));
            const EntityType type = typeOfDefined(words, full.last + 1, full);
            add(words[i].span, type, u"acronym-before-brackets"_s, true);
            add(words.span(full), type, u"acronym-defined"_s, true, words.text(i).toString());
        }
    }

    // Whether the words have a capital each, small ones aside, and the letters as their initials; in translation an
    // organisation's word among them will do.
    bool spells(const PassageWords &words, NameRun run, QStringView letters) const
    {
        qsizetype letter = 0;
        bool inOrder = true;
        bool capitals = true;
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (letter < letters.size() && initialOf(words.text(i)) == letters[letter]
                && (words[i].capital || !isSmallWord(words[i])))
                ++letter;
            else if (!isSmallWord(words[i]))
                inOrder = false;
            capitals = capitals && (words[i].capital || isSmallWord(words[i]) || words[i].has(OrganisationTail));
        }
        inOrder = inOrder && letter == letters.size();
        return words[run.first].capital && (inOrder || (capitals && hasOrganisationWord(words, run)));
    }

    // Size 0 when the words before do not spell the acronym.
    NameRun definedBy(const PassageWords &words, qsizetype bracket) const
    {
        const QStringView acronym = words.text(bracket);
        qsizetype letter = acronym.size() - 1;
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= 12; --i) {
            const bool isInitial = words[i].span.length() == 1 && words.after(i).startsWith(u'.');
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i)
                && !isInitial)
                break;
            if (initialOf(words.text(i)) == acronym[letter] && (words[i].capital || !isSmallWord(words[i]))) {
                if (letter == 0)
                    return words[i].capital || acronym.size() >= 3 ? NameRun{i, bracket - 1} : NameRun{0, -1};
                --letter;
            } else if (!isSmallWord(words[i])) {
                break;
            }
        }
        return capitalsBefore(words, bracket);
    }

    // In translation the letters are those of another language; capitals with an organisation's word among them will
    // do.
    NameRun capitalsBefore(const PassageWords &words, qsizetype bracket) const
    {
        NameRun run{bracket, bracket - 1};
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= longestName; --i) {
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i))
                break;
            if (words[i].capital && !isOpener(words, i))
                run.first = i;
            else if (!words[i].has(Connector) && !words[i].has(Conjunction))
                break;
        }
        // What stands before "and" and is called an organisation by itself is another one.
        for (qsizetype i = run.first; i < bracket; ++i) {
            if (words[i].has(Conjunction) && hasOrganisationWord(words, {run.first, i - 1}))
                run.first = i + 1;
        }
        return run.size() >= 2 && hasOrganisationWord(words, run) ? run : NameRun{0, -1};
    }

    // "service public fédéral Mobilité", "ministerie van Financiën": official names that begin with small letters.
    void findDesignations(const PassageWords &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].has(WordCues::DesignationHead))
                continue;
            for (const auto &head : headHashes()) {
                if (!startsWith(words, i, head))
                    continue;
                const qsizetype next = i + static_cast<qsizetype>(head.size());
                if (!words.has(next) || !(words.isBlankAfter(next - 1) || words.isApostropheAfter(next - 1)))
                    continue;
                NameRun run{i, next};
                if (words[next].capital)
                    run.last = words.runFrom(next).last;
                else if (head.size() < 3 || isSmallWord(words[next]) || m_language != u"it"_s)
                    continue;
                add(words.span(run), EntityType::Organisation, u"designation"_s, true);
            }
        }
    }

    static const std::vector<std::vector<quint64>> &headHashes()
    {
        static const std::vector<std::vector<quint64>> all = [] {
            std::vector<std::vector<quint64>> hashes;
            for (const auto &[head, acronym] : designationHeads()) {
                std::vector<quint64> &words = hashes.emplace_back();
                for (const QString &word : head)
                    words.push_back(WordHash::of(word));
            }
            return hashes;
        }();
        return all;
    }

    static bool startsWith(const PassageWords &words, qsizetype at, const std::vector<quint64> &head)
    {
        for (size_t i = 0; i < head.size(); ++i, ++at) {
            const bool isParted = i > 0 && !words.isBlankAfter(at - 1) && !words.isApostropheAfter(at - 1);
            if (!words.has(at) || words[at].lowerHash != head[i] || isParted)
                return false;
        }
        return true;
    }

    void findRuns(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].capital || !isFree(words[i].span))
                continue;
            NameRun run = words.withParticles(words.runFrom(i));
            while (run.last > run.first && (!isFree(words.span(run)) || isLoose(words, run)))
                --run.last;
            const NameRun name = readAgain(words, run, trimmed(words, run));
            judge(words, name, heading);
            i = std::max(i, name.size() > 0 ? name.last : run.last);
        }
    }

    // Without what stood before it a name may end elsewhere: "Minister van den Berg van Justitie".
    NameRun readAgain(const PassageWords &words, NameRun run, NameRun name) const
    {
        if (name.size() <= 0 || name.first == run.first)
            return name;
        NameRun again = words.runFrom(name.first);
        while (again.last > again.first && (!isFree(words.span(again)) || isLoose(words, again)))
            --again.last;
        const bool isBetter = again.last > name.last || words.isFunction(again.first - 1);
        return isBetter && again.last != run.last ? trimmed(words, again) : name;
    }

    bool hasCapitalAnyway(const NameWord &word) const
    {
        return word.has(CapitalisedAnyway) && (m_language == "en"_L1 || m_language == "nl"_L1);
    }

    // "Deutsche Bahn", "Weißen Haus": German writes an adjective with a capital where it is part of a name.
    static bool isCalledByAdjective(const PassageWords &words, NameRun run)
    {
        constexpr std::array<QStringView, 5> endings{u"sche", u"schen", u"scher", u"sches", u"schem"};
        const auto ends = [first = words.text(run.first)](QStringView end) { return first.endsWith(end); };
        return isStandingOrganisation(words.spelling(run))
            || (!words[run.first].initial && isBareInstitution(words, run) && std::ranges::any_of(endings, ends));
    }

    // A word that a sentence begins with and that is no name's: "Der", "Despite".
    bool isOpener(const PassageWords &words, qsizetype i) const
    {
        const NameWord &word = words[i];
        return word.initial
            && (word.has(m_stopWord) || (!word.has(GivenName) && opensSentences(lowered(words.text(i)), m_language)));
    }

    // Without the word a sentence begins with, when it is none of the name's, and without a title.
    NameRun trimmed(const PassageWords &words, NameRun run) const
    {
        while (run.size() > 0 && isOpener(words, run.first) && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        // Nor the noun before a name, nor what begins a sentence, where these have capitals anyway.
        while (m_grammar.nounsHaveCapitals && run.size() >= 2 && words.isBlankAfter(run.first)
            && !words[run.first].has(GivenName | OrganisationWord | PlaceWord) && !isCalledByAdjective(words, run)
            && m_inside.value(words.spelling(run)) < 2
            && (words[run.first].initial || describedBy(words.text(run.first)) || words[run.first].cues.announces
                || words[run.first].has(BareNoun | CapitalisedAnyway)))
            ++run.first;
        run.first = behindPortfolio(words, run);
        // "Reederei Barracuda", "Kunstexpertin Ada Roy"
        while (run.size() >= 2 && words.isBlankAfter(run.first) && words[run.first + 1].capital
            && !words[run.first].has(GivenName | OrganisationWord | PlaceWord) && words[run.first].initial
            && m_inside.value(words.spelling(run)) == 0
            && (words[run.first].cues.announces || words[run.first + 1].has(GivenName)
                || describedBy(words.text(run.first))))
            ++run.first;
        // Nor another that begins it: "Yesterday Barracuda".
        while (run.size() >= 2 && words[run.first].initial && !words[run.first].has(OrganisationWord | GivenName)
            && m_inSmall.contains(words[run.first].lowerHash) && words.isBlankAfter(run.first)
            && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        // "Bundesrat Ada Roy"
        while (run.size() >= 3 && words.isBlankAfter(run.first) && words[run.first + 1].has(GivenName)
            && isStandingInstitution(words.text(run.first), m_language))
            ++run.first;
        while (run.size() >= 2 && words[run.first].has(PersonTitle) && !hasOrganisationWord(words, run)
            && words[run.first + 1].capital
            && (words[run.first + 1].has(GivenName | PersonTitle) || run.size() == 3
                || !isDignity(words.text(run.first))))
            ++run.first;
        // An adjective before another name: "Belgian Barracuda", "Belgian FPS Mobility"; but "European Parliament",
        // "Central Quay" and "West Sluiskil".
        while (run.size() >= 2 && hasCapitalAnyway(words[run.first]) && (run.size() == 2 || words[run.first + 1].upper)
            && !isBareInstitution(words, run) && !isPartOfPlace(words, run))
            ++run.first;
        // A name and its acronym side by side are two names.
        if (run.size() >= 3 && words[run.last].upper && words[run.last].span.length() >= 3
            && hasOrganisationWord(words, {run.first, run.last - 1}) && !words[run.last - 1].upper)
            --run.last;
        while (run.size() >= 2 && isLoose(words, run))
            --run.last;
        // "Hier Mme van den Quai": a title begins the name that follows it.
        while (run.size() >= 2 && words[run.last].has(Honorific))
            --run.last;
        // "Ada Roy T: 02 555 01 23": a letter that begins something else.
        while (run.size() > 2 && words[run.last].span.length() == 1 && words.characterAfter(run) != u'.')
            --run.last;
        return run;
    }

    // Of a known place, or of two words, where one of them says that it is a place.
    bool isPartOfPlace(const PassageWords &words, NameRun run) const
    {
        if (isPlaceName(words, run))
            return true;
        return run.size() == 2 && hasPlaceWord(words, run) && !hasCapitalAnyway(words[run.last])
            && !words[run.last].upper;
    }

    // "minister van Binnenlandse Zaken Ada Roy", "ministro dell'Interno Ada Roy": where the name begins.
    static qsizetype behindPortfolio(const PassageWords &words, NameRun run)
    {
        constexpr qsizetype longest = 3;
        if (run.size() < 2 || !words[run.first].has(Portfolio))
            return run.first;
        for (qsizetype i = run.first + 1; i < run.last && i - run.first <= longest; ++i) {
            if (!words.isBlankAfter(i - 1) || !words[i].capital)
                break;
            if (words[i].has(GivenName))
                return i;
        }
        return run.first;
    }

    void judge(const PassageWords &words, NameRun run, bool heading)
    {
        if (run.size() <= 0)
            return;
        const QStringView spelling = words.spelling(run);
        const Span span = spanOf(words, run);
        const NameWord &first = words[run.first];
        if (run.size() == 1 && isShortenedMonth(spelling) && isBesideFigures(words, run.first))
            return;
        if (run.size() == 2 && first.initial && !first.has(GivenName) && hasCapitalAnyway(words[run.last])
            && !isKnown(words, run))
            return; // "Last March"
        if (isPlaceName(words, run) || isDateline(words, run)) {
            add(span, EntityType::Place, u"place"_s, true);
            return;
        }
        // "in Amerika Barracuda": two names side by side.
        if (run.size() >= 2 && words.has(run.first - 1) && isLocative(words, run.first - 1)
            && words.isBlankAfter(run.first) && words.isBlankAfter(run.first - 1) && words[run.first + 1].capital
            && isPlaceName(words, {run.first, run.first}) && !hasOrganisationWord(words, run)) {
            add(words.span({run.first, run.first}), EntityType::Place, u"place"_s, true);
            judge(words, {run.first + 1, run.last}, heading);
            return;
        }
        if (run.size() == 1 && (isNoName(words, run.first) || (heading && !isKnown(words, run))))
            return;
        if ((run.size() >= 2 || first.upper) && unionNamed(rawly(spelling))) {
            add(span, EntityType::Organisation, u"union"_s, true);
        } else if (isStandingOrganisation(spelling)) {
            add(span, EntityType::Organisation, u"institution"_s, true);
        } else if (run.size() >= 2 && spelling.contains(u" & ")) {
            add(span, EntityType::Organisation, u"firm"_s, true);
        } else if (isActorNumber(spelling)) {
            add(span, EntityType::ThreatActor, u"threat-actor-number"_s, true);
        } else if (span.end > words.span(run).end && !words[run.first].has(GivenName)) {
            add(span, EntityType::Organisation, u"legal-form"_s, true);
        } else if (run.size() == 1 && isStandingInstitution(spelling, m_language)) {
            add(span, EntityType::Organisation, u"institution"_s, true);
        } else if (isThreatGroup(words, withoutGroup(words, run))) {
            add(words.span(withoutGroup(words, run)), EntityType::ThreatActor, u"threat-group"_s, true);
        } else if (isPersonName(words, run)) {
            add(span, EntityType::Person, u"person"_s, true);
        } else if (hasOrganisationWord(words, run) && run.size() >= 2) {
            add(span, EntityType::Organisation, u"organisation-word"_s, true);
        } else if (const std::optional<EntityType> type = announced(words, run)) {
            add(span, *type, u"announced"_s, !heading);
        } else if (isTitled(words, run, heading)) {
            add(span, EntityType::Organisation, u"capital-article"_s, true);
        } else if (const std::optional<EntityType> said = bySaying(words, run)) {
            add(span, *said, u"said"_s, !heading);
        } else if (const std::optional<EntityType> other = byContext(words, run)) {
            // "In" stands before more than places, and a list may go on with something else: another text may know
            // better.
            const bool isGuess = *other == EntityType::Place && !hasPlaceWord(words, run) && !isPlaceByShape(words, run)
                && byDescription(words, run) != EntityType::Place;
            add(span, *other, isGuess ? u"capitals"_s : u"context"_s, !heading);
        } else if (run.size() == 1 && first.upper) {
            judgeAcronym(words, run);
        } else {
            judgeRepeated(words, run, heading);
        }
    }

    // "QUAI (AFP) –", "Quai/Lyon (3 mai)": where a report was written stands before who wrote it and when.
    static bool isDateline(const PassageWords &words, NameRun run)
    {
        constexpr qsizetype longest = 3; // words
        constexpr qsizetype mostPlaces = 2;
        if (run.size() > longest || hasOrganisationWord(words, run))
            return false;
        qsizetype first = run.first;
        for (qsizetype i = 0; i < mostPlaces && words.after(first - 1) == u"/"; ++i)
            --first;
        if (first != 0)
            return false;
        qsizetype last = run.last;
        for (qsizetype i = 0; i < mostPlaces && words.after(last) == u"/" && words.has(last + 1); ++i)
            ++last;
        return words.after(last) == u" ("
            && (isNewsAgency(words.text(last + 1)) || isFigures(words.text(last + 1), 1, 2));
    }

    // "Gruppe Barracuda" is Barracuda.
    static NameRun withoutGroup(const PassageWords &words, NameRun run)
    {
        return run.size() >= 2 && words[run.first].cues.announces && words.isBlankAfter(run.first)
            ? NameRun{run.first + 1, run.last}
            : run;
    }

    // With the stop behind its last letter: "Barracuda B.V."
    Span spanOf(const PassageWords &words, NameRun run) const
    {
        const Span span = words.span(run);
        const bool isShortened = run.size() >= 3 && words[run.last].span.length() == 1 && words[run.last].capital
            && words.after(run.last - 1) == u"." && words.characterAfter(run) == u'.';
        return isShortened ? Span{span.start, span.end + 1} : span;
    }

    static bool isBesideFigures(const PassageWords &words, qsizetype i)
    {
        constexpr qsizetype most = 4;
        const auto areFigures = [&words](qsizetype at) { return words.has(at) && isFigures(words.text(at), 1, most); };
        return areFigures(i - 1) || areFigures(i + 1);
    }

    // A single capital that any sentence may begin with, or that a language writes so.
    bool isNoName(const PassageWords &words, qsizetype i) const
    {
        const NameWord &word = words[i];
        const QStringView text = words.text(i);
        if (text.size() < 2 || word.has(m_stopWord) || word.has(PersonTitle))
            return true;
        if (hasCapitalAnyway(word) || word.has(Solemn) || isPeople(words, i) || (word.has(Portfolio) && !word.upper)
            || (word.has(Prefix) && words.isHyphenAfter(i)))
            return true;
        if (word.upper)
            return word.has(CommonAcronym);
        if (text.endsWith(u's') && isAllCapitals(text.chopped(1)))
            return true; // CVs
        if (word.has(OrganisationWord) && isStandingInstitution(text, m_language)
            && (!word.initial || m_grammar.nounsHaveCapitals))
            return false;
        return word.has(OrganisationWord)
            || (word.initial && m_inside.value(text) == 0 && !startsSentence(words, i) && !isDescribedAtOnce(words, i));
    }

    // "Sluiskil, a small town in the north, was flooded."
    bool isDescribedAtOnce(const PassageWords &words, qsizetype i) const
    {
        const QStringView text = words.text(i);
        return !m_grammar.nounsHaveCapitals && m_stopWord != 0 && !m_inSmall.contains(words[i].lowerHash)
            && !looksCommon(text) && !opensSentences(lowered(text), m_language) && byDescription(words, {i, i});
    }

    // "les Inuits", "the Croatians": a people.
    bool isPeople(const PassageWords &words, qsizetype i) const
    {
        constexpr std::array<QStringView, 14> french{u"ais", u"ois", u"ains", u"iens", u"éens", u"ands", u"ards",
            u"ols", u"iques", u"aises", u"oises", u"aines", u"iennes", u"its"};
        constexpr std::array<QStringView, 4> english{u"ians", u"ists", u"eans", u"icans"};
        const auto ends = [text = words.text(i)](QStringView end) { return text.endsWith(end); };
        if (!words.text(i).endsWith(u's'))
            return false;
        if (m_language == u"en"_s)
            return std::ranges::any_of(english, ends);
        if (m_language != u"fr"_s || !words.has(i - 1) || !words.isBlankAfter(i - 1))
            return false;
        static const QSet<QString> plurals{u"les"_s, u"des"_s, u"aux"_s, u"ces"_s, u"Les"_s, u"Des"_s, u"d"_s};
        return plurals.contains(words.text(i - 1).toString()) && std::ranges::any_of(french, ends);
    }

    bool isKnown(const PassageWords &words, NameRun run) const { return m_inside.value(words.spelling(run)) > 0; }

    // "Barracuda was …", "BlackBerry …": what begins a sentence is a name, when no other word would stand there.
    bool startsSentence(const PassageWords &words, qsizetype i) const
    {
        const NameWord &word = words[i];
        if (word.mixed)
            return true;
        if (m_grammar.nounsHaveCapitals || m_stopWord == 0 || word.span.length() < 3
            || m_inSmall.contains(word.lowerHash) || !words.has(i + 1))
            return false;
        if (words.isApostropheAfter(i) && words[i + 1].lowerHash == genitive)
            return true;
        // Dutch and Italian have adverbs there as well.
        return m_grammar.subjectsComeFirst && words.isBlankAfter(i) && words[i + 1].has(Auxiliary | SayVerb)
            && !words[i + 1].capital && !looksCommon(words.text(i));
    }

    // What stands beside a name and tells what it is the name of.
    std::optional<EntityType> byContext(const PassageWords &words, NameRun run) const
    {
        const bool upper = run.size() == 1 && words[run.first].upper;
        const bool german = m_grammar.nounsHaveCapitals;
        if (isPlaceByShape(words, run))
            return EntityType::Place;
        // "von Sluiskil nach Köln"
        const bool isBetween = german && run.size() == 1 && words.has(run.first - 1) && words.has(run.last + 1)
            && words.text(run.first - 1) == u"von" && words.text(run.last + 1) == u"nach";
        if (isBetween && !isNoun(words, run.first))
            return EntityType::Place;
        if (run.size() <= 3 && isWhatFirmsHave(words, run) && !(german && isNoun(words, run.first)))
            return EntityType::Organisation;
        if (german && !isGermanName(words, run))
            return std::nullopt;
        if (hasPlaceWord(words, run))
            return EntityType::Place;
        if (const std::optional<EntityType> described = byDescription(words, run))
            return described;
        if (hasAge(words, run))
            return EntityType::Person;
        const qsizetype before = run.first - 1;
        if (!words.has(before) || upper || run.size() > 3)
            return std::nullopt;
        if (words.isBlankAfter(before) && words[before].has(EmployerBefore) && !words[before].capital)
            return EntityType::Organisation;
        if (isBehindLocative(words, run) && !words[run.last].mixed)
            return EntityType::Place;
        if (words.isBlankAfter(before) && words[before].has(PersonTitle) && !words[before].initial
            && words[before].span.length() >= 4 && !isDignity(words.text(before)) && !words[run.first].mixed)
            return EntityType::Person;
        return inList(words, run);
    }

    // "Shares in Quayline", "les actions de Quayline", "die Aktien von Quayline", "Quayline shares".
    static bool isWhatFirmsHave(const PassageWords &words, NameRun run)
    {
        static const QSet<QString> had{u"shares"_s, u"shareholders"_s, u"actions"_s, u"actionnaires"_s, u"aandelen"_s,
            u"aandeelhouders"_s, u"azioni"_s, u"azionisti"_s, u"aktien"_s, u"aktionäre"_s, u"aktionären"_s,
            u"employees"_s, u"customers"_s, u"salariés"_s, u"clients"_s, u"werknemers"_s, u"klanten"_s, u"dipendenti"_s,
            u"clienti"_s, u"mitarbeiter"_s, u"mitarbeitern"_s, u"kunden"_s, u"subsidiary"_s, u"filiale"_s,
            u"dochterbedrijf"_s, u"controllata"_s, u"tochterfirma"_s};
        static const QSet<QString> links{
            u"in"_s, u"of"_s, u"de"_s, u"d"_s, u"van"_s, u"di"_s, u"von"_s, u"bei"_s, u"bij"_s, u"chez"_s};
        const qsizetype link = run.first - 1;
        if (words.has(link - 1) && !words[link].capital && links.contains(words.text(link).toString())
            && (words.isBlankAfter(link) || words.isApostropheAfter(link)) && words.isBlankAfter(link - 1)
            && had.contains(lowered(words.text(link - 1))))
            return true;
        const qsizetype behind = run.last + 1;
        static const QSet<QString> followed{u"shares"_s, u"shareholders"_s, u"employees"_s, u"customers"_s};
        return words.has(behind) && words.isBlankAfter(run.last) && followed.contains(words.text(behind).toString());
    }

    // "Châlons-sur-Lac", "Quai-lès-Eaux": not behind what a person is.
    static bool isPlaceByShape(const PassageWords &words, NameRun run)
    {
        if (run.size() < 2 || words[run.first].has(GivenName) || words.isFunction(run.first - 1)
            || words.isHonorific(run.first - 1))
            return false;
        static const QSet<QString> links{u"le"_s, u"la"_s, u"les"_s, u"lès"_s, u"sur"_s, u"sous"_s, u"en"_s, u"de"_s,
            u"du"_s, u"des"_s, u"aux"_s, u"on"_s, u"upon"_s, u"under"_s, u"am"_s, u"an"_s, u"aan"_s, u"op"_s};
        bool linked = false;
        for (qsizetype i = run.first; i < run.last; ++i) {
            if (!words.isHyphenAfter(i))
                return false;
            linked = linked || links.contains(rawly(words.text(i)));
        }
        return linked;
    }

    bool isBehindLocative(const PassageWords &words, NameRun run) const
    {
        const qsizetype before = run.first - 1;
        return words.has(before) && words.isBlankAfter(before) && isLocative(words, before);
    }

    // "in", "à", "te", in the languages where they stand before places.
    bool isLocative(const PassageWords &words, qsizetype i) const
    {
        const QStringView word = words.text(i);
        if (!words[i].has(Locative))
            return false;
        if (word.compare(u"en", Qt::CaseInsensitive) == 0 || word == u"à" || word == u"À")
            return m_language == u"fr"_s;
        if (word == u"a" || word == u"ad" || word == u"A" || word == u"Ad")
            return m_language == u"it"_s;
        return true;
    }

    // "X said", "said X": a person, or by one name alone an institution.
    std::optional<EntityType> bySaying(const PassageWords &words, NameRun run) const
    {
        if ((run.size() == 1 && words[run.first].upper) || (m_grammar.nounsHaveCapitals && !isGermanName(words, run))
            || hasPlaceWord(words, run))
            return std::nullopt;
        const EntityType speaker = run.size() >= 2 ? EntityType::Person : EntityType::Organisation;
        qsizetype behind = run.last + 1;
        if (!words.isBlankAfter(run.last))
            behind = words.size();
        else if (words.has(behind) && words[behind].has(Auxiliary) && words.isBlankAfter(behind))
            ++behind;
        if (words.has(behind) && words[behind].has(SayVerb) && !words[behind].capital)
            return speaker;
        const qsizetype before = run.first - 1;
        if (words.has(before) && words[before].has(SayVerb) && !words[before].capital && words.isBlankAfter(before))
            return speaker;
        return std::nullopt;
    }

    // "Ada Roy (45)", "Ada Roy, 45,"
    bool hasAge(const PassageWords &words, NameRun run) const
    {
        const QStringView between = words.after(run.last);
        return run.size() >= 2 && (between == u" (" || between == u", ") && isFigures(words.text(run.last + 1), 2, 2)
            && (words.characterAfter({run.last + 1, run.last + 1}) == (between == u" (" ? u')' : u','));
    }

    // "Maersk, Merck and Raben": one after another they are of one kind.
    std::optional<EntityType> inList(const PassageWords &words, NameRun run) const
    {
        if ((m_used.isEmpty() && m_usedNow.isEmpty()) || m_found.isEmpty() || words.spelling(run).contains(u' '))
            return std::nullopt;
        const FoundName &last = m_found.constLast();
        const Span span = words.span(run);
        if (last.span.end > span.start || last.type == EntityType::Other || last.type == EntityType::Person)
            return std::nullopt;
        constexpr qsizetype longestLink = 6;
        if (span.start - last.span.end > longestLink)
            return std::nullopt;
        const QStringView between = QStringView(m_text).sliced(last.span.end, span.start - last.span.end);
        static const QSet<QString> links{u", "_s, u" and "_s, u" et "_s, u" en "_s, u" e "_s, u" und "_s, u", and "_s,
            u" or "_s, u" ou "_s, u" of "_s, u" o "_s, u" oder "_s, u" ed "_s};
        return links.contains(rawly(between)) ? std::optional(last.type) : std::nullopt;
    }

    // Where every noun has a capital, a name is what other nouns are not: spelt unlike them, two side by side, or alone
    // where a noun would have an article.
    bool isGermanName(const PassageWords &words, NameRun run) const
    {
        if (run.size() == 1) {
            const qsizetype before = run.first - 1;
            const bool placed = words.has(before) && words.isBlankAfter(before)
                && (words[before].has(EmployerBefore) || isLocative(words, before));
            return words[run.first].mixed || (placed && !isNoun(words, run.first));
        }
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (isNoun(words, i) && !words[i].has(OrganisationWord))
                return false;
        }
        return true;
    }

    // As far as the text and the endings tell.
    bool isNoun(const PassageWords &words, qsizetype i) const
    {
        return words[i].has(BareNoun | m_stopWord | CapitalisedAnyway) || m_withArticle.contains(words[i].hash)
            || m_inSmall.contains(words[i].lowerHash) || isGermanNoun(words.text(i));
    }

    // "Pharmakonzern", "Innenminister", "containerrederij": what the end of a compound tells of the name behind it.
    std::optional<EntityType> describedBy(QStringView word) const
    {
        if (!m_grammar.hasCompounds)
            return std::nullopt;
        struct Ending
        {
            QStringView letters;
            EntityType type;
        };
        static constexpr std::array<Ending, 72> endings{{{u"konzern", EntityType::Organisation},
            {u"firma", EntityType::Organisation}, {u"unternehmen", EntityType::Organisation},
            {u"hersteller", EntityType::Organisation}, {u"reederei", EntityType::Organisation},
            {u"kette", EntityType::Organisation}, {u"behörde", EntityType::Organisation},
            {u"agentur", EntityType::Organisation}, {u"dienst", EntityType::Organisation},
            {u"gruppe", EntityType::Organisation}, {u"verlag", EntityType::Organisation},
            {u"zeitung", EntityType::Organisation}, {u"sender", EntityType::Organisation},
            {u"museum", EntityType::Organisation}, {u"verein", EntityType::Organisation},
            {u"riese", EntityType::Organisation}, {u"magazin", EntityType::Organisation},
            {u"kommission", EntityType::Organisation}, {u"bedrijf", EntityType::Organisation},
            {u"concern", EntityType::Organisation}, {u"groep", EntityType::Organisation},
            {u"maatschappij", EntityType::Organisation}, {u"keten", EntityType::Organisation},
            {u"rederij", EntityType::Organisation}, {u"krant", EntityType::Organisation},
            {u"fabrikant", EntityType::Organisation}, {u"producent", EntityType::Organisation},
            {u"leverancier", EntityType::Organisation}, {u"vervoerder", EntityType::Organisation},
            {u"reus", EntityType::Organisation}, {u"zender", EntityType::Organisation}, {u"stadt", EntityType::Place},
            {u"stadtteil", EntityType::Place}, {u"bezirk", EntityType::Place}, {u"viertel", EntityType::Place},
            {u"stad", EntityType::Place}, {u"dorp", EntityType::Place}, {u"dorf", EntityType::Place},
            {u"wijk", EntityType::Place}, {u"gemeente", EntityType::Place}, {u"software", EntityType::Product},
            {u"programm", EntityType::Product}, {u"programma", EntityType::Product}, {u"pakket", EntityType::Product},
            {u"virus", EntityType::Malware}, {u"trojaner", EntityType::Malware}, {u"wurm", EntityType::Malware},
            {u"worm", EntityType::Malware}, {u"malware", EntityType::Malware}, {u"chef", EntityType::Person},
            {u"chefin", EntityType::Person}, {u"sprecher", EntityType::Person}, {u"sprecherin", EntityType::Person},
            {u"minister", EntityType::Person}, {u"ministerin", EntityType::Person}, {u"präsident", EntityType::Person},
            {u"präsidentin", EntityType::Person}, {u"direktor", EntityType::Person}, {u"senator", EntityType::Person},
            {u"senatorin", EntityType::Person}, {u"sekretär", EntityType::Person}, {u"sekretärin", EntityType::Person},
            {u"meister", EntityType::Person}, {u"meisterin", EntityType::Person}, {u"anwalt", EntityType::Person},
            {u"anwältin", EntityType::Person}, {u"professor", EntityType::Person}, {u"expertin", EntityType::Person},
            {u"direktorin", EntityType::Person}, {u"woordvoerder", EntityType::Person},
            {u"voorzitter", EntityType::Person}, {u"directeur", EntityType::Person}}};
        for (const Ending &ending : endings) {
            if (word.size() > ending.letters.size() && word.endsWith(ending.letters))
                return ending.type;
        }
        return std::nullopt;
    }

    // "la société américaine Xyz", "selon Xyz"
    // "Experts identified the malware as Zeebonk."
    static bool isIdentified(const PassageWords &words, NameRun run)
    {
        const qsizetype as = run.first - 1;
        if (!words.has(as - 1) || !words.isBlankAfter(as) || !words.isBlankAfter(as - 1))
            return false;
        constexpr std::array<QStringView, 4> all{u"as", u"als", u"comme", u"come"};
        return std::ranges::any_of(all, [word = words.text(as)](QStringView one) { return word == one; })
            && announcedBy(words[as - 1]) == EntityType::Malware;
    }

    std::optional<EntityType> announced(const PassageWords &words, NameRun run) const
    {
        if (words.isBeforeFunction(run.last))
            return EntityType::Organisation;
        if (isIdentified(words, run))
            return EntityType::Malware;
        for (qsizetype i = run.first - 1; i >= 0 && run.first - i <= 6; --i) {
            if (!words.isBlankAfter(i) && !words.isApostropheAfter(i))
                return std::nullopt;
            if (i == run.first - 1 && words[i].has(SayingWord)) // of two words a person, if that one verb says so
                return words[i].has(SayVerb) && run.size() >= 2 ? std::nullopt
                                                                : std::optional(EntityType::Organisation);
            const bool near = i == run.first - 1;
            std::optional<EntityType> type = announcedBy(words[i]);
            if (!type && near && words[i].span.length() >= 7)
                type = describedBy(words.text(i));
            if (type && words[run.first - 1].has(NamingWord) && !near)
                return type;
            if (type && m_grammar.nounsHaveCapitals && !near)
                return std::nullopt;
            if (type && m_grammar.nounsHaveCapitals && run.size() == 1 && isNoun(words, run.first))
                return std::nullopt;
            if (type
                && (near || *type == EntityType::Organisation || (*type == EntityType::Place && i == run.first - 2)))
                return near || !isSmallWord(words[run.first - 1]) || *type == EntityType::Place ? type : std::nullopt;
            if (words[i].capital)
                return std::nullopt;
        }
        return std::nullopt;
    }

    void judgeAcronym(const PassageWords &words, NameRun run)
    {
        constexpr qsizetype longest = 8;
        const NameWord &word = words[run.first];
        const QStringView text = words.text(run.first);
        const bool article = words.has(run.first - 1) && words[run.first - 1].has(Article);
        const bool letters = std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
        static const QSet<QString> states{u"EU"_s, u"UE"_s, u"UN"_s, u"VN"_s, u"UNO"_s};
        const bool sure = m_acronyms.value(text) > 1 || states.contains(text.toString()) || m_defined.contains(text)
            || (word.span.length() >= 3 && (article || letters));
        if (word.span.length() <= longest)
            add(word.span, EntityType::Organisation, u"acronym"_s, sure);
    }

    // German writes every noun with a capital: there capitals alone tell nothing. Nor where no table says which small
    // words a sentence may begin with.
    void judgeRepeated(const PassageWords &words, NameRun run, bool heading)
    {
        const bool known = isKnown(words, run);
        if (m_stopWord == 0 || (m_grammar.nounsHaveCapitals && !isGermanName(words, run))
            || (run.size() == 1 && m_inSmall.contains(words[run.first].lowerHash)))
            return;
        const bool begins = words[run.first].initial && !known && !startsSentence(words, run.first);
        if (run.size() == 1 && (begins || heading) && !known)
            return;
        const bool allInSmall = std::all_of(&words[run.first], &words[run.last] + 1,
            [this](const NameWord &word) { return m_inSmall.contains(word.lowerHash); });
        if (allInSmall || (heading && !known))
            return;
        add(words.span(run), guessed(words, run), u"capitals"_s, true);
    }

    // An article with a capital inside a sentence belongs to a title: "dans La Marée"; but "Van den Berghe".
    bool isTitled(const PassageWords &words, NameRun run, bool heading) const
    {
        const NameWord &first = words[run.first];
        return !heading && run.size() >= 2 && !m_grammar.nounsHaveCapitals && first.has(m_stopWord)
            && first.has(Article) && (!first.initial || isKnown(words, run));
    }

    // By its shape and the small word before it alone: what names of that kind most often are.
    EntityType guessed(const PassageWords &words, NameRun run) const
    {
        const qsizetype before = run.first - 1;
        const bool article = words.has(before) && !words[before].capital && words[before].has(Article)
            && (words.isBlankAfter(before) || words.isApostropheAfter(before));
        const bool solid = words.spelling(run).indexOf(u' ') < 0; // one word, or several with hyphens
        if (std::any_of(&words[run.first], &words[run.last] + 1, [](const NameWord &word) { return word.mixed; }))
            return solid ? EntityType::Product : EntityType::Organisation;
        for (qsizetype i = run.first + 1; i <= run.last; ++i) {
            if (words.isRomanNumeral(i) && words[i].upper)
                return EntityType::Person; // "Leopold II"
        }
        const bool upper =
            std::any_of(&words[run.first], &words[run.last] + 1, [](const NameWord &word) { return word.upper; });
        if (solid && before >= 0 && m_grammar.articleLinks && isPersonLink(words.text(before)))
            return EntityType::Person;
        if (solid && !isSpoken(words.spelling(run)))
            return EntityType::Organisation;
        if (solid)
            return !m_grammar.nounsHaveCapitals && !upper && isPlacing(words, before) ? EntityType::Place
                                                                                      : EntityType::Organisation;
        if (upper || !words[run.last].capital || words.spelling(run).contains(u'&') || article
            || holdsPlace(words, run))
            return EntityType::Organisation;
        const bool linked = std::any_of(&words[run.first], &words[run.last] + 1, [this](const NameWord &word) {
            return !word.capital && word.has(NameLink) && !(m_grammar.articleLinks && word.has(PersonParticle));
        });
        return linked ? EntityType::Place : EntityType::Person;
    }

    // "Cnrs": no word is without a vowel.
    static bool isSpoken(QStringView word)
    {
        const auto isVowel = [](QChar c) {
            return QStringView(u"aeiouyàâäáéèêëíìîïóòôöúùûüåæœø").contains(c.toLower());
        };
        return std::ranges::any_of(word, isVowel);
    }

    // "de", "di", "of", "la": names of one word behind them are most often places'.
    bool isPlacing(const PassageWords &words, qsizetype i) const
    {
        if (!words.has(i) || words[i].capital || !(words.isBlankAfter(i) || words.isApostropheAfter(i)))
            return false;
        return words[i].has(Article | NameLink | Direction) || isLocative(words, i);
    }
};

} // namespace

QList<FoundName> findNames(const QString &text, const QString &language, const QList<FoundPassage> &passages)
{
    return NameSearch(text, language, passages).run();
}

QList<FoundName> findNames(const QString &text, const TextLanguages &languages, const QList<FoundPassage> &passages)
{
    return languages.inEach([&](const QString &language) { return findNames(text, language, passages); });
}

} // namespace dossier

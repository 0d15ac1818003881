// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/names.h"

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "analysis/textunits.h"
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

constexpr qsizetype longestName = 9; // words
constexpr qsizetype longestSpelling = 300; // units; official names have half as many
const quint64 vulnerability = WordHash::of(QStringView(u"cve"));
const quint64 genitive = WordHash::of(QStringView(u"s"));

using enum WordCues::Cue;

struct Word
{
    Span span;
    quint64 hash = 0; // as spelt
    quint64 lowerHash = 0;
    WordCues cues;
    bool capital = false;
    bool upper = false; // all capitals, two letters or more, figures allowed
    bool mixed = false; // a capital behind a small letter
    bool initial = false; // would have a capital anyway: it begins a sentence or a quotation

    bool has(quint32 cue) const { return cues.has(cue); }
};

bool isAllCapitals(QStringView word)
{
    const auto capitals = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
    const bool others = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return !c.isUpper() && !c.isDigit(); });
    return capitals >= 2 && !others;
}

// For a look-up, without a copy.
QString rawly(QStringView word)
{
    return QString::fromRawData(word.data(), word.size());
}

// Appends the words of one passage, in order.
class WordScan
{
public:
    WordScan(QStringView text, std::vector<Word> &words) : m_text(text), m_words(words) { }

    void scan(Span passage)
    {
        const size_t first = m_words.size();
        bool begins = true;
        for (qsizetype at = passage.start; at < passage.end;) {
            if (!m_units.isLetterOrNumber(m_text[at])) {
                begins = begins || (isPause(m_text[at]) && !isShortened(at, first));
                ++at;
                continue;
            }
            const Word word = wordAt(at, passage.end);
            at = word.span.end;
            m_words.push_back(word);
            m_words.back().initial = begins;
            begins = false;
        }
    }

private:
    static bool isPause(QChar c)
    {
        switch (c.unicode()) {
        case u'.':
        case u'!':
        case u'?':
        case u'…':
        case u':':
        case u';':
        case u'"':
        case u'“':
        case u'„':
        case u'«':
        case u'»':
        case u'—':
        case u'–':
        case u'•':
            return true;
        default:
            return false;
        }
    }

    // A stop after a title or an initial ends no sentence.
    bool isShortened(qsizetype stop, size_t first) const
    {
        return m_text[stop] == u'.' && m_words.size() > first && m_words.back().span.end == stop
            && (m_words.back().has(PersonTitle) || m_words.back().span.length() == 1);
    }

    Word wordAt(qsizetype start, qsizetype limit) const
    {
        constexpr char16_t dottedCapital = 0x130; // its small letter has two units
        WordHash hash;
        WordHash lower;
        qsizetype capitals = 0;
        qsizetype digits = 0;
        bool plain = true;
        qsizetype end = start;
        for (; end < limit && m_units.isOfWord(m_text[end]); ++end) {
            const QChar c = m_text[end];
            hash.add(c.unicode());
            lower.add(m_units.toLower(c));
            capitals += m_units.isUpper(c) ? 1 : 0;
            digits += m_units.isDigit(c) ? 1 : 0;
            plain = plain && c.unicode() != dottedCapital;
        }
        Word word;
        word.span = {start, end};
        word.hash = hash.value();
        word.lowerHash = capitals == 0 ? word.hash : lower.value();
        if (!plain)
            word.lowerHash = WordHash::of(lowered(m_text.sliced(start, end - start)));
        word.cues = cuesOf(word.lowerHash);
        word.capital = m_units.isUpper(m_text[start]);
        word.mixed = word.capital && capitals >= 2 && digits == 0 && hasInnerCapital(word.span);
        if (word.capital && isGivenName(word.lowerHash))
            word.cues.flags |= GivenName;
        word.upper = capitals >= 2 && capitals + digits == end - start;
        return word;
    }

    // "PayPal", but not "CVs"
    bool hasInnerCapital(Span span) const
    {
        qsizetype at = span.start;
        while (at < span.end && m_units.isUpper(m_text[at]))
            ++at;
        while (at < span.end && !m_units.isUpper(m_text[at]))
            ++at;
        return at < span.end;
    }

    QStringView m_text;
    std::vector<Word> &m_words;
    const TextUnits &m_units = TextUnits::instance();
};

// Some words of a passage, from first to last.
struct Run
{
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype size() const { return last - first + 1; }
};

// How a language puts names together.
struct Grammar
{
    bool adjectivesFollow = false; // "Parti communiste"
    bool linksNames = false; // "Golfe de Gascogne", "House of Commons"
    bool nounsHaveCapitals = false;
    bool subjectsComeFirst = false; // what stands before the verb is its subject
    bool hasCompounds = false; // "Pharmakonzern"
    bool articleLinks = false; // "de" is no preposition but an article

    static Grammar of(const QString &language)
    {
        const bool romance = language == u"fr"_s || language == u"it"_s;
        const bool german = language == u"de"_s;
        const bool english = language == u"en"_s;
        const bool dutch = language == u"nl"_s;
        return {romance, romance || english || dutch, german, english || language == u"fr"_s, german || dutch, dutch};
    }
};

// One passage, with the questions the rules ask of it.
class PassageWords
{
public:
    PassageWords(QStringView text, std::span<const Word> words, Grammar grammar)
        : m_text(text)
        , m_words(words)
        , m_grammar(grammar)
    {
    }

    qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    const Word &operator[](qsizetype i) const { return m_words[static_cast<size_t>(i)]; }
    bool has(qsizetype i) const { return i >= 0 && i < size(); }
    QStringView text(qsizetype i) const { return text((*this)[i].span); }

    // What stands between a word and the next.
    QStringView after(qsizetype i) const
    {
        if (!has(i) || !has(i + 1))
            return {};
        return text({(*this)[i].span.end, (*this)[i + 1].span.start});
    }
    bool isBlankAfter(qsizetype i) const { return onlyAfter(i).isSpace(); }
    bool isApostropheAfter(qsizetype i) const { return onlyAfter(i) == u'\'' || onlyAfter(i) == u'’'; }
    bool isHyphenAfter(qsizetype i) const { return onlyAfter(i) == u'-' || onlyAfter(i) == u'‑'; }

    Span span(Run run) const { return {(*this)[run.first].span.start, (*this)[run.last].span.end}; }
    QStringView spelling(Run run) const { return text(span(run)); }

    QChar characterAfter(Run run) const
    {
        const qsizetype end = (*this)[run.last].span.end;
        return end < m_text.size() ? m_text[end] : QChar(u' ');
    }

    // The capitals that go together from a word on.
    Run runFrom(qsizetype first) const
    {
        Run run{first, first};
        bool organisation = false;
        const bool person = (*this)[first].has(GivenName) || isHonorific(first - 1);
        while (run.size() < longestName) {
            organisation = organisation || (*this)[run.last].has(OrganisationWord);
            const qsizetype next = continuation(run, organisation, person);
            if (next < 0)
                break;
            run.last = next;
        }
        return run;
    }

    bool isRomanNumeral(qsizetype i) const
    {
        return std::ranges::all_of(text(i), [](QChar c) { return QStringView(u"IVX").contains(c); });
    }

    // "Mrs": before a name.
    bool isHonorific(qsizetype i) const
    {
        return has(i) && (*this)[i].has(Honorific) && (isBlankAfter(i) || after(i) == u". ");
    }

    // "Mme van den Berghe": with the particles before it, when such a word stands before them.
    Run withParticles(Run run) const
    {
        constexpr qsizetype mostParticles = 3;
        qsizetype at = run.first - 1;
        while (has(at) && run.first - at <= mostParticles && (*this)[at].has(PersonParticle) && isBlankAfter(at))
            --at;
        return isHonorific(at) ? Run{at + 1, run.last} : run;
    }

    // Whether a word stands alone in brackets, with or without quotation marks.
    bool isBracketed(qsizetype i) const { return opensBracket(i) && closesBracket(i); }

    // The words in the bracket that opens right behind a word; size 0 when none does.
    Run bracketBehind(qsizetype i) const
    {
        constexpr qsizetype mostWords = 12;
        if (!has(i + 1) || !opensBracket(i + 1))
            return {0, -1};
        for (qsizetype last = i + 1; has(last) && last - i <= mostWords; ++last) {
            if (closesBracket(last))
                return {i + 1, last};
            if (!isBlankAfter(last) && !isApostropheAfter(last) && !isHyphenAfter(last))
                break;
        }
        return {0, -1};
    }

private:
    // The one character between a word and the next; nothing when there are others.
    QChar onlyAfter(qsizetype i) const
    {
        if (!has(i) || !has(i + 1) || (*this)[i + 1].span.start - (*this)[i].span.end != 1)
            return {};
        return m_text[(*this)[i].span.end];
    }

    QStringView text(Span span) const { return m_text.sliced(span.start, span.length()); }

    QStringView m_text;
    std::span<const Word> m_words;
    Grammar m_grammar;

    static bool isQuotationMark(QChar c) { return c.isSpace() || u"«»“”„\"‘’'"_s.contains(c); }

    // Whether nothing but a bracket stands between the word before and this one.
    bool opensBracket(qsizetype i) const
    {
        const QStringView before = after(i - 1);
        const qsizetype open = before.lastIndexOf(u'(');
        return open >= 0 && before.first(open).trimmed().isEmpty()
            && std::ranges::all_of(before.sliced(open + 1), isQuotationMark);
    }

    bool closesBracket(qsizetype i) const
    {
        qsizetype end = (*this)[i].span.end;
        while (end < m_text.size() && isQuotationMark(m_text[end]))
            ++end;
        return end < m_text.size() && m_text[end] == u')';
    }

    // "Sicherheit in der Informationstechnik": a field of work, not where something is.
    bool goesOnInField(qsizetype in) const
    {
        if (!has(in + 2) || text(in) != "in"_L1 || text(in + 1) != "der"_L1 || !isBlankAfter(in)
            || !isBlankAfter(in + 1))
            return false;
        constexpr std::array<QStringView, 6> endings{
            u"technik", u"wirtschaft", u"ung", u"keit", u"wissenschaft", u"medizin"};
        return std::ranges::any_of(endings, [field = text(in + 2)](QStringView end) { return field.endsWith(end); });
    }

    // The "U" of "U.S."
    bool isPartOfInitials(qsizetype i) const { return after(i) == u"." && (*this)[i + 1].span.length() == 1; }

    // "Châlons-sur-Lac": small words between hyphens.
    qsizetype behindHyphens(qsizetype last) const
    {
        constexpr qsizetype mostWords = 3;
        qsizetype at = last + 1;
        if (!isHyphenAfter(last))
            return -1;
        while (has(at) && at - last <= mostWords && !(*this)[at].capital && isHyphenAfter(at - 1) && isHyphenAfter(at))
            ++at;
        return at > last + 1 && has(at) && (*this)[at].capital && isHyphenAfter(at - 1) ? at : -1;
    }

    // "Ada Van der Berghe", "Ada Ina van Berghe", "Ada Roy van den Berghe"; not "Ada Roy van Barracuda".
    bool goesOnInFamilyName(Run run) const
    {
        const Word &last = (*this)[run.last];
        const qsizetype next = run.last + 1;
        return last.has(PersonParticle) || last.has(GivenName)
            || (has(next + 1) && (*this)[next].has(PersonParticle) && !(*this)[next + 1].capital
                && (*this)[next + 1].has(PersonParticle));
    }

    // "Golfe de Gascogne", "House of Commons": not behind titles, acronyms, full names of persons and places.
    qsizetype behindLink(Run run, bool person) const
    {
        const Word &last = (*this)[run.last];
        const qsizetype next = run.last + 1;
        const bool article = m_grammar.articleLinks && text(next) == "de"_L1;
        if (!m_grammar.linksNames || !(*this)[next].has(NameLink) || (*this)[next].capital || article
            || (last.upper && !isRomanNumeral(run.last)) || last.has(PersonTitle | CapitalisedAnyway | SayVerb)
            || last.initial || (person && run.size() >= 2 && !last.has(GivenName) && !isRomanNumeral(run.last)))
            return -1;
        qsizetype at = next + 1;
        while (has(at) && at - next < 3 && !(*this)[at].capital && (*this)[at].has(Article | PersonParticle)
            && (isBlankAfter(at - 1) || isApostropheAfter(at - 1)))
            ++at;
        if (!has(at) || !(*this)[at].capital || (*this)[at].upper
            || !(isBlankAfter(at - 1) || isApostropheAfter(at - 1)))
            return -1;
        return placeNamed(rawly(spelling(run))) ? -1 : at;
    }

    // "communiste", "regionale": adjectives as they end in French and Italian.
    static bool isAdjective(QStringView word)
    {
        constexpr std::array<QStringView, 34> endings{u"ique", u"iques", u"al", u"ale", u"aux", u"ales", u"ien",
            u"ienne", u"ain", u"aine", u"ois", u"oise", u"ais", u"aise", u"iste", u"istes", u"aire", u"aires", u"ive",
            u"elle", u"éen", u"éenne", u"ano", u"ana", u"ese", u"esi", u"ico", u"ica", u"ista", u"are", u"ivo", u"iva",
            u"nese", u"ali"};
        return word.size() >= 6 && std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
    }

    qsizetype continuation(Run run, bool organisation, bool person) const
    {
        const qsizetype last = run.last;
        const qsizetype next = last + 1;
        if (!has(next))
            return -1;
        const bool blank = isBlankAfter(last);
        if ((*this)[last].has(Prefix) && isHyphenAfter(last))
            return -1;
        if (organisation && blank && goesOnInField(next))
            return next + 2;
        if (const qsizetype behind = behindHyphens(last); behind >= 0)
            return behind;
        const bool initialLetter = (*this)[last].span.length() == 1 && (*this)[last].capital;
        if ((*this)[next].capital && !(*this)[next].initial
            && (blank || isHyphenAfter(last) || after(last) == u" & "
                || (isApostropheAfter(last) && (*this)[last].span.length() >= 3 && !(*this)[last].initial)
                || (initialLetter && (isApostropheAfter(last) || after(last) == u". " || isPartOfInitials(last)))))
            return next;
        if (organisation && blank && (*this)[next].has(OrganisationTail))
            return next;
        if (m_grammar.adjectivesFollow && blank && (*this)[last].has(OrganisationWord) && !(*this)[next].capital
            && isAdjective(text(next)))
            return next;
        // "Affaires étrangères", "Affari esteri"
        if (blank && text(last).startsWith(u"affa"_s, Qt::CaseInsensitive) && (*this)[next].has(OrganisationTail))
            return next;
        // "the Harbour Master’s Office"
        if ((*this)[last].has(PersonTitle) && isApostropheAfter(last) && (*this)[next].lowerHash == genitive
            && isBlankAfter(next) && has(next + 1) && (*this)[next + 1].capital
            && (*this)[next + 1].has(OrganisationWord))
            return next + 1;
        if (!blank)
            return -1;
        // "Alfred the Great"
        if (person && run.size() == 1 && (*this)[last].has(GivenName) && !(*this)[next].capital
            && (*this)[next].has(Article) && has(next + 1) && (*this)[next + 1].capital && isBlankAfter(next)
            && !(*this)[next + 1].has(OrganisationWord | PersonTitle))
            return next + 1;
        if (!organisation && (!person || (run.size() >= 2 && !goesOnInFamilyName(run))))
            return behindLink(run, person);
        qsizetype at = next;
        while (has(at) && at - next < 3 && !(*this)[at].capital
            && (organisation ? (*this)[at].has(Connector) : (*this)[at].has(PersonParticle))
            && (isBlankAfter(at) || isApostropheAfter(at)))
            ++at;
        return at > next && has(at) && (*this)[at].capital ? at : -1;
    }
};

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
        , m_grammar(Grammar::of(language))
        , m_stopWord(WordCues::stopWordOf(language))
        , m_passages(passages)
    {
        constexpr qsizetype shortWord = 6; // with what stands behind it
        m_words.reserve(static_cast<size_t>(text.size() / shortWord));
        WordScan scan(text, m_words);
        for (const FoundPassage &passage : passages) {
            m_begins.push_back(m_words.size());
            scan.scan(passage.span);
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
        return m_found;
    }

private:
    const QString &m_text;
    const QString &m_language;
    const Grammar m_grammar;
    const quint32 m_stopWord; // the cue of a small word of this language
    const QList<FoundPassage> &m_passages;
    std::vector<Word> m_words;
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

    PassageWords wordsOf(qsizetype passage) const
    {
        const size_t i = static_cast<size_t>(passage);
        return {m_text, std::span(m_words).subspan(m_begins[i], m_begins[i + 1] - m_begins[i]), m_grammar};
    }

    void count(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const Word &word = words[i];
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
            const Run run = words.runFrom(i);
            ++m_inside[words.spelling(run)];
            i = run.last;
        }
    }

    static bool isDeterminer(QStringView word)
    {
        static const HashSet determiners = [] {
            HashSet hashes;
            for (const QStringView one : {u"der", u"die", u"das", u"den", u"dem", u"des", u"ein", u"eine", u"einen",
                     u"einem", u"einer", u"eines", u"kein", u"keine", u"keinen", u"keiner", u"diese", u"dieser",
                     u"dieses", u"diesem", u"diesen", u"im", u"am", u"vom", u"zum", u"zur", u"beim", u"ins", u"ans",
                     u"sein", u"seine", u"seiner", u"seinen", u"seinem", u"ihr", u"ihre", u"ihrer", u"ihren", u"ihrem",
                     u"jeder", u"jede", u"jedes", u"mehrere", u"viele", u"alle", u"einige", u"zwei", u"drei", u"vier"})
                hashes.insert(WordHash::of(one));
            return hashes;
        }();
        return determiners.contains(WordHash::of(word));
    }

    // Headlines in capitals throughout tell nothing by them, not even those of one word.
    static bool isShouted(const PassageWords &words, bool heading)
    {
        qsizetype upper = 0;
        for (qsizetype i = 0; i < words.size(); ++i)
            upper += words[i].upper ? 1 : 0;
        return (words.size() >= 3 && upper * 2 > words.size()) || (heading && upper > 0 && upper == words.size());
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

    bool isSmallWord(const Word &word) const { return word.has(m_stopWord | Connector); }

    // "CVE-2014-0160"
    void findVulnerabilities(const PassageWords &words)
    {
        for (qsizetype i = 0; i + 2 < words.size() && m_vulnerabilities; ++i) {
            if (words[i].lowerHash == vulnerability && words.isHyphenAfter(i) && words.isHyphenAfter(i + 1)
                && isNumber(words.text(i + 1), 4, 4) && isNumber(words.text(i + 2), 4, 7))
                add(words.span({i, i + 2}), EntityType::Vulnerability, u"vulnerability-number"_s, true);
        }
    }

    static bool isNumber(QStringView word, qsizetype least, qsizetype most)
    {
        return word.size() >= least && word.size() <= most
            && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    // "Centre pour la Navigation (CN)": the words before the bracket that begin with its letters.
    void findDefinitions(const PassageWords &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (!words[i].upper || words[i].span.length() > 8 || words[i].has(CommonAcronym) || !words.isBracketed(i))
                continue;
            m_defined.insert(words.text(i));
            const Run full = definedBy(words, i);
            const EntityType type = typeOfDefined(words, i, full);
            if (full.size() > 0)
                add(words.span(full), type, u"acronym-defined"_s, true, words.text(i).toString());
            add(words[i].span, type, u"acronym-in-brackets"_s,
                full.size() > 0 || type == EntityType::Organisation || m_acronyms.value(words.text(i)) > 1);
        }
    }

    // "CN (Centre pour la Navigation)": the words in the bracket that spell the letters before it.
    void findExpansions(const PassageWords &words)
    {
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (!words[i].upper || words[i].span.length() > 8 || words[i].has(CommonAcronym))
                continue;
            const Run full = words.bracketBehind(i);
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
    bool spells(const PassageWords &words, Run run, QStringView letters) const
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
    Run definedBy(const PassageWords &words, qsizetype bracket) const
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
                    return words[i].capital || acronym.size() >= 3 ? Run{i, bracket - 1} : Run{0, -1};
                --letter;
            } else if (!isSmallWord(words[i])) {
                break;
            }
        }
        return capitalsBefore(words, bracket);
    }

    // In translation the letters are those of another language; capitals with an organisation's word among them will
    // do.
    Run capitalsBefore(const PassageWords &words, qsizetype bracket) const
    {
        Run run{bracket, bracket - 1};
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= longestName; --i) {
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i))
                break;
            if (words[i].capital && !(words[i].initial && words[i].has(m_stopWord)))
                run.first = i;
            else if (!words[i].has(Connector) && !words[i].has(Conjunction))
                break;
        }
        // What stands before "and" and is called an organisation by itself is another one.
        for (qsizetype i = run.first; i < bracket; ++i) {
            if (words[i].has(Conjunction) && hasOrganisationWord(words, {run.first, i - 1}))
                run.first = i + 1;
        }
        return run.size() >= 2 && hasOrganisationWord(words, run) ? run : Run{0, -1};
    }

    static std::optional<EntityType> announcedBy(const Word &word)
    {
        return word.cues.announces ? std::optional(word.cues.announced) : std::nullopt;
    }

    static EntityType typeOfDefined(const PassageWords &words, qsizetype bracket, Run full)
    {
        if (full.size() > 0 && announcedBy(words[full.last]) == EntityType::Product)
            return EntityType::Product;
        const qsizetype from = full.size() > 0 ? full.first : std::max<qsizetype>(0, bracket - 6);
        for (qsizetype i = from; i < bracket; ++i) {
            if (words[i].has(OrganisationWord))
                return EntityType::Organisation;
        }
        return full.size() > 0 && words[full.first].capital ? EntityType::Organisation : EntityType::Other;
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
                Run run{i, next};
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
        for (const quint64 word : head) {
            const bool isFirst = &word == head.data();
            if (!words.has(at) || words[at].lowerHash != word || (!isFirst && !words.isBlankAfter(at - 1)))
                return false;
            ++at;
        }
        return true;
    }

    void findRuns(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].capital || !isFree(words[i].span))
                continue;
            Run run = words.withParticles(words.runFrom(i));
            while (run.last > run.first && (!isFree(words.span(run)) || isLoose(words, run)))
                --run.last;
            const Run name = trimmed(words, run);
            judge(words, name, heading);
            i = std::max(i, name.size() > 0 ? name.last : run.last);
        }
    }

    // What was left of a name whose end is another's: "Comando Carabinieri per la".
    static bool isLoose(const PassageWords &words, Run run)
    {
        const Word &last = words[run.last];
        return !last.capital && last.has(Connector | PersonParticle) && words[run.first].capital;
    }

    bool hasCapitalAnyway(const Word &word) const
    {
        return word.has(CapitalisedAnyway) && (m_language == "en"_L1 || m_language == "nl"_L1);
    }

    // Without the word a sentence begins with, when it is none of the name's, and without a title.
    Run trimmed(const PassageWords &words, Run run) const
    {
        while (run.size() > 0 && words[run.first].initial && words[run.first].has(m_stopWord)
            && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        // Nor the noun before a name, nor what begins a sentence, where these have capitals anyway.
        while (m_grammar.nounsHaveCapitals && run.size() >= 2 && words.isBlankAfter(run.first)
            && !words[run.first].has(GivenName | OrganisationWord | PlaceWord)
            && m_inside.value(words.spelling(run)) < 2
            && (words[run.first].initial || describedBy(words.text(run.first))
                || words[run.first].has(BareNoun | CapitalisedAnyway)))
            ++run.first;
        // "Reederei Barracuda", "Kunstexpertin Ada Roy", "Interno Ada Roy"
        while (run.size() >= 2 && words.isBlankAfter(run.first) && words[run.first + 1].capital
            && !words[run.first].has(GivenName | OrganisationWord | PlaceWord)
            && ((words[run.first].initial
                    && (words[run.first].cues.announces || words[run.first + 1].has(GivenName)
                        || describedBy(words.text(run.first))))
                || (words[run.first].has(Portfolio) && words[run.first + 1].has(GivenName)))
            && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        // Nor another that begins it: "Yesterday Barracuda".
        while (run.size() >= 2 && words[run.first].initial && !words[run.first].has(OrganisationWord | GivenName)
            && m_inSmall.contains(words[run.first].lowerHash) && words.isBlankAfter(run.first)
            && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        while (run.size() >= 2 && words[run.first].has(PersonTitle) && !hasOrganisationWord(words, run)
            && words[run.first + 1].capital
            && (words[run.first + 1].has(GivenName | PersonTitle) || run.size() == 3
                || !isDignity(words.text(run.first))))
            ++run.first;
        // An adjective before another name: "Belgian Barracuda", "Belgian FPS Mobility"; but "European Parliament".
        while (run.size() >= 2 && hasCapitalAnyway(words[run.first]) && (run.size() == 2 || words[run.first + 1].upper)
            && !isBareInstitution(words, run))
            ++run.first;
        // A name and its acronym side by side are two names.
        if (run.size() >= 3 && words[run.last].upper && words[run.last].span.length() >= 3
            && hasOrganisationWord(words, {run.first, run.last - 1}) && !words[run.last - 1].upper)
            --run.last;
        // "Hier Mme van den Quai": a title begins the name that follows it.
        while (run.size() >= 2 && words[run.last].has(Honorific))
            --run.last;
        // "Ada Roy T: 02 555 01 23": a letter that begins something else.
        while (run.size() > 2 && words[run.last].span.length() == 1 && words.characterAfter(run) != u'.')
            --run.last;
        return run;
    }

    // "General Motors", "King Lear": titles that names begin with, too.
    static bool isDignity(QStringView word)
    {
        static const QSet<QString> dignities{u"general"_s, u"major"_s, u"king"_s, u"queen"_s, u"prince"_s,
            u"princess"_s, u"duke"_s, u"lord"_s, u"lady"_s, u"saint"_s, u"premier"_s, u"sir"_s, u"chief"_s, u"prime"_s,
            u"baron"_s, u"cardinal"_s, u"father"_s, u"mother"_s, u"sister"_s, u"brother"_s, u"frère"_s, u"captain"_s,
            u"bishop"_s, u"pope"_s, u"singer"_s, u"leader"_s, u"contact"_s, u"coach"_s, u"union"_s, u"par"_s, u"by"_s};
        return dignities.contains(lowered(word));
    }

    static bool isBareInstitution(const PassageWords &words, Run run)
    {
        return run.size() == 2 && words[run.last].has(OrganisationWord);
    }

    static bool hasOrganisationWord(const PassageWords &words, Run run)
    {
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (words[i].has(OrganisationWord))
                return true;
        }
        return false;
    }

    void judge(const PassageWords &words, Run run, bool heading)
    {
        if (run.size() <= 0)
            return;
        const QStringView spelling = words.spelling(run);
        const Span span = words.span(run);
        const Word &first = words[run.first];
        if (run.size() == 2 && first.initial && !first.has(GivenName) && hasCapitalAnyway(words[run.last])
            && !isKnown(words, run))
            return; // "Last March"
        if (isPlace(words, run)) {
            add(span, EntityType::Place, u"place"_s, true);
            return;
        }
        // "in Amerika Barracuda": two names side by side.
        if (run.size() >= 2 && words.has(run.first - 1) && isLocative(words, run.first - 1)
            && words.isBlankAfter(run.first) && words.isBlankAfter(run.first - 1)
            && isPlace(words, {run.first, run.first}) && !hasOrganisationWord(words, run)) {
            add(words.span({run.first, run.first}), EntityType::Place, u"place"_s, true);
            judge(words, {run.first + 1, run.last}, heading);
            return;
        }
        if (run.size() == 1 && (isNoName(words, run.first) || (heading && !isKnown(words, run))))
            return;
        if ((run.size() >= 2 || first.upper) && unionNamed(rawly(spelling))) {
            add(span, EntityType::Organisation, u"union"_s, true);
        } else if (isActorNumber(spelling)) {
            add(span, EntityType::ThreatActor, u"threat-actor-number"_s, true);
        } else if (isPerson(words, run)) {
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
            const bool isGuess = *other == EntityType::Place && !hasPlaceWord(words, run)
                && byDescription(words, run) != EntityType::Place;
            add(span, *other, isGuess ? u"capitals"_s : u"context"_s, !heading);
        } else if (run.size() == 1 && first.upper) {
            judgeAcronym(words, run);
        } else {
            judgeRepeated(words, run, heading);
        }
    }

    // As spelt, or in capitals: "PARIS".
    static bool isPlace(const PassageWords &words, Run run)
    {
        constexpr qsizetype leastInCapitals = 4;
        const QStringView spelling = words.spelling(run);
        if (placeNamed(rawly(spelling)))
            return true;
        return run.size() == 1 && words[run.first].upper && spelling.size() >= leastInCapitals
            && placeNamed(spelling.first(1).toString() + lowered(spelling.sliced(1)));
    }

    // "APT28", "UNC-1234"
    static bool isActorNumber(QStringView spelling)
    {
        if (spelling.size() < 4 || !spelling[1].isUpper())
            return false;
        for (const QStringView prefix : {u"APT", u"UNC", u"TA", u"FIN", u"TEMP"}) {
            if (!spelling.startsWith(prefix))
                continue;
            QStringView number = spelling.sliced(prefix.size());
            if (number.startsWith(u'-'))
                number = number.sliced(1);
            return !number.isEmpty() && number.size() <= 5
                && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
        }
        return false;
    }

    // A single capital that any sentence may begin with, or that a language writes so.
    bool isNoName(const PassageWords &words, qsizetype i) const
    {
        const Word &word = words[i];
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
        return word.has(OrganisationWord) || (word.initial && m_inside.value(text) == 0 && !startsSentence(words, i));
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

    bool isKnown(const PassageWords &words, Run run) const { return m_inside.value(words.spelling(run)) > 0; }

    // "Barracuda was …", "BlackBerry …": what begins a sentence is a name, when no other word would stand there.
    bool startsSentence(const PassageWords &words, qsizetype i) const
    {
        const Word &word = words[i];
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

    // Endings of nouns and adverbs that are no names.
    static bool looksCommon(QStringView word)
    {
        constexpr std::array<QStringView, 24> endings{u"tion", u"ness", u"ment", u"ity", u"ing", u"ly", u"ism", u"ance",
            u"ence", u"ware", u"body", u"thing", u"one", u"ité", u"isme", u"age", u"zione", u"mento", u"ità", u"ismo",
            u"heid", u"ing", u"isme", u"teit"};
        return std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
    }

    static bool isPerson(const PassageWords &words, Run run)
    {
        if (run.size() > 5 || hasOrganisationWord(words, run) || words[run.last].upper)
            return false;
        const bool given = words[run.first].has(GivenName);
        if (given && run.size() >= 2)
            return true;
        if (run.size() < 2)
            return words.isHonorific(run.first - 1) || (given && isIntroduced(words, run));
        if (words.has(run.first - 1) && words[run.first - 1].has(PersonTitle)
            && (words.isBlankAfter(run.first - 1) || words.after(run.first - 1) == u". "
                || words.after(run.first - 1) == u": "))
            return true;
        return run.size() <= 3 && isApposition(words, run);
    }

    // "president Zelda"
    static bool isIntroduced(const PassageWords &words, Run run)
    {
        return words.has(run.first - 1) && words[run.first - 1].has(PersonTitle)
            && words[run.first - 1].span.length() >= 4 && words.isBlankAfter(run.first - 1);
    }

    // What stands beside a name and tells what it is the name of.
    std::optional<EntityType> byContext(const PassageWords &words, Run run) const
    {
        const bool upper = run.size() == 1 && words[run.first].upper;
        const bool german = m_grammar.nounsHaveCapitals;
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
        if (isBehindLocative(words, run))
            return EntityType::Place;
        if (words.isBlankAfter(before) && words[before].has(PersonTitle) && !words[before].initial
            && words[before].span.length() >= 4 && !isDignity(words.text(before)) && !words[run.first].mixed)
            return EntityType::Person;
        return inList(words, run);
    }

    static bool hasPlaceWord(const PassageWords &words, Run run)
    {
        return run.size() >= 2 && (words[run.first].has(PlaceWord) || words[run.last].has(PlaceWord));
    }

    bool isBehindLocative(const PassageWords &words, Run run) const
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
    std::optional<EntityType> bySaying(const PassageWords &words, Run run) const
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

    // "Xyz, a Danish company", "Xyz, le géant danois"
    static std::optional<EntityType> byDescription(const PassageWords &words, Run run)
    {
        constexpr qsizetype farthest = 5;
        if (words.after(run.last) != u", " || !words.has(run.last + 1)
            || !words[run.last + 1].has(Article | Indefinite))
            return std::nullopt;
        for (qsizetype i = run.last + 1; words.has(i) && i <= run.last + farthest; ++i) {
            if (words[i].has(PersonTitle) && words[i].span.length() >= 4)
                return EntityType::Person;
            if (const std::optional<EntityType> type = announcedBy(words[i]))
                return type;
            if (!words.isBlankAfter(i) && !words.isApostropheAfter(i))
                break;
        }
        return std::nullopt;
    }

    // "Ada Roy (45)", "Ada Roy, 45,"
    bool hasAge(const PassageWords &words, Run run) const
    {
        const QStringView between = words.after(run.last);
        return run.size() >= 2 && (between == u" (" || between == u", ") && isNumber(words.text(run.last + 1), 2, 2)
            && (words.characterAfter({run.last + 1, run.last + 1}) == (between == u" (" ? u')' : u','));
    }

    // "Maersk, Merck and Raben": one after another they are of one kind.
    std::optional<EntityType> inList(const PassageWords &words, Run run) const
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
    bool isGermanName(const PassageWords &words, Run run) const
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

    static bool isGermanNoun(QStringView word)
    {
        constexpr std::array<QStringView, 26> endings{u"ung", u"ungen", u"heit", u"heiten", u"keit", u"keiten",
            u"schaft", u"schaften", u"tion", u"tionen", u"ismus", u"tät", u"täten", u"nis", u"nisse", u"chen", u"ment",
            u"ments", u"enz", u"anz", u"ie", u"ik", u"eur", u"ern", u"zeit", u"zeug"};
        return std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
    }

    // "la ministre de la Mer, Ada Roy, a …"
    static bool isApposition(const PassageWords &words, Run run)
    {
        if (!words.has(run.first - 1) || words.after(run.first - 1) != u", " || words.characterAfter(run) != u',')
            return false;
        for (qsizetype i = run.first - 1; i >= 0 && run.first - i <= 8; --i) {
            if (words[i].has(PersonTitle) && words[i].span.length() > 2)
                return !words.isApostropheAfter(i);
            if (words[i].capital && words[i].has(OrganisationWord))
                return false;
            if (words.has(i - 1) && words.after(i - 1).contains(u','))
                return false;
        }
        return false;
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
        static constexpr std::array<Ending, 62> endings{{{u"konzern", EntityType::Organisation},
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
            {u"präsidentin", EntityType::Person}, {u"direktor", EntityType::Person},
            {u"direktorin", EntityType::Person}, {u"woordvoerder", EntityType::Person},
            {u"voorzitter", EntityType::Person}, {u"directeur", EntityType::Person}}};
        for (const Ending &ending : endings) {
            if (word.size() > ending.letters.size() && word.endsWith(ending.letters))
                return ending.type;
        }
        return std::nullopt;
    }

    // "la société américaine Xyz", "selon Xyz"
    std::optional<EntityType> announced(const PassageWords &words, Run run) const
    {
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

    void judgeAcronym(const PassageWords &words, Run run)
    {
        constexpr qsizetype longest = 8;
        const Word &word = words[run.first];
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
    void judgeRepeated(const PassageWords &words, Run run, bool heading)
    {
        const bool known = isKnown(words, run);
        if (m_stopWord == 0 || (m_grammar.nounsHaveCapitals && !isGermanName(words, run))
            || (run.size() == 1 && m_inSmall.contains(words[run.first].lowerHash)))
            return;
        const bool begins = words[run.first].initial && !known && !startsSentence(words, run.first);
        if (run.size() == 1 && (begins || heading) && !known)
            return;
        const bool allInSmall = std::all_of(&words[run.first], &words[run.last] + 1,
            [this](const Word &word) { return m_inSmall.contains(word.lowerHash); });
        if (allInSmall || (heading && !known))
            return;
        add(words.span(run), guessed(words, run), u"capitals"_s, true);
    }

    // An article with a capital inside a sentence belongs to a title: "dans La Marée"; but "Van den Berghe".
    bool isTitled(const PassageWords &words, Run run, bool heading) const
    {
        const Word &first = words[run.first];
        return !heading && run.size() >= 2 && !m_grammar.nounsHaveCapitals && first.has(m_stopWord)
            && first.has(Article) && (!first.initial || isKnown(words, run));
    }

    // By its shape and the small word before it alone: what names of that kind most often are.
    EntityType guessed(const PassageWords &words, Run run) const
    {
        const qsizetype before = run.first - 1;
        const bool article = words.has(before) && !words[before].capital && words[before].has(Article)
            && (words.isBlankAfter(before) || words.isApostropheAfter(before));
        const bool solid = words.spelling(run).indexOf(u' ') < 0; // one word, or several with hyphens
        if (std::any_of(&words[run.first], &words[run.last] + 1, [](const Word &word) { return word.mixed; }))
            return solid ? EntityType::Product : EntityType::Organisation;
        for (qsizetype i = run.first + 1; i <= run.last; ++i) {
            if (words.isRomanNumeral(i) && words[i].upper)
                return EntityType::Person; // "Leopold II"
        }
        const bool upper =
            std::any_of(&words[run.first], &words[run.last] + 1, [](const Word &word) { return word.upper; });
        if (solid && before >= 0 && m_grammar.articleLinks && isPersonLink(words.text(before)))
            return EntityType::Person;
        if (solid)
            return !m_grammar.nounsHaveCapitals && !upper && isPlacing(words, before) ? EntityType::Place
                                                                                      : EntityType::Organisation;
        if (upper || !words[run.last].capital || words.spelling(run).contains(u'&') || article || hasPlace(words, run))
            return EntityType::Organisation;
        const bool linked = std::any_of(&words[run.first], &words[run.last] + 1, [this](const Word &word) {
            return !word.capital && word.has(NameLink) && !(m_grammar.articleLinks && word.has(PersonParticle));
        });
        return linked ? EntityType::Place : EntityType::Person;
    }

    // "van den", "ter"
    static bool isPersonLink(QStringView word)
    {
        return word == u"den" || word == u"der" || word == u"ter" || word == u"ten";
    }

    // "de", "di", "of", "la": names of one word behind them are most often places'.
    bool isPlacing(const PassageWords &words, qsizetype i) const
    {
        if (!words.has(i) || words[i].capital || !(words.isBlankAfter(i) || words.isApostropheAfter(i)))
            return false;
        return words[i].has(Article | NameLink | Direction) || isLocative(words, i);
    }

    static bool hasPlace(const PassageWords &words, Run run)
    {
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (words[i].capital && words[i].span.length() >= 4 && placeNamed(rawly(words.text(i))))
                return true;
        }
        return false;
    }
};

} // namespace

QList<FoundName> findNames(const QString &text, const QString &language, const QList<FoundPassage> &passages)
{
    return NameSearch(text, language, passages).run();
}

} // namespace dossier

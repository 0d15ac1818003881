// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namewords.h"

#include "analysis/places.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

using enum WordCues::Cue;

namespace {

const quint64 genitive = WordHash::of(QStringView(u"s"));

class WordScan
{
public:
    WordScan(QStringView text, std::vector<NameWord> &words) : m_text(text), m_words(words) { }

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
            const NameWord word = wordAt(at, passage.end);
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
            && (m_words.back().has(PersonTitle)
                || (m_words.back().span.length() == 1 && !m_units.isDigit(m_text[m_words.back().span.start])));
    }

    NameWord wordAt(qsizetype start, qsizetype limit) const
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
        NameWord word;
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
    std::vector<NameWord> &m_words;
    const TextUnits &m_units = TextUnits::instance();
};

bool isQuotationMark(QChar c)
{
    return c.isSpace() || u"«»“”„\"‘’'"_s.contains(c);
}

} // namespace

NameGrammar NameGrammar::of(const QString &language)
{
    const bool romance = language == u"fr"_s || language == u"it"_s;
    const bool german = language == u"de"_s;
    const bool english = language == u"en"_s;
    const bool dutch = language == u"nl"_s;
    return {romance, romance || english || dutch, german, english || language == u"fr"_s, german || dutch, dutch};
}

void appendWords(QStringView text, Span passage, std::vector<NameWord> &words)
{
    WordScan(text, words).scan(passage);
}

QChar PassageWords::characterAfter(NameRun run) const
{
    const qsizetype end = (*this)[run.last].span.end;
    return end < m_text.size() ? m_text[end] : QChar(u' ');
}

NameRun PassageWords::runFrom(qsizetype first) const
{
    NameRun run{first, first};
    bool organisation = false;
    const bool person = (*this)[first].has(GivenName) || isHonorific(first - 1) || isFunction(first - 1);
    while (run.size() < longestName) {
        organisation = organisation || (*this)[run.last].has(OrganisationWord);
        const qsizetype next = continuation(run, organisation, person);
        if (next < 0)
            break;
        run.last = next;
    }
    return run;
}

bool PassageWords::isRomanNumeral(qsizetype i) const
{
    return std::ranges::all_of(text(i), [](QChar c) { return QStringView(u"IVX").contains(c); });
}

bool PassageWords::isHonorific(qsizetype i) const
{
    return has(i) && (*this)[i].has(Honorific) && (isBlankAfter(i) || after(i) == u". ");
}

bool PassageWords::isFunction(qsizetype i) const
{
    return has(i) && isBlankAfter(i) && isFunctionWord(i);
}

bool PassageWords::isBeforeFunction(qsizetype i) const
{
    return m_grammar.hasCompounds && isHyphenAfter(i) && !(*this)[i + 1].has(GivenName) && isFunctionWord(i + 1);
}

bool PassageWords::isFunctionWord(qsizetype i) const
{
    constexpr qsizetype shortest = 4; // not "by", "par"
    if ((*this)[i].span.length() < shortest)
        return false;
    constexpr std::array<QStringView, 12> endings{u"chef", u"chefin", u"minister", u"ministerin", u"präsident",
        u"präsidentin", u"senator", u"senatorin", u"sprecher", u"sprecherin", u"sekretär", u"sekretärin"};
    const auto ends = [word = text(i)](QStringView end) { return word.endsWith(end); };
    return (*this)[i].has(PersonTitle) || (m_grammar.hasCompounds && std::ranges::any_of(endings, ends));
}

NameRun PassageWords::withParticles(NameRun run) const
{
    constexpr qsizetype mostParticles = 3;
    qsizetype at = run.first - 1;
    while (has(at) && run.first - at <= mostParticles && (*this)[at].has(PersonParticle) && isBlankAfter(at))
        --at;
    return isHonorific(at) ? NameRun{at + 1, run.last} : run;
}

NameRun PassageWords::bracketBehind(qsizetype i) const
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

bool PassageWords::opensBracket(qsizetype i) const
{
    const QStringView before = after(i - 1);
    const qsizetype open = before.lastIndexOf(u'(');
    return open >= 0 && before.first(open).trimmed().isEmpty()
        && std::ranges::all_of(before.sliced(open + 1), isQuotationMark);
}

bool PassageWords::closesBracket(qsizetype i) const
{
    qsizetype end = (*this)[i].span.end;
    while (end < m_text.size() && isQuotationMark(m_text[end]))
        ++end;
    return end < m_text.size() && m_text[end] == u')';
}

bool PassageWords::goesOnInField(qsizetype in) const
{
    if (!has(in + 2) || text(in) != "in"_L1 || text(in + 1) != "der"_L1 || !isBlankAfter(in) || !isBlankAfter(in + 1))
        return false;
    constexpr std::array<QStringView, 6> endings{
        u"technik", u"wirtschaft", u"ung", u"keit", u"wissenschaft", u"medizin"};
    return std::ranges::any_of(endings, [field = text(in + 2)](QStringView end) { return field.endsWith(end); });
}

qsizetype PassageWords::behindHyphens(qsizetype last) const
{
    constexpr qsizetype mostWords = 3;
    qsizetype at = last + 1;
    if (!isHyphenAfter(last))
        return -1;
    while (has(at) && at - last <= mostWords && !(*this)[at].capital && isHyphenAfter(at - 1) && isHyphenAfter(at))
        ++at;
    return at > last + 1 && has(at) && (*this)[at].capital && isHyphenAfter(at - 1) ? at : -1;
}

qsizetype PassageWords::wordsApart(NameRun run) const
{
    qsizetype count = 1;
    for (qsizetype i = run.first; i < run.last; ++i)
        count += isHyphenAfter(i) ? 0 : 1;
    return count;
}

qsizetype PassageWords::behindCapitalParticle(qsizetype last) const
{
    constexpr qsizetype mostParticles = 2;
    const NameWord &first = (*this)[last];
    if (first.initial || !first.has(PersonParticle) || !isBlankAfter(last)
        || (text(last) != "Van"_L1 && text(last) != "Von"_L1))
        return -1;
    qsizetype at = last + 1;
    while (has(at) && at - last <= mostParticles && !(*this)[at].capital && (*this)[at].has(PersonParticle)
        && isBlankAfter(at))
        ++at;
    return at > last + 1 && has(at) && (*this)[at].capital ? at : -1;
}

qsizetype PassageWords::behindRiver(qsizetype last) const
{
    constexpr std::array<QStringView, 20> regions{u"Main", u"Rhein", u"Neckar", u"Inn", u"Oder", u"Havel", u"Donau",
        u"Elbe", u"Saale", u"Isar", u"Lahn", u"Ruhr", u"Spree", u"Weser", u"Breisgau", u"Allgäu", u"Harz", u"Tauber",
        u"See", u"Taunus"};
    const qsizetype in = last + 1;
    if (m_grammar.articleLinks && isBlankAfter(last) && isBlankAfter(in) && has(in + 1)
        && ((text(in) == "op"_L1 && text(in + 1) == "Zoom"_L1) || (text(in) == "aan"_L1 && text(in + 1) == "Zee"_L1)))
        return in + 1;
    if (!m_grammar.nounsHaveCapitals || !isBlankAfter(last) || !has(in) || !isBlankAfter(in))
        return -1;
    const bool fused = text(in) == "am"_L1 || text(in) == "im"_L1;
    const bool parted =
        (text(in) == "an"_L1 || text(in) == "ob"_L1) && has(in + 1) && text(in + 1) == "der"_L1 && isBlankAfter(in + 1);
    const qsizetype region = fused ? in + 1 : parted ? in + 2 : -1;
    const auto is = [this, region](QStringView one) { return text(region) == one; };
    return has(region) && std::ranges::any_of(regions, is) ? region : -1;
}

bool PassageWords::goesOnInFamilyName(NameRun run) const
{
    const NameWord &last = (*this)[run.last];
    const qsizetype next = run.last + 1;
    static const QSet<QString> ranks{u"Freiherr"_s, u"Freifrau"_s, u"Graf"_s, u"Gräfin"_s, u"Ritter"_s, u"Edler"_s,
        u"Prinz"_s, u"Prinzessin"_s, u"Fürst"_s, u"Baron"_s, u"Jonkheer"_s};
    return last.has(PersonParticle) || last.has(GivenName) || ranks.contains(rawly(text(run.last)))
        || (has(next + 1) && (*this)[next].has(PersonParticle) && !(*this)[next + 1].capital
            && (*this)[next + 1].has(PersonParticle));
}

qsizetype PassageWords::behindLink(NameRun run, bool person) const
{
    const NameWord &last = (*this)[run.last];
    const qsizetype next = run.last + 1;
    const bool article = m_grammar.articleLinks && text(next) == "de"_L1;
    if (!m_grammar.linksNames || !(*this)[next].has(NameLink) || (*this)[next].capital || article
        || (last.upper && !isRomanNumeral(run.last)) || last.has(PersonTitle | CapitalisedAnyway | SayVerb)
        || last.initial || (person && wordsApart(run) >= 2 && !last.has(GivenName) && !isRomanNumeral(run.last)))
        return -1;
    qsizetype at = next + 1;
    while (has(at) && at - next < 3 && !(*this)[at].capital && (*this)[at].has(Article | PersonParticle)
        && (isBlankAfter(at - 1) || isApostropheAfter(at - 1)))
        ++at;
    if (!has(at) || !(*this)[at].capital || (*this)[at].upper || !(isBlankAfter(at - 1) || isApostropheAfter(at - 1)))
        return -1;
    // "États-Unis d'Amérique" is one place, "Monaco de Paris" is none.
    return !placeNamed(rawly(spelling(run))) || placeNamed(rawly(spelling({run.first, at}))) ? at : -1;
}

bool PassageWords::isAdjective(QStringView word)
{
    constexpr std::array<QStringView, 34> endings{u"ique", u"iques", u"al", u"ale", u"aux", u"ales", u"ien", u"ienne",
        u"ain", u"aine", u"ois", u"oise", u"ais", u"aise", u"iste", u"istes", u"aire", u"aires", u"ive", u"elle",
        u"éen", u"éenne", u"ano", u"ana", u"ese", u"esi", u"ico", u"ica", u"ista", u"are", u"ivo", u"iva", u"nese",
        u"ali"};
    return word.size() >= 6 && std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
}

qsizetype PassageWords::continuation(NameRun run, bool organisation, bool person) const
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
    if (isBeforeFunction(last))
        return -1;
    if (const qsizetype behind = behindHyphens(last); behind >= 0)
        return behind;
    if (const qsizetype behind = behindCapitalParticle(last); behind >= 0)
        return behind;
    if (const qsizetype behind = behindRiver(last); behind >= 0)
        return behind;
    const bool initialLetter = (*this)[last].span.length() == 1 && (*this)[last].capital;
    if ((*this)[next].capital && !(*this)[next].initial
        && (blank || isHyphenAfter(last) || after(last) == u" & "
            || (after(last) == u"&" && ((*this)[last].upper || (*this)[last].span.length() == 1))
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
        && isBlankAfter(next) && has(next + 1) && (*this)[next + 1].capital && (*this)[next + 1].has(OrganisationWord))
        return next + 1;
    if (!blank)
        return -1;
    // "Alfred the Great"
    if (person && run.size() == 1 && (*this)[last].has(GivenName) && !(*this)[next].capital
        && (*this)[next].has(Article) && has(next + 1) && (*this)[next + 1].capital && isBlankAfter(next)
        && !(*this)[next + 1].has(OrganisationWord | PersonTitle))
        return next + 1;
    if (!organisation && (!person || (wordsApart(run) >= 2 && !goesOnInFamilyName(run))))
        return behindLink(run, person);
    qsizetype at = next;
    while (has(at) && at - next < 3 && !(*this)[at].capital
        && (organisation ? (*this)[at].has(Connector) : (*this)[at].has(PersonParticle))
        && (isBlankAfter(at) || isApostropheAfter(at)))
        ++at;
    if (at == next || !has(at) || !(*this)[at].capital)
        return -1;
    // "minister Jansen van Financiën", "Präsident Quast von Polen": what somebody is minister of.
    const bool named = (*this)[run.first].has(GivenName) || isHonorific(run.first - 1);
    const bool office = (*this)[at].has(Portfolio) || placeNamed(rawly(text(at)));
    if (organisation || named || !office)
        return at;
    return (*this)[at].has(Portfolio) ? -1 : behindLink(run, person);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/indicators.h"

#include "analysis/indicatorwords.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QSet>
#include <QStringView>

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A dot and an at sign, also as they are written so that nobody clicks on them.
#define DOT R"((?:\.|\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)))"
#define AT R"((?:@|\[@\]|\(@\)|\[at\]|\(at\)))"
// Letters of scripts that have blanks: where they have none, an address has no other beginning and end.
#define LETTERS R"(\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}\p{Armenian}\p{Georgian}\p{Devanagari})"
#define LABEL "[" LETTERS R"(\pN](?:[)" LETTERS R"(\pN_-]*[)" LETTERS R"(\pN])?)"
#define HOST                                                                                                           \
    "(?:" LABEL DOT ")+"                                                                                               \
    "[" LETTERS "]{2,24}"

struct Pattern
{
    IndicatorType type;
    const char *rule;
    const char *expression;
};

// In order of rank: what an earlier one has taken is not looked at again.
constexpr Pattern patterns[]{
    {IndicatorType::Url, "url",
        R"((?i)(?:h(?:tt|xx|\*\*)ps?|s?ftps?|fxps?)(?:\[:\]|:)(?:\\?/\\?/|\[//\])[^\s<>"«»“”„]+)"},
    {IndicatorType::EMail, "email",
        "(?i)[" LETTERS R"(\pN](?:[)" LETTERS R"(\pN._%+'-]*[)" LETTERS R"(\pN_+-])?)" AT HOST},
    {IndicatorType::Vulnerability, "cve", R"((?i)CVE[-\x{2010}-\x{2014}]\d{4}[-\x{2010}-\x{2014}]\d{4,7})"},
    {IndicatorType::Hash, "hash", R"((?i)[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{40}|[0-9a-f]{32})"},
    {IndicatorType::IpAddress, "ipv4", R"(\d{1,3})" DOT R"(\d{1,3})" DOT R"(\d{1,3})" DOT R"(\d{1,3})"},
    {IndicatorType::IpAddress, "ipv6", R"((?i)[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:]*(?:\d{1,3}(?:\.\d{1,3}){3})?)"},
    {IndicatorType::Domain, "domain", "(?i)" HOST},
    {IndicatorType::Telephone, "telephone",
        R"((?:\+|\(\+|\(0|0)[\d][\d\s()./\x{00A0}\x{2010}\x{2011}-]{5,22}\d|\(\d{3}\) ?\d{3}-\d{4})"},
};
#undef DOT
#undef AT
#undef LETTERS
#undef LABEL
#undef HOST

struct CompiledPatterns
{
    std::vector<std::unique_ptr<RE2>> expressions;
    std::unique_ptr<RE2::Set> any; // tells in one pass which of them a text has at all

    CompiledPatterns()
    {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(64 << 20);
        any = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
        for (const Pattern &pattern : patterns) {
            expressions.push_back(std::make_unique<RE2>(std::string("(") + pattern.expression + ")", options));
            any->Add(pattern.expression, nullptr);
        }
        any->Compile();
    }
};

const CompiledPatterns &compiled()
{
    static const CompiledPatterns all;
    return all;
}

// Top-level domains of more than two letters that appear in running text; those of two letters are countries.
bool isTopLevel(const QString &label)
{
    static const QSet<QString> generic{u"com"_s, u"org"_s, u"net"_s, u"info"_s, u"biz"_s, u"edu"_s, u"gov"_s, u"mil"_s,
        u"int"_s, u"arpa"_s, u"name"_s, u"pro"_s, u"aero"_s, u"coop"_s, u"museum"_s, u"jobs"_s, u"mobi"_s, u"travel"_s,
        u"tel"_s, u"cat"_s, u"asia"_s, u"post"_s, u"xxx"_s, u"app"_s, u"dev"_s, u"xyz"_s, u"online"_s, u"site"_s,
        u"website"_s, u"top"_s, u"club"_s, u"shop"_s, u"store"_s, u"cloud"_s, u"tech"_s, u"space"_s, u"live"_s,
        u"news"_s, u"blog"_s, u"press"_s, u"media"_s, u"email"_s, u"link"_s, u"click"_s, u"download"_s, u"win"_s,
        u"bid"_s, u"loan"_s, u"work"_s, u"world"_s, u"today"_s, u"agency"_s, u"systems"_s, u"network"_s, u"digital"_s,
        u"security"_s, u"support"_s, u"services"_s, u"solutions"_s, u"company"_s, u"group"_s, u"host"_s, u"fun"_s,
        u"icu"_s, u"vip"_s, u"wang"_s, u"ltd"_s, u"one"_s, u"page"_s, u"run"_s, u"codes"_s, u"global"_s, u"center"_s,
        u"team"_s, u"city"_s, u"brussels"_s, u"vlaanderen"_s, u"gent"_s, u"amsterdam"_s, u"paris"_s, u"berlin"_s,
        u"london"_s, u"bzh"_s, u"example"_s, u"onion"_s, u"local"_s, u"bank"_s, u"finance"_s, u"law"_s, u"legal"_s,
        u"wiki"_s, u"zone"_s, u"guru"_s};
    static const QSet<QString> countries{u"ac"_s, u"ad"_s, u"ae"_s, u"af"_s, u"ag"_s, u"ai"_s, u"al"_s, u"am"_s,
        u"ao"_s, u"ar"_s, u"at"_s, u"au"_s, u"az"_s, u"ba"_s, u"bd"_s, u"be"_s, u"bf"_s, u"bg"_s, u"bh"_s, u"bi"_s,
        u"bj"_s, u"bo"_s, u"br"_s, u"bw"_s, u"by"_s, u"bz"_s, u"ca"_s, u"cc"_s, u"cd"_s, u"cf"_s, u"cg"_s, u"ch"_s,
        u"ci"_s, u"cl"_s, u"cm"_s, u"cn"_s, u"co"_s, u"cr"_s, u"cu"_s, u"cy"_s, u"cz"_s, u"de"_s, u"dj"_s, u"dk"_s,
        u"dz"_s, u"ec"_s, u"ee"_s, u"eg"_s, u"es"_s, u"et"_s, u"eu"_s, u"fi"_s, u"fm"_s, u"fo"_s, u"fr"_s, u"ga"_s,
        u"ge"_s, u"gg"_s, u"gh"_s, u"gl"_s, u"gr"_s, u"hk"_s, u"hn"_s, u"hr"_s, u"hu"_s, u"id"_s, u"ie"_s, u"il"_s,
        u"im"_s, u"in"_s, u"io"_s, u"iq"_s, u"ir"_s, u"is"_s, u"it"_s, u"je"_s, u"jo"_s, u"jp"_s, u"ke"_s, u"kg"_s,
        u"kh"_s, u"kr"_s, u"kw"_s, u"kz"_s, u"la"_s, u"lb"_s, u"li"_s, u"lk"_s, u"lt"_s, u"lu"_s, u"lv"_s, u"ly"_s,
        u"ma"_s, u"mc"_s, u"md"_s, u"me"_s, u"mg"_s, u"mk"_s, u"ml"_s, u"mm"_s, u"mn"_s, u"mo"_s, u"mt"_s, u"mu"_s,
        u"mx"_s, u"my"_s, u"na"_s, u"ng"_s, u"nl"_s, u"no"_s, u"np"_s, u"nu"_s, u"nz"_s, u"om"_s, u"pa"_s, u"pe"_s,
        u"ph"_s, u"pk"_s, u"pl"_s, u"ps"_s, u"pt"_s, u"pw"_s, u"py"_s, u"qa"_s, u"re"_s, u"ro"_s, u"rs"_s, u"ru"_s,
        u"rw"_s, u"sa"_s, u"sc"_s, u"sd"_s, u"se"_s, u"sg"_s, u"sh"_s, u"si"_s, u"sk"_s, u"sn"_s, u"so"_s, u"st"_s,
        u"su"_s, u"sy"_s, u"tc"_s, u"td"_s, u"tf"_s, u"tg"_s, u"th"_s, u"tj"_s, u"tk"_s, u"tm"_s, u"tn"_s, u"to"_s,
        u"tr"_s, u"tv"_s, u"tw"_s, u"tz"_s, u"ua"_s, u"ug"_s, u"uk"_s, u"us"_s, u"uy"_s, u"uz"_s, u"va"_s, u"ve"_s,
        u"vn"_s, u"ws"_s, u"ye"_s, u"za"_s, u"zm"_s, u"zw"_s};
    return generic.contains(label) || countries.contains(label);
}

// Endings of two letters that name a file's kind rather than a country when they follow a single word.
bool isFileEnding(const QString &label)
{
    static const QSet<QString> endings{u"md"_s, u"py"_s, u"sh"_s, u"rs"_s, u"pl"_s, u"ps"_s, u"so"_s, u"cc"_s, u"ml"_s};
    return endings.contains(label);
}

// QString::replace() moves the rest of a text at every thousandth place.
void replaceAll(QString &text, QStringView written, QStringView meant)
{
    qsizetype at = text.indexOf(written, 0, Qt::CaseInsensitive);
    if (at < 0)
        return;
    QString replaced;
    replaced.reserve(text.size());
    qsizetype kept = 0;
    for (; at >= 0; at = text.indexOf(written, kept, Qt::CaseInsensitive)) {
        replaced += QStringView(text).sliced(kept, at - kept);
        replaced += meant;
        kept = at + written.size();
    }
    replaced += QStringView(text).sliced(kept);
    text = std::move(replaced);
}

QString refanged(QString value)
{
    for (const QStringView dot : {u"[.]", u"(.)", u"{.}", u"[dot]", u"(dot)"})
        replaceAll(value, dot, u".");
    for (const QStringView at : {u"[@]", u"(@)", u"[at]", u"(at)"})
        replaceAll(value, at, u"@");
    replaceAll(value, u"[:]", u":");
    replaceAll(value, u"[//]", u"//");
    replaceAll(value, u":\\/\\/", u"://");
    for (const auto &[written, meant] :
        {std::pair{u"hxxp"_s, u"http"_s}, {u"h**p"_s, u"http"_s}, {u"fxp"_s, u"ftp"_s}}) {
        if (value.startsWith(written, Qt::CaseInsensitive))
            value.replace(0, written.size(), meant);
    }
    return value;
}

bool isDefanged(QStringView written)
{
    return written.contains(u'[') || written.contains(u'(') || written.contains(u'{');
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

bool isIpv4(const QString &value)
{
    const QStringList parts = value.split(u'.');
    return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.toInt() <= 255 && (part.size() == 1 || part[0] != u'0');
    });
}

// RFC 4291, 2.2: eight groups, or fewer and one "::".
bool isIpv6(const QString &value)
{
    const qsizetype gap = value.indexOf(u"::"_s);
    if (gap >= 0 && value.indexOf(u"::"_s, gap + 1) >= 0)
        return false;
    const QStringList groups = value.split(u':', Qt::SkipEmptyParts);
    const bool short4 = std::any_of(groups.cbegin(), groups.cend(),
        [](const QString &group) { return group.size() > 4 && !(group.contains(u'.') && isIpv4(group)); });
    const bool hasFigure = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    if (short4 || !hasFigure || (value.endsWith(u':') && !value.endsWith(u"::"_s))
        || (value.startsWith(u':') && gap != 0))
        return false;
    const qsizetype size = groups.size() + (groups.isEmpty() || !groups.last().contains(u'.') ? 0 : 1);
    return gap < 0 ? size == 8 : size >= 2 && size <= 7;
}

bool isHash(const QString &value)
{
    const auto digits = std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    return digits > 3 && digits < value.size() - 3;
}

bool isHost(QStringView written, const QString &value)
{
    constexpr qsizetype longest = 253; // RFC 1035, 2.3.4, without the last stop
    const QStringList labels = value.split(u'.');
    const QString &last = labels.last();
    if (value.size() > longest)
        return false;
    const bool oneCase = last == last.toLower() || value == value.toUpper();
    if (labels.size() < 2 || !oneCase)
        return false;
    if (isDefanged(written))
        return true;
    const bool letters = std::any_of(value.cbegin(), value.cend() - last.size(), [](QChar c) { return c.isLetter(); });
    return letters && isTopLevel(last.toLower())
        && (labels.size() > 2 || (labels[0].size() > 1 && !isFileEnding(last)));
}

// Not a date, not a sum of years, not an amount: digits enough in groups as telephones have them.
bool isTelephone(QStringView written, const QString &digits)
{
    if (written.contains(u'\n') || digits.size() < 8 || digits.size() > 15)
        return false;
    if (written.startsWith(u'+') || written.startsWith(u"(+"_s) || written.startsWith(u"00"_s)
        || written.startsWith(u'('))
        return true;
    const QStringList groups = written.toString().split(u'.');
    const bool dateLike = groups.size() == 3 && groups[2].size() == 4 && digits.size() == 8;
    const QStringList slashed = written.toString().split(u'/');
    return digits.size() >= 9 && digits.size() <= 11 && !dateLike && !(slashed.size() == 3 && slashed[2].size() == 4);
}

QString telephoneValue(QStringView written)
{
    QString words = written.toString();
    if (words.contains(u'+'))
        words.remove(u"(0)"_s);
    const bool international = words.contains(u'+');
    return (international ? u"+"_s : QString()) + digitsOf(words);
}

struct Candidate
{
    Span span;
    size_t pattern = 0;
};

class IndicatorSearch
{
public:
    explicit IndicatorSearch(const QString &text) : m_text(text), m_utf8(text.toUtf8()) { }

    QList<FoundIndicator> run()
    {
        std::vector<int> present;
        const re2::StringPiece all(m_utf8.constData(), static_cast<size_t>(m_utf8.size()));
        if (!compiled().any->Match(all, &present))
            return {};
        std::sort(present.begin(), present.end());
        for (const int index : present)
            search(static_cast<size_t>(index), all);
        std::sort(m_found.begin(), m_found.end(),
            [](const FoundIndicator &a, const FoundIndicator &b) { return a.span.start < b.span.start; });
        return m_found;
    }

private:
    const QString &m_text;
    QByteArray m_utf8;
    QList<FoundIndicator> m_found;
    QList<Span> m_taken; // in order, over all patterns of higher rank
    const TextUnits &m_units = TextUnits::instance();
    struct WordBefore
    {
        qsizetype number = -1; // where it begins
        QString word;
    };
    WordBefore m_wordBefore;

    void search(size_t index, re2::StringPiece input)
    {
        const char *const begin = input.data();
        const char *counted = begin;
        qsizetype units = 0;
        re2::StringPiece match;
        QList<FoundIndicator> found;
        while (RE2::FindAndConsume(&input, *compiled().expressions[index], &match)) {
            units += unitsIn(counted, match.data());
            const qsizetype start = units;
            counted = match.data();
            const qsizetype length = unitsIn(match.data(), match.data() + match.size());
            FoundIndicator indicator;
            if (!isTaken({start, start + length}) && read(patterns[index], {start, start + length}, indicator))
                found.append(indicator);
        }
        const qsizetype before = m_taken.size();
        for (const FoundIndicator &indicator : std::as_const(found))
            m_taken.append(indicator.span);
        std::inplace_merge(m_taken.begin(), m_taken.begin() + before, m_taken.end());
        m_found += found;
    }

    static qsizetype unitsIn(const char *from, const char *to)
    {
        qsizetype units = 0;
        for (const char *at = from; at < to; ++at) {
            const auto byte = static_cast<uchar>(*at);
            units += (byte & 0xC0) != 0x80 ? 1 : 0;
            units += byte >= 0xF0 ? 1 : 0;
        }
        return units;
    }

    bool isTaken(Span span) const
    {
        const auto after = std::lower_bound(m_taken.cbegin(), m_taken.cend(), Span{span.end, span.end});
        return after != m_taken.cbegin() && std::prev(after)->overlaps(span);
    }

    QChar at(qsizetype offset) const { return offset >= 0 && offset < m_text.size() ? m_text[offset] : QChar(u' '); }

    bool read(const Pattern &pattern, Span span, FoundIndicator &indicator)
    {
        if (pattern.type == IndicatorType::Url)
            span = withoutProse(span);
        if (pattern.type == IndicatorType::Url || pattern.type == IndicatorType::IpAddress)
            span = withoutPunctuation(span, pattern.type);
        const QStringView written = QStringView(m_text).sliced(span.start, span.length());
        if (!standsAlone(span, pattern.type))
            return false;
        indicator = {span, pattern.type, refanged(written.toString()), QString::fromLatin1(pattern.rule)};
        if (pattern.type == IndicatorType::IpAddress && !isDefanged(written) && countsVersion(span, indicator.value))
            return false;
        return isValid(written, indicator);
    }

    // The word before a number, or before the others of a list of them: versions 1.2.3.4, 1.2.3.5 and 2. What was found
    // for one number of a list is kept for those behind it.
    QString wordBeforeNumbers(qsizetype start)
    {
        const qsizetype number = start;
        const QString word = wordBefore(start);
        m_wordBefore = {number, word};
        return word;
    }

    QString wordBefore(qsizetype start) const
    {
        static const QSet<QString> between{u"and"_s, u"or"_s, u"to"_s, u"et"_s, u"ou"_s, u"à"_s, u"en"_s, u"of"_s,
            u"tot"_s, u"e"_s, u"o"_s, u"a"_s, u"und"_s, u"oder"_s, u"bis"_s};
        constexpr qsizetype longestShort = 4; // "Art."
        constexpr qsizetype longest = 64; // where words run on into one another there may be no other end
        for (;;) {
            bool stopped = false;
            for (; start > 0 && u" \u00A0.,:°–-"_s.contains(at(start - 1)); --start)
                stopped = stopped || at(start - 1) == u'.';
            const qsizetype end = start;
            while (start > 0 && end - start < longest
                && (m_units.isOfWord(at(start - 1)) || (at(start - 1) == u'.' && at(start).isDigit())))
                --start;
            const QString word = lowered(QStringView(m_text).sliced(start, end - start));
            if ((stopped && word.size() > longestShort) || end - start == longest)
                return {};
            if (word.isEmpty() || !(between.contains(word) || word[0].isDigit()))
                return word;
            if (start == m_wordBefore.number)
                return m_wordBefore.word;
        }
    }

    // Four small numbers are an address only beside a word that says so, or with a port or the length of a network
    // behind them.
    bool countsVersion(Span span, const QString &value)
    {
        const QStringList parts = value.split(u'.');
        if (parts.size() != 4)
            return false;
        if (at(span.start - 1) == u'§' || at(span.start - 2) == u'§' || countsParts(wordBeforeNumbers(span.start)))
            return true;
        constexpr int largestOfVersion = 31;
        constexpr int privateNetwork = 10;
        const bool small =
            std::ranges::all_of(parts, [](const QString &part) { return part.toInt() <= largestOfVersion; });
        const bool equal = std::ranges::all_of(parts, [&](const QString &part) { return part == parts.first(); });
        if (!small || equal || parts.first().toInt() == privateNetwork)
            return false;
        constexpr qsizetype farthest = 40;
        const qsizetype from = std::max<qsizetype>(0, span.start - farthest);
        const qsizetype to = std::min(m_text.size(), span.end + farthest);
        const bool followed = (at(span.end) == u':' || at(span.end) == u'/') && at(span.end + 1).isDigit();
        return !followed && !saysAddress(QStringView(m_text).sliced(from, to - from));
    }

    static bool isValid(QStringView written, FoundIndicator &indicator)
    {
        QString &value = indicator.value;
        switch (indicator.type) {
        case IndicatorType::EMail:
            return !value.endsWith(u'.');
        case IndicatorType::Url:
            return value.size() > value.indexOf(u"//"_s) + 3;
        case IndicatorType::Domain:
            return isHost(written, value);
        case IndicatorType::IpAddress:
            return indicator.rule == u"ipv4"_s ? isIpv4(value) : isIpv6(value);
        case IndicatorType::Hash:
            value = value.toLower();
            return isHash(value);
        case IndicatorType::Vulnerability:
            value = u"CVE-"_s + digitsOf(value).first(4) + u'-' + digitsOf(value).sliced(4);
            return true;
        case IndicatorType::Telephone: {
            const bool telephone = isTelephone(written, digitsOf(written));
            value = telephoneValue(written);
            return telephone;
        }
        }
        return false;
    }

    bool goesOn(QChar beside) const { return m_units.isLetterOrNumber(beside) && !m_units.runsOn(beside); }

    // The mark or the letter of a script without blanks that ends an address written in others.
    Span withoutProse(Span span) const
    {
        constexpr QStringView marks = u"，。、；：？！（）【】「」『』《》〈〉،؛؟";
        const QStringView written = QStringView(m_text).sliced(span.start, span.length());
        const qsizetype slashes = written.indexOf(u"//"_s);
        const qsizetype host = span.start + (slashes >= 0 ? slashes + 2 : written.indexOf(u"/\\/"_s) + 3);
        for (qsizetype i = span.start; i < span.end; ++i) {
            const QChar c = m_text[i];
            if (marks.contains(c) || (i > host && m_units.runsOn(c) && !m_units.runsOn(m_text[i - 1])))
                return {span.start, i};
        }
        return span;
    }

    // Neither letters nor figures go on before or after.
    bool standsAlone(Span span, IndicatorType type) const
    {
        const QChar before = at(span.start - 1);
        const QChar after = at(span.end);
        if (goesOn(before) || before == u'_' || goesOn(after) || after == u'_')
            return false;
        if (type == IndicatorType::IpAddress || type == IndicatorType::Telephone)
            return !(before == u'.' && at(span.start - 2).isDigit()) && !(after == u'.' && at(span.end + 1).isDigit())
                && before != u'/' && !(before == u',' && at(span.start - 2).isDigit());
        if (type == IndicatorType::Domain)
            return before != u'@' && after != u'@' && before != u'.' && !(after == u'.' && at(span.end + 1).isLetter());
        return true;
    }

    // The stop of a sentence and a bracket that opened before the address do not belong to it.
    Span withoutPunctuation(Span span, IndicatorType type) const
    {
        const QStringView words = QStringView(m_text).sliced(span.start, span.length());
        qsizetype round = words.count(u')') - words.count(u'('); // more closed than opened
        qsizetype square = words.count(u']') - words.count(u'[');
        while (span.end > span.start + 1) {
            const QChar last = at(span.end - 1);
            const bool unbalanced = (last == u')' && round > 0) || (last == u']' && square > 0);
            const bool colons = type == IndicatorType::IpAddress && last == u':' && at(span.end - 2) != u':';
            if (!colons && !unbalanced && (type == IndicatorType::IpAddress || !u".,;:!?'’*_"_s.contains(last)))
                break;
            round -= last == u')' ? 1 : 0;
            square -= last == u']' ? 1 : 0;
            --span.end;
        }
        return span;
    }
};

} // namespace

QList<FoundIndicator> findIndicators(const QString &text)
{
    return IndicatorSearch(text).run();
}

} // namespace dossier

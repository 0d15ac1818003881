// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/numbers.h"

#include "analysis/numberwords.h"
#include "casefile/folding.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostGroups = 7; // of three figures: what is longer is a code

struct Token
{
    enum Kind { Word, Figures, Sign };
    Kind kind = Sign;
    Span span;
    QString word; // folded
};

} // namespace

} // namespace dossier

// A list of millions of them grows without moving them one by one.
Q_DECLARE_TYPEINFO(dossier::Token, Q_RELOCATABLE_TYPE);

namespace dossier {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        if (c.isSpace()) {
            at = end;
            continue;
        }
        Token token;
        if (isDigit(c)) {
            token.kind = Token::Figures;
            while (end < text.size() && isDigit(text.at(end)))
                ++end;
        } else if (c.isLetter()) {
            token.kind = Token::Word;
            while (end < text.size() && (text.at(end).isLetter() || text.at(end).isMark()))
                ++end;
            token.word = fold(QStringView(text).sliced(at, end - at));
        }
        token.span = {at, end};
        tokens.append(token);
        at = end;
    }
    return tokens;
}

// The value of I to XXX; 0 when it is none.
int romanValue(QStringView letters)
{
    int value = 0;
    int before = 0;
    for (const QChar c : letters) {
        const int one = c == u'I' ? 1 : c == u'V' ? 5 : c == u'X' ? 10 : 0;
        if (one == 0)
            return 0;
        value += one > before && before > 0 ? one - 2 * before : one;
        before = one;
    }
    return value;
}

// A number, and the tokens it takes.
struct Read
{
    double value = 0;
    qsizetype next = 0; // the token after it
    NumberKind kind = NumberKind::Amount;
};

class NumberReader
{
public:
    NumberReader(const QString &text, const QString &language, const QList<Span> &leftOut)
        : m_text(text)
        , m_words(numberWords(language))
        , m_tokens(tokensOf(text))
        , m_leftOut(leftOut)
    {
    }

    QList<FoundNumber> read()
    {
        QList<FoundNumber> found;
        for (qsizetype at = 0; at < m_tokens.size();) {
            if (isLeftOut(at)) {
                ++at;
                continue;
            }
            m_skipTo = at + 1;
            const std::optional<Read> number = numberAt(at);
            if (number)
                found.append({{m_tokens.at(at).span.start, m_tokens.at(number->next - 1).span.end}, number->value,
                    number->kind});
            at = number ? number->next : m_skipTo;
        }
        return found;
    }

private:
    bool isLeftOut(qsizetype at)
    {
        const Span span = m_tokens.at(at).span;
        while (m_nextLeftOut < m_leftOut.size() && m_leftOut.at(m_nextLeftOut).end <= span.start)
            ++m_nextLeftOut;
        return m_nextLeftOut < m_leftOut.size() && m_leftOut.at(m_nextLeftOut).overlaps(span);
    }

    std::optional<Read> numberAt(qsizetype at)
    {
        switch (m_tokens.at(at).kind) {
        case Token::Figures:
            return figuresAt(at);
        case Token::Word:
            if (const std::optional<Read> century = romanCenturyAt(at))
                return century;
            return m_words.isKnown() ? wordsAt(at) : std::nullopt;
        case Token::Sign:
            break;
        }
        return std::nullopt;
    }

    bool has(qsizetype at, Token::Kind kind) const { return at < m_tokens.size() && m_tokens.at(at).kind == kind; }
    bool isWordOf(qsizetype at, const QSet<QString> &words) const
    {
        return has(at, Token::Word) && words.contains(m_tokens.at(at).word);
    }
    bool isSign(qsizetype at, QStringView signs) const
    {
        return has(at, Token::Sign) && signs.contains(m_text.at(m_tokens.at(at).span.start));
    }
    bool isGlued(qsizetype at) const // to the token before
    {
        return at > 0 && at < m_tokens.size() && m_tokens.at(at - 1).span.end == m_tokens.at(at).span.start;
    }
    QStringView characters(qsizetype at) const
    {
        const Span span = m_tokens.at(at).span;
        return QStringView(m_text).sliced(span.start, span.length());
    }

    // "SFr1.5m", "EUR300"
    bool isCurrencyCode(qsizetype at) const
    {
        static const QSet<QString> codes{u"sfr"_s, u"chf"_s, u"eur"_s, u"usd"_s, u"gbp"_s, u"fr"_s};
        return isWordOf(at, codes) && !isGlued(at);
    }

    // "€2.1m", "$3bn": letters behind a sum of money, with nothing between.
    double magnitudeOfMoney(qsizetype first, qsizetype letters) const
    {
        static const QHash<QString, double> magnitudes{{u"k"_s, 1e3}, {u"m"_s, 1e6}, {u"mn"_s, 1e6}, {u"mln"_s, 1e6},
            {u"bn"_s, 1e9}, {u"b"_s, 1e9}, {u"tn"_s, 1e12}};
        const bool isMoney = isGlued(first) && (isSign(first - 1, u"€$£¥") || isCurrencyCode(first - 1));
        return isMoney && isGlued(letters) && has(letters, Token::Word) ? magnitudes.value(m_tokens.at(letters).word, 1)
                                                                        : 1;
    }

    // "18 M€", "2,4 Md€", "7 mln €": letters before the sign of the currency.
    double magnitudeBeforeCurrency(qsizetype letters) const
    {
        static const QHash<QString, double> magnitudes{{u"k"_s, 1e3}, {u"m"_s, 1e6}, {u"mio"_s, 1e6}, {u"mln"_s, 1e6},
            {u"md"_s, 1e9}, {u"mds"_s, 1e9}, {u"mld"_s, 1e9}, {u"mrd"_s, 1e9}, {u"bn"_s, 1e9}};
        const bool isMoney =
            isSign(letters + 1, u"€$£") && (isGlued(letters + 1) || m_tokens.at(letters).word.size() > 1);
        return has(letters, Token::Word) && isMoney ? magnitudes.value(m_tokens.at(letters).word, 1) : 1;
    }

    // Figures inside a word or a name are none: "A4", "Covid-19".
    bool isInsideWord(qsizetype at) const
    {
        if (!isGlued(at))
            return false;
        if (has(at - 1, Token::Word))
            return !isCurrencyCode(at - 1);
        return isSign(at - 1, u"-._/#@") && isGlued(at - 1) && has(at - 2, Token::Word);
    }

    // Figures and what parts them, up to the last that belongs to them.
    struct Groups
    {
        QList<QStringView> figures;
        QList<QChar> signs; // before the second and further ones; a blank of any kind is a blank
        qsizetype next = 0; // the token after
    };

    Groups groupsAt(qsizetype at) const
    {
        Groups groups{{characters(at)}, {}, at + 1};
        for (;;) {
            const qsizetype sign = groups.next;
            const bool isParted =
                isSign(sign, u".,'’") && isGlued(sign) && isGlued(sign + 1) && has(sign + 1, Token::Figures);
            if (isParted) {
                groups.signs.append(m_text.at(m_tokens.at(sign).span.start));
                groups.figures.append(characters(sign + 1));
                groups.next = sign + 2;
                continue;
            }
            if (!isThousandsAfterBlank(groups))
                return groups;
            groups.signs.append(u' ');
            groups.figures.append(characters(sign));
            groups.next = sign + 1;
        }
    }

    bool isThousandsAfterBlank(const Groups &groups) const
    {
        const qsizetype at = groups.next;
        if (!has(at, Token::Figures) || m_tokens.at(at).span.length() != 3 || groups.figures.first().size() > 3
            || groups.figures.size() == mostGroups)
            return false;
        if (std::ranges::any_of(groups.signs, [](QChar sign) { return sign != u' '; }) || isLeftOutLater(at))
            return false;
        return m_tokens.at(at).span.start == m_tokens.at(at - 1).span.end + 1;
    }

    bool isLeftOutLater(qsizetype at) const
    {
        const Span span = m_tokens.at(at).span;
        return std::ranges::any_of(
            m_leftOut.sliced(m_nextLeftOut).first(std::min<qsizetype>(2, m_leftOut.size() - m_nextLeftOut)),
            [span](Span left) { return left.overlaps(span); });
    }

    // What grouped figures are worth; nothing for a code.
    std::optional<double> valueOf(const Groups &groups) const
    {
        const auto joined = [&groups](qsizetype count) {
            QString all;
            for (const QStringView figures : groups.figures.first(count))
                all += figures;
            return all.toDouble();
        };
        const qsizetype parts = groups.figures.size();
        if (parts > mostGroups)
            return std::nullopt;
        if (parts == 1)
            return joined(1);
        const auto areThousands = [&groups](qsizetype count) { // the first so many, all parted alike
            for (qsizetype i = 1; i < count; ++i) {
                if (groups.figures.at(i).size() != 3 || groups.signs.at(i - 1) != groups.signs.first())
                    return false;
            }
            return groups.figures.first().size() <= 3;
        };
        const QChar last = groups.signs.last();
        const bool canBeDecimal = last == u'.' || last == u',';
        if (parts > 2 && areThousands(parts))
            return joined(parts);
        if (parts == 2 && areThousands(2) && !(canBeDecimal && last == (m_words.commaIsDecimal ? u',' : u'.')))
            return joined(2);
        if (!canBeDecimal || (parts > 2 && (!areThousands(parts - 1) || last == groups.signs.first())))
            return std::nullopt;
        QString decimal = QString::number(joined(parts - 1), 'f', 0) + u'.';
        decimal += groups.figures.last();
        return decimal.toDouble();
    }

    std::optional<Read> figuresAt(qsizetype at)
    {
        if (isInsideWord(at))
            return std::nullopt;
        if (const std::optional<Read> clock = clockAt(at))
            return clock;
        const Groups groups = groupsAt(at);
        m_skipTo = groups.next;
        const std::optional<double> value = valueOf(groups);
        if (!value)
            return std::nullopt;
        Read read{*value, groups.next};
        if (isOrdinal(read.next)) {
            ++read.next;
            read.kind = NumberKind::Ordinal;
            return read;
        }
        if (const double magnitude = std::max(magnitudeOfMoney(at, read.next), magnitudeBeforeCurrency(read.next));
            magnitude > 1) {
            read.value *= magnitude;
            ++read.next;
            return read;
        }
        if (isGlued(read.next) && has(read.next, Token::Word) && !isUnit(read.next)) {
            m_skipTo = read.next + 1;
            return std::nullopt; // "5G"
        }
        return withMagnitude(read);
    }

    bool isOrdinal(qsizetype next) const
    {
        if (isGlued(next) && isSign(next, u"ºª°"))
            return !isWordOf(next + 1, {u"c"_s, u"f"_s});
        if (isGlued(next) && isWordOf(next, m_words.ordinalEndings))
            return true;
        return isGlued(next) && isSign(next, u".") && isWordOf(next + 1, m_words.century); // "15. Jahrhundert"
    }

    bool isUnit(qsizetype at) const
    {
        static const QSet<QString> units{u"km"_s, u"m"_s, u"cm"_s, u"mm"_s, u"kg"_s, u"t"_s, u"ha"_s, u"l"_s, u"gb"_s,
            u"mb"_s, u"tb"_s, u"kb"_s, u"go"_s, u"mo"_s, u"to"_s, u"ghz"_s, u"mhz"_s, u"kw"_s, u"mw"_s, u"gw"_s,
            u"kwh"_s, u"mwh"_s, u"ms"_s, u"min"_s, u"k"_s, u"eur"_s, u"usd"_s};
        return isWordOf(at, units) || m_words.magnitudes.contains(m_tokens.at(at).word);
    }

    // "8h30", "8 h", "14:30", "14.30 Uhr", "2 p.m.", "ore 14.30".
    std::optional<Read> clockAt(qsizetype at) const
    {
        const double hours = characters(at).toDouble();
        if (characters(at).size() > 2 || hours > 24)
            return std::nullopt;
        qsizetype next = at + 1;
        double minutes = 0;
        const bool isColon = minutesAfter(next, u":", minutes);
        const bool isPoint = !isColon && minutesAfter(next, u".", minutes);
        if (isColon || isPoint)
            next += 2;
        const std::optional<qsizetype> half = halfOfDay(next); // "p.m."
        if (half) {
            const bool isAfternoon = m_tokens.at(next).word.startsWith(u'p');
            return Read{std::fmod(hours, 12) * 60 + minutes + (isAfternoon ? 720 : 0), *half, NumberKind::Clock};
        }
        const bool isNamed = isWordOf(next, m_words.hours) || (at > 0 && isWordOf(at - 1, m_words.beforeHours));
        if (!isNamed)
            return isColon ? std::optional(Read{hours * 60 + minutes, next, NumberKind::Clock}) : std::nullopt;
        if (isWordOf(next, m_words.hours))
            ++next;
        if (!isColon && !isPoint && has(next, Token::Figures) && characters(next).size() == 2
            && characters(next).toInt() < 60 && !(has(next + 1, Token::Word) && isGlued(next + 1))) {
            minutes = characters(next).toDouble();
            ++next;
        }
        return Read{hours * 60 + minutes, next, NumberKind::Clock};
    }

    bool minutesAfter(qsizetype sign, QStringView signs, double &minutes) const
    {
        if (!isSign(sign, signs) || !isGlued(sign) || !isGlued(sign + 1) || !has(sign + 1, Token::Figures))
            return false;
        const QStringView figures = characters(sign + 1);
        const bool goesOn = isGlued(sign + 2) && isSign(sign + 2, signs) && isGlued(sign + 3);
        if (figures.size() != 2 || figures.toInt() > 59 || goesOn)
            return false;
        minutes = figures.toDouble();
        return true;
    }

    // The token after "am", "p.m." and the like.
    std::optional<qsizetype> halfOfDay(qsizetype at) const
    {
        if (!m_words.hours.contains(u"pm"_s) || !has(at, Token::Word))
            return std::nullopt;
        const QString &word = m_tokens.at(at).word;
        if (word == "am"_L1 || word == "pm"_L1)
            return at + 1;
        const bool isParted = (word == "a"_L1 || word == "p"_L1) && isGlued(at + 1) && isSign(at + 1, u".")
            && isGlued(at + 2) && isWordOf(at + 2, {u"m"_s});
        if (!isParted)
            return std::nullopt;
        return isGlued(at + 3) && isSign(at + 3, u".") ? at + 4 : at + 3;
    }

    // "3 millions et demi", "40 pour cent", "2 dozen".
    Read withMagnitude(Read read) const
    {
        double unit = 1;
        qsizetype at = read.next;
        if (isSign(at, u"-") && isGlued(at))
            ++at;
        while (has(at, Token::Word) && m_words.magnitudes.contains(m_tokens.at(at).word)) {
            unit *= m_words.magnitudes.value(m_tokens.at(at).word);
            read.next = ++at;
        }
        if (unit == 1 && has(at, Token::Word) && m_words.collective.contains(m_tokens.at(at).word)) {
            unit = m_words.collective.value(m_tokens.at(at).word);
            read.next = at + 1;
        }
        read.value *= unit;
        return withPercent(withHalf(read, unit));
    }

    Read withHalf(Read read, double unit) const
    {
        qsizetype at = read.next;
        if (!isWordOf(at, m_words.joiners))
            return read;
        ++at;
        if (isWordOf(at, m_words.ones))
            ++at;
        if (isWordOf(at, m_words.andHalf)) {
            read.value += unit / 2;
            read.next = at + 1;
        }
        return read;
    }

    Read withPercent(Read read) const
    {
        qsizetype at = read.next;
        if (isSign(at, u"%")) {
            ++at;
        } else if (isWordOf(at, m_words.percentFirst) && isWordOf(at + 1, m_words.percent)) {
            at += 2;
        } else if (isWordOf(at, m_words.percent) && m_tokens.at(at).word != "cent"_L1
            && m_tokens.at(at).word != "cento"_L1) {
            ++at;
        } else {
            return read;
        }
        return {read.value, at, NumberKind::Percentage};
    }

    // "XVe siècle", "XX secolo".
    std::optional<Read> romanCenturyAt(qsizetype at) const
    {
        const QStringView word = characters(at);
        qsizetype letters = 0;
        while (letters < word.size() && u"IVX"_s.contains(word.at(letters)))
            ++letters;
        const int value = letters > 0 ? romanValue(word.first(letters)) : 0;
        if (value == 0 || value > 30)
            return std::nullopt;
        const QString ending = fold(word.sliced(letters));
        if (!ending.isEmpty() && !m_words.ordinalEndings.contains(ending))
            return std::nullopt;
        qsizetype next = at + 1;
        if (isSign(next, u".º°") && isGlued(next))
            ++next;
        if (!isWordOf(next, m_words.century))
            return std::nullopt;
        return Read{static_cast<double>(value), next, NumberKind::Ordinal};
    }

    // What one word is worth below a thousand thousands, with the hundreds and thousands it may be joined of.
    std::optional<double> oneWord(QStringView word) const
    {
        const auto small = m_words.small.constFind(word.toString());
        if (small != m_words.small.cend())
            return *small;
        constexpr qsizetype longest = 100; // letters; numbers in words have fewer
        if (!m_words.joinsWords || word.size() < 6 || word.size() > longest)
            return std::nullopt;
        static const QStringList thousands{u"duizend"_s, u"tausend"_s, u"mila"_s, u"mille"_s};
        static const QStringList hundreds{u"honderd"_s, u"hundert"_s, u"cento"_s};
        for (const QString &thousand : thousands) {
            if (m_words.magnitudes.contains(thousand)) {
                if (const std::optional<double> value = joinedOf(word, thousand, 1000))
                    return value;
            }
        }
        for (const QString &hundred : hundreds) {
            if (m_words.hundred.contains(hundred)) {
                if (const std::optional<double> value = joinedOf(word, hundred, 100))
                    return value;
            }
        }
        return std::nullopt;
    }

    std::optional<double> joinedOf(QStringView word, const QString &unit, double value) const
    {
        const qsizetype at = word.indexOf(unit);
        if (at < 0)
            return std::nullopt;
        const QStringView before = word.first(at);
        QStringView after = word.sliced(at + unit.size());
        for (const QString &joiner : m_words.joiners) {
            if (after.size() > joiner.size() && after.startsWith(joiner))
                after = after.sliced(joiner.size());
        }
        const std::optional<double> times = before.isEmpty() ? 1 : part(before);
        const std::optional<double> rest = after.isEmpty() ? 0 : part(after);
        if (!times || !rest || *rest >= value)
            return std::nullopt;
        return *times * value + *rest;
    }

    std::optional<double> part(QStringView word) const
    {
        if (m_words.ones.contains(word.toString()))
            return 1;
        if (m_words.hundred.contains(word.toString()))
            return 100;
        return oneWord(word);
    }

    // Numbers in words, summed up as they are said.
    class Sum
    {
    public:
        explicit Sum(bool tenAddsUp) : m_tenAddsUp(tenAddsUp) { }

        bool addSmall(double value)
        {
            const bool fits = m_current == 0 || (std::fmod(m_current, 100) == 0 && value < 100)
                || (std::fmod(m_current, 10) == 0 && std::fmod(m_current, 100) >= 20 && value < 10)
                || (m_tenAddsUp && std::fmod(m_current, 100) == 10 && value >= 7 && value < 10)
                || (std::fmod(m_current, 20) == 0 && std::fmod(m_current, 100) >= 60 && value < 20);
            if (!fits)
                return false;
            m_current += value;
            m_last = 1;
            return true;
        }
        bool isFour() const { return m_current == 4; }
        void makeEighty() { m_current = 80; }
        bool hasTens() const { return std::fmod(m_current, 10) == 0 && std::fmod(m_current, 100) >= 20; }
        bool isEmpty() const { return m_total == 0 && m_current == 0; }
        bool canBeHundred() const { return m_current < 100; }
        void hundred()
        {
            m_current = (m_current == 0 ? 1 : m_current) * 100;
            m_last = 100;
        }
        void magnitude(double unit)
        {
            if (m_current == 0 && m_total > 0)
                m_total *= unit;
            else
                m_total += (m_current == 0 ? 1 : m_current) * unit;
            m_current = 0;
            m_last = unit;
        }
        double value() const { return m_total + m_current; }
        double last() const { return m_last; } // the unit that was said last

    private:
        bool m_tenAddsUp;
        double m_total = 0;
        double m_current = 0;
        double m_last = 1;
    };

    bool followsInNumber(qsizetype at) const // after a blank or a hyphen
    {
        if (at >= m_tokens.size() || at == 0)
            return false;
        const Span before = m_tokens.at(at - 1).span;
        const QStringView between = QStringView(m_text).sliced(before.end, m_tokens.at(at).span.start - before.end);
        return between.size() <= 2 && !between.contains(u'\n');
    }

    std::optional<Read> wordsAt(qsizetype at)
    {
        if (isGlued(at) && at > 0 && has(at - 1, Token::Figures))
            return std::nullopt;
        if (const std::optional<Read> half = halfAt(at))
            return half;
        const QString &word = m_tokens.at(at).word;
        if (m_words.whole.contains(word))
            return withMagnitude({m_words.whole.value(word), at + 1});
        if (m_words.percentFirst.contains(word) && isWordOf(at + 1, m_words.percent)) {
            m_skipTo = at + 2; // without a number before
            return std::nullopt;
        }
        return sumAt(at);
    }

    std::optional<Read> halfAt(qsizetype at) const
    {
        if (!isWordOf(at, m_words.half))
            return std::nullopt;
        qsizetype next = at + 1;
        if (isSign(next, u"-") && isGlued(next))
            ++next;
        if (isWordOf(next, m_words.ones))
            ++next;
        if (!has(next, Token::Word))
            return std::nullopt;
        const QString &word = m_tokens.at(next).word;
        const double unit = m_words.magnitudes.value(word, m_words.collective.value(word));
        return unit > 0 ? std::optional(Read{unit / 2, next + 1}) : std::nullopt;
    }

    std::optional<Read> sumAt(qsizetype at) const
    {
        Sum sum(m_words.tenAddsUp);
        qsizetype next = at;
        qsizetype end = at; // after the last that counts
        while (has(next, Token::Word) && (next == at || followsInNumber(next)) && take(next, sum, end))
            next = isSign(end, u"-") && isGlued(end) && isGlued(end + 1) ? end + 1 : end;
        if (end == at || isWeakAlone(at, end))
            return std::nullopt;
        return withPercent(withHalf({sum.value(), end}, sum.last()));
    }

    // One more word of a number; `end` goes behind it.
    bool take(qsizetype at, Sum &sum, qsizetype &end) const
    {
        const QString &word = m_tokens.at(at).word;
        if (m_words.magnitudes.contains(word)) {
            if (sum.isEmpty() && !standsAlone(word))
                return false;
            sum.magnitude(m_words.magnitudes.value(word));
        } else if (m_words.hundred.contains(word)) {
            if (!sum.canBeHundred() || (sum.isEmpty() && !standsAlone(word)))
                return false;
            sum.hundred();
        } else if (sum.isFour() && (word == "vingt"_L1 || word == "vingts"_L1)) {
            sum.makeEighty();
        } else if (m_words.ones.contains(word)) {
            return takeOne(at, sum, end);
        } else if (m_words.collective.contains(word)) {
            if (!sum.isEmpty())
                return false;
            sum.magnitude(m_words.collective.value(word));
        } else if (m_words.joiners.contains(word)) {
            return takeJoined(at, sum, end);
        } else {
            const std::optional<double> value = oneWord(word);
            if (!value || !(*value >= 1000 ? sum.isEmpty() : sum.addSmall(*value)))
                return false;
            if (*value >= 1000)
                sum.magnitude(*value);
        }
        end = at + 1;
        return true;
    }

    // "a million", "one hundred", "twenty-one".
    bool takeOne(qsizetype at, Sum &sum, qsizetype &end) const
    {
        const bool isOfTens = sum.hasTens() && m_tokens.at(at).word != "a"_L1 && m_tokens.at(at).word != "an"_L1;
        if (isOfTens) {
            end = at + 1;
            return sum.addSmall(1);
        }
        if (!sum.isEmpty() || !has(at + 1, Token::Word) || !followsInNumber(at + 1))
            return false;
        const QString &next = m_tokens.at(at + 1).word;
        if (m_words.hundred.contains(next))
            sum.hundred();
        else if (m_words.magnitudes.contains(next) || m_words.collective.contains(next))
            sum.magnitude(m_words.magnitudes.value(next, m_words.collective.value(next)));
        else
            return false;
        end = at + 2;
        return true;
    }

    bool takeJoined(qsizetype at, Sum &sum, qsizetype &end) const
    {
        if (sum.isEmpty() || !has(at + 1, Token::Word))
            return false;
        const QString &next = m_tokens.at(at + 1).word;
        const bool isOne = m_words.ones.contains(next) && sum.hasTens() && next != "a"_L1 && next != "an"_L1;
        const std::optional<double> value = isOne ? 1 : oneWord(next);
        if (!value || *value >= 100 || (sum.last() == 1 && !sum.hasTens()) || !sum.addSmall(*value))
            return false;
        end = at + 2;
        return true;
    }

    bool standsAlone(const QString &word) const // "cent", "duizend"; in English only with a number or an article
    {
        static const QSet<QString> words{
            u"cent"_s, u"mille"_s, u"honderd"_s, u"duizend"_s, u"hundert"_s, u"tausend"_s, u"cento"_s};
        return words.contains(word);
    }

    // Words that mean something else more often than not.
    bool isWeakAlone(qsizetype at, qsizetype end) const
    {
        static const QSet<QString> weak{u"neuf"_s, u"sei"_s};
        return end == at + 1 && weak.contains(m_tokens.at(at).word);
    }

    const QString &m_text;
    const NumberWords &m_words;
    const QList<Token> m_tokens;
    const QList<Span> &m_leftOut;
    qsizetype m_nextLeftOut = 0;
    qsizetype m_skipTo = 0; // the token to go on at when nothing was found
};

} // namespace

QList<FoundNumber> findNumbers(const QString &text, const QString &language, const QList<Span> &leftOut)
{
    return NumberReader(text, language, leftOut).read();
}

} // namespace dossier

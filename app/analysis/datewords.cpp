// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datewords.h"

#include "analysis/datefeasts.h"
#include "analysis/datenumberwords.h"
#include "analysis/datetables.h"
#include "analysis/textunits.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using enum DateRole;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

// European, Arabic, Persian and full-width figures.
bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'٠' && c <= u'٩') || (c >= u'۰' && c <= u'۹')
        || (c >= u'０' && c <= u'９');
}

// Behind a figure, what it counts: year, month or day in Chinese, Japanese and Korean.
bool isCalendarSign(QChar c)
{
    return u"年月日号號년월일"_s.contains(c);
}

} // namespace

// Cuts a text without regard to what its words mean.
class DateLexer
{
public:
    DateLexer(QStringView text, const DateWords &words, std::vector<DateToken> &tokens)
        : m_text(text)
        , m_words(words)
        , m_elides(words.m_language == "fr"_L1 || words.m_language == "it"_L1)
        , m_tokens(tokens)
    {
    }

    void run()
    {
        constexpr qsizetype unitsOfToken = 5; // fewer in none of the languages
        m_tokens.reserve(static_cast<size_t>(m_text.size() / unitsOfToken));
        while (m_at < m_text.size()) {
            if (m_units.isSpace(m_text[m_at]))
                skipSpace();
            else
                addToken();
        }
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_units.isSpace(m_text[m_at])) {
            m_newLine |= m_text[m_at] == u'\n';
            ++m_at;
        }
        m_glued = false;
    }

    void addToken()
    {
        if (!m_glued || (m_at > 0 && partsAddresses(m_text[m_at - 1])))
            m_opaque = isAddress();
        DateToken token;
        token.start = m_at;
        token.glued = m_glued;
        token.opaque = m_opaque;
        token.opens = opensSentence();
        read(token);
        token.end = m_at;
        m_tokens.push_back(token);
        m_glued = true;
        m_newLine = false;
    }

    // A line break opens a sentence too, since headings and list items end without a full stop; but not in the middle
    // of one that goes on in small letters.
    bool opensSentence() const { return m_tokens.empty() || m_newLine || m_tokens.back().isOneOf(u".!?:…“”\"«»(–—•"); }

    void read(DateToken &token)
    {
        const QChar c = m_text[m_at];
        if (isDigit(c))
            readNumber(token);
        else if (m_units.isOfLetters(c))
            readWord(token);
        else
            readSign(token);
    }

    void readNumber(DateToken &token)
    {
        constexpr int largest = 99'999'999;
        token.kind = DateToken::Number;
        token.number = 0;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            token.number = std::min(largest, token.number * 10 + m_text[m_at++].digitValue());
    }

    void readWord(DateToken &token)
    {
        constexpr char16_t dottedCapital = 0x130; // its small letter has two units
        token.kind = DateToken::Word;
        token.capital = m_units.isUpper(m_text[m_at]);
        token.first = m_units.toLower(m_text[m_at]);
        token.runsOn = m_units.runsOn(m_text[m_at]);
        if (token.runsOn && isCalendarSign(m_text[m_at]) && !m_tokens.empty()
            && m_tokens.back().kind == DateToken::Number) {
            ++m_at;
            return;
        }
        WordHash hash;
        bool known = true;
        for (; m_at < m_text.size() && m_units.isOfLetters(m_text[m_at]); ++m_at) {
            const QChar c = m_text[m_at];
            if (token.runsOn != m_units.runsOn(c) && !c.isMark())
                break;
            known = known && c.unicode() != dottedCapital;
            if (c.unicode() != QChar::SoftHyphen)
                hash.add(m_units.toLower(c));
        }
        token.elided = m_elides && m_at + 1 < m_text.size() && isApostrophe(m_text[m_at])
            && m_units.isLetterOrNumber(m_text[m_at + 1]);
        if (token.elided) {
            hash.add(u'\'');
            ++m_at;
        }
        token.word = known ? m_words.find(hash.value()) : 0;
    }

    void readSign(DateToken &token)
    {
        const QChar c = m_text[m_at++];
        token.first = isApostrophe(c) ? u'\'' : c.unicode();
        WordHash hash;
        hash.add(token.first);
        token.word = m_words.find(hash.value());
    }

    // Blanks; and in scripts without blanks their letters and marks.
    bool partsAddresses(QChar c) const
    {
        const bool wideMark = (c >= u'\u3000' && c <= u'\u303f') || (c >= u'\uff00' && c <= u'\uff20');
        return m_units.isSpace(c) || m_units.runsOn(c) || wideMark;
    }

    // Whether what stands between this blank and the next is one.
    bool isAddress() const
    {
        bool address =
            m_units.toLower(m_text[m_at]) == u'w' && m_text.sliced(m_at).startsWith("www."_L1, Qt::CaseInsensitive);
        for (qsizetype at = m_at; !address && at < m_text.size() && !partsAddresses(m_text[at]); ++at) {
            const QChar c = m_text[at];
            address = c == u'@' || (c == u':' && m_text.sliced(at).startsWith("://"_L1));
        }
        return address;
    }

    QStringView m_text;
    const DateWords &m_words;
    bool m_elides;
    const TextUnits &m_units = TextUnits::instance();
    qsizetype m_at = 0;
    bool m_glued = false;
    bool m_newLine = false;
    bool m_opaque = false;
    std::vector<DateToken> &m_tokens;
};

const DateSense *DateToken::sense(DateRole role) const
{
    for (const DateSense &sense : senses) {
        if (sense.role == role)
            return &sense;
    }
    return nullptr;
}

const DateWords &DateWords::of(const QString &language)
{
    static const std::array<DateWords, 6> all{DateWords(u"en"_s), DateWords(u"fr"_s), DateWords(u"nl"_s),
        DateWords(u"it"_s), DateWords(u"de"_s), DateWords(QString())};
    const QString code = language.first(std::min<qsizetype>(2, language.size())).toLower();
    const auto found = std::ranges::find(all, code, &DateWords::m_language);
    return found == all.end() ? all.back() : *found;
}

DateWords::DateWords(const QString &language) : m_language(language), m_words(1)
{
    for (const DateWordLine &line : dateWordLines(language)) {
        int value = 0;
        for (const QStringView alternatives : line.words.split(u'|')) {
            ++value;
            for (const QStringView word : alternatives.split(u'/'))
                add(line.role, value, word.toString());
        }
    }
    addNumbers();
    addFeasts();
    m_the = numberOf(u"the"_s);
    for (WordEntries &word : m_words) {
        std::ranges::stable_sort(word.entries, std::ranges::greater(), &Entry::length);
        for (const Entry &entry : word.entries) {
            word.goesOn |= entry.length() > 1;
            if (entry.length() == 1
                && std::ranges::find(word.senses, entry.role, &DateSense::role) == word.senses.end())
                word.senses.push_back({entry.role, entry.value, 1});
        }
    }
    addCompounds();
    fillSlots();
}

// Counts, days and years written as words.
void DateWords::addNumbers()
{
    constexpr int mostCounted = 99;
    constexpr int longestMonth = 31;
    constexpr int firstYear = 1700;
    constexpr int lastYear = 2059;
    for (int number = 1; number <= mostCounted; ++number) {
        for (const QString &word : cardinalWords(m_language, number))
            add(Cardinal, number, word);
    }
    constexpr int hundred = 100;
    constexpr int mostHundreds = 9;
    for (int count = 1; count <= mostHundreds; ++count) {
        for (const QString &word : cardinalWords(m_language, count * hundred))
            add(Cardinal, count * hundred, word);
    }
    for (int day = 1; day <= longestMonth; ++day) {
        for (const QString &word : dayOrdinalWords(m_language, day))
            add(DayOrdinal, day, word);
    }
    for (int year = firstYear; year <= lastYear; ++year) {
        for (const QString &word : yearWords(m_language, year))
            add(YearWord, year, word);
    }
}

void DateWords::addFeasts()
{
    for (int feast = 1; feast <= feastCount(); ++feast) {
        for (const QString &word : feastWords(m_language, feast))
            add(Feast, feast, word);
    }
}

quint16 DateWords::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    m_words.push_back({word, {}, {}, false});
    const auto number = static_cast<quint16>(m_words.size() - 1);
    m_numbers.insert(word, number);
    return number;
}

void DateWords::add(DateRole role, int value, const QString &text)
{
    if (text == "-"_L1)
        return;
    Entry entry{{}, role, value};
    quint16 first = 0;
    for (QString &word : text.trimmed().split(u' ')) {
        const quint16 number = numberOf(word.replace(u'⁄', u'/'));
        if (first == 0)
            first = number;
        else
            entry.others.push_back(number);
    }
    m_words[first].entries.push_back(std::move(entry));
}

// Dutch and German write the part of the day behind the weekday: dinsdagavond, Dienstagabend.
void DateWords::addCompounds()
{
    const QString ending = m_language == "nl"_L1 ? u"dag"_s : (m_language == "de"_L1 ? u"tag"_s : QString());
    const auto sense = [](const WordEntries &word, DateRole role) {
        const auto found = std::ranges::find(word.senses, role, &DateSense::role);
        return found == word.senses.end() ? 0 : found->value;
    };
    const std::vector<WordEntries> words = ending.isEmpty() ? std::vector<WordEntries>() : m_words;
    for (const WordEntries &day : words) {
        if (sense(day, Weekday) == 0 || !(day.word.endsWith(ending) || day.word == "mittwoch"_L1))
            continue;
        for (const WordEntries &part : words) {
            if (sense(part, PartOfDay) == 0)
                continue;
            WordEntries &compound = m_words[numberOf(day.word + part.word)];
            if (compound.entries.empty())
                compound.senses = {{Weekday, sense(day, Weekday), 1}, {PartOfDay, sense(part, PartOfDay), 0}};
        }
    }
}

namespace {

quint32 upperHalf(quint64 hash)
{
    constexpr int half = 32;
    return static_cast<quint32>(hash >> half);
}

} // namespace

void DateWords::fillSlots()
{
    size_t size = 64;
    while (size < m_words.size() * 4)
        size *= 2;
    m_slots.resize(size);
    for (size_t number = 1; number < m_words.size(); ++number) {
        const quint64 hash = WordHash::of(m_words[number].word);
        size_t at = hash & (size - 1);
        while (m_slots[at].word != 0)
            at = (at + 1) & (size - 1);
        m_slots[at] = {upperHalf(hash), static_cast<quint16>(number)};
    }
}

quint16 DateWords::find(quint64 hash) const
{
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].word != 0 && m_slots[at].hash != upperHalf(hash))
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at].word;
}

DateTokens DateWords::tokens(const QString &text) const
{
    DateTokens tokens;
    DateLexer(text, *this, tokens.list).run();
    for (size_t i = 0; i < tokens.list.size(); ++i) {
        if (tokens.list[i].word != 0)
            addSenses(tokens, i);
    }
    return tokens;
}

// The longest entry of each role only: "à partir de" hides nothing but "à".
void DateWords::addSenses(DateTokens &tokens, size_t at) const
{
    DateToken &token = tokens.list[at];
    const WordEntries &word = m_words[token.word];
    token.senses = word.senses;
    const auto follows = [&](const Entry &entry) {
        if (at + entry.others.size() >= tokens.list.size())
            return false;
        for (size_t i = 0; i < entry.others.size(); ++i) {
            if (tokens.list[at + 1 + i].word != entry.others[i])
                return false;
        }
        return true;
    };
    const bool goesOn = word.goesOn
        && std::ranges::any_of(word.entries, [&](const Entry &entry) { return entry.length() > 1 && follows(entry); });
    if (!goesOn)
        return;
    std::vector<DateSense> senses;
    for (const Entry &entry : word.entries) {
        if (std::ranges::find(senses, entry.role, &DateSense::role) == senses.end() && follows(entry))
            senses.push_back({entry.role, entry.value, entry.length()});
    }
    token.senses = tokens.senses.emplace_back(std::move(senses));
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dates.h"

#include "analysis/dategrammar.h"
#include "analysis/datereading.h"
#include "analysis/datetense.h"
#include "analysis/datewords.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

using enum DateRole;

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
constexpr Day shortestYear = 364; // from its first day to its last
constexpr qsizetype farthestAnchor = 400; // units, for "the next day": two or three sentences

// Day and month in numbers stand in one order throughout a text: one date that can be read in one way only tells it.
// Without one it is that of the language, where it has one.
NumberOrder orderIn(const QList<DatePhrase> &phrases, const DateWords &words)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const DatePhrase &phrase : phrases) {
        for (const DateAtom &atom : phrase.atoms) {
            const DateFields &fields = atom.fields;
            dayFirst |= fields.slashed && !fields.monthFirst && fields.day > monthsInYear;
            monthFirst |= fields.slashed && fields.monthFirst;
        }
    }
    if (!dayFirst && !monthFirst && words.writesDayFirst())
        return NumberOrder::DayFirst;
    if (dayFirst == monthFirst)
        return NumberOrder::Unknown;
    return dayFirst ? NumberOrder::DayFirst : NumberOrder::MonthFirst;
}

// Whether the words leave open on which side of the day of publication it is.
bool isOpen(const DateFields &fields)
{
    const bool unsaid = fields.turn == DateTurn::None || (fields.turn == DateTurn::This && fields.year == 0);
    const bool turns = fields.weekday > 0 || fields.month > 0 || fields.subYear > 0 || fields.feast > 0
        || fields.unit == DateUnit::Weekend || fields.needsAhead;
    const bool ofUnit = fields.unit != DateUnit::None && fields.unit != DateUnit::Weekend && !fields.needsAhead;
    return unsaid && turns && !ofUnit && fields.year == 0 && fields.shortYear < 0 && !fields.fromText;
}

// The tense of the sentence tells it, or a "since" that is never to come. "This March" is of this year.
void tellSide(DatePhrase &phrase, const DateTokens &tokens, DateTense &tense)
{
    const auto open = [](const DateAtom &atom) { return isOpen(atom.fields); };
    if (std::ranges::none_of(phrase.atoms, open))
        return;
    const bool strict =
        phrase.kind == DatePhrase::Since && tokens.list[static_cast<size_t>(phrase.begin)].sense(Strict);
    DateTurn turn = strict ? DateTurn::Back : tense.around(phrase.begin, phrase.end);
    const DateFields &of = phrase.atoms.first().fields;
    const bool isNamed = (of.weekday > 0 && of.day == 0) || of.subYear > 0;
    if (turn == DateTurn::None && phrase.kind == DatePhrase::Until && isNamed)
        turn = DateTurn::Ahead; // what goes on till then is not over
    if (turn == DateTurn::None)
        return;
    phrase.isPast = turn == DateTurn::Back && !strict;
    for (DateAtom &atom : phrase.atoms) {
        const bool thisMonth =
            atom.fields.turn == DateTurn::This && atom.fields.weekday == 0 && atom.fields.unit != DateUnit::Weekend;
        if (!open(atom) || thisMonth)
            continue;
        atom.fields.turn = turn;
        atom.fields.sureSide = strict;
    }
}

bool isRange(const QString &edtf)
{
    return edtf.contains(u'/') || edtf.startsWith(u'[');
}

// From one day to another: a week, a weekend.
bool isClosed(const QString &edtf)
{
    return edtf.contains(u'/') && !edtf.startsWith(u'[') && !edtf.contains(".."_L1);
}

QString approximated(const QString &edtf)
{
    if (edtf.startsWith(u'['))
        return edtf;
    return QString(edtf).replace(u'/', u"~/"_s) + u'~';
}

ReadDate readAtom(const DateAtom &atom, const DateReading &reading)
{
    ReadDate read = reading.read(atom.fields);
    const bool partOfUnit = thirdOf(atom.part) != DatePart::None;
    if (!read.edtf.isEmpty() && (atom.about || partOfUnit || read.approximate))
        read.edtf = approximated(read.edtf);
    return read;
}

// Two dates without a year are of one stretch: the last is the nearest, the first comes before it.
void agreeOnYear(DateFields &first, DateFields &last, const DateReading &reading)
{
    const bool open = first.year == 0 && last.year == 0 && first.month > 0 && last.month > 0;
    if (!open || last.unit != DateUnit::None || first.unit != DateUnit::None)
        return;
    const ReadDate end = reading.read(last);
    if (!end.anchored || end.edtf.isEmpty())
        return;
    last.year = end.edtf.first(4).toInt();
    const bool yearBefore = std::pair(first.month, first.day) > std::pair(last.month, last.day);
    first.year = yearBefore ? last.year - 1 : last.year;
}

ReadDate readPair(DatePhrase phrase, const DateReading &reading)
{
    DateAtom &first = phrase.atoms.first();
    DateAtom &last = phrase.atoms.last();
    const bool anchored = first.fields.year == 0 || last.fields.year == 0;
    agreeOnYear(first.fields, last.fields, reading);
    ReadDate a = readAtom(first, reading);
    ReadDate b = readAtom(last, reading);
    if (phrase.kind != DatePhrase::OneOf && isClosed(a.edtf) && isClosed(b.edtf)) { // from this week to the next
        a.edtf = a.edtf.first(a.edtf.indexOf(u'/'));
        b.edtf = b.edtf.sliced(b.edtf.indexOf(u'/') + 1);
    }
    const bool weekdays = first.fields.weekday > 0 && last.fields.weekday > 0 && first.fields.month == 0;
    if (weekdays && a.edtf > b.edtf) // both are plain days, whose order is that of their texts
        a.edtf = QDate::fromString(a.edtf, Qt::ISODate).addDays(-daysInWeek).toString(Qt::ISODate);
    if (a.edtf.isEmpty() || b.edtf.isEmpty() || isRange(a.edtf) || isRange(b.edtf))
        return {};
    const bool fromAnchor =
        a.anchored || b.anchored || (anchored && !a.edtf.startsWith(u'X') && first.fields.month > 0);
    if (phrase.kind == DatePhrase::OneOf)
        return {u"[%1,%2]"_s.arg(a.edtf, b.edtf), fromAnchor};
    return {a.edtf == b.edtf ? a.edtf : a.edtf + u'/' + b.edtf, fromAnchor};
}

// The first unit of the same size behind a date; of one that is neither day, month nor year the first day. What has no
// end that can be told stays as it is.
QString nextUnit(const QString &edtf)
{
    const Edtf date = Edtf::parse(edtf).value_or(Edtf());
    const Day latest = date.isNull() ? daysEnd : date.bounds().latest;
    if (latest == daysEnd || latest == daysBegin || edtf.startsWith(u'['))
        return edtf;
    const QDate next = QDate::fromJulianDay(latest).addDays(1);
    switch (date.precision()) {
    case Precision::Year:
        return Edtf::year(next.year()).toString();
    case Precision::Month:
        return Edtf::month(next.year(), next.month()).toString();
    default:
        return next.toString(Qt::ISODate);
    }
}

ReadDate readPhrase(const DatePhrase &phrase, const DateReading &reading)
{
    if (phrase.atoms.size() > 1)
        return readPair(phrase, reading);
    ReadDate read = readAtom(phrase.atoms.first(), reading);
    if (read.edtf.isEmpty() || phrase.kind == DatePhrase::Single)
        return read;
    const DateAtom &atom = phrase.atoms.first();
    if (phrase.kind == DatePhrase::After) {
        // Some of "early 2020" may be after early 2020.
        const bool loose = atom.about || atom.part != DatePart::None || read.approximate;
        read.edtf = loose ? read.edtf : nextUnit(read.edtf);
        read.edtf += read.edtf.contains(u'/') ? QString() : u"/.."_s;
        return read;
    }
    if (isRange(read.edtf) && phrase.kind == DatePhrase::Since && read.edtf.contains(u'/'))
        read.edtf = read.edtf.first(read.edtf.indexOf(u'/'));
    // Before the weekend: before the first of its days.
    if (phrase.isBefore && read.edtf.contains(u'/') && !read.edtf.startsWith(u'['))
        read.edtf = read.edtf.first(read.edtf.indexOf(u'/'));
    if (isRange(read.edtf))
        return read;
    read.edtf = phrase.kind == DatePhrase::Since ? read.edtf + "/.."_L1 : "../"_L1 + read.edtf;
    return read;
}

// "Between early March and May" is one day or a time within: that is said, and the EDTF says that March is about.
DatePart partOf(const DatePhrase &phrase, const Edtf &date)
{
    const bool isBetween = phrase.kind == DatePhrase::Between && date.shape() == DateShape::Span;
    return isBetween ? DatePart::Between : phrase.atoms.first().part;
}

bool isBounded(const Edtf &date)
{
    return date.bounds().earliest != daysBegin && date.bounds().latest != daysEnd;
}

// What can be counted from: "since Tuesday" has said a day.
Edtf anchorIn(const Edtf &date)
{
    const QString text = date.toString();
    return text.endsWith("/.."_L1) ? Edtf::parse(text.chopped(3)).value_or(date) : date;
}

// The date that one counts from, a short way before it: what was said last, rather than since when or until when
// something else goes on. "That day" may be the one since when; and days count on over a year said in between.
Edtf anchorBefore(const QList<FoundDate> &found, const DateFields &fields, qsizetype begin)
{
    const bool needsDay = fields.unit == DateUnit::Day || fields.unit == DateUnit::Week || fields.weekday > 0;
    const bool isThat = needsDay && fields.turn == DateTurn::This;
    for (qsizetype i = found.size() - 1; i >= 0 && begin - found[i].span.end <= farthestAnchor; --i) {
        const Edtf date = isThat ? anchorIn(found[i].edtf) : found[i].edtf;
        const bool isDay = date.bounds().earliest == date.bounds().latest;
        const bool isLong = date.bounds().latest - date.bounds().earliest >= shortestYear;
        if (isBounded(date) && (!needsDay || isDay || !(isThat || isLong)))
            return date;
    }
    return {};
}

QString ruleOf(const DatePhrase &phrase)
{
    constexpr std::array<QStringView, 7> names{u"", u"from ", u"since ", u"until ", u"one of ", u"after ", u"between "};
    return names.at(static_cast<size_t>(phrase.kind)).toString() + phrase.atoms.last().rule;
}

// "Arrested on 12 June 2019 and released on 3 July": what is told as past goes on in the year of the date before it.
// Not from one long ago, which may be that of a birth.
bool goOnInYear(DatePhrase &phrase, const FoundDate &before, qsizetype begin, const Edtf &published)
{
    constexpr qsizetype farthest = 200; // units
    constexpr int mostYears = 5;
    DateFields &fields = phrase.atoms.first().fields;
    const bool isOpenDay = fields.month > 0 && fields.year == 0 && fields.unit == DateUnit::None;
    const bool saysYear = before.rule == "day-month-year"_L1 || before.rule == "month-year"_L1;
    if (!phrase.isPast || phrase.kind != DatePhrase::Single || !isOpenDay || !saysYear || !isBounded(published)
        || begin - before.span.end > farthest)
        return false;
    const int year = before.edtf.toString().first(4).toInt();
    const int here = QDate::fromJulianDay(published.bounds().earliest).year();
    const Edtf there = fields.day > 0 ? Edtf::day(year, fields.month, fields.day) : Edtf::month(year, fields.month);
    const bool isLater = isBounded(before.edtf) && there.bounds().earliest > before.edtf.bounds().latest;
    if (year >= here || here - year > mostYears || !isLater)
        return false;
    fields.year = year;
    return true;
}

// The dates of a text in one language, read one after the other.
class DatesInLanguage
{
public:
    DatesInLanguage(const QString &text, const QString &language)
        : m_text(text)
        , m_words(DateWords::of(language))
        , m_tokens(m_words.tokens(m_text))
        , m_phrases(DateGrammar(m_tokens.list, m_words).phrases())
        , m_order(orderIn(m_phrases, m_words))
        , m_tense(m_tokens.list, m_text, m_words.language())
    {
    }
    DatesInLanguage(const DatesInLanguage &) = delete; // the tense holds on to text and tokens
    DatesInLanguage &operator=(const DatesInLanguage &) = delete;

    bool isAtEnd() const { return m_next == m_phrases.size(); }
    qsizetype nextAt() const { return isAtEnd() ? m_text.size() : beginOf(m_phrases.at(m_next)); }

    // `found` are those before it, and take it.
    void readNext(const Edtf &published, QList<FoundDate> &found)
    {
        DatePhrase &phrase = m_phrases[m_next++];
        tellSide(phrase, m_tokens, m_tense);
        const DateFields fields = phrase.atoms.first().fields;
        const qsizetype begin = beginOf(phrase);
        const Edtf before = fields.fromText ? anchorBefore(found, fields, begin) : Edtf();
        if (fields.needsText && before.isNull())
            return;
        const Edtf anchor = before.isNull() ? published : before;
        const bool goesOn = !found.isEmpty() && goOnInYear(phrase, found.last(), begin, published);
        const ReadDate read = readPhrase(phrase, DateReading(anchor, m_order));
        const Edtf edtf = Edtf::parse(read.edtf).value_or(Edtf());
        if (edtf.isNull())
            return;
        const Span span{begin, m_tokens.list[static_cast<size_t>(phrase.end - 1)].end};
        found.append({span, m_text.sliced(span.start, span.length()), edtf, partOf(phrase, edtf), ruleOf(phrase),
            goesOn ? found.last().edtf.toString() : (read.anchored ? anchor.toString() : QString())});
    }

private:
    qsizetype beginOf(const DatePhrase &phrase) const { return m_tokens.list[static_cast<size_t>(phrase.begin)].start; }

    QString m_text;
    const DateWords &m_words;
    DateTokens m_tokens;
    QList<DatePhrase> m_phrases;
    qsizetype m_next = 0;
    NumberOrder m_order;
    DateTense m_tense;
};

// What of the text is in the language, at its place: the rest is empty lines.
QString textIn(const QString &language, const QString &text, const TextLanguages &languages)
{
    if (!languages.isMixed())
        return text;
    const bool isOwn = language == languages.own();
    QString kept = isOwn ? text : QString(text.size(), u'\n');
    for (const PassageLanguage &stretch : languages.stretches()) {
        const auto at = kept.begin() + stretch.span.start;
        const QStringView words = QStringView(text).sliced(stretch.span.start, stretch.span.length());
        if (isOwn)
            std::fill(at, at + stretch.span.length(), u'\n');
        else if (stretch.language == language)
            std::ranges::copy(words, at);
    }
    return kept;
}

} // namespace

QList<FoundDate> findDates(const QString &text, const QString &language, const Edtf &published)
{
    return findDates(text, TextLanguages(language), published);
}

QList<FoundDate> findDates(const QString &text, const TextLanguages &languages, const Edtf &published)
{
    std::vector<std::unique_ptr<DatesInLanguage>> each;
    each.push_back(std::make_unique<DatesInLanguage>(textIn(languages.own(), text, languages), languages.own()));
    for (const QString &language : languages.others())
        each.push_back(std::make_unique<DatesInLanguage>(textIn(language, text, languages), language));
    QList<FoundDate> found;
    for (;;) {
        const auto next = std::ranges::min_element(each, {}, [](const auto &dates) { return dates->nextAt(); });
        if ((*next)->isAtEnd())
            return found;
        (*next)->readNext(published, found);
    }
}

} // namespace dossier

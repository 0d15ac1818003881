// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/disagreements.h"

#include "analysis/numbers.h"
#include "analysis/places.h"
#include "analysis/speakers.h"
#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/negations.h"
#include "collation/reportwords.h"
#include "collation/spelling.h"

#include <QMap>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostOfAKind = 40; // figures of a thing, dates of a happening that are looked at in one text
constexpr qsizetype mostInPassage = 60; // names, days and meanings of a passage: one can be a whole text
constexpr Day sameTime = 7; // days
constexpr double great = 1000; // numbers that tell by themselves what they are of

struct Word
{
    Span span;
    QString lower;
    QList<ReportTopic> topics;
};

// A number with what there is so many of.
struct Figure
{
    FoundNumber number;
    qsizetype passage = 0;
    QSet<QString> of; // topics of the words behind it, and beginnings of those that no table has
    QSet<int> happenings; // near it
    bool isMoney = false;
    bool isAbout = false;
    bool isAll = false; // "all 76"
    bool isWhole = false; // the 76 of "17 of 76"
    bool isOfSome = false; // of patients or passengers, not of people
};

struct Moment
{
    FoundDate date;
    qsizetype passage = 0;
    QSet<int> happenings; // near it
};

// Who is said to have done it, or how far they came.
struct Statement
{
    qsizetype passage = -1;
    int weight = 0;
    bool state = false;
    bool criminal = false;
    bool all = false;
    bool little = false;
    QSet<EntityId> countries;

    bool isThere() const { return passage >= 0; }
    bool namesSomebody() const { return state || criminal || !countries.isEmpty(); }
};

struct Place
{
    Span span;
    QList<Word> words;
    QSet<int> happenings;
    QSet<QString> meanings; // concepts and beginnings of words
    QList<NameHit> organisations; // and products: what something is about
    QSet<EntityId> names; // of all kinds but places
    QSet<EntityId> places;
    QSet<EntityId> agents; // places with "by" before them
    QList<Span> unknown; // names that are no entity yet
    QList<qsizetype> clauses; // where they end
    QList<Edtf> days; // as fine as a month
    bool isOfAnotherTime = false; // gives a date far from the day it was published

    bool namesSomething() const { return !names.isEmpty() || !places.isEmpty(); }
};

// What an English word counts, as figures have it.
QString countedThing(const QString &word)
{
    for (const ReportTopic &topic : reportTopicsOf(word, {}, u"en"_s)) {
        if (topic.part == ReportPart::Counted)
            return u"#"_s + QString::number(topic.number);
    }
    return {};
}

QSet<int> happeningsOf(const QString &word)
{
    QSet<int> happenings;
    for (const ReportTopic &topic : reportTopicsOf(word, {}, u"en"_s)) {
        if (topic.part == ReportPart::Happening)
            happenings.insert(topic.number);
    }
    return happenings;
}

// By what happened to people, what they are counted as: the dead, the injured, the missing.
const QHash<int, QString> &fates()
{
    static const QHash<int, QString> all = [] {
        QHash<int, QString> found;
        for (const auto &[happening, counted] : {std::pair(u"killed"_s, u"dead"_s),
                 std::pair(u"injured"_s, u"injured"_s), std::pair(u"unaccounted"_s, u"missing"_s)}) {
            for (const int one : happeningsOf(happening))
                found.insert(one, countedThing(counted));
        }
        return found;
    }();
    return all;
}

// "100,000 patients" are people too.
bool isPeople(const QString &thing)
{
    static const QSet<QString> all = [] {
        QSet<QString> found;
        for (const QString &word : {u"officers"_s, u"soldiers"_s, u"firefighters"_s, u"men"_s, u"victims"_s,
                 u"customers"_s, u"users"_s, u"employees"_s, u"passengers"_s, u"patients"_s, u"refugees"_s})
            found.insert(countedThing(word));
        return found;
    }();
    return all.contains(thing);
}

bool isFate(const QString &thing)
{
    return std::ranges::any_of(fates(), [&thing](const QString &fate) { return fate == thing; });
}

// The first word that begins at the offset or behind it.
qsizetype wordFrom(const Place &place, qsizetype offset)
{
    return std::ranges::lower_bound(place.words, offset, {}, [](const Word &word) { return word.span.start; })
        - place.words.begin();
}

template <typename Value> bool meet(const QSet<Value> &a, const QSet<Value> &b)
{
    return a.intersects(b);
}

template <typename Value> qsizetype common(const QSet<Value> &a, const QSet<Value> &b)
{
    return std::ranges::count_if(a, [&b](const Value &value) { return b.contains(value); });
}

bool isMark(QChar unit)
{
    return u".,;:()!?"_s.contains(unit);
}

} // namespace

struct Report::Told
{
    QList<Place> passages;
    QList<Figure> figures;
    QMultiHash<QString, qsizetype> byThing; // figures
    QList<Moment> moments;
    QMultiHash<int, qsizetype> byHappening; // moments
    Statement author;
    Statement extent;
    QSet<EntityId> subjects; // organisations and products named in the first passages, or in several
};

namespace {

class ReportReading
{
public:
    ReportReading(const CheckedText &text, const QHash<EntityId, EntityType> &entities)
        : m_text(text)
        , m_characters(text.text.characters)
        , m_languages(text.text.languages())
        , m_entities(entities)
    {
    }

    Report::Told read()
    {
        if (!tableLanguages().contains(m_languages.own()))
            return {};
        readPassages();
        readNames();
        readUnknown();
        readSubjects();
        leaveOutSpeakers();
        readDates();
        readNumbers();
        for (qsizetype i = 0; i < m_told.passages.size(); ++i) {
            consider(authorIn(i), m_told.author);
            consider(extentIn(i), m_told.extent);
        }
        return std::move(m_told);
    }

private:
    void readPassages()
    {
        for (const Passage &passage : m_text.text.passages) {
            if (passage.kind == PassageKind::Field)
                continue;
            Place place;
            place.span = passage.span;
            readWords(place);
            for (qsizetype at = passage.span.start; at < passage.span.end; ++at) {
                if (m_characters[at] == u';' || m_characters[at] == u':')
                    place.clauses.append(at);
            }
            m_told.passages.append(place);
        }
    }

    void readWords(Place &place) const
    {
        for (qsizetype at = place.span.start; at < place.span.end;) {
            if (!m_characters[at].isLetter()) {
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < place.span.end && isInside(at))
                ++at;
            place.words.append({{start, at}, lowered(QStringView(m_characters).sliced(start, at - start)), {}});
        }
        const QString &language = m_languages.of(place.span);
        for (qsizetype i = 0; i < place.words.size(); ++i) {
            Word &word = place.words[i];
            const QString next = i + 1 < place.words.size() ? place.words[i + 1].lower : QString();
            word.topics = reportTopicsOf(word.lower, next, language);
            for (const ReportTopic &topic : std::as_const(word.topics)) {
                if (topic.part == ReportPart::Happening)
                    place.happenings.insert(topic.number);
            }
            addMeanings(word.lower, language, place.meanings);
        }
    }

    bool isInside(qsizetype at) const
    {
        const QChar unit = m_characters[at];
        const bool hyphen = unit == u'-' && at + 1 < m_characters.size() && m_characters[at + 1].isLetter();
        return unit.isLetterOrNumber() || unit.isMark() || hyphen;
    }

    static void addMeanings(const QString &word, const QString &language, QSet<QString> &meanings)
    {
        constexpr qsizetype shortest = 4;
        constexpr qsizetype beginning = 6;
        if (word.size() < shortest || meanings.size() >= mostInPassage || stopWords(language).contains(word))
            return;
        for (const int meaning : conceptsOf(word, language))
            meanings.insert(QString::number(meaning));
        const QString alike = spokenAlike(foldedWord(word));
        if (alike.size() >= beginning)
            meanings.insert(alike.first(beginning));
    }

    // The passage that has the span, or none; asked in the order of the text.
    qsizetype passageWith(Span span, qsizetype &at) const
    {
        while (at < m_told.passages.size() && m_told.passages[at].span.end < span.end)
            ++at;
        return at < m_told.passages.size() && m_told.passages[at].span.contains(span) ? at : -1;
    }

    void readNames()
    {
        qsizetype at = 0;
        for (const NameHit &hit : m_text.text.names) {
            const qsizetype passage = passageWith(hit.span, at);
            if (passage < 0)
                continue;
            Place &place = m_told.passages[passage];
            if (place.names.size() + place.places.size() >= mostInPassage)
                continue;
            const EntityType type = m_entities.value(hit.entity, EntityType::Other);
            if (type == EntityType::Place) {
                place.places.insert(hit.entity);
                if (isAgent(place, hit.span))
                    place.agents.insert(hit.entity);
                continue;
            }
            place.names.insert(hit.entity);
            const bool isSubject = type == EntityType::Organisation || type == EntityType::Product;
            if (isSubject && place.organisations.size() < mostInPassage)
                place.organisations.append(hit);
        }
    }

    static bool isAgent(const Place &place, Span name)
    {
        constexpr qsizetype farthest = 2; // words: "par la Chine"
        const qsizetype at = wordFrom(place, name.start);
        for (qsizetype i = std::max<qsizetype>(0, at - farthest); i < at; ++i) {
            if (std::ranges::any_of(
                    place.words[i].topics, [](const ReportTopic &topic) { return topic.part == ReportPart::Agent; }))
                return true;
        }
        return false;
    }

    // A mistaken or rare name that nothing was made of says still that this is about something else.
    void readUnknown()
    {
        QSet<qsizetype> known;
        for (const NameHit &hit : m_text.text.names)
            known.insert(hit.span.end);
        qsizetype at = 0;
        for (const FoundName &name : m_text.names) {
            const qsizetype passage = passageWith(name.span, at);
            const bool counts = name.type != EntityType::Place && name.type != EntityType::Person;
            if (passage >= 0 && counts && !known.contains(name.span.end)
                && m_told.passages[passage].unknown.size() < mostInPassage)
                m_told.passages[passage].unknown.append(name.span);
        }
    }

    // Who only says it is not what it is about.
    void leaveOutSpeakers()
    {
        for (Place &place : m_told.passages) {
            QList<Span> names = place.unknown;
            for (const NameHit &hit : std::as_const(place.organisations))
                names.append(hit.span);
            if (names.isEmpty())
                continue;
            std::ranges::sort(names);
            const QList<Span> speakers = speakersIn(m_characters, m_languages.of(place.span), place.span, names);
            const auto speaks = [&speakers](Span name) { return speakers.contains(name); };
            place.unknown.removeIf(speaks);
            place.organisations.removeIf([&speaks](const NameHit &hit) { return speaks(hit.span); });
        }
    }

    void readSubjects()
    {
        constexpr qsizetype opening = 3; // passages: title and lead
        constexpr int several = 2;
        QHash<EntityId, int> passages;
        for (qsizetype i = 0; i < m_told.passages.size(); ++i) {
            QSet<EntityId> here;
            for (const NameHit &hit : std::as_const(m_told.passages[i].organisations))
                here.insert(hit.entity);
            for (const EntityId entity : std::as_const(here))
                passages[entity] += i < opening ? several : 1;
        }
        for (auto entity = passages.cbegin(); entity != passages.cend(); ++entity) {
            if (*entity >= several)
                m_told.subjects.insert(entity.key());
        }
    }

    void readDates()
    {
        qsizetype at = 0;
        for (const FoundDate &date : m_text.text.dates) {
            const qsizetype passage = passageWith(date.span, at);
            if (passage < 0 || date.edtf.isNull())
                continue;
            Place &place = m_told.passages[passage];
            place.isOfAnotherTime = place.isOfAnotherTime || isFarAway(date.edtf);
            if (date.edtf.precision() <= Precision::Month && place.days.size() < mostInPassage)
                place.days.append(date.edtf);
            const Moment moment{date, passage, happeningsNear(place, date.span)};
            if (isExact(date.edtf) && !isAlone(place, date.span)) {
                for (const int happening : moment.happenings) {
                    if (++m_ofHappening[happening] <= mostOfAKind)
                        m_told.byHappening.insert(happening, m_told.moments.size());
                }
                m_told.moments.append(moment);
            }
        }
    }

    // From the day of publication: what is told there happened at another time.
    bool isFarAway(const Edtf &date) const
    {
        constexpr Day far = 60;
        const DayBounds published = m_text.published.isNull() ? DayBounds{} : m_text.published.bounds();
        const DayBounds bounds = date.bounds();
        return !m_text.published.isNull()
            && (bounds.latest < published.earliest - far || bounds.earliest > published.latest + far);
    }

    // A date line, a heading of a list.
    static bool isAlone(const Place &place, Span date)
    {
        constexpr qsizetype fewest = 4;
        qsizetype count = 0;
        for (auto word = place.words.cbegin(); word != place.words.cend() && count < fewest; ++word)
            count += date.contains(word->span) ? 0 : 1;
        return count < fewest;
    }

    static bool isExact(const Edtf &date)
    {
        const bool known = date.precision() == Precision::Day || date.precision() == Precision::Month
            || date.precision() == Precision::Year;
        const bool since = date.shape() == DateShape::Span && date.endEnd() == IntervalEnd::Open;
        return known && !date.isApproximate() && (date.shape() == DateShape::Point || since);
    }

    static QSet<int> happeningsNear(const Place &place, Span span)
    {
        constexpr qsizetype farthest = 9; // words
        const qsizetype here = wordFrom(place, span.start);
        QSet<int> happenings;
        const qsizetype last = std::min(place.words.size(), here + farthest + 2);
        for (qsizetype i = std::max<qsizetype>(0, here - farthest); i < last; ++i) {
            for (const ReportTopic &topic : place.words[i].topics) {
                if (topic.part == ReportPart::Happening)
                    happenings.insert(topic.number);
            }
        }
        return happenings;
    }

    void readNumbers()
    {
        QList<Span> leftOut;
        for (const FoundDate &date : m_text.text.dates)
            leftOut.append(date.span);
        for (const FoundIndicator &indicator : m_text.indicators)
            leftOut.append(indicator.span);
        std::ranges::sort(leftOut);
        qsizetype at = 0;
        const QList<FoundNumber> numbers =
            m_languages.inEach([&](const QString &language) { return findNumbers(m_characters, language, leftOut); });
        for (const FoundNumber &number : numbers) {
            const qsizetype passage = passageWith(number.span, at);
            const bool isCount = number.kind == NumberKind::Amount || number.kind == NumberKind::Percentage;
            if (passage >= 0 && isCount && ++m_ofPassage[passage] <= mostInPassage)
                m_told.figures.append(figureOf(number, passage));
        }
        joinParts();
        QHash<QString, qsizetype> ofThing;
        for (qsizetype i = 0; i < m_told.figures.size(); ++i) {
            for (const QString &thing : std::as_const(m_told.figures[i].of)) {
                if (++ofThing[thing] <= mostOfAKind)
                    m_told.byThing.insert(thing, i);
            }
        }
    }

    Figure figureOf(const FoundNumber &number, qsizetype passage) const
    {
        const Place &place = m_told.passages[passage];
        Figure figure;
        figure.number = number;
        figure.passage = passage;
        figure.happenings = happeningsNear(place, number.span);
        lookBehind(figure, place);
        lookBefore(figure, place);
        addFate(figure, place);
        addPeople(figure);
        return figure;
    }

    static void addPeople(Figure &figure)
    {
        static const QString people = countedThing(u"people"_s);
        figure.isOfSome = !figure.of.contains(people) && std::ranges::any_of(figure.of, isPeople);
        if (figure.isOfSome && figure.number.value >= great)
            figure.of.insert(people);
    }

    // "23 people were killed" are 23 dead.
    void addFate(Figure &figure, const Place &place) const
    {
        static const QString people = countedThing(u"people"_s);
        static const QString victims = countedThing(u"victims"_s);
        if (!figure.of.contains(people) && !figure.of.contains(victims))
            return;
        constexpr qsizetype farthest = 9; // words
        const qsizetype here = wordFrom(place, figure.number.span.end);
        const qsizetype last = std::min(place.words.size(), here + farthest);
        for (qsizetype i = here; i < last; ++i) {
            for (const ReportTopic &topic : place.words[i].topics) {
                const QString fate = topic.part == ReportPart::Happening ? fates().value(topic.number) : QString();
                if (fate.isEmpty())
                    continue;
                figure.of.insert(fate);
                return;
            }
        }
    }

    // The first words behind a number, up to a sign: one of them is what it counts.
    void lookBehind(Figure &figure, const Place &place) const
    {
        constexpr int words = 3;
        qsizetype from = figure.number.span.end;
        int seen = 0;
        for (qsizetype i = wordFrom(place, figure.number.span.end); i < place.words.size(); ++i) {
            const Word &word = place.words[i];
            const QStringView between = QStringView(m_characters).sliced(from, word.span.start - from);
            addSigns(between, figure);
            if (seen++ == words || std::ranges::any_of(between, isMark))
                return;
            addThing(word, figure);
            from = word.span.end;
        }
    }

    void addSigns(QStringView between, Figure &figure) const
    {
        if (std::ranges::any_of(between, [](QChar unit) { return u"€$£"_s.contains(unit); }))
            setMoney(figure);
    }

    static void setMoney(Figure &figure)
    {
        figure.isMoney = true;
        figure.of.insert(u"money"_s);
    }

    void addThing(const Word &word, Figure &figure) const
    {
        constexpr qsizetype beginning = 6;
        bool told = false;
        for (const ReportTopic &topic : word.topics) {
            if (topic.part == ReportPart::Money)
                setMoney(figure);
            else if (topic.part == ReportPart::Counted)
                figure.of.insert(u"#"_s + QString::number(topic.number));
            told = told || topic.part == ReportPart::Money || topic.part == ReportPart::Counted;
        }
        if (told || stopWords(m_languages.of(word.span)).contains(word.lower))
            return;
        const QString alike = spokenAlike(foldedWord(word.lower));
        if (alike.size() >= beginning)
            figure.of.insert(alike.first(beginning));
    }

    void lookBefore(Figure &figure, const Place &place) const
    {
        constexpr int words = 2;
        int seen = 0;
        const qsizetype start = figure.number.span.start;
        const qsizetype signs = std::max(place.span.start, start - 2);
        addSigns(QStringView(m_characters).sliced(signs, start - signs), figure);
        for (qsizetype i = wordFrom(place, start) - 1; i >= 0 && seen++ < words; --i) {
            for (const ReportTopic &topic : place.words[i].topics) {
                figure.isAbout = figure.isAbout || topic.part == ReportPart::About;
                figure.isAll = figure.isAll || topic.part == ReportPart::Whole;
            }
        }
    }

    // "17 of the 76 terminals"
    void joinParts()
    {
        static const QSet<QString> joiners{u"of"_s, u"of the"_s, u"van"_s, u"van de"_s, u"sur"_s, u"sur les"_s,
            u"des"_s, u"su"_s, u"sui"_s, u"sulle"_s, u"dei"_s, u"delle"_s, u"von"_s, u"der"_s, u"von den"_s};
        for (qsizetype i = 0; i + 1 < m_told.figures.size(); ++i) {
            Figure &part = m_told.figures[i];
            Figure &whole = m_told.figures[i + 1];
            const Span between{part.number.span.end, whole.number.span.start};
            if (part.passage != whole.passage || between.isEmpty() || part.isMoney)
                continue;
            const QString words = lowered(m_characters.sliced(between.start, between.length()).simplified());
            if (!joiners.contains(words))
                continue;
            part.of = whole.of;
            whole.isWhole = true;
        }
    }

    bool has(const Place &place, ReportPart part) const
    {
        return std::ranges::any_of(place.words, [part](const Word &word) {
            return std::ranges::any_of(word.topics, [part](const ReportTopic &topic) { return topic.part == part; });
        });
    }

    Statement authorIn(qsizetype passage) const
    {
        const Place &place = m_told.passages[passage];
        const bool culprit = has(place, ReportPart::Culprit);
        const bool blame = has(place, ReportPart::Blame);
        const bool strike = has(place, ReportPart::Strike);
        const bool state = has(place, ReportPart::State);
        const bool criminal = has(place, ReportPart::Criminal);
        if (!culprit && !blame && !(strike && state))
            return {};
        Statement statement;
        statement.passage = passage;
        statement.criminal = criminal;
        // "nothing points to a state: all speaks for swindlers"
        const QString words = m_characters.sliced(place.span.start, place.span.length());
        const bool denied =
            has(place, ReportPart::Little) || !negationsOf(words, m_languages.of(place.span)).plain.isEmpty();
        statement.state = state && !(criminal && denied);
        statement.countries = blame ? place.places : place.agents;
        statement.weight = (culprit ? 2 : 0) + (blame ? 2 : 0) + (strike ? 1 : 0) + (state ? 2 : 0) + (criminal ? 2 : 0)
            + (statement.countries.isEmpty() ? 0 : 2);
        constexpr int least = 3;
        return statement.weight >= least ? statement : Statement();
    }

    Statement extentIn(qsizetype passage) const
    {
        const Place &place = m_told.passages[passage];
        if (!has(place, ReportPart::Reached) || !has(place, ReportPart::Reachable))
            return {};
        const QString words = m_characters.sliced(place.span.start, place.span.length());
        const bool denied = !negationsOf(words, m_languages.of(place.span)).plain.isEmpty();
        Statement statement;
        statement.passage = passage;
        statement.little = denied || has(place, ReportPart::Little);
        statement.all = has(place, ReportPart::Whole) && !statement.little;
        const auto reachable = std::ranges::count_if(place.words, [](const Word &word) {
            return std::ranges::any_of(
                word.topics, [](const ReportTopic &topic) { return topic.part == ReportPart::Reachable; });
        });
        statement.weight = 2 + static_cast<int>(std::min<qsizetype>(reachable, 3)) + (statement.little ? 1 : 0)
            + (statement.all ? 2 : 0);
        return statement;
    }

    static void consider(const Statement &statement, Statement &best)
    {
        if (statement.isThere() && statement.weight > best.weight)
            best = statement;
    }

    const CheckedText &m_text;
    const QString &m_characters;
    TextLanguages m_languages;
    const QHash<EntityId, EntityType> &m_entities;
    QHash<int, qsizetype> m_ofHappening; // moments
    QHash<qsizetype, qsizetype> m_ofPassage; // figures
    Report::Told m_told;
};

class Comparison
{
public:
    Comparison(const Report::Told &first, const Report::Told &second)
        : m_first(first)
        , m_second(second)
        , m_subjects(QSet<EntityId>(first.subjects).intersect(second.subjects))
    {
    }

    QList<Disagreement> run()
    {
        compareFigures();
        compareMoments();
        compareAuthors();
        compareExtents();
        QList<Disagreement> found = m_best.values();
        const auto of = [](const Disagreement &one) {
            return std::tie(one.firstPassage, one.what, one.secondPassage, one.firstWords, one.secondWords);
        };
        std::ranges::sort(found, [&of](const Disagreement &a, const Disagreement &b) {
            return std::tuple_cat(of(a), std::tuple(-a.weight)) < std::tuple_cat(of(b), std::tuple(-b.weight));
        });
        // What differs in two ways, as a day of "the key" and of "arrived", is told once.
        const auto [first, last] = std::ranges::unique(found, {}, of);
        found.erase(first, last);
        return found;
    }

private:
    const Place &first(qsizetype passage) const { return m_first.passages[passage]; }
    const Place &second(qsizetype passage) const { return m_second.passages[passage]; }

    void compareFigures()
    {
        for (auto it = m_first.byThing.cbegin(); it != m_first.byThing.cend(); ++it) {
            for (const qsizetype other : m_second.byThing.values(it.key()))
                compare(m_first.figures[*it], m_second.figures[other], it.key());
        }
    }

    void compare(const Figure &a, const Figure &b, const QString &thing)
    {
        if (a.number.kind != b.number.kind || a.isWhole || b.isWhole || a.isMoney != b.isMoney || isSame(a, b)
            || isToldToo(a, b, m_second) || isToldToo(b, a, m_first))
            return;
        const Place &here = first(a.passage);
        const Place &there = second(b.passage);
        if (areOtherDays(here, there)
            || areOtherSubjects(subjects(here, a.number.span), subjects(there, b.number.span)))
            return;
        static const QString people = countedThing(u"people"_s);
        if (thing == people && a.isOfSome && b.isOfSome)
            return; // patients, and passengers
        const double weight = a.isMoney
            ? weightOfMoney(a, b, here, there)
            : weightOfCount(a, b, here, there) + ofFate(thing, here, there) + ofSubject(a, b, thing);
        constexpr double least = 2;
        if (weight < least)
            return;
        keep({Disagreement::What::Number, here.span, a.number.span, there.span, b.number.span, true, weight},
            thing + u' ' + QString::number(a.number.value));
    }

    // Equal, or one the other rounded, or so far apart that they count something else, or a few of them.
    static bool isSame(const Figure &a, const Figure &b)
    {
        const double larger = std::max(a.number.value, b.number.value);
        const double smaller = std::min(a.number.value, b.number.value);
        constexpr double few = 3;
        const double farthest = smaller <= few && !a.isMoney ? 5 : 50;
        constexpr double nearly = 0.15;
        if (smaller <= 0 || larger > farthest * smaller)
            return true;
        if ((a.isAbout || b.isAbout) && larger - smaller <= nearly * larger)
            return true;
        return isRounded(larger, smaller) || isRounded(smaller, larger);
    }

    static bool isRounded(double exact, double round)
    {
        if (exact == round)
            return true;
        double unit = 1;
        while (unit < round && std::fmod(round, unit * 10) == 0)
            unit *= 10;
        constexpr double nearly = 0.06;
        return unit > 1 && std::round(exact / unit) * unit == round && std::abs(exact - round) <= nearly * exact;
    }

    // The other source has this number too, near it.
    static bool isToldToo(const Figure &figure, const Figure &beside, const Report::Told &told)
    {
        constexpr qsizetype near = 1;
        auto one = std::ranges::lower_bound(told.figures, beside.passage - near, {}, &Figure::passage);
        for (; one != told.figures.end() && one->passage <= beside.passage + near; ++one) {
            if (one->number.value == figure.number.value && (!one->isWhole || !figure.isAll))
                return true;
        }
        return false;
    }

    static bool areOtherDays(const Place &a, const Place &b)
    {
        if (a.days.isEmpty() || b.days.isEmpty())
            return false;
        return std::ranges::none_of(a.days, [&b](const Edtf &day) {
            return std::ranges::any_of(b.days, [&day](const Edtf &other) {
                const DayBounds here = day.bounds();
                const DayBounds there = other.bounds();
                return here.overlaps(there)
                    || (here.earliest != daysBegin && there.latest != daysEnd
                        && std::abs(here.earliest - there.earliest) <= sameTime);
            });
        });
    }

    // What the clause with the number or date is about.
    struct Subjects
    {
        QSet<EntityId> organisations;
        bool unknown = false;
    };

    static Subjects subjects(const Place &place, Span words)
    {
        const auto clauseOf = [&place](Span span) {
            return std::ranges::lower_bound(place.clauses, span.end) - place.clauses.begin();
        };
        Subjects found;
        for (const NameHit &hit : place.organisations) {
            if (clauseOf(hit.span) == clauseOf(words))
                found.organisations.insert(hit.entity);
        }
        found.unknown =
            std::ranges::any_of(place.unknown, [&](Span span) { return clauseOf(span) == clauseOf(words); });
        return found;
    }

    static bool areOtherSubjects(const Subjects &a, const Subjects &b)
    {
        if (meet(a.organisations, b.organisations))
            return false;
        return (!a.organisations.isEmpty() && (!b.organisations.isEmpty() || b.unknown))
            || (!b.organisations.isEmpty() && a.unknown);
    }

    // The same sum: both say what it is.
    double weightOfMoney(const Figure &a, const Figure &b, const Place &here, const Place &there) const
    {
        if (!meet(a.happenings, b.happenings))
            return 0;
        const bool named = here.namesSomething() && there.namesSomething();
        // What is demanded or promised there is but one sum.
        static const QSet<int> single =
            happeningsOf(u"ransom"_s) + happeningsOf(u"reward"_s) + happeningsOf(u"demanded"_s);
        const QSet<int> both = QSet<int>(a.happenings).intersect(b.happenings);
        const bool shared = meet(here.places, there.places) || meet(here.names, there.names) || meet(both, single)
            || areOfSubject(here, there);
        return 2 + static_cast<double>(common(here.names, there.names)) + alike(here, there)
            - (named && !shared ? 1 : 0);
    }

    // Whoever tells of one disaster tells of one toll, unless it is that of another one, long ago.
    static double ofFate(const QString &thing, const Place &here, const Place &there)
    {
        constexpr double worth = 1.5;
        return isFate(thing) && !here.isOfAnotherTime && !there.isOfAnotherTime ? worth : 0;
    }

    // Whether both are about what both sources are about: they name it, or no other.
    bool areOfSubject(const Place &here, const Place &there) const
    {
        const auto isOfSubject = [this](const Place &place) {
            const bool named = std::ranges::any_of(
                place.organisations, [this](const NameHit &hit) { return m_subjects.contains(hit.entity); });
            return named || (place.organisations.isEmpty() && place.unknown.isEmpty());
        };
        return !m_subjects.isEmpty() && isOfSubject(here) && isOfSubject(there);
    }

    // 85,000 and 70,000 computers of one company are the same ones.
    double ofSubject(const Figure &a, const Figure &b, const QString &thing) const
    {
        constexpr double worth = 2;
        constexpr double nearly = 1.5;
        const double larger = std::max(a.number.value, b.number.value);
        const double smaller = std::min(a.number.value, b.number.value);
        const bool tells = thing.startsWith(u'#') && smaller >= great && larger <= nearly * smaller;
        return tells && areOfSubject(first(a.passage), second(b.passage)) ? worth : 0;
    }

    static double weightOfCount(const Figure &a, const Figure &b, const Place &here, const Place &there)
    {
        const qsizetype happenings = common(a.happenings, b.happenings);
        const qsizetype all = a.happenings.size() + b.happenings.size() - happenings;
        const bool isOther = !a.happenings.isEmpty() && !b.happenings.isEmpty() && happenings == 0;
        const double same = isOther ? -1
            : all > 0               ? 2.0 * static_cast<double>(happenings) / static_cast<double>(all)
                                    : 0;
        return same + static_cast<double>(common(here.names, there.names)) + (sharesDay(here, there) ? 2 : 0)
            + alike(here, there);
    }

    static bool sharesDay(const Place &a, const Place &b)
    {
        return std::ranges::any_of(a.days, [&b](const Edtf &day) { return b.days.contains(day); });
    }

    // What places and words of the same meaning add.
    static double alike(const Place &a, const Place &b)
    {
        return 0.5 * static_cast<double>(common(a.places, b.places))
            + 0.2 * static_cast<double>(std::min<qsizetype>(3, common(a.meanings, b.meanings)));
    }

    void compareMoments()
    {
        for (auto it = m_first.byHappening.cbegin(); it != m_first.byHappening.cend(); ++it) {
            for (const qsizetype other : m_second.byHappening.values(it.key()))
                compare(m_first.moments[*it], m_second.moments[other], it.key());
        }
    }

    void compare(const Moment &a, const Moment &b, int happening)
    {
        const Edtf &one = a.date.edtf;
        const Edtf &other = b.date.edtf;
        if (one.precision() != other.precision() || dayOf(one).overlaps(dayOf(other)))
            return;
        const Day apart = std::abs(dayOf(one).earliest - dayOf(other).earliest);
        if (apart > farthest(one.precision()) || isDatedToo(a, happening, m_second, b.passage)
            || isDatedToo(b, happening, m_first, a.passage))
            return;
        const Place &here = first(a.passage);
        const Place &there = second(b.passage);
        if (areOtherSubjects(subjects(here, a.date.span), subjects(there, b.date.span)))
            return;
        const double weight = 1.5 * static_cast<double>(common(here.names, there.names))
            + 0.5 * static_cast<double>(common(a.happenings, b.happenings)) + 2 * alike(here, there)
            + (isNear(apart, one.precision()) ? 1 + (areOfSubject(here, there) ? 0.5 : 0) : 0);
        constexpr double least = 2;
        if (weight >= least)
            keep({Disagreement::What::Date, here.span, a.date.span, there.span, b.date.span, true, weight},
                u"date %1"_s.arg(happening));
    }

    // Of "since April", April.
    static DayBounds dayOf(const Edtf &date)
    {
        return date.shape() == DateShape::Span ? date.parts().value(0) : date.bounds();
    }

    static Day farthest(Precision precision)
    {
        return precision == Precision::Day ? 45 : precision == Precision::Month ? 430 : 4400;
    }

    static bool isNear(Day apart, Precision precision)
    {
        return apart <= (precision == Precision::Day ? 3 : precision == Precision::Month ? 62 : 2200);
    }

    // The other passage gives this day too for the same.
    static bool isDatedToo(const Moment &moment, int happening, const Report::Told &told, qsizetype passage)
    {
        return std::ranges::any_of(told.byHappening.values(happening), [&](qsizetype i) {
            const Moment &one = told.moments[i];
            return std::abs(one.passage - passage) <= 1 && dayOf(one.date.edtf).overlaps(dayOf(moment.date.edtf));
        });
    }

    void compareAuthors()
    {
        const Statement &a = m_first.author;
        const Statement &b = m_second.author;
        if (!a.isThere() || !b.isThere() || (!a.namesSomebody() && !b.namesSomebody()))
            return;
        const bool opposed =
            (a.criminal && !a.state && b.state && !b.criminal) || (b.criminal && !b.state && a.state && !a.criminal);
        if (!opposed && a.state == b.state && a.criminal == b.criminal && a.countries == b.countries)
            return;
        keep(a, b, Disagreement::What::Author, opposed);
    }

    void compareExtents()
    {
        const Statement &a = m_first.extent;
        const Statement &b = m_second.extent;
        if (!a.isThere() || !b.isThere() || (a.all == b.all && a.little == b.little))
            return;
        keep(a, b, Disagreement::What::Extent, (a.all && b.little) || (a.little && b.all));
    }

    void keep(const Statement &a, const Statement &b, Disagreement::What what, bool opposed)
    {
        const Span here = first(a.passage).span;
        const Span there = second(b.passage).span;
        keep({what, here, here, there, there, opposed, static_cast<double>(std::min(a.weight, b.weight))},
            toString(what));
    }

    // The strongest of each thing.
    void keep(const Disagreement &found, const QString &key)
    {
        const auto known = m_best.constFind(key);
        if (known == m_best.cend() || known->weight < found.weight)
            m_best.insert(key, found);
    }

    const Report::Told &m_first;
    const Report::Told &m_second;
    QSet<EntityId> m_subjects; // of both
    QMap<QString, Disagreement> m_best;
};

} // namespace

QString toString(Disagreement::What what)
{
    switch (what) {
    case Disagreement::What::Number:
        return u"number"_s;
    case Disagreement::What::Date:
        return u"date"_s;
    case Disagreement::What::Author:
        return u"author"_s;
    case Disagreement::What::Extent:
        return u"extent"_s;
    }
    return {};
}

QList<std::pair<SourceId, SourceId>> reportsToCompare(const QList<ReportedSource> &sources)
{
    constexpr qsizetype most = 60; // sources that may speak of one thing
    constexpr int worthOfEvent = 5;
    constexpr int worthOfEntity = 2;
    constexpr int worthOfPlace = 1;
    constexpr int least = 2;
    constexpr qsizetype partners = 12;
    QHash<EventId, QList<qsizetype>> ofEvent;
    QHash<EntityId, QList<qsizetype>> naming;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        for (const EventId event : sources[i].events)
            ofEvent[event].append(i);
        for (const EntityId entity : sources[i].entities + sources[i].places)
            naming[entity].append(i);
    }
    std::set<std::pair<SourceId, SourceId>> pairs;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        QHash<qsizetype, int> shared;
        const auto count = [&shared, i](const QList<qsizetype> &others, int worth) {
            for (const qsizetype other : others.size() <= most ? others : QList<qsizetype>())
                shared[other] += other == i ? 0 : worth;
        };
        for (const EventId event : sources[i].events)
            count(ofEvent.value(event), worthOfEvent);
        for (const EntityId entity : sources[i].entities)
            count(naming.value(entity), worthOfEntity);
        for (const EntityId place : sources[i].places)
            count(naming.value(place), worthOfPlace);
        QList<qsizetype> others = shared.keys();
        others.removeIf([&shared](qsizetype other) { return shared.value(other) < least; });
        std::ranges::sort(
            others, {}, [&](qsizetype other) { return std::pair(-shared.value(other), sources[other].source); });
        for (const qsizetype other : others.first(std::min(partners, others.size())))
            pairs.insert(std::minmax(sources[i].source, sources[other].source));
    }
    return {pairs.cbegin(), pairs.cend()};
}

Report::Report(const CheckedText &text, const QHash<EntityId, EntityType> &entities)
    : m_told(std::make_unique<Told>(ReportReading(text, entities).read()))
{
}

Report::Report(Report &&) noexcept = default;
Report &Report::operator=(Report &&) noexcept = default;
Report::~Report() = default;

QList<Disagreement> compareReports(const Report &first, const Report &second)
{
    return Comparison(first.told(), second.told()).run();
}

} // namespace dossier

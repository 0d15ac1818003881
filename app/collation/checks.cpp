// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checks.h"

#include "analysis/numbers.h"
#include "analysis/passagelanguages.h"
#include "collation/negations.h"
#include "collation/spelling.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using What = RenditionFinding::What;

// What one side of a translation says, passage by passage.
struct NamedPlace
{
    Span span;
    EntityId entity; // none: it is no entity yet
    EntityType type = EntityType::Other;
    QStringList words; // folded, without short ones
    bool isEpithet = false; // "Augustus the Strong"
};

struct Said
{
    Span span; // of the passage
    PassageKind kind = PassageKind::Sentence;
    qsizetype letters = 0;
    QList<FoundNumber> numbers;
    QList<FoundDate> dates;
    QList<NamedPlace> names;
    QSet<QString> figures; // as they stand, of dates too
};

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    for (qsizetype at = 0; at < name.size();) {
        qsizetype end = at;
        while (end < name.size() && (name.at(end).isLetterOrNumber() || name.at(end).isMark()))
            ++end;
        if (end - at >= 3)
            words.append(foldedWord(name.sliced(at, end - at)));
        at = std::max(end, at + 1);
    }
    return words;
}

class Side
{
public:
    Side(const CheckedText &text, const QHash<EntityId, EntityType> &entities) : m_text(text)
    {
        for (const Passage &passage : text.text.passages) {
            const QStringView words = characters(passage.span);
            m_said.append({passage.span, passage.kind, lettersIn(words), {}, {}, {}, figuresIn(words)});
            m_places.insert(passage.id, m_said.size() - 1);
        }
        readNumbers();
        place(text.text.dates, &Said::dates);
        readNames(entities);
    }

    const QList<Said> &said() const { return m_said; }
    const QSet<QString> &names() const { return m_names; } // their words, folded
    const QSet<QString> &nameWords() const { return m_nameWords; } // of all names, folded
    qsizetype placeOf(PassageId passage) const { return m_places.value(passage, -1); }
    const QString &language() const { return m_text.text.language; }
    QStringView characters(Span span) const
    {
        return QStringView(m_text.text.characters).sliced(span.start, span.length());
    }

private:
    static QSet<QString> figuresIn(QStringView words)
    {
        QSet<QString> figures;
        for (qsizetype at = 0; at < words.size();) {
            qsizetype end = at;
            while (end < words.size() && words.at(end).isDigit())
                ++end;
            if (end > at)
                figures.insert(words.sliced(at, end - at).toString());
            at = std::max(end, at + 1);
        }
        return figures;
    }

    // Items in order to the passages they stand in.
    template <typename Item> void place(const QList<Item> &items, QList<Item> Said::*to)
    {
        qsizetype at = 0;
        for (const Item &item : items) {
            while (at < m_said.size() && m_said.at(at).span.end < item.span.end)
                ++at;
            if (at < m_said.size() && m_said.at(at).span.contains(item.span))
                (m_said[at].*to).append(item);
        }
    }

    void readNumbers()
    {
        QList<Span> leftOut;
        for (const FoundDate &date : m_text.text.dates)
            leftOut.append(date.span);
        for (const FoundIndicator &indicator : m_text.indicators)
            leftOut.append(indicator.span);
        std::ranges::sort(leftOut);
        place(findNumbers(m_text.text.characters, language(), leftOut), &Said::numbers);
    }

    void readNames(const QHash<EntityId, EntityType> &entities)
    {
        QList<NamedPlace> names;
        for (const NameHit &hit : m_text.text.names)
            names.append({hit.span, hit.entity, entities.value(hit.entity, EntityType::Other),
                wordsOf(characters(hit.span)), false});
        QList<NamedPlace> unknown;
        qsizetype at = 0;
        for (const FoundName &name : m_text.names) {
            while (at < names.size() && names.at(at).span.end <= name.span.start)
                ++at;
            if (at == names.size() || !names.at(at).span.overlaps(name.span))
                unknown.append({name.span, {}, name.type, wordsOf(characters(name.span)), false});
        }
        names += unknown;
        std::ranges::sort(names, {}, &NamedPlace::span);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const Span before = i > 0 ? names.at(i - 1).span : Span{0, 0};
            names[i].isEpithet = isArticleBetween(before, names.at(i).span) || endsInEpithet(names.at(i).span);
        }
        for (const NamedPlace &name : std::as_const(names)) {
            m_names.insert(name.words.join(u' '));
            for (const QString &word : name.words)
                m_nameWords.insert(word);
        }
        place(names, &Said::names);
    }

    bool isArticle(const QString &word) const
    {
        static const QHash<QString, QStringList> articles{{u"de"_s, {u"der"_s, u"die"_s, u"das"_s, u"den"_s, u"dem"_s}},
            {u"en"_s, {u"the"_s}}, {u"fr"_s, {u"le"_s, u"la"_s, u"les"_s}},
            {u"it"_s, {u"il"_s, u"lo"_s, u"la"_s, u"gli"_s}}, {u"nl"_s, {u"de"_s, u"het"_s}}};
        return articles.value(language()).contains(word);
    }

    // Behind a name, an article in small letters makes an epithet of the next.
    bool isArticleBetween(Span before, Span name) const
    {
        constexpr qsizetype longest = 5; // with the blanks
        if (before.isEmpty() || name.start <= before.end || name.start - before.end > longest)
            return false;
        const QString between = characters({before.end, name.start}).toString();
        return between.front().isSpace() && between.back().isSpace() && isArticle(between.trimmed());
    }

    // The same inside a name. In Dutch an article may begin a family name, elsewhere behind "von", "de" alone.
    bool endsInEpithet(Span name) const
    {
        const QStringList words = characters(name).toString().simplified().split(u' ');
        return language() != "nl"_L1 && words.size() >= 3 && isArticle(words.at(words.size() - 2))
            && words.at(words.size() - 3).front().isUpper();
    }

    const CheckedText &m_text;
    QList<Said> m_said;
    QHash<PassageId, qsizetype> m_places;
    QSet<QString> m_names;
    QSet<QString> m_nameWords;
};

// Passages that are linked to one another, by their places in their texts.
struct Linked
{
    QList<qsizetype> source;
    QList<qsizetype> translation;
    bool isSure = false;
};

// Those and one more at either end: links may be off by one.
QList<qsizetype> widened(const QList<qsizetype> &places, qsizetype count)
{
    QList<qsizetype> wide = places;
    if (!places.isEmpty() && places.constFirst() > 0)
        wide.prepend(places.constFirst() - 1);
    if (!places.isEmpty() && places.constLast() + 1 < count)
        wide.append(places.constLast() + 1);
    return wide;
}

template <typename Item>
QList<Item> gathered(const QList<Said> &said, const QList<qsizetype> &places, QList<Item> Said::*of)
{
    QList<Item> items;
    for (const qsizetype place : places)
        items += said.at(place).*of;
    return items;
}

// What each side has that the other has not. `isSame` says whether two are one; what stands just beside the linked
// passages excuses, but is not told of.
template <typename Item> struct Unmatched
{
    QList<Item> source;
    QList<Item> translation;
};

template <typename Item, typename Same>
QList<Item> without(const QList<Item> &items, QList<Item> others, const QList<Item> &beside, const Same &isSame)
{
    QList<Item> left;
    for (const Item &item : items) {
        const auto other = std::ranges::find_if(others, [&](const Item &one) { return isSame(item, one); });
        if (other != others.end())
            others.erase(other);
        else if (std::ranges::none_of(beside, [&](const Item &one) { return isSame(item, one); }))
            left.append(item);
    }
    return left;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1.0});
}

// A clock of twelve or of twenty-four hours; full hours are hours; how a number counts does not matter else.
bool isSameNumber(const FoundNumber &a, const FoundNumber &b)
{
    const bool isClockA = a.kind == NumberKind::Clock;
    const bool isClockB = b.kind == NumberKind::Clock;
    if (isClockA && isClockB)
        return isNear(std::fmod(a.value, 720), std::fmod(b.value, 720));
    if (isClockA != isClockB)
        return isNear((isClockA ? a : b).value / 60, (isClockA ? b : a).value);
    return isNear(a.value, b.value);
}

bool areAlike(const DayBounds &first, const DayBounds &second)
{
    return first == second || first.contains(second) || second.contains(first);
}

// Spans that are open at the same end: all of them hold most of one another, so that their other ends say whether they
// are one.
bool isOpenAlike(const Edtf &a, const Edtf &b)
{
    return a.shape() == DateShape::Span && b.shape() == DateShape::Span && a.startEnd() == b.startEnd()
        && a.endEnd() == b.endEnd() && (a.startEnd() == IntervalEnd::Given) != (a.endEnd() == IntervalEnd::Given)
        && a.parts().size() == 2 && b.parts().size() == 2;
}

// "anni Ottanta": of which century they are is not in the words.
bool isDecadeInWords(const FoundDate &date)
{
    return date.rule.endsWith("decade"_L1)
        && std::ranges::count_if(date.wording, [](QChar c) { return c.isDigit(); }) < 4;
}

// What is not said is guessed: of which week a weekday is, of which year a day or a month, of which century a decade.
// Guesses may differ where the words do not.
bool differsByAGuess(const FoundDate &a, const FoundDate &b, const DayBounds &first, const DayBounds &second)
{
    const QDate one = QDate::fromJulianDay(first.earliest);
    const QDate other = QDate::fromJulianDay(second.earliest);
    if (isDecadeInWords(a) || isDecadeInWords(b))
        return a.rule == b.rule && (one.year() - other.year()) % 100 == 0;
    const QString rule = a.rule.section(u' ', -1);
    if (a.anchor.isEmpty() || b.anchor.isEmpty() || rule != b.rule.section(u' ', -1)
        || first.latest - first.earliest != second.latest - second.earliest)
        return false;
    constexpr Day week = 7;
    constexpr Day weekend = 2;
    if (rule == "weekday"_L1 || (rule == "unit"_L1 && first.latest - first.earliest + 1 == weekend))
        return std::abs(first.earliest - second.earliest) == week;
    if (rule != "day-month"_L1 && rule != "month"_L1)
        return false;
    return one.month() == other.month() && one.day() == other.day() && std::abs(one.year() - other.year()) == 1;
}

bool isSameDate(const FoundDate &a, const FoundDate &b)
{
    const bool areOpen = isOpenAlike(a.edtf, b.edtf);
    const qsizetype given = a.edtf.startEnd() == IntervalEnd::Given ? 0 : 1;
    const DayBounds first = areOpen ? a.edtf.parts().at(given) : a.edtf.bounds();
    const DayBounds second = areOpen ? b.edtf.parts().at(given) : b.edtf.bounds();
    return areAlike(first, second) || differsByAGuess(a, b, first, second);
}

// Counted from another date each: that one may differ, and this one with it.
bool hangsOnAnother(const FoundDate &a, const FoundDate &b)
{
    return !a.anchor.isEmpty() && !b.anchor.isEmpty() && a.anchor != b.anchor;
}

bool isWordAlike(const QString &a, const QString &b)
{
    constexpr qsizetype enough = 4; // letters, with which names begin that are inflected or written otherwise
    if (a == b)
        return true;
    if (std::min(a.size(), b.size()) < enough || std::abs(a.size() - b.size()) > 3)
        return false;
    return spokenAlike(a).left(enough - 1) == spokenAlike(b).left(enough - 1);
}

// A family name is copied, but for letters that another script has one of and for the ending of a case: by its
// consonants, since vowels are written in many ways.
bool isSameFamily(const QString &a, const QString &b)
{
    const auto consonants = [](const QString &name) {
        QString left;
        for (const QChar c : transcribedAlike(name)) {
            if (!u"aeiou"_s.contains(c) && (left.isEmpty() || left.back() != c))
                left.append(c);
        }
        return left;
    };
    constexpr qsizetype longestEnding = 2;
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    return (longer.startsWith(shorter) && longer.size() - shorter.size() <= longestEnding)
        || consonants(a) == consonants(b);
}

// The same by its sounds, but not letter by letter nor by an ending.
bool isOtherSpelling(const QString &a, const QString &b)
{
    return !a.startsWith(b) && !b.startsWith(a) && isSameFamily(a, b);
}

// At any place: some languages say the family name first, and in German a noun may seem to go on with it.
bool hasFamily(const QStringList &words, const QString &family)
{
    return std::ranges::any_of(words, [&family](const QString &word) { return isSameFamily(word, family); });
}

bool isSameName(const NamedPlace &a, const NamedPlace &b)
{
    if (a.entity && a.entity == b.entity)
        return true;
    const bool areWholePersons =
        a.type == EntityType::Person && b.type == EntityType::Person && a.words.size() > 1 && b.words.size() > 1;
    if (areWholePersons) // by their family names: many share a given one
        return hasFamily(a.words, b.words.constLast()) || hasFamily(b.words, a.words.constLast());
    return std::ranges::any_of(a.words, [&b](const QString &word) {
        return std::ranges::any_of(b.words, [&word](const QString &other) { return isWordAlike(word, other); });
    });
}

// Names that stand for one in every language: whole names of persons, and places that the case knows. A single word
// that only looks like a name may be an epithet, which is translated; what organisations are called is, too.
bool isKeptInTranslation(const NamedPlace &name)
{
    if (name.isEpithet)
        return false;
    if (name.type == EntityType::Person)
        return name.words.size() > 1;
    return name.entity && name.type == EntityType::Place;
}

class TranslationCheck
{
public:
    TranslationCheck(const CheckedText &source, const CheckedText &translation, const QList<LinkProposal> &links,
        const QHash<EntityId, EntityType> &entities)
        : m_source(source, entities)
        , m_translation(translation, entities)
    {
        for (const LinkProposal &link : links) {
            double &confidence = m_confidence[m_source.placeOf(link.source)];
            confidence = std::max(confidence, link.confidence);
        }
        for (const LinkGroup &group : inGroups(links)) {
            constexpr double sure = 0.6;
            Linked linked{{}, {}, group.confidence >= sure};
            for (const PassageId passage : group.source)
                linked.source.append(m_source.placeOf(passage));
            for (const PassageId passage : group.rendered)
                linked.translation.append(m_translation.placeOf(passage));
            m_linked.append(linked);
        }
        m_proportion = measuredProportion();
        lookAround();
    }

    QList<RenditionFinding> findings()
    {
        lookForUntranslated();
        for (const Linked &linked : std::as_const(m_linked)) {
            if (std::ranges::any_of(
                    linked.translation, [this](qsizetype place) { return m_untranslated.contains(place); }))
                continue; // what it says is not in the words of its language
            compareNumbers(linked);
            compareDates(linked);
            compareNames(linked);
            compareSpellings(linked);
            lookForLostNames(linked);
            compareNegations(linked);
        }
        lookForOmissions();
        lookForAdditions();
        std::ranges::sort(m_findings, {}, [](const RenditionFinding &finding) {
            return std::tuple(finding.source, finding.rendered, static_cast<int>(finding.what));
        });
        return m_findings;
    }

private:
    template <typename Item, typename Same>
    Unmatched<Item> unmatched(const Linked &linked, QList<Item> Said::*of, const Same &isSame) const
    {
        const QList<Item> source = gathered(m_source.said(), linked.source, of);
        const QList<Item> translation = gathered(m_translation.said(), linked.translation, of);
        if (isTable(source, translation))
            return {};
        if (linked.isSure)
            return {without(source, translation, {}, isSame), without(translation, source, {}, isSame)};
        const QList<qsizetype> wideSource = widened(linked.source, m_source.said().size());
        const QList<qsizetype> wideTranslation = widened(linked.translation, m_translation.said().size());
        return {without(source, translation, gathered(m_translation.said(), wideTranslation, of), isSame),
            without(translation, source, gathered(m_source.said(), wideSource, of), isSame)};
    }

    // More make no sentence but a table: they are not compared one by one.
    static bool isTable(const auto &source, const auto &translation)
    {
        constexpr qsizetype most = 100;
        return std::max(source.size(), translation.size()) > most;
    }

    void tell(What what, Severity severity, Span source, Span rendered)
    {
        m_findings.append({what, severity, source, rendered});
    }

    // Figures that stand on the other side too, in a date or a code perhaps, are no finding.
    static bool standsIn(const QList<Said> &said, const QList<qsizetype> &places, const FoundNumber &number)
    {
        const QString figures = QString::number(number.value, 'f', 0);
        return std::ranges::any_of(places, [&](qsizetype place) { return said.at(place).figures.contains(figures); });
    }

    void compareNumbers(const Linked &linked)
    {
        Unmatched<FoundNumber> left = unmatched(linked, &Said::numbers, isSameNumber);
        left.source.removeIf(
            [&](const FoundNumber &n) { return standsIn(m_translation.said(), linked.translation, n); });
        left.translation.removeIf([&](const FoundNumber &n) { return standsIn(m_source.said(), linked.source, n); });
        for (const FoundNumber &number : std::as_const(left.source)) {
            const auto same = std::ranges::find(left.translation, number.kind, &FoundNumber::kind);
            const auto became = same != left.translation.end() ? same : left.translation.begin();
            if (became == left.translation.end())
                return;
            tell(What::Number, Severity::Major, number.span, became->span);
            left.translation.erase(became);
        }
    }

    void compareDates(const Linked &linked)
    {
        Unmatched<FoundDate> left = unmatched(linked, &Said::dates, isSameDate);
        for (const FoundDate &date : std::as_const(left.source)) {
            const auto became = std::ranges::find_if(
                left.translation, [&date](const FoundDate &other) { return !hangsOnAnother(date, other); });
            if (became == left.translation.end())
                continue;
            tell(What::Date, Severity::Major, date.span, became->span);
            left.translation.erase(became);
        }
    }

    void compareNames(const Linked &linked)
    {
        Unmatched<NamedPlace> left = unmatched(linked, &Said::names, isSameName);
        left.source.removeIf([](const NamedPlace &name) { return !isKeptInTranslation(name); });
        left.translation.removeIf([](const NamedPlace &name) { return !isKeptInTranslation(name); });
        for (const NamedPlace &name : std::as_const(left.source)) {
            const auto became = std::ranges::find(left.translation, name.type, &NamedPlace::type);
            if (became == left.translation.end())
                continue;
            tell(What::Name, Severity::Major, name.span, became->span);
            left.translation.erase(became);
        }
    }

    // A name that the translation keeps at other places, and for which it has nothing here.
    void lookForLostNames(const Linked &linked)
    {
        if (!linked.isSure || linked.source.size() != 1 || linked.translation.size() != 1)
            return;
        const Said &translation = m_translation.said().at(linked.translation.constFirst());
        const QList<NamedPlace> &source = m_source.said().at(linked.source.constFirst()).names;
        const QStringList said = wordsOf(m_translation.characters(translation.span));
        if (isTable(source, said))
            return;
        for (const NamedPlace &name : source) {
            const auto stands = [&said](const QString &word) {
                return std::ranges::any_of(said, [&word](const QString &one) { return isWordAlike(word, one); });
            };
            const auto isSame = [&name](const NamedPlace &one) { return isSameName(name, one); };
            if (name.words.isEmpty() || name.isEpithet || name.type == EntityType::Place || !isOfCapitals(name.span)
                || !m_translation.names().contains(name.words.join(u' ')) || std::ranges::any_of(name.words, stands)
                || std::ranges::any_of(translation.names, isSame))
                continue;
            tell(What::Name, Severity::Minor, name.span, translation.span);
        }
    }

    // Of several words, each with a capital: one word alone may be a noun, or stand in an adjective there.
    bool isOfCapitals(Span name) const
    {
        const QStringList words = m_source.characters(name).toString().split(u' ', Qt::SkipEmptyParts);
        return words.size() > 1
            && std::ranges::all_of(words, [](const QString &word) { return word.front().isUpper(); });
    }

    // A person whose name the translation spells as the source does at one place, and otherwise at another.
    void compareSpellings(const Linked &linked)
    {
        const QList<NamedPlace> source = gathered(m_source.said(), linked.source, &Said::names);
        const QList<NamedPlace> translation = gathered(m_translation.said(), linked.translation, &Said::names);
        if (isTable(source, translation))
            return;
        for (const NamedPlace &name : translation) {
            if (name.type != EntityType::Person || name.words.isEmpty())
                continue;
            const QString &family = name.words.constLast();
            if (m_source.nameWords().contains(family))
                continue;
            const auto other = std::ranges::find_if(source, [&](const NamedPlace &one) {
                return one.type == EntityType::Person && !one.words.isEmpty()
                    && isOtherSpelling(one.words.constLast(), family)
                    && m_translation.nameWords().contains(one.words.constLast());
            });
            if (other != source.end())
                tell(What::Name, Severity::Minor, other->span, name.span);
        }
    }

    // Of one sentence on either side: in longer stretches a denial can stand anywhere.
    void compareNegations(const Linked &linked)
    {
        if (linked.source.size() != 1 || linked.translation.size() != 1)
            return;
        if (!hasNegationWords(m_source.language()) || !hasNegationWords(m_translation.language()))
            return;
        const Span source = m_source.said().at(linked.source.constFirst()).span;
        const Span rendered = m_translation.said().at(linked.translation.constFirst()).span;
        const Negations first = negationsOf(m_source.characters(source), m_source.language());
        const Negations second = negationsOf(m_translation.characters(rendered), m_translation.language());
        const bool isLost = !first.plain.isEmpty() && second.plain.isEmpty() && !second.leans;
        const bool isNew = first.plain.isEmpty() && !first.leans && !second.plain.isEmpty();
        if (isLost) {
            const Span word = first.plain.constFirst();
            tell(What::Negation, Severity::Critical, {source.start + word.start, source.start + word.end}, rendered);
        } else if (isNew) {
            const Span word = second.plain.constFirst();
            tell(What::Negation, Severity::Critical, source, {rendered.start + word.start, rendered.start + word.end});
        }
    }

    static constexpr qsizetype shortest = 20; // letters of a sentence that is missed

    void lookForOmissions()
    {
        QSet<qsizetype> rendered;
        for (const Linked &linked : std::as_const(m_linked)) {
            for (const qsizetype place : linked.source)
                rendered.insert(place);
        }
        if (rendered.isEmpty())
            return; // nothing of it is linked: that is another matter
        for (qsizetype place = 0; place < m_source.said().size(); ++place) {
            const Said &said = m_source.said().at(place);
            if (!rendered.contains(place) && !m_rendered.contains(place) && said.letters >= shortest
                && said.kind != PassageKind::Field)
                tell(What::Omission, Severity::Major, said.span, gapAt(place));
        }
        for (const Linked &linked : std::as_const(m_linked))
            lookForOmissionIn(linked);
    }

    // Where it would stand in the translation: behind what renders the sentences before.
    Span gapAt(qsizetype place) const { return {m_renderedUntil.at(place), m_renderedUntil.at(place)}; }

    // Several sentences linked to fewer that have hardly room for them: the one whose link is the least sure; where
    // they are equally sure, the one without which the lengths fit best.
    void lookForOmissionIn(const Linked &linked)
    {
        if (linked.source.size() < 2 || linked.translation.size() >= linked.source.size())
            return;
        double source = 0;
        for (const qsizetype place : linked.source)
            source += static_cast<double>(m_source.said().at(place).letters);
        double translation = 0;
        for (const qsizetype place : linked.translation)
            translation += static_cast<double>(m_translation.said().at(place).letters);
        constexpr double tooShort = 0.75;
        if (translation >= tooShort * source * m_proportion)
            return;
        const auto misfit = [&](qsizetype place) {
            const double left = source - static_cast<double>(m_source.said().at(place).letters);
            return std::abs(std::log(translation / std::max(1.0, left * m_proportion)));
        };
        const auto missed = std::ranges::min_element(linked.source, {},
            [&](qsizetype place) { return std::pair(std::round(m_confidence.value(place) * 5), misfit(place)); });
        const Said &said = m_source.said().at(*missed);
        if (said.letters >= shortest)
            tell(What::Omission, Severity::Major, said.span, gapAt(*missed));
    }

    // How long the translation is for its source, by what is linked one by one.
    double measuredProportion() const
    {
        double source = 0;
        double translation = 0;
        for (const Linked &linked : m_linked) {
            if (linked.source.size() != 1 || linked.translation.size() != 1)
                continue;
            source += static_cast<double>(m_source.said().at(linked.source.constFirst()).letters);
            translation += static_cast<double>(m_translation.said().at(linked.translation.constFirst()).letters);
        }
        return source > 0 && translation > 0 ? translation / source : 1;
    }

    // Sentences that were left in the source's language: by their words, or since they stand in the source so.
    void lookForUntranslated()
    {
        if (m_source.language().isEmpty() || m_source.language() == m_translation.language())
            return;
        QHash<QString, qsizetype> sources;
        for (qsizetype place = 0; place < m_source.said().size(); ++place)
            sources.insert(sameWords(m_source, place), place);
        QHash<qsizetype, qsizetype> linkedTo;
        for (const Linked &linked : std::as_const(m_linked)) {
            for (const qsizetype place : linked.translation)
                linkedTo.insert(place, linked.source.constFirst());
        }
        for (qsizetype place = 0; place < m_translation.said().size(); ++place) {
            const Said &said = m_translation.said().at(place);
            const qsizetype same = sources.value(sameWords(m_translation, place), -1);
            if (said.kind == PassageKind::Field || !isLeftAsItWas(place, same))
                continue;
            m_untranslated.insert(place);
            const qsizetype source = same >= 0 ? same : linkedTo.value(place, -1);
            if (same >= 0)
                m_rendered.insert(same);
            tell(What::Untranslated, Severity::Major, source >= 0 ? m_source.said().at(source).span : gapBefore(place),
                said.span);
        }
    }

    // In small letters, without anything between the words.
    static QString sameWords(const Side &side, qsizetype place)
    {
        QString words;
        for (const QChar c : side.characters(side.said().at(place).span)) {
            if (c.isLetterOrNumber())
                words.append(c.toLower());
        }
        return words;
    }

    bool isLeftAsItWas(qsizetype place, qsizetype same) const
    {
        const QStringView words = m_translation.characters(m_translation.said().at(place).span);
        const LanguageGuess guess = passageLanguage(words, m_translation.language());
        // What the source itself has in another language may stay.
        const auto isSourcesOwn = [this](qsizetype one) {
            return passageLanguage(m_source.characters(m_source.said().at(one).span), m_source.language()).language
                == m_source.language();
        };
        if (guess.language == m_source.language() && guess.confidence >= surePassage)
            return same < 0 || isSourcesOwn(same);
        constexpr qsizetype fewestSmallWords = 4;
        return same >= 0 && smallWords(words) >= fewestSmallWords && isSourcesOwn(same);
    }

    // That begin with a small letter: no names.
    static qsizetype smallWords(QStringView words)
    {
        qsizetype count = 0;
        for (qsizetype at = 0; at < words.size(); ++at)
            count += words.at(at).isLower() && (at == 0 || !words.at(at - 1).isLetterOrNumber()) ? 1 : 0;
        return count;
    }

    void lookForAdditions()
    {
        QSet<qsizetype> linkedPlaces;
        for (const Linked &linked : std::as_const(m_linked)) {
            for (const qsizetype place : linked.translation)
                linkedPlaces.insert(place);
        }
        if (linkedPlaces.isEmpty())
            return;
        for (qsizetype place = 0; place < m_translation.said().size(); ++place) {
            if (!linkedPlaces.contains(place) && mayBeAdded(place) && !hasSourceBeside(place))
                tell(What::Addition, Severity::Major, gapBefore(place), m_translation.said().at(place).span);
        }
        for (const Linked &linked : std::as_const(m_linked))
            lookForAdditionIn(linked);
    }

    bool mayBeAdded(qsizetype place) const
    {
        const Said &said = m_translation.said().at(place);
        return said.kind == PassageKind::Sentence && said.letters >= shortest && !m_untranslated.contains(place);
    }

    // What stands before and behind each passage, gone through once for all of them.
    void lookAround()
    {
        lookAroundSource();
        const qsizetype rendered = m_translation.said().size();
        m_saidUntil.fill(0, rendered + 1);
        m_before.fill(-1, rendered + 1);
        m_behind.fill(-1, rendered + 1);
        for (qsizetype i = 0; i < m_linked.size(); ++i) {
            const Linked &linked = m_linked.at(i);
            const qsizetype first = linked.translation.constFirst();
            qsizetype &said = m_saidUntil[first + 1];
            said = std::max(said, m_source.said().at(linked.source.constLast()).span.end);
            m_before[linked.translation.constLast() + 1] = i;
            m_behind[first] = i;
        }
        for (qsizetype place = 0; place < rendered; ++place) {
            m_saidUntil[place + 1] = std::max(m_saidUntil.at(place), m_saidUntil.at(place + 1));
            if (m_before.at(place + 1) < 0)
                m_before[place + 1] = m_before.at(place);
        }
        for (qsizetype place = rendered - 1; place >= 0; --place) {
            if (m_behind.at(place) < 0)
                m_behind[place] = m_behind.at(place + 1);
        }
    }

    void lookAroundSource()
    {
        const qsizetype sources = m_source.said().size();
        m_renderedUntil.fill(0, sources + 1);
        m_openBefore.fill(0, sources + 1);
        QList<bool> isLinked(sources);
        for (const Linked &linked : std::as_const(m_linked)) {
            for (const qsizetype place : linked.source)
                isLinked[place] = true;
            qsizetype &until = m_renderedUntil[linked.source.constFirst() + 1];
            until = std::max(until, m_translation.said().at(linked.translation.constLast()).span.end);
        }
        for (qsizetype place = 0; place < sources; ++place) {
            const bool isOpen = !isLinked.at(place) && m_source.said().at(place).letters >= shortest;
            m_renderedUntil[place + 1] = std::max(m_renderedUntil.at(place), m_renderedUntil.at(place + 1));
            m_openBefore[place + 1] = m_openBefore.at(place) + (isOpen ? 1 : 0);
        }
    }

    // Whether a sentence of the source that is not linked, or one beside that is long enough for more than what it is
    // linked to, may stand behind it: then it is rather rendered freely.
    bool hasSourceBeside(qsizetype place) const
    {
        const Linked *before = m_before.at(place) >= 0 ? &m_linked.at(m_before.at(place)) : nullptr;
        const Linked *behind = m_behind.at(place) >= 0 ? &m_linked.at(m_behind.at(place)) : nullptr;
        const qsizetype from = before ? before->source.constLast() + 1 : 0;
        const qsizetype to = behind ? behind->source.constFirst() : m_source.said().size();
        if (from < to && m_openBefore.at(to) > m_openBefore.at(from))
            return true;
        const auto hasRoom = [&](const Linked *linked) {
            if (!linked)
                return false;
            constexpr double roomy = 1.2; // how much longer than usual a rendering may be
            constexpr double usual = 1.2;
            const double source = lettersOf(m_source, linked->source);
            const double translation = lettersOf(m_translation, linked->translation)
                + static_cast<double>(m_translation.said().at(place).letters);
            return translation <= roomy * m_proportion * source || surprise(source, translation) < usual;
        };
        return hasRoom(before) || hasRoom(behind);
    }

    // Where it would stand in the source: behind what the sentences before render.
    Span gapBefore(qsizetype place) const { return {m_saidUntil.at(place), m_saidUntil.at(place)}; }

    static double lettersOf(const Side &side, const QList<qsizetype> &places)
    {
        double letters = 0;
        for (const qsizetype place : places)
            letters += static_cast<double>(side.said().at(place).letters);
        return letters;
    }

    // How many standard deviations a translation is longer than usual, after Gale and Church (collation/alignment.cpp).
    double surprise(double source, double translation) const
    {
        const double mean = std::max(1.0, (source + translation / m_proportion) / 2);
        return (translation - source * m_proportion) / std::sqrt(6.8 * mean);
    }

    // Several sentences linked to fewer that are too short for them: the one that has the least in common with them,
    // if the lengths fit without it. Where they are hardly too short, it must tell of things of its own.
    void lookForAdditionIn(const Linked &linked)
    {
        if (linked.translation.size() < 2 || linked.source.size() >= linked.translation.size())
            return;
        const double wanted = lettersOf(m_source, linked.source) * m_proportion;
        const double translation = lettersOf(m_translation, linked.translation);
        const auto misfit = [&](qsizetype place) {
            const double left = translation - static_cast<double>(m_translation.said().at(place).letters);
            return std::abs(std::log(std::max(1.0, left) / std::max(1.0, wanted)));
        };
        QList<std::pair<qsizetype, double>> fit; // of the group without each: what it has in common, how ill it fits
        for (const qsizetype place : linked.translation)
            fit.append({sharedWith(place, linked.source), misfit(place)});
        const auto least = std::ranges::min_element(fit);
        const qsizetype added = linked.translation.at(least - fit.begin());
        constexpr double longer = 1.2;
        constexpr double tooLong = 1.5;
        constexpr double fits = 0.3; // of the logarithm: three quarters to four thirds
        constexpr double clear = 0.2; // by which it must be another that fits, where nothing else tells them apart
        const bool isClear = std::ranges::none_of(fit, [&](const auto &one) {
            return &one != &*least && one.first == least->first && one.second < least->second + clear;
        });
        constexpr double surprising = 2;
        const bool isOdd = least->first == 0 && hasThingsToTell(added);
        const bool isTooLong = isOdd
            ? translation > longer * wanted
            : translation > tooLong * wanted && surprise(lettersOf(m_source, linked.source), translation) > surprising;
        if (isClear && isTooLong && mayBeAdded(added) && least->second <= fits)
            tell(What::Addition, Severity::Major, gapBefore(added), m_translation.said().at(added).span);
    }

    bool hasThingsToTell(qsizetype place) const
    {
        const Said &said = m_translation.said().at(place);
        return !said.figures.isEmpty() || !said.names.isEmpty();
    }

    // Figures and names that a passage has in common with those of the source.
    qsizetype sharedWith(qsizetype place, const QList<qsizetype> &sources) const
    {
        const Said &said = m_translation.said().at(place);
        qsizetype count = 0;
        for (const qsizetype source : sources) {
            const Said &other = m_source.said().at(source);
            count += QSet<QString>(said.figures).intersect(other.figures).size();
            if (isTable(said.names, other.names))
                continue;
            count += std::ranges::count_if(said.names, [&other](const NamedPlace &name) {
                return std::ranges::any_of(
                    other.names, [&name](const NamedPlace &one) { return isSameName(name, one); });
            });
        }
        return count;
    }

    Side m_source;
    Side m_translation;
    QSet<qsizetype> m_untranslated; // in the translation
    QSet<qsizetype> m_rendered; // in the source: stands untranslated in the translation
    QList<Linked> m_linked;
    double m_proportion = 1;
    // By passage of the source, and one more: where what renders those before ends, and how many of those before are
    // linked to nothing and long enough to be missed.
    QList<qsizetype> m_renderedUntil;
    QList<qsizetype> m_openBefore;
    // By passage of the translation, and one more: where in the source what those before render ends, and which linked
    // group ends before it and which begins at or behind it, -1 for none.
    QList<qsizetype> m_saidUntil;
    QList<qsizetype> m_before;
    QList<qsizetype> m_behind;
    QHash<qsizetype, double> m_confidence; // of a source passage's surest link
    QList<RenditionFinding> m_findings;
};

} // namespace

QString toString(RenditionFinding::What what)
{
    switch (what) {
    case What::Number:
        return u"number"_s;
    case What::Date:
        return u"date"_s;
    case What::Name:
        return u"name"_s;
    case What::Negation:
        return u"negation"_s;
    case What::Omission:
        return u"omission"_s;
    case What::Untranslated:
        return u"untranslated"_s;
    case What::Addition:
        return u"added"_s;
    }
    return {};
}

QList<RenditionFinding> checkTranslation(const CheckedText &source, const CheckedText &translation,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities)
{
    return TranslationCheck(source, translation, links, entities).findings();
}

} // namespace dossier

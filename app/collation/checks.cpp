// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checks.h"

#include "analysis/numbers.h"
#include "collation/negations.h"
#include "collation/spelling.h"

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
            names.append(
                {hit.span, hit.entity, entities.value(hit.entity, EntityType::Other), wordsOf(characters(hit.span))});
        QList<NamedPlace> unknown;
        qsizetype at = 0;
        for (const FoundName &name : m_text.names) {
            while (at < names.size() && names.at(at).span.end <= name.span.start)
                ++at;
            if (at == names.size() || !names.at(at).span.overlaps(name.span))
                unknown.append({name.span, {}, name.type, wordsOf(characters(name.span))});
        }
        names += unknown;
        std::ranges::sort(names, {}, &NamedPlace::span);
        place(names, &Said::names);
    }

    const CheckedText &m_text;
    QList<Said> m_said;
    QHash<PassageId, qsizetype> m_places;
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

bool isSameDate(const FoundDate &a, const FoundDate &b)
{
    const DayBounds first = a.edtf.bounds();
    const DayBounds second = b.edtf.bounds();
    return first == second || first.contains(second) || second.contains(first);
}

// Counted from another date each: that one may differ, and this one with it.
bool hangsOnAnother(const FoundDate &a, const FoundDate &b)
{
    return !a.anchor.isEmpty() && !b.anchor.isEmpty() && a.anchor != b.anchor;
}

bool isWordAlike(const QString &a, const QString &b)
{
    constexpr qsizetype enough = 4; // letters, with which names begin that are inflected or written otherwise
    const qsizetype shared = std::min(a.size(), b.size());
    return a == b
        || (shared >= enough && spokenAlike(a).first(enough - 1) == spokenAlike(b).first(enough - 1)
            && std::abs(a.size() - b.size()) <= 3);
}

bool isSameName(const NamedPlace &a, const NamedPlace &b)
{
    if (a.entity && a.entity == b.entity)
        return true;
    const bool areWholePersons =
        a.type == EntityType::Person && b.type == EntityType::Person && a.words.size() > 1 && b.words.size() > 1;
    if (areWholePersons) // by their family names: many share a given one
        return isWordAlike(a.words.constLast(), b.words.constLast());
    return std::ranges::any_of(a.words, [&b](const QString &word) {
        return std::ranges::any_of(b.words, [&word](const QString &other) { return isWordAlike(word, other); });
    });
}

// Names that stand for one in every language: whole names of persons, and places that the case knows. A single word
// that only looks like a name may be an epithet, which is translated; what organisations are called is, too.
bool isKeptInTranslation(const NamedPlace &name)
{
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
    }

    QList<RenditionFinding> findings()
    {
        for (const Linked &linked : std::as_const(m_linked)) {
            compareNumbers(linked);
            compareDates(linked);
            compareNames(linked);
            compareNegations(linked);
        }
        lookForOmissions();
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
        if (linked.isSure)
            return {without(source, translation, {}, isSame), without(translation, source, {}, isSame)};
        const QList<qsizetype> wideSource = widened(linked.source, m_source.said().size());
        const QList<qsizetype> wideTranslation = widened(linked.translation, m_translation.said().size());
        return {without(source, translation, gathered(m_translation.said(), wideTranslation, of), isSame),
            without(translation, source, gathered(m_source.said(), wideSource, of), isSame)};
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
            if (!rendered.contains(place) && said.letters >= shortest && said.kind != PassageKind::Field)
                tell(What::Omission, Severity::Major, said.span, gapAt(place));
        }
        for (const Linked &linked : std::as_const(m_linked))
            lookForOmissionIn(linked);
    }

    // Where it would stand in the translation: behind what renders the sentences before.
    Span gapAt(qsizetype place) const
    {
        qsizetype end = 0;
        for (const Linked &linked : m_linked) {
            if (std::ranges::any_of(linked.source, [place](qsizetype one) { return one < place; }))
                end = std::max(end, m_translation.said().at(linked.translation.constLast()).span.end);
        }
        return {end, end};
    }

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
        if (translation >= tooShort * source * proportion())
            return;
        const auto misfit = [&](qsizetype place) {
            const double left = source - static_cast<double>(m_source.said().at(place).letters);
            return std::abs(std::log(translation / std::max(1.0, left * proportion())));
        };
        const auto missed = std::ranges::min_element(linked.source, {},
            [&](qsizetype place) { return std::pair(std::round(m_confidence.value(place) * 5), misfit(place)); });
        const Said &said = m_source.said().at(*missed);
        if (said.letters >= shortest)
            tell(What::Omission, Severity::Major, said.span, gapAt(*missed));
    }

    // How long the translation is for its source, by what is linked one by one.
    double proportion() const
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

    Side m_source;
    Side m_translation;
    QList<Linked> m_linked;
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
    }
    return {};
}

QList<RenditionFinding> checkTranslation(const CheckedText &source, const CheckedText &translation,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities)
{
    return TranslationCheck(source, translation, links, entities).findings();
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/checks.h"

#include "analysis/passagelanguages.h"
#include "analysis/places.h"
#include "analysis/speakers.h"
#include "collation/checkedside.h"
#include "collation/equivalence.h"
#include "collation/hedges.h"
#include "collation/negations.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using What = RenditionFinding::What;

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
QList<Item> gathered(const QList<CheckedPassage> &said, const QList<qsizetype> &places, QList<Item> CheckedPassage::*of)
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

// Names that stand for one in every language: whole names of persons, and places that the case knows. A single word
// that only looks like a name may be an epithet, which is translated; what organisations are called is, too.
bool isKeptInTranslation(const CheckedName &name)
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
            compareCertainty(linked);
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
    Unmatched<Item> unmatched(const Linked &linked, QList<Item> CheckedPassage::*of, const Same &isSame) const
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
    static bool standsIn(const QList<CheckedPassage> &said, const QList<qsizetype> &places, const FoundNumber &number)
    {
        const QString figures = QString::number(number.value, 'f', 0);
        return std::ranges::any_of(places, [&](qsizetype place) { return said.at(place).figures.contains(figures); });
    }

    void compareNumbers(const Linked &linked)
    {
        Unmatched<FoundNumber> left = unmatched(linked, &CheckedPassage::numbers, isSameNumber);
        left.source.removeIf(
            [&](const FoundNumber &n) { return standsIn(m_translation.said(), linked.translation, n); });
        left.translation.removeIf([&](const FoundNumber &n) { return standsIn(m_source.said(), linked.source, n); });
        for (const FoundNumber &number : std::as_const(left.source)) {
            const auto became = std::ranges::min_element(
                left.translation, {}, [&number](const FoundNumber &one) { return farness(number, one); });
            if (became == left.translation.end())
                return;
            tell(What::Number, Severity::Major, number.span, became->span);
            left.translation.erase(became);
        }
    }

    // Of its kind, and of all of them the nearest by value.
    static std::pair<bool, double> farness(const FoundNumber &a, const FoundNumber &b)
    {
        const auto size = [](const FoundNumber &number) { return std::log(std::max(number.value, 1e-9)); };
        return {a.kind != b.kind, std::abs(size(a) - size(b))};
    }

    void compareDates(const Linked &linked)
    {
        Unmatched<FoundDate> left = unmatched(linked, &CheckedPassage::dates, isSameDate);
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
        Unmatched<CheckedName> left = unmatched(linked, &CheckedPassage::names, isSameName);
        left.source.removeIf([](const CheckedName &name) { return !isKeptInTranslation(name); });
        left.translation.removeIf([](const CheckedName &name) { return !isKeptInTranslation(name); });
        for (const CheckedName &name : std::as_const(left.source)) {
            const auto became = std::ranges::find_if(left.translation, [&](const CheckedName &one) {
                return one.type == name.type && (one.type != EntityType::Place || !mayBeExonym(name, one));
            });
            if (became == left.translation.end())
                continue;
            tell(What::Name, Severity::Major, name.span, became->span);
            left.translation.erase(became);
        }
    }

    // "Tessin" and "Ticino": regions and towns that no table has begin alike at least.
    bool mayBeExonym(const CheckedName &source, const CheckedName &rendered) const
    {
        constexpr qsizetype about = 2; // letters by which their lengths differ
        if (source.words.size() != 1 || rendered.words.size() != 1
            || std::abs(source.words.constFirst().size() - rendered.words.constFirst().size()) > about)
            return false;
        const auto isKnown = [](const CheckedSide &side, const CheckedName &name) {
            return placeNamed(side.characters(name.span).toString()).has_value();
        };
        return source.words.constFirst().front() == rendered.words.constFirst().front()
            && !(isKnown(m_source, source) && isKnown(m_translation, rendered));
    }

    // A name that the translation keeps at other places, and for which it has nothing here.
    void lookForLostNames(const Linked &linked)
    {
        if (!linked.isSure || linked.source.size() != 1 || linked.translation.size() != 1)
            return;
        const CheckedPassage &translation = m_translation.said().at(linked.translation.constFirst());
        const QList<CheckedName> &source = m_source.said().at(linked.source.constFirst()).names;
        const QStringList said = checkedWords(m_translation.characters(translation.span));
        if (isTable(source, said))
            return;
        for (const CheckedName &name : source) {
            const auto stands = [&said](const QString &word) {
                return std::ranges::any_of(said, [&word](const QString &one) { return isWordAlike(word, one); });
            };
            const auto isSame = [&name](const CheckedName &one) { return isSameName(name, one); };
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
        const QList<CheckedName> source = gathered(m_source.said(), linked.source, &CheckedPassage::names);
        const QList<CheckedName> translation =
            gathered(m_translation.said(), linked.translation, &CheckedPassage::names);
        if (isTable(source, translation))
            return;
        for (const CheckedName &name : translation) {
            if (name.type != EntityType::Person || name.words.isEmpty())
                continue;
            const QString &family = name.words.constLast();
            if (m_source.nameWords().contains(family))
                continue;
            const auto other = std::ranges::find_if(source, [&](const CheckedName &one) {
                if (one.type != EntityType::Person || one.words.isEmpty())
                    return false;
                const bool isKept = m_translation.nameWords().contains(one.words.constLast());
                return (isKept && isOtherSpelling(one.words.constLast(), family))
                    || (isMangledPerson(one, name) && !isTold(name.span));
            });
            if (other != source.end())
                tell(What::Name, Severity::Minor, other->span, name.span);
        }
    }

    bool isTold(Span rendered) const { return !m_findings.isEmpty() && m_findings.constLast().rendered == rendered; }

    // Of one sentence on either side: in longer stretches a denial can stand anywhere.
    void compareNegations(const Linked &linked)
    {
        if (linked.source.size() != 1 || linked.translation.size() != 1)
            return;
        const Span source = m_source.said().at(linked.source.constFirst()).span;
        const Span rendered = m_translation.said().at(linked.translation.constFirst()).span;
        if (!hasNegationWords(m_source.languageOf(source)) || !hasNegationWords(m_translation.language()))
            return;
        const Negations first = negationsOf(m_source.characters(source), m_source.languageOf(source));
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

    // Of one sentence on either side, for the same reason. Who says so makes hearsay of it in the translation too.
    void compareCertainty(const Linked &linked)
    {
        if (linked.source.size() != 1 || linked.translation.size() != 1 || !linked.isSure)
            return;
        const Span source = m_source.said().at(linked.source.constFirst()).span;
        const Span rendered = m_translation.said().at(linked.translation.constFirst()).span;
        const QStringView words = m_translation.characters(rendered);
        const Hedges hedges = hedgesOf(m_source.characters(source), m_source.languageOf(source));
        if (hedges.plain.isEmpty() || !hasHedgeWords(m_translation.language())
            || hedgesOf(words, m_translation.language()).leans)
            return;
        const Hedge &hedge = hedges.plain.constFirst();
        if (!hedge.isHearsay || !saysWhoSays(words, m_translation.language()))
            tell(What::Certainty, Severity::Major, {source.start + hedge.span.start, source.start + hedge.span.end},
                rendered);
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
            const CheckedPassage &said = m_source.said().at(place);
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
        const CheckedPassage &said = m_source.said().at(*missed);
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
            const CheckedPassage &said = m_translation.said().at(place);
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
    static QString sameWords(const CheckedSide &side, qsizetype place)
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
            const Span span = m_source.said().at(one).span;
            const QString language = m_source.isLanguageSaid(span)
                ? m_source.languageOf(span)
                : passageLanguage(m_source.characters(span), m_source.language()).language;
            return language == m_source.language();
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
        const CheckedPassage &said = m_translation.said().at(place);
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

    static double lettersOf(const CheckedSide &side, const QList<qsizetype> &places)
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
        const CheckedPassage &said = m_translation.said().at(place);
        return !said.figures.isEmpty() || !said.names.isEmpty();
    }

    // Figures and names that a passage has in common with those of the source.
    qsizetype sharedWith(qsizetype place, const QList<qsizetype> &sources) const
    {
        const CheckedPassage &said = m_translation.said().at(place);
        qsizetype count = 0;
        for (const qsizetype source : sources) {
            const CheckedPassage &other = m_source.said().at(source);
            count += QSet<QString>(said.figures).intersect(other.figures).size();
            if (isTable(said.names, other.names))
                continue;
            count += std::ranges::count_if(said.names, [&other](const CheckedName &name) {
                return std::ranges::any_of(
                    other.names, [&name](const CheckedName &one) { return isSameName(name, one); });
            });
        }
        return count;
    }

    CheckedSide m_source;
    CheckedSide m_translation;
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
    case What::Attribution:
        return u"attribution"_s;
    case What::Certainty:
        return u"certainty"_s;
    }
    return {};
}

QList<RenditionFinding> checkTranslation(const CheckedText &source, const CheckedText &translation,
    const QList<LinkProposal> &links, const QHash<EntityId, EntityType> &entities)
{
    return TranslationCheck(source, translation, links, entities).findings();
}

} // namespace dossier

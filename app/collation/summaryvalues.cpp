// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namecues.h"
#include "casefile/folding.h"
#include "collation/equivalence.h"
#include "collation/sourcevalues.h"
#include "collation/summarypair.h"

#include <algorithm>
#include <cmath>

namespace dossier {

namespace {

using What = RenditionFinding::What;

constexpr qsizetype mostThings = 100; // more in a passage make no sentence but a table

class ValueCheck
{
public:
    explicit ValueCheck(const SummaryPair &pair)
        : m_pair(pair)
        , m_values(pair.source(), pair.sourceText().published) { }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            compareDates(place);
            compareNumbers(place);
            comparePersons(place);
        }
        return m_findings;
    }

private:
    void tell(What what, Severity severity, Span source, Span rendered)
    {
        m_findings.append({what, severity, source, rendered});
    }

    const CheckedPassage &summary(qsizetype place) const { return m_pair.summary().said().at(place); }

    void compareDates(qsizetype place)
    {
        const QList<FoundDate> wide = m_pair.gathered(m_pair.around(place), &CheckedPassage::dates);
        const QList<FoundDate> near = m_pair.gathered(m_pair.under(place), &CheckedPassage::dates);
        if (std::max(wide.size(), summary(place).dates.size()) > mostThings)
            return;
        for (const FoundDate &date : summary(place).dates) {
            if (const FoundDate *half = halfSame(date, near)) {
                tell(What::Date, Severity::Major, half->span, date.span);
                continue;
            }
            const SourceValues::Support support = m_values.supportOf(date);
            const auto isSame = [&date](const FoundDate &other) { return isSameDate(date, other); };
            const FoundDate *other = otherDate(date, place, near);
            // "In 2019" may stand beside the day that the summary has wrong.
            const auto isSaid = [&](const FoundDate &one) { return isSame(one) && (!other || isAsFine(one, date)); };
            if (support == SourceValues::Support::Full || std::ranges::any_of(near, isSaid)
                || (!date.anchor.isEmpty() && std::ranges::any_of(wide, isSaid)))
                continue;
            if (other)
                tell(What::Date, Severity::Major, other->span, date.span);
            else if (support == SourceValues::Support::None && isSpelledOut(date))
                tell(What::Date, Severity::Minor, m_pair.nowhere(place), date.span);
        }
    }

    static const FoundDate *halfSame(const FoundDate &date, const QList<FoundDate> &near)
    {
        const auto half =
            std::ranges::find_if(near, [&date](const FoundDate &one) { return differsAtOneEnd(one, date); });
        const auto isSame = [&date](const FoundDate &one) { return isSameDate(one, date); };
        return half == near.end() || std::ranges::any_of(near, isSame) ? nullptr : &*half;
    }

    // A date of the source as fine as this one, which the sentence does not give otherwise.
    const FoundDate *otherDate(const FoundDate &date, qsizetype place, const QList<FoundDate> &near) const
    {
        const auto other = std::ranges::find_if(near, [&](const FoundDate &one) {
            return isAsFine(one, date) && !hangsOnAnother(one, date)
                && std::ranges::none_of(
                    summary(place).dates, [&one](const FoundDate &said) { return isSameDate(said, one); });
        });
        return other == near.end() ? nullptr : &*other;
    }

    void compareNumbers(qsizetype place)
    {
        const QList<FoundNumber> near = m_pair.gathered(m_pair.under(place), &CheckedPassage::numbers);
        if (std::max(near.size(), summary(place).numbers.size()) > mostThings)
            return;
        for (const FoundNumber &number : summary(place).numbers) {
            if (m_values.has(number) || isWorkedOut(number, place, near))
                continue;
            constexpr double counted = 20; // whoever sums up counts what is told one by one
            const FoundNumber *other = otherNumber(number, place, near);
            const auto isRounded = [&number](const FoundNumber &one) { return isRounding(number.value, one.value); };
            if (m_values.hasMoreExact(number.value) && (!other || std::ranges::any_of(near, isRounded)))
                continue;
            if (other)
                tell(What::Number, Severity::Major, other->span, number.span);
            else if (number.value > counted && number.kind != NumberKind::Ordinal && number.kind != NumberKind::Clock
                && !isSimpleShare(number))
                tell(What::Number, Severity::Minor, m_pair.nowhere(place), number.span);
        }
    }

    // "50 per cent": the source may say "half".
    static bool isSimpleShare(const FoundNumber &number)
    {
        constexpr double simple[]{1.0 / 2, 1.0 / 3, 2.0 / 3, 1.0 / 4, 3.0 / 4, 1.0 / 5};
        constexpr double blur = 0.01;
        return number.kind == NumberKind::Percentage && std::ranges::any_of(simple, [&number](double share) {
            return std::abs(number.value / 100 - share) < blur;
        });
    }

    // A sum or difference of what is told there: of two numbers, of all, of the years between two dates.
    bool isWorkedOut(const FoundNumber &number, qsizetype place, const QList<FoundNumber> &near) const
    {
        QList<double> values;
        double sum = 0;
        for (const FoundNumber &one : near) {
            values.append(one.value);
            sum += one.value;
        }
        constexpr double few = 4; // "the man and his two brothers"
        constexpr double exact = 1e-9;
        const auto is = [&number](double value, double blur) {
            return std::abs(value - number.value) <= blur * std::max(1.0, number.value);
        };
        const auto isOneMore = [&](double value) { return is(value + 1, exact); };
        if (is(sum, exact) || (number.value <= few && std::ranges::any_of(values, isOneMore)))
            return true;
        const auto areApart = [&](double a, double b) { return is(std::abs(a - b), exact) || is(a + b, exact); };
        return isOfTwo(values, areApart) || isOfTwo(values + yearsOf(place), [&](double a, double b) {
            return a != b && std::abs(std::abs(a - b) - number.value) < 1;
        });
    }

    // With those of publication: "two years ago" may be worked out from it.
    QList<double> yearsOf(qsizetype place) const
    {
        constexpr double daysOfYear = 365.2425;
        constexpr double yearNought = 1721425.5 - daysOfYear; // its first day
        QList<double> years;
        const auto add = [&years](const Edtf &date) {
            years.append((static_cast<double>(date.bounds().earliest) - yearNought) / daysOfYear);
        };
        for (const FoundDate &date : m_pair.gathered(m_pair.under(place), &CheckedPassage::dates)) {
            if (hasBounds(date))
                add(date.edtf);
        }
        if (!m_pair.sourceText().published.isNull())
            add(m_pair.sourceText().published);
        return years;
    }

    template <typename Holds> static bool isOfTwo(const QList<double> &values, const Holds &holds)
    {
        for (qsizetype i = 0; i < values.size() && i < mostThings; ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                if (holds(values.at(i), values.at(j)))
                    return true;
            }
        }
        return false;
    }

    // The nearest of its kind that the sentence does not give otherwise.
    const FoundNumber *otherNumber(const FoundNumber &number, qsizetype place, const QList<FoundNumber> &near) const
    {
        const FoundNumber *nearest = nullptr;
        const auto farness = [&number](const FoundNumber &one) {
            return std::abs(std::log(std::max(one.value, 1e-9) / std::max(number.value, 1e-9)));
        };
        constexpr double tenfold = 2.4; // natural logarithm
        for (const FoundNumber &one : near) {
            const auto isSame = [&one](const FoundNumber &said) { return isSameNumber(said, one); };
            if (one.kind != number.kind || farness(one) > tenfold
                || std::ranges::any_of(summary(place).numbers, isSame))
                continue;
            if (!nearest || farness(one) < farness(*nearest))
                nearest = &one;
        }
        return nearest;
    }

    // What a minister is for may look like a name.
    bool hasGivenName(const CheckedName &name) const
    {
        const QString words = lowered(m_pair.summary().characters(name.span));
        return isGivenName(words.section(u' ', 0, 0));
    }

    // By whole names: a summary may call somebody by the family name that the source has.
    void comparePersons(qsizetype place)
    {
        for (const CheckedName &name : summary(place).names) {
            if (name.type != EntityType::Person || name.words.size() < 2 || name.isEpithet || !hasGivenName(name))
                continue;
            if (const CheckedName *other = mangledPerson(place, name)) {
                tell(What::Name, Severity::Minor, other->span, name.span);
                continue;
            }
            if (m_pair.names(name) || m_values.hasFamily(name.words.constLast()))
                continue;
            if (const CheckedName *other = otherPerson(place))
                tell(What::Name, Severity::Major, other->span, name.span);
            else
                tell(What::Name, Severity::Minor, m_pair.nowhere(place), name.span);
        }
    }

    // Whom the source names there, and spells otherwise throughout.
    const CheckedName *mangledPerson(qsizetype rendered, const CheckedName &name) const
    {
        if (m_pair.source().nameWords().contains(name.words.constLast()) || summary(rendered).names.size() > mostThings)
            return nullptr;
        for (const qsizetype place : m_pair.around(rendered)) {
            const QList<CheckedName> &names = m_pair.source().said().at(place).names;
            for (qsizetype at = 0; at < std::min(names.size(), mostThings); ++at) {
                const CheckedName &one = names.at(at);
                if (one.type == EntityType::Person && isMangledPerson(one, name))
                    return &one;
            }
        }
        return nullptr;
    }

    // Whom the source names there and the summary nowhere.
    const CheckedName *otherPerson(qsizetype rendered) const
    {
        for (const qsizetype place : m_pair.under(rendered)) {
            for (const CheckedName &name : m_pair.source().said().at(place).names) {
                if (name.type == EntityType::Person && name.words.size() > 1
                    && !m_pair.summary().nameWords().contains(name.words.constLast()))
                    return &name;
            }
        }
        return nullptr;
    }

    const SummaryPair &m_pair;
    SourceValues m_values;
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findUnsupportedValues(const SummaryPair &pair)
{
    return ValueCheck(pair).findings();
}

} // namespace dossier

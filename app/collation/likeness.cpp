// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/likeness.h"

#include "casefile/folding.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// A name as it is written and as it is compared.
struct ComparedName
{
    QString spelling;
    QString folded;
    bool isAcronym = false;
};

bool isAllCapitals(const QString &spelling)
{
    const bool any = std::ranges::any_of(spelling, [](QChar each) { return each.isUpper(); });
    return any && std::ranges::none_of(spelling, [](QChar each) { return each.isLower() || each.isSpace(); });
}

QList<ComparedName> namesOf(const EntityCard &card)
{
    QList<ComparedName> names;
    const auto add = [&names](const QString &spelling, bool isAcronym) {
        const QString folded = fold(spelling);
        if (!folded.isEmpty() && std::ranges::find(names, folded, &ComparedName::folded) == names.end())
            names.append({spelling, folded, isAcronym || (isAllCapitals(spelling) && spelling.size() <= 6)});
    };
    for (const NameCount &name : card.names)
        add(name.name.spelling, name.name.kind == NameKind::Acronym);
    add(card.label, false);
    return names;
}

// The letters its words begin with, without words too short to count: "ccb" of "Centre for Cybersecurity Belgium".
QString initialsOf(const QString &folded, qsizetype shortest)
{
    QString initials;
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= shortest && word.front().isLetter())
            initials.append(word.front());
    }
    return initials;
}

bool couldStandFor(const ComparedName &acronym, const ComparedName &name)
{
    if (!acronym.isAcronym || name.isAcronym || acronym.folded.size() < 2)
        return false;
    return std::ranges::any_of(QList<qsizetype>{1, 3, 4},
        [&](qsizetype shortest) { return initialsOf(name.folded, shortest) == acronym.folded; });
}

bool isPartOf(const ComparedName &part, const ComparedName &whole)
{
    constexpr qsizetype shortest = 3;
    return part.folded.size() >= shortest && part.folded != whole.folded
        && u" %1 "_s.arg(whole.folded).contains(u" %1 "_s.arg(part.folded));
}

QString withoutFigures(QString folded)
{
    return folded.removeIf([](QChar each) { return each.isDigit(); });
}

bool differInFigures(const ComparedName &a, const ComparedName &b)
{
    const QString rest = withoutFigures(a.folded);
    return a.folded != b.folded && rest.size() < a.folded.size() && rest == withoutFigures(b.folded);
}

// One letter more, less or another.
bool differInOneLetter(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1)
        return false;
    const auto [x, y] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const qsizetype begin = x - a.cbegin();
    qsizetype end = 0;
    while (end < std::min(a.size(), b.size()) - begin && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    return std::max(a.size(), b.size()) - begin - end <= 1;
}

bool areAlmostTheSame(const ComparedName &a, const ComparedName &b)
{
    constexpr qsizetype shortest = 5;
    return std::min(a.folded.size(), b.folded.size()) >= shortest && a.folded != b.folded && !differInFigures(a, b)
        && differInOneLetter(a.folded, b.folded);
}

// The first reason that two of their names give.
class NameReasons
{
public:
    NameReasons(const EntityCard &first, const EntityCard &second) : m_first(namesOf(first)), m_second(namesOf(second))
    {
    }

    template <typename Fits>
    bool add(QList<LikenessReason> &reasons, LikenessCode code, const Fits &fits, bool bothWays = true) const
    {
        for (const ComparedName &one : m_first) {
            for (const ComparedName &other : m_second) {
                const bool fitsSo = fits(one, other);
                if (!fitsSo && !(bothWays && fits(other, one)))
                    continue;
                const bool isSame = one.folded == other.folded;
                reasons.append({code,
                    isSame       ? QStringList{one.spelling}
                        : fitsSo ? QStringList{one.spelling, other.spelling}
                                 : QStringList{other.spelling, one.spelling}});
                return true;
            }
        }
        return false;
    }

private:
    QList<ComparedName> m_first;
    QList<ComparedName> m_second;
};

void addNames(QList<LikenessReason> &reasons, const NameReasons &names)
{
    const auto areSame = [](const ComparedName &a, const ComparedName &b) { return a.folded == b.folded; };
    names.add(reasons, LikenessCode::SameName,
        [&](const ComparedName &a, const ComparedName &b) { return areSame(a, b) && !a.isAcronym; });
    const bool sameAcronym = names.add(reasons, LikenessCode::SameAcronym,
        [&](const ComparedName &a, const ComparedName &b) { return areSame(a, b) && a.isAcronym; });
    if (!sameAcronym)
        names.add(reasons, LikenessCode::AcronymOf, couldStandFor);
    names.add(reasons, LikenessCode::PartOfName, isPartOf);
    names.add(reasons, LikenessCode::AlmostTheSameName, areAlmostTheSame);
}

// When the first of two is named no more before the second is named at all.
void addTimes(QList<LikenessReason> &reasons, const EntityCard &early, const EntityCard &late)
{
    const bool known =
        early.last.source && late.first.source && !early.last.published.isNull() && !late.first.published.isNull();
    if (known && early.last.published.bounds().latest < late.first.published.bounds().earliest)
        reasons.append(
            {LikenessCode::NoTimeTogether, {early.last.published.toString(), late.first.published.toString()}});
}

} // namespace

QList<LikenessReason> likeness(const EntityComparison &comparison)
{
    QList<LikenessReason> reasons;
    const EntityCard &first = comparison.first;
    const EntityCard &second = comparison.second;
    const NameReasons names(first, second);
    addNames(reasons, names);
    if (!comparison.companions.isEmpty())
        reasons.append({LikenessCode::SameCompanions, {}, comparison.companions.size()});
    if (!comparison.events.isEmpty())
        reasons.append({LikenessCode::SameEvents, {}, comparison.events.size()});
    if (comparison.sharedSources == 0 && first.sources > 0 && second.sources > 0)
        reasons.append({LikenessCode::NeverTogether});
    names.add(reasons, LikenessCode::OtherFigure, differInFigures);
    if (!comparison.together.isEmpty())
        reasons.append({LikenessCode::SameSentence, {}, comparison.together.size()});
    if (first.entity.type != second.entity.type)
        reasons.append({LikenessCode::OtherType});
    addTimes(reasons, first, second);
    addTimes(reasons, second, first);
    return reasons;
}

} // namespace dossier

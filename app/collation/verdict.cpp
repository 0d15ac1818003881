// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/verdict.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

enum class Relation { Same, Finer, Coarser, Conflict, Unrelated };

// The figure of a number claim: "1.200" and "1 200" are grouped thousands, "1,5" and "1.5" one and a half.
std::optional<double> figureOf(const QString &value)
{
    QString digits;
    for (const QChar c : value.trimmed()) {
        if (c.isDigit() || c == u'.' || c == u',')
            digits.append(c);
        else if (!c.isSpace() && c != u'\u2019' && c != u'\'')
            break;
    }
    while (!digits.isEmpty() && !digits.back().isDigit())
        digits.chop(1);
    const qsizetype last = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    const bool grouped = last >= 0 && digits.size() - last == 4 && digits[0] != u'0';
    QString plain;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits[i].isDigit())
            plain.append(digits[i]);
        else if (i == last && !grouped)
            plain.append(u'.');
    }
    bool ok = false;
    const double figure = plain.toDouble(&ok);
    return ok ? std::optional<double>(figure) : std::nullopt;
}

QString plainWords(const QString &value)
{
    return value.simplified().toCaseFolded();
}

Relation relationOfDates(const Edtf &a, const Edtf &b)
{
    const DayBounds first = a.bounds();
    const DayBounds second = b.bounds();
    if (first == second)
        return Relation::Same;
    if (!first.overlaps(second))
        return Relation::Conflict;
    if (second.contains(first))
        return Relation::Finer;
    return first.contains(second) ? Relation::Coarser : Relation::Unrelated;
}

Relation relationOfFigures(const QString &a, const QString &b)
{
    const std::optional<double> first = figureOf(a);
    const std::optional<double> second = figureOf(b);
    if (!first || !second)
        return plainWords(a) == plainWords(b) ? Relation::Same : Relation::Unrelated;
    const double scale = std::max({1.0, std::abs(*first), std::abs(*second)});
    return std::abs(*first - *second) <= 1e-9 * scale ? Relation::Same : Relation::Conflict;
}

Relation relationOfWords(const Claim &a, const Claim &b)
{
    const bool sameEntity = a.attributedTo.isValid() && a.attributedTo == b.attributedTo;
    return sameEntity || plainWords(a.value) == plainWords(b.value) ? Relation::Same : Relation::Conflict;
}

Relation relationOfValues(ClaimKind kind, const Claim &a, const Claim &b)
{
    switch (kind) {
    case ClaimKind::Date:
        return relationOfDates(a.date, b.date);
    case ClaimKind::Number:
        return relationOfFigures(a.value, b.value);
    case ClaimKind::Attribution:
    case ClaimKind::Extent:
        return relationOfWords(a, b);
    }
    return Relation::Unrelated;
}

// Of two that deny something: who denies the wider says more, and to deny one thing is no word on another.
Relation relationOfDenials(Relation values)
{
    switch (values) {
    case Relation::Same:
        return Relation::Same;
    case Relation::Finer:
        return Relation::Coarser;
    case Relation::Coarser:
        return Relation::Finer;
    case Relation::Conflict:
    case Relation::Unrelated:
        break;
    }
    return Relation::Unrelated;
}

// What is denied conflicts with what says it, also with what says it more finely, and has nothing to do with what says
// anything else.
Relation relation(ClaimKind kind, const Claim &a, const Claim &b)
{
    const Relation values = relationOfValues(kind, a, b);
    const bool denies = a.stance == Stance::Contradicts;
    if (a.stance == b.stance)
        return denies ? relationOfDenials(values) : values;
    const bool isDenied = values == Relation::Same || values == (denies ? Relation::Coarser : Relation::Finer);
    return isDenied ? Relation::Conflict : Relation::Unrelated;
}

bool takesPart(const Claim &claim)
{
    return claim.standing.status != Status::Rejected;
}

bool isSilent(ClaimKind kind, const Claim &claim)
{
    return kind == ClaimKind::Date ? claim.date.isNull() : claim.value.trimmed().isEmpty();
}

// Which claims a claim must answer to: those that say something, of another source or not, but for the one it passes
// on.
ClaimSign signOf(ClaimKind kind, const QList<Claim> &claims, qsizetype index)
{
    const Claim &claim = claims[index];
    if (!takesPart(claim))
        return ClaimSign::Alone;
    if (isSilent(kind, claim))
        return ClaimSign::Silent;
    bool agrees = false;
    bool coarser = false;
    bool conflicts = false;
    for (qsizetype other = 0; other < claims.size(); ++other) {
        if (other == index || !takesPart(claims[other]) || isSilent(kind, claims[other]))
            continue;
        const Relation found = relation(kind, claim, claims[other]);
        conflicts = conflicts || found == Relation::Conflict;
        coarser = coarser || found == Relation::Coarser;
        agrees = agrees || found == Relation::Same || found == Relation::Finer;
    }
    if (conflicts)
        return ClaimSign::Conflict;
    if (coarser)
        return ClaimSign::Refine;
    return agrees ? ClaimSign::Agree : ClaimSign::Alone;
}

// Sources that speak for themselves: one that only passes on another's claim in this list does not count.
qsizetype independentSources(ClaimKind kind, const QList<Claim> &claims)
{
    QSet<ClaimId> ids;
    for (const Claim &claim : claims) {
        if (takesPart(claim) && !isSilent(kind, claim))
            ids.insert(claim.id);
    }
    QSet<SourceId> sources;
    for (const Claim &claim : claims) {
        const bool repeated = claim.repeats.isValid() && ids.contains(claim.repeats);
        if (takesPart(claim) && !isSilent(kind, claim) && !repeated)
            sources.insert(claim.source);
    }
    return sources.size();
}

Verdict verdictOf(ClaimKind kind, const QList<Claim> &claims, const QList<ClaimSign> &signs)
{
    const bool anySpeaks = std::any_of(claims.cbegin(), claims.cend(),
        [kind](const Claim &claim) { return takesPart(claim) && !isSilent(kind, claim); });
    if (!anySpeaks)
        return Verdict::Silent; // no source at all says it
    if (signs.contains(ClaimSign::Conflict))
        return Verdict::Disagree;
    if (independentSources(kind, claims) <= 1)
        return Verdict::OneSource;
    if (signs.contains(ClaimSign::Refine))
        return Verdict::Coarser;
    const bool anyApart = std::any_of(claims.cbegin(), claims.cend(), [&](const Claim &claim) {
        return takesPart(claim) && !isSilent(kind, claim) && signs[&claim - claims.data()] == ClaimSign::Alone;
    });
    return anyApart ? Verdict::Apart : Verdict::Agree;
}

} // namespace

Weighing weigh(ClaimKind kind, const QList<Claim> &claims)
{
    Weighing weighing;
    for (qsizetype i = 0; i < claims.size(); ++i)
        weighing.signs.append(signOf(kind, claims, i));
    weighing.verdict = verdictOf(kind, claims, weighing.signs);
    return weighing;
}

namespace {

// The finest date that all others have room for, if there is one.
Edtf finestWithinAll(const QList<Edtf> &dates)
{
    for (const Edtf &candidate : dates) {
        const bool within = std::all_of(dates.cbegin(), dates.cend(),
            [&candidate](const Edtf &other) { return other.bounds().contains(candidate.bounds()); });
        if (within)
            return candidate;
    }
    return {};
}

// "[2019-04,2021-03]": one of what is said. Spans and sets have no place in a set; their bounds stand for them.
Edtf oneOf(QList<Edtf> dates)
{
    std::sort(dates.begin(), dates.end(), [](const Edtf &a, const Edtf &b) { return a.bounds() < b.bounds(); });
    QStringList members;
    for (const Edtf &date : std::as_const(dates)) {
        QString member = date.toString();
        if (date.shape() == DateShape::Span)
            member.replace(u"/"_s, u".."_s);
        else if (date.shape() != DateShape::Point)
            member = member.sliced(1, member.size() - 2);
        if (!members.contains(member))
            members.append(member);
    }
    const Result<Edtf> set = Edtf::parse(u'[' + members.join(u',') + u']');
    return set ? *set : dates.value(0);
}

} // namespace

Edtf dateFromClaims(const QList<Claim> &claims, ClaimId preferred)
{
    QList<Edtf> dates;
    for (const Claim &claim : claims) {
        const bool says = claim.kind == ClaimKind::Date && !claim.date.isNull() && claim.stance == Stance::Supports;
        if (!says || !takesPart(claim))
            continue;
        if (preferred.isValid() && claim.id == preferred)
            return claim.date;
        dates.append(claim.date);
    }
    if (dates.isEmpty())
        return {};
    const Edtf finest = finestWithinAll(dates);
    return finest.isNull() ? oneOf(dates) : finest;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/repeats.h"

#include "analysis/speakers.h"
#include "casefile/folding.h"
#include "collation/reprints.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostCompared = 64;
constexpr double nearlyAll = 0.8; // of the words
constexpr qsizetype leastWords = 8; // fewer say the same by chance

qint64 dayOf(const TellingSource &source)
{
    return source.published.isNull() ? daysEnd : source.published.bounds().earliest;
}

bool canBeSame(const Edtf &a, const Edtf &b)
{
    return a.isNull() || b.isNull() || a.bounds().overlaps(b.bounds());
}

// To whom the words of a claim are put down.
struct Credited
{
    QSet<QString> names; // folded
    bool toNotice = false; // to "the communiqué", whoever gave it out
};

Span withNeighbours(const ToldClaim &told)
{
    const qsizetype first = std::max<qsizetype>(told.passage - 1, 0);
    const qsizetype last = std::min(told.passage + 1, told.passages.size() - 1);
    return {told.passages.at(first).start, told.passages.at(last).end};
}

// Where the maker of a source is named in words that are no mention.
QList<ToldName> placesOf(const QString &maker, const ToldClaim &told)
{
    QList<ToldName> places;
    const QString sought = fold(maker);
    const Span around = withNeighbours(told);
    if (sought.isEmpty())
        return places;
    const Folded here = foldWithPlaces(QStringView(told.characters).sliced(around.start, around.length()));
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < here.words.size() && here.words.at(at).isLetterOrNumber();
    };
    for (qsizetype at = here.words.indexOf(sought); at >= 0; at = here.words.indexOf(sought, at + 1)) {
        const qsizetype end = at + sought.size();
        if (isLetter(at - 1) || isLetter(end))
            continue;
        const qsizetype last = end < here.from.size() ? here.from.at(end) : around.length();
        places.append({{around.start + here.from.at(at), around.start + last}, {maker}});
    }
    return places;
}

// Those that stand first and are longest; what overlaps them goes.
QList<ToldName> apart(QList<ToldName> names)
{
    std::ranges::stable_sort(
        names, {}, [](const ToldName &name) { return std::pair(name.span.start, -name.span.end); });
    QList<ToldName> kept;
    for (const ToldName &name : std::as_const(names)) {
        if (!kept.isEmpty() && kept.constLast().span.overlaps(name.span))
            kept.last().called += name.called;
        else
            kept.append(name);
    }
    return kept;
}

class RepeatSearch
{
public:
    RepeatSearch(const QList<ToldClaim> &claims, const QList<TellingSource> &sources) : m_claims(claims)
    {
        for (const TellingSource &source : sources)
            m_sources.insert(source.source, source);
        for (qsizetype i = 0; i < claims.size(); ++i) {
            m_order.append(i);
            m_words.emplace_back(wordsOf(claims.at(i)));
        }
        std::ranges::sort(m_order, [this](qsizetype a, qsizetype b) { return rank(a) < rank(b); });
    }

    QList<Repeat> run()
    {
        for (const qsizetype claim : std::as_const(m_order)) {
            if (const std::optional<Repeat> repeat = repeatOf(claim))
                m_found.insert(claim, *repeat);
        }
        QList<Repeat> repeats;
        for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
            if (m_found.contains(claim) && !comesBackTo(claim))
                repeats.append(m_found.value(claim));
        }
        return repeats;
    }

private:
    static QStringView wordsOf(const ToldClaim &told)
    {
        const Span passage = told.passages.at(told.passage);
        return QStringView(told.characters).sliced(passage.start, passage.length());
    }

    const TellingSource &sourceOf(qsizetype claim) const { return *m_sources.constFind(m_claims.at(claim).source); }

    // By what stands in the texts, so that ids do not matter.
    std::tuple<qint64, qsizetype, QStringView, Span> rank(qsizetype claim) const
    {
        const ToldClaim &told = m_claims.at(claim);
        return {dayOf(sourceOf(claim)), -sourceOf(claim).length, wordsOf(told), told.passages.at(told.passage)};
    }

    // Those it may have it from, the likeliest first.
    QList<qsizetype> others(qsizetype claim) const
    {
        QList<qsizetype> found;
        for (const qsizetype other : m_order) {
            const bool isLater = dayOf(sourceOf(other)) > dayOf(sourceOf(claim));
            if (isLater || found.size() == mostCompared)
                break;
            const bool isOther = m_claims.at(other).source != m_claims.at(claim).source;
            if (isOther && canBeSame(m_claims.at(other).date, m_claims.at(claim).date))
                found.append(other);
        }
        std::ranges::stable_partition(
            found, [&](qsizetype other) { return m_claims.at(other).date == m_claims.at(claim).date; });
        return found;
    }

    std::optional<Repeat> repeatOf(qsizetype claim) const
    {
        const QList<qsizetype> candidates = others(claim);
        if (candidates.isEmpty())
            return {};
        const Credited credited = creditedIn(claim, candidates);
        for (const qsizetype other : candidates) {
            if (isMaker(sourceOf(other), credited) && !isOwn(claim, other))
                return Repeat{m_claims.at(claim).claim, m_claims.at(other).claim, Repeat::By::Attribution};
        }
        if (const std::optional<qsizetype> other = noticeAmong(candidates); other && credited.toNotice)
            return Repeat{m_claims.at(claim).claim, m_claims.at(*other).claim, Repeat::By::Attribution};
        for (const qsizetype other : candidates) {
            if (isBefore(other, claim) && saysTheSame(claim, other))
                return Repeat{m_claims.at(claim).claim, m_claims.at(other).claim, Repeat::By::Words};
        }
        return {};
    }

    Credited creditedIn(qsizetype claim, const QList<qsizetype> &candidates) const
    {
        const ToldClaim &told = m_claims.at(claim);
        const QList<Span> notices = noticesIn(told.characters, told.language, told.passages.at(told.passage));
        QList<ToldName> names = told.names;
        for (const qsizetype other : candidates) {
            names += placesOf(sourceOf(other).publisher, told);
            names += placesOf(sourceOf(other).author, told);
        }
        for (const Span notice : notices)
            names.append({notice, {}});
        names = apart(names);
        QList<Span> spans;
        for (const ToldName &name : std::as_const(names))
            spans.append(name.span);
        Credited credited;
        for (const Span speaking : speakersOf(told.characters, told.language, told.passages, told.passage, spans)) {
            const auto name = std::ranges::find(names, speaking, &ToldName::span);
            for (const QString &called : name->called)
                credited.names.insert(fold(called));
            credited.toNotice = credited.toNotice || notices.contains(speaking);
        }
        // Somebody is named who gave it out, and it is not one of these.
        credited.toNotice = credited.toNotice && credited.names.isEmpty();
        return credited;
    }

    static bool isMaker(const TellingSource &source, const Credited &credited)
    {
        const auto isIt = [&](const QString &maker) {
            return !maker.trimmed().isEmpty() && credited.names.contains(fold(maker));
        };
        return isIt(source.publisher) || isIt(source.author);
    }

    // What a paper says of itself is no other's.
    bool isOwn(qsizetype claim, qsizetype other) const
    {
        const QString publisher = fold(sourceOf(claim).publisher);
        return !publisher.isEmpty() && publisher == fold(sourceOf(other).publisher);
    }

    // The one communiqué among them; two would leave open which is meant.
    std::optional<qsizetype> noticeAmong(const QList<qsizetype> &candidates) const
    {
        std::optional<qsizetype> notice;
        for (const qsizetype other : candidates) {
            if (!isNotice(sourceOf(other).kind))
                continue;
            if (notice && m_claims.at(*notice).source != m_claims.at(other).source)
                return {};
            notice = notice ? notice : other;
        }
        return notice;
    }

    bool isBefore(qsizetype other, qsizetype claim) const
    {
        const TellingSource &a = sourceOf(other);
        const TellingSource &b = sourceOf(claim);
        if (a.published.isNull() || b.published.isNull())
            return false; // nobody knows who had it first
        return std::pair(dayOf(a), -a.length) < std::pair(dayOf(b), -b.length);
    }

    bool saysTheSame(qsizetype claim, qsizetype other) const
    {
        if (m_claims.at(claim).language != m_claims.at(other).language)
            return false;
        const Overlap overlap =
            m_words.at(static_cast<size_t>(claim)).comparedWith(m_words.at(static_cast<size_t>(other)));
        return overlap.firstWords >= leastWords && overlap.ofFirst >= nearlyAll;
    }

    bool comesBackTo(qsizetype claim) const
    {
        QSet<ClaimId> passed;
        ClaimId at = m_claims.at(claim).claim;
        while (!passed.contains(at)) {
            passed.insert(at);
            const auto next = std::ranges::find(m_found, at, &Repeat::claim);
            if (next == m_found.end())
                return false;
            at = next->of;
        }
        return at == m_claims.at(claim).claim;
    }

    const QList<ToldClaim> &m_claims;
    QHash<SourceId, TellingSource> m_sources;
    QList<qsizetype> m_order; // of claims, the earliest published first
    std::vector<ComparableText> m_words; // of their passages
    QHash<qsizetype, Repeat> m_found;
};

} // namespace

QList<Repeat> findRepeats(const QList<ToldClaim> &claims, const QList<TellingSource> &sources)
{
    return RepeatSearch(claims, sources).run();
}

} // namespace dossier

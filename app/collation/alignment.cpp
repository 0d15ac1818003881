// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/collation.h"

#include "collation/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString rule = u"order-names-numbers"_s;

// Features that both sides have, by number, in order: two passages are compared by merging.
using Shared = std::vector<quint32>;

// Both sides as the aligner sees them.
class Sides
{
public:
    Sides(const AlignableText &source, const AlignableText &rendition)
        : m_source(passageFeatures(source))
        , m_rendition(passageFeatures(rendition))
    {
        const QHash<Feature, double> weights = featureWeights(m_source, m_rendition);
        QHash<Feature, quint32> numbers;
        QList<Feature> ordered = weights.keys();
        std::sort(ordered.begin(), ordered.end()); // so that sums come out the same every time
        for (const Feature feature : std::as_const(ordered)) {
            numbers.insert(feature, static_cast<quint32>(m_weights.size()));
            m_weights.push_back(weights.value(feature));
        }
        m_inSource = numbered(m_source, numbers);
        m_inRendition = numbered(m_rendition, numbers);
    }

    qsizetype sourceSize() const { return m_source.size(); }
    qsizetype renditionSize() const { return m_rendition.size(); }
    const PassageFeatures &source(qsizetype i) const { return m_source[i]; }
    const PassageFeatures &rendition(qsizetype j) const { return m_rendition[j]; }
    const Shared &inSource(qsizetype i) const { return m_inSource[static_cast<size_t>(i)]; }
    const Shared &inRendition(qsizetype j) const { return m_inRendition[static_cast<size_t>(j)]; }

    // What two passages have in common, as a sum of weights.
    double common(const Shared &a, const Shared &b) const
    {
        double sum = 0;
        for (auto left = a.cbegin(), right = b.cbegin(); left != a.cend() && right != b.cend();) {
            if (*left == *right) {
                sum += m_weights[*left];
                ++left;
                ++right;
            } else if (*left < *right) {
                ++left;
            } else {
                ++right;
            }
        }
        return sum;
    }

    // All that a passage, or a group of them, can have in common with the other side.
    double all(const Shared &features) const
    {
        double sum = 0;
        for (const quint32 feature : features)
            sum += m_weights[feature];
        return sum;
    }

private:
    QList<PassageFeatures> m_source;
    QList<PassageFeatures> m_rendition;
    std::vector<double> m_weights;
    std::vector<Shared> m_inSource;
    std::vector<Shared> m_inRendition;

    static std::vector<Shared> numbered(const QList<PassageFeatures> &passages, const QHash<Feature, quint32> &numbers)
    {
        std::vector<Shared> all;
        for (const PassageFeatures &passage : passages) {
            Shared features;
            for (const Feature feature : passage.features) {
                const auto number = numbers.constFind(feature);
                if (number != numbers.cend())
                    features.push_back(*number);
            }
            std::sort(features.begin(), features.end());
            all.push_back(std::move(features));
        }
        return all;
    }
};

// A group of an alignment: `sources` passages against `rendered` passages.
struct Move
{
    int sources = 0;
    int rendered = 0;
    double cost = 0; // -100 times the logarithm of how often such groups occur
};

// After W. Gale and K. Church, "A program for aligning sentences in bilingual corpora" (1993), with room for larger
// groups; these are dearer than there, since what passages share speaks for them by itself.
constexpr std::array<Move, 12> moves{{
    {1, 1, 12},
    {1, 0, 450},
    {0, 1, 450},
    {2, 1, 360},
    {1, 2, 360},
    {2, 2, 675},
    {3, 1, 720},
    {1, 3, 720},
    {4, 1, 960},
    {1, 4, 960},
    {3, 2, 1020},
    {2, 3, 1020},
}};

// Alignment of a translation by dynamic programming over lengths (Gale and Church) and over what passages share.
class TranslationAlignment
{
public:
    explicit TranslationAlignment(const Sides &sides)
        : m_sides(sides)
        , m_rows(sides.sourceSize())
        , m_columns(sides.renditionSize())
    {
        m_sourceLength = lengths(m_rows, [this](qsizetype i) { return m_sides.source(i).length; });
        m_renditionLength = lengths(m_columns, [this](qsizetype j) { return m_sides.rendition(j).length; });
        const double total = static_cast<double>(m_sourceLength.back());
        m_ratio = total > 0 ? std::max(0.2, static_cast<double>(m_renditionLength.back()) / total) : 1;
        m_halfBand = halfBand(m_rows, m_columns);
        m_sourceRuns = runs(m_rows, [this](qsizetype i) -> const Shared & { return m_sides.inSource(i); });
        m_renditionRuns = runs(m_columns, [this](qsizetype j) -> const Shared & { return m_sides.inRendition(j); });
    }

    QList<LinkProposal> run(const AlignableText &source, const AlignableText &rendition)
    {
        fill();
        QList<LinkProposal> links;
        for (const auto &[i, j, move] : path()) {
            if (move.sources == 0 || move.rendered == 0)
                continue;
            for (int a = 0; a < move.sources; ++a) {
                for (int b = 0; b < move.rendered; ++b)
                    links.append(
                        {source.passages[i + a].id, rendition.passages[j + b].id, confidence(i, j, move), rule});
            }
        }
        return links;
    }

private:
    static constexpr double infinite = std::numeric_limits<double>::infinity();
    static constexpr double anchorWorth = 36;
    static constexpr double rounding = 1e-3; // by how much sums of the same costs in another order may differ
    static constexpr size_t largestGroup = 4;
    static constexpr quint8 noMove = 255;
    static constexpr qsizetype keptRows = 8; // more than the largest group has

    // The features of a group of one side, and all that it can have in common with the other.
    struct Run
    {
        Shared features;
        double most = 0;
    };
    using Runs = std::vector<std::array<Run, largestGroup>>; // by the first passage and by size

    struct Step
    {
        qsizetype i = 0; // where the group begins
        qsizetype j = 0;
        Move move;
    };

    const Sides &m_sides;
    qsizetype m_rows;
    qsizetype m_columns;
    std::vector<qsizetype> m_sourceLength; // summed up
    std::vector<qsizetype> m_renditionLength;
    double m_ratio = 1;
    qsizetype m_halfBand = 0;
    Runs m_sourceRuns;
    Runs m_renditionRuns;
    std::vector<double> m_cost;
    std::vector<quint8> m_move; // by cell: which of `moves` led there

    template <typename Length> static std::vector<qsizetype> lengths(qsizetype count, Length length)
    {
        std::vector<qsizetype> sums{0};
        for (qsizetype i = 0; i < count; ++i)
            sums.push_back(sums.back() + length(i));
        return sums;
    }

    // Wide enough for what a translation leaves out or adds; of very long texts so that the time stays in proportion to
    // their length.
    static qsizetype halfBand(qsizetype rows, qsizetype columns)
    {
        constexpr qsizetype mostCells = 5'000'000;
        constexpr qsizetype narrowest = 12;
        const qsizetype wanted = std::clamp<qsizetype>(std::max(rows, columns) / 6, 80, 250);
        return std::clamp(mostCells / (2 * std::max<qsizetype>(rows, 1)), narrowest, wanted);
    }

    // Columns of a row lie around the diagonal; what is far from it is not looked at.
    qsizetype bandWidth() const { return 2 * m_halfBand + 1; }
    qsizetype bandStart(qsizetype i) const { return m_rows == 0 ? 0 : i * m_columns / m_rows - m_halfBand; }
    bool isInBand(qsizetype i, qsizetype j) const
    {
        return j >= 0 && j <= m_columns && j >= bandStart(i) && j < bandStart(i) + bandWidth();
    }
    size_t cell(qsizetype i, qsizetype j) const { return static_cast<size_t>(i * bandWidth() + j - bandStart(i)); }
    // Costs are kept of the last rows alone.
    double &costAt(qsizetype i, qsizetype j)
    {
        return m_cost[static_cast<size_t>(i % keptRows * bandWidth() + j - bandStart(i))];
    }

    // Every run of one to four passages, in which a feature that it has twice counts once.
    template <typename Features> Runs runs(qsizetype count, Features features) const
    {
        Runs all(static_cast<size_t>(count));
        for (qsizetype i = 0; i < count; ++i) {
            Shared united;
            for (size_t size = 0; size < largestGroup && i + static_cast<qsizetype>(size) < count; ++size) {
                const Shared &next = features(i + static_cast<qsizetype>(size));
                Shared merged;
                std::set_union(united.cbegin(), united.cend(), next.cbegin(), next.cend(), std::back_inserter(merged));
                united = std::move(merged);
                all[static_cast<size_t>(i)][size] = {united, m_sides.all(united)};
            }
        }
        return all;
    }

    const Run &sourceRun(qsizetype i, int size) const
    {
        return m_sourceRuns[static_cast<size_t>(i)][static_cast<size_t>(size - 1)];
    }
    const Run &renditionRun(qsizetype j, int size) const
    {
        return m_renditionRuns[static_cast<size_t>(j)][static_cast<size_t>(size - 1)];
    }

    // Gale and Church: how surprising the two lengths are, as -100 log of the two-tailed probability.
    double lengthCost(qsizetype source, qsizetype rendered) const
    {
        const double a = static_cast<double>(source);
        const double b = static_cast<double>(rendered);
        if (a + b == 0)
            return 0;
        const double mean = (a + b / m_ratio) / 2;
        const double surprise = std::abs(b - a * m_ratio) / std::sqrt(6.8 * mean);
        const double probability = std::max(1e-9, std::erfc(surprise / std::sqrt(2.0)));
        return -100 * std::log(probability);
    }

    double anchors(qsizetype i, qsizetype j, const Move &move) const
    {
        return m_sides.common(sourceRun(i, move.sources).features, renditionRun(j, move.rendered).features);
    }

    double cost(qsizetype i, qsizetype j, const Move &move) const
    {
        if (move.sources == 0 || move.rendered == 0)
            return move.cost;
        const qsizetype source =
            m_sourceLength[static_cast<size_t>(i + move.sources)] - m_sourceLength[static_cast<size_t>(i)];
        const qsizetype rendered =
            m_renditionLength[static_cast<size_t>(j + move.rendered)] - m_renditionLength[static_cast<size_t>(j)];
        double kinds = 0;
        for (int a = 0; a < move.sources; ++a) {
            for (int b = 0; b < move.rendered; ++b)
                kinds += (m_sides.source(i + a).kind == PassageKind::Heading)
                        != (m_sides.rendition(j + b).kind == PassageKind::Heading)
                    ? 120
                    : 0;
        }
        return move.cost + lengthCost(source, rendered) + kinds - anchorWorth * anchors(i, j, move);
    }

    // No group is cheaper than with lengths that fit and all in common that the poorer of its sides has.
    double leastCost(qsizetype i, qsizetype j, const Move &move) const
    {
        if (move.sources == 0 || move.rendered == 0)
            return move.cost;
        return move.cost - anchorWorth * std::min(sourceRun(i, move.sources).most, renditionRun(j, move.rendered).most);
    }

    void fill()
    {
        m_cost.assign(static_cast<size_t>(keptRows * bandWidth()), infinite);
        m_move.assign(static_cast<size_t>((m_rows + 1) * bandWidth()), noMove);
        for (qsizetype i = 0; i <= m_rows; ++i) {
            std::fill_n(m_cost.begin() + i % keptRows * bandWidth(), bandWidth(), infinite);
            for (qsizetype j = std::max<qsizetype>(0, bandStart(i)); isInBand(i, j); ++j) {
                if (i == 0 && j == 0)
                    costAt(0, 0) = 0;
                for (size_t m = 0; m < moves.size(); ++m)
                    relax(i, j, m);
            }
        }
    }

    void relax(qsizetype i, qsizetype j, size_t m)
    {
        const qsizetype fromRow = i - moves[m].sources;
        const qsizetype fromColumn = j - moves[m].rendered;
        if (fromRow < 0 || !isInBand(fromRow, fromColumn) || costAt(fromRow, fromColumn) == infinite)
            return;
        const double before = costAt(fromRow, fromColumn);
        double &least = costAt(i, j);
        if (before + leastCost(fromRow, fromColumn, moves[m]) - rounding >= least)
            return; // most groups are left here, without what they have in common being counted
        const double total = before + cost(fromRow, fromColumn, moves[m]);
        if (total < least) {
            least = total;
            m_move[cell(i, j)] = static_cast<quint8>(m);
        }
    }

    std::vector<Step> path() const
    {
        std::vector<Step> steps;
        qsizetype i = m_rows;
        qsizetype j = m_columns;
        while ((i > 0 || j > 0) && m_move[cell(i, j)] != noMove) {
            const Move &move = moves[m_move[cell(i, j)]];
            i -= move.sources;
            j -= move.rendered;
            steps.push_back({i, j, move});
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    // How much speaks for a group: lengths that fit, and how much of what could be shared is.
    double confidence(qsizetype i, qsizetype j, const Move &move) const
    {
        const qsizetype source =
            m_sourceLength[static_cast<size_t>(i + move.sources)] - m_sourceLength[static_cast<size_t>(i)];
        const qsizetype rendered =
            m_renditionLength[static_cast<size_t>(j + move.rendered)] - m_renditionLength[static_cast<size_t>(j)];
        const double known = renditionRun(j, move.rendered).most;
        const double fits = std::exp(-lengthCost(source, rendered) / 300);
        const double shares = known > 0 ? std::min(1.0, anchors(i, j, move) / known) : 0.3;
        const double grouping = move.sources + move.rendered == 2 ? 1.0 : 0.85;
        return std::clamp(grouping * (0.3 + 0.25 * fits + 0.45 * shares), 0.0, 1.0);
    }
};

// What the passages of a summary rest on: for each the source passage that shares most with it, near where the order of
// the summary makes one expect it, and further ones for what that one does not explain.
class SummaryAlignment
{
public:
    explicit SummaryAlignment(const Sides &sides) : m_sides(sides)
    {
        if (sides.sourceSize() > mostPairs / std::max<qsizetype>(1, sides.renditionSize()))
            chooseCandidates();
    }

    QList<LinkProposal> run(const AlignableText &source, const AlignableText &rendition)
    {
        if (m_candidates.empty())
            expectInOrder();
        else
            expectAmongCandidates();
        QList<LinkProposal> links;
        for (qsizetype j = 0; j < m_sides.renditionSize(); ++j) {
            QList<LinkProposal> found;
            for (const auto &[i, confidence] : restsOn(j))
                found.append({source.passages[i].id, rendition.passages[j].id, confidence, rule});
            std::sort(found.begin(), found.end(),
                [](const LinkProposal &a, const LinkProposal &b) { return a.source < b.source; });
            links += found;
        }
        return links;
    }

private:
    // Less than this in common is what any two passages of one matter have.
    static constexpr double leastShared = 2.6;
    static constexpr double leastFurther = 2.2;
    static constexpr double furtherShare = 0.28;
    static constexpr qsizetype mostPassages = 6;
    static constexpr double besideFactor = 1.3; // a summary rolls neighbours into one

    static constexpr qsizetype mostPairs = 4'000'000; // of passages that are looked at one by one

    const Sides &m_sides;
    QList<double> m_expected; // for each rendered passage, where in the source it is expected: 0 … 1
    // Of texts too long for every pair: for each rendered passage those of the source that are looked at, ascending.
    std::vector<std::vector<qsizetype>> m_candidates;

    // Those about where the order of a summary makes one expect it, and those that have in common with it what few
    // have.
    void chooseCandidates()
    {
        constexpr size_t few = 16;
        constexpr qsizetype mostOfFew = 64;
        std::vector<std::vector<qsizetype>> passagesOf; // by feature
        const qsizetype rows = m_sides.sourceSize();
        for (qsizetype i = 0; i < rows; ++i) {
            for (const quint32 feature : m_sides.inSource(i)) {
                passagesOf.resize(std::max<size_t>(passagesOf.size(), feature + 1));
                if (passagesOf[feature].size() <= few)
                    passagesOf[feature].push_back(i);
            }
        }
        const qsizetype columns = m_sides.renditionSize();
        const qsizetype half = std::max<qsizetype>(16, mostPairs / columns / 2);
        m_candidates.resize(static_cast<size_t>(columns));
        for (qsizetype j = 0; j < columns; ++j) {
            std::vector<qsizetype> &chosen = m_candidates[static_cast<size_t>(j)];
            const qsizetype middle = j * rows / columns;
            for (qsizetype i = std::max<qsizetype>(0, middle - half); i < std::min(rows, middle + half); ++i)
                chosen.push_back(i);
            qsizetype ofFew = 0;
            for (const quint32 feature : m_sides.inRendition(j)) {
                if (feature >= passagesOf.size() || passagesOf[feature].size() > few || ofFew >= mostOfFew)
                    continue;
                chosen.insert(chosen.end(), passagesOf[feature].cbegin(), passagesOf[feature].cend());
                ofFew += static_cast<qsizetype>(passagesOf[feature].size());
            }
            std::ranges::sort(chosen);
            chosen.erase(std::ranges::unique(chosen).begin(), chosen.end());
        }
    }

    // A link on an order-keeping path, and the one before it there.
    struct Link
    {
        qsizetype passage = 0;
        qsizetype column = 0;
        double reached = 0;
        qsizetype before = -1;
    };

    // The same as below for some pairs of all: the heaviest path, by the best one up to every passage in a tree of
    // maxima (P. Fenwick, "A new data structure for cumulative frequency tables", 1994).
    void expectAmongCandidates()
    {
        const qsizetype rows = m_sides.sourceSize();
        const qsizetype columns = m_sides.renditionSize();
        std::vector<Link> links;
        std::vector<qsizetype> best(static_cast<size_t>(rows + 1), -1); // by passage, the tree: which link
        const auto reachedBy = [&](qsizetype link) { return link < 0 ? 0 : links[static_cast<size_t>(link)].reached; };
        for (qsizetype j = 0; j < columns; ++j) {
            const size_t first = links.size();
            const double here = (static_cast<double>(j) + 0.5) / static_cast<double>(columns);
            for (const qsizetype i : m_candidates[static_cast<size_t>(j)]) {
                const double common = m_sides.common(m_sides.inSource(i), m_sides.inRendition(j));
                if (common <= 0)
                    continue;
                qsizetype before = -1;
                for (qsizetype at = i + 1; at > 0; at -= at & -at) {
                    const qsizetype other = best[static_cast<size_t>(at)];
                    before = reachedBy(other) > reachedBy(before) ? other : before;
                }
                links.push_back({i, j, reachedBy(before) + common * nearness(place(i), here, 0.35), before});
            }
            for (size_t link = first; link < links.size(); ++link) {
                for (qsizetype at = links[link].passage + 1; at <= rows; at += at & -at) {
                    qsizetype &there = best[static_cast<size_t>(at)];
                    there = links[link].reached > reachedBy(there) ? static_cast<qsizetype>(link) : there;
                }
            }
        }
        followPath(links);
    }

    void followPath(const std::vector<Link> &links)
    {
        m_expected.fill(0.5, m_sides.renditionSize());
        const auto last = std::ranges::max_element(links, {}, &Link::reached);
        qsizetype column = m_sides.renditionSize() - 1;
        for (qsizetype at = last == links.end() ? -1 : last - links.begin(); at >= 0;
            at = links[static_cast<size_t>(at)].before) {
            for (; column >= links[static_cast<size_t>(at)].column; --column)
                m_expected[column] = place(links[static_cast<size_t>(at)].passage);
        }
    }

    double place(qsizetype i) const
    {
        return (static_cast<double>(i) + 0.5) / static_cast<double>(m_sides.sourceSize());
    }

    // The best order-keeping path through what passages share: summaries mostly follow their source.
    void expectInOrder()
    {
        const qsizetype rows = m_sides.sourceSize();
        const qsizetype columns = m_sides.renditionSize();
        std::vector<std::vector<double>> best(
            static_cast<size_t>(columns), std::vector<double>(static_cast<size_t>(rows)));
        std::vector<std::vector<qsizetype>> from = std::vector<std::vector<qsizetype>>(
            static_cast<size_t>(columns), std::vector<qsizetype>(static_cast<size_t>(rows), 0));
        for (qsizetype j = 0; j < columns; ++j) {
            double reached = 0;
            qsizetype reachedAt = 0;
            for (qsizetype i = 0; i < rows; ++i) {
                const auto column = static_cast<size_t>(j);
                const auto row = static_cast<size_t>(i);
                if (j > 0 && (i == 0 || best[column - 1][row] > reached)) {
                    reached = best[column - 1][row];
                    reachedAt = i;
                }
                const double here = (static_cast<double>(j) + 0.5) / static_cast<double>(columns);
                best[column][row] = reached
                    + m_sides.common(m_sides.inSource(i), m_sides.inRendition(j)) * nearness(place(i), here, 0.35);
                from[column][row] = reachedAt;
            }
        }
        m_expected.fill(0.5, columns);
        if (columns == 0 || rows == 0)
            return;
        const std::vector<double> &last = best.back();
        qsizetype i = std::max_element(last.cbegin(), last.cend()) - last.cbegin();
        for (qsizetype j = columns - 1; j >= 0; --j) {
            m_expected[j] = place(i);
            i = from[static_cast<size_t>(j)][static_cast<size_t>(i)];
        }
    }

    static double nearness(double place, double expected, double width)
    {
        const double distance = (place - expected) / width;
        return 0.55 + 0.45 * std::exp(-distance * distance / 2);
    }

    struct Ground
    {
        qsizetype passage = 0;
        double confidence = 0;
    };

    QList<Ground> restsOn(qsizetype j) const
    {
        Shared open = m_sides.inRendition(j); // what no chosen passage explains yet
        const double known = m_sides.all(open);
        QList<Ground> grounds;
        double first = 0;
        while (grounds.size() < mostPassages) {
            double most = 0;
            qsizetype chosen = -1;
            const auto weigh = [&](qsizetype i) {
                const double score = m_sides.common(m_sides.inSource(i), open) * nearness(place(i), m_expected[j], 0.18)
                    * kindFactor(i) * (isBesideChosen(grounds, i) ? besideFactor : 1.0);
                if (score > most && !isChosen(grounds, i)) {
                    most = score;
                    chosen = i;
                }
            };
            if (m_candidates.empty()) {
                for (qsizetype i = 0; i < m_sides.sourceSize(); ++i)
                    weigh(i);
            } else {
                std::ranges::for_each(m_candidates[static_cast<size_t>(j)], weigh);
            }
            const double least = grounds.isEmpty() ? leastShared : std::max(leastFurther, furtherShare * first);
            if (chosen < 0 || most < least)
                break;
            first = grounds.isEmpty() ? most : first;
            grounds.append({chosen, confidence(most, known)});
            const Shared &explained = m_sides.inSource(chosen);
            Shared rest;
            std::set_difference(
                open.cbegin(), open.cend(), explained.cbegin(), explained.cend(), std::back_inserter(rest));
            open = std::move(rest);
        }
        return grounds;
    }

    static bool isChosen(const QList<Ground> &grounds, qsizetype i)
    {
        return std::any_of(grounds.cbegin(), grounds.cend(), [i](const Ground &ground) { return ground.passage == i; });
    }

    static bool isBesideChosen(const QList<Ground> &grounds, qsizetype i)
    {
        return std::any_of(
            grounds.cbegin(), grounds.cend(), [i](const Ground &ground) { return std::abs(ground.passage - i) == 1; });
    }

    // A heading says again what its text says.
    double kindFactor(qsizetype i) const { return m_sides.source(i).kind == PassageKind::Sentence ? 1.0 : 0.6; }

    static double confidence(double score, double known)
    {
        const double amount = 1 - std::exp(-score / 7);
        const double share = known > 0 ? std::min(1.0, score / known) : 0;
        return std::clamp(0.15 + 0.55 * amount + 0.3 * share, 0.0, 1.0);
    }
};

} // namespace

QList<LinkProposal> align(const AlignableText &source, const AlignableText &rendition, bool isSummary)
{
    if (source.passages.isEmpty() || rendition.passages.isEmpty())
        return {};
    const Sides sides(source, rendition);
    return isSummary ? SummaryAlignment(sides).run(source, rendition)
                     : TranslationAlignment(sides).run(source, rendition);
}

} // namespace dossier

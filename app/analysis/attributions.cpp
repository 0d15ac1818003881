// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/attributions.h"

#include "analysis/attributionwords.h"
#include "casefile/folding.h"

#include <QStringView>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype wordsShown = 4; // behind the cue
constexpr qsizetype wordsHeard = 7; // in which people who hold back their names may be said to belong somewhere

struct Word
{
    Span span;
    QString lower;
    bool capital = false;
    QString before; // signs between it and the word before, without blanks
};

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool hasAny(QStringView signs, QStringView of)
{
    return std::ranges::any_of(signs, [of](QChar sign) { return of.contains(sign); });
}

// One passage, word by word.
class AttributionScan
{
public:
    AttributionScan(const QString &text, const AttributionWords &table, Span passage)
        : m_text(text)
        , m_table(table)
        , m_passage(passage)
    {
    }

    void run(QList<NamelessAttribution> &found)
    {
        split();
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (const std::optional<NamelessAttribution> behind = behindPeople(at))
                found.append(*behind);
            const AttributionWords::Cue *cue = cueAt(at);
            if (!cue)
                continue;
            const qsizetype next = at + cue->words.size();
            if (isMissing(*cue, at, next))
                found.append({shown(at, next), NamelessAttribution::Who::Missing});
            else if (const qsizetype end = heldBackUntil(*cue, next); end > next)
                found.append({{m_words[at].span.start, m_words[end - 1].span.end}, NamelessAttribution::Who::HeldBack});
        }
    }

private:
    // Words are split at blanks and apostrophes; hyphens stay inside.
    void split()
    {
        QString before;
        for (qsizetype at = m_passage.start; at < m_passage.end;) {
            const QChar unit = m_text[at];
            if (!isOfWord(unit)) {
                if (!unit.isSpace())
                    before.append(unit);
                ++at;
                continue;
            }
            const qsizetype start = at;
            while (at < m_passage.end && (isOfWord(m_text[at]) || isHyphen(at)))
                ++at;
            const QString word = m_text.sliced(start, at - start);
            m_words.append({{start, at}, lowered(word), word.front().isUpper(), before});
            before.clear();
        }
        m_rest = before;
    }

    bool isHyphen(qsizetype at) const
    {
        return (m_text[at] == u'-' || m_text[at] == u'‑') && at + 1 < m_passage.end && isOfWord(m_text[at + 1]);
    }

    const AttributionWords::Cue *cueAt(qsizetype at) const
    {
        for (const AttributionWords::Cue &cue : m_table.cues) {
            if (hasWords(at, cue.words))
                return &cue;
        }
        return nullptr;
    }

    bool hasWords(qsizetype at, const QStringList &words) const
    {
        if (at + words.size() > m_words.size())
            return false;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (m_words[at + i].lower != words[i])
                return false;
        }
        return true;
    }

    QString signsBefore(qsizetype word) const { return word < m_words.size() ? m_words[word].before : m_rest; }
    bool isLower(qsizetype word, const QSet<QString> &of) const
    {
        return word < m_words.size() && !m_words[word].capital && of.contains(m_words[word].lower);
    }

    bool isMissing(const AttributionWords::Cue &cue, qsizetype at, qsizetype next) const
    {
        if (at > 0 && m_words[at].before.isEmpty() && m_table.notBehind.contains(m_words[at - 1].lower))
            return false;
        if (cue.ambiguous)
            return isMissingBehindAmbiguous(at, next);
        const QString signs = signsBefore(next);
        if (next >= m_words.size())
            return !hasAny(signs, u"»”\"’'“)]:");
        if (!signs.isEmpty())
            return hasAny(signs.first(1), u",;.!?…") && !isLower(next, m_table.interposed);
        if (cue.hasNoun && m_table.belonging.contains(m_words[next].lower))
            return false;
        return isTime(next) || (isLower(next, m_table.notBefore) && !beginsFamilyName(next));
    }

    // Where the words can hardly mean anything else: at the head of a clause, with a time or a verb behind them, or cut
    // off by a comma.
    bool isMissingBehindAmbiguous(qsizetype at, qsizetype next) const
    {
        const bool first = at == 0;
        if (!first && !hasAny(m_words[at].before, u",;:»”\"–—"))
            return false;
        const QString signs = signsBefore(next);
        if (next >= m_words.size())
            return !first && hasAny(m_words[at].before, u"»”\"") && !hasAny(signs, u"»”\":");
        if (!signs.isEmpty())
            return first && signs == u"," && !isEnumerated() && !isLower(next, m_table.interposed);
        if (isTime(next) || isLower(next, m_table.verbs))
            return true;
        return isLower(next, m_table.notBefore) && isTimeBehindPreposition(next + 1);
    }

    bool isEnumerated() const
    {
        return std::ranges::any_of(m_table.enumerating, [this](const QString &word) { return m_text.contains(word); });
    }

    bool isTimeBehindPreposition(qsizetype word) const
    {
        constexpr qsizetype farthest = 2;
        for (qsizetype i = word; i < std::min(word + farthest, m_words.size()); ++i) {
            if (!m_words[i].before.isEmpty() && !hasAny(m_words[i].before, u"’'"))
                return false;
            if (m_table.timesOfDay.contains(m_words[i].lower) || m_table.times.contains(m_words[i].lower))
                return true;
        }
        return false;
    }

    // With a capital a day is a name's beginning ("Sunday Times"), unless the phrase ends there.
    bool isTime(qsizetype word) const
    {
        if (!m_table.times.contains(m_words[word].lower) || isPossessive(word))
            return false;
        return !m_words[word].capital || hasAny(signsBefore(word + 1), u",;.!?…");
    }

    bool isPossessive(qsizetype word) const
    {
        return word + 1 < m_words.size() && m_words[word + 1].lower == u"s" && hasAny(m_words[word + 1].before, u"’'");
    }

    // "volgens van den Berg"
    bool beginsFamilyName(qsizetype word) const
    {
        if (!m_table.particles.contains(m_words[word].lower) || word + 1 >= m_words.size())
            return false;
        static const QSet<QString> articles{u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"t"_s};
        const qsizetype name = articles.contains(m_words[word + 1].lower) ? word + 2 : word + 1;
        const bool apart = word + 1 < name || m_words[word].lower == u"van" || m_words[word].lower == u"da";
        return apart && name < m_words.size() && m_words[name].capital;
    }

    // Behind the last word of those who are somebody and not named; where that is not so, `next`.
    qsizetype heldBackUntil(const AttributionWords::Cue &cue, qsizetype next) const
    {
        if (const qsizetype end = hearsayUntil(next); end > next)
            return end;
        if (cue.hasNoun)
            return next;
        for (qsizetype at = next; at < std::min(next + wordsShown, m_words.size()); ++at) {
            const bool elided = hasAny(m_words[at].before, u"’'") && m_words[at].before.size() == 1;
            if (!m_words[at].before.isEmpty() && !elided)
                return next;
            if (m_table.anonymous.contains(m_words[at].lower))
                return belongs(at + 1) ? next : at + 1;
            if (!isLower(at, m_table.indefinite))
                return next;
            if (at == next && hasAny(signsBefore(at + 1), u",.;"))
                return at + 1;
        }
        return next;
    }

    qsizetype hearsayUntil(qsizetype next) const
    {
        qsizetype end = next;
        for (const QStringList &words : m_table.hearsay) {
            if (hasWords(next, words))
                end = std::max(end, next + words.size());
        }
        constexpr qsizetype farthest = 3;
        for (qsizetype at = end; end > next && at < std::min(end + farthest, m_words.size()); ++at) {
            if (m_words[at].before.isEmpty() && m_table.belonging.contains(m_words[at].lower))
                return next;
        }
        return end;
    }

    // Whether a name follows that says whose people they are.
    bool belongs(qsizetype word) const
    {
        if (word >= m_words.size() || !m_words[word].before.isEmpty())
            return false;
        bool joined = false;
        for (qsizetype at = word; at < std::min(word + wordsHeard, m_words.size()); ++at) {
            if (!m_words[at].before.isEmpty() && !hasAny(m_words[at].before, u"’'"))
                return false;
            joined = joined || m_table.belonging.contains(m_words[at].lower);
            if (joined && m_words[at].capital)
                return true;
        }
        return false;
    }

    // "Medienberichten zufolge"
    std::optional<NamelessAttribution> behindPeople(qsizetype at) const
    {
        if (at == 0 || !m_words[at].before.isEmpty() || !m_table.postposed.contains(m_words[at].lower)
            || !m_table.anonymous.contains(m_words[at - 1].lower))
            return {};
        return NamelessAttribution{
            {m_words[at - 1].span.start, m_words[at].span.end}, NamelessAttribution::Who::HeldBack};
    }

    // The cue and what stands in the place of a name, up to the next sign.
    Span shown(qsizetype at, qsizetype next) const
    {
        qsizetype end = next;
        while (end < std::min(next + wordsShown, m_words.size())
            && (m_words[end].before.isEmpty() || hasAny(m_words[end].before, u"’'")))
            ++end;
        return {m_words[at].span.start, m_words[end - 1].span.end};
    }

    const QString &m_text;
    const AttributionWords &m_table;
    Span m_passage;
    QList<Word> m_words;
    QString m_rest; // signs behind the last word
};

} // namespace

QList<NamelessAttribution> findNamelessAttributions(
    const QString &text, const QString &language, const QList<Span> &passages)
{
    QList<NamelessAttribution> found;
    const AttributionWords *table = attributionWords(language);
    if (!table)
        return found;
    for (const Span passage : passages)
        AttributionScan(text, *table, passage).run(found);
    return found;
}

} // namespace dossier

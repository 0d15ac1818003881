// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/speakers.h"

#include "analysis/attributionwords.h"
#include "analysis/namecues.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Word
{
    Span span; // in the words that were given
    QString lower;
    bool isBehindSign = false; // but for an apostrophe or a hyphen
};

QList<Word> wordsOf(QStringView words)
{
    QList<Word> found;
    bool isBehindSign = false;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && (words.at(end).isLetterOrNumber() || words.at(end).isMark()))
            ++end;
        if (end == at) {
            isBehindSign = isBehindSign || !(words.at(at).isSpace() || u"'’-‑"_s.contains(words.at(at)));
            ++at;
            continue;
        }
        found.append({{at, end}, lowered(words.sliced(at, end - at)), isBehindSign});
        isBehindSign = false;
        at = end;
    }
    return found;
}

// What papers and persons do beside saying (analysis/namecues.h).
bool isReportingVerb(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"reports reported reporting writes written notes noted reveals revealed states announces claims argues "
            "denies concluded concludes rapporte rapporté rapportait écrit écrivait indique indiqué révèle révélé "
            "note relève affirment assurent soutient soutenu avance conclut bericht berichtte berichtten meldden "
            "melden geschreven gemeld verklaard bevestigd onthult onthulde noteert beweert beweerde gesteld gezegd "
            "riporta riportato riferisce riferito scrivono nota rivela rivelato segnala segnalato comunica comunicato "
            "meldet meldete gemeldet gesagt erklärten sagten berichteten geschrieben mitgeteilt behauptet behauptete "
            "erfuhr enthüllte"_s.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words.contains(word);
}

bool isVerbOfSaying(const QString &word)
{
    return isReportingVerb(word) || cuesOf(WordHash::of(word)).has(WordCues::SayVerb);
}

// "alla" is "a" with an article, "du" is "de" with one.
bool isSameOrFused(const QString &word, const QString &preposition)
{
    static const QHash<QString, QSet<QString>> fused{
        {u"a"_s, {u"al"_s, u"alla"_s, u"allo"_s, u"ai"_s, u"agli"_s, u"alle"_s, u"all"_s}},
        {u"di"_s, {u"del"_s, u"della"_s, u"dello"_s, u"dei"_s, u"degli"_s, u"delle"_s, u"dell"_s}},
        {u"de"_s, {u"du"_s, u"des"_s, u"d"_s}}};
    return word == preposition || fused.value(preposition).contains(word);
}

// One passage whose words may be put down to names in it.
class SpeakerScan
{
public:
    SpeakerScan(QStringView words, const AttributionWords &table, const QList<Span> &names)
        : m_words(wordsOf(words))
        , m_table(table)
        , m_names(names)
    {
    }

    bool saysWhoSays() const
    {
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (cueAt(at) || isVerbOfSaying(m_words.at(at).lower) || m_table.postposed.contains(m_words.at(at).lower))
                return true;
        }
        return false;
    }

    QList<Span> speakers() const
    {
        QSet<qsizetype> speaking;
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (const AttributionWords::Cue *cue = cueAt(at))
                addBehind(at + cue->words.size(), cue->ambiguous ? 2 : farthestBehindCue, speaking);
            if (m_table.postposed.contains(m_words.at(at).lower))
                addBefore(at, speaking);
            if (isVerbOfSaying(m_words.at(at).lower))
                addBeside(at, speaking);
        }
        QList<Span> spans;
        for (qsizetype name = 0; name < m_names.size(); ++name) {
            if (speaking.contains(name))
                spans.append(m_names.at(name));
        }
        return spans;
    }

private:
    static constexpr qsizetype farthestBehindCue = 6; // "according to the spokesman of the firm …"
    static constexpr qsizetype farthestFromVerb = 2; // "… has already said", "zegt de heer …"

    const AttributionWords::Cue *cueAt(qsizetype at) const
    {
        for (const AttributionWords::Cue &cue : m_table.cues) {
            if (at + cue.words.size() > m_words.size())
                continue;
            const auto isSame = [&](const QString &word) {
                return isSameOrFused(m_words.at(at + (&word - cue.words.constData())).lower, word);
            };
            const bool isTurn =
                at > 0 && !m_words.at(at).isBehindSign && m_table.notBehind.contains(m_words.at(at - 1).lower);
            if (!isTurn && std::ranges::all_of(cue.words, isSame))
                return &cue;
        }
        return nullptr;
    }

    // The first name that begins within so many words, if no sign comes before it.
    void addBehind(qsizetype from, qsizetype farthest, QSet<qsizetype> &speaking) const
    {
        for (qsizetype at = from; at < std::min(from + farthest + 1, m_words.size()); ++at) {
            if (m_words.at(at).isBehindSign)
                return;
            if (const qsizetype name = nameAt(m_words.at(at).span); name >= 0) {
                speaking.insert(name);
                return;
            }
        }
    }

    void addBefore(qsizetype until, QSet<qsizetype> &speaking) const
    {
        for (qsizetype at = until; at > 0 && at > until - farthestFromVerb - 1; --at) {
            if (m_words.at(at).isBehindSign)
                return;
            if (const qsizetype name = nameAt(m_words.at(at - 1).span); name >= 0) {
                speaking.insert(name);
                return;
            }
        }
    }

    void addBeside(qsizetype verb, QSet<qsizetype> &speaking) const
    {
        const qsizetype before = speaking.size();
        addBefore(verb, speaking);
        if (speaking.size() == before)
            addBehind(verb + 1, farthestFromVerb, speaking);
    }

    qsizetype nameAt(Span word) const
    {
        const auto name = std::ranges::upper_bound(m_names, word.start, {}, &Span::end);
        return name == m_names.end() || !name->overlaps(word) ? -1 : name - m_names.begin();
    }

    QList<Word> m_words;
    const AttributionWords &m_table;
    const QList<Span> &m_names; // in the words
};

} // namespace

QList<Span> speakersIn(const QString &text, const QString &language, Span passage, const QList<Span> &names)
{
    const AttributionWords *table = attributionWords(language);
    if (!table)
        return {};
    QList<Span> here;
    for (const Span name : names) {
        if (passage.contains(name))
            here.append({name.start - passage.start, name.end - passage.start});
    }
    QList<Span> speaking =
        SpeakerScan(QStringView(text).sliced(passage.start, passage.length()), *table, here).speakers();
    for (Span &name : speaking)
        name = {name.start + passage.start, name.end + passage.start};
    return speaking;
}

namespace {

bool endsWithColon(QStringView words)
{
    const QStringView trimmed = words.trimmed();
    return !trimmed.isEmpty() && trimmed.back() == u':';
}

// "That is what … says", and hardly a word more.
bool onlySaysWho(QStringView words, const AttributionWords &table)
{
    constexpr qsizetype most = 9;
    const QList<Word> all = wordsOf(words);
    return !all.isEmpty() && all.size() <= most && table.pointing.contains(all.constFirst().lower);
}

bool isCapital(QStringView words, const Word &word)
{
    return words.at(word.span.start).isUpper();
}

// "of the firm": a name within three words, behind one that makes things somebody's.
bool isOfSomebody(QStringView words, const QList<Word> &all, qsizetype next, const AttributionWords &table)
{
    constexpr qsizetype farthest = 3;
    if (next >= all.size() || all.at(next).isBehindSign)
        return false;
    const QString &joining = all.at(next).lower;
    if (!table.belonging.contains(joining) && joining != "by"_L1)
        return false;
    for (qsizetype at = next + 1; at < std::min(next + 1 + farthest, all.size()); ++at) {
        if (all.at(at).isBehindSign)
            return false;
        if (isCapital(words, all.at(at)))
            return true;
    }
    return false;
}

} // namespace

QList<Span> speakersOf(const QString &text, const QString &language, const QList<Span> &passages, qsizetype passage,
    const QList<Span> &names)
{
    const AttributionWords *table = attributionWords(language);
    if (!table)
        return {};
    const auto words = [&](qsizetype at) {
        return QStringView(text).sliced(passages.at(at).start, passages.at(at).length());
    };
    QList<Span> speaking;
    if (passage > 0 && endsWithColon(words(passage - 1)))
        speaking += speakersIn(text, language, passages.at(passage - 1), names);
    speaking += speakersIn(text, language, passages.at(passage), names);
    if (passage + 1 < passages.size() && onlySaysWho(words(passage + 1), *table))
        speaking += speakersIn(text, language, passages.at(passage + 1), names);
    return speaking;
}

QList<Span> noticesIn(const QString &text, const QString &language, Span passage)
{
    const AttributionWords *table = attributionWords(language);
    if (!table)
        return {};
    const QStringView words = QStringView(text).sliced(passage.start, passage.length());
    const QList<Word> all = wordsOf(words);
    QList<Span> notices;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Span span = all.at(at).span;
        if (table->notices.contains(all.at(at).lower) && !isOfSomebody(words, all, at + 1, *table))
            notices.append({passage.start + span.start, passage.start + span.end});
    }
    return notices;
}

bool isNotice(QStringView words)
{
    const QList<Word> all = wordsOf(words);
    return std::ranges::any_of(std::to_array({u"fr"_s, u"nl"_s, u"it"_s, u"en"_s, u"de"_s}), [&](const QString &each) {
        const QSet<QString> &notices = attributionWords(each)->notices;
        return std::ranges::any_of(all, [&](const Word &word) { return notices.contains(word.lower); });
    });
}

bool saysWhoSays(QStringView words, const QString &language)
{
    const AttributionWords *table = attributionWords(language);
    return table && SpeakerScan(words, *table, {}).saysWhoSays();
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/features.h"

#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/spelling.h"

#include <QStringView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The kind of a feature stands in its lowest bits, so that its weight can be told from it.
enum class Kind : quint64 { Entity, Number, Date, Word, Concept, LongPrefix, Prefix };
constexpr quint64 kindMask = 7;

double worth(Feature feature)
{
    switch (static_cast<Kind>(feature & kindMask)) {
    case Kind::Entity:
        return 1.4;
    case Kind::Number:
        return 1.5;
    case Kind::Date:
        return 1.8;
    case Kind::Word:
        return 1.2;
    case Kind::Concept:
        return 1.0;
    case Kind::LongPrefix:
        return 0.5;
    case Kind::Prefix:
        return 0.6;
    }
    return 0;
}

Feature feature(Kind kind, QStringView words)
{
    return (static_cast<quint64>(qHash(words, 0x5EED)) & ~kindMask) | static_cast<quint64>(kind);
}

class FeatureReader
{
public:
    FeatureReader(const AlignableText &text, const QString &language, const Passage &passage)
        : m_text(text)
        , m_language(language)
        , m_words(QStringView(text.characters).sliced(passage.span.start, passage.span.length()))
        , m_passage(passage)
    {
    }

    PassageFeatures read()
    {
        m_found.kind = m_passage.kind;
        readWords();
        readNames();
        readDates();
        return m_found;
    }

private:
    const AlignableText &m_text;
    const QString &m_language;
    QStringView m_words;
    const Passage &m_passage;
    PassageFeatures m_found;

    void readWords()
    {
        for (qsizetype at = 0; at < m_words.size();) {
            const QChar c = m_words[at];
            if (c.isDigit())
                at = readNumber(at);
            else if (c.isLetter())
                at = readWord(at);
            else
                ++at;
        }
    }

    qsizetype readWord(qsizetype start)
    {
        qsizetype end = start;
        while (end < m_words.size() && (m_words[end].isLetterOrNumber() || m_words[end].isMark()))
            ++end;
        const QStringView word = m_words.sliced(start, end - start);
        m_found.length += word.size();
        const QString lower = lowered(word);
        if (stopWords(m_language).contains(lower))
            return end;
        const QString plain = foldedWord(word);
        for (const int meaning : conceptsOf(lower, m_language))
            m_found.features.insert(feature(Kind::Concept, QString::number(meaning)));
        const bool named = word[0].isUpper() && (start > 0 || (word.size() > 1 && word[1].isUpper()));
        if (named)
            m_found.features.insert(feature(Kind::Word, plain));
        const QString alike = spokenAlike(plain);
        if (alike.size() >= 4)
            m_found.features.insert(feature(Kind::Prefix, QStringView(alike).first(4)));
        if (alike.size() >= 6)
            m_found.features.insert(feature(Kind::LongPrefix, QStringView(alike).first(6)));
        return end;
    }

    // "1.200", "1 200" and "1,200" are one number, "1,5" and "1.5" another; leading zeros do not count.
    qsizetype readNumber(qsizetype start)
    {
        QString value;
        qsizetype end = start;
        while (end < m_words.size()) {
            if (m_words[end].isDigit()) {
                value.append(QChar(static_cast<char16_t>(u'0' + m_words[end].digitValue())));
                ++end;
            } else if (isGrouping(end)) {
                ++end;
            } else if ((m_words[end] == u'.' || m_words[end] == u',') && end + 1 < m_words.size()
                && m_words[end + 1].isDigit()) {
                value.append(u'.');
                ++end;
            } else {
                break;
            }
        }
        m_found.length += value.size();
        while (value.size() > 1 && value[0] == u'0' && value[1] != u'.')
            value.remove(0, 1);
        m_found.features.insert(feature(Kind::Number, value));
        return end;
    }

    bool isGrouping(qsizetype at) const
    {
        const QChar c = m_words[at];
        if (c != u'.' && c != u',' && c != u' ' && c != u'\u00A0' && c != u'\u202F' && c != u'’')
            return false;
        qsizetype digits = 0;
        while (at + 1 + digits < m_words.size() && m_words[at + 1 + digits].isDigit())
            ++digits;
        return digits == 3 && at > 0 && m_words[at - 1].isDigit();
    }

    void readNames()
    {
        const auto begin = std::lower_bound(m_text.names.cbegin(), m_text.names.cend(), m_passage.span.start,
            [](const NameHit &hit, qsizetype start) { return hit.span.start < start; });
        for (auto hit = begin; hit != m_text.names.cend() && hit->span.start < m_passage.span.end; ++hit)
            m_found.features.insert(feature(Kind::Entity, QString::number(hit->entity.value)));
    }

    void readDates()
    {
        const auto begin = std::lower_bound(m_text.dates.cbegin(), m_text.dates.cend(), m_passage.span.start,
            [](const FoundDate &date, qsizetype start) { return date.span.start < start; });
        for (auto date = begin; date != m_text.dates.cend() && date->span.start < m_passage.span.end; ++date) {
            QString value = date->edtf.toString();
            value.removeIf([](QChar c) { return c == u'~' || c == u'?' || c == u'%'; });
            if (!value.isEmpty())
                m_found.features.insert(feature(Kind::Date, value));
        }
    }
};

QHash<Feature, int> frequencies(const QList<PassageFeatures> &passages)
{
    QHash<Feature, int> counts;
    for (const PassageFeatures &passage : passages) {
        for (const Feature feature : passage.features)
            ++counts[feature];
    }
    return counts;
}

} // namespace

QList<PassageFeatures> passageFeatures(const AlignableText &text)
{
    QList<PassageFeatures> all;
    all.reserve(text.passages.size());
    const TextLanguages languages = text.languages();
    for (const Passage &passage : text.passages)
        all.append(FeatureReader(text, languages.of(passage.span), passage).read());
    return all;
}

QHash<Feature, double> featureWeights(const QList<PassageFeatures> &source, const QList<PassageFeatures> &rendition)
{
    const QHash<Feature, int> inSource = frequencies(source);
    const QHash<Feature, int> inRendition = frequencies(rendition);
    QHash<Feature, double> weights;
    for (auto it = inRendition.cbegin(); it != inRendition.cend(); ++it) {
        const int there = inSource.value(it.key());
        if (there == 0)
            continue;
        const double rarity = std::log(1 + static_cast<double>(source.size()) / there)
            + std::log(1 + static_cast<double>(rendition.size()) / it.value());
        weights.insert(it.key(), worth(it.key()) * rarity / 2);
    }
    return weights;
}

} // namespace dossier

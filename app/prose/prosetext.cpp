// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/prosetext.h"

#include <algorithm>

namespace dossier {

namespace {

// Ends of pieces, so that none is longer than it has to be; a paragraph of moderate length is left whole.
QString cutIntoPieces(QString characters, const QList<Passage> &passages)
{
    constexpr qsizetype pieceLength = 4'000;
    qsizetype paragraphStart = 0;
    while (paragraphStart < characters.size()) {
        qsizetype paragraphEnd = characters.indexOf(u'\n', paragraphStart);
        if (paragraphEnd < 0)
            paragraphEnd = characters.size();
        if (paragraphEnd - paragraphStart > ProseText::longestParagraph) {
            qsizetype pieceStart = paragraphStart;
            auto passage = std::lower_bound(passages.cbegin(), passages.cend(), paragraphStart,
                [](const Passage &p, qsizetype offset) { return p.span.start < offset; });
            for (; passage != passages.cend() && passage->span.start < paragraphEnd; ++passage) {
                const qsizetype before = passage->span.start - 1;
                if (before > pieceStart && before - pieceStart >= pieceLength && characters.at(before).isSpace()) {
                    characters[before] = u'\n';
                    pieceStart = before + 1;
                }
            }
        }
        paragraphStart = paragraphEnd + 1;
    }
    return characters;
}

} // namespace

ProseText::ProseText(const QString &characters, const QList<Passage> &passages, const QList<ProseLabel> &labels)
    : m_stored(characters)
{
    const QString pieces = cutIntoPieces(characters, passages);
    m_shown.reserve(pieces.size() + labels.size() * 5);
    qsizetype taken = 0;
    for (const ProseLabel &label : labels) {
        const qsizetype offset = std::clamp<qsizetype>(label.offset, taken, pieces.size());
        m_shown += QStringView(pieces).sliced(taken, offset - taken);
        taken = offset;
        m_labels.append({offset, m_shown.size(), label.words.size(), label.index});
        m_shown += label.words;
    }
    m_shown += QStringView(pieces).sliced(taken);
}

qsizetype ProseText::startToShown(qsizetype stored) const
{
    const auto after = std::upper_bound(m_labels.cbegin(), m_labels.cend(), stored,
        [](qsizetype offset, const PlacedLabel &label) { return offset < label.stored; });
    if (after == m_labels.cbegin())
        return stored;
    const PlacedLabel &label = *std::prev(after);
    return label.shown + label.length + (stored - label.stored);
}

qsizetype ProseText::endToShown(qsizetype stored) const
{
    const auto after = std::lower_bound(m_labels.cbegin(), m_labels.cend(), stored,
        [](const PlacedLabel &label, qsizetype offset) { return label.stored < offset; });
    if (after == m_labels.cbegin())
        return stored;
    const PlacedLabel &label = *std::prev(after);
    return label.shown + label.length + (stored - label.stored);
}

Span ProseText::toShown(Span stored) const
{
    const qsizetype start = startToShown(stored.start);
    return {start, stored.isEmpty() ? start : endToShown(stored.end)};
}

qsizetype ProseText::toStored(qsizetype shown) const
{
    const auto after = std::upper_bound(m_labels.cbegin(), m_labels.cend(), shown,
        [](qsizetype position, const PlacedLabel &label) { return position < label.shown; });
    if (after == m_labels.cbegin())
        return shown;
    const PlacedLabel &label = *std::prev(after);
    return label.stored + std::max<qsizetype>(0, shown - label.shown - label.length);
}

Span ProseText::toStored(Span shown) const
{
    return {toStored(shown.start), toStored(shown.end)};
}

int ProseText::labelAt(qsizetype shown) const
{
    const auto after = std::upper_bound(m_labels.cbegin(), m_labels.cend(), shown,
        [](qsizetype position, const PlacedLabel &label) { return position < label.shown; });
    if (after == m_labels.cbegin())
        return -1;
    const PlacedLabel &label = *std::prev(after);
    return shown < label.shown + label.length ? label.index : -1;
}

QList<Span> ProseText::labelSpans() const
{
    QList<Span> spans;
    spans.reserve(m_labels.size());
    for (const PlacedLabel &label : m_labels)
        spans.append({label.shown, label.shown + label.length});
    return spans;
}

QString ProseText::storedWords(Span shown) const
{
    const Span span = toStored(shown);
    return m_stored.sliced(span.start, span.length());
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/prosetext.h"

#include <algorithm>
#include <iterator>

namespace dossier {

namespace {

constexpr QChar wordJoiner(u'\u2060');
// The letters of a sign between narrow blanks, as one thing that turns nothing beside it (Unicode annex 9, isolates).
QString signWords(char32_t character)
{
    constexpr QChar isolate(u'\u2066');
    constexpr QChar isolateEnd(u'\u2069');
    constexpr QChar noBreak(u'\u202F');
    return isolate + (noBreak + invisibleName(character) + noBreak) + isolateEnd;
}

// A text whose over-long paragraphs are cut into pieces, so that none is longer than it has to be; a paragraph of
// moderate length is left whole. A blank becomes a piece's end: between passages, in a passage as long as that between
// words. Where there is no blank an end is put in, since a line is looked for up to the end of its word, which takes
// minutes for a word of a million letters.
class Pieces
{
public:
    explicit Pieces(const QString &characters) : m_characters(characters) { }

    QString characters() const { return m_characters; }
    QList<ProseLabel> ends() const { return m_ends; } // put in, in order

    void cut(const QList<Passage> &passages)
    {
        qsizetype start = 0;
        while (start < m_characters.size()) {
            qsizetype end = m_characters.indexOf(u'\n', start);
            if (end < 0)
                end = m_characters.size();
            if (end - start > ProseText::longestParagraph)
                cutParagraph({start, end}, passages);
            start = end + 1;
        }
    }

private:
    static constexpr qsizetype pieceLength = 4'000;

    void cutParagraph(Span paragraph, const QList<Passage> &passages)
    {
        qsizetype piece = paragraph.start;
        auto passage = std::lower_bound(passages.cbegin(), passages.cend(), paragraph.start,
            [](const Passage &p, qsizetype offset) { return p.span.start < offset; });
        for (; passage != passages.cend() && passage->span.start < paragraph.end; ++passage) {
            const qsizetype before = passage->span.start - 1;
            if (before - piece >= pieceLength && m_characters.at(before).isSpace()) {
                m_characters[before] = u'\n';
                cutWords({piece, before});
                piece = before + 1;
            }
        }
        cutWords({piece, paragraph.end});
    }

    void cutWords(Span piece)
    {
        while (piece.length() > ProseText::longestParagraph) {
            qsizetype at = piece.start + pieceLength;
            while (at > piece.start && !m_characters.at(at).isSpace())
                --at;
            if (at > piece.start) {
                m_characters[at] = u'\n';
                piece.start = at + 1;
            } else {
                piece.start = putEnd(piece.start + pieceLength);
            }
        }
    }

    // Not between what makes one letter.
    qsizetype putEnd(qsizetype at)
    {
        while (at < m_characters.size() && (m_characters.at(at).isLowSurrogate() || m_characters.at(at).isMark()))
            ++at;
        m_ends.append({at, QStringLiteral("\n"), -1});
        return at;
    }

    QString m_characters;
    QList<ProseLabel> m_ends;
};

} // namespace

ProseText::ProseText(const QString &characters, const QList<Passage> &passages, const QList<ProseLabel> &given)
    : m_stored(characters)
{
    Pieces cut(characters);
    cut.cut(passages);
    QString pieces = cut.characters();
    const QList<ProseLabel> ends = cut.ends();
    QList<ProseLabel> labels;
    labels.reserve(given.size() + ends.size());
    std::ranges::merge(given, ends, std::back_inserter(labels), {}, &ProseLabel::offset, &ProseLabel::offset);
    const QList<Invisible> invisibles = invisibleCharacters(characters);
    m_shown.reserve(pieces.size() + (labels.size() + invisibles.size()) * 5);
    qsizetype taken = 0;
    const auto put = [&](const ProseLabel &label) {
        const qsizetype offset = std::clamp<qsizetype>(label.offset, taken, pieces.size());
        m_shown += QStringView(pieces).sliced(taken, offset - taken);
        taken = offset;
        m_labels.append({offset, m_shown.size(), label.words.size(), label.index, label.proposed, label.meaning});
        m_shown += label.words;
    };
    auto label = labels.cbegin();
    for (const Invisible &invisible : invisibles) {
        for (; label != labels.cend() && label->offset <= invisible.offset; ++label)
            put(*label);
        // In its place stands what has no width and turns nothing.
        for (qsizetype i = 0; i < invisible.length; ++i)
            pieces[invisible.offset + i] = wordJoiner;
        put({invisible.offset, signWords(invisible.character), -1});
        m_signs.append({{m_labels.last().shown, m_shown.size()}, invisible});
    }
    for (; label != labels.cend(); ++label)
        put(*label);
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

const ProseText::PlacedLabel *ProseText::placedAt(qsizetype shown) const
{
    const auto after = std::upper_bound(m_labels.cbegin(), m_labels.cend(), shown,
        [](qsizetype position, const PlacedLabel &label) { return position < label.shown; });
    if (after == m_labels.cbegin())
        return nullptr;
    const PlacedLabel &label = *std::prev(after);
    return shown < label.shown + label.length ? &label : nullptr;
}

int ProseText::labelAt(qsizetype shown) const
{
    const PlacedLabel *label = placedAt(shown);
    return label ? label->index : -1;
}

QString ProseText::labelMeaningAt(qsizetype shown) const
{
    const PlacedLabel *label = placedAt(shown);
    return label ? label->meaning : QString();
}

QList<ShownLabel> ProseText::labels() const
{
    QList<ShownLabel> labels;
    labels.reserve(m_labels.size());
    for (const PlacedLabel &label : m_labels) {
        if (label.index >= 0)
            labels.append({{label.shown, label.shown + label.length}, label.proposed});
    }
    return labels;
}

QList<Span> ProseText::labelSpans() const
{
    QList<Span> spans;
    for (const ShownLabel &label : labels())
        spans.append(label.shown);
    return spans;
}

const ProseSign *ProseText::signAt(qsizetype shown) const
{
    const auto after = std::upper_bound(m_signs.cbegin(), m_signs.cend(), shown,
        [](qsizetype position, const ProseSign &sign) { return position < sign.shown.start; });
    return after != m_signs.cbegin() && shown < std::prev(after)->shown.end ? &*std::prev(after) : nullptr;
}

QString ProseText::storedWords(Span shown) const
{
    const Span span = toStored(shown);
    return m_stored.sliced(span.start, span.length());
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/storedtext.h"

#include "casefile/folding.h"
#include "intake/paragraphs.h"
#include "intake/utf8.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QChar softHyphen(u'\u00AD');

// Puts the stored text together piece by piece and keeps account of where each came from.
class StoredTextBuilder
{
public:
    StoredTextBuilder(QStringView decoded, const ByteWidths &widths) : m_decoded(decoded), m_widths(widths)
    {
        m_stored.reserve(decoded.size());
    }

    // The decoded units from where the last piece ended to `end` become `stored` as a whole.
    void replace(qsizetype end, QStringView stored)
    {
        if (end == m_at && stored.isEmpty())
            return;
        append({m_stored.size(), stored.size(), m_at, end - m_at, m_byte, m_widths.of(m_decoded, m_at, end), false},
            stored);
    }

    // The decoded units up to `end` as they are, but for composition to NFC and soft hyphens left out.
    void copy(qsizetype end)
    {
        while (m_at < end) {
            const qsizetype plain = plainUntil(end);
            if (plain > m_at)
                keep(plain);
            if (m_at < end)
                compose(end);
        }
    }

    qsizetype at() const { return m_at; }
    QString takeStored() { return std::move(m_stored); }
    QList<MapRun> takeRuns()
    {
        if (m_widths.isUtf8())
            return std::move(m_runs);
        QList<MapRun> runs;
        for (const MapRun &run : std::as_const(m_runs))
            appendPlain(runs, run);
        return runs;
    }

private:
    QStringView m_decoded;
    const ByteWidths &m_widths;
    QString m_stored;
    QList<MapRun> m_runs;
    qsizetype m_at = 0;
    qint64 m_byte = 0;

    void append(MapRun run, QStringView stored)
    {
        m_stored.append(stored);
        m_at += run.decodedLength;
        m_byte += run.byteLength;
        MapRun *last = m_runs.isEmpty() ? nullptr : &m_runs.last();
        const bool sameWidth =
            last && (m_widths.isUtf8() || last->byteLength * run.decodedLength == run.byteLength * last->decodedLength);
        if (last && last->linear && run.linear && sameWidth) {
            last->storedLength += run.storedLength;
            last->decodedLength += run.decodedLength;
            last->byteLength += run.byteLength;
        } else {
            m_runs.append(run);
        }
    }

    void keep(qsizetype end)
    {
        while (m_at < end) {
            const qsizetype to = m_widths.evenUntil(m_decoded, m_at, end);
            const QStringView units = m_decoded.sliced(m_at, to - m_at);
            append({m_stored.size(), units.size(), m_at, units.size(), m_byte, m_widths.of(m_decoded, m_at, to), true},
                units);
        }
    }

    // A run of even widths that happens to have as many bytes as in UTF-8, though not each of its units, would be taken
    // for UTF-8: it is parted until its pieces can be told.
    void appendPlain(QList<MapRun> &runs, const MapRun &run) const
    {
        const QStringView units = m_decoded.sliced(run.decoded, run.decodedLength);
        const bool taken = run.linear && run.decodedLength > 1 && utf8Length(units) == run.byteLength
            && std::any_of(units.cbegin(), units.cend(),
                [&run](QChar c) { return utf8Length(QStringView(&c, 1)) * run.decodedLength != run.byteLength; });
        qsizetype half = run.decodedLength / 2;
        if (taken && units[half].isLowSurrogate() && units[half - 1].isHighSurrogate())
            --half;
        if (!taken || half == 0) {
            runs.append(run);
            return;
        }
        const qint64 bytes = run.byteLength * half / run.decodedLength;
        appendPlain(runs, {run.stored, half, run.decoded, half, run.byte, bytes, true});
        appendPlain(runs,
            {run.stored + half, run.storedLength - half, run.decoded + half, run.decodedLength - half, run.byte + bytes,
                run.byteLength - bytes, true});
    }

    // Latin letters below U+0300 never combine with what stands before them, and only marks, jamo and the like combine
    // with one of them.
    static bool combines(QChar c)
    {
        return c.unicode() >= 0x300
            && (c.isMark() || c.isSurrogate() || (c.unicode() >= 0x1100 && c.unicode() <= 0x11FF)
                || c.decompositionTag() == QChar::Canonical);
    }

    // Past soft hyphens to something that combines with what stands before them, else where it was.
    qsizetype pastSoftHyphens(qsizetype at, qsizetype end) const
    {
        qsizetype past = at;
        while (past < end && m_decoded[past] == softHyphen)
            ++past;
        return past < end && combines(m_decoded[past]) ? past : at;
    }

    qsizetype plainUntil(qsizetype end) const
    {
        qsizetype at = m_at;
        while (at < end && m_decoded[at] != softHyphen && !combines(m_decoded[at]))
            ++at;
        // The letter a mark stands on belongs to it.
        const bool marked = at < end && (m_decoded[at] != softHyphen || pastSoftHyphens(at, end) > at);
        return marked && at > m_at ? at - 1 : at;
    }

    void compose(qsizetype end)
    {
        if (m_decoded[m_at] == softHyphen) {
            replace(m_at + 1, {});
            return;
        }
        qsizetype next = pastSoftHyphens(m_at + 1, end);
        while (next < end && combines(m_decoded[next]))
            next = pastSoftHyphens(next + 1, end);
        const QStringView units = m_decoded.sliced(m_at, next - m_at);
        const QString composed = normalised(units.toString().remove(softHyphen), QString::NormalizationForm_C);
        if (composed == units)
            keep(next);
        else
            replace(next, composed);
    }
};

} // namespace

Result<StoredText> storedText(Decoded source, qsizetype from, Lines mode)
{
    QString decoded = std::move(source.characters);
    if (from == 0 && decoded.startsWith(u'\uFEFF'))
        from = 1;
    const QList<TextLine> lines = textLines(decoded, from);
    const QList<LineJoin> joins = mode == Lines::Joined ? lineJoins(decoded, lines) : QList<LineJoin>();
    StoredTextBuilder builder(decoded, source.widths);
    qsizetype written = 0;
    for (const TextLine &line : lines) {
        if (line.blank)
            continue;
        const LineJoin join = written == 0 || mode == Lines::Kept ? LineJoin::Paragraph : joins[written - 1];
        if (written == 0)
            builder.replace(line.span.start, {});
        else if (join == LineJoin::Paragraph)
            builder.replace(line.span.start, u"\n");
        else if (join == LineJoin::Blank)
            builder.replace(line.span.start, u" ");
        else
            builder.replace(line.span.start, {});
        const bool hyphenated = mode == Lines::Joined && written < joins.size() && joins[written] == LineJoin::Hyphen;
        builder.copy(line.span.end - (hyphenated ? 1 : 0));
        ++written;
    }
    builder.replace(decoded.size(), {});
    StoredText result;
    result.characters = builder.takeStored();
    result.map = OffsetMap(builder.takeRuns());
    result.decoded = std::move(decoded);
    if (result.characters.isEmpty())
        return Error{ErrorCode::Unreadable, u"empty"_s, {}};
    return result;
}

Result<StoredText> toStoredText(const QByteArray &bytes, qsizetype from, Lines lines)
{
    Result<Decoded> decoded = decodedBytes(bytes);
    if (!decoded)
        return decoded.error();
    return storedText(std::move(*decoded), from, lines);
}

} // namespace dossier

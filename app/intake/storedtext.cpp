// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "intake/paragraphs.h"
#include "intake/utf8.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QChar softHyphen(u'\u00AD');

// Puts the stored text together piece by piece and keeps account of where each came from.
class StoredTextBuilder
{
public:
    explicit StoredTextBuilder(QStringView decoded) : m_decoded(decoded) { m_stored.reserve(decoded.size()); }

    // The decoded units from where the last piece ended to `end` become `stored` as a whole.
    void replace(qsizetype end, QStringView stored)
    {
        if (end == m_at && stored.isEmpty())
            return;
        append({m_stored.size(), stored.size(), m_at, end - m_at, m_byte,
                   utf8Length(m_decoded.sliced(m_at, end - m_at)), false},
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
    QList<MapRun> takeRuns() { return std::move(m_runs); }

private:
    QStringView m_decoded;
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
        if (last && last->linear && run.linear) {
            last->storedLength += run.storedLength;
            last->decodedLength += run.decodedLength;
            last->byteLength += run.byteLength;
        } else {
            m_runs.append(run);
        }
    }

    void keep(qsizetype end)
    {
        const QStringView units = m_decoded.sliced(m_at, end - m_at);
        append({m_stored.size(), units.size(), m_at, units.size(), m_byte, utf8Length(units), true}, units);
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
        const QString composed = units.toString().remove(softHyphen).normalized(QString::NormalizationForm_C);
        if (composed == units)
            keep(next);
        else
            replace(next, composed);
    }
};

StoredText storedFrom(QString decoded, qsizetype from, Lines mode)
{
    const QList<TextLine> lines = textLines(decoded, from);
    const QList<LineJoin> joins = mode == Lines::Joined ? lineJoins(decoded, lines) : QList<LineJoin>();
    StoredTextBuilder builder(decoded);
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
    return result;
}

} // namespace

Result<StoredText> toStoredText(const QByteArray &utf8, qint64 bodyStart, Lines lines)
{
    if (utf8.contains('\0'))
        return Error{ErrorCode::Unreadable, u"binary: a zero byte at byte %1"_s.arg(utf8.indexOf('\0')), {}};
    if (const std::optional<qint64> invalid = firstInvalidByte(utf8))
        return Error{ErrorCode::Unreadable, u"not UTF-8 at byte %1"_s.arg(*invalid), {}};
    QString decoded = decodedUtf8(utf8);
    qsizetype from = decodedUtf8(QByteArrayView(utf8).first(bodyStart)).size();
    if (from == 0 && decoded.startsWith(u'\uFEFF'))
        from = 1;
    StoredText stored = storedFrom(std::move(decoded), from, lines);
    if (stored.characters.isEmpty())
        return Error{ErrorCode::Unreadable, u"empty"_s, {}};
    return stored;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rawtext.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype unitsAMark = 4'096;

// What a document on the screen would take for the end of a paragraph, or draw nothing for.
QChar pictureOf(QChar c)
{
    constexpr char16_t controls = 0x2400; // the pictures of C0 stand in their order
    constexpr char16_t newLine = 0x2424;
    switch (c.unicode()) {
    case '\t':
    case '\n':
        return c;
    case 0x7F:
        return QChar(0x2421);
    case 0x85:
    case 0x2028:
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
        return QChar(newLine);
    default:
        return c.unicode() < 0x20 ? QChar(controls + c.unicode()) : c;
    }
}

// Where a line that is too long is broken: behind a blank or a sign where there is one, never inside a character.
qsizetype breakBefore(QStringView text, qsizetype from, qsizetype end)
{
    for (qsizetype at = end; at > from + (end - from) / 2; --at) {
        const QChar before = text[at - 1];
        if (before.isSpace() || before == u',' || before == u'>' || before == u';')
            return at;
    }
    return text[end].isLowSurrogate() ? end - 1 : end;
}

// Puts a text together from stretches, with the way back.
class Putting
{
public:
    explicit Putting(QStringView from) : m_from(from) { shown.reserve(from.size()); }

    void take(qsizetype end) // up to there as it is
    {
        for (const QChar c : m_from.sliced(m_taken, end - m_taken))
            shown.append(pictureOf(c));
        add(end - m_taken, end - m_taken, true);
    }
    void endLine(qsizetype units) // that the end of the line has; none where it is broken
    {
        shown.append(u'\n');
        add(1, units, units == 1);
    }
    OffsetMap map() const { return OffsetMap(m_runs); }

    QString shown;

private:
    void add(qsizetype storedLength, qsizetype decodedLength, bool linear)
    {
        if (!m_runs.isEmpty() && m_runs.last().linear && linear) {
            m_runs.last().storedLength += storedLength;
            m_runs.last().decodedLength += decodedLength;
        } else if (storedLength > 0) {
            m_runs.append({shown.size() - storedLength, storedLength, m_taken, decodedLength, 0, 0, linear});
        }
        m_taken += decodedLength;
    }

    QStringView m_from;
    qsizetype m_taken = 0;
    QList<MapRun> m_runs;
};

} // namespace

RawText::RawText(Decoded decoded) : m_decoded(std::move(decoded))
{
    show();
    markBytes();
}

void RawText::show()
{
    const QStringView text = m_decoded.characters;
    const auto endsLine = [](QChar c) { return c == u'\r' || c == u'\n'; };
    Putting putting(text);
    m_lines.append({0, 1});
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::find_if(text.begin() + at, text.end(), endsLine) - text.begin();
        while (end - at > longestLine) {
            at = breakBefore(text, at, at + longestLine);
            putting.take(at);
            putting.endLine(0);
        }
        putting.take(end);
        if (end == text.size())
            break;
        const qsizetype units = text.sliced(end).startsWith(u"\r\n") ? 2 : 1;
        putting.endLine(units);
        m_lines.append({putting.shown.size(), m_lines.last().number + 1});
        at = end + units;
    }
    m_shown = std::move(putting.shown);
    m_map = putting.map();
}

void RawText::markBytes()
{
    const QStringView text = m_decoded.characters;
    qint64 byte = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsAMark) {
        m_marks.append(byte);
        byte += m_decoded.widths.of(text, at, std::min(at + unitsAMark, text.size()));
    }
}

qint64 RawText::byteAt(qsizetype unit) const
{
    if (m_marks.isEmpty())
        return 0;
    const qsizetype mark = std::min(unit / unitsAMark, m_marks.size() - 1);
    return m_marks[mark] + m_decoded.widths.of(m_decoded.characters, mark * unitsAMark, unit);
}

qsizetype RawText::unitAt(qint64 byte) const
{
    const auto after = std::upper_bound(m_marks.cbegin(), m_marks.cend(), byte);
    if (after == m_marks.cbegin())
        return 0;
    const qsizetype mark = after - m_marks.cbegin() - 1;
    const QStringView text = m_decoded.characters;
    const qsizetype end = std::min((mark + 1) * unitsAMark, text.size());
    qint64 at = m_marks[mark];
    for (qsizetype unit = mark * unitsAMark; unit < end; ++unit) {
        at += m_decoded.widths.of(text, unit, unit + 1);
        if (at > byte)
            return unit;
    }
    return end;
}

QString RawText::words(Span shown) const
{
    const Span span = m_map.toDecoded(shown);
    return m_decoded.characters.sliced(span.start, span.length());
}

std::pair<qint64, qint64> RawText::bytesOf(Span shown) const
{
    const Span span = m_map.toDecoded(shown);
    return {byteAt(span.start), byteAt(span.end)};
}

Span RawText::shownOfBytes(qint64 first, qint64 last) const
{
    const auto wholeFrom = [this](qsizetype unit) {
        const QString &text = m_decoded.characters;
        const bool inside = unit > 0 && unit < text.size() && text[unit].isLowSurrogate();
        return inside ? unit - 1 : unit;
    };
    const qsizetype start = wholeFrom(unitAt(first));
    if (last <= first)
        return m_map.toStored(Span{start, start});
    qsizetype end = unitAt(last - 1) + 1;
    if (end < m_decoded.characters.size() && m_decoded.characters[end].isLowSurrogate())
        ++end;
    return m_map.toStored(Span{start, std::min(end, m_decoded.characters.size())});
}

} // namespace dossier

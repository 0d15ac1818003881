// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/offsetmap.h"
#include "casefile/span.h"
#include "intake/encoding.h"

#include <QList>
#include <QString>

#include <utility>

namespace dossier {

// A line of a raw text, numbered as an editor would.
struct RawLine
{
    qsizetype start = 0; // in what is shown
    int number = 1;

    bool operator==(const RawLine &) const = default;
};

// The bytes of an edition as the characters they were read as, made fit to be shown: every line end is "\n", characters
// that would end a line or show nothing have a picture of their own, and lines too long to be laid out are broken. What
// is shown leads to its bytes and back. Offsets are UTF-16 units.
class RawText
{
public:
    static constexpr qsizetype longestLine = 4'000; // units; longer ones are shown in pieces

    RawText() = default;
    explicit RawText(Decoded decoded);

    const QString &shown() const { return m_shown; }
    const QList<RawLine> &lines() const { return m_lines; } // in order; a broken line has one number
    bool isEmpty() const { return m_decoded.characters.isEmpty(); }
    const QString &decoded() const { return m_decoded.characters; } // byte order mark and line ends included

    QString words(Span shown) const; // as they were decoded, without what was put in for showing
    Span shownOfDecoded(Span decoded) const { return m_map.toStored(decoded); }
    // First byte and one past the last.
    std::pair<qint64, qint64> bytesOf(Span shown) const;
    Span shownOfBytes(qint64 first, qint64 last) const; // whole characters; empty where first is last

private:
    void show();
    void markBytes();
    qint64 byteAt(qsizetype unit) const; // of the decoded text
    qsizetype unitAt(qint64 byte) const; // the unit that holds it

    Decoded m_decoded;
    QString m_shown;
    QList<RawLine> m_lines;
    OffsetMap m_map; // its stored side is what is shown; it knows no bytes
    QList<qint64> m_marks; // the byte at every so many units
};

} // namespace dossier

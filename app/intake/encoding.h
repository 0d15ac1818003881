// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace dossier {

// How many bytes each UTF-16 unit of a decoded text took.
class ByteWidths
{
public:
    ByteWidths() = default; // as in UTF-8
    static ByteWidths even(int bytes); // every unit the same
    static ByteWidths listed(QByteArray widths); // one for each unit; 0 where a unit shares the bytes of the one before

    bool isUtf8() const { return m_kind == Kind::Utf8; }
    // Of the units [from, to) of the decoded text.
    qint64 of(QStringView decoded, qsizetype from, qsizetype to) const;
    // Up to where, from `from` on, all characters take as many bytes for a unit as the first does: `to` at most.
    qsizetype evenUntil(QStringView decoded, qsizetype from, qsizetype to) const;

private:
    enum class Kind { Utf8, Even, Listed };
    Kind m_kind = Kind::Utf8;
    int m_bytes = 1;
    QByteArray m_widths;
};

// Bytes as characters.
struct Decoded
{
    QString characters; // byte order mark and line ends included
    QString encoding; // the name IANA prefers: "UTF-8", "windows-1252", "UTF-16LE"
    ByteWidths widths;
    bool guessed = false; // nothing says it is so, but nothing else fits
    QString notAsDeclared; // a declared encoding that was not followed, because the bytes are not in it
    bool unknownDeclared = false; // no encoding has the declared name
    QList<qint64> unreadBytes; // bytes of a UTF-8 text that belong to no character; U+FFFD stands for each

    qint64 byteAt(qsizetype unit) const { return widths.of(characters, 0, unit); }
};

// Decodes by the byte order mark; else strictly as UTF-8; else as what is declared, by any name ICU knows; else as
// UTF-16 where zero bytes at every other place make that plain; else as windows-1252, which is a guess. Bytes that are
// 7-bit are read as declared, since some encodings hide behind them. ISO-8859-1 and ASCII mean windows-1252, as in the
// Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). A few bytes that took harm in a text that is
// UTF-8 otherwise are left out and listed. Errors: Unreadable, with the first byte that tells: "not UTF-8 at byte n",
// "binary: … at byte n"; or with the kind of file its first bytes name: "binary: PDF".
Result<Decoded> decodedBytes(const QByteArray &bytes, const QString &declared = {});

// The beginning of a file, for looking at its first lines: never refused, wrong letters possible.
QString decodedHead(const QByteArray &bytes);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace dossier {

// The byte order mark U+FEFF in UTF-8.
inline constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF", 3);

// The first byte that is not well-formed UTF-8 (Unicode, table 3-7: no overlong forms, no surrogates, nothing above
// U+10FFFF), none when all are.
std::optional<qint64> firstInvalidByte(QByteArrayView bytes);

// Well-formed bytes as characters; a byte order mark stays as U+FEFF.
QString decodedUtf8(QByteArrayView bytes);

// How many bytes the characters take in UTF-8.
qint64 utf8Length(QStringView text);

} // namespace dossier

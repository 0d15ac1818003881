// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

// `count` invented names of two or three words, the same at every call.
QStringList inventedNames(qsizetype count);

// About `units` UTF-16 units of invented English sentences in paragraphs, with a date in every fourth sentence and one
// of `names` in every third. The same text for the same `seed`.
QString inventedText(qsizetype units, const QStringList &names, quint32 seed = 1);

} // namespace dossier

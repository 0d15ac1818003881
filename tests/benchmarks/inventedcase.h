// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dossier {

// Grows with every change of what is made, so that a case kept from an older run is not taken for a new one.
inline constexpr int inventedCaseVersion = 1;

// Makes a case of so many invented sources, up to a million, at `path`, where nothing may be: articles in five
// languages with summaries in English, one entity for twenty sources, of which a few are named again and again, dates,
// and one event for two sources with what up to three of them claim. The same count and seed give the same rows but for
// the moments and hashes of the history; it is written as an import writes, and a check of it finds nothing.
void makeInventedCase(const QString &path, int sources, quint32 seed = 1);

// The path of such a case that is kept beside the program from one run to the next; it is made when it is not there.
QString keptInventedCase(int sources);

// What the n-th entity of such a case is called, the most named first.
QString inventedEntityLabel(int sources, int number, quint32 seed = 1);

} // namespace dossier

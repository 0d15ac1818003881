// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

// Where cases live: the documents folder for a person's own, the user's data folder for the copy of the sample.
QString samplePath();
// A path in the documents folder for a case made from these files: named after the folder or the first source, with a
// number when that name is taken.
QString pathForImport(const QStringList &files);
QString caseTitle(const QString &path);
// Whether a path that was handed in is to be opened, by its name or as the folder of a bundle, not imported.
bool isCaseOrBundle(const QString &path);

// The cases opened last, newest first, those that are gone left out; remembered up to ten.
QStringList recentCases();
void rememberCase(const QString &path);

} // namespace dossier

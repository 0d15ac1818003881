// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dossier {

// Words as they are sought: without case and accents, compatibility forms and ligatures taken apart ("Œuvre" and
// "oeuvre", "Straße" and "strasse" are the same), blanks simplified.
QString fold(QStringView text);
// The words of a filter, folded.
QStringList foldedWords(QStringView filter);

} // namespace dossier

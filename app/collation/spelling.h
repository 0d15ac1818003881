// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace dossier {

// Lower case, without accents and strokes.
QString foldedWord(QStringView word);

// A folded word with the sounds that the languages of western Europe write differently made one: c and k, ph and f, y
// and i; double letters single. Not a transcription: only good for comparing beginnings.
QString spokenAlike(QString folded);

} // namespace dossier

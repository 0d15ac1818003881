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

// A folded word with what the same foreign name is written by in German, French, Dutch, Italian and English made one:
// sch, sh and sj; tsch, tch and ch; ou, oe and u; y, j and i; w and v. Two names that come to the same may be one.
QString transcribedAlike(QString folded);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"

#include <QList>

namespace dossier {

// Acts of typing in a draft and of striking from it come word by word, and a history tells them together.

// What an act of undoing took back, or one of redoing did again; any other act itself.
Act innerAct(const Act &act);
// Whether it writes or strikes words, or takes that back or does it again.
bool isWriting(const Act &act);
// Whether the later act goes on with what the earlier did: the same person writes, strikes, or takes either back in the
// same rendition of the same source.
bool writingGoesOn(const Act &earlier, const Act &later);
// How many words such acts wrote or struck, the newest or the oldest first; a word that came in pieces is one.
qsizetype writtenWords(const QList<Act> &acts);

} // namespace dossier

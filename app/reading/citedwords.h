// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/citation.h"

#include <optional>

namespace dossier {

class OriginalPage;
class ReadingColumn;

// What a reader would cite: the words that are selected, else the passage at the caret; of words being written only
// what is selected. Nothing where no such words are.
std::optional<Citation> citedWords(const ReadingColumn &column);
std::optional<Citation> citedWords(const OriginalPage &page); // only what is selected in the text

} // namespace dossier

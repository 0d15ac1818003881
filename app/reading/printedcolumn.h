// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing/printedtext.h"

#include <optional>

namespace dossier {

class ReadingColumn;

// What a column shows as it goes on paper, in its face: a text, or the words being written. Nothing where it shows no
// text.
std::optional<PrintedText> printedColumn(const ReadingColumn &column);

} // namespace dossier

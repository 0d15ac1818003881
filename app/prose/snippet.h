// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "prose/prosemark.h"

#include <QFont>
#include <QRect>

#include <optional>

class QPainter;

namespace dossier {

// Words in their surroundings on one line, as lists of mentions, evidence and hits show them: the words always in view
// and marked, what stands before and after elided. `hue` gives the underline, and the tint unless there is an `ownHue`.
// Returns where the words were drawn.
QRectF paintSnippet(QPainter *painter, const QRect &place, const ContextRow &context, const QFont &font,
    const Colours &colours, Ink hue, MarkState state, Ground on = Ground::Base, std::optional<Ink> ownHue = {});

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace dossier {

/// The two faces a text can be read in. Serif: Noto Serif, then Charis SIL, then any serif. Sans: Source Sans 3, then
/// Noto Sans, then any sans.
enum class Face { Serif, Sans };

inline constexpr qreal defaultReadingSize = 12; ///< points
inline constexpr qreal leastReadingSize = 9; ///< points
inline constexpr qreal mostReadingSize = 28; ///< points

QFont readingFont(Face, qreal pointSize = defaultReadingSize);
/// Distance of base lines as a multiple of the font's size in pixels: 1.55 serif, 1.5 sans.
qreal lineStep(Face);
/// The title of a text whose running words have pointSize: 1.3 times as large, weight 600.
QFont titleFont(Face, qreal pointSize);
/// Distance of a title's base lines as a multiple of its size in pixels.
inline constexpr qreal titleLineStep = 1.35;

/// Second lines, dock titles and table heads: 0.92 of the interface font.
QFont smallFont(const QFont &interface);
/// Badges, gutter and axis: 0.85 of the interface font but not under 8 pt, figures of equal width.
QFont badgeFont(const QFont &interface);
/// The same size with figures of equal width, for columns of counts.
QFont tabularFont(const QFont &);
/// EDTF and hashes: the system's fixed font at 0.92 of the interface font.
QFont fixedFont();

} // namespace dossier

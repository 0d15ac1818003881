// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QFontMetrics;
class QFontMetricsF;

/// Sizes in logical pixels. Heights come from the font, so that larger system fonts work.
namespace dossier::measures {

enum class Density { Comfortable, Compact };

inline constexpr int grid = 4;

// Heights of what holds one line in the interface font.
int rowHeight(const QFontMetrics &interface, Density = Density::Comfortable);
int twoLineRowHeight(const QFontMetrics &interface, const QFontMetrics &small, Density = Density::Comfortable);
/// A source in the list: a title of one or two lines, then its kind and date, with rowPadding above and below.
int sourceRowHeight(
    const QFontMetrics &interface, const QFontMetrics &small, int titleLines, Density = Density::Comfortable);
inline constexpr int rowPadding = 7;
int toolbarHeight(const QFontMetrics &interface);
int dockTitleHeight(const QFontMetrics &interface);
int columnHeadHeight(const QFontMetrics &interface);
int buttonHeight(const QFontMetrics &interface);
int fieldHeight(const QFontMetrics &interface);
int statusBarHeight(const QFontMetrics &interface);

// First widths and heights of docks; a person's own are remembered.
inline constexpr int sourcesDockWidth = 248;
inline constexpr int entitiesDockWidth = 330;
inline constexpr int eventDockWidth = 352;
inline constexpr int timelineDockHeight = 240;
/// A column that would be narrower becomes a tab.
inline constexpr int leastColumnWidth = 300;

// Corners. A square end in time is a stated bound, so that time boxes have none.
inline constexpr qreal markRadius = 2;
inline constexpr qreal badgeRadius = 3;
inline constexpr qreal controlRadius = 4;
inline constexpr qreal cardRadius = 6;
inline constexpr qreal timeBoxRadius = 0;

// Icons.
inline constexpr int iconSize = 16;
inline constexpr int cardIconSize = 20;
inline constexpr int startPageIconSize = 32;
inline constexpr int signSize = 13; ///< claim sign in the gutter

// Focus ring and the bar at the left of a selected row.
inline constexpr int focusRingWidth = 2;
inline constexpr int focusRingOffset = 2;
inline constexpr int selectionBarWidth = 2;

// The reading column.
inline constexpr int gutterWidth = 46; ///< where text begins
inline constexpr int gutterSignLeft = 5;
inline constexpr int gutterNumberRight = 32;
inline constexpr int marginSignLeft = 4; ///< of a note or finding, right of the text
inline constexpr int marginCountLeft = 18; ///< how many stand there, right of their sign
inline constexpr int pageTop = 18;
inline constexpr int pageRight = 26;
inline constexpr int paragraphGap = 14;
inline constexpr int markOverhang = 2; ///< a mark's rectangle above and below its line
inline constexpr int scrollTickWidth = 8;
inline constexpr int scrollTickHeight = 3;
/// Width of a line of running text: 52, 68 or 88 average characters, less where the column is narrower; or all the
/// column has.
enum class TextWidth { Narrow, Usual, Wide, Column };
qreal textWidth(qreal columnWidth, const QFontMetricsF &reading, TextWidth width = TextWidth::Usual);
/// Width and, for waves, height of underlines.
inline constexpr qreal underlineAtRest = 1;
inline constexpr qreal underlineLit = 2;
inline constexpr qreal underlineRestShare = 0.5; ///< share of ink at rest, the rest is ground
inline constexpr qreal doubleUnderlineGap = 2;
inline constexpr qreal wavePeriod = 4;
inline constexpr qreal waveHeight = 1.5;

/// What moves, and for how long.
enum class Motion { ScrollToMention, TimelineZoom, BriefingStep };
/// In milliseconds; 0 when the style's SH_Widget_Animation_Duration is 0 or a person asked for less motion.
int duration(Motion, int styleAnimationDuration, bool reduceMotion);
inline constexpr int hoverDelay = 120; ///< milliseconds before hover shows; it goes at once
inline constexpr int progressDelay = 300; ///< milliseconds before progress is shown
inline constexpr int progressLine = 2;

} // namespace dossier::measures

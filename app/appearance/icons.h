// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/colours.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace dossier {

/// The program's own drawings: 16 px grid, round 1.25 px strokes, one colour (App has its own).
enum class Icon {
    Open,
    Import,
    Search,
    Back,
    Forward,
    Undo,
    Redo,
    // types of entities, in the order of entityIcon()
    Organisation,
    Person,
    Place,
    Product,
    ThreatActor,
    Malware,
    Vulnerability,
    Other,
    Event,
    Check,
    Cross,
    Down,
    Right,
    Up,
    Float,
    Close,
    // severities: Octagon critical, Warning major, Info minor, Dot noted
    Warning,
    Octagon,
    Info,
    Dot,
    File,
    Filter,
    Columns,
    Link,
    Unlink,
    Lock,
    Plus,
    Minus,
    Fit,
    Tray,
    Note,
    Eye,
    // what claims do to each other
    Agree,
    Refine,
    Conflict,
    Silent,
    // where a proposal stands
    Proposed,
    Accepted,
    Rejected,
    Mail,
    Pin,
    Clock,
    Swap,
    Folder,
    Screen,
    Undated, ///< an event in the tray of those without a date
    App,
    Settings,
    Black, ///< a briefing screen turned black
};
inline constexpr int iconCount = static_cast<int>(Icon::Black) + 1;

/// Drawn in the palette's text colour at the time of painting: follows a switch of mode, the disabled state and any
/// device pixel ratio.
QIcon icon(Icon);
/// The same in one ink, for signs whose hue carries meaning; follows a switch of mode.
QIcon icon(Icon, Ink);
/// Where the desktop has no theme, only the one that every theme falls back on (hicolor), nothing is looked for in it:
/// it has no icons for commands, and to look for each in its hundreds of folders takes longer than to make the window.
/// To be called once, before the first icon.
void leaveBareTheme();
/// For menus, toolbars and buttons: the desktop's icon where its theme has one, else ours.
QIcon commandIcon(Icon);

/// px logical pixels wide and high, drawn for a device pixel ratio; kept, as long as there is room.
QPixmap pixmap(Icon, int px, const QColor &, qreal devicePixelRatio);
/// Draws the icon as large as fits, centred; as paths, so that it stays sharp in SVG and PDF.
void paintIcon(QPainter *, Icon, const QRectF &, const QColor &);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "drawing/densitystrip.h"
#include "drawing/timelinefonts.h"
#include "drawing/timelinescene.h"
#include "drawing/undatedtray.h"

#include <QList>
#include <QRectF>
#include <QSet>

#include <optional>

class QPainter;

namespace dossier {

// What pointer and keyboard add to a scene.
struct SceneState
{
    EventId hovered;
    EventId current; // of the keyboard
    int currentBand = TimelineScene::anyBand; // the group of rows it is in
    int hoveredHeading = -1; // band under the pointer
    bool showsCurrent = false; // the view has the keyboard's focus
    QSet<EventId> glanced; // lit at half strength, by what the pointer is over in another view
};

// Paints a timeline that has been arranged, on a window, a page or a picture. Knows no case and asks nothing.
class TimelinePainter
{
public:
    TimelinePainter(QPainter *painter, const Colours &colours, const TimelineFonts &fonts);

    // The ground of the rows, to begin with. Where it `isPlain`, with nothing but lines to stand between it and what is
    // drawn of the scene, it is left out under columns that cover most of the picture: it is not painted twice.
    void paintGround(const QRectF &rows, const TimelineScene &scene, const QPointF &top, bool isPlain);
    // The lines of years down through the rows; labels painted later stand clear of them.
    void paintLines(const QList<TimeTick> &ticks, const QRectF &rows);
    void paintAxis(const QList<TimeTick> &ticks, const QRectF &axis);
    // A stretch of time on the axis and, fainter, down through the rows.
    void paintStretch(const TimeScale &scale, DayBounds stretch, const QRectF &axis, const QRectF &rows);
    // `top` is where y 0 of the scene is.
    void paintScene(const TimelineScene &scene, const SceneState &state, Ink hue, const QPointF &top);
    // What the groups of rows are called, at the left: a heading stays in view as long as one of its rows is. `place`
    // is their column, `top` where y 0 of the scene is.
    void paintHeadings(
        const TimelineScene &scene, const RowGroups &groups, const QRectF &place, double top, const SceneState &state);
    void paintTray(const UndatedTray &tray, const EventIndex &index, const EventLight &light, const SceneState &state);
    // The strip's ground and columns, which stay while the view moves; `hue` of what is lit, none when nothing is.
    void paintStrip(const DensityStrip &strip, std::optional<Ink> hue);
    // What of it is in view, and the stretch.
    void paintStripFrame(const DensityStrip &strip, const TimeScale &view, std::optional<DayBounds> stretch);
    // A quiet word in the tray's width, beside the strip.
    void paintCaption(const QRectF &place, const QString &words);
    void paintRing(const QRectF &around);

private:
    void paintTicks(const QList<TimeTick> &ticks, const QRectF &axis);
    void paintTickLabels(const QList<TimeTick> &ticks, bool years, double middle);
    void paintSide(const QRectF &place);
    void paintColumns(const TimelineScene &scene, Ink hue);
    void paintHeading(const RowGroup &group, const RowBand &band, const QRectF &row, bool current, bool hovered);
    void paintEvent(const TimelineScene &scene, const PlacedEvent &placed, const SceneState &state);
    void paintPad(const PlacedEvent &placed, double rowHeight, bool half);
    void paintLabel(const PlacedEvent &placed);
    void paintHues(const QList<Ink> &hues, double left, double width, double y);
    void paintGroup(const TimelineScene &scene, const ClaimsGroup &group);
    void paintClaim(const ClaimsGroup &group, const ClaimLine &line);
    void paintMore(const MoreEvents &more);
    void drawOnLine(const QFont &font, const QPointF &start, const QString &words);
    void drawWords(const QFont &font, const QColor &colour, double x, double middle, const QString &words);
    void paintSign(Icon sign, const QRectF &place, const QColor &colour);
    void paintTrayRow(const TrayRow &row, const EventRow &event, const EventLight &light, const SceneState &state);
    void paintStripStretch(const DensityStrip &strip, DayBounds stretch);
    bool crossesLine(double left, double right) const;

    QPainter *m_painter;
    const Colours &m_colours;
    const TimelineFonts &m_fonts;
    QList<double> m_lines; // x of the year lines
    QRectF m_together; // what columns cover without a ground, and how they are drawn: all at once, then what parts them
    QColor m_base;
};

} // namespace dossier

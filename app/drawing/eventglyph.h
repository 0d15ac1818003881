// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "casefile/rows.h"
#include "drawing/timescale.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace dossier {

// Sizes of one drawing, in pixels. Enlarged as a whole for a briefing screen.
struct GlyphMeasure
{
    double bar = 11; // height of a bar
    double row = 20; // height there is
    double claimBar = 8; // of a claim's bar when claims are drawn apart
    double consensusBar = 14; // of what they come to

    double scale() const { return bar / 11; }
};

// One piece of a drawing. Shapes say what is known; look.md's rule is held by construction: only Diamond, Solid and
// Arrow are solid ink, and Solid and Arrow never leave the inner bounds of their date.
struct GlyphPart
{
    enum class Kind {
        Diamond, // a day, where a day is narrower than the sign
        Solid, // surely then
        Hatched, // possibly then
        Arrow, // filled: open end, at the last day attested
        HollowArrow, // open towards the side it points to
        Trail, // dots: the end is not known
        Joint, // dots between members of a set
        Rail, // dotted, with upright ends: as long as the coarser claim
        Bracket, // around claims that disagree
        Ghost, // a claim a person decided against
        Struck, // a rejected proposal
        Sign, // an icon
        Word, // "or", "~", "2 sources"
    };

    Kind kind = Kind::Hatched;
    QRectF rect; // y counts from the middle of the row
    double hatchLeft = 0; // where the bar begins, also when `rect` is cut to the view
    Qt::Edges closed = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge; // edges with a line
    bool dashed = false; // the bounds are read by a rule, or the source said "about"
    bool thickLate = false; // the late edge is what is stated
    bool pointsRight = true; // arrows
    Icon sign = Icon::Event;
    std::optional<Ink> ink; // none: that of the event
    QString word;
};

// How a glyph is painted: its hue and strength.
struct GlyphLook
{
    Ink ink = Ink::Event;
    double line = 1.25; // px; 1.5 selected, 1.0 faded
    double opacity = 1; // 0.8 faded
    bool faded = false; // signs too take the faded ink
};

// The shape of one event in time (look.md, "Drawing time"), worked out for one scale. Geometry only: what it is painted
// with comes later.
class EventGlyph
{
public:
    EventGlyph() = default;
    EventGlyph(const EventRow &event, const TimeScale &scale, const GlyphMeasure &measure = {});
    // A date by itself, with the bar `height` px high: a claim, or what claims come to.
    static EventGlyph ofDate(const Edtf &date, DatePart part, Day attested, const TimeScale &scale, double height);

    const QList<GlyphPart> &parts() const { return m_parts; }
    bool isEmpty() const { return m_parts.isEmpty(); }
    // Of the bar or diamond with what belongs to it, y from the middle of the row: what a pad or ring goes around.
    QRectF body() const { return m_body; }
    // With rail, bracket, signs and trails: what nothing else may cover.
    double left() const { return m_left; }
    double right() const { return m_right; }
    // What the claims are to each other, to be drawn behind the label (Refine) or drawn here already.
    std::optional<Icon> labelSign() const { return m_labelSign; }

    // `middle` is the y of the middle of the row; `base` what lies behind; `words` the font of "or" and "~".
    void paint(QPainter *painter, double middle, const GlyphLook &look, const Colours &colours, const QColor &base,
        const QFont &words) const;

private:
    friend class GlyphBuilder;
    QList<GlyphPart> m_parts;
    QRectF m_body;
    double m_left = 0;
    double m_right = 0;
    double m_scale = 1; // of lines and hatch
    std::optional<Icon> m_labelSign;
};

} // namespace dossier

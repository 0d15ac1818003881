// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/rows.h"
#include "drawing/timescale.h"

#include <QImage>
#include <QList>
#include <QPalette>

#include <algorithm>

namespace dossier::tests {

// Where a drawing is solid, and where it may be.

inline const Colours &colours()
{
    static const Colours colours = Colours::of(dossierPalette(Mode::Light), Mode::Light);
    return colours;
}

// 0 for the ground, 1 for the ink.
inline double inkAt(const QImage &image, int x, int y, Ink ink)
{
    const double ground = colours().ground(Ground::Base).lightnessF();
    const double full = colours().ink(ink).lightnessF();
    return (ground - image.pixelColor(x, y).lightnessF()) / (ground - full);
}

// Solid ink is what no line can be: a block of three by three pixels of nearly full ink.
inline QList<int> solidColumns(const QImage &image, Ink ink)
{
    QList<int> solid;
    for (int x = 1; x < image.width() - 1; ++x) {
        for (int y = 1; y < image.height() - 1; ++y) {
            bool full = true;
            for (int dx = -1; dx <= 1 && full; ++dx) {
                for (int dy = -1; dy <= 1 && full; ++dy)
                    full = inkAt(image, x + dx, y + dy, ink) > 0.8;
            }
            if (full) {
                solid.append(x);
                break;
            }
        }
    }
    return solid;
}

struct Pixels
{
    double left;
    double right;
};

// Where an event surely was, in pixels: the inner bounds of a lasting event up to the last day attested, or a day.
inline QList<Pixels> surePixels(const EventRow &event, const TimeScale &scale)
{
    QList<Pixels> sure;
    QList<Edtf> dates{event.date};
    for (const DatedClaim &claim : event.claims)
        dates.append(claim.date);
    for (const Edtf &date : std::as_const(dates)) {
        DayBounds inner = date.innerBounds();
        if (date.shape() == DateShape::Span && !inner.isEmpty() && !date.isApproximate()) {
            inner.latest = date.endEnd() == IntervalEnd::Open ? event.attested : inner.latest;
            sure.append({scale.x(double(inner.earliest)), scale.x(double(inner.latest) + 1)});
        }
        for (const DayBounds &part : date.parts()) {
            if (part.earliest != part.latest || date.shape() == DateShape::Span)
                continue;
            const double from = scale.x(double(part.earliest));
            const double to = scale.x(double(part.latest) + 1);
            const double half = std::max((to - from) / 2, 6.0); // the sign of a day is as wide as a sign must be
            sure.append({(from + to) / 2 - half, (from + to) / 2 + half});
        }
    }
    return sure;
}

inline bool isSure(const QList<Pixels> &sure, double x)
{
    return std::ranges::any_of(
        sure, [x](Pixels range) { return x + 0.5 > range.left - 1 && x + 0.5 < range.right + 1; });
}

} // namespace dossier::tests

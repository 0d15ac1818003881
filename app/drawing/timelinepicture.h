// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "casefile/result.h"
#include "drawing/eventindex.h"
#include "drawing/eventlight.h"
#include "drawing/rowgroups.h"
#include "drawing/timelinefonts.h"
#include "drawing/timescale.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QPalette>
#include <QSet>
#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace dossier {

// A timeline to be handed out: the days in view with all their rows, whatever is scrolled to, under a title, beside
// the events without a date, and with what its signs mean. Drawn from shapes, so that SVG and PDF stay sharp.
struct TimelinePicture
{
    QString title;
    QString summary; // "16 events · 3 name the CCB"
    EventIndex index;
    EventLight light;
    TouchCount lit;
    double start = 0; // the days in view
    double end = 1;
    std::optional<DayBounds> stretch;
    RowGroups rows;
    QSet<qint64> folded; // keys of groups of rows
    QFont font; // of the interface
    Colours colours = Colours::of(dossierPalette(Mode::Light), Mode::Light);
    int width = 1280; // px

    QSize size() const; // px
    void paint(QPainter *painter) const; // from (0, 0)

    QByteArray svg() const;
    QByteArray pdf() const; // one page of its size
    QImage image(double ratio = 2) const;
    // By the end of the path: .svg, .pdf, .png. Errors: Unsupported, ReadOnly with the reason.
    Result<void> save(const QString &path) const;
};

} // namespace dossier

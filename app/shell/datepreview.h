// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/date.h"
#include "drawing/eventglyph.h"
#include "drawing/timescale.h"

#include <QWidget>

namespace dossier {

// A date as the timeline draws it, on a piece of its axis that holds the date with as much again on either side.
class DatePreview : public QWidget
{
    Q_OBJECT
public:
    explicit DatePreview(QWidget *parent = nullptr);

    // `attested` is the last day somebody speaks of it, where an open end is drawn to; daysBegin: nobody does.
    void setDate(const Edtf &date, DatePart part, Day attested);
    void clear();
    bool isEmpty() const { return glyph().isEmpty(); }

    TimeScale scale() const;
    EventGlyph glyph() const; // y counts from the middle of the row below the axis

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double axisHeight() const;

    Edtf m_date;
    DatePart m_part = DatePart::None;
    Day m_attested = daysBegin;
};

} // namespace dossier

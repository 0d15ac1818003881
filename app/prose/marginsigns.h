// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "casefile/finding.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace dossier {

// A note or a finding on a passage, as the margin shows it.
struct ProseRemark
{
    qsizetype start = 0; // of the passage, in the shown text
    bool isFinding = false;
    Severity severity = Severity::Noted; // of a finding
    int remark = 0; // of the caller's: the same for one that stands on several passages
    QString words; // what it says of itself, for a tip

    bool operator==(const ProseRemark &) const = default;
};

// A sign right of a line of text: for all findings on the passages that begin on the line, or for all notes there.
struct MarginSign
{
    QRectF place; // of the drawing
    QRectF touch; // where a click is meant for it
    Icon icon = Icon::Note;
    Ink ink = Ink::Text2;
    QList<int> remarks; // places in the list that was given, each remark once

    QString count() const; // "" of one alone, "+" of more than nine: there is room for one figure
    bool operator==(const MarginSign &) const = default;
};

// The signs of one line: of its remarks (places in `remarks`) with the line's top left corner of the margin and its
// height. Findings take the sign of the gravest; where there are notes too, both are drawn smaller, findings above.
QList<MarginSign> marginSigns(
    const QList<ProseRemark> &remarks, const QList<int> &onLine, QPointF corner, qreal lineHeight);

} // namespace dossier

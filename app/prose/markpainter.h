// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "prose/prosemark.h"

#include <QRectF>

class QPainter;

namespace dossier {

// How one mark is painted on one fragment of a line (look.md, marks sheet): ground, then underline, then the box of the
// current one. `opensHere` and `closesHere` say whether the mark begins and ends on this fragment: the box leaves out
// the side where it goes on.
struct MarkFragment
{
    QRectF rect; // of the words on the line, without overhang
    qreal baseline = 0; // y
    bool opensHere = true;
    bool closesHere = true;
};

// `on` is what the words stand on: a name's tint is mixed into it.
void paintMarkGround(QPainter *painter, const MarkFragment &fragment, const ProseMark &mark, const Colours &colours,
    Ground on = Ground::Base);
void paintMarkUnderline(QPainter *painter, const MarkFragment &fragment, const ProseMark &mark, const Colours &colours);

} // namespace dossier

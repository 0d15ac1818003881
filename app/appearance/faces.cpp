// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/faces.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal titleShare = 1.3;
constexpr qreal smallShare = 0.92;
constexpr qreal badgeShare = 0.85;
constexpr qreal leastBadgeSize = 8;

// Fonts set by a desktop or a style sheet may be sized in pixels, which have no size in points.
QFont scaled(QFont font, qreal share)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * share);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * share)));
    return font;
}

} // namespace

QFont readingFont(Face face, qreal pointSize)
{
    QFont font;
    // The last name is fontconfig's for "any such face"; the hint does the same elsewhere.
    if (face == Face::Serif) {
        font.setFamilies({u"Noto Serif"_s, u"Charis SIL"_s, u"serif"_s});
        font.setStyleHint(QFont::Serif);
    } else {
        font.setFamilies({u"Source Sans 3"_s, u"Noto Sans"_s, u"sans-serif"_s});
        font.setStyleHint(QFont::SansSerif);
    }
    font.setPointSizeF(pointSize);
    font.setWeight(QFont::Normal);
    font.setItalic(false);
    return font;
}

qreal lineStep(Face face)
{
    return face == Face::Serif ? 1.55 : 1.5;
}

QFont titleFont(Face face, qreal pointSize)
{
    QFont font = readingFont(face, pointSize * titleShare);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &interface)
{
    return scaled(interface, smallShare);
}

QFont badgeFont(const QFont &interface)
{
    QFont font = tabularFont(scaled(interface, badgeShare));
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(font.pointSizeF(), leastBadgeSize));
    return font;
}

QFont tabularFont(const QFont &font)
{
    QFont tabular = font;
    tabular.setFeature("tnum", 1);
    return tabular;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont interface = QGuiApplication::font();
    if (interface.pointSizeF() > 0)
        font.setPointSizeF(interface.pointSizeF());
    else
        font.setPixelSize(interface.pixelSize());
    return scaled(font, smallShare);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/marginsigns.h"

#include "appearance/measures.h"
#include "prose/signs.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal touchMargin = 2; // left of a sign
constexpr qreal touchWidth = measures::pageRight; // sign and count

MarginSign signOf(const QList<ProseRemark> &remarks, const QList<int> &places)
{
    MarginSign sign;
    for (const int place : places) {
        const auto isSame = [&](int other) { return remarks.at(other).remark == remarks.at(place).remark; };
        if (std::ranges::none_of(sign.remarks, isSame))
            sign.remarks.append(place);
    }
    const ProseRemark &first = remarks.at(*std::ranges::min_element(
        sign.remarks, {}, [&](int place) { return static_cast<int>(remarks.at(place).severity); }));
    if (first.isFinding) {
        sign.icon = severityIcon(first.severity);
        sign.ink = severityInk(first.severity);
    }
    return sign;
}

void place(MarginSign &sign, QPointF corner, qreal top, qreal height)
{
    const qreal size = std::min<qreal>(measures::signSize, std::floor(height));
    const qreal left = corner.x() + measures::marginSignLeft + std::floor((measures::signSize - size) / 2);
    sign.place = QRectF(left, corner.y() + top + std::floor((height - size) / 2), size, size);
    sign.touch = QRectF(corner.x() + measures::marginSignLeft - touchMargin, corner.y() + top, touchWidth, height);
}

} // namespace

QString MarginSign::count() const
{
    if (remarks.size() < 2)
        return {};
    return remarks.size() > 9 ? u"+"_s : QString::number(remarks.size());
}

QList<MarginSign> marginSigns(
    const QList<ProseRemark> &remarks, const QList<int> &onLine, QPointF corner, qreal lineHeight)
{
    QList<int> findings;
    QList<int> notes;
    for (const int each : onLine)
        (remarks.at(each).isFinding ? findings : notes).append(each);
    QList<MarginSign> signs;
    for (const QList<int> &kind : {findings, notes}) {
        if (!kind.isEmpty())
            signs.append(signOf(remarks, kind));
    }
    const qreal height = signs.isEmpty() ? lineHeight : lineHeight / static_cast<qreal>(signs.size());
    for (qsizetype i = 0; i < signs.size(); ++i)
        place(signs[i], corner, static_cast<qreal>(i) * height, height);
    return signs;
}

} // namespace dossier

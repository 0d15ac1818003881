// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/fontsahead.h"

#include "appearance/faces.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QThreadPool>

#ifdef DOSSIER_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace dossier {

FontsAhead::FontsAhead()
{
#ifdef DOSSIER_FONTCONFIG
    m_setUp = std::jthread([] { FcInit(); }); // what Qt reads first, and reads once
#endif
}

void FontsAhead::readFaces()
{
    QFont strong = QGuiApplication::font();
    strong.setBold(true);
    const QList<QFont> faces{
        QGuiApplication::font(), readingFont(Face::Serif), strong, titleFont(Face::Serif, defaultReadingSize)};
    QThreadPool::globalInstance()->start([faces] {
        for (const QFont &face : faces)
            QFontMetrics(face).height();
    });
}

} // namespace dossier

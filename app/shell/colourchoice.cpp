// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/colourchoice.h"

#include "appearance/colours.h"
#include "shell/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The system's, or the one behind ours.
QString styleName()
{
    const auto *own = qobject_cast<const WindowStyle *>(QApplication::style());
    return own ? own->baseStyle()->name() : QApplication::style()->name();
}

void followSystem()
{
    const QPalette standard = QApplication::style()->standardPalette();
    if (wantsDossierPalette(styleName(), QApplication::palette(), standard))
        QApplication::setPalette(dossierPalette(modeOf(standard)));
}

} // namespace

ColourChoice colourChoiceFromString(const QString &word)
{
    if (word == "light"_L1)
        return ColourChoice::Light;
    if (word == "dark"_L1)
        return ColourChoice::Dark;
    return ColourChoice::System;
}

QString toString(ColourChoice choice)
{
    switch (choice) {
    case ColourChoice::Light:
        return u"light"_s;
    case ColourChoice::Dark:
        return u"dark"_s;
    case ColourChoice::System:
        break;
    }
    return u"system"_s;
}

void applyColours(QApplication &application, ColourChoice choice)
{
    static QMetaObject::Connection following; // one program, one palette
    QObject::disconnect(following);
    if (choice != ColourChoice::System) {
        QApplication::setStyle(new WindowStyle(u"Fusion"_s));
        QApplication::setPalette(dossierPalette(choice == ColourChoice::Dark ? Mode::Dark : Mode::Light));
        return;
    }
    QApplication::setPalette(QPalette());
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new WindowStyle(u"Fusion"_s));
    followSystem();
    following = QObject::connect(
        QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, [] { followSystem(); });
}

void applyMarkStyle(bool stronger)
{
    setMarkStyle(stronger ? MarkStyle::Stronger : MarkStyle::Tinted);
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::PaletteChange); // what takes colours takes them anew
        QApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

} // namespace dossier

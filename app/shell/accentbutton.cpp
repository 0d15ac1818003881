// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/accentbutton.h"

#include "appearance/colours.h"

#include <QEvent>

namespace dossier {

AccentButton::AccentButton(QWidget *parent) : QPushButton(parent)
{
    setDefault(true);
    accentuate();
}

// What is set here comes back as a change of the palette: only another colour is set again.
void AccentButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        accentuate();
}

void AccentButton::accentuate()
{
    const Colours colours = Colours::current();
    QPalette accented = palette();
    accented.setColor(QPalette::Button, colours.ink(Ink::Accent));
    accented.setColor(QPalette::ButtonText, colours.ink(Ink::OnAccent));
    if (accented.color(QPalette::Button) != palette().color(QPalette::Button)
        || accented.color(QPalette::ButtonText) != palette().color(QPalette::ButtonText))
        setPalette(accented);
}

} // namespace dossier

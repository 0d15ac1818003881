// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QWidget;

namespace dossier {

// Where Tab (or Shift+Tab) leads from a widget of the window: through the parts of the window as they stand on the
// screen, from the top left to the bottom right, within each as its view has ordered it. What lies behind another tab
// is passed over, for QMainWindow leaves it visible outside the window. Null when nothing else takes the keyboard.
QWidget *nextByTab(const QWidget &window, const QWidget *from, bool forward);

// What takes the keyboard in the dock, or the middle of the window, of a widget that has it and goes: what comes next
// in there. A line to write in has it only where there is no other, for it would take what Ctrl+Z is meant for, and the
// title last. Null when nothing does.
QWidget *remainsInPart(const QWidget &window, const QWidget *gone);

// Where the key for the next dock, or the middle of the window, leads (or the one before): to what takes the keyboard
// in there first. Null when there is none.
QWidget *nextPart(const QMainWindow &window, const QWidget *from, bool forward);

} // namespace dossier

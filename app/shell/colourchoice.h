// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace dossier {

// Light, dark, or as the system has it. The explicit choices set Fusion's colours ourselves: QStyleHints cannot do it
// on Linux. Under a platform theme the system's own colours are left alone.
enum class ColourChoice { System, Light, Dark };

ColourChoice colourChoiceFromString(const QString &word); // anything else is System
QString toString(ColourChoice choice);

// Applies a choice to the program, and follows the system from then on when that was chosen.
void applyColours(QApplication &application, ColourChoice choice);

// Stronger marks or tints, at once in all that is painted.
void applyMarkStyle(bool stronger);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandline.h"

namespace dossier {

// create, import, search, check, export: what is done with a whole case.
QList<Command> caseCommands();

QString accountName(); // who does something when nobody else is named

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/choicesmodel.h"
#include "shell/commands.h"

namespace dossier {

// A command as it stands when the palette is opened.
struct CommandState
{
    Command command;
    QString text; // without mnemonic
    QString obstacle; // why it cannot be done now; "" when it can
};

// The commands that fit what is typed, by what they are called, then by their menu too; the best first. Of those that
// fit as well, and while nothing is typed, those used `lately` (their ids, the last one first) come before the others,
// which stand as in the table.
QList<Choice> commandChoices(const QList<CommandState> &states, const QString &typed, const QStringList &lately);
Command commandOf(const Choice &choice);

} // namespace dossier

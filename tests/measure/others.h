// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace dossier {

// What other tools, or the plainest rule, come to in a part of the table: on the same material, or where it says so on
// other. Empty where no figure is known.
QString othersIn(const QString &part, const QString &language);

} // namespace dossier

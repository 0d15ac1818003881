// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace dossier {

// Given names in lower case, with a blank between: "annelies", "olivier".
QStringView givenNameList();

} // namespace dossier

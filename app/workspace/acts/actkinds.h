// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace dossier {

// One kind of act as the history knows it. Codes and the order of arguments are part of the file; shell and command
// line phrase them.
struct ActKind
{
    QLatin1StringView code;
    // What they are, in order, parted by ", "; "..." behind one that may come often. Dates are as withPart gives them.
    QLatin1StringView arguments;
    bool byPerson = false;

    qsizetype placeOfList() const; // of the argument that may come often; -1 when there is none
};

// Every kind of act this program writes.
std::span<const ActKind> actKinds();
const ActKind *actKind(QStringView code); // null when there is none of this code

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/entityink.h"

namespace dossier {

namespace {

// Both enums keep the types of entities together and in the agreed order.
template <typename Sign> Sign signOf(int typeIndex)
{
    constexpr int first = static_cast<int>(Sign::Organisation);
    constexpr int types = static_cast<int>(Sign::Other) - first + 1;
    static_assert(types == 8);
    return typeIndex >= 0 && typeIndex < types ? static_cast<Sign>(first + typeIndex) : Sign::Other;
}

} // namespace

Ink entityInk(int typeIndex)
{
    return signOf<Ink>(typeIndex);
}

Icon entityIcon(int typeIndex)
{
    return signOf<Icon>(typeIndex);
}

} // namespace dossier

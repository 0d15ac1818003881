// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

// A country or city with what it is called in de, en, fr, it and nl, in this order.
struct PlaceNames
{
    QStringList names;

    bool operator==(const PlaceNames &) const = default;
};

// By any of its names, as spelt.
std::optional<PlaceNames> placeNamed(const QString &name);

} // namespace dossier

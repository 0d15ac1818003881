// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace dossier {

// A country, region or city with what it is called in de, en, fr, it and nl, in this order.
struct PlaceNames
{
    QStringList names;

    bool operator==(const PlaceNames &) const = default;
};

// By any of its names, older and short ones too, as spelt. Countries and the cities of time zones are ICU's.
std::optional<PlaceNames> placeNamed(const QString &name);

// A country or a part of the world, by any of its names.
bool isCountry(const QString &name);

// The European Union and the United Nations, which ICU knows as well.
std::optional<PlaceNames> unionNamed(const QString &name);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace dossier {

// The bytes of new editions on their way into the file, compressed on other threads while the write waits its turn: for
// short files this takes as long as all their rows. What nobody has begun when it is asked for is done by who asks.
class PackedBytes
{
public:
    explicit PackedBytes(const QHash<EditionId, QByteArray> &bytes);

    // As edition_bytes keeps them (resources/schema/0001.sql); for an edition that was handed in.
    QByteArray of(EditionId edition) const;

private:
    struct Item;
    QHash<EditionId, std::shared_ptr<Item>> m_items;
};

} // namespace dossier

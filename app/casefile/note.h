// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// What a person wrote down about a place in a text, an entity, an event or the whole case (nothing set).
struct Note
{
    NoteId id;
    Uid uid;
    TextId text;
    Span span;
    EntityId entity;
    EventId event;
    QString words; // Markdown
    QString author;
    qint64 made = 0; // milliseconds since 1970-01-01 UTC
    qint64 revision = 0;

    bool operator==(const Note &) const = default;
};

} // namespace dossier

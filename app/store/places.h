// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace dossier {

class Connection;
class Keys;

// What marks of one write need to know of the texts they stand in: those it brings and those the case has. All ids are
// keys of the file.
class Places
{
public:
    struct TextPlace
    {
        SourceId source;
        QString characters;
        QList<Passage> passages; // in order
        bool own = false; // of an edition, not of a version
        bool current = false;
        bool counted = false; // its source is in the case, not removed
    };

    Places(Connection &connection, const CaseContent &content, Keys &keys);
    Places(const Places &) = delete;
    Places &operator=(const Places &) = delete;

    // Texts that are not there are empty; SQLite's failures are kept in error().
    const TextPlace &of(TextId text);
    PassageId passageAt(TextId text, qsizetype offset);
    bool isCounted(SourceId source);
    bool isCounted(PassageId passage);
    std::optional<Error> error() const { return m_error; }

private:
    void read(TextId text, TextPlace &place);

    Connection &m_connection;
    QHash<TextId, TextPlace> m_texts;
    // The one asked for last: marks of a text come after each other. None once m_texts changes.
    TextId m_last;
    const TextPlace *m_lastPlace = nullptr;
    QHash<SourceId, bool> m_sources; // counted or not
    QHash<PassageId, TextId> m_passages; // new ones
    std::optional<Error> m_error;
};

} // namespace dossier

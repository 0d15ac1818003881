// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "store/connection.h"

#include <QHash>

namespace dossier {

// A span with up to 60 units before and after it, cut at words, on one line.
ContextRow contextOf(const QString &characters, Span span);

// Contexts of places in several texts; the text last looked at is remembered.
class Contexts
{
public:
    explicit Contexts(Connection &connection) : m_connection(connection) { }

    // Place, source, passage, language and words; row and status are the caller's.
    Result<ContextRow> at(const TextSpan &place);
    Result<QString> charactersOf(TextId text);
    Result<Span> passageAround(const TextSpan &place); // where it starts; empty where there is no passage

private:
    Result<void> look(TextId text);
    const Passage *passageAt(qsizetype offset) const;

    Connection &m_connection;
    Text m_text;
    QList<Passage> m_passages;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casewriter.h"

// Writes as jobs and people hand them to the writer.

namespace dossier::tests {

inline Write importOf(const CaseContent &content)
{
    Write write;
    write.act.code = QStringLiteral("import");
    write.act.who = QStringLiteral("import");
    write.content = content;
    return write;
}

inline Write personalWrite(const CaseContent &content)
{
    Write write;
    write.act.code = QStringLiteral("note");
    write.act.who = QStringLiteral("reader");
    write.content = content;
    write.byPerson = true;
    return write;
}

inline CaseContent newNote(const QString &words)
{
    CaseContent content;
    Note note;
    note.id = NoteId(-1);
    note.words = words;
    content.notes.append(note);
    return content;
}

} // namespace dossier::tests

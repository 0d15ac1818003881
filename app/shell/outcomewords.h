// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "workspace/importing.h"

#include <QList>
#include <QString>

namespace dossier {

// Under which of four heads a file stands in the result of an import.
enum class ImportGroup { Refused, ToCheck, Known, Imported };
ImportGroup groupOf(const ImportOutcome &outcome);
QString groupWords(ImportGroup group); // "Refused", of a file
QString groupTitle(ImportGroup group); // the same, of several

// What can be done about a file from its row.
enum class OutcomeAction { OpenSource, TakeAsEdition, TakeAsSource };

struct OutcomeLink
{
    OutcomeAction action = OutcomeAction::OpenSource;
    QString words;

    bool operator==(const OutcomeLink &) const = default;
};

// What became of a file, for a person: one sentence why for each reason, one sentence what to do about the first that
// asks for something, and what can be done from here.
struct OutcomePhrase
{
    QString happened;
    QString advice; // empty where there is nothing to do
    QList<OutcomeLink> links;
};
OutcomePhrase outcomePhrase(const ImportOutcome &outcome);

// Why a file was refused, and what to do.
struct Reason
{
    QString why;
    QString advice;
};
Reason refusal(const Error &error);

// The codes of notes that have words.
QStringList noteCodes();
// What a note says; its code as it is when it has no words.
Reason noteWords(const QString &note);

} // namespace dossier

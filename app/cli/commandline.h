// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"

#include "casefile/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace dossier {

enum ExitCode : int {
    Done = 0,
    Wrong = 1, // something was refused or is wrong; standard error says what
    Usage = 2, // the command was not understood
};

struct Option
{
    QString name; // without dashes
    QString value; // what stands for its value in the usage; "" when it has none
    QString meaning;
};

// What a person typed after a command.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> options;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return options.value(option, otherwise);
    }
};

// Where a command says what it has to say.
struct Streams
{
    QTextStream &out;
    QTextStream &err;
    Output::Form form = Output::Form::Text;
    bool errIsTerminal = false; // somebody watches it: how far long work is can be shown there

    void tell(const QString &what) const; // in one line, whatever characters it has
    int fail(const Error &error) const; // says it and what to do; Wrong
    // The same with other advice, for errors of this code alone or of all.
    int fail(const Error &error, const QString &advice, std::optional<ErrorCode> code = std::nullopt) const;
    int misused(const QString &what) const; // says it; Usage
};

struct Command
{
    QString name;
    QString usage; // its arguments, as "CASE FILE…"
    QString purpose; // one line
    QString more; // paragraphs for its own help and the manual
    QList<Option> options;
    qsizetype fewest = 0; // positional arguments
    qsizetype most = 0; // -1: any number
    std::function<int(const Arguments &, const Streams &)> run;
};

const QList<Command> &commands();

// Runs `dossier-cli ARGUMENT…` (without the program's name) and answers with its exit code.
int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, bool errIsTerminal = false);

// What --help and the manual say; both follow the tables of commands and fields.
QString helpText();
QString helpText(const Command &command);
QString manualPage(); // in the man macros of groff_man(7)

// What went wrong and what a person can do about it, one sentence each; the second may be given.
QString phrased(const Error &error, const QString &advice = {});
// A note of an import (workspace/importing.h) in words; one of an unknown code as it is.
QString phrasedNote(const QString &note);
// Of a judgement of sameness: what a rule gave in words, a person's words as they are.
QString phrasedReason(const QString &reason);

} // namespace dossier

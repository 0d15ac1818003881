// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/formrules.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace dossier {

/// What is asked of the program that has the rules (dossier-forms): the runs of a paragraph, or the rules for a file.
struct FormQuestion
{
    Mode mode = Mode::Light;
    Syntax syntax = Syntax::Prose;
    quint32 state = 0; ///< an answer's, of the paragraph before; 0 at the start of a text
    QString paragraph = {};
    QString fileName = {}; ///< given, its rules are asked for and nothing else
    QString mediaType = {};
};

/// What it answers.
struct FormAnswer
{
    Syntax syntax = Syntax::Prose;
    quint32 state = 0; ///< what the paragraph leaves open; a number of this run of the program alone
    QList<RuledRun> runs = {};
};

/// A message on its way between the two: its length in bytes (four, the most significant first), then its parts as
/// QDataStream writes them.
QByteArray message(const FormQuestion &question);
QByteArray message(const FormAnswer &answer);

/// Takes the first message off what has come in; none when it is not whole yet, or is not one.
std::optional<FormQuestion> takeQuestion(QByteArray &received);
std::optional<FormAnswer> takeAnswer(QByteArray &received);

/// The program says so much when its rules are there, before the first question.
QByteArray formGreeting();

/// So long it waits for a question before it ends, and gives back what it takes.
inline constexpr std::chrono::milliseconds formPatience{3000};

} // namespace dossier

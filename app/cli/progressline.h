// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"

#include <QString>
#include <QTextStream>

namespace dossier {

// How far an import is, in the last line of a terminal: written over again some times a second, and gone at the end.
class ProgressLine
{
public:
    explicit ProgressLine(QTextStream &terminal) : m_terminal(terminal) { }
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const ImportProgress &progress);

private:
    QTextStream &m_terminal;
    qint64 m_shownAt = -1; // milliseconds since the import began; -1: nothing is shown
};

// "120 of 2,000 · 340 a second · 6 s left · NAME", within 79 signs; what is done at the end when all are in.
QString progressWords(const ImportProgress &progress);

} // namespace dossier

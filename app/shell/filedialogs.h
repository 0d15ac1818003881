// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace dossier {

// Dialogs that ask for files or a folder: each stands over the window while the program goes on, and is gone once it is
// answered. `then` is given what was chosen; it is not called when nothing is.

void askForFiles(QWidget *window, const QString &title, const QStringList &filters,
    const std::function<void(const QStringList &)> &then);
void askForFile(
    QWidget *window, const QString &title, const QString &filter, const std::function<void(const QString &)> &then);
void askForFolder(QWidget *window, const QString &title, const std::function<void(const QString &)> &then);

// Where a file that is given out is to be saved; its kind is that of the filter: "Page (*.pdf)".
void askWhereToSave(QWidget *window, const QString &title, const QString &proposed, const QStringList &filters,
    const std::function<void(const QString &)> &then);

// Where a case is to be kept; `proposed` is a path. A file that is there may be written over, or is left to whoever
// makes the new one to refuse.
enum class Existing { MayBeReplaced, IsRefusedLater };
void askWhereToKeep(QWidget *window, const QString &title, const QString &proposed, const QString &filter,
    Existing existing, const std::function<void(const QString &)> &then);
// Where any other file is to be written; one that is there may be written over. `suffix`: that a name without one gets.
void askWhereToWrite(QWidget *window, const QString &title, const QString &proposed,
    const std::function<void(const QString &)> &then, const QString &suffix = {});

} // namespace dossier

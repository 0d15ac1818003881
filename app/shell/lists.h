// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"

#include <QDialog>

namespace dossier {

// What became of an import in which something was refused or was in the case already: each file with its reason,
// refused ones first. Not modal.
class ImportResult : public QDialog
{
    Q_OBJECT
public:
    explicit ImportResult(const ImportReport &report, QWidget *parent = nullptr);
};

// The commands and their keys, made from the command table. Not modal.
class KeysList : public QDialog
{
    Q_OBJECT
public:
    explicit KeysList(QWidget *parent = nullptr);
};

} // namespace dossier

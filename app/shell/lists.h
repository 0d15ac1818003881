// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace dossier {

// The commands and their keys, made from the command table. Not modal.
class KeysList : public QDialog
{
    Q_OBJECT
public:
    explicit KeysList(QWidget *parent = nullptr);
};

} // namespace dossier

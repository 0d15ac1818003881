// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace dossier {

// The button of a page that most people are there for: in the accent's colour, also after a switch between light and
// dark.
class AccentButton : public QPushButton
{
    Q_OBJECT
public:
    explicit AccentButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void accentuate();
};

} // namespace dossier

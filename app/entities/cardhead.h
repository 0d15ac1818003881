// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dossier {

class IconLabel;

// The top of a card: what the entity is, how often it is named, and what it is called in each language.
class CardHead : public QWidget
{
    Q_OBJECT
public:
    explicit CardHead(QWidget *parent = nullptr);

    void show(const EntityCard &card);

private:
    void showNames(const EntityCard &card);

    QVBoxLayout *m_column;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_line;
    QLabel *m_description;
    QWidget *m_names;
};

} // namespace dossier

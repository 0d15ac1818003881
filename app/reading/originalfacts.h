// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dossier {

class IconLabel;
struct Original;

// What is known of an edition and of the source it is of, and whether its bytes are still those that arrived.
class OriginalFacts : public QScrollArea
{
    Q_OBJECT
public:
    explicit OriginalFacts(QWidget *parent = nullptr);

    void show(const Original &original);
    QComboBox *editions() const { return m_editions; }
    QPushButton *checkButton() const { return m_check; }
    QString value(const QString &name) const; // what stands beside a name; "" when it is not there

Q_SIGNALS:
    void editionChosen(dossier::EditionId edition);
    void checkRequested();

private:
    void showSource(const Original &original);
    void showEdition(const Original &original);
    void fillEditions(const Original &original);
    void add(const QString &name, const QString &value);
    void addCaption(const QString &words);

    QFormLayout *m_rows;
    QComboBox *m_editions;
    QPlainTextEdit *m_hash;
    IconLabel *m_sign;
    QLabel *m_verdict;
    QPushButton *m_check;
    QWidget *m_intact; // sign, verdict and button
};

} // namespace dossier

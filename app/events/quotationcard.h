// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/disagreement.h"

#include <QAbstractButton>

#include <memory>

class QTextLayout;

namespace dossier {

// What one source says in one place, to be set beside what others say: its words in its own language, who it is, when,
// how far it can be relied on. Pressed, by mouse or keys, it wants to be read where it stands; checked, it stands for
// all that say the same.
class QuotationCard : public QAbstractButton
{
    Q_OBJECT
public:
    // `notes`: what a reader must know of it: "repeats the communiqué"; "" when there is nothing.
    QuotationCard(const QuotedPlace &place, const QString &notes, QWidget *parent = nullptr);

    const QuotedPlace &place() const { return m_place; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<QTextLayout> layOut(int width) const; // of the words
    QString sourceLine() const;
    int linesHeight(int width) const; // below the words

    QuotedPlace m_place;
    QString m_notes;
};

} // namespace dossier

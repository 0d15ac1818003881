// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace dossier {

class CaseDocument;
class ComparisonView;

// Two entities side by side, with what a person judges of them: the same, not the same, unsure. Stays open beside the
// window, so that what speaks for and against can be read where it stands; not modal.
class ComparisonSheet : public QDialog
{
    Q_OBJECT
public:
    // The document outlives it.
    ComparisonSheet(CaseDocument &document, EntityId first, EntityId second, QWidget *parent);

    ComparisonView *view() const { return m_view; }

Q_SIGNALS:
    // `stays`: by whose name they go when they are the same.
    void judged(dossier::EntityId first, dossier::EntityId second, dossier::Judgement judgement, const QString &reason,
        dossier::EntityId stays);

private:
    void build();
    QPushButton *addButton(const QString &words, Judgement judgement);
    void showNames();
    void judge(Judgement judgement);

    CaseDocument &m_document;
    ComparisonView *m_view;
    QComboBox *m_stays;
    QLineEdit *m_reason;
    QList<QPushButton *> m_buttons;
};

} // namespace dossier

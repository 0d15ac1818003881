// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QDialog>

namespace dossier {

class CaseDocument;
class DifferencesView;

// What the sources say differently about an event, side by side. Stays open beside the window while what is said is
// read where it stands, one place after the other; goes when several are put beside each other there.
class DifferencesSheet : public QDialog
{
    Q_OBJECT
public:
    DifferencesSheet(CaseDocument &document, EventId event, QWidget *parent); // the document outlives it

    DifferencesView *view() const { return m_view; }

Q_SIGNALS:
    void readRequested(); // what was chosen stands in the columns

private:
    void showTitle();

    DifferencesView *m_view;
};

} // namespace dossier

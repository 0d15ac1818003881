// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace dossier {

class ImportPage;
class StartPage;

// The middle of the window, one page at a time: those behind take no room from the docks. The pages that need no case
// are made when they are first wanted, and whoever has to do with them hears of it.
class Pages : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Pages(QWidget *parent);

    StartPage *startPage();
    ImportPage *importPage();
    bool hasStartPage() const { return m_start != nullptr; } // was made
    bool hasImportPage() const { return m_import != nullptr; }
    bool showsImport() const;
    void showStart(); // with the cases opened last
    void setDropCount(int files); // see StartPage

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void startMade(dossier::StartPage *page);
    void importMade(dossier::ImportPage *page);

private:
    StartPage *m_start = nullptr;
    ImportPage *m_import = nullptr;
};

} // namespace dossier

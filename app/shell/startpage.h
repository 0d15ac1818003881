// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace dossier {

// What stands in the window while no case is open: one obvious way in, the sample, and the cases opened last. The whole
// page takes a drop.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentCases(const QStringList &paths);
    void setDropCount(int files); // while files are held over the window; 0 = none

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void openRequested();
    void newRequested();
    void sampleRequested();
    void caseRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class DropFrame;
    QWidget *newPage();
    void fillDropFrame();
    void fillSide(const QStringList &recent);

    DropFrame *m_drop;
    QVBoxLayout *m_side;
    QStringList m_recent;
};

} // namespace dossier

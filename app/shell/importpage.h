// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/outcomewords.h"
#include "workspace/importing.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dossier {

class FilterField;
class ImportModel;
class ImportTable;

// What came of an import, on a page of its own: every file with its reason and a way on, refused ones first.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    // What trying some of its files again has brought.
    void mergeReport(const ImportReport &again);
    bool hasReport() const { return m_hasReport; }
    void clear(); // another case is open
    // The sources that are out of the case by now, whoever took them out.
    void setRemoved(const QList<SourceId> &sources);
    ImportTable *table() const { return m_table; }
    // While an import is under way nothing more can be asked of this one.
    void setBusy(bool busy);

    // Whether a person should see it without asking for it.
    static bool needsLook(const ImportReport &report);

Q_SIGNALS:
    void removeRequested(const QList<dossier::SourceId> &sources);
    void restoreRequested(const QList<dossier::SourceId> &sources);
    void tryRequested(const QStringList &paths, dossier::ChangedBytes changed);
    void sourceRequested(dossier::SourceId source);
    void saveRequested(const QString &path, const QByteArray &list);
    void readingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *newHead();
    QHBoxLayout *newChips();
    QHBoxLayout *newFoot();
    void describe();
    void narrow();
    void follow(const QModelIndex &row, OutcomeAction action);
    void removeOrRestore();
    void tryRefused();
    void chooseFile();

    ImportModel *m_model;
    ImportTable *m_table;
    QLabel *m_heading;
    QLabel *m_summary;
    QButtonGroup *m_chips;
    FilterField *m_filter;
    QLabel *m_nothing;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_read;
    bool m_hasReport = false;
    bool m_removed = false;
    bool m_busy = false;
};

} // namespace dossier

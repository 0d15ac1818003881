// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casewriter.h"
#include "workspace/importing.h"
#include "workspace/readingagain.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace dossier {

// What goes on in the background of the open case, one after the other on a thread of its own: imports, and reading
// the texts again that older rules have read.
class CaseJobs : public QObject
{
    Q_OBJECT
public:
    CaseJobs(CaseWriter &writer, const QString &who); // the writer outlives it
    ~CaseJobs() override; // stops, and waits for what is under way

    // One at a time: else failed with Busy. Cancelled, it ends after the source under way.
    void importFiles(const QStringList &paths, ChangedBytes changed);
    // `meta` as in NAME.meta, or empty.
    void importText(const QString &fileName, const QByteArray &bytes, const QByteArray &meta);
    void cancelImport();
    bool isImporting() const { return m_isImporting; }

    void readAgain(); // unless it is under way, or an import is
    void stop();

Q_SIGNALS:
    void importProgressed(const dossier::ImportProgress &progress);
    void importEnded(const dossier::Result<dossier::ImportReport> &report); // or why it could not begin to
    void readAgainFinished(const dossier::ReadAgainReport &report); // some texts were
    void failed(const dossier::Error &error);

private:
    Result<ImportReport> bringIn(const QStringList &paths, ChangedBytes changed, const std::atomic_bool &stops);
    void endReading(const Result<ReadAgainReport> &report);

    CaseWriter &m_writer;
    QString m_who;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stopsImport;
    QFuture<Result<ImportReport>> m_import;
    bool m_isImporting = false; // until its end is told
    std::shared_ptr<std::atomic_bool> m_stopsReading = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<ReadAgainReport>> m_reading;
    std::vector<std::unique_ptr<QTemporaryDir>> m_pasted; // texts that came in without a file of their own
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/casejobs.h"

#include "store/casereader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressPause = 50; // milliseconds between two progress signals

Result<ReadAgainReport> readOlderTextsAgain(CaseWriter &writer, const std::atomic_bool &stops)
{
    const Result<CaseReader> reader = CaseReader::open(writer.path());
    if (!reader)
        return reader.error();
    const Result<QList<TextId>> texts = reader->textsReadBefore(analysisVersion);
    if (!texts)
        return texts.error();
    if (texts->isEmpty())
        return ReadAgainReport();
    return readTextsAgain(writer, *texts, QString(), [&stops](const ImportProgress &) { return !stops; });
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

CaseJobs::CaseJobs(CaseWriter &writer, const QString &who) : m_writer(writer), m_who(who)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(u"import"_s);
}

CaseJobs::~CaseJobs()
{
    stop();
    m_import.waitForFinished();
    m_reading.waitForFinished();
}

void CaseJobs::stop()
{
    cancelImport();
    *m_stopsReading = true;
}

void CaseJobs::importFiles(const QStringList &paths, ChangedBytes changed)
{
    if (m_isImporting) {
        Q_EMIT failed({ErrorCode::Busy, paths.value(0), {}});
        return;
    }
    m_isImporting = true;
    *m_stopsReading = true; // what a person waits for goes first; the rest is read the next time
    m_stopsImport = std::make_shared<std::atomic_bool>(false);
    m_import = QtConcurrent::run(
        &m_pool, [this, paths, changed, stops = m_stopsImport] { return bringIn(paths, changed, *stops); });
    m_import.then(this, [this](const Result<ImportReport> &report) {
        m_isImporting = false;
        Q_EMIT importEnded(report);
    });
}

// In the worker.
Result<ImportReport> CaseJobs::bringIn(const QStringList &paths, ChangedBytes changed, const std::atomic_bool &stops)
{
    QElapsedTimer since;
    const auto progressed = [&](const ImportProgress &progress) {
        if (!since.isValid() || since.elapsed() >= progressPause || progress.done == progress.total) {
            since.start();
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT importProgressed(progress); }, Qt::QueuedConnection);
        }
        return !stops;
    };
    return dossier::importFiles(m_writer, paths, m_who, progressed, changed);
}

void CaseJobs::importText(const QString &fileName, const QByteArray &bytes, const QByteArray &meta)
{
    // Kept while the case is open: what changed may be answered, and what was refused tried, later.
    m_pasted.push_back(std::make_unique<QTemporaryDir>());
    const QDir folder(m_pasted.back()->path());
    const QString name = QFileInfo(fileName).fileName();
    const bool written = writeFile(folder.filePath(name), bytes)
        && (meta.isEmpty() || writeFile(folder.filePath(QFileInfo(name).completeBaseName() + u".meta"_s), meta));
    if (!written) {
        Q_EMIT failed({ErrorCode::DiskFull, folder.path(), {}});
        return;
    }
    importFiles({folder.filePath(name)}, ChangedBytes::Ask);
}

void CaseJobs::cancelImport()
{
    if (m_stopsImport)
        *m_stopsImport = true;
}

void CaseJobs::readAgain()
{
    if (m_reading.isRunning() || m_isImporting)
        return;
    *m_stopsReading = false;
    m_reading =
        QtConcurrent::run(&m_pool, [this, stops = m_stopsReading] { return readOlderTextsAgain(m_writer, *stops); });
    m_reading.then(this, [this](const Result<ReadAgainReport> &report) { endReading(report); });
}

void CaseJobs::endReading(const Result<ReadAgainReport> &report)
{
    if (!report)
        Q_EMIT failed(report.error());
    else if (report->texts > 0)
        Q_EMIT readAgainFinished(*report);
}

} // namespace dossier

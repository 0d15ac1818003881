// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/following.h"

#include "store/casereader.h"

#include <QDeadlineTimer>
#include <QThread>

namespace dossier {

Following::Following(const QString &path, ActId last, const CaseCounts &counts)
    : m_path(path)
    , m_last(last)
    , m_counts(counts)
    , m_thread(QThread::create([this] { follow(); }))
{
    m_thread->setObjectName(QStringLiteral("following"));
    m_thread->start();
}

Following::~Following()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ends = true;
        m_ended.wakeAll();
    }
    m_thread->wait();
}

bool Following::waitForNext()
{
    const QDeadlineTimer next(pause);
    const QMutexLocker lock(&m_mutex);
    while (!m_ends && m_ended.wait(&m_mutex, next)) { }
    return !m_ends;
}

// A case that cannot be read for a moment, because its writer has just closed it, is looked at again.
void Following::follow()
{
    const Result<CaseReader> reader = CaseReader::open(m_path);
    if (!reader)
        return;
    qint64 seen = -1;
    do {
        const Result<qint64> version = reader->dataVersion();
        if (!version || *version == seen)
            continue;
        const Result<ActId> last = reader->lastAct();
        const Result<CaseCounts> counts = reader->counts();
        if (!last || !counts)
            continue;
        seen = *version;
        if (*last == m_last && *counts == m_counts)
            continue;
        m_last = *last;
        m_counts = *counts;
        Q_EMIT changed(m_counts);
    } while (waitForNext());
}

} // namespace dossier

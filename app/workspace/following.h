// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/counts.h"
#include "casefile/id.h"

#include <QMutex>
#include <QObject>
#include <QString>
#include <QWaitCondition>

#include <chrono>
#include <memory>

class QThread;

namespace dossier {

// Follows what somebody else writes into a case that is open here to be read: looks at its version about once a second,
// on a thread and a reader of its own (PRAGMA data_version, https://sqlite.org/pragma.html, costs next to nothing).
class Following : public QObject
{
    Q_OBJECT
public:
    // `last` and `counts` are what is known already.
    Following(const QString &path, ActId last, const CaseCounts &counts);
    ~Following() override; // waits for the look under way

    static constexpr std::chrono::milliseconds pause{1000};

Q_SIGNALS:
    void changed(const dossier::CaseCounts &counts); // from its thread: queue it to your own

private:
    void follow();
    bool waitForNext(); // false when it ends

    QString m_path;
    ActId m_last;
    CaseCounts m_counts;
    QMutex m_mutex;
    QWaitCondition m_ended;
    bool m_ends = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace dossier

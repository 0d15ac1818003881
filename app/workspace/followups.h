// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casewriter.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace dossier {

// What follows from acts of a person and nobody waits for, one after the other on a thread of its own: names they gave
// are looked for everywhere, where dates were read again, what happened is looked at anew, and versions that came are
// compared with their sources.
class FollowUps
{
public:
    FollowUps(CaseWriter &writer, const QString &who); // the writer outlives it
    ~FollowUps(); // stops, and waits for what is under way

    void follow(const Write &write, const WriteReceipt &receipt);
    void stop() { m_stops = true; }

private:
    void lookForNames(const Write &write, const WriteReceipt &receipt);
    void lookForEvents(const Write &write, const WriteReceipt &receipt);
    void checkVersions(const Write &write, const WriteReceipt &receipt);
    void start(const std::function<void()> &work);

    CaseWriter &m_writer;
    QString m_who;
    QThreadPool m_pool;
    std::atomic_bool m_stops = false;
    QList<QFuture<void>> m_works;
};

} // namespace dossier

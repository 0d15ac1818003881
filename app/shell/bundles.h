// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

namespace dossier {

class MessageBar;

// A case that goes out as a bundle, or a bundle that comes in as a case: one at a time, in a worker. What takes long is
// told with a way to stop it, and how it ended.
class Bundles : public QObject
{
    Q_OBJECT
public:
    explicit Bundles(MessageBar *messages, QObject *parent = nullptr);
    ~Bundles() override; // stops what is under way, and waits for it

    bool isAtWork() const { return m_isAtWork; }
    void exportCase(const QString &casePath, const QString &folder);
    // A new case at `casePath`, where nothing is.
    void makeCase(const QString &bundle, const QString &casePath, const QString &who);
    void stop(); // what was there before stays as it was

Q_SIGNALS:
    void progressed(double share); // 0 … 1, once it takes long; 1 when it has ended
    void caseMade(const QString &casePath);

private:
    using Job = std::function<Result<void>(const std::function<bool(double)> &progress)>;
    void start(const QString &words, const Job &job, const std::function<void(const Result<void> &)> &ended);
    bool refuses();
    void tell(const QString &words);

    MessageBar *m_messages;
    QTimer *m_slow; // until it is told that something is under way
    QTimer *m_looks; // at how far it is
    std::shared_ptr<std::atomic<bool>> m_stops;
    std::shared_ptr<std::atomic<double>> m_share;
    QFuture<Result<void>> m_work;
    bool m_isAtWork = false; // until it is told how it ended
    bool m_isGone = false; // nobody is left to be told
};

} // namespace dossier

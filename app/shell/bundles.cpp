// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/bundles.h"

#include "appearance/measures.h"
#include "shell/errorwords.h"
#include "shell/messagebar.h"
#include "workspace/bundling.h"

#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dossier {

Bundles::Bundles(MessageBar *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_slow(new QTimer(this))
    , m_looks(new QTimer(this))
{
    constexpr int betweenLooks = 100; // milliseconds
    m_slow->setSingleShot(true);
    m_looks->setInterval(betweenLooks);
    connect(m_looks, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_share); });
}

Bundles::~Bundles()
{
    m_isGone = true;
    stop();
    m_work.waitForFinished(); // may come to its end in here
}

void Bundles::stop()
{
    if (m_stops)
        *m_stops = true;
}

bool Bundles::refuses()
{
    if (!m_isAtWork)
        return false;
    tell(tr("A bundle is still being written or read. Stop it first, or wait until it has ended."));
    return true;
}

// What is under way, with the way to stop it.
void Bundles::tell(const QString &words)
{
    m_messages->say(MessageBar::Kind::Note, words);
    m_messages->offer(tr("Stop"), [this] { stop(); });
}

void Bundles::exportCase(const QString &casePath, const QString &folder)
{
    if (refuses())
        return;
    const auto write = [casePath, folder](const std::function<bool(double)> &progress) {
        return writeCaseAsBundle(casePath, folder, progress);
    };
    start(tr("The case is being written to “%1”…").arg(folder), write, [this, folder](const Result<void> &written) {
        if (written)
            m_messages->say(MessageBar::Kind::Note, tr("The case was written to “%1”.").arg(folder));
        else if (written.error().code == ErrorCode::Cancelled)
            m_messages->say(MessageBar::Kind::Note, exportErrorWords(written.error(), folder));
        else
            m_messages->say(MessageBar::Kind::Problem, exportErrorWords(written.error(), folder));
    });
}

void Bundles::makeCase(const QString &bundle, const QString &casePath, const QString &who)
{
    if (refuses())
        return;
    const auto make = [bundle, casePath, who](const std::function<bool(double)> &progress) {
        return makeCaseFromBundle(bundle, casePath, who, progress);
    };
    start(tr("The bundle “%1” is being read…").arg(bundle), make, [this, bundle, casePath](const Result<void> &made) {
        if (made) {
            m_messages->hide();
            Q_EMIT caseMade(casePath);
        } else {
            const bool stopped = made.error().code == ErrorCode::Cancelled;
            m_messages->say(stopped ? MessageBar::Kind::Note : MessageBar::Kind::Problem,
                bundleErrorWords(made.error(), bundle, casePath));
        }
    });
}

void Bundles::start(const QString &words, const Job &job, const std::function<void(const Result<void> &)> &ended)
{
    m_isAtWork = true;
    m_stops = std::make_shared<std::atomic<bool>>(false);
    m_share = std::make_shared<std::atomic<double>>(0);
    m_slow->disconnect(this);
    connect(m_slow, &QTimer::timeout, this, [this, words] {
        tell(words);
        m_looks->start();
    });
    m_slow->start(measures::progressDelay);
    m_work = QtConcurrent::run([job, stops = m_stops, share = m_share] {
        return job([stops, share](double done) {
            *share = done;
            return !*stops;
        });
    });
    m_work.then(this, [this, ended](const Result<void> &result) {
        if (m_isGone)
            return;
        m_slow->stop();
        m_looks->stop();
        m_isAtWork = false;
        Q_EMIT progressed(1);
        ended(result);
    });
}

} // namespace dossier

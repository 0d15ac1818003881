// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/caselock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype linesOfQt = 5;

// A case that is reached by another name, through a link, is the same case.
QString lockFileOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return (real.isEmpty() ? path : real) + u".lock"_s;
}

Holder holderOf(const QLockFile &lock)
{
    Holder holder;
    lock.getLockInfo(&holder.process, &holder.host, &holder.program);
    QFile file(lock.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    // Whoever has just taken it may not have said who and when yet.
    holder.since = QFileInfo(file).lastModified().toMSecsSinceEpoch();
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    holder.who = lines.value(linesOfQt);
    if (const auto since = QDateTime::fromString(lines.value(linesOfQt + 1), Qt::ISODateWithMs); since.isValid())
        holder.since = since.toMSecsSinceEpoch();
    return holder;
}

// A process that ends between making the lock and writing into it leaves an empty one, which nobody holds. Whoever has
// just made one fills it within a moment.
bool isAbandoned(const QString &file)
{
    constexpr int patience = 50; // times 10 milliseconds
    for (int wait = 0; wait < patience; ++wait) {
        const QFileInfo info(file);
        if (!info.exists() || info.size() > 0)
            return false;
        QThread::msleep(10);
    }
    return true;
}

// On a full disk the file of the lock is made and cannot be filled.
bool lacksRoom(const QLockFile &lock, const QString &file)
{
    constexpr qint64 smallest = 4096; // bytes: a block
    if (lock.error() != QLockFile::UnknownError)
        return false;
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < smallest;
}

} // namespace

std::optional<Holder> holderOfCase(const QString &path)
{
    const QLockFile lock(lockFileOf(path));
    return QFileInfo::exists(lock.fileName()) ? std::optional(holderOf(lock)) : std::nullopt;
}

CaseLock::CaseLock(const QString &file) : m_lock(file)
{
    // Age says nothing: a case may be open for days.
    m_lock.setStaleLockTime(std::chrono::milliseconds::zero());
}

CaseLock::~CaseLock()
{
    m_lock.unlock();
}

Result<std::unique_ptr<CaseLock>> CaseLock::take(const QString &path, const QString &who)
{
    std::unique_ptr<CaseLock> lock(new CaseLock(lockFileOf(path)));
    const QString file = lock->m_lock.fileName();
    lock->m_tookOver = QFileInfo::exists(file);
    if (!lock->m_lock.tryLock() && !(isAbandoned(file) && QFile::remove(file) && lock->m_lock.tryLock())) {
        if (lock->m_lock.error() != QLockFile::LockFailedError)
            return Error{lacksRoom(lock->m_lock, file) ? ErrorCode::DiskFull : ErrorCode::ReadOnly, file, {}};
        return Error{ErrorCode::Busy, toDetail(holderOf(lock->m_lock)), {}};
    }
    QFile content(file);
    const QString since = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray lines = (who.simplified() + u'\n' + since + u'\n').toUtf8();
    // A lock that cannot say who has it is a lock all the same.
    if (content.open(QIODevice::Append))
        content.write(lines);
    return lock;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filehead.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype headSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);

quint32 numberAt(const QByteArray &head, qsizetype offset)
{
    return qFromBigEndian<quint32>(head.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &head)
{
    const auto size = qFromBigEndian<quint16>(head.constData() + 16);
    return size == 1 ? 65536 : size;
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

// Whether the file is as long as its page count says. The count holds only when the counters beside it agree, and not
// while a journal waits to be played back.
bool isWhole(const QByteArray &head, const QString &path, qint64 size)
{
    if (hasUnfinished(path))
        return true;
    const bool countHolds = numberAt(head, 24) == numberAt(head, 92);
    return !countHolds || size >= numberAt(head, 28) * pageSizeOf(head);
}

} // namespace

bool hasUnfinished(const QString &path)
{
    return hasContent(path + u"-wal"_s) || hasContent(path + u"-journal"_s);
}

Result<FileHead> readFileHead(const QString &path, int latest)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::Foreign, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, path + u": "_s + file.errorString(), {}};
    const QByteArray head = file.read(headSize);
    if (!head.startsWith(magic))
        return Error{ErrorCode::Foreign, path, {}};
    if (head.size() < headSize)
        return Error{ErrorCode::Corrupt, u"%1: cut off after %2 bytes"_s.arg(path).arg(head.size()), {}};
    if (numberAt(head, 68) != caseFileId)
        return Error{ErrorCode::Foreign, path, {}};
    const auto version = static_cast<int>(numberAt(head, 60));
    if (version < 0)
        return Error{ErrorCode::Foreign, path, {}};
    if (version > latest)
        return Error{
            ErrorCode::NewerVersion, u"%1: version %2, known up to %3"_s.arg(path).arg(version).arg(latest), {}};
    if (!isWhole(head, path, file.size()))
        return Error{ErrorCode::Corrupt, u"%1: shorter than it says"_s.arg(path), {}};
    return FileHead{version, head.at(18) == 2};
}

} // namespace dossier

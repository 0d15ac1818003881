// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundlefolder.h"

#include "exchange/bundlefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <filesystem>
#include <numeric>
#include <system_error>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const QString caseFile = u"case.json"_s;
const QString unfinished = u".unfinished-export"_s;
const QString newFiles = unfinished + u"/new"_s;
const QString oldFiles = unfinished + u"/old"_s;

const QStringList &foldersOfFiles()
{
    static const QStringList folders{u"sources"_s, u"renditions"_s, u"texts"_s};
    return folders;
}

// What the system says, as Qt does not tell a full disk from other reasons.
Error errorAt(const QString &path, int cause)
{
    const Error error{ErrorCode::Failed, path + u": "_s + qt_error_string(cause), {}};
    switch (cause) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, error.detail, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::ReadOnly, error.detail, {}};
    case EEXIST:
    case EISDIR:
    case ENOTDIR:
    case ENOTEMPTY:
    case ENAMETOOLONG:
        return {ErrorCode::Invalid, error.detail, {}};
    default:
        return error;
    }
}

bool holds(const QString &path, const QByteArray &bytes)
{
    // A link would have the file it leads to read.
    if (QFileInfo(path).isSymLink())
        return false;
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

// A new file, on the disk when it returns.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return errorAt(path, errno);
    errno = 0;
    if (!bytes.isEmpty() && file.write(bytes) != bytes.size())
        return errorAt(path, errno);
    const bool isOnDisk = fdatasync(file.handle()) == 0 || errno == EINVAL || errno == ENOSYS; // not every place can
    return isOnDisk ? Result<void>() : errorAt(path, errno);
}

// In place of what is there, unless that is a folder.
Result<void> moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return error ? Result<void>(errorAt(to, error.value())) : Result<void>();
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

void removeAllIn(const QString &folder)
{
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

// Takes back what it has done unless it came to its end. The folder of an earlier one that was broken off stays then,
// so that what that had put into place is still known as that.
class Replacement
{
public:
    explicit Replacement(const QDir &folder) : m_folder(folder) { }
    ~Replacement();
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    Result<void> begin();
    Result<void> write(const QString &name, const QByteArray &bytes);
    Result<void> place(const QStringList &names);
    void finish();

private:
    Result<void> makeFolder(const QString &path);
    Result<void> makeFolderOf(const QString &file) { return makeFolder(QFileInfo(file).path()); }
    Result<void> placeOne(const QString &name);
    void takeBack();
    QString at(const QString &part, const QString &name) const { return m_folder.filePath(part + u'/' + name); }

    const QDir m_folder;
    bool m_isFinished = false;
    QStringList m_made; // folders, those inside after those they are in
    QStringList m_placed;
};

Replacement::~Replacement()
{
    if (!m_isFinished)
        takeBack();
}

Result<void> Replacement::begin()
{
    removeAllIn(m_folder.filePath(unfinished));
    return makeFolder(m_folder.filePath(newFiles));
}

Result<void> Replacement::makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.path() != path) {
        if (const Result<void> outer = makeFolder(folder.path()); !outer)
            return outer;
    }
    std::error_code error;
    std::filesystem::create_directory(folder.filesystemFilePath(), error);
    if (error)
        return errorAt(path, error.value());
    m_made.append(path);
    return {};
}

Result<void> Replacement::write(const QString &name, const QByteArray &bytes)
{
    const QString file = at(newFiles, name);
    if (const Result<void> made = makeFolderOf(file); !made)
        return made;
    return writeFile(file, bytes);
}

Result<void> Replacement::place(const QStringList &names)
{
    // Room is looked for before the first file is moved.
    for (const QString &name : names) {
        for (const QString &file : {m_folder.filePath(name), at(oldFiles, name)}) {
            if (const Result<void> made = makeFolderOf(file); !made)
                return made;
        }
    }
    for (const QString &name : names) {
        if (const Result<void> placed = placeOne(name); !placed)
            return placed;
    }
    return {};
}

Result<void> Replacement::placeOne(const QString &name)
{
    const QString file = m_folder.filePath(name);
    if (QFileInfo(file).isDir() && !QFileInfo(file).isSymLink())
        return errorAt(file, EISDIR);
    if (isThere(file)) {
        if (const Result<void> kept = moveFile(file, at(oldFiles, name)); !kept)
            return kept;
    }
    m_placed.append(name);
    return moveFile(at(newFiles, name), file);
}

void Replacement::takeBack()
{
    for (auto name = m_placed.crbegin(); name != m_placed.crend(); ++name) {
        const QString old = at(oldFiles, *name);
        if (!isThere(old))
            QFile::remove(m_folder.filePath(*name));
        else if (!moveFile(old, m_folder.filePath(*name)))
            return; // what could not be put back stays beside
    }
    removeAllIn(m_folder.filePath(unfinished));
    for (auto folder = m_made.crbegin(); folder != m_made.crend(); ++folder)
        QDir().rmdir(*folder);
}

void Replacement::finish()
{
    m_isFinished = true;
    QDir(m_folder.filePath(unfinished)).removeRecursively();
}

// The files that a case.json names. Of what is not a bundle: none.
QSet<QString> filesNamedIn(const QString &caseJson)
{
    QSet<QString> names;
    QFile file(caseJson);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const std::function<void(const QJsonValue &)> visit = [&](const QJsonValue &value) {
        const QJsonObject members = value.toObject();
        for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
            if (member.key() == "file"_L1 || member.key() == "characters"_L1)
                names.insert(member->toString());
            visit(*member);
        }
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            visit(item);
    };
    const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
    visit(top.value(u"sources"_s));
    visit(top.value(u"texts"_s));
    return names;
}

// The case a bundle is of; none where there is no bundle.
QString caseIn(const QDir &folder)
{
    QFile file(folder.filePath(caseFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"case"_s).toObject().value(u"uid"_s).toString();
}

// Whether nothing is there but what an export that was broken off may have left.
bool isFreeForBundle(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!names.contains(unfinished))
        return names.isEmpty();
    const QStringList left = foldersOfFiles() + QStringList{unfinished, u"case.schema.json"_s};
    return std::all_of(names.cbegin(), names.cend(), [&left](const QString &name) { return left.contains(name); });
}

bool beginsAsBundle(const QDir &folder)
{
    constexpr qint64 head = 256;
    QFile file(folder.filePath(caseFile));
    return file.open(QIODevice::ReadOnly) && file.read(head).contains("\"bundle\"");
}

// The order in which files take their places: while case.json is not there, what was there before holds together as far
// as it can.
QStringList inOrder(QStringList names)
{
    if (names.removeOne(caseFile))
        names.append(caseFile);
    return names;
}

} // namespace

BundleFolder::BundleFolder(const QString &path) : m_folder(QFileInfo(path).absoluteFilePath()) { }

Result<void> BundleFolder::takesBundleOf(const Uid &caseUid) const
{
    const QFileInfo info(m_folder.path());
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::Invalid, info.filePath() + u": not a folder"_s, {}};
    if (info.exists() && !m_folder.exists(caseFile) && !isFreeForBundle(m_folder))
        return Error{ErrorCode::Invalid, info.filePath() + u": the folder holds something that is not a bundle"_s, {}};
    // One that was cut off is made anew; another program's file of this name is not ours to write over.
    if (m_folder.exists(caseFile) && !beginsAsBundle(m_folder))
        return Error{ErrorCode::Invalid, info.filePath() + u": case.json is not that of a bundle"_s, {}};
    const QString there = caseIn(m_folder);
    if (!there.isEmpty() && QUuid::fromString(there) != caseUid)
        return Error{ErrorCode::Conflict, info.filePath() + u": the bundle of another case"_s, {}};
    for (const QString &name : foldersOfFiles() + QStringList{unfinished}) {
        if (QFileInfo(m_folder.filePath(name)).isSymLink())
            return Error{ErrorCode::Invalid, m_folder.filePath(name) + u": leads out of the bundle"_s, {}};
    }
    return {};
}

Result<void> BundleFolder::bringUpToDate(
    const QMap<QString, QByteArray> &files, const std::function<bool(double)> &progress) const
{
    // Every byte is compared and written, or compared alone.
    const qint64 all = 2
        * std::accumulate(files.cbegin(), files.cend(), qint64(1),
            [](qint64 sum, const QByteArray &bytes) { return sum + bytes.size(); });
    qint64 done = 0;
    const auto goesOn = [&] { return !progress || progress(static_cast<double>(done) / static_cast<double>(all)); };
    const Error stopped{ErrorCode::Cancelled, {}, {}};

    const QSet<QString> before = filesNamedIn(m_folder.filePath(caseFile));
    QStringList changed;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!goesOn())
            return stopped;
        const bool same = holds(m_folder.filePath(file.key()), *file);
        if (!same)
            changed.append(file.key());
        done += same ? 2 * file->size() : file->size();
    }
    if (!changed.isEmpty()) {
        Replacement replacement(m_folder);
        Result<void> so = replacement.begin();
        for (const QString &name : std::as_const(changed)) {
            if (so && !goesOn())
                so = stopped;
            if (so)
                so = replacement.write(name, files.value(name));
            done += files.value(name).size();
        }
        if (so)
            so = replacement.place(inOrder(changed));
        if (!so)
            return so;
        replacement.finish();
    } else {
        QDir(m_folder.filePath(unfinished)).removeRecursively();
    }
    for (const QString &name : before) {
        const QStringList parts = name.split(u'/');
        const bool ours = parts.size() == 2 && isSafeFileName(parts.last()) && foldersOfFiles().contains(parts.first());
        if (ours && !files.contains(name))
            QFile::remove(m_folder.filePath(name));
    }
    return {};
}

} // namespace dossier

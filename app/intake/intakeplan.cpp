// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "intake/encoding.h"
#include "intake/filenames.h"
#include "intake/frontmatter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <filesystem>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

namespace fs = std::filesystem;

const Error nameError{ErrorCode::Unreadable, u"name that is not UTF-8"_s, {}};

constexpr qint64 headSize = 16 * 1024;
constexpr qint64 beginningSize = 256;
// A disk answers several questions at once; so many files make up for a thread's start.
constexpr qsizetype headsPerThread = 250;

struct FilePath
{
    QString folder;
    QString name;

    QString path() const { return folder.endsWith(u'/') ? folder + name : folder + u'/' + name; }
    auto operator<=>(const FilePath &) const = default;
};

// By code unit, so that the order is the same on every machine.
bool comesBefore(const FilePath &a, const FilePath &b)
{
    const int folders = a.folder.compare(b.folder);
    return folders != 0 ? folders < 0 : a.name.compare(b.name) < 0;
}

class Planning
{
public:
    IntakePlan plan(const QStringList &paths)
    {
        for (const QString &path : paths)
            collect(path);
        std::sort(m_files.begin(), m_files.end(), comesBefore);
        m_files.erase(std::unique(m_files.begin(), m_files.end()), m_files.end());
        const QStringList named = sourcesNamedIn(m_files);
        for (qsizetype i = 0; i < m_files.size(); ++i)
            sortOut(m_files.at(i), named.at(i));
        nameSources();
        for (const auto &[file, of] : std::as_const(m_renditions))
            giveRendition(file, of);
        giveMetadata();
        giveNames();
        IntakePlan plan;
        for (const FilePath &source : std::as_const(m_sources))
            plan.items.append(m_items.value(source.path()));
        plan.renditionsWithoutSource = m_withoutSource;
        plan.notRead = m_notRead;
        plan.loneMetadata = m_loneMetadata;
        plan.misnamed = m_misnamed;
        plan.closed = m_closed;
        std::ranges::sort(plan.closed, {}, &IntakePlan::Closed::path);
        return plan;
    }

private:
    QList<FilePath> m_files;
    QSet<QString> m_given; // files named one by one
    QStringList m_folders; // that were named
    QList<FilePath> m_sources;
    QList<std::pair<FilePath, QString>> m_renditions; // and the name of the source each is of, with or without ending
    QList<FilePath> m_metadata;
    QMap<QString, IntakeItem> m_items;
    QHash<std::pair<QString, QString>, QStringList> m_named; // folder and name: paths
    QStringList m_withoutSource;
    QStringList m_notRead;
    QStringList m_loneMetadata;
    QStringList m_misnamed;
    QList<IntakePlan::Closed> m_closed;

    void collect(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.isDir()) {
            m_files.append({info.absolutePath(), info.fileName()});
            m_given.insert(m_files.last().path());
            if (info.isFile())
                collectBeside(info);
            return;
        }
        m_folders.append(QDir::cleanPath(info.absoluteFilePath()));
        std::vector<fs::path> folders{fs::path(QFile::encodeName(m_folders.constLast()).toStdString())};
        while (!folders.empty()) {
            const fs::path folder = std::move(folders.back());
            folders.pop_back();
            for (const fs::path &inside : listing(folder))
                folders.push_back(inside);
        }
    }

    // Takes the files of a folder, and gives the folders in it. QDirIterator ends, and says nothing, at a name that is
    // no text, and at a folder that cannot be opened.
    std::vector<fs::path> listing(const fs::path &folder)
    {
        std::vector<fs::path> folders;
        std::error_code failure;
        fs::directory_iterator entry(folder, failure);
        const QString path = QFile::decodeName(QByteArray::fromStdString(folder.native()));
        for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
            const QByteArray name = QByteArray::fromStdString(entry->path().filename().native());
            if (name.startsWith('.'))
                continue;
            const QString decoded = QFile::decodeName(name);
            std::error_code unknown;
            if (QFile::encodeName(decoded) != name)
                m_closed.append({FilePath{path, decoded}.path(), nameError});
            else if (entry->symlink_status(unknown).type() == fs::file_type::directory)
                folders.push_back(entry->path());
            else if (isFile(*entry))
                m_files.append({path, decoded});
        }
        if (failure)
            m_closed.append({path, {ErrorCode::Unreadable, QString::fromStdString(failure.message()), {}}});
        return folders;
    }

    // A link to a folder may lead in a circle, and devices and pipes have no end. What cannot be looked at, such as a
    // link that leads nowhere, is told of when it is read.
    static bool isFile(const fs::directory_entry &entry)
    {
        std::error_code unknown;
        switch (entry.status(unknown).type()) {
        case fs::file_type::directory:
        case fs::file_type::block:
        case fs::file_type::character:
        case fs::file_type::fifo:
        case fs::file_type::socket:
            return false;
        default:
            return true;
        }
    }

    // The renditions and metadata of a source that was named by itself come with it.
    void collectBeside(const QFileInfo &source)
    {
        if (isMetadataName(source.fileName()) || renditionName(source.fileName()))
            return;
        const QString stem = stemOf(source.fileName());
        const QFileInfoList files = source.dir().entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            const std::optional<RenditionName> name = renditionName(file.fileName());
            if ((name && name->sourceStem == stem) || isMetadataOf(file.fileName(), source.fileName()))
                m_files.append({file.absolutePath(), file.fileName()});
        }
    }

    static bool isMetadataOf(const QString &metaName, const QString &sourceName)
    {
        return isMetadataName(metaName) && (stemOf(metaName) == stemOf(sourceName) || stemOf(metaName) == sourceName);
    }

    void sortOut(const FilePath &file, const QString &of)
    {
        const std::optional<RenditionName> named = renditionName(file.name);
        if (isMetadataName(file.name)) {
            m_metadata.append(file);
        } else if (!of.isEmpty()) {
            m_renditions.append({file, of});
        } else if (named) {
            m_renditions.append({file, named->sourceStem});
        } else if (isNearlyRenditionName(file.name) && !isMissing(file)) {
            m_misnamed.append(file.path());
        } else if (isPlainTextName(file.name) || isMarkdownName(file.name) || isMissing(file)) {
            m_sources.append(file);
            m_items.insert(file.path(), {file.path(), {}, {}, {}});
        } else {
            m_notRead.append(file.path());
        }
    }

    // Reading it will say that it is not there.
    bool isMissing(const FilePath &file) const
    {
        return m_given.contains(file.path()) && !QFileInfo::exists(file.path());
    }

    static QString sourceNamedIn(const FilePath &file)
    {
        if (!isMarkdownName(file.name) && !isPlainTextName(file.name))
            return {};
        QFile content(file.path());
        if (!content.open(QIODevice::ReadOnly))
            return {};
        // Nearly no file begins with one; in any encoding it begins with three dashes.
        QByteArray head = content.read(beginningSize);
        if (head.count('-') < 3)
            return {};
        head += content.read(headSize - head.size());
        const FrontMatter matter = readFrontMatter(decodedHead(head));
        for (const MetadataField &field : matter.lines.fields) {
            if (field.key == u"rendition-of"_s)
                return field.value;
        }
        return {};
    }

    // For each file the source it says it is a rendition of; empty where it says nothing.
    static QStringList sourcesNamedIn(const QList<FilePath> &files)
    {
        QStringList named(files.size());
        QString *names = named.data();
        QThreadPool pool;
        for (qsizetype from = 0; from < files.size(); from += headsPerThread) {
            pool.start([&files, names, from, end = std::min(from + headsPerThread, files.size())] {
                for (qsizetype i = from; i < end; ++i)
                    names[i] = sourceNamedIn(files.at(i));
            });
        }
        pool.waitForDone();
        return named;
    }

    // The sources of a folder by what a file beside them may call them: the name, or the stem.
    void nameSources()
    {
        for (const FilePath &source : std::as_const(m_sources)) {
            m_named[{source.folder, source.name}].append(source.path());
            if (const QString stem = stemOf(source.name); stem != source.name)
                m_named[{source.folder, stem}].append(source.path());
        }
    }

    void giveRendition(const FilePath &file, const QString &of)
    {
        const QStringList sources = m_named.value({file.folder, of});
        if (sources.isEmpty())
            m_withoutSource.append(file.path());
        else
            m_items[sources.first()].renditionPaths.append(file.path());
    }

    // A path in the folder that was given, and in the outermost of several.
    QString nameBelowGiven(const FilePath &file) const
    {
        const QString path = file.path();
        QString name = file.name;
        for (const QString &folder : m_folders) {
            const QString inside = folder.endsWith(u'/') ? folder : folder + u'/';
            if (path.startsWith(inside) && path.size() - inside.size() > name.size())
                name = path.sliced(inside.size());
        }
        return name;
    }

    // With one more of the folders around it.
    static QString longerName(const QString &path, const QString &name)
    {
        const qsizetype slash = path.size() - name.size() - 1; // in front of the name
        return slash > 0 ? path.sliced(path.lastIndexOf(u'/', slash - 1) + 1) : name;
    }

    // Two folders that were given may have files of one name.
    void giveNames()
    {
        for (const FilePath &source : std::as_const(m_sources))
            m_items[source.path()].name = nameBelowGiven(source);
        for (bool areApart = false; !areApart;) {
            QHash<QString, qsizetype> counts;
            for (const IntakeItem &item : std::as_const(m_items))
                ++counts[item.name];
            areApart = counts.size() == m_items.size();
            for (IntakeItem &item : m_items) {
                if (counts.value(item.name) > 1)
                    item.name = longerName(item.path, item.name);
            }
        }
    }

    // "a.meta" belongs to all of that stem, "a.txt.meta" to "a.txt" alone.
    void giveMetadata()
    {
        for (const FilePath &file : std::as_const(m_metadata)) {
            const QStringList sources = m_named.value({file.folder, stemOf(file.name)});
            for (const QString &source : sources)
                m_items[source].metaPath = file.path();
            if (sources.isEmpty())
                m_loneMetadata.append(file.path());
        }
        std::sort(m_notRead.begin(), m_notRead.end());
    }
};

} // namespace

IntakePlan planIntake(const QStringList &paths)
{
    return Planning().plan(paths);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/knownfiles.h"

namespace dossier {

namespace {

QString withoutFolders(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

KnownFiles::KnownFiles(const CaseReader &reader, const QList<IntakeItem> &items) : m_reader(reader)
{
    for (const IntakeItem &item : items)
        m_planned.insert(item.name, item.path);
}

Result<void> KnownFiles::learn()
{
    const Result<QStringList> names = m_reader.fileNamesInFolders();
    if (!names)
        return names.error();
    m_inFolders.clear();
    for (const QString &name : *names)
        m_inFolders.insert(withoutFolders(name), name);
    return {};
}

Result<SourceId> KnownFiles::sourceKeptAs(const QString &name) const
{
    const Result<SourceId> source = m_reader.sourceWithFileName(name);
    return !source && source.error().code == ErrorCode::NotFound ? Result<SourceId>(SourceId()) : source;
}

QString KnownFiles::keptName(const QString &path) const
{
    QString longest = withoutFolders(path);
    const auto [from, to] = m_inFolders.equal_range(longest);
    for (auto name = from; name != to; ++name) {
        if (name->size() > longest.size() && path.endsWith(u'/' + *name))
            longest = *name;
    }
    return longest;
}

Result<SourceId> KnownFiles::sourceOf(const QString &path) const
{
    const QString name = keptName(path);
    return m_planned.value(name, path) == path ? sourceKeptAs(name) : Result<SourceId>(SourceId());
}

Result<SourceId> KnownFiles::sourceRenderedBy(const QString &path, const QString &sourceName) const
{
    const QString beside = path.first(path.lastIndexOf(u'/') + 1) + sourceName;
    const Result<SourceId> source = sourceKeptAs(keptName(beside));
    const QList<QString> elsewhere = m_inFolders.values(sourceName);
    return source && !*source && elsewhere.size() == 1 ? sourceKeptAs(elsewhere.constFirst()) : source;
}

} // namespace dossier

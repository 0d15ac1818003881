// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/caseplaces.h"

#include "exchange/bundle.h"
#include "shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostRemembered = 10;

QString freePath(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(name + ".dossier"_L1);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1 %2.dossier"_s.arg(name).arg(i));
    return path;
}

} // namespace

QString samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"sample.dossier"_s);
}

QString pathForImport(const QStringList &files)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    if (files.isEmpty())
        return freePath(documents, u"case"_s);
    const QFileInfo first(QDir::cleanPath(files.first()));
    if (first.isDir())
        return freePath(documents, first.fileName());
    return freePath(documents, files.size() > 1 ? first.dir().dirName() : first.completeBaseName());
}

QString caseTitle(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

bool isCaseOrBundle(const QString &path)
{
    return path.endsWith(".dossier"_L1) || isBundle(path);
}

QStringList recentCases()
{
    QStringList paths = settings::recentCases.get();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberCase(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = settings::recentCases.get();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    settings::recentCases.set(paths.first(std::min(mostRemembered, paths.size())));
}

} // namespace dossier

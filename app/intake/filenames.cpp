// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/filenames.h"

#include "intake/frontmatter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

bool isPlainTextName(const QString &fileName)
{
    return fileName.endsWith(u".txt"_s, Qt::CaseInsensitive) || fileName.endsWith(u".text"_s, Qt::CaseInsensitive);
}

bool isMarkdownName(const QString &fileName)
{
    return fileName.endsWith(u".md"_s, Qt::CaseInsensitive) || fileName.endsWith(u".markdown"_s, Qt::CaseInsensitive);
}

bool isMetadataName(const QString &fileName)
{
    return fileName.endsWith(u".meta"_s, Qt::CaseInsensitive);
}

QString stemOf(const QString &fileName)
{
    const bool ending = isPlainTextName(fileName) || isMarkdownName(fileName) || isMetadataName(fileName);
    return ending ? fileName.first(fileName.lastIndexOf(u'.')) : fileName;
}

std::optional<RenditionName> renditionName(const QString &fileName)
{
    if (!isPlainTextName(fileName) && !isMarkdownName(fileName))
        return {};
    QStringList parts = stemOf(fileName).split(u'.');
    RenditionName name;
    bool numbered = false;
    name.version = parts.last().toInt(&numbered);
    if (numbered)
        parts.removeLast();
    if (parts.size() < 3 || (numbered && name.version < 1))
        return {};
    name.language = languageCode(parts.takeLast());
    if (name.language.isEmpty() || !fromString(parts.takeLast().toLower(), name.kind))
        return {};
    name.sourceStem = parts.join(u'.');
    return name.sourceStem.isEmpty() ? std::optional<RenditionName>() : name;
}

bool isNearlyRenditionName(const QString &fileName)
{
    if ((!isPlainTextName(fileName) && !isMarkdownName(fileName)) || renditionName(fileName))
        return false;
    const QStringList parts = stemOf(fileName).toLower().split(u'.');
    return std::any_of(parts.cbegin() + 1, parts.cend(), [](const QString &part) {
        RenditionKind kind;
        return fromString(part, kind);
    });
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"
#include "intake/intake.h"
#include "store/casereader.h"

#include <QList>
#include <QMultiHash>
#include <QSet>
#include <QString>

namespace dossier {

// Which source of the case a file is, by its name. A file that came in with a folder is kept with its path in it, so
// that two of one name in two folders are two sources; one that came in by itself has no path. A file is the source
// whose kept name its path ends in; of several the longest, which says most. Errors are those of the reader.
class KnownFiles
{
public:
    // `reader` outlives it. What stands beside the file in one import is another file, whatever it is called.
    KnownFiles(const CaseReader &reader, const QList<IntakeItem> &items);

    Result<void> learn(); // the names of the case as it is now

    // An invalid id when the case has none. `path` is absolute.
    Result<SourceId> sourceOf(const QString &path) const;
    // The name the case would know it by: the longest with folders that the path ends in, else the file's own.
    QString keptName(const QString &path) const;
    // The source a rendition beside it names: one in its folder or, when there is none, the only one that is called so.
    Result<SourceId> sourceRenderedBy(const QString &path, const QString &sourceName) const;

private:
    Result<SourceId> sourceKeptAs(const QString &name) const;

    const CaseReader &m_reader;
    QHash<QString, QString> m_planned; // paths by the names they come in with
    QMultiHash<QString, QString> m_inFolders; // names with folders by those without
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casefiles.h"
#include "store/connection.h"

// Cases as the program of each version left them, kept as bytes or as their rows in tests/store/files.

namespace dossier::tests {

inline QString wordsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A file as the program of that version would have it, with these rows.
inline void makeFileOfVersion(int version, const QString &rows, const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::Create);
    VERIFY_RESULT(connection);
    VERIFY_RESULT((*connection)
            ->runScript(u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(0x444F5353).arg(version)));
    for (int script = 1; script <= version; ++script) {
        for (const QString &dialect : {u""_s, u".sqlite"_s}) {
            const QString sql = wordsIn(u":/dossier/schema/%1%2.sql"_s.arg(script, 4, 10, '0'_L1).arg(dialect));
            VERIFY_RESULT((*connection)->runScript(sql));
        }
    }
    VERIFY_RESULT((*connection)->runScript(u"BEGIN;"_s + rows + u"COMMIT;"_s));
}

// One of the kept files: NAME-vVERSION.dossier or NAME-vVERSION.sql.
inline void makeKeptFile(const QString &name, const QString &path)
{
    const QString kept = QStringLiteral(DOSSIER_SOURCE_DIR "/tests/store/files/") + name;
    if (name.endsWith(".sql"_L1))
        makeFileOfVersion(name.section(u"-v"_s, 1).section(u'.', 0, 0).toInt(), wordsIn(kept), path);
    else
        QVERIFY(QFile::copy(kept, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

inline void addKeptFiles()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("version 1, empty") << u"empty-v1.dossier"_s;
    QTest::newRow("version 1, with rows of every kind") << u"case-v1.sql"_s;
    QTest::newRow("version 2, with rows of every kind") << u"case-v2.sql"_s;
    QTest::newRow("version 3, with rows of every kind") << u"case-v3.sql"_s;
}

} // namespace dossier::tests

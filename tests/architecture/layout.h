// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What one folder of app/ may use: a row of the table in CONTRIBUTING.md.
struct LayoutRow
{
    QStringList folders; // of app/, without itself
    QStringList libraries; // as CMake names them

    bool isWidgets() const { return libraries.contains(QLatin1String("Qt6::Widgets")); }
};

// The table, by folder name; app/main.cpp stands under "main.cpp".
class Layout
{
public:
    // Reads the rows whose first cell is `app/…` in back quotes. A row with a folder that no row describes, or without
    // its four cells, is left out, and `problems` says so.
    static Layout parse(const QString &markdown, QStringList *problems);

    QStringList folders() const { return m_rows.keys(); }
    bool contains(const QString &folder) const { return m_rows.contains(folder); }
    LayoutRow row(const QString &folder) const { return m_rows.value(folder); }

private:
    QHash<QString, LayoutRow> m_rows;
};

// Something in a file that the layout or the conventions refuse.
struct Breach
{
    QString file; // from the top of the project
    int line = 0; // from 1; 0: the file as a whole
    QString what;

    QString toString() const;
};

// The rules. Each takes the path of a file from the top of the project and its content, and reads nothing else; only
// includes are looked up among the headers of Qt (`qtHeaders`, the folder that holds QtCore, QtGui …).
class Rules
{
public:
    Rules(Layout layout, QString qtHeaders);

    QList<Breach> includes(const QString &path, const QString &content) const;
    QList<Breach> links(const QString &path, const QString &content) const;
    // Dialogs outside views and shell, nested event loops anywhere.
    QList<Breach> words(const QString &path, const QString &content) const;
    // Manager, Helper, Utils in the names of classes and files.
    QList<Breach> names(const QString &path, const QString &content) const;
    // Licence, include guard, and for a CMakeLists.txt of a folder the sentence that says what lives in it.
    QList<Breach> head(const QString &path, const QString &content) const;

private:
    QString libraryOf(const QString &header) const;
    bool mayUseLibrary(const QString &folder, const QString &library) const;
    bool mayUseFolder(const QString &folder, const QString &other) const;

    Layout m_layout;
    QString m_qtHeaders;
};

// The folder of app/ that a path lies in, "main.cpp" for what lies in app/ itself, empty outside app/.
QString folderOf(const QString &path);

} // namespace dossier

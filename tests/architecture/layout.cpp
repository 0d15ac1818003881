// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layout.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QLatin1StringView mainFile("main.cpp");

int lineAt(const QString &content, qsizetype offset)
{
    return static_cast<int>(QStringView(content).left(offset).count(u'\n')) + 1;
}

enum class Literals { Keep, Blank };

// C++ with comments, and if wanted what stands between quotation marks, blanked; line ends stay, so that lines count.
QString withoutComments(const QString &content, Literals literals)
{
    static const QRegularExpression token(
        uR"raw(//[^\n]*|/\*.*?\*/|R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')raw"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code = content;
    for (auto it = token.globalMatch(content); it.hasNext();) {
        const auto match = it.next();
        if (literals == Literals::Keep && !match.capturedView().startsWith(u'/'))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

QStringList words(QString cell)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    cell.remove(u'`');
    QStringList found = cell.split(separator, Qt::SkipEmptyParts);
    found.removeAll(u"–"_s);
    return found;
}

// What a library brings along for those who name it.
bool brings(const QString &library, const QString &wanted)
{
    static const QHash<QString, QStringList> brought{
        {u"Qt6::Widgets"_s, {u"Qt6::Gui"_s}},
    };
    return library == wanted || brought.value(library).contains(wanted);
}

bool isHeader(const QString &path)
{
    return path.endsWith(".h"_L1);
}

bool isSource(const QString &path)
{
    return path.endsWith(".cpp"_L1) || isHeader(path);
}

QString describe(const QString &folder)
{
    return folder == mainFile ? u"app/main.cpp"_s : u"app/%1/"_s.arg(folder);
}

} // namespace

QString folderOf(const QString &path)
{
    if (!path.startsWith("app/"_L1))
        return {};
    const QString inside = path.sliced(4);
    return inside.contains(u'/') ? inside.section(u'/', 0, 0) : QString(mainFile);
}

QString Breach::toString() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(what) : u"%1: %2"_s.arg(file, what);
}

Layout Layout::parse(const QString &markdown, QStringList *problems)
{
    static const QRegularExpression first(u"^`app/([a-z.]+)/?`$"_s);
    Layout layout;
    for (const QString &line : markdown.split(u'\n')) {
        if (!line.startsWith("| `app/"_L1))
            continue;
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        const auto name = first.match(cells.value(1));
        if (cells.size() != 6 || !name.hasMatch()) { // the bars at both ends make two empty cells more
            problems->append(u"not a row of four cells: %1"_s.arg(line));
            continue;
        }
        layout.m_rows.insert(name.captured(1), {words(cells[3]), words(cells[4])});
    }
    for (auto row = layout.m_rows.cbegin(); row != layout.m_rows.cend(); ++row) {
        for (const QString &folder : row->folders) {
            if (!layout.m_rows.contains(folder))
                problems->append(u"%1 may use %2, which has no row"_s.arg(row.key(), folder));
        }
    }
    if (layout.m_rows.isEmpty())
        problems->append(u"no row begins with | `app/"_s);
    return layout;
}

Rules::Rules(Layout layout, QString qtHeaders) : m_layout(std::move(layout)), m_qtHeaders(std::move(qtHeaders)) { }

bool Rules::mayUseFolder(const QString &folder, const QString &other) const
{
    return folder == other || m_layout.row(folder).folders.contains(other);
}

bool Rules::mayUseLibrary(const QString &folder, const QString &library) const
{
    if (library == "Qt6::Core"_L1)
        return true;
    const QStringList libraries = m_layout.row(folder).libraries;
    return std::ranges::any_of(libraries, [&](const QString &named) { return brings(named, library); });
}

// The library a header in angle brackets comes from, as CMake names it; empty for the standard library and for headers
// nobody here knows.
QString Rules::libraryOf(const QString &header) const
{
    static const std::array<std::pair<QRegularExpression, QString>, 8> others{{
        {QRegularExpression(u"^sqlite3(ext)?\\.h$"_s), u"SQLite::SQLite3"_s},
        {QRegularExpression(u"^unicode/"_s), u"ICU::uc"_s},
        {QRegularExpression(u"^cld2/"_s), u"CLD2::CLD2"_s},
        {QRegularExpression(u"^re2/"_s), u"PkgConfig::RE2"_s},
        {QRegularExpression(u"^KSyntaxHighlighting/"_s), u"KF6::SyntaxHighlighting"_s},
        {QRegularExpression(u"^fontconfig/"_s), u"Fontconfig::Fontconfig"_s},
        {QRegularExpression(u"^libstemmer\\.h$"_s), u"Stemmer::Stemmer"_s},
        {QRegularExpression(u"^zlib\\.h$"_s), u"ZLIB::ZLIB"_s},
    }};
    for (const auto &[pattern, library] : others) {
        if (pattern.match(header).hasMatch())
            return library;
    }
    static const QRegularExpression module(u"^Qt([A-Z][A-Za-z]+)(/|$)"_s);
    if (const auto match = module.match(header);
        match.hasMatch() && header != "QtTypes"_L1 && QFileInfo(m_qtHeaders + u'/' + match.captured(0)).isDir()) {
        return u"Qt6::"_s + match.captured(1);
    }
    if (header.startsWith(u'Q') || header.startsWith(u'q')) {
        for (const auto *name : {"Core", "Gui", "Widgets", "Sql", "Concurrent", "Svg", "SvgWidgets", "Network", "Xml",
                 "DBus", "PrintSupport", "OpenGL", "OpenGLWidgets", "Qml", "Quick", "Test"}) {
            const QString candidate = QString::fromLatin1(name);
            if (QFileInfo::exists(u"%1/Qt%2/%3"_s.arg(m_qtHeaders, candidate, header)))
                return u"Qt6::"_s + candidate;
        }
    }
    return {};
}

QList<Breach> Rules::includes(const QString &path, const QString &content) const
{
    static const QRegularExpression include(
        uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression generated(uR"(^(moc_)?[a-z0-9_]+\.(moc|cpp)$)"_s);
    QList<Breach> found;
    const QString folder = folderOf(path);
    if (folder.isEmpty() || !isSource(path))
        return found;
    const QString code = withoutComments(content, Literals::Keep);
    for (auto it = include.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const QString header = match.captured(2);
        const int line = lineAt(code, match.capturedStart(1));
        const QString other = header.section(u'/', 0, 0);
        const bool ofTheProject = header.contains(u'/') && m_layout.contains(other);
        if (match.capturedView(1) == u"\"") {
            if (generated.match(header).hasMatch())
                continue;
            if (!ofTheProject)
                found.append({path, line, u"\"%1\" does not begin with a folder of app/"_s.arg(header)});
            else if (!mayUseFolder(folder, other))
                found.append(
                    {path, line, u"%1 may not use %2 (\"%3\")"_s.arg(describe(folder), describe(other), header)});
            continue;
        }
        if (ofTheProject) {
            found.append({path, line, u"<%1> is ours and stands in quotation marks"_s.arg(header)});
            continue;
        }
        if (header == "QtWidgets"_L1 || header.startsWith("QtWidgets/"_L1)) {
            found.append({path, line, u"<%1>: name the class, as in <QWidget>"_s.arg(header)});
            continue;
        }
        const QString library = libraryOf(header);
        if (!library.isEmpty() && !mayUseLibrary(folder, library))
            found.append({path, line, u"%1 may not use %2 (<%3>)"_s.arg(describe(folder), library, header)});
    }
    return found;
}

QList<Breach> Rules::links(const QString &path, const QString &content) const
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression call(
        uR"(\b([a-z_0-9]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"([^\s"]+)"_s);
    static const QStringList refused{
        u"include_directories"_s, u"target_include_directories"_s, u"link_libraries"_s, u"link_directories"_s};
    QList<Breach> found;
    if (!path.endsWith("CMakeLists.txt"_L1))
        return found;
    QString code = content;
    for (auto it = comment.globalMatch(content); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            code[i] = u' ';
    }
    if (path.startsWith("tests/"_L1)) {
        static const QRegularExpression source(uR"([^\s"()]*\bapp/[^\s"()]*\.cpp)"_s);
        for (auto it = source.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            found.append({path, lineAt(code, match.capturedStart()),
                u"%1: a test links the folder, it does not compile its sources"_s.arg(match.captured())});
        }
        return found;
    }
    const QString folder = folderOf(path.endsWith("app/CMakeLists.txt"_L1) ? u"app/main.cpp"_s : path);
    if (folder.isEmpty())
        return found;

    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const QString command = match.captured(1).toLower();
        if (refused.contains(command)) {
            found.append({path, lineAt(code, match.capturedStart()),
                u"%1(): the include root is app/, links are named per folder"_s.arg(command)});
            continue;
        }
        const bool isFolder = command == "dossier_folder"_L1;
        const bool isProgram = command == "dossier_program"_L1;
        if (!isFolder && !isProgram && command != "target_link_libraries"_L1)
            continue;
        bool isLink = !isFolder && !isProgram;
        bool isFirst = true;
        for (auto words = token.globalMatch(match.captured(2)); words.hasNext();) {
            const auto word = words.next();
            const QString item = word.captured();
            const int line = lineAt(code, match.capturedStart(2) + word.capturedStart());
            if (std::exchange(isFirst, false)) {
                if (isFolder && item != folder)
                    found.append({path, line, u"dossier_folder(%1) in %2"_s.arg(item, describe(folder))});
                continue;
            }
            if (item == "SOURCES"_L1 || item == "OF"_L1) {
                isLink = false;
            } else if (item == "USES"_L1 || item == "PRIVATE"_L1 || item == "PUBLIC"_L1 || item == "INTERFACE"_L1) {
                isLink = true;
            } else if (!isLink) {
                continue;
            } else if (item.contains(u'$')) {
                found.append({path, line, u"%1 hides what is linked; name it"_s.arg(item)});
            } else if (item.startsWith("dossier_"_L1)) {
                const QString other = item.sliced(8);
                if (!mayUseFolder(folder, other))
                    found.append({path, line, u"%1 may not link %2"_s.arg(describe(folder), item)});
            } else if (!mayUseLibrary(folder, item)) {
                found.append({path, line, u"%1 may not link %2"_s.arg(describe(folder), item)});
            }
        }
    }
    return found;
}

QList<Breach> Rules::words(const QString &path, const QString &content) const
{
    static const QRegularExpression dialog(u"\\b(QMessageBox|QErrorMessage|Q[A-Za-z]*Dialog)\\b"_s);
    static const QRegularExpression loop(u"\\b(processEvents|QEventLoop)\\b"_s);
    static const QRegularExpression exec(u"(?:\\.|->)\\s*(exec)\\s*\\("_s);
    QList<Breach> found;
    const QString folder = folderOf(path);
    if (folder.isEmpty() || !isSource(path))
        return found;
    const bool isView = m_layout.row(folder).isWidgets() && folder != "prose"_L1;
    const QString code = withoutComments(content, Literals::Blank);
    const auto report = [&](const QRegularExpression &pattern, const QString &what) {
        for (auto it = pattern.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            found.append({path, lineAt(code, match.capturedStart(1)), what.arg(match.captured(1))});
        }
    };
    if (!isView)
        report(dialog, u"%1: only views and shell speak to a person in dialogs"_s);
    report(loop, u"%1: no nested event loops"_s);
    if (m_layout.row(folder).isWidgets() && folder != mainFile)
        report(exec, u"%1() runs a nested event loop; open(), popup() or show() do not"_s);
    return found;
}

QList<Breach> Rules::names(const QString &path, const QString &content) const
{
    static const QRegularExpression refused(
        u"(?:Manager|Helpers?|Utils?|Utilities)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression type(
        u"\\b(?:class|struct|union|enum|namespace)\\s+(?:class\\s+)?([A-Za-z_][A-Za-z0-9_]*)"_s);
    static const QRegularExpression ofQt(u"^Q[A-Z]"_s);
    QList<Breach> found;
    if (!isSource(path))
        return found;
    const QString stem = QFileInfo(path).completeBaseName();
    if (refused.match(stem).hasMatch())
        found.append({path, 0, u"%1 says nothing about the case; name the thing"_s.arg(QFileInfo(path).fileName())});
    if (stem != stem.toLower())
        found.append({path, 0, u"%1 is not in lower case"_s.arg(QFileInfo(path).fileName())});
    const QString code = withoutComments(content, Literals::Blank);
    for (auto it = type.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        if (refused.match(name).hasMatch() && !ofQt.match(name).hasMatch())
            found.append({path, lineAt(code, match.capturedStart(1)),
                u"%1 says nothing about the case; name the thing"_s.arg(name)});
    }
    return found;
}

QList<Breach> Rules::head(const QString &path, const QString &content) const
{
    QList<Breach> found;
    const QString top = content.section(u'\n', 0, 5);
    if (!top.contains("SPDX-FileCopyrightText: 2026 The Dossier authors"_L1))
        found.append({path, 1, u"no SPDX-FileCopyrightText line in the first lines"_s});
    if (!top.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        found.append({path, 1, u"no SPDX-License-Identifier line in the first lines"_s});
    if (isHeader(path) && !content.contains("#pragma once\n"_L1))
        found.append({path, 1, u"no #pragma once"_s});
    const QString folder = folderOf(path);
    if (path == u"app/%1/CMakeLists.txt"_s.arg(folder) && !content.contains(u"\n# %1/: "_s.arg(folder)))
        found.append({path, 1, u"its sentence is missing: a comment beginning with \"# %1/: \""_s.arg(folder)});
    return found;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layout.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

const QString top = QStringLiteral(DOSSIER_SOURCE_DIR "/");

QString contentOf(const QString &path)
{
    QFile file(top + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Files below `folder`, as paths from the top of the project, in order.
QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    for (QDirIterator it(top + folder, patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        it.hasNext();) {
        const QString path = it.next().sliced(top.size());
        if (!path.contains("/__pycache__/"_L1))
            paths.append(path);
    }
    paths.sort();
    return paths;
}

QString listed(const QList<Breach> &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches)
        lines.append(breach.toString());
    return lines.join(u'\n');
}

using Rule = QList<Breach> (Rules::*)(const QString &, const QString &) const;

} // namespace

// The layout that CONTRIBUTING.md promises, held to, and the rules themselves, tried on wrong files.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tableDescribesEveryFolder();
    void tableRefusesBrokenRows();
    void everyFolderHasItsTests();
    void includesFollowTheTable();
    void linksFollowTheTable();
    void dialogsStayInViews();
    void namesSayWhat();
    void filesHaveTheirHead();
    void aNameIsOneThing();
    void rulesCatch_data();
    void rulesCatch();
    void rulesNameTheLine();
    void commandLineHasNoWidgets();

private:
    void check(Rule rule, const QStringList &paths);

    Layout m_layout;
    QStringList m_sources; // C++ under app/
    QStringList m_builds; // CMakeLists.txt under app/ and tests/
};

void ArchitectureTest::initTestCase()
{
    QStringList problems;
    m_layout = Layout::parse(contentOf(u"CONTRIBUTING.md"_s), &problems);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    m_sources = filesIn(u"app"_s, {u"*.h"_s, u"*.cpp"_s});
    m_builds = filesIn(u"app"_s, {u"CMakeLists.txt"_s}) + filesIn(u"tests"_s, {u"CMakeLists.txt"_s});
    QVERIFY(m_sources.size() > 20);
    QVERIFY(m_builds.contains("app/casefile/CMakeLists.txt"_L1));
    QVERIFY(QDir(QLibraryInfo::path(QLibraryInfo::HeadersPath) + "/QtWidgets"_L1).exists());
}

void ArchitectureTest::tableDescribesEveryFolder()
{
    const QStringList folders = QDir(top + "app"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders)
        QVERIFY2(m_layout.contains(folder), qPrintable(u"app/%1/ has no row in CONTRIBUTING.md"_s.arg(folder)));
    for (const QString &folder : m_layout.folders()) {
        QVERIFY2(folders.contains(folder) || folder == "main.cpp"_L1,
            qPrintable(u"CONTRIBUTING.md describes app/%1/, which is not there"_s.arg(folder)));
    }
}

void ArchitectureTest::tableRefusesBrokenRows()
{
    QStringList problems;
    Layout::parse(u"| `app/casefile/` | values | – |\n"_s, &problems);
    QCOMPARE(problems.size(), 2); // the row, and that nothing is left
    problems.clear();
    Layout::parse(u"| `app/store/` | kept | casefile | Qt6::Sql |\n"_s, &problems);
    QCOMPARE(problems, QStringList{u"store may use casefile, which has no row"_s});
}

void ArchitectureTest::everyFolderHasItsTests()
{
    for (const QString &folder : m_layout.folders()) {
        if (folder != "main.cpp"_L1)
            QVERIFY2(QFile::exists(u"%1tests/%2/CMakeLists.txt"_s.arg(top, folder)), qPrintable(folder));
    }
}

void ArchitectureTest::check(Rule rule, const QStringList &paths)
{
    const Rules rules(m_layout, QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QList<Breach> breaches;
    for (const QString &path : paths)
        breaches += (rules.*rule)(path, contentOf(path));
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + listed(breaches)));
}

void ArchitectureTest::includesFollowTheTable()
{
    check(&Rules::includes, m_sources);
}

void ArchitectureTest::linksFollowTheTable()
{
    check(&Rules::links, m_builds);
}

void ArchitectureTest::dialogsStayInViews()
{
    check(&Rules::words, m_sources);
}

void ArchitectureTest::namesSayWhat()
{
    check(&Rules::names, m_sources + filesIn(u"tests"_s, {u"*.h"_s, u"*.cpp"_s}));
}

void ArchitectureTest::filesHaveTheirHead()
{
    const QStringList patterns{
        u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sql"_s, u"*.py"_s, u"*.sh"_s};
    QStringList paths{u"dev"_s, u".ci/run"_s, u".ci/debian13"_s, u"CMakeLists.txt"_s};
    for (const auto *folder : {"app", "tests", "cmake", "resources", "icons"})
        paths += filesIn(QString::fromLatin1(folder), patterns);
    check(&Rules::head, paths);
}

// In one program two classes of one name are one to the linker, which takes the destructor of either for both. Those
// without a name around them are their file's own; the command line and the window are never in one program.
void ArchitectureTest::aNameIsOneThing()
{
    static const QRegularExpression ownOfFile(u"^namespace \\{$.*?^\\} // namespace$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression definition(
        u"^(?:class|struct|enum class) (\\w+)(?: final)?(?:\\s*:(?!:)[^;{]*)?\\s*\\{"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> placeOf;
    QStringList twice;
    for (const QString &path : std::as_const(m_sources)) {
        const QString program = path.startsWith(u"app/cli/"_s) ? u"cli "_s : QString();
        QString content = contentOf(path);
        content.remove(ownOfFile);
        for (const QRegularExpressionMatch &match : definition.globalMatch(content)) {
            const QString name = program + match.captured(1);
            if (placeOf.value(name, path) != path)
                twice.append(u"%1: %2, %3"_s.arg(name, placeOf.value(name), path));
            placeOf.insert(name, path);
        }
    }
    QVERIFY(placeOf.size() > 300);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void ArchitectureTest::rulesCatch_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected"); // a part of what is said; empty: nothing is said

    const auto row = [](const char *name, Rule rule, const char *path, const QString &content, const char *expected) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << content << QString::fromLatin1(expected);
    };
    const Rule includes = &Rules::includes;
    row("own folder", includes, "app/store/a.cpp", u"#include \"store/b.h\"\n"_s, "");
    row("allowed folder", includes, "app/store/a.cpp", u"#include \"casefile/b.h\"\n"_s, "");
    row("folder above", includes, "app/store/a.cpp", u"#include \"workspace/b.h\"\n"_s, "may not use app/workspace/");
    row("a view and the store", includes, "app/reading/a.h", u"#include \"store/b.h\"\n"_s, "may not use app/store/");
    row("one view and another", includes, "app/reading/a.h", u"#include \"timeline/b.h\"\n"_s,
        "may not use app/timeline/");
    row("shell and the store", includes, "app/shell/a.cpp", u"#include \"store/library.h\"\n"_s,
        "may not use app/store/");
    row("shell and a view", includes, "app/shell/a.cpp", u"#include \"timeline/b.h\"\n"_s, "");
    row("command line and a model", includes, "app/cli/a.cpp", u"#include \"models/b.h\"\n"_s,
        "may not use app/models/");
    row("main and the store", includes, "app/main.cpp", u"#include \"store/library.h\"\n"_s, "");
    row("main and a view", includes, "app/main.cpp", u"#include \"reading/a.h\"\n"_s, "may not use app/reading/");
    row("odd spacing", includes, "app/store/a.cpp", u"\t#  include\"workspace/b.h\"\n"_s, "may not use app/workspace/");
    row("in a comment", includes, "app/store/a.cpp",
        u"// #include \"workspace/b.h\"\n/*\n#include \"shell/b.h\"\n*/\n"_s, "");
    row("no folder", includes, "app/store/a.cpp", u"#include \"b.h\"\n"_s, "does not begin with a folder");
    row("relative", includes, "app/store/a.cpp", u"#include \"../workspace/b.h\"\n"_s, "does not begin with a folder");
    row("ours in angle brackets", includes, "app/store/a.cpp", u"#include <workspace/b.h>\n"_s,
        "stands in quotation marks");
    row("made by moc", includes, "app/store/a.cpp", u"#include \"a.moc\"\n#include \"moc_a.cpp\"\n"_s, "");
    row("Qt core", includes, "app/casefile/a.h", u"#include <QString>\n#include <QtTypes>\n#include <vector>\n"_s, "");
    row("Qt Gui in casefile", includes, "app/casefile/a.h", u"#include <QColor>\n"_s, "may not use Qt6::Gui");
    row("Qt Gui by Widgets", includes, "app/reading/a.h", u"#include <QColor>\n"_s, "");
    row("widget in models", includes, "app/models/a.h", u"#include <QTreeView>\n"_s, "may not use Qt6::Widgets");
    row("widget in drawing", includes, "app/drawing/a.h", u"#include <QStyle>\n"_s, "may not use Qt6::Widgets");
    row("all of QtWidgets", includes, "app/shell/a.h", u"#include <QtWidgets>\n"_s, "name the class");
    row("module and class", includes, "app/models/a.h", u"#include <QtSql/QSqlQuery>\n"_s, "may not use Qt6::Sql");
    row("SQL outside store", includes, "app/workspace/a.cpp", u"#include <QSqlQuery>\n"_s, "may not use Qt6::Sql");
    row("SQL in store", includes, "app/store/a.cpp", u"#include <sqlite3.h>\n"_s, "");
    row("SQLite outside store", includes, "app/exchange/a.cpp", u"#include <sqlite3.h>\n"_s,
        "may not use SQLite::SQLite3");
    row("patterns outside analysis", includes, "app/collation/a.cpp", u"#include <re2/re2.h>\n"_s,
        "may not use PkgConfig::RE2");
    row("highlighting outside appearance", includes, "app/prose/a.cpp", u"#include <KSyntaxHighlighting/Theme>\n"_s,
        "may not use KF6::SyntaxHighlighting");
    row("a library of nobody", includes, "app/intake/a.cpp", u"#include <QNetworkReply>\n"_s,
        "may not use Qt6::Network");

    const Rule links = &Rules::links;
    row("right links", links, "app/store/CMakeLists.txt",
        u"dossier_folder(store\n  SOURCES a.cpp\n  USES dossier_casefile\n  PRIVATE SQLite::SQLite3\n)\n"_s, "");
    row("wrong folder", links, "app/store/CMakeLists.txt",
        u"dossier_folder(store SOURCES a.cpp USES dossier_workspace)\n"_s, "may not link dossier_workspace");
    row("wrong folder, privately", links, "app/timeline/CMakeLists.txt",
        u"dossier_folder(timeline SOURCES a.cpp PRIVATE dossier_store)\n"_s, "may not link dossier_store");
    row("wrong library", links, "app/models/CMakeLists.txt",
        u"dossier_folder(models SOURCES a.cpp USES Qt6::Widgets)\n"_s, "may not link Qt6::Widgets");
    row("links after sources", links, "app/models/CMakeLists.txt",
        u"dossier_folder(models USES dossier_casefile SOURCES dossier_store.cpp)\n"_s, "");
    row("module", links, "app/models/CMakeLists.txt",
        u"dossier_program(a OF models SOURCES a.cpp USES Qt6::Widgets)\n"_s, "may not link Qt6::Widgets");
    row("another's name", links, "app/models/CMakeLists.txt", u"dossier_folder(store SOURCES a.cpp)\n"_s,
        "dossier_folder(store) in");
    row("added afterwards", links, "app/models/CMakeLists.txt",
        u"target_link_libraries(dossier_models PUBLIC dossier_store)\n"_s, "may not link dossier_store");
    row("behind a variable", links, "app/models/CMakeLists.txt",
        u"dossier_folder(models SOURCES a.cpp USES ${MORE})\n"_s, "hides");
    row("include folders", links, "app/models/CMakeLists.txt",
        u"target_include_directories(dossier_models PUBLIC ..)\n"_s, "the include root is app/");
    row("links in a comment", links, "app/models/CMakeLists.txt", u"# dossier_folder(models USES dossier_store)\n"_s,
        "");
    row("the window", links, "app/CMakeLists.txt", u"target_link_libraries(dossier PRIVATE dossier_shell)\n"_s, "");
    row("the window and a view", links, "app/CMakeLists.txt",
        u"target_link_libraries(dossier PRIVATE dossier_reading)\n"_s, "may not link dossier_reading");
    row("a test compiles the program", links, "tests/store/CMakeLists.txt",
        u"add_executable(tst_a tst_a.cpp ../../app/store/a.cpp)\n"_s, "does not compile its sources");

    const Rule words = &Rules::words;
    row("message box in store", words, "app/store/a.cpp", u"QMessageBox::warning(nullptr, {}, {});\n"_s,
        "only views and shell");
    row("dialog in prose", words, "app/prose/a.cpp", u"class Ask : public QDialog {};\n"_s, "only views and shell");
    row("file dialog in workspace", words, "app/workspace/a.cpp", u"QFileDialog dialog;\n"_s, "only views and shell");
    row("dialog in a view", words, "app/entities/a.cpp", u"class Ask : public QDialog {};\n"_s, "");
    row("dialog in words", words, "app/store/a.cpp", u"// a QDialog would be wrong\nconst char *s = \"QDialog\";\n"_s,
        "");
    row("nested loop", words, "app/workspace/a.cpp", u"QCoreApplication::processEvents();\n"_s,
        "no nested event loops");
    row("modal", words, "app/shell/a.cpp", u"dialog->exec();\n"_s, "nested event loop");
    row("statement", words, "app/store/a.cpp", u"query.exec();\n"_s, "");
    row("the one loop", words, "app/main.cpp", u"return app.exec();\n"_s, "");

    const Rule names = &Rules::names;
    row("manager", names, "app/store/a.h", u"class UndoManager {};\n"_s, "UndoManager");
    row("helper", names, "app/store/a.h", u"struct Helper;\n"_s, "Helper");
    row("utils", names, "app/store/a.h", u"namespace textutils {\n"_s, "textutils");
    row("file", names, "app/store/dateutils.h", u"\n"_s, "dateutils.h");
    row("capitals", names, "app/store/Statement.h", u"\n"_s, "lower case");
    row("of Qt", names, "app/store/a.h", u"class QNetworkAccessManager;\n"_s, "");
    row("a noun", names, "app/store/a.h", u"class Statement {}; // not a StatementManager\n"_s, "");

    const Rule head = &Rules::head;
    const QString spdx =
        u"// SPDX-FileCopyrightText: 2026 The Dossier authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    row("no licence", head, "app/store/a.cpp", spdx.section(u'\n', 0, 0) + u'\n', "SPDX-License-Identifier");
    row("another licence", head, "app/store/a.cpp", QString(spdx).replace("GPL-3.0-or-later"_L1, "MIT"_L1),
        "SPDX-License-Identifier");
    row("no authors", head, "app/store/a.cpp", spdx.section(u'\n', 1), "SPDX-FileCopyrightText");
    row("no guard", head, "app/store/a.h", spdx, "#pragma once");
    row("complete", head, "app/store/a.h", spdx + "\n#pragma once\n"_L1, "");
    row("no sentence", head, "app/store/CMakeLists.txt", spdx + "\ndossier_folder(store)\n"_L1, "sentence");
    row("sentence", head, "app/store/CMakeLists.txt",
        spdx + "\n# store/: how a case is kept.\ndossier_folder(store)\n"_L1, "");
}

void ArchitectureTest::rulesCatch()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    const Rules rules(m_layout, QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QList<Breach> breaches = (rules.*rule)(path, content);
    QVERIFY2(breaches.size() == (expected.isEmpty() ? 0 : 1), qPrintable(listed(breaches)));
    if (!expected.isEmpty())
        QVERIFY2(breaches.first().what.contains(expected), qPrintable(listed(breaches)));
}

void ArchitectureTest::rulesNameTheLine()
{
    const Rules rules(m_layout, QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const auto lineOf = [](const QList<Breach> &breaches) { return breaches.isEmpty() ? -1 : breaches.first().line; };
    QCOMPARE(lineOf(rules.includes(u"app/store/a.cpp"_s, u"/* two\nlines */\n#include \"shell/b.h\"\n"_s)), 3);
    QCOMPARE(lineOf(rules.links(
                 u"app/store/CMakeLists.txt"_s, u"# one\ndossier_folder(store\n  USES\n  dossier_shell)\n"_s)),
        4);
    QCOMPARE(lineOf(rules.words(u"app/store/a.cpp"_s, u"\n\nQMessageBox box;\n"_s)), 3);
    QCOMPARE(lineOf(rules.names(u"app/store/a.cpp"_s, u"\nclass Manager;\n"_s)), 2);
    QCOMPARE((Breach{u"app/a.cpp"_s, 3, u"why"_s}).toString(), u"app/a.cpp:3: why"_s);
}

void ArchitectureTest::commandLineHasNoWidgets()
{
    const QString program = qEnvironmentVariable("DOSSIER_CLI");
    if (!QFile::exists(program))
        QSKIP("dossier-cli is not built");
    QProcess readelf;
    readelf.start(u"readelf"_s, {u"-d"_s, program});
    QVERIFY(readelf.waitForFinished());
    const QString shown = QString::fromLocal8Bit(readelf.readAllStandardOutput());
    QVERIFY2(shown.contains("libQt6Core"_L1), qPrintable(shown));
    QVERIFY2(!shown.contains("libQt6Widgets"_L1), qPrintable(shown));
}

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"

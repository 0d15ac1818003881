// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/caseplaces.h"
#include "shell/importmodel.h"
#include "shell/importpage.h"
#include "shell/importtable.h"
#include "shell/lists.h"
#include "shell/settings.h"
#include "shell/startpage.h"
#include "shell/windowfixture.h"
#include "store/casefiles.h"
#include "workspace/bundling.h"

#include <QAccessible>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QDockWidget *> docks(const MainWindow &window)
{
    return window.findChildren<QDockWidget *>();
}

QDockWidget *dock(const MainWindow &window, const QString &name)
{
    return window.findChild<QDockWidget *>(name);
}

bool startPageShows(const MainWindow &window)
{
    return window.findChild<StartPage *>()->isVisible();
}

// Drops files on the window as a file browser does.
void drop(MainWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

bool imported(MainWindow &window)
{
    return QTest::qWaitFor([&window] { return window.document() && !window.document()->isImporting(); }, 20000);
}

constexpr int articleCount = 3;

QString articles(const QTemporaryDir &dir)
{
    for (int i = 0; i < articleCount; ++i) {
        const QString name = u"harbour/report-%1.txt"_s.arg(i);
        const QByteArray words =
            "The harbour was closed on " + QByteArray::number(i + 3) + " May 2021.\n\nShips waited.\n";
        if (!write(dir.filePath(name), words))
            return {};
    }
    return dir.filePath(u"harbour"_s);
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void the_start_page_stands_there_first();
    void the_keyboard_begins_where_the_work_does();
    void a_new_case_is_empty_and_kept();
    void what_is_no_case_is_left_as_it_is_data();
    void what_is_no_case_is_left_as_it_is();
    void a_case_that_does_not_open_leaves_the_open_one();
    void a_folder_dropped_on_the_start_page_makes_a_case();
    void a_folder_dropped_on_a_case_adds_to_it();
    void a_bundle_is_not_read_as_a_folder_of_articles();
    void a_case_dropped_is_opened();
    void a_refused_file_is_told_of_and_listed();
    void the_same_bytes_again_are_told_of();
    void the_sample_opens_as_a_copy();
    void the_sample_is_started_again();
    void docks_come_back_as_they_were_left();
    void columns_come_back_as_they_were_left();
    void closing_a_case_leads_to_the_start_page();
    void closing_while_importing_loses_nothing();
    void a_second_import_waits_for_the_first();
    void the_window_fits_a_small_screen();
    void the_window_speaks();
    void every_command_can_be_run();
    void real_articles_come_in_beside_their_summaries();
};

void tst_MainWindow::init()
{
    QSettings().clear();
    QFile::remove(samplePath());
    QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).removeRecursively();
}

void tst_MainWindow::the_start_page_stands_there_first()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(startPageShows(window));
    QVERIFY(!window.document());
    QCOMPARE(docks(window).size(), 8);
    for (const QDockWidget *each : docks(window))
        QVERIFY2(!each->isVisible(), qPrintable(each->objectName()));
    QVERIFY(!window.commands()->action(Command::NextStep)->isEnabled());
    QVERIFY(!window.commands()->action(Command::GoBack)->isEnabled());
}

// Not at the first button of the tool bar.
void tst_MainWindow::the_keyboard_begins_where_the_work_does()
{
    Drive drive;
    const auto has = [&drive](const QWidget *page) {
        const QWidget *now = QApplication::focusWidget();
        return now == page || page->isAncestorOf(now);
    };
    const auto *start = drive.window().findChild<StartPage *>();
    QTRY_VERIFY(has(start));
    QVERIFY(drive.openSample());
    QTRY_VERIFY(has(drive.column(0)->view()));
    drive.window().commands()->action(Command::CloseCase)->trigger();
    QTRY_VERIFY(has(start));
}

void tst_MainWindow::a_new_case_is_empty_and_kept()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"harbour.dossier"_s);
    {
        Drive drive;
        QVERIFY(drive.window().newCase(path));
        QVERIFY(!startPageShows(drive.window()));
        QCOMPARE(drive.window().windowTitle(), u"harbour"_s);
        for (const QDockWidget *each : docks(drive.window()))
            QVERIFY(!each->isHidden());
        QTRY_VERIFY(says(drive.window(), u"Drop articles here or use Import"_s));
        QVERIFY(drive.headSays(0, QString()));
    }
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(recentCases(), QStringList{path});
    Drive again;
    QVERIFY(again.window().openCase(path));
    QCOMPARE(again.document().counts().sources, 0);
}

void tst_MainWindow::what_is_no_case_is_left_as_it_is_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("foreign") << u"foreign"_s << u"is not a case"_s;
    QTest::newRow("newer") << u"newer"_s << u"newer Dossier"_s;
    QTest::newRow("damaged") << u"damaged"_s << u"is damaged"_s;
    QTest::newRow("gone") << u"gone"_s << u"is not there"_s;
}

void tst_MainWindow::what_is_no_case_is_left_as_it_is()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"thing.dossier"_s);
    if (kind == u"foreign") {
        QVERIFY(write(path, "A letter, not a case.\n"));
    } else if (kind != u"gone") {
        makeCase(path, smallCase());
        QByteArray bytes = read(path);
        if (kind == u"newer")
            bytes.replace(60, 4, QByteArray("\x00\x00\x7f\xff", 4)); // the version in the head of the file
        else
            bytes.truncate(bytes.size() / 2);
        QVERIFY(write(path, bytes));
    }
    const QByteArray before = read(path);
    Drive drive;
    QVERIFY(!drive.window().openCase(path));
    QVERIFY2(drive.window().messages()->words().contains(words), qPrintable(drive.window().messages()->words()));
    QVERIFY(drive.window().messages()->words().contains(u"thing.dossier"_s));
    QVERIFY(startPageShows(drive.window()));
    QCOMPARE(read(path), before);
    QVERIFY(recentCases().isEmpty());
}

void tst_MainWindow::a_case_that_does_not_open_leaves_the_open_one()
{
    const QTemporaryDir dir;
    QVERIFY(write(dir.filePath(u"letter.dossier"_s), "A letter, not a case.\n"));
    Drive drive;
    QVERIFY(drive.openSample());
    CaseDocument *open = &drive.document();
    QVERIFY(!drive.window().openCase(dir.filePath(u"letter.dossier"_s)));
    QCOMPARE(&drive.document(), open);
    QVERIFY(drive.window().messages()->words().contains(u"is not a case"_s));
    QVERIFY(drive.clickSource(sample::machine)); // and it goes on working
}

void tst_MainWindow::a_folder_dropped_on_the_start_page_makes_a_case()
{
    const QTemporaryDir dir;
    const QString folder = articles(dir);
    Drive drive;
    drop(drive.window(), {folder});
    QVERIFY(imported(drive.window()));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QCOMPARE(drive.document().path(), QDir(documents).filePath(u"harbour.dossier"_s));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), articleCount);
    // It says where the case is, and goes on saying it when the import has ended well.
    QVERIFY2(drive.window().messages()->words().contains(drive.document().path()),
        qPrintable(drive.window().messages()->words()));
    // There is something to read without a further click.
    QTRY_VERIFY(drive.column(0)->text().isValid());
    QVERIFY(drive.settle());
    QVERIFY(drive.column(0)->view()->toPlainText().contains(u"The harbour was closed"_s));
    QVERIFY(drive.sources()->selectionModel()->hasSelection());
}

void tst_MainWindow::a_folder_dropped_on_a_case_adds_to_it()
{
    const QTemporaryDir dir;
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::machine));
    const TextId reading = drive.column(0)->text();
    drop(drive.window(), {articles(dir)});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 5 + articleCount);
    QTRY_VERIFY2(drive.window().focusLine()->saidWords().contains(u"3 source(s) came in"_s),
        qPrintable(drive.window().focusLine()->saidWords()));
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(0)->text(), reading); // the reader stays where they were
    QVERIFY(drive.sources()->selectionModel()->isSelected(drive.source(sample::machine)));
}

void tst_MainWindow::a_bundle_is_not_read_as_a_folder_of_articles()
{
    Drive drive;
    drive.window().importFiles({sampleBundle()});
    QVERIFY(!drive.window().document());
    QVERIFY2(
        drive.window().messages()->words().contains(u"is a bundle"_s), qPrintable(drive.window().messages()->words()));
    const auto buttons = drive.window().messages()->findChildren<QPushButton *>();
    QVERIFY(
        std::ranges::any_of(buttons, [](const QPushButton *button) { return button->text() == u"Open the bundle"_s; }));
}

void tst_MainWindow::a_case_dropped_is_opened()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"locks.dossier"_s);
    makeCase(path, smallCase());
    Drive drive;
    drop(drive.window(), {path});
    QVERIFY(drive.window().document());
    QCOMPARE(drive.window().windowTitle(), u"The locks of Valmer"_s);
    QCOMPARE(recentCases(), QStringList{path});
}

void tst_MainWindow::a_refused_file_is_told_of_and_listed()
{
    const QTemporaryDir dir;
    const QString folder = articles(dir);
    QVERIFY(write(folder + u"/picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", 12)));
    Drive drive;
    drop(drive.window(), {folder});
    QVERIFY(imported(drive.window()));
    ImportPage *page = drive.window().importPage();
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(page->table()->model()->rowCount(), articleCount + 1);
    QVERIFY(rowWith(page->table(), u"Refused"_s).row() == 0); // refused ones first
    QCOMPARE(page->table()->model()->index(0, ImportModel::File).data().toString(), u"picture.txt"_s);
}

void tst_MainWindow::the_same_bytes_again_are_told_of()
{
    const QTemporaryDir dir;
    const QString folder = articles(dir);
    Drive drive;
    drop(drive.window(), {folder});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), articleCount);
    drop(drive.window(), {folder});
    QTRY_VERIFY(drive.window().focusLine()->saidWords().contains(u"3 in the case already"_s));
    QCOMPARE(drive.sources()->model()->rowCount(), articleCount);
}

void tst_MainWindow::the_sample_opens_as_a_copy()
{
    Drive drive;
    QVERIFY(drive.window().openSample());
    QCOMPARE(drive.document().path(), samplePath());
    QVERIFY(QFileInfo::exists(samplePath()));
    QVERIFY(!drive.window().windowTitle().isEmpty());
    QVERIFY(drive.window().openSample()); // open already
    QVERIFY(recentCases().isEmpty()); // it has its own place on the start page
}

void tst_MainWindow::the_sample_is_started_again()
{
    const QTemporaryDir dir;
    Drive drive;
    QVERIFY(drive.openSample());
    drop(drive.window(), {articles(dir)});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 5 + articleCount);
    drive.window().commands()->action(Command::OpenSample)->trigger();
    QVERIFY(drive.window().document());
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 5);
}

void tst_MainWindow::docks_come_back_as_they_were_left()
{
    {
        Drive drive;
        QVERIFY(drive.openSample());
        dock(drive.window(), u"timeline"_s)->close();
        QVERIFY(!dock(drive.window(), u"timeline"_s)->isVisible());
        drive.window().closeCase();
        QVERIFY(drive.window().openSample());
        QVERIFY(!dock(drive.window(), u"timeline"_s)->isVisible()); // in this window
        drive.window().close();
    }
    Drive drive;
    QVERIFY(drive.window().openSample());
    QVERIFY(!dock(drive.window(), u"timeline"_s)->isVisible()); // and in the next
    QVERIFY(dock(drive.window(), u"sources"_s)->isVisible());
    dock(drive.window(), u"timeline"_s)->toggleViewAction()->trigger();
    QVERIFY(dock(drive.window(), u"timeline"_s)->isVisible());
    QVERIFY(drive.window().timeline()->isVisible());
}

void tst_MainWindow::columns_come_back_as_they_were_left()
{
    {
        Drive drive;
        QVERIFY(drive.openSample());
        QVERIFY(drive.press(Qt::Key_3, Qt::ControlModifier));
        drive.column(0)->setFace(Face::Sans, 15);
        drive.window().close();
    }
    Drive drive;
    QVERIFY(drive.openSample());
    QCOMPARE(drive.columns(), 3);
    QCOMPARE(drive.column(0)->face(), Face::Sans);
    QCOMPARE(drive.column(0)->size(), 15);
    QVERIFY(drive.window().commands()->action(Command::ThreeColumns)->isChecked());
}

void tst_MainWindow::closing_a_case_leads_to_the_start_page()
{
    Drive drive;
    QVERIFY(drive.openSample());
    drive.window().commands()->action(Command::CloseCase)->trigger();
    QVERIFY(!drive.window().document());
    QVERIFY(startPageShows(drive.window()));
    for (const QDockWidget *each : docks(drive.window()))
        QVERIFY(!each->isVisible());
    QVERIFY(!drive.window().commands()->action(Command::CloseCase)->isEnabled());
    QTest::qWait(50); // answers under way find nobody, and nothing falls over
    QVERIFY(drive.window().openSample());
}

void tst_MainWindow::closing_while_importing_loses_nothing()
{
    constexpr int many = 120;
    const QTemporaryDir dir;
    for (int i = 0; i < many; ++i)
        QVERIFY(write(dir.filePath(u"many/report-%1.txt"_s.arg(i)), "Report number " + QByteArray::number(i) + ".\n"));
    QString path;
    {
        Drive drive;
        drop(drive.window(), {dir.filePath(u"many"_s)});
        path = drive.document().path();
        QTRY_VERIFY(drive.document().counts().sources > 0);
        drive.window().close();
        QVERIFY(!drive.window().document());
    }
    const auto reader = CaseReader::open(path);
    VERIFY_RESULT(reader);
    QCOMPARE(problemLines(*reader->check()), QStringList());
    const qint64 kept = reader->counts()->sources;
    QVERIFY(kept > 0);
    QVERIFY(kept <= many);
    Drive drive; // what is missing comes in when asked for again
    QVERIFY(drive.window().openCase(path));
    drop(drive.window(), {dir.filePath(u"many"_s)});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.document().counts().sources, many);
}

void tst_MainWindow::a_second_import_waits_for_the_first()
{
    constexpr int many = 60;
    const QTemporaryDir dir;
    for (int i = 0; i < many; ++i)
        QVERIFY(write(dir.filePath(u"many/number-%1.txt"_s.arg(i)), "Report number " + QByteArray::number(i) + ".\n"));
    Drive drive;
    drop(drive.window(), {dir.filePath(u"many"_s)});
    QVERIFY(drive.document().isImporting());
    drop(drive.window(), {articles(dir)});
    QVERIFY2(drive.window().messages()->words().contains(u"An import is under way"_s),
        qPrintable(drive.window().messages()->words()));
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.document().counts().sources, many);
    drop(drive.window(), {articles(dir)});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.document().counts().sources, many + articleCount);
}

// With everything in it that a case can show.
void tst_MainWindow::the_window_fits_a_small_screen()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.openSample());
    window.reading()->column(1)->showOutline({}); // needs more room than a text
    QCoreApplication::processEvents();
    QVERIFY2(window.minimumSizeHint().height() <= 700, qPrintable(QString::number(window.minimumSizeHint().height())));
    QVERIFY2(window.minimumSizeHint().width() <= 1200, qPrintable(QString::number(window.minimumSizeHint().width())));
}

void tst_MainWindow::the_window_speaks()
{
    Drive drive;
    QVERIFY(drive.openSample());
    // Everything the keyboard can reach has a name.
    for (const QWidget *each : drive.window().findChildren<QWidget *>()) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(each));
        QVERIFY(spoken);
        const QString where = u"%1 in %2"_s.arg(QString::fromLatin1(each->metaObject()->className()),
            QString::fromLatin1(each->parentWidget() ? each->parentWidget()->metaObject()->className() : ""));
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

void tst_MainWindow::every_command_can_be_run()
{
    Drive drive;
    QVERIFY(drive.openSample());
    for (const CommandSpec &spec : commandTable()) {
        if (spec.command == Command::Quit || spec.command == Command::CloseCase || spec.command == Command::OpenSample)
            continue;
        drive.window().commands()->action(spec.command)->trigger();
        QTest::qWait(10);
        for (QDialog *dialog : drive.window().findChildren<QDialog *>())
            dialog->close();
    }
    QVERIFY(drive.window().document());
    QTRY_VERIFY(drive.settle());
}

void tst_MainWindow::real_articles_come_in_beside_their_summaries()
{
    const QString folder = qEnvironmentVariable("DOSSIER_MATERIAL") + u"/seeds/articles"_s;
    if (!qEnvironmentVariableIsSet("DOSSIER_MATERIAL") || !QFileInfo(folder).isDir())
        QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
    Drive drive;
    drop(drive.window(), {folder});
    QVERIFY(imported(drive.window()));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 5);
    for (int row = 0; row < 5; ++row) {
        const QModelIndex source = drive.sources()->model()->index(row, 0);
        QTRY_VERIFY(!source.data().toString().isEmpty());
        clickRow(drive.sources(), source);
        QVERIFY(drive.settle());
        QCOMPARE(drive.column(0)->sheet().source.id.value, source.data(IdRole).toLongLong());
        QVERIFY(!drive.column(0)->sheet().isRendition());
        QVERIFY(drive.column(1)->sheet().isRendition());
        QCOMPARE(drive.column(1)->sheet().source.id, drive.column(0)->sheet().source.id);
        QVERIFY(drive.column(1)->sheet().rendition.kind == RenditionKind::Summary);
        QVERIFY(drive.column(0)->view()->toPlainText().size() > 500);
        QVERIFY(drive.column(1)->view()->toPlainText().size() > 100);
        QVERIFY(!drive.column(1)->sheet().links.isEmpty());
    }
}

DOSSIER_WINDOW_TEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"

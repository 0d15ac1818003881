// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/caseplaces.h"
#include "shell/importmodel.h"
#include "shell/importpage.h"
#include "shell/importtable.h"
#include "shell/pastesheet.h"
#include "shell/windowfixture.h"

#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

// What a person does with an import, in the window.
class tst_ImportWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void the_result_opens_when_something_needs_a_look();
    void reading_starts_from_the_result();
    void the_last_import_is_reached_from_the_menu();
    void a_clean_import_says_so_at_the_foot();
    void what_came_in_is_taken_out_and_back();
    void what_is_refused_to_go_out_is_not_told_to_be_out();
    void a_refused_file_that_was_mended_comes_in();
    void a_guessed_encoding_leads_to_the_text();
    void a_cancelled_import_can_be_taken_back();
    void the_list_is_saved();
    void a_pasted_text_becomes_a_source();
    void pasted_files_are_imported();
    void a_text_field_keeps_its_paste();
    void nothing_to_paste_is_said();
    void pictures();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString write(const QString &name, const QByteArray &bytes) const;
    QString mixedFolder() const;
    static bool imported(Drive &drive);
    static QPushButton *button(const QWidget *in, const QString &words);
    static bool docksShow(const MainWindow &window);
};

void tst_ImportWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings().clear();
    QGuiApplication::clipboard()->clear();
    QFile::remove(samplePath());
    QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).removeRecursively();
}

QString tst_ImportWindow::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

// One that comes in, one whose encoding has to be guessed, one that is no text.
QString tst_ImportWindow::mixedFolder() const
{
    write(u"reporting/quay.txt"_s, "The quay is closed\n\nThe harbour authority closed the eastern quay on Tuesday.\n");
    write(u"reporting/sluis.txt"_s,
        "De sluis is dicht\n\nDe havenmeester zei dat de sluis wordt gerepareerd, na twee\xEBnhalve dag wachten.\n");
    write(u"reporting/picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\x00\x00\xff\xfe", 12));
    return m_folder->filePath(u"reporting"_s);
}

bool tst_ImportWindow::imported(Drive &drive)
{
    return QTest::qWaitFor(
        [&drive] {
            return drive.window().document() && !drive.window().document()->isImporting()
                && drive.window().importPage()->hasReport();
        },
        20'000);
}

QPushButton *tst_ImportWindow::button(const QWidget *in, const QString &words)
{
    for (auto *each : in->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(words))
            return each;
    }
    return nullptr;
}

bool tst_ImportWindow::docksShow(const MainWindow &window)
{
    return window.findChild<QDockWidget *>(u"sources"_s)->isVisible();
}

void tst_ImportWindow::the_result_opens_when_something_needs_a_look()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    const ImportPage *page = drive.window().importPage();
    QVERIFY(page->isVisible());
    QVERIFY(!docksShow(drive.window())); // it has the window to itself
    QVERIFY(says(*page, u"2 of 3 file(s) are in the case"_s));
    QCOMPARE(page->table()->model()->rowCount(), 3);
    QCOMPARE(page->table()->model()->index(0, ImportModel::File).data().toString(), u"picture.txt"_s);
    QVERIFY(page->table()->model()->index(0, ImportModel::Happened).data().toString().contains(u"PNG"_s));
    QVERIFY(page->table()->hasFocus());
}

void tst_ImportWindow::reading_starts_from_the_result()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    QTest::mouseClick(button(drive.window().importPage(), u"Start reading"_s), Qt::LeftButton);
    QVERIFY(docksShow(drive.window()));
    QVERIFY(drive.window().reading()->isVisible());
    QTRY_VERIFY(drive.column(0)->text().isValid());
    drive.window().run(Command::LastImport);
    QVERIFY(drive.window().importPage()->isVisible());
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(drive.window().reading()->isVisible());
    // Docks are kept as they stood while reading, not as they were put aside for the page.
    drive.window().run(Command::LastImport);
    const QString path = drive.document().path();
    drive.window().closeCase();
    QVERIFY(drive.window().openCase(path));
    QVERIFY(docksShow(drive.window()));
    QVERIFY(drive.window().reading()->isVisible());
    QVERIFY(!drive.window().commands()->action(Command::LastImport)->isEnabled()); // it was of the window before
}

void tst_ImportWindow::the_last_import_is_reached_from_the_menu()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QAction *last = drive.window().commands()->action(Command::LastImport);
    QVERIFY(!last->isEnabled());
    drive.window().importFiles({write(u"quay.txt"_s, "The quay is closed since Tuesday.")});
    QVERIFY(imported(drive));
    QVERIFY(last->isEnabled());
    QVERIFY(!drive.window().importPage()->isVisible());
    last->trigger();
    QVERIFY(drive.window().importPage()->isVisible());
    QVERIFY(says(*drive.window().importPage(), u"1 of 1 file(s) are in the case"_s));
    drive.window().run(Command::NextStep); // what it is about stands in the columns
    QVERIFY(drive.window().reading()->isVisible());
}

void tst_ImportWindow::a_clean_import_says_so_at_the_foot()
{
    Drive drive;
    QVERIFY(drive.openSample());
    drive.window().importFiles({write(u"quay.txt"_s, "The quay is closed since Tuesday.")});
    QVERIFY(imported(drive));
    QCOMPARE(drive.window().focusLine()->saidWords(), u"1 source(s) came in"_s);
    QTest::mouseClick(button(drive.window().focusLine(), u"Show the list"_s), Qt::LeftButton);
    QVERIFY(drive.window().importPage()->isVisible());
}

void tst_ImportWindow::what_came_in_is_taken_out_and_back()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    const ImportPage *page = drive.window().importPage();
    QTRY_COMPARE(drive.document().counts().sources, 2);
    QTest::mouseClick(button(page, u"Remove these 2 again"_s), Qt::LeftButton);
    QTRY_COMPARE(drive.document().counts().sources, 0);
    QTRY_VERIFY(says(*page, u"0 of 3 file(s) are in the case"_s));
    QTest::mouseClick(button(page, u"Bring these 2 back"_s), Qt::LeftButton);
    QTRY_COMPARE(drive.document().counts().sources, 2);
    QTRY_VERIFY(says(*page, u"2 of 3 file(s) are in the case"_s));
    // Undoing is told by it too, once it is looked at again.
    drive.window().run(Command::Undo);
    QTRY_COMPARE(drive.document().counts().sources, 0);
    drive.window().run(Command::LastImport);
    QTRY_VERIFY(button(page, u"Bring these 2 back"_s));
    drive.window().run(Command::Redo);
    QTRY_COMPARE(drive.document().counts().sources, 2);
    drive.window().run(Command::LastImport);
    QTRY_VERIFY(button(page, u"Remove these 2 again"_s));
}

void tst_ImportWindow::what_is_refused_to_go_out_is_not_told_to_be_out()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    const ImportPage *page = drive.window().importPage();
    QTRY_COMPARE(drive.document().counts().sources, 2);
    // They are out already: taking them out again makes no sense.
    auto answer = drive.document().queries().sourceIds({});
    answer.waitForFinished();
    drive.document().removeSources(*answer.result());
    QSignalSpy failed(&drive.document(), &CaseDocument::failed);
    QTest::mouseClick(button(page, u"Remove these 2 again"_s), Qt::LeftButton);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(button(page, u"Bring these 2 back"_s)); // as it is
    drive.document().restoreSources(*answer.result());
    QTRY_VERIFY(button(page, u"Remove these 2 again"_s));
}

void tst_ImportWindow::a_refused_file_that_was_mended_comes_in()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    const ImportPage *page = drive.window().importPage();
    write(u"reporting/picture.txt"_s, "A picture shows the quay on Tuesday, closed to all ships.");
    QTest::mouseClick(button(page, u"Try the refused again"_s), Qt::LeftButton);
    QTRY_VERIFY(says(*page, u"3 of 3 file(s) are in the case"_s));
    QVERIFY(page->isVisible());
    QVERIFY(!button(page, u"Try the refused again"_s)->isEnabled());
    QVERIFY(button(page, u"Remove these 3 again"_s));
}

void tst_ImportWindow::a_guessed_encoding_leads_to_the_text()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    ImportTable *table = drive.window().importPage()->table();
    const QModelIndex row = rowWith(table, u"To check"_s);
    QVERIFY(row.siblingAtColumn(ImportModel::Happened).data().toString().contains(u"windows-1252"_s));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->linkPlace(row, OutcomeAction::OpenSource).center());
    QVERIFY(drive.settle());
    QVERIFY(drive.window().reading()->isVisible());
    QTRY_VERIFY(drive.column(0)->sheet().text.characters.contains(u"tweeënhalve"_s));
}

void tst_ImportWindow::a_cancelled_import_can_be_taken_back()
{
    for (int i = 0; i < 300; ++i)
        write(u"many/report-%1.txt"_s.arg(i), "Report " + QByteArray::number(i * 7919) + " of the harbour.");
    Drive drive;
    QVERIFY(drive.openSample());
    drive.window().importFiles({m_folder->filePath(u"many"_s)});
    drive.document().cancelImport();
    QVERIFY(imported(drive));
    const ImportPage *page = drive.window().importPage();
    QVERIFY(page->isVisible());
    QTRY_VERIFY(!drive.document().isImporting());
    const auto cameIn = drive.document().counts().sources - 5;
    if (cameIn > 0)
        QVERIFY(button(page, u"Remove these %1 again"_s.arg(cameIn)));
}

void tst_ImportWindow::the_list_is_saved()
{
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    const QString path = m_folder->filePath(u"list.csv"_s);
    Q_EMIT drive.window().importPage()->saveRequested(path, "a,b\r\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a,b\r\n"));
    QVERIFY(drive.window().messages()->words().contains(path));
    Q_EMIT drive.window().importPage()->saveRequested(u"/nowhere/list.csv"_s, "a");
    QVERIFY(drive.window().messages()->words().contains(u"/nowhere/list.csv"_s));
}

void tst_ImportWindow::a_pasted_text_becomes_a_source()
{
    Drive drive;
    QGuiApplication::clipboard()->setText(
        u"The quay is closed\n\nThe harbour authority closed the eastern quay; nobody said why.\n"_s);
    QVERIFY(drive.ready);
    QTest::keyClick(&drive.window(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *sheet = drive.window().findChild<PasteSheet *>();
    QVERIFY(sheet);
    QTRY_VERIFY(sheet->isVisible());
    const QList<QLineEdit *> fields = sheet->findChildren<QLineEdit *>();
    QCOMPARE(fields.first()->text(), u"The quay is closed"_s);
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == u"Published"_s)
            QTest::keyClicks(field, u"25 May 2021"_s);
    }
    QTest::mouseClick(button(sheet, u"Add to the case"_s), Qt::LeftButton);
    QVERIFY(imported(drive)); // in a case made for it
    QTRY_COMPARE(drive.document().counts().sources, 1);
    QTRY_VERIFY(hasRow(drive.sources(), u"The quay is closed"_s));
    QTRY_COMPARE(drive.column(0)->sheet().source.published.toString(), u"2021-05-25"_s);
    QVERIFY(drive.column(0)->sheet().source.publisher.isEmpty()); // nothing is invented
}

void tst_ImportWindow::pasted_files_are_imported()
{
    Drive drive;
    QVERIFY(drive.openSample());
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(write(u"quay.txt"_s, "The quay is closed since Tuesday."))});
    QGuiApplication::clipboard()->setMimeData(data);
    drive.window().run(Command::PasteText);
    QVERIFY(imported(drive));
    QTRY_COMPARE(drive.document().counts().sources, 6);
    QVERIFY(!drive.window().findChild<PasteSheet *>());
}

void tst_ImportWindow::a_text_field_keeps_its_paste()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QGuiApplication::clipboard()->setText(u"quay"_s);
    auto *field = drive.window().sources()->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(field->text(), u"quay"_s);
    QVERIFY(!drive.window().findChild<PasteSheet *>());
}

void tst_ImportWindow::nothing_to_paste_is_said()
{
    Drive drive;
    QVERIFY(drive.openSample());
    drive.window().run(Command::PasteText);
    QVERIFY(!drive.window().findChild<PasteSheet *>());
    QVERIFY(drive.window().messages()->words().contains(u"no text on the clipboard"_s));
}

void tst_ImportWindow::pictures()
{
    if (qEnvironmentVariable("DOSSIER_PICTURES").isEmpty())
        QSKIP("DOSSIER_PICTURES names no folder");
    for (int i = 0; i < 14; ++i)
        write(u"reporting/report-%1.txt"_s.arg(i), "Report " + QByteArray::number(i * 7919) + " of the harbour.");
    write(u"reporting/archive/empty.txt"_s, "");
    write(u"reporting/hidden.txt"_s, u"Open pay\u202Egpj.exe\u202C today, the harbour said.\nשלום לכולם"_s.toUtf8());
    Drive drive;
    drive.window().importFiles({mixedFolder()});
    QVERIFY(imported(drive));
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        drive.window().resize(size);
        keepPictures(drive.window(), u"import-%1"_s.arg(size.width()));
    }
    drive.window().resize(1280, 800);
    PasteSheet sheet(u"The quay is closed\n\nThe harbour authority closed the eastern quay.\n"_s);
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    showAt(sheet, 520, 320);
    keepPictures(sheet, u"paste"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_ImportWindow)
#include "tst_importwindow.moc"

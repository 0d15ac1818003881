// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/startpage.h"
#include "shell/windowfixture.h"
#include "store/casefiles.h"
#include "store/unprivileged.h"
#include "store/writes.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

QPushButton *button(const MainWindow &window, const QString &words)
{
    for (QPushButton *each : window.findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == words)
            return each;
    }
    return nullptr;
}

// Clicks a button once it is there.
bool click(const MainWindow &window, const QString &words)
{
    if (!QTest::qWaitFor([&] { return button(window, words) != nullptr; }))
        return false;
    QTest::mouseClick(button(window, words), Qt::LeftButton);
    return true;
}

// What a label that can be seen says, where it begins so.
QString visibleWords(const MainWindow &window, const QString &beginning)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(beginning))
            return label->text();
    }
    return {};
}

} // namespace

// A window on a case that somebody else works on, or that lies where nothing can be written.
class tst_ReadOnlyWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void a_case_held_elsewhere_is_asked_about();
    void what_is_held_is_read_and_followed();
    void what_changes_a_case_is_refused();
    void the_lasting_line_goes_with_its_case();
    void a_place_that_takes_no_changes_is_read_at_once();
    void the_sample_somebody_else_works_on_is_not_taken_away();
    void damage_is_told_of_with_a_way_on();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void tst_ReadOnlyWindow::init()
{
    QSettings().clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"locks.dossier"_s);
    makeCase(m_path, smallCase());
}

void tst_ReadOnlyWindow::a_case_held_elsewhere_is_asked_about()
{
    const auto writer = CaseWriter::open(m_path, u"Mara Voss"_s);
    VERIFY_RESULT(writer);
    Drive drive;
    QVERIFY(!drive.window().openCase(m_path));
    QVERIFY(drive.window().findChild<StartPage *>()->isVisible());
    const QString question = visibleWords(drive.window(), u"“locks.dossier”"_s);
    QVERIFY2(question.contains(u"Mara Voss has it open on "_s + QSysInfo::machineHostName()), qPrintable(question));
    QTRY_VERIFY(button(drive.window(), u"Open to read"_s));
    QVERIFY(click(drive.window(), u"Cancel"_s));
    QVERIFY(!drive.window().document());
    QVERIFY(visibleWords(drive.window(), u"“locks.dossier”"_s).isEmpty());
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
}

void tst_ReadOnlyWindow::what_is_held_is_read_and_followed()
{
    const auto writer = CaseWriter::open(m_path, u"Mara Voss"_s);
    VERIFY_RESULT(writer);
    Drive drive;
    QVERIFY(!drive.window().openCase(m_path));
    QVERIFY(click(drive.window(), u"Open to read"_s));
    QVERIFY(drive.window().document());
    QCOMPARE(drive.window().windowTitle(), u"The locks of Valmer (read only)"_s);
    QVERIFY(visibleWords(drive.window(), u"Read only: Mara Voss has it open on "_s).endsWith(u"shows here."_s));
    QVERIFY(drive.window().messages()->words().isEmpty()); // the question is answered
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 2);
    QTRY_VERIFY(hasRow(drive.sources(), u"Locks Agency hit"_s)); // titles come a page at a time
    QVERIFY(drive.clickSource(u"Locks Agency hit"_s));
    const TextId reading = drive.column(0)->text();

    VERIFY_RESULT((*writer)->write(importOf(newSource(u"News"_s, u"ADE words"_s, SmallCaseBuilder::agency))).result());
    QTRY_COMPARE_WITH_TIMEOUT(drive.sources()->model()->rowCount(), 3, 20000);
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(0)->text(), reading); // the reader stays where they were
    QVERIFY(drive.sources()->selectionModel()->isSelected(drive.source(u"Locks Agency hit"_s)));
}

void tst_ReadOnlyWindow::what_changes_a_case_is_refused()
{
    const auto writer = CaseWriter::open(m_path, u"Mara Voss"_s);
    VERIFY_RESULT(writer);
    Drive drive;
    QVERIFY(drive.window().commands()->action(Command::ImportFiles)->isEnabled());
    QVERIFY(!drive.window().openCase(m_path));
    QVERIFY(click(drive.window(), u"Open to read"_s));
    QVERIFY(!drive.window().commands()->action(Command::ImportFiles)->isEnabled());
    QVERIFY(!drive.window().commands()->action(Command::ImportFolder)->isEnabled());
    QVERIFY(drive.window().commands()->action(Command::ExportBundle)->isEnabled());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_dir->filePath(u"news.txt"_s))});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&drive.window(), &enter);
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&drive.window(), &drop);
    QVERIFY(!visibleWords(drive.window(), u"The case can only be read"_s).isEmpty());
    QVERIFY(!drive.document().isImporting());
    drive.window().closeCase();
    QVERIFY(drive.window().commands()->action(Command::ImportFiles)->isEnabled());
}

void tst_ReadOnlyWindow::the_lasting_line_goes_with_its_case()
{
    Drive drive;
    {
        const auto writer = CaseWriter::open(m_path, u"Mara Voss"_s);
        VERIFY_RESULT(writer);
        QVERIFY(!drive.window().openCase(m_path));
        QVERIFY(click(drive.window(), u"Open to read"_s));
        QVERIFY(!visibleWords(drive.window(), u"Read only: "_s).isEmpty());
    }
    QVERIFY(drive.window().openCase(m_path)); // closed elsewhere by now
    QVERIFY(!drive.document().isReadOnly());
    QCOMPARE(drive.window().windowTitle(), u"The locks of Valmer"_s);
    QVERIFY(visibleWords(drive.window(), u"Read only: "_s).isEmpty());
    QVERIFY(drive.window().commands()->action(Command::ImportFiles)->isEnabled());
    drive.window().closeCase();
    QVERIFY(visibleWords(drive.window(), u"Read only: "_s).isEmpty());
}

void tst_ReadOnlyWindow::a_place_that_takes_no_changes_is_read_at_once()
{
    const Sealed sealed(m_dir->path(), {m_path});
    const Unprivileged nobody;
    Drive drive;
    QVERIFY(drive.window().openCase(m_path));
    QVERIFY(visibleWords(drive.window(), u"Read only: the file or its folder takes no changes"_s).endsWith(u'.'));
    QTRY_COMPARE(drive.sources()->model()->rowCount(), 2);
}

void tst_ReadOnlyWindow::the_sample_somebody_else_works_on_is_not_taken_away()
{
    {
        Drive drive;
        QVERIFY(drive.openSample());
        m_path = drive.document().path();
    }
    const auto writer = CaseWriter::open(m_path, u"Mara Voss"_s);
    VERIFY_RESULT(writer);
    Drive drive;
    drive.window().commands()->action(Command::OpenSample)->trigger();
    QVERIFY(!drive.window().document());
    QTRY_VERIFY(button(drive.window(), u"Open to read"_s));
    QVERIFY(QFile::exists(m_path));
}

void tst_ReadOnlyWindow::damage_is_told_of_with_a_way_on()
{
    Drive drive;
    QVERIFY(drive.window().openCase(m_path));
    Q_EMIT drive.document().damageFound({{u"integrity"_s, u"Page 7: free space corruption"_s}});
    const QString words = visibleWords(drive.window(), u"“locks.dossier” was not closed"_s);
    QVERIFY2(words.contains(u"damaged"_s), qPrintable(words));
    QTRY_VERIFY(button(drive.window(), u"Export as a bundle…"_s));
}

DOSSIER_WINDOW_TEST_MAIN(tst_ReadOnlyWindow)
#include "tst_readonlywindow.moc"

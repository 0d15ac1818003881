// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>

using namespace dossier;
using namespace dossier::tests;

class tst_PrintWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_column_is_written_as_pdf();
    void a_place_that_takes_no_file_is_told();
    void printing_asks_for_the_printer();
};

namespace {

bool chooseFile(Hand &drive, const QString &path)
{
    auto *dialog = drive.window().findChild<QFileDialog *>();
    if (!dialog)
        return false;
    dialog->selectFile(path);
    return QMetaObject::invokeMethod(dialog, "accept");
}

} // namespace

void tst_PrintWindow::the_column_is_written_as_pdf()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Hand drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::french));
    drive.window().run(Command::PrintToPdf);
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES", QDir::homePath());
    const QString path = QDir(folder).filePath(u"column.pdf"_s);
    QFile::remove(path);
    QVERIFY(chooseFile(drive, path));
    QTRY_VERIFY(drive.window().messages()->words().contains(u"column.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void tst_PrintWindow::a_place_that_takes_no_file_is_told()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Hand drive;
    QVERIFY(drive.openSample());
    const QString folder = QDir::home().filePath(u"gone"_s);
    QVERIFY(QDir().mkpath(folder));
    drive.window().run(Command::PrintToPdf);
    auto *dialog = drive.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(QDir(folder).removeRecursively());
    Q_EMIT dialog->fileSelected(folder + u"/column.pdf"_s);
    dialog->close();
    QTRY_VERIFY(drive.window().messages()->words().contains(u"could not be printed"_s));
}

void tst_PrintWindow::printing_asks_for_the_printer()
{
    Hand drive;
    QVERIFY(drive.openSample());
    QTest::keyClick(&drive.window(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = drive.window().findChild<QPrintDialog *>();
    QVERIFY(dialog);
    dialog->reject();
}

DOSSIER_WINDOW_TEST_MAIN(tst_PrintWindow)
#include "tst_printwindow.moc"

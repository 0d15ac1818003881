// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/bundles.h"

#include "exchange/bundle.h"
#include "shell/windowfixture.h"
#include "store/casefiles.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace dossier;
using namespace dossier::tests;

namespace {

// Workers have other things to do while it lives, so that what is started takes long.
class BusyWorkers
{
public:
    BusyWorkers()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        for (int worker = 0; worker < pool->maxThreadCount(); ++worker)
            pool->start([this] { m_over.acquire(); });
    }
    ~BusyWorkers() { end(); }
    void end()
    {
        m_over.release(QThreadPool::globalInstance()->maxThreadCount());
        QThreadPool::globalInstance()->waitForDone();
    }

private:
    QSemaphore m_over;
};

QPushButton *button(const QWidget &in, const QString &words)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

QFileDialog *openDialog(const MainWindow &window)
{
    for (QFileDialog *each : window.findChildren<QFileDialog *>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

// In the file dialog that is open, as a person types it.
bool choose(const MainWindow &window, const QString &path)
{
    const QPointer<QFileDialog> dialog = openDialog(window);
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        return false;
    dialog->setDirectory(QFileInfo(path).path());
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !dialog; });
}

} // namespace

// A case goes out as a bundle and a bundle comes in as a case; what takes long can be stopped.
class tst_Bundles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void what_went_out_is_told();
    void an_export_that_takes_long_can_be_stopped();
    void a_bundle_becomes_a_case();
    void a_case_that_takes_long_to_make_can_be_stopped();
    void what_cannot_be_done_is_told();
    void one_thing_is_done_at_a_time();
    void what_is_under_way_ends_with_its_owner();
    void a_bundle_is_opened_by_the_menu();
    void a_folder_that_is_no_bundle_is_told();

private:
    QString at(const QString &name) const { return folder->filePath(name); }
    QString bundle() const
    {
        const QString path = at(u"bundle"_s);
        return writeBundle(smallCase(), path) ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path; // of a case
};

void tst_Bundles::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = at(u"case.dossier"_s);
    tests::makeCase(path, smallCase());
}

void tst_Bundles::what_went_out_is_told()
{
    MessageBar messages;
    Bundles bundles(&messages);
    bundles.exportCase(path, at(u"out"_s));
    QVERIFY(bundles.isAtWork());
    QTRY_COMPARE(messages.words(), u"The case was written to “%1”."_s.arg(at(u"out"_s)));
    QVERIFY(!bundles.isAtWork());
    QVERIFY(isBundle(at(u"out"_s)));
}

void tst_Bundles::an_export_that_takes_long_can_be_stopped()
{
    MessageBar messages;
    Bundles bundles(&messages);
    QSignalSpy progressed(&bundles, &Bundles::progressed);
    BusyWorkers busy;
    bundles.exportCase(path, at(u"out"_s));
    QTRY_COMPARE(messages.words(), u"The case is being written to “%1”…"_s.arg(at(u"out"_s)));
    QTRY_VERIFY(!progressed.isEmpty());
    QTest::mouseClick(button(messages, u"Stop"_s), Qt::LeftButton);
    busy.end();
    QTRY_COMPARE(messages.words(), u"The export was stopped. “%1” is as it was before."_s.arg(at(u"out"_s)));
    QVERIFY(!QFileInfo::exists(at(u"out"_s)));
    QCOMPARE(progressed.last().first().toDouble(), 1.0);
    QVERIFY(!button(messages, u"Stop"_s) || !button(messages, u"Stop"_s)->isVisibleTo(&messages));

    bundles.exportCase(path, at(u"out"_s));
    QTRY_VERIFY(isBundle(at(u"out"_s)));
    QTRY_VERIFY(!bundles.isAtWork());
}

void tst_Bundles::a_bundle_becomes_a_case()
{
    MessageBar messages;
    Bundles bundles(&messages);
    QSignalSpy made(&bundles, &Bundles::caseMade);
    bundles.makeCase(bundle(), at(u"new.dossier"_s), u"reader"_s);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.first().first().toString(), at(u"new.dossier"_s));
    QCOMPARE(messages.words(), QString());
    const auto reader = CaseReader::open(at(u"new.dossier"_s));
    VERIFY_RESULT(reader);
    QCOMPARE(reader->counts()->sources, 2);
}

void tst_Bundles::a_case_that_takes_long_to_make_can_be_stopped()
{
    MessageBar messages;
    Bundles bundles(&messages);
    QSignalSpy made(&bundles, &Bundles::caseMade);
    const QString from = bundle();
    BusyWorkers busy;
    bundles.makeCase(from, at(u"new.dossier"_s), u"reader"_s);
    QTRY_COMPARE(messages.words(), u"The bundle “%1” is being read…"_s.arg(from));
    QTest::mouseClick(button(messages, u"Stop"_s), Qt::LeftButton);
    busy.end();
    QTRY_COMPARE(messages.words(), u"Stopped. No case was made of the bundle."_s);
    QVERIFY(!QFileInfo::exists(at(u"new.dossier"_s)));
    QVERIFY(made.isEmpty());
}

void tst_Bundles::what_cannot_be_done_is_told()
{
    MessageBar messages;
    Bundles bundles(&messages);
    const QString from = bundle();
    bundles.exportCase(path, folder->path());
    QTRY_VERIFY2(messages.words().startsWith(u"“%1” takes no bundle, as it holds something else"_s.arg(folder->path())),
        qPrintable(messages.words()));
    bundles.makeCase(from, path, u"reader"_s);
    QTRY_VERIFY2(messages.words().startsWith(u"“%1” is there already"_s.arg(path)), qPrintable(messages.words()));
    QVERIFY(QFile::remove(from + u"/sources/locks.md"_s));
    bundles.makeCase(from, at(u"new.dossier"_s), u"reader"_s);
    QTRY_VERIFY2(messages.words().startsWith(u"The bundle “%1” is damaged"_s.arg(from)), qPrintable(messages.words()));
    QVERIFY(!QFileInfo::exists(at(u"new.dossier"_s)));
}

void tst_Bundles::one_thing_is_done_at_a_time()
{
    MessageBar messages;
    Bundles bundles(&messages);
    BusyWorkers busy;
    bundles.exportCase(path, at(u"out"_s));
    bundles.exportCase(path, at(u"other"_s));
    QVERIFY(messages.words().startsWith(u"A bundle is still being written or read."_s));
    QVERIFY(button(messages, u"Stop"_s));
    busy.end();
    QTRY_COMPARE(messages.words(), u"The case was written to “%1”."_s.arg(at(u"out"_s)));
    QVERIFY(!QFileInfo::exists(at(u"other"_s)));
}

void tst_Bundles::what_is_under_way_ends_with_its_owner()
{
    MessageBar messages;
    {
        BusyWorkers busy;
        Bundles bundles(&messages);
        bundles.exportCase(path, at(u"out"_s));
    }
    QVERIFY(!QFileInfo::exists(at(u"out"_s)));
    QCOMPARE(messages.words(), QString());
}

void tst_Bundles::a_bundle_is_opened_by_the_menu()
{
    Drive drive;
    QVERIFY(drive.ready);
    const QString from = bundle();
    drive.window().commands()->action(Command::OpenBundle)->trigger();
    QVERIFY(choose(drive.window(), from));
    QTRY_VERIFY(openDialog(drive.window()));
    QVERIFY(choose(drive.window(), at(u"kept.dossier"_s)));
    QTRY_VERIFY(drive.window().document());
    QCOMPARE(drive.window().document()->path(), at(u"kept.dossier"_s));
    QCOMPARE(drive.window().document()->counts().sources, 2);
}

void tst_Bundles::a_folder_that_is_no_bundle_is_told()
{
    Drive drive;
    QVERIFY(drive.ready);
    drive.window().openBundle(folder->path());
    QVERIFY(drive.window().messages()->words().startsWith(u"“%1” is not a bundle"_s.arg(folder->path())));
    QVERIFY(!openDialog(drive.window()));
}

DOSSIER_WINDOW_TEST_MAIN(tst_Bundles)
#include "tst_bundles.moc"

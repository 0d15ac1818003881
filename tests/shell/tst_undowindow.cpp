// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// Undo and redo as the window offers them.
class tst_UndoWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        // The copy of the sample that the test before worked on.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void nothing_is_offered_at_first()
    {
        Drive drive;
        const QAction *undo = drive.window().commands()->action(Command::Undo);
        QVERIFY(!undo->isEnabled());
        QVERIFY(drive.openSample());
        QVERIFY(!undo->isEnabled());
        QCOMPARE(undo->text(), u"&Undo"_s);
    }

    void keys_take_an_act_back_and_do_it_again()
    {
        Drive drive;
        QVERIFY(drive.openSample());
        const QAction *undo = drive.window().commands()->action(Command::Undo);
        const QAction *redo = drive.window().commands()->action(Command::Redo);
        drive.document().act(acting(acts::retypeEntity, drive.entityId(sample::mandiant), EntityType::Person));
        const auto type = [&] { return drive.entity(sample::mandiant).data(EntityTypeRole).toInt(); };
        QTRY_COMPARE(type(), int(EntityType::Person));
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(undo->text(), u"&Undo change type"_s);
        QVERIFY(!redo->isEnabled());
        QVERIFY(drive.press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(type(), int(EntityType::Organisation));
        QVERIFY(!undo->isEnabled());
        QCOMPARE(redo->text(), u"&Redo change type"_s);
        QVERIFY(drive.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(type(), int(EntityType::Person));
    }

    void undoing_shows_where_the_act_was_done()
    {
        Drive drive;
        QVERIFY(drive.openSample());
        QVERIFY(drive.clickEvent(sample::entry));
        drive.document().act(acting(acts::renameEvent, drive.event(sample::entry), u"Somebody comes in"_s));
        QTRY_VERIFY(drive.event(u"Somebody comes in"_s));
        QVERIFY(drive.clickEntity(sample::ccb));
        QVERIFY(drive.press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(drive.event(sample::entry));
        QCOMPARE(drive.document().focus().event, drive.event(sample::entry));
    }

    // From the act to the list that shows it, on the sample.
    void an_act_shows_soon()
    {
        Drive drive;
        QVERIFY(drive.openSample());
        QList<qint64> times;
        const EntityId entity = drive.entityId(sample::mandiant);
        for (int i = 0; i < 20; ++i) {
            const EntityType wanted = i % 2 == 0 ? EntityType::Person : EntityType::Organisation;
            QElapsedTimer clock;
            clock.start();
            drive.document().act(acting(acts::retypeEntity, entity, wanted));
            const auto isShown = [&] { return drive.entity(sample::mandiant).data(EntityTypeRole) == int(wanted); };
            while (!isShown() && clock.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
            QVERIFY(isShown());
            times.append(clock.nsecsElapsed() / 1000);
        }
        std::ranges::sort(times);
        qInfo("act to the list of entities: median %.1f ms, worst %.1f ms", double(times.at(10)) / 1000,
            double(times.last()) / 1000);
        QCOMPARE_LT(times.at(10), 600'000); // the machine may be busy, and sanitizers at work
    }
};

DOSSIER_WINDOW_TEST_MAIN(tst_UndoWindow)
#include "tst_undowindow.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/docks.h"
#include "shell/hand.h"
#include "shell/settings.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The timeline in the window, by the menu and the buttons in its title.
struct Looking : Hand
{
    QMenu *menu()
    {
        for (QAction *action : window().menuBar()->actions()) {
            if (action->text().remove(u'&') == u"Timeline"_s)
                return action->menu();
        }
        return nullptr;
    }
    QAction *action(const QString &text) { return actionOf(menu(), text); }
    QToolButton *button(const QString &name)
    {
        for (QToolButton *each : window().timeline()->tools()->findChildren<QToolButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    TimelineChart *chart() { return window().timeline()->chart(); }
};

} // namespace

class TestTimelineWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { settings::timeline.set({}); }

    void theMenuArrangesTheRows()
    {
        Looking looking;
        QVERIFY(looking.openSample());
        QVERIFY(looking.action(u"Packed rows"_s)->isChecked());
        looking.action(u"Rows by source"_s)->trigger();
        QTRY_VERIFY(!looking.chart()->rows().isEmpty());
        QVERIFY(looking.action(u"Rows by source"_s)->isChecked());
        QVERIFY(!looking.action(u"Packed rows"_s)->isChecked());
        QVERIFY(looking.button(u"Rows: by source"_s));
        for (QAction *action : looking.button(u"Rows: by source"_s)->menu()->actions()) {
            if (action->text() == u"Rows: by entity"_s)
                action->trigger();
        }
        QVERIFY(looking.action(u"Rows by entity"_s)->isChecked());
        QTRY_VERIFY(looking.chart()->rows().groups().first().icon.has_value());
    }

    void aCommandOfTheMenuBringsTheTimelineToTheFront()
    {
        Looking looking;
        QVERIFY(looking.openSample());
        const auto *dock = qobject_cast<QDockWidget *>(looking.window().timeline()->parentWidget());
        QVERIFY(dock);
        const QWidget *has = looking.window().focusWidget();
        QVERIFY(Docks::isInFront(dock));
        looking.action(u"Rows by source"_s)->trigger();
        QCOMPARE(looking.window().focusWidget(), has); // it is seen already
        looking.window().findChild<QAction *>(u"view.history"_s)->trigger();
        QTRY_VERIFY(!Docks::isInFront(dock));
        looking.action(u"Events as a table"_s)->trigger();
        QTRY_VERIFY(Docks::isInFront(dock));
    }

    void rowsAreRememberedFromOneTimeToTheNext()
    {
        {
            Looking looking;
            QVERIFY(looking.openSample());
            looking.action(u"Rows by source"_s)->trigger();
        }
        Looking again;
        QVERIFY(again.openSample());
        QVERIFY(again.action(u"Rows by source"_s)->isChecked());
        QTRY_VERIFY(!again.chart()->rows().isEmpty());
    }
};

DOSSIER_WINDOW_TEST_MAIN(TestTimelineWindow)
#include "tst_timelinewindow.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/docks.h"

#include "shell/windowfixture.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

namespace {

// A window with two docks in tabs and one for itself.
struct Window
{
    Window()
    {
        docks = new Docks(&window);
        window.setCentralWidget(new QLineEdit(&window));
        for (QDockWidget *&dock : all) {
            const auto number = &dock - all;
            dock = docks->add(u"dock%1"_s.arg(number), u"Dock %1"_s.arg(number),
                number == 2 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea);
            dock->setWidget(new QLineEdit(dock));
        }
        window.tabifyDockWidget(all[0], all[1]);
        window.resize(900, 500);
        window.show();
        shown = QTest::qWaitForWindowActive(&window);
    }

    QMainWindow window;
    Docks *docks = nullptr;
    QDockWidget *all[3] = {};
    bool shown = false;
};

} // namespace

class tst_Docks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void one_that_is_brought_has_the_keyboard()
    {
        Window over;
        QVERIFY(over.shown);
        over.docks->bring(over.all[0]);
        QTRY_VERIFY(Docks::isInFront(over.all[0]));
        QTRY_VERIFY(!Docks::isInFront(over.all[1]));
        QTRY_COMPARE(over.window.focusWidget(), over.all[0]->widget());
        over.docks->bring(over.all[1]);
        QTRY_COMPARE(over.window.focusWidget(), over.all[1]->widget());
    }

    void the_keyboard_leaves_one_that_goes_behind_or_away()
    {
        Window over;
        QVERIFY(over.shown);
        over.docks->bring(over.all[0]);
        QTRY_VERIFY(Docks::isInFront(over.all[0]));
        over.all[1]->raise();
        QTRY_COMPARE(over.window.focusWidget(), over.all[1]->widget());
    }

    void they_come_back_as_they_were_left()
    {
        {
            Window over;
            QVERIFY(over.shown);
            QVERIFY(!over.docks->restore()); // never left
            over.all[2]->hide();
            over.docks->keep();
        }
        Window over;
        QVERIFY(over.docks->restore());
        QTRY_VERIFY(over.all[2]->isHidden());
        QVERIFY(!over.all[0]->isHidden());
    }

    void all_go_and_come_together()
    {
        Window over;
        QCOMPARE(over.docks->all().size(), 3);
        over.docks->setShown(false);
        for (const QDockWidget *dock : over.docks->all())
            QVERIFY(dock->isHidden() && !dock->toggleViewAction()->isEnabled());
        over.docks->setShown(true);
        for (const QDockWidget *dock : over.docks->all())
            QVERIFY(!dock->isHidden() && dock->toggleViewAction()->isEnabled());
    }
};

DOSSIER_WINDOW_TEST_MAIN(tst_Docks)
#include "tst_docks.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/docktitle.h"

#include "prose/viewdrive.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

struct Dock
{
    Dock()
    {
        dock = new QDockWidget(u"Timeline"_s, &window);
        title = new DockTitle(dock);
        dock->setTitleBarWidget(title);
        dock->setWidget(new QWidget);
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        showAt(window, 600, 400);
    }
    QMainWindow window;
    QDockWidget *dock;
    DockTitle *title;
};

} // namespace

class tst_DockTitle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_says_the_name_and_a_detail();
    void its_buttons_are_named_and_close_the_dock();
    void tools_of_the_view_stand_in_it();
    void it_is_seen_whole();
};

void tst_DockTitle::it_says_the_name_and_a_detail()
{
    Dock dock;
    QVERIFY(says(*dock.title, u"Timeline"_s));
    dock.title->setDetail(u"16 events"_s);
    QVERIFY(says(*dock.title, u"16 events"_s));
}

void tst_DockTitle::its_buttons_are_named_and_close_the_dock()
{
    Dock dock;
    const QList<QAbstractButton *> buttons = dock.title->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QAbstractButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QVERIFY(!dock.dock->isVisible());
}

void tst_DockTitle::tools_of_the_view_stand_in_it()
{
    Dock dock;
    auto *tools = new QToolButton;
    tools->setText(u"Fit all"_s);
    dock.title->addTools(tools);
    tools->show();
    QTRY_VERIFY(tools->isVisible());
    QVERIFY(dock.title->isAncestorOf(tools));
    QVERIFY(tools->mapTo(dock.title, QPoint()).x() > dock.title->width() / 2);
}

void tst_DockTitle::it_is_seen_whole()
{
    Dock dock;
    QTRY_VERIFY(dock.dock->widget()->isVisible());
    QVERIFY2(dock.title->geometry().bottom() < dock.dock->widget()->y(),
        qPrintable(u"%1 %2"_s.arg(dock.title->geometry().bottom()).arg(dock.dock->widget()->y())));
}

QTEST_MAIN(tst_DockTitle)
#include "tst_docktitle.moc"

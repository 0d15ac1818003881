// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/rowviews.h"

#include "prose/viewdrive.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

// Two sections, as the trees here have them: not selectable themselves.
struct Tree
{
    Tree()
    {
        for (const QString &name : {u"first"_s, u"second"_s}) {
            auto *section = new QStandardItem(name);
            section->setSelectable(false);
            for (const QString &row : {u" one"_s, u" two"_s})
                section->appendRow(new QStandardItem(name + row));
            model.appendRow(section);
        }
        view.setModel(&model);
        view.expandAll();
        showAt(view, 200, 300);
    }

    QStandardItemModel model;
    RowTree view;
};

} // namespace

class tst_RowViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_list_of_full_height_has_the_height_of_its_rows();
    void a_list_tells_when_the_pointer_leaves_its_rows();
    void a_click_opens_and_closes_a_section();
    void sections_that_stay_open_ignore_clicks();
    void keys_pass_sections_and_keep_the_selection();
    void enter_is_told_once();
};

void tst_RowViews::a_list_of_full_height_has_the_height_of_its_rows()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *list = new RowList;
    column->addWidget(list);
    column->addStretch(1);
    QStringListModel rows({u"one"_s, u"two"_s});
    list->setModel(&rows);
    list->setUniformItemSizes(true);
    list->setFullHeight(3);
    showAt(window, 200, 400);
    const int row = list->sizeHintForRow(0);
    QTRY_COMPARE(list->height(), 2 * row);
    rows.setStringList({u"one"_s, u"two"_s, u"three"_s});
    QTRY_COMPARE(list->height(), 3 * row);
    rows.setStringList(QStringList(50, u"row"_s)); // from here on it scrolls
    QTest::qWait(20);
    QCOMPARE(list->height(), 3 * row);
    rows.setStringList({});
    QTRY_COMPARE(list->height(), 0);
}

void tst_RowViews::a_list_tells_when_the_pointer_leaves_its_rows()
{
    RowList list;
    QStringListModel rows({u"one"_s});
    list.setModel(&rows);
    showAt(list, 200, 200);
    QSignalSpy entered(&list, &QAbstractItemView::entered);
    QSignalSpy left(&list, &RowList::left);
    hoverRow(&list, rows.index(0));
    QCOMPARE(entered.size(), 1);
    QCOMPARE(left.size(), 0);
    movePointer(&list, QPoint(20, 180)); // below the rows
    QCOMPARE(left.size(), 1);
    hoverRow(&list, rows.index(0));
    leaveView(&list);
    QCOMPARE(left.size(), 2);
}

void tst_RowViews::a_click_opens_and_closes_a_section()
{
    Tree tree;
    const QModelIndex section = tree.model.index(0, 0);
    clickRow(&tree.view, section);
    QVERIFY(!tree.view.isExpanded(section));
    QVERIFY(tree.view.isExpanded(tree.model.index(1, 0)));
    clickRow(&tree.view, section);
    QVERIFY(tree.view.isExpanded(section));
    clickRow(&tree.view, tree.model.index(0, 0, section));
    QVERIFY(tree.view.isExpanded(section));
}

void tst_RowViews::sections_that_stay_open_ignore_clicks()
{
    Tree tree;
    tree.view.setItemsExpandable(false);
    clickRow(&tree.view, tree.model.index(0, 0));
    QVERIFY(tree.view.isExpanded(tree.model.index(0, 0)));
}

void tst_RowViews::keys_pass_sections_and_keep_the_selection()
{
    Tree tree;
    const QModelIndex last = rowWith(&tree.view, u"first two"_s);
    clickRow(&tree.view, last);
    QTest::keyClick(&tree.view, Qt::Key_Down);
    QCOMPARE(tree.view.currentIndex(), tree.model.index(1, 0));
    QVERIFY(tree.view.selectionModel()->isSelected(last));
    QTest::keyClick(&tree.view, Qt::Key_Down);
    QVERIFY(tree.view.selectionModel()->isSelected(rowWith(&tree.view, u"second one"_s)));
    QVERIFY(!tree.view.selectionModel()->isSelected(last));
}

void tst_RowViews::enter_is_told_once()
{
    Tree tree;
    QSignalSpy told(&tree.view, &RowTree::enterPressed);
    const QModelIndex row = rowWith(&tree.view, u"first two"_s);
    clickRow(&tree.view, row);
    QCOMPARE(told.size(), 0);
    QTest::keyClick(&tree.view, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toModelIndex(), row);
    tree.view.setCurrentIndex(tree.model.index(1, 0));
    QTest::keyClick(&tree.view, Qt::Key_Enter); // closes the section
    QCOMPARE(told.size(), 1);
    QVERIFY(!tree.view.isExpanded(tree.model.index(1, 0)));
}

QTEST_MAIN(tst_RowViews)
#include "tst_rowviews.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/filterfield.h"

#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_FilterField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void it_tells_once_typing_has_paused();
    void blanks_at_the_ends_change_nothing();
    void escape_empties_it_at_once();
    void escape_empties_it_before_the_window_takes_it();
    void down_and_enter_lead_to_the_list();
    void it_is_named_by_its_words();
};

void tst_FilterField::it_tells_once_typing_has_paused()
{
    FilterField field(u"Filter things"_s);
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, u"lock"_s);
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"lock"_s);
}

void tst_FilterField::blanks_at_the_ends_change_nothing()
{
    FilterField field(u"Filter things"_s);
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, u"lock "_s);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"lock"_s);
    QTest::keyClicks(&field, u"  "_s);
    QTest::qWait(FilterField::pause + 50);
    QCOMPARE(told.size(), 1);
}

void tst_FilterField::escape_empties_it_at_once()
{
    FilterField field(u"Filter things"_s);
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, u"lock"_s);
    QTRY_COMPARE(told.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(1).at(0).toString(), QString());
}

void tst_FilterField::escape_empties_it_before_the_window_takes_it()
{
    QWidget window;
    auto *field = new FilterField(u"Filter things"_s, &window);
    QAction peel;
    peel.setShortcut(Qt::Key_Escape);
    window.addAction(&peel);
    const QSignalSpy peeled(&peel, &QAction::triggered);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClicks(field, u"lock"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QCOMPARE(peeled.size(), 0);
    QTest::keyClick(field, Qt::Key_Escape); // nothing is left to empty
    QCOMPARE(peeled.size(), 1);
}

void tst_FilterField::down_and_enter_lead_to_the_list()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new FilterField(u"Filter things"_s);
    auto *list = new QListView;
    column->addWidget(field);
    column->addWidget(list);
    field->setList(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy told(field, &FilterField::filterChanged);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        field->setFocus();
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, key);
        QVERIFY(list->hasFocus());
    }
    QCOMPARE(told.size(), 2); // what was typed is not waited for
}

void tst_FilterField::it_is_named_by_its_words()
{
    const FilterField field(u"Filter things"_s);
    QCOMPARE(field.accessibleName(), u"Filter things"_s);
    QCOMPARE(field.placeholderText(), u"Filter things"_s);
}

QTEST_MAIN(tst_FilterField)
#include "tst_filterfield.moc"

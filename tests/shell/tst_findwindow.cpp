// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchmodel.h"
#include "prose/filterfield.h"
#include "reading/findbar.h"
#include "search/searchfield.h"
#include "search/searchview.h"
#include "shell/hand.h"

#include <QComboBox>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The sample, the keyboard in the column of its French source, the bar opened by key.
struct OpenBar : Hand
{
    OpenBar()
    {
        open = openSample() && clickSource(sample::french);
        at = columnOf(sample::french);
        open = open && at >= 0;
        if (open)
            column(at)->view()->setFocus();
        open = open && press(Qt::Key_F, Qt::ControlModifier);
    }

    FindBar &bar() { return *window().reading()->findBar(); }
    bool type(const QString &words)
    {
        bar().field()->selectAll();
        QTest::keyClicks(bar().field(), words);
        return settle();
    }
    QString state() { return bar().stateWords(); }
    // Which match of how many.
    int current() { return state().section(u' ', 0, 0).toInt(); }
    int total() { return state().section(u' ', 2, 2).remove(u',').toInt(); }
    ReadingColumn *columnWithCurrent()
    {
        for (int i = 0; i < columns(); ++i) {
            if (column(i)->prose()->currentFound() >= 0)
                return column(i);
        }
        return nullptr;
    }

    bool open = false;
    int at = -1;
};

} // namespace

class tst_FindWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_key_opens_the_bar_with_the_keyboard_in_it();
    void matches_are_marked_in_all_columns_and_the_focus_stays();
    void only_this_column_is_looked_through_when_it_is_chosen();
    void finding_starts_at_what_is_in_view();
    void what_is_selected_is_looked_for_and_is_the_match();
    void f3_goes_through_matches_before_mentions_while_the_bar_is_open();
    void a_search_that_is_asked_for_later_has_f3();
    void escape_closes_the_bar_before_it_peels();
    void escape_in_the_bar_gives_the_keyboard_to_the_column_and_its_place();
    void a_source_that_opens_is_looked_through();
    void the_next_time_the_words_are_still_there();
    void pictures();
};

void tst_FindWindow::a_key_opens_the_bar_with_the_keyboard_in_it()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.bar().isVisible());
    QVERIFY(drive.bar().field()->hasFocus());
    QVERIFY(drive.state().isEmpty());
}

void tst_FindWindow::matches_are_marked_in_all_columns_and_the_focus_stays()
{
    OpenBar drive;
    QVERIFY(drive.open);
    const Focus before = drive.document().focus();
    QVERIFY(drive.type(u"microsoft"_s));
    qsizetype marked = 0;
    int withMarks = 0;
    for (int i = 0; i < drive.columns(); ++i) {
        marked += drive.column(i)->found().size();
        withMarks += drive.column(i)->found().isEmpty() ? 0 : 1;
    }
    QCOMPARE(withMarks, 2);
    QCOMPARE(drive.total(), marked);
    for (qsizetype i = 0; i < marked; ++i) {
        QVERIFY(drive.press(Qt::Key_Return));
        ReadingColumn *column = drive.columnWithCurrent();
        QVERIFY(column);
        QVERIFY(column->view()->isInView(column->found().at(column->view()->currentFound())));
    }
    QCOMPARE(drive.document().focus(), before);
    QVERIFY(drive.bar().field()->hasFocus());
    QVERIFY(drive.type(u"no such words"_s));
    QCOMPARE(drive.state(), u"No match"_s);
}

void tst_FindWindow::only_this_column_is_looked_through_when_it_is_chosen()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.type(u"microsoft"_s));
    const int all = drive.total();
    drive.bar().columns()->setCurrentIndex(1);
    QVERIFY(drive.settle());
    QCOMPARE(drive.total(), drive.column(drive.at)->found().size());
    QVERIFY(drive.total() < all);
    const int other = drive.at == 0 ? 1 : 0;
    QVERIFY(drive.column(other)->found().isEmpty());
    drive.column(other)->view()->setFocus(); // now it is this one
    QVERIFY(drive.settle());
    QVERIFY(drive.column(drive.at)->found().isEmpty());
    QCOMPARE(drive.column(other)->found().size(), all - drive.total() > 0 ? drive.column(other)->found().size() : -1);
    QVERIFY(!drive.column(other)->found().isEmpty());
}

void tst_FindWindow::finding_starts_at_what_is_in_view()
{
    OpenBar drive;
    QVERIFY(drive.open);
    ProseView *view = drive.column(drive.at)->view();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QVERIFY(drive.settle());
    const qsizetype top = view->spanInView().start;
    QVERIFY(drive.type(u"de"_s));
    QVERIFY(view->currentFound() > 0);
    QVERIFY(view->found().at(view->currentFound()).start >= top);
    QVERIFY(view->found().at(view->currentFound() - 1).start < top);
}

void tst_FindWindow::what_is_selected_is_looked_for_and_is_the_match()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.selectWords(drive.at, u"Microsoft Exchange"_s));
    const Span selected = drive.column(drive.at)->view()->selection();
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier));
    QCOMPARE(drive.bar().field()->text(), u"Microsoft Exchange"_s);
    ProseView *view = drive.column(drive.at)->view();
    QVERIFY(view->currentFound() >= 0);
    QCOMPARE(view->found().at(view->currentFound()), selected);
}

void tst_FindWindow::f3_goes_through_matches_before_mentions_while_the_bar_is_open()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.clickEntity(sample::vsse));
    QVERIFY(drive.type(u"microsoft"_s));
    const Focus before = drive.document().focus();
    const int first = drive.current();
    const int total = drive.total();
    QVERIFY(total > 2);
    drive.column(drive.at)->view()->setFocus(); // wherever the keyboard is
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.current(), first % total + 1);
    QVERIFY(drive.press(Qt::Key_F3, Qt::ShiftModifier));
    QCOMPARE(drive.current(), first);
    QCOMPARE(drive.document().focus(), before);
    drive.bar().field()->setFocus();
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(drive.press(Qt::Key_F3));
    QVERIFY(drive.document().focus() != before); // a mention
    QCOMPARE(drive.document().focus().entities, before.entities);
}

void tst_FindWindow::a_search_that_is_asked_for_later_has_f3()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.type(u"microsoft"_s));
    const QString state = drive.state();
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
    SearchView &search = *drive.window().search();
    QTest::keyClicks(search.field(), u"Barracuda"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search.hasHits(), 20'000);
    QVERIFY(drive.settle());
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.document().focus().origin.view, View::Search);
    QVERIFY(drive.bar().isVisible());
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier)); // and the bar again once that is asked for
    const Focus before = drive.document().focus();
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.document().focus(), before);
}

void tst_FindWindow::escape_closes_the_bar_before_it_peels()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.clickEntity(sample::vsse));
    QVERIFY(drive.type(u"microsoft"_s));
    drive.column(drive.at)->view()->setFocus();
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.bar().isVisible());
    QVERIFY(drive.column(drive.at)->found().isEmpty());
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Entities);
    QVERIFY(drive.press(Qt::Key_Escape));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing);
}

void tst_FindWindow::escape_in_the_bar_gives_the_keyboard_to_the_column_and_its_place()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.type(u"microsoft"_s));
    ReadingColumn *column = drive.columnWithCurrent();
    QVERIFY(column);
    const Span match = column->found().at(column->view()->currentFound());
    const int place = column->view()->verticalScrollBar()->value();
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.bar().isVisible());
    QVERIFY(column->view()->hasFocus());
    QCOMPARE(column->view()->caret(), match.start);
    QCOMPARE(column->view()->verticalScrollBar()->value(), place);
}

void tst_FindWindow::a_source_that_opens_is_looked_through()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.type(u"microsoft"_s));
    QVERIFY(drive.clickSource(sample::italian));
    const int italian = drive.columnOf(sample::italian);
    QVERIFY(italian >= 0);
    const QString words = drive.column(italian)->words();
    QCOMPARE(drive.column(italian)->found().size(), words.count(u"microsoft"_s, Qt::CaseInsensitive));
}

void tst_FindWindow::the_next_time_the_words_are_still_there()
{
    OpenBar drive;
    QVERIFY(drive.open);
    QVERIFY(drive.type(u"microsoft"_s));
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier));
    QCOMPARE(drive.bar().field()->text(), u"microsoft"_s);
    QCOMPARE(drive.bar().field()->selectedText(), u"microsoft"_s);
    QVERIFY(drive.total() > 0);
}

void tst_FindWindow::pictures()
{
    OpenBar drive;
    QVERIFY(drive.open);
    drive.window().resize(1280, 800);
    QVERIFY(drive.clickEntity(sample::microsoft));
    QVERIFY(drive.type(u"microsoft"_s));
    keepPictures(drive.window(), u"find-window"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_FindWindow)
#include "tst_findwindow.moc"

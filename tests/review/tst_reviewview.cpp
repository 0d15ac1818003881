// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewview.h"

#include "appearance/measures.h"
#include "models/roles.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "review/proposalpanel.h"
#include "review/reviewfilter.h"
#include "store/library.h"
#include "workspace/opencase.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Drive
{
    Drive() : open(smallCase()), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 1000, 420);
        ready = QTest::qWaitFor([this] { return hasRow(view.list(), u"Grey Heron"_s) && view.waiting() > 0; });
    }

    RowList *list() { return view.list(); }
    CaseDocument &document() { return open.document(); }
    QModelIndex row(const QString &words) { return rowWith(view.list(), words); }
    QString selected() { return view.hasRow() ? list()->currentIndex().data().toString() : QString(); }
    bool has(const QString &words) { return hasRow(list(), words); }
    bool selects(const QString &words)
    {
        clickRow(list(), row(words));
        return QTest::qWaitFor([&] { return selected().contains(words); });
    }
    bool goes(const QString &words)
    {
        return QTest::qWaitFor([&] { return !has(words); });
    }
    bool comes(const QString &words)
    {
        return QTest::qWaitFor([&] { return has(words); });
    }
    QString passageWords()
    {
        const TextSpan at = document().focus().at;
        const QString characters = at.text == SmallCaseBuilder::frenchText ? SmallCaseBuilder::frenchCharacters()
            : at.text == SmallCaseBuilder::englishText                     ? SmallCaseBuilder::englishCharacters()
                                                                           : SmallCaseBuilder::summaryCharacters();
        return characters.mid(at.span.start, at.span.length());
    }

    OpenCase open;
    ReviewView view;
    bool ready = false;
};

// Choosing in a box as the keyboard does.
void choose(QComboBox *box, const QString &words)
{
    const int index = box->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
}

} // namespace

class tst_ReviewView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behind_the_timeline_it_asks_no_more_height();
    void most_useful_comes_first_under_headings();
    void selecting_leads_to_the_passage();
    void one_key_accepts_and_the_next_row_comes_by_itself();
    void one_key_rejects();
    void undoing_brings_the_row_back_in_its_place_selected();
    void later_leaves_it_and_goes_on();
    void keys_that_decide_select_the_first_row_where_none_is_selected_data();
    void keys_that_decide_select_the_first_row_where_none_is_selected();
    void what_a_filter_shows_is_settled_at_once_and_undone_at_once();
    void what_a_filter_shows_is_rejected_at_once();
    void words_are_found_without_accents();
    void it_says_why_and_what_changes();
    void enter_asks_to_read_on();
    void nothing_is_decided_in_a_case_that_is_only_read();
    void rows_speak();
    void pictures();
};

void tst_ReviewView::behind_the_timeline_it_asks_no_more_height()
{
    OpenCase open(smallCase());
    const ReviewView view(open.document()); // which was never in front
    QCOMPARE_LT(view.minimumSizeHint().height(),
        measures::timelineDockHeight - measures::dockTitleHeight(view.fontMetrics()) + 1);
}

void tst_ReviewView::most_useful_comes_first_under_headings()
{
    Drive drive;
    QVERIFY(drive.ready);
    QCOMPARE(drive.list()->accessibleName(), u"To review"_s);
    QStringList headings;
    for (int row = 0; row < drive.list()->model()->rowCount(); ++row) {
        const QModelIndex index = drive.list()->model()->index(row, 0);
        if (index.data(KindRole).toInt() == int(RowKind::Group))
            headings.append(u"%1 %2"_s.arg(index.data().toString()).arg(index.data(CountRole).toInt()));
    }
    QCOMPARE(headings,
        (QStringList{u"Entities 1"_s, u"Findings 1"_s, u"Mentions 10"_s, u"Dates 4"_s, u"Quotations 1"_s,
            u"Indicators 1"_s, u"Links between passages 1"_s}));
    QCOMPARE(drive.view.waiting(), qint64(19));
}

void tst_ReviewView::selecting_leads_to_the_passage()
{
    Drive drive;
    QVERIFY(drive.selects(u"Grey Heron"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{SmallCaseBuilder::gang});
    QCOMPARE(drive.passageWords(), u"Grey Heron"_s);
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::englishSource);
    QVERIFY(drive.selects(u"Numbers differ"_s));
    QCOMPARE(drive.passageWords(), u"40"_s);
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::frenchSource);
}

void tst_ReviewView::one_key_accepts_and_the_next_row_comes_by_itself()
{
    Drive drive;
    QVERIFY(drive.selects(u"Grey Heron"_s));
    QTest::keyClick(drive.list(), Qt::Key_A);
    QCOMPARE(drive.selected(), u"Numbers differ: 40 and 60"_s);
    QCOMPARE(drive.passageWords(), u"40"_s);
    QVERIFY(QTest::qWaitFor([&] { return !drive.has(u"Entities"_s); }));
    QCOMPARE(drive.selected(), u"Numbers differ: 40 and 60"_s);
    // Its mentions were accepted along with it: none of them waits.
    QVERIFY(!drive.has(u"Grey Heron"_s));
    QTRY_COMPARE(drive.view.waiting(), qint64(18));
    drive.document().undo();
    QTRY_COMPARE(drive.view.waiting(), qint64(19));
    QVERIFY(drive.comes(u"Grey Heron"_s));
    drive.document().redo();
    QTRY_COMPARE(drive.view.waiting(), qint64(18));
    QVERIFY(drive.goes(u"Grey Heron"_s));
}

void tst_ReviewView::one_key_rejects()
{
    Drive drive;
    QVERIFY(drive.selects(u"Numbers differ"_s));
    QTest::keyClick(drive.list(), Qt::Key_R);
    QVERIFY(drive.goes(u"Numbers differ"_s));
    const auto status = [&] { return drive.document().queries().findings().result()->constFirst().standing.status; };
    QVERIFY(status() == Status::Rejected);
    drive.document().undo();
    QTRY_VERIFY(status() == Status::Proposed);
    QVERIFY(drive.comes(u"Numbers differ"_s));
    drive.document().redo();
    QTRY_VERIFY(status() == Status::Rejected);
    QVERIFY(drive.goes(u"Numbers differ"_s));
}

void tst_ReviewView::undoing_brings_the_row_back_in_its_place_selected()
{
    Drive drive;
    QVERIFY(drive.selects(u"“14 March 2023”"_s));
    const int place = drive.list()->currentIndex().row();
    QTest::keyClick(drive.list(), Qt::Key_A);
    QVERIFY(drive.goes(u"“14 March 2023”"_s));
    QVERIFY(drive.selected() != u"“14 March 2023”"_s);
    drive.document().undo();
    QVERIFY(drive.comes(u"“14 March 2023”"_s));
    QTRY_VERIFY(drive.selected().contains(u"14 March 2023"));
    QCOMPARE(drive.list()->currentIndex().row(), place);
    QTRY_COMPARE(drive.passageWords(), u"14 March 2023"_s);
    drive.document().redo();
    QVERIFY(drive.goes(u"“14 March 2023”"_s));
}

void tst_ReviewView::later_leaves_it_and_goes_on()
{
    Drive drive;
    QVERIFY(drive.selects(u"Grey Heron"_s));
    QTest::keyClick(drive.list(), Qt::Key_Space);
    QCOMPARE(drive.selected(), u"Numbers differ: 40 and 60"_s);
    QVERIFY(drive.has(u"Grey Heron"_s));
    QTest::keyClick(drive.list(), Qt::Key_Up);
    QCOMPARE(drive.selected(), u"Grey Heron"_s); // past the heading
}

void tst_ReviewView::keys_that_decide_select_the_first_row_where_none_is_selected_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("accept") << Qt::Key_A;
    QTest::newRow("reject") << Qt::Key_R;
    QTest::newRow("later") << Qt::Key_Space;
}

// Nothing is decided that was not seen first, nor do these letters look for a row that begins with them.
void tst_ReviewView::keys_that_decide_select_the_first_row_where_none_is_selected()
{
    QFETCH(Qt::Key, key);
    Drive drive;
    QVERIFY(drive.ready);
    const qint64 waiting = drive.view.waiting();
    drive.list()->setFocus();
    QVERIFY(!drive.view.hasRow());
    QTest::keyClick(drive.list(), key);
    QTRY_COMPARE(drive.selected(), u"Grey Heron"_s);
    QTest::qWait(50);
    QCOMPARE(drive.selected(), u"Grey Heron"_s);
    QCOMPARE(drive.view.waiting(), waiting);
    QVERIFY(!drive.document().nextUndo());
    QCOMPARE(drive.passageWords(), u"Grey Heron"_s); // shown, as when it is chosen by hand
}

void tst_ReviewView::what_a_filter_shows_is_settled_at_once_and_undone_at_once()
{
    Drive drive;
    QVERIFY(!drive.view.acceptAll()->isEnabled()); // never everything
    choose(drive.view.filter()->kinds(), u"Dates"_s);
    QTRY_COMPARE(drive.view.acceptAll()->text(), u"Accept all 4"_s);
    choose(drive.view.filter()->languages(), u"English"_s);
    QTRY_COMPARE(drive.view.acceptAll()->text(), u"Accept all 3"_s);
    QVERIFY(drive.view.acceptAll()->isEnabled());
    QTRY_VERIFY(!drive.has(u"mars 2023"_s));
    QTest::mouseClick(drive.view.acceptAll(), Qt::LeftButton);
    QTRY_COMPARE(drive.list()->model()->rowCount(), 0);
    QTRY_COMPARE(drive.view.waiting(), qint64(16));
    QVERIFY(drive.document().nextUndo() == (ActName{u"accept"_s, {u"date"_s, u"3"_s, u"14 March 2023"_s}}));
    drive.document().undo();
    QTRY_COMPARE(drive.list()->model()->rowCount(), 4); // with the heading
    QTRY_COMPARE(drive.view.waiting(), qint64(19));
    drive.document().redo();
    QTRY_COMPARE(drive.list()->model()->rowCount(), 0);
    QTRY_COMPARE(drive.view.waiting(), qint64(16));
}

void tst_ReviewView::what_a_filter_shows_is_rejected_at_once()
{
    Drive drive;
    choose(drive.view.filter()->kinds(), u"Dates"_s);
    QTRY_COMPARE(drive.view.rejectAll()->text(), u"Reject all 4"_s);
    QTest::mouseClick(drive.view.rejectAll(), Qt::LeftButton);
    QTRY_COMPARE(drive.view.waiting(), qint64(15));
    drive.document().undo();
    QTRY_COMPARE(drive.view.waiting(), qint64(19));
    drive.document().redo();
    QTRY_COMPARE(drive.view.waiting(), qint64(15));
}

void tst_ReviewView::words_are_found_without_accents()
{
    Drive drive;
    drive.view.filter()->words()->setFocus();
    QTest::keyClicks(drive.view.filter()->words(), u"ecluses"_s);
    QTRY_COMPARE(drive.view.rejectAll()->text(), u"Reject all 9"_s);
    QTRY_VERIFY(!drive.has(u"Grey Heron"_s));
    QVERIFY(drive.has(u"presse@ecluses.example"_s));
}

void tst_ReviewView::it_says_why_and_what_changes()
{
    Drive drive;
    QVERIFY(drive.selects(u"Grey Heron"_s));
    QVERIFY(says(*drive.view.panel(), u"The rule “name table” made it."_s));
    QVERIFY(says(*drive.view.panel(),
        u"One entity with 2 mention(s) in 1 source(s), and 0 name(s). They are accepted with it, and so are "
        "its marks in renditions."_s));
    QVERIFY(drive.selects(u"passage 2"_s));
    QVERIFY(says(*drive.view.panel(), u"link, 75 % sure"_s));
}

void tst_ReviewView::enter_asks_to_read_on()
{
    Drive drive;
    QSignalSpy asked(&drive.view, &ReviewView::readRequested);
    QVERIFY(drive.selects(u"Grey Heron"_s));
    drive.document().setFocus(Focus());
    QTest::keyClick(drive.list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(drive.passageWords(), u"Grey Heron"_s);
}

void tst_ReviewView::nothing_is_decided_in_a_case_that_is_only_read()
{
    const CaseFile file(smallCase());
    const auto document = CaseDocument::openReadOnly(file.path());
    VERIFY_RESULT(document);
    ReviewView view(**document);
    showAt(view, 1000, 420);
    QTRY_VERIFY(hasRow(view.list(), u"Grey Heron"_s));
    clickRow(view.list(), rowWith(view.list(), u"Grey Heron"_s));
    QVERIFY(!view.panel()->accept()->isEnabled());
    QTest::keyClick(view.list(), Qt::Key_A);
    QCOMPARE(view.list()->currentIndex().data().toString(), u"Grey Heron"_s);
}

void tst_ReviewView::rows_speak()
{
    Drive drive;
    QCOMPARE(drive.row(u"Grey Heron"_s).data(Qt::AccessibleTextRole).toString(),
        u"Entities: Grey Heron, new threat actor · 2 mention(s). In English, passage 1: Locks Agency hit by Grey Heron "
        "The Locks Agency was attacked on 14 March 2023 by Grey. Rule: name table"_s);
    QVERIFY(!drive.view.panel()->accept()->accessibleName().isEmpty());
    for (const QComboBox *box : drive.view.findChildren<QComboBox *>())
        QVERIFY(!box->accessibleName().isEmpty());
}

void tst_ReviewView::pictures()
{
    Drive drive;
    QVERIFY(drive.selects(u"Grey Heron"_s));
    keepPictures(drive.view, u"review"_s);
    drive.view.resize(360, 700);
    keepPictures(drive.view, u"review-narrow"_s);
}

QTEST_MAIN(tst_ReviewView)
#include "tst_reviewview.moc"

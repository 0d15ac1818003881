// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/foundwords.h"

#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "prose/viewdrive.h"
#include "reading/drafteditor.h"
#include "reading/outlinepage.h"
#include "reading/readingcolumn.h"
#include "workspace/drafting.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextCursor>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

TextSheet sheetOf(qint64 id, const QString &words)
{
    TextSheet sheet;
    sheet.text.id = TextId(id);
    sheet.text.characters = words;
    sheet.text.language = u"en"_s;
    sheet.source.id = SourceId(id);
    sheet.source.title = u"Source"_s;
    qsizetype start = 0;
    for (const QString &paragraph : words.split(u'\n')) {
        const int number = static_cast<int>(sheet.passages.size()) + 1;
        sheet.passages.append({PassageId(id * 100'000 + number), sheet.text.id, number,
            {start, start + paragraph.size()}, PassageKind::Sentence});
        start += paragraph.size() + 1;
    }
    return sheet;
}

// So many paragraphs, of which some name the lock.
QString longText(int paragraphs, const QList<int> &withLock)
{
    QStringList words;
    for (int i = 0; i < paragraphs; ++i) {
        words.append(
            u"Paragraph %1 tells of the harbour, at such a length that it goes over several lines%2."_s.arg(i).arg(
                withLock.contains(i) ? u" and of its lock"_s : QString()));
    }
    return words.join(u'\n');
}

// Columns side by side, and what is found in them.
struct Columns
{
    explicit Columns(const QStringList &texts)
    {
        wear(Mode::Light);
        auto *row = new QHBoxLayout(&page);
        for (const QString &words : texts) {
            auto *column = new ReadingColumn(&page);
            column->showSheet(sheetOf(columns.size() + 1, words));
            row->addWidget(column);
            columns.append(column);
        }
        showAt(page, 420 * static_cast<int>(texts.size()), 400);
    }
    void look(const QString &words, int column = 0, qsizetype offset = 0)
    {
        found.look({words}, columns, {columns.at(column), offset});
    }
    // As "1:Lock" by column, the current one in brackets.
    QStringList marked() const
    {
        QStringList words;
        for (ReadingColumn *column : columns) {
            qsizetype i = 0;
            for (const Span span : column->found()) {
                const QString one =
                    u"%1:%2"_s.arg(columns.indexOf(column) + 1).arg(column->words().mid(span.start, span.length()));
                words.append(column->prose()->currentFound() == i ? u'[' + one + u']' : one);
                ++i;
            }
        }
        return words;
    }

    QWidget page;
    QList<ReadingColumn *> columns;
    FoundWords found;
};

} // namespace

class tst_FoundWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_match_is_marked_and_the_first_from_the_place_on_is_gone_to();
    void where_there_is_none_behind_the_place_it_goes_on_data();
    void where_there_is_none_behind_the_place_it_goes_on();
    void steps_go_through_the_columns_round_and_round();
    void a_step_before_anything_was_gone_to_starts_at_the_place();
    void what_is_gone_to_is_brought_into_view_and_what_is_in_view_stays();
    void forgetting_leaves_no_mark();
    void other_words_in_a_column_are_looked_through_and_nothing_moves();
    void a_column_that_goes_takes_its_matches_along();
    void a_draft_that_is_written_is_looked_through();
    void key_passages_are_looked_through();
    void a_text_of_ten_million_units_leaves_the_window_live();
};

void tst_FoundWords::every_match_is_marked_and_the_first_from_the_place_on_is_gone_to()
{
    Columns drive({u"Lock and lock."_s, u"The LOCK."_s});
    drive.look(u"lock"_s, 0, 3);
    QCOMPARE(drive.marked(), (QStringList{u"1:Lock"_s, u"[1:lock]"_s, u"2:LOCK"_s}));
    const FoundState state = drive.found.state();
    QVERIFY(state.isLooking && state.isDone);
    QCOMPARE(state.total, 3);
    QCOMPARE(state.current, 2);
    QCOMPARE(state.wrap, FoundState::Wrap::None);
    drive.look(u""_s);
    QVERIFY(drive.marked().isEmpty());
    QVERIFY(!drive.found.state().isLooking);
}

void tst_FoundWords::where_there_is_none_behind_the_place_it_goes_on_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("current");
    QTest::addColumn<bool>("wraps");
    QTest::newRow("in the next column") << QStringList{u"lock here"_s, u"a lock"_s} << 0 << 2 << false;
    QTest::newRow("from the beginning") << QStringList{u"a lock"_s, u"lock here"_s} << 1 << 1 << true;
    QTest::newRow("over an empty column") << QStringList{u"a lock"_s, u"other words"_s} << 1 << 1 << true;
    QTest::newRow("with one column") << QStringList{u"lock here"_s} << 0 << 1 << true;
}

void tst_FoundWords::where_there_is_none_behind_the_place_it_goes_on()
{
    QFETCH(QStringList, texts);
    QFETCH(int, column);
    QFETCH(int, current);
    QFETCH(bool, wraps);
    Columns drive(texts);
    drive.look(u"lock"_s, column, 5);
    QCOMPARE(drive.found.state().current, current);
    QCOMPARE(drive.found.state().wrap == FoundState::Wrap::ToBeginning, wraps);
}

void tst_FoundWords::steps_go_through_the_columns_round_and_round()
{
    Columns drive({u"lock, lock"_s, u"none"_s, u"lock"_s});
    drive.look(u"lock"_s);
    QList<qsizetype> steps;
    QList<FoundState::Wrap> wraps;
    for (const int direction : {1, 1, 1, -1, -1}) {
        drive.found.step(direction, {});
        steps.append(drive.found.state().current);
        wraps.append(drive.found.state().wrap);
    }
    using enum FoundState::Wrap;
    QCOMPARE(steps, (QList<qsizetype>{2, 3, 1, 3, 2}));
    QCOMPARE(wraps, (QList<FoundState::Wrap>{None, None, ToBeginning, ToEnd, None}));
    QCOMPARE(drive.marked(), (QStringList{u"1:lock"_s, u"[1:lock]"_s, u"3:lock"_s}));
}

void tst_FoundWords::a_step_before_anything_was_gone_to_starts_at_the_place()
{
    Columns drive({u"lock, lock, lock"_s});
    drive.look(u"lock"_s);
    drive.columns.at(0)->showSheet(sheetOf(9, u"a lock, lock, lock"_s));
    drive.found.lookAgain(drive.columns);
    QCOMPARE(drive.found.state().current, 0);
    drive.found.step(1, {drive.columns.at(0), 4});
    QCOMPARE(drive.found.state().current, 2);
    drive.columns.at(0)->showSheet(sheetOf(8, u"lock, lock, lock"_s));
    drive.found.lookAgain(drive.columns);
    QCOMPARE(drive.found.state().current, 0);
    drive.found.step(-1, {drive.columns.at(0), 4});
    QCOMPARE(drive.found.state().current, 1);
}

void tst_FoundWords::what_is_gone_to_is_brought_into_view_and_what_is_in_view_stays()
{
    Columns drive({longText(120, {1, 2, 90})});
    ProseView *view = drive.columns.at(0)->view();
    drive.look(u"lock"_s);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    drive.found.step(1, {});
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    drive.found.step(1, {});
    QTRY_VERIFY(view->isInView(view->found().at(2)));
    QVERIFY(view->verticalScrollBar()->value() > 0);
    const auto *bar = qobject_cast<TickedScrollBar *>(view->verticalScrollBar());
    QCOMPARE(bar->foundTicks().size(), 3);
    QVERIFY(bar->currentFoundTick() > 0.5);
}

void tst_FoundWords::forgetting_leaves_no_mark()
{
    Columns drive({u"lock"_s, u"lock"_s});
    drive.look(u"lock"_s);
    drive.found.forget();
    QVERIFY(drive.marked().isEmpty());
    for (ReadingColumn *column : drive.columns)
        QVERIFY(qobject_cast<TickedScrollBar *>(column->view()->verticalScrollBar())->foundTicks().isEmpty());
    QVERIFY(!drive.found.place().column);
}

void tst_FoundWords::other_words_in_a_column_are_looked_through_and_nothing_moves()
{
    Columns drive({u"lock, lock"_s, longText(120, {100})});
    drive.look(u"lock"_s, 0, 4);
    QCOMPARE(drive.found.state().current, 2);
    drive.columns.at(0)->showSheet(sheetOf(7, u"Lock, lock, lock"_s));
    drive.found.lookAgain(drive.columns);
    QCOMPARE(drive.marked().size(), 4);
    QCOMPARE(drive.found.state().current, 2); // still at the same place
    drive.columns.at(0)->showSheet(sheetOf(6, u"nothing of it"_s));
    drive.found.lookAgain(drive.columns);
    QCOMPARE(drive.found.state().total, 1);
    QCOMPARE(drive.found.state().current, 0);
    QCOMPARE(drive.columns.at(1)->view()->verticalScrollBar()->value(), 0);
}

void tst_FoundWords::a_column_that_goes_takes_its_matches_along()
{
    Columns drive({u"lock"_s, u"lock"_s});
    drive.look(u"lock"_s, 1);
    QCOMPARE(drive.found.state().current, 2);
    delete drive.columns.takeLast();
    drive.found.lookAgain(drive.columns);
    QCOMPARE(drive.found.state().total, 1);
    QCOMPARE(drive.found.state().current, 0);
    drive.found.step(1, {drive.columns.at(0), 0});
    QCOMPARE(drive.found.state().current, 1);
}

void tst_FoundWords::a_draft_that_is_written_is_looked_through()
{
    Columns drive({u"The lock."_s});
    DraftSheet draft;
    draft.draft.id = DraftId(5);
    draft.draft.language = u"en"_s;
    draft.source.id = SourceId(1);
    draft.words = u"A lock was shut."_s;
    drive.columns.at(0)->showDraft(draft);
    connect(drive.columns.at(0), &ReadingColumn::wordsChanged, &drive.found,
        [&drive] { drive.found.lookAgain(drive.columns); });
    drive.look(u"lock"_s);
    QCOMPARE(drive.marked(), QStringList{u"[1:lock]"_s});
    DraftText *text = drive.columns.at(0)->editor()->text();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, u"Lock: "_s);
    QCOMPARE(drive.marked().size(), 2);
    QCOMPARE(drive.columns.at(0)->found().at(1), (Span{8, 12}));
}

void tst_FoundWords::key_passages_are_looked_through()
{
    Columns drive({u"The lock."_s});
    Outline outline;
    outline.source.id = SourceId(1);
    outline.language = u"en"_s;
    outline.passages = {{PassageId(1), TextId(2), 1, {0, 9}, PassageKind::Sentence},
        {PassageId(2), TextId(2), 2, {10, 30}, PassageKind::Sentence}};
    outline.words = {u"It rained."_s, u"Then the lock was shut."_s};
    drive.columns.at(0)->showOutline(outline);
    drive.look(u"lock"_s);
    QCOMPARE(drive.found.state().total, 1);
    QCOMPARE(drive.columns.at(0)->found(), (QList<Span>{{20, 24}}));
    QVERIFY(drive.columns.at(0)->view()->found().isEmpty());
}

void tst_FoundWords::a_text_of_ten_million_units_leaves_the_window_live()
{
    QString words;
    while (words.size() < 10'000'000)
        words += longText(50, {7});
    Columns drive({words});
    QElapsedTimer clock;
    qint64 longest = 0;
    const auto lap = [&] { longest = std::max(longest, clock.restart()); };
    connect(&drive.found, &FoundWords::changed, &drive.found, lap);
    QElapsedTimer all;
    all.start();
    clock.start();
    drive.look(u"lock"_s);
    const qint64 first = all.elapsed();
    QCOMPARE(drive.found.state().current, 1); // what is near is there at once
    QTRY_VERIFY_WITH_TIMEOUT(drive.found.state().isDone, 60'000);
    qInfo("10 million units: first %lld ms, all %lld ms, longest turn %lld ms, %lld matches", first, all.elapsed(),
        longest, static_cast<long long>(drive.found.state().total));
    QVERIFY(drive.found.state().total > 2'000);
    // The worst: a letter that is everywhere.
    longest = 0;
    all.start();
    clock.start();
    drive.look(u"e"_s);
    QTRY_VERIFY_WITH_TIMEOUT(drive.found.state().isDone, 60'000);
    qInfo("a letter: all %lld ms, longest turn %lld ms, %lld matches", all.elapsed(), longest,
        static_cast<long long>(drive.found.state().total));
    // Typing on drops what was under way.
    drive.look(u"h"_s);
    drive.look(u"harbour"_s);
    QTRY_VERIFY_WITH_TIMEOUT(drive.found.state().isDone, 60'000);
    QCOMPARE(drive.found.state().current, 1);
}

QTEST_MAIN(tst_FoundWords)
#include "tst_foundwords.moc"

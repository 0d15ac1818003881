// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchview.h"

#include "models/roles.h"
#include "models/searchmodel.h"
#include "models/snapshot.h"
#include "prose/fieldforms.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "search/searchfield.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

struct Drive
{
    Drive() : open(smallCase()), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 900, 300);
        view.start({});
    }

    RowTree *list() { return view.list(); }
    CaseDocument &document() { return open.document(); }
    // Types into the field and waits for what it finds.
    bool look(const QString &words)
    {
        view.field()->selectAll();
        QTest::keyClicks(view.field(), words);
        return QTest::qWaitFor([&] {
            const SearchModel *model = view.model();
            return model->query() == words && model->state() != SearchModel::State::Searching
                && (model->state() != SearchModel::State::Here || model->total());
        });
    }

    OpenCase open;
    SearchView view;
};

// So many sources that tell of a ferry, as an import hands them over.
Write ferries(int count)
{
    Write write;
    write.act.code = u"import"_s;
    for (int n = 1; n <= count; ++n) {
        CaseContent one = newSource(u"Ferry %1"_s.arg(n), u"Ferry number %1 is late."_s.arg(n));
        one.sources[0].id = SourceId(-n);
        Edition edition = one.editions.constFirst();
        const QByteArray bytes = one.editionBytes.take(edition.id);
        edition.id = EditionId(-n);
        edition.source = SourceId(-n);
        edition.text = TextId(-n);
        Text text = one.texts.constFirst();
        text.id = TextId(-n);
        text.source = SourceId(-n);
        text.edition = EditionId(-n);
        Passage passage = one.passages.constFirst();
        passage.id = PassageId(-n);
        passage.text = TextId(-n);
        write.content.sources += one.sources;
        write.content.editions.append(edition);
        write.content.editionBytes.insert(edition.id, bytes);
        write.content.texts.append(text);
        write.content.passages.append(passage);
    }
    return write;
}

} // namespace

class tst_SearchView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_what_can_be_asked_before_anything_is();
    void hits_stand_by_source_with_what_was_found();
    void hits_come_by_the_page_as_they_are_looked_at();
    void states_are_said_in_words_data();
    void states_are_said_in_words();
    void what_was_not_understood_is_marked_in_the_field_data();
    void what_was_not_understood_is_marked_in_the_field();
    void operators_and_filters_have_colours();
    void enter_goes_to_the_first_hit_and_down_to_the_next();
    void enter_before_the_hits_are_there_goes_to_the_first_when_they_are();
    void steps_go_round_and_say_where_they_are();
    void escape_stops_a_search_and_then_empties_the_field();
    void a_hit_that_is_gone_to_elsewhere_is_selected();
    void the_order_is_chosen();
    void filters_offer_what_the_case_has_data();
    void filters_offer_what_the_case_has();
    void a_filter_is_offered_to_who_begins_to_type_it_data();
    void a_filter_is_offered_to_who_begins_to_type_it();
    void behind_a_filter_that_was_taken_the_case_is_offered();
    void what_is_offered_is_left_alone_by_who_types_on();
    void a_search_is_saved_asked_again_and_forgotten();
    void parts_are_named_for_a_screen_reader();
    void marks_are_painted_and_the_one_gone_to_is_boxed();
    void pictures();
};

void tst_SearchView::says_what_can_be_asked_before_anything_is()
{
    Drive drive;
    QVERIFY(drive.view.field()->hasFocus());
    QVERIFY(drive.view.emptyWords().contains(u"NEAR"_s));
    QVERIFY(drive.view.emptyWords().contains(u"lang:fr"_s));
}

void tst_SearchView::hits_stand_by_source_with_what_was_found()
{
    Drive drive;
    const QAbstractItemModelTester tester(drive.view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(drive.look(u"heron OR piratee"_s));
    QCOMPARE(snapshot(*drive.view.model(), {Qt::DisplayRole, CountRole, LanguageRole}).size(), 5);
    QCOMPARE(drive.view.model()->index(0, 0).data().toString(), u"L’Agence des écluses piratée"_s);
    QVERIFY(drive.list()->isExpanded(drive.view.model()->index(0, 0)));
    QVERIFY(hasRow(drive.list(), u"by Grey Heron"_s));
    QCOMPARE(drive.view.summary()->text(), u"2 text(s) in 2 source(s)"_s);
    QCOMPARE(drive.view.emptyWords(), QString());
}

void tst_SearchView::hits_come_by_the_page_as_they_are_looked_at()
{
    constexpr int texts = 130;
    constexpr int page = 50;
    Drive drive;
    const QFuture<Result<WriteReceipt>> written = drive.document().act(ferries(texts));
    QTRY_VERIFY(written.isFinished());
    VERIFY_RESULT(written.result());
    QVERIFY(drive.look(u"ferry"_s));
    QTest::qWait(200); // in which all of them would come
    QCOMPARE(drive.view.model()->rowCount(), page);
    QScrollBar *bar = drive.list()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_COMPARE(drive.view.model()->rowCount(), 2 * page);
    QTest::qWait(200);
    QCOMPARE(drive.view.model()->rowCount(), 2 * page);
    QVERIFY(drive.list()->isExpanded(drive.view.model()->index(2 * page - 1, 0)));
    bar->setValue(bar->maximum());
    QTRY_COMPARE(drive.view.model()->rowCount(), texts);
    QVERIFY(!drive.view.model()->hasMore());
}

void tst_SearchView::states_are_said_in_words_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing found") << u"zeppelin"_s << u"No text has that."_s;
    QTest::newRow("open quotation") << u"a \"b"_s << u"The quotation mark at character 3 is not closed."_s;
    QTest::newRow("cut off") << u"locks AND"_s << u"A word is missing at the end."_s;
    QTest::newRow("no date") << u"date:soon"_s << u"“soon” at character 1 is not understood as a date."_s;
    QTest::newRow("empty filter") << u"lang:"_s << u"lang: at character 1 wants something right behind it."_s;
}

void tst_SearchView::states_are_said_in_words()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    Drive drive;
    QVERIFY(drive.look(query));
    QVERIFY2(drive.view.emptyWords().startsWith(words), qPrintable(drive.view.emptyWords()));
    QCOMPARE(drive.view.summary()->text(), QString());
}

void tst_SearchView::what_was_not_understood_is_marked_in_the_field_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("part");
    QTest::newRow("open quotation") << u"locks \"a b"_s << u"\"a b"_s;
    QTest::newRow("blanks before") << u"  locks AND"_s << u"AND"_s;
    QTest::newRow("stray bracket") << u"locks) here"_s << u")"_s;
    QTest::newRow("no date") << u"locks date:soon here"_s << u"date:soon"_s;
    QTest::newRow("empty filter") << u"lang: locks"_s << u"lang:"_s;
    QTest::newRow("understood") << u"locks AND here"_s << u""_s;
}

void tst_SearchView::what_was_not_understood_is_marked_in_the_field()
{
    QFETCH(QString, query);
    Drive drive;
    const auto faulted = [&] {
        const Span fault = drive.view.field()->forms()->fault();
        return drive.view.field()->text().sliced(fault.start, fault.length());
    };
    QTest::keyClicks(drive.view.field(), query);
    QTRY_COMPARE(drive.view.model()->query(), query.trimmed());
    QTRY_VERIFY(drive.view.model()->state() != SearchModel::State::Searching);
    QTEST(faulted(), "part");
    QTest::keyClicks(drive.view.field(), u"x"_s);
    QCOMPARE(faulted(), QString());
}

void tst_SearchView::operators_and_filters_have_colours()
{
    Drive drive;
    QTest::keyClicks(drive.view.field(), u"locks AND lang:"_s);
    QTRY_COMPARE(drive.view.field()->forms()->runs().size(), 2);
}

void tst_SearchView::enter_goes_to_the_first_hit_and_down_to_the_next()
{
    Drive drive;
    QVERIFY(drive.look(u"heron"_s));
    QTest::keyClick(drive.view.field(), Qt::Key_Return);
    QVERIFY(drive.list()->hasFocus());
    const Focus first = drive.document().focus();
    QCOMPARE(first.source, Small::englishSource);
    QCOMPARE(first.subject(), Focus::Subject::Passage);
    QCOMPARE(first.at.text, Small::englishText);
    QCOMPARE(first.origin.view, View::Search);
    QTest::keyClick(drive.list(), Qt::Key_Down);
    QVERIFY(drive.document().focus().at.span.start > first.at.span.start);
    QTest::keyClick(drive.list(), Qt::Key_Up);
    QCOMPARE(drive.document().focus(), first);
    QSignalSpy asked(&drive.view, &SearchView::readRequested);
    QTest::keyClick(drive.list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void tst_SearchView::enter_before_the_hits_are_there_goes_to_the_first_when_they_are()
{
    Drive drive;
    QTest::keyClicks(drive.view.field(), u"heron"_s);
    QTest::keyClick(drive.view.field(), Qt::Key_Return);
    QTRY_COMPARE(drive.document().focus().source, Small::englishSource);
    QVERIFY(drive.list()->hasFocus());
}

void tst_SearchView::steps_go_round_and_say_where_they_are()
{
    Drive drive;
    QVERIFY(drive.look(u"heron OR piratee"_s));
    QSignalSpy stepped(&drive.view, &SearchView::stepped);
    QStringList said;
    QList<SourceId> sources;
    for (int i = 0; i < 4; ++i) {
        drive.view.step(1);
        said.append(stepped.constLast().at(0).toString());
        sources.append(drive.document().focus().source);
    }
    drive.view.step(-1);
    said.append(stepped.constLast().at(0).toString());
    QCOMPARE(said, (QStringList{u"Hit 1 of 3"_s, u"Hit 2 of 3"_s, u"Hit 3 of 3"_s, u"Hit 1 of 3"_s, u"Hit 3 of 3"_s}));
    QCOMPARE(sources,
        (QList<SourceId>{Small::frenchSource, Small::englishSource, Small::englishSource, Small::frenchSource}));
}

void tst_SearchView::escape_stops_a_search_and_then_empties_the_field()
{
    Drive drive;
    do { // the answer may be there at once
        drive.view.model()->setQuery({});
        drive.view.model()->setQuery(u"locks"_s);
    } while (drive.view.model()->state() != SearchModel::State::Searching);
    drive.view.field()->setText(u"locks"_s);
    QTest::keyClick(drive.view.field(), Qt::Key_Escape);
    QCOMPARE(drive.view.model()->state(), SearchModel::State::Stopped);
    QVERIFY(drive.view.emptyWords().startsWith(u"The search was stopped."_s));
    QCOMPARE(drive.view.field()->text(), u"locks"_s);
    QTest::keyClick(drive.view.field(), Qt::Key_Return);
    QTRY_VERIFY(drive.view.hasHits());
    drive.view.field()->setFocus();
    QTest::keyClick(drive.view.field(), Qt::Key_Escape);
    QCOMPARE(drive.view.field()->text(), QString());
    QTRY_COMPARE(drive.view.model()->state(), SearchModel::State::Idle);
}

void tst_SearchView::a_hit_that_is_gone_to_elsewhere_is_selected()
{
    Drive drive;
    QVERIFY(drive.look(u"heron"_s));
    const QModelIndex second = drive.view.model()->previousHit({});
    drive.document().setFocus(drive.view.model()->focusFor({second}, {}).from({View::Column, 0}));
    QCOMPARE(drive.list()->selectionModel()->selectedIndexes(), QModelIndexList{second});
    drive.document().peel();
    QVERIFY(!drive.list()->selectionModel()->hasSelection());
    QVERIFY(drive.view.hasHits());
}

void tst_SearchView::the_order_is_chosen()
{
    Drive drive;
    QVERIFY(drive.look(u"locks OR heron"_s));
    QCOMPARE(drive.view.model()->index(0, 0).data(SourceRole).toLongLong(), Small::frenchSource.value);
    QTest::keyClick(drive.view.order(), Qt::Key_Down);
    QTRY_COMPARE(drive.view.model()->rowCount(), 2);
    QCOMPARE(drive.view.model()->index(0, 0).data(SourceRole).toLongLong(), Small::englishSource.value);
}

void tst_SearchView::filters_offer_what_the_case_has_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("query"); // once the first was taken
    QTest::newRow("entity") << u"locks entity:her"_s << QStringList{u"Grey Heron · Threat actor"_s}
                            << u"locks entity:\"Grey Heron\" "_s;
    QTest::newRow("entity by another name")
        << u"entity:ade"_s << QStringList{u"Locks Agency · Organisation"_s} << u"entity:\"Locks Agency\" "_s;
    QTest::newRow("language") << u"lang:"_s << QStringList{u"en · English"_s, u"fr · French"_s} << u"lang:en "_s;
    QTest::newRow("language by its name") << u"lang:Fre"_s << QStringList{u"fr · French"_s} << u"lang:fr "_s;
    QTest::newRow("date in words") << u"date:\"March 2023"_s << QStringList{u"2023-03 · March 2023"_s}
                                   << u"date:2023-03 "_s;
    QTest::newRow("month of a year") << u"date:2023-1"_s
                                     << QStringList{u"2023-10 · October 2023"_s, u"2023-11 · November 2023"_s,
                                            u"2023-12 · December 2023"_s}
                                     << u"date:2023-10 "_s;
    QTest::newRow("in quotation marks, behind a bracket")
        << u"(source:\"hit by"_s << QStringList{u"Locks Agency hit by Grey Heron"_s}
        << u"(source:\"Locks Agency hit by Grey Heron\" "_s;
}

void tst_SearchView::filters_offer_what_the_case_has()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    QFETCH(QString, query);
    Drive drive;
    QTest::keyClicks(drive.view.field(), typed);
    QTRY_COMPARE(drive.view.field()->offered(), offered);
    QWidget *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(drive.view.field()->text(), query);
    QCOMPARE(drive.view.field()->offered(), QStringList());
    QVERIFY(drive.view.field()->hasFocus());
}

void tst_SearchView::a_filter_is_offered_to_who_begins_to_type_it_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("its name") << u"locks ent"_s << QStringList{u"entity: · Entity"_s};
    QTest::newRow("what it narrows to") << u"Langu"_s << QStringList{u"lang: · Language"_s};
    QTest::newRow("behind a bracket") << u"(dat"_s << QStringList{u"date: · Date"_s};
    QTest::newRow("two letters") << u"so"_s << QStringList();
    QTest::newRow("another word") << u"data"_s << QStringList();
    QTest::newRow("words in quotation marks") << u"\"of the lan"_s << QStringList();
}

void tst_SearchView::a_filter_is_offered_to_who_begins_to_type_it()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    Drive drive;
    QTest::keyClicks(drive.view.field(), typed);
    QCOMPARE(drive.view.field()->offered(), offered);
}

void tst_SearchView::behind_a_filter_that_was_taken_the_case_is_offered()
{
    Drive drive;
    QTest::keyClicks(drive.view.field(), u"locks lan"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(drive.view.field()->text(), u"locks lang:"_s);
    QTRY_COMPARE(drive.view.field()->offered(), (QStringList{u"en · English"_s, u"fr · French"_s}));
}

void tst_SearchView::what_is_offered_is_left_alone_by_who_types_on()
{
    Drive drive;
    QTest::keyClicks(drive.view.field(), u"lang:en"_s);
    QTRY_VERIFY(!drive.view.field()->offered().isEmpty());
    QTest::keyClicks(QApplication::activePopupWidget(), u" heron"_s);
    QTRY_COMPARE(drive.view.field()->text(), u"lang:en heron"_s);
    QCOMPARE(drive.view.field()->offered(), QStringList());
    QTRY_COMPARE(drive.view.model()->hits(), 2);
}

void tst_SearchView::a_search_is_saved_asked_again_and_forgotten()
{
    Drive drive;
    QSignalSpy changed(&drive.view, &SearchView::savedChanged);
    const auto choose = [&drive](const QString &words) {
        QMenu *menu = drive.view.kept()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == words && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    QVERIFY(!choose(u"Save this search"_s)); // there is none
    QVERIFY(drive.look(u"heron"_s));
    QVERIFY(choose(u"Save this search"_s));
    QCOMPARE(drive.view.saved(), QStringList{u"heron"_s});
    QVERIFY(drive.look(u"locks"_s));
    QVERIFY(choose(u"heron"_s));
    QCOMPARE(drive.view.field()->text(), u"heron"_s);
    QTRY_COMPARE(drive.view.model()->query(), u"heron"_s);
    QVERIFY(choose(u"Forget this search"_s));
    QCOMPARE(drive.view.saved(), QStringList());
    QCOMPARE(changed.size(), 2);
}

void tst_SearchView::parts_are_named_for_a_screen_reader()
{
    Drive drive;
    QVERIFY(drive.look(u"heron"_s));
    QCOMPARE(drive.view.field()->accessibleName(), u"Search the case"_s);
    QVERIFY(!drive.view.field()->accessibleDescription().isEmpty());
    QCOMPARE(drive.view.kept()->accessibleName(), u"Saved searches"_s);
    QCOMPARE(drive.view.order()->accessibleName(), u"Order of the hits"_s);
    QCOMPARE(drive.list()->accessibleName(), u"Hits"_s);
    const QModelIndex hit = drive.view.model()->nextHit({});
    QCOMPARE(hit.data(Qt::AccessibleTextRole).toString().left(20), u"English, passage 1: "_s);
}

void tst_SearchView::marks_are_painted_and_the_one_gone_to_is_boxed()
{
    Drive drive;
    QVERIFY(drive.look(u"heron attacked"_s));
    const QModelIndex hit = rowWith(drive.list(), u"attacked on"_s);
    const int ground = pixelsOf(imageOf(drive.list(), hit), Ground::MarkStrong);
    QVERIFY(ground > 100); // both words
    const int before = pixelsOf(imageOf(drive.list(), hit), Ink::Mark);
    clickRow(drive.list(), hit);
    QTRY_VERIFY(hit.data(LitRole).toBool());
    QVERIFY(pixelsOf(imageOf(drive.list(), hit), Ink::Mark) > before);
}

void tst_SearchView::pictures()
{
    Drive drive;
    QVERIFY(drive.look(u"locks OR heron"_s));
    drive.view.step(1);
    drive.view.step(1);
    keepPictures(drive.view, u"search"_s);
}

QTEST_MAIN(tst_SearchView)
#include "tst_searchview.moc"

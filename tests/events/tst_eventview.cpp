// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventview.h"

#include "events/claimwords.h"
#include "models/roles.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "workspace/opencase.h"

#include <QPushButton>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString quiet = u"Select an event in the timeline to see what each source says about it"_s;

struct Drive
{
    explicit Drive(const CaseContent &content = smallCase()) : open(content), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 352, 500);
    }

    RowTree *tree() const { return view.tree(); }
    CaseDocument &document() { return open.document(); }
    QModelIndex row(const QString &words) const { return rowWith(tree(), words); }
    bool showEvent(EventId event, const QString &title)
    {
        document().setFocus(document().focus().withEvent(event));
        return open.lit() && QTest::qWaitFor([&] { return says(view, title); });
    }
    bool showAttack() { return showEvent(SmallCaseBuilder::attack, u"Attack on the Locks Agency"_s); }

    OpenCase open;
    EventView view;
};

} // namespace

class tst_EventView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void without_an_event_it_says_what_to_do();
    void every_question_has_a_section_with_its_verdict();
    void a_click_goes_to_the_evidence_and_keeps_the_event();
    void keys_go_from_claim_to_claim();
    void a_place_gone_to_elsewhere_selects_its_claim();
    void signs_are_drawn_in_their_inks();
    void the_sources_can_be_read_side_by_side();
    void an_event_nobody_speaks_of_says_so();
    void claims_fit_the_width();
    void what_has_no_room_on_a_line_goes_on_below();
    void rows_speak();
    void a_claim_says_its_words_and_whom_they_mean();
    void a_denied_date_cannot_be_preferred();
    void pictures();
};

void tst_EventView::without_an_event_it_says_what_to_do()
{
    Drive drive;
    QVERIFY(says(drive.view, quiet));
    QVERIFY(!drive.tree()->isVisible());
    QVERIFY(drive.showAttack());
    QVERIFY(!says(drive.view, quiet));
    drive.document().peel();
    QVERIFY(says(drive.view, quiet));
    QVERIFY(!drive.view.sideBySide()->isVisible());
}

void tst_EventView::every_question_has_a_section_with_its_verdict()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    QCOMPARE(drive.tree()->accessibleName(), u"What the sources say"_s);
    QVERIFY(says(drive.view, u"Event · accepted · 2 source(s)"_s));
    QVERIFY(says(drive.view, u"14 March 2023, preferred by a person: the harbour logs it"_s));
    QCOMPARE(drive.row(u"When"_s).data(SecondLineRole).toString(), u"No conflict: some are coarser"_s);
    QCOMPARE(drive.row(u"How many"_s).data(SecondLineRole).toString(), u"Sources disagree"_s);
    QCOMPARE(drive.row(u"Who did it"_s).data(SecondLineRole).toString(), u"One source only"_s);
    QVERIFY(!drive.tree()->visualRect(drive.row(u"mars 2023"_s)).isEmpty());
    QVERIFY(!drive.row(u"How far"_s).isValid());
}

void tst_EventView::a_click_goes_to_the_evidence_and_keeps_the_event()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    const QModelIndex claim = drive.row(u"mars 2023"_s);
    clickRow(drive.tree(), claim);
    const auto row = claim.data(ClaimRole).value<ClaimRow>();
    const auto there = [&] {
        const Focus &focus = drive.document().focus();
        const Evidence &evidence = row.evidence.constFirst();
        return focus.event == SmallCaseBuilder::attack && focus.source == SmallCaseBuilder::frenchSource
            && focus.at.text == evidence.text && evidence.span.contains(focus.at.span);
    };
    QVERIFY(there());
    QCOMPARE(drive.document().focus().origin.view, View::Event);
    // Once more, after the reader has gone elsewhere.
    drive.document().setFocus(drive.document().focus().withSource(SmallCaseBuilder::englishSource));
    QVERIFY(!there());
    clickRow(drive.tree(), drive.row(u"mars 2023"_s));
    QVERIFY(there());
}

void tst_EventView::keys_go_from_claim_to_claim()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    clickRow(drive.tree(), drive.row(u"mars 2023"_s));
    const TextSpan first = drive.document().focus().at;
    QTest::keyClick(drive.tree(), drive.row(u"mars 2023"_s).row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(drive.document().focus().at != first);
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::englishSource);
    const TextSpan second = drive.document().focus().at;
    drive.document().setFocus(drive.document().focus().withSource(SmallCaseBuilder::frenchSource));
    QTest::keyClick(drive.tree(), Qt::Key_Return);
    QCOMPARE(drive.document().focus().at, second);
    QTest::keyClick(drive.tree(), Qt::Key_Left); // sections stay open
    QVERIFY(!drive.tree()->visualRect(drive.row(u"mars 2023"_s)).isEmpty());
}

void tst_EventView::a_place_gone_to_elsewhere_selects_its_claim()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    const QModelIndex claim = drive.row(u"Environ 40 écluses"_s);
    drive.document().stepNext();
    QVERIFY(drive.open.lit());
    QTRY_COMPARE(drive.tree()->selectionModel()->selectedIndexes().size(), 1);
    for (qsizetype step = 0; step < drive.document().light().steps.size(); ++step) {
        if (drive.tree()->selectionModel()->isSelected(claim))
            break;
        drive.document().stepNext();
        QVERIFY(drive.open.lit());
    }
    QVERIFY(drive.tree()->selectionModel()->isSelected(claim));
}

void tst_EventView::signs_are_drawn_in_their_inks()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    QVERIFY(pixelsOf(imageOf(drive.tree(), drive.row(u"Some 60 locks"_s)), Ink::Conflict) > 0);
    QVERIFY(pixelsOf(imageOf(drive.tree(), drive.row(u"How many"_s)), Ink::Conflict) > 0);
    QCOMPARE(pixelsOf(imageOf(drive.tree(), drive.row(u"mars 2023"_s)), Ink::Conflict), 0);
    QVERIFY(pixelsOf(imageOf(drive.tree(), drive.row(u"When"_s)), Ink::Refine) > 0);
}

void tst_EventView::the_sources_can_be_read_side_by_side()
{
    Drive drive;
    QSignalSpy asked(&drive.view, &EventView::sideBySideRequested);
    QVERIFY(drive.showEvent(SmallCaseBuilder::recovery, u"Work goes on"_s));
    QVERIFY(!drive.view.sideBySide()->isEnabled()); // one source alone
    QVERIFY(drive.showAttack());
    QVERIFY(drive.view.sideBySide()->isEnabled());
    QTest::mouseClick(drive.view.sideBySide(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    auto sources = asked.at(0).at(0).value<QList<SourceId>>();
    std::ranges::sort(sources);
    QCOMPARE(sources, (QList<SourceId>{SmallCaseBuilder::frenchSource, SmallCaseBuilder::englishSource}));
}

void tst_EventView::an_event_nobody_speaks_of_says_so()
{
    Drive drive;
    QVERIFY(drive.showEvent(SmallCaseBuilder::undated, u"A first warning"_s));
    QVERIFY(says(drive.view, u"No source says anything about it yet"_s));
    QVERIFY(drive.showAttack());
    QVERIFY(!says(drive.view, u"No source says anything about it yet"_s));
}

void tst_EventView::claims_fit_the_width()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    const QModelIndex who = drive.row(u"Grey Heron"_s);
    const int wide = drive.tree()->visualRect(who).height();
    drive.view.resize(190, 500); // the source goes to a line of its own, and so do the buttons
    QTRY_VERIFY(drive.tree()->visualRect(who).height() > wide);
    QVERIFY(drive.tree()->visualRect(who).right() <= drive.tree()->viewport()->width());
    QTRY_VERIFY(drive.view.sideBySide()->y() > drive.view.prefer()->y());
    drive.view.resize(352, 500);
    QTRY_COMPARE(drive.view.sideBySide()->y(), drive.view.prefer()->y());
}

void tst_EventView::what_has_no_room_on_a_line_goes_on_below()
{
    Drive drive;
    drive.view.resize(700, 900);
    QVERIFY(drive.showAttack());
    const auto heights = [&] {
        int total = 0;
        const QAbstractItemModel &model = *drive.tree()->model();
        for (int section = 0; section < model.rowCount(); ++section) {
            const QModelIndex parent = model.index(section, 0);
            for (int row = 0; row < model.rowCount(parent); ++row)
                total += drive.tree()->visualRect(model.index(row, 0, parent)).height();
        }
        return total;
    };
    QTRY_VERIFY(heights() > 0);
    const int wide = heights();
    drive.view.resize(250, 900);
    QTRY_VERIFY2(heights() > wide, qPrintable(u"%1 and %2"_s.arg(wide).arg(heights())));
}

void tst_EventView::rows_speak()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    QCOMPARE(drive.row(u"How many"_s).data(Qt::AccessibleTextRole).toString(), u"How many: Sources disagree"_s);
    QVERIFY(drive.row(u"mars 2023"_s).data(Qt::AccessibleTextRole).toString().contains(u"March 2023"_s));
}

void tst_EventView::a_claim_says_its_words_and_whom_they_mean()
{
    CaseContent content = smallCase();
    content.claims[4].value = u"a gang"_s;
    Drive drive(content);
    QVERIFY(drive.showAttack());
    const QModelIndex claim = drive.row(u"by Grey Heron"_s);
    QCOMPARE(ClaimWords::valueOf(claim.data(ClaimRole).value<ClaimRow>()), u"a gang (Grey Heron)"_s);
    QVERIFY(claim.data(Qt::AccessibleTextRole).toString().contains(u"a gang (Grey Heron)"_s));
}

void tst_EventView::a_denied_date_cannot_be_preferred()
{
    CaseContent content = smallCase();
    Drive drive(content);
    QVERIFY(drive.showAttack());
    Claim claim = drive.row(u"mars 2023"_s).data(ClaimRole).value<ClaimRow>().claim;
    QVERIFY(drive.view.canPrefer(claim));
    claim.stance = Stance::Contradicts;
    QVERIFY(!drive.view.canPrefer(claim));
}

void tst_EventView::pictures()
{
    Drive drive;
    QVERIFY(drive.showAttack());
    clickRow(drive.tree(), drive.row(u"mars 2023"_s));
    QVERIFY(drive.open.lit());
    keepPictures(drive.view, u"views-event"_s);
}

QTEST_MAIN(tst_EventView)
#include "tst_eventview.moc"

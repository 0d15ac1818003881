// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/comparisonview.h"

#include "entities/cardrows.h"
#include "models/roles.h"
#include "prose/viewdrive.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/entityacts.h"
#include "workspace/opencase.h"

#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr EntityId agency = SmallCaseBuilder::agency;
constexpr EntityId port = SmallCaseBuilder::port;

struct Drive
{
    Drive() : open(smallCase()), view(open.document(), agency, port)
    {
        wear(Mode::Light);
        showAt(view, 760, 560);
    }
    bool shown()
    {
        return QTest::qWaitFor([this] { return view.comparison().first.entity.id == agency; });
    }

    OpenCase open;
    ComparisonView view;
};

} // namespace

class tst_ComparisonView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void both_stand_side_by_side();
    void what_speaks_against_leads_to_the_sentence();
    void how_it_was_judged_is_said();
    void what_they_share_leads_on();
    void it_says_so_when_they_have_become_one();
    void pictures();
};

void tst_ComparisonView::both_stand_side_by_side()
{
    Drive drive;
    QVERIFY(drive.shown());
    QVERIFY(says(drive.view, u"Locks Agency"_s));
    QVERIFY(says(drive.view, u"Port of Valmer"_s));
    QVERIFY(says(drive.view, u"Agence des écluses"_s));
    QVERIFY(says(drive.view, u"Organisation · 6 mention(s) in 2 of 2 source(s)"_s));
    CardList *sources = drive.view.sources();
    QCOMPARE(sources->model()->rowCount(), 2);
    const QModelIndex french = rowWith(sources, u"L’Agence des écluses piratée"_s);
    QCOMPARE(french.data(SecondLineRole).toString(), u"4 | 1"_s);
    QCOMPARE(french.data(Qt::AccessibleTextRole).toString(),
        u"L’Agence des écluses piratée: 4 of the first, 1 of the second"_s);
}

void tst_ComparisonView::what_speaks_against_leads_to_the_sentence()
{
    Drive drive;
    QVERIFY(drive.shown());
    CardList *against = drive.view.reasonsAgainst();
    QVERIFY(hasRow(against, u"They are of different types"_s));
    const QModelIndex together = rowWith(against, u"sentence(s) name both"_s);
    QVERIFY(together.isValid());
    clickRow(against, together);
    const Focus &focus = drive.open->focus();
    QCOMPARE(focus.entities, (QList<EntityId>{agency, port}));
    QCOMPARE(focus.source, SmallCaseBuilder::frenchSource);
    QCOMPARE(focus.at, drive.view.comparison().together.constFirst());
}

void tst_ComparisonView::how_it_was_judged_is_said()
{
    Drive drive;
    QVERIFY(drive.shown());
    CardList *judgements = drive.view.judgements();
    QCOMPARE(judgements->model()->rowCount(), 1);
    QCOMPARE(judgements->model()->index(0, 0).data().toString(), u"not the same: one keeps locks, one ships"_s);
    QCOMPARE(judgements->model()->index(0, 0).data(SecondLineRole).toString(), u"reader"_s);
}

void tst_ComparisonView::what_they_share_leads_on()
{
    Drive drive;
    QVERIFY(drive.shown());
    CardList *events = drive.view.events();
    if (events->model()->rowCount() > 0) {
        clickRow(events, events->model()->index(0, 0));
        QCOMPARE(drive.open->focus().subject(), Focus::Subject::Event);
    }
    clickRow(drive.view.sources(), rowWith(drive.view.sources(), u"Locks Agency hit"_s));
    QCOMPARE(drive.open->focus().source, SmallCaseBuilder::englishSource);
    QCOMPARE(drive.open->focus().entities, (QList<EntityId>{agency, port}));
}

void tst_ComparisonView::it_says_so_when_they_have_become_one()
{
    Drive drive;
    QVERIFY(drive.shown());
    QSignalSpy failed(&drive.view, &ComparisonView::failed);
    drive.open->act(acting(acts::judgeSameness, agency, port, Judgement::Same, QString()));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(says(drive.view, u"They are one entity now, or one of them is gone"_s));
    drive.open->undo();
    QTRY_VERIFY(says(drive.view, u"Port of Valmer"_s));
}

void tst_ComparisonView::pictures()
{
    Drive drive;
    QVERIFY(drive.shown());
    keepPictures(drive.view, u"comparison"_s);
}

QTEST_MAIN(tst_ComparisonView)
#include "tst_comparisonview.moc"

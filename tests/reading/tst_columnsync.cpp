// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/columnsync.h"

#include "casefile/rows.h"

#include <QTest>

using namespace dossier;

namespace {

// A text of passages, each ten units long.
TextSheet sheetWith(qint64 text, int passages)
{
    TextSheet sheet;
    sheet.text.id = TextId(text);
    for (int i = 0; i < passages; ++i) {
        const Span span{i * 10, i * 10 + 9};
        sheet.passages.append({PassageId(text * 100 + i), TextId(text), i + 1, span, PassageKind::Sentence});
    }
    return sheet;
}

void link(TextSheet &own, TextSheet &rendition, int from, int to, Status status = Status::Accepted)
{
    const Passage &here = own.passages.at(from);
    const Passage &there = rendition.passages.at(to);
    own.links.append({here.id, rendition.text.id, there.id, there.number, 1, status});
    rendition.links.append({there.id, own.text.id, here.id, here.number, 1, status});
}

} // namespace

class tst_ColumnSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linked_passages_are_anchors_both_ways();
    void of_links_that_cross_the_most_are_kept();
    void two_renditions_meet_through_their_source();
    void what_was_rejected_is_no_anchor();
    void between_points_it_goes_in_proportion_data();
    void between_points_it_goes_in_proportion();
    void a_column_catches_up_without_a_jump();
};

void tst_ColumnSync::linked_passages_are_anchors_both_ways()
{
    TextSheet own = sheetWith(1, 6);
    TextSheet summary = sheetWith(2, 3);
    link(own, summary, 1, 0);
    link(own, summary, 2, 0); // a sentence may rest on several
    link(own, summary, 5, 2);
    QCOMPARE(levelAnchors(own, summary), (QList<LevelAnchor>{{10, 0}, {50, 20}}));
    QCOMPARE(levelAnchors(summary, own), (QList<LevelAnchor>{{0, 10}, {20, 50}}));
    QVERIFY(levelAnchors(own, sheetWith(3, 4)).isEmpty());
}

void tst_ColumnSync::of_links_that_cross_the_most_are_kept()
{
    TextSheet own = sheetWith(1, 8);
    TextSheet summary = sheetWith(2, 5);
    link(own, summary, 0, 4); // the first sentence of the source is the last of the summary
    link(own, summary, 2, 0);
    link(own, summary, 4, 1);
    link(own, summary, 6, 3);
    QCOMPARE(levelAnchors(own, summary), (QList<LevelAnchor>{{20, 0}, {40, 10}, {60, 30}}));
}

void tst_ColumnSync::two_renditions_meet_through_their_source()
{
    TextSheet own = sheetWith(1, 4);
    TextSheet summary = sheetWith(2, 2);
    TextSheet translation = sheetWith(3, 4);
    link(own, summary, 3, 1);
    for (int i = 0; i < 4; ++i)
        link(own, translation, i, i);
    QCOMPARE(levelAnchors(summary, translation), (QList<LevelAnchor>{{10, 30}}));
    QCOMPARE(levelAnchors(translation, summary), (QList<LevelAnchor>{{30, 10}}));
}

void tst_ColumnSync::what_was_rejected_is_no_anchor()
{
    TextSheet own = sheetWith(1, 4);
    TextSheet summary = sheetWith(2, 2);
    link(own, summary, 0, 0, Status::Rejected);
    link(own, summary, 3, 1, Status::Proposed);
    QCOMPARE(levelAnchors(own, summary), (QList<LevelAnchor>{{30, 10}}));
    QCOMPARE(levelAnchors(summary, own), (QList<LevelAnchor>{{10, 30}}));
}

void tst_ColumnSync::between_points_it_goes_in_proportion_data()
{
    QTest::addColumn<qreal>("here");
    QTest::addColumn<qreal>("there");
    QTest::newRow("at the first") << 100.0 << 40.0;
    QTest::newRow("at the second") << 300.0 << 140.0;
    QTest::newRow("half way") << 200.0 << 90.0;
    QTest::newRow("before") << 90.0 << 30.0;
    QTest::newRow("behind") << 310.0 << 150.0;
}

void tst_ColumnSync::between_points_it_goes_in_proportion()
{
    QFETCH(qreal, here);
    QFETCH(qreal, there);
    QCOMPARE(besideHeight({100, 40}, {300, 140}, here), there);
}

void tst_ColumnSync::a_column_catches_up_without_a_jump()
{
    QCOMPARE(leftToCatchUp(50, 20), 30);
    QCOMPARE(leftToCatchUp(-50, 20), -30);
    QCOMPARE(leftToCatchUp(-50, -20), -30); // whichever way it goes
    QCOMPARE(leftToCatchUp(10, 20), 0);
}

QTEST_GUILESS_MAIN(tst_ColumnSync)
#include "tst_columnsync.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/levelplaces.h"

#include "prose/viewdrive.h"
#include "reading/readingcolumn.h"
#include "reading/sheets.h"

#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

// The French source and its English summary side by side, and an event with two pieces of evidence in the source: in
// its second passage, on which the first sentence of the summary rests, and in the fourth, on which the second does.
struct Columns
{
    explicit Columns(bool summaryFirst = false)
    {
        source.showSheet(sheetOf(Small::frenchText));
        summary.showSheet(sheetOf(Small::summaryText));
        all = summaryFirst ? QList<ReadingColumn *>{&summary, &source} : QList<ReadingColumn *>{&source, &summary};
        light.focus = Focus().withEvent(Small::attack);
        for (const int passage : {1, 3}) {
            const Span span = source.sheet().passages.at(passage).span;
            light.spans[Small::frenchText].append(litSpan(span, LitKind::Evidence, passage));
        }
        for (const Passage &passage : summary.sheet().passages)
            light.spans[Small::summaryText].append(litSpan(passage.span, LitKind::Passage, passage.id.value));
    }
    // The numbers of the passages each column is brought level by.
    QList<std::pair<ReadingColumn *, int>> passages()
    {
        for (ReadingColumn *column : all)
            column->setLight(light);
        QList<std::pair<ReadingColumn *, int>> numbers;
        for (const LevelPlace &place : levelPlaces(all, light))
            numbers.append({place.column, place.column->passage(place.column->passageAt(place.span.start))->number});
        return numbers;
    }

    ReadingColumn source;
    ReadingColumn summary;
    QList<ReadingColumn *> all;
    Light light;
};

} // namespace

class tst_LevelPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_rendition_stands_beside_the_evidence_of_its_source();
    void it_follows_to_the_piece_of_evidence_that_is_gone_to();
    void the_source_leads_wherever_it_stands();
    void its_own_evidence_is_taken_where_it_says_the_same();
    void without_evidence_each_column_stands_at_what_is_lit_in_it();
    void where_nothing_is_lit_nothing_is_brought_level();
    void a_rendition_follows_a_mention_that_is_gone_to();
    void a_rendition_without_the_passage_stays_at_a_mention();
};

void tst_LevelPlaces::a_rendition_stands_beside_the_evidence_of_its_source()
{
    Columns columns;
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.source, 2}, {&columns.summary, 1}};
    QCOMPARE(columns.passages(), wanted);
}

void tst_LevelPlaces::it_follows_to_the_piece_of_evidence_that_is_gone_to()
{
    Columns columns;
    const Span there = columns.source.sheet().passages.at(3).span;
    columns.light.focus.at = {Small::frenchText, there};
    columns.light.spans[Small::frenchText][1].current = true;
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.source, 4}, {&columns.summary, 2}};
    QCOMPARE(columns.passages(), wanted);
}

void tst_LevelPlaces::the_source_leads_wherever_it_stands()
{
    Columns columns(true);
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.summary, 1}, {&columns.source, 2}};
    QCOMPARE(columns.passages(), wanted);
}

void tst_LevelPlaces::its_own_evidence_is_taken_where_it_says_the_same()
{
    Columns columns;
    const Span words = spanOf(columns.summary.sheet(), u"March 2023"_s);
    QList<LitSpan> &lit = columns.light.spans[Small::summaryText];
    lit.insert(1, litSpan(words, LitKind::EvidenceWords, 9));
    columns.passages();
    QCOMPARE(levelPlaces(columns.all, columns.light).at(1).span, words);
}

void tst_LevelPlaces::without_evidence_each_column_stands_at_what_is_lit_in_it()
{
    Columns columns;
    columns.light.focus = Focus().withPassage(Small::frenchText, columns.source.sheet().passages.at(3).id);
    columns.light.spans.clear();
    columns.light.spans[Small::frenchText] = {litSpan(columns.source.sheet().passages.at(3).span, LitKind::Passage, 4)};
    columns.light.spans[Small::summaryText] = {
        litSpan(columns.summary.sheet().passages.at(1).span, LitKind::Passage, 7)};
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.source, 4}, {&columns.summary, 2}};
    QCOMPARE(columns.passages(), wanted);
}

void tst_LevelPlaces::where_nothing_is_lit_nothing_is_brought_level()
{
    Columns columns;
    columns.light.spans.clear();
    QVERIFY(columns.passages().isEmpty());
}

void tst_LevelPlaces::a_rendition_follows_a_mention_that_is_gone_to()
{
    Columns columns;
    const Span words{
        columns.source.sheet().passages.at(3).span.start, columns.source.sheet().passages.at(3).span.start + 4};
    columns.light.focus = Focus().withEntity(Small::agency).withPlace(Small::frenchSource, {Small::frenchText, words});
    const Span first{0, 3};
    columns.light.spans.clear();
    columns.light.spans[Small::frenchText] = {litSpan(words, LitKind::Entity, 1)};
    columns.light.spans[Small::summaryText] = {litSpan(first, LitKind::Entity, 2)};
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.source, 4}, {&columns.summary, 2}};
    QCOMPARE(columns.passages(), wanted);
    // A mention in what says the same is taken, and not the one before it.
    const Passage &second = columns.summary.sheet().passages.at(1);
    const Span there{second.span.end - 3, second.span.end};
    columns.light.spans[Small::summaryText].append(litSpan(there, LitKind::Entity, 3));
    columns.passages();
    QCOMPARE(levelPlaces(columns.all, columns.light).at(1).span, there);
    QVERIFY(levelPlaces(columns.all, columns.light).at(1).saysTheSame);
}

void tst_LevelPlaces::a_rendition_without_the_passage_stays_at_a_mention()
{
    Columns columns;
    const Span words = columns.source.sheet().passages.at(0).span;
    columns.light.focus = Focus().withEntity(Small::agency).withPlace(Small::frenchSource, {Small::frenchText, words});
    columns.light.spans.clear();
    columns.light.spans[Small::frenchText] = {litSpan(words, LitKind::Entity, 1)};
    columns.light.spans[Small::summaryText] = {litSpan({0, 3}, LitKind::Entity, 2)};
    const QList<std::pair<ReadingColumn *, int>> wanted{{&columns.source, 1}};
    QCOMPARE(columns.passages(), wanted);
}

QTEST_MAIN(tst_LevelPlaces)
#include "tst_levelplaces.moc"

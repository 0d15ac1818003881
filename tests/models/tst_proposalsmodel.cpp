// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposalsmodel.h"

#include "models/proposalwords.h"
#include "models/roles.h"
#include "models/snapshot.h"
#include "workspace/acts/markacts.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The small case with so many more dates in its French text.
CaseContent caseWithDates(int count)
{
    CaseContent content = smallCase();
    const Date model = content.dates.constFirst();
    for (int i = 0; i < count; ++i) {
        Date date = model;
        date.id = DateId(content.dates.size() + 1);
        date.standing.fingerprint = fingerprint(u"many", {QByteArray::number(i)});
        content.dates.append(date);
    }
    return content;
}

void settle(OpenCase &open, const RowKey &row, Status status)
{
    const auto receipt = open->act([row, status](const CaseReader &reader, const QString &who) {
        return acts::settle(reader, who, {row}, status);
    });
    QTRY_VERIFY(receipt.isFinished());
    VERIFY_RESULT(receipt.result());
}

} // namespace

class tst_ProposalsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_say_what_they_are();
    void asks_for_nothing_until_somebody_looks();
    void hidden_it_keeps_the_total_for_who_shows_it_and_nothing_else();
    void going_back_to_everything_shows_its_counts_again();
    void pages_come_when_they_are_wanted();
    void a_filter_resets_and_counts();
    void decisions_take_rows_away_and_undoing_puts_them_back_in_place();
    void what_a_proposal_makes_of_the_focus();
    void signs_in_the_margin_speak();
    void findings_speak_data();
    void findings_speak();
};

void tst_ProposalsModel::rows_say_what_they_are()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(snapshot(model, {Qt::DisplayRole, SecondLineRole, LanguageRole}),
        (QStringList{
            u"Entities |  | "_s,
            u"Grey Heron | new threat actor · 2 mention(s) | en"_s,
            u"Findings |  | "_s,
            u"Numbers differ: 40 and 60 | finding, major | fr"_s,
            u"Mentions |  | "_s,
            u"Agence des écluses | mention of Locks Agency | fr"_s,
            u"Agence des écluses | mention of Locks Agency | fr"_s,
            u"ADE | mention of Locks Agency | fr"_s,
            u"port de Valmer | mention of Port of Valmer | fr"_s,
            u"ADE | mention of Locks Agency | fr"_s,
            u"Locks Agency | mention of Locks Agency | en"_s,
            u"Locks Agency | mention of Locks Agency | en"_s,
            u"Port of Valmer | mention of Port of Valmer | en"_s,
            u"Locks Agency | mention of Locks Agency | en"_s,
            u"Port of Valmer | mention of Port of Valmer | en"_s,
            u"Dates |  | "_s,
            u"“mars 2023” → March 2023 | date | fr"_s,
            u"“14 March 2023” → 14 March 2023 | date | en"_s,
            u"“April 2023” → April 2023 | date | en"_s,
            u"“March 2023” → March 2023 | date | en"_s,
            u"Quotations |  | "_s,
            u"“Nous avons tout arrêté” | quotation of Locks Agency | fr"_s,
            u"Indicators |  | "_s,
            u"presse@ecluses.example | e-mail address | fr"_s,
            u"Links between passages |  | "_s,
            u"passage 2 ↔ 1 | link, 75 % sure | en"_s,
        }));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.rowBeside({}, 1), model.index(1));
    QCOMPARE(model.rowBeside(model.index(1), 1), model.index(3));
    QVERIFY(!model.rowBeside(model.index(1), -1).isValid());
}

void tst_ProposalsModel::asks_for_nothing_until_somebody_looks()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    const QSignalSpy counted(&model, &ProposalsModel::countsChanged);
    settle(open, {u"mention"_s, 1, 0}, Status::Accepted);
    QTest::qWait(4 * Counting::shortestPause);
    QCOMPARE(counted.size(), 0);
    QCOMPARE(model.total(), qint64(-1));
    QCOMPARE(model.rowCount(), 0);
    model.setWatched(true);
    QTRY_COMPARE(model.total(), qint64(18));
    QTRY_VERIFY(model.rowCount() > 0);
}

void tst_ProposalsModel::hidden_it_keeps_the_total_for_who_shows_it_and_nothing_else()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    model.setTotalWatched(true);
    QTRY_COMPARE(model.total(), qint64(19));
    QCOMPARE(model.rowCount(), 0);
    settle(open, {u"mention"_s, 1, 0}, Status::Accepted);
    QTRY_COMPARE(model.total(), qint64(18));
    QCOMPARE(model.rowCount(), 0);
    model.setTotalWatched(false);
    settle(open, {u"mention"_s, 2, 0}, Status::Accepted);
    QTest::qWait(4 * Counting::shortestPause);
    QCOMPARE(model.total(), qint64(18));
}

void tst_ProposalsModel::going_back_to_everything_shows_its_counts_again()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    model.setWatched(true);
    QTRY_COMPARE(model.counts().total(), qint64(19));
    ProposalQuery query;
    query.kind = ProposalKind::Date;
    model.setQuery(query);
    QTRY_COMPARE(model.counts().total(), qint64(4));
    model.setQuery({});
    QTRY_COMPARE(model.counts().total(), qint64(19));
    QCOMPARE(model.total(), qint64(19));
}

void tst_ProposalsModel::pages_come_when_they_are_wanted()
{
    OpenCase open(caseWithDates(250));
    ProposalsModel model(open.document());
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 104); // a page of 100 and the headings in it
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(QTest::qWaitFor([&] {
        model.fetchMore({});
        return model.rowCount() == 269 + 7;
    }));
    QCOMPARE(model.rowCount(), 276);
    QTRY_COMPARE(model.counts().of(ProposalKind::Date), qint64(254));
}

void tst_ProposalsModel::a_filter_resets_and_counts()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    ProposalQuery query;
    query.kind = ProposalKind::Date;
    query.language = u"en"_s;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(model.counts().total(), qint64(3));
    QTRY_COMPARE(model.total(), qint64(19));
}

void tst_ProposalsModel::decisions_take_rows_away_and_undoing_puts_them_back_in_place()
{
    OpenCase open(smallCase());
    ProposalsModel model(open.document());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    QTRY_VERIFY(model.rowCount() > 0);
    const QStringList before = snapshot(model, {Qt::DisplayRole});
    settle(open, {u"entity"_s, SmallCaseBuilder::gang.value, -1}, Status::Rejected);
    QTRY_VERIFY(!model.indexOf({u"entity"_s, SmallCaseBuilder::gang.value, -1}).isValid());
    QCOMPARE(snapshot(model, {Qt::DisplayRole}), before.sliced(2)); // its heading went along
    open->undo();
    QTRY_COMPARE(snapshot(model, {Qt::DisplayRole}), before);
}

void tst_ProposalsModel::what_a_proposal_makes_of_the_focus()
{
    ProposalRow row;
    row.kind = ProposalKind::Sameness;
    row.entities = {EntityId(1), EntityId(2)};
    row.context.source = SourceId(1);
    row.context.place = {TextId(1), {2, 5}};
    Focus before;
    before.stretch = DayBounds{1, 2};
    const Focus focus = focusOn(row, before);
    QCOMPARE(focus.entities, row.entities); // both, each in its own hue
    QCOMPARE(focus.at, row.context.place);
    QVERIFY(focus.stretch.has_value()); // time is a filter and stays
    row = {};
    row.event = EventId(3); // whose words stand nowhere
    QCOMPARE(focusOn(row, before).event, EventId(3));
}

void tst_ProposalsModel::signs_in_the_margin_speak()
{
    RemarkMark note;
    note.words = u"Ask\nthem *when*."_s;
    QCOMPARE(phrase::remark(note), u"Note: Ask them *when*."_s);
    note.author = u"reader"_s;
    note.words = u"seven letters "_s.repeated(40);
    QVERIFY(phrase::remark(note).startsWith(u"Note by reader: seven letters"));
    QVERIFY(phrase::remark(note).endsWith(u"…"));
    QVERIFY(phrase::remark(note).size() < 200);
    note.words = u"x"_s + u"\U0001F512"_s.repeated(200); // without blanks, and no letter is cut in two
    QCOMPARE(phrase::remark(note), u"Note by reader: x"_s + u"\U0001F512"_s.repeated(79) + u'…');
    RemarkMark finding;
    finding.severity = Severity::Major;
    finding.code = u"numbers-differ"_s;
    finding.arguments = {u"40"_s, u"60"_s};
    QCOMPARE(phrase::remark(finding),
        u"Finding, major: Numbers differ: 40 and 60. Texts that ought to say the same give different numbers."_s);
    QCOMPARE(phrase::remarkCounts(0, 0), QString());
    QCOMPARE(phrase::remarkCounts(1, 0), u"1 note(s)"_s);
    QCOMPARE(phrase::remarkCounts(2, 1), u"2 note(s), 1 finding(s)"_s);
}

void tst_ProposalsModel::findings_speak_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("near-duplicate") << u"near-duplicate"_s << QStringList{u"A"_s, u"B"_s, u"98"_s, u"97"_s}
                                    << u"“A” and “B” say nearly the same"_s;
    QTest::newRow("reprint") << u"reprint"_s << QStringList{u"A"_s, u"B"_s, u"40"_s, u"90"_s}
                             << u"“A” and “B” share text: 40 % of the first, 90 % of the second"_s;
    QTest::newRow("no name") << u"attribution-without-name"_s << QStringList{u"Selon dans la nuit"_s}
                             << u"No name stands behind “Selon dans la nuit”"_s;
    QTest::newRow("held back") << u"source-held-back"_s << QStringList{u"volgens ingewijden"_s}
                               << u"“volgens ingewijden” does not say who it is"_s;
    QTest::newRow("untranslated") << u"untranslated"_s << QStringList{u"Le port est fermé."_s}
                                  << u"Not translated: “Le port est fermé.”"_s;
    QTest::newRow("added") << u"added"_s << QStringList{u"Nobody knows why."_s}
                           << u"The translation adds “Nobody knows why.”"_s;
    QTest::newRow("sources and a number") << u"sources-differ-in-number"_s << QStringList{u"40"_s, u"60"_s}
                                          << u"Two sources give different numbers: “40” and “60”"_s;
    QTest::newRow("sources and an author") << u"compare-author"_s << QStringList{u"A gang."_s, u"A state."_s}
                                           << u"Who it was, to compare: “A gang.” and “A state.”"_s;
    QTest::newRow("orphaned") << u"orphaned"_s << QStringList{u"mention"_s, u"ADE"_s}
                              << u"The newest edition does not have “ADE” any more (mention)"_s;
    QTest::newRow("missing") << u"no-longer-found"_s << QStringList{u"date"_s, u"May"_s}
                             << u"Newer rules do not find “May” (date)"_s;
    QTest::newRow("of a rule to come") << u"tone-differs"_s << QStringList{u"x"_s} << u"tone differs: x"_s;
}

void tst_ProposalsModel::findings_speak()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, arguments);
    QTEST(phrase::finding(code, arguments), "words");
}

QTEST_MAIN(tst_ProposalsModel)
#include "tst_proposalsmodel.moc"

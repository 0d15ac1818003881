// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remarksmodel.h"

#include "models/roles.h"
#include "models/snapshot.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

void done(const QFuture<Result<WriteReceipt>> &receipt)
{
    QTRY_VERIFY(receipt.isFinished());
    VERIFY_RESULT(receipt.result());
}

qint64 number(const RemarksModel &model, RemarkGroup group)
{
    return model.counts().at(static_cast<size_t>(group));
}

} // namespace

class tst_RemarksModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_for_nothing_while_nobody_looks();
    void rows_and_counts_follow_the_case();
    void every_word_that_is_read_in_a_row_finds_it();
    void a_filter_looks_at_what_is_shown_data();
    void a_filter_looks_at_what_is_shown();
};

void tst_RemarksModel::asks_for_nothing_while_nobody_looks()
{
    OpenCase open(smallCase());
    RemarksModel model(open.document());
    const QSignalSpy counted(&model, &RemarksModel::countsChanged);
    const QSignalSpy loaded(&model, &RemarksModel::loaded);
    done(open->act(acting(acts::newNote, acts::NoteDraft{{}, {}, {}, u"Call them"_s})));
    QTest::qWait(4 * Counting::shortestPause);
    QCOMPARE(counted.size(), 0);
    QCOMPARE(loaded.size(), 0);
    model.setWatched(true);
    QTRY_COMPARE(number(model, RemarkGroup::Note), qint64(2));
    model.setWatched(false);
    done(open->act(acting(acts::newNote, acts::NoteDraft{{}, {}, {}, u"Call again"_s})));
    QTest::qWait(4 * Counting::shortestPause);
    QCOMPARE(number(model, RemarkGroup::Note), qint64(2));
    model.setWatched(true);
    QTRY_COMPARE(number(model, RemarkGroup::Note), qint64(3));
}

void tst_RemarksModel::rows_and_counts_follow_the_case()
{
    OpenCase open(smallCase());
    RemarksModel model(open.document());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setWatched(true);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(snapshot(model, {Qt::DisplayRole, CountRole}),
        (QStringList{u"Open findings | 1"_s, u"Numbers differ: 40 and 60 | "_s, u"Notes | 1"_s,
            u"Ask the agency *when*. | "_s}));
    done(open->act(
        acting(acts::settle, QList<RowKey>{model.rowAt(model.index(1)).row}, Status::Rejected, u"as said"_s)));
    QTRY_COMPARE(snapshot(model, {Qt::DisplayRole, CountRole}),
        (QStringList{u"Notes | 1"_s, u"Ask the agency *when*. | "_s, u"Settled findings | 1"_s,
            u"Numbers differ: 40 and 60 | "_s}));
    open->undo();
    QTRY_COMPARE(model.rowAt(model.index(1)).group, RemarkGroup::OpenFinding);
    QTRY_COMPARE(number(model, RemarkGroup::OpenFinding), qint64(1));
}

namespace {

// A note on a passage of the English summary, one on the whole case, and findings open and settled.
CaseContent withMoreRemarks()
{
    CaseContent content = smallCase();
    const auto uid = [](int n) { return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(0xe00 + n, 12, 16, '0'_L1)); };
    const auto passage = std::ranges::find_if(content.passages,
        [](const Passage &each) { return each.text == SmallCaseBuilder::summaryText && each.number == 2; });
    content.notes.append({NoteId(2), uid(1), SmallCaseBuilder::summaryText, passage->span, {}, {},
        u"Vérifier le nombre"_s, u"Zoé"_s, 1714554000000, 0});
    content.notes.append(
        {NoteId(3), uid(2), {}, {}, SmallCaseBuilder::gang, {}, u"Find them"_s, u"Ana"_s, 1714554000000, 0});
    Finding settled = content.findings.first();
    settled.id = FindingId(2);
    settled.uid = uid(3);
    settled.check = u"reading"_s;
    settled.code = u"no-longer-found"_s;
    settled.severity = Severity::Noted;
    settled.arguments = {u"date"_s, u"mars 2023"_s};
    settled.reason = u"a heading"_s;
    settled.spans.removeLast();
    settled.standing.status = Status::Rejected;
    settled.standing.fingerprint = QByteArray(32, 'x');
    content.findings.append(settled);
    return content;
}

struct Kept
{
    Kept() : model(open.document())
    {
        model.setWatched(true);
        QTRY_COMPARE(told().size(), 5);
    }
    QStringList told() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(model.index(row)).row.key != 0)
                lines.append(snapshot(model, {Qt::DisplayRole, SecondLineRole}).at(row));
        }
        return lines;
    }
    QStringList found(const QString &words)
    {
        const QSignalSpy loaded(&model, &RemarksModel::loaded);
        model.setQuery({{}, words});
        if (!QTest::qWaitFor([&] { return loaded.size() > 0; }))
            return {u"no answer"_s};
        return told();
    }

    OpenCase open{withMoreRemarks()};
    RemarksModel model;
};

} // namespace

void tst_RemarksModel::every_word_that_is_read_in_a_row_finds_it()
{
    Kept kept;
    for (const QString &line : kept.told()) {
        const QStringList found = kept.found(QString(line).remove(u'|').toUpper());
        QVERIFY2(found == QStringList{line}, qPrintable(line + u" was sought, found: "_s + found.join(u"\n"_s)));
    }
}

void tst_RemarksModel::a_filter_looks_at_what_is_shown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("rows");
    const QString differ = u"Numbers differ: 40 and 60"_s;
    const QString agency = u"Ask the agency *when*."_s;
    const QString count = u"Vérifier le nombre"_s;
    const QString gone = u"Newer rules do not find “mars 2023” (date)"_s;
    QTest::newRow("what a finding says") << u"differ"_s << QStringList{differ};
    QTest::newRow("what an open finding is called in the file") << u"numbers-differ"_s << QStringList();
    QTest::newRow("how grave") << u"major"_s << QStringList{differ};
    QTest::newRow("what came of it") << u"nothing is wrong"_s << QStringList{gone};
    QTest::newRow("why") << u"heading"_s << QStringList{gone};
    QTest::newRow("who noted it") << u"zoe"_s << QStringList{count};
    QTest::newRow("an entity") << u"grey heron find"_s << QStringList{u"Find them"_s};
    QTest::newRow("the other source of a finding") << u"grey heron passage"_s << QStringList{differ};
    QTest::newRow("both sources of a finding") << u"piratee grey heron"_s << QStringList{differ};
    QTest::newRow("an entity as it is called here") << u"locks agency when"_s << QStringList{agency};
    QTest::newRow("an event") << u"attack on"_s << QStringList{agency};
    QTest::newRow("a source") << u"piratee"_s << QStringList{differ, agency, count, gone};
    QTest::newRow("a passage") << u"passage 3 ask"_s << QStringList{agency};
    QTest::newRow("a rendition") << u"english summary"_s << QStringList{count};
    QTest::newRow("accents") << u"VERIFIER"_s << QStringList{count};
}

void tst_RemarksModel::a_filter_looks_at_what_is_shown()
{
    Kept kept;
    QFETCH(const QString, words);
    kept.found(words);
    QStringList lines;
    for (int row = 0; row < kept.model.rowCount(); ++row) {
        if (kept.model.rowAt(kept.model.index(row)).row.key != 0)
            lines.append(kept.model.index(row).data().toString());
    }
    QTEST(lines, "rows");
    if (words == "english summary"_L1)
        QVERIFY(kept.told().constFirst().contains(u"passage 2 in the English summary · Zoé"_s));
}

QTEST_GUILESS_MAIN(tst_RemarksModel)

#include "tst_remarksmodel.moc"

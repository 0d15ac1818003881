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

QTEST_GUILESS_MAIN(tst_RemarksModel)

#include "tst_remarksmodel.moc"

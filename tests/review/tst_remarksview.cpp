// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/remarksview.h"

#include "models/remarksmodel.h"
#include "models/roles.h"
#include "models/snapshot.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
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
        showAt(view, 900, 400);
        ready = QTest::qWaitFor([this] { return has(u"Ask the agency"_s) && view.number() == 2; });
    }

    RowList *list() { return view.list(); }
    CaseDocument &document() { return open.document(); }
    bool has(const QString &words) { return hasRow(list(), words); }
    bool selects(const QString &words)
    {
        clickRow(list(), rowWith(view.list(), words));
        return QTest::qWaitFor([&] { return list()->currentIndex().data().toString().contains(words); });
    }

    OpenCase open;
    RemarksView view;
    bool ready = false;
};

} // namespace

class tst_RemarksView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void open_findings_come_first_then_notes();
    void selecting_leads_to_the_place();
    void a_note_is_changed_in_the_field_and_that_is_undone();
    void a_note_is_removed_by_key_and_comes_back();
    void a_finding_is_settled_with_a_reason_by_key();
    void filters_narrow();
    void the_remark_of_a_passage_is_found();
    void rows_speak();
    void pictures();
};

void tst_RemarksView::open_findings_come_first_then_notes()
{
    Drive drive;
    QVERIFY(drive.ready);
    const QAbstractItemModelTester tester(
        drive.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(snapshot(*drive.list()->model(), {Qt::DisplayRole, CountRole}),
        (QStringList{u"Open findings | 1"_s, u"Numbers differ: 40 and 60 | "_s, u"Notes | 1"_s,
            u"Ask the agency *when*. | "_s}));
}

void tst_RemarksView::selecting_leads_to_the_place()
{
    Drive drive;
    QVERIFY(drive.selects(u"Ask the agency"_s));
    QCOMPARE(drive.document().focus().source, SmallCaseBuilder::frenchSource);
    QCOMPARE(drive.document().focus().at.text, SmallCaseBuilder::frenchText);
    QSignalSpy asked(&drive.view, &RemarksView::readRequested);
    QTest::keyClick(drive.list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void tst_RemarksView::a_note_is_changed_in_the_field_and_that_is_undone()
{
    Drive drive;
    QVERIFY(drive.selects(u"Ask the agency"_s));
    QTest::keyClick(drive.list(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), drive.view.field());
    drive.view.field()->selectAll();
    QTest::keyClicks(drive.view.field(), u"Asked them"_s);
    QTest::mouseClick(drive.view.keep(), Qt::LeftButton);
    QTRY_VERIFY(drive.has(u"Asked them"_s));
    drive.document().undo();
    QTRY_VERIFY(drive.has(u"Ask the agency"_s));
    QTRY_COMPARE(drive.view.field()->toPlainText(), u"Ask the agency *when*."_s);
    drive.document().redo();
    QTRY_VERIFY(drive.has(u"Asked them"_s));
}

void tst_RemarksView::a_note_is_removed_by_key_and_comes_back()
{
    Drive drive;
    QVERIFY(drive.selects(u"Ask the agency"_s));
    QTest::keyClick(drive.list(), Qt::Key_Delete);
    QTRY_VERIFY(!drive.has(u"Ask the agency"_s));
    QTRY_COMPARE(drive.view.number(), qint64(1));
    drive.document().undo();
    QTRY_VERIFY(drive.has(u"Ask the agency"_s));
    drive.document().redo();
    QTRY_VERIFY(!drive.has(u"Ask the agency"_s));
}

void tst_RemarksView::a_finding_is_settled_with_a_reason_by_key()
{
    Drive drive;
    QVERIFY(drive.selects(u"Numbers differ"_s));
    QVERIFY(drive.view.isSo()->isVisible());
    QVERIFY(!drive.view.keep()->isVisible());
    QTest::keyClicks(drive.view.field(), u"rounded"_s);
    QTest::keyClick(drive.list(), Qt::Key_R);
    QTRY_VERIFY(drive.has(u"Settled findings"_s));
    const QModelIndex row = rowWith(drive.list(), u"Numbers differ"_s);
    QCOMPARE(row.data(SecondLineRole).toString(),
        u"major · nothing is wrong · “rounded” · L’Agence des écluses piratée, passage 4 · "
        "Locks Agency hit by Grey Heron, passage 3"_s);
    QTRY_COMPARE(drive.view.number(), qint64(1));
    QVERIFY(drive.selects(u"Numbers differ"_s));
    QTRY_VERIFY(drive.view.reopen()->isVisible());
    QTest::mouseClick(drive.view.reopen(), Qt::LeftButton);
    QTRY_VERIFY(drive.has(u"Open findings"_s));
    drive.document().undo();
    QTRY_VERIFY(drive.has(u"Settled findings"_s));
    drive.document().redo();
    QTRY_VERIFY(drive.has(u"Open findings"_s));
    drive.document().undo();
    drive.document().undo(); // settled it
    QTRY_VERIFY(drive.has(u"Open findings"_s));
    drive.document().redo();
    QTRY_VERIFY(drive.has(u"Settled findings"_s));
    QVERIFY(rowWith(drive.list(), u"Numbers differ"_s).data(SecondLineRole).toString().contains(u"“rounded”"_s));
}

void tst_RemarksView::filters_narrow()
{
    Drive drive;
    drive.view.words()->setFocus();
    QTest::keyClicks(drive.view.words(), u"ATTACK locks"_s); // the event it is about, whatever the case of letters
    QTRY_VERIFY(!drive.has(u"Numbers differ"_s));
    QVERIFY(drive.has(u"Ask the agency"_s));
    drive.view.words()->clear();
    drive.view.groups()->setCurrentIndex(drive.view.groups()->findText(u"Open findings"_s));
    QTRY_VERIFY(drive.has(u"Numbers differ"_s));
    QTRY_VERIFY(!drive.has(u"Ask the agency"_s));
}

void tst_RemarksView::the_remark_of_a_passage_is_found()
{
    Drive drive;
    const auto notes = drive.document().queries().remarks({}, std::nullopt, 10).result();
    VERIFY_RESULT(notes);
    const auto note = std::ranges::find(*notes, RemarkGroup::Note, &RemarkRow::group);
    QVERIFY(note != notes->end());
    drive.view.selectIn(note->place.context.passage);
    QCOMPARE(drive.list()->currentIndex().data().toString(), u"Ask the agency *when*."_s);
}

void tst_RemarksView::rows_speak()
{
    Drive drive;
    const QString words = rowWith(drive.list(), u"Ask the agency"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(u"Note: Ask the agency *when*.. Locks Agency · Attack on the Locks Agency · L’Agence"),
        qPrintable(words));
    QVERIFY(!drive.view.groups()->accessibleName().isEmpty());
}

void tst_RemarksView::pictures()
{
    Drive drive;
    QVERIFY(drive.selects(u"Numbers differ"_s));
    keepPictures(drive.view, u"remarks"_s);
}

QTEST_MAIN(tst_RemarksView)
#include "tst_remarksview.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/historyview.h"

#include "models/historymodel.h"
#include "models/historywords.h"
#include "models/roles.h"
#include "models/snapshot.h"
#include "prose/filterfield.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "store/connection.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Drive
{
    explicit Drive(const CaseContent &content = smallCase()) : open(content), view(open.document())
    {
        wear(Mode::Light);
        showAt(view, 1000, 420);
        ready = QTest::qWaitFor([this] { return has(u"Made the case"_s); });
    }

    RowList *list() { return view.list(); }
    CaseDocument &document() { return open.document(); }
    bool has(const QString &words) { return hasRow(list(), words); }
    void act(const MakeAct &make)
    {
        const auto done = document().act(make);
        QTRY_VERIFY(done.isFinished());
        VERIFY_RESULT(done.result());
    }
    void undo()
    {
        QSignalSpy undone(&document(), &CaseDocument::undone);
        document().undo();
        QTRY_COMPARE(undone.size(), 1);
    }
    // What it tells, without days: the newest first, undone acts marked.
    QStringList told()
    {
        QStringList lines;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(KindRole).toInt() == int(RowKind::Act))
                lines.append((index.data(FadedRole).toBool() ? u"undone: "_s : QString()) + index.data().toString());
        }
        return lines;
    }
    bool selects(const QString &words)
    {
        clickRow(list(), rowWith(view.list(), words));
        return QTest::qWaitFor([&] { return list()->currentIndex().data().toString().contains(words); });
    }

    OpenCase open;
    HistoryView view;
    bool ready = false;
};

} // namespace

class tst_HistoryView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_sitting_reads_as_a_person_would_tell_it();
    void words_that_are_written_one_by_one_are_told_together();
    void what_was_written_is_taken_back_in_one_line();
    void acts_are_undone_up_to_a_line_after_a_question();
    void keys_pass_over_the_heading_of_a_day();
    void filters_narrow_by_kind_person_words_and_source();
    void a_line_says_what_changed_and_leads_there();
    void a_broken_chain_is_told();
    void pages_come_when_they_are_wanted();
    void rows_speak();
    void pictures();
};

void tst_HistoryView::a_sitting_reads_as_a_person_would_tell_it()
{
    Drive drive;
    QVERIFY(drive.ready);
    const QAbstractItemModelTester tester(
        drive.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RowKey gang{u"entity"_s, SmallCaseBuilder::gang.value, -1};
    drive.act(acting(acts::settle, QList<RowKey>{gang}, Status::Accepted, QString()));
    drive.act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Locks open"_s));
    drive.act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Locks open again"_s));
    drive.act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}}, Status::Rejected, QString()));
    drive.undo();
    acts::NoteDraft note;
    note.entity = SmallCaseBuilder::agency;
    note.words = u"Who runs it?"_s;
    drive.act(acting(acts::newNote, note));
    drive.act(acting(acts::settle, QList<RowKey>{{u"finding"_s, 1, -1}}, Status::Rejected, u"rounded"_s));
    QTRY_COMPARE(drive.told().value(0), u"Rejected a finding: Numbers differ: 40 and 60 (rounded)"_s);
    QCOMPARE(drive.told(),
        (QStringList{
            u"Rejected a finding: Numbers differ: 40 and 60 (rounded)"_s,
            u"Noted: “Who runs it?”"_s,
            u"Undid: Rejected date “mars 2023”"_s,
            u"undone: Rejected date “mars 2023”"_s,
            u"Renamed the event “Work goes on” to “Locks open again”, in 2 steps"_s,
            u"Accepted entity “Grey Heron” (threat actor) with its 2 mark(s) in sources and renditions"_s,
            u"Renamed the entity “Agence des écluses” to “”"_s,
            u"Brought in “” (2 source(s))"_s,
            u"Made the case “The locks of Valmer”"_s,
        }));
    QVERIFY(!drive.view.warning()->isVisible());
}

void tst_HistoryView::words_that_are_written_one_by_one_are_told_together()
{
    const auto wrote = [](const QString &words, qint64 when, qint64 paragraph) {
        ActRow row;
        row.act.code = u"write-words"_s;
        row.act.arguments = {words, u"summary"_s, u"en"_s, u"Fuite"_s};
        row.act.who = u"reader"_s;
        row.act.when = when;
        row.subject = {u"draft"_s, paragraph, -1};
        return row;
    };
    const ActRow first = wrote(u"The ministry"_s, 0, 1);
    const ActRow second = wrote(u"was attacked again"_s, 2000, 2);
    QVERIFY(phrase::goesOn(first, second));
    QCOMPARE(phrase::acts({second, first}), u"Wrote 5 word(s) in the summary of “Fuite”"_s);
    ActRow other = second;
    other.act.arguments[3] = u"Another source"_s;
    QVERIFY(!phrase::goesOn(first, other));
    other = second;
    other.act.who = u"somebody else"_s;
    QVERIFY(!phrase::goesOn(first, other));
    other = second;
    other.isUndone = true;
    QVERIFY(!phrase::goesOn(first, other));
    other = second;
    other.act.when += 60 * 60 * 1000;
    QVERIFY(!phrase::goesOn(first, other));
}

void tst_HistoryView::what_was_written_is_taken_back_in_one_line()
{
    Drive drive;
    const auto write = [&](const QStringList &paragraphs) {
        drive.act(acting(acts::writeDraft, DraftId(1), paragraphs));
    };
    const QString begun = u"Het sluizenagentschap is aangevallen. Sluizen"_s;
    write({begun + u" sto"_s, QString()});
    write({begun + u" stonden"_s, QString()}); // the same word
    write({begun + u" stonden stil."_s, QString()});
    write({begun + u" stonden stil."_s, QString(), QString()});
    const QString title = u"L’Agence des écluses piratée"_s;
    const QString wrote = u"Wrote 2 word(s) in the translation of “%1”"_s.arg(title);
    QTRY_COMPARE(drive.told().value(0), wrote);
    for (int i = 0; i < 4; ++i)
        drive.undo();
    QTRY_COMPARE(drive.told().value(0), u"Undid: "_s + wrote);
    QTRY_COMPARE(drive.told().value(1), u"undone: "_s + wrote);
    for (int i = 0; i < 4; ++i) {
        QSignalSpy done(&drive.document(), &CaseDocument::undone);
        drive.document().redo();
        QTRY_COMPARE(done.size(), 1);
    }
    QTRY_COMPARE(drive.told().value(0), u"Did again: "_s + wrote);
    QTRY_COMPARE(drive.told().value(2), wrote);
}

void tst_HistoryView::acts_are_undone_up_to_a_line_after_a_question()
{
    Drive drive;
    drive.act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Locks open"_s));
    drive.act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}}, Status::Rejected, QString()));
    acts::NoteDraft note;
    note.entity = SmallCaseBuilder::agency;
    note.words = u"Who runs it?"_s;
    drive.act(acting(acts::newNote, note));
    QTRY_VERIFY(drive.has(u"Noted"_s));
    QVERIFY(drive.selects(u"Made the case"_s)); // before this sitting
    QVERIFY(!drive.view.undoTo()->isVisible());
    QVERIFY(drive.selects(u"Noted"_s));
    QTest::mouseClick(drive.view.undoTo(), Qt::LeftButton);
    QCOMPARE(drive.view.question()->text(), u"This act is undone. It can be done again."_s);
    QVERIFY(drive.selects(u"Renamed the event"_s)); // another line, another question
    QVERIFY(!drive.view.question()->isVisible());
    QTest::mouseClick(drive.view.undoTo(), Qt::LeftButton);
    QVERIFY(drive.view.question()->text().contains(u"last 3 acts"_s));
    QCOMPARE(drive.view.yes()->text(), u"Undo these 3"_s);
    keepPictures(drive.view, u"history-question"_s);
    QTest::mouseClick(drive.view.no(), Qt::LeftButton);
    QVERIFY(!drive.view.question()->isVisible());
    QCOMPARE(drive.document().stepsBackTo(ActId()), 0);
    QTest::mouseClick(drive.view.undoTo(), Qt::LeftButton);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the keyboard is on the answer
    QTRY_VERIFY(!drive.document().nextUndo());
    QTRY_COMPARE(drive.told().first(3),
        (QStringList{u"Undid: Renamed the event “Work goes on” to “Locks open”"_s,
            u"Undid: Rejected date “mars 2023”"_s, u"Undid: Noted: “Who runs it?”"_s}));
    QTRY_VERIFY(!drive.view.undoTo()->isVisible());
    QCOMPARE(QApplication::focusWidget(), drive.list());
    // Done again, it can be undone from its first line too.
    drive.document().redo();
    QTRY_COMPARE(drive.told().first(), u"Did again: Renamed the event “Work goes on” to “Locks open”"_s);
    QVERIFY(drive.selects(u"Did again"_s));
    QTRY_VERIFY(drive.view.undoTo()->isVisible());
}

void tst_HistoryView::keys_pass_over_the_heading_of_a_day()
{
    Drive drive;
    drive.act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Locks open"_s));
    QTRY_VERIFY(drive.has(u"Locks open"_s));
    QVERIFY(drive.selects(u"Made the case"_s));
    QTest::keyClick(drive.list(), Qt::Key_Home);
    QCOMPARE(drive.list()->currentIndex().data().toString(), u"Renamed the event “Work goes on” to “Locks open”"_s);
    QTest::keyClick(drive.list(), Qt::Key_End);
    QCOMPARE(drive.list()->currentIndex().data().toString(), u"Made the case “The locks of Valmer”"_s);
    QTest::keyClick(drive.list(), Qt::Key_PageUp);
    QCOMPARE(drive.list()->currentIndex().data().toString(), u"Renamed the event “Work goes on” to “Locks open”"_s);
}

void tst_HistoryView::filters_narrow_by_kind_person_words_and_source()
{
    Drive drive;
    drive.act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Locks open"_s));
    drive.act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}}, Status::Accepted, QString()));
    QTRY_COMPARE(drive.told().size(), 5);
    drive.view.words()->setFocus();
    QTest::keyClicks(drive.view.words(), u"ecluses"_s);
    QTRY_COMPARE(drive.told(), QStringList{u"Renamed the entity “Agence des écluses” to “”"_s});
    drive.view.words()->clear();
    QTRY_COMPARE(drive.told().size(), 5);
    QTRY_VERIFY(drive.view.kinds()->findData(u"rename-event"_s) > 0);
    drive.view.kinds()->setCurrentIndex(drive.view.kinds()->findData(u"rename-event"_s));
    QTRY_COMPARE(drive.told(), QStringList{u"Renamed the event “Work goes on” to “Locks open”"_s});
    drive.view.kinds()->setCurrentIndex(0);
    drive.document().setFocus(drive.document().focus().withSource(SmallCaseBuilder::frenchSource));
    drive.view.sources()->setCurrentIndex(1);
    QTRY_COMPARE(drive.told(), QStringList{u"Accepted date “mars 2023”"_s});
    drive.view.sources()->setCurrentIndex(0);
    drive.view.people()->setCurrentIndex(drive.view.people()->findData(u"reader"_s));
    QTRY_COMPARE(drive.told().size(), 5);
}

void tst_HistoryView::a_line_says_what_changed_and_leads_there()
{
    Drive drive;
    drive.act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}}, Status::Accepted, QString()));
    QTRY_VERIFY(drive.has(u"Accepted date"_s));
    QVERIFY(drive.selects(u"Accepted date"_s));
    QTRY_COMPARE(drive.view.changes()->text(), u"date “mars 2023”: state proposed → accepted"_s);
    QSignalSpy asked(&drive.view, &HistoryView::readRequested);
    QTest::keyClick(drive.list(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTRY_COMPARE(drive.document().focus().source, SmallCaseBuilder::frenchSource);
    const TextSpan at = drive.document().focus().at;
    QCOMPARE(SmallCaseBuilder::frenchCharacters().mid(at.span.start, at.span.length()), u"mars 2023"_s);
}

void tst_HistoryView::a_broken_chain_is_told()
{
    CaseFile file(smallCase());
    {
        const auto connection = Connection::open(file.path(), Connection::Mode::ReadWrite);
        VERIFY_RESULT(connection);
        VERIFY_RESULT((*connection)->runScript(u"UPDATE act SET who = 'somebody else' WHERE seq = 2"_s));
    }
    const auto document = CaseDocument::open(file.path(), u"reader"_s);
    VERIFY_RESULT(document);
    HistoryView view(**document);
    showAt(view, 1000, 420);
    QTRY_VERIFY(hasRow(view.list(), u"Brought in"_s));
    QTRY_VERIFY(view.warning()->isVisible());
    QVERIFY(!rowWith(view.list(), u"Brought in"_s).data(SoundRole).toBool());
    QVERIFY(rowWith(view.list(), u"Made the case"_s).data(SoundRole).toBool());
    const QString words = rowWith(view.list(), u"Brought in"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"Changed outside the program"), qPrintable(words));
    const auto reader = CaseReader::open(file.path());
    VERIFY_RESULT(reader);
    QCOMPARE(reader->check()->constFirst().code, u"chain"_s);
}

void tst_HistoryView::pages_come_when_they_are_wanted()
{
    CaseContent content = smallCase();
    for (int i = 0; i < 250; ++i) {
        Act act;
        act.id = ActId(content.acts.size() + 1);
        act.code = u"new-note"_s;
        act.arguments = {u"note %1"_s.arg(i)};
        act.who = u"reader"_s;
        act.when = content.acts.last().when + 1000;
        act.previousHash = content.acts.last().hash;
        act.hash = hashOf(act);
        content.acts.append(act);
    }
    OpenCase open(content);
    HistoryModel model(open.document());
    model.setWatched(true);
    QTRY_VERIFY(model.rowCount() > 100);
    QVERIFY(model.rowCount() < 110);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(QTest::qWaitFor([&] {
        model.fetchMore({});
        return !model.canFetchMore({}) && rowWith(model, u"Made the case"_s).isValid();
    }));
    QVERIFY(!model.hasUnsound());
}

void tst_HistoryView::rows_speak()
{
    Drive drive;
    const QString words = rowWith(drive.list(), u"Made the case"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.startsWith(u"Made the case “The locks of Valmer”. reader, "), qPrintable(words));
    for (const QComboBox *box : drive.view.findChildren<QComboBox *>())
        QVERIFY(!box->accessibleName().isEmpty());
}

void tst_HistoryView::pictures()
{
    Drive drive;
    drive.act(acting(
        acts::settle, QList<RowKey>{{u"entity"_s, SmallCaseBuilder::gang.value, -1}}, Status::Accepted, QString()));
    drive.act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}}, Status::Rejected, QString()));
    drive.undo();
    QTRY_VERIFY(drive.has(u"Undid"_s));
    QVERIFY(drive.selects(u"Accepted entity"_s));
    QTRY_VERIFY(!drive.view.changes()->text().isEmpty());
    keepPictures(drive.view, u"history"_s);
}

QTEST_MAIN(tst_HistoryView)
#include "tst_historyview.moc"

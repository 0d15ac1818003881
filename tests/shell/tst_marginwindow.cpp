// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and findings in the margin of the columns, with the list of them beside it, in the window.

#include "models/remarksmodel.h"
#include "review/remarksview.h"
#include "shell/caseplaces.h"
#include "shell/hand.h"

#include <QDockWidget>
#include <QPlainTextEdit>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Margin : Hand
{
    Margin() { open = openSample(); }

    RemarksView &remarks() { return *window().remarks(); }
    RemarkRow selected()
    {
        RowList *list = remarks().list();
        return list->selectionModel()->hasSelection() ? list->currentIndex().data(RemarkRole).value<RemarkRow>()
                                                      : RemarkRow();
    }
    Passage passage(int index, int number) { return column(index)->sheet().passages.at(number - 1); }

    // A note on a passage as a reader takes it.
    bool takeNote(int index, int number, const QString &words)
    {
        ProseView *view = column(index)->view();
        view->setFocus();
        view->setCaret(passage(index, number).span.start + 1);
        Focus focus = document().focus().withSource(column(index)->sheet().source.id);
        document().setFocus(focus.withPassage(column(index)->text(), passage(index, number).id));
        if (!settle() || !press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier) || !panel())
            return false;
        QTest::keyClicks(panel()->findChild<QPlainTextEdit *>(), words);
        QTest::mouseClick(panel()->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
        return settle();
    }
    // A finding as a check makes it.
    bool find(int index, int number, Severity severity)
    {
        const TextSheet &sheet = column(index)->sheet();
        Write write;
        write.act.code = u"check"_s;
        Finding finding;
        finding.id = FindingId(-1);
        finding.uid = newUid();
        finding.check = u"number-differs"_s;
        finding.severity = severity;
        finding.code = u"numbers-differ"_s;
        finding.arguments = {u"1"_s, QString::number(number)};
        finding.spans = {{sheet.text.id, passage(index, number).span}};
        finding.standing.origin = {u"number-differs"_s, 1, {}};
        finding.standing.fingerprint = QByteArray(32, static_cast<char>(number));
        write.content.texts = {};
        write.content.findings = {finding};
        const auto written = document().act(write);
        if (!QTest::qWaitFor([&] { return written.isFinished(); }))
            return false;
        if (!written.result())
            qWarning() << static_cast<int>(written.result().error().code) << written.result().error().detail;
        return written.result().has_value() && settle();
    }
    QList<MarginSign> signs(int index) { return column(index)->view()->marginSigns(); }
    std::optional<MarginSign> sign(int index, int number)
    {
        const Span words = passage(index, number).span;
        column(index)->view()->scrollIntoView(words);
        QTest::qWait(200);
        const qreal line = column(index)->view()->heightOf(words.start);
        for (const MarginSign &each : signs(index)) {
            if (each.touch.top() >= line - 1 && each.touch.top() < line + 20)
                return each;
        }
        return {};
    }
    bool pressSign(int index, int number)
    {
        const auto found = sign(index, number);
        if (!found)
            return false;
        QTest::mouseClick(column(index)->view()->viewport(), Qt::LeftButton, {}, found->place.center().toPoint());
        return settle();
    }

    bool open = false;
};

} // namespace

class tst_MarginWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(samplePath()); }
    void a_note_stands_in_the_margin_and_leads_to_its_row();
    void a_sign_of_several_goes_from_one_to_the_next();
    void a_finding_that_is_settled_goes_and_comes_back();
    void the_list_leads_back_to_the_passage_data();
    void the_list_leads_back_to_the_passage();
    void by_keyboard_from_one_to_the_next_and_to_the_list_and_back();
    void a_filter_does_not_keep_the_row_away();
    void nothing_is_read_for_columns_that_are_not_seen();
    void pictures();
};

void tst_MarginWindow::a_note_stands_in_the_margin_and_leads_to_its_row()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.signs(0).isEmpty());
    QVERIFY(margin.takeNote(0, 2, u"Who says so?"_s));
    QTRY_COMPARE(margin.signs(0).size(), 1);
    QCOMPARE(margin.signs(0).first().icon, Icon::Note);
    margin.document().setFocus(margin.document().focus().withNothing());
    QVERIFY(margin.settle());
    QVERIFY(margin.pressSign(0, 2));
    QTRY_COMPARE(margin.selected().words, u"Who says so?"_s);
    QVERIFY(margin.remarks().isSeen());
    QCOMPARE(QApplication::focusWidget(), margin.remarks().list());
    const Focus focus = margin.document().focus();
    QCOMPARE(focus.subject(), Focus::Subject::Passage);
    QCOMPARE(focus.passage, margin.passage(0, 2).id);
    QVERIFY(focus.origin == (FocusOrigin{View::Column, 0}));
    QVERIFY(margin.focusWords().contains(u"1 note(s)"_s));
    // Undone it goes, done again it is back, at once.
    QVERIFY(margin.press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY(margin.signs(0).isEmpty());
    QVERIFY(margin.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_COMPARE(margin.signs(0).size(), 1);
}

void tst_MarginWindow::a_sign_of_several_goes_from_one_to_the_next()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.takeNote(0, 2, u"The first"_s));
    QVERIFY(margin.takeNote(0, 2, u"The second"_s));
    QTRY_COMPARE(margin.signs(0).size(), 1);
    QTRY_COMPARE(margin.signs(0).first().count(), u"2"_s);
    QVERIFY(margin.pressSign(0, 2));
    QTRY_VERIFY(margin.selected().row.key != 0);
    const QString first = margin.selected().words;
    QVERIFY(margin.pressSign(0, 2));
    QTRY_VERIFY(margin.selected().words != first);
    QVERIFY(margin.pressSign(0, 2));
    QTRY_COMPARE(margin.selected().words, first);
}

void tst_MarginWindow::a_finding_that_is_settled_goes_and_comes_back()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.find(0, 3, Severity::Major));
    QTRY_COMPARE(margin.signs(0).size(), 1);
    QCOMPARE(margin.signs(0).first().icon, Icon::Warning);
    QCOMPARE(margin.signs(0).first().ink, Ink::Major);
    QVERIFY(margin.pressSign(0, 3));
    QTRY_COMPARE(margin.selected().code, u"numbers-differ"_s);
    QVERIFY(margin.press(Qt::Key_R)); // nothing is wrong
    QTRY_VERIFY(margin.signs(0).isEmpty());
    QVERIFY(margin.press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE(margin.signs(0).size(), 1);
}

void tst_MarginWindow::the_list_leads_back_to_the_passage_data()
{
    QTest::addColumn<int>("index"); // of the column it belongs to
    QTest::newRow("source") << 0;
    QTest::newRow("rendition") << 1;
}

void tst_MarginWindow::the_list_leads_back_to_the_passage()
{
    QFETCH(const int, index);
    Margin margin;
    QVERIFY(margin.open);
    const int number = static_cast<int>(margin.column(index)->sheet().passages.size());
    const Passage last = margin.passage(index, number);
    const SourceId source = margin.column(0)->sheet().source.id;
    QVERIFY(margin.takeNote(index, number, u"At the end"_s));
    QVERIFY(margin.clickSource(sample::italian));
    QVERIFY(margin.column(0)->sheet().source.id != source);
    QVERIFY(margin.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier));
    QTRY_VERIFY(hasRow(margin.remarks().list(), u"At the end"_s));
    clickRow(margin.remarks().list(), rowWith(margin.remarks().list(), u"At the end"_s));
    QVERIFY(margin.settle());
    QCOMPARE(margin.document().focus().passage, last.id);
    QCOMPARE(margin.column(index)->text(), last.text);
    QCOMPARE(margin.column(0)->sheet().source.id, source);
    QTRY_VERIFY(margin.column(index)->view()->isInView(last.span));
    QVERIFY(margin.press(Qt::Key_Return));
    QVERIFY(margin.column(index)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(margin.column(index)->view()->caret(), last.span.start); // to read on from there
}

void tst_MarginWindow::by_keyboard_from_one_to_the_next_and_to_the_list_and_back()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.takeNote(0, 2, u"The first"_s));
    QVERIFY(margin.takeNote(0, 5, u"The second"_s));
    QVERIFY(margin.find(0, 5, Severity::Critical));
    margin.document().setFocus(margin.document().focus().withNothing());
    margin.column(0)->view()->setFocus();
    margin.column(0)->view()->setCaret(0);
    QVERIFY(margin.press(Qt::Key_F8));
    QCOMPARE(margin.document().focus().passage, margin.passage(0, 2).id);
    QVERIFY(margin.press(Qt::Key_F8));
    QCOMPARE(margin.document().focus().passage, margin.passage(0, 5).id);
    QTRY_VERIFY(margin.focusWords().contains(u"1 note(s), 1 finding(s)"_s));
    QVERIFY(margin.column(0)->view()->accessibleDescription().contains(u"Passage 5: 1 note(s), 1 finding(s)"_s));
    QVERIFY(margin.press(Qt::Key_F8)); // round
    QCOMPARE(margin.document().focus().passage, margin.passage(0, 2).id);
    QVERIFY(margin.press(Qt::Key_F8, Qt::ShiftModifier));
    QCOMPARE(margin.document().focus().passage, margin.passage(0, 5).id);
    QVERIFY(margin.column(0)->isAncestorOf(QApplication::focusWidget()));

    QVERIFY(margin.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier));
    QTRY_VERIFY(margin.selected().isFinding() && margin.selected().row.key != 0);
    QCOMPARE(QApplication::focusWidget(), margin.remarks().list());
    QVERIFY(margin.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier)); // the next one there
    QTRY_COMPARE(margin.selected().words, u"The second"_s);
    QCOMPARE(margin.document().focus().passage, margin.passage(0, 5).id);
    QVERIFY(margin.press(Qt::Key_Return));
    QVERIFY(margin.column(0)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(margin.press(Qt::Key_F8)); // the list is seen, and goes along
    QTRY_COMPARE(margin.selected().words, u"The first"_s);
    QVERIFY(margin.column(0)->isAncestorOf(QApplication::focusWidget()));
}

void tst_MarginWindow::a_filter_does_not_keep_the_row_away()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.takeNote(0, 2, u"Who says so?"_s));
    margin.remarks().groups()->setCurrentIndex(1); // open findings
    QVERIFY(margin.pressSign(0, 2));
    QTRY_COMPARE(margin.selected().words, u"Who says so?"_s);
    QCOMPARE(margin.remarks().groups()->currentIndex(), 0);
}

void tst_MarginWindow::nothing_is_read_for_columns_that_are_not_seen()
{
    Margin margin;
    QVERIFY(margin.open);
    margin.window().reading()->hide();
    const TextSheet before = margin.column(0)->sheet();
    QVERIFY(margin.find(0, 2, Severity::Minor));
    QVERIFY(margin.window().reading()->isSettled());
    QTest::qWait(100);
    QCOMPARE(margin.column(0)->sheet(), before);
    margin.window().reading()->show();
    QTRY_COMPARE(margin.column(0)->remarkedPassages(), QList{margin.passage(0, 2).id});
}

void tst_MarginWindow::pictures()
{
    Margin margin;
    QVERIFY(margin.open);
    QVERIFY(margin.takeNote(0, 2, u"Who says so?"_s));
    QVERIFY(margin.takeNote(0, 2, u"And since when?"_s));
    QVERIFY(margin.find(0, 2, Severity::Critical));
    QVERIFY(margin.find(0, 4, Severity::Major));
    QVERIFY(margin.takeNote(1, 1, u"Not said like this"_s));
    QVERIFY(margin.find(1, 2, Severity::Minor));
    QVERIFY(margin.pressSign(0, 2));
    margin.window().resize(1280, 800);
    keepPictures(margin.window(), u"window-margin-1280"_s);
    margin.window().resize(1920, 1080);
    keepPictures(margin.window(), u"window-margin-1920"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_MarginWindow)

#include "tst_marginwindow.moc"

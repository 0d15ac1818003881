// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/focusline.h"

#include "prose/viewdrive.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/opencase.h"

#include <QAccessible>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

namespace {

QStringList announced;

// What a screen reader is told in passing.
void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

struct Drive
{
    Drive() : open(smallCase())
    {
        line.setDocument(&open.document());
        showAt(line, 1200, line.height());
    }
    ~Drive() { line.setDocument(nullptr); }
    QString label(const QString &name)
    {
        for (const QLabel *each : line.findChildren<QLabel *>()) {
            if (each->accessibleName() == name)
                return each->text();
        }
        return {};
    }
    bool shows(const QString &words)
    {
        const QList<QLabel *> labels = line.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }

    OpenCase open;
    FocusLine line;
};

} // namespace

class tst_FocusLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void no_case_is_said();
    void the_case_is_counted();
    void what_is_selected_is_said_data();
    void what_is_selected_is_said();
    void where_f3_has_led_is_said_and_announced();
    void where_a_rendition_names_it_the_count_keeps_its_base();
    void a_passage_without_an_event_says_so();
    void several_entities_are_summed_up();
    void several_entities_have_their_hues();
    void a_stretch_of_time_counts_what_is_inside_it();
    void another_name_is_shown_at_once_and_taken_back_data();
    void another_name_is_shown_at_once_and_taken_back();
    void keys_are_shown_while_they_do_something();
    void an_import_shows_its_progress_and_ends();
    void an_import_says_how_fast_it_goes();
    void what_has_happened_is_said_for_a_while();
    void an_answer_for_a_case_that_was_closed_is_dropped();
};

void tst_FocusLine::no_case_is_said()
{
    FocusLine line;
    QVERIFY(std::ranges::any_of(
        line.findChildren<QLabel *>(), [](const QLabel *label) { return label->text() == u"No case open"_s; }));
    QVERIFY(line.focusWords().isEmpty());
}

void tst_FocusLine::the_case_is_counted()
{
    Drive drive;
    const CaseCounts counts = drive.open->counts();
    QCOMPARE(drive.label(u"In the case"_s),
        u"%1 source(s) · %2 entit(y/ies) · %3 event(s)"_s.arg(counts.sources).arg(counts.entities).arg(counts.events));
    QCOMPARE(counts.sources, 2);
    QVERIFY(!drive.label(u"On disk"_s).isEmpty());
}

void tst_FocusLine::what_is_selected_is_said_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<QString>("words");
    QTest::newRow("an entity") << 0 << u"Locks Agency: 6 mention(s) in 2 of 2 source(s)"_s;
    QTest::newRow("an event") << 1 << u"Attack on the Locks Agency: 5 piece(s) of evidence"_s;
    QTest::newRow("a passage") << 2 << u"Passage 2 of L’Agence des écluses piratée"_s;
    QTest::newRow("a stretch of time") << 3 << u" to "_s;
    QTest::newRow("a source alone") << 4 << QString();
}

void tst_FocusLine::what_is_selected_is_said()
{
    QFETCH(int, subject);
    QFETCH(QString, words);
    Drive drive;
    const Focus here = Focus().withSource(SmallCaseBuilder::frenchSource);
    const CaseContent content = smallCase();
    const PassageId passage = content.passages.at(1).id;
    const QList<Focus> subjects{here.withEntity(SmallCaseBuilder::agency), here.withEvent(SmallCaseBuilder::attack),
        here.withPassage(SmallCaseBuilder::frenchText, passage),
        here.withStretch(DayBounds{QDate(2023, 3, 1).toJulianDay(), QDate(2023, 4, 30).toJulianDay()}), here};
    drive.open->setFocus(subjects.at(subject));
    QVERIFY(drive.open.lit());
    if (words.isEmpty()) {
        QTest::qWait(50);
        QVERIFY(drive.line.focusWords().isEmpty());
    } else {
        QTRY_VERIFY2(drive.line.focusWords().contains(words), qPrintable(drive.line.focusWords()));
    }
}

void tst_FocusLine::where_f3_has_led_is_said_and_announced()
{
    Drive drive;
    announced.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency));
    QVERIFY(drive.open.lit());
    drive.open->stepNext();
    QTRY_COMPARE(drive.line.focusWords(), u"Locks Agency 1 of 6"_s);
    QTRY_VERIFY2(announced.contains(u"Locks Agency, French, passage 1, 1 of 6"_s), qPrintable(announced.join(u'\n')));
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
}

void tst_FocusLine::where_a_rendition_names_it_the_count_keeps_its_base()
{
    Drive drive;
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency));
    QVERIFY(drive.open.lit());
    const QString atRest = u"Locks Agency: 6 mention(s) in 2 of 2 source(s)"_s;
    QTRY_COMPARE(drive.line.focusWords(), atRest);
    const Light light = drive.open->light();
    const auto inRendition = std::ranges::find(light.steps, true, &Step::rendition);
    QVERIFY(inRendition != light.steps.cend());
    const qsizetype beside = std::ranges::count(light.steps, true, &Step::rendition);
    drive.open->stepTo(inRendition - light.steps.cbegin());
    QTRY_COMPARE(drive.line.focusWords(), atRest + u" · 1 of %1 in renditions"_s.arg(beside));
}

void tst_FocusLine::a_passage_without_an_event_says_so()
{
    Drive drive;
    const QList<Passage> passages = smallCase().passages;
    const auto say = [&](int number) {
        drive.open->setFocus(Focus().withPassage(SmallCaseBuilder::frenchText, passages.at(number - 1).id));
        return drive.open.lit();
    };
    QVERIFY(say(5));
    QTRY_COMPARE(drive.line.focusWords(), u"Passage 5 of L’Agence des écluses piratée · no event"_s);
    QVERIFY(say(2));
    QTRY_VERIFY(drive.line.focusWords().startsWith(u"Passage 2 of"_s));
    QVERIFY2(!drive.line.focusWords().contains(u"no event"_s), qPrintable(drive.line.focusWords()));
}

void tst_FocusLine::several_entities_are_summed_up()
{
    Drive drive;
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency).withEntityToggled(SmallCaseBuilder::gang));
    QTRY_VERIFY2(
        drive.line.focusWords().startsWith(u"Locks Agency and Grey Heron: "_s), qPrintable(drive.line.focusWords()));
    QVERIFY2(
        drive.line.focusWords().contains(u"mention(s) in 2 of 2 source(s)"_s), qPrintable(drive.line.focusWords()));
    drive.open->stepNext();
    QTRY_VERIFY2(drive.line.focusWords().startsWith(u"Locks Agency and Grey Heron: mention 1 of "_s),
        qPrintable(drive.line.focusWords()));
    drive.open->setFocus(drive.open->focus().withEntityToggled(SmallCaseBuilder::port));
    QTRY_VERIFY2(
        drive.line.focusWords().startsWith(u"Locks Agency and 2 more: "_s), qPrintable(drive.line.focusWords()));
}

void tst_FocusLine::several_entities_have_their_hues()
{
    Drive drive;
    wear(Mode::Light);
    const auto tinted = [&](Ink ink) {
        return pixelsOf(drive.line.grab().toImage(), Colours::current().tint(ink, TintStrength::Lit), 0);
    };
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency));
    QTRY_VERIFY(!drive.line.focusWords().isEmpty());
    QCOMPARE(tinted(Ink::Organisation), 0); // one needs no sign of which it is
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency).withEntityToggled(SmallCaseBuilder::gang));
    QTRY_VERIFY(drive.line.focusWords().contains(u"Grey Heron"_s));
    QVERIFY(tinted(Ink::Organisation) > 100);
    QVERIFY(tinted(Ink::ThreatActor) > 100);
}

void tst_FocusLine::a_stretch_of_time_counts_what_is_inside_it()
{
    Drive drive;
    const DayBounds march{QDate(2023, 3, 1).toJulianDay(), QDate(2023, 3, 31).toJulianDay()};
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency).withStretch(march));
    QVERIFY(drive.open.lit());
    const qsizetype inside = stepPlace(drive.open->light()).of;
    QVERIFY(inside > 0 && inside < 6);
    const QString counted =
        u"Locks Agency: %1 mention(s) in %2 of 2 source(s) · "_s.arg(inside).arg(drive.open->light().sources.size());
    QTRY_VERIFY2(drive.line.focusWords().startsWith(counted), qPrintable(drive.line.focusWords()));
    const QString stretch = drive.line.focusWords().mid(counted.size());
    QVERIFY(stretch.contains(u" to "_s));
    drive.open->stepNext();
    QTRY_COMPARE(drive.line.focusWords(), u"Locks Agency 1 of %1 · "_s.arg(inside) + stretch);
    drive.open->peel();
    QTRY_COMPARE(drive.line.focusWords(), stretch);
}

void tst_FocusLine::another_name_is_shown_at_once_and_taken_back_data()
{
    QTest::addColumn<bool>("event");
    QTest::newRow("of an entity") << false;
    QTest::newRow("of an event") << true;
}

void tst_FocusLine::another_name_is_shown_at_once_and_taken_back()
{
    QFETCH(const bool, event);
    Drive drive;
    drive.open->setFocus(
        event ? Focus().withEvent(SmallCaseBuilder::attack) : Focus().withEntity(SmallCaseBuilder::agency));
    QTRY_VERIFY(!drive.line.focusWords().isEmpty());
    const QString before = drive.line.focusWords();
    const auto done = event
        ? drive.open->act(acting(acts::renameEvent, SmallCaseBuilder::attack, u"Quite another"_s))
        : drive.open->act(acting(acts::renameEntity, SmallCaseBuilder::agency, u"Quite another"_s, u"en"_s));
    QTRY_VERIFY2(drive.line.focusWords().startsWith(u"Quite another: "_s), qPrintable(drive.line.focusWords()));
    VERIFY_RESULT(done.result());
    QTRY_VERIFY(drive.open->nextUndo());
    drive.open->undo();
    QTRY_COMPARE(drive.line.focusWords(), before);
}

void tst_FocusLine::keys_are_shown_while_they_do_something()
{
    Drive drive;
    QVERIFY(!drive.shows(u"F3"_s));
    QVERIFY(!drive.shows(u"Esc"_s));
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency));
    QTRY_VERIFY(drive.shows(u"F3"_s));
    QVERIFY(drive.shows(u"Esc"_s));
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency).peeled());
    QTRY_VERIFY(!drive.shows(u"F3"_s));
    QVERIFY(!drive.shows(u"Esc"_s));
}

void tst_FocusLine::an_import_shows_its_progress_and_ends()
{
    Drive drive;
    const QTemporaryDir dir;
    for (int i = 0; i < 30; ++i) {
        QFile file(dir.filePath(u"report-%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Report " + QByteArray::number(i)) > 0);
    }
    QSignalSpy progress(&drive.open.document(), &CaseDocument::importProgressed);
    QSignalSpy finished(&drive.open.document(), &CaseDocument::importFinished);
    drive.open->importFiles({dir.path()});
    QTRY_VERIFY(!progress.isEmpty());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!drive.line.findChild<QProgressBar *>()->isVisible());
    QVERIFY(!drive.line.findChild<QPushButton *>()->isVisible());
    QTRY_VERIFY(drive.label(u"In the case"_s).startsWith(u"32 source(s)"_s));
}

void tst_FocusLine::an_import_says_how_fast_it_goes()
{
    Drive drive;
    CaseDocument &document = drive.open.document();
    const auto progress = [&document](qint64 milliseconds, qsizetype done) {
        Q_EMIT document.importProgressed({done, 2000, u"/a/report.txt"_s, milliseconds});
    };
    const QString name = u"How far the import is"_s;
    progress(0, 0);
    progress(200, 62);
    QVERIFY(!drive.line.findChild<QProgressBar *>()->isVisible()); // what ends at once shows nothing
    progress(400, 124);
    QCOMPARE(drive.label(name), u"124 of 2,000"_s);
    progress(4000, 1240);
    QCOMPARE(drive.label(name), u"1,240 of 2,000 · 310 a second · 3 s left"_s);
    QVERIFY(drive.line.findChild<QProgressBar *>()->isVisible());
    QCOMPARE(drive.line.findChild<QProgressBar *>()->value(), 1240);
    const QList<QPushButton *> buttons = drive.line.findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [](const QPushButton *each) { return each->isVisible() && each->text() == u"Cancel"_s; }));
    progress(6000, 2000);
    QVERIFY(drive.label(name).startsWith(u"2,000 of 2,000 · looking"_s));
    Q_EMIT document.importFinished({});
    QVERIFY(!drive.line.findChild<QProgressBar *>()->isVisible());
    progress(500, 2); // another one begins anew
    QCOMPARE(drive.label(name), u"2 of 2,000"_s);
}

void tst_FocusLine::what_has_happened_is_said_for_a_while()
{
    Drive drive;
    announced.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
    int shown = 0;
    drive.line.say(u"5 source(s) came in"_s, u"Show the list"_s, [&shown] { ++shown; });
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
    QCOMPARE(drive.line.saidWords(), u"5 source(s) came in"_s);
    QVERIFY(announced.contains(u"5 source(s) came in"_s));
    for (QPushButton *each : drive.line.findChildren<QPushButton *>()) {
        if (each->text() == u"Show the list"_s)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(shown, 1);
    QVERIFY(drive.line.saidWords().isEmpty());
}

void tst_FocusLine::an_answer_for_a_case_that_was_closed_is_dropped()
{
    Drive drive;
    drive.open->setFocus(Focus().withEntity(SmallCaseBuilder::agency));
    QVERIFY(drive.open.lit());
    drive.line.setDocument(nullptr);
    drive.open.close();
    QTest::qWait(50);
    QVERIFY(drive.line.focusWords().isEmpty());
}

int main(int argc, char *argv[])
{
    if (!setUpLibrary())
        return 1;
    QApplication application(argc, argv);
    tst_FocusLine test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_focusline.moc"

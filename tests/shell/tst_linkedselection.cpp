// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/outlinepage.h"
#include "shell/windowfixture.h"

#include <QDockWidget>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The steps F3 goes through: a rendition repeats its source.
QList<Step> ownSteps(Drive &drive)
{
    QList<Step> steps = drive.light().steps;
    steps.removeIf([](const Step &step) { return step.rendition; });
    return steps;
}

} // namespace

// What holds for all rows of the table of linked selection: stepping, peeling, history, hovering, columns and colours.
class tst_LinkedSelection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void f3_steps_through_all_sources_in_order_and_wraps();
    void shift_f3_steps_back();
    void the_pill_steps_inside_its_column();
    void escape_peels_the_subject_then_the_time_and_keeps_the_source();
    void escape_closes_the_claims_drawn_apart_before_the_subject();
    void alt_left_and_right_go_through_the_history();
    void the_keyboard_goes_along_when_a_dock_makes_room_for_another();
    void hovering_a_name_lights_at_half_strength_moves_nothing_and_makes_no_history();
    void hovering_a_row_lights_its_entity();
    void hovering_an_event_lights_its_evidence();
    void a_change_of_colours_reaches_every_view();
    void columns_count_from_one_to_four();
    void the_head_offers_the_source_and_every_version_and_shows_the_one_chosen();
    void a_column_leads_to_another_source();
    void pictures();
};

void tst_LinkedSelection::f3_steps_through_all_sources_in_order_and_wraps()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    const QList<Step> steps = ownSteps(drive);
    QVERIFY(steps.size() > 5);
    QList<int> rows;
    for (qsizetype step = 0; step < steps.size(); ++step) {
        QVERIFY(drive.press(Qt::Key_F3));
        QTRY_COMPARE(drive.focusWords(), u"%1 %2 of %3"_s.arg(sample::ccb).arg(step + 1).arg(steps.size()));
        const Step &now = steps.at(step);
        QCOMPARE(drive.document().focus().at, now.place);
        // The source is open in its column, and the mention is before the reader's eyes, boxed.
        QCOMPARE(drive.column(0)->text(), now.place.text);
        QVERIFY(drive.column(1)->sheet().isRendition());
        QCOMPARE(drive.column(1)->sheet().source.id, now.source);
        QVERIFY(drive.column(0)->view()->isInView(now.place.span));
        const QList<ProseMark> lit = drive.lit(0, ProseMark::Layer::Name);
        const auto current = std::ranges::find(lit, MarkState::Current, &ProseMark::state);
        QVERIFY(current != lit.cend());
        QCOMPARE(current->span, now.place.span);
        const QModelIndexList selected = drive.sources()->selectionModel()->selectedIndexes();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().data(IdRole).toLongLong(), now.source.value);
        rows.append(selected.first().row());
    }
    QVERIFY(std::ranges::is_sorted(rows));
    QCOMPARE(QSet<int>(rows.begin(), rows.end()).size(), 4);
    QVERIFY(drive.press(Qt::Key_F3));
    QTRY_COMPARE(drive.focusWords(), u"%1 1 of %2"_s.arg(sample::ccb).arg(steps.size()));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
}

void tst_LinkedSelection::shift_f3_steps_back()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    const qsizetype steps = ownSteps(drive).size();
    QVERIFY(drive.press(Qt::Key_F3));
    QTRY_COMPARE(drive.focusWords(), u"%1 1 of %2"_s.arg(sample::ccb).arg(steps));
    QVERIFY(drive.press(Qt::Key_F3, Qt::ShiftModifier)); // round to the last
    QTRY_COMPARE(drive.focusWords(), u"%1 %2 of %2"_s.arg(sample::ccb).arg(steps));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::french));
    QVERIFY(drive.press(Qt::Key_F3));
    QTRY_COMPARE(drive.focusWords(), u"%1 1 of %2"_s.arg(sample::ccb).arg(steps));
}

void tst_LinkedSelection::the_pill_steps_inside_its_column()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    const qsizetype here = drive.lit(0, ProseMark::Layer::Name).size();
    QVERIFY(here > 1);
    QVERIFY(drive.headSays(0, QString::number(here)));
    QToolButton *next = nullptr;
    for (QToolButton *button : drive.column(0)->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(u"Next"_s))
            next = button;
    }
    QVERIFY(next && next->isVisible());
    for (qsizetype step = 1; step <= here; ++step) {
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(drive.settle());
        QVERIFY2(drive.headSays(0, u"%1 of %2"_s.arg(step).arg(here)), qPrintable(QString::number(step)));
    }
    QTest::mouseClick(next, Qt::LeftButton); // round, without leaving the column
    QVERIFY(drive.settle());
    QVERIFY(drive.headSays(0, u"1 of %1"_s.arg(here)));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
}

void tst_LinkedSelection::escape_peels_the_subject_then_the_time_and_keeps_the_source()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::communique));
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2021, 4, 30}));
    QVERIFY(drive.clickEntity(sample::ccb));
    QVERIFY(drive.press(Qt::Key_Escape));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing);
    QVERIFY(drive.document().focus().stretch.has_value());
    QVERIFY(drive.lit(0, ProseMark::Layer::Name).isEmpty());
    QVERIFY(drive.entities()->selectionModel()->selectedIndexes().isEmpty());
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.document().focus().stretch.has_value());
    QVERIFY(drive.press(Qt::Key_Escape));
    QCOMPARE(drive.document().focus().source, drive.sourceId(sample::communique));
    QVERIFY(drive.sources()->selectionModel()->isSelected(drive.source(sample::communique)));
    QVERIFY(drive.focusWords().isEmpty());
}

void tst_LinkedSelection::escape_closes_the_claims_drawn_apart_before_the_subject()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::entry));
    QVERIFY(drive.chart()->hasFocus());
    QVERIFY(drive.chart()->scene().group.has_value());
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.chart()->scene().group.has_value());
    QCOMPARE(drive.document().focus().event, drive.event(sample::entry));
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.document().focus().event);
    QCOMPARE(drive.emphasis(sample::entry), Emphasis::Lit); // as an event of the source that is open
}

void tst_LinkedSelection::alt_left_and_right_go_through_the_history()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QAction *back = drive.window().commands()->action(Command::GoBack);
    QAction *forward = drive.window().commands()->action(Command::GoForward);
    QVERIFY(!back->isEnabled());
    QVERIFY(drive.clickEntity(sample::ccb));
    QVERIFY(drive.clickEvent(sample::entry));
    QVERIFY(drive.clickSource(sample::machine));
    QVERIFY(back->isEnabled());
    QVERIFY(!forward->isEnabled());
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().event, drive.event(sample::entry));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::ccb)});
    QVERIFY(drive.entities()->selectionModel()->isSelected(drive.entity(sample::ccb)));
    QVERIFY(forward->isEnabled());
    QVERIFY(drive.press(Qt::Key_Right, Qt::AltModifier));
    QVERIFY(drive.press(Qt::Key_Right, Qt::AltModifier));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::machine));
    QVERIFY(!forward->isEnabled());
    // All the way back: the sample as it was opened, with its first source.
    for (int step = 0; step < 3; ++step)
        QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing);
    QCOMPARE(drive.document().focus().source, drive.sourceId(sample::dutch));
    QVERIFY(!back->isEnabled());
}

void tst_LinkedSelection::the_keyboard_goes_along_when_a_dock_makes_room_for_another()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const auto isSeen = [](const QWidget *widget) {
        return widget && widget->isVisible() && !widget->visibleRegion().isEmpty()
            && widget->window()->rect().contains(widget->mapTo(widget->window(), widget->rect().center()));
    };
    QVERIFY(drive.clickEvent(sample::entry));
    qobject_cast<QDockWidget *>(drive.window().entities()->parentWidget())->raise(); // as a click on its tab
    QTRY_VERIFY(isSeen(drive.entities()));
    QVERIFY(drive.clickEntity(sample::ccb));
    QVERIFY(drive.entities()->hasFocus());
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QTRY_VERIFY(isSeen(drive.claims()));
    QTRY_VERIFY(drive.claims()->hasFocus());
    QVERIFY(!isSeen(drive.entities()));
    QVERIFY(drive.press(Qt::Key_Right, Qt::AltModifier));
    QTRY_VERIFY(isSeen(drive.entities()));
    QTRY_VERIFY(drive.entities()->hasFocus());
    // So it does from one event to another, which is a moment on its way.
    QVERIFY(drive.clickEvent(sample::traces));
    QVERIFY(drive.clickEvent(sample::entry));
    drive.claims()->setFocus();
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().event, drive.event(sample::traces));
    QTRY_VERIFY(drive.claims()->hasFocus());
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QTRY_VERIFY(drive.entities()->hasFocus());
    // From its card, too; where the keyboard is in a column it stays there.
    drive.card()->mentions()->setFocus();
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QTRY_VERIFY(drive.claims()->hasFocus());
    drive.column(0)->view()->setFocus();
    QVERIFY(drive.press(Qt::Key_Right, Qt::AltModifier));
    QTRY_VERIFY(isSeen(drive.entities()));
    QTest::qWait(30);
    QVERIFY(drive.column(0)->view()->hasFocus());
}

void tst_LinkedSelection::hovering_a_name_lights_at_half_strength_moves_nothing_and_makes_no_history()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const Focus before = drive.document().focus();
    drive.placeOf(0, drive.find(0, u"Centrum voor Cybersecurity"_s));
    const int left = drive.column(0)->view()->verticalScrollBar()->value();
    const int right = drive.column(1)->view()->verticalScrollBar()->value();
    drive.hoverWords(0, u"Centrum voor Cybersecurity"_s);
    QTRY_VERIFY(drive.entity(sample::ccb).data(GlanceRole).toBool());
    QVERIFY(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s)->state, MarkState::Glance);
    QCOMPARE(drive.markOn(1, ProseMark::Layer::Name, u"Centre for Cybersecurity Belgium"_s)->state, MarkState::Glance);
    QVERIFY(drive.source(sample::italian).data(GlanceRole).toBool());
    QVERIFY(drive.document().focus() == before);
    QVERIFY(!drive.document().canGoBack());
    QCOMPARE(drive.column(0)->view()->verticalScrollBar()->value(), left);
    QCOMPARE(drive.column(1)->view()->verticalScrollBar()->value(), right);
    QVERIFY(drive.focusWords().isEmpty()); // announced to nobody
    drive.leaveColumn(0);
    QTRY_VERIFY(!drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
    QVERIFY(!drive.entity(sample::ccb).data(GlanceRole).toBool());
}

void tst_LinkedSelection::hovering_a_row_lights_its_entity()
{
    Drive drive;
    QVERIFY(drive.openSample());
    hoverRow(drive.entities(), drive.entity(sample::ccb));
    QTRY_VERIFY(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s)->state, MarkState::Glance);
    QVERIFY(drive.document().focus().entities.isEmpty());
    leaveView(drive.entities());
    QTRY_VERIFY(!drive.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s));
}

void tst_LinkedSelection::hovering_an_event_lights_its_evidence()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const QPoint place = drive.chart()->eventRect(drive.event(sample::traces)).center().toPoint();
    const QPointF global = drive.chart()->viewport()->mapToGlobal(QPointF(place));
    QMouseEvent move(QEvent::MouseMove, place, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(drive.chart()->viewport(), &move);
    QTRY_VERIFY(drive.markOn(0, ProseMark::Layer::Evidence, u"merkte in maart 2021"_s));
    QCOMPARE(drive.markOn(0, ProseMark::Layer::Evidence, u"merkte in maart 2021"_s)->state, MarkState::Glance);
    QVERIFY(!drive.document().focus().event);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(drive.chart()->viewport(), &leave);
    QTRY_VERIFY(!drive.markOn(0, ProseMark::Layer::Evidence, u"merkte in maart 2021"_s));
}

void tst_LinkedSelection::a_change_of_colours_reaches_every_view()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    const auto bases = [&](const QColor &base) {
        return QList<bool>{pixelsOf(drive.column(0)->view()->viewport()->grab().toImage(), base, 0) > 5000,
            pixelsOf(drive.column(1)->view()->viewport()->grab().toImage(), base, 0) > 5000,
            pixelsOf(drive.sources()->viewport()->grab().toImage(), base, 0) > 2000,
            pixelsOf(drive.entities()->viewport()->grab().toImage(), base, 0) > 2000,
            pixelsOf(drive.chart()->viewport()->grab().toImage(), base, 0) > 5000};
    };
    const QList<bool> all{true, true, true, true, true};
    const QList<bool> none{false, false, false, false, false};
    const QColor light = Colours::current().ground(Ground::Base);
    QCOMPARE(bases(light), all);
    const Span name = drive.find(0, u"Centrum voor Cybersecurity België"_s);
    drive.window().commands()->action(Command::ColoursDark)->trigger();
    QVERIFY(drive.settle());
    const QColor dark = Colours::current().ground(Ground::Base);
    QVERIFY(dark.lightness() < 80);
    QCOMPARE(bases(dark), all);
    QCOMPARE(bases(light), none);
    const QColor tint = Colours::current().tint(Ink::Organisation, TintStrength::Lit);
    QVERIFY(pixelsOf(drive.image(0, name), tint, 0) > 200);
    drive.window().commands()->action(Command::ColoursLight)->trigger();
    QVERIFY(drive.settle());
    QCOMPARE(bases(light), all);
    QCOMPARE(bases(dark), none);
}

void tst_LinkedSelection::columns_count_from_one_to_four()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const QList<std::pair<Qt::Key, Command>> counts{{Qt::Key_1, Command::OneColumn}, {Qt::Key_2, Command::TwoColumns},
        {Qt::Key_3, Command::ThreeColumns}, {Qt::Key_4, Command::FourColumns}};
    for (int count = 1; count <= 4; ++count) {
        const auto &[key, command] = counts.at(count - 1);
        QVERIFY(drive.press(key, Qt::ControlModifier));
        QCOMPARE(drive.columns(), count);
        QVERIFY(drive.window().commands()->action(command)->isChecked());
        for (int column = 0; column < count; ++column)
            QVERIFY(drive.column(column)->isVisible());
        QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
        QVERIFY(!drive.column(0)->sheet().isRendition());
    }
    QVERIFY(drive.column(1)->sheet().isRendition());
    QCOMPARE(drive.column(2)->sheet().text.language, u"fr"_s); // the translation
    QVERIFY(!drive.column(3)->text()); // there is no more, but what can be written
    QVERIFY(drive.column(3)->outline()->isVisible());
    QVERIFY(!drive.column(3)->outline()->outline().passages.isEmpty());
    // Every column is as wide as the others, and none is crushed.
    QVERIFY(std::abs(drive.column(0)->width() - drive.column(3)->width()) <= 4);
}

void tst_LinkedSelection::the_head_offers_the_source_and_every_version_and_shows_the_one_chosen()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QMenu *menu = drive.column(1)->menu();
    menu->popup(drive.window().mapToGlobal(QPoint(200, 200)));
    const auto choice = [menu](const QString &words) -> QAction * {
        for (QAction *action : menu->actions()) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY(choice(u"Source text"_s));
    QTRY_VERIFY(choice(u"Summary, en, version 2"_s));
    QVERIFY(choice(u"Summary, en, version 2, reviewed"_s)->isChecked());
    QVERIFY(choice(u"Summary, en, version 1, draft"_s));
    QVERIFY(choice(u"Translation, fr, version 1, draft"_s));
    QVERIFY(choice(u"Translation, fr, version 2, reviewed"_s));
    choice(u"Translation, fr, version 1"_s)->trigger();
    menu->hide();
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(1)->sheet().text.language, u"fr"_s);
    QCOMPARE(drive.column(1)->sheet().version.number, 1);
    QVERIFY(drive.column(1)->view()->toPlainText().contains(u"avril 2018"_s));
    QVERIFY(!drive.column(0)->sheet().isRendition()); // the other column stays
    menu->popup(drive.window().mapToGlobal(QPoint(200, 200)));
    QTRY_VERIFY(choice(u"Translation, fr, version 1"_s));
    QVERIFY(choice(u"Translation, fr, version 1"_s)->isChecked());
    QTRY_VERIFY(choice(u"Source text"_s));
    choice(u"Source text"_s)->trigger();
    menu->hide();
    QVERIFY(drive.settle());
    QVERIFY(!drive.column(1)->sheet().isRendition());
}

void tst_LinkedSelection::a_column_leads_to_another_source()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QMenu *menu = drive.column(1)->menu();
    menu->popup(drive.window().mapToGlobal(QPoint(200, 200)));
    QMenu *others = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Another source"_s)
            others = action->menu();
    }
    QVERIFY(others);
    others->popup(drive.window().mapToGlobal(QPoint(300, 300)));
    QTRY_COMPARE(others->actions().size(), 5);
    for (QAction *action : others->actions()) {
        if (action->text().contains(sample::machine))
            action->trigger();
    }
    others->hide();
    menu->hide();
    QVERIFY(drive.settle());
    QVERIFY(drive.column(1)->sheet().source.title.startsWith(sample::machine));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
}

void tst_LinkedSelection::pictures()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::ccb));
    keepPictures(drive.window(), u"window-entity"_s);
    QVERIFY(drive.clickEvent(sample::entry));
    keepPictures(drive.window(), u"window-event"_s);
    QVERIFY(drive.clickWords(0, u"verdachte sporen"_s));
    keepPictures(drive.window(), u"window-passage"_s);
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2021, 6, 30}));
    keepPictures(drive.window(), u"window-time"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelection)
#include "tst_linkedselection.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The window as somebody works it who has no mouse.
class Keys : public Drive
{
public:
    QWidget *keyboard() { return window().focusWidget(); }

    // Tab, from wherever the keyboard is.
    bool reach(const QWidget *wanted)
    {
        for (int presses = 0; presses < 80; ++presses) {
            if (keyboard() == wanted)
                return true;
            if (!press(keyboard(), Qt::Key_Tab))
                return false;
        }
        return false;
    }
    // Presses the key until it is so.
    bool pressUntil(Qt::Key key, const std::function<bool()> &isSo, Qt::KeyboardModifiers modifiers = {})
    {
        for (int presses = 0; presses < 60 && !isSo(); ++presses) {
            QTest::keyClick(keyboard(), key, modifiers);
            QTest::qWait(1);
        }
        return settle() && isSo();
    }
    bool goToSource(const QString &title)
    {
        return reach(sources())
            && pressUntil(Qt::Key_Down, [&] { return document().focus().source == sourceId(title); });
    }
    bool goToEntity(const QString &label, Qt::KeyboardModifiers modifiers = {})
    {
        if (!reach(entities()))
            return false;
        const auto isThere = [&] { return entities()->currentIndex() == entity(label); };
        return pressUntil(Qt::Key_Down, isThere, modifiers) || pressUntil(Qt::Key_Up, isThere, modifiers);
    }
    bool goToEvent(const QString &title)
    {
        if (!reach(chart()))
            return false;
        QTest::keyClick(chart(), Qt::Key_Home);
        return pressUntil(Qt::Key_Right, [&] { return document().focus().event == event(title); });
    }
    // Moves the caret into the words, line by line and then letter by letter.
    bool goToWords(int index, const QString &words)
    {
        ProseView *view = column(index)->view();
        const Span span = find(index, words);
        if (span.isEmpty() || !reach(view))
            return false;
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        for (int lines = 0; lines < 80 && view->caret() < span.start; ++lines)
            QTest::keyClick(view, Qt::Key_Down);
        for (int letters = 0; letters < 200 && view->caret() > span.start + 1; ++letters)
            QTest::keyClick(view, Qt::Key_Left);
        return settle() && span.contains(view->caret());
    }

    using Drive::press;
    bool press(QWidget *on, Qt::Key key)
    {
        QTest::keyClick(on ? on : &window(), key);
        QTest::qWait(1);
        return true;
    }
};

} // namespace

// Every cell of the table of linked selection, without a mouse.
class tst_LinkedSelectionKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void tab_reaches_every_view();
    void a_source();
    void an_entity();
    void an_entity_by_enter_on_its_name();
    void several_entities_each_in_its_own_hue();
    void a_mention_in_the_card();
    void an_event();
    void an_event_by_enter_on_its_date();
    void a_claim_in_the_panel();
    void a_passage();
    void a_number_in_a_summary();
    void a_stretch_of_time();
    void f3_opens_each_source_in_the_column_it_belongs_to();
    void back_forward_and_escape();
};

void tst_LinkedSelectionKeyboard::tab_reaches_every_view()
{
    Keys keys;
    QVERIFY(keys.openSample());
    for (QWidget *view : std::initializer_list<QWidget *>{
             keys.sources(), keys.column(0)->view(), keys.column(1)->view(), keys.entities(), keys.chart()})
        QVERIFY2(keys.reach(view), qPrintable(view->accessibleName()));
}

void tst_LinkedSelectionKeyboard::a_source()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToSource(sample::machine));
    QCOMPARE(keys.sources()->selectionModel()->selectedIndexes(), QModelIndexList{keys.source(sample::machine)});
    QVERIFY(keys.column(0)->sheet().source.title.startsWith(sample::machine));
    QVERIFY(keys.column(1)->sheet().isRendition());
    QCOMPARE(keys.column(1)->sheet().source.id, keys.sourceId(sample::machine));
    QTRY_VERIFY(keys.entity(sample::vsse).row() < keys.entity(sample::ccb).row());
    QVERIFY(keys.entity(sample::ccb).data(FadedRole).toBool());
    QCOMPARE(keys.emphasis(sample::mail), Emphasis::Lit);
    QCOMPARE(keys.emphasis(sample::traces), Emphasis::Faded);
    QVERIFY(keys.sources()->hasFocus()); // where the next key goes
}

void tst_LinkedSelectionKeyboard::an_entity()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEntity(sample::ccb));
    QCOMPARE(keys.document().focus().entities, QList<EntityId>{keys.entityId(sample::ccb)});
    QVERIFY(keys.source(sample::dutch).data(LightCountRole).toLongLong() > 0);
    QVERIFY(keys.source(sample::machine).data(FadedRole).toBool());
    QVERIFY(keys.litWords(0, ProseMark::Layer::Name).contains(u"Centrum voor Cybersecurity België"_s));
    QVERIFY(keys.litWords(1, ProseMark::Layer::Name).contains(u"Centre for Cybersecurity Belgium"_s));
    QCOMPARE(keys.card()->entity(), keys.entityId(sample::ccb));
    QCOMPARE(keys.emphasis(sample::traces), Emphasis::Lit);
    QCOMPARE(keys.emphasis(sample::disclosed), Emphasis::Faded);
}

void tst_LinkedSelectionKeyboard::an_entity_by_enter_on_its_name()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToWords(0, u"Centrum voor Cybersecurity"_s));
    QCOMPARE(keys.document().focus().subject(), Focus::Subject::Passage); // the caret takes no more than that
    QVERIFY(keys.press(Qt::Key_Return));
    QCOMPARE(keys.document().focus().entities, QList<EntityId>{keys.entityId(sample::ccb)});
    QCOMPARE(keys.markOn(0, ProseMark::Layer::Name, u"Centrum voor Cybersecurity"_s)->state, MarkState::Current);
    QVERIFY(keys.goToWords(0, u"Hafnium"_s));
    QVERIFY(keys.press(Qt::Key_Return, Qt::AltModifier)); // the passage, whatever stands there
    QCOMPARE(keys.document().focus().subject(), Focus::Subject::Passage);
    QVERIFY(keys.press(Qt::Key_Return));
    QCOMPARE(keys.document().focus().entities, QList<EntityId>{keys.entityId(u"Hafnium"_s)});
}

void tst_LinkedSelectionKeyboard::several_entities_each_in_its_own_hue()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEntity(sample::ccb));
    QVERIFY(keys.goToEntity(u"Hafnium"_s, Qt::ControlModifier)); // moves without selecting
    QCOMPARE(keys.document().focus().entities, QList<EntityId>{keys.entityId(sample::ccb)});
    QVERIFY(keys.press(Qt::Key_Space, Qt::ControlModifier));
    const QList<EntityId> both{keys.entityId(sample::ccb), keys.entityId(u"Hafnium"_s)};
    QCOMPARE(keys.document().focus().entities, both);
    QCOMPARE(keys.markOn(0, ProseMark::Layer::Name, u"Centrum voor"_s)->hue, Ink::Organisation);
    QCOMPARE(keys.markOn(0, ProseMark::Layer::Name, u"Hafnium"_s)->hue, Ink::ThreatActor);
    QVERIFY(keys.press(Qt::Key_Space, Qt::ControlModifier)); // and away again
    QCOMPARE(keys.document().focus().entities, QList<EntityId>{both.first()});
}

void tst_LinkedSelectionKeyboard::a_mention_in_the_card()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEntity(sample::ccb));
    RowList *mentions = keys.card()->mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 0);
    QVERIFY(keys.reach(mentions));
    const auto isOfCommunique = [&] {
        return mentions->currentIndex().data(ContextRole).value<ContextRow>().source
            == keys.sourceId(sample::communique);
    };
    QVERIFY(keys.pressUntil(Qt::Key_Down, isOfCommunique));
    QVERIFY(keys.press(Qt::Key_Return));
    const auto context = mentions->currentIndex().data(ContextRole).value<ContextRow>();
    QCOMPARE(keys.document().focus().passage, context.passage);
    QVERIFY(keys.column(0)->sheet().source.title.startsWith(sample::communique));
    QVERIFY(keys.column(0)->view()->isInView(context.place.span));
}

void tst_LinkedSelectionKeyboard::an_event()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEvent(sample::traces));
    QVERIFY(keys.source(sample::communique).data(SignRole).toInt() >= 0);
    QVERIFY(keys.source(sample::machine).data(FadedRole).toBool());
    QCOMPARE(keys.litWords(0, ProseMark::Layer::EvidenceWords), QStringList{u"in maart 2021"_s});
    QVERIFY(keys.entity(sample::ccb).data(LitRole).toBool());
    QVERIFY(!keys.entity(sample::mandiant).data(LitRole).toBool());
    QCOMPARE(keys.chart()->light().selected, keys.event(sample::traces));
    QTRY_VERIFY(keys.claims()->isVisible());
    QTRY_VERIFY(keys.claims()->model()->rowCount() > 0);
    QVERIFY(keys.goToEvent(sample::entry)); // several dates: drawn apart
    QVERIFY(keys.chart()->scene().group.has_value());
}

void tst_LinkedSelectionKeyboard::an_event_by_enter_on_its_date()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToWords(0, u"maart 2021"_s));
    QVERIFY(keys.press(Qt::Key_Return));
    QCOMPARE(keys.document().focus().event, keys.event(sample::traces));
}

void tst_LinkedSelectionKeyboard::a_claim_in_the_panel()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEvent(sample::traces));
    QTRY_VERIFY(keys.claims()->model()->rowCount() > 0);
    QVERIFY(keys.reach(keys.claims()));
    const auto isItalian = [&] {
        return SourceId(keys.claims()->currentIndex().data(SourceRole).toLongLong()) == keys.sourceId(sample::italian);
    };
    QVERIFY(keys.pressUntil(Qt::Key_Down, isItalian));
    QVERIFY(keys.press(Qt::Key_Return));
    QVERIFY(keys.column(0)->sheet().source.title.startsWith(sample::italian));
    QVERIFY(keys.column(0)->view()->isInView(keys.find(0, u"lo scorso marzo"_s)));
}

void tst_LinkedSelectionKeyboard::a_passage()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToWords(0, u"verdachte sporen op"_s));
    QCOMPARE(keys.document().focus().subject(), Focus::Subject::Passage);
    QCOMPARE(keys.sources()->selectionModel()->selectedIndexes(), QModelIndexList{keys.source(sample::dutch)});
    const QList<ProseMark> here = keys.lit(0, ProseMark::Layer::Passage);
    const QList<ProseMark> there = keys.lit(1, ProseMark::Layer::Passage);
    QVERIFY(!here.isEmpty() && !there.isEmpty());
    QVERIFY(keys.litWords(1, ProseMark::Layer::Passage).join(u' ').contains(u"noticed suspicious traces"_s));
    const qreal height = keys.column(0)->view()->heightOf(here.first().span.start);
    const qreal level = keys.column(1)->view()->heightOf(there.first().span.start);
    QVERIFY2(std::abs(height - level) <= 1, qPrintable(u"%1 %2"_s.arg(height).arg(level)));
    QVERIFY(keys.entity(sample::ccb).data(LitRole).toBool());
    QVERIFY(!keys.entity(sample::mandiant).data(LitRole).toBool());
    QCOMPARE(keys.emphasis(sample::traces), Emphasis::Lit);
    QCOMPARE(keys.emphasis(sample::entry), Emphasis::Faded);
    QCOMPARE(keys.markOn(0, ProseMark::Layer::Date, u"maart 2021"_s)->state, MarkState::Lit);
}

void tst_LinkedSelectionKeyboard::a_number_in_a_summary()
{
    Keys keys;
    QVERIFY(keys.openSample());
    ProseView *view = keys.column(1)->view();
    QVERIFY(keys.reach(view));
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    const auto isOnNumber = [view] { return view->text().labelAt(view->textCursor().position()) >= 0; };
    for (int letters = 0; letters < 600 && !isOnNumber(); ++letters)
        QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(isOnNumber());
    const LinkedPassage link = keys.column(1)->sheet().links.at(view->text().labelAt(view->textCursor().position()));
    QVERIFY(keys.press(Qt::Key_Return));
    QCOMPARE(keys.document().focus().passage, link.passage);
    const Passage *source = keys.column(0)->passage(link.otherPassage);
    QVERIFY(source);
    QVERIFY(keys.column(0)->view()->isInView(source->span));
}

void tst_LinkedSelectionKeyboard::a_stretch_of_time()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEvent(sample::entry)); // April 2019
    QVERIFY(keys.press(Qt::Key_Escape)); // its claims
    QVERIFY(keys.press(Qt::Key_Escape)); // the event
    QVERIFY(keys.pressUntil(
        Qt::Key_Right, [&] { return keys.chart()->current() == keys.event(sample::traces); }, Qt::ShiftModifier));
    const auto stretch = keys.document().focus().stretch;
    QVERIFY(stretch);
    QVERIFY(stretch->contains(Edtf::month(2021, 3).bounds()));
    QCOMPARE(keys.document().focus().subject(), Focus::Subject::Nothing); // a filter, no subject
    QVERIFY(keys.source(sample::dutch).data(LightCountRole).toLongLong() > 0);
    QVERIFY(!keys.source(sample::dutch).data(FadedRole).toBool());
    QCOMPARE(keys.markOn(0, ProseMark::Layer::Date, u"maart 2021"_s)->state, MarkState::Lit);
    QVERIFY(keys.entity(sample::ccb).data(LightCountRole).toLongLong() > 0);
    QCOMPARE(keys.chart()->stretch(), stretch);
    QVERIFY(!keys.focusWords().isEmpty());
    QVERIFY(keys.press(Qt::Key_Escape));
    QVERIFY(!keys.document().focus().stretch);
}

// A mention in a source's own text opens where sources stand, the rendition beside it follows.
void tst_LinkedSelectionKeyboard::f3_opens_each_source_in_the_column_it_belongs_to()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToEntity(sample::ccb));
    QList<int> order;
    qsizetype steps = 0;
    for (const Step &step : keys.light().steps)
        steps += step.rendition ? 0 : 1;
    QVERIFY(steps > 0);
    for (qsizetype step = 0; step < steps; ++step) {
        QVERIFY(keys.press(Qt::Key_F3));
        QTRY_COMPARE(keys.focusWords(), u"%1 %2 of %3"_s.arg(sample::ccb).arg(step + 1).arg(steps));
        QVERIFY(!keys.column(0)->sheet().isRendition());
        QVERIFY(keys.column(1)->sheet().isRendition());
        QCOMPARE(keys.column(1)->sheet().source.id, keys.column(0)->sheet().source.id);
        order.append(keys.sources()->selectionModel()->selectedIndexes().value(0).row());
    }
    QVERIFY(std::ranges::is_sorted(order));
    QVERIFY(QSet<int>(order.begin(), order.end()).size() > 2);
}

void tst_LinkedSelectionKeyboard::back_forward_and_escape()
{
    Keys keys;
    QVERIFY(keys.openSample());
    QVERIFY(keys.goToWords(0, u"Centrum voor Cybersecurity"_s));
    QVERIFY(keys.press(Qt::Key_Return));
    QVERIFY(keys.goToWords(0, u"maart 2021"_s));
    QVERIFY(keys.press(Qt::Key_Return));
    QCOMPARE(keys.document().focus().event, keys.event(sample::traces));
    QVERIFY(keys.pressUntil(
        Qt::Key_Left, [&] { return keys.document().focus().entities == QList<EntityId>{keys.entityId(sample::ccb)}; },
        Qt::AltModifier));
    QVERIFY(keys.pressUntil(
        Qt::Key_Right, [&] { return keys.document().focus().event == keys.event(sample::traces); }, Qt::AltModifier));
    QVERIFY(keys.press(Qt::Key_Escape));
    QCOMPARE(keys.document().focus().subject(), Focus::Subject::Nothing);
    QCOMPARE(keys.document().focus().source, keys.sourceId(sample::dutch));
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionKeyboard)
#include "tst_linkedselection_keyboard.moc"

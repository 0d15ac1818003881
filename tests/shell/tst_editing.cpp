// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/datepreview.h"
#include "shell/hand.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// What a person does in the window, by menus, keys and panels, with its undo and redo.
class tst_Editing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        // The copy of the sample that the test before worked on.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void selected_words_become_an_entity_that_is_found_in_the_open_texts();
    void selected_words_become_a_mention_found_by_a_name_in_another_language();
    void a_mark_is_rejected_from_its_menu_and_comes_back();
    void a_mark_is_rejected_by_key();
    void a_mention_moves_to_another_entity();
    void an_entity_is_renamed_and_given_another_type();
    void an_entity_is_renamed_by_key();
    void an_entity_is_given_a_name();
    void entities_are_merged_and_stand_apart_again();
    void an_entity_is_split();
    void words_become_a_mention_of_an_entity_which_is_then_selected();
    void a_claim_is_made_on_an_event_with_a_date_in_words();
    void an_event_is_made_and_dated();
    void an_event_is_removed();
    void a_claim_is_preferred_with_a_reason();
    void a_claim_is_judged();
    void a_claim_is_said_to_pass_on_what_another_source_says();
    void a_note_is_taken();
    void a_source_is_corrected();
    void a_source_is_removed_and_comes_back();
    void a_removed_source_is_found_and_brought_back_with_its_marks();
    void who_did_it_is_claimed_with_an_entity_the_case_knows();
    void a_number_is_claimed_by_key_and_contradicted();
    void a_claim_is_given_another_value();
    void a_date_is_read_as_another();
    void a_date_is_rejected_and_accepted();
    void an_event_is_renamed();
    void a_name_is_preferred_and_taken_away();
    void what_is_proposed_is_accepted();
    void how_a_date_is_understood_is_said_and_drawn();
    void a_panel_goes_with_escape_and_gives_the_keyboard_back();
    void a_panel_stays_in_the_window_and_keeps_the_tab_key();
};

void tst_Editing::selected_words_become_an_entity_that_is_found_in_the_open_texts()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const qsizetype before = hand.column(1)->sheet().mentions.size();
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.choose(
        hand.menuAt(hand.column(1)->view()->viewport(), hand.placeOf(1, hand.find(1, u"attack"_s))), u"New entity…"_s));
    QVERIFY(hand.panel());
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"attack"_s);
    QVERIFY(hand.pick(u"Type"_s, u"Other"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"attack"_s).isValid());
    QTRY_VERIFY(hand.column(1)->sheet().mentions.size() > before);
    QCOMPARE(hand.document().focus().entities, QList<EntityId>{hand.entityId(u"attack"_s)});
    QCOMPARE(hand.undoWords(), u"Undo new entity"_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"attack"_s).isValid());
    QTRY_COMPARE(hand.column(1)->sheet().mentions.size(), before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"attack"_s).isValid());
}

void tst_Editing::selected_words_become_a_mention_found_by_a_name_in_another_language()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.keyboard(), u"cybersecurite belgique"_s); // its French name, without accents
    auto *list = hand.panel()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(sample::ccb));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.mentionOn(1, u"attack"_s));
    QCOMPARE(hand.mentionOn(1, u"attack"_s)->mention.entity, hand.entityId(sample::ccb));
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.mentionOn(1, u"attack"_s));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.mentionOn(1, u"attack"_s));
}

void tst_Editing::a_mark_is_rejected_from_its_menu_and_comes_back()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const QString words = u"Centre for Cybersecurity Belgium"_s;
    QVERIFY(hand.mentionOn(1, words));
    QVERIFY(hand.choose(hand.menuOnWords(1, words), u"Reject mention"_s));
    QVERIFY(hand.acted());
    QTRY_VERIFY(!hand.mentionOn(1, words));
    QCOMPARE(hand.undoWords(), u"Undo reject mention"_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.mentionOn(1, words));
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.mentionOn(1, words));
}

void tst_Editing::a_mark_is_rejected_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const QString words = u"Centre for Cybersecurity Belgium"_s;
    hand.column(1)->view()->setFocus();
    hand.column(1)->view()->setCaret(hand.find(1, words).start + 2);
    QVERIFY(hand.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(!hand.mentionOn(1, words));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.mentionOn(1, words));
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.mentionOn(1, words));
}

void tst_Editing::a_mention_moves_to_another_entity()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const QString words = u"Centre for Cybersecurity Belgium"_s;
    const EntityId to = hand.entityId(sample::mandiant);
    QVERIFY(hand.choose(hand.menuOnWords(1, words), u"Another entity…"_s));
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.keyboard(), sample::mandiant);
    QTRY_COMPARE(hand.panel()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.mentionOn(1, words)->mention.entity, to);
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.mentionOn(1, words)->mention.entity, hand.entityId(sample::ccb));
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.mentionOn(1, words)->mention.entity, to);
}

void tst_Editing::an_entity_is_renamed_and_given_another_type()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(sample::mandiant)), u"Rename…"_s));
    QVERIFY(hand.type(u"Name"_s, u"Mandiant Inc."_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Mandiant Inc."_s).isValid());
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(u"Mandiant Inc."_s)), u"Change type/Person"_s));
    const auto type = [&] { return hand.entity(u"Mandiant"_s).data(EntityTypeRole).toInt(); };
    QTRY_COMPARE(type(), int(EntityType::Person));
    QVERIFY(hand.undo());
    QTRY_COMPARE(type(), int(EntityType::Organisation));
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"Mandiant Inc."_s).isValid());
    QVERIFY(hand.entity(sample::mandiant).isValid());
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"Mandiant Inc."_s).isValid());
    QVERIFY(hand.redo());
    QTRY_COMPARE(type(), int(EntityType::Person));
}

void tst_Editing::an_entity_is_renamed_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_F2));
    QVERIFY(hand.type(u"Name"_s, u"Mandiant Inc."_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Mandiant Inc."_s).isValid());
    // The keyboard is back in the list, where the next key does what it did before.
    QCOMPARE(hand.keyboard(), hand.entities());
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"Mandiant Inc."_s).isValid());
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"Mandiant Inc."_s).isValid());
}

void tst_Editing::an_entity_is_given_a_name()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    const auto labels = [&] {
        QStringList words;
        for (const QLabel *label : hand.card()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    };
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(sample::mandiant)), u"Add a name…"_s));
    QVERIFY(hand.type(u"Name"_s, u"Mandiant Belgique"_s));
    QVERIFY(hand.pick(u"Language"_s, u"French"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(labels().contains(u"Mandiant Belgique"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(!labels().contains(u"Mandiant Belgique"_s));
    QVERIFY(hand.redo());
    QTRY_VERIFY(labels().contains(u"Mandiant Belgique"_s));
}

void tst_Editing::entities_are_merged_and_stand_apart_again()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto count = [&](const QString &words) { return hand.entity(words).data(CountRole).toLongLong(); };
    const QString paper = u"De Standaard"_s;
    const qint64 ccb = count(sample::ccb);
    const qint64 standaard = count(paper);
    QVERIFY(ccb > 0 && standaard > 0);
    // They go by the older one.
    const bool byCcb = hand.entityId(sample::ccb) < hand.entityId(paper);
    const QString name = byCcb ? sample::ccb : paper;
    const QString other = byCcb ? paper : sample::ccb;
    QVERIFY(hand.clickEntity(other));
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(paper)), u"Merge with…"_s));
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.keyboard(), sample::ccb);
    QTRY_COMPARE(hand.panel()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(hand.enter());
    QTRY_VERIFY(!hand.entity(other).isValid());
    QCOMPARE(count(name), ccb + standaard);
    QCOMPARE(hand.undoWords(), u"Undo merge entities"_s);
    QTRY_COMPARE(hand.document().focus().entities, QList<EntityId>{hand.entityId(name)});
    QVERIFY(hand.settle());
    // A name of the one that is shown by the other leads to it.
    QVERIFY(hand.litWords(1, ProseMark::Layer::Name).contains(paper));
    QVERIFY(hand.litWords(1, ProseMark::Layer::Name).contains(u"Centre for Cybersecurity Belgium"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.entity(other).isValid());
    QCOMPARE(count(sample::ccb), ccb);
    QCOMPARE(hand.document().focus().entities, QList<EntityId>{hand.entityId(other)});
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.entity(other).isValid());
    // The one that was selected is so still, by what it goes by.
    QTRY_COMPARE(hand.document().focus().entities, QList<EntityId>{hand.entityId(name)});
    QTRY_VERIFY(hand.entities()->selectionModel()->isSelected(hand.entity(name)));
}

void tst_Editing::an_entity_is_split()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnWords(1, u"Centre for Cybersecurity Belgium"_s), u"Split off…"_s));
    QVERIFY(hand.type(u"Name"_s, u"Another centre"_s));
    QVERIFY(hand.pick(u"Which"_s, u"All in this source"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Another centre"_s).isValid());
    const EntityId made = hand.entityId(u"Another centre"_s);
    QTRY_COMPARE(hand.mentionOn(1, u"Centre for Cybersecurity Belgium"_s)->mention.entity, made);
    QCOMPARE(hand.mentionOn(1, u"CCB"_s)->mention.entity, made);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"Another centre"_s).isValid());
    QTRY_COMPARE(hand.mentionOn(1, u"CCB"_s)->mention.entity, hand.entityId(sample::ccb));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"Another centre"_s).isValid());
}

void tst_Editing::words_become_a_mention_of_an_entity_which_is_then_selected()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const EntityId ccb = hand.entityId(sample::ccb);
    QVERIFY(hand.selectWords(1, u"attack"_s));
    const Span words = hand.column(1)->view()->selection();
    const TextId text = hand.column(1)->text();
    QVERIFY(hand.choose(
        hand.menuAt(hand.column(1)->view()->viewport(), hand.placeOf(1, hand.find(1, u"attack"_s))), u"Mention of…"_s));
    QVERIFY(hand.seek(sample::ccb));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.document().focus().entities, QList<EntityId>{ccb});
    QCOMPARE(hand.document().focus().at, (TextSpan{text, words}));
    QVERIFY(hand.settle());
    QCOMPARE(hand.markOn(1, ProseMark::Layer::Name, u"attack"_s)->state, MarkState::Current);
    QVERIFY(hand.column(1)->view()->selection().isEmpty());
    QTRY_VERIFY2(hand.focusWords().contains(sample::ccb), qPrintable(hand.focusWords()));
}

void tst_Editing::a_claim_is_made_on_an_event_with_a_date_in_words()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.choose(hand.menuAt(hand.column(1)->view()->viewport(), hand.placeOf(1, hand.find(1, u"attack"_s))),
        u"Claim on an event…"_s));
    const auto *quote = hand.panel()->findChild<QLabel *>(u"quote"_s);
    QVERIFY(quote && quote->isVisible());
    QCOMPARE(quote->text(), u"“attack”"_s); // its evidence
    QCOMPARE(hand.panel()->accessibleDescription(), u"Evidence: “attack”"_s);
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(hand.type(u"Date"_s, u"since March 2020"_s));
    auto *date = hand.panel()->findChild<DateField *>();
    QVERIFY2(date->preview().contains(u"2020-03/.."_s), qPrintable(date->preview()));
    QVERIFY(hand.pick(u"Credibility"_s, u"2, probably true"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
    QCOMPARE(hand.document().focus().event, hand.event(u"Somebody warns"_s));
    QTRY_COMPARE(hand.window().events()->event().date.toString(), u"2020-03/.."_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.event(u"Somebody warns"_s));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
}

void tst_Editing::an_event_is_made_and_dated()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.type(u"Title"_s, u"A first warning"_s));
    QVERIFY(hand.type(u"Date"_s, u"nonsense"_s));
    QVERIFY(!hand.panel()->findChild<QPushButton *>(u"done"_s)->isEnabled());
    QVERIFY(hand.panel()->findChild<DateField *>()->preview().contains(u"Not understood"_s));
    QVERIFY(hand.type(u"Date"_s, u""_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"A first warning"_s));
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier));
    QVERIFY(hand.type(u"Date"_s, u"early March 2020"_s));
    QVERIFY(hand.type(u"Reason"_s, u"as I recall"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.window().events()->event().date.toString(), u"2020-03~"_s);
    QVERIFY(hand.window().events()->event().part == DatePart::Early);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.window().events()->event().date.isNull());
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.window().events()->event().date.toString(), u"2020-03~"_s);
    QVERIFY(hand.undo());
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.event(u"A first warning"_s));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.event(u"A first warning"_s));
}

void tst_Editing::an_event_is_removed()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.chart()->reveal(hand.event(sample::entry));
    const QPoint place = hand.chart()->eventRect(hand.event(sample::entry)).center().toPoint();
    QVERIFY(hand.choose(hand.menuAt(hand.chart()->viewport(), place), u"Remove event"_s));
    QTRY_VERIFY(!hand.event(sample::entry));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.event(sample::entry));
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.event(sample::entry));
}

void tst_Editing::a_claim_is_preferred_with_a_reason()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.window().events()->event().id.isValid());
    // The last date claim of the panel.
    const QModelIndex section = hand.claims()->model()->index(0, 0);
    const QModelIndex claim = hand.claims()->model()->index(hand.claims()->model()->rowCount(section) - 1, 0, section);
    const ClaimId wanted(claim.data(IdRole).toLongLong());
    const Edtf date = claim.data(ClaimRole).value<ClaimRow>().claim.date;
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim), u"Prefer this date…"_s));
    QVERIFY(!hand.panel()->findChild<QPushButton *>(u"done"_s)->isEnabled());
    QVERIFY(hand.type(u"Reason"_s, u"it was nearest"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.window().events()->event().preferred, wanted);
    QCOMPARE(hand.window().events()->event().date, date);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.window().events()->event().preferred.isValid());
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.window().events()->event().preferred, wanted);
}

void tst_Editing::a_claim_is_judged()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.window().events()->event().id.isValid());
    const auto claim = [&] {
        const QModelIndex section = hand.claims()->model()->index(0, 0);
        return hand.claims()->model()->index(0, 0, section);
    };
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim()), u"Judge…"_s));
    QVERIFY(hand.pick(u"Credibility"_s, u"5, improbable"_s));
    QVERIFY(hand.enter());
    const auto credibility = [&] { return claim().data(ClaimRole).value<ClaimRow>().claim.credibility; };
    QTRY_COMPARE(credibility(), 5);
    QVERIFY(hand.undo());
    QTRY_VERIFY(credibility() != 5);
    QVERIFY(hand.redo());
    QTRY_COMPARE(credibility(), 5);
}

void tst_Editing::a_claim_is_said_to_pass_on_what_another_source_says()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.window().events()->event().id.isValid());
    const auto claim = [&] {
        const QModelIndex section = hand.claims()->model()->index(0, 0);
        return hand.claims()->model()->index(0, 0, section);
    };
    const auto repeats = [&] { return claim().data(ClaimRole).value<ClaimRow>().claim.repeats; };
    const ClaimId before = repeats();
    const QString own = u"no other source: it speaks for itself"_s;
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim()), u"Judge…"_s));
    auto *from = hand.field<QComboBox>(u"Has it from"_s);
    QVERIFY(from);
    QTRY_VERIFY(from->count() > 1); // the other sources that speak of it
    QVERIFY(hand.pick(u"Has it from"_s, before ? own : from->itemText(1)));
    QVERIFY(hand.enter());
    QTRY_VERIFY(repeats().isValid() != before.isValid());
    QVERIFY(hand.undo());
    QTRY_COMPARE(repeats(), before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(repeats().isValid() != before.isValid());
}

void tst_Editing::a_note_is_taken()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier));
    auto *words = hand.panel()->findChild<QPlainTextEdit *>();
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"Who says so?"_s);
    QTest::mouseClick(hand.panel()->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QTRY_COMPARE(hand.undoWords(), u"Undo new note"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.undoWords(), u"Undo"_s);
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.undoWords(), u"Undo new note"_s);
}

void tst_Editing::a_source_is_corrected()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::italian)), u"Details…"_s));
    QVERIFY(hand.type(u"Title"_s, u"Un attacco"_s));
    QVERIFY(hand.pick(u"Reliability"_s, u"B: usually reliable"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.source(u"Un attacco"_s).isValid());
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.source(sample::italian).isValid());
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.source(u"Un attacco"_s).isValid());
}

void tst_Editing::a_source_is_removed_and_comes_back()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto mentions = [&] { return hand.entity(sample::ccb).data(CountRole).toLongLong(); };
    const qint64 before = mentions();
    QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::italian)), u"Take out of the case"_s));
    QTRY_VERIFY(!hand.source(sample::italian).isValid());
    QTRY_VERIFY(mentions() < before);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.source(sample::italian).isValid());
    QTRY_COMPARE(mentions(), before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.source(sample::italian).isValid());
}

// Also when the act that removed it is long gone from the stack.
void tst_Editing::a_removed_source_is_found_and_brought_back_with_its_marks()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto mentions = [&] { return hand.entity(sample::ccb).data(CountRole).toLongLong(); };
    const qint64 before = mentions();
    QVERIFY(hand.clickSource(sample::italian));
    hand.window().commands()->action(Command::RemoveSource)->trigger();
    QVERIFY(hand.acted());
    QTRY_VERIFY(!hand.source(sample::italian).isValid());
    const qint64 without = mentions();
    QVERIFY(without < before);
    hand.window().commands()->action(Command::RestoreSource)->trigger();
    QVERIFY(hand.panel());
    QVERIFY(hand.seek(sample::italian.toLower()));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.source(sample::italian).isValid());
    QTRY_COMPARE(mentions(), before);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.source(sample::italian).isValid());
    QTRY_COMPARE(mentions(), without);
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.source(sample::italian).isValid());
    hand.window().commands()->action(Command::RestoreSource)->trigger();
    QVERIFY(hand.panel());
    QVERIFY(!hand.panel()->findChild<QPushButton *>(u"done"_s)->isEnabled()); // nothing to bring back
}

void tst_Editing::who_did_it_is_claimed_with_an_entity_the_case_knows()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(0, u"Hafnium"_s));
    QVERIFY(hand.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, sample::entry));
    QVERIFY(hand.pick(u"Question"_s, u"Who did it"_s));
    QVERIFY(hand.type(u"Search who it was"_s, u"hafn"_s));
    auto *doer = hand.field<QLineEdit>(u"Search who it was"_s)->parentWidget()->findChild<QListWidget *>();
    QTRY_COMPARE(doer->count(), 2); // and nobody
    QVERIFY(hand.pick(u"How it is known"_s, u"interpreted from the words"_s));
    keepPictures(hand.window(), u"claim-panel"_s);
    QVERIFY(hand.enter());
    const EntityId hafnium = hand.entityId(u"Hafnium"_s);
    const auto claim = [&]() -> std::optional<Claim> {
        const QAbstractItemModel *model = hand.claims()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex parent = model->index(section, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const Claim each = model->index(row, 0, parent).data(ClaimRole).value<ClaimRow>().claim;
                if (each.kind == ClaimKind::Attribution && each.attributedTo == hafnium
                    && each.standing.origin.isPerson())
                    return each;
            }
        }
        return {};
    };
    QTRY_COMPARE(hand.document().focus().event, hand.event(sample::entry));
    QTRY_VERIFY(claim());
    QVERIFY(claim()->voice == Voice::Interpreted);
    QCOMPARE(claim()->value, u"Hafnium"_s);
    QVERIFY(hand.undo());
    QVERIFY(hand.clickEvent(sample::entry)); // undoing leads to where the claim was made
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    QVERIFY(!claim());
    QVERIFY(hand.redo());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(claim());
}

void tst_Editing::a_number_is_claimed_by_key_and_contradicted()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Machines lost"_s));
    QVERIFY(hand.pick(u"Question"_s, u"How many"_s));
    QVERIFY(hand.type(u"Value"_s, u"120"_s));
    QVERIFY(hand.pick(u"The source"_s, u"contradicts it: says that it is not so"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Machines lost"_s));
    QTRY_COMPARE(hand.claims()->model()->rowCount(), 1);
    const QModelIndex section = hand.claims()->model()->index(0, 0);
    const Claim claim = hand.claims()->model()->index(0, 0, section).data(ClaimRole).value<ClaimRow>().claim;
    QVERIFY(claim.kind == ClaimKind::Number);
    QCOMPARE(claim.value, u"120"_s);
    QVERIFY(claim.stance == Stance::Contradicts);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.event(u"Machines lost"_s));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.event(u"Machines lost"_s));
}

void tst_Editing::a_claim_is_given_another_value()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    const auto claim = [&] { return hand.claims()->model()->index(0, 0, hand.claims()->model()->index(0, 0)); };
    const auto value = [&] { return claim().data(ClaimRole).value<ClaimRow>().claim.value; };
    const QString before = value();
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim()), u"Change the value…"_s));
    QVERIFY(hand.type(u"Date"_s, u"mid March 2021"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(value(), u"2021-03~"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(value(), before);
    QVERIFY(hand.redo());
    QTRY_COMPARE(value(), u"2021-03~"_s);
}

void tst_Editing::a_date_is_read_as_another()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto read = [&] {
        const Span span = hand.find(0, u"maart 2021"_s);
        for (const DateMark &mark : hand.column(0)->sheet().dates) {
            if (mark.date.span.overlaps(span))
                return mark.date.edtf.toString();
        }
        return QString();
    };
    QCOMPARE(read(), u"2021-03"_s);
    QVERIFY(hand.choose(hand.menuOnWords(0, u"maart 2021"_s), u"Read as another date…"_s));
    QVERIFY(hand.type(u"Date"_s, u"begin maart 2021"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(read(), u"2021-03~"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(read(), u"2021-03"_s);
    QVERIFY(hand.redo());
    QTRY_COMPARE(read(), u"2021-03~"_s);
}

void tst_Editing::a_date_is_rejected_and_accepted()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto status = [&]() -> std::optional<Status> {
        const Span span = hand.find(0, u"maart 2021"_s);
        for (const DateMark &mark : hand.column(0)->sheet().dates) {
            if (mark.date.span.overlaps(span))
                return mark.date.standing.status;
        }
        return {};
    };
    const auto before = status();
    QVERIFY(before);
    QVERIFY(hand.choose(hand.menuOnWords(0, u"maart 2021"_s), u"Reject date"_s));
    QVERIFY(hand.acted());
    QTRY_VERIFY(!status()); // out of the sheet
    QVERIFY(hand.undo());
    QTRY_VERIFY(status() == before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(!status());
}

void tst_Editing::an_event_is_renamed()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QVERIFY(hand.press(Qt::Key_F2));
    QVERIFY(hand.type(u"Title"_s, u"Something is found"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Something is found"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.event(u"Something is found"_s));
    QVERIFY(hand.event(sample::traces));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.event(u"Something is found"_s));
}

void tst_Editing::a_name_is_preferred_and_taken_away()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::ccb));
    QVERIFY(hand.press(Qt::Key_F2, Qt::ShiftModifier));
    QVERIFY(hand.type(u"Name"_s, u"Cyber Centre"_s));
    QVERIFY(hand.pick(u"Language"_s, u"English"_s));
    QVERIFY(hand.enter());
    const auto name = [&]() -> std::optional<Name> {
        for (const NameCount &count : hand.card()->card().names) {
            if (count.name.spelling == u"Cyber Centre"_s && count.name.standing.status != Status::Rejected)
                return count.name;
        }
        return {};
    };
    QTRY_VERIFY(name() && !name()->preferred);
    const auto menu = [&] {
        const QModelIndex row = hand.entities()->selectionModel()->selectedIndexes().value(0);
        return hand.menuOnRow(hand.entities(), row);
    };
    QVERIFY(hand.choose(menu(), u"Names/Cyber Centre (English)/Prefer in lists"_s));
    QTRY_VERIFY(hand.entity(u"Cyber Centre"_s).isValid());
    QTRY_VERIFY(name() && name()->preferred);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.entity(sample::ccb).isValid());
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"Cyber Centre"_s).isValid());
    QVERIFY(hand.choose(menu(), u"Names/Cyber Centre (English)/Remove"_s));
    QTRY_VERIFY(!name());
    QTRY_VERIFY(!hand.entity(u"Cyber Centre"_s).isValid()); // the list is read apart from the card
    QVERIFY(hand.undo());
    QTRY_VERIFY(name());
    QVERIFY(hand.redo());
    QTRY_VERIFY(!name());
}

void tst_Editing::what_is_proposed_is_accepted()
{
    Hand hand;
    QVERIFY(hand.openSample());
    // A new entity is looked for in the open texts: where else it stands is proposed.
    QVERIFY(hand.selectWords(1, u"system"_s));
    QVERIFY(hand.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"system"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.proposedIn(1).id);
    const Mention proposed = hand.proposedIn(1);
    const auto status = [&] {
        for (const MentionMark &mark : hand.column(1)->sheet().mentions) {
            if (mark.mention.id == proposed.id)
                return mark.mention.standing.status;
        }
        return Status::Rejected;
    };
    const QPoint place = hand.placeOf(1, proposed.span);
    QVERIFY(hand.choose(hand.menuAt(hand.column(1)->view()->viewport(), place), u"Accept mention"_s));
    QTRY_VERIFY(status() == Status::Accepted);
    QVERIFY(hand.undo());
    QTRY_VERIFY(status() == Status::Proposed);
    QVERIFY(hand.redo());
    QTRY_VERIFY(status() == Status::Accepted);
}

void tst_Editing::how_a_date_is_understood_is_said_and_drawn()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier));
    auto *date = hand.panel()->findChild<DateField *>();
    const auto kinds = [&] {
        QList<GlyphPart::Kind> kinds;
        const EventGlyph drawn = date->drawn()->glyph();
        for (const GlyphPart &part : drawn.parts())
            kinds.append(part.kind);
        return kinds;
    };
    const auto picture = [&] { return date->drawn()->grab().toImage(); };
    QVERIFY(hand.type(u"Date"_s, u"nonsense"_s));
    QVERIFY(date->drawn()->isEmpty());
    const QImage empty = picture();
    // In any of the five languages; a month is never drawn as a day, nor as a time it filled.
    for (const QString &words :
        QStringList{u"April 2019"_s, u"avril 2019"_s, u"april 2019"_s, u"aprile 2019"_s, u"im April 2019"_s}) {
        QVERIFY(hand.type(u"Date"_s, words));
        QVERIFY2(date->preview().contains(u"2019-04"_s), qPrintable(words));
        QVERIFY(kinds().contains(GlyphPart::Kind::Hatched));
        QVERIFY(!kinds().contains(GlyphPart::Kind::Solid));
        QVERIFY(picture() != empty);
    }
    QVERIFY(hand.type(u"Date"_s, u"2019-04-01/2019-04-30"_s));
    QVERIFY(kinds().contains(GlyphPart::Kind::Solid));
    QVERIFY(hand.type(u"Date"_s, u"3 April 2019"_s));
    QVERIFY(!date->drawn()->isEmpty());
    const EventGlyph day = date->drawn()->glyph();
    QVERIFY(day.body().left() >= 0 && day.body().right() <= date->drawn()->width());
    QVERIFY(hand.window().rect().contains(hand.panel()->geometry()));
    keepPictures(hand.window(), u"date-preview"_s);
}

void tst_Editing::a_panel_goes_with_escape_and_gives_the_keyboard_back()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QWidget *before = hand.keyboard();
    const Focus focus = hand.document().focus();
    QVERIFY(hand.press(Qt::Key_F2));
    QPointer<Popover> panel = hand.panel();
    QVERIFY(panel->isAncestorOf(hand.keyboard()));
    QTest::keyClick(hand.keyboard(), Qt::Key_Escape);
    QTRY_VERIFY(panel.isNull());
    QCOMPARE(hand.keyboard(), before);
    QCOMPARE(hand.document().focus(), focus); // the selection was not peeled
}

void tst_Editing::a_panel_stays_in_the_window_and_keeps_the_tab_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::italian)), u"Details…"_s));
    Popover *panel = hand.panel();
    QVERIFY(hand.window().rect().contains(panel->geometry()));
    // Only the words of the field that has the keyboard are selected, and long ones are read from their beginning.
    for (QLineEdit *line : panel->findChildren<QLineEdit *>()) {
        QCOMPARE(line->hasSelectedText(), line->hasFocus() && !line->text().isEmpty());
        QCOMPARE(line->cursorPosition(), 0);
    }
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(hand.keyboard(), Qt::Key_Tab);
        QVERIFY(panel->isAncestorOf(hand.keyboard()));
    }
}

DOSSIER_WINDOW_TEST_MAIN(tst_Editing)
#include "tst_editing.moc"

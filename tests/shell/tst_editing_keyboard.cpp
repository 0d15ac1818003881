// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QLayout>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString centre = u"Centre for Cybersecurity Belgium"_s;

} // namespace

// What a person does without a mouse: the menu of every view by the menu key, and the commands that are about a row.
class tst_EditingKeyboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void words_selected_by_key_become_an_entity();
    void tab_goes_down_the_panel_of_a_claim_data();
    void tab_goes_down_the_panel_of_a_claim();
    void the_menu_of_a_column_is_about_the_caret();
    void the_menu_of_the_sources_is_about_the_row();
    void the_menu_of_the_entities_is_about_the_row();
    void the_menu_of_the_card_is_about_the_mention();
    void the_menu_of_the_timeline_is_about_the_event_of_the_keyboard();
    void a_keyboard_without_a_menu_key_has_another();
    void the_menu_of_a_row_out_of_view_is_about_it();
    void merging_is_about_those_that_are_selected();
    void a_date_is_read_as_another_from_the_menu();
    void the_value_of_a_claim_is_changed_from_the_menu();
    void a_claim_is_preferred_from_the_menu();
    void a_name_is_preferred_and_taken_away_from_the_menu();
    void an_event_is_removed_from_the_menu();
    void a_claim_is_judged_and_preferred();
    void a_claim_is_rejected();
    void a_command_says_what_it_would_have_to_be_about_data();
    void a_command_says_what_it_would_have_to_be_about();
};

void tst_EditingKeyboard::words_selected_by_key_become_an_entity()
{
    Hand hand;
    QVERIFY(hand.openSample());
    ProseView *view = hand.column(1)->view();
    view->setFocus();
    const Span span = hand.find(1, u"attack"_s);
    view->setCaret(span.start);
    for (qsizetype i = 0; i < span.length(); ++i)
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view->selection(), span);
    QVERIFY(hand.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"attack"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"attack"_s).isValid());
    QCOMPARE(hand.keyboard(), view);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"attack"_s).isValid());
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"attack"_s).isValid());
}

void tst_EditingKeyboard::tab_goes_down_the_panel_of_a_claim_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"When", "How far they got", "Who did it", "How many"})
        QTest::newRow(question) << QString::fromLatin1(question);
}

void tst_EditingKeyboard::tab_goes_down_the_panel_of_a_claim()
{
    QFETCH(const QString, question);
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.pick(u"Question"_s, question));
    Popover *panel = hand.panel();
    panel->layout()->activate();
    const auto bottomOf = [&] { return hand.keyboard()->mapTo(panel, hand.keyboard()->rect().bottomLeft()).y(); };
    QWidget *first = hand.keyboard();
    int fields = 0;
    for (int above = bottomOf(); fields == 0 || hand.keyboard() != first; ++fields) {
        QVERIFY(fields < 20);
        QTest::keyClick(hand.keyboard(), Qt::Key_Tab);
        QVERIFY2(hand.keyboard() == first || bottomOf() >= above, qPrintable(hand.keyboard()->accessibleName()));
        above = bottomOf();
    }
    QVERIFY(fields > 5);
}

void tst_EditingKeyboard::the_menu_of_a_column_is_about_the_caret()
{
    Hand hand;
    QVERIFY(hand.openSample());
    ProseView *view = hand.column(1)->view();
    view->setFocus();
    view->setCaret(hand.find(1, centre).start + 2);
    QVERIFY(hand.choose(hand.menuByKey(), u"Reject mention"_s));
    QTRY_VERIFY(!hand.mentionOn(1, centre));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.mentionOn(1, centre));
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.mentionOn(1, centre));
}

void tst_EditingKeyboard::merging_is_about_those_that_are_selected()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto asks = [&](const QString &label) {
        const QList<QLabel *> labels = hand.panel() ? hand.panel()->findChildren<QLabel *>() : QList<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *each) { return each->text().contains(label); });
    };
    QVERIFY(hand.clickEntity(sample::ccb));
    QVERIFY(hand.clickEntity(sample::mandiant, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(asks(sample::mandiant) && asks(sample::ccb)); // those that are selected
    QVERIFY(hand.press(Qt::Key_Escape));
    // Of one, it is asked which other one is meant.
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(asks(sample::mandiant));
    QVERIFY(!asks(sample::ccb));
}

void tst_EditingKeyboard::the_menu_of_the_sources_is_about_the_row()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.sources()->setFocus();
    QVERIFY(hand.press(Qt::Key_End));
    const QString last = hand.sources()->currentIndex().data().toString();
    QVERIFY(hand.choose(hand.menuByKey(), u"Details…"_s));
    QVERIFY(hand.panel());
    QCOMPARE(hand.field<QLineEdit>(u"Title"_s)->text(), last);
    QVERIFY(hand.type(u"Publisher"_s, u"A house of its own"_s));
    QVERIFY(hand.enter());
    const auto publisher = [&] {
        const SourceId id(hand.sources()->currentIndex().data(IdRole).toLongLong());
        auto answer = hand.document().queries().sources({id});
        answer.waitForFinished();
        return answer.result()->constFirst().publisher;
    };
    QTRY_COMPARE(publisher(), u"A house of its own"_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(publisher() != u"A house of its own"_s);
    QVERIFY(hand.redo());
    QTRY_COMPARE(publisher(), u"A house of its own"_s);
}

void tst_EditingKeyboard::the_menu_of_the_entities_is_about_the_row()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.entities()->setFocus();
    hand.entities()->setCurrentIndex(hand.entity(sample::mandiant));
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Change type/Person"_s));
    const auto type = [&] { return hand.entity(sample::mandiant).data(EntityTypeRole).toInt(); };
    QTRY_COMPARE(type(), int(EntityType::Person));
    QVERIFY(hand.undo());
    QTRY_COMPARE(type(), int(EntityType::Organisation));
    QVERIFY(hand.redo());
    QTRY_COMPARE(type(), int(EntityType::Person));
}

void tst_EditingKeyboard::the_menu_of_the_card_is_about_the_mention()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::ccb));
    RowList *mentions = hand.card()->mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 0);
    const qint64 before = hand.entity(sample::ccb).data(CountRole).toLongLong();
    mentions->setFocus();
    mentions->setCurrentIndex(mentions->model()->index(0, 0));
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Reject mention"_s));
    const auto count = [&] { return hand.entity(sample::ccb).data(CountRole).toLongLong(); };
    QTRY_COMPARE(count(), before - 1);
    QVERIFY(hand.undo());
    QTRY_COMPARE(count(), before);
    QVERIFY(hand.redo());
    QTRY_COMPARE(count(), before - 1);
}

void tst_EditingKeyboard::the_menu_of_the_timeline_is_about_the_event_of_the_keyboard()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.chart()->setFocus();
    QVERIFY(hand.press(Qt::Key_Home));
    while (hand.chart()->current() != hand.event(sample::disclosed))
        QTest::keyClick(hand.chart(), Qt::Key_Right, Qt::ControlModifier); // without choosing
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Rename…"_s));
    QVERIFY(hand.panel());
    QCOMPARE(hand.field<QLineEdit>(u"Title"_s)->text(), sample::disclosed);
    QVERIFY(hand.type(u"Title"_s, u"A flaw is told of"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"A flaw is told of"_s));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.event(sample::disclosed));
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.event(u"A flaw is told of"_s));
}

void tst_EditingKeyboard::a_keyboard_without_a_menu_key_has_another()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto menu = [&] {
        QTest::keyClick(hand.keyboard(), Qt::Key_F10, Qt::ShiftModifier);
        return hand.openMenu();
    };
    hand.column(1)->view()->setFocus();
    hand.column(1)->view()->setCaret(hand.find(1, centre).start + 2);
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(menu(), u"Reject mention"_s));
    QTRY_VERIFY(!hand.mentionOn(1, centre));
    hand.entities()->setFocus();
    hand.entities()->setCurrentIndex(hand.entity(sample::mandiant));
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(menu(), u"Change type/Person"_s));
    QTRY_COMPARE(hand.entity(sample::mandiant).data(EntityTypeRole).toInt(), int(EntityType::Person));
}

// Scrolled away from by the wheel: the row that has the keyboard is meant all the same.
void tst_EditingKeyboard::the_menu_of_a_row_out_of_view_is_about_it()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.entities()->setFocus();
    hand.entities()->setCurrentIndex(hand.entity(sample::mandiant));
    QVERIFY(hand.settle());
    QScrollBar *bar = hand.entities()->verticalScrollBar();
    bar->setValue(bar->value() > bar->maximum() / 2 ? 0 : bar->maximum());
    const QRect row = hand.entities()->visualRect(hand.entities()->currentIndex());
    QVERIFY(!hand.entities()->viewport()->rect().intersects(row));
    QVERIFY(hand.choose(hand.menuByKey(), u"Rename…"_s));
    QVERIFY(hand.panel());
    QCOMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), sample::mandiant);
}

void tst_EditingKeyboard::a_date_is_read_as_another_from_the_menu()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto read = [&] {
        for (const DateMark &mark : hand.column(0)->sheet().dates) {
            if (mark.date.span.overlaps(hand.find(0, u"maart 2021"_s)))
                return mark.date.edtf.toString();
        }
        return QString();
    };
    ProseView *view = hand.column(0)->view();
    view->setFocus();
    view->setCaret(hand.find(0, u"maart 2021"_s).start + 2);
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Read as another date…"_s));
    QVERIFY(hand.type(u"Date"_s, u"2020-11"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(read(), u"2020-11"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(read(), u"2021-03"_s);
    QVERIFY(hand.redo());
    QTRY_COMPARE(read(), u"2020-11"_s);
}

void tst_EditingKeyboard::the_value_of_a_claim_is_changed_from_the_menu()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    const auto claim = [&] { return hand.claims()->model()->index(0, 0, hand.claims()->model()->index(0, 0)); };
    const auto value = [&] { return claim().data(ClaimRole).value<ClaimRow>().claim.value; };
    QTRY_VERIFY(claim().isValid());
    const QString before = value();
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(claim());
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Change the value…"_s));
    QVERIFY(hand.type(u"Date"_s, u"2020-11"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(value(), u"2020-11"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(value(), before);
    QVERIFY(hand.redo());
    QTRY_COMPARE(value(), u"2020-11"_s);
}

void tst_EditingKeyboard::a_claim_is_preferred_from_the_menu()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    const auto claim = [&] { return hand.claims()->model()->index(0, 0, hand.claims()->model()->index(0, 0)); };
    QTRY_VERIFY(claim().isValid());
    const ClaimId wanted(claim().data(IdRole).toLongLong());
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(claim());
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Prefer this date…"_s));
    QVERIFY(hand.type(u"Reason"_s, u"it was nearest"_s));
    QVERIFY(hand.enter());
    const auto preferred = [&] { return hand.window().events()->event().preferred; };
    QTRY_COMPARE(preferred(), wanted);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!preferred().isValid());
    QVERIFY(hand.redo());
    QTRY_COMPARE(preferred(), wanted);
}

void tst_EditingKeyboard::a_name_is_preferred_and_taken_away_from_the_menu()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::ccb));
    QVERIFY(hand.press(Qt::Key_F2, Qt::ShiftModifier));
    QVERIFY(hand.type(u"Name"_s, u"Cyber Centre"_s));
    QVERIFY(hand.pick(u"Language"_s, u"English"_s));
    QVERIFY(hand.enter());
    const auto listed = [&] { return hand.entity(u"Cyber Centre"_s).isValid(); };
    const auto isName = [&] {
        return std::ranges::any_of(hand.card()->card().names, [](const NameCount &count) {
            return count.name.spelling == u"Cyber Centre"_s && count.name.standing.status != Status::Rejected;
        });
    };
    QTRY_VERIFY(isName());
    QCOMPARE(hand.keyboard(), hand.entities());
    QVERIFY(hand.choose(hand.menuByKey(), u"Names/Cyber Centre (English)/Prefer in lists"_s));
    QTRY_VERIFY(listed());
    QVERIFY(hand.undo());
    QTRY_VERIFY(!listed());
    QVERIFY(hand.redo());
    QTRY_VERIFY(listed());
    hand.entities()->setFocus();
    hand.entities()->setCurrentIndex(hand.entity(u"Cyber Centre"_s));
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Names/Cyber Centre (English)/Remove"_s));
    QTRY_VERIFY(!isName());
    QVERIFY(hand.undo());
    QTRY_VERIFY(isName());
    QVERIFY(hand.redo());
    QTRY_VERIFY(!isName());
}

void tst_EditingKeyboard::an_event_is_removed_from_the_menu()
{
    Hand hand;
    QVERIFY(hand.openSample());
    hand.chart()->setFocus();
    QVERIFY(hand.press(Qt::Key_Home));
    while (hand.chart()->current() != hand.event(sample::disclosed))
        QTest::keyClick(hand.chart(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(hand.settle());
    QVERIFY(hand.choose(hand.menuByKey(), u"Remove event"_s));
    QTRY_VERIFY(!hand.event(sample::disclosed));
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.event(sample::disclosed));
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.event(sample::disclosed));
}

void tst_EditingKeyboard::a_claim_is_judged_and_preferred()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    const auto claim = [&] {
        const QModelIndex section = hand.claims()->model()->index(0, 0);
        return hand.claims()->model()->index(hand.claims()->model()->rowCount(section) - 1, 0, section);
    };
    const ClaimId wanted(claim().data(IdRole).toLongLong());
    const auto goToClaim = [&] {
        hand.claims()->setFocus();
        hand.claims()->setCurrentIndex(claim());
        return hand.settle();
    };
    QVERIFY(goToClaim());
    QVERIFY(hand.press(Qt::Key_J, Qt::ControlModifier));
    QVERIFY(hand.pick(u"How it is known"_s, u"inferred from more than the words"_s));
    QVERIFY(hand.enter());
    const auto voice = [&] { return claim().data(ClaimRole).value<ClaimRow>().claim.voice; };
    QTRY_VERIFY(voice() == Voice::Inferred);
    QVERIFY(goToClaim());
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.type(u"Reason"_s, u"it was nearest"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.window().events()->event().preferred, wanted);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.window().events()->event().preferred.isValid());
    QVERIFY(hand.undo());
    QTRY_VERIFY(voice() != Voice::Inferred);
    QVERIFY(hand.redo());
    QTRY_VERIFY(voice() == Voice::Inferred);
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.window().events()->event().preferred, wanted);
}

void tst_EditingKeyboard::a_claim_is_rejected()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    const auto first = [&] { return hand.claims()->model()->index(0, 0, hand.claims()->model()->index(0, 0)); };
    const ClaimId wanted(first().data(IdRole).toLongLong());
    const auto status = [&]() -> std::optional<Status> {
        const QAbstractItemModel *model = hand.claims()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex parent = model->index(section, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const Claim claim = model->index(row, 0, parent).data(ClaimRole).value<ClaimRow>().claim;
                if (claim.id == wanted)
                    return claim.standing.status;
            }
        }
        return {};
    };
    const auto before = status();
    hand.claims()->setFocus();
    hand.claims()->setCurrentIndex(first());
    QVERIFY(hand.settle());
    QVERIFY(hand.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(!status()); // out of the panel
    QVERIFY(hand.undo());
    QTRY_VERIFY(status() == before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(!status());
}

void tst_EditingKeyboard::a_command_says_what_it_would_have_to_be_about_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("words");
    const auto row = [](Command command, const QString &words) {
        QTest::addRow("%d", static_cast<int>(command)) << command << words;
    };
    row(Command::NewEntity, u"Select the words"_s);
    row(Command::NewMention, u"Select the words"_s);
    row(Command::NewClaim, u"Put the caret into the passage"_s);
    row(Command::MoveMention, u"Put the caret into a marked name"_s);
    row(Command::SplitEntity, u"Put the caret into a marked name"_s);
    row(Command::JudgeClaim, u"Select a claim"_s);
    row(Command::ChangeValue, u"Select a claim"_s);
    row(Command::PreferClaim, u"Select an event first"_s);
    row(Command::ReadDate, u"Put the caret into a marked date"_s);
    row(Command::ChangeType, u"Select an entity first"_s);
    row(Command::RemoveEvent, u"Select an event first"_s);
    row(Command::Rename, u"Select an entity or an event"_s);
    row(Command::Merge, u"Select an entity first"_s);
    row(Command::SetDate, u"Select an event first"_s);
    row(Command::Accept, u"Select what is to be decided"_s);
}

void tst_EditingKeyboard::a_command_says_what_it_would_have_to_be_about()
{
    QFETCH(Command, command);
    QFETCH(QString, words);
    Hand hand;
    QVERIFY(hand.openSample());
    hand.sources()->setFocus();
    hand.window().commands()->action(command)->trigger();
    const auto isSaid = [&] {
        const QList<QLabel *> labels = hand.window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(words); });
    };
    QTRY_VERIFY(isSaid());
    QVERIFY(hand.window().findChildren<Popover *>().isEmpty());
}

DOSSIER_WINDOW_TEST_MAIN(tst_EditingKeyboard)
#include "tst_editing_keyboard.moc"

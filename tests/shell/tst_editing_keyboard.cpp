// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

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
    void the_menu_of_a_column_is_about_the_caret();
    void the_menu_of_the_sources_is_about_the_row();
    void the_menu_of_the_entities_is_about_the_row();
    void the_menu_of_the_card_is_about_the_mention();
    void the_menu_of_the_timeline_is_about_the_event_of_the_keyboard();
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
    row(Command::PreferClaim, u"Select a claim"_s);
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

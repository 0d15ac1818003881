// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString paper = u"De Standaard"_s;
const QString centre = u"Centre for Cybersecurity Belgium"_s;

} // namespace

// What a person judges to be the same or not: mentions moved, entities merged, parted and split, by menu and by key.
class tst_EditingIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void a_mention_moves_by_key();
    void a_mention_of_the_card_moves_by_key();
    void all_mentions_spelt_so_are_split_off_by_key();
    void entities_are_merged_and_parted_by_key();
    void those_selected_are_merged_under_the_name_that_is_chosen_data();
    void those_selected_are_merged_under_the_name_that_is_chosen();
    void nobody_of_that_name_may_be_made();
    void a_cluster_goes_by_one_name_in_every_view();
    void entities_are_judged_not_to_be_the_same();
    void a_judgement_is_changed_from_the_card();
};

void tst_EditingIdentity::a_mention_moves_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    ProseView *view = hand.column(1)->view();
    view->setFocus();
    view->setCaret(hand.find(1, centre).start + 2);
    QVERIFY(hand.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QVERIFY(hand.seek(sample::mandiant));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.mentionOn(1, centre)->mention.entity, hand.entityId(sample::mandiant));
    QCOMPARE(hand.keyboard(), view);
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.mentionOn(1, centre)->mention.entity, hand.entityId(sample::ccb));
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.mentionOn(1, centre)->mention.entity, hand.entityId(sample::mandiant));
}

void tst_EditingIdentity::a_mention_of_the_card_moves_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::ccb));
    RowList *mentions = hand.card()->mentions();
    QTRY_VERIFY(mentions->model()->rowCount() > 0);
    mentions->setFocus();
    mentions->setCurrentIndex(mentions->model()->index(0, 0));
    QVERIFY(hand.settle());
    const auto count = [&](const QString &label) { return hand.entity(label).data(CountRole).toLongLong(); };
    const qint64 ccb = count(sample::ccb);
    const qint64 mandiant = count(sample::mandiant);
    QVERIFY(hand.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QVERIFY(hand.seek(sample::mandiant));
    QVERIFY(hand.pick(u"Which"_s, u"All in this source"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(count(sample::ccb) < ccb);
    QCOMPARE(count(sample::mandiant) + count(sample::ccb), ccb + mandiant);
    QVERIFY(hand.undo());
    QTRY_COMPARE(count(sample::ccb), ccb);
    QVERIFY(hand.redo());
    QTRY_VERIFY(count(sample::ccb) < ccb);
}

void tst_EditingIdentity::all_mentions_spelt_so_are_split_off_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    ProseView *view = hand.column(1)->view();
    view->setFocus();
    view->setCaret(hand.find(1, u"CCB"_s).start + 1);
    const qint64 before = hand.entity(sample::ccb).data(CountRole).toLongLong();
    QVERIFY(hand.press(Qt::Key_E, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.type(u"Name"_s, u"Another CCB"_s));
    QVERIFY(hand.pick(u"Which"_s, u"All spelt so"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Another CCB"_s).isValid());
    const EntityId made = hand.entityId(u"Another CCB"_s);
    QTRY_COMPARE(hand.mentionOn(1, u"CCB"_s)->mention.entity, made);
    QCOMPARE(hand.mentionOn(1, centre)->mention.entity, hand.entityId(sample::ccb));
    QCOMPARE(hand.entity(sample::ccb).data(CountRole).toLongLong()
            + hand.entity(u"Another CCB"_s).data(CountRole).toLongLong(),
        before);
    // The card says that the two are not the same.
    QVERIFY(hand.clickEntity(u"Another CCB"_s));
    QTRY_COMPARE(hand.card()->samenesses()->model()->rowCount(), 1);
    QVERIFY(hand.card()->card().samenesses.constFirst().sameness.judgement == Judgement::NotTheSame);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"Another CCB"_s).isValid());
    QTRY_COMPARE(hand.entity(sample::ccb).data(CountRole).toLongLong(), before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.entity(u"Another CCB"_s).isValid());
}

void tst_EditingIdentity::entities_are_merged_and_parted_by_key()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto stand = [&] { return hand.entity(paper).isValid() && hand.entity(sample::ccb).isValid(); };
    QVERIFY(stand());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QVERIFY(hand.seek(sample::ccb));
    QVERIFY(hand.type(u"Reason"_s, u"one letterhead"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(!stand());
    QTRY_COMPARE(hand.card()->samenesses()->model()->rowCount(), 1);
    QVERIFY(hand.card()->card().samenesses.constFirst().isInside);
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(hand.panel());
    QCOMPARE(hand.panel()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(hand.enter());
    QTRY_VERIFY(stand());
    QCOMPARE(hand.undoWords(), u"Undo part entities"_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(!stand());
    QVERIFY(hand.redo());
    QTRY_VERIFY(stand());
    QVERIFY(hand.undo());
    QVERIFY(hand.undo());
    QTRY_VERIFY(stand()); // as before they were merged
    QVERIFY(hand.redo());
    QTRY_VERIFY(!stand());
}

void tst_EditingIdentity::those_selected_are_merged_under_the_name_that_is_chosen_data()
{
    QTest::addColumn<QString>("stays");
    QTest::newRow("of the first") << sample::ccb;
    QTest::newRow("of the second") << paper;
}

void tst_EditingIdentity::those_selected_are_merged_under_the_name_that_is_chosen()
{
    QFETCH(QString, stays);
    Hand hand;
    QVERIFY(hand.openSample());
    const auto status = [&](const QString &label) { return hand.entity(label).data(StatusRole).toInt(); };
    const qint64 both =
        hand.entity(sample::ccb).data(CountRole).toLongLong() + hand.entity(paper).data(CountRole).toLongLong();
    const QString goes = stays == paper ? sample::ccb : paper;
    const int before = status(stays);
    QVERIFY(hand.clickEntity(sample::ccb));
    QVERIFY(hand.clickEntity(paper, Qt::ControlModifier));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QVERIFY(!hand.panel()->findChild<ChoiceField *>()); // both are there already
    QVERIFY(hand.pick(u"The name that stays"_s, stays));
    keepPictures(hand.window(), u"merge-two"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(!hand.entity(goes).isValid());
    QTRY_COMPARE(hand.entity(stays).data(CountRole).toLongLong(), both);
    QCOMPARE(status(stays), int(Status::Accepted)); // a person has said so
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.entity(goes).isValid() && hand.entity(stays).isValid());
    QCOMPARE(status(stays), before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.entity(goes).isValid());
    QVERIFY(hand.entity(stays).isValid());
}

void tst_EditingIdentity::nobody_of_that_name_may_be_made()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto seek = [&](const QString &words) {
        auto *field = hand.panel()->findChild<ChoiceField *>();
        field->line()->setFocus();
        QTest::keyClicks(field->line(), words);
        return field;
    };
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    auto *field = seek(u"Nobody here"_s);
    const auto says = [&] {
        for (const QLabel *label : field->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"No entity is called “Nobody here”"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
    QCOMPARE(field->chosen(), 0);
    hand.panel()->leave();
    QVERIFY(hand.settle());
    // Words that name somebody may name one whom the case does not know yet.
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    field = seek(u"Nobody here"_s);
    QTRY_COMPARE(field->chosen(), -1);
    QVERIFY(hand.pick(u"Type"_s, u"Person"_s));
    keepPictures(hand.window(), u"mention-of-a-new-one"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"Nobody here"_s).isValid());
    QCOMPARE(hand.entity(u"Nobody here"_s).data(EntityTypeRole).toInt(), int(EntityType::Person));
    QVERIFY(hand.undo());
    QTRY_VERIFY(!hand.entity(u"Nobody here"_s).isValid());
}

void tst_EditingIdentity::a_cluster_goes_by_one_name_in_every_view()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto count = [&](const QString &words) { return hand.entity(words).data(CountRole).toLongLong(); };
    const qint64 both = count(sample::ccb) + count(paper);
    const QString name = hand.entityId(sample::ccb) < hand.entityId(paper) ? sample::ccb : paper;
    const auto listed = [&] {
        const CaseCounts counts = hand.document().counts();
        return counts.entities - counts.unseenEntities;
    };
    const qint64 before = listed();
    QVERIFY(hand.choose(hand.menuOnRow(hand.entities(), hand.entity(paper)), u"Merge with…"_s));
    QVERIFY(hand.seek(sample::ccb));
    keepPictures(hand.window(), u"merge-panel"_s);
    QVERIFY(hand.enter());
    QTRY_COMPARE(count(name), both);
    QTRY_COMPARE(listed(), before - 1);
    const EntityId cluster = hand.entityId(name);
    // A click on either name leads to it; F3 goes through the mentions of both.
    for (const QString &words : QStringList{paper, centre}) {
        QVERIFY(hand.press(Qt::Key_Escape));
        QVERIFY(hand.clickWords(1, words));
        QCOMPARE(hand.document().focus().entities, QList<EntityId>{cluster});
        QVERIFY(hand.entities()->selectionModel()->isSelected(hand.entity(name)));
        QVERIFY(hand.litWords(1, ProseMark::Layer::Name).contains(paper));
        QVERIFY(hand.litWords(1, ProseMark::Layer::Name).contains(centre));
    }
    qint64 steps = 0;
    qint64 counted = 0;
    for (const Step &step : hand.light().steps)
        steps += step.rendition ? 0 : 1;
    for (const SourceLight &light : std::as_const(hand.light().sources))
        counted += light.count;
    QCOMPARE(steps, both);
    QCOMPARE(counted, both);
    QTRY_COMPARE(hand.card()->card().mentions, both);
    keepPictures(hand.window(), u"merged"_s);
    // The names of both find it.
    for (const QString &words : QStringList{paper, centre}) {
        QVERIFY(hand.clickWords(1, u"attack"_s, Qt::AltModifier));
        QVERIFY(hand.selectWords(1, u"attack"_s));
        QVERIFY(hand.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(hand.seek(words));
        QCOMPARE(EntityId(hand.panel()->findChild<ChoiceField *>()->chosen()), cluster);
        hand.panel()->leave();
        QVERIFY(hand.settle());
    }
}

void tst_EditingIdentity::entities_are_judged_not_to_be_the_same()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.seek(sample::mandiant));
    QVERIFY(hand.pick(u"They are"_s, u"not the same"_s));
    QVERIFY(hand.enter());
    const auto judged = [&] { return hand.card()->samenesses()->model()->rowCount(); };
    QTRY_COMPARE(judged(), 1);
    QVERIFY(hand.entity(paper).isValid() && hand.entity(sample::mandiant).isValid());
    QVERIFY(hand.undo());
    QTRY_COMPARE(judged(), 0);
    QVERIFY(hand.redo());
    QTRY_COMPARE(judged(), 1);
}

void tst_EditingIdentity::a_judgement_is_changed_from_the_card()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.seek(sample::mandiant));
    QVERIFY(hand.pick(u"They are"_s, u"perhaps the same"_s));
    QVERIFY(hand.enter());
    RowList *rows = hand.card()->samenesses();
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    const auto stand = [&] { return hand.entity(paper).isValid() && hand.entity(sample::mandiant).isValid(); };
    QVERIFY(stand());
    hand.card()->ensureWidgetVisible(rows);
    QVERIFY(hand.choose(hand.menuOnRow(rows, rows->model()->index(0, 0)), u"The same"_s));
    QTRY_VERIFY(!stand());
    QVERIFY(hand.undo());
    QTRY_VERIFY(stand());
    QVERIFY(hand.redo());
    QTRY_VERIFY(!stand());
}

DOSSIER_WINDOW_TEST_MAIN(tst_EditingIdentity)
#include "tst_editing_identity.moc"

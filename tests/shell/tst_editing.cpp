// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/fields.h"
#include "shell/popover.h"
#include "shell/windowfixture.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextCursor>

using namespace dossier;
using namespace dossier::tests;

namespace {

// Menus and panels, driven by what stands on them.
class Hand : public Drive
{
public:
    // Selects words in a column as a sweep of the mouse does.
    bool selectWords(int index, const QString &words, int nth = 0)
    {
        ProseView *view = column(index)->view();
        const Span span = find(index, words, nth);
        if (span.isEmpty())
            return false;
        placeOf(index, span);
        view->setFocus();
        QTextCursor cursor(view->document());
        cursor.setPosition(static_cast<int>(view->text().startToShown(span.start)));
        cursor.setPosition(static_cast<int>(view->text().startToShown(span.end)), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        return view->selection() == span;
    }

    QMenu *menuAt(QWidget *viewport, const QPoint &place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
        QApplication::sendEvent(viewport, &event);
        return openMenu();
    }
    QMenu *menuOnWords(int index, const QString &words)
    {
        return menuAt(column(index)->view()->viewport(), placeOf(index, find(index, words)));
    }
    QMenu *menuOnRow(QAbstractItemView *list, const QModelIndex &row)
    {
        list->scrollTo(row);
        return menuAt(list->viewport(), list->visualRect(row).center());
    }
    QMenu *openMenu()
    {
        const auto isOpen = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; };
        return QTest::qWaitFor(isOpen, 5000) ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    }
    // The action of this text, also in a submenu: "Change type/Person".
    static QAction *actionOf(QMenu *menu, const QString &path)
    {
        const qsizetype slash = path.indexOf(u'/');
        const QString first = slash < 0 ? path : path.left(slash);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') != first)
                continue;
            return slash < 0 ? action : action->menu() ? actionOf(action->menu(), path.mid(slash + 1)) : nullptr;
        }
        return nullptr;
    }
    bool choose(QMenu *menu, const QString &path)
    {
        QAction *action = menu ? actionOf(menu, path) : nullptr;
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        menu->close();
        const bool closed = QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }, 5000);
        window().activateWindow(); // which a desktop does by itself
        return closed && QTest::qWaitForWindowActive(&window());
    }

    QWidget *keyboard() { return window().focusWidget(); }
    Popover *panel()
    {
        const auto find = [this]() -> Popover * {
            for (Popover *each : window().findChildren<Popover *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        return QTest::qWaitFor([&] { return find() != nullptr; }, 5000) ? find() : nullptr;
    }
    template <typename Field> Field *field(const QString &name)
    {
        for (Field *each : panel()->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    // Types into a field, after what stands in it went.
    bool type(const QString &name, const QString &words)
    {
        auto *line = field<QLineEdit>(name);
        if (!line)
            return false;
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
        return line->text() == words;
    }
    bool pick(const QString &name, const QString &words)
    {
        auto *box = field<QComboBox>(name);
        const int index = box ? box->findText(words) : -1;
        if (index < 0)
            return false;
        box->setCurrentIndex(index);
        return true;
    }
    bool enter()
    {
        QPointer<Popover> open = panel();
        auto *done = open ? open->findChild<QPushButton *>(u"done"_s) : nullptr;
        if (!done || !QTest::qWaitFor([&] { return done->isEnabled(); }, 5000))
            return false;
        QTest::keyClick(keyboard(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return open.isNull() || !open->isVisible(); }, 5000) && acted();
    }
    // The act is done and shown.
    bool acted()
    {
        QTest::qWait(30);
        return settle();
    }
    bool undo() { return press(Qt::Key_Z, Qt::ControlModifier) && acted(); }
    bool redo() { return press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier) && acted(); }
    QString undoWords() { return window().commands()->action(Command::Undo)->toolTip(); }

    const MentionMark *mentionOn(int index, const QString &words, int nth = 0)
    {
        const Span span = find(index, words, nth);
        for (const MentionMark &mark : column(index)->sheet().mentions) {
            if (mark.mention.span.overlaps(span))
                return &mark;
        }
        return nullptr;
    }
};

} // namespace

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
    void a_claim_is_made_on_an_event_with_a_date_in_words();
    void an_event_is_made_and_dated();
    void an_event_is_removed();
    void a_claim_is_preferred_with_a_reason();
    void a_claim_is_judged();
    void a_note_is_taken();
    void a_source_is_corrected();
    void a_source_is_removed_and_comes_back();
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
    const qint64 counted = hand.entity(sample::ccb).data(CountRole).toLongLong();
    Q_UNUSED(counted)
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
    QVERIFY(hand.redo());
    QTRY_VERIFY(!hand.entity(other).isValid());
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

void tst_Editing::a_claim_is_made_on_an_event_with_a_date_in_words()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.choose(hand.menuAt(hand.column(1)->view()->viewport(), hand.placeOf(1, hand.find(1, u"attack"_s))),
        u"Claim on an event…"_s));
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
}

void tst_Editing::a_source_is_corrected()
{
    Hand hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::italian)), u"Details…"_s));
    QVERIFY(hand.type(u"Title"_s, u"Un attacco"_s));
    QVERIFY(hand.pick(u"Reliability"_s, u"B"_s));
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
    QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::italian)), u"Remove from the case"_s));
    QTRY_VERIFY(!hand.source(sample::italian).isValid());
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.source(sample::italian).isValid());
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
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(hand.keyboard(), Qt::Key_Tab);
        QVERIFY(panel->isAncestorOf(hand.keyboard()));
    }
}

DOSSIER_WINDOW_TEST_MAIN(tst_Editing)
#include "tst_editing.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"
#include "store/casereader.h"

#include <QCheckBox>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString centre = u"Centre for Cybersecurity Belgium"_s;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

class Asking : public Hand
{
public:
    QPushButton *done() { return panel()->findChild<QPushButton *>(u"done"_s); }
    QString preview() { return panel()->findChild<DateField *>()->preview(); }
    CaseContent content() { return CaseReader::open(document().path())->content().value(); }
    QModelIndex claim() { return claims()->model()->index(0, 0, claims()->model()->index(0, 0)); }
    Claim claimRow() { return claim().data(ClaimRole).value<ClaimRow>().claim; }
    std::optional<Date> dateOn(int index, const QString &words)
    {
        const Span span = find(index, words);
        for (const DateMark &mark : column(index)->sheet().dates) {
            if (mark.date.span.overlaps(span))
                return mark.date;
        }
        return {};
    }
    // Somebody presses Enter, and the panel does not go.
    bool enterDoesNothing()
    {
        const QPointer<Popover> open = panel();
        QTest::keyClick(keyboard(), Qt::Key_Return);
        QTest::qWait(50);
        return open && open->isVisible();
    }
    void openClaimPanel()
    {
        QVERIFY(selectWords(1, u"attack"_s));
        QVERIFY(press(Qt::Key_K, controlShift));
        QVERIFY(panel());
        QTRY_VERIFY(panel()->findChild<ChoiceField *>()->list()->count() > 1);
    }
};

} // namespace

// What a panel means before anything is written into it, and what a menu or a key is about.
class tst_EditingPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void the_date_of_an_event_keeps_its_part();
    void the_date_of_a_claim_keeps_its_part_and_anchor();
    void a_reading_keeps_its_part_and_anchor();
    void a_claim_takes_the_part_of_the_date_it_is_made_of();
    void fields_have_an_edge_in_the_dark();
    void no_event_is_chosen_before_one_is_sought();
    void a_claim_needs_a_value_data();
    void a_claim_needs_a_value();
    void a_source_that_does_not_answer_is_said_to();
    void enter_goes_to_what_is_missing();
    void the_entity_merged_with_is_sought_first();
    void words_selected_elsewhere_are_not_meant();
    void a_note_is_about_what_has_the_keyboard();
    void a_menu_is_about_the_place_it_was_asked_for();
    void a_menu_on_the_selection_is_about_all_of_it();
    void what_was_said_goes_with_the_next_act();
    void what_was_said_goes_with_the_next_undoing();
};

void tst_EditingPanels::the_date_of_an_event_keeps_its_part()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier));
    QVERIFY(hand.type(u"Date"_s, u"early March 2020"_s));
    QVERIFY(hand.type(u"Reason"_s, u"as I recall"_s));
    QVERIFY(hand.enter());
    const auto event = [&] { return hand.window().events()->event(); };
    QTRY_VERIFY(event().part == DatePart::Early);
    QVERIFY(hand.press(Qt::Key_D, Qt::ControlModifier));
    QVERIFY2(hand.preview().contains(u"early"_s), qPrintable(hand.preview()));
    QVERIFY(hand.type(u"Reason"_s, u"as somebody else recalls"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(event().reason, u"as somebody else recalls"_s);
    QCOMPARE(event().date.toString(), u"2020-03~"_s);
    QVERIFY(event().part == DatePart::Early);
}

void tst_EditingPanels::the_date_of_a_claim_keeps_its_part_and_anchor()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::traces));
    QTRY_VERIFY(hand.claim().isValid());
    const auto change = [&](const QString &words) {
        return hand.choose(hand.menuOnRow(hand.claims(), hand.claim()), u"Change the value…"_s)
            && (words.isEmpty() || hand.type(u"Date"_s, words));
    };
    QVERIFY(change(u"early March 2020"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.claimRow().part == DatePart::Early);
    QVERIFY(change({}));
    QVERIFY2(hand.preview().contains(u"early"_s), qPrintable(hand.preview()));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.undoWords(), u"Undo change claim"_s);
    QVERIFY(hand.claimRow().part == DatePart::Early);
    // What is counted from the day of publication says so, and goes on saying it.
    QVERIFY(change(u"two years ago"_s));
    const QString preview = hand.preview();
    QVERIFY2(preview.contains(u"counted from"_s), qPrintable(preview));
    QVERIFY(hand.enter());
    QTRY_VERIFY(!hand.claimRow().anchor.isEmpty());
    const Claim claim = hand.claimRow();
    QVERIFY(change({}));
    QCOMPARE(hand.preview(), preview);
    QVERIFY(hand.enter());
    QCOMPARE(hand.claimRow().value, claim.value);
    QCOMPARE(hand.claimRow().anchor, claim.anchor);
    QVERIFY(hand.undo());
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.claimRow().anchor, QString());
    QVERIFY(hand.redo());
    QTRY_COMPARE(hand.claimRow().anchor, claim.anchor);
}

void tst_EditingPanels::a_reading_keeps_its_part_and_anchor()
{
    Asking hand;
    QVERIFY(hand.openSample());
    const auto date = [&] { return hand.dateOn(0, u"maart 2021"_s).value_or(Date()); };
    const auto read = [&](const QString &words) {
        return hand.choose(hand.menuOnWords(0, u"maart 2021"_s), u"Read as another date…"_s)
            && (words.isEmpty() || hand.type(u"Date"_s, words));
    };
    QVERIFY(read(u"begin maart 2021"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(date().part == DatePart::Early);
    QVERIFY(read({}));
    QVERIFY2(hand.preview().contains(u"early"_s), qPrintable(hand.preview()));
    hand.panel()->leave();
    QVERIFY(read(u"twee jaar geleden"_s));
    QVERIFY2(hand.preview().contains(u"counted from"_s), qPrintable(hand.preview()));
    QVERIFY(hand.enter());
    QTRY_VERIFY(!date().anchor.isEmpty());
    const Date before = date();
    QVERIFY(read({}));
    QVERIFY2(hand.preview().contains(u"counted from"_s), qPrintable(hand.preview()));
    hand.panel()->leave();
    QVERIFY(hand.undo());
    QTRY_COMPARE(date().anchor, QString());
    QVERIFY(hand.redo());
    QTRY_COMPARE(date().anchor, before.anchor);
    QCOMPARE(date().edtf, before.edtf);
}

void tst_EditingPanels::a_claim_takes_the_part_of_the_date_it_is_made_of()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.choose(hand.menuOnWords(0, u"maart 2021"_s), u"Read as another date…"_s));
    QVERIFY(hand.type(u"Date"_s, u"begin maart 2021"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.dateOn(0, u"maart 2021"_s)->part == DatePart::Early);
    QVERIFY(hand.choose(hand.menuOnWords(0, u"maart 2021"_s), u"Claim on an event…"_s));
    QVERIFY2(hand.preview().contains(u"early"_s), qPrintable(hand.preview()));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
    QTRY_COMPARE(hand.window().events()->event().title, u"Somebody warns"_s);
    QTRY_VERIFY(hand.claim().isValid());
    QVERIFY(hand.claimRow().part == DatePart::Early);
}

void tst_EditingPanels::fields_have_an_edge_in_the_dark()
{
    Asking asking;
    QVERIFY(asking.openSample());
    asking.window().commands()->action(Command::ColoursDark)->trigger();
    QVERIFY(asking.settle());
    asking.openClaimPanel();
    const QImage panel = asking.panel()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QColor edge = Colours::current().ink(Ink::Line2);
    int fields = 0;
    for (const QComboBox *box : asking.panel()->findChildren<QComboBox *>()) {
        if (!box->isVisible())
            continue;
        ++fields;
        const QRect around = QRect(box->mapTo(asking.panel(), QPoint()), box->size()).adjusted(-2, -2, 2, 2);
        QVERIFY2(pixelsOf(panel.copy(around), edge, 12) > 2 * box->width(), qPrintable(box->accessibleName()));
    }
    QVERIFY(fields > 2);
    const auto *silent = asking.panel()->findChild<QCheckBox *>();
    QVERIFY(silent && silent->isVisible());
    const QRect box = silent->rect().adjusted(0, 0, silent->height() - silent->width(), 0); // with its tick alone
    const QRect around = box.translated(silent->mapTo(asking.panel(), QPoint())).adjusted(-2, -2, 2, 2);
    QVERIFY(pixelsOf(panel.copy(around), edge, 12) > 2 * 13);
    asking.window().commands()->action(Command::ColoursLight)->trigger();
}

void tst_EditingPanels::no_event_is_chosen_before_one_is_sought()
{
    Asking hand;
    QVERIFY(hand.openSample());
    hand.openClaimPanel();
    QVERIFY(!hand.done()->isEnabled());
    QVERIFY(hand.enterDoesNothing());
    auto *events = hand.panel()->findChild<ChoiceField *>();
    QTest::keyClick(events->line(), Qt::Key_Down); // the first, when it is wanted
    QVERIFY(events->chosen() > 0);
    QVERIFY(!says(*hand.panel(), u"No event is chosen yet"_s));
    QVERIFY(hand.type(u"Date"_s, u"March 2020"_s));
    QVERIFY(hand.done()->isEnabled());
}

void tst_EditingPanels::a_claim_needs_a_value_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("nothing");
    QTest::addColumn<QString>("wrong"); // "" where any words will do
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("right");
    const QString form = u"Write it as in April 2019, since 2021 or 2019-04-03"_s;
    QTest::newRow("when") << u"When"_s << u"Date"_s << u"Write a date"_s << u"long ago"_s << form << u"March 2020"_s;
    QTest::newRow("how many") << u"How many"_s << u"Value"_s << u"Write a figure, such as 40"_s << u"very many"_s
                              << u"Write a figure, such as 40"_s << u"1,500"_s;
    QTest::newRow("who") << u"Who did it"_s << u"Value"_s << u"Write who it was, or choose an entity"_s << QString()
                         << QString() << u"somebody inside"_s;
    QTest::newRow("how far") << u"How far they got"_s << u"Value"_s << u"Write how far it went"_s << QString()
                             << QString() << u"the whole network"_s;
}

void tst_EditingPanels::a_claim_needs_a_value()
{
    QFETCH(QString, question);
    QFETCH(QString, field);
    QFETCH(QString, nothing);
    QFETCH(QString, wrong);
    QFETCH(QString, better);
    QFETCH(QString, right);
    Asking hand;
    QVERIFY(hand.openSample());
    hand.openClaimPanel();
    QVERIFY(says(*hand.panel(), u"No event is chosen yet"_s));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(!says(*hand.panel(), u"No event is chosen yet"_s));
    QVERIFY(hand.pick(u"Question"_s, question));
    QVERIFY(says(*hand.panel(), nothing));
    QVERIFY(!hand.done()->isEnabled());
    QVERIFY(hand.enterDoesNothing());
    if (!wrong.isEmpty()) {
        QVERIFY(hand.type(field, wrong));
        QVERIFY(says(*hand.panel(), better));
        QVERIFY(hand.enterDoesNothing());
    }
    QVERIFY(hand.type(field, right));
    QVERIFY(!says(*hand.panel(), nothing));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
    QVERIFY(!hand.content().claims.constLast().value.isEmpty());
}

void tst_EditingPanels::a_source_that_does_not_answer_is_said_to()
{
    Asking hand;
    QVERIFY(hand.openSample());
    hand.openClaimPanel();
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(hand.pick(u"Question"_s, u"Who did it"_s));
    auto *silent = hand.panel()->findChild<QCheckBox *>();
    QCOMPARE(silent->text(), u"The source names no one"_s);
    const auto *known = hand.panel()->findChildren<ChoiceField *>().constLast();
    QTRY_VERIFY(known->list()->count() > 2); // before anything is sought
    QCOMPARE(known->chosen(), 0);
    QVERIFY(hand.type(u"Value"_s, u"somebody"_s));
    silent->click();
    QVERIFY(!hand.field<QLineEdit>(u"Value"_s)->isVisible());
    QVERIFY(hand.done()->isEnabled());
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
    QTRY_VERIFY(hand.claim().isValid());
    QVERIFY(hand.claimRow().kind == ClaimKind::Attribution);
    QCOMPARE(hand.claimRow().value, QString());
    // Later it is read more closely.
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), hand.claim()), u"Change the value…"_s));
    silent = hand.panel()->findChild<QCheckBox *>();
    QVERIFY(silent->isChecked());
    silent->click();
    QVERIFY(says(*hand.panel(), u"Write who it was"_s));
    QVERIFY(hand.enterDoesNothing());
    QVERIFY(hand.type(u"Value"_s, u"a clerk"_s));
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.claimRow().value, u"a clerk"_s);
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.claimRow().value, QString());
}

void tst_EditingPanels::enter_goes_to_what_is_missing()
{
    Asking hand;
    QVERIFY(hand.openSample());
    hand.openClaimPanel();
    auto *date = hand.field<QLineEdit>(u"Date"_s);
    date->setFocus();
    QVERIFY(hand.enterDoesNothing());
    QCOMPARE(hand.keyboard(), hand.field<QLineEdit>(u"Search events, or name a new one"_s));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(hand.enterDoesNothing());
    QCOMPARE(hand.keyboard(), date);
    QCOMPARE(hand.panel()->findChild<DateField *>()->missing(), u"Write a date"_s);
}

void tst_EditingPanels::the_entity_merged_with_is_sought_first()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_G, controlShift));
    QTRY_VERIFY(hand.panel()->findChild<ChoiceField *>()->list()->count() > 1);
    QCOMPARE(hand.panel()->findChild<ChoiceField *>()->chosen(), 0);
    QVERIFY(!hand.done()->isEnabled());
    QVERIFY(hand.enterDoesNothing());
    QVERIFY(hand.entity(sample::mandiant).isValid());
}

void tst_EditingPanels::words_selected_elsewhere_are_not_meant()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    hand.entities()->setFocus();
    QVERIFY(hand.press(Qt::Key_E, controlShift));
    QTRY_VERIFY(hand.window().messages()->words().startsWith(u"Select the words"_s));
    QVERIFY(hand.window().findChildren<Popover *>().isEmpty());
    QVERIFY(hand.press(Qt::Key_K, controlShift));
    QTRY_VERIFY(hand.window().messages()->words().startsWith(u"Put the caret into the passage"_s));
    QVERIFY(hand.window().findChildren<Popover *>().isEmpty());
}

void tst_EditingPanels::a_note_is_about_what_has_the_keyboard()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_N, controlShift));
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.panel()->findChild<QPlainTextEdit *>(), u"Who pays them"_s);
    QTest::mouseClick(hand.done(), Qt::LeftButton);
    QTRY_COMPARE(hand.undoWords(), u"Undo new note"_s);
    const Note note = hand.content().notes.constLast();
    QCOMPARE(note.words, u"Who pays them"_s);
    QCOMPARE(note.entity, hand.entityId(sample::mandiant));
    QVERIFY(!note.text.isValid());
}

void tst_EditingPanels::a_menu_is_about_the_place_it_was_asked_for()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    const Span centreSpan = hand.find(1, centre);
    QMenu *menu = hand.menuOnWords(1, centre);
    QVERIFY(menu);
    QVERIFY(!Hand::actionOf(menu, u"New entity…"_s));
    QVERIFY(hand.choose(menu, u"Note…"_s));
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.panel()->findChild<QPlainTextEdit *>(), u"Ask them"_s);
    QTest::mouseClick(hand.done(), Qt::LeftButton);
    QTRY_COMPARE(hand.undoWords(), u"Undo new note"_s);
    const Note note = hand.content().notes.constLast();
    QCOMPARE(note.words, u"Ask them"_s);
    QVERIFY(note.span.contains(centreSpan.start));
}

void tst_EditingPanels::a_menu_on_the_selection_is_about_all_of_it()
{
    Asking hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QMenu *menu = hand.menuOnWords(1, u"attack"_s);
    QVERIFY(menu && Hand::actionOf(menu, u"New entity…"_s));
    menu->close();
    QTRY_VERIFY(!QApplication::activePopupWidget());
    hand.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&hand.window()));
    hand.column(1)->view()->setFocus();
    menu = hand.menuByKey(); // the caret stands at its end
    QVERIFY(menu && Hand::actionOf(menu, u"New entity…"_s));
    menu->close();
}

void tst_EditingPanels::what_was_said_goes_with_the_next_act()
{
    Asking hand;
    QVERIFY(hand.openSample());
    const auto says = [&](const QString &words) { return hand.window().messages()->words().startsWith(words); };
    hand.entities()->setFocus();
    QVERIFY(hand.press(Qt::Key_E, controlShift));
    QVERIFY(says(u"Select the words"_s));
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_E, controlShift));
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"attack"_s);
    QVERIFY(says(u"Select the words"_s)); // it is not done yet
    QVERIFY(hand.enter());
    QTRY_COMPARE(hand.window().messages()->words(), QString());
    // An act that is refused says so, until the next one.
    hand.document().act([](const CaseReader &, const QString &) -> Result<Write> {
        return Error{ErrorCode::Invalid, u"it is read so already"_s, {}};
    });
    QTRY_VERIFY(!hand.window().messages()->words().isEmpty());
    QVERIFY(hand.undo());
    QTRY_COMPARE(hand.window().messages()->words(), QString());
    QVERIFY(hand.redo());
    QCOMPARE(hand.window().messages()->words(), QString());
}

// Undoing itself has something to say, and it is said after what was said before went.
void tst_EditingPanels::what_was_said_goes_with_the_next_undoing()
{
    Asking hand;
    QVERIFY(hand.openSample());
    const auto words = [&] { return hand.window().messages()->words(); };
    hand.window().run(Command::JudgeClaim);
    QTRY_VERIFY(words().startsWith(u"Select a claim"_s));
    Q_EMIT hand.document().undoChanged();
    Q_EMIT hand.document().undone({{u"mention"_s, 1, -1}});
    QVERIFY2(words().startsWith(u"1 row"_s), qPrintable(words()));
    Q_EMIT hand.document().undoChanged();
    Q_EMIT hand.document().undone({});
    QCOMPARE(words(), QString());
}

DOSSIER_WINDOW_TEST_MAIN(tst_EditingPanels)
#include "tst_editing_panels.moc"

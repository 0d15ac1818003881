// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicesmodel.h"
#include "prose/filterfield.h"
#include "shell/hand.h"
#include "shell/lists.h"
#include "shell/quickpanel.h"
#include "shell/settings.h"
#include "store/casefiles.h"
#include "store/unprivileged.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr Qt::KeyboardModifiers ctrlAlt = Qt::ControlModifier | Qt::AltModifier;

// Quick open and the palette, by keys.
struct Opening : Hand
{
    QuickPanel *quick()
    {
        for (QuickPanel *each : window().findChildren<QuickPanel *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool open(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *has = window().focusWidget();
        QTest::keyClick(has ? has : &window(), key, modifiers);
        return QTest::qWaitFor([this] { return quick() != nullptr; }, 5000);
    }
    bool quickOpen() { return open(Qt::Key_K, Qt::ControlModifier); }
    bool palette() { return open(Qt::Key_I, ctrlAlt); }
    void type(const QString &words) { QTest::keyClicks(quick()->field(), words); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(quick()->field(), key, modifiers); }
    QStringList rows()
    {
        QStringList words;
        for (const Choice &choice : quick()->model()->choices())
            words.append(choice.words);
        return words;
    }
    // Types, and waits until the first row is this.
    bool find(const QString &words, const QString &first)
    {
        type(words);
        return QTest::qWaitFor([&] { return rows().value(0).startsWith(first); }, 20'000);
    }
    const Choice &first() { return quick()->model()->choices().constFirst(); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return quick() == nullptr; }, 20'000) && settle();
    }
};

} // namespace

class tst_QuickOpenWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void letters_of_a_name_lead_to_the_entity();
    void any_name_of_any_language_finds_an_entity();
    void a_source_is_opened_to_be_read();
    void ctrl_enter_opens_a_source_in_another_column();
    void an_event_is_selected_on_the_timeline();
    void every_row_says_what_it_is();
    void the_empty_field_shows_what_was_in_focus_lately();
    void escape_gives_the_keyboard_back();
    void going_there_can_be_gone_back_from();
    void no_case_is_nothing_to_open();
    void what_is_imported_meanwhile_is_found_the_next_time();
    void the_palette_runs_a_command();
    void the_palette_runs_it_on_what_had_the_keyboard();
    void a_command_that_cannot_be_done_says_why();
    void the_palette_works_without_a_case();
    void a_case_that_can_only_be_read_says_so();
    void commands_used_lately_come_first();
    void one_leads_to_the_other();
    void nothing_opens_behind_a_dialog();
    void closing_the_case_puts_it_away();
    void pictures();
};

void tst_QuickOpenWindow::init()
{
    QSettings().clear();
}

void tst_QuickOpenWindow::letters_of_a_name_lead_to_the_entity()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    drive.type(u"ccb"_s);
    drive.key(Qt::Key_Return); // the answer may still be on its way
    QVERIFY(drive.isGone());
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::ccb)});
    QCOMPARE(drive.entities()->currentIndex().data(IdRole).toLongLong(), drive.entityId(sample::ccb).value);
}

void tst_QuickOpenWindow::any_name_of_any_language_finds_an_entity()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"surete de l'etat"_s, sample::vsse));
    QVERIFY(!drive.first().name.isEmpty());
    QVERIFY(!drive.first().inName.isEmpty());
}

void tst_QuickOpenWindow::a_source_is_opened_to_be_read()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::french));
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"attacco"_s, sample::italian));
    drive.key(Qt::Key_Return);
    QVERIFY(drive.isGone());
    QCOMPARE(drive.document().focus().source, drive.sourceId(sample::italian));
    QVERIFY(drive.columnOf(sample::italian) >= 0);
    QCOMPARE(drive.sources()->currentIndex().data(IdRole).toLongLong(), drive.sourceId(sample::italian).value);
    QVERIFY(drive.window().reading()->isAncestorOf(drive.keyboard()));
}

void tst_QuickOpenWindow::ctrl_enter_opens_a_source_in_another_column()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::french));
    const int column = drive.columnOf(sample::french);
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"attacco"_s, sample::italian));
    drive.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(drive.isGone());
    QTRY_VERIFY(drive.columnOf(sample::italian) >= 0);
    QCOMPARE(drive.columnOf(sample::french), column); // which stays
    QCOMPARE(drive.document().focus().source, drive.sourceId(sample::french));
}

void tst_QuickOpenWindow::an_event_is_selected_on_the_timeline()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"barracuda disc"_s, sample::disclosed));
    QCOMPARE(drive.first().end, u"Event"_s);
    QVERIFY(!drive.first().detail.isEmpty()); // when it was
    drive.key(Qt::Key_Return);
    QVERIFY(drive.isGone());
    QCOMPARE(drive.document().focus().event, drive.event(sample::disclosed));
    QCOMPARE(drive.emphasis(sample::disclosed), Emphasis::Lit);
}

void tst_QuickOpenWindow::every_row_says_what_it_is()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    drive.type(u"b"_s);
    QTRY_VERIFY(drive.rows().size() > 3);
    QSet<RowKind> kinds;
    for (const Choice &choice : drive.quick()->model()->choices()) {
        QVERIFY2(!choice.end.isEmpty(), qPrintable(choice.words));
        kinds.insert(choice.kind);
    }
    QVERIFY(kinds.contains(RowKind::Source) && kinds.contains(RowKind::Entity) && kinds.contains(RowKind::Event));
}

void tst_QuickOpenWindow::the_empty_field_shows_what_was_in_focus_lately()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::mandiant));
    QVERIFY(drive.clickEntity(sample::vsse));
    QVERIFY(drive.clickEvent(sample::media));
    QVERIFY(drive.quickOpen());
    QTRY_COMPARE(drive.rows().size(), 2); // not what is in focus
    QVERIFY(drive.rows().at(0).startsWith(sample::vsse));
    QVERIFY(drive.rows().at(1).startsWith(sample::mandiant));
    drive.key(Qt::Key_Return);
    QVERIFY(drive.isGone());
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::vsse)});
}

void tst_QuickOpenWindow::escape_gives_the_keyboard_back()
{
    Opening drive;
    QVERIFY(drive.openSample());
    drive.entities()->setFocus();
    const Focus before = drive.document().focus();
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"ccb"_s, sample::ccb));
    drive.key(Qt::Key_Escape);
    QVERIFY(drive.isGone());
    QVERIFY(drive.entities()->hasFocus());
    QCOMPARE(drive.document().focus(), before);
}

void tst_QuickOpenWindow::going_there_can_be_gone_back_from()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::mandiant));
    QVERIFY(drive.quickOpen());
    drive.type(u"ccb"_s);
    drive.key(Qt::Key_Return);
    QVERIFY(drive.isGone());
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::mandiant)});
}

void tst_QuickOpenWindow::no_case_is_nothing_to_open()
{
    Opening drive;
    QVERIFY(drive.ready);
    QVERIFY(!drive.window().commands()->action(Command::QuickOpen)->isEnabled());
    QTest::keyClick(&drive.window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!drive.quick());
    QCOMPARE(drive.window().obstacle(Command::QuickOpen), u"No case is open."_s);
}

void tst_QuickOpenWindow::what_is_imported_meanwhile_is_found_the_next_time()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    drive.type(u"zwanenwerder"_s);
    QTRY_VERIFY(!drive.quick()->note().isEmpty());
    drive.key(Qt::Key_Escape);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zwanenwerder.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Zwanenwerder\n\nThe lock was closed in March 2022.");
    file.close();
    QSignalSpy imported(&drive.document(), &CaseDocument::importFinished);
    drive.window().importFiles({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20'000);
    QVERIFY(drive.settle());
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"zwanen"_s, u"Zwanenwerder"_s));
}

void tst_QuickOpenWindow::the_palette_runs_a_command()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"three col"_s, u"Three columns"_s));
    drive.key(Qt::Key_Return);
    QVERIFY(drive.isGone());
    QCOMPARE(drive.columns(), 3);
}

void tst_QuickOpenWindow::the_palette_runs_it_on_what_had_the_keyboard()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::french));
    QVERIFY(drive.selectWords(drive.columnOf(sample::french), u"Microsoft Exchange"_s));
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"new entity"_s, u"New entity from selection…"_s));
    QVERIFY(drive.first().possible);
    drive.key(Qt::Key_Return);
    QVERIFY(drive.panel());
    QCOMPARE(drive.panel()->accessibleName(), u"New entity"_s);
}

void tst_QuickOpenWindow::a_command_that_cannot_be_done_says_why()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"set the date"_s, u"Set the date…"_s));
    QVERIFY(!drive.first().possible);
    QCOMPARE(drive.first().detail, u"Events · Select an event first."_s);
    drive.key(Qt::Key_Return);
    QVERIFY(drive.quick()); // it stays, so that this can be read
    drive.key(Qt::Key_Escape);
    QVERIFY(drive.isGone());
    QVERIFY(drive.clickEvent(sample::media));
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"set the date"_s, u"Set the date…"_s));
    QVERIFY(drive.first().possible);
    drive.quick()->field()->clear();
    QVERIFY(drive.find(u"undo"_s, u"Undo"_s));
    QCOMPARE(drive.first().detail, u"Edit · There is nothing to undo."_s);
}

void tst_QuickOpenWindow::the_palette_works_without_a_case()
{
    Opening drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"quick"_s, u"Quick open…"_s));
    QCOMPARE(drive.first().detail, u"Go · No case is open."_s);
    drive.quick()->field()->clear();
    QVERIFY(drive.find(u"keys"_s, u"Keys"_s));
    drive.key(Qt::Key_Return);
    QTRY_VERIFY(drive.window().findChild<KeysList *>());
}

void tst_QuickOpenWindow::a_case_that_can_only_be_read_says_so()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"locks.dossier"_s);
    makeCase(path, smallCase());
    const Sealed sealed(folder.path(), {path});
    const Unprivileged nobody;
    Opening drive;
    QVERIFY(drive.window().openCase(path));
    QVERIFY(drive.document().isReadOnly());
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"new event"_s, u"New event…"_s));
    QCOMPARE(drive.first().detail, u"Events · This case can only be read."_s);
    drive.key(Qt::Key_Escape);
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"port of"_s, u"Port of Valmer"_s));
}

void tst_QuickOpenWindow::commands_used_lately_come_first()
{
    Opening drive;
    QVERIFY(drive.openSample());
    for (const auto &[typed, name] :
        {std::pair(u"three col"_s, u"Three columns"_s), std::pair(u"history"_s, u"History"_s)}) {
        QVERIFY(drive.palette());
        QVERIFY(drive.find(typed, name));
        drive.key(Qt::Key_Return);
        QVERIFY(drive.isGone());
    }
    QVERIFY(drive.palette());
    QCOMPARE(drive.rows().first(2), (QStringList{u"History"_s, u"Three columns"_s}));
    QCOMPARE(settings::lateCommands.get(), (QStringList{u"view.history"_s, u"view.three-columns"_s}));
}

void tst_QuickOpenWindow::one_leads_to_the_other()
{
    Opening drive;
    QVERIFY(drive.openSample());
    drive.entities()->setFocus();
    QVERIFY(drive.palette());
    const QPointer<QuickPanel> palette = drive.quick();
    drive.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(drive.quick() && drive.quick() != palette);
    QCOMPARE(drive.quick()->accessibleName(), u"Quick open"_s);
    drive.type(u"ccb"_s);
    const QPointer<QuickPanel> quick = drive.quick();
    drive.key(Qt::Key_K, Qt::ControlModifier); // again: begins anew
    QCOMPARE(drive.quick(), quick);
    QCOMPARE(quick->field()->selectedText(), u"ccb"_s);
    drive.key(Qt::Key_Escape);
    QVERIFY(drive.isGone());
    QVERIFY(drive.entities()->hasFocus());
    // And out of the palette's list.
    QVERIFY(drive.palette());
    QVERIFY(drive.find(u"quick open"_s, u"Quick open…"_s));
    drive.key(Qt::Key_Return);
    QTRY_VERIFY(drive.quick() && drive.quick()->accessibleName() == u"Quick open"_s);
    QVERIFY(drive.quick()->field()->hasFocus());
}

void tst_QuickOpenWindow::nothing_opens_behind_a_dialog()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.press(Qt::Key_F1));
    auto *keys = drive.window().findChild<KeysList *>();
    QVERIFY(keys && keys->isVisible());
    QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(keys, Qt::Key_I, ctrlAlt);
    QVERIFY(!drive.quick());
    keys->close();
}

void tst_QuickOpenWindow::closing_the_case_puts_it_away()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    drive.type(u"cc"_s);
    drive.window().closeCase();
    QTRY_VERIFY(!drive.quick());
    QVERIFY(drive.openSample());
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"ccb"_s, sample::ccb));
}

void tst_QuickOpenWindow::pictures()
{
    Opening drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEntity(sample::vsse));
    QVERIFY(drive.quickOpen());
    QVERIFY(drive.find(u"ccb"_s, sample::ccb));
    keepPictures(drive.window(), u"quick-open"_s);
    drive.key(Qt::Key_Escape);
    QVERIFY(drive.palette());
    drive.type(u"ent"_s);
    keepPictures(drive.window(), u"command-palette"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_QuickOpenWindow)
#include "tst_quickopenwindow.moc"

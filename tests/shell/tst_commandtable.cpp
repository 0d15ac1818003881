// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_CommandTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_command_says_what_it_does();
    void ids_are_unique_and_well_formed();
    void ids_stay_the_same_for_ever();
    void no_two_commands_share_a_key();
    void every_key_is_understood();
    void menus_hold_every_command_once();
    void mnemonics_of_a_menu_are_unique();
    void mnemonics_of_the_bar_are_unique();
    void what_a_menu_shows_as_impossible_is_possible_again();
    void commands_tell_which_was_triggered();
    void commands_that_need_a_case_wait_for_one();
    void one_of_a_group_is_chosen();
};

void tst_CommandTable::every_command_says_what_it_does()
{
    const Commands commands(nullptr);
    for (const CommandSpec &spec : commandTable()) {
        QVERIFY(!commandText(spec).isEmpty());
        QVERIFY2(!commandText(spec).contains(u'&'), spec.id);
        QVERIFY2(!commandText(spec).contains(u'!'), spec.id);
        const QAction *action = commands.action(spec.command);
        QVERIFY2(action, spec.id);
        QVERIFY2(action->text().contains(u'&'), spec.id); // can be reached in the menu by the keyboard
        QVERIFY2(!action->iconText().isEmpty(), spec.id);
    }
}

void tst_CommandTable::ids_are_unique_and_well_formed()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> ids;
    QSet<int> commands;
    for (const CommandSpec &spec : commandTable()) {
        const QString id = QString::fromLatin1(spec.id);
        QVERIFY2(form.match(id).hasMatch(), spec.id);
        QVERIFY2(!ids.contains(id), spec.id);
        QVERIFY2(!commands.contains(static_cast<int>(spec.command)), spec.id);
        ids.insert(id);
        commands.insert(static_cast<int>(spec.command));
    }
}

// Keys that a person chose are remembered by these words: an id may come, none may go or change.
void tst_CommandTable::ids_stay_the_same_for_ever()
{
    QSet<QString> ids;
    for (const CommandSpec &spec : commandTable())
        ids.insert(QString::fromLatin1(spec.id));
    for (const char *id :
        {"case.new", "case.open", "case.open-bundle", "case.sample", "case.import", "case.import-folder", "case.paste",
            "case.last-import", "case.export", "case.close", "case.quit", "edit.undo", "edit.redo", "edit.new-entity",
            "edit.new-mention", "edit.new-claim", "edit.new-event", "edit.new-note", "edit.accept", "edit.reject",
            "edit.rename", "edit.set-date", "edit.merge", "edit.source-details", "rendition.summary",
            "rendition.translation", "rendition.open", "rendition.edit", "rendition.link", "rendition.keep",
            "rendition.discard", "edit.copy", "view.one-column", "view.two-columns", "view.three-columns",
            "view.four-columns", "view.side-by-side", "view.larger", "view.smaller", "view.usual",
            "view.colours-system", "view.colours-light", "view.colours-dark", "go.back", "go.forward", "go.next",
            "go.previous", "go.peel", "timeline.closer", "timeline.wider", "timeline.fit", "help.keys", "help.about"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
}

void tst_CommandTable::no_two_commands_share_a_key()
{
    QHash<QString, QString> owners;
    const Commands commands(nullptr);
    for (const CommandSpec &spec : commandTable()) {
        for (const QKeySequence &key : commands.action(spec.command)->shortcuts()) {
            const QString words = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(words),
                qPrintable(u"%1: %2, %3"_s.arg(words, owners.value(words), commandText(spec))));
            owners.insert(words, commandText(spec));
        }
    }
}

void tst_CommandTable::every_key_is_understood()
{
    const Commands commands(nullptr);
    for (const CommandSpec &spec : commandTable()) {
        const qsizetype wanted = QString::fromLatin1(spec.keys).split(u"; "_s, Qt::SkipEmptyParts).size();
        const QList<QKeySequence> keys = commands.action(spec.command)->shortcuts();
        QVERIFY2(keys.size() == wanted, spec.id);
        for (const QKeySequence &key : keys)
            QVERIFY2(key.count() == 1 && key[0].key() != Qt::Key_unknown, spec.id);
    }
    QCOMPARE(commands.action(Command::NextStep)->shortcut(), QKeySequence(Qt::Key_F3));
    QCOMPARE(commands.action(Command::PreviousStep)->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    QCOMPARE(commands.action(Command::Peel)->shortcut(), QKeySequence(Qt::Key_Escape));
    QCOMPARE(commands.action(Command::GoBack)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
}

void tst_CommandTable::menus_hold_every_command_once()
{
    const Commands commands(nullptr);
    QMenuBar bar;
    commands.fill(&bar);
    QStringList titles;
    qsizetype held = 0;
    const std::function<void(const QMenu *)> count = [&](const QMenu *menu) {
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                count(action->menu());
            else
                held += action->isSeparator() ? 0 : 1;
        }
    };
    for (const QAction *menu : bar.actions()) {
        QVERIFY(menu->menu());
        titles.append(menu->text().remove(u'&'));
        count(menu->menu());
        QVERIFY(!menu->menu()->actions().isEmpty());
        QVERIFY(!menu->menu()->actions().first()->isSeparator());
    }
    QCOMPARE(titles,
        (QStringList{u"Case"_s, u"Edit"_s, u"Entities"_s, u"Events"_s, u"Renditions"_s, u"View"_s, u"Go"_s,
            u"Timeline"_s, u"Help"_s}));
    QCOMPARE(held, commandTable().size());
}

void tst_CommandTable::mnemonics_of_a_menu_are_unique()
{
    QSet<QString> taken;
    for (const CommandSpec &spec : commandTable()) {
        const QString text = QString::fromUtf8(spec.text);
        const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
        const QString place = QString::number(static_cast<int>(spec.menu)) + letter;
        QVERIFY2(!taken.contains(place), qPrintable(u"%1: %2"_s.arg(text, place)));
        taken.insert(place);
    }
    const QString inside = menuTitle(Menu::Text); // inside View
    const QChar letter = inside.at(inside.indexOf(u'&') + 1).toLower();
    QVERIFY(!taken.contains(QString::number(static_cast<int>(Menu::View)) + letter));
}

void tst_CommandTable::mnemonics_of_the_bar_are_unique()
{
    const Commands commands(nullptr);
    QMenuBar bar;
    commands.fill(&bar);
    QSet<QChar> taken;
    for (const QAction *menu : bar.actions()) {
        const QChar letter = menu->text().at(menu->text().indexOf(u'&') + 1).toLower();
        QVERIFY2(!taken.contains(letter), qPrintable(menu->text()));
        taken.insert(letter);
    }
}

void tst_CommandTable::what_a_menu_shows_as_impossible_is_possible_again()
{
    Commands commands(nullptr);
    const QAction *merge = commands.action(Command::Merge);
    commands.setPossible(Command::Merge, true);
    QVERIFY(!merge->isEnabled()); // no case
    commands.setCaseOpen(true);
    commands.setPossible(Command::Merge, false);
    QVERIFY(!merge->isEnabled());
    commands.setPossible(Command::Merge, true);
    QVERIFY(merge->isEnabled());
    commands.setCaseOpen(true, true);
    commands.setPossible(Command::Merge, true);
    QVERIFY(!merge->isEnabled()); // it can only be read
}

void tst_CommandTable::commands_tell_which_was_triggered()
{
    Commands commands(nullptr);
    commands.setCaseOpen(true);
    QList<Command> triggered;
    connect(&commands, &Commands::triggered, this, [&](Command command) { triggered.append(command); });
    for (const CommandSpec &spec : commandTable()) {
        triggered.clear();
        commands.action(spec.command)->trigger();
        QCOMPARE(triggered, QList<Command>{spec.command});
    }
}

void tst_CommandTable::commands_that_need_a_case_wait_for_one()
{
    Commands commands(nullptr);
    commands.setCaseOpen(false);
    QVERIFY(!commands.action(Command::NextStep)->isEnabled());
    QVERIFY(!commands.action(Command::CloseCase)->isEnabled());
    QVERIFY(commands.action(Command::ImportFiles)->isEnabled()); // makes a case when there is none
    QVERIFY(commands.action(Command::OpenCase)->isEnabled());
    commands.setCaseOpen(true);
    for (const CommandSpec &spec : commandTable())
        QVERIFY2(commands.action(spec.command)->isEnabled(), spec.id);
}

void tst_CommandTable::one_of_a_group_is_chosen()
{
    const Commands commands(nullptr);
    commands.action(Command::ThreeColumns)->setChecked(true);
    commands.action(Command::ColoursDark)->setChecked(true);
    commands.action(Command::OneColumn)->setChecked(true);
    QVERIFY(!commands.action(Command::ThreeColumns)->isChecked());
    QVERIFY(commands.action(Command::ColoursDark)->isChecked()); // of another group
    commands.action(Command::WideText)->setChecked(true);
    commands.action(Command::SansText)->setChecked(true);
    commands.action(Command::NoNames)->setChecked(true);
    commands.action(Command::NarrowText)->setChecked(true);
    QVERIFY(!commands.action(Command::WideText)->isChecked());
    QVERIFY(commands.action(Command::SansText)->isChecked());
    QVERIFY(commands.action(Command::NoNames)->isChecked());
}

QTEST_MAIN(tst_CommandTable)
#include "tst_commandtable.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandchoices.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// All commands, one of which cannot be done.
QList<CommandState> states()
{
    QList<CommandState> all;
    for (const CommandSpec &spec : commandTable()) {
        CommandState state{spec.command, commandText(spec), {}};
        if (spec.command == Command::Undo)
            state.obstacle = u"There is nothing to undo."_s;
        all.append(state);
    }
    return all;
}

QStringList words(const QList<Choice> &choices)
{
    QStringList all;
    for (const Choice &choice : choices)
        all.append(choice.words);
    return all;
}

} // namespace

class tst_CommandChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void all_stand_as_in_the_table_while_nothing_is_typed();
    void those_used_lately_come_first();
    void letters_find_a_command_data();
    void letters_find_a_command();
    void a_menu_finds_its_commands();
    void a_choice_says_menu_keys_and_what_stands_in_the_way();
    void what_nothing_is_called_leaves_nothing();
};

void tst_CommandChoices::all_stand_as_in_the_table_while_nothing_is_typed()
{
    const QList<Choice> choices = commandChoices(states(), {}, {});
    QCOMPARE(choices.size(), commandTable().size());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        QCOMPARE(commandOf(choices.at(i)), commandTable().at(i).command);
        QCOMPARE(choices.at(i).kind, RowKind::Command);
        QVERIFY(!choices.at(i).words.contains(u'&'));
        QVERIFY(choices.at(i).inWords.isEmpty());
    }
}

void tst_CommandChoices::those_used_lately_come_first()
{
    const QStringList lately{u"view.history"_s, u"gone.since"_s, u"case.open"_s};
    const QList<Choice> choices = commandChoices(states(), {}, lately);
    QCOMPARE(words(choices).first(3), (QStringList{u"History"_s, u"Open case…"_s, u"New case…"_s}));
    // Of those that fit as well, too.
    const QList<Choice> columns = commandChoices(states(), u"columns"_s, {u"view.four-columns"_s});
    QVERIFY(words(columns).contains(u"Four columns"_s));
    const QList<Choice> colours = commandChoices(states(), u"co"_s, {u"edit.copy"_s});
    QCOMPARE(words(colours).constFirst(), u"Copy"_s);
}

void tst_CommandChoices::letters_find_a_command_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("beginning") << u"undo"_s << u"Undo"_s;
    QTest::newRow("word") << u"bundle"_s << u"Open a bundle…"_s;
    QTest::newRow("beginnings") << u"bbs"_s << u"Bring back a source…"_s;
    QTest::newRow("two words") << u"columns three"_s << u"Three columns"_s;
    QTest::newRow("case") << u"HISTORY"_s << u"History"_s;
}

void tst_CommandChoices::letters_find_a_command()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    const QList<Choice> choices = commandChoices(states(), typed, {});
    QVERIFY(!choices.isEmpty());
    QCOMPARE(choices.constFirst().words, first);
    QVERIFY(!choices.constFirst().inWords.isEmpty());
}

void tst_CommandChoices::a_menu_finds_its_commands()
{
    const QStringList found = words(commandChoices(states(), u"timeline"_s, {}));
    for (const QString &name : {u"Closer"_s, u"Wider"_s, u"Fit all"_s})
        QVERIFY2(found.contains(name), qPrintable(name));
    const QList<Choice> choices = commandChoices(states(), u"timeline fit"_s, {});
    QCOMPARE(choices.constFirst().words, u"Fit all"_s);
}

void tst_CommandChoices::a_choice_says_menu_keys_and_what_stands_in_the_way()
{
    const Choice undo = commandChoices(states(), u"undo"_s, {}).constFirst();
    QCOMPARE(undo.detail, u"Edit · There is nothing to undo."_s);
    QCOMPARE(undo.end, QKeySequence(u"Ctrl+Z"_s).toString(QKeySequence::NativeText));
    QVERIFY(!undo.possible);
    const Choice about = commandChoices(states(), u"about"_s, {}).constFirst();
    QCOMPARE(about.detail, u"Help"_s);
    QCOMPARE(about.end, QString());
    QVERIFY(about.possible);
}

void tst_CommandChoices::what_nothing_is_called_leaves_nothing()
{
    QCOMPARE(commandChoices(states(), u"xyzzy"_s, {}), QList<Choice>());
}

QTEST_MAIN(tst_CommandChoices)
#include "tst_commandchoices.moc"

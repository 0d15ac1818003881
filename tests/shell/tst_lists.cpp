// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/lists.h"

#include "shell/commands.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_Lists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_keys_of_every_command_that_has_some();
    void it_is_named_and_closes_by_its_button();
};

void tst_Lists::the_keys_of_every_command_that_has_some()
{
    const KeysList list;
    const auto *table = list.findChild<QTreeWidget *>();
    QStringList commands;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        QVERIFY(!table->topLevelItem(row)->text(0).isEmpty());
        QVERIFY2(!table->topLevelItem(row)->text(1).isEmpty(), qPrintable(table->topLevelItem(row)->text(0)));
        commands.append(table->topLevelItem(row)->text(0));
    }
    for (const CommandSpec &spec : commandTable())
        QCOMPARE(commands.contains(commandText(spec)), !commandKeys(spec).isEmpty());
    QVERIFY(commands.contains(u"Add or remove an entity"_s)); // what the pointer does, as well
    const auto keyOf = [&](const QString &what) { return table->topLevelItem(commands.indexOf(what))->text(1); };
    QCOMPARE(keyOf(u"To review: accept the proposal"_s), u"A"_s); // and what one key does in a list
    QCOMPARE(keyOf(u"To review: reject the proposal"_s), u"R"_s);
    QCOMPARE(keyOf(u"To review: leave the proposal for later"_s), u"Space"_s);
}

void tst_Lists::it_is_named_and_closes_by_its_button()
{
    auto *keys = new KeysList;
    keys->open();
    QVERIFY(!keys->windowTitle().isEmpty());
    QCOMPARE(keys->findChild<QTreeWidget *>()->accessibleName(), keys->windowTitle());
    bool gone = false;
    connect(keys, &QObject::destroyed, this, [&gone] { gone = true; });
    QTest::mouseClick(keys->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(gone);
}

QTEST_MAIN(tst_Lists)
#include "tst_lists.moc"

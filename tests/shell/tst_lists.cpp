// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/lists.h"

#include "shell/commands.h"

#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ImportOutcome outcome(ImportOutcome::What what, const QString &path)
{
    ImportOutcome made;
    made.what = what;
    made.path = path;
    if (what == ImportOutcome::What::Refused)
        made.error = {ErrorCode::Unreadable, u"not UTF-8 at byte 3"_s, {}};
    else if (what == ImportOutcome::What::Duplicate)
        made.error = {ErrorCode::Duplicate, {}, {}};
    return made;
}

} // namespace

class tst_Lists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_keys_of_every_command_that_has_some();
    void refused_files_stand_first_with_their_reason();
    void both_are_named_and_close_by_their_button();
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
}

void tst_Lists::refused_files_stand_first_with_their_reason()
{
    ImportReport report;
    report.in = 1;
    report.duplicate = 1;
    report.refused = 1;
    report.outcomes = {outcome(ImportOutcome::What::In, u"/a/one.txt"_s),
        outcome(ImportOutcome::What::Duplicate, u"/a/two.txt"_s),
        outcome(ImportOutcome::What::Refused, u"/a/three.txt"_s)};
    const ImportResult result(report);
    const auto *table = result.findChild<QTreeWidget *>();
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(0)->text(0), u"three.txt"_s);
    QVERIFY(table->topLevelItem(0)->text(1).contains(u"not UTF-8 at byte 3"_s));
    QCOMPARE(table->topLevelItem(0)->toolTip(0), u"/a/three.txt"_s);
    QCOMPARE(table->topLevelItem(1)->text(0), u"two.txt"_s);
    QCOMPARE(table->topLevelItem(2)->text(1), u"In the case"_s);
}

void tst_Lists::both_are_named_and_close_by_their_button()
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

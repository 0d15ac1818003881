// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicesmodel.h"

#include "models/snapshot.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;
using Kind = DestinationKey::Kind;

namespace {

Destination sourceCalled(const QString &title)
{
    Destination there;
    there.key = {Kind::Source, 7};
    there.title = title;
    there.inTitle = {{0, 3}};
    there.language = u"fr"_s;
    there.publisher = u"Le Soir"_s;
    there.inPublisher = {{3, 5}};
    there.date = Edtf::day(2021, 5, 26);
    return there;
}

Destination entityCalled(const QString &label, const QString &name)
{
    Destination there;
    there.key = {Kind::Entity, 3};
    there.title = label;
    there.name = name;
    there.inName = {{0, 3}};
    there.type = EntityType::Place;
    return there;
}

} // namespace

class TestChoicesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void saysWhatEachDestinationIs()
    {
        ChoicesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Destination event;
        event.key = {Kind::Event, 9};
        event.title = u"The attack"_s;
        model.setChoices({choiceOf(sourceCalled(u"Écluses piratées"_s)),
            choiceOf(entityCalled(u"Port of Valmer"_s, u"Havre de Valmer"_s)), choiceOf(event)});
        QCOMPARE(snapshot(model, {Qt::DisplayRole, SecondLineRole, Qt::AccessibleTextRole}),
            (QStringList{u"Écluses piratées | Le Soir · 26 May 2021 | Écluses piratées, Source, French, "
                         "Le Soir · 26 May 2021"_s,
                u"Port of Valmer |  | Port of Valmer, Havre de Valmer, Place"_s,
                u"The attack | undated | The attack, Event, undated"_s}));
        QCOMPARE(model.index(0).data(KindRole).toInt(), int(RowKind::Source));
        QCOMPARE(model.index(1).data(KindRole).toInt(), int(RowKind::Entity));
        QCOMPARE(model.index(1).data(EntityTypeRole).toInt(), int(EntityType::Place));
        QCOMPARE(model.index(2).data(KindRole).toInt(), int(RowKind::Event));
    }

    void destinationsComeBack()
    {
        for (const DestinationKey &key :
            {DestinationKey{Kind::Source, 4}, DestinationKey{Kind::Entity, 5}, DestinationKey{Kind::Event, 6}}) {
            Destination there;
            there.key = key;
            QCOMPARE(destinationOf(choiceOf(there)), key);
        }
    }

    void keepsTheLettersThatWereTyped()
    {
        const Choice choice = choiceOf(sourceCalled(u"Écluses piratées"_s));
        QCOMPARE(choice.inWords, (QList<Span>{{0, 3}}));
        QCOMPARE(choice.inDetail, (QList<Span>{{3, 5}}));
        QCOMPARE(choice.detail.mid(3, 2), u"So"_s);
    }

    void whatCannotBeDoneIsFadedAndSaysWhy()
    {
        ChoicesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Choice choice;
        choice.words = u"Undo"_s;
        choice.end = u"Ctrl+Z"_s;
        choice.detail = u"There is nothing to undo."_s;
        choice.possible = false;
        model.setChoices({choice});
        QVERIFY(model.index(0).data(FadedRole).toBool());
        QVERIFY(model.index(0).flags().testFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable)); // to be read
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
            u"Undo, Ctrl+Z, cannot be done now, There is nothing to undo."_s);
    }

    void theSameChoicesLeaveTheListAlone()
    {
        ChoicesModel model;
        const QList<Choice> choices{choiceOf(sourceCalled(u"One"_s))};
        model.setChoices(choices);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setChoices(choices);
        QCOMPARE(reset.size(), 0);
        model.setChoices({});
        QCOMPARE(reset.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChoicesModel)
#include "tst_choicesmodel.moc"

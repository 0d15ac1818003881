// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/destinations.h"

#include "workspace/opencase.h"

#include <algorithm>

using namespace dossier;
using namespace dossier::tests;
using Kind = DestinationKey::Kind;
using Small = SmallCaseBuilder;

class TestDestinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init() { m_open = std::make_unique<OpenCase>(smallCase()); }
    void cleanup() { m_open.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("name"); // that it is also called
        QTest::newRow("source by its title")
            << u"hit by"_s << int(Kind::Source) << Small::englishSource.value << QString();
        QTest::newRow("accents") << u"ecluses piratee"_s << int(Kind::Source) << Small::frenchSource.value << QString();
        QTest::newRow("entity by an acronym of another language")
            << u"ade"_s << int(Kind::Entity) << Small::agency.value << u"ADE"_s;
        QTest::newRow("entity by its label") << u"port of"_s << int(Kind::Entity) << Small::port.value << QString();
    }
    void finds()
    {
        QFETCH(QString, typed);
        const QList<Destination> found = type(typed);
        QVERIFY(!found.isEmpty());
        QTEST(int(found.constFirst().key.kind), "kind");
        QTEST(found.constFirst().key.id, "id");
        QTEST(found.constFirst().name, "name");
        QVERIFY(!found.constFirst().inTitle.isEmpty() || !found.constFirst().inName.isEmpty());
    }

    void eachOnceAndNoMoreThanAskedFor()
    {
        const QList<Destination> found = type(u"a"_s);
        QVERIFY(found.size() > 2);
        for (qsizetype i = 0; i < found.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(found.at(i).key != found.at(j).key);
        }
        QCOMPARE(type(u"a"_s, 2), found.first(2));
        QCOMPARE(type(u"qqxqq"_s), QList<Destination>());
    }

    void eventsAreFoundByTitle()
    {
        const QList<DestinationName> all = names();
        const auto event =
            std::ranges::find_if(all, [](const DestinationName &name) { return name.key.event() == Small::attack; });
        QVERIFY(event != all.end());
        const QList<Destination> found = type(event->folded);
        QCOMPARE(found.constFirst().key.event(), Small::attack);
        QVERIFY(!found.constFirst().date.isNull());
    }

    void sourcesTakenOutAndRejectedEntitiesAreNotFound()
    {
        QVERIFY(std::ranges::any_of(type(u"locks agency hit"_s),
            [](const Destination &each) { return each.key.source() == Small::englishSource; }));
        m_open->document().removeSources({Small::englishSource});
        QTRY_VERIFY(std::ranges::none_of(
            names(), [](const DestinationName &each) { return each.key.source() == Small::englishSource; }));
        QCOMPARE(shown({{Kind::Source, Small::englishSource.value}}), QList<Destination>());
    }

    void thoseAskedForByKeyComeInTheirOrder()
    {
        const QList<DestinationKey> keys{{Kind::Event, Small::attack.value}, {Kind::Source, Small::frenchSource.value},
            {Kind::Entity, Small::port.value}, {Kind::Entity, 4711}};
        const QList<Destination> there = shown(keys);
        QCOMPARE(there.size(), 3);
        for (qsizetype i = 0; i < there.size(); ++i) {
            QCOMPARE(there.at(i).key, keys.at(i));
            QVERIFY(!there.at(i).title.isEmpty());
            QVERIFY(there.at(i).inTitle.isEmpty());
        }
    }

    void stopsWhenNobodyWantsIt()
    {
        const QList<DestinationName> all(100'000, DestinationName{{Kind::Source, 1}, u"a source"_s});
        int asked = 0;
        const QList<DestinationKey> found = nearest(all, TypedMatch(u"s"), 10, [&asked] { return ++asked > 2; });
        QCOMPARE(found, QList<DestinationKey>());
        QCOMPARE(asked, 3);
    }

private:
    QList<DestinationName> names()
    {
        auto answer = m_open->document().queries().destinationNames();
        answer.waitForFinished();
        return answer.result().value_or(QList<DestinationName>());
    }
    QList<Destination> type(const QString &typed, qsizetype most = 50)
    {
        auto answer = m_open->document().queries().destinations(names(), typed, most);
        answer.waitForFinished();
        return answer.result().value_or(QList<Destination>());
    }
    QList<Destination> shown(const QList<DestinationKey> &keys)
    {
        auto answer = m_open->document().queries().destinations(keys);
        answer.waitForFinished();
        return answer.result().value_or(QList<Destination>());
    }

    std::unique_ptr<OpenCase> m_open;
};

QTEST_GUILESS_MAIN(TestDestinations)
#include "tst_destinations.moc"

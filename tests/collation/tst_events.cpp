// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/events.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

// Entities of an invented case: label, how often its source names it, how many sources do.
static NamedEntity named(const QString &label, EntityType type, qint64 mentions, qint64 sources)
{
    const QList<QString> labels{u"Harbour Office"_s, u"Navimar"_s, u"Zeebonk"_s, u"Belgium"_s, u"Quayline"_s};
    const qsizetype at = labels.indexOf(label);
    Uid uid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(at + 1));
    return {EntityId(at + 1), uid, type, label, mentions, sources};
}

static NamedEntity office(qint64 mentions = 2, qint64 sources = 1)
{
    return named(u"Harbour Office"_s, EntityType::Organisation, mentions, sources);
}

static NamedEntity navimar(qint64 mentions = 2, qint64 sources = 1)
{
    return named(u"Navimar"_s, EntityType::Organisation, mentions, sources);
}

static NamedEntity zeebonk(qint64 mentions = 2, qint64 sources = 1)
{
    return named(u"Zeebonk"_s, EntityType::Person, mentions, sources);
}

static NamedEntity belgium()
{
    return named(u"Belgium"_s, EntityType::Place, 9, 9);
}

// A passage of a source published on that day of May 2022, whose date is the words between brackets.
static DatedPassage told(int source, int day, QString characters, const QString &edtf, const QList<NamedEntity> &who)
{
    const qsizetype start = characters.indexOf(u'[');
    const qsizetype end = characters.indexOf(u']') - 1;
    characters.remove(u'[').remove(u']');
    DatedPassage passage;
    passage.source = SourceId(source);
    passage.published = Edtf::day(2022, 5, day);
    passage.text = TextId(source);
    passage.passage = PassageId(source * 100 + static_cast<int>(characters.size()));
    passage.span = {1000, 1000 + characters.size()};
    passage.characters = characters;
    passage.language = u"en"_s;
    passage.words = {1000 + start, 1000 + end};
    passage.wording = characters.sliced(start, end - start);
    passage.edtf = *Edtf::parse(edtf);
    passage.entities = who;
    return passage;
}

class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void takesAnEntityNamedTwiceOrElsewhere_data();
    void takesAnEntityNamedTwiceOrElsewhere();
    void joinsTheSameDateAndEntity();
};

void TestEvents::takesAnEntityNamedTwiceOrElsewhere_data()
{
    QTest::addColumn<QList<NamedEntity>>("who");
    QTest::addColumn<int>("events");

    QTest::newRow("nobody") << QList<NamedEntity>{} << 0;
    QTest::newRow("named once, by one source") << QList{office(1, 1)} << 0;
    QTest::newRow("named twice") << QList{office(2, 1)} << 1;
    QTest::newRow("named by another source") << QList{office(1, 2)} << 1;
    QTest::newRow("a place") << QList{belgium()} << 0;
    QTest::newRow("a place and one named once") << QList{belgium(), office(1, 1)} << 0;
    QTest::newRow("a person") << QList{zeebonk()} << 1;
}

void TestEvents::takesAnEntityNamedTwiceOrElsewhere()
{
    QFETCH(QList<NamedEntity>, who);
    QFETCH(int, events);
    QCOMPARE(
        proposeEvents({told(1, 20, u"The office closed its gates on [3 May 2022]."_s, u"2022-05-03"_s, who)}).size(),
        events);
}

void TestEvents::joinsTheSameDateAndEntity()
{
    const DatedPassage first = told(
        1, 20, u"The Harbour Office closed its gates on [3 May 2022]."_s, u"2022-05-03"_s, {office(4), navimar(2)});
    const DatedPassage second =
        told(2, 21, u"On [Tuesday] Navimar lost a ship in the harbour."_s, u"2022-05-03"_s, {navimar(3, 2)});
    const DatedPassage other =
        told(2, 21, u"On [4 May] Navimar found the ship again."_s, u"2022-05-04"_s, {navimar(3)});
    const QList<EventProposal> events = proposeEvents({second, other, first});
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].title, u"The Harbour Office closed its gates on 3 May 2022"_s);
    QCOMPARE(events[0].date, *Edtf::parse(u"2022-05-03"));
    QCOMPARE(events[0].entities, (QList{navimar().entity, office().entity}));
    QCOMPARE(events[0].claims.size(), 2);
    QCOMPARE(events[0].claims[0].source, SourceId(1));
    QCOMPARE(events[0].claims[1].wording, u"Tuesday"_s);
    QCOMPARE(events[1].claims.size(), 1);
    QCOMPARE(events[0].fingerprint, proposeEvents({first}).first().fingerprint);
    QVERIFY(events[0].knownAs.contains(proposeEvents({second}).first().fingerprint));
    QVERIFY(events[0].fingerprint != events[1].fingerprint);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"

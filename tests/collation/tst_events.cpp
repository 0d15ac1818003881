// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/events.h"

#include <QElapsedTimer>
#include <QSet>
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
    if (!edtf.isEmpty())
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
    void leavesOut_data();
    void leavesOut();
    void restsOnTheSentenceBefore();
    void entitledByThePassage_data();
    void entitledByThePassage();
    void tellsWhatIsByTheWay_data();
    void tellsWhatIsByTheWay();
    void oneNamedOnceIsMinorUnlessSomethingHappened();
    void takesTheMoreExactOfTwoDates();
    void joinsWhatIsToldMoreCoarsely_data();
    void joinsWhatIsToldMoreCoarsely();
    void doesNotChain();
    void doesNotHangOnOrderOrIds();
    void keepsItsNameWhenASourceJoins();
    void keepsFingerprintsApart();
    void claimsAPassageOnce();
    void isFast();
};

void TestEvents::takesAnEntityNamedTwiceOrElsewhere_data()
{
    QTest::addColumn<QList<NamedEntity>>("who");
    QTest::addColumn<int>("events");

    QTest::newRow("nobody") << QList<NamedEntity>{} << 0;
    QTest::newRow("named once, by one source") << QList{office(1, 1)} << 1;
    QTest::newRow("named twice") << QList{office(2, 1)} << 1;
    QTest::newRow("named by another source") << QList{office(1, 2)} << 1;
    QTest::newRow("a place") << QList{belgium()} << 0;
    QTest::newRow("a place and one named once") << QList{belgium(), office(1, 1)} << 1;
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

void TestEvents::leavesOut_data()
{
    QTest::addColumn<DatedPassage>("passage");
    QTest::addColumn<int>("events");

    const QList<NamedEntity> who{office()};
    const auto of = [&who](const QString &characters, const QString &edtf, PassageKind kind = PassageKind::Sentence) {
        DatedPassage passage = told(1, 20, characters, edtf, who);
        passage.kind = kind;
        return passage;
    };
    QTest::newRow("a sentence") << of(u"The Harbour Office shut down on [20 May 2022]."_s, u"2022-05-20"_s) << 1;
    QTest::newRow("a field") << of(u"By Ann Bo of the Harbour Office, [19 May 2022]"_s, u"2022-05-19"_s,
        PassageKind::Field) << 0;
    QTest::newRow("a heading") << of(u"Harbour Office found open on [19 May 2022]"_s, u"2022-05-19"_s,
        PassageKind::Heading) << 1;
    QTest::newRow("the day of publication in a heading")
        << of(u"News of the Harbour Office of [20 May 2022]"_s, u"2022-05-20"_s, PassageKind::Heading) << 0;
    QTest::newRow("a date line") << of(u"Ostend, [20 May 2022] – The Harbour Office shut its doors."_s, u"2022-05-20"_s)
                                 << 0;
    QTest::newRow("another day in front")
        << of(u"Ostend, [19 May 2022] – The Harbour Office shut its doors."_s, u"2022-05-19"_s) << 1;
    QTest::newRow("nothing but names") << of(u"[19 May 2022], Harbour Office"_s, u"2022-05-19"_s) << 0;
    QTest::newRow("no date") << of(u"The Harbour Office shut down [then]."_s, {}) << 0;
    QTest::newRow("a script without blanks") << of(u"港务局于[2021年3月2日]关闭。"_s, u"2021-03-02"_s) << 1;
}

void TestEvents::leavesOut()
{
    QFETCH(DatedPassage, passage);
    QFETCH(int, events);
    QCOMPARE(proposeEvents({passage}).size(), events);
}

void TestEvents::restsOnTheSentenceBefore()
{
    DatedPassage passage = told(1, 20, u"The first traces go back to [April 2019]."_s, u"2019-04"_s, {belgium()});
    QVERIFY(proposeEvents({passage}).isEmpty());
    passage.before = {office(), belgium()};
    const QList<EventProposal> events = proposeEvents({passage});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].rule, u"date-entity-before"_s);
    QCOMPARE(events[0].entities, QList{office().entity});

    passage.entities = {navimar()}; // who it names itself comes first
    QCOMPARE(proposeEvents({passage}).first().entities, QList{navimar().entity});
    QCOMPARE(proposeEvents({passage}).first().rule, u"date-entity"_s);

    passage.entities.clear();
    passage.edtf = Edtf::year(2019);
    QVERIFY(proposeEvents({passage}).isEmpty());
    passage.anchor = u"2021-05-20"_s;
    QCOMPARE(proposeEvents({passage}).size(), 1);
}

void TestEvents::entitledByThePassage_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<QString>("title");

    QTest::newRow("short") << u"The office closed on\n[3 May 2022]."_s << u"The office closed on 3 May 2022"_s;
    QTest::newRow("a question keeps its mark") << u"Did it close on [3 May]?"_s << u"Did it close on 3 May?"_s;
    QTest::newRow("cut at a clause")
        << u"On [3 May 2022] the office closed all of its gates to ships from abroad, while the crews of eleven "
           "trawlers waited."_s
        << u"On 3 May 2022 the office closed all of its gates to ships from abroad…"_s;
    QTest::newRow("cut at a word")
        << u"On [3 May 2022], the office closed all of its gates to ships from abroad and sent the crews of eleven "
           "trawlers home."_s
        << u"On 3 May 2022, the office closed all of its gates to ships from abroad and sent the crews…"_s;
    QTest::newRow("the clause with the date")
        << u"While crews of eleven trawlers from three countries waited for hours and hours in the rain outside, the "
           "office closed on [3 May 2022]."_s
        << u"…the office closed on 3 May 2022"_s;
    QTest::newRow("behind and")
        << u"The office that looks after the harbour and its ships was asked to look into the matter and closed all "
           "of the gates on [3 May 2022], at noon."_s
        << u"…closed all of the gates on 3 May 2022, at noon"_s;
    QTest::newRow("before that")
        << u"The office that looks after the harbour told the crews of all of the eleven trawlers that its gates had "
           "been shut since [3 May 2022] for good."_s
        << u"…that its gates had been shut since 3 May 2022 for good"_s;
    QTest::newRow("words before the date")
        << u"Old gates of the harbour of the town near the mouth of the river to the west of the light closed with "
           "a loud noise on [3 May 2022]."_s
        << u"…the mouth of the river to the west of the light closed with a loud noise on 3 May 2022"_s;
    QTest::newRow("without blanks") << QString(u"[2021年3月2日]"_s + u"港务局关闭了所有的门"_s.repeated(20))
                                    << QString(u"2021年3月2日"_s + u"港务局关闭了所有的门"_s.repeated(20)).first(89)
            + u'…';
}

void TestEvents::entitledByThePassage()
{
    QFETCH(QString, characters);
    QFETCH(QString, title);
    const QList<EventProposal> events = proposeEvents({told(1, 20, characters, u"2022-05-03"_s, {office()})});
    QCOMPARE(events.size(), 1);
    QVERIFY(events[0].title.size() <= 90);
    if (!characters.contains(u'门')) // where words end there is ICU's to say
        QCOMPARE(events[0].title, title);
    QVERIFY(events[0].title.endsWith(u'…') == title.endsWith(u'…'));
}

// Office – Navimar – Zeebonk: what is shared most makes one event, and what is left another.
void TestEvents::tellsWhatIsByTheWay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<bool>("minor");
    const auto row = [](const char *name, const QString &language, const QString &words, const QString &edtf,
                         bool minor) { QTest::newRow(name) << language << words << edtf << minor; };

    row("what happened", u"en"_s, u"The Harbour Office closed its gates on [3 May 2022]."_s, u"2022-05-03"_s, false);
    row("to come", u"en"_s, u"The Harbour Office opens its gates again [tomorrow]."_s, u"2022-05-21"_s, true);
    row("until", u"en"_s, u"The Harbour Office keeps its gates shut [until Friday]."_s, u"../2022-05-27"_s, true);
    row("since a day", u"en"_s, u"The Harbour Office has been on strike [since 3 May]."_s, u"2022-05-03/.."_s, false);
    row("since a year", u"en"_s, u"The Harbour Office has had a new roof [since 2016]."_s, u"2016/.."_s, true);
    row("long past", u"en"_s, u"The Harbour Office, founded in [1911], lies low."_s, u"1911"_s, true);
    row("a year not long past", u"en"_s, u"The Harbour Office lost two ships in [2020]."_s, u"2020"_s, false);
    row("en said", u"en"_s, u"The Harbour Office told its men on [3 May] how glad it was."_s, u"2022-05-03"_s, true);
    row("en said, the day behind", u"en"_s, u"“All is well,” said Ann Bo of the Harbour Office, on [3 May]."_s,
        u"2022-05-03"_s, true);
    row("en what was said", u"en"_s, u"The Harbour Office said that on [3 May] two boats went down."_s, u"2022-05-03"_s,
        false);
    row("fr said", u"fr"_s, u"[Mardi], dans un courrier, le Harbour Office a déclaré que tout va bien."_s,
        u"2022-05-17"_s, true);
    row("fr what was said", u"fr"_s, u"Le Harbour Office a déclaré qu’un bateau avait coulé le [3 mai]."_s,
        u"2022-05-03"_s, false);
    row("nl said", u"nl"_s, u"Het Harbour Office zei [dinsdag] geen woord te veel."_s, u"2022-05-17"_s, true);
    row("nl what was said", u"nl"_s, u"Het Harbour Office zei dat er op [3 mei] een boot zonk."_s, u"2022-05-03"_s,
        false);
    row("it said", u"it"_s, u"Il Harbour Office ha ripetuto [martedì] le stesse cose."_s, u"2022-05-17"_s, true);
    row("it what was said", u"it"_s, u"Il Harbour Office ha detto che il [3 maggio] una barca è affondata."_s,
        u"2022-05-03"_s, false);
    row("de said", u"de"_s, u"Das Harbour Office sagte am [Dienstag] kein Wort zu viel."_s, u"2022-05-17"_s, true);
    row("de what was said", u"de"_s, u"Das Harbour Office sagte, dass am [3. Mai] ein Boot sank."_s, u"2022-05-03"_s,
        false);
}

void TestEvents::tellsWhatIsByTheWay()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QFETCH(bool, minor);
    DatedPassage passage = told(1, 20, words, edtf, {office(3)});
    passage.language = language;
    const QList<EventProposal> alone = proposeEvents({passage});
    QCOMPARE(alone.size(), 1);
    QCOMPARE(alone.first().isMinor, minor);
    QCOMPARE(alone.first().rule, minor ? u"date-aside"_s : u"date-entity"_s);
    // What a second source tells, too, is not by the way.
    DatedPassage second = told(2, 20, words, edtf, {office(3, 2)});
    second.language = language;
    QVERIFY(!proposeEvents({passage, second}).first().isMinor);
}

void TestEvents::oneNamedOnceIsMinorUnlessSomethingHappened()
{
    const auto isMinor = [](const QString &words) {
        return proposeEvents({told(1, 20, words, u"2022-05-03"_s, {office(1, 1)})}).first().isMinor;
    };
    QVERIFY(isMinor(u"The Harbour Office was rather quiet on [3 May 2022]."_s));
    QVERIFY(!isMinor(u"The Harbour Office was raided on [3 May 2022]."_s));
}

void TestEvents::takesTheMoreExactOfTwoDates()
{
    const QString words = u"A year ago, on [3 May 2021], the Harbour Office was raided by customs."_s;
    DatedPassage exact = told(1, 20, words, u"2021-05-03"_s, {office(3)});
    DatedPassage coarse = exact;
    coarse.words = {exact.span.start, exact.span.start + 10};
    coarse.wording = u"A year ago"_s;
    coarse.edtf = *Edtf::parse(u"2021~");
    coarse.anchor = u"2022-05-20"_s;
    exact.dates = coarse.dates = {coarse.edtf, exact.edtf};
    const QList<EventProposal> events = proposeEvents({coarse, exact});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().date, exact.edtf);
}

void TestEvents::joinsWhatIsToldMoreCoarsely_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("events");
    const auto row = [](const char *name, const QString &language, const QString &words, const QString &edtf,
                         int events) { QTest::newRow(name) << language << words << edtf << events; };

    row("the month", u"en"_s, u"The Harbour Office was searched by police in [April 2022]."_s, u"2022-04"_s, 1);
    row("the month, in French", u"fr"_s, u"Le Harbour Office a été fouillé en [avril 2022]."_s, u"2022-04"_s, 1);
    row("the year, in German", u"de"_s, u"Die Razzia im Harbour Office war [2022]."_s, u"2022"_s, 1);
    row("since the day, in Dutch", u"nl"_s, u"De inval bij het Harbour Office duurt [sinds 12 april]."_s,
        u"2022-04-12/.."_s, 1);
    row("another month", u"en"_s, u"The Harbour Office was searched by police in [March 2022]."_s, u"2022-03"_s, 2);
    row("something else", u"en"_s, u"The Harbour Office had its roof mended in [April 2022]."_s, u"2022-04"_s, 2);
    row("three years", u"en"_s, u"The Harbour Office was searched at some time from [2020 to 2022]."_s, u"2020/2022"_s,
        2);
}

void TestEvents::joinsWhatIsToldMoreCoarsely()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QFETCH(int, events);
    const DatedPassage fine =
        told(1, 20, u"Police raided the Harbour Office on [12 April 2022]."_s, u"2022-04-12"_s, {office(3, 2)});
    DatedPassage coarse = told(2, 18, words, edtf, {office(2, 2)});
    coarse.language = language;
    const QList<EventProposal> found = proposeEvents({coarse, fine});
    QCOMPARE(found.size(), events);
    QCOMPARE(proposeEvents({fine, coarse}), found);
    if (events > 1)
        return;
    QCOMPARE(found.first().date, fine.edtf);
    QCOMPARE(found.first().title, u"Police raided the Harbour Office on 12 April 2022"_s);
    QCOMPARE(found.first().claims.size(), 2);
    QCOMPARE(found.first().claims.last().date, coarse.edtf);
    QVERIFY(found.first().claims.last().isJoined);
    // Two raids within it: nobody knows which is meant, but for what began on the very day.
    const DatedPassage other =
        told(3, 20, u"Police raided the Harbour Office on [2 April 2022]."_s, u"2022-04-02"_s, {office(3, 2)});
    if (coarse.edtf.shape() == DateShape::Point)
        QCOMPARE(proposeEvents({coarse, fine, other}).size(), 3);
}

void TestEvents::doesNotChain()
{
    const auto at = [](int source, const QString &words, const QList<NamedEntity> &who) {
        return told(source, 19 + source, words + u" on [3 May 2022] it was over."_s, u"2022-05-03"_s, who);
    };
    const QList<EventProposal> events = proposeEvents({at(1, u"One closed and"_s, {office()}),
        at(2, u"Two closed and"_s, {office(), navimar()}), at(3, u"Three closed and"_s, {navimar(), zeebonk()}),
        at(4, u"Four closed and"_s, {navimar()}), at(5, u"Five closed and"_s, {zeebonk()})});
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].claims.size(), 3);
    QCOMPARE(events[0].entities.first(), navimar().entity);
    QCOMPARE(events[1].entities, QList{office().entity});
    QCOMPARE(events[2].entities, QList{zeebonk().entity});
}

static QList<DatedPassage> harbourCase()
{
    QList<DatedPassage> passages;
    const QList<NamedEntity> who{office(4, 3), navimar(2, 2), zeebonk(1, 2)};
    for (int source = 1; source <= 6; ++source) {
        for (int day = 1; day <= 4; ++day) {
            const QString characters =
                u"Number %1 tells that it began on [%2 May 2022] at night."_s.arg(source * day % 5).arg(day);
            passages.append(told(source, 20 + source / 2, characters, u"2022-05-0%1"_s.arg(day),
                {who[(source + day) % 3], who[source % 2], belgium()}));
        }
    }
    return passages;
}

void TestEvents::doesNotHangOnOrderOrIds()
{
    QList<DatedPassage> passages = harbourCase();
    const QList<EventProposal> events = proposeEvents(passages);
    QVERIFY(events.size() >= 4);
    for (int turn = 0; turn < 24; ++turn) {
        std::rotate(passages.begin(), passages.begin() + 1, passages.end());
        if (turn % 2 == 0)
            std::reverse(passages.begin(), passages.end());
        QCOMPARE(proposeEvents(passages), events);
    }
    // Row ids the other way round: the same events, with the rows named otherwise.
    for (DatedPassage &passage : passages) {
        passage.source = SourceId(100 - passage.source.value);
        passage.text = TextId(100 - passage.text.value);
        passage.passage = PassageId(10000 - passage.passage.value);
        for (NamedEntity &entity : passage.entities)
            entity.entity = EntityId(100 - entity.entity.value);
    }
    const QList<EventProposal> others = proposeEvents(passages);
    QCOMPARE(others.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(others[i].title, events[i].title);
        QCOMPARE(others[i].fingerprint, events[i].fingerprint);
        QCOMPARE(others[i].knownAs, events[i].knownAs);
        QCOMPARE(others[i].claims.size(), events[i].claims.size());
        QCOMPARE(EntityId(100 - others[i].entities.first().value), events[i].entities.first());
    }
}

void TestEvents::keepsItsNameWhenASourceJoins()
{
    const DatedPassage first =
        told(1, 20, u"The Harbour Office lost Navimar on [3 May 2022]."_s, u"2022-05-03"_s, {office(4), navimar(2)});
    const QByteArray before = proposeEvents({first}).first().fingerprint;
    const DatedPassage later =
        told(2, 21, u"Zeebonk left Navimar to itself on [3 May 2022]."_s, u"2022-05-03"_s, {zeebonk(9), navimar(3)});
    QCOMPARE(proposeEvents({first, later}).first().fingerprint, before);
    const DatedPassage earlier =
        told(3, 10, u"Zeebonk left Navimar to itself on [3 May 2022]."_s, u"2022-05-03"_s, {zeebonk(9), navimar(3)});
    const EventProposal moved = proposeEvents({first, earlier}).first();
    QVERIFY(moved.fingerprint != before);
    QVERIFY(moved.knownAs.contains(before));
    QCOMPARE(moved.knownAs.first(), moved.fingerprint);
}

void TestEvents::keepsFingerprintsApart()
{
    QSet<QByteArray> prints;
    const QList<EventProposal> events = proposeEvents(harbourCase());
    for (const EventProposal &event : events) {
        QCOMPARE(event.fingerprint.size(), 16);
        QCOMPARE(event.knownAs.first(), event.fingerprint);
        for (const QByteArray &print : event.knownAs) {
            QVERIFY(!prints.contains(print));
            prints.insert(print);
        }
    }
}

void TestEvents::claimsAPassageOnce()
{
    const QString characters = u"The Harbour Office closed on [3 May 2022], and 3 May 2022 was a Tuesday."_s;
    const DatedPassage first = told(1, 20, characters, u"2022-05-03"_s, {office()});
    DatedPassage second = first;
    second.words = {first.words.end + 6, first.words.end + 16};
    const QList<EventProposal> events = proposeEvents({second, first});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0].claims.size(), 1);
    QCOMPARE(events[0].claims[0].words, first.words);
}

// One date in many sources, with many entities.
void TestEvents::isFast()
{
    QList<DatedPassage> passages;
    for (int i = 0; i < 5000; ++i) {
        DatedPassage passage =
            told(i + 1, 1 + i % 28, u"Number %1 was closed on [3 May 2022] at night."_s.arg(i), u"2022-05-03"_s, {});
        for (int k = 0; k < 4; ++k) {
            const int entity = (i * 7919 + k * i * 31 + k * 104729) % 701;
            passage.entities.append({EntityId(entity + 1), Uid(static_cast<uint>(entity), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
                EntityType::Organisation, QString::number(entity), 2 + entity % 5, 2});
        }
        passages.append(passage);
    }
    QElapsedTimer timer;
    timer.start();
    const QList<EventProposal> events = proposeEvents(passages);
    QVERIFY2(events.size() > 100, qPrintable(QString::number(events.size())));
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"

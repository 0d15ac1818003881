// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventwords.h"

#include "drawing/drawnevents.h"

#include <QLocale>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class TestEventWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsKnown_data();
    void saysWhatIsKnown();
    void speaksOfAnEvent_data();
    void speaksOfAnEvent();
    void countsSourcesAndRepeats();
    void namesTheDaysOfAColumn_data();
    void namesTheDaysOfAColumn();
    void quotesInTheSourcesManner();
};

void TestEventWords::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestEventWords::saysWhatIsKnown_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<DatePart>("part");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("known");
    const auto row = [](const char *date, DatePart part, const char *words, const char *known) {
        QTest::addRow("%s %d", date, int(part))
            << QString::fromLatin1(date) << part << QString::fromLatin1(words) << QString::fromLatin1(known);
    };
    row("2021-03-02", DatePart::None, "2 March 2021", "day known");
    row("2019-04", DatePart::None, "April 2019", "month known, day not");
    row("2021", DatePart::None, "2021", "year known, month not");
    row("2022-34", DatePart::None, "second quarter of 2022", "quarter known, month not");
    row("2022~", DatePart::None, "about 2022", "about that year");
    row("2022~", DatePart::Early, "early 2022", "bounds as read by a rule");
    row("2021-03~", DatePart::Mid, "mid-March 2021", "bounds as read by a rule");
    row("202X~", DatePart::Late, "the late 2020s", "bounds as read by a rule");
    row("2021-03~/..", DatePart::Early, "since early March 2021", "still going on when last spoken of");
    row("2021-03-02", DatePart::Evening, "2 March 2021, in the evening", "day known");
    row("2021-06/..", DatePart::None, "since June 2021", "still going on when last spoken of");
    row("2021/2023", DatePart::None, "between 2021 and 2023", "exact start and end not known");
    row("2021/2023", DatePart::Between, "between 2021 and 2023", "some time within, when is not known");
    row("2021-03~", DatePart::AboutEarly, "about early March 2021", "bounds as read by a rule");
    row("", DatePart::None, "no date", "");
}

void TestEventWords::saysWhatIsKnown()
{
    QFETCH(QString, date);
    QFETCH(DatePart, part);
    QFETCH(QString, words);
    QFETCH(QString, known);
    QCOMPARE(dateWords(edtf(date), part), words);
    QCOMPARE(knownWords(edtf(date), part), known);
}

void TestEventWords::speaksOfAnEvent_data()
{
    QTest::addColumn<EventRow>("event");
    QTest::addColumn<QString>("words");
    QTest::newRow("coarser") << smallCaseEvents().first()
                             << u"April 2019, month known, day not: Ledger copied; 4 sources, 1 a repeat; 2 coarser"_s;
    QTest::newRow("undated") << smallCaseEvents().last() << u"no date: Ledger closed; 1 source"_s;
    EventRow proposed = eventOf(1, u"Ledger found"_s, u"2021-03-02"_s, 2);
    proposed.status = Status::Proposed;
    QTest::newRow("proposed") << proposed << u"2 March 2021, day known: Ledger found; 2 sources; proposed"_s;
    EventRow disputed = waysToKnow().at(12).event;
    disputed.sources = 3;
    EventRow set = eventOf(1, u"Ledger found"_s, u"2021-03~"_s, 2);
    set.part = DatePart::Early;
    set.dateSetByPerson = true;
    QTest::newRow("set by a person")
        << set << u"early March 2021, month known, day not: Ledger found; 2 sources; date decided by a person"_s;
    set.claims = {claimOf(u"2021-03~"_s, ClaimSign::Alone, u"early March"_s, u"en"_s)};
    set.claims.first().part = DatePart::Early;
    set.claims.first().rule = u"month-year"_s;
    set.preferred = set.claims.first().claim;
    QTest::newRow("preferred as a rule read it")
        << set << u"early March 2021, bounds as read by a rule: Ledger found; 2 sources; date decided by a person"_s;
    set.claims.first().rule.clear();
    set.preferred = {};
    set.dateSetByPerson = false;
    QTest::newRow("of a claim a person wrote")
        << set << u"early March 2021, month known, day not: Ledger found; 2 sources"_s;
    QTest::newRow("disputed")
        << disputed
        << u"May 2021 or February 2022, one of them: Ledger copied; 3 sources; sources disagree on the date"_s;
}

void TestEventWords::speaksOfAnEvent()
{
    QFETCH(EventRow, event);
    QFETCH(QString, words);
    QCOMPARE(spokenEvent(event), words);
}

void TestEventWords::countsSourcesAndRepeats()
{
    EventRow event = eventOf(1, u"x"_s, u"2021"_s, 1);
    QCOMPARE(sourceWords(event), u"1 source."_s);
    event.sources = 5;
    event.repeats = 2;
    QCOMPARE(sourceWords(event), u"5 sources, 2 repeat others."_s);
    event.claims = {claimOf(u"2021"_s, ClaimSign::Refine, u"w"_s, u"en"_s)};
    QCOMPARE(sourceWords(event), u"5 sources, 2 repeat others. 1 is coarser."_s);
    QCOMPARE(eventCount(1240), u"1,240 events"_s);
    QCOMPARE(eventCount(1), u"1 event"_s);
}

void TestEventWords::namesTheDaysOfAColumn_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("words");
    QTest::newRow("a day") << u"2021-03-02"_s << u"2021-03-02"_s << u"2 March 2021"_s;
    QTest::newRow("some days") << u"2021-03-02"_s << u"2021-04-01"_s << u"2 March 2021 to 1 April 2021"_s;
    QTest::newRow("a month") << u"2021-03"_s << u"2021-03"_s << u"March 2021"_s;
    QTest::newRow("months") << u"2021-03"_s << u"2021-05"_s << u"March to May 2021"_s;
    QTest::newRow("months of two years") << u"2021-11"_s << u"2022-02"_s << u"November 2021 to February 2022"_s;
    QTest::newRow("a year") << u"2021"_s << u"2021"_s << u"2021"_s;
    QTest::newRow("years") << u"2019"_s << u"2021"_s << u"2019 to 2021"_s;
}

void TestEventWords::namesTheDaysOfAColumn()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, words);
    QCOMPARE(daysWords({edtf(first).bounds().earliest, edtf(last).bounds().latest}), words);
}

void TestEventWords::quotesInTheSourcesManner()
{
    QCOMPARE(quoted(u"en mars"_s, u"fr"_s), u"«\u00a0en mars\u00a0»"_s);
    QCOMPARE(quoted(u"im März"_s, u"de"_s), u"„im März“"_s);
    QCOMPARE(quoted(u"in maart"_s, u"nl"_s), u"“in maart”"_s);
}

QTEST_GUILESS_MAIN(TestEventWords)
#include "tst_eventwords.moc"

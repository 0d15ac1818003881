// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/verdict.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// One row of a test: "1: 2019-04" is source 1 saying so; "2 denies: x", "3 repeats 1: x", "4 rejected: x".
static QList<Claim> claimsOf(ClaimKind kind, const QStringList &rows)
{
    QList<Claim> claims;
    for (const QString &row : rows) {
        Claim claim;
        claim.id = ClaimId(claims.size() + 1);
        claim.kind = kind;
        const QStringList head = row.section(u':', 0, 0).split(u' ');
        claim.value = row.section(u':', 1).trimmed();
        claim.source = SourceId(head[0].toLongLong());
        if (head.contains(u"denies"_s))
            claim.stance = Stance::Contradicts;
        if (head.contains(u"repeats"_s))
            claim.repeats = ClaimId(head.last().toLongLong());
        if (head.contains(u"rejected"_s))
            claim.standing.status = Status::Rejected;
        if (kind == ClaimKind::Date && !claim.value.isEmpty())
            claim.date = *Edtf::parse(claim.value);
        claims.append(claim);
    }
    return claims;
}

static QString shown(const Weighing &weighing)
{
    static const QStringList signs{u"agree"_s, u"refine"_s, u"conflict"_s, u"silent"_s, u"alone"_s};
    static const QStringList verdicts{
        u"agree"_s, u"coarser"_s, u"apart"_s, u"disagree"_s, u"one source"_s, u"silent"_s};
    QStringList words;
    for (const ClaimSign sign : weighing.signs)
        words.append(signs[static_cast<int>(sign)]);
    return verdicts[static_cast<int>(weighing.verdict)] + u": "_s + words.join(u' ');
}

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void weighs_data();
    void weighs();
    void comparesEntitiesBeforeWords();
    void datesAnEvent_data();
    void datesAnEvent();
    void takesThePreferredClaim();
};

void TestVerdict::weighs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<QString>("expected");

    const int date = static_cast<int>(ClaimKind::Date);
    const int number = static_cast<int>(ClaimKind::Number);
    const int attribution = static_cast<int>(ClaimKind::Attribution);
    const int extent = static_cast<int>(ClaimKind::Extent);
    QTest::newRow("nothing") << date << QStringList{} << u"silent: "_s;
    QTest::newRow("one says it") << date << QStringList{u"1: 2019-04"_s} << u"one source: alone"_s;
    QTest::newRow("one says it twice") << date << QStringList{u"1: 2019-04"_s, u"1: 2019-04"_s}
                                       << u"one source: agree agree"_s;
    QTest::newRow("all the same") << date << QStringList{u"1: 2019-04"_s, u"2: 2019-04"_s} << u"agree: agree agree"_s;
    QTest::newRow("a qualifier is no difference")
        << date << QStringList{u"1: 2019~"_s, u"2: 2019"_s} << u"agree: agree agree"_s;
    QTest::newRow("one is finer") << date << QStringList{u"1: 2019-04"_s, u"2: 2019"_s} << u"coarser: agree refine"_s;
    QTest::newRow("three steps") << date << QStringList{u"1: 2019"_s, u"2: 2019-04"_s, u"3: 2019-04-07"_s}
                                 << u"coarser: refine refine agree"_s;
    QTest::newRow("no day in common") << date << QStringList{u"1: 2019-04"_s, u"2: 2019-03"_s, u"3: 2019"_s}
                                      << u"disagree: conflict conflict refine"_s;
    QTest::newRow("partly the same days")
        << date << QStringList{u"1: 2019-03/2019-05"_s, u"2: 2019-04/2019-06"_s} << u"apart: alone alone"_s;
    QTest::newRow("silent") << date << QStringList{u"1: "_s, u"2: "_s} << u"silent: silent silent"_s;
    QTest::newRow("all rejected") << date << QStringList{u"1 rejected: 2019"_s} << u"silent: alone"_s;
    QTest::newRow("one silent") << date << QStringList{u"1: 2019"_s, u"2: "_s} << u"one source: alone silent"_s;
    QTest::newRow("passed on") << date << QStringList{u"1: 2019"_s, u"2 repeats 1: 2019"_s}
                               << u"one source: agree agree"_s;
    QTest::newRow("passed on from outside the list")
        << date << QStringList{u"1: 2019"_s, u"2 repeats 9: 2019"_s} << u"agree: agree agree"_s;
    QTest::newRow("rejected") << date << QStringList{u"1: 2019"_s, u"2 rejected: 2018"_s, u"3: 2019"_s}
                              << u"agree: agree alone agree"_s;

    QTest::newRow("the day is denied") << date << QStringList{u"1: 2019-04-03"_s, u"2 denies: 2019-04-03"_s}
                                       << u"disagree: conflict conflict"_s;
    QTest::newRow("the year is denied") << date << QStringList{u"1: 2019-04"_s, u"2 denies: 2019"_s}
                                        << u"disagree: conflict conflict"_s;
    QTest::newRow("another year is denied")
        << date << QStringList{u"1: 2019-04"_s, u"2 denies: 2018"_s} << u"apart: alone alone"_s;
    QTest::newRow("a day of the month is denied")
        << date << QStringList{u"1: 2019-04"_s, u"2 denies: 2019-04-03"_s} << u"apart: alone alone"_s;
    QTest::newRow("who denies the year says more")
        << date << QStringList{u"1 denies: 2019-04"_s, u"2 denies: 2019"_s} << u"coarser: refine agree"_s;
    QTest::newRow("two days are denied") << date << QStringList{u"1 denies: 2019-04-03"_s, u"2 denies: 2019-04-04"_s}
                                         << u"apart: alone alone"_s;
    QTest::newRow("some are coarser, one denies another day")
        << date << QStringList{u"1: 2019-04"_s, u"2: 2019"_s, u"3 denies: 2018"_s} << u"coarser: agree refine alone"_s;
    QTest::newRow("both deny the day") << date << QStringList{u"1 denies: 2019-04"_s, u"2 denies: 2019-04"_s}
                                       << u"agree: agree agree"_s;

    QTest::newRow("the figure is denied")
        << number << QStringList{u"1: 60"_s, u"2 denies: 60 locks"_s} << u"disagree: conflict conflict"_s;
    QTest::newRow("another figure is denied")
        << number << QStringList{u"1: 60"_s, u"2 denies: 80"_s} << u"apart: alone alone"_s;
    QTest::newRow("two figures are denied")
        << number << QStringList{u"1 denies: 60"_s, u"2 denies: 80"_s} << u"apart: alone alone"_s;
    QTest::newRow("figures written differently")
        << number << QStringList{u"1: 1.200"_s, u"2: 1 200"_s, u"3: 1200 files"_s} << u"agree: agree agree agree"_s;
    QTest::newRow("decimals") << number << QStringList{u"1: 2,5"_s, u"2: 2.5"_s} << u"agree: agree agree"_s;
    QTest::newRow("other figures") << number << QStringList{u"1: 10%"_s, u"2: 12%"_s}
                                   << u"disagree: conflict conflict"_s;
    QTest::newRow("words for a figure") << number << QStringList{u"1: almost half"_s, u"2: almost  Half"_s, u"3: 50"_s}
                                        << u"apart: agree agree alone"_s;

    QTest::newRow("two names") << attribution << QStringList{u"1: the north"_s, u"2: the south"_s}
                               << u"disagree: conflict conflict"_s;
    QTest::newRow("one denies") << attribution << QStringList{u"1: the north"_s, u"2 denies: the north"_s}
                                << u"disagree: conflict conflict"_s;
    QTest::newRow("both deny") << attribution << QStringList{u"1 denies: the north"_s, u"2 denies: The North"_s}
                               << u"agree: agree agree"_s;
    QTest::newRow("denying another is neither conflict nor agreement")
        << attribution << QStringList{u"1: the north"_s, u"2 denies: the south"_s} << u"apart: alone alone"_s;
    QTest::newRow("how far") << extent << QStringList{u"1: all data"_s, u"2: nothing sensitive"_s, u"3: "_s}
                             << u"disagree: conflict conflict silent"_s;
}

void TestVerdict::weighs()
{
    QFETCH(int, kind);
    QFETCH(QStringList, claims);
    QFETCH(QString, expected);
    const auto claimKind = static_cast<ClaimKind>(kind);
    QCOMPARE(shown(weigh(claimKind, claimsOf(claimKind, claims))).trimmed(), expected.trimmed());
}

void TestVerdict::comparesEntitiesBeforeWords()
{
    QList<Claim> claims = claimsOf(ClaimKind::Attribution, {u"1: the north"_s, u"2: le nord"_s});
    claims[0].attributedTo = claims[1].attributedTo = EntityId(4);
    QCOMPARE(shown(weigh(ClaimKind::Attribution, claims)), u"agree: agree agree"_s);
}

void TestVerdict::datesAnEvent_data()
{
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing said") << QStringList{u"1: "_s} << QString();
    QTest::newRow("one") << QStringList{u"1: 2019-04"_s} << u"2019-04"_s;
    QTest::newRow("the finest") << QStringList{u"1: 2019"_s, u"2: 2019-04"_s} << u"2019-04"_s;
    QTest::newRow("one of two") << QStringList{u"1: 2019-04"_s, u"2: 2019-03"_s} << u"[2019-03,2019-04]"_s;
    QTest::newRow("a coarse one has room for neither")
        << QStringList{u"1: 2019-04"_s, u"2: 2019-03"_s, u"3: 2019"_s} << u"[2019,2019-03,2019-04]"_s;
    QTest::newRow("rejected and denied do not count")
        << QStringList{u"1: 2019-04"_s, u"2 rejected: 2019-03"_s, u"3 denies: 2018"_s} << u"2019-04"_s;
    QTest::newRow("spans keep their ends")
        << QStringList{u"1: 2019-04/2019-05"_s, u"2: 2020"_s} << u"[2019-04..2019-05,2020]"_s;
}

void TestVerdict::datesAnEvent()
{
    QFETCH(QStringList, claims);
    QFETCH(QString, expected);
    QCOMPARE(dateFromClaims(claimsOf(ClaimKind::Date, claims), {}).toString(), expected);
}

void TestVerdict::takesThePreferredClaim()
{
    const QList<Claim> claims = claimsOf(ClaimKind::Date, {u"1: 2019-04"_s, u"2: 2019-03"_s, u"3 rejected: 2018"_s});
    QCOMPARE(dateFromClaims(claims, ClaimId(2)).toString(), u"2019-03"_s);
    QCOMPARE(dateFromClaims(claims, ClaimId(3)).toString(), u"[2019-03,2019-04]"_s);
    const QList<Claim> denied = claimsOf(ClaimKind::Date, {u"1: 2019-04"_s, u"2 denies: 2019-03"_s});
    QCOMPARE(dateFromClaims(denied, ClaimId(2)).toString(), u"2019-04"_s);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

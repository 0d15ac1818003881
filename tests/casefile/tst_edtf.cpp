// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/datewording.h"
#include "casefile/edtf.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// ISO year, so that 0000 is the year before 0001; "" and "-infinity" are no bound.
Day dayOf(const QString &iso, Day missing)
{
    static const QRegularExpression form(u"^(-?\\d+)-(\\d\\d)-(\\d\\d)$"_s);
    const QRegularExpressionMatch match = form.match(iso);
    if (!match.hasMatch())
        return missing;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    return QDate(year <= 0 ? year - 1 : year, month, match.captured(3).toInt()).toJulianDay();
}

QString dayText(Day day)
{
    if (day == daysBegin || day == daysEnd)
        return u".."_s;
    const QDate date = QDate::fromJulianDay(day);
    const int year = date.year() < 0 ? date.year() + 1 : date.year();
    return u"%1-%2-%3"_s.arg(year).arg(date.month(), 2, 10, '0'_L1).arg(date.day(), 2, 10, '0'_L1);
}

QString boundsText(DayBounds bounds)
{
    return bounds.isEmpty() ? u"-"_s : dayText(bounds.earliest) + " to "_L1 + dayText(bounds.latest);
}

Edtf edtf(const QString &text)
{
    const Result<Edtf> date = Edtf::parse(text);
    return date ? *date : Edtf();
}

// Digits and signs that EDTF is made of, in an order that is often nearly right.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    QString date()
    {
        QString text = qualifier() + year();
        if (text.contains(u'Y') || text.contains(u'S') || chance(4))
            return text + qualifier();
        text += qualifier() + u'-' + qualifier() + masked(pick(1, chance(5) ? 42 : 12), 2);
        if (!chance(3))
            text += qualifier() + u'-' + qualifier() + masked(pick(1, 31), 2);
        return text + qualifier();
    }

    QString expression()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return end() + u'/' + end();
        case 1:
            return set(u'[', u']');
        case 2:
            return set(u'{', u'}');
        default:
            return date();
        }
    }

    QString noise()
    {
        static const QString signs = u"0123456789XYSE-T:+Z?~%[]{},./ éA"_s;
        QString text;
        for (int i = pick(0, 24); i > 0; --i)
            text += signs.at(m_random.bounded(static_cast<int>(signs.size())));
        return text;
    }

private:
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    int pick(int least, int most) { return m_random.bounded(least, most + 1); }

    QString qualifier()
    {
        static const QStringList all{u"?"_s, u"~"_s, u"%"_s};
        return chance(8) ? all.at(m_random.bounded(3)) : QString();
    }

    QString masked(int number, int digits)
    {
        QString text = u"%1"_s.arg(number, digits, 10, '0'_L1);
        for (QChar &c : text) {
            if (chance(10))
                c = u'X';
        }
        return text;
    }

    QString year()
    {
        if (chance(12))
            return u"Y%1%2"_s.arg(chance(2) ? u"-"_s : QString()).arg(pick(1, 99999)) + exponent();
        return (chance(8) ? u"-"_s : QString()) + masked(pick(0, 9999), 4) + significant();
    }

    QString exponent() { return (chance(2) ? u"E%1"_s.arg(pick(0, 30)) : QString()) + significant(); }
    QString significant() { return chance(8) ? u"S%1"_s.arg(pick(0, 5)) : QString(); }

    QString end()
    {
        if (chance(5))
            return chance(2) ? u".."_s : QString();
        return (chance(9) ? u".."_s : QString()) + date() + (chance(9) ? u".."_s : QString());
    }

    QString set(QChar begin, QChar close)
    {
        QStringList members;
        for (int i = pick(1, 3); i > 0; --i)
            members.append(chance(4) ? date() + ".."_L1 + date() : date());
        if (chance(5))
            members.first().prepend(".."_L1);
        if (chance(5))
            members.last().append(".."_L1);
        return begin + members.join(u',') + close;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void saysWhereItIsWrong();
    void bounds_data();
    void bounds();
    void innerBounds_data();
    void innerBounds();
    void precision_data();
    void precision();
    void shapeAndEnds_data();
    void shapeAndEnds();
    void qualifiersAreSeenAndMoveNothing();
    void parts();
    void members_data();
    void members();
    void makesDaysMonthsAndYears();
    void yearsTooFarForDayNumbersStayOrdered();
    void relations_data();
    void relations();
    void wordings_data();
    void wordings();
    void wordingsOfParts_data();
    void wordingsOfParts();
    void everyGeneratedTextKeepsItsLaws();
    void noiseNeverHarms();
    void longTextsAreRefused();
    void agreesWithTheConformanceCorpus();
    void agreesWithTheExamplesOfTheSpecification();
    void agreesWithOtherImplementations();

private:
    static QJsonObject material(const QString &name);
};

void TestEdtf::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level");
    const auto row = [](const char *text, int level) { QTest::newRow(text) << QString::fromUtf8(text) << level; };
    row("2021", 0);
    row("0000", 0);
    row("2021-03", 0);
    row("2021-03-02", 0);
    row("2020-02-29", 0);
    row("2021-03-02T09:15:00", 0);
    row("2021-03-02T09:15:60Z", 0);
    row("2021-03-02T09:15:00+14", 0);
    row("2021-03-02T09:15:00-05:30", 0);
    row("2021/2023-04", 0);
    row("-0044", 1);
    row("-0044-03-15", 1);
    row("Y123456", 1);
    row("Y-123456~", 1);
    row("2021-21", 1);
    row("2021-24?", 1);
    row("2021-03~", 1);
    row("%2021", 1);
    row("202X", 1);
    row("20XX~", 1);
    row("2021-XX", 1);
    row("2021-03-XX", 1);
    row("2021-XX-XX", 1);
    row("2021/..", 1);
    row("../2021-03-02", 1);
    row("2021-03/", 1);
    row("/2021-03?", 1);
    row("2021-21/2022-23", 1);
    row("Y25E9", 2);
    row("Y-3E8S1", 2);
    row("1940S3", 2);
    row("2021-25", 2);
    row("2021-33", 2);
    row("2021-37", 2);
    row("2021-41~", 2);
    row("20X1", 2);
    row("2XXX", 2);
    row("XXXX", 2);
    row("202X-03", 2);
    row("202X-03-02", 2);
    row("2021-XX-02", 2);
    row("2021-X1-01", 2);
    row("2021-03-0X", 2);
    row("2021~-03", 2);
    row("~2021-03", 2);
    row("2021-03~-02", 2);
    row("2021-?03-~02", 2);
    row("?2021-03-%02", 2);
    row("2021-03-~02/2021-03-20", 2);
    row("..2021-03/2022..", 2);
    row("[2021-03,2021-05]", 2);
    row("{2021,2023-04..2023-06}", 2);
    row("[..2021-03-02]", 2);
    row("{2021-03,2022..}", 2);
    row("[2021?,2022~]", 2);
}

void TestEdtf::accepts()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    const Result<Edtf> date = Edtf::parse(text);
    QVERIFY2(date, date ? "" : qPrintable(date.error().detail));
    QCOMPARE(date->level(), level);
    QCOMPARE(date->toString(), text);
    QCOMPARE(Edtf::parse(date->toString()).value(), *date);
    QVERIFY(!date->isNull());
    QVERIFY(!date->bounds().isEmpty());
}

void TestEdtf::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows{u""_s, u" "_s, u"2021 "_s, u" 2021"_s, u"21"_s, u"202"_s, u"20213"_s, u"2021-3"_s,
        u"2021-00"_s, u"2021-13"_s, u"2021-20"_s, u"2021-42"_s, u"2021-99"_s, u"2021-03-00"_s, u"2021-03-32"_s,
        u"2021-02-29"_s, u"2021-04-31"_s, u"2021-21-01"_s, u"20210302"_s, u"2021-W10"_s, u"2021-061"_s, u"P1Y"_s,
        u"2021-03-"_s, u"2021-"_s, u"-"_s, u"--2021"_s, u"-0000"_s, u"-0000-03"_s, u"-00X1"_s, u"Y2021"_s, u"Y"_s,
        u"Y012345"_s, u"Y12345-03"_s, u"Y1XXXX"_s, u"Y1E3"_s, u"Y1E"_s, u"2021S0"_s, u"2021S5"_s, u"2021S"_s,
        u"202XS2"_s, u"1940S2-03"_s, u"202x"_s, u"2021-X3-31x"_s, u"2021-1X-31-01"_s, u"202X-02-30"_s, u"2021-3X"_s,
        u"20X1-02-29"_s, u"2021??"_s, u"2021?~"_s, u"2021-?"_s, u"-?2021"_s, u"(2021)?"_s, u"2021-03-02T09"_s,
        u"2021-03-02T09:15"_s, u"2021-03-02T24:00:00"_s, u"2021-03-02T09:60:00"_s, u"2021-03-02T09:15:61"_s,
        u"2021-03-02T09:15:00.5"_s, u"2021-03-02T09:15:00+0200"_s, u"2021-03-02T09:15:00+14:01"_s,
        u"2021-03-02T09:15:00-00:00"_s, u"2021-03-02T09:15:00+"_s, u"2021-03-02T"_s, u"2021-03-02 09:15:00"_s,
        u"2021-03T09:15:00"_s, u"2021-03-02?T09:15:00"_s, u"2021-03-XXT09:15:00"_s, u"/"_s, u"../.."_s, u"../"_s,
        u"/.."_s, u".."_s, u"2023/2021"_s, u"2021-03-02/2021-03-01"_s, u"2021/2022/2023"_s, u"2021//2022"_s,
        u"2021/2022 "_s, u"..2021../2023"_s, u"2021-03-02T09:15:00/2022"_s, u"[]"_s, u"[2021"_s, u"2021]"_s,
        u"[2021}"_s, u"[2021,]"_s, u"[,2021]"_s, u"[2021, 2022]"_s, u"[2021..2020]"_s, u"[2021,..2022]"_s,
        u"[2021..,2022]"_s, u"[..]"_s, u"[..2021..]"_s, u"[2021]?"_s, u"[[2021]]"_s, u"[2021/2022]"_s,
        u"[2021-03-02T09:15:00]"_s, u"２０２１"_s, u"٢٠٢١"_s, u"2021–03"_s, u"hello"_s};
    for (const QString &text : rows)
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
}

void TestEdtf::refuses()
{
    QFETCH(QString, text);
    const Result<Edtf> date = Edtf::parse(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::Invalid);
    QVERIFY(date.error().detail.startsWith("character "_L1));
}

void TestEdtf::saysWhereItIsWrong()
{
    QVERIFY(Edtf::parse(u"2021-13").error().detail.startsWith("character 8:"_L1));
    QVERIFY(Edtf::parse(u"2021/2021-02-30").error().detail.startsWith("character 6:"_L1));
    QVERIFY(Edtf::parse(u"[2021,2O22]").error().detail.startsWith("character 8:"_L1));
}

void TestEdtf::bounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2021", "2021-01-01 to 2021-12-31");
    row("2021-02", "2021-02-01 to 2021-02-28");
    row("2020-02", "2020-02-01 to 2020-02-29");
    row("2021-03-02", "2021-03-02 to 2021-03-02");
    row("2021-03-02T23:59:59-12", "2021-03-02 to 2021-03-02");
    row("0000", "0-01-01 to 0-12-31");
    row("-0044-03", "-44-03-01 to -44-03-31");
    row("Y123456", "123456-01-01 to 123456-12-31");
    row("Y12E4", "120000-01-01 to 120000-12-31");
    row("Y171010000S3", "171000000-01-01 to 171999999-12-31");
    row("Y3388E2S3", "338000-01-01 to 338999-12-31");
    row("1953S2", "1900-01-01 to 1999-12-31");
    row("-1953S2", "-1999-01-01 to -1900-12-31");
    row("1953S4", "1953-01-01 to 1953-12-31");
    row("2021-21", "2021-03-01 to 2021-05-31");
    row("2021-22", "2021-06-01 to 2021-08-31");
    row("2021-23", "2021-09-01 to 2021-11-30");
    row("2021-24", "2021-12-01 to 2022-02-28");
    row("2023-28", "2023-12-01 to 2024-02-29");
    row("2021-29", "2021-09-01 to 2021-11-30");
    row("2021-30", "2021-12-01 to 2022-02-28");
    row("2021-31", "2021-03-01 to 2021-05-31");
    row("2021-32", "2021-06-01 to 2021-08-31");
    row("2021-33", "2021-01-01 to 2021-03-31");
    row("2021-36", "2021-10-01 to 2021-12-31");
    row("2021-38", "2021-05-01 to 2021-08-31");
    row("2021-40", "2021-01-01 to 2021-06-30");
    row("2021-41", "2021-07-01 to 2021-12-31");
    row("20XX-41", "2000-07-01 to 2099-12-31");
    row("202X", "2020-01-01 to 2029-12-31");
    row("20XX", "2000-01-01 to 2099-12-31");
    row("20X1", "2001-01-01 to 2091-12-31");
    row("XXXX", ".. to ..");
    row("XXXX-12-25", ".. to ..");
    row("2021-XX", "2021-01-01 to 2021-12-31");
    row("2021-X2", "2021-02-01 to 2021-12-31");
    row("2021-02-XX", "2021-02-01 to 2021-02-28");
    row("2021-XX-31", "2021-01-31 to 2021-12-31");
    row("2021-XX-30", "2021-01-30 to 2021-12-30");
    row("202X-02-29", "2020-02-29 to 2028-02-29");
    row("19XX-02-29", "1904-02-29 to 1996-02-29");
    row("2021-04-3X", "2021-04-30 to 2021-04-30");
    row("2021/2023", "2021-01-01 to 2023-12-31");
    row("2021-03-15/2021-03", "2021-03-15 to 2021-03-31");
    row("2021/..", "2021-01-01 to ..");
    row("../2021", ".. to 2021-12-31");
    row("2021/", "2021-01-01 to ..");
    row("/2021", ".. to 2021-12-31");
    row("..2021-03/2022-04..", ".. to ..");
    row("2021-03../2022-04", "2021-03-01 to 2022-04-30");
    row("[2023,2021-03]", "2021-03-01 to 2023-12-31");
    row("{2021-03..2021-06,2024}", "2021-03-01 to 2024-12-31");
    row("[..2021-03]", ".. to 2021-03-31");
    row("[2021-03..]", "2021-03-01 to ..");
}

void TestEdtf::bounds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(boundsText(edtf(text).bounds()), expected);
}

void TestEdtf::innerBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("2021-03-02", "-");
    row("2021", "-");
    row("[2021,2022]", "-");
    row("2021/2023", "2021-12-31 to 2023-01-01");
    row("2021-05-03/2021-05-09", "2021-05-03 to 2021-05-09");
    row("2021-03/2021-03", "-");
    row("2021-03-15/2021", "-");
    row("2019-04/..", "2019-04-30 to 2019-04-30");
    row("2019-04-02/..", "2019-04-02 to 2019-04-02");
    row("2019-04/", "-");
    row("../2022-06-30", "-");
    row("/2022-06-30", "2022-06-30 to 2022-06-30");
    row("..2021-03-02/2021-03-09..", "2021-03-02 to 2021-03-09");
    row("2021-03-02../2021-03-09", "-");
}

void TestEdtf::innerBounds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Edtf date = edtf(text);
    QVERIFY(!date.isNull());
    QCOMPARE(boundsText(date.innerBounds()), expected);
}

void TestEdtf::precision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Precision>("expected");
    const auto row = [](const char *text, Precision p) { QTest::newRow(text) << QString::fromUtf8(text) << p; };
    row("2021-03-02", Precision::Day);
    row("2021-03-02T09:15:00Z", Precision::Day);
    row("2021-XX-XX", Precision::Day);
    row("2021-03", Precision::Month);
    row("2021-XX", Precision::Month);
    row("2021-23", Precision::Season);
    row("2021-34", Precision::Quarter);
    row("2021-39", Precision::Quadrimester);
    row("2021-40", Precision::Half);
    row("2021", Precision::Year);
    row("Y17E7", Precision::Year);
    row("202X", Precision::Decade);
    row("20XX", Precision::Century);
    row("2XXX", Precision::Millennium);
    row("20X1", Precision::Year);
    row("XXXX", Precision::Unknown);
    row("1950S3", Precision::Decade);
    row("1950S2", Precision::Century);
    row("1950S4", Precision::Year);
    row("2021/2022-03", Precision::Month);
    row("2021/..", Precision::Year);
    row("[2021,2022-03-02]", Precision::Day);
}

void TestEdtf::precision()
{
    QFETCH(QString, text);
    QFETCH(Precision, expected);
    QCOMPARE(edtf(text).precision(), expected);
}

void TestEdtf::shapeAndEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateShape>("shape");
    QTest::addColumn<IntervalEnd>("start");
    QTest::addColumn<IntervalEnd>("end");
    const auto given = IntervalEnd::Given;
    QTest::newRow("point") << u"2021-03"_s << DateShape::Point << given << given;
    QTest::newRow("span") << u"2021/2022"_s << DateShape::Span << given << given;
    QTest::newRow("open end") << u"2021/.."_s << DateShape::Span << given << IntervalEnd::Open;
    QTest::newRow("open start") << u"../2021"_s << DateShape::Span << IntervalEnd::Open << given;
    QTest::newRow("unknown end") << u"2021/"_s << DateShape::Span << given << IntervalEnd::Unknown;
    QTest::newRow("unknown start") << u"/2021"_s << DateShape::Span << IntervalEnd::Unknown << given;
    QTest::newRow("one of") << u"[2021,2022]"_s << DateShape::OneOf << given << given;
    QTest::newRow("all of") << u"{2021,2022}"_s << DateShape::AllOf << given << given;
}

void TestEdtf::shapeAndEnds()
{
    QFETCH(QString, text);
    QFETCH(DateShape, shape);
    QFETCH(IntervalEnd, start);
    QFETCH(IntervalEnd, end);
    QCOMPARE(edtf(text).shape(), shape);
    QCOMPARE(edtf(text).startEnd(), start);
    QCOMPARE(edtf(text).endEnd(), end);
}

void TestEdtf::qualifiersAreSeenAndMoveNothing()
{
    QVERIFY(edtf(u"2021-03~"_s).isApproximate());
    QVERIFY(!edtf(u"2021-03~"_s).isUncertain());
    QVERIFY(edtf(u"2021?-03"_s).isUncertain());
    QVERIFY(!edtf(u"2021?-03"_s).isApproximate());
    QVERIFY(edtf(u"2021/2023-~05"_s).isApproximate());
    QVERIFY(edtf(u"[2021,2022%]"_s).isApproximate());
    QVERIFY(edtf(u"[2021,2022%]"_s).isUncertain());
    QVERIFY(!edtf(u"2021"_s).isUncertain());
    QCOMPARE(edtf(u"2021-03%"_s).bounds(), edtf(u"2021-03"_s).bounds());
    QCOMPARE(edtf(u"?2021-~03-%02"_s).bounds(), edtf(u"2021-03-02"_s).bounds());
}

void TestEdtf::parts()
{
    const auto texts = [](const QString &text) {
        QStringList parts;
        for (const DayBounds &part : edtf(text).parts())
            parts.append(boundsText(part));
        return parts.join("; "_L1);
    };
    QCOMPARE(texts(u"2021-03"_s), u"2021-03-01 to 2021-03-31"_s);
    QCOMPARE(texts(u"2021/2022-04"_s), u"2021-01-01 to 2021-12-31; 2022-04-01 to 2022-04-30"_s);
    QCOMPARE(texts(u"2021/.."_s), u"2021-01-01 to 2021-12-31; 2021-12-31 to .."_s);
    QCOMPARE(texts(u"../2021"_s), u".. to 2021-12-31; 2021-01-01 to 2021-12-31"_s);
    QCOMPARE(texts(u"2021/"_s), u"2021-01-01 to 2021-12-31; 2021-01-01 to .."_s);
    QCOMPARE(texts(u"[2021-03,2021-05..2021-06]"_s), u"2021-03-01 to 2021-03-31; 2021-05-01 to 2021-06-30"_s);
}

void TestEdtf::members_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("point") << u"2021-03~"_s << u"2021-03~"_s;
    QTest::newRow("span") << u"2021/2022-03"_s << u"2021 2022-03"_s;
    QTest::newRow("open span") << u"../2022-03"_s << u"2022-03"_s;
    QTest::newRow("moved ends") << u"..2021/2022.."_s << u"2021 2022"_s;
    QTest::newRow("set") << u"[2021-03,2021-05?]"_s << u"2021-03 2021-05?"_s;
    QTest::newRow("years in a range") << u"{2021..2023,2030}"_s << u"2021 2022 2023 2030"_s;
    QTest::newRow("around year 0") << u"{0000..0002}"_s << u"0000 0001 0002"_s;
    QTest::newRow("months in a range") << u"[2021-11..2022-02]"_s << u"2021-11 2021-12 2022-01 2022-02"_s;
    QTest::newRow("days in a range") << u"[2021-02-27..2021-03-01]"_s << u"2021-02-27 2021-02-28 2021-03-01"_s;
    QTest::newRow("too many in a range") << u"[1000..3000]"_s << u"1000 3000"_s;
    QTest::newRow("not to be counted") << u"[2021?..2023]"_s << u"2021? 2023"_s;
    QTest::newRow("open set") << u"[2021..]"_s << u"2021"_s;
}

void TestEdtf::members()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList members;
    for (const Edtf &member : edtf(text).members())
        members.append(member.toString());
    QCOMPARE(members.join(u' '), expected);
    QVERIFY(Edtf().members().isEmpty());
}

void TestEdtf::makesDaysMonthsAndYears()
{
    QCOMPARE(Edtf::day(2021, 3, 2).toString(), u"2021-03-02"_s);
    QCOMPARE(Edtf::month(2021, 3).toString(), u"2021-03"_s);
    QCOMPARE(Edtf::year(987).toString(), u"0987"_s);
    QCOMPARE(Edtf::year(-44).toString(), u"-0044"_s);
    QCOMPARE(Edtf::year(12345).toString(), u"Y12345"_s);
    QCOMPARE(Edtf::month(-44, 3).toString(), u"-0044-03"_s);
    QVERIFY(Edtf::day(2021, 2, 29).isNull());
    QVERIFY(Edtf::day(2021, -2, 9).isNull());
    QVERIFY(Edtf::month(2021, 13).isNull());
    QVERIFY(Edtf::month(2021, 21).isNull());
    QVERIFY(Edtf::month(12345, 1).isNull());
    QVERIFY(Edtf().isNull());
}

void TestEdtf::yearsTooFarForDayNumbersStayOrdered()
{
    const Edtf far = edtf(u"Y9E400"_s);
    const Edtf longAgo = edtf(u"Y-9E400"_s);
    QVERIFY(!far.isNull());
    QVERIFY(!longAgo.isNull());
    QCOMPARE(far.bounds().latest, daysEnd);
    QCOMPARE(longAgo.bounds().earliest, daysBegin);
    QCOMPARE(isBefore(longAgo, edtf(u"2021"_s)), Truth::Yes);
    QCOMPARE(isBefore(edtf(u"Y170000002"_s), far), Truth::Yes);
    QVERIFY(!edtf(u"Y99999999999999999999999999S1"_s).bounds().isEmpty());
}

void TestEdtf::relations_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Truth>("before");
    QTest::addColumn<Truth>("after");
    QTest::addColumn<Truth>("meet");
    const auto row = [](const char *a, const char *b, Truth before, Truth after, Truth meet) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(a), QLatin1StringView(b))))
            << QString::fromUtf8(a) << QString::fromUtf8(b) << before << after << meet;
    };
    using enum Truth;
    row("2021-03-02", "2021-03-03", Yes, No, No);
    row("2021-03-02", "2021-03-02", No, No, Yes);
    row("2021-03", "2021-04", Yes, No, No);
    row("2021-03", "2021-03", Maybe, Maybe, Maybe);
    row("2021", "2021-03-02", Maybe, Maybe, Maybe);
    row("2021", "2021-12-31", Maybe, No, Maybe);
    row("2021", "2021-01-01", No, Maybe, Maybe);
    row("2021/2023", "2022", No, No, Yes);
    row("2021/2023", "2023", Maybe, No, Maybe);
    row("2021/2023", "2024", Yes, No, No);
    row("2021/2023", "2022/2025", No, No, Yes);
    row("2021-05-03/2021-05-09", "2021-05-09/2021-05-12", No, No, Yes);
    row("2021/..", "2025", Maybe, No, Maybe);
    row("2021/..", "2020", No, Yes, No);
    row("../2021", "2025", Yes, No, No);
    row("../2021", "2020", Maybe, Maybe, Maybe);
    row("[2021,2023]", "2022", Maybe, Maybe, No);
    row("[2021,2023]", "2024", Yes, No, No);
    row("[2021-03-02,2021-03-05]", "2021-03-01/2021-03-09", No, No, Yes);
    row("[2021-03-02,2021-03-05]", "2021-03-02", No, Maybe, Maybe);
    row("{2021-03-02,2021-03-05}", "2021-03-02", No, No, Yes);
    row("{2021,2023}", "2022", No, No, No);
    row("{2021-03-02,2021-03-05}", "{2021-03-05,2021-03-08}", No, No, Yes);
    row("[2021-03-02,2021-03-05]", "{2021-03-02,2021-03-05}", No, No, Yes);
    row("XXXX-12-25", "2021", Maybe, Maybe, Maybe);
}

void TestEdtf::relations()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(Truth, before);
    QFETCH(Truth, after);
    QFETCH(Truth, meet);
    QCOMPARE(isBefore(edtf(a), edtf(b)), before);
    QCOMPARE(isAfter(edtf(a), edtf(b)), after);
    QCOMPARE(isBefore(edtf(b), edtf(a)), after);
    QCOMPARE(overlap(edtf(a), edtf(b)), meet);
    QCOMPARE(overlap(edtf(b), edtf(a)), meet);
    QCOMPARE(isBefore(edtf(a), Edtf()), Truth::Maybe);
}

void TestEdtf::wordings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // en fr nl it de
    const auto row = [](const char *text, const QStringList &expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("2021-03-02", {u"2 March 2021"_s, u"2 mars 2021"_s, u"2 maart 2021"_s, u"2 marzo 2021"_s, u"2. März 2021"_s});
    row("2021-05-01", {u"1 May 2021"_s, u"1er mai 2021"_s, u"1 mei 2021"_s, u"1º maggio 2021"_s, u"1. Mai 2021"_s});
    row("2021-03-02T09:15:00Z",
        {u"2 March 2021, 09:15 UTC"_s, u"2 mars 2021, 09:15 UTC"_s, u"2 maart 2021, 09:15 UTC"_s,
            u"2 marzo 2021, 09:15 UTC"_s, u"2. März 2021, 09:15 UTC"_s});
    row("2019-04", {u"April 2019"_s, u"avril 2019"_s, u"april 2019"_s, u"aprile 2019"_s, u"April 2019"_s});
    row("2019", {u"2019"_s, u"2019"_s, u"2019"_s, u"2019"_s, u"2019"_s});
    row("-0043", {u"44 BC"_s, u"44 av. J.-C."_s, u"44 v.Chr."_s, u"44 a.C."_s, u"44 v. Chr."_s});
    row("2021-21", {u"spring 2021"_s, u"printemps 2021"_s, u"lente 2021"_s, u"primavera 2021"_s, u"Frühling 2021"_s});
    row("2021-24",
        {u"winter 2021–2022"_s, u"hiver 2021–2022"_s, u"winter 2021–2022"_s, u"inverno 2021–2022"_s,
            u"Winter 2021–2022"_s});
    row("2021-29",
        {u"spring 2021 (southern hemisphere)"_s, u"printemps 2021 (hémisphère sud)"_s,
            u"lente 2021 (zuidelijk halfrond)"_s, u"primavera 2021 (emisfero sud)"_s,
            u"Frühling 2021 (Südhalbkugel)"_s});
    row("2021-34",
        {u"second quarter of 2021"_s, u"deuxième trimestre 2021"_s, u"tweede kwartaal van 2021"_s,
            u"secondo trimestre del 2021"_s, u"zweites Quartal 2021"_s});
    row("2021-41",
        {u"second half of 2021"_s, u"deuxième semestre 2021"_s, u"tweede semester van 2021"_s,
            u"secondo semestre del 2021"_s, u"zweites Halbjahr 2021"_s});
    row("199X", {u"the 1990s"_s, u"années 1990"_s, u"jaren 1990"_s, u"anni 1990"_s, u"1990er-Jahre"_s});
    row("19XX", {u"1900–1999"_s, u"1900–1999"_s, u"1900–1999"_s, u"1900–1999"_s, u"1900–1999"_s});
    row("1950S2",
        {u"1950 (1900–1999)"_s, u"1950 (1900–1999)"_s, u"1950 (1900–1999)"_s, u"1950 (1900–1999)"_s,
            u"1950 (1900–1999)"_s});
    row("2021-03-XX",
        {u"a day in March 2021"_s, u"un jour en mars 2021"_s, u"een dag in maart 2021"_s, u"un giorno di marzo 2021"_s,
            u"ein Tag im März 2021"_s});
    row("XXXX-12-25",
        {u"25 December, year unknown"_s, u"25 décembre, année inconnue"_s, u"25 december, jaar onbekend"_s,
            u"25 dicembre, anno ignoto"_s, u"25. Dezember, Jahr unbekannt"_s});
    row("2021-03~",
        {u"about March 2021"_s, u"mars 2021 environ"_s, u"ongeveer maart 2021"_s, u"marzo 2021 circa"_s,
            u"etwa März 2021"_s});
    row("2021?",
        {u"2021 (uncertain)"_s, u"2021 (incertain)"_s, u"2021 (onzeker)"_s, u"2021 (incerto)"_s, u"2021 (unsicher)"_s});
    row("2019-04/..",
        {u"since April 2019"_s, u"depuis avril 2019"_s, u"sinds april 2019"_s, u"da aprile 2019"_s,
            u"seit April 2019"_s});
    row("2021/..", {u"since 2021"_s, u"depuis 2021"_s, u"sinds 2021"_s, u"dal 2021"_s, u"seit 2021"_s});
    row("2021-03-02/..",
        {u"since 2 March 2021"_s, u"depuis le 2 mars 2021"_s, u"sinds 2 maart 2021"_s, u"dal 2 marzo 2021"_s,
            u"seit dem 2. März 2021"_s});
    row("2021-34/..",
        {u"since the second quarter of 2021"_s, u"depuis le deuxième trimestre 2021"_s,
            u"sinds het tweede kwartaal van 2021"_s, u"dal secondo trimestre del 2021"_s,
            u"seit dem zweiten Quartal 2021"_s});
    row("199X/..",
        {u"since the 1990s"_s, u"depuis les années 1990"_s, u"sinds de jaren 1990"_s, u"dagli anni 1990"_s,
            u"seit den 1990er-Jahren"_s});
    row("../2022-06-30",
        {u"until 30 June 2022"_s, u"jusqu’au 30 juin 2022"_s, u"tot 30 juni 2022"_s, u"fino al 30 giugno 2022"_s,
            u"bis zum 30. Juni 2022"_s});
    row("../2022-06",
        {u"until June 2022"_s, u"jusqu’en juin 2022"_s, u"tot juni 2022"_s, u"fino a giugno 2022"_s,
            u"bis Juni 2022"_s});
    row("../2022-11-08~",
        {u"until about 8 November 2022"_s, u"jusqu’au 8 novembre 2022 environ"_s, u"tot ongeveer 8 november 2022"_s,
            u"fino all’8 novembre 2022 circa"_s, u"bis etwa zum 8. November 2022"_s});
    row("2019-04/",
        {u"since April 2019, end unknown"_s, u"depuis avril 2019, fin inconnue"_s,
            u"sinds april 2019, einde onbekend"_s, u"da aprile 2019, fine ignota"_s,
            u"seit April 2019, Ende unbekannt"_s});
    row("2021/2023",
        {u"between 2021 and 2023"_s, u"entre 2021 et 2023"_s, u"tussen 2021 en 2023"_s, u"tra il 2021 e il 2023"_s,
            u"zwischen 2021 und 2023"_s});
    row("2021-05-03/2021-05-09",
        {u"between 3 and 9 May 2021"_s, u"entre le 3 et le 9 mai 2021"_s, u"tussen 3 en 9 mei 2021"_s,
            u"tra il 3 e il 9 maggio 2021"_s, u"zwischen dem 3. und dem 9. Mai 2021"_s});
    row("2021-03/2021-05",
        {u"between March and May 2021"_s, u"entre mars et mai 2021"_s, u"tussen maart en mei 2021"_s,
            u"tra marzo e maggio 2021"_s, u"zwischen März und Mai 2021"_s});
    row("2021-03-30/2021-04-02",
        {u"between 30 March and 2 April 2021"_s, u"entre le 30 mars et le 2 avril 2021"_s,
            u"tussen 30 maart en 2 april 2021"_s, u"tra il 30 marzo e il 2 aprile 2021"_s,
            u"zwischen dem 30. März und dem 2. April 2021"_s});
    row("[2021-05-03,2021-05-04]",
        {u"3 or 4 May 2021"_s, u"3 ou 4 mai 2021"_s, u"3 of 4 mei 2021"_s, u"3 o 4 maggio 2021"_s,
            u"3. oder 4. Mai 2021"_s});
    row("{2019,2020..2022}",
        {u"2019 and 2020–2022"_s, u"2019 et 2020–2022"_s, u"2019 en 2020–2022"_s, u"2019 e 2020–2022"_s,
            u"2019 und 2020–2022"_s});
    row("[..2021-03]",
        {u"March 2021 or before"_s, u"mars 2021 ou avant"_s, u"maart 2021 of eerder"_s, u"marzo 2021 o prima"_s,
            u"März 2021 oder früher"_s});
}

void TestEdtf::wordings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const QStringList languages{u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s};
    QStringList found;
    for (const QString &language : languages)
        found.append(wording(edtf(text), language));
    QCOMPARE(found, expected);
    QCOMPARE(wording(edtf(text), u"xx"_s), expected.first());
    QCOMPARE(wording(edtf(text), u"fr-BE"_s), expected.at(1));
}

void TestEdtf::wordingsOfParts_data()
{
    QTest::addColumn<DatePart>("part");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // en fr nl it de
    const auto row = [](DatePart part, const char *text, const QStringList &expected) {
        QTest::addRow("%s %s", qPrintable(toString(part)), text) << part << QString::fromUtf8(text) << expected;
    };
    using enum DatePart;
    row(Early, "2021-03~",
        {u"early March 2021"_s, u"début mars 2021"_s, u"begin maart 2021"_s, u"inizio marzo 2021"_s,
            u"Anfang März 2021"_s});
    row(Mid, "2021-03~",
        {u"mid-March 2021"_s, u"mi-mars 2021"_s, u"medio maart 2021"_s, u"metà marzo 2021"_s, u"Mitte März 2021"_s});
    row(Late, "2021-03~",
        {u"late March 2021"_s, u"fin mars 2021"_s, u"eind maart 2021"_s, u"fine marzo 2021"_s, u"Ende März 2021"_s});
    row(Early, "2021~", {u"early 2021"_s, u"début 2021"_s, u"begin 2021"_s, u"inizio 2021"_s, u"Anfang 2021"_s});
    row(Late, "2021-22~",
        {u"late summer 2021"_s, u"fin de l’été 2021"_s, u"eind van de zomer 2021"_s, u"fine dell’estate 2021"_s,
            u"Ende des Sommers 2021"_s});
    row(Mid, "202X~",
        {u"the mid-2020s"_s, u"milieu des années 2020"_s, u"midden van de jaren 2020"_s, u"metà anni 2020"_s,
            u"Mitte der 2020er-Jahre"_s});
    row(Early, "2021-33~",
        {u"early first quarter of 2021"_s, u"début du premier trimestre 2021"_s,
            u"begin van het eerste kwartaal van 2021"_s, u"inizio primo trimestre del 2021"_s,
            u"Anfang des ersten Quartals 2021"_s});
    row(Early, "2021-03?",
        {u"early March 2021 (uncertain)"_s, u"début mars 2021 (incertain)"_s, u"begin maart 2021 (onzeker)"_s,
            u"inizio marzo 2021 (incerto)"_s, u"Anfang März 2021 (unsicher)"_s});
    row(Morning, "2021-03-02",
        {u"2 March 2021, in the morning"_s, u"2 mars 2021, au matin"_s, u"2 maart 2021, in de ochtend"_s,
            u"2 marzo 2021, al mattino"_s, u"2. März 2021, am Morgen"_s});
    row(Night, "2021-03-02~",
        {u"about 2 March 2021, at night"_s, u"2 mars 2021 environ, dans la nuit"_s,
            u"ongeveer 2 maart 2021, in de nacht"_s, u"2 marzo 2021 circa, nella notte"_s,
            u"etwa 2. März 2021, in der Nacht"_s});
    row(Early, "2021-03~/..",
        {u"since early March 2021"_s, u"depuis début mars 2021"_s, u"sinds begin maart 2021"_s,
            u"da inizio marzo 2021"_s, u"seit Anfang März 2021"_s});
    row(Late, "../2021~",
        {u"until late 2021"_s, u"jusqu’à fin 2021"_s, u"tot eind 2021"_s, u"fino a fine 2021"_s, u"bis Ende 2021"_s});
    row(Early, "2021-03~/2021-05",
        {u"between early March 2021 and May 2021"_s, u"entre début mars 2021 et mai 2021"_s,
            u"tussen begin maart 2021 en mei 2021"_s, u"tra inizio marzo 2021 e maggio 2021"_s,
            u"zwischen Anfang März 2021 und Mai 2021"_s});
    row(AboutEarly, "2021-03~",
        {u"about early March 2021"_s, u"début mars 2021 environ"_s, u"ongeveer begin maart 2021"_s,
            u"inizio marzo 2021 circa"_s, u"etwa Anfang März 2021"_s});
    row(AboutLate, "../2021~",
        {u"until about late 2021"_s, u"jusqu’à fin 2021 environ"_s, u"tot ongeveer eind 2021"_s,
            u"fino a fine 2021 circa"_s, u"bis etwa Ende 2021"_s});
    row(Between, "2021/2023",
        {u"between 2021 and 2023"_s, u"entre 2021 et 2023"_s, u"tussen 2021 en 2023"_s, u"tra il 2021 e il 2023"_s,
            u"zwischen 2021 und 2023"_s});
    row(Between, "2021-05-03/2021-05-09",
        {u"between 3 and 9 May 2021"_s, u"entre le 3 et le 9 mai 2021"_s, u"tussen 3 en 9 mei 2021"_s,
            u"tra il 3 e il 9 maggio 2021"_s, u"zwischen dem 3. und dem 9. Mai 2021"_s});
    row(Between, "2021-03/2021-05",
        {u"between March and May 2021"_s, u"entre mars et mai 2021"_s, u"tussen maart en mei 2021"_s,
            u"tra marzo e maggio 2021"_s, u"zwischen März und Mai 2021"_s});
    row(Between, "2021-03~/2021-05",
        {u"between about March 2021 and May 2021"_s, u"entre mars 2021 environ et mai 2021"_s,
            u"tussen ongeveer maart 2021 en mei 2021"_s, u"tra marzo 2021 circa e maggio 2021"_s,
            u"zwischen etwa März 2021 und Mai 2021"_s});
    row(Between, "2021-03", {u"March 2021"_s, u"mars 2021"_s, u"maart 2021"_s, u"marzo 2021"_s, u"März 2021"_s});
    row(Late, "[2021-03,2021-05]",
        {u"March or May 2021"_s, u"mars ou mai 2021"_s, u"maart of mei 2021"_s, u"marzo o maggio 2021"_s,
            u"März oder Mai 2021"_s});
    row(None, "2021-03~",
        {u"about March 2021"_s, u"mars 2021 environ"_s, u"ongeveer maart 2021"_s, u"marzo 2021 circa"_s,
            u"etwa März 2021"_s});
}

void TestEdtf::wordingsOfParts()
{
    QFETCH(DatePart, part);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const QString &language : {u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s})
        found.append(wording(edtf(text), part, language));
    QCOMPARE(found, expected);
    QCOMPARE(wording(Edtf(), part, u"en"_s), QString());
}

void TestEdtf::everyGeneratedTextKeepsItsLaws()
{
    Generator generator(20210302);
    int valid = 0;
    for (int i = 0; i < 30'000; ++i) {
        const QString text = generator.expression();
        const Result<Edtf> date = Edtf::parse(text);
        if (!date)
            continue;
        ++valid;
        QCOMPARE(date->toString(), text);
        QCOMPARE(edtf(date->toString()).bounds(), date->bounds());
        const DayBounds outer = date->bounds();
        QVERIFY2(outer.earliest <= outer.latest, qPrintable(text));
        if (!date->innerBounds().isEmpty())
            QVERIFY2(outer.contains(date->innerBounds()), qPrintable(text));
        QVERIFY(date->level() >= 0 && date->level() <= 2);
        QVERIFY2(!date->parts().isEmpty(), qPrintable(text));
        for (const Edtf &member : date->members())
            QVERIFY2(!member.isNull(), qPrintable(text));
        for (const QString &language : {u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s})
            QVERIFY2(!wording(*date, language).isEmpty(), qPrintable(text));
        QCOMPARE(isBefore(*date, *date) == Truth::Yes, false);
        QVERIFY2(overlap(*date, *date) != Truth::No, qPrintable(text));
    }
    QVERIFY2(valid > 7'500, qPrintable(QString::number(valid)));
}

void TestEdtf::noiseNeverHarms()
{
    Generator generator(7);
    for (int i = 0; i < 30'000; ++i) {
        const QString text = generator.noise();
        const Result<Edtf> date = Edtf::parse(text);
        if (date)
            QVERIFY2(!wording(*date, u"de"_s).isEmpty(), qPrintable(text));
    }
}

void TestEdtf::longTextsAreRefused()
{
    QString set = u"[2021"_s;
    while (set.size() < 10'000)
        set += u",2021"_s;
    QVERIFY(!Edtf::parse(set + u']'));
    QVERIFY(!Edtf::parse(QString(1'000'000, u'Y')));
    QVERIFY(Edtf::parse(QString(u"[2021"_s + u",2021"_s.repeated(200) + u']')));
    QVERIFY(Edtf::parse(QString(u"[XXXX-02-29"_s + u",XXXX-02-29"_s.repeated(300) + u']')));
}

QJsonObject TestEdtf::material(const QString &name)
{
    const QString root = qEnvironmentVariable("DOSSIER_MATERIAL");
    QFile file(QDir(root).filePath("data/edtf/"_L1 + name));
    if (root.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

#define SKIP_WITHOUT(object)                                                                                           \
    if ((object).isEmpty())                                                                                            \
    QSKIP("DOSSIER_MATERIAL names no folder with data/edtf")

void TestEdtf::agreesWithTheConformanceCorpus()
{
    const QJsonObject corpus = material(u"conformance.json"_s);
    SKIP_WITHOUT(corpus);
    for (const QString &list : {u"level0"_s, u"level1"_s, u"level2"_s, u"invalid"_s}) {
        for (const QJsonValue &row : corpus[list].toArray()) {
            const QString text = row["edtf"].toString();
            const Result<Edtf> date = Edtf::parse(text);
            QVERIFY2(date.has_value() == row["valid"].toBool(), qPrintable(text));
            if (!date)
                continue;
            QVERIFY2(date->level() == row["level"].toInt(), qPrintable(text));
            if (row["bounds_open"].toBool())
                continue;
            const DayBounds expected{
                dayOf(row["earliest"].toString(), daysBegin), dayOf(row["latest"].toString(), daysEnd)};
            QVERIFY2(date->bounds() == expected, qPrintable(text + u": "_s + boundsText(date->bounds())));
        }
    }
}

void TestEdtf::agreesWithTheExamplesOfTheSpecification()
{
    const QJsonObject corpus = material(u"loc-examples.json"_s);
    SKIP_WITHOUT(corpus);
    for (const QJsonValue &row : corpus["examples"].toArray()) {
        const QString text = row["edtf"].toString();
        const Result<Edtf> date = Edtf::parse(text);
        QVERIFY2(date, qPrintable(text));
        QVERIFY2(date->level() == row["our_level"].toInt(row["level"].toInt()), qPrintable(text));
    }
    for (const QJsonValue &row : corpus["invalid"].toArray())
        QVERIFY2(!Edtf::parse(row["edtf"].toString()), qPrintable(row["edtf"].toString()));
}

void TestEdtf::agreesWithOtherImplementations()
{
    const QJsonObject corpus = material(u"interop.json"_s);
    SKIP_WITHOUT(corpus);
    for (const QString &list : {u"accepts"_s, u"we_accept_they_reject"_s}) {
        for (const QJsonValue &row : corpus[list].toArray()) {
            const QString text = row["edtf"].toString();
            const Result<Edtf> date = Edtf::parse(text);
            QVERIFY2(date, qPrintable(text));
            QVERIFY2(date->level() == row["our_level"].toInt(), qPrintable(text));
        }
    }
    for (const QString &list : {u"rejects"_s, u"must_reject"_s}) {
        for (const QJsonValue &row : corpus[list].toArray())
            QVERIFY2(!Edtf::parse(row["edtf"].toString()), qPrintable(row["edtf"].toString()));
    }
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"

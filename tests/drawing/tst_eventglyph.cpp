// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventglyph.h"

#include "drawing/drawnevents.h"
#include "drawing/eventindex.h"
#include "drawing/hatch.h"
#include "drawing/solidink.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 700;
constexpr int height = 46;
constexpr double middle = 23;
const QList<double> zooms{0.02, 0.1, 0.3, 1, 5, 14, 60}; // pixels a day

// The view around the first known day of an event, at a zoom.
TimeScale around(const EventRow &event, double pixelsPerDay)
{
    const double start = double(drawnBounds(event).earliest) - 200 / pixelsPerDay;
    return {0, width, start, start + width / pixelsPerDay};
}

QImage draw(const EventGlyph &glyph, Ink ink = Ink::Event)
{
    QImage image(width, height, QImage::Format_RGB32);
    const QColor base = colours().ground(Ground::Base);
    image.fill(base);
    QPainter painter(&image);
    GlyphLook look;
    look.ink = ink;
    glyph.paint(&painter, middle, look, colours(), base, QFont());
    return image;
}

// Everything that makes a shape, without its place.
QString shapeOf(const EventGlyph &glyph)
{
    QString shape;
    for (const GlyphPart &part : glyph.parts()) {
        shape += u"%1.%2.%3.%4.%5.%6 "_s.arg(int(part.kind))
                     .arg(int(part.closed))
                     .arg(part.dashed)
                     .arg(part.thickLate)
                     .arg(part.ink ? int(*part.ink) : -1)
                     .arg(part.word);
    }
    return shape + (glyph.labelSign() ? u"sign"_s : QString());
}

} // namespace

class TestEventGlyph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSolidInkOutsideTheInnerBounds_data();
    void noSolidInkOutsideTheInnerBounds();
    void noClaimHasSolidInkOutsideItsInnerBounds_data();
    void noClaimHasSolidInkOutsideItsInnerBounds();
    void whatSurelyLastedIsSolid();
    void whatLiesSomewhereBetweenIsNowhereSolid_data();
    void whatLiesSomewhereBetweenIsNowhereSolid();
    void aboutAThirdIsItWithTheSignForAbout();
    void noZoomMakesAMonthSolid_data();
    void noZoomMakesAMonthSolid();
    void nothingIsNarrowerThanThreePixels_data();
    void nothingIsNarrowerThanThreePixels();
    void aDayBecomesABarWhenItIsWider();
    void theHatchStaysWithItsBar();
    void shapesDiffer();
    void anOpenEndReachesTheLastDayAttested_data();
    void anOpenEndReachesTheLastDayAttested();
    void anUnknownEndTrailsTheSameAtEveryZoom();
    void earlyIsTheFirstThird_data();
    void earlyIsTheFirstThird();
    void claimsThatDisagreeStandInOneRow();
    void aDecisionKeepsTheLosers();
    void aHugeBarIsCutToTheView();
    void whatHasNoPlaceIsNotDrawn_data();
    void whatHasNoPlaceIsNotDrawn();
};

void TestEventGlyph::noSolidInkOutsideTheInnerBounds_data()
{
    QTest::addColumn<EventRow>("event");
    QTest::addColumn<double>("zoom");
    for (const WayToKnow &way : waysToKnow()) {
        for (const double zoom : zooms)
            QTest::addRow("%s at %g", way.name, zoom) << way.event << zoom;
    }
}

void TestEventGlyph::noSolidInkOutsideTheInnerBounds()
{
    QFETCH(EventRow, event);
    QFETCH(double, zoom);
    const TimeScale scale = around(event, zoom);
    const Ink ink = event.status == Status::Proposed ? Ink::Proposed : Ink::Event;
    const QImage image = draw(EventGlyph(event, scale), ink);
    const QList<Pixels> sure = surePixels(event, scale);
    for (const int x : solidColumns(image, ink)) {
        QVERIFY2(isSure(sure, x), qPrintable(u"solid at %1"_s.arg(x)));
    }
}

void TestEventGlyph::noClaimHasSolidInkOutsideItsInnerBounds_data()
{
    noSolidInkOutsideTheInnerBounds_data();
}

// Drawn apart: what the claims come to, and each of them.
void TestEventGlyph::noClaimHasSolidInkOutsideItsInnerBounds()
{
    QFETCH(EventRow, event);
    QFETCH(double, zoom);
    const TimeScale scale = around(event, zoom);
    event.claims.clear();
    const QList<Pixels> sure = surePixels(event, scale);
    for (const double height : {GlyphMeasure().claimBar, GlyphMeasure().consensusBar}) {
        const EventGlyph glyph = EventGlyph::ofDate(event.date, event.part, event.attested, scale, height);
        for (const int x : solidColumns(draw(glyph, Ink::Mark), Ink::Mark))
            QVERIFY2(isSure(sure, x), qPrintable(u"solid at %1, %2 px high"_s.arg(x).arg(height)));
    }
}

void TestEventGlyph::whatSurelyLastedIsSolid()
{
    const EventRow event = eventOf(1, u"Lasting"_s, u"2021/2023"_s);
    for (const double zoom : {0.1, 0.3}) {
        const TimeScale scale = around(event, zoom);
        const QList<int> solid = solidColumns(draw(EventGlyph(event, scale)), Ink::Event);
        QVERIFY(!solid.isEmpty());
        const DayBounds inner = event.date.innerBounds();
        QVERIFY(std::abs(solid.first() - scale.x(double(inner.earliest))) < 4);
        QVERIFY(std::abs(solid.last() - scale.x(double(inner.latest) + 1)) < 4);
    }
    QVERIFY(!solidColumns(draw(EventGlyph(eventOf(2, u"Day"_s, u"2021-03-02"_s), around(event, 0.3))), Ink::Event)
            .isEmpty());
}

void TestEventGlyph::whatLiesSomewhereBetweenIsNowhereSolid_data()
{
    noZoomMakesAMonthSolid_data();
}

void TestEventGlyph::whatLiesSomewhereBetweenIsNowhereSolid()
{
    QFETCH(double, zoom);
    EventRow event = eventOf(1, u"Between"_s, u"2021/2023"_s);
    event.part = DatePart::Between;
    const TimeScale scale = around(event, zoom);
    const QImage image = draw(EventGlyph(event, scale));
    QCOMPARE(solidColumns(image, Ink::Event), QList<int>());
    const EventGlyph drawn(event, scale);
    QCOMPARE(drawn.parts().size(), 1);
    QCOMPARE(drawn.parts().first().kind, GlyphPart::Kind::Hatched);
    QVERIFY(!drawn.parts().first().dashed);
}

void TestEventGlyph::aboutAThirdIsItWithTheSignForAbout()
{
    EventRow event = eventOf(1, u"Early"_s, u"2021-03~"_s);
    event.part = DatePart::Early;
    const TimeScale scale = around(event, 4);
    const EventGlyph early(event, scale);
    event.part = DatePart::AboutEarly;
    const EventGlyph about(event, scale);
    QCOMPARE(early.parts().size(), 1);
    QCOMPARE(about.parts().size(), 2);
    QCOMPARE(about.parts().first().rect, early.parts().first().rect);
    QCOMPARE(about.parts().last().word, u"~"_s);
}

void TestEventGlyph::noZoomMakesAMonthSolid_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : zooms)
        QTest::addRow("%g", zoom) << zoom;
}

void TestEventGlyph::noZoomMakesAMonthSolid()
{
    QFETCH(double, zoom);
    const EventRow event = eventOf(1, u"Month"_s, u"2023-05"_s);
    const TimeScale scale = around(event, zoom);
    const QImage image = draw(EventGlyph(event, scale));
    const int left = qRound(scale.x(double(event.date.bounds().earliest))) + 3;
    const int right = std::min(width - 3, qRound(scale.x(double(event.date.bounds().latest) + 1)) - 3);
    if (right - left < 12)
        return; // too narrow for a line of the hatch to show
    double least = 1;
    double most = 0;
    for (int x = left; x < right; ++x) {
        least = std::min(least, inkAt(image, x, int(middle), Ink::Event));
        most = std::max(most, inkAt(image, x, int(middle), Ink::Event));
    }
    QVERIFY(least > 0.03 && least < 0.2); // its ground
    QVERIFY(most > 0.3 && most < 0.7); // its lines
}

void TestEventGlyph::nothingIsNarrowerThanThreePixels_data()
{
    QTest::addColumn<QString>("date");
    for (const char *date : {"2023-05", "2023", "2021-05-03/2021-05-09", "2022~", "2022-10/", "[2022-03,2022-04]"})
        QTest::newRow(date) << QString::fromLatin1(date);
}

void TestEventGlyph::nothingIsNarrowerThanThreePixels()
{
    QFETCH(QString, date);
    const EventRow event = eventOf(1, u"Small"_s, date);
    const EventGlyph glyph(event, around(event, 0.001));
    QVERIFY(!glyph.isEmpty());
    QVERIFY(glyph.body().width() >= 3);
    for (const GlyphPart &part : glyph.parts()) {
        if (part.kind == GlyphPart::Kind::Hatched)
            QVERIFY(part.rect.width() >= 3);
    }
}

void TestEventGlyph::aDayBecomesABarWhenItIsWider()
{
    const EventRow event = eventOf(1, u"Day"_s, u"2021-03-02"_s);
    const EventGlyph narrow(event, around(event, 11.9));
    QCOMPARE(narrow.parts().first().kind, GlyphPart::Kind::Diamond);
    QCOMPARE(narrow.body().width(), 12.0);
    const TimeScale scale = around(event, 40);
    const EventGlyph wide(event, scale);
    QCOMPARE(wide.parts().first().kind, GlyphPart::Kind::Solid);
    QVERIFY(wide.left() >= scale.x(double(event.date.bounds().earliest)) - 1e-6);
    QVERIFY(wide.right() <= scale.x(double(event.date.bounds().latest) + 1) + 1e-6);
}

void TestEventGlyph::theHatchStaysWithItsBar()
{
    const EventRow event = eventOf(1, u"Year"_s, u"2021"_s);
    const TimeScale scale = around(event, 0.5);
    const QImage here = draw(EventGlyph(event, scale));
    const QImage there = draw(EventGlyph(event, scale.panned(-37)));
    QCOMPARE(there.copy(100 + 37, 0, 400, height), here.copy(100, 0, 400, height));
    // Also where the bar begins far outside the view.
    const QImage inside = draw(EventGlyph(event, around(event, 60).panned(5000)));
    const QImage moved = draw(EventGlyph(event, around(event, 60).panned(5000 - 37)));
    QCOMPARE(moved.copy(100 + 37, 0, 400, height), inside.copy(100, 0, 400, height));
}

void TestEventGlyph::shapesDiffer()
{
    QHash<QString, QString> shapes;
    const QStringList same{u"quarter"_s, u"year"_s, u"early interval"_s}; // drawn as a month or as early is
    for (const WayToKnow &way : waysToKnow()) {
        const QString name = QString::fromLatin1(way.name);
        if (same.contains(name))
            continue;
        const QString shape = shapeOf(EventGlyph(way.event, around(way.event, 0.3)));
        QVERIFY2(!shapes.contains(shape), qPrintable(name + u" looks like "_s + shapes.value(shape)));
        shapes.insert(shape, name);
    }
}

void TestEventGlyph::anOpenEndReachesTheLastDayAttested_data()
{
    QTest::addColumn<Day>("attested");
    QTest::addColumn<bool>("solid");
    QTest::newRow("two years later") << Edtf::day(2023, 6, 30).bounds().latest << true;
    QTest::newRow("the day after: the arrow says only that it was open")
        << Edtf::day(2021, 7, 1).bounds().latest << false;
    QTest::newRow("nobody says") << daysBegin << false;
}

void TestEventGlyph::anOpenEndReachesTheLastDayAttested()
{
    QFETCH(Day, attested);
    QFETCH(bool, solid);
    EventRow event = eventOf(1, u"Open"_s, u"2021-06/.."_s);
    event.attested = attested;
    const TimeScale scale = around(event, 0.3);
    const EventGlyph glyph(event, scale);
    const GlyphPart last = glyph.parts().last();
    QCOMPARE(last.kind, solid ? GlyphPart::Kind::Arrow : GlyphPart::Kind::HollowArrow);
    if (solid)
        QVERIFY(std::abs(last.rect.right() - scale.x(double(attested) + 1)) <= 1);
}

void TestEventGlyph::anUnknownEndTrailsTheSameAtEveryZoom()
{
    const EventRow event = eventOf(1, u"Cut off"_s, u"2022-10/"_s);
    for (const double zoom : zooms) {
        const EventGlyph glyph(event, around(event, zoom));
        QCOMPARE(glyph.parts().last().kind, GlyphPart::Kind::Trail);
        QCOMPARE(glyph.parts().last().rect.width(), 37.0);
        QVERIFY(!glyph.parts().first().closed.testFlag(Qt::RightEdge));
    }
}

void TestEventGlyph::earlyIsTheFirstThird_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<DatePart>("part");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("early in a year") << u"2021~"_s << DatePart::Early << u"2021-01-01"_s << u"2021-05-01"_s;
    QTest::newRow("mid-year") << u"2021~"_s << DatePart::Mid << u"2021-05-02"_s << u"2021-09-01"_s;
    QTest::newRow("late in a month") << u"2021-04~"_s << DatePart::Late << u"2021-04-21"_s << u"2021-04-30"_s;
    QTest::newRow("about a year") << u"2021~"_s << DatePart::None << u"2021-01-01"_s << u"2021-12-31"_s;
}

void TestEventGlyph::earlyIsTheFirstThird()
{
    QFETCH(QString, date);
    QFETCH(DatePart, part);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const TimeScale scale{
        0, 4000, double(edtf(u"2021"_s).bounds().earliest), double(edtf(u"2021"_s).bounds().latest) + 1};
    const GlyphPart box = EventGlyph::ofDate(edtf(date), part, daysBegin, scale, 11).parts().first();
    QVERIFY(box.dashed);
    QVERIFY(std::abs(box.rect.left() - scale.x(double(edtf(first).bounds().earliest))) <= 12);
    QVERIFY(std::abs(box.rect.right() - scale.x(double(edtf(last).bounds().latest) + 1)) <= 12);
}

void TestEventGlyph::claimsThatDisagreeStandInOneRow()
{
    const EventRow event = waysToKnow().at(12).event;
    const EventGlyph glyph(event, around(event, 0.3));
    qsizetype boxes = 0;
    double before = -1000;
    for (const GlyphPart &part : glyph.parts()) {
        QVERIFY(part.rect.top() >= -10 && part.rect.bottom() <= 10);
        if (part.kind == GlyphPart::Kind::Hatched) {
            ++boxes;
            QVERIFY(part.rect.top() > before);
            before = part.rect.bottom();
        }
    }
    QCOMPARE(boxes, 2); // two dates, said by three sources
    QCOMPARE(glyph.parts().last().sign, Icon::Conflict);
    QVERIFY(!glyph.labelSign());
}

void TestEventGlyph::aDecisionKeepsTheLosers()
{
    const EventRow event = waysToKnow().at(13).event;
    const EventGlyph glyph(event, around(event, 0.3));
    QCOMPARE(glyph.parts().first().kind, GlyphPart::Kind::Ghost);
    QCOMPARE(glyph.parts().first().rect.height(), 7.0);
    QCOMPARE(glyph.parts().last().sign, Icon::Accepted);
}

void TestEventGlyph::aHugeBarIsCutToTheView()
{
    const EventRow event = eventOf(1, u"Century"_s, u"19XX"_s);
    const double day = double(edtf(u"1950"_s).bounds().earliest);
    const EventGlyph glyph(event, {0, width, day, day + 5});
    QVERIFY(glyph.left() <= 0 && glyph.left() > -1000);
    QVERIFY(glyph.right() >= width && glyph.right() < width + 1000);
}

void TestEventGlyph::whatHasNoPlaceIsNotDrawn_data()
{
    QTest::addColumn<QString>("date");
    QTest::newRow("no date") << QString();
    QTest::newRow("unknown") << u"XXXX"_s;
}

void TestEventGlyph::whatHasNoPlaceIsNotDrawn()
{
    QFETCH(QString, date);
    const EventRow event = eventOf(1, u"Some day"_s, date);
    QVERIFY(!hasPlace(event.date));
    QVERIFY(EventGlyph(event, {0, width, 0, 1000}).isEmpty());
}

QTEST_MAIN(TestEventGlyph)
#include "tst_eventglyph.moc"

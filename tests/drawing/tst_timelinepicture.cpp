// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinepicture.h"

#include "drawing/drawnevents.h"
#include "drawing/solidink.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20; // px around the picture
constexpr int footHeight = 64; // px of what the signs mean

TimelinePicture pictureOf(const QList<EventRow> &events)
{
    TimelinePicture picture;
    picture.title = u"Locks and ledgers"_s;
    picture.summary = u"some events"_s;
    picture.index = EventIndex(events);
    picture.font = QFont(u"Noto Sans"_s);
    picture.font.setPixelSize(13);
    const TimeScale fitted = TimeScale::fitting(picture.index.whole(), 0, 1000, 60);
    picture.start = fitted.start;
    picture.end = fitted.end;
    return picture;
}

// All words of an SVG, and whether it could be read to its end.
struct SvgWords
{
    explicit SvgWords(const QByteArray &svg)
    {
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters && !reader.isWhitespace())
                words.append(reader.text().toString().simplified());
        }
        isSound = !reader.hasError();
    }
    bool has(const QString &text) const { return words.contains(text); }

    QStringList words;
    bool isSound = false;
};

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEverythingInView();
    void saysHowManyMore();
    void hasTheHeadingsOfItsRows();
    void noSolidInkOutsideTheInnerBounds_data();
    void noSolidInkOutsideTheInnerBounds();
    void shapesAreNotMadeOfPixels();
    void isLightUnlessToldOtherwise();
    void isSavedAsItsNameSays_data();
    void isSavedAsItsNameSays();
    void whatCannotBeSavedIsSaid();
};

void TestTimelinePicture::hasEverythingInView()
{
    const TimelinePicture picture = pictureOf(smallCaseEvents());
    const SvgWords svg(picture.svg());
    QVERIFY(svg.isSound);
    for (const EventRow &event : smallCaseEvents())
        QVERIFY2(svg.has(event.title), qPrintable(event.title));
    QVERIFY(svg.has(picture.title));
    for (const QString &year : {u"2019"_s, u"2021"_s, u"2025"_s})
        QVERIFY2(svg.has(year), qPrintable(year));
    QVERIFY(svg.has(u"some time within"_s));
    QVERIFY(std::ranges::any_of(svg.words, [](const QString &words) { return words.startsWith(u"some events · "_s); }));
}

void TestTimelinePicture::saysHowManyMore()
{
    QList<EventRow> events;
    for (int i = 0; i < 90; ++i)
        events.append(eventOf(i + 1, u"Entry %1"_s.arg(i), u"2021-03"_s));
    for (int i = 0; i < 80; ++i)
        events.append(eventOf(1000 + i, u"Undated %1"_s.arg(i), u""_s));
    const SvgWords svg(pictureOf(events).svg());
    qsizetype dated = 0;
    qsizetype undated = 0;
    qsizetype more = 0;
    for (const QString &words : svg.words) {
        dated += words.startsWith(u"Entry "_s) ? 1 : 0;
        undated += words.startsWith(u"Undated "_s) && words[8].isDigit() && words != u"Undated 80"_s ? 1 : 0;
        more += words.startsWith(u"and "_s) ? words.section(u' ', 1, 1).toInt() : 0;
    }
    QVERIFY(dated > 50 && undated > 50);
    QCOMPARE(dated + undated + more, 170);
}

void TestTimelinePicture::hasTheHeadingsOfItsRows()
{
    TimelinePicture picture = pictureOf(smallCaseEvents());
    const int packed = picture.size().height();
    picture.rows = RowGroups(picture.index, smallCaseGroups(), u"Other events"_s);
    const SvgWords svg(picture.svg());
    QVERIFY(svg.has(u"The evening paper"_s));
    QVERIFY(svg.has(u"Other events"_s));
    QCOMPARE(svg.words.count(u"Office finds footprints"_s), 2);
    QVERIFY(picture.size().height() > packed); // all rows, whatever a window would show
}

void TestTimelinePicture::noSolidInkOutsideTheInnerBounds_data()
{
    QTest::addColumn<EventRow>("event");
    for (const WayToKnow &way : waysToKnow())
        QTest::addRow("%s", way.name) << way.event;
}

void TestTimelinePicture::noSolidInkOutsideTheInnerBounds()
{
    QFETCH(EventRow, event);
    event.title = u"·"_s;
    const TimelinePicture picture = pictureOf({event});
    QSvgRenderer renderer(picture.svg());
    QVERIFY(renderer.isValid());
    QImage image(picture.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const QImage rows = image.copy(0, 90, image.width(), image.height() - 90 - footHeight);
    const TimeScale scale{margin, double(picture.width - margin), picture.start, picture.end};
    const Ink ink = event.status == Status::Proposed ? Ink::Proposed : Ink::Event;
    const QList<Pixels> sure = surePixels(event, scale);
    for (const int x : solidColumns(rows, ink))
        QVERIFY2(isSure(sure, x), qPrintable(u"solid at %1"_s.arg(x)));
}

void TestTimelinePicture::shapesAreNotMadeOfPixels()
{
    const QByteArray svg = pictureOf(smallCaseEvents()).svg();
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("<text"));
}

void TestTimelinePicture::isLightUnlessToldOtherwise()
{
    TimelinePicture picture = pictureOf(smallCaseEvents());
    QCOMPARE(picture.image().pixelColor(3, 3), colours().ground(Ground::Base));
    picture.colours = Colours::of(dossierPalette(Mode::Dark), Mode::Dark);
    QVERIFY(picture.image().pixelColor(3, 3).lightnessF() < 0.3);
}

void TestTimelinePicture::isSavedAsItsNameSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("shapes") << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("pixels") << u"a.PNG"_s << QByteArray("\x89PNG");
    QTest::newRow("page") << u"a.pdf"_s << QByteArray("%PDF");
}

void TestTimelinePicture::isSavedAsItsNameSays()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    const TimelinePicture picture = pictureOf(smallCaseEvents());
    QVERIFY(picture.save(folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith(begin));
    if (name.endsWith(u"PNG"_s))
        QCOMPARE(QImage(file.fileName()).size(), picture.size() * 2);
}

void TestTimelinePicture::whatCannotBeSavedIsSaid()
{
    const QTemporaryDir folder;
    const TimelinePicture picture = pictureOf(smallCaseEvents());
    const Result<void> unknown = picture.save(folder.filePath(u"a.bmp"_s));
    QVERIFY(!unknown && unknown.error().code == ErrorCode::Unsupported);
    const Result<void> nowhere = picture.save(folder.filePath(u"none/a.svg"_s));
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::ReadOnly);
    QVERIFY(!QFileInfo::exists(folder.filePath(u"a.bmp"_s)));
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"

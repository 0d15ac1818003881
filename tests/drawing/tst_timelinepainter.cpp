// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/timelinepainter.h"

#include "drawing/drawnevents.h"
#include "drawing/eventindex.h"
#include "drawing/timelinescene.h"

#include "appearance/faces.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

// Where pictures are left to be looked at; nowhere when unset.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES");
    if (!folder.isEmpty())
        image.save(QDir(folder).filePath(name));
}

QImage canvas(int width, int height, const Colours &colours)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(colours.ground(Ground::Base));
    return image;
}

Colours coloursOf(Mode mode)
{
    return Colours::of(dossierPalette(mode), mode);
}

QString modeName(Mode mode)
{
    return mode == Mode::Light ? u"light"_s : u"dark"_s;
}

} // namespace

class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetShowsEveryWayToKnowADate_data();
    void theSheetShowsEveryWayToKnowADate();
    void aCaseIsDrawnAtRestLitAndApart_data();
    void aCaseIsDrawnAtRestLitAndApart();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();

private:
    QFont m_font{u"Noto Sans"_s, 10};
};

void TestTimelinePainter::initTestCase()
{
    m_font.setPixelSize(13);
}

void TestTimelinePainter::theSheetShowsEveryWayToKnowADate_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("light") << Mode::Light;
    QTest::newRow("dark") << Mode::Dark;
}

void TestTimelinePainter::theSheetShowsEveryWayToKnowADate()
{
    QFETCH(Mode, mode);
    const Colours colours = coloursOf(mode);
    const TimelineFonts fonts(m_font);
    QImage image = canvas(1000, 900, colours);
    const TimeScale scale = TimeScale{360, 690, 0, 1}.showing(
        double(Edtf::year(2021).bounds().earliest), double(edtf(u"2024-05"_s).bounds().latest));
    QPainter painter(&image);
    TimelinePainter timeline(&painter, colours, fonts);
    const QList<TimeTick> ticks = timeTicks(scale, QLocale::c());
    timeline.paintLines(ticks, {360, 25, 330, 870});
    timeline.paintAxis(ticks, {360, 0, 330, 25});
    GlyphMeasure roomy;
    roomy.row = 46;
    double y = 50;
    for (const WayToKnow &way : waysToKnow()) {
        painter.setFont(fonts.strong);
        painter.setPen(colours.ink(Ink::Text));
        painter.drawText(QPointF(24, y + 4), QString::fromLatin1(way.name));
        painter.setFont(fixedFont());
        painter.drawText(QPointF(180, y + 4), way.event.date.toString());
        const EventGlyph glyph(way.event, scale, roomy);
        QVERIFY2(!glyph.isEmpty(), way.name);
        GlyphLook look;
        look.ink = way.event.status == Status::Proposed ? Ink::Proposed : Ink::Event;
        const QImage before = image;
        glyph.paint(&painter, y, look, colours, colours.ground(Ground::Base), fonts.count);
        QVERIFY2(image != before, way.name);
        EventGlyph(way.event, scale.resized(720, 980))
            .paint(&painter, y, look, colours, colours.ground(Ground::Base), fonts.count);
        y += 50;
    }
    painter.end();
    keep(image, u"sheet-%1.png"_s.arg(modeName(mode)));
}

void TestTimelinePainter::aCaseIsDrawnAtRestLitAndApart_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("state");
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        for (const char *state : {"rest", "lit", "selected"})
            QTest::addRow("%s %s", state, qPrintable(modeName(mode))) << mode << QString::fromLatin1(state);
    }
}

void TestTimelinePainter::aCaseIsDrawnAtRestLitAndApart()
{
    QFETCH(Mode, mode);
    QFETCH(QString, state);
    const Colours colours = coloursOf(mode);
    const TimelineFonts fonts(m_font);
    const EventIndex index(smallCaseEvents());
    EventLight light;
    if (state == "lit"_L1) {
        light.fadesOthers = true;
        light.hue = Ink::Organisation;
        light.events = {{EventId(1), Emphasis::Lit}, {EventId(4), Emphasis::Lit}, {EventId(6), Emphasis::Lit}};
    } else if (state == "selected"_L1) {
        light.fadesOthers = true;
        light.selected = EventId(1);
        light.events = {{EventId(1), Emphasis::Lit}};
    }
    QImage image = canvas(1440, 210, colours);
    TimeScale scale = TimeScale::fitting(index.whole(), 208, 1440, 24);
    if (state == "selected"_L1)
        scale = scale.showing(double(edtf(u"2018-10"_s).bounds().earliest), double(edtf(u"2022-03"_s).bounds().latest));
    const TimelineScene scene = TimelineScene::arrange(index, light, {}, scale, fonts, {155, 7, {}, {}});
    QPainter painter(&image);
    TimelinePainter timeline(&painter, colours, fonts);
    const QList<TimeTick> ticks = timeTicks(scale, QLocale::c());
    timeline.paintLines(ticks, {208, 25, 1232, 155});
    timeline.paintAxis(ticks, {208, 0, 1232, 25});
    timeline.paintScene(scene, {}, light.hue, {0, 25});
    painter.end();
    keep(image, u"case-%1-%2.png"_s.arg(state, modeName(mode)));
    QCOMPARE(scene.group.has_value(), state == "selected"_L1);
}

void TestTimelinePainter::everyStateLooksDifferent_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("light") << Mode::Light;
    QTest::newRow("dark") << Mode::Dark;
}

void TestTimelinePainter::everyStateLooksDifferent()
{
    QFETCH(Mode, mode);
    const Colours colours = coloursOf(mode);
    const TimelineFonts fonts(m_font);
    const EventId id(1);
    struct State
    {
        QString name;
        EventLight light;
        SceneState state;
        Status status = Status::Accepted;
    };
    EventLight lit;
    lit.hue = Ink::Organisation;
    lit.events.insert(id, Emphasis::Lit);
    EventLight weak = lit;
    weak.events.insert(id, Emphasis::Weak);
    EventLight selected;
    selected.selected = id;
    selected.events.insert(id, Emphasis::Lit);
    EventLight faded;
    faded.fadesOthers = true;
    SceneState hovered;
    hovered.hovered = id;
    SceneState keyboard;
    keyboard.current = id;
    keyboard.showsCurrent = true;
    const QList<State> states{{u"At rest"_s, {}, {}}, {u"Hover"_s, {}, hovered}, {u"Lit"_s, lit, {}},
        {u"Possibly lit"_s, weak, {}}, {u"Selected"_s, selected, {}}, {u"Keyboard"_s, selected, keyboard},
        {u"Faded"_s, faded, {}}, {u"Proposed"_s, {}, {}, Status::Proposed}, {u"Rejected"_s, {}, {}, Status::Rejected}};
    QImage sheet = canvas(420, 40 * static_cast<int>(states.size()), colours);
    QList<QImage> seen;
    for (const State &state : states) {
        EventRow event = eventOf(1, u"Footprints found"_s, u"2021-03/2021-06"_s);
        event.date = edtf(u"2021-34"_s);
        event.status = state.status;
        const EventIndex index({event});
        const TimeScale scale = TimeScale{120, 420, 0, 1}.showing(
            double(edtf(u"2021-02"_s).bounds().earliest), double(edtf(u"2022-06"_s).bounds().latest));
        QImage image = canvas(420, 40, colours);
        QPainter painter(&image);
        TimelinePainter(&painter, colours, fonts)
            .paintScene(TimelineScene::arrange(index, state.light, {}, scale, fonts, {40, 1, {}, {}}), state.state,
                state.light.hue, {0, 0});
        painter.end();
        QVERIFY2(!seen.contains(image), qPrintable(state.name));
        seen.append(image);
        QPainter together(&sheet);
        together.drawImage(0, 40 * static_cast<int>(seen.size() - 1), image);
        together.setFont(fonts.strong);
        together.setPen(colours.ink(Ink::Text));
        together.drawText(QPointF(12, 40 * static_cast<double>(seen.size() - 1) + 24), state.name);
    }
    keep(sheet, u"states-%1.png"_s.arg(modeName(mode)));
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_timelinepainter.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/markpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr QRectF words(10, 10, 40, 18);

// A mark on white, with its ground and its lines.
QImage painted(ProseMark::Layer layer, MarkState state, MarkStyle style)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ProseMark mark;
    mark.layer = layer;
    mark.state = state;
    mark.hue = Ink::Organisation;
    const Colours colours = Colours::of(dossierPalette(Mode::Light), Mode::Light, style);
    const MarkFragment fragment{words, 24};
    paintMarkGround(&painter, fragment, mark, colours);
    paintMarkUnderline(&painter, fragment, mark, colours);
    return image;
}

bool isTinted(const QImage &image)
{
    return image.pixelColor(words.center().toPoint()) != QColor(Qt::white);
}

bool isOutlined(const QImage &image)
{
    const int x = static_cast<int>(words.center().x());
    for (int y = 4; y < 14; ++y) {
        if (image.pixelColor(x, y).lightness() < 200)
            return true;
    }
    return false;
}

// Rows of pixels that the line under the words takes.
int lineWidth(const QImage &image)
{
    int rows = 0;
    for (int y = 25; y < 30; ++y)
        rows += image.pixelColor(words.center().toPoint().x(), y).lightness() < 220 ? 1 : 0;
    return rows;
}

} // namespace

class MarkPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLitIsTintedOrOutlined_data()
    {
        QTest::addColumn<ProseMark::Layer>("layer");
        QTest::newRow("a name") << ProseMark::Layer::Name;
        QTest::newRow("a date") << ProseMark::Layer::Date;
        QTest::newRow("evidence") << ProseMark::Layer::Evidence;
        QTest::newRow("a passage") << ProseMark::Layer::Passage;
    }
    void whatIsLitIsTintedOrOutlined()
    {
        QFETCH(ProseMark::Layer, layer);
        const QImage tinted = painted(layer, MarkState::Lit, MarkStyle::Tinted);
        QVERIFY(isTinted(tinted));
        QVERIFY(!isOutlined(tinted));
        const QImage stronger = painted(layer, MarkState::Lit, MarkStyle::Stronger);
        QVERIFY(!isTinted(stronger));
        QVERIFY(isOutlined(stronger));
    }

    void atRestALineIsStrongerAlone()
    {
        QCOMPARE(lineWidth(painted(ProseMark::Layer::Name, MarkState::Rest, MarkStyle::Tinted)), 1);
        const QImage stronger = painted(ProseMark::Layer::Name, MarkState::Rest, MarkStyle::Stronger);
        QCOMPARE(lineWidth(stronger), 2);
        QVERIFY(!isOutlined(stronger));
    }
};

QTEST_MAIN(MarkPainterTest)
#include "tst_markpainter.moc"

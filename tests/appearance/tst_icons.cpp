// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/icons.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Icon iconAt(int index)
{
    return static_cast<Icon>(index);
}

QImage imageOf(Icon icon, const QColor &colour, int px = 16, qreal scale = 1)
{
    return pixmap(icon, px, colour, scale).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    }
    return count;
}

// The colour of the most opaque pixel.
QColor inkOf(const QImage &image)
{
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
        }
    }
    return QColor::fromRgb(strongest);
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();

    void everyIconIsDrawn();
    void everyDrawingHasItsIcon();
    void noTwoIconsLookAlike();
    void iconTakesTheColourAskedFor();
    void iconLeavesNoInkAtTheEdge();
    void pixmapHasTheDevicePixelsAskedFor();
    void iconFollowsTheMode();
    void iconInInkFollowsTheMode();
    void disabledIconIsDrawnInDisabledWords();
    void selectedIconIsLegibleOnHighlight();
    void ownIconOfTheProgramKeepsItsColours();
    void iconIsCentredInItsRectangle();
    void largeIconHasAThinnerPen();
    void alphaOfTheColourIsKept();
    void iconGoesOutAsPaths();
    void commandIconIsNeverEmpty();
    void commandIconComesFromTheThemeWhereItHasOne();
    void commandIconIsOursWhereTheDesktopHasNoTheme();
};

void TestIcons::cleanup()
{
    QGuiApplication::setPalette(dossierPalette(Mode::Light));
}

void TestIcons::everyIconIsDrawn()
{
    for (int i = 0; i < iconCount; ++i) {
        for (const Mode mode : {Mode::Light, Mode::Dark}) {
            QGuiApplication::setPalette(dossierPalette(mode));
            const QImage image = icon(iconAt(i)).pixmap(16).toImage().convertToFormat(QImage::Format_ARGB32);
            QCOMPARE(image.size(), QSize(16, 16));
            QVERIFY2(inkedPixels(image) >= 5, QByteArray::number(i).constData());
        }
    }
}

void TestIcons::everyDrawingHasItsIcon()
{
    const QStringList drawings = QDir(u":/dossier/icons"_s).entryList({u"*.svg"_s});
    QCOMPARE(drawings.size(), iconCount);
    QSet<QString> used;
    for (int i = 0; i < iconCount; ++i)
        used.insert(icon(iconAt(i)).name() + u".svg"_s);
    QCOMPARE(used, QSet<QString>(drawings.begin(), drawings.end()));
}

void TestIcons::noTwoIconsLookAlike()
{
    QList<QImage> images;
    for (int i = 0; i < iconCount; ++i)
        images.append(imageOf(iconAt(i), Qt::black));
    for (int i = 0; i < iconCount; ++i) {
        for (int j = 0; j < i; ++j) {
            int different = 0;
            for (int pixel = 0; pixel < 256; ++pixel) {
                const int a = qAlpha(images[i].pixel(pixel % 16, pixel / 16));
                const int b = qAlpha(images[j].pixel(pixel % 16, pixel / 16));
                different += std::abs(a - b) > 64 ? 1 : 0;
            }
            QVERIFY2(different >= 5, (QByteArray::number(i) + " and " + QByteArray::number(j)).constData());
        }
    }
}

void TestIcons::iconTakesTheColourAskedFor()
{
    for (int i = 0; i < iconCount; ++i) {
        if (iconAt(i) == Icon::App)
            continue;
        const QColor colour(0x13, 0x4b, 0xbd);
        QVERIFY2(isNear(inkOf(imageOf(iconAt(i), colour, 64)), colour), QByteArray::number(i).constData());
    }
}

void TestIcons::iconLeavesNoInkAtTheEdge()
{
    for (int i = 0; i < iconCount; ++i) {
        const QImage image = imageOf(iconAt(i), Qt::black, 64);
        for (int k = 0; k < 64; ++k) {
            for (const QRgb pixel : {image.pixel(k, 0), image.pixel(k, 63), image.pixel(0, k), image.pixel(63, k)})
                QVERIFY2(qAlpha(pixel) == 0, QByteArray::number(i).constData());
        }
    }
}

void TestIcons::pixmapHasTheDevicePixelsAskedFor()
{
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
        const QPixmap drawn = pixmap(Icon::Organisation, 16, Qt::black, scale);
        QCOMPARE(drawn.size(), QSize(qRound(16 * scale), qRound(16 * scale)));
        QCOMPARE(drawn.devicePixelRatio(), scale);
        const QPixmap fromIcon = icon(Icon::Organisation).pixmap(QSize(16, 16), scale);
        QCOMPARE(fromIcon.size(), drawn.size());
        QCOMPARE(fromIcon.devicePixelRatio(), scale);
    }
    // Twice the pixels are drawn anew, not stretched: about four times the ink.
    const int once = inkedPixels(imageOf(Icon::Organisation, Qt::black, 16, 1));
    const int twice = inkedPixels(imageOf(Icon::Organisation, Qt::black, 16, 2));
    QVERIFY(twice > 2 * once);
}

void TestIcons::iconFollowsTheMode()
{
    const QIcon held = icon(Icon::Black);
    QGuiApplication::setPalette(dossierPalette(Mode::Light));
    QVERIFY(isNear(inkOf(held.pixmap(32).toImage()), dossierPalette(Mode::Light).color(QPalette::WindowText)));
    QGuiApplication::setPalette(dossierPalette(Mode::Dark));
    QVERIFY(isNear(inkOf(held.pixmap(32).toImage()), dossierPalette(Mode::Dark).color(QPalette::WindowText)));
}

void TestIcons::iconInInkFollowsTheMode()
{
    const QIcon held = icon(Icon::Black, Ink::Conflict);
    for (const Mode mode : {Mode::Light, Mode::Dark}) {
        QGuiApplication::setPalette(dossierPalette(mode));
        const QColor conflict = Colours::of(dossierPalette(mode), mode).ink(Ink::Conflict);
        QVERIFY(isNear(inkOf(held.pixmap(32).toImage()), conflict));
    }
}

void TestIcons::disabledIconIsDrawnInDisabledWords()
{
    const QColor disabled = dossierPalette(Mode::Light).color(QPalette::Disabled, QPalette::WindowText);
    QGuiApplication::setPalette(dossierPalette(Mode::Light));
    QVERIFY(isNear(inkOf(icon(Icon::Black).pixmap(QSize(32, 32), 1, QIcon::Disabled).toImage()), disabled));
    QVERIFY(
        isNear(inkOf(icon(Icon::Black, Ink::Person).pixmap(QSize(32, 32), 1, QIcon::Disabled).toImage()), disabled));
}

void TestIcons::selectedIconIsLegibleOnHighlight()
{
    const QPalette palette = dossierPalette(Mode::Light);
    QGuiApplication::setPalette(palette);
    const QColor selected = inkOf(icon(Icon::Black).pixmap(QSize(32, 32), 1, QIcon::Selected).toImage());
    QVERIFY(contrast(selected, palette.color(QPalette::Highlight)) >= 4.5);
}

void TestIcons::ownIconOfTheProgramKeepsItsColours()
{
    QCOMPARE(imageOf(Icon::App, Qt::red, 48), imageOf(Icon::App, Qt::green, 48));
    QVERIFY(isNear(imageOf(Icon::App, Qt::red, 48).pixelColor(6, 24), QColor(0x2b, 0x66, 0xa3)));
}

void TestIcons::iconIsCentredInItsRectangle()
{
    QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, Icon::Black, QRectF(0, 0, 40, 20), Qt::black);
    painter.end();
    QCOMPARE(qAlpha(image.pixel(20, 10)), 255);
    QCOMPARE(qAlpha(image.pixel(9, 10)), 0);
    QCOMPARE(qAlpha(image.pixel(30, 10)), 0);
}

void TestIcons::largeIconHasAThinnerPen()
{
    // A horizontal bar: its thickness is the pen.
    const auto thickness = [](int px) {
        const QImage image = imageOf(Icon::Minus, Qt::black, px);
        int sum = 0;
        for (int y = 0; y < px; ++y)
            sum += qAlpha(image.pixel(px / 2, y));
        return sum / 255.0;
    };
    QVERIFY(std::abs(thickness(16) - 1.25) < 0.15);
    QVERIFY(std::abs(thickness(32) - 1.8) < 0.15);
}

void TestIcons::alphaOfTheColourIsKept()
{
    const QImage image = imageOf(Icon::Black, QColor(0, 0, 0, 128), 32);
    QVERIFY(std::abs(qAlpha(image.pixel(16, 15)) - 128) <= 2);
}

void TestIcons::iconGoesOutAsPaths()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSize(16, 16));
    QPainter painter(&generator);
    paintIcon(&painter, Icon::Conflict, QRectF(0, 0, 16, 16), QColor(0xb3, 0x20, 0x2c));
    painter.end();
    QVERIFY(buffer.data().contains("<path"));
    QVERIFY(buffer.data().contains("#b3202c"));
    QVERIFY(!buffer.data().contains("<image"));
}

void TestIcons::commandIconIsNeverEmpty()
{
    for (int i = 0; i < iconCount; ++i)
        QVERIFY(!commandIcon(iconAt(i)).pixmap(16).isNull());
}

void TestIcons::commandIconComesFromTheThemeWhereItHasOne()
{
    // A theme of one icon, drawn as a full red square.
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"one/16x16/actions"_s));
    QFile index(folder.filePath(u"one/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=one\nComment=one\nDirectories=16x16/actions\n\n"
                "[16x16/actions]\nSize=16\nContext=Actions\nType=Fixed\n");
    index.close();
    QImage square(16, 16, QImage::Format_ARGB32);
    square.fill(Qt::red);
    QVERIFY(square.save(folder.filePath(u"one/16x16/actions/edit-undo.png"_s)));

    const QStringList pathsBefore = QIcon::themeSearchPaths();
    const QString themeBefore = QIcon::themeName();
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(u"one"_s);
    const QImage undo = commandIcon(Icon::Undo).pixmap(16).toImage();
    const QImage redo = commandIcon(Icon::Redo).pixmap(16).toImage();
    QIcon::setThemeSearchPaths(pathsBefore);
    QIcon::setThemeName(themeBefore);
    QCOMPARE(undo.pixelColor(8, 8), QColor(Qt::red));
    QCOMPARE(redo, icon(Icon::Redo).pixmap(16).toImage());
}

void TestIcons::commandIconIsOursWhereTheDesktopHasNoTheme()
{
    // One icon in what every theme falls back on: where there is no more, nothing is looked for there.
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"hicolor/16x16/actions"_s));
    QFile index(folder.filePath(u"hicolor/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=hicolor\nComment=hicolor\nDirectories=16x16/actions\n\n"
                "[16x16/actions]\nSize=16\nContext=Actions\nType=Fixed\n");
    index.close();
    QImage square(16, 16, QImage::Format_ARGB32);
    square.fill(Qt::red);
    QVERIFY(square.save(folder.filePath(u"hicolor/16x16/actions/edit-undo.png"_s)));

    const QStringList pathsBefore = QIcon::themeSearchPaths();
    const QString themeBefore = QIcon::themeName();
    QIcon::setThemeSearchPaths({folder.path()});
    QIcon::setThemeName(u"hicolor"_s);
    leaveBareTheme();
    const QImage undo = commandIcon(Icon::Undo).pixmap(16).toImage();
    QIcon::setThemeSearchPaths(pathsBefore);
    QIcon::setThemeName(themeBefore);
    QCOMPARE(undo, icon(Icon::Undo).pixmap(16).toImage());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

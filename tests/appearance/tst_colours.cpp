// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/colours.h"
#include "appearance/sight.h"

#include <QPalette>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace dossier;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dossier::Ink)
Q_DECLARE_METATYPE(dossier::Ground)
Q_DECLARE_METATYPE(dossier::Mode)

namespace {

constexpr std::array modes{Mode::Light, Mode::Dark};
constexpr std::array entityInks{Ink::Organisation, Ink::Person, Ink::Place, Ink::Product, Ink::ThreatActor,
    Ink::Malware, Ink::Vulnerability, Ink::Other};
constexpr std::array meanings{Ink::Mark, Ink::Agree, Ink::Refine, Ink::Conflict, Ink::Silent, Ink::Proposed,
    Ink::Accepted, Ink::Rejected, Ink::Critical, Ink::Major, Ink::Minor, Ink::Neutral, Ink::Inserted, Ink::Deleted};
constexpr std::array strengths{TintStrength::Hover, TintStrength::Lit, TintStrength::Current};

Colours own(Mode mode)
{
    return Colours::of(dossierPalette(mode), mode);
}

QByteArray nameOf(Mode mode)
{
    return mode == Mode::Light ? "light" : "dark";
}

Ink inkAt(int index)
{
    return static_cast<Ink>(index);
}

struct Foreign
{
    const char *name;
    Mode mode;
    QRgb base;
    QRgb window;
    QRgb text;
    QRgb highlight;
    QRgb highlightedText;
};

// Bases that are neither our white nor our near-black, up to the greys where neither mode is at home.
constexpr std::array foreignPalettes{
    Foreign{"white base, blue accent", Mode::Light, 0xffffffff, 0xffeff0f1, 0xff232629, 0xff3daee9, 0xffffffff},
    Foreign{"dark base, blue accent", Mode::Dark, 0xff141618, 0xff202326, 0xfffcfcfc, 0xff3daee9, 0xfffcfcfc},
    Foreign{"solarized light", Mode::Light, 0xfffdf6e3, 0xffeee8d5, 0xff657b83, 0xff268bd2, 0xfffdf6e3},
    Foreign{"solarized dark", Mode::Dark, 0xff002b36, 0xff073642, 0xff839496, 0xff268bd2, 0xfffdf6e3},
    Foreign{"black and yellow", Mode::Dark, 0xff000000, 0xff000000, 0xffffff00, 0xff00ff00, 0xff000000},
    Foreign{"grey, light mode", Mode::Light, 0xffb8b8b8, 0xffa8a8a8, 0xff000000, 0xff404080, 0xffffffff},
    Foreign{"grey, dark mode", Mode::Dark, 0xff4a4a4a, 0xff404040, 0xffffffff, 0xff9090c0, 0xff000000},
};

QPalette paletteOf(const Foreign &foreign)
{
    QPalette palette(QColor::fromRgb(foreign.window), QColor::fromRgb(foreign.window));
    palette.setColor(QPalette::Base, QColor::fromRgb(foreign.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(foreign.window));
    palette.setColor(QPalette::Text, QColor::fromRgb(foreign.text));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(foreign.text));
    QColor placeholder = QColor::fromRgb(foreign.text);
    placeholder.setAlphaF(0.5F);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(foreign.highlight));
    palette.setColor(QPalette::Accent, QColor::fromRgb(foreign.highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(foreign.highlightedText));
    return palette;
}

void addForeignRows()
{
    QTest::addColumn<int>("which");
    for (size_t i = 0; i < foreignPalettes.size(); ++i)
        QTest::newRow(foreignPalettes[i].name) << static_cast<int>(i);
}

} // namespace

class TestColours : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag_data();
    void contrastIsThatOfWcag();
    void mixIsLinearInEachChannel();

    void inkHasTheValueOfTheDesign_data();
    void inkHasTheValueOfTheDesign();
    void inkIsLegibleOnGround_data();
    void inkIsLegibleOnGround();
    void hueIsLegibleOnBaseAndWindow();
    void textIsLegibleOnEveryGround();
    void onAccentIsLegibleOnAccent();

    void tintIsThatOfTheDesign_data();
    void tintIsThatOfTheDesign();
    void hoverIsHalfOfLit();
    void tintsGrowWithStrength();
    void textStaysLegibleOnEveryTint();
    void tintOnSelectedRowIsMixedIntoSelection();

    void entityInksStayApart_data();
    void entityInksStayApart();
    void pairsThatComeTogetherDifferByUnderline();

    void legibleLeavesWhatIsLegible();
    void legibleHoldsOnAnyBase();
    void legibleKeepsTheHue();
    void legibleMovesNoFurtherThanNeeded();
    void legibleGivesTheBetterExtremeWhereNothingHolds();

    void foreignPaletteKeepsInksLegible_data();
    void foreignPaletteKeepsInksLegible();
    void foreignPaletteKeepsGroundsReadable_data();
    void foreignPaletteKeepsGroundsReadable();
    void surfacesComeFromThePalette();
    void placeholderWithAlphaIsLaidOverBase();

    void modeFollowsLightnessOfBase();
    void modeOfOwnPaletteIsItsMode();
    void ownPaletteHasDisabledWords();
    void ownPaletteOnlyUnderPlainFusion();
    void coloursOfOneModeAreOneValue();

    void underlineSignsAreDistinct();
    void underlineOfOtherInksIsNone();
    void dashPatternsAreThoseOfTheDesign();
};

void TestColours::contrastIsThatOfWcag_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("equal") << QColor(1, 2, 3) << QColor(1, 2, 3) << 1.0;
    QTest::newRow("#767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.5422;
    QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 3.9985;
}

void TestColours::contrastIsThatOfWcag()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY2(std::abs(contrast(a, b) - expected) < 0.001, QByteArray::number(contrast(a, b)).constData());
}

void TestColours::mixIsLinearInEachChannel()
{
    QCOMPARE(mix(Qt::black, Qt::white, 0), QColor(Qt::white));
    QCOMPARE(mix(Qt::black, Qt::white, 1), QColor(Qt::black));
    QCOMPARE(mix(QColor(100, 0, 200), QColor(0, 100, 0), 0.25), QColor(25, 75, 50));
}

void TestColours::inkHasTheValueOfTheDesign_data()
{
    QTest::addColumn<Ink>("ink");
    QTest::addColumn<QString>("light");
    QTest::addColumn<QString>("dark");
    const auto row = [](const char *name, Ink ink, const QString &light, const QString &dark) {
        QTest::newRow(name) << ink << light << dark;
    };
    row("text", Ink::Text, u"#1d2126"_s, u"#e4e6e9"_s);
    row("text2", Ink::Text2, u"#555c64"_s, u"#a9afb7"_s);
    row("text3", Ink::Text3, u"#6d737a"_s, u"#888f97"_s);
    row("disabled", Ink::Disabled, u"#888e95"_s, u"#737a82"_s);
    row("line", Ink::Line, u"#dbdbd7"_s, u"#383c41"_s);
    row("line2", Ink::Line2, u"#8a8f96"_s, u"#7b828a"_s);
    row("accent", Ink::Accent, u"#2b66a3"_s, u"#65a4e6"_s);
    row("onaccent", Ink::OnAccent, u"#ffffff"_s, u"#0f1418"_s);
    row("event", Ink::Event, u"#4a5561"_s, u"#b4bdc7"_s);
    row("mark", Ink::Mark, u"#7a5400"_s, u"#f0c65a"_s);
    row("organisation", Ink::Organisation, u"#134bbd"_s, u"#639dfa"_s);
    row("person", Ink::Person, u"#602b64"_s, u"#eab8f4"_s);
    row("place", Ink::Place, u"#317559"_s, u"#9ce496"_s);
    row("product", Ink::Product, u"#04738f"_s, u"#c0ece6"_s);
    row("threat actor", Ink::ThreatActor, u"#7a1f36"_s, u"#e77985"_s);
    row("malware", Ink::Malware, u"#79300c"_s, u"#f57a3d"_s);
    row("vulnerability", Ink::Vulnerability, u"#7b6915"_s, u"#f0e04a"_s);
    row("other", Ink::Other, u"#5c636b"_s, u"#a9afb6"_s);
    row("agree", Ink::Agree, u"#1e6e45"_s, u"#7ccb9b"_s);
    row("refine", Ink::Refine, u"#2a5da8"_s, u"#82b1f0"_s);
    row("conflict", Ink::Conflict, u"#b3202c"_s, u"#ff8a8a"_s);
    row("silent", Ink::Silent, u"#666d75"_s, u"#a0a7af"_s);
    row("proposed", Ink::Proposed, u"#6a4fa3"_s, u"#bba6ee"_s);
    row("accepted", Ink::Accepted, u"#1e6e45"_s, u"#7ccb9b"_s);
    row("rejected", Ink::Rejected, u"#646a71"_s, u"#9299a1"_s);
    row("critical", Ink::Critical, u"#b3202c"_s, u"#ff8a8a"_s);
    row("major", Ink::Major, u"#95520a"_s, u"#f0a95a"_s);
    row("minor", Ink::Minor, u"#2f6584"_s, u"#8cc4e2"_s);
    row("neutral", Ink::Neutral, u"#666d75"_s, u"#a0a7af"_s);
    row("inserted", Ink::Inserted, u"#17603f"_s, u"#8ad8ae"_s);
    row("deleted", Ink::Deleted, u"#94222c"_s, u"#f79a9a"_s);
    row("briefing text2", Ink::BriefingText2, u"#4a5159"_s, u"#b3b9c0"_s);
}

void TestColours::inkHasTheValueOfTheDesign()
{
    QFETCH(Ink, ink);
    QFETCH(QString, light);
    QFETCH(QString, dark);
    QCOMPARE(own(Mode::Light).ink(ink).name(), light);
    QCOMPARE(own(Mode::Dark).ink(ink).name(), dark);
}

void TestColours::inkIsLegibleOnGround_data()
{
    QTest::addColumn<Ink>("ink");
    QTest::addColumn<Ground>("on");
    QTest::addColumn<double>("least");
    QTest::newRow("text on base") << Ink::Text << Ground::Base << 7.0;
    QTest::newRow("text on window") << Ink::Text << Ground::Window << 7.0;
    QTest::newRow("text on selection") << Ink::Text << Ground::Selection << 4.5;
    QTest::newRow("text on mark tint") << Ink::Text << Ground::MarkTint << 7.0;
    QTest::newRow("text on strong mark") << Ink::Text << Ground::MarkStrong << 7.0;
    QTest::newRow("text on passage") << Ink::Text << Ground::Passage << 7.0;
    QTest::newRow("text on inserted") << Ink::Text << Ground::InsertedTint << 4.5;
    QTest::newRow("text on deleted") << Ink::Text << Ground::DeletedTint << 4.5;
    QTest::newRow("text2 on base") << Ink::Text2 << Ground::Base << 4.5;
    QTest::newRow("text2 on window") << Ink::Text2 << Ground::Window << 4.5;
    QTest::newRow("text2 on alt") << Ink::Text2 << Ground::Alt << 4.5;
    QTest::newRow("text2 on selection") << Ink::Text2 << Ground::Selection << 4.5;
    QTest::newRow("text2 on hover") << Ink::Text2 << Ground::Hover << 4.5;
    QTest::newRow("text2 on passage") << Ink::Text2 << Ground::Passage << 4.5;
    QTest::newRow("text3 on base") << Ink::Text3 << Ground::Base << 4.5;
    QTest::newRow("text3 on alt") << Ink::Text3 << Ground::Alt << 4.5;
    QTest::newRow("disabled on window") << Ink::Disabled << Ground::Window << 2.5;
    QTest::newRow("line2 on base") << Ink::Line2 << Ground::Base << 3.0;
    QTest::newRow("accent on base") << Ink::Accent << Ground::Base << 4.5;
    QTest::newRow("accent on window") << Ink::Accent << Ground::Window << 3.0;
    QTest::newRow("event on base") << Ink::Event << Ground::Base << 4.5;
    QTest::newRow("briefing text2 on base") << Ink::BriefingText2 << Ground::Base << 7.0;
}

void TestColours::inkIsLegibleOnGround()
{
    QFETCH(Ink, ink);
    QFETCH(Ground, on);
    QFETCH(double, least);
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        const qreal ratio = contrast(colours.ink(ink), colours.ground(on));
        QVERIFY2(ratio >= least, (nameOf(mode) + ": " + QByteArray::number(ratio)).constData());
    }
}

void TestColours::hueIsLegibleOnBaseAndWindow()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        for (const Ink ink : entityInks)
            QVERIFY(contrast(colours.ink(ink), colours.ground(Ground::Base)) >= 4.5);
        for (const Ink ink : meanings) {
            QVERIFY(contrast(colours.ink(ink), colours.ground(Ground::Base)) >= 4.5);
            QVERIFY(contrast(colours.ink(ink), colours.ground(Ground::Window)) >= 4.5);
        }
    }
}

void TestColours::textIsLegibleOnEveryGround()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        for (int ground = 0; ground < groundCount; ++ground)
            QVERIFY(contrast(colours.ink(Ink::Text), colours.ground(static_cast<Ground>(ground))) >= 4.5);
    }
}

void TestColours::onAccentIsLegibleOnAccent()
{
    for (const Mode mode : modes)
        QVERIFY(contrast(own(mode).ink(Ink::OnAccent), own(mode).ink(Ink::Accent)) >= 4.5);
}

void TestColours::tintIsThatOfTheDesign_data()
{
    QTest::addColumn<Ink>("ink");
    QTest::addColumn<QStringList>("light");
    QTest::addColumn<QStringList>("dark");
    const auto row = [](const char *name, Ink ink, const QStringList &light, const QStringList &dark) {
        QTest::newRow(name) << ink << light << dark;
    };
    row("organisation", Ink::Organisation, {u"#EDF2FA"_s, u"#DCE4F5"_s, u"#BDCDED"_s},
        {u"#232B38"_s, u"#2B3950"_s, u"#354B6E"_s});
    row("person", Ink::Person, {u"#F3EFF3"_s, u"#E7DFE8"_s, u"#D2C4D4"_s}, {u"#322E37"_s, u"#493F4F"_s, u"#66556C"_s});
    row("place", Ink::Place, {u"#F0F5F3"_s, u"#E0EAE6"_s, u"#C5D8D1"_s}, {u"#29332D"_s, u"#37493A"_s, u"#49654A"_s});
    row("product", Ink::Product, {u"#ECF4F7"_s, u"#D9EAEE"_s, u"#B9D8E0"_s},
        {u"#2D3436"_s, u"#3F4B4C"_s, u"#566867"_s});
    row("threat actor", Ink::ThreatActor, {u"#F5EEF0"_s, u"#EBDDE1"_s, u"#DAC0C7"_s},
        {u"#31272B"_s, u"#483136"_s, u"#643E44"_s});
    row("malware", Ink::Malware, {u"#F5EFED"_s, u"#EBE0DB"_s, u"#D9C5BB"_s},
        {u"#332723"_s, u"#4B3126"_s, u"#693E2A"_s});
    row("vulnerability", Ink::Vulnerability, {u"#F5F4ED"_s, u"#EBE8DC"_s, u"#DAD5BD"_s},
        {u"#323225"_s, u"#4A4829"_s, u"#68632F"_s});
    row("other", Ink::Other, {u"#F3F3F4"_s, u"#E7E8E9"_s, u"#D1D3D6"_s}, {u"#2B2D30"_s, u"#3A3D41"_s, u"#4E5256"_s});
}

void TestColours::tintIsThatOfTheDesign()
{
    QFETCH(Ink, ink);
    QFETCH(QStringList, light);
    QFETCH(QStringList, dark);
    // The table was made by a program that rounds halves to even: one step of 255 either way is the same colour.
    const auto isNear = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) <= 1 && std::abs(a.green() - b.green()) <= 1
            && std::abs(a.blue() - b.blue()) <= 1;
    };
    for (size_t i = 0; i < strengths.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        QVERIFY(isNear(own(Mode::Light).tint(ink, strengths[i]), QColor(light.at(at))));
        QVERIFY(isNear(own(Mode::Dark).tint(ink, strengths[i]), QColor(dark.at(at))));
    }
}

void TestColours::hoverIsHalfOfLit()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        const QColor base = colours.ground(Ground::Base);
        for (const Ink ink : entityInks) {
            const QColor half = mix(colours.tint(ink, TintStrength::Lit), base, 0.5);
            const QColor hover = colours.tint(ink, TintStrength::Hover);
            QVERIFY(std::abs(half.red() - hover.red()) <= 1);
            QVERIFY(std::abs(half.green() - hover.green()) <= 1);
            QVERIFY(std::abs(half.blue() - hover.blue()) <= 1);
        }
    }
}

void TestColours::tintsGrowWithStrength()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        for (const Ink ink : entityInks) {
            qreal before = 1;
            for (const TintStrength strength : strengths) {
                const qreal now = contrast(colours.tint(ink, strength), colours.ground(Ground::Base));
                QVERIFY(now > before);
                before = now;
            }
        }
    }
}

void TestColours::textStaysLegibleOnEveryTint()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        for (int ink = 0; ink < inkCount; ++ink) {
            for (const Ground on : {Ground::Base, Ground::Alt, Ground::Selection, Ground::Passage, Ground::MarkTint}) {
                for (const TintStrength strength : strengths) {
                    const qreal ratio = contrast(colours.ink(Ink::Text), colours.tint(inkAt(ink), strength, on));
                    QVERIFY2(ratio >= 4.5, (nameOf(mode) + " ink " + QByteArray::number(ink)).constData());
                }
            }
        }
    }
}

void TestColours::tintOnSelectedRowIsMixedIntoSelection()
{
    const Colours colours = own(Mode::Light);
    QCOMPARE(colours.tint(Ink::Place, TintStrength::Lit, Ground::Selection),
        mix(colours.ink(Ink::Place), colours.ground(Ground::Selection), 0.15));
}

void TestColours::entityInksStayApart_data()
{
    QTest::addColumn<int>("sight");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<double>("expected");
    using sight::Sight;
    const auto row = [](const char *name, Sight kind, Mode mode, double expected) {
        QTest::newRow(name) << static_cast<int>(kind) << mode << expected;
    };
    // The least distance the design was measured to have.
    row("normal, light", Sight::Normal, Mode::Light, 15.9);
    row("normal, dark", Sight::Normal, Mode::Dark, 19.2);
    row("deuteranopia, light", Sight::Deuteranopia, Mode::Light, 11.4);
    row("deuteranopia, dark", Sight::Deuteranopia, Mode::Dark, 12.7);
    row("protanopia, light", Sight::Protanopia, Mode::Light, 10.6);
    row("protanopia, dark", Sight::Protanopia, Mode::Dark, 11.5);
}

void TestColours::entityInksStayApart()
{
    QFETCH(int, sight);
    QFETCH(Mode, mode);
    QFETCH(double, expected);
    const Colours colours = own(mode);
    double least = std::numeric_limits<double>::max();
    for (const Ink a : entityInks) {
        for (const Ink b : entityInks) {
            if (a < b) {
                const auto kind = static_cast<sight::Sight>(sight);
                least = std::min(least, sight::distance(colours.ink(a), colours.ink(b), kind));
            }
        }
    }
    QVERIFY2(least >= 8, QByteArray::number(least).constData());
    QVERIFY2(std::abs(least - expected) < 0.06, QByteArray::number(least).constData());
}

void TestColours::pairsThatComeTogetherDifferByUnderline()
{
    for (const Mode mode : modes) {
        const Colours colours = own(mode);
        for (const Ink a : entityInks) {
            for (const Ink b : entityInks) {
                if (a == b || sight::distance(colours.ink(a), colours.ink(b), sight::Sight::Tritanopia) >= 8)
                    continue;
                QVERIFY(underlineOf(a) != underlineOf(b));
            }
        }
    }
}

void TestColours::legibleLeavesWhatIsLegible()
{
    QCOMPARE(legible(QColor(0x13, 0x4b, 0xbd), Qt::white, 4.5), QColor(0x13, 0x4b, 0xbd));
    QCOMPARE(legible(QColor(0xee, 0xee, 0xee), Qt::white, 0), QColor(0xee, 0xee, 0xee));
}

void TestColours::legibleHoldsOnAnyBase()
{
    for (int grey = 0; grey < 256; grey += 5) {
        for (int hue = 0; hue < 360; hue += 30) {
            const QColor base(grey, grey, grey);
            const QColor ink = QColor::fromHsl(hue, 200, 255 - grey);
            QVERIFY(contrast(legible(ink, base, 4.5), base) >= 4.5);
        }
    }
}

void TestColours::legibleKeepsTheHue()
{
    const QColor ink = QColor::fromHsl(220, 200, 140);
    const QColor moved = legible(ink, QColor(0x60, 0x60, 0x60), 4.5);
    QVERIFY(moved != ink);
    QVERIFY(std::abs(moved.hslHue() - 220) <= 3);
}

void TestColours::legibleMovesNoFurtherThanNeeded()
{
    const QColor moved = legible(QColor(0x90, 0xa0, 0xb0), Qt::white, 4.5);
    QVERIFY(contrast(moved, Qt::white) < 4.7);
    const QColor onDark = legible(QColor(0x40, 0x50, 0x60), Qt::black, 4.5);
    QVERIFY(contrast(onDark, Qt::black) < 4.7);
}

void TestColours::legibleGivesTheBetterExtremeWhereNothingHolds()
{
    QCOMPARE(legible(QColor(0x80, 0x30, 0x30), QColor(0x80, 0x80, 0x80), 15), QColor(Qt::black));
    QCOMPARE(legible(QColor(0x80, 0x30, 0x30), QColor(0x50, 0x50, 0x50), 15), QColor(Qt::white));
}

void TestColours::foreignPaletteKeepsInksLegible_data()
{
    addForeignRows();
}

void TestColours::foreignPaletteKeepsInksLegible()
{
    QFETCH(int, which);
    const Foreign &foreign = foreignPalettes[static_cast<size_t>(which)];
    const Colours colours = Colours::of(paletteOf(foreign), foreign.mode);
    for (int i = 0; i < inkCount; ++i) {
        const Ink ink = inkAt(i);
        if (ink == Ink::Disabled || ink == Ink::Line || ink == Ink::Line2 || ink == Ink::OnAccent)
            continue;
        const qreal ratio = contrast(colours.ink(ink), colours.ground(Ground::Base));
        QVERIFY2(ratio >= 4.5, ("ink " + QByteArray::number(i) + ": " + QByteArray::number(ratio)).constData());
    }
    QVERIFY(contrast(colours.ink(Ink::Line2), colours.ground(Ground::Base)) >= 3);
    QVERIFY(contrast(colours.ink(Ink::OnAccent), colours.ink(Ink::Accent)) >= 4.5);
}

void TestColours::foreignPaletteKeepsGroundsReadable_data()
{
    addForeignRows();
}

void TestColours::foreignPaletteKeepsGroundsReadable()
{
    QFETCH(int, which);
    const Foreign &foreign = foreignPalettes[static_cast<size_t>(which)];
    const Colours colours = Colours::of(paletteOf(foreign), foreign.mode);
    const QColor text = colours.ink(Ink::Text);
    for (const Ground ground : {Ground::Selection, Ground::Hover, Ground::Passage, Ground::MarkTint, Ground::MarkStrong,
             Ground::InsertedTint, Ground::DeletedTint})
        QVERIFY(contrast(text, colours.ground(ground)) >= 4.5);
    for (const Ground ground : {Ground::Selection, Ground::Hover, Ground::Passage})
        QVERIFY(contrast(colours.ink(Ink::Text2), colours.ground(ground)) >= 4.5);
    for (const Ink ink : entityInks) {
        for (const TintStrength strength : strengths)
            QVERIFY(contrast(text, colours.tint(ink, strength)) >= 4.5);
    }
}

void TestColours::surfacesComeFromThePalette()
{
    const Foreign &foreign = foreignPalettes[2];
    const Colours colours = Colours::of(paletteOf(foreign), foreign.mode);
    QCOMPARE(colours.ground(Ground::Base).rgb(), foreign.base);
    QCOMPARE(colours.ground(Ground::Window).rgb(), foreign.window);
    QVERIFY(colours.ground(Ground::Selection) != own(Mode::Light).ground(Ground::Selection));
}

void TestColours::placeholderWithAlphaIsLaidOverBase()
{
    QPalette palette = dossierPalette(Mode::Light);
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 153)); // 60 % black
    QCOMPARE(Colours::of(palette, Mode::Light).ink(Ink::Text2), QColor(0x66, 0x66, 0x66));
}

void TestColours::modeFollowsLightnessOfBase()
{
    for (const Foreign &foreign : foreignPalettes) {
        const int lightness = QColor::fromRgb(foreign.base).lightness();
        QCOMPARE(modeOf(paletteOf(foreign)), lightness < 128 ? Mode::Dark : Mode::Light);
    }
}

void TestColours::modeOfOwnPaletteIsItsMode()
{
    for (const Mode mode : modes)
        QCOMPARE(modeOf(dossierPalette(mode)), mode);
}

void TestColours::ownPaletteHasDisabledWords()
{
    for (const Mode mode : modes) {
        const QPalette palette = dossierPalette(mode);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            QCOMPARE(palette.color(QPalette::Disabled, role), own(mode).ink(Ink::Disabled));
            QCOMPARE(palette.color(QPalette::Active, role), own(mode).ink(Ink::Text));
            QCOMPARE(palette.color(QPalette::Inactive, role), own(mode).ink(Ink::Text));
        }
    }
}

void TestColours::ownPaletteOnlyUnderPlainFusion()
{
    const QPalette standard(Qt::lightGray);
    const QPalette desktop(Qt::darkGreen);
    QVERIFY(wantsDossierPalette(u"fusion"_s, standard, standard));
    QVERIFY(wantsDossierPalette(u"Fusion"_s, standard, standard));
    QVERIFY(!wantsDossierPalette(u"fusion"_s, desktop, standard));
    QVERIFY(!wantsDossierPalette(u"breeze"_s, standard, standard));
}

void TestColours::coloursOfOneModeAreOneValue()
{
    QCOMPARE(own(Mode::Light), own(Mode::Light));
    QVERIFY(own(Mode::Light) != own(Mode::Dark));
    QCOMPARE(own(Mode::Dark).mode(), Mode::Dark);
}

void TestColours::underlineSignsAreDistinct()
{
    QSet<int> signs;
    for (const Ink ink : entityInks)
        signs.insert(static_cast<int>(underlineOf(ink)));
    QCOMPARE(signs.size(), qsizetype(entityInks.size()));
    QCOMPARE(underlineOf(Ink::Organisation), Underline::Solid);
    QCOMPARE(underlineOf(Ink::Person), Underline::Dashes);
    QCOMPARE(underlineOf(Ink::Place), Underline::Dots);
    QCOMPARE(underlineOf(Ink::Product), Underline::Double);
    QCOMPARE(underlineOf(Ink::ThreatActor), Underline::Wave);
    QCOMPARE(underlineOf(Ink::Malware), Underline::DashDot);
    QCOMPARE(underlineOf(Ink::Vulnerability), Underline::DashDotDot);
    QCOMPARE(underlineOf(Ink::Other), Underline::None);
}

void TestColours::underlineOfOtherInksIsNone()
{
    QCOMPARE(underlineOf(Ink::Text), Underline::None);
    QCOMPARE(underlineOf(Ink::Conflict), Underline::None);
}

void TestColours::dashPatternsAreThoseOfTheDesign()
{
    QCOMPARE(dashPattern(Underline::Dashes), (QList<qreal>{4, 2}));
    QCOMPARE(dashPattern(Underline::Dots), (QList<qreal>{1, 2}));
    QCOMPARE(dashPattern(Underline::DashDot), (QList<qreal>{5, 2, 1, 2}));
    QCOMPARE(dashPattern(Underline::DashDotDot), (QList<qreal>{5, 2, 1, 2, 1, 2}));
    for (const Underline whole : {Underline::None, Underline::Solid, Underline::Double, Underline::Wave})
        QVERIFY(dashPattern(whole).isEmpty());
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"

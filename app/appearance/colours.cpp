// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/colours.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr auto strongerMarks = "strongerMarks"; // a property of the program, as its palette is

struct InkToken
{
    Ink ink;
    QRgb light;
    QRgb dark;
    qreal least; // contrast with Base; 0 where a line may be as faint as it likes
};

constexpr std::array<InkToken, inkCount> inkTokens{{
    {Ink::Text, 0xff1d2126, 0xffe4e6e9, 7},
    {Ink::Text2, 0xff555c64, 0xffa9afb7, 4.5},
    {Ink::Text3, 0xff6d737a, 0xff888f97, 4.5},
    {Ink::Disabled, 0xff888e95, 0xff737a82, 2.5},
    {Ink::Line, 0xffdbdbd7, 0xff383c41, 0},
    {Ink::Line2, 0xff8a8f96, 0xff7b828a, 3},
    {Ink::Accent, 0xff2b66a3, 0xff65a4e6, 4.5},
    {Ink::OnAccent, 0xffffffff, 0xff0f1418, 4.5},
    {Ink::Event, 0xff4a5561, 0xffb4bdc7, 4.5},
    {Ink::Mark, 0xff7a5400, 0xfff0c65a, 4.5},
    {Ink::Organisation, 0xff134bbd, 0xff639dfa, 4.5},
    {Ink::Person, 0xff602b64, 0xffeab8f4, 4.5},
    {Ink::Place, 0xff317559, 0xff9ce496, 4.5},
    {Ink::Product, 0xff04738f, 0xffc0ece6, 4.5},
    {Ink::ThreatActor, 0xff7a1f36, 0xffe77985, 4.5},
    {Ink::Malware, 0xff79300c, 0xfff57a3d, 4.5},
    {Ink::Vulnerability, 0xff7b6915, 0xfff0e04a, 4.5},
    {Ink::Other, 0xff5c636b, 0xffa9afb6, 4.5},
    {Ink::Agree, 0xff1e6e45, 0xff7ccb9b, 4.5},
    {Ink::Refine, 0xff2a5da8, 0xff82b1f0, 4.5},
    {Ink::Conflict, 0xffb3202c, 0xffff8a8a, 4.5},
    {Ink::Silent, 0xff666d75, 0xffa0a7af, 4.5},
    {Ink::Proposed, 0xff6a4fa3, 0xffbba6ee, 4.5},
    {Ink::Accepted, 0xff1e6e45, 0xff7ccb9b, 4.5},
    {Ink::Rejected, 0xff646a71, 0xff9299a1, 4.5},
    {Ink::Critical, 0xffb3202c, 0xffff8a8a, 4.5},
    {Ink::Major, 0xff95520a, 0xfff0a95a, 4.5},
    {Ink::Minor, 0xff2f6584, 0xff8cc4e2, 4.5},
    {Ink::Neutral, 0xff666d75, 0xffa0a7af, 4.5},
    {Ink::Inserted, 0xff17603f, 0xff8ad8ae, 4.5},
    {Ink::Deleted, 0xff94222c, 0xfff79a9a, 4.5},
    {Ink::BriefingText2, 0xff4a5159, 0xffb3b9c0, 7},
}};

struct GroundToken
{
    Ground ground;
    QRgb light;
    QRgb dark;
    qreal least; // contrast of Ink::Text on it
    bool secondLines = false; // Ink::Text2 stands on it too
};

constexpr std::array<GroundToken, groundCount> groundTokens{{
    {Ground::Window, 0xfff1f1ef, 0xff25272b, 0},
    {Ground::Base, 0xffffffff, 0xff1b1d20, 0},
    {Ground::Alt, 0xfff8f8f6, 0xff202226, 0},
    {Ground::Button, 0xfffcfcfb, 0xff2e3135, 0},
    {Ground::Tooltip, 0xffffffff, 0xff2e3135, 0},
    {Ground::Selection, 0xffd9e6f3, 0xff27405a, 4.5, true},
    {Ground::Hover, 0xffecece9, 0xff2d3034, 4.5, true},
    {Ground::Passage, 0xffeaf0f6, 0xff25303b, 7, true},
    {Ground::MarkTint, 0xfffff0bd, 0xff43381a, 7},
    {Ground::MarkStrong, 0xffffe08c, 0xff584610, 7},
    {Ground::InsertedTint, 0xffddf1e5, 0xff1f3a2c, 4.5},
    {Ground::DeletedTint, 0xfffae3e3, 0xff472629, 4.5},
}};

// The tables are read by index, so a row out of place would give a thing another's colour.
constexpr bool inOrder()
{
    for (size_t i = 0; i < inkTokens.size(); ++i) {
        if (static_cast<size_t>(inkTokens[i].ink) != i)
            return false;
    }
    for (size_t i = 0; i < groundTokens.size(); ++i) {
        if (static_cast<size_t>(groundTokens[i].ground) != i)
            return false;
    }
    return true;
}
static_assert(inOrder());

constexpr qreal leastOnTint = 4.5;

size_t index(Ink ink)
{
    return static_cast<size_t>(ink);
}
size_t index(Ground ground)
{
    return static_cast<size_t>(ground);
}

QColor token(Ink ink, Mode mode)
{
    const InkToken &row = inkTokens[index(ink)];
    return QColor::fromRgb(mode == Mode::Light ? row.light : row.dark);
}

QColor token(Ground ground, Mode mode)
{
    const GroundToken &row = groundTokens[index(ground)];
    return QColor::fromRgb(mode == Mode::Light ? row.light : row.dark);
}

QColor opaque(const QColor &colour)
{
    return QColor::fromRgb(colour.rgb());
}

// Palettes give the placeholder text as text with an alpha.
QColor over(const QColor &colour, const QColor &ground)
{
    return mix(opaque(colour), ground, colour.alphaF());
}

qreal linear(int channel)
{
    const qreal v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
}

// Luminance grows with HSL lightness at any hue and saturation, so that the first lightness that holds is the nearest.
std::optional<QColor> firstLegible(const QColor &ink, const QColor &base, qreal least, int step)
{
    const float hue = std::max(ink.hslHueF(), 0.0F);
    const float saturation = ink.hslSaturationF();
    for (int lightness = ink.lightness() + step; lightness >= 0 && lightness <= 255; lightness += step) {
        const QColor moved = opaque(QColor::fromHslF(hue, saturation, static_cast<float>(lightness) / 255.0F));
        if (contrast(moved, base) >= least)
            return moved;
    }
    return std::nullopt;
}

struct Written
{
    QColor text;
    qreal least;
    QColor text2; // invalid where no second lines stand
};

// The other way round: what is written stays and the ground gives way, towards base.
QColor groundUnder(const Written &written, const QColor &wanted, const QColor &base)
{
    const auto holds = [&](const QColor &ground) {
        return contrast(written.text, ground) >= written.least
            && (!written.text2.isValid() || contrast(written.text2, ground) >= leastOnTint);
    };
    for (int share = 20; share > 0; --share) {
        const QColor ground = mix(wanted, base, share / 20.0);
        if (holds(ground))
            return ground;
    }
    return base;
}

QPalette::ColorRole role(Ground ground)
{
    switch (ground) {
    case Ground::Window:
        return QPalette::Window;
    case Ground::Base:
        return QPalette::Base;
    case Ground::Alt:
        return QPalette::AlternateBase;
    case Ground::Button:
        return QPalette::Button;
    case Ground::Tooltip:
        return QPalette::ToolTipBase;
    default:
        return QPalette::NoRole;
    }
}

QColor paletteInk(const QPalette &palette, Ink ink, Mode mode)
{
    switch (ink) {
    case Ink::Text:
        return palette.color(QPalette::Active, QPalette::Text);
    case Ink::Text2:
        return palette.color(QPalette::Active, QPalette::PlaceholderText);
    case Ink::Accent:
        return palette.color(QPalette::Active, QPalette::Accent);
    case Ink::OnAccent:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    default:
        return token(ink, mode);
    }
}

bool isOwn(const QPalette &palette, Mode mode)
{
    return opaque(palette.color(QPalette::Active, QPalette::Base)) == token(Ground::Base, mode)
        && opaque(palette.color(QPalette::Active, QPalette::Window)) == token(Ground::Window, mode)
        && opaque(palette.color(QPalette::Active, QPalette::Highlight)) == token(Ink::Accent, mode);
}

qreal share(TintStrength strength, Mode mode)
{
    switch (strength) {
    case TintStrength::Hover:
        return mode == Mode::Light ? 0.075 : 0.11;
    case TintStrength::Lit:
        return mode == Mode::Light ? 0.15 : 0.22;
    case TintStrength::Current:
        break;
    }
    return mode == Mode::Light ? 0.28 : 0.36;
}

} // namespace

Colours Colours::of(const QPalette &palette, Mode mode, MarkStyle marks)
{
    Colours colours;
    colours.m_mode = mode;
    colours.m_marks = marks;
    const auto setGround = [&](Ground ground, const QColor &colour) {
        colours.m_grounds[index(ground)] = colour.rgb();
    };
    const QColor base = opaque(palette.color(QPalette::Active, QPalette::Base));
    for (const InkToken &row : inkTokens) {
        const QColor ground = row.ink == Ink::OnAccent ? colours.ink(Ink::Accent) : base;
        const QColor ink = over(paletteInk(palette, row.ink, mode), ground);
        colours.m_inks[index(row.ink)] = legible(ink, ground, row.least).rgb();
    }
    const qreal selected = mode == Mode::Light ? 0.18 : 0.26;
    const bool own = isOwn(palette, mode);
    const QColor text = colours.ink(Ink::Text);
    for (const GroundToken &row : groundTokens) {
        if (const QPalette::ColorRole given = role(row.ground); given != QPalette::NoRole) {
            setGround(row.ground, opaque(palette.color(QPalette::Active, given)));
            continue;
        }
        QColor wanted = token(row.ground, mode);
        if (!own && row.ground == Ground::Selection)
            wanted = mix(opaque(palette.color(QPalette::Active, QPalette::Highlight)), base, selected);
        if (!own && row.ground == Ground::Hover)
            wanted = mix(text, base, 0.08);
        const QColor text2 = row.secondLines ? colours.ink(Ink::Text2) : QColor();
        setGround(row.ground, groundUnder({text, row.least, text2}, wanted, base));
    }
    return colours;
}

// Asked for by everything that is painted, and worked out anew when the palette is another.
Colours Colours::current()
{
    struct Known
    {
        qint64 palette = 0;
        Mode mode = Mode::Light;
        MarkStyle marks = MarkStyle::Tinted;
        Colours colours;
    };
    thread_local std::optional<Known> known;
    const QPalette palette = QGuiApplication::palette();
    const Mode mode = modeOf(palette);
    const MarkStyle marks =
        qApp != nullptr && qApp->property(strongerMarks).toBool() ? MarkStyle::Stronger : MarkStyle::Tinted;
    if (!known || known->palette != palette.cacheKey() || known->mode != mode || known->marks != marks)
        known = Known{palette.cacheKey(), mode, marks, of(palette, mode, marks)};
    return known->colours;
}

void setMarkStyle(MarkStyle style)
{
    qApp->setProperty(strongerMarks, style == MarkStyle::Stronger);
}

QColor Colours::ink(Ink ink) const
{
    return QColor::fromRgb(m_inks[index(ink)]);
}

QColor Colours::ground(Ground ground) const
{
    return QColor::fromRgb(m_grounds[index(ground)]);
}

QColor Colours::tint(Ink hue, TintStrength strength, Ground on) const
{
    const QColor under = ground(on);
    return groundUnder({ink(Ink::Text), leastOnTint, {}}, mix(ink(hue), under, share(strength, m_mode)), under);
}

QColor mix(const QColor &a, const QColor &b, qreal shareOfA)
{
    const auto channel = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1 - shareOfA)); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor legible(const QColor &ink, const QColor &base, qreal least)
{
    if (contrast(ink, base) >= least)
        return ink;
    // Away from the base on the side where the ink lies; across it only when that side has no room.
    const int away = luminance(ink) > luminance(base) ? 1 : -1;
    if (const auto moved = firstLegible(ink, base, least, away))
        return *moved;
    if (const auto moved = firstLegible(ink, base, least, -away))
        return *moved;
    return contrast(Qt::black, base) >= contrast(Qt::white, base) ? QColor(Qt::black) : QColor(Qt::white);
}

Mode modeOf(const QPalette &palette)
{
    const int lightness = palette.color(QPalette::Active, QPalette::Base).lightness();
    const Mode byBase = lightness < 128 ? Mode::Dark : Mode::Light;
    const bool plain = lightness < 96 || lightness > 160;
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (plain || scheme == Qt::ColorScheme::Unknown)
        return byBase;
    return scheme == Qt::ColorScheme::Dark ? Mode::Dark : Mode::Light;
}

QPalette dossierPalette(Mode mode)
{
    const QColor text = token(Ink::Text, mode);
    const QColor disabled = token(Ink::Disabled, mode);
    const QColor window = token(Ground::Window, mode);
    const QColor button = token(Ground::Button, mode);
    const QColor accent = token(Ink::Accent, mode);
    const QColor proposed = token(Ink::Proposed, mode);

    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole colourRole, const QColor &colour) {
        palette.setColor(colourRole, colour);
    };
    for (const Ground ground : {Ground::Window, Ground::Base, Ground::Alt, Ground::Button, Ground::Tooltip})
        set(role(ground), token(ground, mode));
    for (const QPalette::ColorRole words :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        set(words, text);
        palette.setColor(QPalette::Disabled, words, disabled);
    }
    set(QPalette::PlaceholderText, token(Ink::Text2, mode));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, disabled);
    set(QPalette::BrightText, token(Ink::Critical, mode));
    set(QPalette::Mid, token(Ink::Line, mode));
    set(QPalette::Dark, token(Ink::Line2, mode));
    set(QPalette::Midlight, mix(button, token(Ink::Line, mode), 0.5));
    set(QPalette::Light, mode == Mode::Light ? QColor(Qt::white) : mix(Qt::white, button, 0.08));
    set(QPalette::Shadow, mix(Qt::black, window, mode == Mode::Light ? 0.45 : 0.7));
    set(QPalette::Highlight, accent);
    set(QPalette::Accent, accent);
    set(QPalette::HighlightedText, token(Ink::OnAccent, mode));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, token(Ink::Line2, mode));
    palette.setColor(QPalette::Disabled, QPalette::Accent, token(Ink::Line2, mode));
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, proposed);
    return palette;
}

bool wantsDossierPalette(const QString &styleName, const QPalette &inUse, const QPalette &standardOfStyle)
{
    return styleName.compare(u"fusion"_s, Qt::CaseInsensitive) == 0 && inUse == standardOfStyle;
}

Underline underlineOf(Ink entityType)
{
    switch (entityType) {
    case Ink::Organisation:
        return Underline::Solid;
    case Ink::Person:
        return Underline::Dashes;
    case Ink::Place:
        return Underline::Dots;
    case Ink::Product:
        return Underline::Double;
    case Ink::ThreatActor:
        return Underline::Wave;
    case Ink::Malware:
        return Underline::DashDot;
    case Ink::Vulnerability:
        return Underline::DashDotDot;
    default:
        return Underline::None;
    }
}

QList<qreal> dashPattern(Underline underline)
{
    switch (underline) {
    case Underline::Dashes:
        return {4, 2};
    case Underline::Dots:
        return {1, 2};
    case Underline::DashDot:
        return {5, 2, 1, 2};
    case Underline::DashDotDot:
        return {5, 2, 1, 2, 1, 2};
    default:
        return {};
    }
}

} // namespace dossier

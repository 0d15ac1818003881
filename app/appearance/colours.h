// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QRgb>
#include <QtGlobal>

#include <array>

class QPalette;

namespace dossier {

enum class Mode { Light, Dark };

/// What lines, signs and words are drawn with. Running text is Ink::Text whatever lies under it; a hue is only ever
/// behind or under words, or in a sign beside them.
enum class Ink {
    Text,
    Text2, ///< second lines, counts, captions
    Text3, ///< faded rows and events, passage numbers; still 4.5:1, since faded things can be read and clicked
    Disabled, ///< controls that cannot be used
    Line, ///< parting lines
    Line2, ///< edges of fields, buttons and badges
    Accent, ///< focus ring, default button, brush; the selection in the interface, never in the content
    OnAccent,
    Event, ///< bars and diamonds at rest
    Mark, ///< the selected event
    // the types of entities, in the order of entityInk()
    Organisation,
    Person,
    Place,
    Product,
    ThreatActor,
    Malware,
    Vulnerability,
    Other,
    // what claims do to each other
    Agree,
    Refine,
    Conflict,
    Silent,
    // where a proposal stands
    Proposed,
    Accepted,
    Rejected,
    // how bad a finding is
    Critical,
    Major,
    Minor,
    Neutral,
    // words changed between versions
    Inserted,
    Deleted,
    BriefingText2, ///< second lines on a briefing screen, read from afar: 7:1
};
inline constexpr int inkCount = static_cast<int>(Ink::BriefingText2) + 1;

/// What lies behind words.
enum class Ground {
    Window, ///< frames, headers, toolbars, status bar
    Base, ///< lists, reading, timeline
    Alt, ///< undated tray, drop area
    Button,
    Tooltip,
    Selection, ///< the selected row of a list; its text stays Ink::Text
    Hover, ///< the row or control under the pointer
    Passage, ///< the passage under the caret and those aligned with it
    MarkTint, ///< the sentence that is evidence for the selected event
    MarkStrong, ///< the words in it that carry the claim
    InsertedTint,
    DeletedTint,
};
inline constexpr int groundCount = static_cast<int>(Ground::DeletedTint) + 1;

/// How strongly a mark is lit. Hover is half of Lit.
enum class TintStrength { Hover, Lit, Current };

/// How marked words stand out: by tints, or with stronger marks by outlines, with all underlines at their full width
/// and no tints (for printing, projectors and low vision).
enum class MarkStyle { Tinted, Stronger };

/// All colours of one mode on one palette: a value, cheap to copy. Surfaces, text and accent come from the palette, so
/// that the desktop's own colours are kept; meaning (entity, event, claim, finding) is always ours, its lightness moved
/// where a foreign base would make it illegible. Widgets keep one and take a new one on QEvent::PaletteChange.
class Colours
{
public:
    static Colours of(const QPalette &palette, Mode mode, MarkStyle marks = MarkStyle::Tinted);
    /// From the program's palette, the mode that goes with it, and the style of marks chosen for it.
    static Colours current();

    Mode mode() const { return m_mode; }
    MarkStyle markStyle() const { return m_marks; }
    QColor ink(Ink) const;
    QColor ground(Ground) const;
    /// The ground under marked words: mix(hue, ground on) with a share of 7.5, 15 or 28 % in light mode and 11, 22 or
    /// 36 % in dark mode; a smaller share where running text on it would fall under 4.5:1.
    QColor tint(Ink hue, TintStrength strength, Ground on = Ground::Base) const;

    bool operator==(const Colours &) const = default;

private:
    Mode m_mode = Mode::Light;
    MarkStyle m_marks = MarkStyle::Tinted;
    std::array<QRgb, inkCount> m_inks{};
    std::array<QRgb, groundCount> m_grounds{};
};

/// Chosen for the whole program, as its palette is; what is painted already wants painting again.
void setMarkStyle(MarkStyle style);

/// a and b mixed in sRGB, shareOfA from 0 to 1. The result is opaque.
QColor mix(const QColor &a, const QColor &b, qreal shareOfA);
/// Contrast ratio of two opaque colours, 1 to 21; WCAG 2.1, "contrast ratio" and "relative luminance".
qreal contrast(const QColor &a, const QColor &b);
/// ink itself if its contrast with base is at least `least`, else the nearest HSL lightness at which it is; hue and
/// saturation stay. Where no lightness is enough, black or white, whichever is better.
QColor legible(const QColor &ink, const QColor &base, qreal least);

/// The mode whose inks go with a palette: what the desktop says (QStyleHints::colorScheme), unless it says nothing or
/// the palette's Base plainly contradicts it, as it does after a person chose a mode of their own.
Mode modeOf(const QPalette &);
/// Surfaces, text and accent of our own, for a plain Fusion style without platform theme, for a mode chosen by a
/// person, and for tests.
QPalette dossierPalette(Mode);
/// Whether the program should set dossierPalette(): the style is Fusion and the palette in use is the style's own, so
/// that no platform theme has chosen one. To follow a switch of the desktop's mode afterwards, set it again on
/// QStyleHints::colorSchemeChanged with modeOf(the style's standard palette). (QStyleHints::setColorScheme() does
/// nothing on Linux with Qt 6.8, so that a mode chosen by a person always means Fusion and dossierPalette().)
bool wantsDossierPalette(const QString &styleName, const QPalette &inUse, const QPalette &standardOfStyle);

/// The second sign of a type of entity, so that it is never told by hue alone.
enum class Underline { None, Solid, Dashes, Dots, Double, Wave, DashDot, DashDotDot };
/// Underline::None for Ink::Other and for inks that are no type of entity.
Underline underlineOf(Ink entityType);
/// For QPen::setDashPattern, in widths of the pen; empty where the line is not broken (None, Solid, Double, Wave).
QList<qreal> dashPattern(Underline);

} // namespace dossier

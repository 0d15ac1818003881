// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowstyle.h"

#include "appearance/colours.h"
#include "appearance/icons.h"
#include "appearance/measures.h"

#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <limits>

namespace dossier {

namespace {

constexpr int scrollBarWidth = 12;
constexpr qreal sliderWidth = 6;
constexpr qreal sliderWidthMeant = 8; // under the pointer or held
constexpr qreal sliderShare = 0.24; // of the ink of text, at rest
constexpr int separatorWidth = 5; // more than the line can be gripped
constexpr int labelGap = 7;
constexpr int arrowSize = 10;
constexpr int arrowSpace = arrowSize + 4;

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !option.features.testAnyFlags(QStyleOptionToolButton::MenuButtonPopup | QStyleOptionToolButton::PopupDelay);
}

bool hasLabelBeside(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle == Qt::ToolButtonTextBesideIcon && !option.icon.isNull() && !option.text.isEmpty()
        && !option.features.testFlag(QStyleOptionToolButton::Arrow);
}

// Scroll bars paint all of themselves: what lies behind is that of the area they scroll.
QColor groundBehind(const QWidget *bar, const QPalette &palette)
{
    for (const QWidget *each = bar; each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return palette.color(QPalette::Window);
}

// The bar's length and place within its groove, as QCommonStyle works them out within the arrows.
QRect sliderRect(const QStyleOptionSlider &option, int leastLength)
{
    const bool lies = option.orientation == Qt::Horizontal;
    const int length = lies ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        slider = std::min(length, std::max(slider, leastLength));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    return lies ? QRect(option.rect.left() + start, option.rect.top(), slider, option.rect.height())
                : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), slider);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int leastLength)
{
    const QRect all = option.rect;
    const QRect slider = sliderRect(option, leastLength);
    const bool lies = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return slider;
    case QStyle::SC_ScrollBarSubPage:
        return lies ? QRect(all.left(), all.top(), slider.left() - all.left(), all.height())
                    : QRect(all.left(), all.top(), all.width(), slider.top() - all.top());
    case QStyle::SC_ScrollBarAddPage:
        return lies ? QRect(slider.right() + 1, all.top(), all.right() - slider.right(), all.height())
                    : QRect(all.left(), slider.bottom() + 1, all.width(), all.bottom() - slider.bottom());
    default: // no arrows
        return {};
    }
}

void drawScrollBar(const QStyleOptionSlider &option, const QRect &slider, QPainter *painter, const QWidget *widget)
{
    painter->fillRect(option.rect, groundBehind(widget, option.palette));
    if (option.minimum >= option.maximum)
        return;
    const Colours colours = Colours::current();
    const bool isMeant = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const bool stands = isMeant || colours.markStyle() == MarkStyle::Stronger;
    const qreal width = isMeant ? sliderWidthMeant : sliderWidth;
    QRectF bar(slider);
    if (option.orientation == Qt::Horizontal)
        bar = QRectF(bar.left() + 2, bar.center().y() - width / 2, bar.width() - 4, width);
    else
        bar = QRectF(bar.center().x() - width / 2, bar.top() + 2, width, bar.height() - 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        stands ? colours.ink(Ink::Line2) : mix(colours.ink(Ink::Text), colours.ground(Ground::Base), sliderShare));
    painter->drawRoundedRect(bar, width / 2, width / 2);
    painter->restore();
}

void drawSeparator(const QStyleOption &option, QPainter *painter)
{
    const Colours colours = Colours::current();
    const QRect place = option.rect;
    const bool stands = place.height() > place.width();
    painter->fillRect(place, colours.ground(Ground::Window));
    painter->fillRect(stands ? QRect(place.center().x(), place.top(), 1, place.height())
                             : QRect(place.left(), place.center().y(), place.width(), 1),
        colours.ink(option.state.testFlag(QStyle::State_MouseOver) ? Ink::Accent : Ink::Line));
}

// As all that has the keyboard here has it; only once the keyboard is used, as the style does.
void drawFocusRing(const QStyleOption &option, QPainter *painter)
{
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    constexpr qreal half = measures::focusRingWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Colours::current().ink(Ink::Accent), measures::focusRingWidth));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(-half, -half, half, half), measures::badgeRadius, measures::badgeRadius);
    painter->restore();
}

bool isUnder(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

bool isLevel(QTabBar::Shape shape)
{
    return isUnder(shape) || shape == QTabBar::RoundedNorth || shape == QTabBar::TriangularNorth;
}

// The edge at what the tabs are of.
QRect edgeOf(const QRect &tab, QTabBar::Shape shape, int thickness)
{
    return {tab.left(), isUnder(shape) ? tab.top() : tab.bottom() - thickness + 1, tab.width(), thickness};
}

void drawTab(const QStyleOptionTab &option, QPainter *painter)
{
    const Colours colours = Colours::current();
    const bool isFront = option.state.testFlag(QStyle::State_Selected);
    const bool isMeant = option.state.testFlag(QStyle::State_MouseOver);
    const Ground ground = isFront ? Ground::Base : isMeant ? Ground::Hover : Ground::Window;
    painter->fillRect(option.rect, colours.ground(ground));
    painter->fillRect(
        edgeOf(option.rect, option.shape, isFront ? 2 : 1), colours.ink(isFront ? Ink::Accent : Ink::Line));
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), colours.ink(Ink::Line));
}

} // namespace

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const bool isButton =
        icon == SP_TitleBarNormalButton || icon == SP_TitleBarCloseButton || icon == SP_DockWidgetCloseButton;
    if (isButton && qobject_cast<const QDockWidget *>(widget))
        return {};
    // As everything else is drawn, and there without the readers of all image formats.
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return dossier::icon(Icon::Right);
    if (icon == SP_ToolBarVerticalExtensionButton)
        return dossier::icon(Icon::Down);
    if (icon == SP_LineEditClearButton)
        return dossier::icon(Icon::Close);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_DockWidgetSeparatorExtent:
        return separatorWidth;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type == CT_ToolButton && button && opensMenu(*button))
        size.rwidth() += arrowSpace;
    return size;
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect place = scrollBarPart(*slider, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, slider, widget));
    return visualRect(slider->direction, slider->rect, place);
}

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionTabBarBase *>(option);
    if (element == PE_IndicatorDockWidgetResizeHandle)
        drawSeparator(*option, painter);
    else if (element == PE_FrameFocusRect)
        drawFocusRing(*option, painter);
    else if (element == PE_FrameTabBarBase && bar && isLevel(bar->shape))
        painter->fillRect(edgeOf(bar->rect, bar->shape, 1), Colours::current().ink(Ink::Line));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WindowStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_TabBarTabShape && tab && isLevel(tab->shape))
        drawTab(*tab, painter);
    else if (element == CE_ToolButtonLabel && button && hasLabelBeside(*button))
        drawLabelBeside(*button, painter, widget);
    else if (element == CE_Splitter)
        drawSeparator(*option, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ScrollBar && slider)
        drawScrollBar(
            *slider, proxy()->subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget), painter, widget);
    else if (control == CC_ToolButton && button && opensMenu(*button))
        drawMenuButton(*button, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// With more room between the two than the style has, which a button has left over at its right end.
void WindowStyle::drawLabelBeside(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton sign = option;
    sign.toolButtonStyle = Qt::ToolButtonIconOnly;
    sign.text.clear();
    sign.rect.setWidth(option.iconSize.width());
    const QRect words = option.rect.adjusted(option.iconSize.width() + labelGap, 0, 0, 0);
    sign.rect = visualRect(option.direction, option.rect, sign.rect);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &sign, painter, widget);
    int how = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic;
    if (!styleHint(SH_UnderlineShortcut, &option, widget))
        how |= Qt::TextHideMnemonic;
    painter->setFont(option.font);
    drawItemText(painter, visualRect(option.direction, option.rect, words),
        static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft)) | (how & ~Qt::AlignLeft), option.palette,
        option.state.testFlag(State_Enabled), option.text, QPalette::ButtonText);
}

void WindowStyle::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionToolButton frame = option;
    frame.features &= ~QStyleOptionToolButton::HasMenu;
    frame.text.clear();
    frame.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &frame, painter, widget);
    const int edge = proxy()->pixelMetric(PM_DefaultFrameWidth, &option, widget);
    QStyleOptionToolButton label = option;
    label.rect = visualRect(option.direction, option.rect, option.rect.adjusted(edge, edge, -edge - arrowSpace, -edge));
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QRect arrow(option.rect.right() - edge - arrowSize - 1, 0, arrowSize, arrowSize);
    arrow.moveTop(option.rect.center().y() - arrowSize / 2 + 1);
    const Colours colours = Colours::current();
    paintIcon(painter, Icon::Down, visualRect(option.direction, option.rect, arrow),
        colours.ink(option.state.testFlag(State_Enabled) ? Ink::Text2 : Ink::Disabled));
}

} // namespace dossier

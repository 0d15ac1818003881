// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/proseview.h"

#include "appearance/measures.h"
#include "prose/proselayout.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal labelShare = 0.8; // of the size of the running text
constexpr int foundTickWidth = 4; // of what the find bar has found, at the right edge of the scroll bar

// What a character that does not show is called, and what it does.
std::pair<QString, QString> invisibleWords(char32_t c)
{
    const auto say = [](const char *words) { return QCoreApplication::translate("invisible", words); };
    const QString parts = say(QT_TRANSLATE_NOOP("invisible", "it parts what looks like one word."));
    const QString ties = say(QT_TRANSLATE_NOOP("invisible", "it ties letters together or keeps them apart."));
    const QString turns = say(QT_TRANSLATE_NOOP("invisible", "it turns the order of what stands beside it."));
    const QString forces =
        say(QT_TRANSLATE_NOOP("invisible", "it turns the letters after it round, whatever they are."));
    const QString ends = say(QT_TRANSLATE_NOOP("invisible", "it ends what an earlier one began."));
    switch (c) {
    case 0x200B:
        return {say(QT_TRANSLATE_NOOP("invisible", "Zero-width space")), parts};
    case 0x200C:
        return {say(QT_TRANSLATE_NOOP("invisible", "Zero-width non-joiner")), ties};
    case 0x200D:
        return {say(QT_TRANSLATE_NOOP("invisible", "Zero-width joiner")), ties};
    case 0x2060:
        return {say(QT_TRANSLATE_NOOP("invisible", "Word joiner")), parts};
    case 0xFEFF:
        return {say(QT_TRANSLATE_NOOP("invisible", "Byte order mark inside the text")), parts};
    case 0x200E:
        return {say(QT_TRANSLATE_NOOP("invisible", "Left-to-right mark")), turns};
    case 0x200F:
        return {say(QT_TRANSLATE_NOOP("invisible", "Right-to-left mark")), turns};
    case 0x061C:
        return {say(QT_TRANSLATE_NOOP("invisible", "Arabic letter mark")), turns};
    case 0x202A:
        return {say(QT_TRANSLATE_NOOP("invisible", "Left-to-right embedding")), turns};
    case 0x202B:
        return {say(QT_TRANSLATE_NOOP("invisible", "Right-to-left embedding")), turns};
    case 0x202C:
        return {say(QT_TRANSLATE_NOOP("invisible", "Pop directional formatting")), ends};
    case 0x202D:
        return {say(QT_TRANSLATE_NOOP("invisible", "Left-to-right override")), forces};
    case 0x202E:
        return {say(QT_TRANSLATE_NOOP("invisible", "Right-to-left override")), forces};
    case 0x2066:
        return {say(QT_TRANSLATE_NOOP("invisible", "Left-to-right isolate")), turns};
    case 0x2067:
        return {say(QT_TRANSLATE_NOOP("invisible", "Right-to-left isolate")), turns};
    case 0x2068:
        return {say(QT_TRANSLATE_NOOP("invisible", "First strong isolate")), turns};
    case 0x2069:
        return {say(QT_TRANSLATE_NOOP("invisible", "Pop directional isolate")), ends};
    default:
        break;
    }
    if (c > 0xE0020 && c < 0xE007F)
        return {say(QT_TRANSLATE_NOOP("invisible", "Tag letter")),
            say(QT_TRANSLATE_NOOP("invisible", "programs read it, people do not see it."))};
    return {say(QT_TRANSLATE_NOOP("invisible", "Character without a shape")), parts};
}

int tickTop(qreal share, const QRect &groove) // from the top of the groove
{
    return static_cast<int>(share * (groove.height() - measures::scrollTickHeight));
}

void mergeFormat(QTextCursor &cursor, Span shown, const QTextCharFormat &look)
{
    cursor.setPosition(static_cast<int>(shown.start));
    cursor.setPosition(static_cast<int>(shown.end), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(look);
}

} // namespace

TickedScrollBar::TickedScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) { }

void TickedScrollBar::setTicks(const QList<Tick> &ticks)
{
    m_ticks = ticks;
    update();
}

void TickedScrollBar::setFoundTicks(const QList<qreal> &shares, qreal current)
{
    m_found = shares;
    m_currentFound = current;
    update();
}

void TickedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_ticks.isEmpty() && m_found.isEmpty())
        return;
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    paintTicks(&painter, groove);
    paintFound(&painter, groove);
}

void TickedScrollBar::paintTicks(QPainter *painter, const QRect &groove) const
{
    int lastTop = -measures::scrollTickHeight;
    for (const Tick &tick : m_ticks) {
        const int top = groove.top() + tickTop(tick.share, groove);
        if (top < lastTop + measures::scrollTickHeight)
            continue;
        painter->fillRect(groove.center().x() - measures::scrollTickWidth / 2 + 1, top, measures::scrollTickWidth,
            measures::scrollTickHeight, tick.colour);
        lastTop = top;
    }
}

void TickedScrollBar::paintFound(QPainter *painter, const QRect &groove) const
{
    const Colours colours = Colours::current();
    int last = -1;
    for (const qreal share : m_found) {
        const int top = groove.top() + tickTop(share, groove);
        if (top != last)
            painter->fillRect(groove.right() - foundTickWidth + 1, top, foundTickWidth, measures::scrollTickHeight - 1,
                colours.ink(Ink::Text2));
        last = top;
    }
    if (m_currentFound >= 0)
        painter->fillRect(groove.left(), groove.top() + tickTop(m_currentFound, groove), groove.width(),
            measures::scrollTickHeight - 1, colours.ink(Ink::Text));
}

ProseView::ProseView(QWidget *parent)
    : QTextEdit(parent)
    , m_bar(new TickedScrollBar(this))
    , m_scrolling(new QVariantAnimation(this))
{
    auto *document = new QTextDocument(this);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    m_layout = new ProseLayout(document);
    document->setDocumentLayout(m_layout);
    setDocument(document);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(m_bar);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_scrolling->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_scrolling, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { m_bar->setValue(value.toInt()); });
    connect(m_scrolling, &QVariantAnimation::finished, this, &ProseView::keepRoomInView);
    connect(m_bar, &QScrollBar::valueChanged, this, &ProseView::tellScrolled);
    // By wheel, slider and page; keys that move the caret set the value themselves.
    connect(
        m_bar, &QScrollBar::actionTriggered, this, [this] { m_byReader = m_bar->sliderPosition() != m_bar->value(); });
    connect(m_bar, &QScrollBar::sliderReleased, this, &ProseView::keepRoomInView);
    // QTextEdit follows the sizes of its own kind of layout only.
    connect(m_layout, &QAbstractTextDocumentLayout::documentSizeChanged, this, &ProseView::updateRange);
}

void ProseView::setText(const ProseText &text, const QString &title, const QList<Span> &headings)
{
    m_scrolling->stop();
    m_text = text;
    m_layout->setMarks({});
    setFound({}, -1);
    m_layout->setPassages({});
    m_layout->setRemarks({});
    m_layout->setTitle(title);
    m_layout->setRoom(0, 0);
    QList<Span> signSpans;
    for (const ProseSign &sign : m_text.signs())
        signSpans.append(sign.shown);
    m_layout->setSigns(signSpans);
    document()->setPlainText(text.shown()); // the editor's own would carry the last heading's weight on

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    for (const Span span : headings)
        mergeFormat(cursor, m_text.toShown(span), heading);
    formatLabels(cursor, m_layout->style());
    formatSigns(cursor, m_layout->style());
    cursor.endEditBlock();

    setTextCursor(QTextCursor(document()));
    m_bar->setValue(0);
    layOutInView();
}

void ProseView::setStyle(const ProseStyle &style)
{
    const bool otherLook = !(style.colours == m_layout->style().colours) || style.font != m_layout->style().font;
    const bool isAtTop = m_bar->value() == 0 && m_layout->roomAbove() == 0;
    const int shown =
        isAtTop ? -1 : m_layout->hitTest(QPointF(measures::gutterWidth, m_bar->value() + eyeLine()), Qt::FuzzyHit);
    const qreal height = isAtTop ? 0 : m_layout->lineTop(shown) - m_bar->value();
    const bool hadRoom = m_layout->roomAbove() > 0 || m_layout->roomBelow() > 0;
    document()->setDefaultFont(style.font);
    m_layout->setStyle(style);
    if (otherLook && !(m_text.labels().isEmpty() && m_text.signs().isEmpty())) {
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        formatLabels(cursor, style);
        formatSigns(cursor, style);
        cursor.endEditBlock();
    }
    if (!isAtTop)
        hold(shown, height, hadRoom);
    layOutInView();
}

// What a rule has proposed is dotted underneath, as it is where a text is being written.
void ProseView::formatLabels(QTextCursor &cursor, const ProseStyle &style) const
{
    for (const ShownLabel &label : m_text.labels()) {
        QTextCharFormat look;
        look.setForeground(style.colours.ink(label.proposed ? Ink::Proposed : Ink::Accent));
        look.setFontPointSize(style.font.pointSizeF() * labelShare);
        mergeFormat(cursor, label.shown, look);
        if (!label.proposed)
            continue;
        look.setUnderlineStyle(QTextCharFormat::DotLine);
        look.setUnderlineColor(style.colours.ink(Ink::Proposed));
        mergeFormat(cursor, {label.shown.start + 1, label.shown.end}, look); // not under the gap before it
    }
}

void ProseView::formatSigns(QTextCursor &cursor, const ProseStyle &style) const
{
    QTextCharFormat look;
    look.setForeground(style.colours.ink(Ink::Major));
    look.setFont(signFont());
    for (const ProseSign &sign : m_text.signs())
        mergeFormat(cursor, sign.shown, look);
}

QFont ProseView::signFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(8.0, document()->defaultFont().pointSizeF() * 0.65));
    return small;
}

QString ProseView::signsDescription() const
{
    return m_text.signs().isEmpty() ? QString()
                                    : tr("%Ln character(s) that do not show are named in the text, in boxes", nullptr,
                                          static_cast<int>(m_text.signs().size()));
}

QString ProseView::signWordsAt(const QPoint &place) const
{
    const qsizetype shown = offsetUnder(place);
    const ProseSign *sign = shown < 0 ? nullptr : m_text.signAt(shown);
    if (!sign)
        return {};
    const char32_t c = sign->invisible.character;
    const QString code = u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    return tr("%1, %2. It does not show elsewhere: %3").arg(invisibleWords(c).first, code, invisibleWords(c).second);
}

QString ProseView::tipAt(const QPoint &place) const
{
    if (eyeSign().contains(place))
        return tr("Eye line: what is gone to comes to stand here, and the columns are level here. It can be dragged.");
    const auto sign = marginSignAt(place);
    if (!sign) {
        const qsizetype shown = offsetUnder(place);
        const QString label = shown < 0 ? QString() : m_text.labelMeaningAt(shown);
        return label.isEmpty() ? signWordsAt(place) : label;
    }
    QStringList lines;
    for (const int remark : sign->remarks)
        lines.append(m_layout->remarks().at(remark).words.toHtmlEscaped());
    return u"<p>"_s + lines.join(u"</p><p>"_s) + u"</p>"_s; // as rich text a long line is wrapped
}

void ProseView::setForms(const std::shared_ptr<ProseTheme> &theme, Syntax syntax)
{
    m_layout->setForms(theme, syntax);
    viewport()->update();
}

const ProseStyle &ProseView::proseStyle() const
{
    return m_layout->style();
}

void ProseView::setMarks(const QList<ProseMark> &marks)
{
    QList<ProseMark> shown = marks;
    for (ProseMark &mark : shown)
        mark.span = m_text.toShown(mark.span);
    m_layout->setMarks(std::move(shown));
}

void ProseView::setPassages(const QList<ProsePassage> &passages)
{
    QList<ProsePassage> shown = passages;
    for (ProsePassage &passage : shown)
        passage.start = m_text.startToShown(passage.start);
    m_layout->setPassages(shown);
}

void ProseView::setRemarks(const QList<ProseRemark> &remarks)
{
    QList<ProseRemark> shown = remarks;
    for (ProseRemark &remark : shown)
        remark.start = m_text.startToShown(remark.start);
    m_layout->setRemarks(shown);
}

std::optional<MarginSign> ProseView::marginSignAt(const QPoint &place) const
{
    return m_layout->marginSignAt(QPointF(place) + QPointF(0, m_bar->value()));
}

QList<MarginSign> ProseView::marginSigns()
{
    layOutInView();
    QList<MarginSign> signs;
    const int top = m_bar->value();
    const int first = m_layout->hitTest(QPointF(measures::gutterWidth, top), Qt::FuzzyHit);
    for (QTextBlock block = document()->findBlock(first); block.isValid(); block = block.next()) {
        if (m_layout->blockBoundingRect(block).top() > top + viewport()->height())
            break;
        for (MarginSign sign : m_layout->marginSigns(block)) {
            sign.place.translate(0, -top);
            sign.touch.translate(0, -top);
            signs.append(sign);
        }
    }
    return signs;
}

void ProseView::setTicks(const QList<std::pair<qsizetype, QColor>> &places)
{
    QList<TickedScrollBar::Tick> ticks;
    ticks.reserve(places.size());
    for (const auto &[offset, colour] : places)
        ticks.append({m_layout->shareOf(m_text.startToShown(offset)), colour});
    std::ranges::sort(ticks, {}, &TickedScrollBar::Tick::share);
    m_bar->setTicks(ticks);
}

void ProseView::setFound(const QList<Span> &spans, qsizetype current)
{
    QList<Span> shown = spans;
    for (Span &span : shown)
        span = m_text.toShown(span);
    m_layout->setFound(shown, current);
    tickFound();
}

void ProseView::setCurrentFound(qsizetype current)
{
    m_layout->setFound(m_layout->found(), current);
    tickFound();
}

QList<Span> ProseView::found() const
{
    QList<Span> stored = m_layout->found();
    for (Span &span : stored)
        span = m_text.toStored(span);
    return stored;
}

qsizetype ProseView::currentFound() const
{
    return m_layout->currentFound();
}

// More ticks than a screen has rows are not asked for: there may be a million matches.
void ProseView::tickFound()
{
    constexpr qsizetype most = 4'000;
    const QList<Span> &found = m_layout->found();
    const qsizetype least = document()->characterCount() / most;
    QList<qreal> shares;
    qsizetype last = -least - 1;
    for (const Span span : found) {
        if (span.start <= last + least)
            continue;
        shares.append(m_layout->shareOf(span.start));
        last = span.start;
    }
    const qsizetype current = m_layout->currentFound();
    const bool hasCurrent = current >= 0 && current < found.size();
    m_bar->setFoundTicks(shares, hasCurrent ? m_layout->shareOf(found.at(current).start) : -1);
}

qreal ProseView::heightOf(qsizetype offset)
{
    const qreal top = lineTop(m_text.startToShown(offset));
    return top - m_bar->value();
}

// What is laid out for the purpose above the viewport moves nothing in it.
qreal ProseView::lineTop(qsizetype shown)
{
    const int first = m_layout->hitTest(QPointF(measures::gutterWidth, m_bar->value()), Qt::FuzzyHit);
    const qreal before = m_layout->lineTop(first);
    m_layout->lineTop(shown);
    if (const qreal moved = m_layout->lineTop(first) - before; moved != 0)
        m_bar->setValue(m_bar->value() + static_cast<int>(std::lround(moved)));
    return m_layout->lineTop(shown);
}

qreal ProseView::restingHeightOf(qsizetype offset)
{
    const qreal height = heightOf(offset);
    const bool scrolls = m_scrolling->state() == QAbstractAnimation::Running;
    const int rest = scrolls ? m_scrolling->endValue().toInt() : m_bar->value();
    return height + m_bar->value() - rest;
}

bool ProseView::isInView(Span span)
{
    const qreal top = heightOf(span.start);
    const qreal last = span.isEmpty() ? top : heightOf(span.end - 1);
    const bool ends = last + m_layout->style().step <= viewport()->height();
    return top >= 0 && (ends || top <= eyeLine());
}

Span ProseView::spanInView() const
{
    const int begins = m_layout->runsFromRight() ? viewport()->width() : 0; // a line
    const auto at = [this](int x, int y) {
        return m_text.toStored(m_layout->hitTest(QPointF(x, m_bar->value() + y), Qt::FuzzyHit));
    };
    return {at(begins, 0), at(viewport()->width() - begins, viewport()->height()) + 1};
}

qreal ProseView::eyeLine() const
{
    return std::round(viewport()->height() * m_eyeShare);
}

void ProseView::setEyeShare(qreal share)
{
    m_eyeShare = std::clamp(share, 0.05, 0.85);
    viewport()->update();
}

void ProseView::setEyeSign(bool shown)
{
    m_hasEyeSign = shown;
    viewport()->update();
}

qreal ProseView::contentAtEye() const
{
    return contentTop() + eyeLine();
}

std::pair<qreal, qreal> ProseView::contentsAtEye() const
{
    return {eyeLine(), std::max(0.0, lastContentTop()) + eyeLine()};
}

qreal ProseView::contentHeightOf(qsizetype offset)
{
    const qreal top = lineTop(m_text.startToShown(offset));
    return top - m_layout->roomAbove();
}

// Either end of the line may be the last of its words.
qsizetype ProseView::offsetAtContent(qreal height) const
{
    const qreal y = height + m_layout->roomAbove();
    const auto at = [&](qreal x) { return m_text.toStored(m_layout->hitTest(QPointF(x, y), Qt::FuzzyHit)); };
    return std::max(at(0), at(viewport()->width()));
}

void ProseView::bringToEye(qreal contentHeight, bool animated)
{
    scrollContentTo(contentHeight - eyeLine(), animated);
}

// Once heights are corrected, not in between.
void ProseView::tellScrolled()
{
    if (m_layingOut)
        return;
    const int pixels = m_bar->value() - std::exchange(m_lastValue, m_bar->value());
    Q_EMIT scrolled();
    if (std::exchange(m_byReader, false))
        Q_EMIT scrolledByReader(pixels);
}

QRect ProseView::eyeSign() const
{
    const int middle = static_cast<int>(std::lround(eyeLine() + m_layout->style().step / 2));
    constexpr int width = measures::gutterSignLeft + 4;
    const int left = m_layout->runsFromRight() ? viewport()->width() - width : 0;
    return m_hasEyeSign ? QRect(left, middle - 8, width, 17) : QRect();
}

// Points at the line that stands at the eye line.
void ProseView::paintEyeSign()
{
    const Colours &colours = m_layout->style().colours;
    const QRectF place = eyeSign();
    const bool isMeant = m_dragsEyeLine || place.contains(m_hoverPlace);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ink(isMeant ? Ink::Accent : Ink::Text3));
    const qreal middle = place.center().y();
    const qreal edge = m_layout->runsFromRight() ? viewport()->width() : 0;
    const qreal tip = std::abs(edge - (measures::gutterSignLeft - 0.5));
    painter.drawPolygon(QPolygonF{{edge, middle - 5}, {tip, middle}, {edge, middle + 5}});
    if (!m_dragsEyeLine)
        return;
    painter.setPen(QPen(colours.ink(Ink::Accent), 1, Qt::DashLine));
    painter.drawLine(QPointF(0, eyeLine() + 0.5), QPointF(viewport()->width(), eyeLine() + 0.5));
}

void ProseView::dragEyeLine(const QPoint &place)
{
    const qreal height = place.y() - m_layout->style().step / 2;
    Q_EMIT eyeLineDragged(height / std::max(1, viewport()->height()));
}

void ProseView::level(qsizetype offset, qreal height, bool animated)
{
    const qsizetype shown = m_text.startToShown(offset);
    const bool seen = layOutWayTo(shown, height);
    scrollContentTo(m_layout->lineTop(shown) - m_layout->roomAbove() - height, animated && seen);
}

// Brings a line back to where it stood, with room beyond the text only where there was some.
void ProseView::hold(qsizetype shown, qreal height, bool withRoom)
{
    layOutWayTo(shown, height);
    const qreal wished = m_layout->lineTop(shown) - m_layout->roomAbove() - height;
    scrollContentTo(withRoom ? wished : std::clamp(wished, 0.0, std::max(0.0, lastContentTop())), false);
}

void ProseView::scrollIntoView(Span span)
{
    if (isInView(span))
        return;
    const qsizetype shown = m_text.startToShown(span.start);
    const bool seen = layOutWayTo(shown, eyeLine());
    const qreal wished = m_layout->lineTop(shown) - m_layout->roomAbove() - eyeLine();
    scrollContentTo(std::clamp(wished, 0.0, std::max(0.0, lastContentTop())), seen);
}

// What will be in view is laid out before the scroll begins: its height decides where its lines are, and how far the
// text can be scrolled. So is the way there, when it is short enough to be shown: nothing may move while it scrolls.
// False when it is too long for that.
bool ProseView::layOutWayTo(qsizetype shown, qreal height)
{
    constexpr qreal longestWay = 20'000;
    m_scrolling->stop();
    const int first = m_layout->hitTest(QPointF(measures::gutterWidth, m_bar->value()), Qt::FuzzyHit);
    const qreal before = m_layout->lineTop(first);
    const qreal guess = m_layout->lineTop(shown);
    const qreal from = guess - height;
    const bool far = std::abs(from - m_bar->value()) > longestWay;
    const qreal top = far ? from : std::min<qreal>(from, m_bar->value());
    const qreal bottom = far ? from : std::max<qreal>(from, m_bar->value());
    m_layout->ensureLaidOut(top, bottom + viewport()->height(), guess);
    m_bar->setValue(m_bar->value() + static_cast<int>(std::lround(m_layout->lineTop(first) - before)));
    return !far;
}

qreal ProseView::contentTop() const
{
    return m_bar->value() - m_layout->roomAbove();
}

qreal ProseView::lastContentTop() const
{
    const qreal content = m_layout->documentSize().height() - m_layout->roomAbove() - m_layout->roomBelow();
    return content - viewport()->height();
}

// Room for the top of the viewport to be anywhere from one height of the content to another; what is in view stays.
void ProseView::makeRoom(qreal first, qreal last)
{
    const qreal top = contentTop();
    const qreal above = std::ceil(std::max(0.0, -first));
    m_layout->setRoom(above, std::ceil(std::max(0.0, last - lastContentTop())));
    m_bar->setValue(static_cast<int>(std::lround(top + above)));
}

void ProseView::scrollContentTo(qreal top, bool animated)
{
    m_scrolling->stop();
    makeRoom(std::min(top, contentTop()), std::max(top, contentTop()));
    scrollTo(static_cast<int>(std::lround(top + m_layout->roomAbove())), animated);
    keepRoomInView();
}

// Room that is out of view serves nobody; while it scrolls, or the slider is held, nothing is taken from under it.
void ProseView::keepRoomInView()
{
    const bool scrolls = m_scrolling->state() == QAbstractAnimation::Running;
    if (!scrolls && !m_bar->isSliderDown() && (m_layout->roomAbove() > 0 || m_layout->roomBelow() > 0))
        makeRoom(contentTop(), contentTop());
}

void ProseView::forgetRoom()
{
    if (m_layout->roomAbove() > 0 || m_layout->roomBelow() > 0)
        scrollContentTo(std::clamp(contentTop(), 0.0, std::max(0.0, lastContentTop())), true);
}

QRect ProseView::placeOf(Span span)
{
    return m_layout->rectOf(m_text.toShown(span)).translated(0, -m_bar->value()).toAlignedRect();
}

void ProseView::setCaret(qsizetype offset)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_text.startToShown(offset)));
    const int value = m_bar->value();
    const QSignalBlocker quiet(this);
    setTextCursor(cursor);
    m_bar->setValue(value); // the caret comes along, the text does not move for it
}

qsizetype ProseView::caret() const
{
    return m_text.toStored(textCursor().position());
}

Span ProseView::selection() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? m_text.toStored(Span{cursor.selectionStart(), cursor.selectionEnd()}) : Span();
}

void ProseView::clearSelection()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    cursor.clearSelection();
    const int value = m_bar->value();
    setTextCursor(cursor);
    m_bar->setValue(value);
}

void ProseView::updateRange()
{
    const int height = static_cast<int>(std::ceil(m_layout->documentSize().height()));
    m_bar->setRange(0, std::max(0, height - viewport()->height()));
    m_bar->setPageStep(viewport()->height());
}

void ProseView::layOutInView()
{
    if (m_layingOut)
        return;
    m_layingOut = true;
    constexpr int mostRounds = 8;
    // Where the eye line follows upwards, paragraphs come into view above that were not there before.
    for (int round = 0; round < mostRounds; ++round) {
        const qreal top = m_bar->value();
        const qreal moved = m_layout->ensureLaidOut(top, top + viewport()->height(), top + eyeLine());
        if (moved == 0)
            break;
        m_bar->setValue(m_bar->value() + static_cast<int>(std::lround(moved)));
    }
    m_layingOut = false;
}

void ProseView::scrollTo(int value, bool animated)
{
    m_scrolling->stop();
    const int pause = animated && isVisible()
        ? measures::duration(measures::Motion::ScrollToMention,
              style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this), false)
        : 0;
    if (pause == 0 || value == m_bar->value()) {
        m_bar->setValue(value);
        return;
    }
    m_scrolling->setDuration(pause);
    m_scrolling->setStartValue(m_bar->value());
    m_scrolling->setEndValue(value);
    m_scrolling->start();
}

// A text that is only read has nothing to undo: the key is the case's.
bool ProseView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void ProseView::paintEvent(QPaintEvent *event)
{
    layOutInView();
    QTextEdit::paintEvent(event);
    if (m_hasEyeSign && event->rect().intersects(eyeSign()))
        paintEyeSign();
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    // The line at the eye line stays there when the width changes.
    const int shown = event->oldSize().width() > 0
        ? m_layout->hitTest(QPointF(measures::gutterWidth, m_bar->value() + eyeLine()), Qt::FuzzyHit)
        : -1;
    const bool otherWidth = event->oldSize().width() != event->size().width();
    const qreal height = shown >= 0 ? m_layout->lineTop(shown) - m_bar->value() : 0;
    QTextEdit::resizeEvent(event);
    if (shown >= 0 && otherWidth && m_bar->value() > 0)
        m_bar->setValue(static_cast<int>(std::lround(m_layout->lineTop(shown) - height)));
    updateRange();
    layOutInView();
}

void ProseView::scrollContentsBy(int dx, int dy)
{
    layOutInView();
    QTextEdit::scrollContentsBy(dx, dy);
    if (m_hasEyeSign) // it stays where it is
        viewport()->update(eyeSign().left(), 0, eyeSign().width(), viewport()->height());
}

qsizetype ProseView::offsetUnder(const QPoint &place) const
{
    return m_layout->hitTest(QPointF(place) + QPointF(0, m_bar->value()), Qt::ExactHit);
}

// Where a click sets the caret, too: right of a line, or in the gap below the last one.
qsizetype ProseView::offsetBeside(const QPoint &place) const
{
    const QPointF there = QPointF(place) + QPointF(0, m_bar->value());
    const int shown = m_layout->hitTest(there, Qt::FuzzyHit);
    const QTextBlock block = document()->findBlock(shown);
    const QRectF paragraph = block.isValid() ? m_layout->blockBoundingRect(block) : QRectF();
    return there.y() >= paragraph.top() && there.y() < paragraph.bottom() ? shown : -1;
}

void ProseView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    if (event->button() == Qt::LeftButton && eyeSign().contains(m_pressed)) {
        m_dragsEyeLine = true;
        viewport()->update();
        return;
    }
    if (event->button() == Qt::LeftButton && marginSignAt(m_pressed)) {
        setFocus(Qt::MouseFocusReason);
        return; // the caret stays: nothing of the text is meant
    }
    QTextEdit::mousePressEvent(event);
}

void ProseView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (std::exchange(m_dragsEyeLine, false)) {
        viewport()->update();
        return;
    }
    if (const auto pressed = marginSignAt(m_pressed); pressed && event->button() == Qt::LeftButton) {
        if (marginSignAt(place) == pressed)
            Q_EMIT remarksClicked(pressed->remarks);
        return;
    }
    QTextEdit::mouseReleaseEvent(event);
    const bool dragged = (place - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    const qsizetype shown = offsetUnder(place);
    const int label = shown < 0 ? -1 : m_text.labelAt(shown);
    if (label >= 0)
        Q_EMIT labelClicked(label);
    else if (shown >= 0)
        Q_EMIT clicked(m_text.toStored(shown), event->modifiers());
    else if (m_layout->isTitleAt(QPointF(place) + QPointF(0, m_bar->value())))
        Q_EMIT clicked(0, event->modifiers() | Qt::AltModifier); // the first passage, whatever it names
    else if (const qsizetype beside = offsetBeside(place); beside >= 0)
        Q_EMIT clicked(m_text.toStored(beside), event->modifiers() | Qt::AltModifier); // no mark is meant
}

void ProseView::mouseMoveEvent(QMouseEvent *event)
{
    const bool wasAtSign = eyeSign().contains(m_hoverPlace);
    m_hoverPlace = event->position().toPoint();
    const bool isAtSign = eyeSign().contains(m_hoverPlace);
    if (isAtSign != wasAtSign)
        viewport()->update(eyeSign());
    if (m_dragsEyeLine) {
        dragEyeLine(m_hoverPlace);
        return;
    }
    if (isAtSign) {
        viewport()->setCursor(Qt::SizeVerCursor);
        return;
    }
    QTextEdit::mouseMoveEvent(event);
    const qsizetype shown = offsetUnder(m_hoverPlace);
    const bool isPressable = (shown >= 0 && m_text.labelAt(shown) >= 0) || marginSignAt(m_hoverPlace);
    viewport()->setCursor(isPressable ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (event->buttons() == Qt::NoButton)
        settleHover();
}

void ProseView::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    m_hoverPlace = QPoint(-1, -1);
    settleHover();
}

bool ProseView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = tipAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void ProseView::settleHover()
{
    const qsizetype shown = m_hoverPlace.x() < 0 ? -1 : offsetUnder(m_hoverPlace);
    const qsizetype offset = shown < 0 || m_text.labelAt(shown) >= 0 ? -1 : m_text.toStored(shown);
    if (offset == m_hovered)
        return;
    m_hovered = offset;
    Q_EMIT hovered(offset);
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int steps = event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0;
        if (steps != 0)
            Q_EMIT zoomRequested(steps);
        event->accept();
        return;
    }
    m_scrolling->stop();
    QTextEdit::wheelEvent(event);
    keepRoomInView();
}

// By the keyboard it is about the caret's place, by the mouse about the pointer's.
void ProseView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect place = placeOf({caret(), caret() + 1});
        const QRect line = cursorRect();
        const QPoint at = !place.isNull()         ? place.bottomLeft()
            : viewport()->rect().intersects(line) ? line.bottomLeft() // behind the last word
                                                  : viewport()->rect().center();
        Q_EMIT menuRequested(caret(), viewport()->mapToGlobal(at));
    } else {
        const qsizetype shown = offsetUnder(event->pos());
        Q_EMIT menuRequested(shown < 0 ? -1 : m_text.toStored(shown), event->globalPos());
    }
    event->accept();
}

// Enter takes what stands at the caret as a click there does; where it can be written Enter makes a line.
bool ProseView::takeAtCaret(const QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !isReadOnly() || m_text.stored().isEmpty())
        return false;
    const int label = m_text.labelAt(textCursor().position());
    if (label >= 0)
        Q_EMIT labelClicked(label);
    else
        Q_EMIT clicked(caret(), event->modifiers() & ~Qt::KeypadModifier);
    return true;
}

void ProseView::keyPressEvent(QKeyEvent *event)
{
    if (takeAtCaret(event))
        return;
    const int before = textCursor().position();
    m_scrolling->stop();
    const qreal top = contentTop();
    QTextEdit::keyPressEvent(event);
    if (textCursor().position() != before)
        showBeyondCaret();
    keepRoomInView();
    if (contentTop() != top)
        Q_EMIT scrolledByReader(static_cast<int>(std::lround(contentTop() - top)));
    if (textCursor().position() != before && !textCursor().hasSelection())
        Q_EMIT caretMoved(caret());
}

// With the first line the title is shown, and with the last one the end of the page.
void ProseView::showBeyondCaret()
{
    const int caret = textCursor().position();
    if (m_layout->lineTop(caret) == m_layout->lineTop(0))
        m_bar->setValue(std::min<int>(m_bar->value(), static_cast<int>(std::lround(m_layout->roomAbove()))));
    else if (caret == document()->characterCount() - 1)
        m_bar->setValue(static_cast<int>(
            std::lround(std::max(contentTop(), std::max(0.0, lastContentTop())) + m_layout->roomAbove())));
}

QMimeData *ProseView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *data = new QMimeData;
    data->setText(m_text.storedWords({cursor.selectionStart(), cursor.selectionEnd()}));
    return data;
}

} // namespace dossier

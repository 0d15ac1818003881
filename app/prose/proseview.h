// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/marginsigns.h"
#include "prose/prosemark.h"
#include "prose/prosetext.h"

#include <QColor>
#include <QScrollBar>
#include <QTextEdit>

#include <memory>
#include <optional>

class QVariantAnimation;

namespace dossier {

class ProseLayout;
class ProseTheme;
enum class Syntax;
struct ProseStyle;

// A scroll bar that shows where lit places are: ticks in the lit hue, at most one per tick's height. What the find bar
// has found stands beside them, at the right edge.
class TickedScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    struct Tick
    {
        qreal share = 0; // of the document's height, 0 … 1
        QColor colour;
    };
    explicit TickedScrollBar(QWidget *parent = nullptr);
    void setTicks(const QList<Tick> &ticks);
    const QList<Tick> &ticks() const { return m_ticks; }
    // `current`: the share of the one gone to, below 0 for none; it is drawn across the bar.
    void setFoundTicks(const QList<qreal> &shares, qreal current);
    const QList<qreal> &foundTicks() const { return m_found; } // in order
    qreal currentFoundTick() const { return m_currentFound; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTicks(QPainter *painter, const QRect &groove) const;
    void paintFound(QPainter *painter, const QRect &groove) const;

    QList<Tick> m_ticks;
    QList<qreal> m_found;
    qreal m_currentFound = -1;
};

// A text to read: caret, selection, copying, marks, passage numbers. Offsets in its signals and functions are those of
// the stored text unless they say "shown".
class ProseView : public QTextEdit
{
    Q_OBJECT
public:
    static constexpr qreal defaultEyeShare = 0.3;

    explicit ProseView(QWidget *parent = nullptr);

    void setText(const ProseText &text, const QString &title, const QList<Span> &headings); // headings: stored spans
    const ProseText &text() const { return m_text; }
    // That characters which do not show are named in the text, for a screen reader; "" when there are none.
    QString signsDescription() const;
    void setStyle(const ProseStyle &style); // the line at the eye line stays there
    const ProseStyle &proseStyle() const;
    // Colours the form of the text by these rules, once the theme has loaded them; see ProseLayout.
    void setForms(const std::shared_ptr<ProseTheme> &theme, Syntax syntax);
    // Marks and passages in offsets of the stored text.
    void setMarks(const QList<ProseMark> &marks);
    void setPassages(const QList<ProsePassage> &passages);
    void setRemarks(const QList<ProseRemark> &remarks); // starts in offsets of the stored text
    void setTicks(const QList<std::pair<qsizetype, QColor>> &places);
    // What the find bar has found, in order, and the place in it of the one gone to, or -1. The text does not move.
    void setFound(const QList<Span> &spans, qsizetype current);
    void setCurrentFound(qsizetype current);
    QList<Span> found() const;
    qsizetype currentFound() const;

    // Height in the viewport, in pixels, of the line that holds the offset. It need not be in view.
    qreal heightOf(qsizetype offset);
    qreal restingHeightOf(qsizetype offset); // the same once nothing scrolls any more
    bool isInView(Span span); // to its last line, or as far as there is room under the eye line
    Span spanInView() const; // what stands in the viewport, be it in part
    // Brings the line that holds the offset to this height of the viewport, exactly, making room above or below the
    // text if need be. Room that has come out of view is taken back.
    void level(qsizetype offset, qreal height, bool animated = true);
    void scrollIntoView(Span span); // to the eye line, when it is not in view
    qreal eyeLine() const; // the height in the viewport at which places are shown when there is a choice
    qreal eyeShare() const { return m_eyeShare; }
    void setEyeShare(qreal share); // of the viewport's height, kept from its edges
    void setEyeSign(bool shown); // at the left edge; it can be dragged
    // Heights in the content, in pixels from its beginning, without the room above it.
    qreal contentAtEye() const;
    std::pair<qreal, qreal> contentsAtEye() const; // at the top of the text and at its end, without room
    qreal contentHeightOf(qsizetype offset); // of the line that holds it; what is in view stays
    qsizetype offsetAtContent(qreal height) const; // the last one of the line there
    void bringToEye(qreal contentHeight, bool animated = true); // making room if need be
    void forgetRoom(); // takes back the room that levelling made; only what fills what was empty moves

    std::optional<MarginSign> marginSignAt(const QPoint &place) const; // in the viewport; for a click there, and tests
    QList<MarginSign> marginSigns(); // those of the paragraphs in view, in the viewport, from the top down
    // Where words stand in the viewport; empty when they are not laid out. For tests and tooltips.
    QRect placeOf(Span span);
    void setCaret(qsizetype offset);
    qsizetype caret() const;
    Span selection() const; // empty when nothing is selected
    void clearSelection(); // the caret stays, and the text does not move

Q_SIGNALS:
    void clicked(qsizetype offset, Qt::KeyboardModifiers modifiers); // or Enter at the caret
    void labelClicked(int index);
    void remarksClicked(const QList<int> &remarks); // of one sign: places in the list given to setRemarks
    void caretMoved(qsizetype offset); // by the keyboard
    void hovered(qsizetype offset); // as the pointer moves; -1: over nothing
    void zoomRequested(int steps);
    void menuRequested(qsizetype offset, const QPoint &global); // -1: beside the text
    void scrolled();
    void scrolledByReader(int pixels);
    void eyeLineDragged(qreal share);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void updateRange();
    void layOutInView();
    void scrollTo(int value, bool animated);
    bool layOutWayTo(qsizetype shown, qreal height);
    void hold(qsizetype shown, qreal height, bool withRoom);
    qreal lineTop(qsizetype shown);
    QRect eyeSign() const; // where a press is meant for it
    void paintEyeSign();
    void dragEyeLine(const QPoint &place);
    void tellScrolled();
    // Heights of the content are counted from its beginning, without the room above it.
    qreal contentTop() const; // the one at the top of the viewport
    qreal lastContentTop() const; // of the last page; below 0 when the text does not fill one
    void makeRoom(qreal first, qreal last);
    void scrollContentTo(qreal top, bool animated);
    void keepRoomInView();
    qsizetype offsetUnder(const QPoint &place) const; // shown; -1 when there is none
    qsizetype offsetBeside(const QPoint &place) const; // of the line's nearest character; -1 beside the paragraphs
    void formatLabels(QTextCursor &cursor, const ProseStyle &style) const;
    void formatSigns(QTextCursor &cursor, const ProseStyle &style) const;
    void tickFound();
    void settleHover();
    void showBeyondCaret();
    bool takeAtCaret(const QKeyEvent *event);
    QFont signFont() const;
    QString signWordsAt(const QPoint &place) const;
    QString tipAt(const QPoint &place) const;

    ProseText m_text;
    ProseLayout *m_layout;
    TickedScrollBar *m_bar;
    QPoint m_hoverPlace;
    qsizetype m_hovered = -1;
    QPoint m_pressed;
    QVariantAnimation *m_scrolling;
    bool m_layingOut = false;
    qreal m_eyeShare = defaultEyeShare;
    bool m_hasEyeSign = false;
    bool m_dragsEyeLine = false;
    int m_lastValue = 0; // of the scroll bar
    bool m_byReader = false; // the scroll bar is about to be moved by hand
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "drawing/densitystrip.h"
#include "drawing/eventlight.h"
#include "drawing/timelinefonts.h"
#include "drawing/timelinepainter.h"
#include "drawing/timelinepicture.h"
#include "drawing/timelinescene.h"
#include "drawing/timescale.h"
#include "drawing/undatedtray.h"
#include "timeline/timelinecontent.h"
#include "timeline/timelineitems.h"
#include "workspace/light.h"

#include <QAbstractScrollArea>
#include <QList>
#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>

#include <optional>

namespace dossier {

class TimelineCard;

// The timeline as it is drawn and handled: axis, rows, tray of undated events and density strip in one area. It knows
// events and what is lit, but no case: whoever owns it listens and answers.
//
// Pointer: click on an event chooses it, drag on the axis makes a stretch of time, drag elsewhere moves the view,
// Ctrl+wheel zooms at the pointer, Shift+wheel moves the view, wheel scrolls the rows. On the density strip the frame
// and its two handles are dragged. Keys: Left and Right go through the events in time (with Ctrl without choosing, with
// Shift making a stretch), Up and Down through the rows, Home and End to the first and last, Space chooses, Enter asks
// for the evidence, Ctrl+Up and Ctrl+Down go to the group of rows before and after, G folds it, Page Up and Page Down
// move the view, + and - zoom, 0 fits all, F fits the event, Backspace goes back to the zoom before, Escape closes a
// group of claims.
class TimelineChart : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);
    ~TimelineChart() override;

    void setEvents(const QList<EventRow> &events);
    void setContent(const TimelineContent &content, const RowGroups &rows = {});
    // `hue` is that of what was selected; `naming` what each event names of several entities that are.
    void setLight(const Light &light, Ink hue, const QHash<EventId, EventNaming> &naming = {});
    void setStretch(std::optional<DayBounds> stretch);
    void setGlance(const Light &light); // half strength, from another view
    // Other rows for the same events: the window, the stretch and what is selected stay.
    void setRows(const RowGroups &rows);
    void setReduceMotion(bool reduce);

    const EventIndex &index() const { return m_content.index; }
    const EventLight &light() const { return m_light; }
    const TimelineScene &scene() const { return m_scene; }
    const TimeScale &scale() const { return m_scale; } // of now, while zooming too
    std::optional<DayBounds> stretch() const { return m_stretch; } // with the one being dragged
    EventId current() const { return m_current; } // of the keyboard
    qsizetype currentItem() const;
    TimelinePicture picture() const; // of what is in view, without a title
    QString hoverWords() const; // what the card says; empty while it is hidden

    // Places in the viewport. An event that is one of "and 4 more" is there; null for one that is not in view.
    EventId eventAt(QPointF place) const; // in the viewport; none where there is none
    QRectF eventRect(EventId event) const;
    QRectF axisRect() const;
    QRectF rowsRect() const;
    QRectF stripRect() const;
    QRectF trayRect() const;
    QRectF headingsRect() const; // of groups of rows; empty while they are packed
    QRectF headingRect(int band) const; // where it is now: it stays in view with its rows
    // Every event that is drawn, undated ones first, with those that "and 4 more" stands for last.
    QList<EventId> drawnEvents() const;
    // What a screen reader walks.
    const QList<TimelineItem> &items() const;
    QRectF itemRect(const TimelineItem &item) const;
    void press(const TimelineItem &item); // chooses, folds or goes closer
    // Brings an event into view: moves the window and scrolls as little as needed, never zooms unless it must.
    void reveal(EventId event);
    void choose(EventId event); // as a click does
    void setCurrent(EventId event); // moves the keyboard's ring alone
    const RowGroups &rows() const { return m_rows; }
    bool isFolded(int band) const;
    void fold(int band); // and unfold
    void unfoldAll();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override; // where the keyboard is: at its event

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fit(dossier::EventId event);
    void zoomBack(); // to the window before the last zoom

Q_SIGNALS:
    void eventChosen(dossier::EventId event);
    void eventReached(dossier::EventId event); // chosen on the way by the keyboard: replaces the last step
    void stretchChosen(std::optional<dossier::DayBounds> stretch);
    void hovered(dossier::EventId event); // at once; an invalid id when the pointer has left
    void evidenceAsked(dossier::EventId event);
    void groupChosen(qint64 key); // of rows, by its heading
    void windowChanged(); // other days are in view

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag { None, Pressed, Pan, Stretch, Frame, FrameLeft, FrameRight };
    struct Grip
    {
        Drag drag = Drag::None;
        QPointF from;
        EventId event; // under the pointer when it was pressed
        TimeScale scale; // when it was pressed
    };

    // Layout
    void takeColours();
    void arrange(bool keepRows = false);
    void arrangeStrip();
    const QPixmap &stripPicture(double devicePixelRatio);
    void weighLight();
    void weighRows();
    double trayWidth() const;
    double headingsWidth() const;
    double timeLeft() const { return trayWidth() + headingsWidth(); } // where axis, rows and strip begin
    double axisHeight() const;
    double stripHeight() const;
    QPointF sceneOrigin() const; // where y 0 of the scene is, in the viewport
    QPointF inScene(QPointF place) const { return place - sceneOrigin(); }
    TimeScale fitting() const;

    // The window
    void setScale(const TimeScale &scale, bool keepRows = false);
    void animateTo(const TimeScale &scale);
    void rememberWindow();
    void zoom(double factor, double x);
    void pan(double pixels);
    void showDays(DayBounds days);
    void revealRow(EventId event); // scrolls the rows alone
    const TimeScale &target() const; // where an animation leads, else the scale

    // Pointer
    void hover(QPointF place);
    void endHover();
    void showCard();
    void showHeading(int band);
    void updateCursor(QPointF place);
    void drag(QPointF place);
    void endDrag(QPointF place);
    void pressStrip(QPointF place);
    void dragFrame(QPointF place);
    bool clickMore(QPointF place);
    bool clickHeading(QPointF place);
    int headingAt(QPointF place) const; // -1: none
    std::optional<DayBounds> draggedStretch(QPointF place) const;

    // Keyboard
    void handleKey(QKeyEvent *event);
    bool closeClaims();
    void step(int by, Qt::KeyboardModifiers modifiers);
    void stepRow(int by);
    void stepGroup(int by);
    int bandOf(EventId event) const; // the current one where the event stands in it, else its first
    void goTo(EventId event, Qt::KeyboardModifiers modifiers);
    void extendStretch(EventId event);
    void announceCurrent();

    TimelineContent m_content;
    RowGroups m_rows;
    QList<TouchCount> m_litInGroups;
    QSet<qint64> m_folded; // keys of groups
    EventLight m_light;
    TouchCount m_litCount;
    Coverage m_litCoverage;
    std::optional<DayBounds> m_stretch;
    SceneState m_state;
    EventId m_current;
    int m_band = TimelineScene::anyBand; // the group of rows the keyboard is in
    EventId m_stretchAnchor; // where Shift+arrow began

    Colours m_colours;
    TimelineFonts m_fonts;
    TimeScale m_scale;
    bool m_fitsAll = true; // until somebody zooms or moves
    QList<std::pair<double, double>> m_windowsBefore;
    QTimer m_zoomBurst; // turns of the wheel that follow each other are one zoom
    QVariantAnimation m_motion;
    TimeScale m_motionFrom;
    TimeScale m_motionTo;
    bool m_reduceMotion = false;

    QList<TimeTick> m_ticks;
    TimelineScene m_scene;
    DensityStrip m_strip;
    QPixmap m_stripPicture; // null: to be drawn
    UndatedTray m_tray;
    mutable std::optional<QList<TimelineItem>> m_items; // worked out when asked for
    qsizetype m_trayFirst = 0;

    Grip m_grip;
    EventId m_pointed; // under the pointer, before hover shows
    QPointF m_pointer;
    QTimer m_hoverDelay;
    TimelineCard *m_card = nullptr;
};

} // namespace dossier

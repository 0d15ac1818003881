// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinetable.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "prose/rowpainting.h"
#include "timeline/eventsmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr std::array<int, EventsModel::columnCountOfTable> widths{300, 170, 96, 96, 170, 72, 190, 260};

// Cells as rows of all lists look: a selected row has its ground and bar, faded words are quieter, lit ones bold.
class CellDelegate : public QStyledItemDelegate
{
public:
    explicit CellDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = Colours::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect,
            colours.ground(selected ? Ground::Selection
                    : hovered       ? Ground::Hover
                                    : Ground::Base));
        if (selected && index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(measures::selectionBarWidth, option.rect.height())),
                colours.ink(Ink::Accent));
        QFont font = option.font;
        if (selected || index.data(LitRole).toBool())
            font.setWeight(QFont::DemiBold);
        const bool faded = index.data(FadedRole).toBool() && !selected;
        const bool first = index.column() == EventsModel::Title;
        const Ink ink = faded ? Ink::Text3 : first || selected ? Ink::Text : Ink::Text2;
        paintLine(painter, QRectF(option.rect).adjusted(rowMargin, 0, -rowMargin / 2.0, 0), index.data().toString(),
            font, colours.ink(ink),
            Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
        if (m_view->hasFocus() && index.row() == m_view->currentIndex().row()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colours.ink(Ink::Accent));
            painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colours.ink(Ink::Accent));
        }
    }

private:
    QTableView *m_view;
};

} // namespace

TimelineTable::TimelineTable(CaseDocument &document, QWidget *parent)
    : QTableView(parent)
    , m_events(new EventsModel(document, this))
{
    setObjectName(u"timelineTable"_s);
    setAccessibleName(tr("Events in a table"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_events);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(EventsModel::When, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (!EventsModel::isSortable(column)) // by what they name: that of all is not known
            horizontalHeader()->setSortIndicator(m_events->sortColumn(), m_events->sortOrder());
    });
    for (int column = 0; column < EventsModel::columnCountOfTable; ++column)
        setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    horizontalHeader()->setStretchLastSection(true);
    m_binder = new SelectionBinder(document, *selectionModel(), View::Timeline, this);
    m_binder->setScroll([this] { return indexAt({0, 0}); },
        [this](const QModelIndex &row) { scrollTo(row, QAbstractItemView::PositionAtTop); });
    connect(m_binder, &SelectionBinder::revealed, this, [this](const QModelIndex &row) { scrollTo(row); });
    connect(this, &QAbstractItemView::entered, m_binder, &SelectionBinder::hover);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &row) { Q_EMIT evidenceAsked(m_events->eventAt(row)); });
    dress();
}

void TimelineTable::setIndex(const EventIndex &index)
{
    m_events->setIndex(index);
}

void TimelineTable::setLight(const EventLight &light)
{
    m_events->setLight(light);
}

void TimelineTable::dress()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 8);
    horizontalHeader()->setFont(smallFont(font()));
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void TimelineTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_binder->leave();
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyRow();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT evidenceAsked(m_events->eventAt(currentIndex()));
        return;
    }
    // Home and End go through the rows, as in every list: from side to side there is nothing to choose.
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        const int row = event->key() == Qt::Key_Home ? 0 : m_events->rowCount() - 1;
        return setCurrentIndex(m_events->index(row, 0));
    }
    QTableView::keyPressEvent(event);
}

void TimelineTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy row"), this, &TimelineTable::copyRow)->setEnabled(currentIndex().isValid());
    menu->addAction(tr("Copy all rows"), this, &TimelineTable::copyAll)->setEnabled(m_events->rowCount() > 0);
    menu->popup(event->globalPos());
}

void TimelineTable::copyRow()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_events->lines({currentIndex().row()}));
}

void TimelineTable::copyAll()
{
    m_events->askAllNames([this] { QGuiApplication::clipboard()->setText(m_events->allLines()); });
}

} // namespace dossier

#include "moc_timelinetable.cpp"

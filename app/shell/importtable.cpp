// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importtable.h"

#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/rowpainting.h"
#include "shell/importmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int pageMargin = 24;
constexpr int linkGap = 14;

Icon signOf(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Refused:
        return Icon::Rejected;
    case ImportGroup::ToCheck:
        return Icon::Warning;
    case ImportGroup::Known:
        return Icon::Agree;
    case ImportGroup::Imported:
        break;
    }
    return Icon::Accepted;
}

Ink inkOf(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Refused:
        return Ink::Critical;
    case ImportGroup::ToCheck:
        return Ink::Major;
    case ImportGroup::Known:
        return Ink::Neutral;
    case ImportGroup::Imported:
        break;
    }
    return Ink::Accepted;
}

// The second line of a row: what to do, then its links; their places from the left of the cell.
struct SecondLine
{
    QString advice;
    QList<std::pair<OutcomeLink, QRectF>> links;
};

QRectF lineOf(const QRectF &cell, int line, int lines, const QFont &font, const QFont &small)
{
    const qreal first = QFontMetricsF(font).height();
    const qreal second = QFontMetricsF(small).height();
    const qreal height = lines == 1 ? first : first + second;
    const qreal top = cell.top() + (cell.height() - height) / 2 + (line == 0 ? 0 : first);
    return {cell.left(), top, cell.width(), line == 0 ? first : second};
}

SecondLine secondLine(const OutcomePhrase &phrase, const QRectF &cell, const QFont &font, const QFont &small)
{
    SecondLine second{phrase.advice, {}};
    const QFontMetricsF metrics(small);
    const QRectF place = lineOf(cell, 1, 2, font, small);
    qreal wanted = 0;
    for (const OutcomeLink &link : phrase.links)
        wanted += metrics.horizontalAdvance(link.words) + linkGap;
    // Where both do not fit it is the links that stay.
    const qreal room = std::max(0.0, place.width() - wanted);
    second.advice = metrics.elidedText(phrase.advice, Qt::ElideRight, room);
    qreal x = place.left() + (phrase.advice.isEmpty() ? 0 : metrics.horizontalAdvance(second.advice) + linkGap);
    for (const OutcomeLink &link : phrase.links) {
        const qreal width = metrics.horizontalAdvance(link.words);
        second.links.append({link, QRectF(x, place.top(), width, place.height())});
        x += width + linkGap;
    }
    return second;
}

QRectF contentsOf(const QRect &cell, int column)
{
    return QRectF(cell).adjusted(column == ImportModel::Result ? pageMargin : rowMargin / 2.0, 0,
        column == ImportModel::Size ? -pageMargin : -rowMargin / 2.0, 0);
}

class ImportDelegate : public QStyledItemDelegate
{
public:
    explicit ImportDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        Q_UNUSED(index)
        const QFont font = m_view->font();
        return {0, measures::twoLineRowHeight(QFontMetrics(font), QFontMetrics(smallFont(font))) + measures::grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = Colours::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto *model = static_cast<const ImportModel *>(index.model());
        const ImportOutcome &outcome = model->outcome(index);
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect,
            colours.ground(selected                                  ? Ground::Selection
                    : option.state.testFlag(QStyle::State_MouseOver) ? Ground::Hover
                                                                     : Ground::Base));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.ink(Ink::Line));
        paintCell(painter, contentsOf(option.rect, index.column()), index, outcome, colours);
        if (selected && index.column() == ImportModel::Result)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(measures::selectionBarWidth, option.rect.height())),
                colours.ink(Ink::Accent));
        painter->restore();
    }

private:
    void paintCell(QPainter *painter, const QRectF &place, const QModelIndex &index, const ImportOutcome &outcome,
        const Colours &colours) const
    {
        const QFont font = m_view->font();
        const QColor text = colours.ink(Ink::Text);
        switch (index.column()) {
        case ImportModel::Result: {
            const ImportGroup group = groupOf(outcome);
            paintIcon(painter, signOf(group),
                QRectF(place.left(), place.center().y() - measures::iconSize / 2.0, measures::iconSize,
                    measures::iconSize),
                colours.ink(inkOf(group)));
            paintLine(painter, place.adjusted(measures::iconSize + 8, 0, 0, 0), groupWords(group), font, text);
            return;
        }
        case ImportModel::Language:
            if (outcome.language.isEmpty()) {
                paintLine(painter, place, u"–"_s, font, colours.ink(Ink::Text2));
            } else {
                const QSizeF size = badgeSize(font, outcome.language);
                paintBadge(painter, QRectF(QPointF(place.left(), place.center().y() - size.height() / 2), size),
                    outcome.language, font, colours);
            }
            return;
        case ImportModel::Happened:
            paintHappened(painter, place, outcomePhrase(outcome), colours);
            return;
        case ImportModel::Size:
            paintLine(painter, place, index.data().toString(), tabularFont(smallFont(font)), colours.ink(Ink::Text2),
                Qt::AlignRight);
            return;
        default:
            paintLine(painter, place, index.data().toString(), font, text);
        }
    }

    void paintHappened(
        QPainter *painter, const QRectF &place, const OutcomePhrase &phrase, const Colours &colours) const
    {
        const QFont font = m_view->font();
        const QFont small = smallFont(font);
        const int lines = phrase.advice.isEmpty() && phrase.links.isEmpty() ? 1 : 2;
        paintLine(painter, lineOf(place, 0, lines, font, small), phrase.happened, font, colours.ink(Ink::Text));
        if (lines == 1)
            return;
        const SecondLine second = secondLine(phrase, place, font, small);
        paintLine(painter, lineOf(place, 1, 2, font, small), second.advice, small, colours.ink(Ink::Text2));
        QFont underlined = small;
        underlined.setUnderline(true);
        for (const auto &[link, where] : second.links)
            paintLine(painter, where.adjusted(0, 0, 1, 0), link.words, underlined, colours.ink(Ink::Accent));
    }

    QTreeView *m_view;
};

// Small quiet heads over a line, as in the pictures.
class ImportHeader : public QHeaderView
{
public:
    explicit ImportHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsMovable(false);
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(40);
    }

    QSize sizeHint() const override { return {0, measures::dockTitleHeight(fontMetrics())}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours colours = Colours::current();
        painter->fillRect(rect, colours.ground(Ground::Window));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.ink(Ink::Line));
        paintLine(painter, contentsOf(rect, section), model()->headerData(section, Qt::Horizontal).toString(),
            smallFont(font()), colours.ink(Ink::Text2), section == ImportModel::Size ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

ImportTable::ImportTable(QWidget *parent) : QTreeView(parent)
{
    prepareRows(this);
    setHeader(new ImportHeader(this));
    header()->setStretchLastSection(false);
    setItemDelegate(new ImportDelegate(this));
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setAccessibleName(tr("Files of the import"));
}

void ImportTable::setImport(ImportModel *model)
{
    m_model = model;
    setModel(model);
    header()->setSectionResizeMode(ImportModel::Happened, QHeaderView::Stretch);
    setWidths();
}

void ImportTable::setWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(ImportModel::Result, pageMargin + measures::iconSize + 12 * letter);
    header()->resizeSection(ImportModel::File, std::clamp(viewport()->width() / 5, 16 * letter, 48 * letter));
    header()->resizeSection(ImportModel::Language, 8 * letter);
    header()->resizeSection(ImportModel::Size, pageMargin + 11 * letter);
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    setWidths();
    QTreeView::resizeEvent(event);
}

QList<OutcomeLink> ImportTable::linksOf(const QModelIndex &row) const
{
    const ImportOutcome &outcome = m_model->outcome(row);
    QList<OutcomeLink> links = outcomePhrase(outcome).links;
    const bool opens = std::ranges::find(links, OutcomeAction::OpenSource, &OutcomeLink::action) != links.cend();
    if (outcome.source && !opens)
        links.append({OutcomeAction::OpenSource,
            outcome.what == ImportOutcome::What::Changed ? tr("Open the source that is known")
                                                         : tr("Open the source")});
    return links;
}

QRect ImportTable::linkPlace(const QModelIndex &row, OutcomeAction action) const
{
    const QRect cell = visualRect(row.siblingAtColumn(ImportModel::Happened));
    const SecondLine second = secondLine(
        outcomePhrase(m_model->outcome(row)), contentsOf(cell, ImportModel::Happened), font(), smallFont(font()));
    for (const auto &[link, place] : second.links) {
        if (link.action == action)
            return place.toAlignedRect();
    }
    return {};
}

std::optional<OutcomeAction> ImportTable::linkAt(const QPoint &place) const
{
    const QModelIndex row = indexAt(place);
    if (!row.isValid() || row.column() != ImportModel::Happened)
        return {};
    for (const OutcomeLink &link : outcomePhrase(m_model->outcome(row)).links) {
        if (linkPlace(row, link.action).contains(place))
            return link.action;
    }
    return {};
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (const QList<OutcomeLink> links = linksOf(currentIndex()); !links.isEmpty())
        Q_EMIT linkFollowed(currentIndex(), links.first().action);
}

void ImportTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void ImportTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<OutcomeAction> action = linkAt(place))
        Q_EMIT linkFollowed(indexAt(place), *action);
}

void ImportTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex row = indexAt(event->position().toPoint());
    if (row.isValid() && m_model->outcome(row).source && !linkAt(event->position().toPoint()))
        Q_EMIT linkFollowed(row, OutcomeAction::OpenSource);
}

void ImportTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(row);
    for (const OutcomeLink &link : linksOf(row)) {
        menu->addAction(link.words, this, [this, kept, action = link.action] {
            if (kept.isValid())
                Q_EMIT linkFollowed(kept, action);
        });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(row).center()) : event->globalPos());
}

} // namespace dossier

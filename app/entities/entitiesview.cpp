// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitiesview.h"

#include "appearance/colours.h"
#include "appearance/measures.h"
#include "entities/entitycardview.h"
#include "entities/entitydelegate.h"
#include "models/entitiesmodel.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "workspace/casedocument.h"

#include <QDataStream>
#include <QFocusEvent>
#include <QIODevice>
#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>
#include <QVBoxLayout>

namespace dossier {

namespace {

constexpr int listShare = 560; // of a thousand, with its filter

// One line parts the list from the card; more than the line can be gripped.
class LineHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Colours colours = Colours::current();
        QPainter painter(this);
        painter.fillRect(rect(), colours.ground(Ground::Base));
        painter.fillRect(QRect(0, height() / 2, width(), 1), colours.ink(Ink::Line));
    }
};

class LineSplitter : public QSplitter
{
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new LineHandle(orientation(), this); }
};

bool isGroup(const QModelIndex &index)
{
    return index.isValid() && !index.parent().isValid();
}

} // namespace

EntitiesView::EntitiesView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new EntitiesModel(document, this))
    , m_filter(new FilterField(tr("Filter entities"), this))
    , m_tree(new RowTree(this))
    , m_empty(new EmptyNote(m_tree->viewport()))
    , m_card(new EntityCardView(document, this))
    , m_splitter(new LineSplitter(Qt::Vertical, this))
{
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("Entities"));
    m_tree->setItemDelegate(new EntityDelegate(m_tree));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *upper = new QWidget(this); // in the window already, so that Tab goes from the list on to the card
    auto *list = new QVBoxLayout(upper);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(10, 8, 10, 6);
    field->addWidget(m_filter);
    list->addLayout(field);
    list->addWidget(m_tree, 1);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listShare, 1000 - listShare}); // else the card, which is longer, takes nearly all
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);

    bind();
}

void EntitiesView::bind()
{
    m_binder = new SelectionBinder(m_document, *m_tree->selectionModel(), View::Entities, this);
    m_binder->setScroll([this] { return m_tree->indexAt(QPoint(1, 1)); },
        [this](const QModelIndex &row) { m_tree->scrollTo(row, QAbstractItemView::PositionAtTop); });
    connect(m_binder, &SelectionBinder::revealed, m_tree, [this](const QModelIndex &row) { m_tree->scrollTo(row); });
    connect(m_tree, &QAbstractItemView::entered, m_binder, &SelectionBinder::hover);
    connect(m_tree, &RowTree::left, m_binder, &SelectionBinder::leave);
    connect(m_tree, &RowTree::enterPressed, this, &EntitiesView::choose);
    connect(m_card, &EntityCardView::left, this, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &group) { rememberGroup(group, true); });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &group) { rememberGroup(group, false); });
    connect(m_filter, &FilterField::filterChanged, m_model, &EntitiesModel::setFilter);
    connect(m_filter, &FilterField::listWanted, this, &EntitiesView::goToFirst);
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_firstWanted = false; });
    connect(m_model, &EntitiesModel::loaded, this, [this] {
        if (m_firstWanted)
            goToFirst();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntitiesView::openGroups);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            openGroups();
    });
    connect(m_model, &EntitiesModel::loaded, this, &EntitiesView::showEmpty);
    openGroups(); // the rows may have come before anyone listened
    showEmpty();
}

QSize EntitiesView::sizeHint() const
{
    return {measures::entitiesDockWidth, 2 * measures::entitiesDockWidth};
}

QByteArray EntitiesView::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << QList<int>(m_closed.begin(), m_closed.end()) << m_card->closedParts();
    return bytes;
}

void EntitiesView::setState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray splitter;
    QList<int> closed;
    stream >> splitter >> closed;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_closed = QSet<int>(closed.begin(), closed.end());
    QList<int> closedParts; // a state of an older version has none
    stream >> closedParts;
    m_card->setClosedParts(closedParts);
    openGroups();
}

// While a filter is set every group is open, since what it found has to be seen.
void EntitiesView::openGroups()
{
    const bool all = !m_model->filter().isEmpty();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setExpanded(group, all || !m_closed.contains(group.data(EntityTypeRole).toInt()));
    }
}

void EntitiesView::rememberGroup(const QModelIndex &group, bool open)
{
    if (!isGroup(group) || !m_model->filter().isEmpty())
        return;
    const int type = group.data(EntityTypeRole).toInt();
    if (open)
        m_closed.remove(type);
    else
        m_closed.insert(type);
}

// Enter on an entity that is selected with others takes it alone.
void EntitiesView::choose(const QModelIndex &row)
{
    if (const EntityId entity = m_model->entityAt(row))
        m_document.setFocus(m_document.focus().withEntity(entity).from({View::Entities, -1}));
}

// From the filter, by Down or Enter: the first entity that it leaves is what was looked for, not the heading above it.
void EntitiesView::goToFirst()
{
    m_firstWanted = !m_model->isUpToDate();
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    if (m_firstWanted || !first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    m_tree->setFocus(Qt::TabFocusReason);
}

void EntitiesView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_tree->setFocus(event->reason());
}

void EntitiesView::showEmpty()
{
    if (!m_model->isLoaded() || m_model->rowCount() > 0)
        m_empty->setWords({});
    else if (m_model->filter().isEmpty())
        m_empty->setWords(tr("Names in the sources are listed here"));
    else
        m_empty->setWords(tr("No entity has a name with these words"));
}

} // namespace dossier

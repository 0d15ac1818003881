// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcesview.h"

#include "appearance/measures.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "models/sourcesmodel.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "prose/signs.h"
#include "sources/sourcedelegate.h"
#include "workspace/casedocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {

SourcesView::SourcesView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SourcesModel(document, this))
    , m_filter(new FilterField(tr("Filter sources"), this))
    , m_list(new RowList(this))
    , m_delegate(new SourceDelegate(m_list))
    , m_empty(new EmptyNote(m_list->viewport()))
    , m_review(new QPushButton(this))
{
    m_list->setAccessibleName(tr("Sources"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filter->setList(m_list);
    m_filter->followKeys();

    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(10, 8, 10, 6);
    field->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 6, 10, 8);
    foot->addWidget(m_review);
    column->addLayout(foot);
    m_review->setMinimumHeight(measures::buttonHeight(m_review->fontMetrics()));
    m_review->hide();
    connect(m_review, &QPushButton::clicked, this, &SourcesView::reviewRequested);

    m_binder = new SelectionBinder(document, *m_list->selectionModel(), View::Sources, this);
    m_binder->setScroll([this] { return m_list->indexAt(QPoint(1, 1)); },
        [this](const QModelIndex &row) { m_list->scrollTo(row, QAbstractItemView::PositionAtTop); });
    connect(m_binder, &SelectionBinder::revealed, m_list, [this](const QModelIndex &row) { m_list->scrollTo(row); });
    connect(m_filter, &FilterField::filterChanged, m_model, &SourcesModel::setFilter);
    connect(m_list, &RowList::enterPressed, this, &SourcesView::open);
    connect(m_list, &QAbstractItemView::clicked, this, &SourcesView::open);
    connect(m_list, &QAbstractItemView::customContextMenuRequested, this, &SourcesView::showMenu);
    // Selecting a row lays the list out: before it is known how many rows come, no more than one is looked at.
    m_list->setUniformItemSizes(true);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_list, [this] { m_list->setUniformItemSizes(true); });
    connect(m_model, &SourcesModel::loaded, this, &SourcesView::onLoaded);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if ((roles.isEmpty() || roles.contains(Qt::DisplayRole)) && !m_list->uniformItemSizes())
                layOut();
        });
    connect(&document, &CaseDocument::lightChanged, this, &SourcesView::showLight);
    connect(&document, &CaseDocument::glanceChanged, this, &SourcesView::showLight);
    showLight();
    onLoaded();
}

void SourcesView::setWaiting(qint64 proposals)
{
    m_review->setVisible(proposals > 0);
    m_review->setText(tr("To review  %1", "a number").arg(QLocale().toString(proposals)));
}

QSize SourcesView::sizeHint() const
{
    return {measures::sourcesDockWidth, 2 * measures::sourcesDockWidth};
}

// Also for a row that is selected already, when the focus has since moved on to something inside another source.
void SourcesView::open(const QModelIndex &row)
{
    const SourceId source = m_model->sourceAt(row);
    if (source && m_document.focus().source != source)
        m_document.setFocus(m_document.focus().withSource(source).from({View::Sources, -1}));
}

void SourcesView::showLight()
{
    m_delegate->setHues(lightInk(m_document.light()), lightInk(m_document.glanceLight()));
    m_list->viewport()->update();
}

void SourcesView::layOut()
{
    m_list->setUniformItemSizes(m_model->rowCount() > mostMeasuredRows);
    m_list->layOutSoon();
}

void SourcesView::onLoaded()
{
    layOut();
    showEmpty();
}

void SourcesView::showEmpty()
{
    if (!m_model->isLoaded() || m_model->rowCount() > 0)
        m_empty->setWords({});
    else if (m_model->filter().isEmpty())
        m_empty->setWords(tr("Drop articles here or use Import"));
    else
        m_empty->setWords(tr("No source has these words in its title, publisher or kind"));
}

void SourcesView::showMenu(const QPoint &place)
{
    const QModelIndex row = m_list->indexAt(place);
    if (!row.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Source source = m_model->rowAt(row).source;
    menu->addAction(tr("Copy title"), this, [source] { QGuiApplication::clipboard()->setText(source.title); });
    if (!source.url.isEmpty())
        menu->addAction(tr("Copy web address"), this, [source] { QGuiApplication::clipboard()->setText(source.url); });
    Q_EMIT menuFilling(menu, source);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace dossier

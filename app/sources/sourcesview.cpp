// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/sourcesview.h"

#include "appearance/icons.h"
#include "appearance/measures.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "models/sourcesmodel.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/signs.h"
#include "sources/arrangementmenu.h"
#include "sources/sourcedelegate.h"
#include "sources/sourcelist.h"
#include "workspace/casedocument.h"
#include "workspace/sourcenews.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

SourcesView::SourcesView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SourcesModel(document, this))
    , m_filter(new FilterField(tr("Filter sources"), this))
    , m_list(new SourceList(this))
    , m_delegate(new SourceDelegate(m_list))
    , m_empty(new EmptyNote(m_list->viewport()))
    , m_review(new QPushButton(this))
    , m_arranging(new ArrangementMenu(this))
{
    makeTools();
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
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

    bindList();
    connect(&document, &CaseDocument::countsChanged, this, &SourcesView::tellSummary);
    connect(&document, &CaseDocument::lightChanged, this, &SourcesView::showLight);
    connect(&document, &CaseDocument::glanceChanged, this, &SourcesView::showLight);
    showLight();
    onLoaded();
}

SourcesView::~SourcesView()
{
    disconnect(qApp, nullptr, this, nullptr); // the keyboard goes elsewhere while the fields are deleted, after this
    delete m_tools;
}

RowList *SourcesView::list() const
{
    return m_list;
}

void SourcesView::makeTools()
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(Icon::Swap));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_arranging);
    button->setToolTip(tr("Group and sort sources"));
    button->setAccessibleName(button->toolTip());
    button->hide(); // until a dock has it
    m_tools = button;
    connect(m_arranging, &ArrangementMenu::chosen, this, [this](const SourceArrangement &arrangement) {
        m_model->setArrangement(arrangement);
        Q_EMIT arrangementChanged(arrangement);
    });
    connect(m_arranging, &ArrangementMenu::foldAllWanted, m_model, &SourcesModel::foldAll);
}

void SourcesView::bindList()
{
    m_binder = new SelectionBinder(m_document, *m_list->selectionModel(), View::Sources, this);
    m_binder->setScroll([this] { return m_list->indexAt(QPoint(1, 1)); },
        [this](const QModelIndex &row) { m_list->scrollTo(row, QAbstractItemView::PositionAtTop); });
    connect(m_binder, &SelectionBinder::revealed, m_list, [this](const QModelIndex &row) { m_list->scrollTo(row); });
    connect(m_filter, &FilterField::filterChanged, m_model, &SourcesModel::setFilter);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        m_model->setExpectsWords(now == m_filter || now == m_list); // what is typed in the list goes to the filter
    });
    connect(m_list, &SourceList::enterPressed, this,
        [this](const QModelIndex &row) { m_model->isHeading(row) ? goOn(row) : open(row); });
    connect(m_list, &QAbstractItemView::clicked, this, &SourcesView::goOn);
    connect(m_list, &SourceList::foldWanted, this, &SourcesView::fold);
    connect(m_list, &SourceList::typed, this, [this](const QString &letters) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->insert(letters);
    });
    connect(m_list, &QAbstractItemView::customContextMenuRequested, this, &SourcesView::showMenu);
    // Selecting a row lays the list out: before it is known how many rows come, no more than one is looked at.
    m_list->setUniformItemSizes(true);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_list, [this] { m_list->setUniformItemSizes(true); });
    connect(m_model, &SourcesModel::loaded, this, &SourcesView::onLoaded);
    connect(m_model, &SourcesModel::foldedChanged, this, &SourcesView::foldedChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if ((roles.isEmpty() || roles.contains(Qt::DisplayRole)) && m_delegate->isMeasuring())
                layOut();
        });
}

void SourcesView::setArrangement(const SourceArrangement &arrangement)
{
    m_arranging->setArrangement(arrangement);
    m_model->setArrangement(arrangement);
}

const SourceArrangement &SourcesView::arrangement() const
{
    return m_model->arrangement();
}

QMenu *SourcesView::arranging() const
{
    return m_arranging;
}

void SourcesView::setFolded(const QSet<QString> &groups)
{
    m_model->setFolded(groups);
}

const QSet<QString> &SourcesView::folded() const
{
    return m_model->folded();
}

void SourcesView::setNews(SourceNews *news)
{
    m_news = news;
    m_model->setNews(news);
    const auto show = [this] { m_arranging->setNews(m_news->last().isKnown(), m_news->all().size()); };
    connect(news, &SourceNews::changed, m_arranging, show);
    connect(m_arranging, &ArrangementMenu::seenWanted, news, &SourceNews::markAllSeen);
    show();
}

void SourcesView::markAllSeen()
{
    if (m_news)
        m_news->markAllSeen();
}

QList<SourceId> SourcesView::selected() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<SourceId> sources;
    for (const QModelIndex &row : std::as_const(rows))
        sources.append(m_model->sourceAt(row));
    return sources;
}

void SourcesView::arrange()
{
    const QWidget *at = m_tools && m_tools->isVisible() ? m_tools.get() : this;
    m_arranging->popup(at->mapToGlobal(QPoint(0, at == m_tools ? at->height() : 0)));
}

void SourcesView::goOn(const QModelIndex &row)
{
    if (m_model->isHeading(row))
        m_model->fold(row, !row.data(FoldedRole).toBool());
    else if (m_list->selectionModel()->selectedIndexes().size() == 1) // several are no wish to read another
        open(row);
}

// The keyboard stays at the heading when the row it was at is put away.
void SourcesView::fold(const QModelIndex &row, bool folded)
{
    const QModelIndex heading = m_model->headingOf(row);
    if (!heading.isValid())
        return;
    if (folded && row != heading)
        m_list->selectionModel()->setCurrentIndex(heading, QItemSelectionModel::NoUpdate);
    else
        m_model->fold(heading, folded);
}

void SourcesView::tellSummary()
{
    const QLocale locale;
    const qint64 all = std::max<qint64>(m_document.counts().sources, m_model->sourceCount());
    const QString words = m_model->filter().isEmpty()
        ? locale.toString(all)
        : tr("%1 of %2", "numbers of sources").arg(locale.toString(m_model->sourceCount()), locale.toString(all));
    if (words == m_summary)
        return;
    m_summary = words;
    if (m_filter->hasFocus()) {
        QAccessibleAnnouncementEvent said(m_list, words);
        QAccessible::updateAccessibility(&said);
    }
    Q_EMIT summaryChanged(words);
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
    const bool isLong = m_model->rowCount() > mostMeasuredRows;
    m_delegate->setMeasuring(!isLong);
    m_list->setUniformItemSizes(isLong && arrangement().grouping == SourceGrouping::None);
    m_list->layOutSoon();
}

void SourcesView::onLoaded()
{
    layOut();
    showEmpty();
    if (m_model->isLoaded())
        tellSummary();
}

void SourcesView::showEmpty()
{
    if (!m_model->isLoaded() || m_model->rowCount() > 0)
        m_empty->setWords({});
    else if (m_model->filter().isEmpty())
        m_empty->setWords(tr("Drop articles here or use Import"));
    else
        m_empty->setWords(
            tr("No source has these words in its title, publisher, kind, language, file name or web address"));
}

void SourcesView::showMenu(const QPoint &place)
{
    const QModelIndex row = m_list->indexAt(place);
    if (!row.isValid() || m_model->isHeading(row))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Source source = m_model->rowAt(row).source;
    menu->addAction(tr("Copy title"), this, [source] { QGuiApplication::clipboard()->setText(source.title); });
    if (!source.url.isEmpty())
        menu->addAction(tr("Copy web address"), this, [source] { QGuiApplication::clipboard()->setText(source.url); });
    const QList<SourceId> several = selected();
    Q_EMIT menuFilling(menu, source, several.contains(source.id) ? several : QList<SourceId>{source.id});
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace dossier

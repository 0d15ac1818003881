// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchview.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/searchmodel.h"
#include "models/selectionbinder.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "search/hitdelegate.h"
#include "search/searchfield.h"
#include "workspace/casedocument.h"
#include "workspace/searchwords.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

SearchView::SearchView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SearchModel(document, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    bind();
    showState();
}

void SearchView::build()
{
    m_field = new SearchField(m_document, this);
    m_field->setAccessibleDescription(
        tr("Words, \"phrases\", prefix*, AND, OR, NOT, NEAR(a b, 5); entity:, lang:, date: and source: narrow it."));
    m_field->setToolTip(m_field->accessibleDescription());
    m_field->installEventFilter(this);
    m_order = new QComboBox(this);
    m_order->setAccessibleName(tr("Order of the hits"));
    m_order->addItem(tr("By source"), int(SearchOrder::BySource));
    m_order->addItem(tr("Best first"), int(SearchOrder::BestFirst));
    m_summary = new QLabel(this);
    m_summary->setAccessibleName(tr("What was found"));
    m_summary->setFont(smallFont(font()));
    m_summary->setTextFormat(Qt::PlainText);
    m_keptMenu = new QMenu(this);
    m_kept = new QToolButton(this);
    m_kept->setText(tr("Saved"));
    m_kept->setAccessibleName(tr("Saved searches"));
    m_kept->setToolTip(m_kept->accessibleName());
    m_kept->setFocusPolicy(Qt::TabFocus);
    m_kept->setPopupMode(QToolButton::InstantPopup);
    m_kept->setMenu(m_keptMenu);
    m_tree = new RowTree(this);
    m_tree->setAccessibleName(tr("Hits"));
    m_tree->setItemDelegate(new HitDelegate(m_tree));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_empty = new EmptyNote(m_tree->viewport());
    m_field->setList(m_tree);
    setFocusProxy(m_field);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 6);
    bar->setSpacing(8);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_summary);
    bar->addWidget(m_order);
    bar->addWidget(m_kept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_tree, 1);
}

void SearchView::bind()
{
    m_binder = new SelectionBinder(m_document, *m_tree->selectionModel(), View::Search, this);
    m_binder->setScroll([this] { return m_tree->indexAt(QPoint(1, 1)); },
        [this](const QModelIndex &row) { m_tree->scrollTo(row, QAbstractItemView::PositionAtTop); });
    connect(m_binder, &SelectionBinder::revealed, m_tree, [this](const QModelIndex &row) { m_tree->scrollTo(row); });
    connect(m_tree, &QAbstractItemView::entered, m_binder, &SelectionBinder::hover);
    connect(m_tree, &RowTree::left, m_binder, &SelectionBinder::leave);
    connect(m_tree, &RowTree::enterPressed, this, &SearchView::readRequested);
    connect(m_field, &FilterField::filterChanged, this, &SearchView::look);
    connect(m_field, &FilterField::listWanted, this, &SearchView::goToFirst);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_firstWanted = false; });
    connect(m_order, &QComboBox::currentIndexChanged, this, &SearchView::look);
    connect(m_keptMenu, &QMenu::aboutToShow, this, &SearchView::showSaved);
    connect(m_model, &SearchModel::stateChanged, this, &SearchView::showState);
    connect(m_model, &SearchModel::totalChanged, this, &SearchView::showState);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchView::lookFurther);
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, &SearchView::lookFurther);
    connect(m_model, &SearchModel::stateChanged, this, &SearchView::lookFurther, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row)
            m_tree->expand(m_model->index(row, 0));
    });
}

// A page of hits comes when those that are here are nearly read.
void SearchView::lookFurther()
{
    if (m_tree->isVisible() && m_model->hasMore() && m_tree->isNearEnd())
        m_model->askForMore();
}

QSize SearchView::sizeHint() const
{
    return {2 * measures::eventDockWidth, measures::timelineDockHeight};
}

QString SearchView::emptyWords() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void SearchView::start(const QString &words)
{
    if (!words.isEmpty()) {
        m_field->setText(words);
        look();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchView::hasHits() const
{
    return m_model->hits() > 0;
}

void SearchView::look()
{
    const QString words = m_field->text().trimmed();
    m_model->setQuery(words, static_cast<SearchOrder>(m_order->currentData().toInt()));
    if (!words.isEmpty())
        Q_EMIT asked();
}

void SearchView::goToFirst()
{
    if (m_model->state() == SearchModel::State::Stopped)
        look();
    m_firstWanted = m_model->state() == SearchModel::State::Searching;
    if (hasHits() && !m_tree->selectionModel()->hasSelection())
        goTo(m_model->nextHit({}));
    else if (!hasHits())
        m_field->setFocus();
}

void SearchView::goTo(const QModelIndex &hit)
{
    if (!hit.isValid())
        return;
    m_tree->expand(hit.parent());
    m_tree->selectionModel()->setCurrentIndex(hit, QItemSelectionModel::ClearAndSelect);
    m_tree->scrollTo(hit);
    Q_EMIT stepped(stepWords(hit));
}

void SearchView::step(int direction)
{
    const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
    const QModelIndex at = selected.isEmpty() ? QModelIndex() : selected.constFirst();
    const QModelIndex hit = direction > 0 ? m_model->nextHit(at) : m_model->previousHit(at);
    goTo(hit);
    if (direction > 0 && m_model->placeOf(hit) == m_model->hits())
        m_model->askForMore();
}

QString SearchView::stepWords(const QModelIndex &hit) const
{
    const QLocale locale;
    const QString of = locale.toString(m_model->hits());
    return tr("Hit %1 of %2")
        .arg(locale.toString(m_model->placeOf(hit)), m_model->hasMore() ? tr("%1 and more").arg(of) : of);
}

// Where there are no hits, why.
QString SearchView::stateWords() const
{
    switch (m_model->state()) {
    case SearchModel::State::Idle:
        return tr("Type what to look for: words, \"phrases\", prefix*, AND, OR, NOT, NEAR(a b, 5).\n"
                  "entity:, lang:, date: and source: narrow it, as in lang:fr date:2021-03.");
    case SearchModel::State::Searching:
        return tr("Searching … Escape stops it.");
    case SearchModel::State::Stopped:
        return tr("The search was stopped. Enter starts it again.");
    case SearchModel::State::Refused:
        if (const auto fault = queryFaultFromDetail(m_model->refusal().detail))
            return queryFaultWords(*fault);
        return tr("The case could not be searched. %1").arg(m_model->refusal().detail);
    case SearchModel::State::Here:
        break;
    }
    return hasHits() ? QString()
                     : tr("No text has that. Accents and capitals do not matter; try fewer words, or word*.");
}

QString SearchView::summaryWords() const
{
    if (!hasHits() || !m_model->total())
        return {};
    const SearchCount &total = *m_model->total();
    return tr("%1 in %2", "texts, sources")
        .arg(tr("%Ln text(s)", nullptr, static_cast<int>(total.texts)),
            tr("%Ln source(s)", nullptr, static_cast<int>(total.sources)));
}

void SearchView::showState()
{
    const QString state = stateWords();
    m_empty->setWords(state);
    m_summary->setText(summaryWords());
    m_summary->setVisible(!m_summary->text().isEmpty());
    showFault();
    const QString told = state.isEmpty() ? m_summary->text() : state;
    if (m_field->hasFocus() && !told.isEmpty() && told != m_announced
        && m_model->state() != SearchModel::State::Searching) {
        QAccessibleAnnouncementEvent announcement(this, told);
        QAccessible::updateAccessibility(&announcement);
        m_announced = told;
    }
    if (m_model->state() == SearchModel::State::Here && std::exchange(m_firstWanted, false)) {
        m_tree->setFocus(Qt::TabFocusReason);
        goToFirst();
    }
}

// Where in the field what the words below say stands.
void SearchView::showFault()
{
    if (m_model->state() != SearchModel::State::Refused || m_field->text().trimmed() != m_model->query())
        return;
    if (const auto fault = queryFaultFromDetail(m_model->refusal().detail))
        m_field->showFault(*fault);
}

void SearchView::setSaved(const QStringList &queries)
{
    m_saved = queries;
    showSaved();
}

void SearchView::showSaved()
{
    m_keptMenu->clear();
    const QString now = m_model->query();
    const bool isSaved = m_saved.contains(now);
    const bool canSave = !now.isEmpty() && m_model->state() != SearchModel::State::Refused;
    QAction *change = isSaved ? m_keptMenu->addAction(tr("&Forget this search"), this, &SearchView::forget)
                              : m_keptMenu->addAction(tr("&Save this search"), this, &SearchView::save);
    change->setEnabled(isSaved || canSave);
    if (!m_saved.isEmpty())
        m_keptMenu->addSeparator();
    for (const QString &query : std::as_const(m_saved)) {
        QString words = query;
        m_keptMenu->addAction(words.replace(u'&', u"&&"_s), this, [this, query] { start(query); });
    }
}

void SearchView::save()
{
    m_saved.prepend(m_model->query());
    Q_EMIT savedChanged(m_saved);
}

void SearchView::forget()
{
    m_saved.removeAll(m_model->query());
    Q_EMIT savedChanged(m_saved);
}

bool SearchView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_field && isEscape && m_model->state() == SearchModel::State::Searching) {
        m_model->stop();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setWatched(true);
}

void SearchView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setWatched(false);
}

} // namespace dossier

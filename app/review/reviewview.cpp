// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewview.h"

#include "appearance/measures.h"
#include "models/proposalsmodel.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "review/proposaldelegate.h"
#include "review/proposalpanel.h"
#include "review/reviewfilter.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int leastWidthBeside = 640; // below it the panel stands under the list
constexpr int panelWidth = 320;
constexpr int lowPanelWidth = 500; // where the list is wide and low: reasons stand side by side
constexpr int leastWidthForLow = 1000;
constexpr int leastHeightForTall = 330;

// Parts the list from the panel.
class PartingLine : public QWidget
{
public:
    explicit PartingLine(QWidget *parent) : QWidget(parent)
    {
        setMinimumSize(1, 1);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Colours::current().ink(Ink::Line)); }
};

} // namespace

ReviewView::ReviewView(CaseDocument &document, QWidget *parent)
    : SeenView(parent)
    , m_document(document)
    , m_model(new ProposalsModel(document, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    bind();
    showSelected();
    showCounts();
}

void ReviewView::build()
{
    m_filter = new ReviewFilter(this);
    m_acceptAll = new QPushButton(this);
    m_rejectAll = new QPushButton(this);
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("To review"));
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_filter->words()->setList(m_list);
    setFocusProxy(m_list);
    m_panel = new ProposalPanel(this);
    m_panel->setCanDecide(!m_document.isReadOnly());
    m_empty = new EmptyNote(m_list->viewport());
    auto *line = new PartingLine(this);

    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(10, 8, 10, 6);
    m_bar->setSpacing(6);
    m_bar->addWidget(m_filter, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_acceptAll);
    buttons->addWidget(m_rejectAll);
    m_bar->addLayout(buttons);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(0);
    m_body->addWidget(m_list, 1);
    m_body->addWidget(line);
    m_body->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addLayout(m_body, 1);
}

void ReviewView::bind()
{
    connect(m_filter, &ReviewFilter::queryChanged, this, [this] {
        m_isNarrowing = true;
        m_kept = hasRow() ? m_model->rowAt(m_list->currentIndex()).row : m_kept;
    });
    connect(m_filter, &ReviewFilter::queryChanged, m_model, &ProposalsModel::setQuery);
    connect(m_filter, &ReviewFilter::queryChanged, this, &ReviewView::showCounts);
    connect(m_model, &ProposalsModel::countsChanged, this, &ReviewView::showCounts);
    connect(m_model, &ProposalsModel::loaded, this, &ReviewView::bringBack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReviewView::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReviewView::showSelected);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row) {
            const RowKey key = m_model->rowAt(m_model->index(row)).row;
            for (qsizetype i = m_settled.size() - 1; i >= 0; --i) {
                if (!m_settled.at(i).isSameRow(key))
                    continue;
                m_back = key;
                m_settled.remove(i);
                break;
            }
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelected();
        // Rows that come and go around a selected one are no choice of the reader's.
        const RowKey row = m_model->rowAt(m_list->currentIndex()).row;
        if (!hasRow() || row.isSameRow(m_led))
            return;
        m_led = row;
        lead();
    });
    // Also for a row that is selected already, when the reader has moved away from it.
    connect(m_list, &QAbstractItemView::clicked, this, &ReviewView::lead);
    connect(m_list, &RowList::enterPressed, this, [this] {
        lead();
        Q_EMIT readRequested();
    });
    connect(m_panel->accept(), &QPushButton::clicked, this, &ReviewView::accept);
    connect(m_panel->reject(), &QPushButton::clicked, this, &ReviewView::reject);
    connect(m_panel->later(), &QPushButton::clicked, this, &ReviewView::later);
    connect(m_panel->change(), &QPushButton::clicked, this, [this] {
        const QPushButton *button = m_panel->change();
        Q_EMIT changeRequested(
            m_model->rowAt(m_list->currentIndex()), button->mapToGlobal(button->rect().bottomLeft()));
    });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { settleAll(Status::Accepted); });
    connect(m_rejectAll, &QPushButton::clicked, this, [this] { settleAll(Status::Rejected); });
    connect(&m_document, &CaseDocument::focusChanged, this,
        [this](const Focus &, const Focus &now) { m_filter->setSource(now.source); });
    m_filter->setSource(m_document.focus().source);
    connect(&m_document, &CaseDocument::contentChanged, this, [this] {
        if (isSeen())
            askChoices();
    });
}

QSize ReviewView::sizeHint() const
{
    return {2 * panelWidth, measures::timelineDockHeight};
}

// Behind another dock it is as narrow as it was made, with all that it has one below the other; it asks no more height
// for that than the timeline in front of it.
QSize ReviewView::minimumSizeHint() const
{
    const QSize least = SeenView::minimumSizeHint();
    if (isVisible())
        return least;
    const int mostHeight = measures::timelineDockHeight - measures::dockTitleHeight(fontMetrics());
    return least.boundedTo({QWIDGETSIZE_MAX, mostHeight});
}

qint64 ReviewView::waiting() const
{
    return m_model->total();
}

void ReviewView::setWaitingShown(bool shown)
{
    m_model->setTotalWatched(shown);
}

bool ReviewView::hasRow() const
{
    return m_list->selectionModel()->hasSelection();
}

void ReviewView::setSeen(bool seen)
{
    m_model->setWatched(seen);
    if (seen)
        askChoices();
}

void ReviewView::resizeEvent(QResizeEvent *event)
{
    SeenView::resizeEvent(event);
    const bool beside = width() >= leastWidthBeside;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bar->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int wide = width() >= leastWidthForLow && height() < leastHeightForTall ? lowPanelWidth : panelWidth;
    m_panel->setMinimumWidth(beside ? wide : 0);
    m_panel->setMaximumWidth(beside ? wide : QWIDGETSIZE_MAX);
}

bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return SeenView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return SeenView::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_A:
        accept();
        return true;
    case Qt::Key_R:
        reject();
        return true;
    case Qt::Key_Space:
        later();
        return true;
    default:
        return SeenView::eventFilter(watched, event);
    }
}

void ReviewView::accept()
{
    settle(Status::Accepted);
}

void ReviewView::reject()
{
    settle(Status::Rejected);
}

void ReviewView::later()
{
    selectNext();
}

void ReviewView::settle(Status status)
{
    if (!hasRow()) { // nothing is decided that was not seen first
        selectNext();
        return;
    }
    const ProposalRow row = m_model->rowAt(m_list->currentIndex());
    if (m_document.isReadOnly() || row.row.key == 0)
        return;
    m_settled.append(row.row);
    // First, while the focus is still on it: that is what undoing shows again.
    m_document.act([key = row.row, status](const CaseReader &reader, const QString &who) {
        return acts::settle(reader, who, {key}, status);
    });
    selectNext();
}

void ReviewView::settleAll(Status status)
{
    if (m_document.isReadOnly() || m_model->query().isEverything())
        return;
    const ProposalRow row = m_model->rowAt(m_list->currentIndex());
    if (hasRow() && row.row.key != 0)
        m_settled.append(row.row);
    m_document.act([query = m_model->query(), status](const CaseReader &reader, const QString &who) -> Result<Write> {
        const Result<QList<RowKey>> keys = reader.proposalKeys(query);
        if (!keys)
            return keys.error();
        return acts::settle(reader, who, *keys, status);
    });
    m_list->setFocus();
}

// The row after, else the one before: what is left when this one goes.
void ReviewView::selectNext(int direction)
{
    const QModelIndex now = hasRow() ? m_list->currentIndex() : QModelIndex();
    QModelIndex next = m_model->rowBeside(now, direction);
    if (!next.isValid())
        next = m_model->rowBeside(now, -direction);
    select(next);
}

void ReviewView::select(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    m_list->scrollTo(row);
}

// To the place where the selected proposal is said.
void ReviewView::lead()
{
    const ProposalRow row = m_model->rowAt(m_list->currentIndex());
    if (hasRow() && row.row.key != 0)
        m_document.setFocus(focusOn(row, m_document.focus()).from({View::Review, -1}));
}

void ReviewView::showSelected()
{
    m_panel->show(hasRow() ? m_model->rowAt(m_list->currentIndex()) : ProposalRow());
}

// What a filter leaves is ready to be decided on: the row that was selected, else the first. Nobody is led away by
// that.
void ReviewView::selectLeft()
{
    const QModelIndex kept = m_model->indexOf(std::exchange(m_kept, {}));
    const QModelIndex row = kept.isValid() ? kept : m_model->rowBeside({}, 1);
    m_led = m_model->rowAt(row).row;
    select(row);
}

// Undone: the row stands where it stood, and is selected; the focus comes back with the act.
void ReviewView::bringBack()
{
    if (std::exchange(m_isNarrowing, false) && !hasRow())
        selectLeft();
    if (m_model->rowCount() > 0)
        m_empty->setWords({});
    else if (m_model->query().isEverything())
        m_empty->setWords(tr("Nothing waits for a decision"));
    else
        m_empty->setWords(tr("Nothing that fits the filter waits for a decision"));
    const RowKey back = std::exchange(m_back, {});
    if (back.key == 0)
        return;
    m_led = back;
    select(m_model->indexOf(back));
}

void ReviewView::showCounts()
{
    const qint64 number = m_model->counts().total();
    const bool some = !m_model->query().isEverything() && number > 0 && !m_document.isReadOnly();
    const int shown = static_cast<int>(number);
    m_acceptAll->setText(some ? tr("Accept all %Ln", nullptr, shown) : tr("Accept all"));
    m_rejectAll->setText(some ? tr("Reject all %Ln", nullptr, shown) : tr("Reject all"));
    for (QPushButton *button : {m_acceptAll, m_rejectAll}) {
        button->setEnabled(some);
        button->setToolTip(some ? tr("One act, undone at once")
                                : tr("Narrow the list first: by kind, rule, language, source or words"));
    }
    Q_EMIT waitingChanged(waiting());
}

void ReviewView::askChoices()
{
    m_document.queries().rules().then(this, [this](const Result<QStringList> &rules) {
        if (rules)
            m_filter->setRules(*rules);
    });
    m_document.queries().languages().then(this, [this](const Result<QStringList> &languages) {
        if (languages)
            m_filter->setLanguages(*languages);
    });
}

} // namespace dossier

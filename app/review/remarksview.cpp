// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/remarksview.h"

#include "appearance/measures.h"
#include "models/remarksmodel.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "review/remarkdelegate.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace dossier {

RemarksView::RemarksView(CaseDocument &document, QWidget *parent)
    : SeenView(parent)
    , m_document(document)
    , m_model(new RemarksModel(document, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    bind();
    showSelected();
}

void RemarksView::build()
{
    m_words = new FilterField(tr("Filter notes and findings"), this);
    m_groups = new QComboBox(this);
    m_groups->setAccessibleName(tr("Kind"));
    m_groups->addItem(tr("Notes and findings"));
    m_groups->addItem(tr("Open findings"), int(RemarkGroup::OpenFinding));
    m_groups->addItem(tr("Notes"), int(RemarkGroup::Note));
    m_groups->addItem(tr("Settled findings"), int(RemarkGroup::SettledFinding));
    m_list = new RowList(this);
    m_list->setAccessibleName(tr("Notes and findings"));
    m_list->setItemDelegate(new RemarkDelegate(m_list));
    m_list->setModel(m_model);
    m_list->installEventFilter(this);
    m_words->setList(m_list);
    setFocusProxy(m_list);
    m_empty = new EmptyNote(m_list->viewport());

    m_foot = new QWidget(this);
    m_field = new QPlainTextEdit(m_foot);
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(2 * m_field->fontMetrics().lineSpacing() + 14);
    const auto button = [this](const QString &text, const QString &keyed) {
        auto *made = new QPushButton(keyed, m_foot);
        made->setAccessibleName(text);
        made->setMinimumHeight(measures::buttonHeight(made->fontMetrics()));
        return made;
    };
    m_keep = button(tr("Keep the words"), tr("Keep the words"));
    m_remove = button(tr("Remove"), tr("Remove  Del", "with its key"));
    m_isSo = button(tr("It is so"), tr("It is so  A", "with its key"));
    m_isNothing = button(tr("Nothing is wrong"), tr("Nothing is wrong  R", "with its key"));
    m_reopen = button(tr("Open again"), tr("Open again"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 6);
    bar->setSpacing(6);
    bar->addWidget(m_words, 2);
    bar->addWidget(m_groups, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(10, 6, 10, 8);
    foot->setSpacing(6);
    foot->addWidget(m_field, 1);
    for (QPushButton *each : {m_keep, m_remove, m_isSo, m_isNothing, m_reopen})
        foot->addWidget(each, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
}

void RemarksView::bind()
{
    connect(m_words, &FilterField::filterChanged, this, &RemarksView::tellQuery);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &RemarksView::tellQuery);
    connect(m_model, &RemarksModel::loaded, this, &RemarksView::showEmpty);
    connect(m_model, &RemarksModel::loaded, this, &RemarksView::showSelected);
    connect(m_model, &RemarksModel::loaded, this, &RemarksView::seek);
    connect(m_model, &RemarksModel::countsChanged, this, [this] { Q_EMIT numberChanged(number()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool another = !selected().row.isSameRow(m_shown);
        showSelected();
        if (another && m_leads)
            lead();
    });
    // Also for a row that is selected already, when the reader has moved away from it.
    connect(m_list, &QAbstractItemView::clicked, this, &RemarksView::lead);
    connect(m_list, &RowList::enterPressed, this, [this] {
        lead();
        Q_EMIT readRequested();
    });
    connect(m_keep, &QPushButton::clicked, this, &RemarksView::keepWords);
    connect(m_remove, &QPushButton::clicked, this, &RemarksView::removeNote);
    connect(m_isSo, &QPushButton::clicked, this, [this] { settle(Status::Accepted); });
    connect(m_isNothing, &QPushButton::clicked, this, [this] { settle(Status::Rejected); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { settle(Status::Proposed); });
}

QSize RemarksView::sizeHint() const
{
    return {2 * measures::eventDockWidth, measures::timelineDockHeight};
}

qint64 RemarksView::number() const
{
    return m_model->counts().at(static_cast<size_t>(RemarkGroup::OpenFinding))
        + m_model->counts().at(static_cast<size_t>(RemarkGroup::Note));
}

RemarkRow RemarksView::selected() const
{
    return m_list->selectionModel()->hasSelection() ? m_model->rowAt(m_list->currentIndex()) : RemarkRow();
}

void RemarksView::select(const RowKey &row)
{
    m_wantedRow = row;
    m_wanted = {};
    seek();
}

void RemarksView::selectIn(PassageId passage)
{
    m_wanted = passage;
    m_wantedRow = {};
    seek();
}

void RemarksView::seek()
{
    const bool seeksRow = m_wantedRow.key != 0;
    if ((!seeksRow && !m_wanted) || !m_model->isCurrent())
        return;
    const QModelIndex found = seeksRow ? m_model->indexOf(m_wantedRow) : m_model->rowIn(m_wanted);
    if (found.isValid()) {
        m_wanted = {};
        m_wantedRow = {};
        const QScopedValueRollback stays(m_leads, false);
        m_list->selectionModel()->setCurrentIndex(found, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(found);
    } else if (seeksRow && m_model->canFetchMore({})) {
        m_model->fetchMore({});
    } else if (seeksRow && m_model->query() != RemarkQuery()) {
        m_groups->setCurrentIndex(0);
        m_words->clear();
        tellQuery();
    } else {
        m_wanted = {};
        m_wantedRow = {};
    }
}

void RemarksView::setSeen(bool seen)
{
    m_model->setWatched(seen);
}

bool RemarksView::eventFilter(QObject *watched, QEvent *event)
{
    const RemarkRow row = selected();
    if (watched != m_list || event->type() != QEvent::KeyPress || row.row.key == 0)
        return SeenView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return SeenView::eventFilter(watched, event);
    if (key->key() == Qt::Key_F2) {
        m_field->setFocus();
        return true;
    }
    if (row.isFinding() && (key->key() == Qt::Key_A || key->key() == Qt::Key_R)) {
        settle(key->key() == Qt::Key_A ? Status::Accepted : Status::Rejected);
        return true;
    }
    if (!row.isFinding() && key->key() == Qt::Key_Delete) {
        removeNote();
        return true;
    }
    return SeenView::eventFilter(watched, event);
}

void RemarksView::tellQuery()
{
    RemarkQuery query;
    query.words = m_words->text().trimmed();
    if (const QVariant group = m_groups->currentData(); group.isValid())
        query.group = static_cast<RemarkGroup>(group.toInt());
    m_model->setQuery(query);
}

void RemarksView::showEmpty()
{
    if (m_model->rowCount() > 0)
        m_empty->setWords({});
    else if (m_model->query() == RemarkQuery())
        m_empty->setWords(tr("Nobody has noted anything, and no check has found anything"));
    else
        m_empty->setWords(tr("No note or finding is like that"));
}

// What is being written in the field stays there while rows come and go.
void RemarksView::showSelected()
{
    const RemarkRow row = selected();
    const bool any = row.row.key != 0;
    const bool canEdit = any && !m_document.isReadOnly();
    m_foot->setVisible(canEdit);
    m_keep->setVisible(canEdit && !row.isFinding());
    m_remove->setVisible(canEdit && !row.isFinding());
    const bool isOpen = row.status == Status::Proposed;
    m_isSo->setVisible(canEdit && row.isFinding() && isOpen);
    m_isNothing->setVisible(canEdit && row.isFinding() && isOpen);
    m_reopen->setVisible(canEdit && row.isFinding() && !isOpen);
    m_field->setEnabled(!row.isFinding() || isOpen);
    m_field->setAccessibleName(row.isFinding() ? tr("Reason") : tr("Words of the note"));
    m_field->setPlaceholderText(row.isFinding() ? tr("Reason, in a few words") : QString());
    if (row.row.isSameRow(m_shown) && row.row.revision == m_shownRevision)
        return;
    m_shown = row.row;
    m_shownRevision = row.row.revision;
    m_field->setPlainText(row.isFinding() ? row.reason : row.words);
}

void RemarksView::lead()
{
    const RemarkRow row = selected();
    if (row.row.key != 0)
        m_document.setFocus(focusOn(row, m_document.focus()).from({View::Review, -1}));
}

void RemarksView::keepWords()
{
    const RemarkRow row = selected();
    const QString words = m_field->toPlainText().trimmed();
    if (row.row.key == 0 || row.isFinding() || words.isEmpty() || words == row.words)
        return;
    m_document.act(acting(acts::editNote, NoteId(row.row.key), words));
    m_list->setFocus();
}

void RemarksView::removeNote()
{
    const RemarkRow row = selected();
    if (row.row.key != 0 && !row.isFinding() && !m_document.isReadOnly())
        m_document.act(acting(acts::removeNote, NoteId(row.row.key)));
    m_list->setFocus();
}

void RemarksView::settle(Status status)
{
    const RemarkRow row = selected();
    if (row.row.key == 0 || !row.isFinding() || m_document.isReadOnly())
        return;
    const QString reason = status == Status::Proposed ? QString() : m_field->toPlainText().trimmed();
    m_document.act(acting(acts::settle, QList<RowKey>{row.row}, status, reason));
    m_list->setFocus();
}

} // namespace dossier

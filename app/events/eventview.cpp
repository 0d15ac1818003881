// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/eventview.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "events/claimdelegate.h"
#include "events/differencesview.h"
#include "models/claimsmodel.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "workspace/casedocument.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int headGap = 9;

// The commands below the claims, parted from them by a line; below one another where they do not fit beside.
class CommandBar : public QWidget
{
public:
    explicit CommandBar(QWidget *parent) : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_row->setContentsMargins(cardMargin, 9, cardMargin, 9);
        m_row->addStretch(1);
    }

    void addButton(QPushButton *button)
    {
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 26,
            measures::buttonHeight(button->fontMetrics()));
        m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignLeft);
        m_widest = std::max(m_widest, button->minimumWidth());
        m_beside += button->minimumWidth() + m_row->spacing();
    }
    QSize minimumSizeHint() const override { return {m_widest + 2 * cardMargin, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool fits = m_beside + 2 * cardMargin <= event->size().width();
        m_row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        QWidget::resizeEvent(event);
    }
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter(this).fillRect(QRect(0, 0, width(), 1), Colours::current().ink(Ink::Line));
    }

private:
    QBoxLayout *m_row;
    int m_widest = 0;
    int m_beside = 0;
};

} // namespace

EventView::EventView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ClaimsModel(document, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    bind();
    m_tree->expandAll();
    showSheet(m_model->sheet());
}

void EventView::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_panel = new QWidget(this);
    outer->addWidget(m_panel);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    m_title = new QLabel(m_panel);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont titleFont = font();
    titleFont.setWeight(QFont::DemiBold);
    titleFont.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.08);
    m_title->setFont(titleFont);
    m_line = new ElidedLabel(m_panel);
    m_line->setFont(smallFont(font()));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_setDate = new QLabel(m_panel);
    m_setDate->setWordWrap(true);
    m_setDate->setTextFormat(Qt::PlainText);
    m_setDate->setFont(smallFont(font()));
    m_setDate->setForegroundRole(QPalette::PlaceholderText);
    m_differences = new QPushButton(m_panel);
    m_differences->setToolTip(tr("Set beside each other what the sources say differently about this event"));
    m_differences->setMinimumHeight(measures::buttonHeight(m_differences->fontMetrics()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addWidget(m_setDate);
    auto *differences = new QHBoxLayout; // of no height while there are none
    differences->setContentsMargins(0, rowMargin / 2, 0, rowMargin);
    differences->addWidget(m_differences);
    differences->addStretch();
    words->addLayout(differences);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardMargin, rowMargin, cardMargin, 0);
    head->setSpacing(headGap);
    head->addWidget(new IconLabel(Icon::Event, Ink::Mark, measures::cardIconSize, m_panel), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);

    m_tree = new RowTree(m_panel);
    m_delegate = new ClaimDelegate(m_tree);
    setAccessibleName(tr("What the sources say")); // which has the keyboard while there are no claims
    m_tree->setAccessibleName(tr("What the sources say"));
    m_tree->setItemDelegate(m_delegate);
    m_tree->setModel(m_model);
    m_tree->setItemsExpandable(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_noClaims = new EmptyNote(m_tree->viewport());
    column->addWidget(m_tree, 1);

    auto *bar = new CommandBar(m_panel);
    m_prefer = new QPushButton(tr("Prefer a date…"), bar);
    m_prefer->setToolTip(tr("Choose the date of this event among those that sources give, and say why"));
    m_sideBySide = new QPushButton(tr("Read side by side"), bar);
    m_sideBySide->setToolTip(tr("Open the sources that speak of this event in columns beside each other"));
    bar->addButton(m_prefer);
    bar->addButton(m_sideBySide);
    column->addWidget(bar);

    m_empty = new EmptyNote(this);
}

void EventView::bind()
{
    m_binder = new SelectionBinder(m_document, *m_tree->selectionModel(), View::Event, this);
    connect(m_binder, &SelectionBinder::revealed, m_tree, [this](const QModelIndex &row) { m_tree->scrollTo(row); });
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    connect(m_model, &ClaimsModel::sheetChanged, this, &EventView::showSheet);
    connect(&m_document, &CaseDocument::focusChanged, this, [this] { showSheet(m_model->sheet()); });
    connect(m_tree, &QAbstractItemView::clicked, this, &EventView::goTo);
    connect(m_tree, &RowTree::enterPressed, this, &EventView::goTo);
    connect(m_tree, &QAbstractItemView::customContextMenuRequested, this, &EventView::showMenu);
    connect(m_model, &ClaimsModel::sheetChanged, this, &EventView::askDifferences);
    connect(&m_document, &CaseDocument::contentChanged, this, &EventView::askDifferences); // findings are no claims
    connect(m_differences, &QPushButton::clicked, this, &EventView::differencesRequested);
    connect(m_prefer, &QPushButton::clicked, this, &EventView::preferenceRequested);
    connect(m_sideBySide, &QPushButton::clicked, this, [this] { Q_EMIT sideBySideRequested(sourcesWithEvidence()); });
}

QList<ClaimRow> EventView::claimsToPrefer() const
{
    QList<ClaimRow> claims;
    for (const ClaimSection &section : m_model->sheet().sections) {
        for (const ClaimRow &row : section.claims) {
            if (canPrefer(row.claim))
                claims.append(row);
        }
    }
    return claims;
}

bool EventView::canPrefer(const Claim &claim) const
{
    return claim.kind == ClaimKind::Date && !claim.date.isNull() && claim.stance == Stance::Supports
        && claim.standing.status != Status::Rejected && claim.id != event().preferred;
}

QSize EventView::sizeHint() const
{
    return {measures::eventDockWidth, 2 * measures::eventDockWidth};
}

QList<SourceId> EventView::sourcesWithEvidence() const
{
    QList<SourceId> sources;
    for (const ClaimSection &section : m_model->sheet().sections) {
        for (const ClaimRow &row : section.claims) {
            const bool counts = !row.evidence.isEmpty() && row.claim.standing.status != Status::Rejected;
            if (counts && !sources.contains(row.claim.source))
                sources.append(row.claim.source);
        }
    }
    return sources;
}

const Event &EventView::event() const
{
    return m_model->sheet().event;
}

void EventView::showSheet(const EventSheet &sheet)
{
    const bool hasSheet = sheet.event.id.isValid();
    if (!hasSheet && m_panel->isAncestorOf(window()->focusWidget()))
        setFocus(); // else the keyboard would go wherever the next widget is
    m_panel->setVisible(hasSheet);
    if (hasSheet && hasFocus())
        m_tree->setFocus();
    // Nothing is said while the sheet of a focused event is still on its way.
    m_empty->setWords(hasSheet || m_document.focus().event
            ? QString()
            : tr("Select an event in the timeline to see what each source says about it"));
    if (!hasSheet)
        return;
    m_title->setText(sheet.event.title);
    m_title->setToolTip(sheet.event.description);
    m_line->setText(ClaimWords::lineOf(sheet));
    m_setDate->setText(ClaimWords::setDateOf(sheet.event));
    m_setDate->setVisible(sheet.event.dateSetByPerson);
    m_delegate->setWords(ClaimWords(sheet));
    m_noClaims->setWords(sheet.sections.isEmpty() ? tr("No source says anything about it yet") : QString());
    m_sideBySide->setEnabled(sourcesWithEvidence().size() > 1);
    m_prefer->setEnabled(!claimsToPrefer().isEmpty());
    m_prefer->setVisible(!m_document.isReadOnly());
    m_tree->layOutSoon();
}

void EventView::askDifferences()
{
    const int question = ++m_asked;
    const EventId event = m_model->sheet().event.id;
    const int answered = differentlyAnswered(m_model->sheet());
    showDifferences(answered, answered > 0);
    if (!event)
        return;
    m_document.queries().comparedFindings(event).then(
        this, [this, question, answered](const Result<QList<ComparedFinding>> &findings) {
            if (question != m_asked || !findings)
                return;
            const auto here = std::ranges::count_if(*findings, &ComparedFinding::isAboutEvent);
            showDifferences(answered + here, answered > 0 || !findings->isEmpty());
        });
}

void EventView::showDifferences(qsizetype number, bool any)
{
    m_differences->setText(
        number > 0 ? tr("What differs: %1…", "a number of questions").arg(number) : tr("What differs…"));
    m_differences->setAccessibleName(m_differences->text());
    m_differences->setVisible(any);
}

// To the claims, as soon as there are any.
void EventView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_model->sheet().event.id)
        m_tree->setFocus(event->reason());
}

// Also for a claim that is selected already, when the reader has moved away from it.
void EventView::goTo(const QModelIndex &claim)
{
    m_document.setFocus(m_model->focusFor({claim}, m_document.focus()).from({View::Event, -1}));
}

void EventView::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const auto row = index.data(ClaimRole).value<ClaimRow>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row.claim.id)
        menu->addAction(tr("Go to the evidence"), this, [this, claim = QPersistentModelIndex(index)] { goTo(claim); });
    if (!row.claim.wording.isEmpty())
        menu->addAction(tr("Copy the wording"), this,
            [words = row.claim.wording] { QGuiApplication::clipboard()->setText(words); });
    Q_EMIT menuFilling(menu, row);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

} // namespace dossier

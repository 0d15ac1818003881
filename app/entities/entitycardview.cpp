// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitycardview.h"

#include "entities/cardhead.h"
#include "entities/cardsection.h"
#include "entities/cardwords.h"
#include "entities/mentiondelegate.h"
#include "models/mentionsmodel.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "prose/signs.h"
#include "workspace/casedocument.h"

#include <QGuiApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype firstMentions = 40; // the others come when they are wanted, as below
constexpr int mostMentionsLookedThrough = 200; // for the one that is stepped to
constexpr qsizetype firstRows = 12; // of each part
constexpr qsizetype everyRow = std::numeric_limits<qsizetype>::max();
constexpr FocusOrigin here{View::Entities, -1};

} // namespace

EntityCardView::EntityCardView(CaseDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_mentionsModel(new MentionsModel(document, this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Card"));
    m_empty = new EmptyNote(viewport());
    bindDocument();
    onFocusChanged(document.focus());
    showEmpty();
}

void EntityCardView::build()
{
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, rowMargin, 0, rowMargin);
    m_column->setSpacing(0);
    m_head = new CardHead(m_content);
    m_column->addWidget(m_head);

    addList(CardPart::FirstAndLast, tr("First and last mention"), tr("First and last mention"), firstRows);
    addList(CardPart::Samenesses, tr("The same or not"), tr("The same or not"), everyRow);
    m_mentions = new RowList(m_content);
    m_mentionDelegate = new MentionDelegate(m_mentions);
    m_mentions->setAccessibleName(tr("Mentions"));
    m_mentions->setItemDelegate(m_mentionDelegate);
    m_mentions->setModel(m_mentionsModel);
    m_mentions->setFullHeight(std::numeric_limits<int>::max());
    m_mentionsModel->setFirst(firstMentions);
    m_moreMentions = new CardList(tr("More mentions"), everyRow, m_content);
    m_moreMentions->setRows({{1, Icon::Down, Ink::Text2, tr("More mentions"), {}, tr("More mentions")}});
    auto *mentions = new QWidget(m_content);
    auto *below = new QVBoxLayout(mentions);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_mentions);
    below->addWidget(m_moreMentions);
    addPart(CardPart::Mentions, tr("Mentions"), mentions);
    showMoreMentions();
    CardList *spellings = addList(CardPart::Spellings, tr("Spellings"), tr("Spellings"), firstRows);
    spellings->setAccessibleDescription(tr("Enter goes to the next mention that is spelt so"));
    CardList *companions = addList(CardPart::Companions, tr("Appears with"), tr("Appears with"), firstRows);
    companions->setAccessibleDescription(
        tr("Enter selects both, Right goes to the next passage that names both, Left to the one before"));
    addList(CardPart::Events, tr("Events"), tr("Events that name it"), firstRows);
    addList(CardPart::Notes, tr("Notes"), tr("Notes"), firstRows);
    m_column->addStretch(1);
    setWidget(m_content);
    setClosedParts(m_closed);
}

void EntityCardView::addPart(CardPart part, const QString &words, QWidget *content)
{
    auto *section = new CardSection(words, content, m_content);
    m_sections.at(static_cast<size_t>(part)) = section;
    m_column->addWidget(section);
}

CardList *EntityCardView::addList(CardPart part, const QString &words, const QString &name, qsizetype first)
{
    auto *list = new CardList(name, first, m_content);
    m_lists.at(static_cast<size_t>(part)) = list;
    addPart(part, words, list);
    return list;
}

SectionHeading *EntityCardView::heading(CardPart part) const
{
    return m_sections.at(static_cast<size_t>(part))->heading();
}

void EntityCardView::bind()
{
    m_binder = new SelectionBinder(m_document, *m_mentions->selectionModel(), View::Entities, this);
    connect(m_binder, &SelectionBinder::revealed, this, &EntityCardView::reveal);
    connect(m_mentions, &QAbstractItemView::clicked, this, &EntityCardView::goTo);
    connect(m_mentions, &RowList::enterPressed, this, &EntityCardView::goTo);
    connect(m_mentionsModel, &MentionsModel::loaded, this, &EntityCardView::showMoreMentions);
    connect(m_mentionsModel, &MentionsModel::loaded, this, &EntityCardView::restoreScroll);
    connect(m_moreMentions, &CardList::chosen, m_mentionsModel, &MentionsModel::showMore);
    bindCompanions();
    bindWhatElse();
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntityCardView::restoreScroll);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &EntityCardView::leaveScroll);
    for (const int direction : {1, -1}) {
        const QKeySequence keys(Qt::ControlModifier | (direction > 0 ? Qt::Key_Down : Qt::Key_Up));
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { goToHeading(direction); });
    }
}

void EntityCardView::bindDocument()
{
    connect(&m_document, &CaseDocument::focusChanged, this,
        [this](const Focus &, const Focus &now) { onFocusChanged(now); });
    connect(&m_document, &CaseDocument::lightChanged, this, &EntityCardView::showLight);
    connect(&m_document, &CaseDocument::contentChanged, this, [this] {
        m_known.clear();
        ask();
    });
}

void EntityCardView::bindCompanions()
{
    CardList *companions = list(CardPart::Companions);
    connect(companions, &CardList::chosen, this,
        [this](const CardRow &row, Qt::KeyboardModifiers modifiers) { focusWith(EntityId(row.id), modifiers); });
    connect(companions, &CardList::stepped, this,
        [this](const CardRow &row, int direction) { stepTogether(EntityId(row.id), direction); });
    connect(companions, &QAbstractItemView::entered, this, [this, companions](const QModelIndex &row) {
        if (const EntityId companion(companions->rowAt(row).id); companion)
            m_document.setGlance(Focus().withEntity(companion).from(here));
    });
    connect(companions, &RowList::left, this, [this] { m_document.setGlance({}); });
}

void EntityCardView::bindWhatElse()
{
    connect(list(CardPart::FirstAndLast), &CardList::chosen, this, [this](const CardRow &row) {
        const DatedMention &mention = row.id == 1 ? m_card.first : m_card.last;
        setFocusHere(focusOnThis().withPlace(mention.source, mention.place));
    });
    connect(list(CardPart::Samenesses), &CardList::chosen, this, [this](const CardRow &row) {
        m_document.setFocus(m_document.focus().withEntity(EntityId(row.id)).from(here));
    });
    CardList *spellings = list(CardPart::Spellings);
    connect(spellings, &CardList::chosen, this, [this](const CardRow &row) { stepSpelt(row.id - 1, 1); });
    connect(spellings, &CardList::stepped, this,
        [this](const CardRow &row, int direction) { stepSpelt(row.id - 1, direction); });
    CardList *events = list(CardPart::Events);
    connect(events, &CardList::chosen, this,
        [this](const CardRow &row) { m_document.setFocus(m_document.focus().withEvent(EventId(row.id)).from(here)); });
    connect(events, &QAbstractItemView::entered, this, [this, events](const QModelIndex &row) {
        if (const EventId event(events->rowAt(row).id); event)
            m_document.setGlance(Focus().withEvent(event).from(here));
    });
    connect(events, &RowList::left, this, [this] { m_document.setGlance({}); });
    connect(list(CardPart::Notes), &CardList::chosen, this,
        [this](const CardRow &row) { Q_EMIT noteRequested({u"note"_s, row.id, -1}); });
}

QList<int> EntityCardView::closedParts() const
{
    if (!m_content)
        return m_closed;
    QList<int> closed;
    for (int part = 0; part < cardPartCount; ++part) {
        if (!m_sections.at(static_cast<size_t>(part))->isOpen())
            closed.append(part);
    }
    return closed;
}

void EntityCardView::setClosedParts(const QList<int> &parts)
{
    m_closed = parts;
    for (int part = 0; m_content && part < cardPartCount; ++part)
        m_sections.at(static_cast<size_t>(part))->setOpen(!parts.contains(part));
}

void EntityCardView::onFocusChanged(const Focus &now)
{
    showLight();
    lookFurther(now);
    if (m_stays && now.entities.contains(m_entity))
        return;
    const bool isNothing = now.subject() == Focus::Subject::Nothing && m_entity;
    if (!isNothing && (now.entities.isEmpty() || now.entities.constLast() == m_entity))
        return;
    if (m_entity)
        m_scrolls.insert(m_entity, m_wantedScroll.value_or(verticalScrollBar()->value()));
    if (isNothing) {
        forget();
        return;
    }
    if (!m_content) {
        build();
        bind();
        Q_EMIT made();
    }
    m_entity = now.entities.constLast();
    m_wantedMention = QPersistentModelIndex();
    m_wantedScroll = m_scrolls.value(m_entity, 0);
    for (CardList *each : m_lists) {
        if (each)
            each->showFewer();
    }
    ask();
}

// A mention that is stepped to may be one of those not shown yet.
void EntityCardView::lookFurther(const Focus &now)
{
    const bool isAway = now.subject() == Focus::Subject::Entities && now.at.text
        && now.entities == m_mentionsModel->entities() && m_mentionsModel->rowsFor(now).isEmpty();
    if (isAway && m_mentionsModel->rowCount() < mostMentionsLookedThrough)
        m_mentionsModel->showMore();
}

// The keyboard does not go with the row that brought the last of them.
void EntityCardView::showMoreMentions()
{
    if (!m_mentionsModel->hasMore() && m_moreMentions->hasFocus())
        m_mentions->setFocus();
    m_moreMentions->setVisible(m_mentionsModel->hasMore() && m_mentionsModel->rowCount() > 0);
}

void EntityCardView::showLight()
{
    if (!m_content)
        return;
    const QList<EntityId> &focused = m_document.focus().entities;
    const Ink hue = focused.size() > 1 ? lightInk(m_document.light()) : typeInk(m_card.entity.type);
    m_mentionDelegate->setHue(hue, !focused.isEmpty());
    const int count = static_cast<int>(m_mentionsModel->entities().size());
    SectionHeading *mentions = heading(CardPart::Mentions);
    mentions->setWords(count > 1 ? tr("Mentions of the %Ln selected", nullptr, count) : tr("Mentions"));
    mentions->setCount(count > 1 ? -1 : m_card.mentions);
}

// What is counted already first; what has to be counted, which takes a while where there are many mentions, after it.
void EntityCardView::ask()
{
    if (!m_entity)
        return;
    const int question = ++m_asked;
    m_whole.cancel();
    for (const CardScope scope : {CardScope::Counts, CardScope::Everything}) {
        if (scope == CardScope::Counts && m_cardOf == m_entity && m_card.isWhole)
            continue; // it is there, and only becomes another
        auto answer = m_document.queries().entityCard(m_entity, scope);
        if (scope == CardScope::Everything)
            m_whole = answer;
        answer
            .then(this,
                [this, question](const Result<EntityCard> &card) {
                    if (question != m_asked)
                        return;
                    if (!card)
                        forget(); // gone from the case
                    else if (card->isWhole || m_cardOf != m_entity || !m_card.isWhole)
                        showCard(*card);
                })
            .onCanceled(this, [] {});
    }
}

void EntityCardView::forget()
{
    ++m_asked;
    m_whole.cancel();
    m_entity = {};
    m_cardOf = {};
    m_card = {};
    showEmpty();
}

void EntityCardView::showCard(const EntityCard &card)
{
    m_card = card;
    m_cardOf = m_entity;
    m_head->show(card);
    showPart(CardPart::FirstAndLast, CardWords::firstAndLast(card));
    showPart(CardPart::Samenesses, CardWords::samenesses(card));
    showPart(CardPart::Spellings, card.spellings.size() > 1 ? CardWords::spellings(card) : QList<CardRow>());
    showPart(CardPart::Companions, CardWords::companions(card));
    showPart(CardPart::Notes, CardWords::notes(card));
    showEvents();
    showEmpty();
    showLight();
    restoreScroll();
    Q_EMIT shown(m_entity);
}

void EntityCardView::showPart(CardPart part, const QList<CardRow> &rows)
{
    CardList *rowsList = list(part);
    rowsList->setRows(rows);
    CardSection *section = m_sections.at(static_cast<size_t>(part));
    section->setHasContent(!rows.isEmpty());
    section->heading()->setCount(part == CardPart::FirstAndLast ? -1 : rowsList->total());
}

void EntityCardView::showEvents()
{
    QList<EventId> unknown = m_card.events;
    unknown.removeIf([this](EventId event) { return m_known.contains(event); });
    if (!unknown.isEmpty())
        askEvents(unknown);
    else
        showPart(CardPart::Events, CardWords::events(m_card, m_known));
}

void EntityCardView::askEvents(const QList<EventId> &events)
{
    const int question = m_asked;
    m_document.queries()
        .events(events)
        .then(this,
            [this, question](const Result<QList<Event>> &rows) {
                if (question != m_asked || !rows)
                    return;
                for (const Event &event : *rows)
                    m_known.insert(event.id, event);
                showPart(CardPart::Events, CardWords::events(m_card, m_known));
                restoreScroll();
            })
        .onCanceled(this, [] {});
}

void EntityCardView::showEmpty()
{
    const bool isEmpty = !m_card.entity.id.isValid();
    if (m_content) {
        if (isEmpty && m_content->isAncestorOf(window()->focusWidget()))
            Q_EMIT left();
        m_content->setVisible(!isEmpty);
    }
    setVerticalScrollBarPolicy(isEmpty ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_empty->setWords(isEmpty ? tr("Select a name to see where it stands") : QString());
}

// What is selected with this entity, else this entity alone.
Focus EntityCardView::focusOnThis() const
{
    const Focus &now = m_document.focus();
    return now.entities.contains(m_entity) ? now : now.withEntity(m_entity);
}

// The card stays what it is.
void EntityCardView::setFocusHere(const Focus &focus)
{
    m_stays = true;
    m_document.setFocus(focus.from(here));
    m_stays = false;
}

// Both of them; with Ctrl the other is added to all that are selected, or taken away; with Shift it comes alone.
void EntityCardView::focusWith(EntityId companion, Qt::KeyboardModifiers modifiers)
{
    const Focus &now = m_document.focus();
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_document.setFocus(now.withEntity(companion).from(here));
    else if (modifiers.testFlag(Qt::ControlModifier))
        setFocusHere(focusOnThis().withEntityToggled(companion));
    else
        setFocusHere(now.withEntity(m_entity).withEntityToggled(companion));
}

void EntityCardView::stepTogether(EntityId companion, int direction)
{
    m_document.queries()
        .placesTogether(m_entity, companion)
        .then(this,
            [this, entity = m_entity, companion, direction](const Result<Places> &places) {
                if (!places || places->isEmpty() || entity != m_entity)
                    return;
                const Focus &now = m_document.focus();
                const bool both = now.entities.contains(entity) && now.entities.contains(companion);
                const Focus subject = both ? now : now.withEntity(entity).withEntityToggled(companion);
                const qsizetype at = step(subject, *places, direction);
                QList<CardRow> rows = CardWords::companions(m_card);
                for (CardRow &row : rows) {
                    if (row.id == companion.value)
                        row.detail = CardWords::step(at + 1, places->size());
                }
                list(CardPart::Companions)->setRows(rows);
            })
        .onCanceled(this, [] {});
}

void EntityCardView::stepSpelt(qsizetype spelling, int direction)
{
    const SpellingCount wanted = m_card.spellings.value(spelling);
    m_document.queries()
        .placesSpelt(m_entity, wanted.spelling, wanted.language)
        .then(this,
            [this, entity = m_entity, spelling, direction](const Result<Places> &places) {
                if (!places || places->isEmpty() || entity != m_entity)
                    return;
                const qsizetype at = step(focusOnThis(), *places, direction);
                QList<CardRow> rows = CardWords::spellings(m_card);
                rows[spelling].detail = CardWords::step(at + 1, places->size());
                list(CardPart::Spellings)->setRows(rows);
            })
        .onCanceled(this, [] {});
}

// Round and round; from elsewhere to the first. Says which place it went to.
qsizetype EntityCardView::step(const Focus &subject, const Places &places, int direction)
{
    const auto at = std::ranges::find(places, m_document.focus().at, &CaseReader::Place::span);
    const qsizetype from = at == places.end() ? (direction > 0 ? -1 : 0) : at - places.begin();
    const qsizetype to = (from + direction + places.size()) % places.size();
    setFocusHere(subject.withPlace(places.at(to).source, places.at(to).span));
    return to;
}

// Also for a mention that is selected already, when the reader has moved away from it.
void EntityCardView::goTo(const QModelIndex &mention)
{
    m_document.setFocus(m_mentionsModel->focusFor({mention}, m_document.focus()).from(here));
}

void EntityCardView::reveal(const QModelIndex &mention)
{
    if (heading(CardPart::Mentions)->isChecked() && !list(CardPart::Companions)->hasFocus()
        && !list(CardPart::Spellings)->hasFocus()) {
        m_wantedScroll.reset();
        m_wantedMention = mention;
    }
    m_mentions->scrollTo(mention);
    restoreScroll();
}

// A card shrinks and grows as its parts go and come: its place is set anew until the reader scrolls.
void EntityCardView::restoreScroll()
{
    if (m_cardOf != m_entity)
        return;
    if (m_wantedMention.isValid()) {
        const QRect row = m_mentions->visualRect(m_wantedMention);
        const int middle = m_mentions->viewport()->mapTo(m_content, row.center()).y();
        ensureVisible(0, middle, 0, row.height());
    } else if (m_wantedScroll) {
        verticalScrollBar()->setValue(*m_wantedScroll);
    }
}

// The reader scrolls: nothing is wanted any more.
void EntityCardView::leaveScroll()
{
    m_wantedScroll.reset();
    m_wantedMention = QPersistentModelIndex();
}

// From wherever the keyboard is in the card.
void EntityCardView::goToHeading(int direction)
{
    QList<SectionHeading *> headings;
    for (const CardSection *section : m_sections) {
        if (section->hasContent())
            headings.append(section->heading());
    }
    const QWidget *has = window()->focusWidget();
    const auto isIn = [has](const SectionHeading *each) { return has && each->parentWidget()->isAncestorOf(has); };
    const auto now = std::ranges::find_if(headings, isIn);
    const bool insideOne = now != headings.end() && *now != has;
    const qsizetype from = now == headings.end() ? -1 : now - headings.begin();
    const qsizetype to = direction < 0 && insideOne ? from : from + direction;
    if (to < 0 || to >= headings.size())
        return;
    leaveScroll();
    headings.at(to)->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(headings.at(to), 0, 0);
}

} // namespace dossier

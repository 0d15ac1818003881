// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/entitycardview.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/datewording.h"
#include "entities/cardrows.h"
#include "entities/mentiondelegate.h"
#include "models/mentionsmodel.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "models/selectionbinder.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "prose/signs.h"
#include "workspace/casedocument.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int mostMentionRows = 40; // a longer list scrolls by itself
constexpr int mostCompanions = 12;
constexpr int headGap = 9;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// The names' kinds that are worth a word.
QString kindWords(NameKind kind)
{
    switch (kind) {
    case NameKind::Acronym:
        return EntityCardView::tr("acronym");
    case NameKind::Variant:
        return EntityCardView::tr("another spelling");
    case NameKind::Mangled:
        return EntityCardView::tr("as a translation has it");
    case NameKind::Full:
        break;
    }
    return {};
}

QString judgementWords(const SamenessRow &row)
{
    const bool proposed = row.sameness.standing.status == Status::Proposed;
    switch (row.sameness.judgement) {
    case Judgement::Same:
        return proposed      ? EntityCardView::tr("perhaps the same")
            : row.isFollowed ? EntityCardView::tr("the same")
                             : EntityCardView::tr("the same, not followed");
    case Judgement::NotTheSame:
        return proposed ? EntityCardView::tr("perhaps not the same") : EntityCardView::tr("not the same");
    case Judgement::Unsure:
        break;
    }
    return EntityCardView::tr("unsure");
}

bool isRejected(Status status)
{
    return status == Status::Rejected;
}

} // namespace

EntityCardView::EntityCardView(CaseDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_mentionsModel(new MentionsModel(document, this))
    , m_companionRows(new CardRows(this))
    , m_samenessRows(new CardRows(this))
    , m_eventCardRows(new CardRows(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Card"));
    build();
    bind();
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

    m_icon = new IconLabel(Icon::Other, Ink::Other, measures::cardIconSize, m_content);
    m_name = new QLabel(m_content);
    QFont nameFont = bold(font());
    nameFont.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.08);
    m_name->setFont(nameFont);
    m_line = new QLabel(m_content);
    m_line->setFont(smallFont(font()));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *each : {m_name, m_line}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardMargin, 0, cardMargin, 0);
    head->setSpacing(headGap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_column->addLayout(head);

    m_description = new QLabel(m_content);
    m_description->setWordWrap(true);
    m_description->setTextFormat(Qt::PlainText);
    m_description->setFont(smallFont(font()));
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_description->setContentsMargins(cardMargin, 6, cardMargin, 0);
    m_column->addWidget(m_description);

    m_names = new QWidget(m_content);
    m_column->addWidget(m_names);

    m_samenessesHeading = addHeading(tr("The same or not"));
    m_samenesses = addRows(m_samenessRows, tr("The same or not"));

    m_mentionsHeading = addHeading(tr("Mentions"));
    m_mentions = new RowList(m_content);
    m_mentionDelegate = new MentionDelegate(m_mentions);
    m_mentions->setAccessibleName(tr("Mentions"));
    m_mentions->setItemDelegate(m_mentionDelegate);
    m_mentions->setModel(m_mentionsModel);
    m_mentions->setUniformItemSizes(true);
    m_mentions->setFullHeight(mostMentionRows);
    m_column->addWidget(m_mentions);

    m_companionsHeading = addHeading(tr("Appears with"));
    m_companions = addRows(m_companionRows, tr("Appears with"));
    m_eventsHeading = addHeading(tr("Events"));
    m_events = addRows(m_eventCardRows, tr("Events that name it"));
    m_column->addStretch(1);
    setWidget(m_content);
    m_empty = new EmptyNote(viewport());
}

QLabel *EntityCardView::addHeading(const QString &words)
{
    auto *heading = new QLabel(words, m_content);
    heading->setFont(bold(badgeFont(font())));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(cardMargin, 12, cardMargin, 5);
    m_column->addWidget(heading);
    return heading;
}

RowList *EntityCardView::addRows(CardRows *rows, const QString &name)
{
    auto *list = new RowList(m_content);
    list->setAccessibleName(name);
    list->setItemDelegate(new CardRowDelegate(list));
    list->setModel(rows);
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection); // they lead elsewhere; what is selected is shown there
    list->setFullHeight(mostMentionRows);
    m_column->addWidget(list);
    return list;
}

void EntityCardView::bind()
{
    m_binder = new SelectionBinder(m_document, *m_mentions->selectionModel(), View::Entities, this);
    connect(m_binder, &SelectionBinder::revealed, this, &EntityCardView::reveal);
    connect(m_mentions, &QAbstractItemView::clicked, this, &EntityCardView::goTo);
    connect(m_mentions, &RowList::enterPressed, this, &EntityCardView::goTo);
    connect(m_mentionsModel, &MentionsModel::loaded, this, &EntityCardView::restoreScroll);

    const auto goToEntity = [this](const QModelIndex &row) {
        const EntityId entity(m_companionRows->rowAt(row).id);
        const bool adds = QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        const Focus &now = m_document.focus();
        m_document.setFocus((adds ? now.withEntityToggled(entity) : now.withEntity(entity)).from({View::Entities, -1}));
    };
    connect(m_companions, &QAbstractItemView::clicked, this, goToEntity);
    connect(m_companions, &RowList::enterPressed, this, goToEntity);
    const auto goToOther = [this](const QModelIndex &row) {
        const EntityId entity(m_samenessRows->rowAt(row).id);
        m_document.setFocus(m_document.focus().withEntity(entity).from({View::Entities, -1}));
    };
    connect(m_samenesses, &QAbstractItemView::clicked, this, goToOther);
    connect(m_samenesses, &RowList::enterPressed, this, goToOther);
    const auto goToEvent = [this](const QModelIndex &row) {
        const EventId event(m_eventCardRows->rowAt(row).id);
        m_document.setFocus(m_document.focus().withEvent(event).from({View::Entities, -1}));
    };
    connect(m_events, &QAbstractItemView::clicked, this, goToEvent);
    connect(m_events, &RowList::enterPressed, this, goToEvent);

    connect(m_companions, &QAbstractItemView::entered, this, [this](const QModelIndex &row) {
        m_document.setGlance(Focus().withEntity(EntityId(m_companionRows->rowAt(row).id)).from({View::Entities, -1}));
    });
    connect(m_events, &QAbstractItemView::entered, this, [this](const QModelIndex &row) {
        m_document.setGlance(Focus().withEvent(EventId(m_eventCardRows->rowAt(row).id)).from({View::Entities, -1}));
    });
    for (RowList *list : {m_companions, m_events})
        connect(list, &RowList::left, this, [this] { m_document.setGlance({}); });

    connect(&m_document, &CaseDocument::focusChanged, this,
        [this](const Focus &, const Focus &now) { onFocusChanged(now); });
    connect(&m_document, &CaseDocument::lightChanged, this, &EntityCardView::showLight);
    connect(&m_document, &CaseDocument::contentChanged, this, [this] {
        m_eventRows.clear();
        ask();
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntityCardView::restoreScroll);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &EntityCardView::leaveScroll);
}

void EntityCardView::onFocusChanged(const Focus &now)
{
    showLight();
    const bool isNothing = now.subject() == Focus::Subject::Nothing && m_entity;
    if (!isNothing && (now.entities.isEmpty() || now.entities.constLast() == m_entity))
        return;
    if (m_entity)
        m_scrolls.insert(m_entity, m_wantedScroll.value_or(verticalScrollBar()->value()));
    if (isNothing) {
        forget();
        return;
    }
    m_entity = now.entities.constLast();
    m_wantedMention = QPersistentModelIndex();
    m_wantedScroll = m_scrolls.value(m_entity, 0);
    ask();
}

void EntityCardView::showLight()
{
    const QList<EntityId> &focused = m_document.focus().entities;
    const Ink hue = focused.size() > 1 ? lightInk(m_document.light()) : typeInk(m_card.entity.type);
    m_mentionDelegate->setHue(hue, !focused.isEmpty());
    const int count = static_cast<int>(m_mentionsModel->entities().size());
    m_mentionsHeading->setText(count > 1 ? tr("Mentions of the %n selected", nullptr, count) : tr("Mentions"));
}

void EntityCardView::ask()
{
    if (!m_entity)
        return;
    const int question = ++m_asked;
    m_document.queries()
        .entityCard(m_entity)
        .then(this,
            [this, question](const Result<EntityCard> &card) {
                if (question != m_asked)
                    return;
                if (card) {
                    showCard(*card);
                } else { // gone from the case
                    forget();
                }
            })
        .onCanceled(this, [] {});
}

void EntityCardView::forget()
{
    ++m_asked;
    m_entity = {};
    m_cardOf = {};
    m_card = {};
    showEmpty();
}

void EntityCardView::showCard(const EntityCard &card)
{
    m_card = card;
    m_cardOf = m_entity;
    const Entity &entity = card.entity;
    m_icon->setIcon(typeIcon(entity.type), typeInk(entity.type));
    m_name->setText(card.label);
    const QString mentions = tr("%n mention(s)", nullptr, static_cast<int>(card.mentions));
    const QString sources =
        tr("in %1 of %n source(s)", nullptr, static_cast<int>(card.sourcesInCase)).arg(card.sources);
    QStringList parts{phrase::typeName(entity.type)};
    if (entity.standing.status != Status::Accepted)
        parts.append(phrase::status(entity.standing.status));
    parts.append(mentions + u' ' + sources);
    m_line->setText(parts.join(u" · "_s));
    m_description->setText(entity.description);
    m_description->setVisible(!entity.description.isEmpty());
    showNames(card.names);
    showSamenesses(card.samenesses);
    showCompanions(card.companions);
    showEvents(card.events);
    showEmpty();
    showLight();
    restoreScroll();
    Q_EMIT shown(m_entity);
}

void EntityCardView::showNames(const QList<NameCount> &names)
{
    auto *now = new QWidget(m_content);
    auto *grid = new QGridLayout(now);
    grid->setContentsMargins(cardMargin, 11, cardMargin, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const NameCount &name : names) {
        if (isRejected(name.name.standing.status))
            continue;
        const bool everywhere = name.name.language.isEmpty();
        const QString language = everywhere ? tr("every language") : phrase::languageName(name.name.language);
        auto *badge = new LanguageBadge(now);
        badge->setLanguage(everywhere ? tr("all", "languages") : name.name.language, language);
        auto *spelling = new QLabel(name.name.spelling, now);
        spelling->setTextFormat(Qt::PlainText);
        spelling->setWordWrap(true);
        spelling->setFont(smallFont(font()));
        auto *count = new QLabel(countWords(name.mentions), now);
        count->setFont(tabularFont(smallFont(font())));
        count->setForegroundRole(QPalette::PlaceholderText);
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        const QString kind = kindWords(name.name.kind);
        if (!kind.isEmpty())
            spelling->setToolTip(tr("%1, %2", "a name and what kind of name it is").arg(name.name.spelling, kind));
        QStringList spoken{language, name.name.spelling, tr("%n mention(s)", nullptr, static_cast<int>(name.mentions))};
        if (!kind.isEmpty())
            spoken.insert(2, kind);
        spelling->setAccessibleName(spoken.join(u", "_s));
        grid->addWidget(badge, row, 0, Qt::AlignTop);
        grid->addWidget(spelling, row, 1);
        grid->addWidget(count, row, 2, Qt::AlignTop);
        ++row;
    }
    delete m_column->replaceWidget(m_names, now);
    m_names->hide();
    m_names->deleteLater();
    m_names = now;
    m_names->setVisible(row > 0);
}

void EntityCardView::showCompanions(const QList<EntityRow> &companions)
{
    QList<CardRow> rows;
    for (const EntityRow &companion : companions.first(std::min<qsizetype>(companions.size(), mostCompanions))) {
        const QString shared = tr("in %n passage(s) together", nullptr, static_cast<int>(companion.mentions));
        rows.append({companion.id.value, typeIcon(companion.type), typeInk(companion.type), companion.label,
            countWords(companion.mentions),
            QStringList{phrase::typeName(companion.type), companion.label, shared}.join(u", "_s)});
    }
    m_companionRows->setRows(rows);
    m_companionsHeading->setVisible(!rows.isEmpty());
    m_companions->setVisible(!rows.isEmpty());
    m_companions->updateGeometry();
}

void EntityCardView::showSamenesses(const QList<SamenessRow> &samenesses)
{
    QList<CardRow> rows;
    for (const SamenessRow &sameness : samenesses) {
        const QString judgement = judgementWords(sameness);
        QStringList spoken{judgement, phrase::typeName(sameness.type), sameness.label};
        if (!sameness.sameness.reason.isEmpty())
            spoken.append(sameness.sameness.reason);
        if (!sameness.isFollowed)
            spoken.append(tr("it would join two that are judged not to be the same"));
        rows.append({sameness.other.value, typeIcon(sameness.type), typeInk(sameness.type), sameness.label, judgement,
            spoken.join(u", "_s)});
    }
    m_samenessRows->setRows(rows);
    m_samenessesHeading->setVisible(!rows.isEmpty());
    m_samenesses->setVisible(!rows.isEmpty());
    m_samenesses->updateGeometry();
}

void EntityCardView::showEvents(const QList<EventId> &events)
{
    const auto known = [this](EventId event) { return m_eventRows.contains(event); };
    if (std::ranges::all_of(events, known)) {
        fillEvents();
        return;
    }
    const int question = m_asked;
    m_document.queries()
        .events()
        .then(this,
            [this, question](const Result<QList<EventRow>> &rows) {
                if (question != m_asked || !rows)
                    return;
                for (const EventRow &row : *rows) {
                    if (m_card.events.contains(row.id))
                        m_eventRows.insert(row.id, row);
                }
                fillEvents();
            })
        .onCanceled(this, [] {});
}

void EntityCardView::fillEvents()
{
    QList<CardRow> rows;
    for (const EventId id : std::as_const(m_card.events)) {
        const auto event = m_eventRows.constFind(id);
        if (event == m_eventRows.constEnd())
            continue;
        const QString when =
            event->date.isNull() ? tr("undated") : wording(event->date, event->part, phrase::interfaceLanguage());
        rows.append({id.value, event->date.isNull() ? Icon::Undated : Icon::Event, Ink::Event, event->title, when,
            tr("Event, %1, %2", "an event's title and date").arg(event->title, when)});
    }
    m_eventCardRows->setRows(rows);
    m_eventsHeading->setVisible(!rows.isEmpty());
    m_events->setVisible(!rows.isEmpty());
    m_events->updateGeometry();
    restoreScroll();
}

void EntityCardView::showEmpty()
{
    const bool isEmpty = !m_card.entity.id.isValid();
    if (isEmpty && m_content->isAncestorOf(window()->focusWidget()))
        Q_EMIT left();
    m_content->setVisible(!isEmpty);
    m_empty->setWords(isEmpty ? tr("Select a name to see where it stands") : QString());
}

// Also for a mention that is selected already, when the reader has moved away from it.
void EntityCardView::goTo(const QModelIndex &mention)
{
    m_document.setFocus(m_mentionsModel->focusFor({mention}, m_document.focus()).from({View::Entities, -1}));
}

void EntityCardView::reveal(const QModelIndex &mention)
{
    m_wantedScroll.reset();
    m_wantedMention = mention;
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

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "drawing/eventwords.h"
#include "prose/labels.h"
#include "prose/signs.h"
#include "timeline/timelinetable.h"
#include "workspace/casedocument.h"
#include "workspace/theninpool.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostNamed = 12; // entities whose events are told apart
constexpr qsizetype mostTold = 3; // by name in the head
constexpr qsizetype mostGroups = 20; // of rows; events of all others stand together

QString wordOf(RowsBy by)
{
    switch (by) {
    case RowsBy::Source:
        return u"source"_s;
    case RowsBy::Entity:
        return u"entity"_s;
    case RowsBy::Packed:
        break;
    }
    return u"packed"_s;
}

RowsBy rowsByFrom(const QString &word)
{
    for (const RowsBy by : {RowsBy::Source, RowsBy::Entity}) {
        if (word == wordOf(by))
            return by;
    }
    return RowsBy::Packed;
}

QString rowsWords(RowsBy by)
{
    switch (by) {
    case RowsBy::Source:
        return TimelineView::tr("Rows: by source");
    case RowsBy::Entity:
        return TimelineView::tr("Rows: by entity");
    case RowsBy::Packed:
        break;
    }
    return TimelineView::tr("Rows: packed");
}

constexpr qint64 manyEvents = 2000; // in a case

Result<TimelineContent> contentOfDays(const Result<QList<EventDays>> &days)
{
    if (!days)
        return days.error();
    return TimelineContent::ofDays(*days);
}

Result<TimelineContent> contentOf(const Result<QList<EventRow>> &events)
{
    if (!events)
        return events.error();
    return TimelineContent::of(*events);
}

} // namespace

TimelineView::TimelineView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_chart(new TimelineChart(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyNote(m_pages))
{
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setFocusProxy(m_chart);
    makeHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_pages->addWidget(m_chart);
    column->addWidget(m_pages, 1);
    bindViews();
    askEvents();
    askNames(false);
    m_chart->setStretch(m_document.focus().stretch);
    showLight();
}

void TimelineView::bindViews()
{
    connect(m_chart, &TimelineChart::eventChosen, this, [this](EventId event) { setEvent(event, false); });
    connect(m_chart, &TimelineChart::eventReached, this, [this](EventId event) { setEvent(event, true); });
    connect(m_chart, &TimelineChart::evidenceAsked, this, &TimelineView::showEvidence);
    connect(m_chart, &TimelineChart::groupChosen, this, &TimelineView::chooseGroup);
    connect(m_chart, &TimelineChart::stretchChosen, this, [this](std::optional<DayBounds> stretch) {
        m_document.setFocus(m_document.focus().withStretch(stretch).from({View::Timeline, -1}));
    });
    connect(m_chart, &TimelineChart::hovered, this, [this](EventId event) {
        m_document.setGlance(event.isValid() ? Focus().withEvent(event).from({View::Timeline, -1}) : Focus());
    });
    connect(&m_document, &CaseDocument::contentChanged, this, &TimelineView::askEvents);
    connect(&m_document, &CaseDocument::contentChanged, this, [this] {
        askNames(true); // which may be others now
    });
    connect(&m_document, &CaseDocument::focusChanged, this, &TimelineView::showFocus);
    connect(&m_document, &CaseDocument::lightChanged, this, &TimelineView::showLight);
    connect(&m_document, &CaseDocument::glanceChanged, m_chart, &TimelineChart::setGlance);
}

TimelineTable *TimelineView::table()
{
    if (m_table)
        return m_table;
    m_table = new TimelineTable(m_document, this);
    m_pages->addWidget(m_table);
    connect(m_table, &TimelineTable::evidenceAsked, this, &TimelineView::showEvidence);
    m_table->setIndex(m_chart->index());
    m_table->setLight(m_chart->light());
    return m_table;
}

void TimelineView::tabulate()
{
    if (m_table)
        m_table->setIndex(m_chart->index());
}

TimelineView::~TimelineView()
{
    delete m_tools;
}

// Head

void TimelineView::makeHead()
{
    m_head = new QWidget(this);
    m_title = new QLabel(tr("Timeline"), m_head);
    m_counts = new QLabel(m_head);
    m_counts->setAccessibleName(tr("What the timeline shows"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tools = new QWidget(m_head);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    tools->addWidget(button(Icon::Minus, tr("Zoom out"), u"-"_s, &TimelineChart::zoomOut));
    tools->addWidget(button(Icon::Plus, tr("Zoom in"), u"+"_s, &TimelineChart::zoomIn));
    QToolButton *fit = button(Icon::Fit, tr("Fit all"), u"0"_s, &TimelineChart::fitAll);
    fit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addWidget(fit);
    addRowsButton();
    addTableButton();
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_tools);
    dressHead();
}

void TimelineView::addTableButton()
{
    m_tableButton = new QToolButton(m_tools);
    m_tableButton->setObjectName(u"timelineTableButton"_s);
    m_tableButton->setAutoRaise(true);
    m_tableButton->setCheckable(true);
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_tableButton->setText(tr("Table"));
    m_tableButton->setAccessibleName(tr("Table"));
    m_tableButton->setToolTip(tr("The events in a table"));
    connect(m_tableButton, &QToolButton::clicked, this, &TimelineView::showTable);
    m_tools->layout()->addWidget(m_tableButton);
}

void TimelineView::addRowsButton()
{
    m_rowsButton = new QToolButton(m_tools);
    m_rowsButton->setObjectName(u"timelineRows"_s);
    m_rowsButton->setAutoRaise(true);
    m_rowsButton->setPopupMode(QToolButton::InstantPopup);
    m_rowsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_rowsButton->setToolTip(tr("How the rows are arranged"));
    auto *menu = new QMenu(m_rowsButton);
    m_rowChoices = new QActionGroup(menu);
    for (const RowsBy by : {RowsBy::Packed, RowsBy::Source, RowsBy::Entity}) {
        QAction *action = menu->addAction(rowsWords(by), this, [this, by] { setRowsBy(by); });
        action->setCheckable(true);
        action->setChecked(by == m_rowsBy);
        action->setData(static_cast<int>(by));
        m_rowChoices->addAction(action);
    }
    m_rowsButton->setMenu(menu);
    m_rowsButton->setText(rowsWords(m_rowsBy));
    m_rowsButton->setAccessibleName(rowsWords(m_rowsBy));
    m_tools->layout()->addWidget(m_rowsButton);
}

QToolButton *TimelineView::button(Icon shape, const QString &name, const QString &key, void (TimelineChart::*does)())
{
    auto *made = new QToolButton(m_tools);
    made->setIcon(icon(shape));
    made->setText(name);
    made->setAccessibleName(name);
    made->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(name, key));
    made->setToolButtonStyle(Qt::ToolButtonIconOnly);
    made->setAutoRaise(true);
    connect(made, &QToolButton::clicked, m_chart, does);
    m_zoomButtons.append(made);
    return made;
}

void TimelineView::dressHead()
{
    QFont small = smallFont(font());
    m_counts->setFont(small);
    for (QToolButton *made : m_tools->findChildren<QToolButton *>())
        made->setFont(small);
    small.setWeight(QFont::DemiBold);
    m_title->setFont(small);
    m_head->setFixedHeight(measures::dockTitleHeight(fontMetrics()));
}

void TimelineView::setHeadVisible(bool visible)
{
    m_head->setVisible(visible);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_head)
        dressHead();
}

// What the case says

// All of them, which in a large case takes a while: one question at a time, and no more often than takes half a
// worker's time.
void TimelineView::askEvents()
{
    m_isStale = m_asking.isValid();
    if (m_isStale)
        return;
    m_asking.start();
    if (m_chart->index().size() == 0 && m_document.counts().events > manyEvents)
        askFirstSight();
    else
        askAllEvents();
}

// Many events are drawn by their days alone, then by themselves, until what is claimed of them is read, too.
void TimelineView::askFirstSight()
{
    thenInPool(m_document.queries().eventDays(), contentOfDays)
        .then(this,
            [this](const Result<TimelineContent> &content) {
                askSecondSight();
                if (!content)
                    return; // which is told when it happens again
                m_chart->setContent(*content);
                showEmpty();
                showLight();
            })
        .onCanceled([] {});
}

void TimelineView::askSecondSight()
{
    thenInPool(m_document.queries().eventsWithoutClaims(), contentOf)
        .then(this,
            [this](const Result<TimelineContent> &content) {
                askAllEvents();
                if (!content)
                    return; // which is told when it happens again
                m_chart->setContent(*content);
                tabulate();
                showEmpty();
                showLight();
            })
        .onCanceled([] {});
}

void TimelineView::askAllEvents()
{
    thenInPool(m_document.queries().events(), contentOf)
        .then(this, [this](const Result<TimelineContent> &content) { takeEvents(content); })
        .onCanceled([] {});
}

void TimelineView::takeEvents(const Result<TimelineContent> &content)
{
    QTimer::singleShot(std::chrono::milliseconds(m_asking.elapsed()), this, [this] {
        m_asking.invalidate();
        if (m_isStale)
            askEvents();
    });
    if (!content) {
        Q_EMIT m_document.failed(content.error());
        return;
    }
    m_content = *content;
    m_isShown = false;
    askRows();
}

void TimelineView::showEvents(const RowGroups &rows)
{
    m_isShown = true;
    m_chart->setContent(m_content, rows);
    tabulate();
    showEmpty();
    showLight();
    if (m_revealWanted && m_chart->index().event(m_revealWanted))
        m_chart->reveal(std::exchange(m_revealWanted, {}));
    Q_EMIT loaded();
}

TimelinePicture TimelineView::picture() const
{
    TimelinePicture picture = m_chart->picture();
    picture.title = m_document.info().title;
    picture.summary = summary();
    return picture;
}

// Rows

QVariantMap TimelineView::state() const
{
    return {{u"rows"_s, wordOf(m_rowsBy)}, {u"table"_s, showsTable()}};
}

void TimelineView::setState(const QVariantMap &state)
{
    setRowsBy(rowsByFrom(state.value(u"rows"_s).toString()));
    showTable(state.value(u"table"_s).toBool());
}

bool TimelineView::showsTable() const
{
    return m_table && m_pages->currentWidget() == m_table;
}

void TimelineView::showTable(bool table)
{
    m_tableButton->setChecked(table);
    if (table == showsTable())
        return;
    const bool hadKeyboard = m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentWidget(table ? static_cast<QWidget *>(this->table()) : m_chart);
    setFocusProxy(m_pages->currentWidget());
    for (QToolButton *button : std::as_const(m_zoomButtons))
        button->setEnabled(!table);
    m_rowsButton->setEnabled(!table);
    if (hadKeyboard)
        m_pages->currentWidget()->setFocus();
    Q_EMIT stateChanged();
}

void TimelineView::setRowsBy(RowsBy by)
{
    if (by == m_rowsBy)
        return;
    m_rowsBy = by;
    m_chart->unfoldAll(); // what was folded were rows of something else
    for (QAction *action : m_rowChoices->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(by));
    m_rowsButton->setText(rowsWords(by));
    m_rowsButton->setAccessibleName(rowsWords(by));
    m_rowEntities = m_document.focus().entities;
    if (m_content.index.size() > 0) {
        askRows();
        QTimer::singleShot(measures::progressDelay, this, [this, asked = m_rowsAsked] {
            if (asked != m_rowsAsked)
                return; // answered by now
            m_counts->setText(tr("The rows are being arranged …"));
            Q_EMIT summaryChanged(m_counts->text());
        });
    }
    Q_EMIT stateChanged();
}

// Groups are put together by a worker too: every event stands in one of them.
void TimelineView::askRows()
{
    const int asked = ++m_rowsAsked;
    const auto show = [this](const RowGroups &rows) {
        ++m_rowsAsked; // nothing is waited for
        if (!m_isShown)
            return showEvents(rows);
        m_chart->setRows(rows);
        updateSummary();
    };
    if (m_rowsBy == RowsBy::Packed)
        return show({});
    thenInPool(askGroups(),
        [index = m_content.index, rest = tr("Other events")](
            const Result<QList<EventGroup>> &groups) -> Result<RowGroups> {
            if (!groups)
                return groups.error();
            return RowGroups(index, *groups, rest);
        })
        .then(this,
            [this, asked, show](const Result<RowGroups> &rows) {
                if (asked != m_rowsAsked)
                    return;
                const bool areGone = !rows && rows.error().code == ErrorCode::NotFound;
                if (areGone && !std::exchange(m_rowEntities, {}).isEmpty())
                    return askRows(); // an entity is gone once what made it is undone
                if (!rows)
                    Q_EMIT m_document.failed(rows.error());
                show(rows ? *rows : RowGroups());
            })
        .onCanceled([] {});
}

Queries::Answer<QList<EventGroup>> TimelineView::askGroups() const
{
    if (m_rowsBy == RowsBy::Entity)
        return m_document.queries().eventsByEntity(mostGroups, m_rowEntities);
    const SourceId source = m_document.focus().source;
    return m_document.queries().eventsBySource(mostGroups, source ? QList{source} : QList<SourceId>());
}

// Rows follow the entities that are selected elsewhere, and stay while an event is.
void TimelineView::followEntities(const Focus &now)
{
    const bool cleared = now.subject() == Focus::Subject::Nothing;
    if (m_rowsBy != RowsBy::Entity || now.origin.view == View::Timeline || now.entities == m_rowEntities
        || (now.entities.isEmpty() && !cleared))
        return;
    m_rowEntities = now.entities;
    askRows();
}

// Where not every source has rows of its own, the one that is read has.
void TimelineView::followSource(const Focus &now)
{
    const QList<RowGroup> &groups = m_chart->rows().groups();
    if (m_rowsBy != RowsBy::Source || !now.source || groups.size() < mostGroups
        || std::ranges::any_of(groups, [&](const RowGroup &group) { return group.key == now.source.value; }))
        return;
    askRows();
}

void TimelineView::chooseGroup(qint64 key)
{
    const Focus now = m_document.focus();
    const Focus chosen = m_rowsBy == RowsBy::Source ? now.withSource(SourceId(key)) : now.withEntity(EntityId(key));
    m_document.setFocus(chosen.from({View::Timeline, -1}));
}

// An axis without anything on it would say something about time that nobody said.
void TimelineView::showEmpty()
{
    const bool empty = m_chart->index().size() == 0;
    m_empty->setWords(empty ? tr("What happened, and when, is drawn here once the case has events") : QString());
    m_tools->setEnabled(!empty);
}

// With `anew` those known already, too, which may go by other names now.
void TimelineView::askNames(bool anew)
{
    const QList<EntityId> entities = m_document.focus().entities;
    if (entities == m_namedEntities && !anew)
        return;
    m_namedEntities = entities;
    m_named.removeIf([&](QHash<EntityId, Named>::iterator each) { return !entities.contains(each.key()); });
    for (const EntityId entity : entities.first(std::min(entities.size(), mostNamed))) {
        // What they are named in tells several apart; one has the hue of what is lit.
        const CardScope scope = entities.size() > 1 ? CardScope::Everything : CardScope::Counts;
        const auto known = m_named.constFind(entity);
        if (anew || known == m_named.constEnd() || (scope == CardScope::Everything && !known->isWhole))
            askName(entity, scope);
    }
}

void TimelineView::askName(EntityId entity, CardScope scope)
{
    m_document.queries()
        .entityCard(entity, scope)
        .then(this,
            [this, entity](const Result<EntityCard> &card) {
                if (!m_namedEntities.contains(entity) || !card || (m_named.value(entity).isWhole && !card->isWhole))
                    return;
                m_named.insert(entity, {card->label, card->entity.type, card->events, card->isWhole});
                showLight();
            })
        .onCanceled([] {});
}

// Of one entity the hue of what is lit says enough.
QHash<EventId, EventNaming> TimelineView::naming() const
{
    const Light &light = m_document.light();
    QHash<EventId, EventNaming> naming;
    if (light.focus.entities.size() < 2)
        return naming;
    QHash<EventId, QStringList> labels;
    for (const EntityId entity : light.focus.entities) {
        const auto named = m_named.constFind(entity);
        if (named == m_named.constEnd())
            continue;
        for (const EventId event : named->events) {
            naming[event].hues.append(typeInk(light.hues.value(entity, named->type)));
            labels[event].append(named->label);
        }
    }
    for (auto each = naming.begin(); each != naming.end(); ++each)
        each->words = tr("names %1", "one event, some entities").arg(labels.value(each.key()).join(u", "_s));
    return naming;
}

void TimelineView::showLight()
{
    const Light &light = m_document.light();
    m_chart->setLight(light, lightInk(light), naming());
    if (m_table)
        m_table->setLight(m_chart->light());
    updateSummary();
    if (m_evidenceWanted.isValid() && light.focus.event == m_evidenceWanted && !light.steps.isEmpty()) {
        m_evidenceWanted = {};
        m_document.stepTo(0);
    }
}

void TimelineView::showFocus(const Focus &before, const Focus &now)
{
    askNames(false);
    followEntities(now);
    followSource(now);
    m_chart->setStretch(now.stretch);
    if (now.event != m_evidenceWanted)
        m_evidenceWanted = {};
    // What set the focus does not move; everybody else brings it into view.
    if (now.event == before.event)
        return;
    m_revealWanted = {};
    if (!m_chart->index().event(now.event)) // only just made: as soon as it is here
        m_revealWanted = now.event;
    else if (now.origin.view != View::Timeline)
        m_chart->reveal(now.event);
}

void TimelineView::setEvent(EventId event, bool onTheWay)
{
    const HistoryStep step = onTheWay ? HistoryStep::Replace : HistoryStep::New;
    m_document.setFocus(m_document.focus().withEvent(event).from({View::Timeline, -1}), step);
}

void TimelineView::showEvidence(EventId event)
{
    const Light &light = m_document.light();
    if (m_document.focus().event == event && light.focus.event == event && !light.steps.isEmpty()) {
        m_document.stepTo(0);
        return;
    }
    m_evidenceWanted = event;
    setEvent(event, false);
}

// Summary

// "3 name the CCB · 2 name Microsoft".
QString TimelineView::namedWords() const
{
    const Light &light = m_document.light();
    const QList<EntityId> &entities = light.focus.entities;
    if (entities.size() > mostTold)
        return tr("%1 name one of those chosen").arg(QLocale().toString(light.events.size()));
    QStringList words;
    for (const EntityId entity : entities) {
        const auto named = m_named.constFind(entity);
        if (named == m_named.constEnd())
            return {};
        const qsizetype count = entities.size() == 1
            ? light.events.size()
            : std::ranges::count_if(named->events, [&](EventId event) { return light.events.contains(event); });
        words.append(count == 0
                ? tr("none name %1", "no event names an entity").arg(named->label)
                : tr("%1 name %2", "how many events name an entity").arg(QLocale().toString(count), named->label));
    }
    return words.join(u" · "_s);
}

QString TimelineView::litWords() const
{
    const Light &light = m_document.light();
    if (!light.lightsEvents)
        return {};
    const bool stretch = light.focus.stretch.has_value();
    const QString count = light.events.isEmpty() ? tr("none", "no events") : QLocale().toString(light.events.size());
    switch (light.focus.subject()) {
    case Focus::Subject::Entities: {
        const QString named = namedWords();
        return stretch && !named.isEmpty() ? tr("%1, in the stretch of time").arg(named) : named;
    }
    case Focus::Subject::Passage:
        return (stretch ? tr("%1 in the passage and the stretch of time") : tr("%1 in the passage")).arg(count);
    case Focus::Subject::Event:
        return {};
    case Focus::Subject::Nothing:
        break;
    }
    if (light.focus.source)
        return (stretch ? tr("%1 in the source and the stretch of time") : tr("%1 in the source")).arg(count);
    return stretch ? tr("%1 in the stretch of time").arg(count) : QString();
}

QString TimelineView::summary() const
{
    if (const std::optional<ClaimsGroup> &group = m_chart->scene().group) {
        const qsizetype claims = group->lines.size();
        return tr("%1 claims about one event, drawn apart").arg(QLocale().toString(claims));
    }
    const QString events = eventCount(m_chart->index().size());
    const QString lit = litWords();
    return lit.isEmpty() ? events : u"%1 · %2"_s.arg(events, lit);
}

void TimelineView::updateSummary()
{
    const QString words = summary();
    if (words == m_counts->text())
        return;
    m_counts->setText(words);
    Q_EMIT summaryChanged(words);
}

} // namespace dossier

#include "moc_timelineview.cpp"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "drawing/eventwords.h"
#include "prose/labels.h"
#include "prose/signs.h"
#include "workspace/casedocument.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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

} // namespace

TimelineView::TimelineView(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_chart(new TimelineChart(this))
    , m_empty(new EmptyNote(m_chart))
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
    column->addWidget(m_chart, 1);

    connect(m_chart, &TimelineChart::eventChosen, this, [this](EventId event) { setEvent(event, false); });
    connect(m_chart, &TimelineChart::eventReached, this, [this](EventId event) { setEvent(event, true); });
    connect(m_chart, &TimelineChart::evidenceAsked, this, &TimelineView::showEvidence);
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
    askEvents();
    askNames(false);
    m_chart->setStretch(m_document.focus().stretch);
    showLight();
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
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_tools);
    dressHead();
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
    m_document.queries()
        .events()
        .then(QtFuture::Launch::Async,
            [](const Result<QList<EventRow>> &events) -> Result<TimelineContent> {
                if (!events)
                    return events.error();
                return TimelineContent::of(*events);
            })
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
    m_chart->setContent(*content);
    showEmpty();
    showLight();
    if (m_revealWanted && m_chart->index().event(m_revealWanted))
        m_chart->reveal(std::exchange(m_revealWanted, {}));
    Q_EMIT loaded();
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
        if (anew || !m_named.contains(entity))
            askName(entity);
    }
}

void TimelineView::askName(EntityId entity)
{
    m_document.queries()
        .entityCard(entity)
        .then(this,
            [this, entity](const Result<EntityCard> &card) {
                if (!m_namedEntities.contains(entity) || !card)
                    return;
                m_named.insert(entity, {card->label, card->entity.type, card->events});
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
    updateSummary();
    if (m_evidenceWanted.isValid() && light.focus.event == m_evidenceWanted && !light.steps.isEmpty()) {
        m_evidenceWanted = {};
        m_document.stepTo(0);
    }
}

void TimelineView::showFocus(const Focus &before, const Focus &now)
{
    askNames(false);
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

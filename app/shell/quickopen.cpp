// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/quickopen.h"

#include "models/choicesmodel.h"
#include "reading/readingarea.h"
#include "shell/quickpanel.h"
#include "workspace/casedocument.h"

namespace dossier {

namespace {

constexpr qsizetype mostLately = 20;

using Kind = DestinationKey::Kind;

} // namespace

QuickOpen::QuickOpen(CaseDocument &document, ReadingArea *reading) : m_document(document), m_reading(reading)
{
    connect(&m_document, &CaseDocument::focusChanged, this, &QuickOpen::remember);
}

QuickOpen::~QuickOpen()
{
    m_gathering.cancel();
    m_asking.cancel();
}

void QuickOpen::remember(const Focus &before, const Focus &now)
{
    const auto put = [this](Kind kind, qint64 id) {
        const DestinationKey key{kind, id};
        m_lately.removeAll(key);
        m_lately.prepend(key);
    };
    if (now.source && now.source != before.source)
        put(Kind::Source, now.source.value);
    if (now.event && now.event != before.event)
        put(Kind::Event, now.event.value);
    for (const EntityId entity : now.entities) {
        if (!before.entities.contains(entity))
            put(Kind::Entity, entity.value);
    }
    m_lately.resize(std::min(m_lately.size(), mostLately));
}

QList<DestinationKey> QuickOpen::lately() const
{
    const Focus &now = m_document.focus();
    QList<DestinationKey> keys = m_lately;
    keys.removeIf([&now](const DestinationKey &key) {
        return (key.source() && key.source() == now.source) || (key.event() && key.event() == now.event)
            || (key.entity() && now.entities.contains(key.entity()));
    });
    return keys;
}

QuickPanel *QuickOpen::open(QWidget *inside, const QList<QAction *> &passing)
{
    m_panel = new QuickPanel({tr("Quick open"), tr("Go to a source, an entity or an event"),
                                 tr("Enter: go there · Ctrl+Enter: a source in another column")},
        inside);
    m_panel->setPassing(passing);
    connect(this, &QObject::destroyed, m_panel, &QuickPanel::leave);
    connect(m_panel, &QuickPanel::typedChanged, this, &QuickOpen::ask);
    connect(m_panel, &QuickPanel::chosen, this, &QuickOpen::go);
    connect(m_panel, &QObject::destroyed, this, [this] {
        if (m_panel.isNull()) // no other was opened since; of this one a widget alone is left
            m_names.clear();
    });
    gather();
    m_panel->open();
    ask();
    return m_panel;
}

// Names are kept only while the panel is there: in a large case they are many, and others may come.
void QuickOpen::gather()
{
    m_gathering.cancel();
    m_names.clear();
    m_isGathered = false;
    m_gathering = m_document.queries().destinationNames();
    m_gathering.then(this, [this, panel = m_panel](const Result<QList<DestinationName>> &names) {
        if (!panel || panel != m_panel)
            return;
        m_names = names.value_or(QList<DestinationName>());
        m_isGathered = true;
        if (!panel->typed().isEmpty())
            ask();
    });
}

void QuickOpen::ask()
{
    m_asking.cancel();
    const QString typed = m_panel->typed();
    const bool isEmpty = typed.trimmed().isEmpty();
    if (!isEmpty && !m_isGathered)
        return; // asked once they are there
    m_asking = isEmpty ? m_document.queries().destinations(lately())
                       : m_document.queries().destinations(m_names, typed, mostChoices);
    m_asking.then(this, [this, panel = m_panel, typed](const Result<QList<Destination>> &found) {
        if (panel)
            show(*panel, typed, found);
    });
}

void QuickOpen::show(QuickPanel &panel, const QString &typed, const Result<QList<Destination>> &found) const
{
    if (!found && found.error().code == ErrorCode::Cancelled)
        return;
    QList<Choice> choices;
    for (const Destination &destination : found.value_or(QList<Destination>()))
        choices.append(choiceOf(destination));
    panel.setChoices(typed, choices,
        typed.trimmed().isEmpty() ? tr("What was selected lately is listed here. Type a part of a title or name.")
                                  : tr("No source, entity or event is called so."));
}

// As a click in the list of its kind.
void QuickOpen::go(const Choice &choice, bool aside)
{
    const DestinationKey to = destinationOf(choice);
    const Focus &now = m_document.focus();
    if (aside && to.source()) {
        openAside(to.source());
        return;
    }
    const Focus there = to.source() ? now.withSource(to.source())
        : to.entity()               ? now.withEntity(to.entity())
                                    : now.withEvent(to.event());
    m_document.setFocus(there.from({View::QuickOpen, -1}));
    if (to.source())
        m_reading->setFocus(Qt::OtherFocusReason);
}

// In the column after the active one, the last giving way to the first.
void QuickOpen::openAside(SourceId source)
{
    m_document.queries().textOf(source).then(this, [this](const Result<TextId> &text) {
        if (!text)
            return;
        if (m_reading->columnCount() == 1)
            m_reading->setColumnCount(2);
        m_reading->showText((m_reading->activeColumn() + 1) % m_reading->columnCount(), *text);
    });
}

} // namespace dossier

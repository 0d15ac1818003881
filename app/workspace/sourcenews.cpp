// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sourcenews.h"

#include "workspace/casedocument.h"

namespace dossier {

SourceNews::SourceNews(CaseDocument &document, const Visit &last, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_last(last)
{
    connect(&document, &CaseDocument::contentChanged, this, &SourceNews::look);
    connect(&document, &CaseDocument::focusChanged, this, [this](const Focus &, const Focus &now) { see(now.source); });
    look();
}

void SourceNews::look()
{
    m_document.queries().visit().then(this, [this](const Result<Visit> &now) {
        if (!now)
            return; // the lists tell what cannot be read
        m_now = *now;
        if (!m_opening)
            m_opening = m_now.act;
        lookSince();
    });
}

void SourceNews::lookSince()
{
    if (!m_last.isKnown())
        return;
    m_document.queries()
        .newSince(m_last, std::max(m_opening, m_last.act))
        .then(this, [this](const Result<QSet<SourceId>> &sources) {
            if (sources)
                take(*sources);
        });
}

void SourceNews::take(const QSet<SourceId> &sources)
{
    if (sources == m_all)
        return;
    m_all = sources;
    if (m_document.focus().source)
        m_seen.insert(m_document.focus().source);
    Q_EMIT changed();
}

void SourceNews::see(SourceId source)
{
    if (!isNew(source))
        return;
    m_seen.insert(source);
    Q_EMIT changed();
}

// From here on only what comes later is new.
void SourceNews::markAllSeen()
{
    if (m_all.isEmpty())
        return;
    const qint64 moment = m_last.moment;
    m_last = m_now;
    m_last.moment = moment;
    m_all.clear();
    m_seen.clear();
    Q_EMIT changed();
}

} // namespace dossier

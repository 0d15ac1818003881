// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/sourcelisting.h"

#include <QObject>
#include <QSet>

namespace dossier {

class CaseDocument;

// What is new to a person among the sources: what has come in or got a new edition since they last closed the case,
// this session's imports too, and what others have changed meanwhile. A source that is opened has been seen.
class SourceNews : public QObject
{
    Q_OBJECT
public:
    // The document outlives it. On a first visit, one that is not known, nothing is new.
    SourceNews(CaseDocument &document, const Visit &last, QObject *parent = nullptr);

    const Visit &last() const { return m_last; }
    const Visit &now() const { return m_now; } // what there is of the case, without the moment; not known at first
    const QSet<SourceId> &all() const { return m_all; } // opened since or not
    bool isNew(SourceId source) const { return m_all.contains(source) && !m_seen.contains(source); }
    void markAllSeen();

Q_SIGNALS:
    void changed(); // which are new

private:
    void look();
    void lookSince();
    void take(const QSet<SourceId> &sources);
    void see(SourceId source);

    CaseDocument &m_document;
    Visit m_last;
    Visit m_now;
    ActId m_opening; // the last act when the case was opened: later ones are the person's own
    QSet<SourceId> m_all;
    QSet<SourceId> m_seen;
};

} // namespace dossier

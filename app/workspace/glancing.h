// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "workspace/focus.h"
#include "workspace/light.h"
#include "workspace/lighting.h"
#include "workspace/queries.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

namespace dossier {

// The glance, what the pointer is over, and its light at half strength. The light shows once the pointer has stayed for
// 120 ms, follows from mark to mark, and goes at once when the glance is empty.
class Glancing : public QObject
{
    Q_OBJECT
public:
    explicit Glancing(const Queries &queries); // which outlives what is under way; see stop()

    const Focus &glance() const { return m_glance; }
    const Light &light() const { return m_light; }
    void setGlance(const Focus &glance);
    void setOpenTexts(const QList<TextId> &texts) { m_openTexts = texts; } // from the next question on
    void stop() { ++m_asked; } // nothing is told any more

Q_SIGNALS:
    void changed(const dossier::Light &light);

private:
    void ask();

    const Queries &m_queries;
    Focus m_glance;
    QList<TextId> m_openTexts;
    Light m_light = nothingLit({});
    int m_asked = 0; // counts questions; an answer to an older one is stale
    QFuture<Result<Light>> m_answer;
    QTimer m_hover;
};

} // namespace dossier

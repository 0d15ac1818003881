// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "workspace/focus.h"
#include "workspace/light.h"
#include "workspace/queries.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace dossier {

// Nothing is lit, and that is all.
Light nothingLit(const Focus &focus);

// The light of the focus, asked for in workers. In a small case the complete light is there within a frame; where it
// takes longer, the open texts' comes first (not complete). Answers to older questions are dropped.
class Lighting : public QObject
{
    Q_OBJECT
public:
    explicit Lighting(const Queries &queries); // which outlives what is under way; see stop()

    const Light &light() const { return m_light; }

    // With Content::Changed the light at hand no longer holds.
    enum class Content { Same, Changed };
    void ask(const Focus &focus, const QList<TextId> &openTexts, Content content);
    void stop(); // nothing is told any more

Q_SIGNALS:
    void changed(const dossier::Light &light);
    // The last question is answered: the light is complete, or nothing is lit because of the error. NotFound: what was
    // selected may be gone from the case.
    void completed();
    void failed(const dossier::Error &error);

private:
    void askOpenTexts();
    void askAll();
    void take(const Result<Light> &result);
    void show(const Light &now);
    void dropAnswers();

    const Queries &m_queries;
    Focus m_focus;
    QList<TextId> m_openTexts;
    Light m_light = nothingLit({});
    bool m_contentIsNew = false; // since the last complete light; also when another question came before its answer
    int m_asked = 0; // counts questions; an answer to an older one is stale
    QFuture<Result<Light>> m_openLight;
    QFuture<Result<Light>> m_fullLight;
    std::optional<Light> m_early; // the open texts' light, shown when the full one is not there in a moment
    QTimer m_frame;
};

} // namespace dossier

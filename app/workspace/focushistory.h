// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/focus.h"

#include <QList>

namespace dossier {

// How a change of focus enters the history that Alt+Left and Alt+Right walk.
enum class HistoryStep {
    New, // a click, Enter, F3, a search hit, a link
    Replace, // moving the caret on: replaces the last step when that was a passage too, else as New
    None, // going through the history itself; before anybody has gone anywhere, where the history begins
};

// The focuses a person went through, and which of them is before the eyes.
class FocusHistory
{
public:
    bool remember(const Focus &focus, HistoryStep step); // false when the steps are the same as before
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_steps.size(); }
    Focus goBack(); // only where it can; so the next
    Focus goForward();

    // What the step before the eyes was about goes by another now, or is gone.
    void replace(const Focus &focus) { m_steps[m_place] = focus; }
    void joinWithStepBefore(); // where it is the same by now

private:
    QList<Focus> m_steps{Focus()};
    qsizetype m_place = 0;
};

} // namespace dossier

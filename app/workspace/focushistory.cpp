// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/focushistory.h"

namespace dossier {

bool FocusHistory::remember(const Focus &focus, HistoryStep step)
{
    if (step == HistoryStep::None) {
        if (m_steps.size() == 1) // nobody has gone anywhere yet: this is where the history begins
            m_steps.front() = focus;
        return false;
    }
    // The caret goes on through passages, the arrows on the timeline through events.
    const Focus::Subject subject = focus.subject();
    const bool goesOn = subject == Focus::Subject::Passage || subject == Focus::Subject::Event;
    if (step == HistoryStep::Replace && goesOn && m_steps.at(m_place).subject() == subject) {
        m_steps[m_place] = focus;
        return true;
    }
    m_steps.resize(m_place + 1);
    m_steps.append(focus);
    ++m_place;
    return true;
}

Focus FocusHistory::goBack()
{
    return m_steps.at(--m_place);
}

Focus FocusHistory::goForward()
{
    return m_steps.at(++m_place);
}

void FocusHistory::joinWithStepBefore()
{
    if (m_place > 0 && m_steps.at(m_place - 1) == m_steps.at(m_place))
        m_steps.removeAt(m_place--);
}

} // namespace dossier

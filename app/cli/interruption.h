// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dossier {

// While one is there, Ctrl-C and a request to end (SIGINT, SIGTERM) are noted instead of ending the program, so that
// long work can stop where it loses nothing. The second one ends it all the same. Only one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool asked() const;

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

} // namespace dossier

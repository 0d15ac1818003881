// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace dossier {

/// Which fonts there are stands in many files. They are read in other threads while the program starts, so that the
/// first words that are measured need not wait for them. Goes after the application.
class FontsAhead
{
public:
    FontsAhead(); ///< reads what is set up for the system; before there is an application, which takes as long
    void readFaces(); ///< and the faces that the window uses, once there is one

private:
    std::jthread m_setUp;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dossier {

// Puts the thread it is called in behind others, once and for good: the window, a person's acts and whoever writes what
// it makes come first. For threads of a pool of one's own. On Linux by its nice value, which is a thread's there
// (setpriority(2), "C library/kernel differences"); elsewhere it changes nothing.
void goBehindOthers();

} // namespace dossier

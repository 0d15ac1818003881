// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dossier {

struct Citation;

// To the clipboard, as plain text and as HTML.
void copyCitation(const Citation &citation);

} // namespace dossier

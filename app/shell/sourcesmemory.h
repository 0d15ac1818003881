// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace dossier {

class CaseDocument;
class SourcesView;

// The sources list comes back as the person left it: its order in every case, what is folded in this one. What there is
// of the case when the view goes is kept on this machine, so that the next visit can tell what is new.
void rememberSources(SourcesView &view, CaseDocument &document);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/undo.h"

#include <type_traits>

namespace dossier {

// One of the functions of this folder with its arguments bound, for CaseDocument::act:
// document.act(acting(acts::renameEvent, event, title)).
template <typename... Parameters>
MakeAct acting(Result<Write> (*make)(const CaseReader &, const QString &, Parameters...),
    std::type_identity_t<std::decay_t<Parameters>>... arguments)
{
    return [make, ... bound = std::move(arguments)](
               const CaseReader &reader, const QString &who) { return make(reader, who, bound...); };
}

} // namespace dossier

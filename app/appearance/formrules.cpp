// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/formrules.h"

#include <QDebug>

#include <dlfcn.h>

namespace dossier {

// By dlopen itself, since the place of the module stands in what calls it (its RUNPATH), and QLibrary calls from Qt.
std::unique_ptr<FormRules> FormRules::load()
{
    void *module = dlopen("libdossier_forms.so", RTLD_NOW | RTLD_LOCAL);
    const auto make =
        module ? reinterpret_cast<decltype(&dossierFormRules)>(dlsym(module, "dossierFormRules")) : nullptr;
    if (!make)
        qWarning("The form of texts stays without colour: %s", dlerror());
    return std::unique_ptr<FormRules>(make ? make() : nullptr);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/formrules.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Beside the library this is in, where that is one; else where it is built, or installed, for the program. Never in the
// folder somebody happens to work in: a program of one piece is called here what it was started as, without a folder.
QString modulePath()
{
    QStringList folders;
    Dl_info here{};
    if (dladdr(reinterpret_cast<const void *>(&modulePath), &here) != 0
        && QDir::isAbsolutePath(QFile::decodeName(here.dli_fname)))
        folders.append(QFileInfo(QFile::decodeName(here.dli_fname)).path());
    const QString program = QCoreApplication::applicationDirPath();
    folders << program + u"/appearance"_s << program + u"/../" DOSSIER_LIBRARIES u"/dossier"_s;
    for (const QString &folder : std::as_const(folders)) {
        if (const QString path = folder + u"/libdossier_forms.so"_s; QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

std::unique_ptr<FormRules> FormRules::load()
{
    const QString path = modulePath();
    void *module = path.isEmpty() ? nullptr : dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_LOCAL);
    const auto make =
        module ? reinterpret_cast<decltype(&dossierFormRules)>(dlsym(module, "dossierFormRules")) : nullptr;
    if (!make)
        qWarning("The form of texts stays without colour: %s", path.isEmpty() ? "no libdossier_forms.so" : dlerror());
    return std::unique_ptr<FormRules>(make ? make() : nullptr);
}

} // namespace dossier

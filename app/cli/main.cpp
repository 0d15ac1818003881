// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const dossier::Result<void> ready = dossier::setUpLibrary();
    if (!ready) {
        err << "dossier-cli: " << dossier::phrased(ready.error()) << '\n';
        return dossier::Wrong;
    }
    const QCoreApplication application(argc, argv);
    return dossier::runCommand(QCoreApplication::arguments().sliced(1), out, err);
}

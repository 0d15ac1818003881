// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

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
    const int status =
        dossier::runCommand(QCoreApplication::arguments().sliced(1), out, err, isatty(STDERR_FILENO) == 1);
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0)
        return status;
    err << "dossier-cli: not all could be written out. Look whether there is room where it goes.\n";
    return dossier::Wrong;
}

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedcase.h"
#include "store/library.h"

#include <QCommandLineParser>
#include <QFile>
#ifdef DOSSIER_WIDGETS
#include <QApplication>
#else
#include <QGuiApplication>
#endif
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace dossier;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef DOSSIER_WIDGETS
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // nothing of the user's is read or written
#else
    const QGuiApplication application(argc, argv);
#endif
    QTextStream out(stdout);
    QTextStream err(stderr);

    QCommandLineParser options;
    options.setApplicationDescription(
        u"Measures Dossier; the median of several runs counts. Answers 3 when something is beyond its bound."_s);
    options.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Also write the figures to FILE."_s, u"FILE"_s);
    options.addOption(json);
    const QCommandLineOption makeCase(
        u"make-case"_s, u"Measure nothing; make FILE, a case of N invented sources, to look at."_s, u"N"_s);
    options.addOption(makeCase);
    options.addPositionalArgument(u"NAME"_s, u"Measure only what begins so."_s, u"[NAME…]"_s);
    options.process(application);

    if (const auto ready = setUpLibrary(); !ready) {
        err << ready.error().detail << Qt::endl;
        return 1;
    }
    if (options.isSet(makeCase)) {
        const int sources = options.value(makeCase).toInt();
        if (sources < 1 || options.positionalArguments().size() != 1)
            options.showHelp(2);
        makeInventedCase(options.positionalArguments().constFirst(), sources);
        return 0;
    }
    Bench bench(options.positionalArguments());
    measureAnalysis(bench);
    measureStore(bench);
    measureWorkspace(bench);
    measureImport(bench);
#ifdef DOSSIER_WIDGETS
    measureWindow(bench);
    measureDrawing(bench);
    measureLarge(bench);
    measureStart(bench);
#endif
    if (bench.figures().isEmpty()) {
        err << "nothing here is called so" << Qt::endl;
        return 2;
    }
    out << bench.table() << Qt::flush;
    constexpr int beyondBounds = 3;
    const int answer = bench.holds() ? 0 : beyondBounds;
    if (!options.isSet(json))
        return answer;
    QFile file(options.value(json));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(bench.json()).toJson()) < 0) {
        err << file.fileName() << ": " << file.errorString() << Qt::endl;
        return 1;
    }
    return answer;
}

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: composition only.

#include "appearance/fontsahead.h"
#include "appearance/icons.h"
#include "shell/caseplaces.h"
#include "shell/cases.h"
#include "shell/colourchoice.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "store/library.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <malloc.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

void install(QApplication &application, const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, catalogue, u"_"_s, folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

// With the title bar that a window manager puts above it.
bool fitsItsScreen(const QWidget &window)
{
    constexpr int titleBar = 40;
    const QSize room = window.screen()->availableSize();
    return window.width() <= room.width() && window.height() + titleBar <= room.height();
}

// Starting takes memory in many threads that nobody needs afterwards, and that the library would keep.
void giveBackWhatStartingTook()
{
#ifdef __GLIBC__
    constexpr int settled = 1200; // milliseconds
    QTimer::singleShot(settled, qApp, [] { malloc_trim(0); });
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    if (const auto library = dossier::setUpLibrary(); !library) {
        std::fprintf(stderr, "dossier: %s\n", qPrintable(library.error().detail));
        return 1;
    }
    dossier::FontsAhead fonts;
    QApplication application(argc, argv);
    fonts.readFaces();
    QApplication::setApplicationName(u"dossier"_s);
    QApplication::setApplicationDisplayName(u"Dossier"_s);
    QApplication::setApplicationVersion(QStringLiteral(DOSSIER_VERSION));
    QApplication::setOrganizationName(u"dossier"_s);
    QApplication::setDesktopFileName(u"org.example.Dossier"_s);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale::English, u"dossier"_s, u":/i18n"_s); // its plurals, for want of the reader's language
    install(application, QLocale(), u"dossier"_s, u":/i18n"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Read source articles beside their summaries, entities and timeline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QApplication::translate("main", "Open the sample case."));
    const QCommandLineOption colours(
        u"colours"_s, QApplication::translate("main", "Colours for this time: system, light or dark."), u"which"_s);
    parser.addOptions({sample, colours});
    parser.addPositionalArgument(
        u"case"_s, QApplication::translate("main", "The case to open, or articles to import."), u"[CASE | FILE…]"_s);
    parser.process(application);

    const QStringList paths = parser.positionalArguments();
    const bool isCase = paths.size() == 1 && dossier::isCaseOrBundle(paths.first());
    auto opening = dossier::openAhead(parser.isSet(sample) ? dossier::samplePath()
            : isCase                                       ? paths.first()
                                                           : QString());

    dossier::leaveBareTheme();
    const QString choice = parser.isSet(colours) ? parser.value(colours) : dossier::settings::colours.get();
    dossier::applyColours(application, dossier::colourChoiceFromString(choice));
    dossier::applyMarkStyle(dossier::settings::strongerMarks.get());

    dossier::MainWindow window;
    window.setOpening(std::move(opening));
    if (parser.isSet(sample))
        window.openSample();
    else if (isCase)
        window.openCase(paths.first());
    else
        window.importFiles(paths);
    if (fitsItsScreen(window))
        window.show();
    else
        window.showMaximized(); // else its last line, or more of it, is beyond the screen
    giveBackWhatStartingTook();
    return QApplication::exec();
}

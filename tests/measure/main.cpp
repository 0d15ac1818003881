// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

QString line(const Measured &measured)
{
    return u"%1 %2 %3 %4 %5 %6  %7  %8\n"_s.arg(measured.part, -16)
        .arg(measured.language, -6)
        .arg(figure(measured.score.precision()), 9)
        .arg(figure(measured.score.recall()), 7)
        .arg(figure(measured.score.f1()), 6)
        .arg(measured.least ? figure(*measured.least) : QString(), 6)
        .arg(measured.holds() ? u"    "_s : u"less"_s, measured.others);
}

QJsonObject json(const Measured &measured)
{
    QJsonObject object{{u"part"_s, measured.part}, {u"language"_s, measured.language},
        {u"right"_s, measured.score.right}, {u"found"_s, measured.score.found}, {u"wanted"_s, measured.score.wanted},
        {u"precision"_s, measured.score.precision()}, {u"recall"_s, measured.score.recall()},
        {u"f1"_s, measured.score.f1()}};
    if (measured.least)
        object.insert(u"least"_s, *measured.least);
    object.insert(u"holds"_s, measured.holds());
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"How well what the program finds fits what people have labelled."_s);
    parser.addHelpOption();
    parser.addOption({u"material"_s, u"folder with the public labelled data in data/"_s, u"DIR"_s,
        qEnvironmentVariable("DOSSIER_MATERIAL")});
    parser.addOption({u"json"_s, u"write the figures to this file too"_s, u"FILE"_s});
    parser.addOption({u"mistakes"_s, u"list what was missed and what was found too much"_s});
    parser.addPositionalArgument(u"part"_s, u"passages, dates, names, alignment; all when left out"_s, u"[PART…]"_s);
    parser.process(application);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (parser.value(u"material"_s).isEmpty()) {
        err << "measure: --material DIR or DOSSIER_MATERIAL is wanted, a folder with data/ in it\n";
        return 2;
    }
    showMistakes(parser.isSet(u"mistakes"_s));
    const QDir data(parser.value(u"material"_s) + u"/data"_s);
    using Measure = Result<QList<Measured>> (*)(const QDir &);
    static const QList<std::pair<QString, Measure>> parts{{u"passages"_s, measurePassages}, {u"dates"_s, measureDates},
        {u"names"_s, measureNames}, {u"alignment"_s, measureAlignment}};
    const QStringList wanted = parser.positionalArguments();
    QList<Measured> all;
    for (const auto &[name, measure] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const Result<QList<Measured>> measured = measure(data);
        if (!measured) {
            err << "measure: " << measured.error().detail << '\n';
            return 2;
        }
        all += *measured;
    }
    out << "part             lang   precision  recall     F1  least\n";
    bool allHold = true;
    QJsonArray figures;
    for (const Measured &measured : std::as_const(all)) {
        out << line(measured);
        allHold = allHold && measured.holds();
        figures.append(json(measured));
    }
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            err << "measure: " << file.fileName() << ": " << file.errorString() << '\n';
            return 2;
        }
        file.write(QJsonDocument(QJsonObject{{u"figures"_s, figures}}).toJson());
    }
    return allHold ? 0 : 1;
}

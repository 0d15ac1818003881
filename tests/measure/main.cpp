// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/measures.h"
#include "measure/ownset.h"

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
    const bool isCount = measured.by == Measured::By::Count;
    const auto share = [isCount](double value) { return isCount ? QString() : figure(value); };
    const auto bound = [isCount](double value) { return isCount ? u"<= %1"_s.arg(value) : figure(value); };
    return u"%1 %2 %3 %4 %5 %6  %7  %8\n"_s.arg(measured.part, -18)
        .arg(measured.language, -6)
        .arg(share(measured.score.precision()), 9)
        .arg(share(measured.score.recall()), 7)
        .arg(isCount ? QString::number(measured.score.found) : figure(measured.score.f1()), 6)
        .arg(measured.least ? bound(*measured.least) : QString(), 6)
        .arg(measured.holds() ? u"    "_s
                : isCount     ? u"more"_s
                              : u"less"_s,
            measured.others);
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
    if (!measured.others.isEmpty())
        object.insert(u"others"_s, measured.others);
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
    parser.addPositionalArgument(
        u"part"_s, u"own, passages, dates, names, alignment; all when left out"_s, u"[PART…]"_s);
    parser.process(application);
    QTextStream out(stdout);
    QTextStream err(stderr);
    showMistakes(parser.isSet(u"mistakes"_s));
    const QString material = parser.value(u"material"_s);
    using Measure = Result<QList<Measured>> (*)(const QDir &);
    static const QList<std::pair<QString, Measure>> parts{{u"passages"_s, measurePassages}, {u"dates"_s, measureDates},
        {u"names"_s, measureNames}, {u"alignment"_s, measureAlignment}, {u"own"_s, measureOwnSet}};
    const QStringList wanted = parser.positionalArguments();
    QList<Measured> all;
    for (const auto &[name, measure] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const bool isOwn = measure == measureOwnSet;
        if (!isOwn && material.isEmpty()) {
            err << "measure: " << name << ": --material DIR or DOSSIER_MATERIAL is wanted, a folder with data/ in it\n";
            if (wanted.isEmpty())
                continue;
            return 2;
        }
        const Result<QList<Measured>> measured =
            measure(QDir(isOwn ? QStringLiteral(DOSSIER_SOURCE_DIR "/tests/measure") : material + u"/data"_s));
        if (!measured) {
            err << "measure: " << measured.error().detail << '\n';
            return 2;
        }
        all += *measured;
    }
    out << "part               lang   precision  recall     F1  least        others\n";
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

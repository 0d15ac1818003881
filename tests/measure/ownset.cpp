// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/ownset.h"

#include "cli/commandline.h"
#include "cli/jsonfile.h"
#include "measure/others.h"
#include "measure/owncase.h"

#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct OwnCase
{
    QJsonObject labels;
    QJsonObject answer;
};

Result<OwnCase> readOwnCase(const QDir &folder)
{
    const Result<QJsonObject> labels = readJsonObject(folder.filePath(u"gold.json"_s));
    if (!labels)
        return labels.error();
    QString answer;
    QString complaint;
    QTextStream out(&answer);
    QTextStream err(&complaint);
    const QStringList command{u"analyze"_s, u"--manifest"_s, folder.filePath(u"input.json"_s), u"--json"_s};
    if (runCommand(command, out, err) != 0)
        return Error{ErrorCode::Invalid, complaint.trimmed(), {}};
    out.flush();
    return OwnCase{*labels, QJsonDocument::fromJson(answer.toUtf8()).object()};
}

Measured row(const QString &part, const Score &score, std::optional<double> least, Measured::By by = Measured::By::F1)
{
    const QString name = u"own."_s + part;
    return {name, {}, score, by, least, othersIn(name, {})};
}

QList<Measured> rows(const OwnScores &scores)
{
    QList<Measured> all{
        row(u"language"_s, scores.language, 1.0, Measured::By::Recall),
        row(u"mentions"_s, scores.mentions, .85),
        row(u"mentions typed"_s, scores.typed, .75),
        row(u"pairs"_s, scores.pairs, {}),
        row(u"links"_s, scores.links, .75),
        row(u"dates"_s, scores.dates, .85),
        row(u"indicators"_s, scores.indicators, .97),
        row(u"alignment"_s, scores.alignment, .95),
        row(u"summaries"_s, scores.summaries, {}),
        row(u"errors"_s, scores.errors, .75),
        row(u"false alarms"_s, {0, scores.falseAlarms, scores.faithful}, 1, Measured::By::Count),
        row(u"facts"_s, scores.facts, .5, Measured::By::Recall),
    };
    if (!scores.factsAreAnswered)
        all.last().others = u"not answered"_s;
    return all;
}

QList<Measured> rowsOf(const QString &language, const OwnScores &scores)
{
    QList<Measured> all{row(u"mentions"_s, scores.mentions, {}), row(u"mentions typed"_s, scores.typed, {}),
        row(u"dates"_s, scores.dates, {}), row(u"indicators"_s, scores.indicators, {})};
    for (Measured &measured : all) {
        measured.language = language;
        measured.others = othersIn(measured.part, language);
    }
    return all;
}

} // namespace

Result<QList<Measured>> measureOwnSet(const QDir &set)
{
    static const QStringList languages{u"fr"_s, u"nl"_s, u"it"_s, u"en"_s, u"de"_s};
    OwnScores together;
    QList<OwnScores> byLanguage(languages.size());
    for (const QString &folder : set.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const Result<OwnCase> own = readOwnCase(QDir(set.filePath(folder)));
        if (!own)
            return own.error();
        together += scoreAnswer(own->labels, own->answer);
        for (qsizetype i = 0; i < languages.size(); ++i)
            byLanguage[i] += scoreAnswer(inLanguage(own->labels, languages.at(i)), own->answer);
    }
    QList<Measured> measured = rows(together);
    for (qsizetype i = 0; i < languages.size(); ++i)
        measured += rowsOf(languages.at(i), byLanguage.at(i));
    return measured;
}

} // namespace dossier

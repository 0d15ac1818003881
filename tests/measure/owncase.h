// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measure/score.h"

#include <QJsonObject>
#include <QString>

namespace dossier {

// How an answer about a case compares with its labels, both in the forms that README.md tells of (offsets are code
// points), counted as the material's scorer counts.
struct OwnScores
{
    Score language; // of documents
    Score mentions; // spans that overlap, one to one
    Score typed; // of these, with the type
    Score pairs; // of mentions that name one entity
    Score links; // of these, in documents of two languages
    Score dates; // with the same EDTF value
    Score indicators; // with the same type and value
    Score alignment; // sentence to sentence, of translations
    Score summaries; // the same of summaries
    Score errors; // planted in translations, told in the right sentence
    Score facts; // in dispute: two passages that contradict each other
    bool factsAreAnswered = false; // an answer without the list does not look for them
    qint64 faithful = 0; // translations without an error
    qint64 falseAlarms = 0; // most that one of these has

    OwnScores &operator+=(const OwnScores &other);
};

OwnScores scoreAnswer(const QJsonObject &labels, const QJsonObject &answer);

// What is about documents in one language alone: the articles' mentions, dates and indicators.
QJsonObject inLanguage(const QJsonObject &labels, const QString &language);

// An EDTF value as it is compared: without blanks and a time of day, qualifiers at the end, "open" as "..", sets in
// order, "2021-03-XX" as "2021-03", an interval with equal ends as the one date.
QString comparableEdtf(const QString &value);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/result.h"
#include "casefile/span.h"

#include <QDir>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace dossier {

// Readers of labelled material (the folder `data` of DOSSIER_MATERIAL). Errors name the file.

// sentences/LANGUAGE.txt: a sentence a line, paragraphs parted by an empty line. As one text, with the boundaries that
// no rule can see taken out: where the sentence before ends without . ! ? … : ; or the one after begins with a small
// letter.
struct SentenceMaterial
{
    QString text;
    QList<Span> sentences;
};
Result<SentenceMaterial> readSentences(const QString &path);

// names/LANGUAGE.conll: a token and its tag a line, sentences parted by an empty line. As texts, tokens set as they
// are in print.
struct NameMaterial
{
    struct Name
    {
        Span span;
        QString type; // PER, ORG, LOC, MISC
    };
    struct Sentence
    {
        QString text;
        QList<Name> names;
    };
    QList<Sentence> sentences;
};
Result<NameMaterial> readNames(const QString &path, const QString &language);

// dates/LANGUAGE.jsonl: an utterance a line. The end of a range is made inclusive.
struct DateMaterial
{
    struct Date
    {
        Span span; // UTF-16 units
        QList<DayBounds> readings; // any is right; empty: no value is given
    };
    struct Row
    {
        qsizetype line = 0; // from 1
        QString text;
        Edtf reference; // the day it is said on
        QList<Date> dates;
    };
    QList<Row> rows;
};
Result<DateMaterial> readDates(const QString &path);

// alignment/NAME.defr with NAME.de and NAME.fr: "[0, 1]:[0]", numbers of lines.
struct AlignmentMaterial
{
    QStringList source;
    QStringList target;
    QList<std::pair<QList<qsizetype>, QList<qsizetype>>> links; // both sides ascending
};
Result<AlignmentMaterial> readAlignment(const QDir &folder, const QString &name);

} // namespace dossier

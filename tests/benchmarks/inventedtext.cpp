// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/inventedtext.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString pick(QRandomGenerator &random, const QStringList &from)
{
    return from.at(random.bounded(from.size()));
}

QString inventedWord(QRandomGenerator &random)
{
    static const QStringList syllables = u"ba be di do fa gu ka le li mo na ne po ra re so ta te vi zo"_s.split(u' ');
    QString word;
    for (int n = random.bounded(1, 4); n >= 0; --n)
        word += pick(random, syllables);
    return word;
}

} // namespace

QStringList inventedNames(qsizetype count)
{
    QRandomGenerator random(7);
    QStringList names;
    names.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        QStringList words;
        for (int n = random.bounded(2, 4); n > 0; --n) {
            QString word = inventedWord(random);
            word[0] = word[0].toUpper();
            words.append(word);
        }
        names.append(words.join(u' '));
    }
    return names;
}

QString inventedText(qsizetype units, const QStringList &names, quint32 seed)
{
    static const QStringList months = u"January February March April May June July August September October "
                                      "November December"_s.split(u' ', Qt::SkipEmptyParts);
    static const QStringList common = u"the of and to in that was for on with by at from their which had"_s.split(u' ');
    QRandomGenerator random(seed);
    QString text;
    text.reserve(units + 400);
    for (int sentence = 0; text.size() < units; ++sentence) {
        QStringList words{u"The"_s};
        for (int n = random.bounded(8, 22); n > 0; --n)
            words.append(n % 2 == 0 ? pick(random, common) : inventedWord(random));
        if (sentence % 3 == 0 && !names.isEmpty())
            words.insert(random.bounded(1, words.size()), pick(random, names));
        if (sentence % 4 == 0)
            words.append(
                u"on %1 %2 %3"_s.arg(random.bounded(1, 29)).arg(pick(random, months)).arg(random.bounded(1990, 2026)));
        text += words.join(u' ') + (sentence % 5 == 4 ? u".\n"_s : u". "_s);
    }
    return text;
}

} // namespace dossier

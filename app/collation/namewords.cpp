// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/namewords.h"

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/spelling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// So many sounds at the beginning tell a word from others; a shorter one has to be the same.
constexpr qsizetype tellingSounds = 5;

bool isFigureWord(const QString &word)
{
    static const QString roman = u"IVX"_s;
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); })
        || std::ranges::all_of(word, [](QChar c) { return roman.contains(c); });
}

QString placeOf(const QString &word)
{
    const std::optional<PlaceNames> place = placeNamed(word);
    return place ? place->names.join(u'|') : QString();
}

} // namespace

NameWords::NameWords(const QString &spelling, const QString &language)
{
    static const QRegularExpression separators(u"[\\s'’\\-‑/.]+"_s);
    const QStringList words = spelling.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString lower = lowered(word);
        const bool isFigure = isFigureWord(word);
        if (!isFigure && (isConnector(lower) || lower.size() < 2))
            continue;
        Word one{word, foldedWord(word), {}, {}, {}, isFigure};
        one.sound = spokenAlike(one.folded);
        if (!language.isEmpty())
            one.meanings = conceptsOf(lower, language);
        one.place = placeOf(word);
        m_words.append(one);
    }
}

QStringList NameWords::keys() const
{
    QStringList keys;
    for (const Word &word : m_words) {
        if (word.isFigure)
            continue;
        keys.append(word.sound.first(std::min(word.sound.size(), tellingSounds)));
        for (const int meaning : word.meanings)
            keys.append(u'#' + QString::number(meaning));
        if (!word.place.isEmpty())
            keys.append(u'@' + word.place);
    }
    keys.removeDuplicates();
    return keys;
}

bool NameWords::isAlike(const Word &a, const Word &b)
{
    if (a.isFigure || b.isFigure)
        return a.folded == b.folded;
    if (a.folded == b.folded)
        return true;
    const qsizetype longer = std::max(a.sound.size(), b.sound.size());
    const qsizetype shorter = std::min(a.sound.size(), b.sound.size());
    return shorter >= tellingSounds && longer - shorter <= 3
        && QStringView(a.sound).first(tellingSounds) == QStringView(b.sound).first(tellingSounds);
}

bool NameWords::meansTheSame(const Word &a, const Word &b)
{
    if (!a.place.isEmpty() && a.place == b.place)
        return true;
    return std::ranges::any_of(a.meanings, [&b](int meaning) { return b.meanings.contains(meaning); });
}

SharedWords sharedWords(const NameWords &first, const NameWords &second)
{
    SharedWords shared;
    QList<bool> taken(second.m_words.size(), false);
    QList<bool> found(first.m_words.size(), false);
    const auto match = [&](const auto &fits, qsizetype &count) {
        for (qsizetype i = 0; i < first.m_words.size(); ++i) {
            for (qsizetype j = 0; j < second.m_words.size() && !found[i]; ++j) {
                if (taken[j] || !fits(first.m_words[i], second.m_words[j]))
                    continue;
                found[i] = true;
                taken[j] = true;
                ++count;
                const QString &word = first.m_words[i].written;
                if (&count == &shared.alike && word.size() > shared.word.size())
                    shared.word = word;
            }
        }
    };
    match(&NameWords::isAlike, shared.alike);
    match(&NameWords::meansTheSame, shared.meant);
    const auto isLeft = [](const QList<NameWords::Word> &words, const QList<bool> &is) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i].isFigure && !is[i])
                return true;
        }
        return false;
    };
    shared.otherFigure = isLeft(first.m_words, found) || isLeft(second.m_words, taken);
    return shared;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Letters that Unicode does not take apart, and that Qt, which folds case letter by letter, leaves as they are.
QStringView plainLetter(const QChar &letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"ss";
    case u'ẞ':
        return u"SS";
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"OE";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"AE";
    case u'ø':
        return u"o";
    case u'Ø':
        return u"O";
    case u'ł':
        return u"l";
    case u'Ł':
        return u"L";
    case u'’':
        return u"'";
    default:
        return QStringView(&letter, 1);
    }
}

// What shows nothing of its own, or only stretches or points the letters around it: a word with a soft hyphen in it, or
// a kashida, is the same word.
bool isSought(QChar unit)
{
    constexpr QChar kashida(u'\u0640');
    const QChar::Category category = unit.category();
    return category != QChar::Mark_NonSpacing && category != QChar::Other_Format && unit != kashida;
}

// Whether a unit changes, or changes with, those before it.
bool joinsBefore(QChar unit)
{
    const bool isJamo = unit.unicode() >= 0x1160 && unit.unicode() <= 0x11FF;
    return unit.isMark() || unit.isSurrogate() || isJamo;
}

qsizetype endOfPiece(QStringView text, qsizetype start)
{
    constexpr qsizetype length = 128;
    constexpr qsizetype most = 1024; // where there is no end of marks
    qsizetype end = std::min(start + length, text.size());
    while (end < text.size() && end - start < most && joinsBefore(text[end]))
        ++end;
    return end < text.size() && text[end].isLowSurrogate() ? end + 1 : end;
}

template <typename Change> QString changedByPieces(QStringView text, Change change)
{
    qsizetype end = endOfPiece(text, 0);
    if (end == text.size())
        return change(text.toString());
    QString changed;
    changed.reserve(text.size());
    for (qsizetype start = 0; start < text.size(); start = end) {
        end = endOfPiece(text, start);
        changed += change(text.sliced(start, end - start).toString());
    }
    return changed;
}

QString folded(QStringView text, LetterCase letterCase)
{
    const QString apart = changedByPieces(text, [letterCase](const QString &piece) {
        const QString parts = piece.normalized(QString::NormalizationForm_KD);
        return letterCase == LetterCase::Ignored ? parts.toCaseFolded() : parts;
    });
    QString words;
    words.reserve(apart.size());
    for (const QChar &unit : apart) {
        if (isSought(unit))
            words += plainLetter(unit);
    }
    return words;
}

} // namespace

QString lowered(QStringView text)
{
    return changedByPieces(text, [](const QString &piece) { return piece.toLower(); });
}

QString normalised(QStringView text, QString::NormalizationForm form)
{
    return changedByPieces(text, [form](const QString &piece) { return piece.normalized(form); });
}

QString fold(QStringView text, LetterCase letterCase)
{
    return folded(text, letterCase).simplified();
}

QString foldCharacter(char32_t character, LetterCase letterCase)
{
    QString words = folded(QString::fromUcs4(&character, 1), letterCase);
    for (QChar &unit : words) {
        if (unit.isSpace())
            unit = u' ';
    }
    return words;
}

QStringList foldedWords(QStringView filter)
{
    return fold(filter).split(u' ', Qt::SkipEmptyParts);
}

Folded foldWithPlaces(QStringView text)
{
    Folded result;
    bool isBlankDue = false;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        for (const QChar unit : folded(text.sliced(at, length), LetterCase::Ignored)) {
            if (unit.isSpace()) {
                isBlankDue = !result.words.isEmpty();
                continue;
            }
            if (isBlankDue) {
                result.words += u' ';
                result.from.append(at - 1);
                isBlankDue = false;
            }
            result.words += unit;
            result.from.append(at);
        }
        at += length;
    }
    return result;
}

} // namespace dossier

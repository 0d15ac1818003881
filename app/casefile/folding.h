// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace dossier {

// Qt's toLower() and normalized(), in time that grows with the length alone: theirs grows by its square where letters
// come to more units or fewer. Of more marks on one letter than any language has, the order may stay as it was.
QString lowered(QStringView text);
QString normalised(QStringView text, QString::NormalizationForm form);

// Whether capitals and small letters are the same to who looks for words.
enum class LetterCase { Ignored, Kept };

// Words as they are sought: without case, accents and characters that show nothing (soft hyphens, joiners),
// compatibility forms and ligatures taken apart ("Œuvre" and "oeuvre", "Straße" and "strasse" are the same), blanks
// simplified.
QString fold(QStringView text, LetterCase letterCase = LetterCase::Ignored);
// One character so: several for a ligature, none for a combining mark or a soft hyphen, a plain blank for one of any
// kind.
QString foldCharacter(char32_t character, LetterCase letterCase = LetterCase::Ignored);
// The words of a filter, folded.
QStringList foldedWords(QStringView filter);

// Words folded, with the way back: for each unit of the folded words, where the character it was made of begins.
struct Folded
{
    QString words;
    QList<qsizetype> from;
};
Folded foldWithPlaces(QStringView text);

} // namespace dossier

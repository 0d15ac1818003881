// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/scripts.h"

#include <QList>

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype lettersForOne = 50;

bool isUnspacedLetter(char32_t character)
{
    if (!QChar::isLetter(character))
        return false;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

// Every letter of these scripts lies there; most texts have none, and are known by a look at their units.
bool mayBeUnspaced(QChar unit)
{
    const char16_t value = unit.unicode();
    return value >= 0x0e00 && (value < 0x1e00 || value >= 0x2e80);
}

bool mayBeUnspaced(QStringView text)
{
    // In pieces looked through to their end, which takes many units at a time where stopping at the first does not.
    constexpr qsizetype piece = 1024;
    for (qsizetype from = 0; from < text.size(); from += piece) {
        bool found = false;
        for (const QChar unit : text.sliced(from, std::min(piece, text.size() - from)))
            found |= mayBeUnspaced(unit);
        if (found)
            return true;
    }
    return false;
}

} // namespace

bool hasUnspacedScript(QStringView words)
{
    if (!mayBeUnspaced(words))
        return false;
    const QList<uint> characters = words.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), isUnspacedLetter);
}

bool isUnspaced(QStringView text)
{
    if (!mayBeUnspaced(text))
        return false;
    const QList<uint> characters = text.toUcs4();
    const auto letters = std::count_if(
        characters.cbegin(), characters.cend(), [](uint character) { return QChar::isLetter(character); });
    const auto unspaced = std::count_if(characters.cbegin(), characters.cend(), isUnspacedLetter);
    return unspaced * lettersForOne > letters;
}

} // namespace dossier

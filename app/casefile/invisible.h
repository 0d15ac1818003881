// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// A character that shows nothing and yet changes what is read: it parts words, turns their order, or hides letters.
struct Invisible
{
    qsizetype offset = 0; // UTF-16 units
    qsizetype length = 1; // units
    char32_t character = 0;

    bool operator==(const Invisible &) const = default;
};

// All of them in the text, in order: zero-width and bidirectional controls (U+200B–U+200F, U+202A–U+202E,
// U+2060–U+206F, U+061C, U+FEFF), fillers, annotation marks and tag characters. Not those that do what they are for:
// joiners between letters that join, in emoji and after a virama, zero-width spaces between letters of scripts written
// without blanks, the tags of a flag.
QList<Invisible> invisibleCharacters(QStringView text);

// What character charts call it: "RLO", "ZWSP"; of a tag the letter it hides; "U+3164" where there is no short name.
QString invisibleName(char32_t character);

} // namespace dossier

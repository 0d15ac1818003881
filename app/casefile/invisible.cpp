// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/invisible.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr char32_t zeroWidthSpace = 0x200B;
constexpr char32_t nonJoiner = 0x200C;
constexpr char32_t joiner = 0x200D;
constexpr char32_t blackFlag = 0x1F3F4;

bool isTag(char32_t c)
{
    return c >= 0xE0000 && c <= 0xE007F;
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF
        || c == 0x061C || c == 0x180E || c == 0x3164 || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB) || isTag(c);
}

// Nearly all units: none of the characters above begins with such a one.
bool isPlain(QChar unit)
{
    const char16_t c = unit.unicode();
    return c < 0x061C || (c > 0x206F && c != 0x3164 && c < 0xDB40) || (c > 0x180E && c < 0x200B)
        || (c > 0x061C && c < 0x180E);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return 0;
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    const bool pair = at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return characterAt(text, at - (pair ? 2 : 1));
}

// The letter or sign before, past marks and the selectors of how it looks.
char32_t baseBefore(QStringView text, qsizetype at)
{
    char32_t c = characterBefore(text, at);
    while (c != 0 && (QChar::category(c) == QChar::Mark_NonSpacing || (c >= 0x1F3FB && c <= 0x1F3FF))) {
        at -= QChar::requiresSurrogates(c) ? 2 : 1;
        c = characterBefore(text, at);
    }
    return c;
}

bool isPictograph(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2190 && c <= 0x2BFF);
}

bool joins(char32_t c)
{
    const QChar::JoiningType type = QChar::joiningType(c);
    return type == QChar::Joining_Dual || type == QChar::Joining_Right || type == QChar::Joining_Left;
}

bool isWrittenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool doesItsWork(QStringView text, qsizetype at, char32_t c)
{
    const qsizetype next = at + (QChar::requiresSurrogates(c) ? 2 : 1);
    if (c == nonJoiner || c == joiner) {
        constexpr unsigned char virama = 9;
        const char32_t before = baseBefore(text, at);
        const char32_t after = characterAt(text, next);
        return QChar::combiningClass(characterBefore(text, at)) == virama || (joins(before) && joins(after))
            || (c == joiner && isPictograph(before) && isPictograph(after));
    }
    if (c == zeroWidthSpace)
        return isWrittenWithoutBlanks(characterBefore(text, at)) && isWrittenWithoutBlanks(characterAt(text, next));
    if (isTag(c)) {
        qsizetype first = at;
        while (isTag(characterBefore(text, first)))
            first -= 2;
        return characterBefore(text, first) == blackFlag;
    }
    return false;
}

} // namespace

QList<Invisible> invisibleCharacters(QStringView text)
{
    QList<Invisible> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPlain(text[at]))
            continue;
        const char32_t c = characterAt(text, at);
        const qsizetype length = QChar::requiresSurrogates(c) ? 2 : 1;
        if (isInvisible(c) && !doesItsWork(text, at, c))
            found.append({at, length, c});
        at += length - 1;
    }
    return found;
}

QString invisibleName(char32_t character)
{
    switch (character) {
    case 0x061C:
        return u"ALM"_s;
    case 0x180E:
        return u"MVS"_s;
    case 0x200B:
        return u"ZWSP"_s;
    case 0x200C:
        return u"ZWNJ"_s;
    case 0x200D:
        return u"ZWJ"_s;
    case 0x200E:
        return u"LRM"_s;
    case 0x200F:
        return u"RLM"_s;
    case 0x202A:
        return u"LRE"_s;
    case 0x202B:
        return u"RLE"_s;
    case 0x202C:
        return u"PDF"_s;
    case 0x202D:
        return u"LRO"_s;
    case 0x202E:
        return u"RLO"_s;
    case 0x2060:
        return u"WJ"_s;
    case 0x2066:
        return u"LRI"_s;
    case 0x2067:
        return u"RLI"_s;
    case 0x2068:
        return u"FSI"_s;
    case 0x2069:
        return u"PDI"_s;
    case 0xFEFF:
        return u"BOM"_s;
    default:
        if (isTag(character) && character > 0xE0020 && character < 0xE007F)
            return QString(QChar(static_cast<char16_t>(character - 0xE0000)));
        return u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
    }
}

} // namespace dossier

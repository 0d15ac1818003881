// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/textunits.h"

namespace dossier {

namespace {

bool runsOnInScript(QChar unit)
{
    constexpr char16_t longVowel = 0x30fc; // of katakana, though Unicode has it in common with others
    switch (unit.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return unit.isLetter() || unit.isMark();
    default:
        return unit.unicode() == longVowel;
    }
}

} // namespace

const TextUnits &TextUnits::instance()
{
    static const TextUnits units;
    return units;
}

TextUnits::TextUnits()
{
    for (size_t code = 0; code < m_properties.size(); ++code) {
        const QChar unit(static_cast<char16_t>(code));
        const auto flag = [](bool has, Property property) { return has ? static_cast<int>(property) : 0; };
        m_properties[code] = static_cast<quint8>(flag(unit.isSpace(), Space) | flag(unit.isLetter(), Letter)
            | flag(unit.isNumber(), Number) | flag(unit.isMark(), Mark) | flag(unit.isUpper(), Upper)
            | flag(unit.isDigit(), Digit) | flag(runsOnInScript(unit), RunsOn)
            | flag(unit.isSurrogate() || code == QChar::SoftHyphen, Surrogate));
        m_lower[code] = unit.toLower().unicode();
    }
}

} // namespace dossier

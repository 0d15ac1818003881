// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/textsearch.h"

#include <algorithm>

namespace dossier {

namespace {

bool isOfUnspacedScript(char32_t c)
{
    switch (QChar::script(c)) {
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

// Where a word may be broken, or its letters are kept apart: it is one word all the same.
bool isInsideWord(char32_t c)
{
    return c == U'\u00AD' || c == U'\u200C' || c == U'\u200D' || c == U'\u2060';
}

bool goesOnAsWord(char32_t c)
{
    return ((QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_') && !isOfUnspacedScript(c)) || isInsideWord(c);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    const bool isPair = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
}

// An apostrophe or hyphen ends a word here, whatever stands around it: "l'agence" has the word "agence".
bool isWordBoundary(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const bool isPair = at >= 2 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate();
    return !goesOnAsWord(characterAt(text, at - (isPair ? 2 : 1))) || !goesOnAsWord(characterAt(text, at));
}

} // namespace

TextSearch::TextSearch(const QString &text, const Sought &sought)
    : m_text(text)
    , m_letterCase(sought.matchesCase ? LetterCase::Kept : LetterCase::Ignored)
    , m_wholeWords(sought.wholeWords)
{
    m_words = fold(sought.words, m_letterCase);
    if (m_words.isEmpty())
        m_read = m_text.size();
}

void TextSearch::goOn(qsizetype units)
{
    if (isDone())
        return;
    read(units);
    match();
}

void TextSearch::read(qsizetype units)
{
    const qsizetype end = std::min(m_text.size(), m_read + units);
    while (m_read < end) {
        const char32_t character = characterAt(m_text, m_read);
        append(folded(character), m_read);
        m_read += QChar::requiresSurrogates(character) ? 2 : 1;
    }
}

QString TextSearch::folded(char32_t character)
{
    const auto known = m_characters.constFind(character);
    return known != m_characters.cend() ? *known
                                        : *m_characters.insert(character, foldCharacter(character, m_letterCase));
}

void TextSearch::append(const QString &folded, qsizetype offset)
{
    for (const QChar unit : folded) {
        if (unit == u' ' && m_folded.endsWith(u' '))
            continue;
        m_folded.append(unit);
        m_offsets.append(offset);
    }
}

void TextSearch::match()
{
    qsizetype from = 0;
    bool waits = false;
    for (qsizetype at = m_folded.indexOf(m_words); at >= 0; at = m_folded.indexOf(m_words, from)) {
        qsizetype behind = at + m_words.size();
        while (behind < m_folded.size() && m_offsets.at(behind) == m_offsets.at(behind - 1))
            ++behind; // the rest of a character that is several when it is folded
        const bool endIsKnown = behind < m_folded.size();
        waits = !endIsKnown && !isDone();
        if (waits) {
            from = at; // marks may follow
            break;
        }
        const Span span{m_offsets.at(at), endIsKnown ? m_offsets.at(behind) : m_text.size()};
        from = take(span) ? behind : at + 1;
    }
    const qsizetype over = m_folded.size() - m_words.size() + 1; // nothing can begin before
    const qsizetype cut = waits ? from : std::clamp(over, from, m_folded.size());
    m_folded.remove(0, cut);
    m_offsets.remove(0, cut);
}

bool TextSearch::take(Span span)
{
    if (!m_found.isEmpty() && span.start < m_found.constLast().end)
        return false;
    if (m_wholeWords && !(isWordBoundary(m_text, span.start) && isWordBoundary(m_text, span.end)))
        return false;
    m_found.append(span);
    return true;
}

} // namespace dossier

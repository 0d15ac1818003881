// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/typedwords.h"

namespace dossier {

namespace {

bool isOfWord(const QString &words, qsizetype at)
{
    return at >= 0 && at < words.size() && (words.at(at).isLetterOrNumber() || words.at(at).isSurrogate());
}

} // namespace

void TypedWords::reset(const QString &words)
{
    *this = TypedWords();
    m_handed = words;
    m_now = words;
}

void TypedWords::handOn(QList<Piece> &pieces)
{
    if (!isPending())
        return;
    pieces.append({m_now, m_goesOn ? Typing::SameWord : Typing::Word});
    m_handed = m_now;
}

QList<TypedWords::Piece> TypedWords::change(const Edit &edit, const QString &now)
{
    QList<Piece> pieces;
    const Kind kind = edit.added > 0 && edit.removed == 0 ? Kind::Typed : edit.added == 0 ? Kind::Deleted : Kind::None;
    const bool isThere =
        kind == Kind::Typed ? edit.at == m_caret : edit.at == m_caret || edit.at + edit.removed == m_caret;
    const bool isLetter = edit.added <= 2 && edit.removed <= 2; // or a character of two units
    const bool beginsWord = kind == Kind::Typed && isOfWord(now, edit.at) && !isOfWord(now, edit.at - 1);
    if (!isThere || kind != m_kind || kind == Kind::None || beginsWord || !isLetter) {
        handOn(pieces);
        m_goesOn = false;
    }
    m_now = now;
    m_kind = kind;
    m_caret = edit.at + edit.added;
    if (!isLetter) {
        handOn(pieces);
        m_kind = Kind::None;
    }
    return pieces;
}

QList<TypedWords::Piece> TypedWords::pause()
{
    QList<Piece> pieces;
    handOn(pieces);
    m_goesOn = m_goesOn || !pieces.isEmpty();
    return pieces;
}

QList<TypedWords::Piece> TypedWords::end()
{
    QList<Piece> pieces;
    handOn(pieces);
    m_goesOn = false;
    m_kind = Kind::None;
    return pieces;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/drafting.h"
#include "workspace/undo.h"

#include <QList>
#include <QString>

namespace dossier {

// Cuts what is typed into words, as they are undone: a word goes with the blanks and stops behind it; what is deleted
// in one go is one piece; what is pasted is a piece of its own. A pause hands on what there is, and what is typed of
// the same word then belongs to the same step.
class TypedWords
{
public:
    struct Piece
    {
        QString words; // all there are, not only the piece
        Typing typing = Typing::Word;

        bool operator==(const Piece &) const = default;
    };

    void reset(const QString &words); // that are in the file
    // The words are `now`; `edit` is what has changed. What is to be handed on, in order.
    QList<Piece> change(const Edit &edit, const QString &now);
    QList<Piece> pause();
    QList<Piece> end(); // of the word: the caret has gone elsewhere
    bool isPending() const { return m_now != m_handed; }

private:
    enum class Kind { None, Typed, Deleted };
    void handOn(QList<Piece> &pieces);

    QString m_handed;
    QString m_now;
    Kind m_kind = Kind::None;
    qsizetype m_caret = -1; // behind the last edit
    bool m_goesOn = false; // the word that was handed on last
};

} // namespace dossier

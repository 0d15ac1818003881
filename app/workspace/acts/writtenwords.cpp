// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/writtenwords.h"

#include "casefile/wordcount.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

Act innerAct(const Act &act)
{
    if (act.code != "undo"_L1 && act.code != "redo"_L1)
        return act;
    Act inner = act;
    inner.code = act.arguments.value(0);
    inner.arguments = act.arguments.mid(1);
    return inner;
}

bool isWriting(const Act &act)
{
    const QString code = innerAct(act).code;
    return code == "write-words"_L1 || code == "strike-words"_L1;
}

bool writingGoesOn(const Act &earlier, const Act &later)
{
    const Act before = innerAct(earlier);
    const Act now = innerAct(later);
    return isWriting(later) && earlier.code == later.code && before.code == now.code && earlier.who == later.who
        && before.arguments.mid(1) == now.arguments.mid(1);
}

qsizetype writtenWords(const QList<Act> &acts)
{
    qsizetype count = 0;
    qsizetype longest = 0; // of the pieces of one word
    QString before;
    for (const Act &act : acts) {
        const QString piece = innerAct(act).arguments.value(0).replace(u'¶', u' ').trimmed(); // a line is no word
        const bool isSame =
            !before.isEmpty() && !piece.isEmpty() && (piece.startsWith(before) || before.startsWith(piece));
        if (!isSame)
            count += std::exchange(longest, 0);
        longest = std::max(longest, wordCount(piece));
        before = piece;
    }
    return count + longest;
}

} // namespace dossier

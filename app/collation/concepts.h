// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace dossier {

// Numbers that stand for meanings: words of de, en, fr, it and nl that say the same in reports of what happened, who
// did it and who looks into it have one in common. A word in lower case, also inflected (words are compared by their
// beginnings, as the table has them). Empty for words the table does not have.
QList<int> conceptsOf(const QString &word, const QString &language);

} // namespace dossier

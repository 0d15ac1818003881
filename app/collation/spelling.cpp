// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/spelling.h"

using namespace Qt::StringLiterals;

namespace dossier {

QString foldedWord(QStringView word)
{
    QString result;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result.append(c == u'ß' ? u's' : c);
    }
    return result;
}

QString spokenAlike(QString folded)
{
    folded.replace(u"ph"_s, u"f"_s)
        .replace(u"qu"_s, u"k"_s)
        .replace(u'c', u'k')
        .replace(u'y', u'i')
        .replace(u'z', u's')
        .replace(u'w', u'v');
    QString result;
    for (const QChar c : std::as_const(folded)) {
        if (result.isEmpty() || result.back() != c)
            result.append(c);
    }
    return result;
}

} // namespace dossier

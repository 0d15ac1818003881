// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folding.h"

using namespace Qt::StringLiterals;

namespace dossier {

QString fold(QStringView text)
{
    const QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words;
    words.reserve(folded.size());
    for (const QChar unit : folded) {
        if (unit.category() == QChar::Mark_NonSpacing)
            continue;
        // Qt folds case letter by letter, which leaves these alone.
        if (unit == u'ß')
            words += "ss"_L1;
        else if (unit == u'œ')
            words += "oe"_L1;
        else if (unit == u'æ')
            words += "ae"_L1;
        else if (unit == u'ø')
            words += u'o';
        else if (unit == u'ł')
            words += u'l';
        else if (unit == u'’')
            words += u'\'';
        else
            words += unit;
    }
    return words.simplified();
}

QStringList foldedWords(QStringView filter)
{
    return fold(filter).split(u' ', Qt::SkipEmptyParts);
}

} // namespace dossier

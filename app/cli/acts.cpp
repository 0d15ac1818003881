// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/acts.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// "entities 3, mentions 41" of the counts that are not zero.
QString countsOf(const Act &act)
{
    QStringList parts;
    for (auto count = act.counts.constBegin(); count != act.counts.constEnd(); ++count) {
        if (count->isDouble() && count->toInteger() != 0)
            parts.append(u"%1 %2"_s.arg(count.key()).arg(count->toInteger()));
    }
    return parts.join(u", "_s);
}

QString plain(const QString &code, const QStringList &arguments)
{
    QString words = code;
    words.replace(u'-', u' ');
    return arguments.isEmpty() ? words : words + u": "_s + arguments.join(u", "_s);
}

} // namespace

QString phrased(const Act &act)
{
    static const QHash<QString, QString> phrases{
        {u"create"_s, u"made the case"_s},
        {u"import"_s, u"brought in"_s},
        {u"annotate"_s, u"annotated from"_s},
        {u"decide"_s, u"accepted or rejected"_s},
        {u"edit-source"_s, u"corrected"_s},
        {u"find-reprints"_s, u"found texts that say the same"_s},
        {u"new-edition"_s, u"brought in a new edition of"_s},
        {u"propose-entities"_s, u"proposed entities"_s},
        {u"propose-events"_s, u"proposed events"_s},
        {u"read-again"_s, u"read again"_s},
        {u"remove-sources"_s, u"took out"_s},
        {u"restore-sources"_s, u"put back"_s},
        {u"undo"_s, u"took back"_s},
    };
    const auto phrase = phrases.constFind(act.code);
    QString words = phrase == phrases.constEnd() ? plain(act.code, act.arguments)
                                                 : (QStringList{*phrase} + act.arguments).join(u' ');
    if (const QString counts = countsOf(act); !counts.isEmpty())
        words += u" ("_s + counts + u')';
    return words;
}

QString phrased(const Finding &finding)
{
    return plain(finding.code.isEmpty() ? finding.check : finding.code, finding.arguments);
}

QString moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

} // namespace dossier

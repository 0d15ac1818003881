// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/acts.h"

#include "workspace/acts/actkinds.h"
#include "workspace/acts/writtenwords.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
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

// What an act on rows was about: "mention ADE", "12 mentions".
QStringList rowsOf(const QStringList &arguments)
{
    static const QHash<QString, QString> many{{u"entity"_s, u"entities"_s},
        {u"sameness"_s, u"judgements of sameness"_s}, {u"evidence"_s, u"pieces of evidence"_s}};
    const QString table = arguments.value(0);
    if (arguments.value(1) != "1"_L1)
        return {arguments.value(1) + u' ' + many.value(table, table + u's')};
    const QString other = arguments.value(3);
    if (!other.isEmpty() && table == "sameness"_L1)
        return {u"the judgement on %1 and %2"_s.arg(arguments.value(2), other)};
    if (!other.isEmpty() && table == "link"_L1)
        return {u"the link of “%1” to passage %2"_s.arg(arguments.value(2), other)};
    if (!other.isEmpty() && table == "claim"_L1)
        return {u"claim %1 of %2"_s.arg(arguments.value(2), other)};
    return {table + u' ' + arguments.value(2)};
}

// Arguments take the places of %1 …; that of one that may come often takes all of them.
QString filled(const QString &phrase, const QStringList &arguments, qsizetype placeOfList)
{
    static const QRegularExpression place(u"%([1-9])"_s);
    QString words;
    qsizetype from = 0;
    for (auto it = place.globalMatch(phrase); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype number = match.capturedView(1).toInt();
        words += QStringView(phrase).sliced(from, match.capturedStart() - from);
        words += number - 1 == placeOfList ? arguments.mid(number - 1).join(u", "_s) : arguments.value(number - 1);
        from = match.capturedEnd();
    }
    words += QStringView(phrase).sliced(from);
    return words.remove(u" ()"_s).simplified();
}

} // namespace

QString phrased(const Act &act)
{
    const QString taken = act.code == "undo"_L1 ? u"took back: "_s
        : act.code == "redo"_L1                 ? u"did again: "_s
                                                : QString();
    if (!taken.isEmpty()) {
        Act named;
        named.code = act.arguments.value(0);
        named.arguments = act.arguments.mid(1);
        return taken + phrased(named);
    }
    static const QHash<QString, QString> phrases{
        {u"create"_s, u"made the case %1"_s},
        {u"import"_s, u"brought in %1"_s},
        {u"new-edition"_s, u"brought in a new edition of %1"_s},
        {u"annotate"_s, u"annotated from %1"_s},
        {u"decide"_s, u"accepted or rejected"_s},
        {u"find-names"_s, u"found %1 in other texts"_s},
        {u"check-renditions"_s, u"compared the translations and summaries of %1 with it"_s},
        {u"check-translations"_s, u"compared the translations of %1 with it"_s},
        {u"check-attributions"_s, u"looked for statements that are put down to nobody"_s},
        {u"check-languages"_s, u"looked for passages in other languages"_s},
        {u"compare-sources"_s, u"compared sources that speak of the same"_s},
        {u"propose-sameness"_s, u"looked for entities that are likely the same"_s},
        {u"find-reprints"_s, u"found texts that say the same or share words"_s},
        {u"find-repeats"_s, u"looked for sources that pass on what another says"_s},
        {u"propose-entities"_s, u"proposed entities"_s},
        {u"propose-events"_s, u"proposed events"_s},
        {u"read-again"_s, u"read %1 again"_s},
        {u"take-metadata"_s, u"corrected %1 from beside its file (%2)"_s},
        {u"accept"_s, u"accepted %1"_s},
        {u"reject"_s, u"rejected %1"_s},
        {u"reopen"_s, u"put back among proposals: %1"_s},
        {u"new-entity"_s, u"made the entity %1"_s},
        {u"new-mention"_s, u"marked %1 as a mention of %2"_s},
        {u"move-mentions"_s, u"moved %1 mentions from %2 to %3"_s},
        {u"rename-entity"_s, u"renamed %1 to %2"_s},
        {u"retype-entity"_s, u"made %1 from %2 into %3"_s},
        {u"describe-entity"_s, u"described %1"_s},
        {u"add-name"_s, u"gave %1 the name %2"_s},
        {u"remove-name"_s, u"took the name %2 from %1"_s},
        {u"prefer-name"_s, u"prefers %2 for %1"_s},
        {u"merge-entities"_s, u"judged %1 to be the same as %2"_s},
        {u"part-entities"_s, u"judged %1 not to be the same as %2"_s},
        {u"doubt-sameness"_s, u"is unsure whether %1 is the same as %2"_s},
        {u"split-entity"_s, u"split %2 from %1"_s},
        {u"edit-date"_s, u"read %1 as %2"_s},
        {u"new-event"_s, u"made the event %1"_s},
        {u"rename-event"_s, u"renamed the event %1 to %2"_s},
        {u"describe-event"_s, u"described the event %1"_s},
        {u"date-event"_s, u"dated %1 %2 (%3)"_s},
        {u"work-out-date"_s, u"left the date of %1 to its claims: %2"_s},
        {u"remove-event"_s, u"removed the event %1"_s},
        {u"new-claim"_s, u"claimed of %1: %2 %3 %4"_s},
        {u"edit-claim"_s, u"changed what is claimed of %1 from %3 to %4"_s},
        {u"judge-claim"_s, u"judged a claim of %1: %2 %3, %4, %5"_s},
        {u"prefer-claim"_s, u"prefers %2 for %1 (%3)"_s},
        {u"add-evidence"_s, u"added evidence to a claim of %1"_s},
        {u"new-note"_s, u"noted: %1"_s},
        {u"edit-note"_s, u"changed the note: %1"_s},
        {u"remove-note"_s, u"removed the note: %1"_s},
        {u"settle-finding"_s, u"%2 the finding %1: %4 (%3)"_s},
        {u"set-passage-language"_s, u"the language of %1 is %2"_s},
        {u"edit-source"_s, u"corrected %1"_s},
        {u"edit-sources"_s, u"corrected %1"_s},
        {u"begin-draft"_s, u"began a %1 (%2) of %3"_s},
        {u"write-words"_s, u"wrote “%1” in the %2 of %4"_s},
        {u"strike-words"_s, u"struck “%1” from the %2 of %4"_s},
        {u"discard-draft"_s, u"threw away the draft of the %1 (%2) of %3"_s},
        {u"keep-version"_s, u"kept version %4 of the %1 (%2) of %3 as %5"_s},
        {u"add-version"_s, u"added version %4 of the %1 (%2) of %3"_s},
        {u"link-sentence"_s, u"linked “%1” to passage %2 of %3"_s},
        {u"unlink-sentence"_s, u"unlinked “%1” from passage %2 of %3"_s},
        {u"remove-sources"_s, u"took out %1"_s},
        {u"restore-sources"_s, u"put back %1"_s},
    };
    const auto phrase = phrases.constFind(act.code);
    const ActKind *kind = actKind(act.code);
    const bool isOfRows = kind && kind->arguments.startsWith("table"_L1);
    QString words = phrase == phrases.constEnd()
        ? plain(act.code, act.arguments)
        : filled(*phrase, isOfRows ? rowsOf(act.arguments) : act.arguments, kind ? kind->placeOfList() : -1);
    if (const QString counts = countsOf(act); !counts.isEmpty())
        words += u" ("_s + counts + u')';
    return words;
}

QString phrasedTogether(const QList<Act> &acts)
{
    if (acts.size() == 1)
        return phrased(acts.constFirst());
    Act whole = acts.constFirst();
    const QString words = u"%1 words"_s.arg(writtenWords(acts));
    whole.arguments[whole.code == innerAct(whole).code ? 0 : 1] = words;
    return phrased(whole).replace(u"“%1”"_s.arg(words), words);
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

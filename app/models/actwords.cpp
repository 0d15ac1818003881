// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/actwords.h"

#include "models/phrases.h"
#include "models/proposalwords.h"
#include "workspace/acts/actkinds.h"
#include "workspace/acts/writtenwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr const char *context = "acts";

struct Phrase
{
    const char *name; // for "Undo …"
    const char *sentence; // %1 … stand for the arguments
    qsizetype counted = -1; // the argument that %Ln stands for
};

const QHash<QString, Phrase> &phrases()
{
    static const QHash<QString, Phrase> table{
        {u"create"_s, {QT_TRANSLATE_NOOP("acts", "make case"), QT_TRANSLATE_NOOP("acts", "Made the case “%1”")}},
        {u"import"_s, {QT_TRANSLATE_NOOP("acts", "import"), QT_TRANSLATE_NOOP("acts", "Brought in “%1”")}},
        {u"new-edition"_s,
            {QT_TRANSLATE_NOOP("acts", "new edition"), QT_TRANSLATE_NOOP("acts", "Brought in a new edition of “%1”")}},
        {u"annotate"_s,
            {QT_TRANSLATE_NOOP("acts", "annotations"), QT_TRANSLATE_NOOP("acts", "Took annotations from “%1”")}},
        {u"decide"_s,
            {QT_TRANSLATE_NOOP("acts", "decisions"), QT_TRANSLATE_NOOP("acts", "Accepted or rejected proposals")}},
        {u"find-names"_s,
            {QT_TRANSLATE_NOOP("acts", "find name"), QT_TRANSLATE_NOOP("acts", "Looked for “%1” in all texts")}},
        {u"find-reprints"_s,
            {QT_TRANSLATE_NOOP("acts", "find reprints"),
                QT_TRANSLATE_NOOP("acts", "Found texts that say the same or share words")}},
        {u"find-repeats"_s,
            {QT_TRANSLATE_NOOP("acts", "find repeats"),
                QT_TRANSLATE_NOOP("acts", "Looked for sources that pass on what another says")}},
        {u"check-renditions"_s,
            {QT_TRANSLATE_NOOP("acts", "check renditions"),
                QT_TRANSLATE_NOOP("acts", "Compared the translations and summaries of “%1” with it")}},
        {u"check-translations"_s,
            {QT_TRANSLATE_NOOP("acts", "check translations"),
                QT_TRANSLATE_NOOP("acts", "Compared the translations of “%1” with it")}},
        {u"check-attributions"_s,
            {QT_TRANSLATE_NOOP("acts", "check attributions"),
                QT_TRANSLATE_NOOP("acts", "Looked for statements that are put down to nobody")}},
        {u"check-languages"_s,
            {QT_TRANSLATE_NOOP("acts", "check languages"),
                QT_TRANSLATE_NOOP("acts", "Looked for passages in other languages")}},
        {u"compare-sources"_s,
            {QT_TRANSLATE_NOOP("acts", "compare sources"),
                QT_TRANSLATE_NOOP("acts", "Compared sources that speak of the same")}},
        {u"propose-sameness"_s,
            {QT_TRANSLATE_NOOP("acts", "propose sameness"),
                QT_TRANSLATE_NOOP("acts", "Looked for entities that are likely the same")}},
        {u"take-metadata"_s,
            {QT_TRANSLATE_NOOP("acts", "correct source"),
                QT_TRANSLATE_NOOP("acts", "Corrected “%1” from beside its file: “%2”")}},
        {u"propose-entities"_s,
            {QT_TRANSLATE_NOOP("acts", "propose entities"), QT_TRANSLATE_NOOP("acts", "Proposed entities")}},
        {u"propose-events"_s,
            {QT_TRANSLATE_NOOP("acts", "propose events"), QT_TRANSLATE_NOOP("acts", "Proposed events")}},
        {u"read-again"_s, {QT_TRANSLATE_NOOP("acts", "read again"), QT_TRANSLATE_NOOP("acts", "Read “%1” again")}},
        {u"new-entity"_s, {QT_TRANSLATE_NOOP("acts", "new entity"), QT_TRANSLATE_NOOP("acts", "Made the entity “%1”")}},
        {u"new-mention"_s,
            {QT_TRANSLATE_NOOP("acts", "new mention"), QT_TRANSLATE_NOOP("acts", "Marked “%1” as a mention of “%2”")}},
        {u"move-mentions"_s,
            {QT_TRANSLATE_NOOP("acts", "move mentions"),
                QT_TRANSLATE_N_NOOP("acts", "Moved %Ln mention(s) from “%2” to “%3”"), 0}},
        {u"rename-entity"_s,
            {QT_TRANSLATE_NOOP("acts", "rename entity"), QT_TRANSLATE_NOOP("acts", "Renamed the entity “%1” to “%2”")}},
        {u"retype-entity"_s,
            {QT_TRANSLATE_NOOP("acts", "change type"),
                QT_TRANSLATE_NOOP("acts", "Changed the type of “%1” from %2 to %3")}},
        {u"describe-entity"_s,
            {QT_TRANSLATE_NOOP("acts", "describe entity"), QT_TRANSLATE_NOOP("acts", "Described the entity “%1”")}},
        {u"add-name"_s, {QT_TRANSLATE_NOOP("acts", "add name"), QT_TRANSLATE_NOOP("acts", "Gave “%1” the name “%2”")}},
        {u"remove-name"_s,
            {QT_TRANSLATE_NOOP("acts", "remove name"), QT_TRANSLATE_NOOP("acts", "Took the name “%2” from “%1”")}},
        {u"prefer-name"_s,
            {QT_TRANSLATE_NOOP("acts", "prefer name"), QT_TRANSLATE_NOOP("acts", "Preferred the name “%2” for “%1”")}},
        {u"merge-entities"_s,
            {QT_TRANSLATE_NOOP("acts", "merge entities"),
                QT_TRANSLATE_NOOP("acts", "Judged “%1” to be the same as “%2”")}},
        {u"part-entities"_s,
            {QT_TRANSLATE_NOOP("acts", "part entities"),
                QT_TRANSLATE_NOOP("acts", "Judged “%1” not to be the same as “%2”")}},
        {u"doubt-sameness"_s,
            {QT_TRANSLATE_NOOP("acts", "doubt sameness"),
                QT_TRANSLATE_NOOP("acts", "Was unsure whether “%1” is the same as “%2”")}},
        {u"split-entity"_s,
            {QT_TRANSLATE_NOOP("acts", "split entity"),
                QT_TRANSLATE_N_NOOP("acts", "Split “%2” from “%1” with %Ln mention(s)"), 2}},
        {u"edit-date"_s, {QT_TRANSLATE_NOOP("acts", "change date"), QT_TRANSLATE_NOOP("acts", "Read “%1” as %2")}},
        {u"new-event"_s, {QT_TRANSLATE_NOOP("acts", "new event"), QT_TRANSLATE_NOOP("acts", "Made the event “%1”")}},
        {u"rename-event"_s,
            {QT_TRANSLATE_NOOP("acts", "rename event"), QT_TRANSLATE_NOOP("acts", "Renamed the event “%1” to “%2”")}},
        {u"describe-event"_s,
            {QT_TRANSLATE_NOOP("acts", "describe event"), QT_TRANSLATE_NOOP("acts", "Described the event “%1”")}},
        {u"date-event"_s, {QT_TRANSLATE_NOOP("acts", "date event"), QT_TRANSLATE_NOOP("acts", "Dated “%1” %2 (%3)")}},
        {u"work-out-date"_s,
            {QT_TRANSLATE_NOOP("acts", "leave date to claims"),
                QT_TRANSLATE_NOOP("acts", "Left the date of “%1” to its claims: %2")}},
        {u"remove-event"_s,
            {QT_TRANSLATE_NOOP("acts", "remove event"), QT_TRANSLATE_NOOP("acts", "Removed the event “%1”")}},
        {u"new-claim"_s,
            {QT_TRANSLATE_NOOP("acts", "new claim"), QT_TRANSLATE_NOOP("acts", "Claimed of “%1”: %2, %3")}},
        {u"edit-claim"_s,
            {QT_TRANSLATE_NOOP("acts", "change claim"),
                QT_TRANSLATE_NOOP("acts", "Changed a claim about “%1” from %3 to %4")}},
        {u"judge-claim"_s,
            {QT_TRANSLATE_NOOP("acts", "judge claim"),
                QT_TRANSLATE_NOOP("acts", "Judged a claim about “%1” (%2, %3): %4, %5, %6")}},
        {u"prefer-claim"_s,
            {QT_TRANSLATE_NOOP("acts", "prefer claim"), QT_TRANSLATE_NOOP("acts", "Preferred %2 for “%1” (%3)")}},
        {u"add-evidence"_s,
            {QT_TRANSLATE_NOOP("acts", "add evidence"),
                QT_TRANSLATE_NOOP("acts", "Added evidence to a claim about “%1”: “%3”")}},
        {u"new-note"_s, {QT_TRANSLATE_NOOP("acts", "new note"), QT_TRANSLATE_NOOP("acts", "Noted: “%1”")}},
        {u"edit-note"_s, {QT_TRANSLATE_NOOP("acts", "change note"), QT_TRANSLATE_NOOP("acts", "Changed a note: “%1”")}},
        {u"remove-note"_s,
            {QT_TRANSLATE_NOOP("acts", "remove note"), QT_TRANSLATE_NOOP("acts", "Removed the note “%1”")}},
        {u"settle-finding"_s,
            {QT_TRANSLATE_NOOP("acts", "settle finding"), QT_TRANSLATE_NOOP("acts", "Accepted a finding: %1")}},
        {u"set-passage-language"_s,
            {QT_TRANSLATE_NOOP("acts", "language of passage"), QT_TRANSLATE_NOOP("acts", "Said that “%1” is in %2")}},
        {u"edit-source"_s, {QT_TRANSLATE_NOOP("acts", "correct source"), QT_TRANSLATE_NOOP("acts", "Corrected “%1”")}},
        {u"edit-sources"_s,
            {QT_TRANSLATE_NOOP("acts", "correct sources"), QT_TRANSLATE_NOOP("acts", "Corrected “%1”")}},
        {u"begin-draft"_s,
            {QT_TRANSLATE_NOOP("acts", "begin draft"), QT_TRANSLATE_NOOP("acts", "Began a %1 (%2) of “%3”")}},
        {u"write-words"_s,
            {QT_TRANSLATE_NOOP("acts", "typing"), QT_TRANSLATE_NOOP("acts", "Wrote “%1” in the %2 of “%4”")}},
        {u"strike-words"_s,
            {QT_TRANSLATE_NOOP("acts", "deletion"), QT_TRANSLATE_NOOP("acts", "Struck “%1” from the %2 of “%4”")}},
        {u"discard-draft"_s,
            {QT_TRANSLATE_NOOP("acts", "discard draft"),
                QT_TRANSLATE_NOOP("acts", "Threw away the draft of the %1 (%2) of “%3”")}},
        {u"keep-version"_s,
            {QT_TRANSLATE_NOOP("acts", "keep version"),
                QT_TRANSLATE_NOOP("acts", "Kept version %4 of the %1 (%2) of “%3”, %5")}},
        {u"add-version"_s,
            {QT_TRANSLATE_NOOP("acts", "add version"),
                QT_TRANSLATE_NOOP("acts", "Added version %4 of the %1 (%2) of “%3”")}},
        {u"link-sentence"_s,
            {QT_TRANSLATE_NOOP("acts", "link sentence"),
                QT_TRANSLATE_NOOP("acts", "Linked “%1” to passage %2 of “%3”")}},
        {u"unlink-sentence"_s,
            {QT_TRANSLATE_NOOP("acts", "unlink sentence"),
                QT_TRANSLATE_NOOP("acts", "Unlinked “%1” from passage %2 of “%3”")}},
        {u"remove-sources"_s,
            {QT_TRANSLATE_NOOP("acts", "take sources out"), QT_TRANSLATE_NOOP("acts", "Took “%1” out of the case")}},
        {u"restore-sources"_s,
            {QT_TRANSLATE_NOOP("acts", "bring sources back"),
                QT_TRANSLATE_NOOP("acts", "Brought “%1” back into the case")}},
    };
    return table;
}

QString translated(const char *words)
{
    return QCoreApplication::translate(context, words);
}

// The sentence of an act that went one way or another: a draft may begin from a version, a finding be rejected.
const char *sentenceOf(const QString &code, const Phrase &phrase, const QStringList &arguments)
{
    if (code == "begin-draft"_L1 && arguments.size() > 3)
        return QT_TRANSLATE_NOOP("acts", "Began to edit version %4 of the %1 (%2) of “%3”");
    if (code == "new-claim"_L1 && arguments.value(3) == toString(Stance::Contradicts))
        return QT_TRANSLATE_NOOP("acts", "Claimed against “%1”: %2, %3");
    if (code == "settle-finding"_L1 && arguments.value(1) == toString(Status::Rejected))
        return QT_TRANSLATE_NOOP("acts", "Rejected a finding: %1");
    if (code == "set-passage-language"_L1 && arguments.value(1).isEmpty())
        return QT_TRANSLATE_NOOP("acts", "Said that nobody can tell the language of “%1”");
    return phrase.sentence;
}

struct RowWords
{
    const char *one;
    const char *many;
};

// What rows of a table are called.
RowWords rowWords(const QString &table)
{
    static const QHash<QString, RowWords> words{
        {u"mention"_s, {QT_TRANSLATE_NOOP("acts", "mention"), QT_TRANSLATE_N_NOOP("acts", "%Ln mention(s)")}},
        {u"date"_s, {QT_TRANSLATE_NOOP("acts", "date"), QT_TRANSLATE_N_NOOP("acts", "%Ln date(s)")}},
        {u"indicator"_s, {QT_TRANSLATE_NOOP("acts", "indicator"), QT_TRANSLATE_N_NOOP("acts", "%Ln indicator(s)")}},
        {u"quotation"_s, {QT_TRANSLATE_NOOP("acts", "quotation"), QT_TRANSLATE_N_NOOP("acts", "%Ln quotation(s)")}},
        {u"link"_s, {QT_TRANSLATE_NOOP("acts", "link"), QT_TRANSLATE_N_NOOP("acts", "%Ln link(s)")}},
        {u"name"_s, {QT_TRANSLATE_NOOP("acts", "name"), QT_TRANSLATE_N_NOOP("acts", "%Ln name(s)")}},
        {u"sameness"_s,
            {QT_TRANSLATE_NOOP("acts", "judgement of sameness"),
                QT_TRANSLATE_N_NOOP("acts", "%Ln judgement(s) of sameness")}},
        {u"entity"_s, {QT_TRANSLATE_NOOP("acts", "entity"), QT_TRANSLATE_N_NOOP("acts", "%Ln entity(s)")}},
        {u"event"_s, {QT_TRANSLATE_NOOP("acts", "event"), QT_TRANSLATE_N_NOOP("acts", "%Ln event(s)")}},
        {u"claim"_s, {QT_TRANSLATE_NOOP("acts", "claim"), QT_TRANSLATE_N_NOOP("acts", "%Ln claim(s)")}},
        {u"evidence"_s,
            {QT_TRANSLATE_NOOP("acts", "evidence"), QT_TRANSLATE_N_NOOP("acts", "%Ln piece(s) of evidence")}},
        {u"finding"_s, {QT_TRANSLATE_NOOP("acts", "finding"), QT_TRANSLATE_N_NOOP("acts", "%Ln finding(s)")}},
    };
    static const RowWords any{QT_TRANSLATE_NOOP("acts", "proposal"), QT_TRANSLATE_N_NOOP("acts", "%Ln proposal(s)")};
    return words.value(table, any);
}

struct Verb
{
    const char *name;
    const char *ofAny; // what such acts are called where it does not matter what they were about
    const char *sentence;
};

const Verb *verbOf(const QString &code)
{
    static const QHash<QString, Verb> verbs{
        {u"accept"_s,
            {QT_TRANSLATE_NOOP("acts", "accept %1"), QT_TRANSLATE_NOOP("acts", "accept proposals"),
                QT_TRANSLATE_NOOP("acts", "Accepted %1")}},
        {u"reject"_s,
            {QT_TRANSLATE_NOOP("acts", "reject %1"), QT_TRANSLATE_NOOP("acts", "reject proposals"),
                QT_TRANSLATE_NOOP("acts", "Rejected %1")}},
        {u"reopen"_s,
            {QT_TRANSLATE_NOOP("acts", "propose %1 again"), QT_TRANSLATE_NOOP("acts", "put back among the proposals"),
                QT_TRANSLATE_NOOP("acts", "Put %1 back among the proposals")}},
    };
    const auto verb = verbs.constFind(code);
    return verb == verbs.cend() ? nullptr : &*verb;
}

// A summary or translation, and its language, as people say them; the argument itself when it is neither.
QString spokenRendition(const QString &code, qsizetype place, const QString &argument)
{
    const bool ofWords = code == "write-words"_L1 || code == "strike-words"_L1;
    const bool ofDraft =
        code == "begin-draft"_L1 || code == "discard-draft"_L1 || code == "keep-version"_L1 || code == "add-version"_L1;
    const qsizetype kind = ofWords ? 1 : ofDraft ? 0 : -1;
    RenditionKind read = RenditionKind::Summary;
    if (kind >= 0 && place == kind && fromString(argument, read)) {
        return read == RenditionKind::Summary ? QCoreApplication::translate("acts", "summary")
                                              : QCoreApplication::translate("acts", "translation");
    }
    if (kind >= 0 && place == kind + 1)
        return phrase::languageName(argument);
    if (code == "keep-version"_L1 && place == 4)
        return phrase::versionState(argument);
    return argument;
}

// Whether the argument is a date in EDTF; of a claim only where it says when.
bool isDate(const Act &act, qsizetype place)
{
    const auto ofClaim = [&] { return act.arguments.value(1) == toString(ClaimKind::Date); };
    if (act.code == "edit-date"_L1 || act.code == "date-event"_L1 || act.code == "work-out-date"_L1
        || act.code == "prefer-claim"_L1)
        return place == 1;
    if (act.code == "new-claim"_L1 || act.code == "judge-claim"_L1)
        return place == 2 && ofClaim();
    return act.code == "edit-claim"_L1 && (place == 2 || place == 3) && ofClaim();
}

// How a claim was judged: whether it supports, who says so, how credible it is. Empty where nothing was said of it.
QString spokenJudgement(qsizetype place, const QString &argument)
{
    static const QHash<QString, const char *> words{
        {u"supports"_s, QT_TRANSLATE_NOOP("acts", "supports it")},
        {u"contradicts"_s, QT_TRANSLATE_NOOP("acts", "contradicts it")},
        {u"said"_s, QT_TRANSLATE_NOOP("acts", "said in so many words")},
        {u"interpreted"_s, QT_TRANSLATE_NOOP("acts", "interpreted from the words")},
        {u"inferred"_s, QT_TRANSLATE_NOOP("acts", "inferred from more than the words")},
    };
    if (place == 5) {
        return argument == "0"_L1 || argument.isEmpty()
            ? QString()
            : QCoreApplication::translate("acts", "credibility %1").arg(argument);
    }
    const auto known = words.constFind(argument);
    return known == words.cend() ? argument : translated(*known);
}

// Words of files that stand in arguments, as people say them.
QString spoken(const Act &act, qsizetype place)
{
    const QString &code = act.code;
    const QString argument = act.arguments.value(place);
    if (const QString rendition = spokenRendition(code, place, argument); rendition != argument)
        return rendition;
    if (code == "set-passage-language"_L1 && place == 1)
        return phrase::languageName(argument);
    if (code == "retype-entity"_L1 && place > 0)
        return phrase::insideSentence(phrase::typeName(entityTypeFromString(argument)));
    if (isDate(act, place)) {
        return phrase::dateWords(argument);
    }
    if (code == "judge-claim"_L1 && place > 2)
        return spokenJudgement(place, argument);
    if ((code == "new-claim"_L1 || code == "judge-claim"_L1) && place == 1)
        return phrase::question(claimKindFromString(argument)).toLower();
    return argument;
}

// What takes the place of an argument: of one that may come often, all of them.
QString argumentWords(const Act &act, qsizetype place)
{
    const ActKind *kind = actKind(act.code);
    if (!kind || kind->placeOfList() != place)
        return spoken(act, place);
    const QString quoted = phrase::quoted(u"\n"_s); // its place stands between quotation marks
    return act.arguments.mid(place).join(quoted.section(u'\n', 1) + u", "_s + quoted.section(u'\n', 0, 0));
}

// Arguments take the places of %1 …; what is said of an empty one is left out with the comma or brackets around it.
QString filled(const QString &phrase, const Act &act)
{
    static const QRegularExpression places(u"%([1-9])"_s);
    QString words;
    qsizetype from = 0;
    for (auto it = places.globalMatch(phrase); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype number = match.capturedView(1).toInt();
        words += QStringView(phrase).sliced(from, match.capturedStart() - from);
        const QString argument = argumentWords(act, number - 1);
        if (argument.isEmpty() && words.endsWith(", "_L1))
            words.chop(2);
        words += argument;
        from = match.capturedEnd();
    }
    words += QStringView(phrase).sliced(from);
    return words.remove(u" ()"_s);
}

// What was found, and why it was settled so.
QString settledFinding(const Act &act, const QString &sentence)
{
    const QString code = act.arguments.value(0);
    const QStringList said = act.arguments.mid(3);
    const QString what = said.isEmpty() ? phrase::findingName(code) : phrase::finding(code, said);
    const QString reason = act.arguments.value(2);
    const QString words = QString(sentence).arg(what);
    return reason.isEmpty() ? words : u"%1 (%2)"_s.arg(words, reason);
}

// "the claim about “Attack”: when, 2 March 2021"
QString aboutClaim(const QStringList &arguments)
{
    const QString kind = arguments.value(4);
    const QString value = arguments.value(2);
    QStringList says{phrase::question(claimKindFromString(kind)).toLower()};
    if (!value.isEmpty())
        says.append(kind == toString(ClaimKind::Date) ? phrase::dateWords(value) : value);
    return QCoreApplication::translate("acts", "the claim about “%1”: %2", "an event, what is claimed of it")
        .arg(arguments.value(3), says.join(u", "_s));
}

// "12 entities, 40 mentions": what came of a job, as far as it counts things of the case.
QString countWords(const QJsonObject &counts)
{
    static const QList<std::pair<QString, const char *>> words{
        {u"sources"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln source(s)")},
        {u"entities"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln entity(s)")},
        {u"mentions"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln mention(s)")},
        {u"dates"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln date(s)")},
        {u"events"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln event(s)")},
        {u"claims"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln claim(s)")},
        {u"findings"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln finding(s)")},
        {u"added"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln added")},
        {u"changed"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln changed")},
        {u"removed"_s, QT_TRANSLATE_N_NOOP("acts", "%Ln removed")},
    };
    QStringList parts;
    for (const auto &[key, word] : words) {
        const int count = counts.value(key).toInt();
        if (count > 0)
            parts.append(QCoreApplication::translate(context, word, nullptr, count));
    }
    return parts.join(u", "_s);
}

QString aboutRows(const Act &act)
{
    const RowWords words = rowWords(act.arguments.value(0));
    const int count = act.arguments.value(1).toInt();
    const QString about = act.arguments.value(2);
    if (count != 1)
        return QCoreApplication::translate(context, words.many, nullptr, count);
    const QString other = act.arguments.value(3);
    if (!other.isEmpty() && act.arguments.value(0) == "claim"_L1)
        return aboutClaim(act.arguments);
    if (!other.isEmpty() && act.arguments.value(0) == "sameness"_L1)
        return QCoreApplication::translate("acts", "the judgement on “%1” and “%2”").arg(about, other);
    if (!other.isEmpty() && act.arguments.value(0) == "link"_L1)
        return QCoreApplication::translate("acts", "the link of “%1” to passage %2").arg(about, other);
    if (act.arguments.value(0) == "finding"_L1)
        return translated(words.one) + u' ' + phrase::quoted(phrase::findingName(about));
    return about.isEmpty() ? translated(words.one) : translated(words.one) + u' ' + phrase::quoted(about);
}

} // namespace

QString actName(const ActName &act)
{
    if (const Verb *verb = verbOf(act.code)) {
        if (act.arguments.isEmpty())
            return translated(verb->ofAny);
        const RowWords words = rowWords(act.arguments.value(0));
        const int count = act.arguments.value(1).toInt();
        const QString what =
            count == 1 ? translated(words.one) : QCoreApplication::translate(context, words.many, nullptr, count);
        return translated(verb->name).arg(what);
    }
    const auto phrase = phrases().constFind(act.code);
    return phrase == phrases().cend() ? QString(act.code).replace(u'-', u' ') : translated(phrase->name);
}

QString actSentence(const Act &act)
{
    if (act.code == "undo"_L1)
        return QCoreApplication::translate("acts", "Undid: %1").arg(actSentence(innerAct(act)));
    if (act.code == "redo"_L1)
        return QCoreApplication::translate("acts", "Did again: %1").arg(actSentence(innerAct(act)));
    if (const Verb *verb = verbOf(act.code))
        return translated(verb->sentence).arg(aboutRows(act));
    const auto phrase = phrases().constFind(act.code);
    if (phrase == phrases().cend())
        return (QStringList{QString(act.code).replace(u'-', u' ')} + act.arguments).join(u": "_s);
    const char *sentence = sentenceOf(act.code, *phrase, act.arguments);
    if (act.code == "settle-finding"_L1)
        return settledFinding(act, translated(sentence));
    const QString words = filled(phrase->counted < 0
            ? translated(sentence)
            : QCoreApplication::translate(context, sentence, nullptr, act.arguments.value(phrase->counted).toInt()),
        act);
    const QString counts = countWords(act.counts);
    return counts.isEmpty() ? words : u"%1 (%2)"_s.arg(words, counts);
}

} // namespace dossier

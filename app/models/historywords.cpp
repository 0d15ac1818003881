// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historywords.h"

#include "casefile/datewording.h"
#include "models/actwords.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "workspace/acts/writtenwords.h"

#include <QCoreApplication>
#include <QHash>

namespace dossier::phrase {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

constexpr qint64 longestPause = 30LL * 60 * 1000; // milliseconds between acts that are told together

QString rowName(const QString &table)
{
    static const QHash<QString, const char *> names{
        {u"source"_s, QT_TRANSLATE_NOOP("HistoryWords", "source")},
        {u"edition"_s, QT_TRANSLATE_NOOP("HistoryWords", "edition")},
        {u"rendition"_s, QT_TRANSLATE_NOOP("HistoryWords", "rendition")},
        {u"version"_s, QT_TRANSLATE_NOOP("HistoryWords", "version")},
        {u"text"_s, QT_TRANSLATE_NOOP("HistoryWords", "text")},
        {u"passage"_s, QT_TRANSLATE_NOOP("HistoryWords", "passage")},
        {u"draft"_s, QT_TRANSLATE_NOOP("HistoryWords", "draft")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("HistoryWords", "paragraph")},
        {u"draft_link"_s, QT_TRANSLATE_NOOP("HistoryWords", "link")},
        {u"link"_s, QT_TRANSLATE_NOOP("HistoryWords", "link")},
        {u"entity"_s, QT_TRANSLATE_NOOP("HistoryWords", "entity")},
        {u"name"_s, QT_TRANSLATE_NOOP("HistoryWords", "name")},
        {u"sameness"_s, QT_TRANSLATE_NOOP("HistoryWords", "sameness")},
        {u"mention"_s, QT_TRANSLATE_NOOP("HistoryWords", "mention")},
        {u"date"_s, QT_TRANSLATE_NOOP("HistoryWords", "date")},
        {u"indicator"_s, QT_TRANSLATE_NOOP("HistoryWords", "indicator")},
        {u"quotation"_s, QT_TRANSLATE_NOOP("HistoryWords", "quotation")},
        {u"event"_s, QT_TRANSLATE_NOOP("HistoryWords", "event")},
        {u"claim"_s, QT_TRANSLATE_NOOP("HistoryWords", "claim")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("HistoryWords", "evidence")},
        {u"note"_s, QT_TRANSLATE_NOOP("HistoryWords", "note")},
        {u"finding"_s, QT_TRANSLATE_NOOP("HistoryWords", "finding")},
    };
    const auto name = names.constFind(table);
    return name == names.cend() ? table : HistoryWords::tr(*name);
}

// What a column is called; empty for those that say nothing to a reader.
QString columnName(const QString &column)
{
    static const QHash<QString, const char *> names{
        {u"status"_s, QT_TRANSLATE_NOOP("HistoryWords", "state")},
        {u"label"_s, QT_TRANSLATE_NOOP("HistoryWords", "name")},
        {u"type"_s, QT_TRANSLATE_NOOP("HistoryWords", "type")},
        {u"description"_s, QT_TRANSLATE_NOOP("HistoryWords", "description")},
        {u"spelling"_s, QT_TRANSLATE_NOOP("HistoryWords", "spelling")},
        {u"language"_s, QT_TRANSLATE_NOOP("HistoryWords", "language")},
        {u"preferred"_s, QT_TRANSLATE_NOOP("HistoryWords", "preferred")},
        {u"judgement"_s, QT_TRANSLATE_NOOP("HistoryWords", "judgement")},
        {u"reason"_s, QT_TRANSLATE_NOOP("HistoryWords", "reason")},
        {u"title"_s, QT_TRANSLATE_NOOP("HistoryWords", "title")},
        {u"date"_s, QT_TRANSLATE_NOOP("HistoryWords", "date")},
        {u"edtf"_s, QT_TRANSLATE_NOOP("HistoryWords", "date")},
        {u"value"_s, QT_TRANSLATE_NOOP("HistoryWords", "value")},
        {u"stance"_s, QT_TRANSLATE_NOOP("HistoryWords", "stance")},
        {u"voice"_s, QT_TRANSLATE_NOOP("HistoryWords", "voice")},
        {u"credibility"_s, QT_TRANSLATE_NOOP("HistoryWords", "credibility")},
        {u"words"_s, QT_TRANSLATE_NOOP("HistoryWords", "words")},
        {u"kind"_s, QT_TRANSLATE_NOOP("HistoryWords", "kind")},
        {u"publisher"_s, QT_TRANSLATE_NOOP("HistoryWords", "publisher")},
        {u"published"_s, QT_TRANSLATE_NOOP("HistoryWords", "published")},
        {u"url"_s, QT_TRANSLATE_NOOP("HistoryWords", "web address")},
        {u"reliability"_s, QT_TRANSLATE_NOOP("HistoryWords", "reliability")},
        {u"removed"_s, QT_TRANSLATE_NOOP("HistoryWords", "out of the case")},
        {u"entity"_s, QT_TRANSLATE_NOOP("HistoryWords", "entity")},
        {u"event"_s, QT_TRANSLATE_NOOP("HistoryWords", "event")},
        {u"state"_s, QT_TRANSLATE_NOOP("HistoryWords", "state")},
    };
    const auto name = names.constFind(column);
    return name == names.cend() ? QString() : HistoryWords::tr(*name);
}

QString labelOf(const QJsonObject &row)
{
    for (const QString &column :
        {u"label"_s, u"title"_s, u"spelling"_s, u"wording"_s, u"quote_words"_s, u"words"_s, u"value"_s, u"code"_s}) {
        const QString words = row.value(column).toString().simplified();
        if (!words.isEmpty())
            return words.size() > 40 ? words.left(39) + u'…' : words;
    }
    return {};
}

QString judgementWords(const QString &judgement)
{
    return judgement == "same"_L1        ? HistoryWords::tr("judgement that two are the same")
        : judgement == "not-the-same"_L1 ? HistoryWords::tr("judgement that two are not the same")
                                         : HistoryWords::tr("doubt whether two are the same");
}

// Words that the file has for choices, as people say them; empty for any other.
QString choiceWords(const QString &word)
{
    static const QHash<QString, const char *> words{
        {u"same"_s, QT_TRANSLATE_NOOP("HistoryWords", "the same")},
        {u"not-the-same"_s, QT_TRANSLATE_NOOP("HistoryWords", "not the same")},
        {u"unsure"_s, QT_TRANSLATE_NOOP("HistoryWords", "unsure")},
        {u"supports"_s, QT_TRANSLATE_NOOP("HistoryWords", "supports")},
        {u"contradicts"_s, QT_TRANSLATE_NOOP("HistoryWords", "contradicts")},
        {u"said"_s, QT_TRANSLATE_NOOP("HistoryWords", "said")},
        {u"interpreted"_s, QT_TRANSLATE_NOOP("HistoryWords", "interpreted")},
        {u"inferred"_s, QT_TRANSLATE_NOOP("HistoryWords", "inferred")},
    };
    const auto known = words.constFind(word);
    return known == words.cend() ? QString() : HistoryWords::tr(*known);
}

bool isDateColumn(const QString &column)
{
    return column == "date"_L1 || column == "edtf"_L1;
}

// The part of a date stands in a column of its own.
QString valueWords(const QString &column, const QJsonObject &row)
{
    const QJsonValue value = row.value(column);
    if (value.isDouble() && (column == "removed"_L1 || column == "preferred"_L1))
        return value.toInteger() != 0 ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    if (value.isBool())
        return value.toBool() ? HistoryWords::tr("yes") : HistoryWords::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString words = value.toString().simplified();
    if (words.isEmpty())
        return u"–"_s;
    if (column == "status"_L1)
        return status(statusFromString(words));
    if (column == "type"_L1)
        return insideSentence(typeName(entityTypeFromString(words)));
    if (isDateColumn(column) || column == "published"_L1)
        return dateWords(withPart(words, datePartFromString(row.value(u"part"_s).toString())));
    if (column == "judgement"_L1 || column == "stance"_L1 || column == "voice"_L1) {
        const QString choice = choiceWords(words);
        return choice.isEmpty() ? words : choice;
    }
    if (column == "language"_L1)
        return languageName(words);
    if (column == "state"_L1)
        return versionState(words);
    return words.size() > 60 ? words.left(59) + u'…' : words;
}

// Keys of other rows are numbers that mean nothing outside the file.
bool isKey(const QString &column)
{
    return column == "entity"_L1 || column == "event"_L1;
}

QString renditionWords(const QJsonObject &row)
{
    const QString language = languageName(row.value(u"language"_s).toString());
    return row.value(u"kind"_s).toString() == "translation"_L1
        ? HistoryWords::tr("draft of the %1 translation", "a language").arg(language)
        : HistoryWords::tr("draft of the %1 summary", "a language").arg(language);
}

// What a row is called that came or went, where nobody would call it by its words.
QString wholeRowName(const Change &change, const QString &label)
{
    const QJsonObject &row = change.after.isEmpty() ? change.before : change.after;
    if (change.table == "draft"_L1)
        return renditionWords(row);
    if (change.table == "paragraph"_L1 && label.isEmpty())
        return HistoryWords::tr("empty paragraph");
    if (change.table == "draft_link"_L1)
        return HistoryWords::tr("link from a sentence to the source");
    if (change.table == "sameness"_L1)
        return judgementWords(row.value(u"judgement"_s).toString());
    const QString name = rowName(change.table);
    return label.isEmpty() ? name : name + u' ' + quoted(label);
}

// A date may have become another by its part alone: early March of what was March.
bool isChanged(const Change &change, const QString &column)
{
    const auto differs = [&change](
                             const QString &each) { return change.before.value(each) != change.after.value(each); };
    return differs(column) || (isDateColumn(column) && differs(u"part"_s));
}

QString changeLine(const Change &change)
{
    const QString label = labelOf(change.after.isEmpty() ? change.before : change.after);
    QString row = rowName(change.table);
    if (!label.isEmpty())
        row += u' ' + quoted(label);
    if (change.before.isEmpty())
        return HistoryWords::tr("Added: %1").arg(wholeRowName(change, label));
    if (change.after.isEmpty())
        return HistoryWords::tr("Taken away: %1").arg(wholeRowName(change, label));
    QStringList parts;
    for (auto now = change.after.constBegin(); now != change.after.constEnd(); ++now) {
        const QString name = columnName(now.key());
        const bool isSaid = now.key() == "value"_L1 && change.after.contains("date"_L1); // by the date of the claim
        if (name.isEmpty() || !isChanged(change, now.key()) || isSaid)
            continue;
        parts.append(isKey(now.key())
                ? HistoryWords::tr("another %1", "entity or event").arg(name)
                : HistoryWords::tr("%1 %2 → %3", "a column, before, after")
                      .arg(name, valueWords(now.key(), change.before), valueWords(now.key(), change.after)));
    }
    return parts.isEmpty() ? row : u"%1: %2"_s.arg(row, parts.join(u", "_s));
}

bool decides(const QString &code)
{
    return code == "accept"_L1 || code == "reject"_L1 || code == "reopen"_L1;
}

// Acts of writing say the words, then which rendition in which language of what.
QString writing(const QList<ActRow> &rows)
{
    QList<Act> acts;
    for (const ActRow &row : rows)
        acts.append(row.act);
    const Act act = innerAct(acts.constFirst());
    const QString kind = act.arguments.value(1) == "translation"_L1 ? renditionName(RenditionKind::Translation)
                                                                    : renditionName(RenditionKind::Summary);
    const int count = static_cast<int>(writtenWords(acts));
    const QString told = act.code == "write-words"_L1
        ? HistoryWords::tr("Wrote %Ln word(s) in the %1 of “%2”", nullptr, count)
        : HistoryWords::tr("Struck %Ln word(s) from the %1 of “%2”", nullptr, count);
    return told.arg(insideSentence(kind), act.arguments.value(3));
}

QString along(const ActRow &row)
{
    const auto count = [&row](const QString &table) { return static_cast<int>(row.changed.value(table)); };
    // More than its mentions, which lists count in the newest editions alone.
    if (row.subject.table == "entity"_L1 && count(u"mention"_s) > 0)
        return HistoryWords::tr("with its %Ln mark(s) in sources and renditions", nullptr, count(u"mention"_s));
    if (row.subject.table == "event"_L1 && count(u"claim"_s) > 0)
        return HistoryWords::tr("with its %Ln claim(s)", nullptr, count(u"claim"_s));
    return {};
}

} // namespace

QString act(const ActRow &row)
{
    QString words = actSentence(row.act);
    if (!decides(row.act.code) || row.act.arguments.value(1) != "1"_L1)
        return words;
    const QJsonObject now = row.after.isEmpty() ? row.before : row.after;
    if (row.subject.table == "entity"_L1 && now.contains(u"type"_s))
        words += u" (%1)"_s.arg(insideSentence(typeName(entityTypeFromString(now.value(u"type"_s).toString()))));
    const QString with = along(row);
    return with.isEmpty() ? words : words + u' ' + with;
}

QString sought(const ActRow &row)
{
    QStringList words{act(row), personName(row.act.who)};
    if (isWriting(row.act))
        words.append(acts({row, row}));
    return words.join(u' ');
}

QString acts(const QList<ActRow> &rows)
{
    if (rows.isEmpty())
        return {};
    if (rows.size() == 1)
        return act(rows.constFirst());
    const ActRow &newest = rows.constFirst();
    const ActRow &oldest = rows.constLast();
    if (isWriting(newest.act)) {
        const QString told = writing(rows);
        return newest.act.code == "undo"_L1 ? HistoryWords::tr("Undid: %1").arg(told)
            : newest.act.code == "redo"_L1  ? HistoryWords::tr("Did again: %1").arg(told)
                                            : told;
    }
    ActRow whole = newest;
    // From what it was called at first to what it is called now.
    if (newest.act.code == "rename-entity"_L1 || newest.act.code == "rename-event"_L1)
        whole.act.arguments[0] = oldest.act.arguments.value(0);
    if (newest.act.code == "retype-entity"_L1 && whole.act.arguments.size() > 1)
        whole.act.arguments[1] = oldest.act.arguments.value(1);
    return HistoryWords::tr("%1, in %Ln steps", nullptr, static_cast<int>(rows.size())).arg(act(whole));
}

bool goesOn(const ActRow &earlier, const ActRow &later)
{
    // Writing goes on from paragraph to paragraph of one text, and is taken back so.
    const bool writes = isWriting(later.act);
    const bool sameThing = writes ? writingGoesOn(earlier.act, later.act)
                                  : earlier.subject.key != 0 && earlier.subject.isSameRow(later.subject);
    const bool takesBack = later.act.code == "undo"_L1 || later.act.code == "redo"_L1;
    // What was decided upon twice was decided otherwise in between.
    return sameThing && earlier.act.code == later.act.code && earlier.act.who == later.act.who
        && !decides(later.act.code) && (writes || !takesBack) && earlier.isUndone == later.isUndone && earlier.isSound
        && later.isSound && later.act.when - earlier.act.when <= longestPause;
}

QString actKindName(const QString &code)
{
    return actName({code, {}});
}

QString personName(const QString &who)
{
    return who.isEmpty() ? HistoryWords::tr("the program") : who;
}

QStringList changes(const Act &act, qsizetype most)
{
    QStringList lines;
    for (const Change &change : act.changes) {
        if (lines.size() == most) {
            lines.append(HistoryWords::tr("and %Ln more", nullptr, static_cast<int>(act.changes.size() - most)));
            break;
        }
        lines.append(changeLine(change));
    }
    return lines;
}

} // namespace dossier::phrase

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/caseacts.h"

#include "workspace/acts/actrows.h"
#include "workspace/readingagain.h"

#include <QDateTime>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

Result<Note> noteWith(const CaseReader &reader, NoteId id)
{
    const Result<CaseContent> rows = reader.rows({{u"note"_s, id.value, -1}});
    if (!rows)
        return rows.error();
    return rows->notes.constFirst();
}

Result<Write> setRemoved(const CaseReader &reader, const QList<SourceId> &sources, bool removed)
{
    Write write = personsAct(removed ? u"remove-sources"_s : u"restore-sources"_s, {});
    for (const SourceId id : sources) {
        Result<Source> source = reader.source(id);
        if (!source)
            return source.error();
        if (source->removed == removed)
            continue;
        source->removed = removed;
        write.act.arguments.append(source->title);
        write.changed.sources.append(*source);
    }
    if (write.changed.sources.isEmpty())
        return invalid(removed ? u"they are out already"_s : u"they are in the case"_s);
    return write;
}

} // namespace

Result<Write> newNote(const CaseReader &reader, const QString &who, const NoteDraft &draft)
{
    if (draft.words.trimmed().isEmpty())
        return invalid(u"a note has words"_s);
    if (draft.place.text) {
        const Result<Text> text = reader.text(draft.place.text);
        if (!text)
            return text.error();
        if (draft.place.span.start < 0 || draft.place.span.end > text->characters.size())
            return invalid(u"the span is not in the text"_s);
    }
    Write write = personsAct(u"new-note"_s, {firstWords(draft.words)});
    write.content.notes = {{NoteId(-1), newUid(), draft.place.text, draft.place.span, draft.entity, draft.event,
        draft.words, who, QDateTime::currentMSecsSinceEpoch(), 0}};
    return write;
}

Result<Write> editNote(const CaseReader &reader, const QString &, NoteId id, const QString &words)
{
    Result<Note> note = noteWith(reader, id);
    if (!note)
        return note.error();
    if (words.trimmed().isEmpty())
        return invalid(u"a note has words"_s);
    note->words = words;
    Write write = personsAct(u"edit-note"_s, {firstWords(words)});
    write.changed.notes = {*note};
    return write;
}

Result<Write> removeNote(const CaseReader &reader, const QString &, NoteId id)
{
    const Result<Note> note = noteWith(reader, id);
    if (!note)
        return note.error();
    Write write = personsAct(u"remove-note"_s, {firstWords(note->words)});
    write.removed = {{u"note"_s, id.value, note->revision}};
    return write;
}

Result<Write> removeSources(const CaseReader &reader, const QString &, const QList<SourceId> &sources)
{
    return setRemoved(reader, sources, true);
}

Result<Write> restoreSources(const CaseReader &reader, const QString &, const QList<SourceId> &sources)
{
    return setRemoved(reader, sources, false);
}

Result<Write> editSource(const CaseReader &reader, const QString &, const Source &now)
{
    return correctedSource(reader, now);
}

Result<Write> editSources(
    const CaseReader &reader, const QString &, const QList<SourceId> &sources, const SourcesChange &change)
{
    Write write = personsAct(u"edit-sources"_s, {});
    for (const SourceId id : sources) {
        const Result<Source> before = reader.source(id);
        if (!before)
            return before.error();
        Source now = *before;
        now.reliability = change.reliability.value_or(now.reliability);
        now.kind = change.kind.value_or(now.kind);
        now.publisher = change.publisher.value_or(now.publisher);
        if (now == *before)
            continue;
        write.act.arguments.append(now.title);
        write.changed.sources.append(now);
    }
    if (write.changed.sources.isEmpty())
        return invalid(u"they are so already"_s);
    return write;
}

namespace {

// What hangs on rows that an act made and that go with it.
class TakingBack
{
public:
    TakingBack(const CaseReader &reader, const Act &act) : m_reader(reader)
    {
        for (const Change &change : act.changes)
            m_own.insert({change.table, change.key});
    }

    Result<void> follow(const RowKey &gone, Write &write)
    {
        const Result<QList<RowKey>> resting = m_reader.restingOn(gone);
        if (!resting)
            return resting.error();
        for (const RowKey &row : *resting) {
            if (m_own.contains({row.table, row.key}))
                continue;
            m_own.insert({row.table, row.key});
            const Result<CaseContent> rows = m_reader.rows({row});
            if (!rows)
                return rows.error();
            const Result<void> done = leave(gone, row, *rows, write);
            if (!done)
                return done;
        }
        return {};
    }

private:
    Result<void> leave(const RowKey &gone, const RowKey &row, const CaseContent &rows, Write &write)
    {
        for (Quotation quotation : rows.quotations) {
            quotation.speaker = {};
            write.changed.quotations.append(quotation);
            return {};
        }
        for (Event event : rows.events) {
            event.preferred = {};
            write.changed.events.append(event);
            return {};
        }
        for (Claim claim : rows.claims) {
            if (gone.table == "event"_L1)
                continue;
            (gone.table == "entity"_L1 ? claim.attributedTo.value : claim.repeats.value) = 0;
            write.changed.claims.append(claim);
            return {};
        }
        // What else there is rests on it alone. A person's later act would have been taken back before.
        if (const Result<void> beneath = follow(row, write); !beneath)
            return beneath;
        write.removed.append(row);
        return {};
    }

    const CaseReader &m_reader;
    QSet<std::pair<QString, qint64>> m_own;
};

} // namespace

Result<Write> takeBack(const CaseReader &reader, const QString &, ActId id)
{
    const Result<Act> act = reader.act(id);
    if (!act)
        return act.error();
    const bool again = act->code == "undo"_L1;
    // What is undone again was done: it is named by what it was, not by what took it back.
    const bool isNamed = again || act->code == "redo"_L1;
    Write write =
        personsAct(again ? u"redo"_s : u"undo"_s, isNamed ? act->arguments : QStringList{act->code} + act->arguments);
    write.takesBack = id;
    TakingBack taking(reader, *act);
    for (const Change &change : act->changes) {
        if (!change.before.isEmpty())
            continue;
        if (const Result<void> done = taking.follow({change.table, change.key, -1}, write); !done)
            return done.error();
    }
    return write;
}

} // namespace dossier::acts

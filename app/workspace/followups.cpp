// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/followups.h"

#include "store/casereader.h"
#include "workspace/acts/namesearch.h"
#include "workspace/acts/writtenwords.h"
#include "workspace/attributionchecks.h"
#include "workspace/comparedsources.h"
#include "workspace/jobwriting.h"
#include "workspace/languagechecks.h"
#include "workspace/newevents.h"
#include "workspace/newrepeats.h"
#include "workspace/newsameness.h"
#include "workspace/renditionchecks.h"

#include <QtConcurrentRun>

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// The text in which a finding speaks of the language of a passage; none for any other.
TextId textSaidOf(const CaseReader &reader, const Change &change)
{
    const bool isWhole = change.before.isEmpty() || change.after.isEmpty();
    if (isWhole) {
        const QJsonObject row = change.before.isEmpty() ? change.after : change.before;
        const bool isLanguage = row.value("check"_L1).toString() == languageCheck;
        return isLanguage ? TextId(row.value("spans"_L1)[0][0].toInteger()) : TextId();
    }
    const Result<CaseContent> rows = reader.rows({{change.table, change.key, -1}});
    const bool isLanguage = rows && !rows->findings.isEmpty() && rows->findings.constFirst().check == languageCheck
        && !rows->findings.constFirst().spans.isEmpty();
    return isLanguage ? rows->findings.constFirst().spans.constFirst().text : TextId();
}

// The texts that the act has read again: those of the sources whose dates or language it corrected, and those of whose
// passages it says in which language they are.
QList<TextId> textsReadAgain(const CaseReader &reader, const Act &act)
{
    QList<TextId> texts;
    for (const Change &change : act.changes) {
        if (change.table == "finding"_L1) {
            if (const TextId text = textSaidOf(reader, change); text && !texts.contains(text))
                texts.append(text);
            continue;
        }
        const bool readAgain = change.after.contains("published"_L1) || change.after.contains("language"_L1);
        if (change.table != "source"_L1 || !readAgain)
            continue;
        const Result<QList<Text>> own = reader.texts(SourceId(change.key));
        for (const Text &text : own.value_or(QList<Text>())) {
            if (text.current)
                texts.append(text.id);
        }
    }
    return texts;
}

// Sources whose publisher, author or kind the act has changed: others may be said to have it from them.
QList<SourceId> sourcesNamedAnew(const Act &act)
{
    QList<SourceId> sources;
    for (const Change &change : act.changes) {
        const bool named = change.after.contains("publisher"_L1) || change.after.contains("author"_L1)
            || change.after.contains("kind"_L1);
        if (change.table == "source"_L1 && named)
            sources.append(SourceId(change.key));
    }
    return sources;
}

} // namespace

FollowUps::FollowUps(CaseWriter &writer, const QString &who) : m_writer(writer), m_who(who)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setObjectName(u"follow"_s);
}

FollowUps::~FollowUps()
{
    stop();
    for (QFuture<void> &each : m_works)
        each.waitForFinished();
}

void FollowUps::follow(const Write &write, const WriteReceipt &receipt)
{
    lookForNames(write, receipt);
    lookForEvents(write, receipt);
    checkVersions(write, receipt);
}

void FollowUps::start(const std::function<void()> &work)
{
    m_works.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    m_works.append(QtConcurrent::run(&m_pool, work));
}

// When a day of publication or a language was corrected, or that was undone, texts were read again, and what they put
// down to nobody, what their renditions changed, what happened and what they tell differently is looked at anew as
// after an import.
void FollowUps::lookForEvents(const Write &write, const WriteReceipt &receipt)
{
    static const QStringList readingAgain{
        u"edit-source"_s, u"set-passage-language"_s, u"settle-finding"_s, u"accept"_s, u"reject"_s, u"reopen"_s};
    if (!readingAgain.contains(innerAct(write.act).code))
        return;
    start([this, id = receipt.act] {
        if (m_stops)
            return;
        const Result<CaseReader> reader = CaseReader::open(m_writer.path());
        const Result<Act> act = reader ? reader->act(id) : Result<Act>(reader.error());
        if (!act)
            return;
        const auto send = [this](Write part) { return writeAndWait(m_writer, std::move(part)); };
        const QList<TextId> texts = textsReadAgain(*reader, *act);
        if (texts.isEmpty()) {
            [[maybe_unused]] const Result<void> done = proposeRepeats(*reader, sourcesNamedAnew(*act), send);
            return;
        }
        const Result<QList<SourceId>> sources = sourcesOf(*reader, texts);
        // A disk that is full is told of by the next act.
        if (sources && checkAttributions(*reader, texts, send) && checkLanguages(*reader, texts, send)
            && checkRenditions(*reader, *sources, send) && proposeEvents(*reader, texts, {}, send)
            && proposeRepeats(*reader, *sources, send)) {
            [[maybe_unused]] const Result<void> done = compareSources(*reader, *sources, send);
        }
    });
}

void FollowUps::checkVersions(const Write &write, const WriteReceipt &receipt)
{
    QList<SourceId> sources;
    for (const Text &text : write.content.texts) {
        if (text.version)
            sources.append(receipt.sources.value(text.source, text.source));
    }
    if (sources.isEmpty())
        return;
    start([this, sources] {
        const Result<CaseReader> reader = CaseReader::open(m_writer.path());
        if (m_stops || !reader)
            return;
        const auto send = [this](Write part) { return writeAndWait(m_writer, std::move(part)); };
        if (checkRenditions(*reader, sources, send)) {
            [[maybe_unused]] const Result<void> done = proposeSameness(*reader, sources, send);
        }
    });
}

void FollowUps::lookForNames(const Write &write, const WriteReceipt &receipt)
{
    QList<KnownName> names;
    for (const CaseContent *rows : {&write.content, &write.changed}) {
        for (const Name &name : rows->names) {
            const EntityId entity = receipt.entities.value(name.entity, name.entity);
            if (name.standing.status == Status::Accepted)
                names.append({entity, name.spelling, name.language, name.kind});
        }
    }
    if (names.isEmpty())
        return;
    start([this, names] {
        const Result<CaseReader> reader = CaseReader::open(m_writer.path());
        if (!reader)
            return;
        const auto send = [this](Write part) {
            part.act.who = m_who;
            return writeAndWait(m_writer, std::move(part));
        };
        for (const KnownName &name : names) {
            if (!findNameEverywhere(*reader, name, send, [this] { return m_stops.load(); }))
                return; // a disk that is full is told of by the next act
        }
    });
}

} // namespace dossier

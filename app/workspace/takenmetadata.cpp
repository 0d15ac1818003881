// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/takenmetadata.h"

#include "workspace/readingagain.h"

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// The source with what stands beside its file now, and the keys that differ. What is not said there stays.
std::pair<Source, QStringList> withMetadata(Source source, const SourceMetadata &said)
{
    QStringList keys;
    const auto take = [&keys](const QString &key, const auto &now, auto &then, bool isSaid) {
        if (!isSaid || now == then)
            return;
        keys.append(key);
        then = now;
    };
    take(u"title"_s, said.title, source.title, !said.title.isEmpty());
    take(u"kind"_s, said.kind, source.kind, !said.kind.isEmpty());
    take(u"publisher"_s, said.publisher, source.publisher, !said.publisher.isEmpty());
    take(u"author"_s, said.author, source.author, !said.author.isEmpty());
    take(u"published"_s, said.published, source.published, !said.published.isNull());
    take(u"url"_s, said.url, source.url, !said.url.isEmpty());
    take(u"language"_s, said.language, source.language, !said.language.isEmpty());
    take(u"reliability"_s, said.reliability, source.reliability, said.reliability != Reliability::NotJudged);
    return {source, keys};
}

Result<bool> wasCorrectedByPerson(const CaseReader &reader, SourceId source)
{
    HistoryQuery query;
    query.code = u"edit-source"_s;
    query.source = source;
    const Result<QList<ActRow>> edits = reader.history(query, {}, 1);
    if (!edits)
        return edits.error();
    return !edits->isEmpty();
}

} // namespace

Result<TakenMetadata> takeMetadata(
    const CaseReader &reader, const Source &there, const SourceMetadata &said, const QString &who)
{
    const auto [now, keys] = withMetadata(there, said);
    if (keys.isEmpty())
        return TakenMetadata();
    const Result<bool> byPerson = wasCorrectedByPerson(reader, there.id);
    if (!byPerson)
        return byPerson.error();
    if (*byPerson)
        return TakenMetadata{{u"metadata-not-taken "_s + keys.join(u", "_s)}, {}};
    Result<Write> write = correctedSource(reader, now);
    if (!write)
        return write.error();
    for (Text &text : write->changed.texts) {
        if (text.languageOrigin == "person"_L1)
            text.languageOrigin = u"metadata"_s;
    }
    write->act.code = u"take-metadata"_s;
    write->act.arguments = QStringList{now.title} + keys;
    write->act.who = who;
    write->byPerson = false;
    write->comparison = Write::Comparison::Owed;
    return TakenMetadata{{u"metadata-taken "_s + keys.join(u", "_s)}, *std::move(write)};
}

} // namespace dossier

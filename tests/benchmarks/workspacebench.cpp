// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedcase.h"
#include "benchmarks/inventedtext.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/casedocument.h"
#include "workspace/importing.h"
#include "workspace/queries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int articleCount = 50;
constexpr int manySources = 100'000;

// Writes articles to a folder; gives how many bytes they are.
qint64 writeArticles(const QString &folder)
{
    const QStringList names = inventedNames(200);
    qint64 bytes = 0;
    for (int i = 0; i < articleCount; ++i) {
        QFile file(u"%1/%2.txt"_s.arg(folder).arg(i, 3, 10, QChar(u'0')));
        if (file.open(QIODevice::WriteOnly))
            bytes += file.write(inventedText(4000, names, static_cast<quint32>(i) + 1).toUtf8());
    }
    return bytes;
}

void makeCase(const QString &path, const QStringList &material)
{
    QFile::remove(path);
    const CaseInfo info{newUid(), u"Measured"_s, u"en"_s, {}, 0};
    const auto writer = CaseWriter::create(path, info, u"bench"_s);
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    if (material.isEmpty())
        return;
    if (const auto report = importFiles(**writer, material, u"bench"_s); !report || report->in != articleCount)
        qFatal("the articles did not come in");
}

// A case of many sources by title and publisher alone, and entities with names of their own.
void makeLargeCase(const QString &path)
{
    const QStringList names = inventedNames(manySources);
    CaseContent content;
    content.info = {newUid(), u"Measured"_s, u"en"_s, {}, 0};
    for (int i = 0; i < manySources; ++i) {
        Source source;
        source.id = SourceId(i + 1);
        source.uid = newUid();
        source.title = names.at(i) + u" and "_s + names.at((i * 7 + 3) % names.size()) + u" by the river"_s;
        source.publisher = names.at(i % 50);
        source.published = Edtf::day(2000 + i % 25, 1 + i % 12, 1 + i % 28);
        content.sources.append(source);
    }
    for (int i = 0; i < manySources / 10; ++i) {
        Entity entity;
        entity.id = EntityId(i + 1);
        entity.uid = newUid();
        entity.label = names.at((i * 13 + 5) % names.size());
        entity.standing.status = Status::Accepted;
        content.entities.append(entity);
    }
    const auto writer = CaseWriter::create(path, content.info, u"bench"_s);
    if (!writer || !(*writer)->fill(content).result())
        qFatal("the large case was not made");
}

// From a key in quick open to its rows, and what is gathered before the first.
void measureQuickOpen(Bench &bench)
{
    const QString gathering = u"open.gather-100000"_s;
    const QString key = u"open.key-100000"_s;
    if (!bench.wants(gathering) && !bench.wants(key))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.dossier"_s);
    makeLargeCase(path);
    const Queries queries(path, u"en"_s);
    QList<DestinationName> names;
    Bench timed({});
    timed.measure(gathering, 0, [&] { names = queries.destinationNames().result().value_or(names); });
    if (names.size() < manySources)
        qFatal("not all names came");
    qsizetype rows = 0;
    timed.measure(key, 0, [&] {
        for (const QString &typed : {u"a"_s, u"riv"_s, u"zqx"_s, u"ma br"_s, u"by the"_s}) {
            const auto found = queries.destinations(names, typed, 50).result();
            rows += found ? found->size() : 0;
        }
    });
    if (rows == 0)
        qFatal("nothing was found");
    bench.add(timed.figures().at(0));
    Figure each = timed.figures().at(1); // of five keys
    each.median /= 5;
    each.best /= 5;
    each.bound = 50;
    bench.add(each);
}

double openingTime(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto document = CaseDocument::open(path, u"bench"_s);
    if (!document)
        qFatal("%s", qPrintable(document.error().detail));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Of a case of any size against one of five sources.
void measureOpening(Bench &bench)
{
    const QString name = u"case.open-100000"_s;
    if (!bench.wants(name))
        return;
    constexpr int rounds = 15;
    const QString small = keptInventedCase(5);
    const QString large = keptInventedCase(manySources);
    QList<Pair> pairs;
    for (int round = 0; round <= rounds; ++round) {
        const double reference = openingTime(small);
        const double took = openingTime(large);
        if (round > 0)
            pairs.append({took, reference});
    }
    bench.addPairs(name, pairs, 1.2);
}

} // namespace

void measureWorkspace(Bench &bench)
{
    measureOpening(bench);
    measureQuickOpen(bench);
    if (!bench.wants(u"case.empty"_s) && !bench.wants(u"case.import-50"_s) && !bench.wants(u"case.open-50"_s)
        && !bench.wants(u"case.light-passage"_s)) {
        return;
    }
    const QTemporaryDir folder;
    const QTemporaryDir articles;
    const qint64 bytes = writeArticles(articles.path());
    const QString empty = folder.filePath(u"empty.dossier"_s);
    const QString fifty = folder.filePath(u"fifty.dossier"_s);

    bench.measure(u"case.empty"_s, 0, [&] { makeCase(empty, {}); });
    bench.measure(u"case.import-50"_s, bytes, [&] { makeCase(fifty, {articles.path()}); });
    makeCase(fifty, {articles.path()});
    bench.measure(u"case.open-50"_s, 0, [&] {
        if (const auto document = CaseDocument::open(fifty, u"bench"_s); !document)
            qFatal("%s", qPrintable(document.error().detail));
    });

    const auto reader = CaseReader::open(fifty);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    const auto sources = reader->sourceIds();
    const auto texts = reader->texts(sources ? sources->value(0) : SourceId(), false);
    if (!texts || texts->isEmpty())
        qFatal("no text to light");
    const auto passages = reader->passages(texts->first().id);
    if (!passages || passages->isEmpty())
        qFatal("no passage to light");
    const Focus focus = Focus().withSource(sources->first()).withPassage(texts->first().id, passages->first().id);
    bench.measure(u"case.light-passage"_s, 0, [&] {
        if (!lightFor(*reader, focus, {texts->first().id}))
            qFatal("no light");
    });
}

} // namespace dossier

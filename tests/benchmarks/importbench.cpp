// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/importing.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int articleCount = 10000;
constexpr qsizetype units = 4000;
constexpr int rounds = 5;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QList<QByteArray> writeArticles(const QString &folder, int count)
{
    const QStringList names = inventedNames(2000);
    QList<QByteArray> texts;
    for (int i = 0; i < count; ++i) {
        texts.append(inventedText(units, names, static_cast<quint32>(i) + 1).toUtf8());
        QFile file(u"%1/%2.txt"_s.arg(folder).arg(i, 5, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(texts.last()) != texts.last().size())
            qFatal("%s", qPrintable(file.errorString()));
    }
    return texts;
}

// The least that can be done: the texts in a table and in an index of their words, in one transaction, without a
// journal.
double rawIndexing(const QString &path, const QList<QByteArray> &texts)
{
    sqlite3 *database = nullptr;
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database));
    };
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    run("PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
        "CREATE TABLE content (id INTEGER PRIMARY KEY, words TEXT);"
        "CREATE VIRTUAL TABLE search USING fts5 (words, content = 'content', content_rowid = 'id', "
        "tokenize = 'unicode61 remove_diacritics 2');");
    sqlite3_stmt *content = nullptr;
    sqlite3_stmt *index = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO content VALUES (?1, ?2)", -1, &content, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO search (rowid, words) VALUES (?1, ?2)", -1, &index, nullptr);
    QElapsedTimer timer;
    timer.start();
    run("BEGIN");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (sqlite3_stmt *statement : {content, index}) {
            sqlite3_bind_int64(statement, 1, i + 1);
            sqlite3_bind_text(
                statement, 2, texts.at(i).constData(), static_cast<int>(texts.at(i).size()), SQLITE_STATIC);
            if (sqlite3_step(statement) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(database));
            sqlite3_reset(statement);
        }
    }
    run("COMMIT");
    const double took = milliseconds(timer);
    sqlite3_finalize(content);
    sqlite3_finalize(index);
    sqlite3_close(database);
    return took;
}

struct ImportTimes
{
    double in = 0; // until the last source is in: can be searched, is marked and durable
    double all = 0; // until it is told what happened when, too
};

// From files to rows.
ImportTimes importing(const QString &path, const QString &folder)
{
    ImportTimes times;
    const CaseInfo info{newUid(), u"Measured"_s, u"en"_s, {}, 0};
    QElapsedTimer timer;
    {
        const auto writer = CaseWriter::create(path, info, u"bench"_s);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().detail));
        timer.start();
        const auto report = importFiles(**writer, {folder}, u"bench"_s, [&](const ImportProgress &progress) {
            if (times.in == 0 && progress.done == articleCount)
                times.in = milliseconds(timer);
            return true;
        });
        if (!report || report->in != articleCount)
            qFatal("the articles did not come in");
    }
    times.all = milliseconds(timer);
    return times;
}

struct Round
{
    double reference = 0;
    ImportTimes took;
};

// The round whose ratio is the middle one.
Figure middle(QList<Round> measured, const QString &name, double ImportTimes::*what, qint64 bytes, double bound)
{
    const auto ratio = [what](const Round &round) { return round.took.*what / round.reference; };
    const auto time = [what](const Round &round) { return round.took.*what; };
    const double best = time(*std::ranges::min_element(measured, {}, time));
    std::ranges::sort(measured, {}, ratio);
    const Round &round = measured.at(rounds / 2);
    return {name, time(round), best, rounds, bytes, round.reference, bound};
}

} // namespace

void measureImport(Bench &bench)
{
    const QString name = u"import.files-10000"_s;
    if (!bench.wants(name))
        return;
    const QTemporaryDir articles;
    const QTemporaryDir cases;
    const QList<QByteArray> texts = writeArticles(articles.path(), articleCount);
    qint64 bytes = 0;
    for (const QByteArray &text : texts)
        bytes += text.size();
    // Each round against what the reference took right before and after it: a machine that others use, too, is quick at
    // one time and slow at another.
    QList<Round> measured;
    double before = rawIndexing(cases.filePath(u"raw.sqlite"_s), texts);
    for (int round = 0; round < rounds; ++round) {
        const ImportTimes took = importing(cases.filePath(u"import-%1.dossier"_s.arg(round)), articles.path());
        const double after = rawIndexing(cases.filePath(u"raw-%1.sqlite"_s.arg(round)), texts);
        measured.append({(before + after) / 2, took});
        before = after;
    }
    bench.add(middle(measured, name, &ImportTimes::in, bytes, 3));
    bench.add(middle(measured, name + u"-and-events"_s, &ImportTimes::all, bytes, 0));
}

} // namespace dossier

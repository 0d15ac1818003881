// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casewriter.h"

#include "casefile/holder.h"
#include "store/casefiles.h"
#include "store/connection.h"
#include "store/unprivileged.h"
#include "store/writes.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace dossier;
using namespace dossier::tests;

// Numbered passages of one unit, two units apart.
void addPassages(CaseContent &content, int count)
{
    for (int number = 0; number < count; ++number) {
        Passage passage;
        passage.id = PassageId(-100 - number);
        passage.text = content.texts.constFirst().id;
        passage.number = static_cast<int>(content.passages.size()) + 1;
        passage.span = {2 * number, 2 * number + 1};
        content.passages.append(passage);
    }
}

class TestCaseWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        path = folder->filePath(u"case.dossier"_s);
    }

    void newCaseIsOnePlainFile()
    {
        {
            const auto writer = CaseWriter::create(path, {{}, u"New"_s, u"en"_s, {}, 0}, u"reader"_s);
            VERIFY_RESULT(writer);
            QCOMPARE((*writer)->path(), path);
            QVERIFY(QFile::exists(path + u".lock"_s));
        }
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"case.dossier"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(100);
        QCOMPARE(head.mid(68, 4), QByteArray("DOSS"));
        QCOMPARE(head.at(18), '\1'); // not in WAL mode
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->info()->title, u"New"_s);
        QVERIFY(!reader->info()->uid.isNull());
        QVERIFY(reader->info()->made > 0);
        const auto acts = reader->acts({}, 10);
        VERIFY_RESULT(acts);
        QCOMPARE(acts->size(), 1);
        QCOMPARE(acts->first().code, u"create"_s);
        QCOMPARE(acts->first().who, u"reader"_s);
    }

    void fileIsMarkedWhileItIsOpen()
    {
        const auto writer = CaseWriter::create(path, {}, {});
        VERIFY_RESULT(writer);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(100).mid(68, 4), QByteArray("DOSS"));
    }

    void whatIsThereIsNotOverwritten()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a letter");
        file.close();
        const auto writer = CaseWriter::create(path, {}, {});
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::Conflict);
        QCOMPARE(file.size(), 8);
    }

    void caseIsNotMadeInAFolderThatIsNotThere()
    {
        QCOMPARE(
            CaseWriter::create(folder->filePath(u"none/case.dossier"_s), {}, {}).error().code, ErrorCode::NotFound);
    }

    void secondWriterIsToldWhoHoldsTheCase()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const auto first = CaseWriter::create(path, {}, u"Mara\nVoss"_s);
        VERIFY_RESULT(first);
        const QString link = folder->filePath(u"link.dossier"_s);
        QVERIFY(QFile::link(path, link));
        for (const QString &name : {path, link}) {
            const auto second = CaseWriter::open(name, u"Somebody else"_s);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Busy);
            const auto holder = holderFromDetail(second.error().detail);
            QVERIFY2(holder, qPrintable(second.error().detail));
            QCOMPARE(holder->who, u"Mara Voss"_s);
            QCOMPARE(holder->process, QCoreApplication::applicationPid());
            QCOMPARE(holder->host, QSysInfo::machineHostName());
            QCOMPARE(holder->program, u"tst_casewriter"_s);
            QVERIFY(holder->since >= before - 1 && holder->since <= QDateTime::currentMSecsSinceEpoch());
        }
    }

    void otherProcessHoldsTheCase()
    {
        makeCase(path, smallCase());
        QProcess other;
        other.start(QStringLiteral(DOSSIER_OTHER_WRITER), {u"hold"_s, path, u"Mara Voss"_s});
        QVERIFY(other.waitForReadyRead(20000));
        QCOMPARE(other.readLine(), "ready\n");
        const auto refused = CaseWriter::open(path);
        QVERIFY(!refused);
        const auto holder = holderFromDetail(refused.error().detail);
        QVERIFY2(holder, qPrintable(refused.error().detail));
        QCOMPARE(holder->who, u"Mara Voss"_s);
        QCOMPARE(holder->process, other.processId());
        const auto beside = CaseReader::open(path);
        VERIFY_RESULT(beside);
        QCOMPARE(beside->counts()->sources, 2);
        // Killed, it holds nothing any more, and it left the case open.
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        QVERIFY((*writer)->wasLeftOpen());
    }

    void otherProcessThatClosesTheCaseGivesItBack()
    {
        makeCase(path, smallCase());
        QProcess other;
        other.start(QStringLiteral(DOSSIER_OTHER_WRITER), {u"hold"_s, path, u"Mara Voss"_s});
        QVERIFY(other.waitForReadyRead(20000));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
        const auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        QVERIFY(!(*writer)->wasLeftOpen());
    }

    void lockThatSaysNoMoreThanItsProcessIsBusyToo()
    {
        makeCase(path, smallCase());
        QLockFile lock(path + u".lock"_s);
        QVERIFY(lock.tryLock());
        const auto refused = CaseWriter::open(path);
        QVERIFY(!refused);
        const auto holder = holderFromDetail(refused.error().detail);
        QVERIFY2(holder, qPrintable(refused.error().detail));
        QCOMPARE(holder->who, QString());
        QVERIFY(holder->since > 0);
    }

    void lockOfAnotherHostIsNotTakenOver()
    {
        makeCase(path, smallCase());
        put(path + u".lock"_s, "4194305\ndossier\nfar-away\nmachine\nboot\nMara Voss\n2024-05-01T09:00:00.000Z\n");
        const auto refused = CaseWriter::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QCOMPARE(holderFromDetail(refused.error().detail),
            (Holder{u"Mara Voss"_s, u"far-away"_s, u"dossier"_s, 4194305, 1714554000000}));
    }

    void caseThatIsClosedWasNotLeftOpen()
    {
        makeCase(path, smallCase());
        const auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        QVERIFY(!(*writer)->wasLeftOpen());
    }

    void lockOfAProcessThatIsGoneIsTakenOver()
    {
        makeCase(path, smallCase());
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        // As QLockFile writes it: process, program, host, machine, boot; no process has this number.
        lock.write("4194305\nother\n" + QSysInfo::machineHostName().toUtf8() + "\n" + QSysInfo::machineUniqueId() + "\n"
            + QSysInfo::bootUniqueId() + "\n");
        lock.close();
        const auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        QVERIFY((*writer)->wasLeftOpen());
    }

    void whatIsNoCaseIsNotTouched_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"missing"_s << ErrorCode::NotFound;
        QTest::newRow("empty") << u"empty"_s << ErrorCode::Foreign;
        QTest::newRow("text") << u"text"_s << ErrorCode::Foreign;
        QTest::newRow("another database") << u"database"_s << ErrorCode::Foreign;
        QTest::newRow("newer") << u"newer"_s << ErrorCode::NewerVersion;
        QTest::newRow("truncated") << u"truncated"_s << ErrorCode::Corrupt;
        QTest::newRow("truncated in its head") << u"head"_s << ErrorCode::Corrupt;
        QTest::newRow("a table is gone") << u"table"_s << ErrorCode::Corrupt;
    }
    void whatIsNoCaseIsNotTouched()
    {
        QFETCH(QString, kind);
        QFETCH(ErrorCode, code);
        makeKind(kind);
        const QByteArray before = bytesOf(path);
        const auto reader = CaseReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        const auto writer = CaseWriter::open(path);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, code);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden).size(), kind == "missing"_L1 ? 0 : 1);
    }

    void fileThatTakesNoChangesIsReadOnly_data()
    {
        QTest::addColumn<bool>("file");
        QTest::newRow("the file") << true;
        QTest::newRow("the folder") << false;
    }
    void fileThatTakesNoChangesIsReadOnly()
    {
        QFETCH(bool, file);
        makeCase(path, smallCase());
        QFile::setPermissions(path, QFileDevice::Permissions(file ? 0x4444 : 0x6666));
        QFile::setPermissions(folder->path(), QFileDevice::Permissions(file ? 0x7777 : 0x5555));
        {
            const Unprivileged nobody;
            const auto writer = CaseWriter::open(path);
            QVERIFY(!writer);
            QCOMPARE(writer.error().code, ErrorCode::ReadOnly);
            const auto reader = CaseReader::open(path);
            VERIFY_RESULT(reader);
            QCOMPARE(reader->counts()->sources, 2);
        }
        QFile::setPermissions(folder->path(), QFileDevice::Permissions(0x7777));
    }

    void caseThatWasNotClosedIsReadWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<bool>("withLog");
        QTest::newRow("with its log") << true;
        QTest::newRow("without") << false;
    }
    void caseThatWasNotClosedIsReadWhereNothingCanBeWritten()
    {
        QFETCH(bool, withLog);
        const QString left = folder->filePath(u"left/case.dossier"_s);
        QVERIFY(QDir(folder->path()).mkdir(u"left"_s));
        {
            const auto writer = CaseWriter::create(path, {{}, u"Left"_s, {}, {}, 0}, {});
            VERIFY_RESULT(writer);
            const auto written = (*writer)->write(importOf(newSource(u"One"_s, u"Words"_s))).result();
            VERIFY_RESULT(written);
            if (!withLog) {
                const auto other = Connection::open(path, Connection::Mode::ReadWrite);
                VERIFY_RESULT((*other)->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            }
            QVERIFY(QFile::copy(path, left));
            if (withLog)
                QVERIFY(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
        }
        for (const QString &name : QDir(folder->filePath(u"left"_s)).entryList(QDir::Files))
            QFile::setPermissions(folder->filePath(u"left/"_s + name), QFileDevice::Permissions(0x4444));
        QFile::setPermissions(folder->path(), QFileDevice::Permissions(0x7777));
        QFile::setPermissions(folder->filePath(u"left"_s), QFileDevice::Permissions(0x5555));
        {
            const Unprivileged nobody;
            const auto reader = CaseReader::open(left);
            VERIFY_RESULT(reader);
            QCOMPARE(reader->access(), withLog ? CaseReader::Access::PrivateCopy : CaseReader::Access::Immutable);
            QCOMPARE(reader->counts()->sources, 1);
        }
        QFile::setPermissions(folder->filePath(u"left"_s), QFileDevice::Permissions(0x7777));
    }

    void caseThatWasNotClosedIsTakenUp()
    {
        const QString left = folder->filePath(u"left.dossier"_s);
        {
            const auto writer = filled();
            VERIFY_RESULT(
                writer->write(importOf(newSource(u"One"_s, u"ADE words"_s, SmallCaseBuilder::agency))).result());
            QVERIFY(QFile::copy(path, left));
            QVERIFY(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
        }
        {
            const auto writer = CaseWriter::open(left);
            VERIFY_RESULT(writer);
            QVERIFY((*writer)->wasLeftOpen());
        }
        QVERIFY(!QFile::exists(left + u"-wal"_s));
        const auto reader = CaseReader::open(left);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 3);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void readerThatStaysKeepsItsCase()
    {
        std::optional<CaseReader> reader;
        {
            const auto writer = filled();
            auto opened = CaseReader::open(path);
            VERIFY_RESULT(opened);
            reader.emplace(std::move(*opened));
            VERIFY_RESULT(writer->write(importOf(newSource(u"One"_s, u"Words"_s))).result());
            QCOMPARE(reader->counts()->sources, 3);
        }
        QCOMPARE(reader->counts()->sources, 3);
        reader.reset();
        VERIFY_RESULT(CaseWriter::open(path));
        QCOMPARE(QDir(folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"case.dossier"_s});
        const auto again = CaseReader::open(path);
        VERIFY_RESULT(again);
        QCOMPARE(again->counts()->sources, 3);
    }

    void receiptNamesTheKeys()
    {
        const auto writer = filled();
        const auto receipt = writer->write(importOf(newSource(u"Third"_s, u"Port news\nMore"_s))).result();
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->act, ActId(4));
        QCOMPARE(receipt->sources, (QHash<SourceId, SourceId>{{SourceId(-1), SourceId(3)}}));
        QCOMPARE(receipt->texts, (QHash<TextId, TextId>{{TextId(-1), TextId(5)}}));
        QCOMPARE(receipt->passages.size(), 2);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->source(SourceId(3))->title, u"Third"_s);
        QVERIFY(!reader->source(SourceId(3))->uid.isNull());
        QCOMPARE(reader->passages(TextId(5))->first().id, receipt->passages.value(PassageId(-1)));
    }

    void newRowsMayNameKnownRowsAndEachOther()
    {
        const auto writer = filled();
        const CaseContent content = newSource(u"Third"_s, u"ADE news"_s, SmallCaseBuilder::agency);
        VERIFY_RESULT(writer->write(importOf(content)).result());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto card = reader->entityCard(SmallCaseBuilder::agency, u"en"_s);
        VERIFY_RESULT(card);
        QCOMPARE(card->mentions, 7);
        QCOMPARE(card->sources, 3);
        QCOMPARE(reader->counts()->sources, 3);
        QCOMPARE(reader->counts()->mentions, 13);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void writeIsWholeOrNotAtAll_data()
    {
        QTest::addColumn<CaseContent>("content");
        CaseContent content = newSource(u"Third"_s, u"ADE news"_s, EntityId(-9));
        QTest::newRow("names a row that is not there") << content;
        content = newSource(u"Third"_s, u"ADE news"_s, EntityId(99));
        QTest::newRow("names a key that is not there") << content;
        content = newSource(u"Third"_s, u"ADE news"_s, SmallCaseBuilder::agency);
        content.passages.append(content.passages.first());
        QTest::newRow("has a row twice") << content;
        content = newSource(u"Third"_s, u"ADE news"_s);
        addPassages(content, 20);
        content.passages[12].span.end = content.passages.at(12).span.start - 1;
        QTest::newRow("has among many rows one that cannot be") << content;
        content = newSource(u"Third"_s, u"ADE news"_s);
        content.editionBytes.clear();
        QTest::newRow("comes without its bytes") << content;
        content = newSource(u"Third"_s, u"ADE news"_s);
        content.sources[0].uid = smallCase().sources.first().uid;
        QTest::newRow("has the uid of another") << content;
        content = newSource(u"Third"_s, u"ADE news"_s);
        content.sources[0].id = SourceId(1);
        QTest::newRow("is handed in under a known key") << content;
    }
    void writeIsWholeOrNotAtAll()
    {
        QFETCH(CaseContent, content);
        const auto writer = filled();
        const auto receipt = writer->write(importOf(content)).result();
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::Invalid);
        {
            const auto reader = CaseReader::open(path);
            VERIFY_RESULT(reader);
            QCOMPARE(difference(reader->content().value(), smallCase()), QString());
        }
        // And the next one finds everything as it was.
        VERIFY_RESULT(writer->write(importOf(newSource(u"Next"_s, u"ADE news"_s, SmallCaseBuilder::agency))).result());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void manyRowsComeInTogether_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 15, 16, 17, 40})
            QTest::addRow("%d", rows) << rows;
    }
    void manyRowsComeInTogether()
    {
        QFETCH(int, rows);
        const auto writer = filled();
        CaseContent content = newSource(u"Third"_s, QString(2 * rows, u'a'), SmallCaseBuilder::agency);
        content.passages.clear();
        addPassages(content, rows);
        content.mentions = QList<Mention>(rows, content.mentions.constFirst());
        for (int row = 0; row < rows; ++row) {
            Mention &mention = content.mentions[row];
            mention.id = MentionId(-1 - row);
            mention.span = {2 * row, 2 * row + 1};
            mention.quote = quoteOf(content.texts.constFirst().characters, mention.span);
            content.texts[0].sketch.append(static_cast<quint64>(row));
        }
        const auto receipt = writer->write(importOf(content)).result();
        VERIFY_RESULT(receipt);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const TextId text = receipt->texts.cbegin().value();
        const QList<Passage> passages = reader->passages(text).value();
        QCOMPARE(passages.size(), rows);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(passages.at(row).span, (Span{2 * row, 2 * row + 1}));
        const QHash<quint64, QList<TextId>> sketched = reader->textsBySketch(content.texts.at(0).sketch).value();
        QCOMPARE(sketched.size(), rows);
        QVERIFY(std::ranges::all_of(sketched, [text](const QList<TextId> &texts) { return texts == QList{text}; }));
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void logGoesIntoTheFileWhenNothingElseIsToDo()
    {
        const auto writer = filled();
        const qint64 before = QFileInfo(path).size();
        VERIFY_RESULT(writer->write(importOf(heavySource(u"Heavy"_s))).result());
        QTRY_VERIFY(QFileInfo(path).size() > before + heavy);
    }

    void actsBetweenHeavyImportsAreWritten()
    {
        const auto writer = filled();
        constexpr int rounds = 5;
        for (int round = 0; round < rounds; ++round) {
            VERIFY_RESULT(writer->write(importOf(heavySource(u"Heavy %1"_s.arg(round)))).result());
            QThread::usleep(static_cast<unsigned long>(round) * 5000); // the log is on its way, or just in
            VERIFY_RESULT(writer->write(personalWrite(newNote(u"Note %1"_s.arg(round)))).result());
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->content()->notes.size(), smallCase().notes.size() + rounds);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void fullDiskTakesTheWriteBack()
    {
        const auto writer = filled();
        QString words;
        for (int number = 0; number < 40000; ++number)
            words += QString::number(number * 7919) + u' ';
        const CaseContent large = newSource(u"Large"_s, words);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 200000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto failed = writer->write(importOf(large)).result();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!failed);
        QVERIFY(!failed.error().query.isEmpty());
        VERIFY_RESULT(writer->write(importOf(large)).result());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 3);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void personGoesBeforeJobsThatWait()
    {
        const auto writer = filled();
        // Long enough for all the others to be handed over while it is being written.
        QString words;
        for (int number = 0; number < 200000; ++number)
            words += QString::number(number * 7919) + u' ';
        QList<QFuture<Result<WriteReceipt>>> jobs{writer->write(importOf(newSource(u"Large"_s, words)))};
        for (int number = 0; number < 20; ++number)
            jobs.append(writer->write(importOf(newSource(u"Source %1"_s.arg(number), u"Words"_s))));
        auto person = writer->write(personalWrite(newNote(u"Mine"_s)));
        QVERIFY(writer->queued() > 0);
        const auto mine = person.result();
        VERIFY_RESULT(mine);
        const auto last = jobs.last().result();
        VERIFY_RESULT(last);
        QVERIFY2(mine->act < last->act, "the act of a person waited for the jobs");
        QVERIFY(mine->act <= ActId(6));
        // Jobs keep their order.
        ActId before;
        for (const auto &job : jobs) {
            QVERIFY(job.result()->act > before);
            before = job.result()->act;
        }
        QTRY_COMPARE(writer->queued(), 0);
    }

    void oneOfManyThatFailsFailsAlone()
    {
        const auto writer = filled();
        QList<QFuture<Result<WriteReceipt>>> jobs;
        for (int number = 0; number < 9; ++number) {
            const EntityId entity(number == 4 ? 99 : 1);
            jobs.append(writer->write(importOf(newSource(u"Source %1"_s.arg(number), u"ADE words"_s, entity))));
        }
        QList<bool> written;
        for (const auto &job : jobs)
            written.append(job.result().has_value());
        QCOMPARE(written, (QList<bool>{true, true, true, true, false, true, true, true, true}));
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 10);
        QCOMPARE(reader->lastAct().value(), ActId(11));
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void closingWaitsForTheQueue()
    {
        {
            const auto writer = filled();
            for (int number = 0; number < 30; ++number)
                static_cast<void>(writer->write(importOf(newSource(u"Source %1"_s.arg(number), u"Words"_s))));
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->counts()->sources, 32);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void eachCommitIsTold()
    {
        const auto writer = filled();
        QList<ActId> acts;
        QList<qint64> sources;
        connect(writer.get(), &CaseWriter::committed, this, [&](ActId act, const CaseCounts &counts) {
            acts.append(act);
            sources.append(counts.sources);
        });
        VERIFY_RESULT(writer->write(importOf(newSource(u"A"_s, u"Words"_s))).result());
        QVERIFY(!writer->write(importOf(newSource(u"B"_s, u"Words"_s, EntityId(99)))).result());
        VERIFY_RESULT(writer->write(personalWrite(newNote(u"Mine"_s))).result());
        QTRY_COMPARE(acts, (QList<ActId>{ActId(4), ActId(5)}));
        QCOMPARE(sources, (QList<qint64>{3, 3}));
    }

    void historyIsAChain()
    {
        {
            const auto writer = CaseWriter::create(path, {{}, u"New"_s, {}, {}, 0}, u"reader"_s);
            VERIFY_RESULT(writer);
            Write write = personalWrite(newNote(u"One"_s));
            write.act.arguments = QStringList{u"a"_s, u"b"_s};
            VERIFY_RESULT((*writer)->write(write).result());
        }
        {
            const auto writer = CaseWriter::open(path);
            VERIFY_RESULT(writer);
            VERIFY_RESULT((*writer)->write(personalWrite(newNote(u"Two"_s))).result());
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto acts = reader->acts({}, 10);
        VERIFY_RESULT(acts);
        QCOMPARE(acts->size(), 3);
        QCOMPARE(acts->at(0).previousHash, QByteArray(32, '\0'));
        QCOMPARE(acts->at(1).previousHash, acts->at(0).hash);
        QCOMPARE(acts->at(2).previousHash, acts->at(1).hash);
        for (const Act &act : *acts) {
            QCOMPARE(act.hash, hashOf(act));
            QVERIFY(act.when > 0);
        }
        QCOMPARE(acts->at(1).changes.size(), 1);
        QCOMPARE(reader->acts(ActId(1), 1)->first().id, ActId(2));
        QCOMPARE(reader->lastAct().value(), ActId(3));
    }

    void keysAreNeverGivenTwice()
    {
        {
            const auto writer = filled();
            VERIFY_RESULT(writer->write(personalWrite(newNote(u"Two"_s))).result());
        }
        {
            const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->runScript(u"DELETE FROM note WHERE id = 2"_s));
        }
        {
            const auto writer = CaseWriter::open(path);
            VERIFY_RESULT(writer);
            VERIFY_RESULT((*writer)->write(personalWrite(newNote(u"Three"_s))).result());
        }
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->notes()->last().id, NoteId(3));
    }

    void newEditionTakesThePlaceOfTheOld()
    {
        const auto writer = filled();
        CaseContent content = newSource(u"New state"_s, u"ADE changed\nHarbour"_s, SmallCaseBuilder::agency);
        content.sources.clear();
        content.editions[0].source = SmallCaseBuilder::frenchSource;
        content.editions[0].number = 2;
        content.texts[0].source = SmallCaseBuilder::frenchSource;
        content.texts[0].language = u"nl"_s;
        VERIFY_RESULT(writer->write(importOf(content)).result());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QVERIFY(!reader->text(SmallCaseBuilder::frenchText)->current);
        QCOMPARE(reader->source(SmallCaseBuilder::frenchSource)->language, u"nl"_s);
        const auto row = reader->sourceRows({SmallCaseBuilder::frenchSource});
        VERIFY_RESULT(row);
        QCOMPARE(row->first().text, TextId(5));
        QCOMPARE(row->first().passages, 2);
        QCOMPARE(reader->searchCount(u"arrêté"_s)->texts, 0); // words of the old edition
        QCOMPARE(reader->searchCount(u"changed"_s)->texts, 1);
        QCOMPARE(reader->mentionsBySource({SmallCaseBuilder::agency})->value(SmallCaseBuilder::frenchSource), 1);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void newVersionTakesThePlaceOfTheOld()
    {
        const auto writer = filled();
        CaseContent content;
        Version version;
        version.id = VersionId(-1);
        version.rendition = RenditionId(1);
        version.number = 3;
        version.text = TextId(-1);
        content.versions.append(version);
        Text text;
        text.id = TextId(-1);
        text.source = SmallCaseBuilder::frenchSource;
        text.version = version.id;
        text.characters = u"A third telling."_s;
        content.texts.append(text);
        const auto receipt = writer->write(personalWrite(content)).result();
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->versions.value(VersionId(-1)), VersionId(3));
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        QVERIFY(!reader->text(SmallCaseBuilder::summaryText)->current);
        QVERIFY(reader->text(SmallCaseBuilder::frenchText)->current);
        QCOMPARE(reader->renditions(SmallCaseBuilder::frenchSource)->first().versions.first().number, 3);
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }

    void lockThatNobodyFilledIsTakenOver()
    {
        const QTemporaryDir here;
        const QString file = here.filePath(u"empty.dossier"_s);
        makeCase(file, smallCase());
        QFile lock(file + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly)); // its process ended before it wrote who it was
        lock.close();
        VERIFY_RESULT(CaseWriter::open(file));
    }

private:
    std::unique_ptr<CaseWriter> filled() const
    {
        makeCase(path, smallCase());
        auto writer = CaseWriter::open(path);
        if (!writer)
            qFatal("%s", qPrintable(writer.error().detail));
        return std::move(*writer);
    }

    static constexpr qint64 heavy = 17'000'000; // bytes: more than the log takes before it is worth bringing in

    // One that takes that much room in the file, compressed as it is.
    static CaseContent heavySource(const QString &title)
    {
        CaseContent content = newSource(title, u"Few words"_s);
        QByteArray bytes(heavy, Qt::Uninitialized);
        QRandomGenerator random(5);
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), heavy / 4);
        for (Edition &edition : content.editions) {
            edition.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            edition.size = bytes.size();
            content.editionBytes.insert(edition.id, bytes);
        }
        return content;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void makeKind(const QString &kind) const
    {
        if (kind == "missing"_L1)
            return;
        if (kind == "empty"_L1 || kind == "text"_L1) {
            put(path, kind == "text"_L1 ? QByteArray(500, 'x') : QByteArray());
            return;
        }
        if (kind == "database"_L1) {
            VERIFY_RESULT((*Connection::open(path, Connection::Mode::Create))->runScript(u"CREATE TABLE t (a)"_s));
            return;
        }
        makeCase(path, smallCase());
        const QByteArray sound = bytesOf(path);
        if (kind == "truncated"_L1)
            put(path, sound.first(3 * 16384 + 5));
        else if (kind == "head"_L1)
            put(path, sound.first(60));
        else
            VERIFY_RESULT((*Connection::open(path, Connection::Mode::ReadWrite))
                    ->runScript(kind == "newer"_L1 ? u"PRAGMA user_version = 9999"_s : u"DROP TABLE run"_s));
    }

    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

QTEST_GUILESS_MAIN(TestCaseWriter)
#include "tst_casewriter.moc"

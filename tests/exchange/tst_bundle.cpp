// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundle.h"
#include "exchange/bundlefiles.h"
#include "exchange/files.h"
#include "exchange/jsonschema.h"
#include "exchange/normalised.h"
#include "exchange/randomcase.h"
#include "store/smallcase.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> allFiles(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(QDir(folder).relativeFilePath(path), contentOf(path));
    }
    return files;
}

QString reason(const auto &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath() { return m_folder.filePath(QString::number(++m_count)); }

    // The small case as a bundle, then changed.
    QString bundle()
    {
        const QString path = newPath();
        const Result<void> written = writeBundle(tests::smallCase(), path);
        return written ? path : QString();
    }
    static QJsonObject caseJson(const QString &path)
    {
        return QJsonDocument::fromJson(contentOf(path + u"/case.json"_s)).object();
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void aCaseComesBackTheSame()
    {
        const QString path = newPath();
        const auto written = writeBundle(tests::smallCase(), path);
        QVERIFY2(written, qPrintable(reason(written)));
        const auto read = readBundle(path);
        QVERIFY2(read, qPrintable(reason(read)));
        QCOMPARE(*read, normalised(tests::smallCase()));
    }

    void anyCaseComesBackTheSame()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const CaseContent content = tests::RandomCaseBuilder(seed).build();
            const auto whole = checkWhole(content);
            QVERIFY2(whole, qPrintable(u"seed %1: %2"_s.arg(seed).arg(reason(whole))));
            QTemporaryDir folder;
            const auto written = writeBundle(content, folder.path());
            QVERIFY2(written, qPrintable(u"seed %1: %2"_s.arg(seed).arg(reason(written))));
            const auto read = readBundle(folder.path());
            QVERIFY2(read, qPrintable(u"seed %1: %2"_s.arg(seed).arg(reason(read))));
            QVERIFY2(*read == normalised(content), qPrintable(u"seed %1 is not the same"_s.arg(seed)));
        }
    }

    void theSampleIsABundleOfThisVersion()
    {
        const QString sample = QStringLiteral(DOSSIER_SOURCE_DIR "/resources/sample");
        const auto read = readBundle(sample);
        QVERIFY2(read, qPrintable(reason(read)));
        QCOMPARE(read->sources.size(), 5);
        const QString path = newPath();
        QVERIFY(writeBundle(*read, path));
        QCOMPARE(allFiles(path), allFiles(sample));
    }

    void anEmptyCaseIsABundle()
    {
        CaseContent empty;
        empty.info.uid = newUid();
        empty.info.title = u"Nothing yet"_s;
        const QString path = newPath();
        QVERIFY(writeBundle(empty, path));
        const auto read = readBundle(path);
        QVERIFY2(read, qPrintable(reason(read)));
        QCOMPARE(*read, empty);
    }

    void theSameContentGivesTheSameBytes()
    {
        CaseContent shuffled = tests::smallCase();
        std::reverse(shuffled.sources.begin(), shuffled.sources.end());
        std::reverse(shuffled.mentions.begin(), shuffled.mentions.end());
        const QString one = newPath();
        const QString other = newPath();
        QVERIFY(writeBundle(tests::smallCase(), one));
        QVERIFY(writeBundle(shuffled, other));
        QCOMPARE(allFiles(other), allFiles(one));
        // What was read is written the same again.
        const auto read = readBundle(one);
        QVERIFY(read);
        QVERIFY(writeBundle(*read, other));
        QCOMPARE(allFiles(other), allFiles(one));
    }

    void filesStandWhereTheyAreLookedFor()
    {
        const QString path = bundle();
        QCOMPARE(allFiles(path).keys(),
            (QStringList{u"case.json"_s, u"case.schema.json"_s, u"renditions/ecluses.summary.en.1.md"_s,
                u"renditions/ecluses.summary.en.md"_s, u"sources/ecluses.txt"_s, u"sources/locks.md"_s}));
        QCOMPARE(contentOf(path + u"/sources/ecluses.txt"_s), tests::SmallCaseBuilder::frenchCharacters().toUtf8());
        const QByteArray draft = contentOf(path + u"/renditions/ecluses.summary.en.1.md"_s);
        QVERIFY(draft.startsWith("---\nrendition-of: ecluses.txt\nkind: summary\nlanguage: en\nversion: 1\n"
                                 "status: draft\nauthor: desk\n---\n\n"));
        QCOMPARE(fromMarkdown(draft), std::optional(tests::SmallCaseBuilder::draftCharacters()));
    }

    void offsetsAreCodePoints()
    {
        const QJsonObject top = caseJson(bundle());
        const QString characters = tests::SmallCaseBuilder::frenchCharacters();
        const QJsonObject indicator = top.value(u"texts"_s)[0][u"indicators"_s][0].toObject();
        const qsizetype units = characters.indexOf(u"presse@"_s);
        QCOMPARE(indicator.value(u"span"_s)[0].toInteger(), units - 1); // one ship before it
    }

    void oneRowIsOneLine()
    {
        const QList<QByteArray> lines = contentOf(bundle() + u"/case.json"_s).split('\n');
        const auto passages = std::count_if(lines.cbegin(), lines.cend(),
            [](const QByteArray &line) { return line.trimmed().startsWith('[') && line.contains("\"sentence\""); });
        const auto mentions = std::count_if(lines.cbegin(), lines.cend(),
            [](const QByteArray &line) { return line.contains("\"span\"") && line.contains("\"entity\""); });
        QVERIFY(passages >= 8);
        QCOMPARE(mentions, tests::smallCase().mentions.size());
    }

    void whatIsWrittenConformsToItsSchema()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            QTemporaryDir folder;
            const CaseContent content = seed == 0 ? tests::smallCase() : tests::RandomCaseBuilder(seed).build();
            QVERIFY(writeBundle(content, folder.path()));
            const auto schema = JsonSchema::load(folder.filePath(u"case.schema.json"_s));
            QVERIFY(schema);
            const QList<SchemaProblem> problems = schema->problems(caseJson(folder.path()));
            QVERIFY2(problems.isEmpty(),
                problems.isEmpty() ? "" : qPrintable(problems.first().pointer + u": "_s + problems.first().what));
        }
    }

    void aBundleIsBroughtUpToDate()
    {
        const QString path = bundle();
        QVERIFY(write(path + u"/README.md"_s, "kept"));
        QVERIFY(write(path + u"/sources/mine.txt"_s, "kept"));
        CaseContent content = tests::smallCase();
        content.versions.removeFirst();
        content.texts.removeIf([](const Text &text) { return text.id == tests::SmallCaseBuilder::draftText; });
        content.passages.removeIf(
            [](const Passage &passage) { return passage.text == tests::SmallCaseBuilder::draftText; });
        const auto written = writeBundle(content, path);
        QVERIFY2(written, qPrintable(reason(written)));
        QVERIFY(!QFile::exists(path + u"/renditions/ecluses.summary.en.1.md"_s));
        QVERIFY(QFile::exists(path + u"/README.md"_s));
        QVERIFY(QFile::exists(path + u"/sources/mine.txt"_s));
        const auto read = readBundle(path);
        QVERIFY2(read, qPrintable(reason(read)));
        QCOMPARE(*read, normalised(content));
    }

    void anotherFolderIsLeftAlone()
    {
        const QString path = newPath();
        QVERIFY(write(path + u"/letter.txt"_s, "mine"));
        const auto written = writeBundle(tests::smallCase(), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Invalid);
        QCOMPARE(allFiles(path).size(), 1);
        const auto onFile = writeBundle(tests::smallCase(), path + u"/letter.txt"_s);
        QVERIFY(!onFile);
        QCOMPARE(onFile.error().code, ErrorCode::Invalid);
    }

    void linksAreNotWrittenThrough()
    {
        const QString outside = newPath();
        QVERIFY(write(outside, "not yours"));
        const QString path = bundle();
        QVERIFY(QFile::remove(path + u"/sources/locks.md"_s));
        QVERIFY(QFile::link(outside, path + u"/sources/locks.md"_s));
        QVERIFY(writeBundle(tests::smallCase(), path));
        QCOMPARE(contentOf(outside), "not yours");
        QVERIFY(readBundle(path));
    }

    void bundleOfAnotherCaseIsNotWrittenOver()
    {
        const QString path = bundle();
        const QByteArray before = contentOf(path + u"/case.json"_s);
        CaseContent other = tests::smallCase();
        other.info.uid = newUid();
        const auto written = writeBundle(other, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Conflict);
        QCOMPARE(contentOf(path + u"/case.json"_s), before);
    }

    void contentThatDoesNotHoldTogetherIsNotWritten()
    {
        CaseContent content = tests::smallCase();
        content.mentions[0].entity = EntityId(99);
        const QString path = newPath();
        const auto written = writeBundle(content, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Corrupt);
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatIsNoBundleIsNotRead()
    {
        const auto nowhere = readBundle(newPath());
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
        const QString path = newPath();
        QVERIFY(write(path + u"/a.txt"_s, "x"));
        const auto other = readBundle(path);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Foreign);
    }

    void changedBundlesAreRefused_data()
    {
        using Change = std::function<void(QByteArray &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &what, const QByteArray &with, ErrorCode code,
                             const QString &part) {
            QTest::newRow(name) << Change([what, with](QByteArray &json) {
                const qsizetype at = json.indexOf(what);
                if (at >= 0)
                    json.replace(at, what.size(), with);
            }) << code << part;
        };
        row("not JSON", "{", "{{", ErrorCode::Unreadable, u"line 1, column"_s);
        row("cut off", "\"acts\": [", "", ErrorCode::Unreadable, u"line"_s);
        row("no version", "\"bundle\": 2", "\"bundel\": 2", ErrorCode::Foreign, u"/bundle"_s);
        row("newer", "\"bundle\": 2", "\"bundle\": 3", ErrorCode::NewerVersion, u"version 3"_s);
        row("path upwards", "\"file\": \"sources/ecluses.txt\"", "\"file\": \"sources/../case.json\"",
            ErrorCode::Unreadable, u"/sources/0/editions/0/file"_s);
        row("absolute path", "\"file\": \"sources/ecluses.txt\"", "\"file\": \"/etc/passwd\"", ErrorCode::Unreadable,
            u"/sources/0/editions/0/file"_s);
        row("dots", "\"file\": \"sources/ecluses.txt\"", "\"file\": \"sources/..\"", ErrorCode::Unreadable,
            u"/sources/0/editions/0/file"_s);
        row("no such file", "\"file\": \"sources/ecluses.txt\"", "\"file\": \"sources/other.txt\"", ErrorCode::Corrupt,
            u"other.txt"_s);
        row("another file", "\"file\": \"sources/ecluses.txt\"", "\"file\": \"sources/locks.md\"", ErrorCode::Corrupt,
            u"SHA-256"_s);
        row("wrong type", "\"title\": \"The locks", "\"title\": 7, \"x\": \"", ErrorCode::Unreadable, u"/case/title"_s);
        row("unknown key", "\"samenesses\"", "\"sameneses\"", ErrorCode::Unreadable, u"/sameneses"_s);
        row("missing key", "\"kind\": \"attribution\",", "", ErrorCode::Unreadable, u"\"kind\" is missing"_s);
        row("huge number", "\"number\": 1", "\"number\": 1e300", ErrorCode::Unreadable,
            u"/sources/0/editions/0/number"_s);
        row("too large for an int", "\"number\": 1", "\"number\": 9999999999", ErrorCode::Unreadable,
            u"/sources/0/editions/0/number"_s);
        row("negative offset", "\"span\": [", "\"span\": [-", ErrorCode::Unreadable, u"span"_s);
        row("offset outside", "\"indicators\": [\n        {\"span\": [", "\"indicators\": [\n        {\"span\": [9",
            ErrorCode::Corrupt, u"/texts/0/indicators/0/span"_s);
        row("no uid", "\"uid\": \"01890000", "\"uid\": \"x1890000", ErrorCode::Unreadable, u"/case/uid"_s);
        row("text of nothing", "\"of\": \"01890000-0000-7000", "\"of\": \"01890000-0000-7111", ErrorCode::Corrupt,
            u"/texts/0/of"_s);
        row("entity of nothing", "\"entity\": \"01890000-0000-7000", "\"entity\": \"01890000-0000-7111",
            ErrorCode::Corrupt, u"is not in the bundle"_s);
        row("date that is none", "\"published\": \"2023-03-20\"", "\"published\": \"2023-13-45\"",
            ErrorCode::Unreadable, u"/sources/0/published"_s);
        row("time that is none", "\"made\": \"2024-05-01T", "\"made\": \"2024-13-01T", ErrorCode::Unreadable,
            u"/case/made"_s);
        row("unknown word", "\"kind\": \"number\"", "\"kind\": \"numbers\"", ErrorCode::Unreadable, u"kind"_s);
        row("map that does not fit", "\"map\": [[0, ", "\"map\": [[1, ", ErrorCode::Corrupt, u"/texts/0"_s);
        row("passages out of their text", "\"passages\": [\n        [", "\"passages\": [\n        [9999",
            ErrorCode::Corrupt, u"/texts/0/passages/0"_s);
        row("link to nothing", "\"links\": [\n        {\"passage\": ", "\"links\": [\n        {\"passage\": 9",
            ErrorCode::Corrupt, u"/links/0"_s);
        row("changed history", "\"who\": \"reader\"", "\"who\": \"nobody\"", ErrorCode::Corrupt, u"/acts/0/hash"_s);
    }
    void changedBundlesAreRefused()
    {
        using Change = std::function<void(QByteArray &)>;
        QFETCH(Change, change);
        QFETCH(ErrorCode, code);
        QFETCH(QString, part);
        const QString path = bundle();
        QByteArray json = contentOf(path + u"/case.json"_s);
        const QByteArray before = json;
        change(json);
        QVERIFY2(json != before, "nothing to replace");
        QVERIFY(write(path + u"/case.json"_s, json));
        const auto read = readBundle(path);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(part), qPrintable(read.error().detail));
        QCOMPARE(read.error().code, code);
    }

    void changedFilesAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("source") << u"sources/locks.md"_s << QByteArray("Other words.") << u"/editions/0/sha256"_s;
        QTest::newRow("rendition, other words")
            << u"renditions/ecluses.summary.en.md"_s << QByteArray("---\na: b\n---\n\nOther words.\n")
            << u"/texts/3/sha256"_s;
        QTest::newRow("rendition, no front matter")
            << u"renditions/ecluses.summary.en.md"_s << QByteArray("Other words.\n") << u"/texts/3"_s;
    }
    void changedFilesAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const QString path = bundle();
        QVERIFY(write(path + u'/' + file, bytes));
        const auto read = readBundle(path);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(part), qPrintable(read.error().detail));
    }

    void linksOutOfTheBundleAreRefused()
    {
        const QString outside = newPath();
        QVERIFY(write(outside, tests::SmallCaseBuilder::englishCharacters().toUtf8()));
        const QString path = bundle();
        QVERIFY(QFile::remove(path + u"/sources/locks.md"_s));
        QVERIFY(QFile::link(outside, path + u"/sources/locks.md"_s));
        const auto read = readBundle(path);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"link"_s), qPrintable(read.error().detail));
    }

    // Whatever a key holds, reading ends with an answer.
    void anyValueAnywhereIsSurvived()
    {
        const QString path = bundle();
        const QJsonObject good = caseJson(path);
        const QList<QJsonValue> values{QJsonValue(), QJsonValue(true), QJsonValue(-1), QJsonValue(1e300),
            QJsonValue(0.5), QJsonValue(u""_s), QJsonValue(u"../../x"_s), QJsonArray(), QJsonObject(),
            QJsonArray{-1, 1e18, u"x"_s}};
        QStringList pointers;
        const std::function<QJsonValue(const QJsonValue &, const QString &, const QString &, const QJsonValue &)>
            changed = [&](const QJsonValue &value, const QString &at, const QString &target,
                          const QJsonValue &with) -> QJsonValue {
            if (target.isEmpty())
                pointers.append(at);
            else if (at == target)
                return with;
            if (value.isObject()) {
                QJsonObject members = value.toObject();
                for (auto member = members.begin(); member != members.end(); ++member)
                    *member = changed(*member, pointerTo(at, member.key()), target, with);
                return members;
            }
            QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                items[i] = changed(items.at(i), pointerTo(at, i), target, with);
            return value.isArray() ? QJsonValue(items) : value;
        };
        changed(good, {}, {}, {});
        QVERIFY(pointers.size() > 500);
        QRandomGenerator random(3);
        int refused = 0;
        for (int round = 0; round < 100; ++round) {
            const QString target = pointers.at(random.bounded(1, static_cast<int>(pointers.size())));
            const QJsonValue with = values.at(random.bounded(static_cast<int>(values.size())));
            const QJsonObject bad = changed(good, {}, target, with).toObject();
            QVERIFY(write(path + u"/case.json"_s, QJsonDocument(bad).toJson()));
            const auto read = readBundle(path);
            if (!read) {
                ++refused;
                QVERIFY2(!read.error().detail.isEmpty(), qPrintable(target));
            } else {
                QVERIFY2(checkWhole(*read), qPrintable(target));
            }
        }
        QVERIFY(refused > 60);
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"

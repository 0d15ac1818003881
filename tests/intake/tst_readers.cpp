// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

static QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

static QStringList codes(const QList<IntakeIssue> &issues)
{
    QStringList result;
    for (const IntakeIssue &issue : issues)
        result.append(issue.code + u'(' + issue.arguments.join(u',') + u')');
    return result;
}

class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void keepBytesAndHash();
    void readMetadataBesideTheSource();
    void readFrontMatterAsPartOfTheFile();
    void readMetadataInAnyEncoding();
    void followTheEncodingThatIsDeclared_data();
    void followTheEncodingThatIsDeclared();
    void sayWhenTheEncodingIsGuessed();
    void countInvisibleCharacters();
    void tellWhereMetadataDisagree();
    void reportWhatTheyCannotUse();
    void takeARuleForNoFrontMatter();
    void refuse_data();
    void refuse();
    void refuseWhatIsNotThere();
    void readRenditions_data();
    void readRenditions();
    void numberTheNewestVersionAfterItsElders();
    void sayWhereNameAndFrontMatterDiffer();
};

void TestReaders::keepBytesAndHash()
{
    const QByteArray bytes = "\xEF\xBB\xBFPort ferm\x65\xCC\x81.\r\n";
    const Result<ReadFile> file = readSourceBytes(u"port.txt"_s, bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->bytes, bytes);
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(file->characters, u"Port fermé."_s);
    QCOMPARE(file->decoded, u"\uFEFFPort ferme\u0301.\r\n"_s);
    QCOMPARE(file->mediaType, u"text/plain"_s);
    QCOMPARE(file->encoding, u"UTF-8"_s);
    QCOMPARE(file->reader, u"plain-text/1"_s);
    QVERIFY(file->issues.isEmpty());
}

void TestReaders::readMetadataBesideTheSource()
{
    QTemporaryDir folder;
    const QString path = written(folder, u"port.txt"_s, "Le port est ferm\xC3\xA9.");
    const QString meta = written(folder, u"port.meta"_s,
        "\xEF\xBB\xBFtitle: \"Port : la fin\"\r\nkind: communiqu\xC3\xA9\n\n# a remark\nPublisher: Port\n"
        "author: desk\npublished: 2021-05-25\nurl: https://port.example/a?b=c\nlanguage: FR-be\n"
        "reliability: b\n");
    const Result<ReadFile> file = readSource(path, meta);
    QVERIFY(file.has_value());
    QCOMPARE(file->path, path);
    QCOMPARE(file->fileName, u"port.txt"_s);
    QCOMPARE(codes(file->issues), QStringList());
    const SourceMetadata &source = file->source;
    QCOMPARE(source.title, u"Port : la fin"_s);
    QCOMPARE(source.kind, u"communiqué"_s);
    QCOMPARE(source.publisher, u"Port"_s);
    QCOMPARE(source.author, u"desk"_s);
    QCOMPARE(source.published.toString(), u"2021-05-25"_s);
    QCOMPARE(source.url, u"https://port.example/a?b=c"_s);
    QCOMPARE(source.language, u"fr"_s);
    QVERIFY(source.reliability == Reliability::B);
}

void TestReaders::readFrontMatterAsPartOfTheFile()
{
    const QByteArray bytes = "---\ntitle: The quay\nlanguage: en\n---\n\nThe quay is open.\n";
    const Result<ReadFile> file = readSourceBytes(u"quay.md"_s, bytes);
    QCOMPARE(file->source.title, u"The quay"_s);
    QCOMPARE(file->characters, u"The quay is open."_s);
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(file->mediaType, u"text/markdown"_s);
    QCOMPARE(file->reader, u"markdown/1"_s);
    const auto [first, past] = file->map.toBytes({0, 3}, file->decoded);
    QCOMPARE(bytes.sliced(first, past - first), QByteArray("The"));
}

void TestReaders::readMetadataInAnyEncoding()
{
    const QByteArray meta("\xFF\xFEt\0i\0t\0l\0e\0:\0\xE9\0", 16);
    const Result<ReadFile> file = readSourceBytes(u"port.txt"_s, "Le port.", meta);
    QVERIFY(file.has_value());
    QCOMPARE(file->source.title, u"é"_s);
    QCOMPARE(codes(file->issues), QStringList());
    QCOMPARE(readSourceBytes(u"port.txt"_s, "Le port.", "title: caf\xE9")->source.title, u"café"_s);
}

void TestReaders::followTheEncodingThatIsDeclared_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("characters");
    QTest::addColumn<QStringList>("issues");

    const QStringList none;
    const QByteArray greek = "\xD0\xEF\xEB\xE7"; // Πολη
    QTest::newRow("beside") << greek << QByteArray("encoding: greek") << u"ISO-8859-7"_s << u"Πολη"_s << none;
    QTest::newRow("inside") << "---\nencoding: ISO-8859-7\n---\n" + greek << QByteArray() << u"ISO-8859-7"_s
                            << u"Πολη"_s << none;
    QTest::newRow("beside goes before inside")
        << "---\nencoding: koi8-r\n---\n" + greek << QByteArray("encoding: cp1253") << u"windows-1253"_s << u"Πολη"_s
        << none;
    QTest::newRow("a mark goes before both")
        << QByteArray("\xEF\xBB\xBF\xC3\xA9") << QByteArray("encoding: koi8-r") << u"UTF-8"_s << u"é"_s
        << QStringList{u"encoding-not-as-declared(koi8-r,UTF-8)"_s};
    QTest::newRow("unknown") << greek << QByteArray("encoding: klingon") << u"windows-1252"_s << u"Ðïëç"_s
                             << QStringList{u"unknown-encoding(klingon)"_s, u"encoding-guessed(windows-1252)"_s};
    QTest::newRow("wrong") << QByteArray("a\xFF") << QByteArray("encoding: utf-8") << u"windows-1252"_s << u"aÿ"_s
                           << QStringList{u"encoding-not-as-declared(utf-8,windows-1252)"_s,
                                  u"encoding-guessed(windows-1252)"_s};
    QTest::newRow("seven bits") << QByteArray("\x1B$BEl5~\x1B(B.") << QByteArray("encoding: iso-2022-jp")
                                << u"ISO-2022-JP"_s << u"東京."_s << none;
}

void TestReaders::followTheEncodingThatIsDeclared()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, meta);
    QFETCH(QString, encoding);
    QFETCH(QString, characters);
    QFETCH(QStringList, issues);
    const Result<ReadFile> file = readSourceBytes(u"polis.txt"_s, bytes, meta);
    QVERIFY(file.has_value());
    QCOMPARE(file->encoding, encoding);
    QCOMPARE(file->characters, characters);
    QCOMPARE(codes(file->issues), issues);
}

void TestReaders::sayWhenTheEncodingIsGuessed()
{
    const Result<ReadFile> file = readSourceBytes(u"a.txt"_s, "caf\xE9 \x93noir\x94");
    QCOMPARE(file->characters, u"café “noir”"_s);
    QCOMPARE(file->encoding, u"windows-1252"_s);
    QCOMPARE(codes(file->issues), QStringList{u"encoding-guessed(windows-1252)"_s});
}

void TestReaders::countInvisibleCharacters()
{
    const Result<ReadFile> file = readSourceBytes(u"a.txt"_s, u"\uFEFFpay\u202Etxt.exe\u202C, wo\u200Brd"_s.toUtf8());
    QCOMPARE(file->characters, u"pay\u202Etxt.exe\u202C, wo\u200Brd"_s);
    QCOMPARE(codes(file->issues), QStringList{u"invisible-characters(3)"_s});
}

void TestReaders::tellWhereMetadataDisagree()
{
    const Result<ReadFile> file =
        readSourceBytes(u"quay.md"_s, "---\ntitle: Old\nkind: note\n---\nText.", "title: New\nkind: note\n");
    QCOMPARE(file->source.title, u"New"_s);
    QCOMPARE(codes(file->issues), QStringList{u"metadata-differs(title,Old,New)"_s});
}

void TestReaders::reportWhatTheyCannotUse()
{
    const Result<ReadFile> file = readSourceBytes(u"quay.txt"_s, "Text.",
        "colour: blue\npublished: last week\nreliability: Z\nlanguage: Dutch, mostly\nno colon here\n");
    QStringList found = codes(file->issues);
    QCOMPARE(found.size(), 5);
    QVERIFY(found.contains(u"unknown-key(colour)"_s));
    QVERIFY(found.contains(u"bad-reliability(Z)"_s));
    QVERIFY(found.contains(u"bad-language(Dutch, mostly)"_s));
    QVERIFY(found.contains(u"unreadable-line(no colon here)"_s));
    QVERIFY(std::any_of(
        found.cbegin(), found.cend(), [](const QString &code) { return code.startsWith(u"bad-date(last week,"_s); }));
    QCOMPARE(codes(readSourceBytes(u"quay.txt"_s, "Text.", "title: \xFF\x01")->issues),
        QStringList{u"meta-unreadable(binary: a byte of no text at byte 8)"_s});
}

void TestReaders::takeARuleForNoFrontMatter()
{
    QCOMPARE(readSourceBytes(u"quay.md"_s, "---\nNothing but a sentence in between.\n---\nText.")->characters,
        u"---\nNothing but a sentence in between.\n---\nText."_s);
    QCOMPARE(readSourceBytes(u"quay.md"_s, "---\ntitle: never closed\n")->characters, u"---\ntitle: never closed"_s);
}

void TestReaders::refuse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty") << u"a.txt"_s << QByteArray() << ErrorCode::Unreadable;
    QTest::newRow("binary") << u"a.txt"_s << QByteArray("PK\0\1", 4) << ErrorCode::Unreadable;
    QTest::newRow("front matter alone") << u"a.md"_s << QByteArray("---\ntitle: a\n---\n") << ErrorCode::Unreadable;
    QTest::newRow("another format") << u"a.odt"_s << QByteArray("text") << ErrorCode::Unsupported;
}

void TestReaders::refuse()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const Result<ReadFile> file = readSource(written(folder, name, bytes));
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QVERIFY(!file.error().detail.isEmpty());
    QCOMPARE(readRenditionBytes(name, bytes).error().code, code);
}

void TestReaders::refuseWhatIsNotThere()
{
    QCOMPARE(readSource(u"/nowhere/a.txt"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(readRendition(u"/nowhere/a.summary.en.md"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(readSource(QDir::tempPath()).error().code, ErrorCode::Unsupported);
    QTemporaryDir folder;
    const Result<ReadFile> file = readSource(written(folder, u"a.txt"_s, "Text."), folder.filePath(u"gone.meta"_s));
    QCOMPARE(file->issues.size(), 1);
    QCOMPARE(file->issues.first().code, u"meta-unreadable"_s);
}

void TestReaders::readRenditions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<RenditionMetadata>("expected");

    const RenditionMetadata summary{u"port"_s, RenditionKind::Summary, u"en"_s, 1, {}, {}};
    QTest::newRow("by name") << u"port.summary.en.md"_s << QByteArray() << summary;
    QTest::newRow("earlier version by name")
        << u"port.x.translation.nl.3.md"_s << QByteArray()
        << RenditionMetadata{u"port.x"_s, RenditionKind::Translation, u"nl"_s, 3, {}, {}};
    QTest::newRow("by front matter") << u"any.md"_s
                                     << QByteArray("---\nrendition-of: port.txt\nkind: translation\nlanguage: "
                                                   "fr\nversion: 2\nstatus: reviewed\nauthor: desk\n---\n")
                                     << RenditionMetadata{u"port.txt"_s, RenditionKind::Translation, u"fr"_s, 2,
                                            u"reviewed"_s, u"desk"_s};
    QTest::newRow("one from each") << u"port.summary.en.2.md"_s << QByteArray("---\nstatus: draft\n---\n")
                                   << RenditionMetadata{u"port"_s, RenditionKind::Summary, u"en"_s, 2, u"draft"_s, {}};
}

void TestReaders::readRenditions()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(RenditionMetadata, expected);
    const Result<ReadRendition> rendition = readRenditionBytes(name, head + "\nThe port is closed.\n\nThe lock too.\n");
    QVERIFY(rendition.has_value());
    QCOMPARE(rendition->metadata, expected);
    QCOMPARE(rendition->file.characters, u"The port is closed.\nThe lock too."_s);
    QCOMPARE(codes(rendition->file.issues), QStringList());
}

void TestReaders::numberTheNewestVersionAfterItsElders()
{
    QTemporaryDir folder;
    written(folder, u"port.txt"_s, "Le port.");
    written(folder, u"port.summary.en.1.md"_s, "One.");
    written(folder, u"port.summary.en.2.md"_s, "Two.");
    written(folder, u"port.summary.nl.5.md"_s, "Vijf.");
    const Result<ReadRendition> newest = readRendition(written(folder, u"port.summary.en.md"_s, "Three."));
    QCOMPARE(newest->metadata.version, 3);
    QCOMPARE(newest->metadata.of, u"port.txt"_s);
    QCOMPARE(readRendition(folder.filePath(u"port.summary.en.1.md"_s))->metadata.version, 1);
}

void TestReaders::sayWhereNameAndFrontMatterDiffer()
{
    const Result<ReadRendition> rendition = readRenditionBytes(u"port.summary.en.1.md"_s,
        "---\nrendition-of: quay.txt\nkind: translation\nlanguage: fr\nversion: 4\nmood: good\n---\nText.");
    QCOMPARE(rendition->metadata, (RenditionMetadata{u"quay.txt"_s, RenditionKind::Translation, u"fr"_s, 4, {}, {}}));
    QCOMPARE(codes(rendition->file.issues),
        (QStringList{u"unknown-key(mood)"_s, u"file-name-differs(rendition-of,port,quay)"_s,
            u"file-name-differs(kind,summary,translation)"_s, u"file-name-differs(language,en,fr)"_s,
            u"file-name-differs(version,1,4)"_s}));
}

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"

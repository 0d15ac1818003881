// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundlefiles.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestBundleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("given");
        QTest::newRow("plain") << u"a b.txt"_s << u"a b.txt"_s;
        QTest::newRow("accents") << u"communiqué.txt"_s << u"communiqué.txt"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s << u"_._.._etc_passwd"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
        QTest::newRow("nothing") << u""_s << u"file"_s;
        QTest::newRow("dots") << u"..."_s << u"file"_s;
        QTest::newRow("refused elsewhere") << u"who? \"x\": <a|b>*.txt"_s << u"who_ _x__ _a_b__.txt"_s;
        QTest::newRow("line end") << u"a\nb.txt"_s << u"a_b.txt"_s;
        QTest::newRow("long") << QString(300, u'a') + u".txt"_s << QString(116, u'a') + u".txt"_s;
    }
    void namesAreSafe()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, given);
        QCOMPARE(FileNames().add(wanted), given);
        QVERIFY(isSafeFileName(given));
    }

    void namesAreGivenOnce()
    {
        FileNames names;
        QCOMPARE(names.add(u"a.txt"_s), u"a.txt"_s);
        QCOMPARE(names.add(u"A.txt"_s), u"A-2.txt"_s);
        QCOMPARE(names.add(u"a.txt"_s), u"a-3.txt"_s);
        QCOMPARE(names.add(u"a"_s), u"a"_s);
    }

    void pathsAreNotNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", ".", "..", "../a", "a/b", "a\\b", ".a", "C:", "a\n", "a."})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void pathsAreNotNames()
    {
        QFETCH(QString, name);
        QVERIFY(!isSafeFileName(name));
    }

    void markdownGivesTheSameCharacters_data()
    {
        QTest::addColumn<QString>("characters");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("one line") << u"One line."_s;
        QTest::newRow("paragraphs") << u"One.\nTwo.\nThree."_s;
        QTest::newRow("empty lines") << u"\n\nOne.\n\n\nTwo.\n"_s;
        QTest::newRow("looks like a front matter") << u"---\na: b\n---\n\nText"_s;
        QTest::newRow("carriage returns and marks") << u"a\r\nb \uFEFF 🚢"_s;
    }
    void markdownGivesTheSameCharacters()
    {
        QFETCH(QString, characters);
        const QByteArray markdown =
            toMarkdown({u"a.txt"_s, RenditionKind::Translation, u"nl"_s, 2, u"reviewed"_s, u"desk"_s}, characters);
        QCOMPARE(fromMarkdown(markdown), std::optional(characters));
    }

    void markdownHasItsFrontMatter()
    {
        QCOMPARE(toMarkdown({u"a.txt"_s, RenditionKind::Summary, u"en"_s, 1, u"draft"_s, u"a\nb"_s}, u"One.\nTwo."_s),
            "---\nrendition-of: a.txt\nkind: summary\nlanguage: en\nversion: 1\nstatus: draft\nauthor: a b\n---\n\n"
            "One.\n\nTwo.\n");
    }

    void otherMarkdownIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no front matter") << QByteArray("One.\n");
        QTest::newRow("no end") << QByteArray("---\na: b\n");
        QTest::newRow("no body") << QByteArray("---\na: b\n---\n\n");
        QTest::newRow("not UTF-8") << QByteArray("---\na: b\n---\n\n\xff\n");
    }
    void otherMarkdownIsNotRead()
    {
        QFETCH(QByteArray, markdown);
        QCOMPARE(fromMarkdown(markdown), std::nullopt);
    }

    void runsReadTextAndMap()
    {
        // A byte order mark left out, a line end that became a blank, a soft hyphen left out, a letter composed.
        const QString original = u"\uFEFFdeux\r\nmots ci\u00ADté e\u0301 🚢"_s;
        const QByteArray bytes = original.toUtf8();
        const QList<ByteRun> runs{{0, 3, u""_s}, {3, 4, std::nullopt}, {7, 2, u" "_s}, {9, 7, std::nullopt},
            {16, 2, u""_s}, {18, 4, std::nullopt}, {22, 3, u"é"_s}, {25, 5, std::nullopt}};
        const auto text = read(runs, bytes);
        QVERIFY(text);
        QCOMPARE(text->characters, u"deux mots cité é 🚢"_s);
        QCOMPARE(text->map.toDecoded({5, 9}), (Span{7, 11}));
        QCOMPARE(text->map.toDecoded({15, 16}), (Span{18, 20}));
        const auto back = runsOf(text->characters, text->map, bytes);
        QVERIFY(back);
        QCOMPARE(back->size(), runs.size());
        QCOMPARE(read(*back, bytes), text);
    }

    void runsThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<qint64>("byte");
        QTest::addColumn<qint64>("length");
        QTest::newRow("outside") << qint64(2) << qint64(3);
        QTest::newRow("before") << qint64(-1) << qint64(1);
        QTest::newRow("negative") << qint64(0) << qint64(-1);
        QTest::newRow("overflow") << qint64(1) << std::numeric_limits<qint64>::max();
        QTest::newRow("inside a character") << qint64(0) << qint64(1);
    }
    void runsThatDoNotFitAreRefused()
    {
        QFETCH(qint64, byte);
        QFETCH(qint64, length);
        QVERIFY(!read({{byte, length, std::nullopt}}, "\xc3\xa9z\n"));
    }

    void aMapThatSaysOtherwiseHasNoRuns()
    {
        QVERIFY(!runsOf(u"abd"_s, OffsetMap({{0, 3, 0, 3, 0, 3, true}}), "abc"));
        QVERIFY(!runsOf(u"abc"_s, OffsetMap({{0, 9, 0, 3, 0, 3, false}}), "abc"));
        QVERIFY(!runsOf(u"abc"_s, OffsetMap(), "abc"));
    }
};

QTEST_GUILESS_MAIN(TestBundleFiles)
#include "tst_bundlefiles.moc"

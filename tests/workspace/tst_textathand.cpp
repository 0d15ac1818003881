// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/textathand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestTextAtHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileIsReadInItsEncoding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("characters");
        QTest::newRow("UTF-8") << u"a.txt"_s
                               << QByteArray("Les \xc3\xa9"
                                             "cluses.")
                               << u"Les écluses."_s;
        QTest::newRow("windows-1252") << u"a.txt"_s
                                      << QByteArray("Les \xe9"
                                                    "cluses.")
                                      << u"Les écluses."_s;
        QTest::newRow("UTF-16") << u"a.txt"_s
                                << QByteArray("\xff\xfe"
                                              "A\0b\0",
                                       6)
                                << u"Ab"_s;
        QTest::newRow("paragraphs") << u"a.md"_s << QByteArray("One.\n\nTwo.\n") << u"One.\nTwo."_s;
    }
    void fileIsReadInItsEncoding()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, characters);
        const auto text = textInFile(written(name, bytes));
        QVERIFY(text);
        QCOMPARE(text->characters, characters);
        QVERIFY(!text->kind && text->language.isEmpty() && text->author.isEmpty());
    }

    void frontMatterTellsWhatItIs()
    {
        const auto text = textInFile(written(u"a.translation.nl.md"_s,
            "---\nof: a.txt\nkind: translation\nlanguage: nl\nstate: reviewed\nauthor: Bo\n---\n\nDe sluizen.\n"));
        QVERIFY(text);
        QCOMPARE(text->characters, u"De sluizen."_s);
        QVERIFY(text->kind == RenditionKind::Translation);
        QCOMPARE(text->language, u"nl"_s);
        QCOMPARE(text->author, u"Bo"_s);
    }

    void whatIsNoTextIsRefused()
    {
        QVERIFY(!textInFile(m_folder.filePath(u"none.txt"_s)));
        QCOMPARE(textInFile(written(u"a.txt"_s, QByteArray("a\0b\x01", 4))).error().code, ErrorCode::Unreadable);
    }

    void pastedTextIsStoredAsAFileIs()
    {
        QCOMPARE(textAtHand(u"One\r\n\r\nTwo\r\n"_s), u"One\nTwo"_s);
        QCOMPARE(textAtHand(u"e\u0301cluse"_s), u"écluse"_s);
        QCOMPARE(textAtHand({}), QString());
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTextAtHand)
#include "tst_textathand.moc"

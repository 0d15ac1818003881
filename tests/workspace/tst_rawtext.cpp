// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rawtext.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

RawText rawOf(const QByteArray &bytes, const QString &declared = {})
{
    const Result<Decoded> decoded = decodedBytes(bytes, declared);
    return decoded ? RawText(*decoded) : RawText();
}

} // namespace

class TestRawText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineEndIsShownAsOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing but a word") << QByteArray("lock") << u"lock"_s << 1;
        QTest::newRow("line feeds") << QByteArray("a\nb\n") << u"a\nb\n"_s << 3;
        QTest::newRow("carriage returns before them") << QByteArray("a\r\nb\r\n") << u"a\nb\n"_s << 3;
        QTest::newRow("carriage returns alone") << QByteArray("a\rb") << u"a\nb"_s << 2;
        QTest::newRow("all kinds") << QByteArray("a\r\n\r\n\nb\r") << u"a\n\n\nb\n"_s << 5;
        QTest::newRow("a form feed has a picture") << QByteArray("a\fb") << u"a\u240Cb"_s << 1;
        QTest::newRow("a line separator ends no paragraph") << u"a\u2028b"_s.toUtf8() << u"a\u2424b"_s << 1;
        QTest::newRow("a byte order mark stays") << QByteArray("\xEF\xBB\xBF"
                                                               "a")
                                                 << u"\uFEFFa"_s << 1;
    }
    void everyLineEndIsShownAsOne()
    {
        QFETCH(QByteArray, bytes);
        const RawText raw = rawOf(bytes);
        QTEST(raw.shown(), "shown");
        QTEST(static_cast<int>(raw.lines().size()), "lines");
    }

    void whatIsShownLeadsToItsBytesAndBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        const QString words = u"L’écluse 🚢 é\r\nfermée\rhier\n\n"_s;
        QTest::newRow("UTF-8") << words.toUtf8() << QString();
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF") + words.toUtf8() << QString();
        QTest::newRow("windows-1252") << QByteArray("L\x92\xE9"
                                                    "cluse\r\nferm\xE9"
                                                    "e")
                                      << u"windows-1252"_s;
        QByteArray utf16("\xFF\xFE", 2);
        utf16.append(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
        QTest::newRow("UTF-16") << utf16 << QString();
        QTest::newRow("long") << words.repeated(3'000).toUtf8() << QString();
        QTest::newRow("one long line") << u"é🚢x"_s.repeated(6'000).toUtf8() << QString();
    }
    void whatIsShownLeadsToItsBytesAndBack()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        const RawText raw = rawOf(bytes, declared);
        QVERIFY(!raw.isEmpty());
        QCOMPARE(raw.words({0, raw.shown().size()}), raw.decoded());
        QCOMPARE(raw.bytesOf({0, raw.shown().size()}), (std::pair<qint64, qint64>(0, bytes.size())));
        const qsizetype step = std::max<qsizetype>(1, raw.shown().size() / 500);
        for (qsizetype at = 0; at < raw.shown().size(); at += step) {
            const qsizetype length = raw.shown().at(at).isHighSurrogate() ? 2 : 1;
            if (raw.shown().at(at).isLowSurrogate())
                continue;
            const Span span{at, at + length};
            const auto [first, last] = raw.bytesOf(span);
            if (first == last)
                continue; // put in where a line is broken
            QCOMPARE(raw.shownOfBytes(first, last), span);
        }
    }

    void aByteInsideACharacterIsThatCharacter()
    {
        const RawText raw = rawOf(u"a🚢b"_s.toUtf8());
        QCOMPARE(raw.shownOfBytes(2, 3), (Span{1, 3}));
        QCOMPARE(raw.shownOfBytes(3, 6), (Span{1, 4}));
        QCOMPARE(raw.shownOfBytes(2, 2), (Span{1, 1}));
    }

    void aLongLineIsBrokenAndKeepsItsNumberAndItsWords()
    {
        const QString line = u"lock, gate and quay "_s.repeated(5'000);
        const RawText raw = rawOf((line + u"\nend"_s).toUtf8());
        QCOMPARE(raw.lines().size(), 2);
        QCOMPARE(raw.lines().last().number, 2);
        for (const QString &piece : raw.shown().split(u'\n'))
            QVERIFY(piece.size() <= RawText::longestLine);
        QCOMPARE(raw.words({0, raw.shown().size()}), line + u"\nend"_s);
    }

    void nothingIsNothing()
    {
        const RawText raw;
        QVERIFY(raw.isEmpty());
        QCOMPARE(raw.words({}), QString());
        QCOMPARE(raw.shownOfBytes(0, 0), Span());
    }
};

QTEST_GUILESS_MAIN(TestRawText)
#include "tst_rawtext.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/invisible.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestInvisible : public QObject
{
    Q_OBJECT

private slots:
    void areFound_data();
    void areFound();
    void haveNames();
};

void TestInvisible::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "offset NAME", by commas

    QTest::newRow("plain") << u"Port fermé, 123 – “oui” 👍"_s << QString();
    QTest::newRow("zero width") << u"wo\u200Brd\u2060s\uFEFF"_s << u"2 ZWSP,5 WJ,7 BOM"_s;
    QTest::newRow("joiners in Latin words") << u"a\u200Db\u200Cc"_s << u"1 ZWJ,3 ZWNJ"_s;
    QTest::newRow("marks of direction") << u"\u200Ea\u200F\u061C"_s << u"0 LRM,2 RLM,3 ALM"_s;
    QTest::newRow("turned order") << u"a\u202Etxt.exe\u202C"_s << u"1 RLO,9 PDF"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069\u2067b\u2068"_s << u"0 LRI,2 PDI,3 RLI,5 FSI"_s;
    QTest::newRow("older controls") << u"\u202Aa\u202Bb\u202Dc\u206A"_s << u"0 LRE,2 RLE,4 LRO,6 U+206A"_s;
    QTest::newRow("filler") << u"a\u3164b"_s << u"1 U+3164"_s;
    QTest::newRow("hidden letters") << u"a\U000E0041\U000E0042."_s << u"1 A,3 B"_s;
    QTest::newRow("emoji") << u"👩\u200D🚒 👩🏽\u200D🚒 ❤️\u200D🔥"_s << QString();
    QTest::newRow("joiner after an emoji") << u"👩\u200Da"_s << u"2 ZWJ"_s;
    QTest::newRow("flag of Scotland") << u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s
                                      << QString();
    QTest::newRow("Persian") << u"می\u200Cخواهم"_s << QString();
    QTest::newRow("Devanagari") << u"क्\u200Dष क्\u200Cष"_s << QString();
    QTest::newRow("Khmer") << u"សួស្តី\u200Bពិភពលោក"_s << QString();
    QTest::newRow("Thai and Latin") << u"ก\u200Ba"_s << u"1 ZWSP"_s;
    QTest::newRow("at both ends") << u"\u200D\u200D"_s << u"0 ZWJ,1 ZWJ"_s;
    QTest::newRow("half a pair") << QString(QChar(0xDB40)) << QString();
}

void TestInvisible::areFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Invisible &invisible : invisibleCharacters(text))
        found.append(u"%1 %2"_s.arg(invisible.offset).arg(invisibleName(invisible.character)));
    QTEST(found.join(u','), "found");
}

void TestInvisible::haveNames()
{
    QCOMPARE(invisibleName(0x202E), u"RLO"_s);
    QCOMPARE(invisibleName(0x206F), u"U+206F"_s);
}

QTEST_GUILESS_MAIN(TestInvisible)
#include "tst_invisible.moc"

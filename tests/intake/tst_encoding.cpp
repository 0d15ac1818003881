// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encoding.h"

#include "intake/storedtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <map>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void looksAtTheHeadWithoutRefusing();
    void mapsThereAndBack_data();
    void mapsThereAndBack();
    void readsTenMegabytesInTime_data();
    void readsTenMegabytesInTime();
};

static QByteArray encoded(const QString &text, const char *encoding)
{
    static std::map<QByteArray, QStringEncoder> encoders; // opening one takes longer than using it
    QStringEncoder &encoder = encoders.try_emplace(encoding, encoding).first->second;
    encoder.resetState();
    if (!encoder.isValid())
        qFatal("no encoding %s", encoding);
    const QByteArray bytes = encoder.encode(text);
    if (encoder.hasError())
        qFatal("not in %s: %s", encoding, qPrintable(text));
    return bytes;
}

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("guessed");

    const QString text = u"Le port est fermé 👩\u200D🚒.\r\n"_s;
    const QString marked = u'\uFEFF' + text;
    QTest::newRow("UTF-8") << text.toUtf8() << QString() << text << u"UTF-8"_s << false;
    QTest::newRow("UTF-8, mark") << marked.toUtf8() << QString() << marked << u"UTF-8"_s << false;
    for (const char *name : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
        QTest::addRow("%s, mark", name) << encoded(marked, name) << QString() << marked << QString::fromLatin1(name)
                                        << false;
        QTest::addRow("%s, declared", name)
            << encoded(text, name) << QString::fromLatin1(name) << text << QString::fromLatin1(name) << false;
    }
    const QString russian = u"Порт закрыт до вторника, сообщили власти.\n"_s;
    for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
        QTest::addRow("%s without a mark", name)
            << encoded(text, name) << QString() << text << QString::fromLatin1(name) << false;
        QTest::addRow("%s without a mark, Cyrillic", name)
            << encoded(russian, name) << QString() << russian << QString::fromLatin1(name) << false;
    }
    QTest::newRow("UTF-16, declared without an order")
        << encoded(text, "UTF-16LE") << u"utf-16"_s << text << u"UTF-16LE"_s << false;
    QTest::newRow("windows-1252") << QByteArray("\x93"
                                                "Ferm\xE9\x94 \x80 5")
                                  << QString() << u"“Fermé” € 5"_s << u"windows-1252"_s << true;
    QTest::newRow("windows-1252, declared as Latin-1") << QByteArray("\x93"
                                                                     "Ferm\xE9\x94")
                                                       << u"latin1"_s << u"“Fermé”"_s << u"windows-1252"_s << false;
    QTest::newRow("end of a DOS file") << QByteArray("Ferm\xE9\x1A") << QString() << u"Fermé\u001A"_s
                                       << u"windows-1252"_s << true;
    QTest::newRow("KOI8-R") << encoded(russian, "KOI8-R") << u"koi8-r"_s << russian << u"KOI8-R"_s << false;
    const QString japanese = u"東京 port ﾎﾟｰﾄ。\n"_s;
    QTest::newRow("Shift_JIS") << encoded(japanese, "Shift_JIS") << u"SJIS"_s << japanese << u"Shift_JIS"_s << false;
    QTest::newRow("EUC-JP") << encoded(u"東京 port\n"_s, "EUC-JP") << u"euc-jp"_s << u"東京 port\n"_s << u"EUC-JP"_s
                            << false;
    QTest::newRow("GB18030") << encoded(u"港口 👍 port"_s, "GB18030") << u"gb18030"_s << u"港口 👍 port"_s
                             << u"GB18030"_s << false;
    QTest::newRow("UTF-8 goes before what is declared")
        << u"fermé"_s.toUtf8() << u"koi8-r"_s << u"fermé"_s << u"UTF-8"_s << false;
    QTest::newRow("cut off after one letter")
        << QByteArray("caf\xC3") << QString() << u"cafÃ"_s << u"windows-1252"_s << true;
    QTest::newRow("damaged UTF-8") << QByteArray("caf\xC3\xA9 cr\xC3\xA8me \xC3 fin 🚒") << QString()
                                   << u"café crème \uFFFD fin 🚒"_s << u"UTF-8"_s << false;
    QTest::newRow("damaged UTF-8, declared so")
        << QByteArray("caf\xC3\xA9 cr\xC3\xA8me \xE2\x82 f\xC3\xADn") << u"utf-8"_s << u"café crème \uFFFD\uFFFD fín"_s
        << u"UTF-8"_s << false;
    QTest::newRow("a control character in a line")
        << QByteArray("The quay\x02 is shut and stays shut.") << QString()
        << u"The quay\u0002 is shut and stays shut."_s << u"UTF-8"_s << false;
    QTest::newRow("nothing") << QByteArray() << QString() << QString() << u"UTF-8"_s << false;
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, declared);
    const Result<Decoded> decoded = decodedBytes(bytes, declared);
    QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().detail));
    QTEST(decoded->characters, "expected");
    QTEST(decoded->encoding, "encoding");
    QTEST(decoded->guessed, "guessed");
    QCOMPARE(decoded->byteAt(decoded->characters.size()), bytes.size());
}

void TestEncoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("zero byte") << QByteArray("ab\0c", 4) << u"binary: a zero byte at byte 2"_s;
    QTest::newRow("archive") << QByteArray("PK\3\4\x14\xE9\0\0") << u"binary: ZIP, DOCX, ODT"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n\x01") << u"binary: PDF"_s;
    QTest::newRow("PDF of letters") << QByteArray("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
                                    << u"binary: PDF"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi The quay is shut.}") << u"binary: RTF"_s;
    QTest::newRow("GIF") << QByteArray("GIF89a\x20\x20\xF7\xE9,") << u"binary: GIF"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"binary: PNG"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"binary: JPEG"_s;
    QTest::newRow("video") << QByteArray("\x20\x20\x20\x20"
                                         "ftypisom")
                           << u"binary: MP4"_s;
    QTest::newRow("too many control characters")
        << QByteArray("a quay\x01 of \x02\x03\x04stone and\x05 some more") << u"binary: a byte of no text at byte 6"_s;
    QTest::newRow("no meaning") << QByteArray("a\xE9 \x81") << u"binary: a byte of no text at byte 3"_s;
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "caf\xE9")
                                   << u"not UTF-8 at byte 6"_s;
    QTest::newRow("UTF-16, half a pair") << QByteArray("\xFF\xFE"
                                                       "a\0\x3D\xD8"
                                                       "b\0",
        8) << u"not UTF-16 at byte 4"_s;
    QTest::newRow("UTF-16, odd") << QByteArray("\xFF\xFE"
                                               "a\0b",
        5) << u"not UTF-16 at byte 4"_s;
    QTest::newRow("UTF-16, zero") << QByteArray("\xFF\xFE"
                                                "a\0b\0\0\0",
        8) << u"binary: a zero byte at byte 6"_s;
    QTest::newRow("UTF-32, too high") << QByteArray("\xFF\xFE\0\0\0\0\x11\0", 8) << u"not UTF-32 at byte 4"_s;
}

void TestEncoding::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Decoded> decoded = decodedBytes(bytes);
    QVERIFY2(!decoded, decoded ? qPrintable(decoded->encoding + u": "_s + decoded->characters) : "");
    QCOMPARE(decoded.error().code, ErrorCode::Unreadable);
    QTEST(decoded.error().detail, "reason");
}

void TestEncoding::looksAtTheHeadWithoutRefusing()
{
    const QString head = u"---\ntitle: fermé\n"_s;
    QCOMPARE(decodedHead(head.toUtf8()), head);
    QCOMPARE(decodedHead(head.toUtf8() + '\xC3').first(head.size()), head);
    QCOMPARE(decodedHead(head.toLatin1()), head);
    QCOMPARE(decodedHead(head.toLatin1().chopped(1)), head.chopped(2)); // or cut in two
    QCOMPARE(decodedHead(encoded(head, "UTF-16LE")), head);
    QCOMPARE(decodedHead(encoded(u'\uFEFF' + head, "UTF-16BE")), u'\uFEFF' + head);
}

void TestEncoding::mapsThereAndBack_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QStringList>("pieces");

    const QStringList every{u"a"_s, u"word"_s, u" "_s, u"  "_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u" \n \n"_s, u"."_s,
        u"The "_s, u"-\n"_s, u" and goes on in the same sentence without"_s};
    const QStringList western = every + QStringList{u"é"_s, u"“quoted”"_s, u"€"_s, u"\u00AD"_s, u"…"_s};
    const QStringList unicode = western
        + QStringList{u"e\u0301"_s, u"o\u0323\u0302"_s, u"👍🏽"_s, u"👩\u200D🚒"_s, u"\u200B"_s, u"\u202E"_s, u"한"_s,
            u"\u1112\u1161"_s, u"\uFEFF"_s, u"\u2028"_s, u"\u0344"_s, u"שלום"_s, u"a€"_s, u"€a"_s, u"𝔘"_s};
    const QStringList japanese = every + QStringList{u"東京"_s, u"ポート"_s, u"。"_s, u"港"_s};
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
        QTest::newRow(name) << QByteArray(name) << unicode;
    QTest::newRow("windows-1252") << QByteArray("windows-1252") << western;
    for (const char *name : {"Shift_JIS", "EUC-JP", "ISO-2022-JP"})
        QTest::newRow(name) << QByteArray(name) << japanese;
}

// Texts put together at random: whatever the stored text says, the decoded original and the bytes at the place it came
// from say the same.
void TestEncoding::mapsThereAndBack()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QStringList, pieces);
    const bool shifts = encoding == "ISO-2022-JP"; // its bytes mean nothing without those before them
    QRandomGenerator random(7);
    for (int round = 0; round < 150; ++round) {
        QString original = encoding.startsWith("UTF") && round % 3 == 0 ? u"\uFEFF"_s : QString();
        for (int i = random.bounded(1, 60); i > 0; --i)
            original += pieces[random.bounded(pieces.size())];
        const QByteArray bytes = encoded(original, encoding.constData());
        Result<Decoded> decoded = decodedBytes(bytes, QString::fromLatin1(encoding));
        QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().detail));
        QCOMPARE(decoded->characters, original);
        const Result<StoredText> stored =
            storedText(std::move(*decoded), 0, round % 2 == 0 ? Lines::Joined : Lines::Kept);
        if (!stored)
            continue;
        const auto bytesOf = [&](Span span) {
            return encoded(original.sliced(span.start, span.length()), encoding.constData());
        };
        MapRun before;
        for (const MapRun &run : stored->map.runs()) {
            QCOMPARE(run.stored, before.stored + before.storedLength);
            QCOMPARE(run.decoded, before.decoded + before.decodedLength);
            QCOMPARE(run.byte, before.byte + before.byteLength);
            if (!shifts)
                QCOMPARE(
                    bytes.sliced(run.byte, run.byteLength), bytesOf({run.decoded, run.decoded + run.decodedLength}));
            before = run;
        }
        QCOMPARE(before.stored + before.storedLength, stored->characters.size());
        QCOMPARE(before.byte + before.byteLength, bytes.size());
        for (int i = 0; i < 20; ++i) {
            qsizetype start = random.bounded(stored->characters.size());
            qsizetype end = start + 1 + random.bounded(stored->characters.size() - start);
            start -= stored->characters[start].isLowSurrogate() ? 1 : 0;
            end += stored->characters[end - 1].isHighSurrogate() ? 1 : 0;
            const Span there = stored->map.toDecoded({start, end});
            QVERIFY(stored->map.toStored(there).contains(Span{start, end}));
            const auto [first, past] = stored->map.toBytes({start, end}, stored->decoded);
            QVERIFY(first >= 0 && past <= bytes.size() && first <= past);
            if (!shifts)
                QCOMPARE(bytes.sliced(first, past - first), bytesOf(there));
        }
    }
}

void TestEncoding::readsTenMegabytesInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const qsizetype size = 10'000'000;
    const QString sentence =
        u"Le port est fermé depuis mardi, a dit l’autorité portuaire; “personne ne sait pourquoi”. "_s;
    const QString prose = sentence.repeated(size / sentence.size());
    QString wrapped = prose;
    for (qsizetype blank = wrapped.indexOf(u' ', 70); blank > 0; blank = wrapped.indexOf(u' ', blank + 70))
        wrapped[blank] = u'\n';
    QTest::newRow("one line") << prose.toUtf8();
    QTest::newRow("wrapped") << wrapped.toUtf8();
    QTest::newRow("decomposed")
        << sentence.normalized(QString::NormalizationForm_D).toUtf8().repeated(prose.size() / sentence.size());
    QTest::newRow("UTF-16") << encoded(prose.first(size / 2), "UTF-16LE");
    QTest::newRow("windows-1252") << encoded(prose, "windows-1252");
    QTest::newRow("no letters") << QByteArray("123 456 7.89 % -- 55\n").repeated(size / 21);
    QTest::newRow("one letter") << QByteArray(size, 'a');
    QTest::newRow("line ends") << QByteArray("\n").repeated(size) + "a";
    QTest::newRow("soft hyphens") << QByteArray("a\xC2\xAD").repeated(size / 3);
    QTest::newRow("marks on one letter") << "e" + QByteArray("\xCC\x81").repeated(size / 100);
}

void TestEncoding::readsTenMegabytesInTime()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<StoredText> stored = toStoredText(bytes);
    const qint64 took = timer.elapsed();
    QVERIFY(stored.has_value());
    qInfo("%lld ms", static_cast<long long>(took));
    QVERIFY2(took < 5000, "five times what a quiet machine may take");
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestStoredText : public QObject
{
    Q_OBJECT

private slots:
    void stores_data();
    void stores();
    void keepsEachLineWhenAsked();
    void startsAfterTheFrontMatter();
    void refuses_data();
    void refuses();
    void keepsInvisibleCharacters();
    void mapsThereAndBack();
    void readsTheCommunique();
};

void TestStoredText::stores_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one line") << u"One line of text."_s << u"One line of text."_s;
    QTest::newRow("a paragraph a line") << u"First one.\nSecond one.\n\nThird one.\n"_s
                                        << u"First one.\nSecond one.\nThird one."_s;
    QTest::newRow("line ends") << u"One.\r\nTwo.\rThree.\u2028Four.\fFive."_s << u"One.\nTwo.\nThree.\nFour.\nFive."_s;
    QTest::newRow("mark at the beginning") << u"\uFEFFOne."_s << u"One."_s;
    QTest::newRow("blanks around lines") << u"  One.  \n\t\n  Two. "_s << u"One.\nTwo."_s;
    QTest::newRow("two blanks inside stay") << u"He  came."_s << u"He  came."_s;
    QTest::newRow("decomposed letters") << u"ne\u0301 a\u0323\u0302"_s << u"né ậ"_s;
    QTest::newRow("Hangul") << u"\u1112\u1161\u11AB"_s << u"한"_s;
    QTest::newRow("soft hyphens") << u"har\u00ADbour e\u00AD\u0301"_s << u"harbour é"_s;

    const QString wrapped = u"The harbour authority said on Tuesday that the lock would stay\n"
                            "closed until the divers had finished, and that nobody was to go\n"
                            "near the eastern quay. The mayor agreed.\n"_s;
    const QString joined =
        u"The harbour authority said on Tuesday that the lock would stay closed until the divers had finished, "
        "and that nobody was to go near the eastern quay. The mayor agreed."_s;
    QTest::newRow("wrapped") << wrapped << joined;
    QTest::newRow("wrapped, CR LF") << QString(wrapped).replace(u'\n', u"\r\n"_s) << joined;
    QTest::newRow("wrapped, trailing blanks") << QString(wrapped).replace(u'\n', u" \n"_s) << joined;
    QTest::newRow("wrapped, blank lines in mid-sentence")
        << QString(wrapped).replace(u"stay\n"_s, u"stay \n \n"_s) << joined;
    QTest::newRow("wrapped, two paragraphs") << wrapped + u'\n' + wrapped << joined + u'\n' + joined;
    QTest::newRow("wrapped, set in") << u"    "_s + wrapped + u"    "_s + wrapped << joined + u'\n' + joined;
    QTest::newRow("wrapped, short last line") << wrapped + wrapped << joined + u'\n' + joined;
    QTest::newRow("wrapped, heading") << u"Lock stays closed\n\n"_s + wrapped + u"What came before\n\n"_s + wrapped
                                      << u"Lock stays closed\n"_s + joined + u"\nWhat came before\n"_s + joined;
    QTest::newRow("wrapped, a full-width heading")
        << u"Harbour authority closes the lock and calls for divers to help\n\nPress office: 02 555 01 23\n\n"_s
            + wrapped
        << u"Harbour authority closes the lock and calls for divers to help\nPress office: 02 555 01 23\n"_s + joined;
    QTest::newRow("wrapped, Markdown") << u"# The lock\n"_s + wrapped + u"## The quay\n"_s + wrapped
                                       << u"# The lock\n"_s + joined + u"\n## The quay\n"_s + joined;
    QTest::newRow("wrapped, bullets") << wrapped
            + u"\n- the lock, which nobody has been able to open since the storm of last\n"
              "  week\n- the quay\n"_s
                                      << joined
            + u"\n- the lock, which nobody has been able to open since the storm of last week\n- the quay"_s;

    const QString column = u"The harbour authority said on\n"
                           "Tuesday that the lock stays\n"
                           "closed until the divers have\n"
                           "finished, and that nobody was\n"
                           "to go near the eastern quay.\n"
                           "The mayor agreed with all of\n"
                           "it and asked the captains to\n"
                           "wait for a few more days.\n"_s;
    const QString columnJoined = column.trimmed().replace(u'\n', u' ');
    QTest::newRow("a narrow column") << column << columnJoined;
    QTest::newRow("a narrow column under a wide heading")
        << u"The lock of Valmer stays closed for some more weeks\n\n"_s + column + u'\n' + column
        << u"The lock of Valmer stays closed for some more weeks\n"_s + columnJoined + u'\n' + columnJoined;
    QTest::newRow("a list of small things")
        << u"two old keys\na map of the quay\na torch\nthree tins of paint\nsome rope\n"
           "a ladder\nthe keeper’s hat\none boot"_s
        << u"two old keys\na map of the quay\na torch\nthree tins of paint\nsome rope\n"
           "a ladder\nthe keeper’s hat\none boot"_s;
    QTest::newRow("an address cut behind a slash") << wrapped
            + u"Who wants to know more may read https://quay.example/news/\n2021/the-lock.html, where all of it "
              "is told once more in\nfull, or ask at https://quay.example/\nwhere somebody answers.\n"_s
                                                   << joined
            + u"\nWho wants to know more may read https://quay.example/news/2021/the-lock.html, where all of it is "
              u"told "
              "once more in full, or ask at https://quay.example/ where somebody answers."_s;

    const QString hyphened =
        u"De havenmeester liet weten dat de sluis tot nader order geslo-\n"
        "ten blijft en dat de politie- en\nbrandweerdiensten zijn gewaarschuwd door de haven van Noord-\n"
        "Kuip, die het verkeer op het water voorlopig helemaal stillegt.\n"_s;
    QTest::newRow("hyphens at line ends")
        << hyphened
        << u"De havenmeester liet weten dat de sluis tot nader order gesloten blijft en dat de politie- en "
           u"brandweerdiensten zijn "
           "gewaarschuwd door de haven van Noord-Kuip, die het verkeer op het water voorlopig helemaal stillegt."_s;
    QTest::newRow("a hyphen the text has elsewhere")
        << u"Le porte-parole du port a dit que les quais resteraient fermés aux porte-\nconteneurs. Les "
           u"porte-conteneurs attendront donc "
           "encore dans la\nrade, a ajouté le capitaine du port hier soir devant la presse.\n"_s
        << u"Le porte-parole du port a dit que les quais resteraient fermés aux porte-conteneurs. Les porte-conteneurs "
           u"attendront donc "
           "encore dans la rade, a ajouté le capitaine du port hier soir devant la presse."_s;
    QTest::newRow("compounds at line ends")
        << u"Le capitaine du port a dit par e-\nmail que Jean-\nPierre, un ancien porte-\nparole de la "
           u"mairie, resteraient de-\nhors jusqu’au soir, avec tous les autres qui atten-\ndent.\n"_s
        << u"Le capitaine du port a dit par e-mail que Jean-Pierre, un ancien porte-parole de la mairie, "
           u"resteraient dehors jusqu’au soir, avec tous les autres qui attendent."_s;
    QTest::newRow("a soft hyphen at a line's end")
        << u"The har\u00AD\nbour is closed."_s << u"The harbour is closed."_s;

    const QString page = u"The harbour authority said on Tuesday that the lock would stay\n"
                         "closed until the divers had finished, and that nobody was to go\n"_s;
    const QString pageJoined = QString(page).trimmed().replace(u'\n', u' ');
    for (const char *number : {"3", "- 3 -", "3/12", "Page 3", "Pagina 3 di 12", "Seite 3 von 12"}) {
        const QString line = QString::fromLatin1(number);
        QTest::addRow("wrapped, a page's number, %s", number)
            << page + u"\n"_s + line + u"\n\f"_s + wrapped << pageJoined + u'\n' + line + u'\n' + joined;
    }
    QTest::newRow("wrapped, a year at a line's beginning")
        << page + u"near the eastern quay, which has been closed to all of them since\n2019\nand for good.\n"_s
        << pageJoined + u" near the eastern quay, which has been closed to all of them since 2019 and for good."_s;
    QTest::newRow("wrapped, a list of addresses set in")
        << wrapped + u"\nServers:\n  192.0.2.7\n  2001:db8::7\n  quay.example\n  lock.example/a\n"_s
        << joined + u"\nServers:\n192.0.2.7\n2001:db8::7\nquay.example\nlock.example/a"_s;

    QTest::newRow("wrapped, behind a block set in")
        << wrapped
            + u"\nTake with you\n  A lamp and a rope\n  Papers of the ship, all of them in the order of the days\n"_s
            + wrapped
        << joined + u"\nTake with you\nA lamp and a rope\nPapers of the ship, all of them in the order of the days\n"_s
            + joined;

    QTest::newRow("verses stay apart")
        << u"the water is wide\nand nobody sings\nthe ferry is gone\nwith all of its things"_s
        << u"the water is wide\nand nobody sings\nthe ferry is gone\nwith all of its things"_s;
    QTest::newRow("long paragraphs stay apart") << u"the first paragraph of this text is in one line, as most are, and "
                                                   u"it is written without any capital letters; it goes on for a "
                                                   "while and then stops\nand the second one does the same, so that "
                                                   "nothing tells them apart but the line's end that stands between "
                                                   "the two of them"_s
                                                << u"the first paragraph of this text is in one line, as most are, and "
                                                   u"it is written without any capital letters; it goes on for a "
                                                   "while and then stops\nand the second one does the same, so that "
                                                   "nothing tells them apart but the line's end that stands between "
                                                   "the two of them"_s;
}

void TestStoredText::stores()
{
    QFETCH(QString, original);
    QFETCH(QString, expected);
    const Result<StoredText> stored = toStoredText(original.toUtf8());
    QVERIFY(stored.has_value());
    QCOMPARE(stored->characters, expected);
    QCOMPARE(stored->decoded, original);
}

void TestStoredText::keepsEachLineWhenAsked()
{
    const QByteArray wrapped =
        "The harbour authority said on Tuesday that the lock would\nstay closed until the divers had finished.\n";
    QCOMPARE(toStoredText(wrapped, 0, Lines::Kept)->characters,
        u"The harbour authority said on Tuesday that the lock would\nstay closed until the divers had finished."_s);
}

void TestStoredText::startsAfterTheFrontMatter()
{
    const QByteArray bytes = "\xEF\xBB\xBF---\nkind: é\n---\n\nBody.\n";
    const Result<StoredText> stored = toStoredText(bytes, QString::fromUtf8(bytes).indexOf(u"\n\nBody"_s) + 1);
    QCOMPARE(stored->characters, u"Body."_s);
    QCOMPARE(stored->map.toBytes({0, 5}, stored->decoded),
        (std::pair<qint64, qint64>{bytes.indexOf("Body"), bytes.indexOf("Body") + 5}));
}

void TestStoredText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("zero byte") << QByteArray("ab\0c", 4) << u"binary: a zero byte at byte 2"_s;
    QTest::newRow("nothing but blanks") << QByteArray(" \n \r\n") << u"empty"_s;
}

void TestStoredText::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Result<StoredText> stored = toStoredText(bytes);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Unreadable);
    QCOMPARE(stored.error().detail, reason);
}

// Joiners make one emoji of several and bidirectional marks order a line: taking them out would change the text.
void TestStoredText::keepsInvisibleCharacters()
{
    const QString text = u"a\u200Bb\u200Dc \u202Eabc\u202C \u2067x\u2069 👩\u200D🚒"_s;
    QCOMPARE(toStoredText(text.toUtf8())->characters, text);
}

// Texts put together at random from everything that makes the three sides differ: whatever the stored text says, the
// decoded original and the bytes at the place it came from say the same.
void TestStoredText::mapsThereAndBack()
{
    static const QStringList pieces{u"a"_s, u"word"_s, u"é"_s, u"e\u0301"_s, u"o\u0323\u0302"_s, u"👍🏽"_s,
        u"👩\u200D🚒"_s, u" "_s, u"  "_s, u"\n"_s, u"\r\n"_s, u" \n \n"_s, u"\u00AD"_s, u"."_s, u"The "_s, u"-\n"_s,
        u"\u200B"_s, u"\u202E"_s, u"한"_s, u"\u1112\u1161"_s, u" and goes on in the same sentence without"_s,
        u"\uFEFF"_s, u"\u2028"_s, u"\u0344"_s, u"Å"_s};
    QRandomGenerator random(42);
    for (int round = 0; round < 400; ++round) {
        QString original = round % 3 == 0 ? u"\uFEFF"_s : QString();
        for (int i = random.bounded(1, 60); i > 0; --i)
            original += pieces[random.bounded(pieces.size())];
        const QByteArray bytes = original.toUtf8();
        const Result<StoredText> stored = toStoredText(bytes, 0, round % 2 == 0 ? Lines::Joined : Lines::Kept);
        if (!stored)
            continue;
        QCOMPARE(stored->decoded, original);
        QCOMPARE(stored->characters, stored->characters.normalized(QString::NormalizationForm_C));
        MapRun before;
        for (const MapRun &run : stored->map.runs()) {
            QCOMPARE(run.stored, before.stored + before.storedLength);
            QCOMPARE(run.decoded, before.decoded + before.decodedLength);
            QCOMPARE(run.byte, before.byte + before.byteLength);
            const QString there = original.sliced(run.decoded, run.decodedLength);
            QCOMPARE(bytes.sliced(run.byte, run.byteLength), there.toUtf8());
            if (run.linear)
                QCOMPARE(stored->characters.sliced(run.stored, run.storedLength), there);
            before = run;
        }
        QCOMPARE(before.stored + before.storedLength, stored->characters.size());
        QCOMPARE(before.decoded + before.decodedLength, original.size());
        QCOMPARE(before.byte + before.byteLength, bytes.size());
        for (int i = 0; i < 20; ++i) {
            qsizetype start = random.bounded(stored->characters.size());
            qsizetype end = start + 1 + random.bounded(stored->characters.size() - start);
            if (stored->characters[start].isLowSurrogate())
                --start;
            if (stored->characters[end - 1].isHighSurrogate())
                ++end;
            const Span span{start, end};
            const Span there = stored->map.toDecoded(span);
            QVERIFY(stored->map.toStored(there).contains(span));
            const auto [first, past] = stored->map.toBytes(span, stored->decoded);
            QCOMPARE(bytes.sliced(first, past - first), original.sliced(there.start, there.length()).toUtf8());
            const QString back = original.sliced(there.start, there.length()).normalized(QString::NormalizationForm_C);
            const auto letters = [](QString text) {
                text.removeIf([](QChar c) { return c.isSpace() || c == u'\u00AD' || c == u'-' || c == u'\uFEFF'; });
                return text.normalized(QString::NormalizationForm_D);
            };
            QVERIFY(letters(back).contains(letters(stored->characters.sliced(start, end - start))));
        }
    }
}

void TestStoredText::readsTheCommunique()
{
    QFile file(qEnvironmentVariable("DOSSIER_MATERIAL") + u"/seeds/articles/001_be7839bbf784ee54.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("DOSSIER_MATERIAL names no folder with seeds");
    const Result<StoredText> stored = toStoredText(file.readAll());
    const QStringList paragraphs = stored->characters.split(u'\n');
    QCOMPARE(paragraphs.size(), 17);
    QVERIFY(std::none_of(
        paragraphs.cbegin() + 3, paragraphs.cend(), [](const QString &paragraph) { return paragraph[0].isLower(); }));
    QCOMPARE(std::count_if(paragraphs.cbegin(), paragraphs.cend(),
                 [](const QString &paragraph) { return !paragraph.endsWith(u'.'); }),
        5);
}

QTEST_GUILESS_MAIN(TestStoredText)
#include "tst_storedtext.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/reprints.h"

#include "analysis/threadtime.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace dossier;
using namespace Qt::StringLiterals;

// Words of an invented language, some far more frequent than others.
static QStringList invented(qsizetype count, quint32 seed)
{
    static const QStringList syllables = u"ba be di do fa gu ka le li mo na ne po ra re so ta te vi zo"_s.split(u' ');
    QRandomGenerator random(seed);
    QStringList words;
    for (qsizetype i = 0; i < count; ++i) {
        QString word = syllables[random.bounded(5)];
        if (i % 2 == 0)
            word += syllables[random.bounded(syllables.size())] + syllables[random.bounded(syllables.size())];
        words.append(word);
    }
    return words;
}

static QStringList withEveryNthChanged(QStringList words, qsizetype n)
{
    for (qsizetype i = n - 1; i < words.size(); i += n)
        words[i] = u"changed%1"_s.arg(i);
    return words;
}

static qsizetype common(const QStringList &first, const QStringList &second)
{
    const QList<quint64> a = sketchOf(first.join(u' '));
    const QList<quint64> b = sketchOf(second.join(u' '));
    return std::ranges::count_if(a, [&b](quint64 value) { return b.contains(value); });
}

static Overlap compared(const QString &first, const QString &second)
{
    return ComparableText(first).comparedWith(ComparableText(second));
}

static QList<TextId> texts(int from, int to)
{
    QList<TextId> ids;
    for (int id = from; id <= to; ++id)
        ids.append(TextId(id));
    return ids;
}

class TestReprints : public QObject
{
    Q_OBJECT

private slots:
    void sketches_data();
    void sketches();
    void findsLikeTexts_data();
    void findsLikeTexts();
    void choosesWhatIsWorthComparing_data();
    void choosesWhatIsWorthComparing();
    void compares_data();
    void compares();
    void judges_data();
    void judges();
    void isFast();
};

void TestReprints::sketches_data()
{
    QTest::addColumn<QString>("characters");
    QTest::addColumn<int>("values");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no letters") << u" - "_s.repeated(100) << 0;
    QTest::newRow("39 words") << invented(39, 1).join(u' ') << 0;
    QTest::newRow("40 words") << invented(40, 1).join(u' ') << 8;
    QTest::newRow("one word again and again") << u"ba "_s.repeated(100) << 1;
    QTest::newRow("without blanks")
        << u"港务局于二〇二一年关闭了所有的门，船只不得不在外面等待到第二天早上才能进入港口。再次。"_s << 8;
}

void TestReprints::sketches()
{
    QFETCH(QString, characters);
    QFETCH(int, values);
    const QList<quint64> sketch = sketchOf(characters);
    QCOMPARE(sketch.size(), values);
    QVERIFY(std::ranges::is_sorted(sketch));
    QVERIFY(std::ranges::adjacent_find(sketch) == sketch.end());
    QString otherForm = characters.toUpper();
    QCOMPARE(sketchOf(otherForm.replace(u' ', u",\n"_s)), sketch); // what typesetting does to a text
}

void TestReprints::findsLikeTexts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("atLeast"); // of 200 pairs that have two values or more in common
    QTest::addColumn<int>("atMost");

    QTest::newRow("one word of twenty changed") << 0 << 198 << 200;
    QTest::newRow("its half") << 1 << 180 << 200;
    QTest::newRow("as much again added") << 2 << 180 << 200;
    QTest::newRow("its three quarters with one word of thirty changed") << 3 << 190 << 200;
    QTest::newRow("other texts") << 4 << 0 << 0;
}

void TestReprints::findsLikeTexts()
{
    QFETCH(int, kind);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    int found = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const QStringList text = invented(400, seed);
        const QList<QStringList> others{withEveryNthChanged(text, 20), text.sliced(50, 200),
            invented(200, seed + 1000) + text + invented(200, seed + 2000), withEveryNthChanged(text.first(300), 30),
            invented(400, seed + 3000)};
        found += common(text, others[kind]) >= sketchMatches ? 1 : 0;
    }
    QVERIFY2(found >= atLeast && found <= atMost, qPrintable(QString::number(found)));
}

void TestReprints::choosesWhatIsWorthComparing_data()
{
    QTest::addColumn<QList<QList<TextId>>>("textsByValue");
    QTest::addColumn<QList<TextId>>("chosen"); // with text 1

    const QList<TextId> own = texts(1, 1);
    const QList<TextId> many = texts(1, 200);
    QTest::newRow("none") << QList<QList<TextId>>() << QList<TextId>();
    QTest::newRow("itself") << QList{own, own, own} << QList<TextId>();
    QTest::newRow("one value is not enough") << QList{own, own, texts(1, 3), own} << QList<TextId>();
    QTest::newRow("two values") << QList{own, texts(1, 3), texts(1, 2), own, own} << texts(2, 2);
    QTest::newRow("the likelier first") << QList{texts(1, 3), texts(1, 3), QList{TextId(1), TextId(3)}}
                                        << QList{TextId(3), TextId(2)};
    QTest::newRow("a notice under every article")
        << QList{many, many, many, own, own, own, own, texts(1, 1)} << QList<TextId>();
    QTest::newRow("a reprint among articles with a notice")
        << QList{many, many, own, QList{TextId(1), TextId(150)}, own, own, own, own} << QList{TextId(150)};
    QTest::newRow("what is printed everywhere") << QList{many, many, many, many, own, own, own, own} << texts(2, 33);
}

void TestReprints::choosesWhatIsWorthComparing()
{
    QFETCH(QList<QList<TextId>>, textsByValue);
    QFETCH(QList<TextId>, chosen);
    QCOMPARE(worthComparing(TextId(1), textsByValue), chosen);
}

void TestReprints::compares_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Overlap>("overlap");

    QTest::newRow("nothing") << QString() << QString() << Overlap{};
    QTest::newRow("nothing and something") << QString() << u"a b c d e"_s << Overlap{0, 0, 0, 5};
    QTest::newRow("the same") << u"a b c d e"_s << u"A b, c – d E."_s << Overlap{1, 1, 5, 5};
    QTest::newRow("other words") << u"a b c d e"_s << u"f g h i j"_s << Overlap{0, 0, 5, 5};
    QTest::newRow("runs under four words do not count")
        << u"a b c x d e f"_s << u"a b c y d e f"_s << Overlap{0, 0, 7, 7};
    QTest::newRow("a part") << u"a b c d"_s << u"x a b c d y z w"_s << Overlap{1, 0.5, 4, 8};
    QTest::newRow("two runs") << u"a b c d e x f g h i"_s << u"f g h i a b c d e"_s << Overlap{0.9, 1, 10, 9};
    QTest::newRow("runs side by side are not one run")
        << u"a b c d e f g h"_s << u"e f g h a b c d"_s << Overlap{1, 1, 8, 8};
    QTest::newRow("said twice") << u"a b c d a b c d"_s << u"a b c d"_s << Overlap{1, 1, 8, 4};
    QTest::newRow("without blanks") << u"港务局关闭了门"_s << u"昨天港务局关闭"_s << Overlap{5.0 / 7, 5.0 / 7, 7, 7};
}

void TestReprints::compares()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(Overlap, overlap);
    QCOMPARE(compared(first, second), overlap);
    const Overlap turned = compared(second, first);
    QCOMPARE(turned, (Overlap{overlap.ofSecond, overlap.ofFirst, overlap.secondWords, overlap.firstWords}));
}

void TestReprints::judges_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<int>("likeness"); // -1: none

    const QStringList text = invented(300, 1);
    const int nearDuplicate = static_cast<int>(Likeness::NearDuplicate);
    const int reprint = static_cast<int>(Likeness::Reprint);
    QTest::newRow("itself") << text << text << nearDuplicate;
    QTest::newRow("few words changed") << text << withEveryNthChanged(text, 40) << nearDuplicate;
    QTest::newRow("its half") << text << text.first(150) << reprint;
    QTest::newRow("with a longer story of its own") << text << invented(600, 2) + text << reprint;
    QTest::newRow("rewritten") << text << withEveryNthChanged(text, 4) << -1;
    QTest::newRow("a quotation of it") << text << invented(300, 3) + text.sliced(100, 60) << -1;
    QTest::newRow("a short note taken up") << text.first(30) << text << -1;
    QTest::newRow("another") << text << invented(300, 4) << -1;
    QTest::newRow("nothing") << QStringList() << QStringList() << -1;
}

void TestReprints::judges()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(int, likeness);
    const auto judged = [](const QStringList &a, const QStringList &b) {
        const std::optional<Likeness> found = likenessOf(compared(a.join(u' '), b.join(u' ')));
        return found ? static_cast<int>(*found) : -1;
    };
    QCOMPARE(judged(first, second), likeness);
    QCOMPARE(judged(second, first), likeness);
}

void TestReprints::isFast()
{
    const QString text = invented(300'000, 5).join(u' ');
    double sketched = std::numeric_limits<double>::max(); // milliseconds: the least of some goes, others only add to it
    for (int go = 0; go < 5; ++go) {
        const double start = threadTime();
        QCOMPARE(sketchOf(text).size(), sketchValues);
        sketched = std::min(sketched, threadTime() - start);
    }
    QVERIFY2(sketched < 60, qPrintable(QString::number(sketched)));
    double start = threadTime();
    QCOMPARE(compared(text, text).ofFirst, 1.0);
    QVERIFY2(threadTime() - start < 4000, qPrintable(QString::number(threadTime() - start)));
    // Every word the same: each run is found everywhere.
    const QString dull = u"ba "_s.repeated(100'000);
    start = threadTime();
    QCOMPARE(compared(dull, dull.first(150'000)).ofFirst, 1.0);
    QVERIFY2(threadTime() - start < 4000, qPrintable(QString::number(threadTime() - start)));
}

QTEST_GUILESS_MAIN(TestReprints)
#include "tst_reprints.moc"

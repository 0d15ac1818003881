// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/nametrie.h"

#include "analysis/threadtime.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestNameTrie : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void prefersTheSpellingAsGiven();
    void takesTheFirstOfEqualNames();
    void takesAGermanNounForNobody_data();
    void takesAGermanNounForNobody();
    void isEmptyWithoutNames();
    void findsWhatASlowSearchFinds();
    void isFast();
};

// Every row knows these names; a hit is written "words=spelling".
static const QList<KnownName> names{
    {EntityId(1), u"Harbour Authority"_s, u"en"_s, NameKind::Full},
    {EntityId(1), u"HA"_s, {}, NameKind::Acronym},
    {EntityId(1), u"autorité du Port"_s, u"fr"_s, NameKind::Full},
    {EntityId(2), u"Harbour"_s, u"en"_s, NameKind::Full},
    {EntityId(3), u"Élise O’Neil"_s, {}, NameKind::Full},
    {EntityId(4), u"Kuip-Noord"_s, u"nl"_s, NameKind::Full},
    {EntityId(5), u"Sluiskil"_s, u"nl"_s, NameKind::Full},
    {EntityId(6), u"R&D Works"_s, u"en"_s, NameKind::Full},
    {EntityId(7), u"APT99"_s, {}, NameKind::Full},
    {EntityId(8), u"東京"_s, u"ja"_s, NameKind::Full},
};

void TestNameTrie::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("the longest") << u"The Harbour Authority owns Harbour."_s
                                 << QStringList{u"Harbour Authority=1"_s, u"Harbour=2"_s};
    QTest::newRow("at both ends") << u"HA and HA"_s << QStringList{u"HA=1"_s, u"HA=1"_s};
    QTest::newRow("an acronym in its own case") << u"ha Ha HA has"_s << QStringList{u"HA=1"_s};
    QTest::newRow("in capitals") << u"HARBOUR AUTHORITY, HARBOUR"_s
                                 << QStringList{u"HARBOUR AUTHORITY=1"_s, u"HARBOUR=2"_s};
    QTest::newRow("not in small letters")
        << u"a harbour authority and a Harbour authority"_s << QStringList{u"Harbour=2"_s};
    QTest::newRow("first letter raised at the start")
        << u"Autorité du Port fermée"_s << QStringList{u"Autorité du Port=1"_s};
    QTest::newRow("after an elision") << u"l’HA, d'HA, l'autorité du Port"_s
                                      << QStringList{u"HA=1"_s, u"HA=1"_s, u"autorité du Port=1"_s};
    QTest::newRow("genitive with apostrophe")
        << u"HA's and HA’s, Harbour’s"_s << QStringList{u"HA=1"_s, u"HA=1"_s, u"Harbour=2"_s};
    QTest::newRow("genitive without") << u"Sluiskils kaai"_s << QStringList{u"Sluiskil=5"_s};
    QTest::newRow("no genitive of an acronym") << u"HAs"_s << QStringList{};
    QTest::newRow("typographic marks") << u"Élise O'Neil, Élise O’Neil, Élise Oneil"_s
                                       << QStringList{u"Élise O'Neil=3"_s, u"Élise O’Neil=3"_s};
    QTest::newRow("capital without accent")
        << u"Elise O’Neil and ÉLISE O’NEIL"_s << QStringList{u"Elise O’Neil=3"_s, u"ÉLISE O’NEIL=3"_s};
    QTest::newRow("hyphens") << u"Kuip-Noord, Kuip‑Noord, Kuip Noord, Kuip, Noord"_s
                             << QStringList{u"Kuip-Noord=4"_s, u"Kuip‑Noord=4"_s, u"Kuip Noord=4"_s};
    QTest::newRow("in a compound") << u"de Sluiskil-affaire en Sluiskiller"_s << QStringList{u"Sluiskil=5"_s};
    QTest::newRow("several blanks") << u"Harbour \u00A0 Authority"_s << QStringList{u"Harbour \u00A0 Authority=1"_s};
    QTest::newRow("not over a paragraph's end") << u"Harbour\nAuthority"_s << QStringList{u"Harbour=2"_s};
    QTest::newRow("not over punctuation") << u"Harbour, Authority"_s << QStringList{u"Harbour=2"_s};
    QTest::newRow("punctuation in the name") << u"R&D Works, R & D Works"_s << QStringList{u"R&D Works=6"_s};
    QTest::newRow("letters and figures") << u"APT99 but not APT999 or APT"_s << QStringList{u"APT99=7"_s};
    QTest::newRow("not in addresses") << u"info@Harbour.example HA@port.example Harbour.example x_HA"_s
                                      << QStringList{};
    QTest::newRow("before a full stop") << u"It was Harbour. He left HA."_s << QStringList{u"Harbour=2"_s, u"HA=1"_s};
    QTest::newRow("without blanks between words") << u"私は東京へ行く"_s << QStringList{u"東京=8"_s};
    QTest::newRow("nothing") << u""_s << QStringList{};
}

void TestNameTrie::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const NameHit &hit : NameTrie(names).find(text)) {
        QCOMPARE(names[hit.name].entity, hit.entity);
        found.append(text.sliced(hit.span.start, hit.span.length()) + u'=' + QString::number(hit.entity.value));
    }
    QCOMPARE(found, expected);
}

void TestNameTrie::prefersTheSpellingAsGiven()
{
    const NameTrie trie(
        {{EntityId(1), u"Orange"_s, {}, NameKind::Full}, {EntityId(2), u"ORANGE"_s, {}, NameKind::Acronym}});
    const QList<NameHit> hits = trie.find(u"Orange ORANGE");
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].entity, EntityId(1));
    QCOMPARE(hits[1].entity, EntityId(2));
}

void TestNameTrie::takesTheFirstOfEqualNames()
{
    const NameTrie trie(
        {{EntityId(4), u"Noord"_s, u"nl"_s, NameKind::Full}, {EntityId(5), u"Noord"_s, {}, NameKind::Full}});
    QCOMPARE(trie.find(u"Noord"), (QList<NameHit>{{{0, 5}, EntityId(4), 0}}));
}

void TestNameTrie::takesAGermanNounForNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("found");
    QTest::newRow("behind an article") << u"Nach dem Kranich kam Regen."_s << u"de"_s << qsizetype(0);
    QTest::newRow("where a sentence begins") << u"Der Kranich flog fort."_s << u"de"_s << qsizetype(0);
    QTest::newRow("alone") << u"Gestern sagte Kranich das."_s << u"de"_s << qsizetype(1);
    QTest::newRow("first of all") << u"Kranich schwieg."_s << u"de"_s << qsizetype(1);
    QTest::newRow("with a given name") << u"Der Ole Kranich schwieg."_s << u"de"_s << qsizetype(1);
    QTest::newRow("a firm") << u"Die Lotwerk schwieg."_s << u"de"_s << qsizetype(1);
    QTest::newRow("in another language") << u"Toen was der Kranich er."_s << u"nl"_s << qsizetype(1);
}

void TestNameTrie::takesAGermanNounForNobody()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(qsizetype, found);
    const NameTrie trie({{EntityId(1), u"Kranich"_s, {}, NameKind::Full, EntityType::Person},
        {EntityId(1), u"Ole Kranich"_s, {}, NameKind::Full, EntityType::Person},
        {EntityId(2), u"Lotwerk"_s, {}, NameKind::Full, EntityType::Organisation}});
    QCOMPARE(trie.find(text, language).size(), found);
}

void TestNameTrie::isEmptyWithoutNames()
{
    QVERIFY(NameTrie().find(u"Harbour").isEmpty());
    QVERIFY(NameTrie(QList<KnownName>()).find(u"Harbour").isEmpty());
    QVERIFY(NameTrie({{EntityId(1), u""_s, {}, NameKind::Full}, {EntityId(1), u"–"_s, {}, NameKind::Full}})
            .find(u"– a")
            .isEmpty());
}

static QString randomWord(QRandomGenerator &random)
{
    QString word;
    for (int i = random.bounded(2, 7); i > 0; --i)
        word += QChar(static_cast<char16_t>(u'a' + random.bounded(0, 6)));
    word[0] = word[0].toUpper();
    return word;
}

void TestNameTrie::findsWhatASlowSearchFinds()
{
    QRandomGenerator random(7);
    QList<KnownName> known;
    for (int i = 0; i < 300; ++i) {
        QStringList words;
        for (int w = random.bounded(1, 4); w > 0; --w)
            words.append(randomWord(random));
        known.append({EntityId(i + 1), words.join(u' '), {}, NameKind::Variant});
    }
    QStringList words;
    for (int i = 0; i < 4000; ++i)
        words.append(randomWord(random));
    const QString text = words.join(u' ') + u' ';
    QList<Span> expected;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype longest = 0;
        for (const KnownName &name : known) {
            if (name.spelling.size() > longest && text.mid(at, name.spelling.size() + 1) == name.spelling + u' ')
                longest = name.spelling.size();
        }
        if (longest > 0)
            expected.append({at, at + longest});
        at += longest;
        at = text.indexOf(u' ', at) + 1;
    }
    QList<Span> found;
    for (const NameHit &hit : NameTrie(known).find(text)) {
        const QString after = text.mid(hit.span.end, 1);
        if (after == u" "_s) // a genitive in s is another matter
            found.append(hit.span);
    }
    QVERIFY(expected.size() > 50);
    QCOMPARE(found, expected);
}

// Generous bounds: a build with sanitizers on a busy machine passes them too, a quadratic search does not.
void TestNameTrie::isFast()
{
    QRandomGenerator random(11);
    QList<KnownName> known;
    for (int i = 0; i < 10'000; ++i)
        known.append({EntityId(i + 1), randomWord(random) + u' ' + randomWord(random), {}, NameKind::Full});
    const double start = threadTime();
    const NameTrie trie(known);
    const double built = threadTime() - start;
    QString text;
    while (text.size() < 4'000'000)
        text += randomWord(random) + u" und so weiter, "_s;
    (void)trie.find(QStringView(text).first(100));
    const double before = threadTime();
    const qsizetype hits = trie.find(text).size();
    const double seconds = (threadTime() - before) / 1000;
    qInfo("built in %.0f ms, %.0f MB/s of UTF-8, %lld hits", built, static_cast<double>(text.size()) / 1e6 / seconds,
        qint64(hits));
    QVERIFY(built < 1000);
    QVERIFY(seconds < 2);
}

QTEST_GUILESS_MAIN(TestNameTrie)
#include "tst_nametrie.moc"

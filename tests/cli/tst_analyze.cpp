// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ran.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

// Characters of a file by code points, as answers count them.
QString cut(const QString &text, const QJsonValue &start, const QJsonValue &end)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype from = start.toInteger();
    const QList<uint> taken = points.mid(from, end.toInteger() - from);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(taken.constData()), taken.size());
}

} // namespace

// What texts come to, apart from any case: the commands analyze, dates and align.
class TestAnalyze : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void everySpanStandsInTheFile_data();
    void everySpanStandsInTheFile();
    void aSentenceInAnotherLanguageSaysSo();
    void aSummaryIsAlignedWithItsArticle();
    void whatATranslationChangedIsTold();
    void oneEntityInTwoLanguages();
    void whatIsLikelyOneIsToldApartFromContradictions();
    void withoutJsonItSaysHowMuchThereIs();
    void whatIsWrongWithAManifestIsSaid_data();
    void whatIsWrongWithAManifestIsSaid();
    void filesThatCannotBeReadAreSaid();
    void datesAreFoundWhereTheyStand();
    void linesAreAlignedByTheirNumbers();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QJsonObject analysed(const QByteArray &manifest) const;

    QTemporaryDir m_folder;
};

QString TestAnalyze::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

QJsonObject TestAnalyze::analysed(const QByteArray &manifest) const
{
    const Ran ran = run({u"analyze"_s, u"--manifest"_s, write(u"input.json"_s, manifest), u"--json"_s});
    if (ran.code != Done)
        qWarning("%s", qPrintable(ran.err));
    return QJsonDocument::fromJson(ran.out.toUtf8()).object();
}

void TestAnalyze::everySpanStandsInTheFile_data()
{
    QTest::addColumn<QString>("file");
    const QString text = u"🚢 The harbour\n\nOn 3 May 2020 the Harbour Authority (HA) wrote to desk@example.org. "
                         "The HA had\nwaited since March 2020.\n"_s;
    QTest::newRow("line feeds") << text;
    QTest::newRow("carriage returns") << QString(text).replace(u"\n"_s, u"\r\n"_s);
    QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + QString(text).replace(u"\n"_s, u"\r\n"_s);
    QTest::newRow("letters with accents of their own")
        << QString(text).replace(u"Harbour"_s, u"Ha\u0301rbour"_s).replace(u"harbour"_s, u"ha\u0301rbour"_s);
}

void TestAnalyze::everySpanStandsInTheFile()
{
    QFETCH(QString, file);
    write(u"a.txt"_s, file.toUtf8());
    const QJsonObject answer = analysed(
        R"({"case": "c", "docs": [{"doc": "a", "kind": "article", "file": "a.txt", "published": "2020-05-05"}]})");
    QCOMPARE(answer.value("docs"_L1).toArray().at(0).toObject().value("lang"_L1), u"en"_s);
    const auto words = [&](const QString &list) {
        QStringList found;
        for (const QJsonValue item : answer.value(list).toArray()) {
            const QJsonObject object = item.toObject();
            if (object.value("doc"_L1) != "a"_L1)
                qWarning("another document");
            found.append(cut(file, object.value("start"_L1), object.value("end"_L1)).simplified());
        }
        return found;
    };
    QCOMPARE(words(u"dates"_s), (QStringList{u"3 May 2020"_s, u"since March 2020"_s}));
    QCOMPARE(words(u"indicators"_s), (QStringList{u"desk@example.org"_s}));
    const QStringList sentences = words(u"sentences"_s);
    QCOMPARE(sentences.size(), 3);
    QVERIFY(sentences.at(1).startsWith(u"On 3 May"_s) && sentences.at(1).endsWith(u"example.org."_s));
    QCOMPARE(sentences.at(2), u"The HA had waited since March 2020."_s);
    QVERIFY(words(u"mentions"_s).contains(u"HA"_s));
}

void TestAnalyze::aSentenceInAnotherLanguageSaysSo()
{
    write(u"a.txt"_s,
        "De sluis van de haven is sinds maandag dicht. Niemand weet voor hoe lang, want de duikers zijn nog niet "
        "klaar.\n"
        "The harbour master would not say how long.\nDe stad wacht af en de schepen liggen stil.\n");
    const QJsonObject answer =
        analysed(R"({"docs": [{"doc": "a", "kind": "article", "file": "a.txt", "published": "2020-05-05"}]})");
    QStringList languages;
    for (const QJsonValue sentence : answer.value("sentences"_L1).toArray())
        languages.append(sentence.toObject().value("lang"_L1).toString());
    QCOMPARE(languages, (QStringList{{}, {}, u"en"_s, {}}));
}

void TestAnalyze::aSummaryIsAlignedWithItsArticle()
{
    write(u"a.txt"_s,
        "Le port a été fermé le 3 mai 2020. Il faisait beau.\nLa capitainerie compte 412 navires.\n"
        "Personne ne parle. La ville attend. Les grues ne bougent plus. Un quai brûle encore.\n");
    write(u"a.sum.en.txt"_s, "The harbour office has 412 ships. The harbour closed on 3 May 2020.\n");
    const QJsonObject answer = analysed(R"({"docs": [
        {"doc": "a", "kind": "article", "file": "a.txt", "published": "2020-05-05"},
        {"doc": "s", "kind": "summary", "file": "a.sum.en.txt"}],
        "pairs": [{"pair": "a>s", "kind": "summary", "src": "a", "tgt": "s"}]})");
    const QJsonArray expected = QJsonDocument::fromJson(R"([
        {"pair": "a>s", "src": [[52, 87]], "tgt": [[0, 33]]},
        {"pair": "a>s", "src": [[0, 34]], "tgt": [[34, 67]]}])")
                                    .array();
    QCOMPARE(answer.value("alignments"_L1).toArray(), expected);
    for (const QJsonValue date : answer.value("dates"_L1).toArray()) // renditions are not asked for
        QCOMPARE(date.toObject().value("doc"_L1), u"a"_s);
}

void TestAnalyze::whatATranslationChangedIsTold()
{
    write(u"a.txt"_s,
        "Le port compte 412 navires. Il a fermé le 3 mai 2020. Personne ne sait encore pour combien de temps.\n");
    write(u"t.txt"_s, "The harbour has 421 ships. It closed on 3 May 2020.\n");
    const QJsonObject answer = analysed(R"({"docs": [
        {"doc": "a", "kind": "article", "file": "a.txt", "published": "2020-05-05"},
        {"doc": "t", "kind": "translation", "file": "t.txt"}],
        "pairs": [{"pair": "a>t", "kind": "translation", "src": "a", "tgt": "t"}]})");
    const QJsonArray expected = QJsonDocument::fromJson(R"([
        {"pair": "a>t", "type": "number", "src": [15, 18], "tgt": [16, 19]},
        {"pair": "a>t", "type": "omission", "src": [54, 100], "tgt": null}])")
                                    .array();
    QCOMPARE(answer.value("errors"_L1).toArray(), expected);
}

void TestAnalyze::oneEntityInTwoLanguages()
{
    write(u"a.txt"_s, "Le Centre pour la Cybersécurité Belgique (CCB) enquête. Le CCB ne dit rien de plus.\n");
    write(u"b.txt"_s, "Het Centrum voor Cybersecurity België (CCB) onderzoekt dit. Het CCB zegt verder niets.\n");
    const QJsonObject answer = analysed(R"({"docs": [
        {"doc": "a", "kind": "article", "file": "a.txt", "published": "2020-05-05"},
        {"doc": "b", "kind": "article", "file": "b.txt", "published": "2020-05-05"}]})");
    QSet<QString> entities;
    QSet<QString> documents;
    for (const QJsonValue item : answer.value("mentions"_L1).toArray()) {
        const QJsonObject mention = item.toObject();
        if (mention.value("type"_L1) != "ORG"_L1)
            continue;
        entities.insert(mention.value("entity"_L1).toString());
        documents.insert(mention.value("doc"_L1).toString());
    }
    QCOMPARE(entities.size(), 1);
    QCOMPARE(documents.size(), 2);
}

// Whoever scores an answer tells items by their keys: those of other lists are passed over only without these.
void TestAnalyze::whatIsLikelyOneIsToldApartFromContradictions()
{
    write(u"a.txt"_s, "Le Bureau des Phares a fermé le port.\n\nLe Bureau des Phares se tait.\n");
    write(u"b.txt"_s, "The Lamp Agency closed the port.\n\nThe Lamp Agency is silent.\n");
    const QJsonObject answer = analysed(R"({"case": "c",
        "docs": [{"doc": "a", "kind": "article", "file": "a.txt", "published": "2024-03-12"},
                 {"doc": "b", "kind": "translation", "file": "b.txt"}],
        "pairs": [{"pair": "a>b", "kind": "translation", "src": "a", "tgt": "b"}]})");
    const QJsonArray samenesses = answer.value("samenesses"_L1).toArray();
    QCOMPARE(samenesses.size(), 1);
    const QJsonObject one = samenesses.at(0).toObject();
    for (const QString &key : {u"a"_s, u"b"_s, u"doc"_s, u"pair"_s, u"evidence"_s})
        QVERIFY2(!one.contains(key), qPrintable(key));
    QVERIFY(one.value("first"_L1).isString() && one.value("second"_L1).isString());
    QCOMPARE(one.value("names"_L1).toArray(), (QJsonArray{u"Bureau des Phares"_s, u"Lamp Agency"_s}));
}

void TestAnalyze::withoutJsonItSaysHowMuchThereIs()
{
    write(u"a.txt"_s, "On 3 May 2020 the harbour was closed.\n");
    write(u"nothing.txt"_s, {});
    const Ran ran = run({u"analyze"_s, u"--manifest"_s, write(u"input.json"_s, R"({"docs": [
        {"doc": "a", "kind": "article", "file": "a.txt"}, {"doc": "n", "kind": "article", "file": "nothing.txt"}]})")});
    QCOMPARE(ran.code, 0);
    const QStringList shown = ran.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(shown.size(), 3);
    QCOMPARE(shown.at(1).simplified(), u"a en 1 0 1 0"_s);
    QVERIFY(shown.at(2).startsWith(u'n'));
}

void TestAnalyze::whatIsWrongWithAManifestIsSaid_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QString>("said");
    const QByteArray a = R"({"doc": "a", "kind": "article", "file": "a.txt"})";
    QTest::newRow("no JSON") << QByteArray("{\n\"docs\" [") << u"line 2"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("no documents") << QByteArray("{}") << u"docs"_s;
    QTest::newRow("no file") << QByteArray(R"({"docs": [{"doc": "a", "kind": "article"}]})") << u"/docs/0"_s;
    QTest::newRow("no such kind") << QByteArray(R"({"docs": [{"doc": "a", "kind": "poem", "file": "a"}]})")
                                  << u"/docs/0/kind"_s;
    QTest::newRow("an id twice") << "{\"docs\": [" + a + ", " + a + "]}"
                                 << u"/docs/1/doc: \"a\" is another document's id too"_s;
    QTest::newRow("no date") << QByteArray(
        R"({"docs": [{"doc": "a", "kind": "article", "file": "a.txt", "published": "2021-13-01"}]})")
                             << u"/docs/0/published: \"2021-13-01\" is no date"_s;
    QTest::newRow("a pair that leads nowhere")
        << "{\"docs\": [" + a + R"(], "pairs": [{"pair": "p", "kind": "summary", "src": "a", "tgt": "z"}]})"
        << u"/pairs/0/tgt: there is no document \"z\""_s;
}

void TestAnalyze::whatIsWrongWithAManifestIsSaid()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QString, said);
    const Ran ran = run({u"analyze"_s, u"--manifest"_s, write(u"input.json"_s, manifest), u"--json"_s});
    QCOMPARE(ran.code, int(Wrong));
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    QVERIFY(ran.out.isEmpty());
}

void TestAnalyze::filesThatCannotBeReadAreSaid()
{
    const QString manifest =
        write(u"input.json"_s, R"({"docs": [{"doc": "a", "kind": "article", "file": "missing.txt"}]})");
    const Ran missing = run({u"analyze"_s, u"--manifest"_s, manifest});
    QCOMPARE(missing.code, int(Wrong));
    QVERIFY2(missing.err.contains(u"missing.txt"_s), qPrintable(missing.err));
    write(u"missing.txt"_s, QByteArray("a\0b", 3));
    const Ran binary = run({u"analyze"_s, u"--manifest"_s, manifest});
    QCOMPARE(binary.code, int(Wrong));
    QVERIFY2(binary.err.contains(u"missing.txt"_s), qPrintable(binary.err));
    QCOMPARE(run({u"analyze"_s}).code, int(Usage));
    QCOMPARE(run({u"analyze"_s, u"--manifest"_s, m_folder.filePath(u"none.json"_s)}).code, int(Wrong));
}

void TestAnalyze::datesAreFoundWhereTheyStand()
{
    const QString text = u"Le re\u0301seau, 🚢 hier, puis depuis mars 2021"_s;
    const Ran ran =
        run({u"dates"_s, u"--language"_s, u"fr"_s, u"--published"_s, u"2021-05-25"_s, u"--json"_s, u"rien"_s, text});
    QCOMPARE(ran.code, 0);
    const QList<QJsonObject> found = ran.objects();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).value("text"_L1).toInteger(), 1);
    QCOMPARE(cut(text, found.at(0).value("start"_L1), found.at(0).value("end"_L1)), u"hier"_s);
    QCOMPARE(found.at(0).value("edtf"_L1), u"2021-05-24"_s);
    QCOMPARE(cut(text, found.at(1).value("start"_L1), found.at(1).value("end"_L1)), u"depuis mars 2021"_s);
    QCOMPARE(found.at(1).value("edtf"_L1), u"2021-03/.."_s);
    QCOMPARE(run({u"dates"_s, u"--published"_s, u"yesterday"_s, u"x"_s}).code, int(Usage));
    QCOMPARE(run({u"dates"_s, u""_s, u"--json"_s}).code, 0);
}

void TestAnalyze::linesAreAlignedByTheirNumbers()
{
    const QString source = write(u"s.txt"_s,
        "Le port a été fermé le 3 mai 2020.\n\nLa capitainerie compte 412 navires.\nIl y a eu 7 blessés à Anvers.\n");
    const QString target = write(u"t.txt"_s,
        "The harbour was closed on 3 May 2020.\nThe harbour office counts 412 ships.\n7 people were injured in "
        "Antwerp.\n");
    const Ran ran = run({u"align"_s, source, target, u"--json"_s});
    QCOMPARE(ran.code, 0);
    QStringList links;
    for (const QJsonObject &link : ran.objects()) {
        links.append(QString::fromUtf8(QJsonDocument(link.value("source"_L1).toArray()).toJson(QJsonDocument::Compact))
            + QString::fromUtf8(QJsonDocument(link.value("target"_L1).toArray()).toJson(QJsonDocument::Compact)));
        const double confidence = link.value("confidence"_L1).toDouble();
        QVERIFY(confidence > 0 && confidence <= 1);
    }
    QCOMPARE(links, (QStringList{u"[0][0]"_s, u"[2][1]"_s, u"[3][2]"_s}));
    QCOMPARE(run({u"align"_s, source, m_folder.filePath(u"none.txt"_s)}).code, int(Wrong));
    QCOMPARE(run({u"align"_s, source, write(u"e.txt"_s, {}), u"--json"_s}).out, QString());
}

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/attributionchecks.h"
#include "workspace/importedcase.h"
#include "workspace/readingagain.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// What sources put down to nobody, as findings of a case.
class TestAttributionChecks : public QObject, protected ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init() { open(); }
    void cleanup() { close(); }
    void anImportTellsWhatIsPutDownToNobody_data();
    void anImportTellsWhatIsPutDownToNobody();
    void whatARenditionSaysIsPassedOver();
    void theSameIsNotToldTwice();
    void whatIsSettledStays();
    void whatIsNoLongerFoundGoes();

private:
    void check();
};

void TestAttributionChecks::check()
{
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    const Result<CaseContent> content = reader ? reader->content() : Result<CaseContent>(reader.error());
    QVERIFY(content);
    QList<TextId> texts;
    for (const Text &text : content->texts)
        texts.append(text.id);
    QVERIFY(checkAttributions(*reader, texts, [this](Write part) { return take(std::move(part)); }));
}

void TestAttributionChecks::anImportTellsWhatIsPutDownToNobody_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("fr") << QByteArray("fr")
                        << QByteArray("Le port est fermé. Selon dans la nuit, douze navires ont coulé.")
                        << u"Selon dans la nuit"_s;
    QTest::newRow("nl") << QByteArray("nl")
                        << QByteArray("De haven is dicht. Volgens in de nacht zonken twaalf schepen.")
                        << u"Volgens in de nacht zonken"_s;
    QTest::newRow("it") << QByteArray("it")
                        << QByteArray("Il porto è chiuso. Secondo nella notte, dodici navi sono affondate.")
                        << u"Secondo nella notte"_s;
    QTest::newRow("en") << QByteArray("en")
                        << QByteArray("The port is shut. According to in the night, twelve ships sank.")
                        << u"According to in the night"_s;
    QTest::newRow("de") << QByteArray("de") << QByteArray("Der Hafen ist zu. Laut in der Nacht sanken zwölf Schiffe.")
                        << u"Laut in der Nacht sanken"_s;
}

void TestAttributionChecks::anImportTellsWhatIsPutDownToNobody()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    write(u"port.txt"_s, text);
    write(u"port.meta"_s, "language: " + language + "\n");
    import();
    QCOMPARE(told(), QStringList{u"attribution-without-name: "_s + words});
    const Finding finding = findings().constFirst();
    QVERIFY(finding.standing.status == Status::Proposed);
    QCOMPARE(finding.check, u"attribution"_s);
    QCOMPARE(finding.spans.size(), 1);
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    const Span span = finding.spans.constFirst().span;
    QCOMPARE(reader->text(finding.spans.constFirst().text)->characters.sliced(span.start, span.length()), words);
    const Result<QList<CheckProblem>> problems = reader->check();
    QVERIFY(problems && problems->isEmpty());
}

void TestAttributionChecks::whatARenditionSaysIsPassedOver()
{
    write(u"port.txt"_s, "Le port est fermé.");
    write(u"port.meta"_s, "language: fr\n");
    write(u"port.summary.en.md"_s, "According to in the night, the port is shut.\n");
    import();
    QCOMPARE(told(), QStringList());
}

void TestAttributionChecks::theSameIsNotToldTwice()
{
    write(u"port.txt"_s, "Selon dans la nuit, douze navires ont coulé. Selon des sources, il y en a treize.");
    write(u"port.meta"_s, "language: fr\n");
    import();
    const QList<Finding> before = findings();
    QCOMPARE(told(),
        (QStringList{u"attribution-without-name: Selon dans la nuit"_s, u"source-held-back: Selon des sources"_s}));
    check();
    QCOMPARE(findings(), before);
}

void TestAttributionChecks::whatIsSettledStays()
{
    write(u"port.txt"_s, "Selon dans la nuit, douze navires ont coulé.");
    write(u"port.meta"_s, "language: fr\n");
    import();
    QCOMPARE(told().size(), 1);
    Write settle;
    settle.act.code = u"decide"_s;
    settle.changed.findings = findings();
    settle.changed.findings[0].standing.status = Status::Rejected;
    QVERIFY(m_writer->write(std::move(settle)).result());
    check();
    QCOMPARE(findings().size(), 1);
    QVERIFY(findings().constFirst().standing.status == Status::Rejected);
}

// Once its language is corrected, by the rules of that language.
void TestAttributionChecks::whatIsNoLongerFoundGoes()
{
    write(u"port.txt"_s, "Selon dans la nuit, douze navires ont coulé.");
    write(u"port.meta"_s, "language: fr\n");
    import();
    QCOMPARE(told().size(), 1);
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    Text text = *reader->text(findings().constFirst().spans.constFirst().text);
    text.language = u"it"_s;
    Write correct;
    correct.act.code = u"decide"_s;
    correct.changed.texts = {text};
    QVERIFY(m_writer->write(std::move(correct)).result());
    QVERIFY(readTextsAgain(*m_writer, {text.id}, u"reader"_s));
    const QList<Finding> left = findings(); // that its passages are in French, now
    QVERIFY(std::ranges::none_of(left, [](const Finding &finding) { return finding.check == u"attribution"_s; }));
}

QTEST_GUILESS_MAIN(TestAttributionChecks)
#include "tst_attributionchecks.moc"

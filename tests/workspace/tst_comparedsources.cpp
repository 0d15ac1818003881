// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/comparedsources.h"
#include "workspace/importedcase.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// What sources tell differently, as findings of a case.
class TestComparedSources : public QObject, protected ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init() { open(); }
    void cleanup() { close(); }
    void anImportTellsWhereSourcesDiffer();
    void aSourceThatComesLaterIsComparedWithThoseThatAreThere();
    void sourcesAboutSomethingElseAreNotCompared();
    void theSameIsNotToldTwice();
    void whatIsSettledStays();
    void whatIsNoLongerFoundGoes();

private:
    void writeFirst() const;
    void writeSecond() const;
    void compare();
};

void TestComparedSources::compare()
{
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    QVERIFY(reader);
    const Result<QList<SourceId>> sources = reader->sourceIds();
    QVERIFY(sources);
    QVERIFY(compareSources(*reader, *sources, [this](Write part) { return take(std::move(part)); }));
}

void TestComparedSources::writeFirst() const
{
    write(u"first.txt"_s,
        "The police searched the Harbour Office on 3 May 2022. The Harbour Office offers a reward of 20,000 euros. The "
        "Navimar Company and the Quayline Company said nothing to the Harbour Office.\n");
    write(u"first.meta"_s, "language: en\npublished: 2022-05-05\n");
}

void TestComparedSources::writeSecond() const
{
    write(u"second.txt"_s,
        "On 3 May 2022 the police came to the Harbour Office. For the thieves the Harbour Office has set a reward of "
        "50,000 euros. Neither the Navimar Company nor the Quayline Company were there.\n");
    write(u"second.meta"_s, "language: en\npublished: 2022-05-06\n");
}

void TestComparedSources::anImportTellsWhereSourcesDiffer()
{
    writeFirst();
    writeSecond();
    import();
    QCOMPARE(told(), QStringList{u"sources-differ-in-number: 20,000 | 50,000"_s});
    const Finding finding = findings().constFirst();
    QVERIFY(finding.standing.status == Status::Proposed);
    QCOMPARE(finding.check, u"sources"_s);
    QCOMPARE(finding.spans.size(), 2);
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    for (qsizetype i = 0; i < finding.spans.size(); ++i) {
        const Span span = finding.spans[i].span;
        const QString characters = reader->text(finding.spans[i].text)->characters;
        QCOMPARE(characters.sliced(span.start, span.length()), finding.arguments[i]);
    }
    const Result<QList<CheckProblem>> problems = reader->check();
    QVERIFY(problems && problems->isEmpty());
}

void TestComparedSources::aSourceThatComesLaterIsComparedWithThoseThatAreThere()
{
    writeFirst();
    import();
    QCOMPARE(told(), QStringList());
    writeSecond();
    import();
    QCOMPARE(told(), QStringList{u"sources-differ-in-number: 20,000 | 50,000"_s});
}

void TestComparedSources::sourcesAboutSomethingElseAreNotCompared()
{
    writeFirst();
    write(u"third.txt"_s, "In Ostrava the Museum Board offers a reward of 50,000 euros. The Museum Board is closed.\n");
    write(u"third.meta"_s, "language: en\npublished: 2022-05-06\n");
    import();
    QCOMPARE(told(), QStringList());
}

void TestComparedSources::theSameIsNotToldTwice()
{
    writeFirst();
    writeSecond();
    import();
    const QList<Finding> before = findings();
    QCOMPARE(before.size(), 1);
    compare();
    QCOMPARE(findings(), before);
}

void TestComparedSources::whatIsSettledStays()
{
    writeFirst();
    writeSecond();
    import();
    QCOMPARE(told().size(), 1);
    Write settle;
    settle.act.code = u"decide"_s;
    settle.changed.findings = findings();
    settle.changed.findings[0].standing.status = Status::Accepted;
    QVERIFY(m_writer->write(std::move(settle)).result());
    compare();
    QCOMPARE(findings().size(), 1);
    QVERIFY(findings().constFirst().standing.status == Status::Accepted);
}

// As one that older rules made of the same two sources.
void TestComparedSources::whatIsNoLongerFoundGoes()
{
    writeFirst();
    writeSecond();
    import();
    QCOMPARE(told().size(), 1);
    Finding old = findings().constFirst();
    old.id = FindingId(-1);
    old.uid = newUid();
    old.arguments = {u"20,000 euros"_s, u"what it said before"_s};
    old.standing.fingerprint = QByteArray(16, 'x');
    Write add;
    add.act.code = u"decide"_s;
    add.content.findings = {old};
    QVERIFY(m_writer->write(std::move(add)).result());
    QCOMPARE(told().size(), 2);
    compare();
    QCOMPARE(told(), QStringList{u"sources-differ-in-number: 20,000 | 50,000"_s});
}

QTEST_GUILESS_MAIN(TestComparedSources)
#include "tst_comparedsources.moc"

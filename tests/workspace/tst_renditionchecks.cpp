// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/importedcase.h"
#include "workspace/renditionchecks.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// What translations and summaries changed, as findings of a case.
class TestRenditionChecks : public QObject, protected ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init();
    void cleanup() { close(); }
    void anImportTellsWhatATranslationChanged();
    void anImportTellsWhatIsNotTranslatedAndWhatIsAdded();
    void aFaithfulTranslationHasNoFinding();
    void anImportTellsWhatASummaryChanged();
    void aFaithfulSummaryHasNoFinding();
    void aSummaryThatMaySayMoreAfterACorrectionIsComparedAgain();
    void theSameIsNotToldTwice();
    void whatIsSettledStays();
    void whatIsNoLongerFoundGoes();
    void aVersionThatComesLaterIsCompared();

private:
    void check();
};

void TestRenditionChecks::init()
{
    open();
    write(u"harbour.txt"_s,
        "Le port compte 412 navires. Il a fermé le 3 mai 2020.\n\nPersonne ne sait encore pour combien de temps. La "
        "ville n’a pas payé.\n");
    write(u"harbour.meta"_s, "language: fr\npublished: 2020-05-05\n");
}

void TestRenditionChecks::check()
{
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    QVERIFY(reader);
    const Result<QList<SourceId>> sources = reader->sourceIds();
    QVERIFY(sources);
    QVERIFY(checkRenditions(*reader, *sources, [this](Write part) { return take(std::move(part)); }));
}

void TestRenditionChecks::anImportTellsWhatATranslationChanged()
{
    write(
        u"harbour.translation.en.md"_s, "The harbour has 421 ships. It closed on 13 May 2020.\n\nThe city has paid.\n");
    import();
    QCOMPARE(told(),
        (QStringList{u"numbers-differ: 412 | 421"_s, u"dates-differ: 3 mai 2020 | 13 May 2020"_s,
            u"left-out: Personne ne sait encore pour combien de temps."_s,
            u"negation-differs: pas | The city has paid."_s}));
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    for (const Finding &finding : findings()) {
        QVERIFY(finding.standing.status == Status::Proposed);
        QCOMPARE(finding.check, u"translation"_s);
        QCOMPARE(finding.spans.size(), 2);
        const Result<Text> text = reader->text(finding.spans.constFirst().text); // the translation is looked at first
        QVERIFY(text && text->version && !finding.spans.constFirst().span.isEmpty());
    }
    const Result<QList<CheckProblem>> problems = reader->check();
    QVERIFY(problems && problems->isEmpty());
}

void TestRenditionChecks::anImportTellsWhatIsNotTranslatedAndWhatIsAdded()
{
    write(u"harbour.translation.en.md"_s,
        "The harbour has 412 ships. It closed on 3 May 2020.\n\nPersonne ne sait encore pour combien de temps. The "
        "city "
        "has not paid. All of the ships from the 7 northern islands were sent away to another country.\n");
    import();
    QCOMPARE(told(),
        (QStringList{u"untranslated: Personne ne sait encore pour combien de temps."_s,
            u"added: All of the ships from the 7 northern islands were sent away to another country."_s}));
    for (const Finding &finding : findings()) {
        QCOMPARE(finding.spans.size(), 2);
        for (const TextSpan &place : finding.spans)
            QVERIFY(!place.span.isEmpty());
    }
    const QList<Finding> before = findings();
    check();
    QCOMPARE(findings(), before);
}

void TestRenditionChecks::aFaithfulTranslationHasNoFinding()
{
    write(u"harbour.translation.en.md"_s,
        "The harbour has 412 ships. It closed on 3 May 2020.\n\nNobody knows yet for how long. The city has not "
        "paid.\n");
    import();
    QCOMPARE(told(), QStringList());
}

void TestRenditionChecks::anImportTellsWhatASummaryChanged()
{
    write(
        u"harbour.summary.en.md"_s, "The harbour with its 421 ships closed on 13 May 2020. It opened again in 1999.\n");
    import();
    QCOMPARE(told(),
        (QStringList{
            u"numbers-differ: 412 | 421"_s, u"dates-differ: 3 mai 2020 | 13 May 2020"_s, u"not-in-source: 1999"_s}));
    for (const Finding &finding : findings()) {
        QVERIFY(finding.standing.status == Status::Proposed);
        QCOMPARE(finding.check, u"summary"_s);
        QVERIFY(finding.standing.origin.rule.startsWith(u"summary-"_s));
        QCOMPARE(finding.spans.size(), 2);
        for (const TextSpan &place : finding.spans)
            QVERIFY(!place.span.isEmpty());
    }
    const QList<Finding> before = findings();
    check();
    QCOMPARE(findings(), before);
}

void TestRenditionChecks::aFaithfulSummaryHasNoFinding()
{
    write(u"harbour.summary.en.md"_s, "The harbour with its 400 ships closed in May 2020. The city has not paid.\n");
    import();
    QCOMPARE(told(), QStringList());
}

// The day the source was published is something to rest on.
void TestRenditionChecks::aSummaryThatMaySayMoreAfterACorrectionIsComparedAgain()
{
    write(u"harbour.summary.en.md"_s, "In June 2021 the harbour was closed.\n");
    import();
    QCOMPARE(told(), QStringList{u"not-in-source: June 2021"_s});
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    const Result<QList<SourceId>> sources = reader->sourceIds();
    QVERIFY(sources && sources->size() == 1);
    const Result<Source> source = reader->source(sources->constFirst());
    QVERIFY(source);
    Write correct;
    correct.act.code = u"edit-source"_s;
    correct.changed.sources = {*source};
    correct.changed.sources[0].published = Edtf::day(2021, 6, 2);
    QVERIFY(m_writer->write(std::move(correct)).result());
    check();
    QCOMPARE(told(), QStringList());
}

void TestRenditionChecks::theSameIsNotToldTwice()
{
    write(u"harbour.translation.en.md"_s, "The harbour has 421 ships. It closed on 3 May 2020.\n");
    import();
    const QList<Finding> before = findings();
    QVERIFY(!before.isEmpty());
    check();
    QCOMPARE(findings(), before);
}

void TestRenditionChecks::whatIsSettledStays()
{
    write(u"harbour.translation.en.md"_s,
        "The harbour has 421 ships. It closed on 3 May 2020.\n\nNobody knows yet for how long. The city has not "
        "paid.\n");
    import();
    QCOMPARE(told(), QStringList{u"numbers-differ: 412 | 421"_s});
    Write settle;
    settle.act.code = u"decide"_s;
    settle.changed.findings = findings();
    settle.changed.findings[0].standing.status = Status::Rejected;
    settle.changed.findings[0].reason = u"counted later"_s;
    QVERIFY(m_writer->write(std::move(settle)).result());
    check();
    QCOMPARE(findings().size(), 1);
    QVERIFY(findings().constFirst().standing.status == Status::Rejected);
    QCOMPARE(findings().constFirst().reason, u"counted later"_s);
}

// Once a person rejects what made it: here the reading of a date.
void TestRenditionChecks::whatIsNoLongerFoundGoes()
{
    write(u"harbour.translation.en.md"_s,
        "The harbour has 412 ships. It closed on 13 May 2020.\n\nNobody knows yet for how long. The city has not "
        "paid.\n");
    import();
    QCOMPARE(told(), QStringList{u"dates-differ: 3 mai 2020 | 13 May 2020"_s});
    const Result<CaseReader> reader = CaseReader::open(m_writer->path());
    const TextId translation = findings().constFirst().spans.constFirst().text;
    const Result<QList<Date>> dates = reader->dates(translation);
    QVERIFY(dates && dates->size() == 1);
    Write reject;
    reject.act.code = u"decide"_s;
    reject.decisions = {{u"date"_s, dates->constFirst().id.value, Status::Rejected}};
    QVERIFY(m_writer->write(std::move(reject)).result());
    check();
    QCOMPARE(told(), QStringList());
}

void TestRenditionChecks::aVersionThatComesLaterIsCompared()
{
    import();
    QCOMPARE(told(), QStringList());
    write(u"harbour.translation.en.md"_s,
        "The harbour has 421 ships. It closed on 3 May 2020.\n\nNobody knows yet for how long. The city has not "
        "paid.\n");
    import();
    QCOMPARE(told(), QStringList{u"numbers-differ: 412 | 421"_s});
}

QTEST_GUILESS_MAIN(TestRenditionChecks)
#include "tst_renditionchecks.moc"

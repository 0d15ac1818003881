// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/languageacts.h"
#include "workspace/importedcase.h"
#include "workspace/languagechecks.h"
#include "workspace/readingagain.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// In which language the passages of sources are, found by the rules and said by a person.
class TestLanguageChecks : public QObject, protected ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init() { open(); }
    void cleanup() { close(); }
    void anImportTellsAPassageInAnotherLanguage_data();
    void anImportTellsAPassageInAnotherLanguage();
    void aTextInOneLanguageComesOutClean();
    void whatAPersonSaysStays();
    void asTheTextIsARejection();
    void whatNobodyFoundCanBeSaid();
    void whatIsSaidIsTakenBack();
    void nothingIsSaidTwice();
    void aNewEditionTakesAlongWhatWasSaid();

private:
    QList<Finding> said() const
    {
        QList<Finding> all = findings();
        all.removeIf([](const Finding &finding) { return finding.check != languageCheck; });
        return all;
    }
    void bringInMixed()
    {
        write(u"port.txt"_s,
            "Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
            "Der Hafen ist seit Montag geschlossen und niemand weiß, wann er wieder öffnet.\n\n"
            "Les bateaux attendent au quai et les équipages ne sont pas payés.\n");
        write(u"port.meta"_s, "language: fr\n");
        import();
    }
    CaseReader reader() const { return *CaseReader::open(m_writer->path()); }
    Passage passage(int number) const
    {
        const CaseContent content = *reader().content();
        return *std::ranges::find(content.passages, number, &Passage::number);
    }
    void readAgain() { QVERIFY(readTextsAgain(*m_writer, {passage(1).text}, u"reader"_s)); }
    Result<ActId> say(int number, const QString &language)
    {
        Result<Write> write =
            acts::setPassageLanguage(reader(), u"Ana"_s, passage(number).id, passage(number).text, language);
        if (!write)
            return write.error();
        write->act.who = u"Ana"_s;
        const Result<WriteReceipt> receipt = m_writer->write(*std::move(write)).result();
        return receipt ? Result<ActId>(receipt->act) : Result<ActId>(receipt.error());
    }
};

void TestLanguageChecks::anImportTellsAPassageInAnotherLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("de in fr") << QByteArray("fr")
                              << QByteArray(
                                     "Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
                                     "Der Hafen ist seit Montag geschlossen und niemand weiß, wann er wieder öffnet.\n")
                              << u"de"_s;
    QTest::newRow("nl in en") << QByteArray("en")
                              << QByteArray(
                                     "The harbour has been shut since Monday and nobody knows when it will open.\n\n"
                                     "De haven is sinds maandag gesloten en niemand weet wanneer die weer opengaat.\n")
                              << u"nl"_s;
    QTest::newRow("it in nl")
        << QByteArray("nl")
        << QByteArray("De haven is sinds maandag gesloten en niemand weet wanneer die weer opengaat.\n\n"
                      "Il porto è chiuso da lunedì e nessuno sa quando sarà di nuovo aperto alle navi.\n")
        << u"it"_s;
}

void TestLanguageChecks::anImportTellsAPassageInAnotherLanguage()
{
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, found);
    write(u"port.txt"_s, text);
    write(u"port.meta"_s, "language: " + language + "\n");
    import();
    QCOMPARE(said().size(), 1);
    const Finding finding = said().constFirst();
    QCOMPARE(finding.code, u"other-language"_s);
    QCOMPARE(finding.arguments.first(2), (QStringList{found, QString::fromLatin1(language)}));
    QVERIFY(finding.severity == Severity::Noted && finding.standing.status == Status::Proposed);
    QCOMPARE(finding.spans.constFirst().span, passage(2).span);
    const Result<QList<CheckProblem>> problems = reader().check();
    QVERIFY(problems && problems->isEmpty());
    readAgain();
    QCOMPARE(said(), QList{finding});
}

void TestLanguageChecks::aTextInOneLanguageComesOutClean()
{
    write(u"port.txt"_s, "Le port est fermé depuis lundi.\n\nLes bateaux attendent au quai.\n");
    write(u"port.meta"_s, "language: fr\n");
    import();
    QVERIFY(said().isEmpty());
}

void TestLanguageChecks::whatAPersonSaysStays()
{
    bringInMixed();
    QVERIFY(say(2, u"nl"_s));
    QCOMPARE(said().size(), 1);
    const Finding finding = said().constFirst();
    QVERIFY(finding.standing.status == Status::Accepted);
    QCOMPARE(finding.standing.origin.author, u"Ana"_s);
    QCOMPARE(finding.arguments.first(2), (QStringList{u"nl"_s, u"fr"_s}));
    readAgain();
    QCOMPARE(said(), QList{finding});
    const Result<TextSheet> sheet = reader().textSheet(passage(1).text, u"en"_s);
    QVERIFY(sheet);
    QCOMPARE(sheet->remarks.size(), 1); // goes on being shown
    QCOMPARE(sheet->remarks.constFirst().code, u"passage-language"_s);
    QVERIFY(say(2, {})); // nobody can say
    QCOMPARE(said().constFirst().arguments.constFirst(), QString());
}

void TestLanguageChecks::asTheTextIsARejection()
{
    bringInMixed();
    QVERIFY(say(2, u"fr"_s));
    QVERIFY(said().constFirst().standing.status == Status::Rejected);
    readAgain();
    QCOMPARE(said().size(), 1);
    QVERIFY(said().constFirst().standing.status == Status::Rejected);
    QVERIFY(reader().textSheet(passage(1).text, u"en"_s)->remarks.isEmpty());
}

void TestLanguageChecks::whatNobodyFoundCanBeSaid()
{
    bringInMixed();
    QVERIFY(say(3, u"ro"_s));
    QCOMPARE(said().size(), 2);
    readAgain();
    QCOMPARE(said().size(), 2);
}

void TestLanguageChecks::whatIsSaidIsTakenBack()
{
    bringInMixed();
    const QList<Finding> before = said();
    for (const int number : {2, 3}) {
        const Result<ActId> act = say(number, u"ro"_s);
        QVERIFY(act);
        Result<Write> back = acts::takeBack(reader(), u"Ana"_s, *act);
        QVERIFY(back);
        back->act.who = u"Ana"_s;
        QVERIFY(m_writer->write(*std::move(back)).result());
        QList<Finding> after = said();
        for (Finding &finding : after)
            finding.standing.revision = before.constFirst().standing.revision;
        QCOMPARE(after, before);
    }
}

void TestLanguageChecks::nothingIsSaidTwice()
{
    bringInMixed();
    QCOMPARE(say(1, u"fr"_s).error().code, ErrorCode::Invalid);
    QVERIFY(say(1, u"de"_s));
    QCOMPARE(say(1, u"de"_s).error().code, ErrorCode::Invalid);
    QVERIFY(say(1, u"fr"_s));
    QCOMPARE(say(1, u"fr"_s).error().code, ErrorCode::Invalid);
}

void TestLanguageChecks::aNewEditionTakesAlongWhatWasSaid()
{
    bringInMixed();
    const TextId before = passage(1).text;
    QVERIFY(say(2, u"fr"_s)); // a rule says otherwise
    QVERIFY(say(3, u"ro"_s));
    write(u"port.txt"_s,
        "Une première phrase, que l’autre édition n’avait pas.\n\n"
        "Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
        "Der Hafen ist seit Montag geschlossen und niemand weiß, wann er wieder öffnet.\n\n"
        "Les bateaux attendent au quai et les équipages ne sont pas payés.\n");
    QVERIFY(importFiles(*m_writer, {m_folder->filePath(u"in"_s)}, u"reader"_s, {}, ChangedBytes::NewEdition));
    QStringList now;
    for (const Finding &finding : said()) {
        const TextSpan place = finding.spans.constFirst();
        const QString status =
            finding.standing.status == Status::Rejected ? u"as the text"_s : finding.arguments.value(0);
        if (place.text != before)
            now.append(reader().text(place.text)->characters.sliced(place.span.start, 10) + u": "_s + status);
    }
    now.sort();
    QCOMPARE(now, (QStringList{u"Der Hafen : as the text"_s, u"Les bateau: ro"_s}));
}

QTEST_GUILESS_MAIN(TestLanguageChecks)
#include "tst_languagechecks.moc"

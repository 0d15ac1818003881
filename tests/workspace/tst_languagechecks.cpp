// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/languageacts.h"
#include "workspace/acts/markacts.h"
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
    void aCorrectedPassageIsReadInItsLanguage();
    void anAcceptedLanguageIsReadToo();
    void whatAPersonDecidedStaysWhenItIsRead();
    void readingAsCorrectedIsTakenBackInOneStep();
    void aSentenceIsPartedByTheRulesOfItsLanguage();
    void whatWasPartedOtherwiseCanBeSaidAnew();
    void whatIsPartedInTwoIsSaidOfBoth();
    void whoSaysSoIsHeardInItsLanguage();
    void aNewEditionIsReadAsWasSaid();
    void aRenditionIsComparedAnewByWhatWasSaid();
    void anotherLanguageOfTheTextKeepsThatOfPassages();

private:
    void bringIn(const QByteArray &paragraphs, const QByteArray &language = "fr")
    {
        write(u"quay.txt"_s, paragraphs);
        write(u"quay.meta"_s, "language: " + language + "\npublished: 2021-06-10\n");
        import();
    }
    void bringInDated()
    {
        bringIn("Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
                "De schepen zijn op 12 maart teruggekomen en de haven is sindsdien vol.\n\n"
                "Le lendemain, les équipages ont quitté le quai.\n");
    }
    QStringList dates() const
    {
        QStringList read;
        const CaseContent content = *reader().content();
        for (const Date &date : content.dates) {
            if (date.standing.status != Status::Rejected)
                read.append(date.wording + u" = "_s + date.edtf.toString());
        }
        return read;
    }
    QStringList passages() const
    {
        QStringList words;
        const Text text = *reader().text(passage(1).text);
        const QList<Passage> all = *reader().passages(text.id);
        for (const Passage &each : all)
            words.append(text.characters.sliced(each.span.start, each.span.length()));
        return words;
    }
    Result<ActId> act(Result<Write> write)
    {
        if (!write)
            return write.error();
        write->act.who = u"Ana"_s;
        const Result<WriteReceipt> receipt = m_writer->write(*std::move(write)).result();
        return receipt ? Result<ActId>(receipt->act) : Result<ActId>(receipt.error());
    }
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
    // By the marks that lie on the passage.
    QStringList languagesShown(Span passage) const
    {
        QStringList shown;
        const QList<RemarkMark> marks = *languagesSaid(reader(), this->passage(1).text);
        for (const RemarkMark &mark : marks) {
            if (mark.spans.constFirst().overlaps(passage))
                shown.append(mark.arguments.value(0));
        }
        return shown;
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
        return act(std::move(write));
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

void TestLanguageChecks::aCorrectedPassageIsReadInItsLanguage()
{
    bringInDated();
    QVERIFY(!dates().contains(u"12 maart = 2021-03-12"_s));
    QVERIFY(say(2, u"nl"_s));
    QVERIFY2(dates().contains(u"12 maart = 2021-03-12"_s), qPrintable(dates().join(u'|')));
    QVERIFY(dates().contains(u"Le lendemain = 2021-03-13"_s)); // counted from what the Dutch one says
    const QStringList after = dates();
    readAgain();
    QCOMPARE(dates(), after);
    QVERIFY(say(2, u"fr"_s));
    QVERIFY(!dates().contains(u"12 maart = 2021-03-12"_s));
    const Result<QList<CheckProblem>> problems = reader().check();
    QVERIFY(problems && problems->isEmpty());
}

void TestLanguageChecks::anAcceptedLanguageIsReadToo()
{
    bringInDated();
    QCOMPARE(said().size(), 1);
    const RowKey row{u"finding"_s, said().constFirst().id.value, said().constFirst().standing.revision};
    const QStringList before = dates();
    QVERIFY(act(acts::settle(reader(), u"Ana"_s, {row}, Status::Accepted)));
    QVERIFY(dates().contains(u"12 maart = 2021-03-12"_s));
    QVERIFY(act(acts::settle(reader(), u"Ana"_s, {row}, Status::Proposed)));
    QCOMPARE(dates(), before);
}

void TestLanguageChecks::whatAPersonDecidedStaysWhenItIsRead()
{
    bringInDated();
    QVERIFY(say(2, u"nl"_s));
    const QList<Date> read = reader().content()->dates;
    const auto dutch = std::ranges::find(read, u"12 maart"_s, &Date::wording);
    QVERIFY(dutch != read.end());
    const RowKey row{u"date"_s, dutch->id.value, dutch->standing.revision};
    QVERIFY(act(acts::settle(reader(), u"Ana"_s, {row}, Status::Rejected)));
    QVERIFY(say(2, u"fr"_s));
    QVERIFY(say(2, u"nl"_s));
    QVERIFY(!dates().contains(u"12 maart = 2021-03-12"_s)); // stays rejected
    const QList<Date> now = reader().content()->dates;
    const auto same = std::ranges::find(now, dutch->id, &Date::id);
    QVERIFY(same != now.end() && same->standing.status == Status::Rejected);
}

void TestLanguageChecks::readingAsCorrectedIsTakenBackInOneStep()
{
    bringInDated();
    const QStringList datesBefore = dates();
    const QStringList passagesBefore = passages();
    const Result<ActId> done = say(2, u"nl"_s);
    QVERIFY(done);
    const QStringList datesThen = dates();
    QVERIFY(datesThen != datesBefore);
    const Result<ActId> back = act(acts::takeBack(reader(), u"Ana"_s, *done));
    QVERIFY(back);
    QCOMPARE(dates(), datesBefore);
    QCOMPARE(passages(), passagesBefore);
    QVERIFY(said().constFirst().standing.status == Status::Proposed);
    QVERIFY(act(acts::takeBack(reader(), u"Ana"_s, *back)));
    QCOMPARE(dates(), datesThen);
    QVERIFY(said().constFirst().standing.status == Status::Accepted);
}

void TestLanguageChecks::aSentenceIsPartedByTheRulesOfItsLanguage()
{
    bringIn("Le port est fermé.\n\nDer Leiter kam am 3. März zurück. Er blieb.\n");
    const QStringList before = passages();
    QVERIFY(before.contains(u"März zurück."_s));
    for (const int number : {2, 3})
        QVERIFY(say(number, u"de"_s));
    QCOMPARE(
        passages(), (QStringList{u"Le port est fermé."_s, u"Der Leiter kam am 3. März zurück."_s, u"Er blieb."_s}));
    readAgain();
    QCOMPARE(passages().size(), 3);
    QVERIFY(say(3, u"de"_s)); // follows in the same language
    QCOMPARE(passages().size(), 3);
    const Result<QList<CheckProblem>> problems = reader().check();
    QVERIFY(problems && problems->isEmpty());
}

void TestLanguageChecks::whatWasPartedOtherwiseCanBeSaidAnew()
{
    bringIn("Le port est fermé.\n\nDer Leiter kam am 3. März zurück. Er blieb.\n");
    const QStringList before = passages();
    for (const int number : {2, 3})
        QVERIFY(say(number, u"de"_s));
    QCOMPARE(say(2, u"de"_s).error().code, ErrorCode::Invalid); // said of both its parts
    const Result<ActId> done = say(2, u"fr"_s); // all of it is as the text after all
    QVERIFY(done);
    QCOMPARE(passages(), before);
    QCOMPARE(saidLanguages(said(), *reader().text(passage(1).text)).size(), 3); // all of them that it is French
    QVERIFY(act(acts::takeBack(reader(), u"Ana"_s, *done)));
    QCOMPARE(passages().size(), 3);
}

void TestLanguageChecks::whatIsPartedInTwoIsSaidOfBoth()
{
    bringIn("Der Hafen ist seit Montag zu.\n\nLes navires sont au nombre de 3. Mars fut leur mois.\n", "de");
    const QStringList before = passages();
    QCOMPARE(before.size(), 2);
    const Result<ActId> done = say(2, u"fr"_s);
    QVERIFY(done);
    const QStringList parted{before.first(), u"Les navires sont au nombre de 3."_s, u"Mars fut leur mois."_s};
    QCOMPARE(passages(), parted);
    const auto languages = [this] {
        const Text text = *reader().text(passage(1).text);
        const TextLanguages all(text.language, text.characters, saidLanguages(said(), text));
        return QStringList{all.of(passage(2).span), all.of(passage(3).span)};
    };
    QCOMPARE(languages(), (QStringList{u"fr"_s, u"fr"_s}));
    readAgain();
    QCOMPARE(passages(), parted);
    for (const int number : {2, 3}) {
        QCOMPARE(say(number, u"fr"_s).error().code, ErrorCode::Invalid); // is said of it already
        QCOMPARE(languagesShown(passage(number).span), QStringList{u"fr"_s});
    }

    QVERIFY(say(3, u"it"_s));
    QCOMPARE(languages(), (QStringList{u"fr"_s, u"it"_s}));
    QCOMPARE(passages(), parted);
    const Result<QList<CheckProblem>> problems = reader().check();
    QVERIFY(problems && problems->isEmpty());
}

void TestLanguageChecks::whoSaysSoIsHeardInItsLanguage()
{
    bringIn("Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
            "Laut soll der Hafen noch Wochen geschlossen bleiben.\n");
    const auto nameless = [this] {
        const QList<Finding> all = findings();
        return std::ranges::count(all, u"attribution"_s, &Finding::check);
    };
    QCOMPARE(nameless(), 0);
    QVERIFY(say(2, u"de"_s));
    readAgain();
    QCOMPARE(nameless(), 1);
}

void TestLanguageChecks::aNewEditionIsReadAsWasSaid()
{
    bringInDated();
    QVERIFY(say(2, u"nl"_s));
    const TextId before = passage(1).text;
    write(u"quay.txt"_s,
        "Le port est fermé depuis lundi.\n\n"
        "De schepen zijn op 12 maart teruggekomen en de haven is sindsdien vol.\n\n"
        "Le lendemain, les équipages ont quitté le quai.\n");
    QVERIFY(importFiles(*m_writer, {m_folder->filePath(u"in"_s)}, u"reader"_s, {}, ChangedBytes::NewEdition));
    const CaseContent content = *reader().content();
    const auto isNew = [&](const Date &date) { return date.text != before && date.wording == u"12 maart"_s; };
    QCOMPARE(std::ranges::count_if(content.dates, isNew), 1);
}

// A sentence that a source has in the language of its translation stays as it is there; one that it has in its own
// language was left untranslated.
void TestLanguageChecks::aRenditionIsComparedAnewByWhatWasSaid()
{
    bringIn("Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
            "De kraan van de haven is al weken kapot en wordt niet hersteld.\n");
    write(u"quay.translation.nl.md"_s,
        "---\nrendition-of: quay.txt\nkind: translation\nlanguage: nl\n---\n\nDe haven is sinds maandag gesloten en "
        "niemand weet wanneer die weer opengaat.\n\n"
        "De kraan van de haven is al weken kapot en wordt niet hersteld.\n");
    import();
    const auto untranslated = [this] {
        const QList<Finding> all = findings();
        return std::ranges::count(all, u"untranslated"_s, &Finding::code);
    };
    QCOMPARE(untranslated(), 0);
    QVERIFY(say(2, u"fr"_s)); // a person, who may be wrong
    readAgain();
    QCOMPARE(untranslated(), 1);
    QVERIFY(say(2, u"nl"_s));
    readAgain();
    QCOMPARE(untranslated(), 0);
}

void TestLanguageChecks::anotherLanguageOfTheTextKeepsThatOfPassages()
{
    bringInDated();
    QVERIFY(say(2, u"nl"_s));
    Source source = *reader().source(reader().text(passage(1).text)->source);
    source.language = u"it"_s;
    const Result<ActId> done = act(acts::editSource(reader(), u"Ana"_s, source));
    QVERIFY(done);
    QVERIFY(dates().contains(u"12 maart = 2021-03-12"_s));
    QVERIFY(!dates().join(u' ').contains(u"lendemain"_s));
}

QTEST_GUILESS_MAIN(TestLanguageChecks)
#include "tst_languagechecks.moc"

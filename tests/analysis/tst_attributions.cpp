// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/attributions.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestAttributions : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsMissing_data();
    void aNameIsMissing();
    void whoIsHeldBack_data();
    void whoIsHeldBack();
    void somebodyIsNamed_data();
    void somebodyIsNamed();
    void itMeansSomethingElse_data();
    void itMeansSomethingElse();
    void passagesAreLookedAtOneByOne();
    void aLanguageWithoutATableHasNone();
};

namespace {

QStringList found(const QString &text, const QString &language, NamelessAttribution::Who who)
{
    QStringList words;
    for (const NamelessAttribution &one : findNamelessAttributions(text, language, {{0, text.size()}})) {
        if (one.who == who)
            words.append(text.sliced(one.span.start, one.span.length()));
    }
    return words;
}

void columns()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
}

void row(const char *language, const QString &text)
{
    QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text;
}

void rowWith(const char *language, const QString &text, const QString &words)
{
    QTest::addRow("%s: %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << words;
}

} // namespace

void TestAttributions::aNameIsMissing_data()
{
    columns();
    QTest::addColumn<QString>("words");
    rowWith("fr", u"Selon en fin de journée, le port était fermé."_s, u"Selon en fin de journée"_s);
    rowWith("fr", u"Le port, selon, était fermé."_s, u"selon"_s);
    rowWith("fr", u"Le port était fermé, selon."_s, u"selon"_s);
    rowWith("fr", u"Selon hier, le port est fermé."_s, u"Selon hier"_s);
    rowWith("fr", u"Selon ont été volés douze navires."_s, u"Selon ont été volés douze"_s);
    rowWith("fr", u"D’après dans la nuit, le port a fermé."_s, u"D’après dans la nuit"_s);
    rowWith("nl", u"Volgens in de avond was de haven dicht."_s, u"Volgens in de avond was"_s);
    rowWith("nl", u"De haven is volgens gisteren gesloten."_s, u"volgens gisteren gesloten"_s);
    rowWith("nl", u"Volgens, is de haven dicht."_s, u"Volgens"_s);
    rowWith("nl", u"Volgens hebben dieven de boot meegenomen."_s, u"Volgens hebben dieven de boot"_s);
    rowWith("it", u"Secondo in serata, il porto era chiuso."_s, u"Secondo in serata"_s);
    rowWith("it", u"Il porto era chiuso, secondo ieri sera."_s, u"secondo ieri sera"_s);
    rowWith("it", u"Secondo, il porto era chiuso."_s, u"Secondo"_s);
    rowWith("it", u"«Il porto è chiuso», secondo."_s, u"secondo"_s);
    rowWith("it", u"Secondo hanno preso la barca."_s, u"Secondo hanno preso la barca"_s);
    rowWith("it", u"Stando a in serata, il porto era chiuso."_s, u"Stando a in serata"_s);
    rowWith("en", u"According to in the evening, the port was shut."_s, u"According to in the evening"_s);
    rowWith("en", u"The port was shut, according to."_s, u"according to"_s);
    rowWith("en", u"The port, according to, was shut."_s, u"according to"_s);
    rowWith("en", u"According to Friday, the port was shut."_s, u"According to Friday"_s);
    rowWith("en", u"According to was shut at noon."_s, u"According to was shut at noon"_s);
    rowWith("de", u"Laut am Abend war der Hafen geschlossen."_s, u"Laut am Abend war der"_s);
    rowWith("de", u"Laut haben Diebe das Boot genommen."_s, u"Laut haben Diebe das Boot"_s);
    rowWith("de", u"Der Hafen war, laut gestern, geschlossen."_s, u"laut gestern"_s);
    rowWith("de", u"Laut, der Hafen war geschlossen."_s, u"Laut"_s);
    rowWith("de", u"Nach Angaben wurde der Hafen geschlossen."_s, u"Nach Angaben wurde der Hafen geschlossen"_s);
}

void TestAttributions::aNameIsMissing()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(found(text, language, NamelessAttribution::Who::Missing).join(u'|'), "words");
    QCOMPARE(found(text, language, NamelessAttribution::Who::HeldBack), QStringList());
}

void TestAttributions::whoIsHeldBack_data()
{
    columns();
    QTest::addColumn<QString>("words");
    rowWith("fr", u"Selon des sources proches du dossier, il a payé."_s, u"Selon des sources"_s);
    rowWith("fr", u"Il a payé, selon plusieurs témoins."_s, u"selon plusieurs témoins"_s);
    rowWith("fr", u"D’après certains, il a payé."_s, u"D’après certains"_s);
    rowWith("nl", u"Volgens goed ingelichte bronnen heeft hij betaald."_s, u"Volgens goed ingelichte bronnen"_s);
    rowWith("nl", u"Hij heeft betaald, volgens ingewijden."_s, u"volgens ingewijden"_s);
    rowWith("it", u"Secondo alcune fonti, ha pagato."_s, u"Secondo alcune fonti"_s);
    rowWith("it", u"Ha pagato, secondo quanto si apprende."_s, u"secondo quanto si apprende"_s);
    rowWith("en", u"He paid, according to people close to the talks."_s, u"according to people"_s);
    rowWith("en", u"According to two anonymous officials he paid."_s, u"According to two anonymous officials"_s);
    rowWith("de", u"Laut Medienberichten hat er gezahlt."_s, u"Laut Medienberichten"_s);
    rowWith("de", u"Medienberichten zufolge hat er gezahlt."_s, u"Medienberichten zufolge"_s);
    rowWith("de", u"Er hat laut mehreren Zeugen gezahlt."_s, u"laut mehreren Zeugen"_s);
}

void TestAttributions::whoIsHeldBack()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(found(text, language, NamelessAttribution::Who::HeldBack).join(u'|'), "words");
    QCOMPARE(found(text, language, NamelessAttribution::Who::Missing), QStringList());
}

void TestAttributions::somebodyIsNamed_data()
{
    columns();
    row("fr", u"Selon la police, le port est fermé."_s);
    row("fr", u"Selon l’enquête, le port est fermé."_s);
    row("fr", u"Selon « Le Phare », le port est fermé."_s);
    row("fr", u"Selon, entre autres, Le Phare, le port est fermé."_s);
    row("fr", u"Selon des sources du ministère de la Mer, il a payé."_s);
    row("fr", u"Selon près de trente témoins du Phare, il a payé."_s);
    row("fr", u"Selon qui ? Selon lui."_s);
    row("nl", u"Volgens zijn advocaat is de haven dicht."_s);
    row("nl", u"Volgens van den Berg is de haven dicht."_s);
    row("nl", u"Volgens over vijftig getuigen te beschikken."_s);
    row("nl", u"Volgens bronnen bij het Havenbedrijf heeft hij betaald."_s);
    row("it", u"Secondo la polizia il porto è chiuso."_s);
    row("it", u"Secondo quanto riferito dalla polizia, il porto è chiuso."_s);
    row("it", u"Secondo fonti della Procura, ha pagato."_s);
    row("en", u"According to the port, nobody came."_s);
    row("en", u"According to over fifty witnesses of the Harbour Board, nobody came."_s);
    row("en", u"According to Friday’s Harbour Post, nobody came."_s);
    row("en", u"According to the Sunday Post, nobody came."_s);
    row("en", u"According to officials at the Harbour Board, nobody came."_s);
    row("en", u"According to: the Harbour Board."_s);
    row("de", u"Laut Polizei war der Hafen geschlossen."_s);
    row("de", u"Nach Angaben der Polizei war der Hafen geschlossen."_s);
    row("de", u"Nach Angaben aus dem Hafen kam niemand."_s);
    row("de", u"Der Polizei zufolge war der Hafen geschlossen."_s);
}

void TestAttributions::somebodyIsNamed()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(findNamelessAttributions(text, language, {{0, text.size()}}).size(), 0);
}

void TestAttributions::itMeansSomethingElse_data()
{
    columns();
    row("fr", u"Faut-il payer ? C’est selon."_s);
    row("fr", u"Le jour d’après, le port était ouvert."_s);
    row("fr", u"Le mot « selon » y manque."_s);
    row("it", u"Arrivò secondo."_s);
    row("it", u"È durato un secondo, ieri sera."_s);
    row("it", u"Secondo in classifica, il porto di Genova resta indietro."_s);
    row("it", u"Primo, il porto è chiuso. Secondo, nessuno lo sa."_s);
    row("it", u"Il secondo in serata è partito."_s);
    row("nl", u"Vervolgens in de avond was de haven dicht."_s);
    row("de", u"Es war laut, und niemand kam."_s);
    row("de", u"Laut und deutlich sagte er nein."_s);
    row("de", u"Laut wurden Rufe nach einem Ausschuss."_s);
    row("de", u"Am Abend lachte er laut."_s);
    row("en", u"They acted according to plan."_s);
}

void TestAttributions::itMeansSomethingElse()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QCOMPARE(findNamelessAttributions(text, language, {{0, text.size()}}).size(), 0);
}

void TestAttributions::passagesAreLookedAtOneByOne()
{
    const QString text = u"Le port est fermé, selon\nDans la nuit, le port a fermé."_s;
    const QList<Span> passages{{0, 24}, {25, text.size()}};
    const QList<NamelessAttribution> all = findNamelessAttributions(text, u"fr"_s, passages);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().span, (Span{19, 24}));
}

void TestAttributions::aLanguageWithoutATableHasNone()
{
    const QString text = u"Según en la noche, el puerto cerró."_s;
    QCOMPARE(findNamelessAttributions(text, u"es"_s, {{0, text.size()}}).size(), 0);
}

QTEST_GUILESS_MAIN(TestAttributions)
#include "tst_attributions.moc"

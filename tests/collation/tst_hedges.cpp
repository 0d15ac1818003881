// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/hedges.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// How sentences say that they do not tell something as a fact.
class TestHedges : public QObject
{
    Q_OBJECT

private slots:
    void plainHedges_data();
    void plainHedges();
    void leaningWords_data();
    void leaningWords();
};

void TestHedges::plainHedges_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("hedges"); // those of hearsay in brackets
    const auto row = [](const char *name, const QString &language, const QString &sentence, const QString &hedges) {
        QTest::newRow(name) << language << sentence << hedges;
    };
    row("en likely", u"en"_s, u"The sluice was probably opened by a ferryman."_s, u"probably"_s);
    row("en phrase", u"en"_s, u"In all likelihood the ferryman did it."_s, u"In all likelihood"_s);
    row("en may have", u"en"_s, u"He may have seen the keys."_s, u"may have"_s);
    row("en hearsay", u"en"_s, u"He allegedly sold the keys."_s, u"(allegedly)"_s);
    row("en is said to", u"en"_s, u"The ferryman is said to live abroad."_s, u"(is said to)"_s);
    row("en fact", u"en"_s, u"The ferryman said he had opened it."_s, QString());
    row("fr likely", u"fr"_s, u"Le passeur a vraisemblablement ouvert l’écluse."_s, u"vraisemblablement"_s);
    row("fr maybe", u"fr"_s, u"C’est peut-être le passeur."_s, u"peut-être"_s);
    row("fr can be", u"fr"_s, u"L’écluse peut être ouverte le soir."_s, QString());
    row("fr press mood", u"fr"_s, u"Le passeur aurait vendu les clés."_s, u"(aurait)"_s);
    row("fr press mood of being", u"fr"_s, u"Deux passeurs seraient partis à l’étranger."_s, u"(seraient)"_s);
    row("fr could have", u"fr"_s, u"Le passeur aurait pu vendre les clés."_s, QString());
    row("fr condition", u"fr"_s, u"S’il avait su, le passeur aurait vendu les clés."_s, QString());
    row("nl likely", u"nl"_s, u"De veerman heeft vermoedelijk de sluis geopend."_s, u"vermoedelijk"_s);
    row("nl phrase", u"nl"_s, u"Dat deed naar alle waarschijnlijkheid de veerman."_s,
        u"naar alle waarschijnlijkheid"_s);
    row("nl hearsay verb", u"nl"_s, u"De veerman zou de sleutels verkocht hebben."_s, u"(zou)"_s);
    row("nl should", u"nl"_s, u"De veerman zou de sleutels moeten teruggeven."_s, QString());
    row("nl condition", u"nl"_s, u"Als hij het wist, zou hij gebleven zijn."_s, QString());
    row("it likely", u"it"_s, u"Il traghettatore ha probabilmente aperto la chiusa."_s, u"probabilmente"_s);
    row("it hearsay verb", u"it"_s, u"Il traghettatore avrebbe venduto le chiavi."_s, u"(avrebbe)"_s);
    row("it should have", u"it"_s, u"Il traghettatore avrebbe dovuto vendere le chiavi."_s, QString());
    row("it condition", u"it"_s, u"Se lo avesse saputo, sarebbe rimasto."_s, QString());
    row("de likely", u"de"_s, u"Der Fährmann hat wahrscheinlich die Schleuse geöffnet."_s, u"wahrscheinlich"_s);
    row("de phrase", u"de"_s, u"Das war aller Wahrscheinlichkeit nach der Fährmann."_s,
        u"aller Wahrscheinlichkeit nach"_s);
    row("de hearsay verb", u"de"_s, u"Der Fährmann soll die Schlüssel verkauft haben."_s, u"(soll)"_s);
    row("de hearsay verb behind", u"de"_s, u"Ein Fährmann, der sie verkauft haben soll, ist weg."_s, u"(soll)"_s);
    row("de is to", u"de"_s, u"Der Fährmann soll die Schlüssel bald verkaufen."_s, QString());
    row("another language", u"es"_s, u"Probablemente fue el barquero."_s, QString());
    row("no words", u"en"_s, u""_s, QString());
}

void TestHedges::plainHedges()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(QString, hedges);
    QStringList found;
    for (const Hedge &hedge : hedgesOf(sentence, language).plain) {
        const QString words = sentence.mid(hedge.span.start, hedge.span.length());
        found.append(hedge.isHearsay ? u'(' + words + u')' : words);
    }
    QCOMPARE(found.join(u", "_s), hedges);
}

void TestHedges::leaningWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("leans");
    const auto row = [](const char *name, const QString &language, const QString &sentence, bool leans) {
        QTest::newRow(name) << language << sentence << leans;
    };
    row("en suspected", u"en"_s, u"The suspected ferryman is gone."_s, true);
    row("en seems", u"en"_s, u"It seems to be the ferryman."_s, true);
    row("en question", u"en"_s, u"Did the ferryman open it?"_s, true);
    row("en fact", u"en"_s, u"The paper reports that the ferryman opened it."_s, false);
    row("fr conditional", u"fr"_s, u"Il y aurait un passeur."_s, true);
    row("fr fact", u"fr"_s, u"Le passeur a ouvert l’écluse, indique le journal."_s, false);
    row("nl appears", u"nl"_s, u"Het lijkt de veerman te zijn."_s, true);
    row("nl fact", u"nl"_s, u"De veerman opende de sluis of de poort."_s, false);
    row("it conditional", u"it"_s, u"Ci sarebbe un traghettatore."_s, true);
    row("it fact", u"it"_s, u"Il traghettatore ha aperto la chiusa."_s, false);
    row("de subjunctive", u"de"_s, u"Das könnte der Fährmann gewesen sein."_s, true);
    row("de subjunctive of a strong verb", u"de"_s, u"Dahinter stünden Fährleute."_s, true);
    row("de passive is none", u"de"_s, u"Die Schleuse wurde vom Fährmann geöffnet, hatte es geheißen."_s, false);
}

void TestHedges::leaningWords()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(bool, leans);
    QCOMPARE(hedgesOf(sentence, language).leans, leans);
}

QTEST_APPLESS_MAIN(TestHedges)
#include "tst_hedges.moc"

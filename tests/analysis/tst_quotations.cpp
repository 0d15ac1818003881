// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/quotations.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestQuotations : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void TestQuotations::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("guillemets", u"Il parle d’un « port fermé », dit-on."_s, {u"port fermé"_s});
    row("guillemets without blanks", u"dit que «le port est fermé»."_s, {u"le port est fermé"_s});
    row("German guillemets", u"Er sagte: »Das Tor bleibt zu«, und ging."_s, {u"Das Tor bleibt zu"_s});
    row("curved", u"She said “no” and “never”."_s, {u"no"_s, u"never"_s});
    row("low and high", u"Er sagte „nein“ und „nie”."_s, {u"nein"_s, u"nie"_s});
    row("opening mark for a closing one", u"“Il porto è chiuso“, dice. “Resta così”."_s,
        {u"Il porto è chiuso"_s, u"Resta così"_s});
    row("after an elision", u"l’“accès libre” et l'\"accès\""_s, {u"accès libre"_s, u"accès"_s});
    row("straight", u"Het was \"niets\", zegt ze. \"Echt niets.\""_s, {u"niets"_s, u"Echt niets."_s});
    row("Dutch commas", u",,Wij weten niets.'' Meer niet."_s, {u"Wij weten niets."_s});
    row("single, clearly", u"een 'open deur' en ‘een andere’"_s, {u"open deur"_s, u"een andere"_s});
    row("apostrophes", u"'s Avonds at 't Veld the boys' dogs don't, l’eau d'or, foto's en '90s rock 'n' roll"_s, {});
    row("one inside another", u"She said: “He wrote ‘never again’ to us.”"_s,
        {u"He wrote ‘never again’ to us."_s, u"never again"_s});
    row("in English with an apostrophe inside", u"‘They don’t know’, he said."_s, {u"They don’t know"_s});
    row("not over paragraphs", u"“This one\ngoes on” and on."_s, {});
    row("not closed", u"He said “nothing. The end."_s, {});
    row("empty", u"“” \"\" « »"_s, {});
    row("inches", u"a screen of 12\" and one of 14\" only"_s, {});
}

void TestQuotations::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const FoundQuotation &quotation : findQuotations(text))
        found.append(text.sliced(quotation.span.start, quotation.span.length()));
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(TestQuotations)
#include "tst_quotations.moc"

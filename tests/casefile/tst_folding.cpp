// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/folding.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << u"ÉCLUSES"_s << u"ecluses"_s;
        QTest::newRow("decomposed") << u"e\u0301cluse"_s << u"ecluse"_s;
        QTest::newRow("ligatures") << u"Œuvre Æon ﬁn"_s << u"oeuvre aeon fin"_s;
        QTest::newRow("sharp s") << u"STRASSE Straße"_s << u"strasse strasse"_s;
        QTest::newRow("strokes") << u"Øresund Łódź"_s << u"oresund lodz"_s;
        QTest::newRow("apostrophe") << u"L’Agence l'agence"_s << u"l'agence l'agence"_s;
        QTest::newRow("blanks") << u"  two \n words\u00a0here "_s << u"two words here"_s;
        QTest::newRow("Greek") << u"ΆΛΦΑ"_s << u"αλφα"_s;
        QTest::newRow("outside the first plane") << u"🚢"_s << u"🚢"_s;
        QTest::newRow("soft hyphen") << u"cyber\u00ADsecurity"_s << u"cybersecurity"_s;
        QTest::newRow("joiners and marks of direction") << u"\u200Fא\u200Dב\u200Cג\uFEFF"_s << u"אבג"_s;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("kashida") << u"محـــمد"_s << u"محمد"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void foldsCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(fold(text)), fold(text));
    }

    void caseCanBeKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents go") << u"Écluses"_s << u"Ecluses"_s;
        QTest::newRow("ligatures") << u"Œuvre œuvre"_s << u"OEuvre oeuvre"_s;
        QTest::newRow("sharp s") << u"Straße GROẞ"_s << u"Strasse GROSS"_s;
        QTest::newRow("strokes") << u"Łódź Øresund"_s << u"Lodz Oresund"_s;
    }
    void caseCanBeKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text, LetterCase::Kept), folded);
    }

    void charactersAreFoldedAsTextsAre_data()
    {
        foldsCaseAndAccents_data();
        QTest::newRow("Arabic with vowel signs") << u"مُحَمَّد أحمد"_s << fold(u"محمد احمد");
        QTest::newRow("Korean") << u"한국"_s << fold(u"한국");
    }
    void charactersAreFoldedAsTextsAre()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QString one;
        for (const char32_t c : text.toUcs4())
            one += foldCharacter(c);
        QCOMPARE(one.simplified(), folded);
    }

    void placesLeadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("from");
        QTest::newRow("letter by letter") << u"Éco"_s << QList<qsizetype>{0, 1, 2};
        QTest::newRow("accent of its own") << u"e\u0301c"_s << QList<qsizetype>{0, 2};
        QTest::newRow("one letter becomes two") << u"Œu"_s << QList<qsizetype>{0, 0, 1};
        QTest::newRow("blanks") << u"  a \n b "_s << QList<qsizetype>{2, 5, 6};
        QTest::newRow("outside the first plane") << u"🚢a"_s << QList<qsizetype>{0, 0, 2};
        QTest::newRow("soft hyphen") << u"a\u00ADb"_s << QList<qsizetype>{0, 2};
        QTest::newRow("nothing") << QString() << QList<qsizetype>{};
    }
    void placesLeadBack()
    {
        QFETCH(QString, text);
        const Folded folded = foldWithPlaces(text);
        QCOMPARE(folded.words, fold(text));
        QTEST(folded.from, "from");
    }

    void filterIsCutIntoWords()
    {
        QCOMPARE(foldedWords(u"  Écluses  VALMER "), (QStringList{u"ecluses"_s, u"valmer"_s}));
        QCOMPARE(foldedWords(u"   "), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"

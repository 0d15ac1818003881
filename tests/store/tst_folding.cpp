// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/folding.h"

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
        QTest::newRow("nothing") << QString() << QString();
    }
    void foldsCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(fold(text)), fold(text));
    }

    void filterIsCutIntoWords()
    {
        QCOMPARE(foldedWords(u"  Écluses  VALMER "), (QStringList{u"ecluses"_s, u"valmer"_s}));
        QCOMPARE(foldedWords(u"   "), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"

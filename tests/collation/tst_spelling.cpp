// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/spelling.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void accentsStrokesAndCapitalsDoNotMatter_data();
    void accentsStrokesAndCapitalsDoNotMatter();
};

void TestSpelling::accentsStrokesAndCapitalsDoNotMatter_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("accents") << u"Sûreté"_s << u"SURETE"_s;
    QTest::newRow("tonos") << u"Αθήνα"_s << u"ΑΘΗΝΑ"_s;
    QTest::newRow("final sigma") << u"Πειραιάς"_s << u"ΠΕΙΡΑΙΑΣ"_s;
    QTest::newRow("d with stroke") << u"Đorđević"_s << u"DORDEVIC"_s;
    QTest::newRow("l with stroke") << u"Łódź"_s << u"Lodz"_s;
    QTest::newRow("o with stroke") << u"Tromsø"_s << u"Tromso"_s;
    QTest::newRow("two letters in one") << u"Œuvre"_s << u"OEUVRE"_s;
}

void TestSpelling::accentsStrokesAndCapitalsDoNotMatter()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(foldedWord(one), foldedWord(other));
}

QTEST_GUILESS_MAIN(TestSpelling)
#include "tst_spelling.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/wordsfinder.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestWordsFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found"); // as they stand in the text
        QTest::newRow("as they are") << u"one two three"_s << u"two"_s << QStringList{u"two"_s};
        QTest::newRow("twice") << u"two and two"_s << u"two"_s << QStringList{u"two"_s, u"two"_s};
        QTest::newRow("not overlapping") << u"aaa"_s << u"aa"_s << QStringList{u"aa"_s};
        QTest::newRow("line end") << u"one\ntwo"_s << u"one two"_s << QStringList{u"one\ntwo"_s};
        QTest::newRow("blanks") << u"one \u00A0 \n two"_s << u" one  two "_s << QStringList{u"one \u00A0 \n two"_s};
        QTest::newRow("apostrophe") << u"l’agence"_s << u"l'agence"_s << QStringList{u"l’agence"_s};
        QTest::newRow("typed apostrophe") << u"l'agence"_s << u"l’agence"_s << QStringList{u"l'agence"_s};
        QTest::newRow("hyphen") << u"e\u2011mail"_s << u"e-mail"_s << QStringList{u"e\u2011mail"_s};
        QTest::newRow("decomposed when typed") << u"piraté"_s << u"pirate\u0301"_s << QStringList{u"piraté"_s};
        QTest::newRow("after a pair") << u"🚢 two"_s << u"two"_s << QStringList{u"two"_s};
        QTest::newRow("ends with a pair") << u"two 🚢 three"_s << u"two 🚢"_s << QStringList{u"two 🚢"_s};
        QTest::newRow("another case") << u"Two"_s << u"two"_s << QStringList();
        QTest::newRow("nothing") << u"two"_s << u"  "_s << QStringList();
    }
    void findsWordsAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        QStringList actual;
        for (const Span span : WordsFinder(text).find(words))
            actual.append(text.sliced(span.start, span.length()));
        QCOMPARE(actual, found);
    }
};

QTEST_GUILESS_MAIN(TestWordsFinder)
#include "tst_wordsfinder.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/wordcount.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_WordCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_are_what_holds_letters_or_figures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("blanks") << u" \n\t "_s << qsizetype(0);
        QTest::newRow("a sentence") << u"The agency was hit."_s << qsizetype(4);
        QTest::newRow("lines") << u"One two\nthree"_s << qsizetype(3);
        QTest::newRow("signs are none") << u"one – two … “three” —"_s << qsizetype(3);
        QTest::newRow("an apostrophe holds together") << u"l’agence d'État"_s << qsizetype(2);
        QTest::newRow("a number") << u"2,500.75 euro"_s << qsizetype(2);
        QTest::newRow("outside the first plane") << u"𝔸 🚢"_s << qsizetype(1);
        QTest::newRow("ideographs") << u"网络"_s << qsizetype(2);
    }
    void words_are_what_holds_letters_or_figures()
    {
        QFETCH(const QString, text);
        QTEST(wordCount(text), "count");
    }
};

QTEST_GUILESS_MAIN(tst_WordCount)
#include "tst_wordcount.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/paragraphheights.h"

#include <QTest>

using namespace dossier;

class tst_ParagraphHeights : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tops_are_sums_of_the_heights_before();
    void a_corrected_height_moves_only_what_follows();
    void a_height_of_the_document_finds_its_paragraph_data();
    void a_height_of_the_document_finds_its_paragraph();
    void nothing_has_no_height();
};

void tst_ParagraphHeights::tops_are_sums_of_the_heights_before()
{
    ParagraphHeights heights;
    QList<qreal> each;
    for (int i = 0; i < 100; ++i)
        each.append(i % 7 + 1);
    heights.reset(each);
    qreal sum = 0;
    for (qsizetype i = 0; i < each.size(); ++i) {
        QCOMPARE(heights.top(i), sum);
        sum += each.at(i);
    }
    QCOMPARE(heights.total(), sum);
}

void tst_ParagraphHeights::a_corrected_height_moves_only_what_follows()
{
    ParagraphHeights heights;
    heights.reset({10, 20, 30, 40});
    heights.setHeight(1, 25);
    QCOMPARE(heights.top(1), 10);
    QCOMPARE(heights.top(2), 35);
    QCOMPARE(heights.total(), 105);
}

void tst_ParagraphHeights::a_height_of_the_document_finds_its_paragraph_data()
{
    QTest::addColumn<qreal>("y");
    QTest::addColumn<qsizetype>("paragraph");
    QTest::newRow("above all") << -5.0 << qsizetype(0);
    QTest::newRow("first") << 0.0 << qsizetype(0);
    QTest::newRow("last pixel of the first") << 9.5 << qsizetype(0);
    QTest::newRow("first pixel of the second") << 10.0 << qsizetype(1);
    QTest::newRow("an empty paragraph is passed over") << 30.0 << qsizetype(3);
    QTest::newRow("below all") << 1000.0 << qsizetype(4);
}

void tst_ParagraphHeights::a_height_of_the_document_finds_its_paragraph()
{
    QFETCH(qreal, y);
    QFETCH(qsizetype, paragraph);
    ParagraphHeights heights;
    heights.reset({10, 20, 0, 30, 40});
    QCOMPARE(heights.paragraphAt(y), paragraph);
}

void tst_ParagraphHeights::nothing_has_no_height()
{
    ParagraphHeights heights;
    heights.reset({});
    QCOMPARE(heights.total(), 0);
    QCOMPARE(heights.paragraphAt(10), qsizetype(0));
}

QTEST_GUILESS_MAIN(tst_ParagraphHeights)
#include "tst_paragraphheights.moc"

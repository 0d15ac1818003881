// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPairsOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("units");
        QTest::addColumn<qsizetype>("codePoints");
        QTest::newRow("nothing") << u""_s << qsizetype(0) << qsizetype(0);
        QTest::newRow("plain") << u"abc"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("before a pair") << u"a🚢b"_s << qsizetype(1) << qsizetype(1);
        QTest::newRow("after a pair") << u"a🚢b"_s << qsizetype(3) << qsizetype(2);
        QTest::newRow("end") << u"🚢🚢"_s << qsizetype(4) << qsizetype(2);
        QTest::newRow("combining marks count") << u"e\u0301x"_s << qsizetype(2) << qsizetype(2);
        QTest::newRow("past the end goes on by one") << u"🚢"_s << qsizetype(7) << qsizetype(6);
    }
    void countsPairsOnce()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, units);
        QFETCH(qsizetype, codePoints);
        const CodePoints conversion(text);
        QCOMPARE(conversion.fromUnits(units), codePoints);
        QCOMPARE(conversion.toUnits(codePoints), units);
    }

    void insideAPairIsThePair() { QCOMPARE(CodePoints(u"a🚢b").fromUnits(qsizetype(2)), qsizetype(1)); }

    void thereAndBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                const char32_t letters[]{U'a', U'é', U'\u0301', U'\n', U'\u00AD', U'\uFEFF', U'🚢', U'𝔸'};
                text += QString::fromUcs4(&letters[random.bounded(8)], 1);
            }
            const CodePoints conversion(text);
            const auto characters = text.toUcs4();
            QCOMPARE(conversion.count(), characters.size());
            for (qsizetype i = 0; i <= characters.size(); ++i) {
                const qsizetype units =
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), i).size();
                QCOMPARE(conversion.toUnits(i), units);
                QCOMPARE(conversion.fromUnits(units), i);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"

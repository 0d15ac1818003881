// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/worsttexts.h"
#include "fuzz/targets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

// What takes bytes from outside takes no more than linear time for them. The functions that read and compare texts have
// tests of their own for this, in their folders.
class TestLinearTargets : public QObject
{
    Q_OBJECT

private slots:
    void timeGrowsWithTheBytes_data();
    void timeGrowsWithTheBytes();
};

void TestLinearTargets::timeGrowsWithTheBytes_data()
{
    static const QStringList targets{u"source"_s, u"rendition"_s, u"bundle"_s, u"casefile"_s, u"manifest"_s,
        u"annotations"_s, u"search"_s, u"edtf"_s};
    QTest::addColumn<qsizetype>("target");
    QTest::addColumn<WorstText>("text");
    const QList<WorstText> texts = worstTexts() + worstBytes();
    for (qsizetype i = 0; i < fuzzTargets().size(); ++i) {
        const auto name = QLatin1StringView(fuzzTargets().at(i).name);
        if (!targets.contains(name))
            continue;
        for (qsizetype row = 0; row < texts.size(); ++row) {
            if (isOfThisPart(row))
                QTest::addRow("%s: %s", name.data(), texts.at(row).name) << i << texts.at(row);
        }
    }
}

void TestLinearTargets::timeGrowsWithTheBytes()
{
    QFETCH(const qsizetype, target);
    QFETCH(const WorstText, text);
    const Growth growth = growthOf(text, [&](const QString &bytes) { fuzzTargets().at(target).run(bytes.toUtf8()); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(TestLinearTargets)
#include "tst_lineartargets.moc"

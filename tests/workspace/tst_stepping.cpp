// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/stepping.h"

#include <QTest>

using namespace dossier;

namespace {

Step step(qint64 source, qint64 text, bool rendition = false)
{
    return {{TextId(text), {0, 1}}, SourceId(source), 1, rendition};
}

} // namespace

class TestStepping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsGoRoundThroughTheSourcesOwnTexts_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("to");
        QTest::newRow("on") << 0 << 1 << 2; // past a rendition
        QTest::newRow("back") << 2 << -1 << 0;
        QTest::newRow("on from the last") << 3 << 1 << 0;
        QTest::newRow("back from the first") << 0 << -1 << 3;
        QTest::newRow("on from a rendition") << 1 << 1 << 2;
    }
    void stepsGoRoundThroughTheSourcesOwnTexts()
    {
        QFETCH(const int, at);
        QFETCH(const int, direction);
        QFETCH(const int, to);
        Light light;
        light.steps = {step(1, 1), step(1, 2, true), step(2, 3), step(3, 4)};
        light.step = at;
        QCOMPARE(stepFrom(light, {}, direction), to);
    }

    void whoIsAtNoStepBeginsBeforeTheEyes_data()
    {
        QTest::addColumn<qint64>("source");
        QTest::addColumn<QList<TextId>>("open");
        QTest::addColumn<int>("direction");
        QTest::addColumn<int>("to");
        const QList<TextId> both{TextId(2), TextId(3)};
        QTest::newRow("open, of the focused source") << qint64(2) << both << 1 << 2;
        QTest::newRow("open") << qint64(4) << both << 1 << 1;
        QTest::newRow("open, back") << qint64(4) << both << -1 << 2;
        QTest::newRow("of the focused source") << qint64(3) << QList<TextId>{} << 1 << 3;
        QTest::newRow("the first") << qint64(4) << QList<TextId>{} << 1 << 0;
        QTest::newRow("the last") << qint64(4) << QList<TextId>{} << -1 << 3;
    }
    void whoIsAtNoStepBeginsBeforeTheEyes()
    {
        QFETCH(const qint64, source);
        QFETCH(const QList<TextId>, open);
        QFETCH(const int, direction);
        QFETCH(const int, to);
        Light light;
        light.focus.source = SourceId(source);
        light.steps = {step(1, 1), step(1, 2), step(2, 3), step(3, 4)};
        QCOMPARE(stepFrom(light, open, direction), to);
    }

    void withoutOwnTextsRenditionsAreSteps()
    {
        Light light;
        light.steps = {step(1, 2, true), step(2, 3, true)};
        light.step = 0;
        QCOMPARE(stepFrom(light, {}, 1), 1);
        QCOMPARE(stepFrom(Light(), {}, 1), -1); // nowhere to go
    }
};

QTEST_APPLESS_MAIN(TestStepping)
#include "tst_stepping.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// The table of linked selection, its fifth row: the reader selects a stretch of time.
class tst_LinkedSelectionTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void selecting_a_stretch_counts_the_sources_with_evidence_in_it();
    void selecting_a_stretch_lights_dates_surely_inside_strong_and_possibly_inside_weak();
    void selecting_a_stretch_narrows_the_counts_of_entities();
    void selecting_a_stretch_draws_it_on_the_axis_and_the_strip();

    void a_stretch_stays_while_the_subject_changes();
    void events_outside_the_stretch_fade();
};

void tst_LinkedSelectionTime::selecting_a_stretch_counts_the_sources_with_evidence_in_it()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.dragAxis({2023, 4, 10}, {2023, 12, 20})); // one article tells of it
    QVERIFY(drive.document().focus().stretch.has_value());
    QVERIFY(drive.source(sample::machine).data(LightCountRole).toLongLong() > 0);
    QVERIFY(!drive.source(sample::machine).data(FadedRole).toBool());
    // "since April 2019" in the communiqué has no end and may reach into it; the others say nothing of that time.
    for (const QString &title : {sample::dutch, sample::italian, sample::french}) {
        QVERIFY2(drive.source(title).data(LightCountRole).toLongLong() == 0, qPrintable(title));
        QVERIFY2(drive.source(title).data(FadedRole).toBool(), qPrintable(title));
    }
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2021, 6, 30}));
    for (const QString &title : {sample::dutch, sample::communique, sample::italian, sample::french})
        QVERIFY2(drive.source(title).data(LightCountRole).toLongLong() > 0, qPrintable(title));
}

void tst_LinkedSelectionTime::selecting_a_stretch_lights_dates_surely_inside_strong_and_possibly_inside_weak()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.dragAxis({2019, 4, 15}, {2021, 4, 20})); // half of April 2019, all of March 2021
    const auto sure = drive.markOn(0, ProseMark::Layer::Date, u"maart 2021"_s);
    QVERIFY(sure.has_value());
    QCOMPARE(sure->state, MarkState::Lit);
    const auto perhaps = drive.markOn(0, ProseMark::Layer::Date, u"april 2019"_s);
    QVERIFY(perhaps.has_value());
    QCOMPARE(perhaps->state, MarkState::Weak);
    QVERIFY(drive.markOn(1, ProseMark::Layer::Date, u"March 2021"_s)); // in renditions as well

    QVERIFY(drive.dragAxis({2020, 1, 10}, {2020, 11, 20})); // neither
    QVERIFY(!drive.markOn(0, ProseMark::Layer::Date, u"maart 2021"_s));
    QVERIFY(!drive.markOn(0, ProseMark::Layer::Date, u"april 2019"_s));
}

void tst_LinkedSelectionTime::selecting_a_stretch_narrows_the_counts_of_entities()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const qint64 all = drive.entity(sample::ccb).data(LightCountRole).toLongLong(); // of the source that is open
    QVERIFY(all > 1);
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2021, 4, 30}));
    const qint64 inside = drive.entity(sample::ccb).data(LightCountRole).toLongLong();
    QVERIFY2(inside > 0 && inside < all, qPrintable(u"%1 of %2"_s.arg(inside).arg(all)));
    QVERIFY(drive.dragAxis({2020, 1, 10}, {2020, 11, 20}));
    QCOMPARE(drive.entity(sample::ccb).data(LightCountRole).toLongLong(), 0);
    QVERIFY(drive.entity(sample::ccb).data(FadedRole).toBool());
}

void tst_LinkedSelectionTime::selecting_a_stretch_draws_it_on_the_axis_and_the_strip()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const QImage axis = drive.painted(drive.chart()->axisRect());
    const QImage strip = drive.painted(drive.chart()->stripRect());
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2022, 6, 30}));
    QVERIFY(drive.chart()->stretch().has_value());
    QCOMPARE(*drive.chart()->stretch(), *drive.document().focus().stretch);
    const auto near = [](Day day, QDate wanted) { return std::abs(day - wanted.toJulianDay()) <= 8; };
    QVERIFY(near(drive.chart()->stretch()->earliest, {2021, 2, 1}));
    QVERIFY(near(drive.chart()->stretch()->latest, {2022, 6, 30}));
    QVERIFY(drive.painted(drive.chart()->axisRect()) != axis);
    QVERIFY(drive.painted(drive.chart()->stripRect()) != strip);
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.chart()->stretch().has_value());
    QCOMPARE(drive.painted(drive.chart()->axisRect()), axis);
    QCOMPARE(drive.painted(drive.chart()->stripRect()), strip);
}

void tst_LinkedSelectionTime::a_stretch_stays_while_the_subject_changes()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.dragAxis({2021, 2, 1}, {2021, 4, 30}));
    const auto stretch = drive.document().focus().stretch;
    QVERIFY(drive.clickEntity(sample::ccb));
    QCOMPARE(drive.document().focus().stretch, stretch);
    QVERIFY(drive.source(sample::dutch).data(LightCountRole).toLongLong() > 0);
    QVERIFY(drive.source(sample::dutch).data(LightCountRole).toLongLong()
        < drive.entity(sample::ccb).data(CountRole).toLongLong());
    QVERIFY(drive.clickWords(0, u"Zeker is volgens"_s));
    QCOMPARE(drive.document().focus().stretch, stretch);
}

void tst_LinkedSelectionTime::events_outside_the_stretch_fade()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::machine));
    QVERIFY(drive.dragAxis({2023, 4, 10}, {2023, 8, 20}));
    QCOMPARE(drive.emphasis(sample::disclosed), Emphasis::Lit);
    QCOMPARE(drive.emphasis(sample::media), Emphasis::Lit);
    QCOMPARE(drive.emphasis(u"Prosecutor opens inquiry on State Security"_s), Emphasis::Faded);
    QCOMPARE(drive.emphasis(sample::mail), Emphasis::Weak); // 2021 to 2023: possibly inside
    QCOMPARE(drive.emphasis(sample::traces), Emphasis::Faded);
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionTime)
#include "tst_linkedselection_time.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// The table of linked selection, its first row: the reader selects a source.
class tst_LinkedSelectionSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void selecting_a_source_selects_its_row();
    void selecting_a_source_opens_it_with_its_default_rendition_beside();
    void selecting_a_source_counts_its_entities_first();
    void selecting_a_source_makes_its_events_strong_and_fades_the_others();

    void a_pinned_column_keeps_what_it_shows();
    void a_source_opens_in_the_active_column();
    void the_sample_opens_on_its_first_source();
};

void tst_LinkedSelectionSource::selecting_a_source_selects_its_row()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::machine));
    const QModelIndexList selected = drive.sources()->selectionModel()->selectedIndexes();
    QCOMPARE(selected, QModelIndexList{drive.source(sample::machine)});
    drive.sources()->scrollTo(selected.first());
    QVERIFY(pixelsOf(imageOf(drive.sources(), drive.source(sample::machine)), Ground::Selection) > 1000);
    QCOMPARE(pixelsOf(imageOf(drive.sources(), drive.source(sample::dutch)), Ground::Selection), 0);
    for (int row = 0; row < drive.sources()->model()->rowCount(); ++row) // a source alone fades no other
        QVERIFY(!drive.sources()->model()->index(row, 0).data(FadedRole).toBool());
}

void tst_LinkedSelectionSource::selecting_a_source_opens_it_with_its_default_rendition_beside()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::french));
    const TextSheet &own = drive.column(0)->sheet();
    QVERIFY(own.source.title.startsWith(sample::french));
    QVERIFY(!own.isRendition());
    const TextSheet &beside = drive.column(1)->sheet();
    QCOMPARE(beside.source.id, own.source.id);
    QVERIFY(beside.isRendition());
    QVERIFY(beside.rendition.kind == RenditionKind::Summary);
    QCOMPARE(beside.text.language, u"en"_s);
    QCOMPARE(beside.version.number, 2);
    QVERIFY(drive.column(0)->view()->toPlainText().contains(u"Bien avant la panne"_s));
    QVERIFY(drive.column(1)->view()->toPlainText().contains(u"According to RTBF"_s));
}

void tst_LinkedSelectionSource::selecting_a_source_counts_its_entities_first()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::machine));
    QTRY_VERIFY(drive.entity(sample::vsse).row() < drive.entity(sample::ccb).row());
    const QModelIndex group = drive.entity(sample::vsse).parent();
    QCOMPARE(drive.entity(sample::ccb).parent(), group);
    qint64 before = std::numeric_limits<qint64>::max();
    for (int row = 0; row < drive.entities()->model()->rowCount(group); ++row) {
        const QModelIndex entity = drive.entities()->model()->index(row, 0, group);
        const qint64 here = entity.data(LightCountRole).toLongLong();
        QVERIFY2(here <= before, qPrintable(entity.data().toString()));
        QCOMPARE(entity.data(FadedRole).toBool(), here == 0);
        before = here;
    }
    qint64 named = 0;
    for (const MentionMark &mark : drive.column(0)->sheet().mentions)
        named += mark.mention.entity == drive.entityId(sample::vsse) ? 1 : 0;
    QVERIFY(named > 0);
    QCOMPARE(drive.entity(sample::vsse).data(LightCountRole).toLongLong(), named);
    QCOMPARE(drive.entity(sample::ccb).data(LightCountRole).toLongLong(), 0);
}

void tst_LinkedSelectionSource::selecting_a_source_makes_its_events_strong_and_fades_the_others()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickSource(sample::machine));
    for (const QString &title : {sample::mail, sample::disclosed, sample::media})
        QCOMPARE(drive.emphasis(title), Emphasis::Lit);
    for (const QString &title : {sample::entry, sample::traces})
        QCOMPARE(drive.emphasis(title), Emphasis::Faded);
    QVERIFY(drive.clickSource(sample::communique));
    QCOMPARE(drive.emphasis(sample::traces), Emphasis::Lit);
    QCOMPARE(drive.emphasis(sample::mail), Emphasis::Faded);
}

void tst_LinkedSelectionSource::a_pinned_column_keeps_what_it_shows()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const TextId kept = drive.column(1)->text();
    drive.column(1)->setPinned(true);
    QVERIFY(drive.clickSource(sample::italian));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::italian));
    QCOMPARE(drive.column(1)->text(), kept);
}

void tst_LinkedSelectionSource::a_source_opens_in_the_active_column()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    QVERIFY(drive.press(Qt::Key_E, Qt::ControlModifier)); // its sources side by side
    QVERIFY(drive.columns() >= 2);
    QVERIFY(drive.clickWords(1, drive.column(1)->sheet().text.characters.mid(4, 12), Qt::AltModifier));
    const TextId first = drive.column(0)->text();
    QVERIFY(drive.clickSource(sample::machine));
    QVERIFY(drive.column(1)->sheet().source.title.startsWith(sample::machine));
    QVERIFY(!drive.column(1)->sheet().isRendition());
    Q_UNUSED(first)
}

void tst_LinkedSelectionSource::the_sample_opens_on_its_first_source()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::dutch));
    QVERIFY(drive.column(1)->sheet().isRendition());
    QVERIFY(drive.sources()->selectionModel()->isSelected(drive.source(sample::dutch)));
    QVERIFY(!drive.document().canGoBack());
    QCOMPARE(drive.sources()->model()->rowCount(), 5);
    int above = -1;
    for (const QString &title : {sample::dutch, sample::communique, sample::italian, sample::french, sample::machine}) {
        QVERIFY2(drive.source(title).row() > above, qPrintable(title));
        above = drive.source(title).row();
    }
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionSource)
#include "tst_linkedselection_source.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

ClaimSign signOf(const QModelIndex &source)
{
    return static_cast<ClaimSign>(source.data(SignRole).toInt());
}

// Of the hue of an ink, however much of the ground shows through.
int pixelsOfHue(const QImage &image, const QColor &ink)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.hsvSaturation() > 30 && std::abs(pixel.hsvHue() - ink.hsvHue()) <= 10 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

// The table of linked selection, its third row: the reader selects an event.
class tst_LinkedSelectionEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void selecting_an_event_marks_the_sources_that_speak_of_it();
    void selecting_an_event_lights_every_piece_of_evidence_in_every_column();
    void selecting_an_event_lights_the_entities_in_its_evidence();
    void selecting_an_event_draws_its_date_claims_apart_and_shows_other_kinds_in_the_panel();

    void sources_that_cannot_both_be_right_are_marked_as_conflicting();
    void clicking_a_date_selects_the_event_that_rests_on_it();
    void evidence_is_brought_level_in_open_columns();
    void sources_beside_each_other_fit_a_small_screen();
    void an_event_without_evidence_in_open_columns_is_announced_in_the_head();
    void a_claim_in_the_panel_leads_to_its_sentence();
    void side_by_side_opens_the_sources_with_evidence();
};

void tst_LinkedSelectionEvent::selecting_an_event_marks_the_sources_that_speak_of_it()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const auto sign = [&] { // its strokes are thin: told by their hue
        const QImage row = rightEnd(imageOf(drive.sources(), drive.source(sample::communique)), 44);
        return pixelsOfHue(row, Colours::current().ink(Ink::Agree));
    };
    QCOMPARE(sign(), 0);
    QVERIFY(drive.clickEvent(sample::traces));
    for (const QString &title : {sample::dutch, sample::communique, sample::italian}) {
        const QModelIndex row = drive.source(title);
        QVERIFY2(row.data(SignRole).toInt() >= 0, qPrintable(title));
        QCOMPARE(signOf(row), ClaimSign::Agree);
        QVERIFY(!row.data(FadedRole).toBool());
    }
    for (const QString &title : {sample::french, sample::machine}) {
        QCOMPARE(drive.source(title).data(SignRole).toInt(), -1);
        QVERIFY(drive.source(title).data(FadedRole).toBool());
    }
    QVERIFY(sign() > 0);
}

void tst_LinkedSelectionEvent::selecting_an_event_lights_every_piece_of_evidence_in_every_column()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    QCOMPARE(drive.litWords(0, ProseMark::Layer::EvidenceWords), QStringList{u"in maart 2021"_s});
    const QStringList sentences = drive.litWords(0, ProseMark::Layer::Evidence);
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences.first().contains(u"merkte in maart 2021"_s));
    QVERIFY(pixelsOf(drive.image(0, drive.find(0, u"in maart 2021"_s)), Ground::MarkStrong) > 100);

    QVERIFY(drive.press(Qt::Key_E, Qt::ControlModifier)); // every source that speaks of it
    QCOMPARE(drive.columns(), 3);
    QStringList words;
    for (int column = 0; column < drive.columns(); ++column) {
        QCOMPARE(drive.lit(column, ProseMark::Layer::Evidence).size(), 1);
        words += drive.litWords(column, ProseMark::Layer::EvidenceWords);
    }
    words.sort();
    QCOMPARE(words, (QStringList{u"en mars 2021"_s, u"in maart 2021"_s, u"lo scorso marzo"_s}));
}

void tst_LinkedSelectionEvent::selecting_an_event_lights_the_entities_in_its_evidence()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    const QModelIndex ccb = drive.entity(sample::ccb);
    QVERIFY(ccb.data(LitRole).toBool());
    QVERIFY(!ccb.data(FadedRole).toBool());
    QVERIFY(ccb.data(LightCountRole).toLongLong() > 0);
    QVERIFY(!drive.entity(sample::mandiant).data(LitRole).toBool());
    QVERIFY(drive.entity(sample::mandiant).data(FadedRole).toBool());
    QVERIFY(!drive.entities()->selectionModel()->isSelected(ccb)); // lit is not selected
}

void tst_LinkedSelectionEvent::selecting_an_event_draws_its_date_claims_apart_and_shows_other_kinds_in_the_panel()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::entry));
    QCOMPARE(drive.chart()->light().selected, drive.event(sample::entry));
    QVERIFY(drive.chart()->scene().group.has_value());
    QCOMPARE(drive.chart()->scene().group->event, drive.event(sample::entry));
    QCOMPARE(drive.chart()->scene().group->lines.size(), 4);
    QStringList wordings;
    for (const ClaimLine &line : drive.chart()->scene().group->lines)
        wordings.append(line.wording);
    QVERIFY2(wordings.join(u' ').contains(u"dès avril 2019"_s), qPrintable(wordings.join(u' ')));
    // The panel comes to the front and holds the claims of every kind.
    QTRY_VERIFY(drive.claims()->isVisible());
    QTRY_VERIFY(drive.claims()->model()->rowCount() >= 2);
    QList<int> questions;
    for (int row = 0; row < drive.claims()->model()->rowCount(); ++row)
        questions.append(drive.claims()->model()->index(row, 0).data(QuestionRole).toInt());
    QVERIFY(questions.contains(int(ClaimKind::Date)));
    QVERIFY(questions.contains(int(ClaimKind::Extent)));
}

void tst_LinkedSelectionEvent::sources_that_cannot_both_be_right_are_marked_as_conflicting()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::entry));
    // How far the intruder got: one source denies what another says.
    QCOMPARE(signOf(drive.source(sample::french)), ClaimSign::Conflict);
    QCOMPARE(signOf(drive.source(sample::dutch)), ClaimSign::Conflict);
    QVERIFY(signOf(drive.source(sample::communique)) != ClaimSign::Conflict);
}

void tst_LinkedSelectionEvent::clicking_a_date_selects_the_event_that_rests_on_it()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, u"maart 2021"_s));
    QCOMPARE(drive.document().focus().event, drive.event(sample::traces));
    QCOMPARE(drive.chart()->light().selected, drive.event(sample::traces));
    QVERIFY(drive.clickWords(0, u"april 2019"_s));
    QCOMPARE(drive.document().focus().event, drive.event(sample::entry));
}

void tst_LinkedSelectionEvent::sources_beside_each_other_fit_a_small_screen()
{
    Drive drive;
    drive.window().resize(1280, 800);
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::entry));
    QVERIFY(drive.press(Qt::Key_E, Qt::ControlModifier));
    QCOMPARE(drive.columns(), 4);
    QVERIFY(drive.settle());
    QVERIFY2(drive.window().minimumSizeHint().width() <= 1280,
        qPrintable(QString::number(drive.window().minimumSizeHint().width())));
    QCOMPARE(drive.window().width(), 1280);
}

void tst_LinkedSelectionEvent::evidence_is_brought_level_in_open_columns()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    QVERIFY(drive.press(Qt::Key_E, Qt::ControlModifier));
    QCOMPARE(drive.columns(), 3);
    QVERIFY(drive.press(Qt::Key_Escape));
    for (int column = 0; column < 3; ++column)
        drive.column(column)->view()->verticalScrollBar()->setValue(40 * column);
    QVERIFY(drive.clickEvent(sample::traces));
    QList<qreal> heights;
    for (int column = 0; column < 3; ++column) {
        const QList<ProseMark> words = drive.lit(column, ProseMark::Layer::EvidenceWords);
        QCOMPARE(words.size(), 1);
        QVERIFY(drive.column(column)->view()->isInView(words.first().span));
        heights.append(drive.column(column)->view()->heightOf(words.first().span.start));
    }
    QVERIFY2(
        std::abs(heights.at(0) - heights.at(1)) <= 1, qPrintable(u"%1 %2"_s.arg(heights.at(0)).arg(heights.at(1))));
    QVERIFY2(
        std::abs(heights.at(0) - heights.at(2)) <= 1, qPrintable(u"%1 %2"_s.arg(heights.at(0)).arg(heights.at(2))));
}

void tst_LinkedSelectionEvent::an_event_without_evidence_in_open_columns_is_announced_in_the_head()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const TextId before = drive.column(0)->text();
    QVERIFY(drive.clickEvent(sample::disclosed));
    QCOMPARE(drive.column(0)->text(), before);
    QVERIFY(drive.headSays(0, u"in 1 other source"_s));
    QVERIFY(drive.press(Qt::Key_F3));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::machine));
    const auto evidence = drive.markOn(0, ProseMark::Layer::Evidence, u"Barracuda a révélé le trou"_s);
    QVERIFY(evidence.has_value());
    QCOMPARE(evidence->state, MarkState::Current);
    QVERIFY(drive.column(0)->view()->isInView(evidence->span));
}

void tst_LinkedSelectionEvent::a_claim_in_the_panel_leads_to_its_sentence()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    QTRY_VERIFY(drive.claims()->model()->rowCount() > 0);
    const QModelIndex section = drive.claims()->model()->index(0, 0);
    QModelIndex wanted;
    for (int row = 0; row < drive.claims()->model()->rowCount(section); ++row) {
        const QModelIndex claim = drive.claims()->model()->index(row, 0, section);
        if (SourceId(claim.data(SourceRole).toLongLong()) == drive.sourceId(sample::italian))
            wanted = claim;
    }
    clickRow(drive.claims(), wanted);
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().event, drive.event(sample::traces));
    QVERIFY(drive.column(0)->sheet().source.title.startsWith(sample::italian));
    const auto evidence = drive.markOn(0, ProseMark::Layer::Evidence, u"lo scorso marzo"_s);
    QVERIFY(evidence.has_value());
    QVERIFY(drive.column(0)->view()->isInView(drive.find(0, u"lo scorso marzo"_s)));
}

void tst_LinkedSelectionEvent::side_by_side_opens_the_sources_with_evidence()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QAction *command = drive.window().commands()->action(Command::SideBySide);
    QVERIFY(!command->isEnabled());
    QVERIFY(drive.clickEvent(sample::entry));
    QVERIFY(command->isEnabled());
    command->trigger();
    QVERIFY(drive.settle());
    QCOMPARE(drive.columns(), 4);
    QStringList open;
    for (int column = 0; column < 4; ++column) {
        QVERIFY(!drive.column(column)->sheet().isRendition());
        open.append(drive.column(column)->sheet().source.title);
        QVERIFY(drive.headSays(column, QString())); // each says which source it is
    }
    open.removeDuplicates();
    QCOMPARE(open.size(), 4);
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionEvent)
#include "tst_linkedselection_event.moc"

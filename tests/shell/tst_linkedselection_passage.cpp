// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/windowfixture.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString plainWords = u"verdachte sporen op"_s; // in the sentence that says what the CCB noticed in March 2021
const QString plainSentence = u"merkte in maart 2021"_s;

// The lit passages of a column, by their words.
QString litPassages(Drive &drive, int column)
{
    return drive.litWords(column, ProseMark::Layer::Passage).join(u" | "_s);
}

} // namespace

// The table of linked selection, its fourth row: the reader selects a passage.
class tst_LinkedSelectionPassage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // columns and docks as at first
    void selecting_a_passage_selects_its_source();
    void selecting_a_passage_lights_its_aligned_passages_in_every_other_column_and_brings_them_level();
    void selecting_a_passage_lights_the_entities_it_names();
    void selecting_a_passage_lights_its_dates_and_events();

    void alt_click_takes_the_passage_on_a_name();
    void the_caret_takes_the_passage_and_makes_one_step_of_history();
    void a_number_in_the_summary_leads_to_the_source_passage_level_with_it();
    void a_number_opens_the_source_that_is_not_open();
    void the_column_a_passage_was_chosen_in_does_not_move();
};

void tst_LinkedSelectionPassage::selecting_a_passage_selects_its_source()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickEvent(sample::traces));
    QVERIFY(drive.press(Qt::Key_E, Qt::ControlModifier));
    for (const QString &title : {sample::italian, sample::communique}) {
        const int column = drive.columnOf(title);
        QVERIFY2(column >= 0, qPrintable(title));
        const QString words = title == sample::italian ? u"La magistratura sta"_s : u"Tout ce"_s;
        QVERIFY(drive.clickWords(column, words));
        QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
        QCOMPARE(drive.sources()->selectionModel()->selectedIndexes(), QModelIndexList{drive.source(title)});
        QCOMPARE(drive.columnOf(title), column); // it was open: nothing else opens
    }
}

void tst_LinkedSelectionPassage::
    selecting_a_passage_lights_its_aligned_passages_in_every_other_column_and_brings_them_level()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.press(Qt::Key_3, Qt::ControlModifier)); // source, summary, translation
    QTRY_VERIFY(drive.column(2)->text().isValid());
    QVERIFY(drive.settle());
    QVERIFY(drive.clickWords(0, plainWords));
    QVERIFY(litPassages(drive, 0).contains(plainSentence));
    QVERIFY2(litPassages(drive, 1).contains(u"noticed suspicious traces in March 2021"_s),
        qPrintable(litPassages(drive, 1)));
    QVERIFY2(litPassages(drive, 2).contains(u"a remarqué en mars 2021"_s), qPrintable(litPassages(drive, 2)));
    const qreal height = drive.column(0)->view()->heightOf(drive.lit(0, ProseMark::Layer::Passage).first().span.start);
    for (int column = 1; column < 3; ++column) {
        const Span span = drive.lit(column, ProseMark::Layer::Passage).first().span;
        const qreal there = drive.column(column)->view()->heightOf(span.start);
        QVERIFY2(std::abs(there - height) <= 1, qPrintable(u"%1: %2 %3"_s.arg(column).arg(there).arg(height)));
    }
    QVERIFY(pixelsOf(drive.image(1, drive.find(1, u"noticed suspicious"_s)), Ground::Passage) > 100);
}

void tst_LinkedSelectionPassage::selecting_a_passage_lights_the_entities_it_names()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, plainWords));
    QVERIFY(drive.entity(sample::ccb).data(LitRole).toBool());
    QVERIFY(!drive.entity(sample::mandiant).data(LitRole).toBool());
    QVERIFY(drive.entity(sample::mandiant).data(FadedRole).toBool());
    const Span passage = drive.lit(0, ProseMark::Layer::Passage).first().span;
    qint64 named = 0;
    for (const MentionMark &mark : drive.column(0)->sheet().mentions) {
        const bool isInside = passage.contains(mark.mention.span);
        if (isInside)
            QVERIFY(drive.light().litEntities.contains(mark.mention.entity));
        named += isInside && mark.mention.entity == drive.entityId(sample::ccb) ? 1 : 0;
    }
    QVERIFY(named > 0);
    QCOMPARE(drive.entity(sample::ccb).data(LightCountRole).toLongLong(), named);
}

void tst_LinkedSelectionPassage::selecting_a_passage_lights_its_dates_and_events()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, plainWords));
    QCOMPARE(drive.emphasis(sample::traces), Emphasis::Lit);
    QCOMPARE(drive.emphasis(sample::mail), Emphasis::Faded);
    QCOMPARE(drive.emphasis(sample::entry), Emphasis::Faded);
    QVERIFY(!drive.chart()->light().selected.isValid());
    const auto date = drive.markOn(0, ProseMark::Layer::Date, u"maart 2021"_s);
    QVERIFY(date.has_value());
    QCOMPARE(date->state, MarkState::Lit);
    QVERIFY(!drive.markOn(0, ProseMark::Layer::Date, u"april 2019"_s));
}

void tst_LinkedSelectionPassage::alt_click_takes_the_passage_on_a_name()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, u"Centrum voor Cybersecurity"_s, Qt::AltModifier));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
    QVERIFY(litPassages(drive, 0).contains(plainSentence));
    QVERIFY(drive.clickWords(0, u"april 2019"_s, Qt::AltModifier)); // on a date as well
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
    QVERIFY(litPassages(drive, 0).contains(u"april 2019"_s));
}

void tst_LinkedSelectionPassage::the_caret_takes_the_passage_and_makes_one_step_of_history()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QVERIFY(drive.clickWords(0, u"Zeker is volgens"_s));
    const PassageId clicked = drive.document().focus().passage;
    ProseView *view = drive.column(0)->view();
    QVERIFY(view->hasFocus());
    int lines = 0;
    while (drive.document().focus().passage == clicked && lines < 20) {
        QTest::keyClick(view, Qt::Key_Down);
        ++lines;
    }
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
    QCOMPARE(drive.document().focus().passage, drive.column(0)->passageAt(view->caret()));
    QVERIFY(litPassages(drive, 0).contains(u"Het was de daders"_s)); // the one after it
    QVERIFY(drive.press(Qt::Key_Left, Qt::AltModifier));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing); // not the lines on the way
}

void tst_LinkedSelectionPassage::a_number_in_the_summary_leads_to_the_source_passage_level_with_it()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const TextSheet &summary = drive.column(1)->sheet();
    ProseView *view = drive.column(1)->view();
    const auto linked = std::ranges::find_if(summary.links, [&](const LinkedPassage &link) {
        const Passage *here = drive.column(1)->passage(link.passage);
        return here && summary.text.characters.mid(here->span.start, here->span.length()).contains(u"March 2021"_s);
    });
    QVERIFY(linked != summary.links.cend());
    const LinkedPassage link = *linked;
    QList<Span> labels = view->text().labelSpans();
    Span label;
    for (const Span span : labels) {
        if (view->text().labelAt(span.end - 2) >= 0 && summary.links.at(view->text().labelAt(span.end - 2)) == link)
            label = span;
    }
    QVERIFY(!label.isEmpty());
    drive.placeOf(1, {label.end - 2, label.end - 1}); // scrolled to, as a reader does
    auto *layout = static_cast<ProseLayout *>(view->document()->documentLayout());
    const QRectF rect = layout->rectOf({label.end - 2, label.end - 1});
    const QPoint place = rect.translated(0, -view->verticalScrollBar()->value()).center().toPoint();
    QVERIFY(view->viewport()->rect().contains(place));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().passage, link.passage);
    const Passage *source = drive.column(0)->passage(link.otherPassage);
    QVERIFY(source);
    QCOMPARE(source->number, link.otherNumber);
    const QList<ProseMark> lit = drive.lit(0, ProseMark::Layer::Passage);
    QVERIFY(std::ranges::any_of(lit, [&](const ProseMark &mark) { return mark.span == source->span; }));
    const qreal here = view->heightOf(drive.column(1)->passage(link.passage)->span.start);
    const qreal there = drive.column(0)->view()->heightOf(source->span.start);
    QVERIFY2(std::abs(here - there) <= 1, qPrintable(u"%1 %2"_s.arg(here).arg(there)));
    QVERIFY2(drive.column(0)->view()->isInView(source->span),
        qPrintable(u"%1 in %2"_s.arg(there).arg(drive.column(0)->view()->viewport()->height())));
}

void tst_LinkedSelectionPassage::a_number_opens_the_source_that_is_not_open()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const TextId summary = drive.column(1)->text();
    drive.window().reading()->showText(0, summary);
    QVERIFY(drive.settle());
    const LinkedPassage link = drive.column(1)->sheet().links.first();
    ProseView *view = drive.column(0)->view();
    const Span label = view->text().labelSpans().first();
    auto *layout = static_cast<ProseLayout *>(view->document()->documentLayout());
    const QRectF rect = layout->rectOf({label.end - 2, label.end - 1});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
        rect.translated(0, -view->verticalScrollBar()->value()).center().toPoint());
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(0)->text(), summary); // where the reader is stays
    QTRY_COMPARE(drive.column(1)->text(), link.otherText);
    QVERIFY(drive.settle());
    QVERIFY(!drive.lit(1, ProseMark::Layer::Passage).isEmpty());
}

void tst_LinkedSelectionPassage::the_column_a_passage_was_chosen_in_does_not_move()
{
    Drive drive;
    QVERIFY(drive.openSample());
    const Span words = drive.find(0, plainWords);
    drive.placeOf(0, words);
    const int before = drive.column(0)->view()->verticalScrollBar()->value();
    QVERIFY(drive.clickWords(0, plainWords));
    QCOMPARE(drive.column(0)->view()->verticalScrollBar()->value(), before);
}

DOSSIER_WINDOW_TEST_MAIN(tst_LinkedSelectionPassage)
#include "tst_linkedselection_passage.moc"

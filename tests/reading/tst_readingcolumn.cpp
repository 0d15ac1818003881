// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingcolumn.h"

#include "prose/viewdrive.h"
#include "reading/columnhead.h"
#include "reading/sheets.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTextCursor>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Layer = ProseMark::Layer;

RemarkMark finding(qint64 key, Severity severity, const QList<Span> &spans)
{
    RemarkMark mark;
    mark.row = {u"finding"_s, key, 0};
    mark.code = u"numbers-differ"_s;
    mark.arguments = {u"40"_s, u"60"_s};
    mark.severity = severity;
    mark.spans = spans;
    return mark;
}

RemarkMark note(qint64 key, const QList<Span> &spans)
{
    RemarkMark mark;
    mark.row = {u"note"_s, key, 0};
    mark.words = u"Who says so?"_s;
    mark.author = u"reader"_s;
    mark.spans = spans;
    return mark;
}

// A column of a usual width that shows a text of the small case.
struct Shown
{
    explicit Shown(TextId text) : sheet(sheetOf(text))
    {
        wear(Mode::Light);
        showAt(column, 480, 420);
        column.showSheet(sheet);
    }
    QList<ProseMark> marks(Layer layer) { return marksOf(column.view(), layer); }
    bool says(const QString &words)
    {
        const QList<QLabel *> labels = column.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void light(const QList<LitSpan> &spans, const QList<Span> &steps = {}, qsizetype step = -1)
    {
        Light light;
        light.complete = true;
        light.spans.insert(sheet.text.id, spans);
        for (const Span span : steps)
            light.steps.append({{sheet.text.id, span}, sheet.source.id, 0, false});
        light.step = step;
        column.setLight(light);
    }

    TextSheet sheet;
    ReadingColumn column;
};

} // namespace

class tst_ReadingColumn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_and_dates_are_marked_at_rest();
    void what_was_rejected_is_not_marked();
    void what_is_lit_takes_the_place_of_the_mark_at_rest();
    void a_current_place_is_boxed_and_a_possible_one_is_weak();
    void a_glance_never_weakens_what_is_lit();
    void evidence_lights_its_sentence_and_its_words();
    void light_of_another_text_lights_nothing();
    void a_summary_shows_the_numbers_of_its_links();
    void a_rejected_link_has_no_number();
    void a_click_on_a_number_says_which_link();
    void a_click_says_where();
    void the_passage_at_an_offset();
    void a_click_takes_the_mark_that_is_there();
    void remarks_stand_in_the_margin_of_their_passages();
    void what_is_said_of_a_whole_text_stands_at_its_beginning();
    void remarks_that_come_leave_the_caret_where_it_is();
    void what_it_is_levelled_by();
    void the_head_counts_the_steps_of_this_text();
    void the_head_says_what_is_shown();
    void nothing_open_says_why();
    void a_new_text_forgets_what_was_lit();
    void the_size_stays_within_reason();
    void a_change_of_colours_is_followed();
    void it_speaks();
    void a_text_without_language_rules_says_so();
};

void tst_ReadingColumn::names_and_dates_are_marked_at_rest()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const QList<ProseMark> names = shown.marks(Layer::Name);
    QCOMPARE(names.size(), 5);
    QCOMPARE(names.first().span, spanOf(shown.sheet, u"Agence des écluses"_s));
    QCOMPARE(names.first().hue, Ink::Organisation);
    QCOMPARE(names.at(3).hue, Ink::Place);
    const QList<ProseMark> dates = shown.marks(Layer::Date);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.first().span, spanOf(shown.sheet, u"mars 2023"_s));
    QCOMPARE(dates.first().hue, Ink::Event);
    for (const ProseMark &mark : names + dates)
        QCOMPARE(mark.state, MarkState::Rest);
}

void tst_ReadingColumn::what_was_rejected_is_not_marked()
{
    Shown shown(SmallCaseBuilder::englishText);
    QCOMPARE(shown.sheet.mentions.size(), 6);
    QCOMPARE(shown.marks(Layer::Name).size(), 5);
    // An entity that is only proposed is drawn as proposed.
    for (const ProseMark &mark : shown.marks(Layer::Name))
        QCOMPARE(mark.proposed, mark.hue == Ink::ThreatActor);
}

void tst_ReadingColumn::what_is_lit_takes_the_place_of_the_mark_at_rest()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const Span first = spanOf(shown.sheet, u"Agence des écluses"_s);
    LitSpan lit = litSpan(first, LitKind::Entity, 1);
    lit.type = EntityType::Organisation;
    shown.light({lit});
    QCOMPARE(shown.marks(Layer::Name).size(), 5);
    QCOMPARE(shown.marks(Layer::Name).first().state, MarkState::Lit);
    QCOMPARE(shown.marks(Layer::Name).at(1).state, MarkState::Rest);
    QCOMPARE(shown.marks(Layer::Name).first().hue, Ink::Organisation);
    shown.light({});
    QCOMPARE(shown.marks(Layer::Name).first().state, MarkState::Rest);
}

void tst_ReadingColumn::a_current_place_is_boxed_and_a_possible_one_is_weak()
{
    Shown shown(SmallCaseBuilder::frenchText);
    LitSpan current = litSpan(spanOf(shown.sheet, u"Agence des écluses"_s), LitKind::Entity, 1);
    current.current = true;
    LitSpan weak = litSpan(spanOf(shown.sheet, u"mars 2023"_s), LitKind::Date, 1);
    weak.strength = Strength::Weak;
    shown.light({current, weak});
    QCOMPARE(shown.marks(Layer::Name).first().state, MarkState::Current);
    QCOMPARE(shown.marks(Layer::Date).first().state, MarkState::Weak);
}

void tst_ReadingColumn::a_glance_never_weakens_what_is_lit()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const Span first = spanOf(shown.sheet, u"Agence des écluses"_s);
    const Span second = spanOf(shown.sheet, u"Agence des écluses"_s, 1);
    LitSpan lit = litSpan(first, LitKind::Entity, 1);
    lit.type = EntityType::Organisation;
    shown.light({lit});
    Light glance;
    LitSpan other = lit;
    other.span = second;
    other.row = 2;
    glance.spans.insert(shown.sheet.text.id, {lit, other});
    shown.column.setGlance(glance);
    QCOMPARE(shown.marks(Layer::Name).at(0).state, MarkState::Lit);
    QCOMPARE(shown.marks(Layer::Name).at(1).state, MarkState::Glance);
    shown.column.setGlance({});
    QCOMPARE(shown.marks(Layer::Name).at(0).state, MarkState::Lit);
    QCOMPARE(shown.marks(Layer::Name).at(1).state, MarkState::Rest);
}

void tst_ReadingColumn::evidence_lights_its_sentence_and_its_words()
{
    Shown shown(SmallCaseBuilder::frenchText);
    LitSpan evidence = litSpan(shown.sheet.passages.at(1).span, LitKind::Evidence, 1);
    evidence.sign = ClaimSign::Refine;
    const LitSpan words = litSpan(spanOf(shown.sheet, u"mars 2023"_s), LitKind::EvidenceWords, 1);
    shown.light({evidence, words});
    QCOMPARE(shown.marks(Layer::Evidence).size(), 1);
    QCOMPARE(shown.marks(Layer::Evidence).first().span, shown.sheet.passages.at(1).span);
    QCOMPARE(shown.marks(Layer::EvidenceWords).size(), 1);
    QCOMPARE(shown.marks(Layer::Date).first().state, MarkState::Rest); // a layer of its own
    const QImage image = shown.column.view()->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QVERIFY(pixelsOf(image, Ground::MarkTint) > 500);
    QVERIFY(pixelsOf(image, Ground::MarkStrong) > 50);
}

void tst_ReadingColumn::light_of_another_text_lights_nothing()
{
    Shown shown(SmallCaseBuilder::frenchText);
    Light light;
    light.spans.insert(SmallCaseBuilder::englishText, {litSpan({0, 5}, LitKind::Passage, 1)});
    light.steps.append({{SmallCaseBuilder::englishText, {0, 5}}, SmallCaseBuilder::englishSource, 1, false});
    shown.column.setLight(light);
    QVERIFY(shown.marks(Layer::Passage).isEmpty());
    QVERIFY(shown.column.levelSpan().isEmpty());
}

void tst_ReadingColumn::a_summary_shows_the_numbers_of_its_links()
{
    Shown shown(SmallCaseBuilder::summaryText);
    const QString text = shown.column.view()->toPlainText();
    QVERIFY2(text.contains(u"March 2023. [2?]"_s), qPrintable(text)); // proposed by a rule
    QVERIFY2(text.contains(u"Port of Valmer. [4]"_s), qPrintable(text));
    const auto formatAt = [&](const QString &words) {
        QTextCursor cursor(shown.column.view()->document());
        cursor.setPosition(static_cast<int>(text.indexOf(words)) + 2);
        return cursor.charFormat();
    };
    QCOMPARE(formatAt(u"[2?]"_s).underlineStyle(), QTextCharFormat::DotLine);
    QCOMPARE(formatAt(u"[4]"_s).underlineStyle(), QTextCharFormat::NoUnderline);
    QVERIFY(formatAt(u"[2?]"_s).foreground() != formatAt(u"[4]"_s).foreground());
    const ProseText &prose = shown.column.view()->text();
    QCOMPARE(prose.labelMeaningAt(text.indexOf(u"[2?]"_s)), u"Passage 2 of the source, proposed by rule"_s);
    QCOMPARE(prose.labelMeaningAt(text.indexOf(u"[4]"_s)), u"Passage 4 of the source"_s);
    QCOMPARE(prose.labelMeaningAt(0), QString());
    // The source shows none: its own passages are numbered in the gutter.
    Shown source(SmallCaseBuilder::frenchText);
    QVERIFY(!source.column.view()->toPlainText().contains(u'['));
}

void tst_ReadingColumn::a_rejected_link_has_no_number()
{
    Shown shown(SmallCaseBuilder::summaryText);
    QVERIFY(std::ranges::any_of(
        shown.sheet.links, [](const LinkedPassage &link) { return link.status == Status::Rejected; }));
    QVERIFY(!shown.column.view()->toPlainText().contains(u"[1]"_s));
}

void tst_ReadingColumn::a_click_on_a_number_says_which_link()
{
    Shown shown(SmallCaseBuilder::summaryText);
    QSignalSpy chosen(&shown.column, &ReadingColumn::linkChosen);
    QSignalSpy clicked(&shown.column, &ReadingColumn::clickedAt);
    ProseView *view = shown.column.view();
    const QList<Span> labels = view->text().labelSpans();
    QCOMPARE(labels.size(), 2);
    auto *layout = static_cast<ProseLayout *>(view->document()->documentLayout());
    const QRectF place = layout->rectOf({labels.last().end - 2, labels.last().end - 1});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center().toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(clicked.count(), 0);
    const auto link = chosen.first().first().value<LinkedPassage>();
    QCOMPARE(link.otherNumber, 4);
    QCOMPARE(link.otherText, SmallCaseBuilder::frenchText);
}

void tst_ReadingColumn::a_click_says_where()
{
    Shown shown(SmallCaseBuilder::frenchText);
    QSignalSpy clicked(&shown.column, &ReadingColumn::clickedAt);
    QSignalSpy activated(&shown.column, &ReadingColumn::activated);
    const Span words = spanOf(shown.sheet, u"touchées"_s);
    const QPoint place = shown.column.view()->placeOf(words).center();
    QTest::mouseClick(shown.column.view()->viewport(), Qt::LeftButton, Qt::AltModifier, place);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(words.contains(clicked.first().at(0).toLongLong()));
    QVERIFY(clicked.first().at(1).value<Qt::KeyboardModifiers>().testFlag(Qt::AltModifier));
    Q_UNUSED(activated)
}

void tst_ReadingColumn::the_passage_at_an_offset()
{
    Shown shown(SmallCaseBuilder::frenchText);
    for (const Passage &passage : shown.sheet.passages) {
        QCOMPARE(shown.column.passageAt(passage.span.start), passage.id);
        QCOMPARE(shown.column.passageAt(passage.span.end - 1), passage.id);
        QCOMPARE(shown.column.passage(passage.id)->number, passage.number);
    }
    QVERIFY(!shown.column.passage(PassageId(99)));
    QVERIFY(!ReadingColumn().passageAt(0));
}

void tst_ReadingColumn::a_click_takes_the_mark_that_is_there()
{
    const TextSheet sheet = sheetOf(SmallCaseBuilder::frenchText);
    const Span name = spanOf(sheet, u"port de Valmer"_s);
    for (const qsizetype offset : {name.start, name.end - 1}) {
        const MarkThere there = markAt(sheet, offset);
        QVERIFY(there.what == MarkThere::What::Mention);
        QCOMPARE(there.entity, SmallCaseBuilder::port);
        QCOMPARE(there.span, name);
    }
    const MarkThere date = markAt(sheet, spanOf(sheet, u"mars 2023"_s).start);
    QVERIFY(date.what == MarkThere::What::Date);
    QCOMPARE(date.event, SmallCaseBuilder::attack);
    QVERIFY(markAt(sheet, spanOf(sheet, u"touchées"_s).start).what == MarkThere::What::Nothing);
    const TextSheet english = sheetOf(SmallCaseBuilder::englishText); // "locks" there was rejected
    QVERIFY(markAt(english, spanOf(english, u"locks were"_s).start).what == MarkThere::What::Nothing);
}

void tst_ReadingColumn::remarks_stand_in_the_margin_of_their_passages()
{
    Shown shown(SmallCaseBuilder::frenchText);
    TextSheet sheet = shown.sheet;
    const Span two{sheet.passages.at(1).span.start + 3, sheet.passages.at(2).span.start + 3}; // reaches into the next
    sheet.remarks = {finding(1, Severity::Major, {two}), note(1, {sheet.passages.at(2).span})};
    shown.column.showSheet(sheet);
    QCOMPARE(shown.column.remarkedPassages(), (QList{sheet.passages.at(1).id, sheet.passages.at(2).id}));
    QCOMPARE(shown.column.remarksOn(sheet.passages.at(1).id), QList{sheet.remarks.at(0).row});
    QCOMPARE(
        shown.column.remarksOn(sheet.passages.at(2).id), (QList{sheet.remarks.at(0).row, sheet.remarks.at(1).row}));
    QVERIFY(shown.column.remarksOn(sheet.passages.at(0).id).isEmpty());

    QSignalSpy clicked(&shown.column, &ReadingColumn::remarksClicked);
    const QList<MarginSign> signs = shown.column.view()->marginSigns();
    QVERIFY(!signs.isEmpty());
    QTest::mouseClick(shown.column.view()->viewport(), Qt::LeftButton, {}, signs.first().place.center().toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<QList<RemarkPlace>>().first(),
        (RemarkPlace{sheet.passages.at(1).id, sheet.remarks.at(0).row}));

    const QString description = shown.column.view()->accessibleDescription();
    QVERIFY(description.contains(u"In the margin: 1 note(s), 1 finding(s)"_s));
    Light light;
    light.focus = Focus().withSource(sheet.source.id).withPassage(sheet.text.id, sheet.passages.at(2).id);
    shown.column.setLight(light);
    QVERIFY(shown.column.view()->accessibleDescription().contains(u"Passage 3: 1 note(s), 1 finding(s)"_s));
    keepPictures(shown.column, u"column-remarks"_s);
}

void tst_ReadingColumn::what_is_said_of_a_whole_text_stands_at_its_beginning()
{
    Shown shown(SmallCaseBuilder::frenchText);
    TextSheet sheet = shown.sheet;
    sheet.remarks = {finding(1, Severity::Noted, {{0, sheet.text.characters.size()}})};
    shown.column.showSheet(sheet);
    QCOMPARE(shown.column.remarkedPassages(), QList{sheet.passages.first().id});
}

void tst_ReadingColumn::remarks_that_come_leave_the_caret_where_it_is()
{
    Shown shown(SmallCaseBuilder::frenchText);
    shown.column.view()->setCaret(30);
    TextSheet sheet = shown.sheet;
    sheet.remarks = {note(1, {sheet.passages.at(1).span})};
    shown.column.showSheet(sheet);
    QCOMPARE(shown.column.view()->caret(), 30);
    QCOMPARE(shown.column.view()->marginSigns().size(), 1);
    sheet.remarks.clear();
    shown.column.showSheet(sheet);
    QVERIFY(shown.column.view()->marginSigns().isEmpty());
    shown.column.showNothing({});
    QVERIFY(shown.column.remarkedPassages().isEmpty());
}

void tst_ReadingColumn::what_it_is_levelled_by()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const Span date = spanOf(shown.sheet, u"mars 2023"_s);
    const Span sentence = shown.sheet.passages.at(1).span;
    QVERIFY(shown.column.levelSpan().isEmpty());
    shown.light({litSpan(sentence, LitKind::Evidence, 1), litSpan(date, LitKind::EvidenceWords, 1)});
    QCOMPARE(shown.column.levelSpan(), date); // the words that say it, before the sentence they stand in
    LitSpan current = litSpan(shown.sheet.passages.at(3).span, LitKind::Evidence, 2);
    current.current = true;
    shown.light({litSpan(date, LitKind::EvidenceWords, 1), current});
    QCOMPARE(shown.column.levelSpan(), current.span); // where the reader is, before all else
    shown.light({litSpan(sentence, LitKind::Passage, 2), litSpan(date, LitKind::Date, 1)});
    QCOMPARE(shown.column.levelSpan(), sentence);
}

void tst_ReadingColumn::the_head_counts_the_steps_of_this_text()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const Span first = spanOf(shown.sheet, u"Agence des écluses"_s);
    const Span second = spanOf(shown.sheet, u"Agence des écluses"_s, 1);
    LitSpan lit = litSpan(first, LitKind::Entity, 1);
    shown.light({lit}, {first, second});
    QVERIFY(shown.says(u"2"_s));
    QVERIFY(!shown.says(u"of 2"_s));
    shown.light({lit}, {first, second}, 1);
    QVERIFY(shown.says(u"2 of 2"_s));
    shown.light({});
    QVERIFY(!shown.says(u"2 of 2"_s));
    shown.column.setElsewhere(3);
    QVERIFY(shown.says(u"in 3 other source(s), F3"_s));
    shown.column.setElsewhere(0);
    QVERIFY(!shown.says(u"F3"_s));
}

void tst_ReadingColumn::the_head_says_what_is_shown()
{
    Shown shown(SmallCaseBuilder::summaryText);
    auto *button = shown.column.findChild<HeadButton *>();
    QVERIFY2(button->toolTip().contains(u"Summary"_s), qPrintable(button->toolTip()));
    QVERIFY(button->toolTip().contains(u"version 2, reviewed"_s));
    QVERIFY(!button->toolTip().contains(shown.sheet.source.title));
    shown.column.setTitled(true); // several sources are open
    QVERIFY(button->toolTip().contains(shown.sheet.source.title));
    shown.column.showSheet(sheetOf(SmallCaseBuilder::englishText));
    QVERIFY(button->toolTip().contains(u"Locks Agency hit by Grey Heron"_s));
    shown.column.setTitled(false);
    QVERIFY(button->toolTip().contains(u"Source"_s));
    QVERIFY(button->toolTip().contains(u"communiqué"_s));
    QVERIFY(button->toolTip().contains(u"May 2023"_s));
}

void tst_ReadingColumn::nothing_open_says_why()
{
    Shown shown(SmallCaseBuilder::summaryText);
    shown.column.showNothing(u"This source has no summary"_s);
    QVERIFY(!shown.column.text());
    QVERIFY(shown.says(u"This source has no summary"_s));
    QVERIFY(!shown.column.view()->isVisible());
    QVERIFY(shown.column.levelSpan().isEmpty());
    shown.column.showSheet(shown.sheet);
    QVERIFY(shown.column.view()->isVisible());
    QVERIFY(!shown.says(u"This source has no summary"_s));
}

void tst_ReadingColumn::a_new_text_forgets_what_was_lit()
{
    Shown shown(SmallCaseBuilder::frenchText);
    shown.light({litSpan(shown.sheet.passages.at(1).span, LitKind::Passage, 2)}, {{0, 4}}, 0);
    shown.column.showSheet(sheetOf(SmallCaseBuilder::englishText));
    QVERIFY(shown.marks(Layer::Passage).isEmpty());
    QVERIFY(!shown.says(u"of 1"_s));
    QVERIFY(shown.column.levelSpan().isEmpty());
}

void tst_ReadingColumn::the_size_stays_within_reason()
{
    Shown shown(SmallCaseBuilder::frenchText);
    shown.column.setFace(Face::Sans, 500);
    QCOMPARE(shown.column.size(), mostReadingSize);
    shown.column.setFace(Face::Serif, 1);
    QCOMPARE(shown.column.size(), leastReadingSize);
    QWidget *viewport = shown.column.view()->viewport();
    QWheelEvent larger({50, 50}, viewport->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &larger);
    QCOMPARE(shown.column.size(), leastReadingSize + 1);
    QCOMPARE(shown.column.view()->proseStyle().font.pointSizeF(), leastReadingSize + 1);
}

void tst_ReadingColumn::a_change_of_colours_is_followed()
{
    Shown shown(SmallCaseBuilder::frenchText);
    shown.light({litSpan(shown.sheet.passages.at(1).span, LitKind::Passage, 2)});
    const auto painted = [&] {
        return shown.column.view()->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    };
    const QColor light = Colours::current().ground(Ground::Passage);
    QVERIFY(pixelsOf(painted(), light, 0) > 500);
    wear(Mode::Dark);
    QTest::qWait(20);
    QVERIFY(pixelsOf(painted(), Ground::Passage) > 500);
    QVERIFY(pixelsOf(painted(), Ground::Base) > 5000);
    QCOMPARE(pixelsOf(painted(), light, 0), 0);
    wear(Mode::Light);
}

void tst_ReadingColumn::it_speaks()
{
    Shown shown(SmallCaseBuilder::frenchText);
    QCOMPARE(shown.column.view()->accessibleName(), u"Source text: L’Agence des écluses piratée"_s);
    shown.column.showSheet(sheetOf(SmallCaseBuilder::summaryText));
    QCOMPARE(shown.column.view()->accessibleName(), u"Summary text: L’Agence des écluses piratée"_s);
    shown.column.showNothing({});
    QVERIFY(!shown.column.view()->accessibleName().contains(u"écluses"_s));
}

void tst_ReadingColumn::a_text_without_language_rules_says_so()
{
    Shown shown(SmallCaseBuilder::frenchText);
    const auto *head = shown.column.findChild<HeadButton *>();
    QVERIFY(!head->accessibleName().contains(u"without language rules"_s));
    TextSheet sheet = sheetOf(SmallCaseBuilder::frenchText);
    sheet.text.language = u"ru"_s;
    shown.column.showSheet(sheet);
    QVERIFY2(head->accessibleName().contains(u"without language rules"_s), qPrintable(head->accessibleName()));
    QVERIFY(head->toolTip().contains(u"without language rules"_s));
}

QTEST_MAIN(tst_ReadingColumn)
#include "tst_readingcolumn.moc"

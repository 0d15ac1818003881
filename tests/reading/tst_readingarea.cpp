// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingarea.h"

#include "prose/viewdrive.h"
#include "reading/readingcolumn.h"
#include "reading/sheets.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/opencase.h"

#include <QCryptographicHash>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextCursor>
#include <QToolButton>
#include <QWheelEvent>

using namespace dossier;
using namespace dossier::tests;

namespace {

constexpr SourceId french = SmallCaseBuilder::frenchSource;
constexpr SourceId english = SmallCaseBuilder::englishSource;

constexpr SourceId longSource{3};

// The small case with a long source and its translation, a passage to each paragraph. What takes little room in the one
// takes much in the other.
CaseContent longCase()
{
    CaseContent content = smallCase();
    const auto uid = [](int n) { return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(0xe00 + n, 12, 16, '0'_L1)); };
    const auto addText = [&](TextId id, EditionId edition, VersionId version, int often) {
        Text text{id, longSource, edition, version, u"fr"_s, u"detected"_s, {}, {}, 1, true};
        for (int i = 0; i < 60; ++i) {
            const qsizetype start = text.characters.size();
            text.characters +=
                u"Passage %1 "_s.arg(i + 1) + u"dit une chose après l’autre "_s.repeated(1 + i * often % 7);
            content.passages.append({PassageId(content.passages.size() + 1), id, i + 1,
                {start, text.characters.size() - 1}, PassageKind::Sentence});
            text.characters += u'\n';
        }
        const qsizetype bytes = text.characters.toUtf8().size();
        if (edition)
            text.map = OffsetMap({{0, text.characters.size(), 0, text.characters.size(), 0, bytes, true}});
        content.texts.append(text);
    };
    const TextId own(content.texts.size() + 1);
    const TextId rendered(content.texts.size() + 2);
    const qsizetype firstPassage = content.passages.size();
    addText(own, EditionId(content.editions.size() + 1), {}, 1);
    addText(rendered, {}, VersionId(content.versions.size() + 1), 3);
    content.sources.append(content.sources.constFirst());
    content.sources.last().id = longSource;
    content.sources.last().uid = uid(1);
    const QByteArray bytes = content.texts.at(own.value - 1).characters.toUtf8();
    content.editions.append({EditionId(content.editions.size() + 1), uid(2), longSource, 1,
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size(), u"long.txt"_s, u"text/plain"_s,
        u"UTF-8"_s, u"plain-text/1"_s, 1714554000000, own});
    content.editionBytes.insert(content.editions.constLast().id, bytes);
    const RenditionId rendition(content.renditions.size() + 1);
    content.renditions.append({rendition, uid(3), longSource, RenditionKind::Translation, u"en"_s});
    content.versions.append(
        {VersionId(content.versions.size() + 1), uid(4), rendition, 1, u"draft"_s, u"desk"_s, 1714554000000, rendered});
    for (int i = 0; i < 60; i += 2) {
        Standing standing = content.links.constFirst().standing;
        standing.fingerprint = fingerprint(u"link", {QByteArray("long"), QByteArray::number(i)});
        content.links.append({LinkId(content.links.size() + 1), PassageId(firstPassage + i + 1),
            PassageId(firstPassage + 60 + i + 1), 0.9, standing});
    }
    return content;
}

// The translated small case in columns, or another.
struct Drive
{
    explicit Drive(int columns = 2, const CaseContent &content = translatedCase())
        : open(content)
        , area(open.document())
    {
        wear(Mode::Light);
        area.setColumnCount(columns);
        showAt(area, 480 * columns, 420);
    }
    CaseDocument &document() { return open.document(); }
    ReadingColumn *column(int index) { return area.column(index); }
    bool settle()
    {
        int calm = 0;
        return QTest::qWaitFor([&] {
            const bool isCalm =
                area.isSettled() && document().light().complete && document().light().focus == document().focus();
            calm = isCalm ? calm + 1 : 0;
            return calm >= 5;
        });
    }
    bool focus(const Focus &focus)
    {
        document().setFocus(focus);
        return settle();
    }
    bool click(int index, const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        const Span span = spanOf(column(index)->sheet(), words);
        const QPoint place = column(index)->view()->placeOf({span.start, span.start + 1}).center();
        QTest::mouseClick(column(index)->view()->viewport(), Qt::LeftButton, modifiers, place);
        return !span.isEmpty() && settle();
    }
    qreal height(int index, PassageId passage)
    {
        return column(index)->view()->heightOf(column(index)->passage(passage)->span.start);
    }

    // The heights at which a passage of the long source and what says the same stand in their columns.
    std::pair<qreal, qreal> heightsOf(int passage)
    {
        const auto heightIn = [&](int index) {
            ReadingColumn *each = column(index);
            return each->view()->restingHeightOf(each->sheet().passages.at(passage).span.start);
        };
        return {heightIn(0), heightIn(1)};
    }
    void scroll(int index, int pixels) // as with the slider
    {
        QScrollBar *bar = column(index)->view()->verticalScrollBar();
        bar->setSliderPosition(bar->value() + pixels);
    }
    // Scrolls the source until a passage stands at the eye line.
    qreal bringToEye(int passage)
    {
        const qreal eye = column(0)->view()->eyeLine();
        scroll(0, static_cast<int>(heightsOf(passage).first - eye));
        return eye;
    }

    OpenCase open;
    ReadingArea area;
};

} // namespace

class tst_ReadingArea : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_source_opens_with_its_default_rendition();
    void a_source_without_rendition_leaves_the_next_column_empty();
    void further_columns_show_further_renditions();
    void columns_number_from_one_to_four();
    void a_pinned_column_is_left_alone();
    void a_focus_in_a_rendition_opens_it_beside_its_source();
    void clicks_set_the_focus();
    void aligned_passages_come_level();
    void the_next_mention_in_view_brings_a_rendition_level();
    void columns_of_other_faces_and_sizes_come_level_to_the_pixel_data();
    void columns_of_other_faces_and_sizes_come_level_to_the_pixel();
    void columns_stay_level_when_one_is_set_anew();
    void columns_stay_level_when_the_window_is_resized_data();
    void columns_stay_level_when_the_window_is_resized();
    void names_are_shown_as_chosen_and_can_be_clicked();
    void columns_scroll_along_level_at_the_eye_line_data();
    void columns_scroll_along_level_at_the_eye_line();
    void what_scrolls_along_never_jumps();
    void after_a_passage_was_chosen_the_others_catch_up();
    void a_freed_column_moves_alone_until_it_is_taken_back();
    void a_freed_column_goes_to_no_focus_of_others();
    void the_eye_line_is_where_it_was_set();
    void the_eye_line_can_be_dragged();
    void a_place_inside_a_passage_does_not_make_it_sink();
    void the_column_clicked_in_does_not_move();
    void an_event_brings_a_rendition_level_with_its_evidence();
    void room_made_for_one_focus_is_taken_back_for_the_next();
    void what_is_selected_goes_with_the_next_focus();
    void a_name_that_was_clicked_selects_its_passage();
    void a_click_beside_a_line_takes_its_passage();
    void a_draft_stands_in_the_menu();
    void a_draft_open_elsewhere_is_gone_to_in_a_window_behind();
    void the_open_texts_are_told();
    void side_by_side_shows_the_sources_own_texts();
    void a_change_of_the_case_keeps_the_place();
    void state_goes_there_and_back();
    void nothing_is_left_loading();
    void closing_a_column_leaves_the_others();
    void what_is_elsewhere_is_told_in_the_active_column();
};

void tst_ReadingArea::a_source_opens_with_its_default_rendition()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::frenchText);
    QCOMPARE(drive.column(1)->text(), SmallCaseBuilder::summaryText); // the current version
}

void tst_ReadingArea::a_source_without_rendition_leaves_the_next_column_empty()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.focus(Focus().withSource(english)));
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::englishText);
    QVERIFY(!drive.column(1)->text()); // not the summary of another source
    QVERIFY(drive.focus(Focus().withSource(french)));
    QCOMPARE(drive.column(1)->text(), SmallCaseBuilder::summaryText);
}

void tst_ReadingArea::further_columns_show_further_renditions()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    drive.area.showColumns(4);
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(2)->text(), dutchText);
    QVERIFY(!drive.column(3)->text());
}

void tst_ReadingArea::columns_number_from_one_to_four()
{
    Drive drive;
    QSignalSpy counts(&drive.area, &ReadingArea::columnCountChanged);
    drive.area.setColumnCount(9);
    QCOMPARE(drive.area.columnCount(), ReadingArea::mostColumns);
    drive.area.setColumnCount(0);
    QCOMPARE(drive.area.columnCount(), 1);
    drive.area.setColumnCount(1);
    QCOMPARE(counts.count(), 2);
    QCOMPARE(drive.area.activeColumn(), 0);
}

void tst_ReadingArea::a_pinned_column_is_left_alone()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    drive.column(0)->setPinned(true);
    QVERIFY(drive.focus(Focus().withSource(english)));
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::frenchText);
    QCOMPARE(drive.column(1)->text(), SmallCaseBuilder::englishText);
}

void tst_ReadingArea::a_focus_in_a_rendition_opens_it_beside_its_source()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(english)));
    QVERIFY(drive.focus(Focus().withSource(french)));
    drive.area.showText(1, dutchText);
    QVERIFY(drive.settle());
    const TextSheet dutch = drive.column(1)->sheet();
    QVERIFY(drive.focus(Focus().withSource(english)));
    QVERIFY(!dutch.passages.isEmpty());
    const Focus wanted = Focus().withSource(french).withPlace(french, {dutchText, dutch.passages.first().span});
    QVERIFY(drive.focus(wanted));
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::frenchText);
    QCOMPARE(drive.column(1)->text(), dutchText);
}

void tst_ReadingArea::clicks_set_the_focus()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.click(0, u"Environ"_s));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
    QCOMPARE(drive.document().focus().passageText, SmallCaseBuilder::frenchText);
    QCOMPARE(drive.document().focus().origin.column, 0);
    QVERIFY(drive.click(0, u"port de Valmer"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{SmallCaseBuilder::port});
    QVERIFY(drive.click(1, u"Locks Agency"_s, Qt::ControlModifier));
    QCOMPARE(drive.document().focus().entities, (QList<EntityId>{SmallCaseBuilder::port, SmallCaseBuilder::agency}));
    QCOMPARE(drive.document().focus().origin.column, 1);
    QVERIFY(drive.click(0, u"mars 2023"_s));
    QCOMPARE(drive.document().focus().event, SmallCaseBuilder::attack);
    QVERIFY(drive.click(0, u"port de Valmer"_s, Qt::AltModifier));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
}

void tst_ReadingArea::aligned_passages_come_level()
{
    Drive drive(3);
    QVERIFY(drive.focus(Focus().withSource(french)));
    QCOMPARE(drive.column(2)->text(), dutchText);
    QVERIFY(drive.click(0, u"Environ"_s)); // the fourth sentence: the second of summary and translation
    const PassageId own = drive.document().focus().passage;
    for (int column : {1, 2}) {
        const PassageId aligned = drive.column(column)->sheet().passages.at(1).id;
        const auto close = [&] { return std::abs(drive.height(column, aligned) - drive.height(0, own)) <= 1; };
        QTRY_VERIFY2(close(),
            qPrintable(
                u"column %1: %2 beside %3"_s.arg(column).arg(drive.height(column, aligned)).arg(drive.height(0, own))));
    }
}

void tst_ReadingArea::the_next_mention_in_view_brings_a_rendition_level()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french).withEntity(SmallCaseBuilder::agency)));
    const Passage own = drive.column(0)->sheet().passages.at(1);
    const QList<Step> steps = drive.document().light().steps;
    const auto step = std::ranges::find_if(steps, [&](const Step &each) {
        return each.place.text == SmallCaseBuilder::frenchText && each.place.span.overlaps(own.span);
    });
    QVERIFY(step != steps.cend() && step != steps.cbegin());
    const TextSpan there = step->place;
    drive.document().stepTo(0); // the heading, which the rendition does not say
    QVERIFY(drive.settle());
    QVERIFY(drive.column(0)->view()->isInView(there.span));
    const auto height = [&](int column, qsizetype offset) {
        return drive.column(column)->view()->restingHeightOf(offset);
    };
    const qsizetype beside = drive.column(1)->sheet().passages.constFirst().span.start;
    QVERIFY(height(1, beside) != height(0, there.span.start));
    drive.document().stepTo(step - steps.cbegin());
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().at, there);
    QTRY_COMPARE(height(1, beside), height(0, there.span.start));
}

void tst_ReadingArea::columns_of_other_faces_and_sizes_come_level_to_the_pixel_data()
{
    QTest::addColumn<qreal>("source");
    QTest::addColumn<qreal>("summary");
    QTest::newRow("small beside large") << 9.0 << 28.0;
    QTest::newRow("large beside small") << 21.0 << 11.0;
    QTest::newRow("the same") << 13.0 << 13.0;
}

void tst_ReadingArea::columns_of_other_faces_and_sizes_come_level_to_the_pixel()
{
    QFETCH(qreal, source);
    QFETCH(qreal, summary);
    Drive drive(3);
    drive.column(0)->setFace(Face::Serif, source);
    drive.column(1)->setFace(Face::Sans, summary);
    drive.column(1)->setTextWidth(measures::TextWidth::Narrow);
    drive.column(2)->setTextWidth(measures::TextWidth::Column);
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.click(0, u"Environ"_s));
    const qreal own = drive.column(0)->view()->restingHeightOf(
        drive.column(0)->passage(drive.document().focus().passage)->span.start);
    for (const int column : {1, 2}) {
        const qsizetype aligned = drive.column(column)->sheet().passages.at(1).span.start;
        QCOMPARE(drive.column(column)->view()->restingHeightOf(aligned), own);
    }
}

void tst_ReadingArea::columns_stay_level_when_one_is_set_anew()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.click(0, u"Environ"_s));
    const qsizetype own = drive.column(0)->passage(drive.document().focus().passage)->span.start;
    const qsizetype beside = drive.column(1)->sheet().passages.at(1).span.start;
    const auto difference = [&] {
        return drive.column(1)->view()->restingHeightOf(beside) - drive.column(0)->view()->restingHeightOf(own);
    };
    QTRY_COMPARE(difference(), 0);
    const QList<std::function<void()>> changes{[&] { drive.area.zoom(4); }, [&] { drive.area.setFace(Face::Sans); },
        [&] { drive.area.setTextWidth(measures::TextWidth::Narrow); }, [&] { drive.area.zoom(0); }};
    for (const int active : {0, 1}) {
        drive.column(active)->view()->setFocus();
        QTRY_COMPARE(drive.area.activeColumn(), active);
        for (const auto &change : changes) {
            change();
            QCOMPARE(difference(), 0);
        }
    }
    QCOMPARE(drive.column(0)->face(), Face::Sans);
    QCOMPARE(drive.column(1)->textWidth(), measures::TextWidth::Narrow);
}

void tst_ReadingArea::columns_stay_level_when_the_window_is_resized_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wider") << QSize(1300, 420);
    QTest::newRow("narrower") << QSize(760, 420);
    QTest::newRow("higher") << QSize(960, 700);
    QTest::newRow("lower") << QSize(960, 300);
    QTest::newRow("both") << QSize(1200, 610);
}

void tst_ReadingArea::columns_stay_level_when_the_window_is_resized()
{
    QFETCH(QSize, size);
    const QSize usual(960, 420);
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    drive.bringToEye(20);
    const auto standsBeside = [&] { // scrolling there and back has nothing to make good
        const QScrollBar *bar = drive.column(1)->view()->verticalScrollBar();
        const int before = bar->value();
        drive.scroll(0, 60);
        drive.scroll(0, -60);
        return std::abs(bar->value() - before) <= 1;
    };
    for (const QSize &each : {size, usual}) {
        drive.area.resize(each);
        QTest::qWait(20);
        QVERIFY(standsBeside());
        if (size.height() == usual.height())
            QCOMPARE(drive.heightsOf(20).first, drive.heightsOf(20).second);
    }
    // What was brought level elsewhere stays so.
    QVERIFY(drive.click(0, u"Passage 23 "_s));
    QTRY_COMPARE(drive.heightsOf(22).first, drive.heightsOf(22).second);
    for (const QSize &each : {size, usual}) {
        drive.area.resize(each);
        QTest::qWait(20);
        QCOMPARE(drive.heightsOf(22).first, drive.heightsOf(22).second);
    }
}

void tst_ReadingArea::names_are_shown_as_chosen_and_can_be_clicked()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    const auto names = [&](MarkState state) {
        const QList<ProseMark> marks = marksOf(drive.column(0)->view(), ProseMark::Layer::Name);
        return std::ranges::count(marks, state, &ProseMark::state);
    };
    const auto dates = [&] { return marksOf(drive.column(0)->view(), ProseMark::Layer::Date).size(); };
    QVERIFY(names(MarkState::Rest) > 0 && dates() > 0);
    drive.area.setNamesShown(NamesShown::Focus);
    QCOMPARE(names(MarkState::Rest) + dates(), 0);
    QVERIFY(drive.click(0, u"port de Valmer"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{SmallCaseBuilder::port});
    QCOMPARE(names(MarkState::Rest), 0);
    QCOMPARE(names(MarkState::Current), 1);
    drive.area.setNamesShown(NamesShown::None);
    QCOMPARE(names(MarkState::Current) + names(MarkState::Lit), 0);
    QVERIFY(drive.click(0, u"Agence"_s));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{SmallCaseBuilder::agency});
    QCOMPARE(names(MarkState::Current) + names(MarkState::Lit), 0);
    drive.area.setColumnCount(3); // a column that comes is like the others
    QCOMPARE(drive.column(2)->namesShown(), NamesShown::None);
    drive.area.setNamesShown(NamesShown::All);
    QVERIFY(names(MarkState::Rest) > 0 && names(MarkState::Lit) > 0);
}

void tst_ReadingArea::columns_scroll_along_level_at_the_eye_line_data()
{
    QTest::addColumn<qreal>("source");
    QTest::addColumn<qreal>("translation");
    QTest::newRow("the same size") << 12.0 << 12.0;
    QTest::newRow("other sizes") << 11.0 << 17.0;
    QTest::newRow("far apart") << 24.0 << 9.0;
}

void tst_ReadingArea::columns_scroll_along_level_at_the_eye_line()
{
    QFETCH(qreal, source);
    QFETCH(qreal, translation);
    Drive drive(2, longCase());
    drive.column(0)->setFace(Face::Serif, source);
    drive.column(1)->setFace(Face::Sans, translation);
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    QVERIFY(drive.column(1)->sheet().isRendition());
    for (const int passage : {10, 12, 14, 50, 48, 20, 22}) {
        const qreal eye = drive.bringToEye(passage);
        QCOMPARE(drive.heightsOf(passage).first, eye);
        QCOMPARE(drive.heightsOf(passage).second, eye);
    }
    // So it is by wheel.
    QWidget *viewport = drive.column(1)->view()->viewport();
    const qreal before = drive.heightsOf(22).first;
    const QPointF place = viewport->rect().center();
    QWheelEvent wheel(place, viewport->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
    QVERIFY(drive.heightsOf(22).first < before);
}

void tst_ReadingArea::what_scrolls_along_never_jumps()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    const auto top = [&](int index) { return drive.column(index)->view()->restingHeightOf(0); };
    const qreal first = top(1);
    const QScrollBar *bar = drive.column(0)->view()->verticalScrollBar();
    for (qreal last = top(1); bar->value() < bar->maximum(); last = top(1)) {
        drive.scroll(0, std::min(10, bar->maximum() - bar->value()));
        QVERIFY2(std::abs(top(1) - last) < 100, qPrintable(u"%1 at %2"_s.arg(top(1) - last).arg(bar->value())));
    }
    QCOMPARE(drive.column(1)->view()->verticalScrollBar()->value(),
        drive.column(1)->view()->verticalScrollBar()->maximum()); // both are at their ends
    drive.scroll(0, -bar->value());
    QCOMPARE(top(1), first);
}

void tst_ReadingArea::after_a_passage_was_chosen_the_others_catch_up()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    drive.bringToEye(20);
    QVERIFY(drive.click(0, u"Passage 23 "_s)); // below the eye line
    const auto [own, beside] = drive.heightsOf(22);
    QVERIFY(own > drive.column(0)->view()->eyeLine());
    QCOMPARE(beside, own);
    drive.scroll(0, 1);
    QVERIFY(std::abs(drive.heightsOf(22).second - beside) < 20);
    const qreal eye = drive.bringToEye(22);
    QCOMPARE(drive.heightsOf(22).second, eye);
}

void tst_ReadingArea::a_freed_column_moves_alone_until_it_is_taken_back()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    const auto top = [&](int index) { return drive.column(index)->view()->restingHeightOf(0); };
    const auto sign = [&]() -> QToolButton * {
        for (QToolButton *button : drive.column(1)->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(u"Freed"))
                return button;
        }
        return nullptr;
    };
    drive.column(1)->view()->setFocus();
    QTRY_COMPARE(drive.area.activeColumn(), 1);
    QVERIFY(!sign());
    drive.area.setFreed(true);
    QVERIFY(drive.area.isFreed());
    QVERIFY(sign());
    const qreal rest = top(1);
    drive.bringToEye(20);
    QCOMPARE(top(1), rest);
    const qreal source = top(0);
    drive.scroll(1, 300);
    QCOMPARE(top(0), source);
    QTest::mouseClick(sign(), Qt::LeftButton);
    QVERIFY(!drive.column(1)->isFreed());
    QVERIFY(!sign());
    QTRY_COMPARE(drive.heightsOf(20).second, drive.heightsOf(20).first); // level again at once
    QVERIFY(drive.column(1)->view()->hasFocus());
}

void tst_ReadingArea::a_freed_column_goes_to_no_focus_of_others()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    drive.column(1)->setFreed(true);
    drive.scroll(1, 500);
    const auto top = [&](int index) { return drive.column(index)->view()->restingHeightOf(0); };
    const qreal rest = top(1);
    drive.bringToEye(20);
    QVERIFY(drive.click(0, u"Passage 21 "_s));
    QCOMPARE(top(1), rest);
    // It goes where the reader goes in it.
    const TextSheet &sheet = drive.column(1)->sheet();
    const Span last = sheet.passages.constLast().span;
    QVERIFY(drive.focus(Focus()
            .withSource(longSource)
            .withPassage(sheet.text.id, sheet.passages.constLast().id)
            .withPlace(longSource, {sheet.text.id, last})
            .from({View::Search, -1})));
    QTRY_VERIFY(drive.column(1)->view()->isInView(last));
}

void tst_ReadingArea::the_eye_line_is_where_it_was_set()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    const qreal usual = drive.column(0)->view()->eyeLine();
    drive.area.setEyeShare(0.6);
    QCOMPARE(drive.column(1)->view()->eyeLine(), std::round(drive.column(1)->view()->viewport()->height() * 0.6));
    const qreal eye = drive.bringToEye(20);
    QVERIFY(eye > usual);
    QCOMPARE(drive.heightsOf(20).second, eye);
    QVERIFY(drive.click(0, u"Passage 19 "_s));
    drive.area.setEyeLineToCaret();
    QCOMPARE(drive.column(0)->view()->eyeLine(), drive.heightsOf(18).first);
    drive.area.setColumnCount(3);
    QCOMPARE(drive.column(2)->view()->eyeShare(), drive.area.eyeShare());
    Drive other;
    other.area.setState(drive.area.state());
    QCOMPARE(other.area.eyeShare(), drive.area.eyeShare());
    other.area.setEyeShare(7);
    QVERIFY(other.area.eyeShare() < 1);
}

void tst_ReadingArea::the_eye_line_can_be_dragged()
{
    Drive drive(2, longCase());
    QVERIFY(drive.focus(Focus().withSource(longSource)));
    ProseView *view = drive.column(0)->view();
    const qsizetype caret = view->caret();
    const int middle = static_cast<int>(view->proseStyle().step / 2);
    const QPoint from(2, static_cast<int>(view->eyeLine()) + middle);
    const QPoint to(40, 250 + middle);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QMouseEvent move(
        QEvent::MouseMove, QPointF(to), view->viewport()->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(std::abs(view->eyeLine() - 250) <= 1, true);
    QCOMPARE(drive.column(1)->view()->eyeLine(), view->eyeLine());
    QCOMPARE(view->caret(), caret);
    QVERIFY(!drive.document().focus().passage); // nothing was clicked
}

void tst_ReadingArea::a_place_inside_a_passage_does_not_make_it_sink()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    ProseView *view = drive.column(0)->view();
    const TextSheet sheet = drive.column(0)->sheet();
    const auto goesOverLines = [view](const Passage &passage) {
        return view->heightOf(passage.span.end - 2) > view->heightOf(passage.span.start);
    };
    const auto passage = std::ranges::find_if(sheet.passages, goesOverLines);
    QVERIFY(passage != sheet.passages.cend());
    const TextSpan inside{sheet.text.id, {passage->span.end - 2, passage->span.end}};
    const Focus wanted = Focus()
                             .withSource(french)
                             .withPassage(sheet.text.id, passage->id)
                             .withPlace(french, inside)
                             .from({View::Review, -1});
    QList<qreal> heights;
    for (int visit = 0; visit < 3; ++visit) {
        QVERIFY(drive.focus(wanted));
        QTest::qWait(300); // what is still scrolling comes to rest
        heights.append(drive.height(0, passage->id));
        QVERIFY(drive.focus(Focus().withSource(french)));
    }
    QCOMPARE(heights.at(1), heights.at(0));
    QCOMPARE(heights.at(2), heights.at(0));
}

void tst_ReadingArea::the_column_clicked_in_does_not_move()
{
    Drive drive(3);
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.click(0, u"Environ"_s));
    const PassageId second = drive.column(1)->sheet().passages.at(0).id;
    QTest::qWait(300); // what is still scrolling comes to rest
    const qreal rest = drive.height(1, second);
    QVERIFY(drive.click(1, u"was attacked"_s));
    QTest::qWait(300);
    QCOMPARE(drive.height(1, second), rest);
}

void tst_ReadingArea::an_event_brings_a_rendition_level_with_its_evidence()
{
    Drive drive(3);
    QVERIFY(drive.focus(Focus().withSource(french)));
    const auto isLevel = [&](int passage, int rendered) {
        const TextSheet sheet = drive.column(0)->sheet();
        const qreal own = drive.column(0)->view()->restingHeightOf(sheet.passages.at(passage).span.start);
        for (int column : {1, 2}) {
            const Span beside = drive.column(column)->sheet().passages.at(rendered).span;
            if (std::abs(drive.column(column)->view()->restingHeightOf(beside.start) - own) > 1)
                return false;
        }
        return true;
    };
    QVERIFY(!isLevel(1, 0) || !isLevel(3, 1));
    QVERIFY(drive.focus(Focus().withSource(french).withEvent(SmallCaseBuilder::attack).from({View::Timeline, -1})));
    QTRY_VERIFY(isLevel(1, 0)); // the date first
    QCOMPARE(marksOf(drive.column(1)->view(), ProseMark::Layer::Passage).size(), 2);
    // Gone to how many there were, they stand beside that.
    const Span number = drive.column(0)->sheet().passages.at(3).span;
    QVERIFY(drive.focus(drive.document().focus().withPlace(french, {SmallCaseBuilder::frenchText, number})));
    QTRY_VERIFY(isLevel(3, 1));
}

void tst_ReadingArea::room_made_for_one_focus_is_taken_back_for_the_next()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    ProseView *summary = drive.column(1)->view();
    QVERIFY(drive.click(0, u"Environ"_s));
    const auto top = [summary] { return summary->restingHeightOf(0); };
    const qreal levelled = top();
    QVERIFY(drive.document().peel());
    QVERIFY(drive.settle());
    QTRY_VERIFY2(top() < 60 && top() < levelled, qPrintable(u"%1 after %2"_s.arg(top()).arg(levelled)));
}

void tst_ReadingArea::what_is_selected_goes_with_the_next_focus()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    const auto select = [&](int index, const QString &words) {
        ProseView *view = drive.column(index)->view();
        const Span shown = view->text().toShown(spanOf(drive.column(index)->sheet(), words));
        QTextCursor cursor(view->document());
        cursor.setPosition(static_cast<int>(shown.start));
        cursor.setPosition(static_cast<int>(shown.end), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        return !view->selection().isEmpty();
    };
    QVERIFY(select(0, u"attaquée"_s));
    QVERIFY(select(1, u"attacked"_s));
    const qsizetype caret = drive.column(0)->view()->caret();
    QVERIFY(drive.focus(drive.document().focus().withEntity(SmallCaseBuilder::agency).from({View::Entities, -1})));
    QVERIFY(drive.column(0)->view()->selection().isEmpty());
    QVERIFY(drive.column(1)->view()->selection().isEmpty());
    QCOMPARE(drive.column(0)->view()->caret(), caret);
    // What the reader does in a column is for that column to keep or drop.
    QVERIFY(select(0, u"attaquée"_s));
    QVERIFY(drive.focus(drive.document().focus().withEntity(SmallCaseBuilder::port).from({View::Column, 0})));
    QVERIFY(!drive.column(0)->view()->selection().isEmpty());
}

void tst_ReadingArea::a_name_that_was_clicked_selects_its_passage()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.area.selectedPassages(french).isEmpty());
    QVERIFY(drive.click(0, u"port de Valmer"_s));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Entities);
    QCOMPARE(drive.area.selectedPassages(french), QList<PassageId>{PassageId(2)});
}

void tst_ReadingArea::a_click_beside_a_line_takes_its_passage()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    ProseView *view = drive.column(0)->view();
    const QString &characters = drive.column(0)->sheet().text.characters;
    const qsizetype end = characters.size();
    const PassageId passage = drive.column(0)->passageAt(end - 1);
    QVERIFY(passage);
    const QRect place = view->placeOf({end - 1, end});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(place.right() + 12, place.center().y()));
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().passage, passage);
    QVERIFY(drive.focus(Focus().withSource(french)));
    const QPoint below = view->placeOf({end - 1, end}).bottomLeft() + QPoint(4, 8);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, below); // in the gap below
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().passage, passage);
    // Far below the text nothing is meant.
    QVERIFY(drive.focus(Focus().withSource(french)));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(100, view->viewport()->height() - 4));
    QVERIFY(drive.settle());
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing);
}

void tst_ReadingArea::a_draft_stands_in_the_menu()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    const acts::DraftBeginning wanted{french, RenditionKind::Summary, u"fr"_s, {}};
    const auto begun = drive.document().act(acting(acts::beginDraft, wanted));
    QTRY_VERIFY(begun.isFinished());
    VERIFY_RESULT(begun.result());
    QVERIFY(drive.settle());
    QMenu *menu = drive.column(1)->menu();
    menu->popup(drive.area.mapToGlobal(QPoint(10, 10)));
    const auto entry = [menu]() -> QAction * {
        const QList<QAction *> all = menu->actions();
        for (QAction *action : all) {
            if (action->text() == u"Summary, fr, being written"_s)
                return action;
        }
        return nullptr;
    };
    QTRY_VERIFY(entry());
    QVERIFY(!entry()->isChecked());
    entry()->trigger();
    menu->hide();
    QVERIFY(drive.settle());
    QVERIFY(drive.column(1)->draft());
    menu->popup(drive.area.mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(entry() && entry()->isChecked());
    menu->hide();
    // From another column it leads to where it is written.
    QMenu *other = drive.column(0)->menu();
    other->popup(drive.area.mapToGlobal(QPoint(10, 10)));
    const auto isThere = [other] {
        return std::ranges::any_of(
            other->actions(), [](const QAction *action) { return action->text() == u"Summary, fr, being written"_s; });
    };
    QTRY_VERIFY(isThere());
    for (QAction *action : other->actions()) {
        if (action->text() == u"Summary, fr, being written"_s)
            action->trigger();
    }
    other->hide();
    QVERIFY(drive.settle());
    QVERIFY(!drive.column(0)->draft());
    QCOMPARE(drive.area.activeColumn(), 1);
}

void tst_ReadingArea::a_draft_open_elsewhere_is_gone_to_in_a_window_behind()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    const acts::DraftBeginning wanted{french, RenditionKind::Summary, u"fr"_s, {}};
    const auto begun = drive.document().act(acting(acts::beginDraft, wanted));
    QTRY_VERIFY(begun.isFinished());
    VERIFY_RESULT(begun.result());
    QVERIFY(drive.settle());
    const auto choose = [&drive](int column) {
        Q_EMIT drive.column(column)->menu()->aboutToShow();
        return QTest::qWaitFor([&] {
            for (QAction *action : drive.column(column)->menu()->actions()) {
                if (action->text() != u"Summary, fr, being written"_s)
                    continue;
                action->trigger();
                return true;
            }
            return false;
        });
    };
    QVERIFY(choose(1));
    QVERIFY(drive.settle());
    QVERIFY(drive.column(1)->draft());
    drive.column(0)->setFocus();
    QTRY_COMPARE(drive.area.activeColumn(), 0);
    QWidget front;
    showAt(front, 100, 100);
    front.activateWindow();
    QTRY_VERIFY(!drive.area.isActiveWindow());
    QVERIFY(choose(0));
    QCOMPARE(drive.area.activeColumn(), 1);
}

void tst_ReadingArea::the_open_texts_are_told()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QCOMPARE(
        drive.document().openTexts(), (QList<TextId>{SmallCaseBuilder::frenchText, SmallCaseBuilder::summaryText}));
    drive.area.setColumnCount(1);
    QCOMPARE(drive.document().openTexts(), QList<TextId>{SmallCaseBuilder::frenchText});
}

void tst_ReadingArea::side_by_side_shows_the_sources_own_texts()
{
    Drive drive(1);
    drive.area.showSideBySide({english, french});
    QVERIFY(drive.settle());
    QCOMPARE(drive.area.columnCount(), 2);
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::englishText);
    QCOMPARE(drive.column(1)->text(), SmallCaseBuilder::frenchText);
    drive.area.showSideBySide({});
    QCOMPARE(drive.area.columnCount(), 2);
}

void tst_ReadingArea::a_change_of_the_case_keeps_the_place()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.click(0, u"Environ"_s));
    const qreal before = drive.height(0, drive.document().focus().passage);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"new.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("The harbour was closed.\n") > 0);
    file.close();
    QSignalSpy done(&drive.document(), &CaseDocument::importFinished);
    drive.document().importFiles({file.fileName()});
    QVERIFY(done.wait(10000));
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::frenchText);
    QCOMPARE(drive.height(0, drive.document().focus().passage), before);
    QVERIFY(!marksOf(drive.column(0)->view(), ProseMark::Layer::Passage).isEmpty()); // and is still lit
}

void tst_ReadingArea::state_goes_there_and_back()
{
    Drive first;
    first.area.setColumnCount(3);
    first.column(1)->setFace(Face::Sans, 16);
    first.column(1)->setTextWidth(measures::TextWidth::Column);
    first.area.setNamesShown(NamesShown::Focus);
    const QVariantMap state = first.area.state();
    Drive second(1);
    second.area.setState(state);
    QCOMPARE(second.area.columnCount(), 3);
    QCOMPARE(second.column(1)->face(), Face::Sans);
    QCOMPARE(second.column(1)->size(), 16);
    QCOMPARE(second.column(1)->textWidth(), measures::TextWidth::Column);
    QCOMPARE(second.column(0)->face(), Face::Serif);
    QCOMPARE(second.column(0)->textWidth(), measures::TextWidth::Usual);
    QCOMPARE(second.area.namesShown(), NamesShown::Focus);
    QCOMPARE(second.area.state(), state);
    second.area.setState({}); // what was never kept is as at first
    QCOMPARE(second.area.columnCount(), 2);
    QCOMPARE(second.area.namesShown(), NamesShown::All);
}

void tst_ReadingArea::nothing_is_left_loading()
{
    Drive drive;
    for (int i = 0; i < 5; ++i) { // answers overtake each other
        drive.document().setFocus(Focus().withSource(french));
        drive.document().setFocus(Focus().withSource(english));
    }
    QVERIFY(drive.settle());
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::englishText);
    QVERIFY(!drive.column(1)->text());
}

void tst_ReadingArea::closing_a_column_leaves_the_others()
{
    Drive drive(3);
    QVERIFY(drive.focus(Focus().withSource(french)));
    QMenu *menu = drive.column(1)->menu();
    menu->popup(drive.area.mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(menu->actions().size() > 5);
    QAction *close = menu->actions().last();
    QCOMPARE(close->text(), u"Close column"_s);
    close->trigger();
    menu->hide();
    QVERIFY(drive.settle());
    QCOMPARE(drive.area.columnCount(), 2);
    QCOMPARE(drive.column(0)->text(), SmallCaseBuilder::frenchText);
    QCOMPARE(drive.column(1)->text(), dutchText);
}

void tst_ReadingArea::what_is_elsewhere_is_told_in_the_active_column()
{
    Drive drive;
    QVERIFY(drive.focus(Focus().withSource(french)));
    QVERIFY(drive.focus(Focus().withSource(french).withEntity(SmallCaseBuilder::gang)));
    const auto told = [&](int index) {
        const QList<QLabel *> labels = drive.column(index)->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"in 1 other source"_s); });
    };
    QVERIFY(told(0));
    QVERIFY(!told(1));
    QVERIFY(drive.focus(Focus().withSource(french).withEntity(SmallCaseBuilder::agency)));
    QVERIFY(!told(0));
}

QTEST_MAIN(tst_ReadingArea)
#include "tst_readingarea.moc"

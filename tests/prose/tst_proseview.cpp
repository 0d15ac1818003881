// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/faces.h"
#include "prose/proselayout.h"
#include "prose/proseview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMimeData>
#include <QProxyStyle>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QToolTip>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ProseStyle style()
{
    ProseStyle style;
    style.font = readingFont(Face::Serif);
    style.titleFont = titleFont(Face::Serif, defaultReadingSize);
    style.colours = Colours::of(dossierPalette(Mode::Light), Mode::Light);
    return style;
}

class Moving : public QProxyStyle
{
public:
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 200 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

QString longText(int paragraphs)
{
    QStringList all;
    for (int i = 0; i < paragraphs; ++i)
        all += u"Paragraph %1 says "_s.arg(i) + u"one thing after another "_s.repeated(3 + i % 12);
    return all.join(u'\n');
}

} // namespace

class tst_ProseView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void a_click_says_where_in_the_stored_text();
    void a_click_on_a_label_says_which();
    void dragging_selects_and_is_no_click();
    void the_caret_moves_by_keyboard_and_says_so();
    void any_line_can_be_brought_to_any_height_data();
    void any_line_can_be_brought_to_any_height();
    void where_it_comes_to_rest_is_known_while_it_scrolls();
    void what_is_scrolled_into_view_is_seen_at_the_eye_line_data();
    void what_is_scrolled_into_view_is_seen_at_the_eye_line();
    void room_that_levelling_made_goes_once_it_is_not_needed();
    void a_text_that_does_not_fill_its_page_is_levelled_too();
    void what_is_in_view_stays_when_heights_above_are_corrected();
    void scrolling_goes_by_the_pixel_to_the_very_end();
    void a_narrower_window_keeps_the_line_at_the_eye();
    void other_letters_keep_the_line_at_the_eye();
    void a_screen_reader_is_told_where_letters_stand_data();
    void a_screen_reader_is_told_where_letters_stand();
    void a_click_on_the_title_takes_the_first_passage();
    void the_first_line_comes_with_the_title_and_the_last_with_the_end();
    void a_copy_is_the_stored_words();
    void a_character_that_does_not_show_is_seen_and_told();
    void a_sign_in_the_margin_is_pressed_and_tells();
    void signs_stand_at_the_line_their_passage_begins_on();
    void ticks_stand_where_the_places_are();
    void what_is_found_is_framed_apart_from_other_marks();
    void what_is_found_has_ticks_of_its_own();
    void a_heading_is_bold_and_the_next_text_is_not();

private:
    ProseView *m_view = nullptr;
    void show(const QString &text, const QList<ProseLabel> &labels = {});
};

void tst_ProseView::init()
{
    m_view = new ProseView;
    m_view->setStyle(style());
    m_view->resize(460, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void tst_ProseView::cleanup()
{
    delete m_view;
}

void tst_ProseView::show(const QString &text, const QList<ProseLabel> &labels)
{
    m_view->setText(ProseText(text, {}, labels), {}, {});
}

void tst_ProseView::a_click_says_where_in_the_stored_text()
{
    show(u"First sentence. Second sentence."_s, {{15, u" [1]"_s, 0}});
    QSignalSpy clicked(m_view, &ProseView::clicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::AltModifier, m_view->placeOf({16, 17}).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<qsizetype>(), qsizetype(16));
    QCOMPARE(clicked.first().at(1).value<Qt::KeyboardModifiers>(), Qt::AltModifier);
}

void tst_ProseView::a_click_on_a_label_says_which()
{
    show(u"First sentence. Second."_s, {{15, u" [1]"_s, 7}});
    QSignalSpy clicked(m_view, &ProseView::clicked);
    QSignalSpy label(m_view, &ProseView::labelClicked);
    const QPoint after = m_view->placeOf({14, 15}).topRight() + QPoint(10, 8);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, after);
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(label.size(), 1);
    QCOMPARE(label.first().first().toInt(), 7);
}

void tst_ProseView::dragging_selects_and_is_no_click()
{
    show(u"First sentence. Second sentence."_s);
    QSignalSpy clicked(m_view, &ProseView::clicked);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf({0, 1}).center());
    QTest::mouseMove(m_view->viewport(), m_view->placeOf({8, 9}).center());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->placeOf({8, 9}).center());
    QVERIFY(m_view->textCursor().hasSelection());
    QCOMPARE(clicked.size(), 0);
}

void tst_ProseView::the_caret_moves_by_keyboard_and_says_so()
{
    show(u"First sentence. Second sentence."_s);
    m_view->setFocus();
    QSignalSpy moved(m_view, &ProseView::caretMoved);
    QTest::keyClick(m_view, Qt::Key_Right);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.last().first().value<qsizetype>(), qsizetype(1));
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(m_view->caret() > 1);
}

void tst_ProseView::any_line_can_be_brought_to_any_height_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<qreal>("height");
    QTest::newRow("the first line down to the middle") << 0 << 200.0;
    QTest::newRow("the last line up to the top") << 79 << 10.0;
    QTest::newRow("a line in the middle") << 40 << 120.0;
}

void tst_ProseView::any_line_can_be_brought_to_any_height()
{
    QFETCH(int, paragraph);
    QFETCH(qreal, height);
    const QString text = longText(80);
    show(text);
    const qsizetype offset = text.indexOf(u"Paragraph %1 "_s.arg(paragraph));
    m_view->level(offset, height, false);
    m_view->repaint();
    QVERIFY2(std::abs(m_view->heightOf(offset) - height) <= 1, qPrintable(QString::number(m_view->heightOf(offset))));
}

void tst_ProseView::where_it_comes_to_rest_is_known_while_it_scrolls()
{
    Moving moving;
    m_view->QWidget::setStyle(&moving);
    const QString text = longText(80);
    show(text);
    const qsizetype offset = text.indexOf(u"Paragraph 9 "_s);
    m_view->level(offset, 100);
    QVERIFY(std::abs(m_view->heightOf(offset) - 100) > 1); // on its way
    QVERIFY(std::abs(m_view->restingHeightOf(offset) - 100) <= 1);
    QTRY_VERIFY(std::abs(m_view->heightOf(offset) - 100) <= 1);
    QVERIFY(std::abs(m_view->restingHeightOf(offset) - 100) <= 1);
    m_view->QWidget::setStyle(nullptr);
}

void tst_ProseView::what_is_scrolled_into_view_is_seen_at_the_eye_line_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<bool>("moving");
    QTest::newRow("near") << 12 << false;
    QTest::newRow("far") << 900 << false;
    QTest::newRow("near, while it is seen to scroll") << 12 << true;
    QTest::newRow("far, while it is seen to scroll") << 900 << true;
}

void tst_ProseView::what_is_scrolled_into_view_is_seen_at_the_eye_line()
{
    QFETCH(int, paragraph);
    QFETCH(bool, moving);
    Moving style;
    if (moving)
        m_view->QWidget::setStyle(&style);
    m_view->resize(300, 400);
    const QString text = longText(1000);
    show(text); // most of which is not laid out yet, and higher than it is thought to be
    const qsizetype offset = text.indexOf(u"Paragraph %1 "_s.arg(paragraph));
    m_view->scrollIntoView({offset, offset + 9});
    QTRY_VERIFY2(std::abs(m_view->restingHeightOf(offset) - m_view->eyeLine()) <= 1
            && std::abs(m_view->heightOf(offset) - m_view->eyeLine()) <= 1,
        qPrintable(QString::number(m_view->heightOf(offset))));
    m_view->repaint();
    QVERIFY(std::abs(m_view->heightOf(offset) - m_view->eyeLine()) <= 1);
    m_view->QWidget::setStyle(nullptr);
}

void tst_ProseView::room_that_levelling_made_goes_once_it_is_not_needed()
{
    const QString text = longText(80);
    show(text);
    m_view->level(0, 300, false); // the first line far down: room above it
    QVERIFY(std::abs(m_view->heightOf(0) - 300) <= 1);
    m_view->forgetRoom();
    QTRY_VERIFY(m_view->heightOf(0) <= m_view->eyeLine()); // as it stands when nobody has levelled it
    QTRY_COMPARE(m_view->verticalScrollBar()->value(), 0);

    // What the reader has scrolled away from does not come back.
    m_view->level(0, 300, false);
    m_view->verticalScrollBar()->setValue(500);
    const qsizetype offset = text.indexOf(u"Paragraph 6 "_s);
    const qreal before = m_view->heightOf(offset);
    m_view->forgetRoom();
    QVERIFY(std::abs(m_view->heightOf(offset) - before) <= 1);
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(m_view->heightOf(0) <= m_view->eyeLine());
}

void tst_ProseView::a_text_that_does_not_fill_its_page_is_levelled_too()
{
    const QString text = longText(3);
    show(text);
    const qsizetype last = text.lastIndexOf(u'\n') + 1;
    for (const qreal height : {300.0, 5.0, 120.0, -40.0, 200.0}) {
        m_view->level(last, height, false);
        m_view->repaint();
        QVERIFY2(std::abs(m_view->heightOf(last) - height) <= 1, qPrintable(QString::number(m_view->heightOf(last))));
    }
    m_view->forgetRoom();
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void tst_ProseView::what_is_in_view_stays_when_heights_above_are_corrected()
{
    const QString text = longText(3000);
    show(text);
    const qsizetype offset = text.indexOf(u"Paragraph 1500 "_s);
    m_view->level(offset, 150, false);
    m_view->repaint();
    // Upwards, a little at a time: what was at the eye moves exactly as far as the wheel says.
    for (int i = 0; i < 30; ++i) {
        const qsizetype watched = offset;
        const qreal before = m_view->heightOf(watched);
        const int value = m_view->verticalScrollBar()->value();
        m_view->verticalScrollBar()->setValue(value - 7);
        m_view->repaint();
        if (before > 380)
            break;
        QVERIFY2(std::abs(m_view->heightOf(watched) - before - 7) <= 1, qPrintable(u"step %1"_s.arg(i)));
    }
}

void tst_ProseView::scrolling_goes_by_the_pixel_to_the_very_end()
{
    const QString text = longText(60);
    show(text);
    QScrollBar *bar = m_view->verticalScrollBar();
    for (int i = 0; i < 400 && bar->value() < bar->maximum(); ++i) {
        bar->setValue(bar->value() + 97);
        m_view->repaint();
    }
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY2(m_view->isInView({text.size() - 2, text.size() - 1}),
        qPrintable(u"%1 of %2"_s.arg(m_view->heightOf(text.size() - 2)).arg(m_view->viewport()->height())));
}

void tst_ProseView::a_narrower_window_keeps_the_line_at_the_eye()
{
    const QString text = longText(120);
    show(text);
    const qsizetype offset = text.indexOf(u"Paragraph 60 "_s);
    m_view->level(offset, m_view->eyeLine(), false);
    m_view->resize(340, 400);
    m_view->repaint();
    QVERIFY2(std::abs(m_view->heightOf(offset) - m_view->eyeLine()) <= style().step,
        qPrintable(QString::number(m_view->heightOf(offset))));
}

void tst_ProseView::other_letters_keep_the_line_at_the_eye()
{
    show(longText(200));
    const Span line{m_view->text().stored().indexOf(u"Paragraph 90 "_s), 0};
    m_view->level(line.start, m_view->eyeLine(), false);
    ProseStyle larger = style();
    larger.font = readingFont(Face::Sans, 19);
    larger.step = 38;
    m_view->setStyle(larger);
    QCOMPARE(m_view->heightOf(line.start), m_view->eyeLine());
    ProseStyle narrow = larger;
    narrow.width = measures::TextWidth::Narrow;
    m_view->setStyle(narrow);
    QCOMPARE(m_view->heightOf(line.start), m_view->eyeLine());
}

void tst_ProseView::a_screen_reader_is_told_where_letters_stand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<bool>("scrolled");
    QTest::newRow("at the top") << longText(40) << u"Paragraph 1 "_s << false;
    QTest::newRow("scrolled") << longText(200) << u"Paragraph 90 "_s << true;
    QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd"_s << u"\u05dc\u05db"_s
                                   << false;
}

void tst_ProseView::a_screen_reader_is_told_where_letters_stand()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    QFETCH(bool, scrolled);
    show(text);
    const int at = static_cast<int>(m_view->text().stored().indexOf(letters));
    if (scrolled)
        m_view->level(at, m_view->eyeLine(), false);
    QTest::qWait(20); // it is painted
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(spoken && spoken->textInterface());
    const QRect told = spoken->textInterface()->characterRect(at);
    const QRect seen = m_view->placeOf({at, at + 1});
    const QRect place(m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    QVERIFY2(place.intersects(told),
        qPrintable(u"%1 %2, seen %3 %4"_s.arg(told.x()).arg(told.y()).arg(place.x()).arg(place.y())));
    QVERIFY(std::abs(told.center().y() - place.center().y()) <= 3);
    QCOMPARE(spoken->textInterface()->offsetAtPoint(place.center()), at);
}

void tst_ProseView::a_click_on_the_title_takes_the_first_passage()
{
    m_view->setText(ProseText(u"First words. Second words."_s, {}, {}), u"A title above"_s, {});
    QSignalSpy clicks(m_view, &ProseView::clicked);
    const QRect first = m_view->placeOf({0, 1});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(first.left() + 30, first.top() - 25));
    QCOMPARE(clicks.count(), 1);
    QCOMPARE(clicks.first().at(0).toLongLong(), 0);
    QVERIFY(clicks.first().at(1).value<Qt::KeyboardModifiers>().testFlag(Qt::AltModifier)); // no mark is meant
}

void tst_ProseView::the_first_line_comes_with_the_title_and_the_last_with_the_end()
{
    m_view->setText(ProseText(longText(80), {}, {}), u"A title above"_s, {});
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(bar->value() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 400 && m_view->caret() > 0; ++i)
        QTest::keyClick(m_view, Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
}

void tst_ProseView::a_copy_is_the_stored_words()
{
    show(u"First sentence. Second."_s, {{15, u" [1]"_s, 0}});
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"First sentence. Second."_s);
}

void tst_ProseView::a_character_that_does_not_show_is_seen_and_told()
{
    show(u"Open pay\u202Egpj.exe\u202C now, wo\u200Brd.\nשלום \u200FLatin לכולם"_s);
    const QString folder = qEnvironmentVariable("DOSSIER_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_view->grab().save(folder + u"/signs.png"_s));
    QCOMPARE(m_view->signsDescription(), u"4 character(s) that do not show are named in the text, in boxes"_s);
    QVERIFY(m_view->toPlainText().contains(u"RLO"_s));
    // The letters stand in the order in which they are stored.
    QVERIFY(m_view->placeOf({9, 10}).left() < m_view->placeOf({10, 11}).left());
    // In a paragraph that runs to the left, too, a sign stands between what is before and what is after it.
    const qsizetype mark = m_view->text().stored().indexOf(u'\u200F');
    const ProseSign &last = m_view->text().signs().last();
    QCOMPARE(last.invisible.offset, mark);
    QVERIFY(m_view->placeOf({mark - 1, mark}).left() > m_view->placeOf({mark + 2, mark + 3}).right() + 20);
    const QPoint sign = m_view->placeOf({7, 8}).center() + QPoint(m_view->placeOf({7, 8}).width() / 2 + 12, 0);
    QHelpEvent help(QEvent::ToolTip, sign, m_view->viewport()->mapToGlobal(sign));
    QApplication::sendEvent(m_view->viewport(), &help);
    QTRY_VERIFY(QToolTip::text().startsWith(u"Right-to-left override, U+202E."_s));
    QSignalSpy clicked(m_view, &ProseView::clicked);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, sign);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().value<qsizetype>(), qsizetype(8));
    m_view->selectAll();
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_view->text().stored());
    show(u"Nothing hidden."_s);
    QCOMPARE(m_view->signsDescription(), QString());
}

void tst_ProseView::a_sign_in_the_margin_is_pressed_and_tells()
{
    show(u"First sentence. Second sentence. Third one."_s);
    m_view->setRemarks({{0, false, Severity::Noted, 0, u"Note: a < b"_s}, {16, true, Severity::Major, 1, u"Why"_s}});
    QList<MarginSign> signs = m_view->marginSigns();
    QCOMPARE(signs.size(), 2); // both passages begin on the first line
    QSignalSpy clicked(m_view, &ProseView::clicked);
    QSignalSpy pressed(m_view, &ProseView::remarksClicked);
    m_view->setCaret(20);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, signs.at(1).place.center().toPoint());
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().value<QList<int>>(), QList<int>{0});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, signs.at(0).place.center().toPoint());
    QCOMPARE(pressed.last().first().value<QList<int>>(), QList<int>{1});
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(m_view->caret(), 20);
    // Pressed and let go beside it, nothing is meant.
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, signs.at(0).place.center().toPoint());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 200));
    QCOMPARE(pressed.size(), 2);
    QCOMPARE(clicked.size(), 0);

    const QPoint sign = signs.at(1).place.center().toPoint();
    QTest::mouseMove(m_view->viewport(), sign);
    QCOMPARE(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
    QHelpEvent help(QEvent::ToolTip, sign, m_view->viewport()->mapToGlobal(sign));
    QApplication::sendEvent(m_view->viewport(), &help);
    QTRY_COMPARE(QToolTip::text(), u"<p>Note: a &lt; b</p>"_s);
    m_view->setRemarks({});
    QVERIFY(m_view->marginSigns().isEmpty());
    QVERIFY(!m_view->marginSignAt(sign));
}

void tst_ProseView::signs_stand_at_the_line_their_passage_begins_on()
{
    show(longText(60));
    const qsizetype second = m_view->text().stored().indexOf(u'\n') + 1;
    const qsizetype last = m_view->text().stored().lastIndexOf(u'\n') + 1;
    m_view->setRemarks({{last, false, Severity::Noted, 0, {}}, {second, true, Severity::Minor, 1, {}}});
    QList<MarginSign> signs = m_view->marginSigns();
    QCOMPARE(signs.size(), 1); // the other is far below
    QCOMPARE(signs.first().remarks, QList<int>{1});
    const qreal line = m_view->heightOf(second);
    QVERIFY(signs.first().touch.top() >= line - 1 && signs.first().touch.bottom() <= line + style().step + 1);
    QVERIFY(signs.first().touch.left() >= m_view->placeOf({second, second + 20}).right());
    QVERIFY(signs.first().place.right() <= m_view->viewport()->width());
    m_view->level(last, 100, false);
    signs = m_view->marginSigns();
    QCOMPARE(signs.size(), 1);
    QCOMPARE(signs.first().remarks, QList<int>{0});
    QVERIFY(std::abs(signs.first().touch.top() - 100) <= 1);
}

void tst_ProseView::ticks_stand_where_the_places_are()
{
    const QString text = longText(100);
    show(text);
    m_view->setTicks({{text.size() - 5, Qt::red}, {0, Qt::red}, {text.size() / 2, Qt::blue}});
    const auto *bar = qobject_cast<TickedScrollBar *>(m_view->verticalScrollBar());
    QVERIFY(bar);
    QCOMPARE(bar->ticks().size(), 3);
    QVERIFY(bar->ticks().at(0).share < 0.05);
    QVERIFY(std::abs(bar->ticks().at(1).share - 0.5) < 0.1);
    QVERIFY(bar->ticks().at(2).share > 0.95);
}

// By shape, not by hue: a frame around every match, a stronger one on a ground around the one gone to.
void tst_ProseView::what_is_found_is_framed_apart_from_other_marks()
{
    show(u"The lock, the lock and the lock."_s, {{8, u" [1]"_s, 0}});
    const QList<Span> spans{{4, 8}, {14, 18}, {27, 31}};
    const auto picture = [this](Span span) {
        return m_view->viewport()->grab(m_view->placeOf(span).adjusted(-3, -4, 3, 4)).toImage();
    };
    const QImage plain = picture(spans.at(0));
    m_view->setFound(spans, 1);
    QCOMPARE(m_view->found(), spans);
    QCOMPARE(m_view->currentFound(), 1);
    const QImage framed = picture(spans.at(0));
    const QImage current = picture(spans.at(1));
    QVERIFY(framed != plain);
    const auto dark = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).lightness() < 240 ? 1 : 0;
        }
        return count;
    };
    QVERIFY(dark(framed) > dark(plain));
    QVERIFY(dark(current) > 2 * dark(framed));
    ProseMark name;
    name.span = spans.at(0);
    m_view->setMarks({name});
    QCOMPARE(m_view->found(), spans); // other marks come and go beside it
    m_view->setCurrentFound(0);
    QVERIFY(dark(picture(spans.at(1))) < dark(current));
    show(u"Another text"_s);
    QVERIFY(m_view->found().isEmpty());
}

void tst_ProseView::what_is_found_has_ticks_of_its_own()
{
    const QString text = longText(100);
    show(text);
    m_view->setTicks({{0, Qt::red}});
    m_view->setFound({{0, 3}, {text.size() / 2, text.size() / 2 + 3}, {text.size() - 5, text.size()}}, 2);
    const auto *bar = qobject_cast<TickedScrollBar *>(m_view->verticalScrollBar());
    QCOMPARE(bar->ticks().size(), 1);
    QCOMPARE(bar->foundTicks().size(), 3);
    QVERIFY(std::abs(bar->foundTicks().at(1) - 0.5) < 0.1);
    QVERIFY(bar->currentFoundTick() > 0.95);
    m_view->setFound({}, -1);
    QVERIFY(bar->foundTicks().isEmpty());
    QVERIFY(bar->currentFoundTick() < 0);
}

void tst_ProseView::a_heading_is_bold_and_the_next_text_is_not()
{
    m_view->setText(ProseText(u"A heading\nPlain words."_s, {}, {}), {}, {Span{0, 9}});
    QTextCursor cursor(m_view->document());
    cursor.setPosition(3);
    QVERIFY(cursor.charFormat().fontWeight() >= QFont::DemiBold);
    cursor.setPosition(15);
    QVERIFY(cursor.charFormat().fontWeight() <= QFont::Normal);
    m_view->setText(ProseText(u"Another text altogether."_s, {}, {}), {}, {});
    cursor = QTextCursor(m_view->document());
    cursor.setPosition(3);
    QVERIFY(cursor.charFormat().fontWeight() <= QFont::Normal);
}

QTEST_MAIN(tst_ProseView)
#include "tst_proseview.moc"

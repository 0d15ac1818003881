// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "prose/proselayout.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <limits>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ProseStyle style()
{
    ProseStyle style;
    style.font = readingFont(Face::Serif);
    style.titleFont = titleFont(Face::Serif, defaultReadingSize);
    style.numberFont = badgeFont(QFont());
    style.colours = Colours::of(dossierPalette(Mode::Light), Mode::Light);
    return style;
}

struct Page
{
    explicit Page(const QString &text, qreal width = 440) : layout(new ProseLayout(&document))
    {
        document.setDocumentMargin(0);
        document.setDocumentLayout(layout);
        document.setDefaultFont(style().font);
        layout->setStyle(style());
        document.setPlainText(text);
        document.setPageSize({width, -1});
    }

    QImage picture(int width = 440, int height = 300)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, 0, width, height);
        context.cursorPosition = -1;
        layout->ensureLaidOut(0, height, 0);
        layout->draw(&painter, context);
        return image;
    }

    QTextDocument document;
    ProseLayout *layout;
};

QString paragraphs(int count, int words = 60)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all += u"Paragraph %1: "_s.arg(i) + u"plain words that fill a line and another "_s.repeated(words / 8);
    return all.join(u'\n');
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &place)
{
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            count += image.rect().contains(x, y) && image.pixelColor(x, y) == colour;
    }
    return count;
}

} // namespace

class tst_ProseLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_stand_a_step_apart();
    void words_keep_to_a_readable_width();
    void only_what_is_in_view_is_laid_out();
    void a_corrected_height_above_says_how_far_the_anchor_moved();
    void a_point_finds_the_character_under_it();
    void a_point_beside_the_words_finds_none_exactly();
    void room_above_moves_every_line();
    void marks_never_move_the_words();
    void a_lit_name_has_its_tint_and_a_thick_line();
    void each_type_has_a_sign_of_its_own();
    void passages_on_one_line_share_a_number();
    void ten_thousand_marks_draw_as_fast_as_few();
    void a_right_to_left_paragraph_begins_at_the_right();
    void a_right_to_left_text_has_its_gutter_at_the_right_data();
    void a_right_to_left_text_has_its_gutter_at_the_right();
    void a_latin_name_does_not_turn_a_paragraph_round();
    void numbers_of_passages_stay_in_the_gutter();
    void signs_have_no_say_in_the_direction();
    void a_mark_covers_its_letters_in_both_directions();
    void a_sign_is_boxed();
    void mixed_directions_and_no_text_at_all_do_not_trip_it();
};

void tst_ProseLayout::lines_stand_a_step_apart()
{
    Page page(paragraphs(1));
    page.layout->ensureLaidOut(0, 1000, 0);
    const QTextLayout *lines = page.document.begin().layout();
    QVERIFY(lines->lineCount() > 3);
    for (int i = 1; i < lines->lineCount(); ++i)
        QCOMPARE(lines->lineAt(i).y() - lines->lineAt(i - 1).y(), style().step);
}

void tst_ProseLayout::words_keep_to_a_readable_width()
{
    Page wide(paragraphs(1), 3000);
    const qreal most = 75 * QFontMetricsF(style().font).averageCharWidth();
    QVERIFY(wide.layout->textWidth() <= most);
    QVERIFY(wide.layout->textWidth() > 300);
}

void tst_ProseLayout::only_what_is_in_view_is_laid_out()
{
    Page page(paragraphs(5000));
    page.layout->ensureLaidOut(0, 600, 0);
    int laidOut = 0;
    for (QTextBlock block = page.document.begin(); block.isValid(); block = block.next())
        laidOut += block.layout()->lineCount() > 0;
    QVERIFY2(laidOut > 0 && laidOut < 20, qPrintable(QString::number(laidOut)));
    QVERIFY(page.layout->documentSize().height() > 5000 * style().step);
}

void tst_ProseLayout::a_corrected_height_above_says_how_far_the_anchor_moved()
{
    Page page(paragraphs(200));
    page.layout->ensureLaidOut(5000, 5600, 5200);
    const qreal before = page.layout->blockBoundingRect(page.document.findBlockByNumber(60)).top();
    const QTextBlock anchor = page.document.findBlockByNumber(30);
    const qreal anchorTop = page.layout->blockBoundingRect(anchor).top();
    const qreal moved = page.layout->ensureLaidOut(0, anchorTop + 10, anchorTop + 1);
    QCOMPARE(page.layout->blockBoundingRect(anchor).top() - anchorTop, moved);
    QVERIFY(before > 0);
}

void tst_ProseLayout::a_point_finds_the_character_under_it()
{
    Page page(paragraphs(3));
    page.layout->ensureLaidOut(0, 2000, 0);
    for (const int position : {0, 5, 40, 100}) {
        const QRectF place = page.layout->rectOf({position, position + 1});
        QVERIFY(!place.isEmpty());
        QCOMPARE(page.layout->hitTest(place.center(), Qt::ExactHit), position);
    }
}

void tst_ProseLayout::a_point_beside_the_words_finds_none_exactly()
{
    Page page(u"Short."_s);
    page.layout->ensureLaidOut(0, 600, 0);
    const QRectF place = page.layout->rectOf({0, 6});
    QCOMPARE(page.layout->hitTest(place.center() + QPointF(place.width() * 2, 0), Qt::ExactHit), -1);
    QCOMPARE(page.layout->hitTest(place.center() + QPointF(place.width() * 2, 0), Qt::FuzzyHit), 6);
    QCOMPARE(page.layout->hitTest(QPointF(10, place.center().y()), Qt::ExactHit), -1); // the gutter
}

void tst_ProseLayout::room_above_moves_every_line()
{
    Page page(paragraphs(2));
    const qreal before = page.layout->lineTop(0);
    page.layout->setRoom(120, 30);
    QCOMPARE(page.layout->lineTop(0), before + 120);
}

void tst_ProseLayout::marks_never_move_the_words()
{
    Page page(paragraphs(4));
    const QRectF before = page.layout->rectOf({30, 40});
    QList<ProseMark> marks;
    for (const MarkState state : {MarkState::Rest, MarkState::Lit, MarkState::Current}) {
        ProseMark mark;
        mark.span = {20, 50};
        mark.state = state;
        mark.hue = Ink::Organisation;
        marks.append(mark);
    }
    page.layout->setMarks(marks);
    page.picture();
    QCOMPARE(page.layout->rectOf({30, 40}), before);
}

void tst_ProseLayout::a_lit_name_has_its_tint_and_a_thick_line()
{
    Page page(paragraphs(1));
    ProseMark mark;
    mark.span = {0, 9};
    mark.hue = Ink::Organisation;
    const Colours colours = style().colours;
    const QRect place = page.layout->rectOf(mark.span).toAlignedRect().adjusted(-2, -2, 2, 4);

    mark.state = MarkState::Rest;
    page.layout->setMarks({mark});
    const QImage rest = page.picture();
    QCOMPARE(pixelsOf(rest, colours.tint(Ink::Organisation, TintStrength::Lit), place), 0);

    mark.state = MarkState::Lit;
    page.layout->setMarks({mark});
    const QImage lit = page.picture();
    QVERIFY(pixelsOf(lit, colours.tint(Ink::Organisation, TintStrength::Lit), place) > place.width() * 3);
    QVERIFY(pixelsOf(lit, colours.ink(Ink::Organisation), place) >= place.width()); // two pixels high
    QVERIFY(pixelsOf(rest, colours.ink(Ink::Organisation), place) == 0); // half ink at rest
}

void tst_ProseLayout::each_type_has_a_sign_of_its_own()
{
    // The line under a name tells its type without its hue: the pictures differ in their grey.
    QList<QImage> pictures;
    for (const Ink hue : {Ink::Organisation, Ink::Person, Ink::Place, Ink::Product, Ink::ThreatActor, Ink::Malware,
             Ink::Vulnerability, Ink::Other}) {
        Page page(u"A name with a line under it"_s);
        ProseMark mark;
        mark.span = {0, 20};
        mark.hue = hue;
        mark.state = MarkState::Rest;
        page.layout->setMarks({mark});
        const QRect line = page.layout->rectOf(mark.span).toAlignedRect();
        QImage shape(line.width(), 8, QImage::Format_Mono);
        const QImage picture = page.picture();
        for (int y = 0; y < 8; ++y) {
            for (int x = 0; x < line.width(); ++x)
                shape.setPixel(x, y, picture.pixelColor(line.left() + x, line.bottom() - 3 + y) != QColor(Qt::white));
        }
        QVERIFY(!pictures.contains(shape));
        pictures.append(shape);
    }
}

void tst_ProseLayout::passages_on_one_line_share_a_number()
{
    Page page(u"One. Two. Three."_s);
    page.layout->setPassages(
        {{0, 1, false, ClaimSign::Alone}, {5, 2, false, ClaimSign::Alone}, {10, 3, false, ClaimSign::Alone}});
    const QImage shared = page.picture();
    page.layout->setPassages({{0, 1, false, ClaimSign::Alone}});
    const QImage single = page.picture();
    const QRect gutter(0, 0, measures::gutterWidth - 8, 60);
    int sharedInk = 0;
    int singleInk = 0;
    for (int y = gutter.top(); y < gutter.bottom(); ++y) {
        for (int x = gutter.left(); x < gutter.right(); ++x) {
            sharedInk += shared.pixelColor(x, y) != QColor(Qt::white);
            singleInk += single.pixelColor(x, y) != QColor(Qt::white);
        }
    }
    QVERIFY(singleInk > 0);
    QVERIFY(sharedInk > singleInk); // "1–3" against "1"
}

void tst_ProseLayout::ten_thousand_marks_draw_as_fast_as_few()
{
    Page page(paragraphs(3000));
    page.picture();
    const auto time = [&page] {
        qint64 least = std::numeric_limits<qint64>::max(); // of some goes: other work on the machine only adds to it
        for (int go = 0; go < 3; ++go) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 20; ++i)
                page.picture();
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 bare = time();
    QList<ProseMark> marks;
    for (int i = 0; i < 10'000; ++i) {
        ProseMark mark;
        mark.span = {i * 80, i * 80 + 12};
        mark.hue = Ink::Person;
        marks.append(mark);
    }
    page.layout->setMarks(marks);
    const qint64 marked = time();
    QVERIFY2(marked < 8 * bare,
        qPrintable(u"%1 against %2"_s.arg(marked).arg(bare))); // bounded by the view, not by the marks
}

void tst_ProseLayout::a_right_to_left_paragraph_begins_at_the_right()
{
    Page page(u"שלום לכולם\nLatin words\nמרחבא Latin"_s);
    page.layout->ensureLaidOut(0, 600, 0);
    const qreal left = page.layout->textLeft();
    const qreal right = left + page.layout->textWidth();
    const QRectF hebrew = page.layout->rectOf({0, 1});
    QVERIFY2(std::abs(hebrew.right() - right) < 2, qPrintable(QString::number(hebrew.right())));
    QVERIFY(page.layout->rectOf({11, 12}).left() < left + 2);
    QVERIFY(std::abs(page.layout->rectOf({23, 24}).right() - right) < 2);
    for (const int position : {0, 3, 9, 11, 15, 23, 24, 30}) {
        const QRectF place = page.layout->rectOf({position, position + 1});
        QVERIFY(!place.isEmpty());
        QCOMPARE(page.layout->hitTest(place.center(), Qt::ExactHit), position);
    }
    QCOMPARE(page.layout->hitTest(QPointF(left + 5, hebrew.center().y()), Qt::ExactHit), -1);
}

void tst_ProseLayout::a_right_to_left_text_has_its_gutter_at_the_right_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fromRight");
    QTest::newRow("Hebrew") << u"שלום לכולם"_s << true;
    QTest::newRow("Arabic behind a number") << u"12. مرحبا"_s << true;
    QTest::newRow("Hebrew after a line of figures") << u"2023\nשלום לכולם"_s << true;
    QTest::newRow("Latin with a Hebrew word") << u"Shalom שלום"_s << false;
    QTest::newRow("figures") << u"1, 2"_s << false;
}

void tst_ProseLayout::a_right_to_left_text_has_its_gutter_at_the_right()
{
    QFETCH(QString, text);
    QFETCH(bool, fromRight);
    Page page(text);
    QCOMPARE(page.layout->runsFromRight(), fromRight);
    page.layout->setPassages({{0, 7, true, ClaimSign::Conflict}});
    const QImage picture = page.picture();
    const auto hasInk = [&](int left, int right) {
        for (int x = left; x < right; ++x) {
            for (int y = 0; y < 60; ++y) {
                if (picture.pixelColor(x, y) != QColor(Qt::white))
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(hasInk(0, 20), !fromRight);
    QCOMPARE(hasInk(420, 440), fromRight);
    // What stands in the margin is at the other side.
    page.layout->setRemarks({{0, false, Severity::Noted, 0, {}}});
    const QList<MarginSign> signs = page.layout->marginSigns(page.document.begin());
    QCOMPARE(signs.size(), 1);
    QCOMPARE(signs.first().place.center().x() < 220, fromRight);
    QVERIFY(page.layout->marginSignAt(signs.first().touch.center()));
}

void tst_ProseLayout::a_latin_name_does_not_turn_a_paragraph_round()
{
    Page page(u"שלום לכולם\nCCTV שלום\nLatin words"_s);
    page.layout->ensureLaidOut(0, 600, 0);
    const qreal right = page.layout->textLeft() + page.layout->textWidth();
    QVERIFY(std::abs(page.layout->rectOf({11, 12}).right() - right) < page.layout->textWidth() / 4);
    QVERIFY(page.layout->rectOf({21, 22}).left() < page.layout->textLeft() + 2);
    Page latin(u"Latin words\nCCTV שלום"_s);
    latin.layout->ensureLaidOut(0, 600, 0);
    QVERIFY(latin.layout->rectOf({12, 13}).left() < latin.layout->textLeft() + 2);
}

void tst_ProseLayout::numbers_of_passages_stay_in_the_gutter()
{
    Page page(u"One. Two. Three."_s);
    const auto ink = [&](int first, int last) {
        page.layout->setPassages({{0, first, true, ClaimSign::Alone}, {5, last, true, ClaimSign::Alone}});
        const QImage picture = page.picture();
        QRect place;
        for (int x = 0; x < measures::gutterWidth - 6; ++x) {
            for (int y = 0; y < 60; ++y) {
                if (picture.pixelColor(x, y) != QColor(Qt::white))
                    place |= QRect(x, y, 1, 1);
            }
        }
        return place;
    };
    for (const auto &[first, last] : {std::pair(3, 4), std::pair(327, 328), std::pair(10'976, 10'977)}) {
        const QRect place = ink(first, last);
        QVERIFY2(place.left() >= 0 && place.width() > 8, qPrintable(QString::number(first)));
        QVERIFY2(place.right() <= measures::gutterNumberRight + 2, qPrintable(QString::number(first)));
    }
    QVERIFY(ink(3, 4).left() > 5);
    QVERIFY(ink(327, 328).left() > 0); // not cut
    QFont bold = style().numberFont;
    bold.setWeight(QFont::DemiBold);
    const QRect longest = ink(108'165, 108'166);
    QVERIFY(longest.width() + 4 > QFontMetricsF(bold).horizontalAdvance(u"108165"_s));
}

void tst_ProseLayout::signs_have_no_say_in_the_direction()
{
    Page page(u"|RLM|שלום"_s);
    page.layout->setSigns({{0, 5}});
    const qreal right = page.layout->textLeft() + page.layout->textWidth();
    const QRectF sign = page.layout->rectOf({0, 5});
    QVERIFY2(std::abs(sign.right() - right) < 2, qPrintable(QString::number(sign.right())));
}

// "abc" and two Hebrew letters of a span that runs from the one into the other stand apart on the line.
void tst_ProseLayout::a_mark_covers_its_letters_in_both_directions()
{
    Page page(u"abc אבגדה xyz"_s);
    ProseMark mark;
    mark.span = {0, 6}; // up to and with the second Hebrew letter
    mark.state = MarkState::Lit;
    mark.hue = Ink::Organisation;
    page.layout->setMarks({mark});
    const QImage picture = page.picture();
    const QColor tint = style().colours.tint(Ink::Organisation, TintStrength::Lit);
    const auto tinted = [&](int position) {
        const QRect place = page.layout->rectOf({position, position + 1}).toAlignedRect();
        return pixelsOf(picture, tint, place.adjusted(1, 0, -1, 0)) > 10;
    };
    for (const int position : {0, 1, 2, 4, 5})
        QVERIFY2(tinted(position), qPrintable(QString::number(position)));
    for (const int position : {6, 7, 8, 10, 11})
        QVERIFY2(!tinted(position), qPrintable(QString::number(position)));
}

void tst_ProseLayout::a_sign_is_boxed()
{
    Page page(u"pay RLO gpj"_s);
    const QRect place = page.layout->rectOf({4, 7}).toAlignedRect();
    const QColor ink = style().colours.ink(Ink::Major);
    QCOMPARE(pixelsOf(page.picture(), ink, place), 0);
    page.layout->setSigns({{4, 7}});
    QVERIFY(pixelsOf(page.picture(), ink, place) > place.width());
}

void tst_ProseLayout::mixed_directions_and_no_text_at_all_do_not_trip_it()
{
    Page page(u"\u05D0\u05D1\u05D2 latin \u05D3\u05D4\n\n\u0645\u0631\u062D\u0628\u0627\n"_s);
    ProseMark mark;
    mark.span = {2, 9};
    mark.state = MarkState::Current;
    page.layout->setMarks({mark});
    QVERIFY(!page.picture().isNull());
    Page empty((QString()));
    QCOMPARE(empty.layout->hitTest({100, 100}, Qt::ExactHit), -1);
    QVERIFY(!empty.picture().isNull());
}

QTEST_MAIN(tst_ProseLayout)
#include "tst_proselayout.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/rowpainting.h"

#include "prose/viewdrive.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename Paint> QImage painted(QSize size, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Colours::current().ground(Ground::Base));
    QPainter painter(&image);
    paint(&painter);
    return image;
}

} // namespace

class tst_RowPainting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { wear(Mode::Light); }
    void words_wrap_and_the_last_line_is_cut_data();
    void words_wrap_and_the_last_line_is_cut();
    void nothing_is_counted_as_a_dash();
    void a_badge_is_wide_enough_for_its_words();
    void a_faded_badge_is_quieter();
    void a_lit_label_wears_tint_and_underline();
    void a_pill_stays_inside_its_place();
};

void tst_RowPainting::words_wrap_and_the_last_line_is_cut_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("width"); // in average characters
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("lines");
    QTest::addColumn<bool>("cut");
    QTest::newRow("one line") << u"Locks shut"_s << 40.0 << 2 << 1 << false;
    QTest::newRow("two lines") << u"Locks Agency hit by Grey Heron"_s << 20.0 << 2 << 2 << false;
    QTest::newRow("more than two") << u"Locks Agency hit by Grey Heron and shut for a week"_s << 16.0 << 2 << 2 << true;
    QTest::newRow("one word too long") << u"Binnenschifffahrtsstraßenverwaltung"_s << 10.0 << 2 << 2 << true;
    QTest::newRow("no words") << QString() << 20.0 << 2 << 1 << false;
}

void tst_RowPainting::words_wrap_and_the_last_line_is_cut()
{
    QFETCH(QString, words);
    QFETCH(double, width);
    QFETCH(int, most);
    const QFont font = QApplication::font();
    const QFontMetricsF metrics(font);
    const qreal pixels = width * metrics.averageCharWidth();
    const QStringList lines = wrapped(words, font, pixels, most);
    QTEST(static_cast<int>(lines.size()), "lines");
    QTEST(lines.constLast().endsWith(u'…'), "cut");
    for (const QString &line : lines)
        QVERIFY(metrics.horizontalAdvance(line) <= pixels + 1);
}

void tst_RowPainting::nothing_is_counted_as_a_dash()
{
    QCOMPARE(countWords(0), u"–"_s);
    QCOMPARE(countWords(7), u"7"_s);
}

void tst_RowPainting::a_badge_is_wide_enough_for_its_words()
{
    const QFont font = QApplication::font();
    QCOMPARE(badgeSize(font, u"fr"_s).width(), 24);
    QVERIFY(badgeSize(font, u"zh-Hant"_s).width() > 24);
}

void tst_RowPainting::a_faded_badge_is_quieter()
{
    const QFont font = QApplication::font();
    const auto badge = [&](bool faded) {
        return painted({30, 24}, [&](QPainter *painter) {
            paintBadge(painter, QRectF(QPointF(3, 3), badgeSize(font)), u"fr"_s, font, Colours::current(), faded);
        });
    };
    QVERIFY(pixelsOf(badge(false), Colours::current().ink(Ink::Line2), 10) > 20);
    QVERIFY(pixelsOf(badge(true), Colours::current().ink(Ink::Line2), 10) < 10);
    QVERIFY(pixelsOf(badge(true), Colours::current().ink(Ink::Line), 10) > 20);
}

void tst_RowPainting::a_lit_label_wears_tint_and_underline()
{
    const Colours colours = Colours::current();
    const auto label = [&](MarkState state) {
        return painted({120, 26}, [&](QPainter *painter) {
            paintLitLabel(painter, QRectF(10, 0, 100, 26), u"Valmer"_s, QApplication::font(), Ink::Place, state,
                colours.ink(Ink::Text), colours);
        });
    };
    const QColor lit = colours.tint(Ink::Place, TintStrength::Lit);
    const QColor hover = colours.tint(Ink::Place, TintStrength::Hover);
    QCOMPARE(pixelsOf(label(MarkState::Rest), lit, 0), 0);
    QVERIFY(pixelsOf(label(MarkState::Lit), lit, 0) > 200);
    QVERIFY(pixelsOf(label(MarkState::Lit), Ink::Place) > 10); // the second sign
    QVERIFY(pixelsOf(label(MarkState::Glance), hover, 0) > 200);
}

void tst_RowPainting::a_pill_stays_inside_its_place()
{
    const QFont font = QApplication::font();
    const QString words = u"No conflict: some are coarser"_s;
    painted({300, 40}, [&](QPainter *painter) {
        const QRectF place(20, 5, 270, 30);
        const QRectF wide = paintPill(painter, place, Icon::Refine, words, Ink::Refine, font, Colours::current());
        QVERIFY(place.contains(wide));
        QCOMPARE(wide.right(), place.right());
        QCOMPARE(qRound(wide.width()), pillSize(font, words).width());
        const QRectF narrow(20, 5, 60, 30);
        QVERIFY(
            narrow.contains(paintPill(painter, narrow, Icon::Refine, words, Ink::Refine, font, Colours::current())));
    });
}

QTEST_MAIN(tst_RowPainting)
#include "tst_rowpainting.moc"

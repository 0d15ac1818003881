// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/outlinepage.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Outline outline(const QString &language)
{
    Outline outline;
    outline.source.id = SourceId(3);
    outline.text = TextId(4);
    outline.language = language;
    outline.passages = {{PassageId(7), TextId(4), 2, {0, 9}, PassageKind::Sentence},
        {PassageId(9), TextId(4), 5, {20, 40}, PassageKind::Sentence}};
    outline.words = {u"Il pleut."_s, u"Le port a fermé hier matin, dit la capitainerie."_s};
    return outline;
}

} // namespace

class tst_OutlinePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_whose_words_these_are_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("caption");
        QTest::newRow("French") << u"fr"_s << u"Key passages, in French, chosen by rule"_s;
        QTest::newRow("not known") << u""_s << u"Key passages, in the source’s own language, chosen by rule"_s;
    }
    void says_whose_words_these_are()
    {
        QFETCH(QString, language);
        QFETCH(QString, caption);
        OutlinePage page;
        page.show(outline(language));
        QCOMPARE(page.list()->accessibleName(), caption);
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == caption; }));
        QCOMPARE(page.list()->count(), 2);
        QCOMPARE(page.list()->item(1)->data(Qt::AccessibleTextRole).toString(),
            u"Passage 5: Le port a fermé hier matin, dit la capitainerie."_s);
    }

    void words_begin_on_the_side_they_are_read_from()
    {
        Outline hebrew = outline(u"he"_s);
        hebrew.words = {u"הגשם"_s, u"lock"_s};
        OutlinePage page;
        page.show(hebrew);
        page.resize(420, 700);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto inkLeft = [&](int row) {
            const QRect place = page.list()->visualItemRect(page.list()->item(row)).adjusted(50, 6, -8, -6);
            const QImage seen = page.list()->viewport()->grab(place).toImage();
            for (int x = 0; x < seen.width(); ++x) {
                for (int y = 0; y < seen.height(); ++y) {
                    if (QColor(seen.pixel(x, y)).lightness() < 128)
                        return double(x) / seen.width();
                }
            }
            return -1.0;
        };
        QCOMPARE_GT(inkLeft(0), 0.5);
        QCOMPARE_LT(inkLeft(1), 0.1);
    }
    void of_a_passage_without_end_the_beginning_is_shown()
    {
        Outline endless = outline(u"fr"_s);
        endless.words[1] = u"a7"_s.repeated(500'000);
        OutlinePage page;
        page.show(endless);
        QCOMPARE_LT(page.list()->item(1)->text().size(), 3'000);
        QVERIFY(page.list()->item(1)->text().endsWith(u'…'));
    }

    // Also when a scroll bar comes and takes room from the words.
    void no_words_are_cut_off_whatever_the_width()
    {
        Outline many = outline(u"fr"_s);
        for (int i = 0; i < 12; ++i) {
            many.passages.append({PassageId(20 + i), TextId(4), 6 + i, {50, 60}, PassageKind::Sentence});
            many.words.append(many.words.at(1).repeated(1 + i % 3));
        }
        OutlinePage page;
        page.show(many);
        page.resize(420, 700);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto fits = [&] {
            const auto rect = [&](int row) { return page.list()->visualItemRect(page.list()->item(row)); };
            for (int row = 0; row + 1 < page.list()->count(); ++row) {
                QStyleOptionViewItem option;
                const QModelIndex index = page.list()->model()->index(row, 0);
                const int needed = page.list()->itemDelegate()->sizeHint(option, index).height();
                if (rect(row + 1).top() - rect(row).top() != needed)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(fits());
        for (const int width : {390, 300, 360, 520}) {
            page.resize(width, 700);
            QTRY_VERIFY2(fits(), qPrintable(QString::number(width)));
        }
    }

    void passages_are_chosen_by_key_and_click()
    {
        OutlinePage page;
        page.show(outline(u"fr"_s));
        page.resize(320, 500);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QSignalSpy chosen(&page, &OutlinePage::passageChosen);
        page.list()->setFocus();
        page.list()->setCurrentRow(0);
        QTest::keyClick(page.list(), Qt::Key_Down);
        QTest::keyClick(page.list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<PassageId>(), PassageId(9));
        QTest::mouseClick(
            page.list()->viewport(), Qt::LeftButton, {}, page.list()->visualItemRect(page.list()->item(0)).center());
        QCOMPARE(chosen.last().first().value<PassageId>(), PassageId(7));
        // Long words take several lines.
        QVERIFY(page.list()->visualItemRect(page.list()->item(1)).height()
            > page.list()->visualItemRect(page.list()->item(0)).height());
    }

    void offers_are_wishes()
    {
        OutlinePage page;
        page.show(outline(u"fr"_s));
        QSignalSpy wished(&page, &OutlinePage::wished);
        for (const RenditionWish wish : {RenditionWish::Summary, RenditionWish::Translation, RenditionWish::AtHand}) {
            page.button(wish)->click();
            QVERIFY(wished.last().first().value<RenditionWish>() == wish);
        }
    }

    void nothing_is_offered_where_nothing_can_be_written()
    {
        OutlinePage page;
        page.show(outline(u"fr"_s));
        page.setWritable(false);
        page.QWidget::show();
        for (const RenditionWish wish : {RenditionWish::Summary, RenditionWish::Translation, RenditionWish::AtHand})
            QVERIFY(!page.button(wish)->isVisible());
        QVERIFY(page.list()->isVisible());
    }

    void a_text_without_passages_says_nothing_of_them()
    {
        OutlinePage page;
        page.show({});
        QCOMPARE(page.list()->count(), 0);
        QCOMPARE(page.list()->accessibleName(), QString());
    }
};

QTEST_MAIN(tst_OutlinePage)
#include "tst_outlinepage.moc"

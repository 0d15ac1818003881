// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/labels.h"

#include "prose/viewdrive.h"

#include <QStackedWidget>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

class tst_Labels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { wear(Mode::Light); }
    void a_badge_speaks_its_language();
    void words_that_do_not_fit_are_cut();
    void an_icon_follows_the_mode();
    void a_note_covers_what_is_empty();
    void a_note_covers_pages_that_came_after_it();
    void a_key_stands_in_its_cap();
};

void tst_Labels::a_badge_speaks_its_language()
{
    LanguageBadge badge;
    badge.setLanguage(u"fr"_s, u"French"_s);
    QCOMPARE(badge.accessibleName(), u"French"_s);
    QCOMPARE(badge.toolTip(), u"French"_s);
    QCOMPARE(badge.sizeHint().width(), 24);
}

void tst_Labels::words_that_do_not_fit_are_cut()
{
    ElidedLabel label(u"a name that goes on for much longer than its place"_s);
    label.resize(60, label.sizeHint().height());
    QVERIFY(label.minimumSizeHint().width() < 60);
    const QImage cut = label.grab().toImage();
    ElidedLabel dots(label.fontMetrics().elidedText(label.text(), Qt::ElideRight, 60));
    dots.resize(label.size());
    QCOMPARE(cut, dots.grab().toImage());
}

void tst_Labels::an_icon_follows_the_mode()
{
    IconLabel icon(Icon::Organisation, Ink::Organisation, 20);
    const QColor light = Colours::current().ink(Ink::Organisation);
    QVERIFY(pixelsOf(icon.grab().toImage(), light, 30) > 10);
    wear(Mode::Dark);
    const QColor dark = Colours::current().ink(Ink::Organisation);
    QVERIFY(dark != light);
    QVERIFY(pixelsOf(icon.grab().toImage(), dark, 30) > 10);
    icon.setIcon(Icon::Place, Ink::Place);
    QVERIFY(pixelsOf(icon.grab().toImage(), Ink::Place) > 10);
}

void tst_Labels::a_note_covers_what_is_empty()
{
    QWidget area;
    auto *note = new EmptyNote(&area);
    showAt(area, 200, 100);
    QVERIFY(!note->isVisible());
    note->setWords(u"Nothing is here"_s);
    QVERIFY(says(area, u"Nothing is here"_s));
    area.resize(300, 150);
    QTRY_COMPARE(note->size(), area.size());
    QVERIFY(note->testAttribute(Qt::WA_TransparentForMouseEvents)); // what is dropped reaches the list
    note->setWords({});
    QVERIFY(!note->isVisible());
}

void tst_Labels::a_note_covers_pages_that_came_after_it()
{
    QStackedWidget pages;
    auto *note = new EmptyNote(&pages);
    note->setAutoFillBackground(true);
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setPalette(QPalette(Qt::red));
    pages.addWidget(page);
    showAt(pages, 200, 100);
    note->setWords(u"Nothing is here"_s);
    const QColor behind = page->palette().color(QPalette::Window);
    QCOMPARE(pixelsOf(pages.grab().toImage(), behind, 0), 0);
}

void tst_Labels::a_key_stands_in_its_cap()
{
    KeyLabel key(u"F3"_s, u"next"_s);
    QCOMPARE(key.text(), u"F3 next"_s); // as a screen reader says it
    showAt(key, key.sizeHint().width(), key.sizeHint().height());
    const QImage seen = key.grab().toImage();
    const QColor edge = Colours::current().ink(Ink::Line2);
    QCOMPARE_GT(pixelsOf(seen.copy(0, 0, 25, seen.height()), edge, 0), 20);
    QCOMPARE(pixelsOf(seen.copy(28, 0, seen.width() - 28, 3), edge, 0), 0);
}

QTEST_MAIN(tst_Labels)
#include "tst_labels.moc"

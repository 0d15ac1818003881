// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/snippet.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_Snippet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_words_stay_in_view_data();
    void the_words_stay_in_view();
};

void tst_Snippet::the_words_stay_in_view_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << u"a few words before "_s << u"the name"_s << 400;
    QTest::newRow("narrow") << u"a great many words that stand before "_s << u"the name"_s << 160;
    QTest::newRow("a name longer than the line") << u"before "_s << u"a name that goes on and on and on"_s << 120;
    QTest::newRow("at the start of a text") << QString() << u"the name"_s << 120;
}

void tst_Snippet::the_words_stay_in_view()
{
    QFETCH(QString, before);
    QFETCH(QString, words);
    QFETCH(int, width);
    ContextRow context;
    context.before = before;
    context.words = words;
    context.after = u" and what follows it in the sentence"_s;
    QImage image(width, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Colours colours = Colours::of(dossierPalette(Mode::Light), Mode::Light);
    const QRectF drawn =
        paintSnippet(&painter, image.rect(), context, QFont(), colours, Ink::Organisation, MarkState::Lit);
    QVERIFY(drawn.left() >= 0);
    QVERIFY(drawn.right() <= width);
    QVERIFY(drawn.width() > 20);
    QCOMPARE(
        image.pixelColor(drawn.topLeft().toPoint() + QPoint(1, 3)), colours.tint(Ink::Organisation, TintStrength::Lit));
}

QTEST_MAIN(tst_Snippet)
#include "tst_snippet.moc"

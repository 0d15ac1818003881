// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/printedtext.h"

#include "appearance/faces.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct Sink
{
    Sink() { buffer.open(QIODevice::WriteOnly); }
    QBuffer buffer;
};

// Pages that keep the words drawn on them, for each page in the order they were drawn.
class KeptPages : Sink, public QPdfWriter
{
public:
    KeptPages() : QPdfWriter(&buffer), m_engine(*this)
    {
        setResolution(72);
        setPageLayout(QPageLayout(QPageSize(QPageSize::A5), QPageLayout::Portrait, QMarginsF(36, 36, 36, 36)));
    }
    bool newPage() override
    {
        pages.append(QString());
        marks.append(0);
        return true;
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

    mutable QStringList pages{QString()};
    mutable QList<int> marks{0}; // lines and paths

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(KeptPages &pages) : QPaintEngine(AllFeatures), m_pages(pages) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { ++m_pages.marks.last(); }
        void drawLines(const QLineF *, int) override { ++m_pages.marks.last(); }
        void drawPath(const QPainterPath &) override { ++m_pages.marks.last(); }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            m_pages.pages.last() += item.text() + u'|';
        }
        Type type() const override { return User; }

    private:
        KeptPages &m_pages;
    };
    mutable Engine m_engine;
};

QString footOf(int page, int pages)
{
    return u"page %1 of %2"_s.arg(page).arg(pages);
}

// A word for each number, so that each can be looked for.
QString counted(int words, int perParagraph)
{
    QString text;
    for (int i = 1; i <= words; ++i) {
        text += u"lock"_s + QString::number(i);
        text += i % perParagraph == 0 && i < words ? u'\n' : u' ';
    }
    return text.trimmed();
}

PrintedText textOf(const QString &characters)
{
    PrintedText text;
    text.title = u"The locks"_s;
    text.details = {u"Harbour Bulletin · 20 March 2023"_s, u"https://bulletin.example/locks"_s};
    text.characters = characters;
    text.face = readingFont(Face::Serif, 11);
    return text;
}

// Words as they were drawn, blanks and breaks left out.
QString joined(const QStringList &pages)
{
    return pages.join(QString()).remove(u'|').remove(u' ');
}

} // namespace

class TestPrintedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsDrawnOnAsManyPagesAsItTakes_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("perParagraph");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << 0 << 10 << 1;
        QTest::newRow("a little") << 30 << 10 << 1;
        QTest::newRow("several pages") << 2000 << 40 << 0;
        QTest::newRow("one paragraph") << 3000 << 10'000 << 0;
        QTest::newRow("lines of one word") << 300 << 1 << 0;
    }
    void everythingIsDrawnOnAsManyPagesAsItTakes()
    {
        QFETCH(int, words);
        QFETCH(int, perParagraph);
        QFETCH(int, pages);
        KeptPages paper;
        const PrintedText text = textOf(words == 0 ? QString() : counted(words, perParagraph));
        const Result<int> printed = printText(text, paper, footOf);
        QVERIFY(printed);
        QCOMPARE(*printed, paper.pages.size());
        if (pages > 0)
            QCOMPARE(*printed, pages);
        else
            QVERIFY(*printed > 1);
        const QString drawn = joined(paper.pages);
        for (int i = 1; i <= words; ++i)
            QVERIFY2(drawn.contains(u"lock"_s + QString::number(i)), qPrintable(QString::number(i)));
        QVERIFY(drawn.contains(u"HarbourBulletin"_s));
        for (int page = 0; page < *printed; ++page) {
            QVERIFY(joined({paper.pages.at(page)}).contains(u"page%1of%2"_s.arg(page + 1).arg(*printed)));
            QVERIFY(joined({paper.pages.at(page)}).contains(u"Thelocks"_s));
        }
    }

    void passagesHaveTheirNumbersInTheMargin()
    {
        PrintedText text = textOf(u"First sentence.\nSecond sentence. Third sentence.\nLast."_s);
        text.numbers = {{0, 71}, {16, 72}, {33, 73}, {49, 74}};
        KeptPages paper;
        QVERIFY(printText(text, paper, footOf));
        const QStringList drawn = paper.pages.constFirst().split(u'|');
        QVERIFY(drawn.contains(u"71"_s));
        QVERIFY(drawn.contains(u"72–73"_s)); // begin on one line
        QVERIFY(drawn.contains(u"74"_s));
    }

    void marksAreLinesUnderTheWords()
    {
        PrintedText text = textOf(u"The Locks Agency closed in May."_s);
        KeptPages plain;
        QVERIFY(printText(text, plain, footOf));
        text.marks = {{{4, 16}, Ink::Organisation}, {{27, 30}, Ink::Event}};
        KeptPages marked;
        QVERIFY(printText(text, marked, footOf));
        QVERIFY(marked.marks.constFirst() >= plain.marks.constFirst() + 4); // a date's has closed ends
        QCOMPARE(marked.pages, plain.pages);
    }

    void aHeadingIsNotLeftAtTheFootOfAPage()
    {
        for (int lines = 18; lines < 40; ++lines) {
            PrintedText text = textOf(counted(lines, 1) + u"\nHeading\nafterwards it goes on"_s);
            const qsizetype at = text.characters.indexOf(u"Heading"_s);
            text.headings = {{at, at + 7}};
            KeptPages paper;
            QVERIFY(printText(text, paper, footOf));
            for (const QString &page : paper.pages)
                QCOMPARE(page.contains(u"Heading"_s), page.contains(u"afterwards"_s));
        }
    }

    void itStopsWhenItIsAskedTo()
    {
        KeptPages paper;
        const PrintedText text = textOf(counted(5000, 20));
        double last = -1;
        const Result<int> printed = printText(text, paper, footOf, [&last](double share) {
            const bool grows = share > last;
            last = share;
            return grows && share < 0.7;
        });
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Cancelled);
        QVERIFY(last >= 0.7 && last < 0.8);
        QVERIFY(paper.pages.size() > 1);
    }

    void aPdfHasItsPages()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        int pages = 0;
        {
            QPdfWriter writer(&buffer);
            const Result<int> printed = printText(textOf(counted(3000, 30)), writer, footOf);
            QVERIFY(printed);
            pages = *printed;
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        QVERIFY(pages > 1);
        QVERIFY(buffer.data().contains("/Count " + QByteArray::number(pages)));
    }

    void aLongTextTakesItsTimeAndNoMore()
    {
        KeptPages paper;
        QVERIFY(printText(textOf(counted(60'000, 1'000'000)), paper, footOf));
        QVERIFY(paper.pages.size() > 50);
    }
};

QTEST_MAIN(TestPrintedText)
#include "tst_printedtext.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/prosetext.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_ProseText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_stand_after_their_sentence();
    void spans_go_there_and_back_data();
    void spans_go_there_and_back();
    void a_copy_has_no_labels();
    void characters_that_do_not_show_are_named_and_turn_nothing();
    void spans_over_signs_go_there_and_back();
    void a_long_paragraph_is_cut_between_passages_and_no_offset_moves();
    void a_passage_without_end_is_shown_in_pieces_data();
    void a_passage_without_end_is_shown_in_pieces();
};

namespace {

ProseText twoSentences()
{
    return ProseText(u"One here. Two there."_s, {}, {{9, u" [1]"_s, 0}, {20, u" [2]"_s, 1}, {20, u" [3]"_s, 2}});
}

} // namespace

void tst_ProseText::labels_stand_after_their_sentence()
{
    const ProseText text = twoSentences();
    QCOMPARE(text.shown(), u"One here. [1] Two there. [2] [3]"_s);
    QCOMPARE(text.labelAt(8), -1);
    QCOMPARE(text.labelAt(9), 0);
    QCOMPARE(text.labelAt(12), 0);
    QCOMPARE(text.labelAt(13), -1);
    QCOMPARE(text.labelAt(25), 1);
    QCOMPARE(text.labelAt(30), 2);
}

void tst_ProseText::spans_go_there_and_back_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("end");
    for (qsizetype start = 0; start <= 20; ++start) {
        for (qsizetype end = start + 1; end <= 20; ++end)
            QTest::addRow("%lld–%lld", start, end) << start << end;
    }
}

void tst_ProseText::spans_go_there_and_back()
{
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, end);
    const ProseText text = twoSentences();
    const Span shown = text.toShown(Span{start, end});
    QCOMPARE(text.toStored(shown), (Span{start, end}));
    QCOMPARE(text.labelAt(shown.start), -1);
    QCOMPARE(text.labelAt(shown.end - 1), -1);
}

void tst_ProseText::a_copy_has_no_labels()
{
    const ProseText text = twoSentences();
    QCOMPARE(text.storedWords({4, 17}), u"here. Two"_s);
}

void tst_ProseText::characters_that_do_not_show_are_named_and_turn_nothing()
{
    const ProseText text(u"pay\u202Egpj.exe\u202C\nwo\u200Brd"_s, {}, {{12, u" [1]"_s, 5}});
    QString shown = text.shown();
    shown.remove(u'\u2066').remove(u'\u2069');
    QCOMPARE(shown.remove(u'\u2060').replace(u'\u202F', u'|'), u"pay|RLO|gpj.exe|PDF| [1]\nwo|ZWSP|rd"_s);
    QCOMPARE(text.signs().size(), 3);
    QCOMPARE(text.labelSpans().size(), 1);
    const ProseSign *sign = text.signAt(5);
    QVERIFY(sign);
    QCOMPARE(sign->invisible, (Invisible{3, 1, 0x202E}));
    QCOMPARE(text.labelAt(4), -1);
    QCOMPARE(text.signAt(2), nullptr);
    QCOMPARE(text.storedWords({0, text.shown().size()}), text.stored());
}

void tst_ProseText::spans_over_signs_go_there_and_back()
{
    const ProseText text(u"a\u202Eb\U000E0041c\u200Bd"_s, {}, {{4, u" [1]"_s, 0}});
    for (qsizetype start = 0; start < text.stored().size(); ++start) {
        for (qsizetype end = start + 1; end <= text.stored().size(); ++end) {
            const Span shown = text.toShown(Span{start, end});
            QCOMPARE(text.toStored(shown), (Span{start, end}));
            QVERIFY(!text.signAt(shown.start));
        }
    }
}

void tst_ProseText::a_long_paragraph_is_cut_between_passages_and_no_offset_moves()
{
    QString characters;
    QList<Passage> passages;
    while (characters.size() < 3 * ProseText::longestParagraph) {
        Passage passage;
        passage.span.start = characters.size();
        characters += u"A sentence of moderate length that goes on for a while. "_s;
        passage.span.end = characters.size() - 1;
        passages.append(passage);
    }
    const ProseText text(characters, passages, {});
    QCOMPARE(text.shown().size(), characters.size());
    qsizetype longest = 0;
    for (const QStringView paragraph : QStringView(text.shown()).tokenize(u'\n'))
        longest = std::max(longest, paragraph.size());
    QVERIFY2(longest < ProseText::longestParagraph, qPrintable(QString::number(longest)));
    for (const Passage &passage : passages)
        QCOMPARE(text.shown().sliced(passage.span.start, passage.span.length()),
            characters.sliced(passage.span.start, passage.span.length()));
    QCOMPARE(text.storedWords({0, characters.size()}), characters);
}

void tst_ProseText::a_passage_without_end_is_shown_in_pieces_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("words") << u"lock "_s;
    QTest::newRow("no blanks") << u"a7"_s;
    QTest::newRow("letters of two units") << u"x🚢"_s;
    QTest::newRow("letters with marks") << u"e\u0301"_s;
}

void tst_ProseText::a_passage_without_end_is_shown_in_pieces()
{
    QFETCH(QString, unit);
    const QString characters = u"Before.\n"_s + unit.repeated(60'001 / unit.size()) + u"\nAfter."_s;
    Passage all;
    all.span = {8, characters.size() - 7};
    const qsizetype place = characters.size() - 3;
    const ProseText text(characters, {all}, {{place, u"[1]"_s, 0}});
    const QList<QStringView> paragraphs = QStringView(text.shown()).split(u'\n');
    for (const QStringView paragraph : paragraphs) {
        QCOMPARE_LE(paragraph.size(), ProseText::longestParagraph);
        QVERIFY(!paragraph.isEmpty() && !paragraph.front().isLowSurrogate() && !paragraph.front().isMark());
    }
    QCOMPARE(text.storedWords({0, text.shown().size()}), characters);
    for (const qsizetype offset : {qsizetype(8), characters.size() / 2, place, characters.size()})
        QCOMPARE(text.toStored(text.startToShown(offset)), offset);
    QCOMPARE(text.shown().sliced(text.startToShown(place) - 3, 3), u"[1]"_s);
    QCOMPARE(text.labels().size(), 1);
}

QTEST_GUILESS_MAIN(tst_ProseText)
#include "tst_prosetext.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/drafteditor.h"

#include "prose/drafttext.h"
#include "prose/proselayout.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

DraftSheet sheet(const QString &words)
{
    DraftSheet sheet;
    sheet.draft.id = DraftId(5);
    sheet.draft.language = u"en"_s;
    sheet.source.id = SourceId(1);
    sheet.source.title = u"Les écluses"_s;
    sheet.words = words;
    sheet.sentences = {{0, 4}, {5, 9}};
    sheet.references = {{{0, 4}, TextId(2), PassageId(11), {0, 9}, 3, {}},
        {{0, 4}, TextId(2), PassageId(12), {10, 19}, 4, DraftLinkId(1)}};
    return sheet;
}

QStringList notes(const DraftEditor &editor)
{
    QStringList words;
    for (const ProseNote &note : editor.text()->notes())
        words.append(u"%1%2"_s.arg(note.at).arg(note.words.trimmed()));
    return words;
}

} // namespace

class tst_DraftEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_words_and_what_they_rest_on()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        QCOMPARE(editor.text()->words(), u"One. Two."_s);
        QCOMPARE(notes(editor), (QStringList{u"4[3?]"_s, u"4[4]"_s})); // the first is proposed by rule
        QCOMPARE(editor.text()->accessibleName(), u"Summary being written: Les écluses"_s);
        QVERIFY(!editor.text()->isPending());
    }

    void what_a_rule_proposes_is_told_apart()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        const QList<ProseNote> notes = editor.text()->notes();
        QVERIFY(notes.at(0).proposed);
        QVERIFY(!notes.at(1).proposed);
        QCOMPARE(notes.at(0).meaning, u"Passage 3 of the source, proposed by rule"_s);
        QCOMPARE(notes.at(1).meaning, u"Passage 4 of the source"_s);
        editor.text()->setCaret(2);
        editor.text()->moveCursor(QTextCursor::Left);
        QCOMPARE(editor.text()->accessibleDescription(), u"Rests on passage 3, proposed by rule; passage 4"_s);
        editor.text()->moveCursor(QTextCursor::End);
        QVERIFY(editor.text()->accessibleDescription().isEmpty());
    }

    // What a link would be made from, while the passage is looked for in the source.
    void the_sentence_at_the_caret_is_shown_while_the_keyboard_is_elsewhere()
    {
        QWidget page;
        DraftEditor editor(&page);
        QPushButton elsewhere(&page);
        page.resize(400, 300);
        editor.resize(400, 260);
        editor.show(sheet(u"One. Two."_s));
        editor.setVisible(true);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        editor.text()->setFocus();
        editor.text()->moveCursor(QTextCursor::End);
        const auto outlined = [&editor] {
            QList<Span> spans;
            for (const ProseMark &mark :
                static_cast<ProseLayout *>(editor.text()->document()->documentLayout())->marks()) {
                if (mark.outlined)
                    spans.append(mark.span);
            }
            return spans;
        };
        QTRY_VERIFY(outlined().isEmpty());
        elsewhere.setFocus();
        QTRY_COMPARE(outlined(), (QList<Span>{{5, 9}}));
        editor.setLitPassage(PassageId(11)); // clicked there
        QCOMPARE(outlined(), (QList<Span>{{5, 9}}));
        editor.text()->setFocus();
        QTRY_VERIFY(outlined().isEmpty());
    }

    void the_caret_of_a_long_draft_comes_into_view()
    {
        DraftEditor editor;
        editor.resize(300, 200);
        DraftSheet written = sheet(u"One. Two."_s);
        for (int i = 0; i < 60; ++i)
            written.words += u"\nAnother paragraph of some words."_s;
        editor.show(written);
        editor.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        editor.text()->moveCursor(QTextCursor::End);
        editor.text()->verticalScrollBar()->setValue(0);
        const qsizetype caret = editor.text()->caret();
        QVERIFY(!editor.text()->isInView({caret, caret}));
        editor.showCaret();
        QTRY_VERIFY(editor.text()->isInView({caret, caret}));
    }

    // In a narrow column the words stand above the buttons, whole.
    void how_long_it_is_is_told_whole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a column of a small window") << 300;
        QTest::newRow("a wide column") << 700;
    }
    void how_long_it_is_is_told_whole()
    {
        DraftEditor editor;
        editor.show(sheet(u"One two –\nthree, l’agence"_s));
        QFETCH(const int, width);
        editor.resize(width, 400);
        editor.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        const auto labels = editor.findChildren<QLabel *>();
        const auto told = std::ranges::find_if(labels, [](QLabel *label) { return label->text().contains(u"word"_s); });
        QVERIFY(told != labels.end());
        QCOMPARE((*told)->text(), u"4 word(s), kept as you type"_s);
        QTRY_VERIFY((*told)->contentsRect().width() >= (*told)->fontMetrics().horizontalAdvance((*told)->text()));
        QVERIFY(!(*told)->geometry().intersects(editor.keepButton()->geometry()));
    }

    void words_being_typed_are_not_touched()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        editor.text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor.text(), u"!"_s);
        QVERIFY(editor.text()->isPending());
        editor.show(sheet(u"One. Two."_s));
        QCOMPARE(editor.text()->words(), u"One. Two.!"_s);
        editor.text()->finish();
        editor.setUnderWay(1); // on its way to the file
        editor.show(sheet(u"One. Two."_s));
        QCOMPARE(editor.text()->words(), u"One. Two.!"_s);
        editor.setUnderWay(0);
        editor.show(sheet(u"One. Two."_s)); // it was undone
        QCOMPARE(editor.text()->words(), u"One. Two."_s);
    }

    void another_draft_is_shown_whatever_was_typed()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        QTest::keyClicks(editor.text(), u"x"_s);
        DraftSheet other = sheet(u"Three."_s);
        other.draft.id = DraftId(6);
        editor.show(other);
        QCOMPARE(editor.text()->words(), u"Three."_s);
    }

    void keeping_asks_for_a_state()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        QSignalSpy kept(&editor, &DraftEditor::keepRequested);
        const QList<QAction *> states = editor.keepButton()->menu()->actions();
        QCOMPARE(states.size(), 3);
        for (QAction *state : states)
            state->trigger();
        QCOMPARE(kept.size(), 3);
        QCOMPARE(kept.at(0).first().toString(), u"draft"_s);
        QCOMPARE(kept.at(1).first().toString(), u"reviewed"_s);
        QCOMPARE(kept.at(2).first().toString(), u"final"_s);
    }

    void a_note_leads_to_its_passage()
    {
        DraftEditor editor;
        editor.resize(400, 300);
        editor.show(sheet(u"One. Two."_s));
        editor.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QSignalSpy chosen(&editor, &DraftEditor::referenceChosen);
        QTest::mouseClick(editor.text()->viewport(), Qt::LeftButton, {}, editor.text()->rectOfNote(1).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<DraftReference>().number, 4);
    }

    void nothing_is_written_where_nothing_can_be()
    {
        DraftEditor editor;
        editor.show(sheet(u"One. Two."_s));
        editor.setWritable(false);
        QTest::keyClicks(editor.text(), u"x"_s);
        QCOMPARE(editor.text()->words(), u"One. Two."_s);
        QVERIFY(!editor.keepButton()->isVisibleTo(&editor));
    }
};

QTEST_MAIN(tst_DraftEditor)
#include "tst_drafteditor.moc"

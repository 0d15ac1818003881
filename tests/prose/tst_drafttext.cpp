// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/drafttext.h"

#include "prose/viewdrive.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestDraftText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_text = std::make_unique<DraftText>();
        ProseStyle style;
        style.font = QFont(u"Noto Serif"_s, 12);
        style.titleFont = style.font;
        style.numberFont = style.font;
        m_text->setStyle(style);
        m_text->resize(400, 300);
        m_text->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_text.get()));
        m_text->activateWindow();
        m_text->setFocus();
        m_written = std::make_unique<QSignalSpy>(m_text.get(), &DraftText::written);
    }
    void cleanup() { m_text.reset(); }

    void whatIsTypedIsHandedOnWordByWord()
    {
        m_text->setWords({});
        QTest::keyClicks(m_text.get(), u"One two"_s);
        QCOMPARE(handed(), QStringList{u"One "_s});
        QTRY_COMPARE_WITH_TIMEOUT(handed(), (QStringList{u"One "_s, u"One two"_s}), 900);
        QVERIFY(!m_text->isPending());
        QTest::keyClicks(m_text.get(), u"s"_s);
        m_text->finish();
        QCOMPARE(handed().last(), u"One twos"_s);
        QCOMPARE(m_written->last().at(1).value<Typing>(), Typing::SameWord);
    }

    void paragraphsAndBlanksAreKeptAsTyped()
    {
        m_text->setWords(u"one\u00A0hundred"_s);
        QTest::keyClick(m_text.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(m_text.get(), Qt::Key_Return);
        QTest::keyClick(m_text.get(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_text.get(), u"  two"_s);
        m_text->finish();
        QCOMPARE(handed().last(), u"one\u00A0hundred\n\n  two"_s);
    }

    void undoingIsTheCases()
    {
        m_text->setWords(u"one"_s);
        QSignalSpy undone(m_text.get(), &DraftText::undoRequested);
        QSignalSpy redone(m_text.get(), &DraftText::redoRequested);
        QTest::keyClick(m_text.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(m_text.get(), u" two"_s);
        QTest::keyClick(m_text.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(m_text->words(), u"one two"_s); // until the case says otherwise
        QCOMPARE(handed().last(), u"one two"_s); // before that
        QTest::keyClick(m_text.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(redone.size(), 1);
    }

    void wordsOfTheFileComeInWithoutBeingHandedOn()
    {
        m_text->setWords(u"one two three"_s);
        m_text->setCaret(13);
        m_text->setWords(u"one three"_s);
        QCOMPARE(m_text->words(), u"one three"_s);
        QCOMPARE(m_text->caret(), 4);
        QVERIFY(handed().isEmpty() && !m_text->isPending());
    }

    void notesGoWithTheirSentences()
    {
        m_text->setWords(u"One. Two."_s);
        m_text->setNotes({{4, u" [1]"_s, 0}, {9, u" [2]"_s, 1}});
        m_text->setCaret(0);
        QTest::keyClicks(m_text.get(), u"So "_s);
        QCOMPARE(m_text->notes().at(0).at, 7);
        QCOMPARE(m_text->notes().at(1).at, 12);
        QCOMPARE(m_text->words(), u"So One. Two."_s); // notes are no part of them
    }

    void noteTakesRoomAndIsClicked()
    {
        m_text->setWords(u"One. Two."_s);
        const int before = m_text->placeOf({5, 6}).left();
        m_text->setNotes({{4, u" [1]"_s, 7}, {4, u" [2]"_s, 8}});
        const int after = m_text->placeOf({5, 6}).left();
        QVERIFY2(after > before + 20, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
        QSignalSpy clicked(m_text.get(), &DraftText::noteClicked);
        for (int note = 0; note < 2; ++note) {
            const QRect place = m_text->rectOfNote(note);
            QVERIFY(place.left() >= m_text->placeOf({3, 4}).left() && place.right() <= after + 2);
            QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, place.center());
            QCOMPARE(clicked.size(), note + 1);
            QCOMPARE(clicked.last().first().toInt(), 7 + note);
        }
    }

    void emptyParagraphIsALine()
    {
        m_text->setWords(u"One\n\nTwo"_s);
        QVERIFY(m_text->heightOf(5) - m_text->heightOf(0) > 1.9 * m_text->proseStyle().step);
    }

    void pastedIsPlain()
    {
        m_text->setWords({});
        auto *data = new QMimeData;
        data->setText(u"a\r\nb"_s);
        data->setHtml(u"<b>a</b><br>b"_s);
        QGuiApplication::clipboard()->setMimeData(data);
        m_text->paste();
        QCOMPARE(m_text->words(), u"a\nb"_s);
        QCOMPARE(handed(), QStringList{u"a\nb"_s});
    }

    void copyTakesNoNotes()
    {
        m_text->setWords(u"One. Two."_s);
        m_text->setNotes({{4, u" [1]"_s, 0}});
        m_text->selectAll();
        m_text->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"One. Two."_s);
    }

private:
    QStringList handed() const
    {
        QStringList words;
        for (const QList<QVariant> &arguments : *m_written)
            words.append(arguments.first().toString());
        return words;
    }

    std::unique_ptr<DraftText> m_text;
    std::unique_ptr<QSignalSpy> m_written;
};

QTEST_MAIN(TestDraftText)
#include "tst_drafttext.moc"

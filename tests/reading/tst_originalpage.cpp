// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/originalpage.h"

#include "prose/filterfield.h"
#include "prose/viewdrive.h"
#include "reading/findbar.h"
#include "reading/hexview.h"
#include "reading/originalfacts.h"
#include "reading/originaltext.h"
#include "workspace/opencase.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

// The small case, its French source with a second edition that has line ends of another system.
CaseContent content()
{
    CaseContent made = smallCase();
    const QByteArray bytes("Titre\r\n\r\nL'\xC3\xA9"
                           "cluse est ferm\xC3\xA9"
                           "e.\r\n");
    Edition later = made.editions.constFirst();
    Text text = made.texts.constFirst();
    later.id = EditionId(made.editions.size() + 1);
    text.id = TextId(made.texts.size() + 1);
    later.uid = QUuid(u"01890000-0000-7000-8000-0000000abcde"_s);
    later.number = 2;
    later.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    later.size = bytes.size();
    later.fileName = u"2024/ecluses-2.txt"_s;
    later.text = text.id;
    text.edition = later.id;
    text.characters = u"Titre\nL'écluse est fermée."_s;
    text.map = OffsetMap({{0, 5, 0, 5, 0, 5, true}, {5, 1, 5, 4, 5, 4, false}, {6, 20, 9, 20, 9, 22, true}});
    made.texts[0].current = false;
    made.editions.append(later);
    made.texts.append(text);
    made.editionBytes.insert(later.id, bytes);
    return made;
}

constexpr TextId laterText{5};

struct OpenPage
{
    OpenPage() : opened(content()), page(opened.document())
    {
        page.resize(1280, 720);
        page.show();
        shown = QTest::qWaitForWindowExposed(&page);
    }
    bool open(SourceId source, const ReadingPlace &place = {})
    {
        page.open(source, place);
        return settle() && page.original().source.id == source;
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); }, 10'000);
    }
    QString selectedBytes()
    {
        const auto [first, last] = page.bytes()->selection();
        return QString::fromUtf8(page.original().bytes.sliced(first, last - first));
    }
    QString selectedText() { return page.text()->raw().words(page.text()->selection()); }

    OpenCase opened;
    OriginalPage page;
    bool shown = false;
};

} // namespace

class TestOriginalPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        wear(Mode::Light);
    }

    void whatIsKnownStandsBesideTheBytes()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        const OriginalFacts &facts = *drive.page.facts();
        QVERIFY(says(drive.page, u"L’Agence des écluses piratée"_s));
        QCOMPARE(facts.value(u"Publisher"_s), u"Courrier de Valmer"_s);
        QCOMPARE(facts.value(u"Web address"_s), u"https://courrier.example/ecluses"_s);
        QCOMPARE(facts.value(u"Published"_s), u"20 March 2023"_s);
        QCOMPARE(facts.value(u"Reliability"_s), u"B"_s);
        QCOMPARE(facts.value(u"Read by"_s), u"plain-text/1"_s);
        QCOMPARE(facts.value(u"Encoding"_s), u"UTF-8"_s);
        QCOMPARE(facts.value(u"File name"_s), u"2024/ecluses-2.txt"_s);
        QCOMPARE(facts.value(u"Size"_s), u"33 bytes"_s);
        QCOMPARE(facts.findChild<QPlainTextEdit *>()->toPlainText(),
            QString::fromLatin1(drive.page.original().edition.sha256.toHex()));
        QVERIFY(says(facts, u"Checked: the bytes in the case are those that arrived."_s));
        QCOMPARE(drive.page.text()->raw().lines().size(), 4);
        keepPictures(drive.page, u"originalpage"_s);
    }

    void anotherEditionIsChosen()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        QComboBox *editions = drive.page.facts()->editions();
        QCOMPARE(editions->count(), 2);
        QCOMPARE(editions->currentIndex(), 1);
        editions->setFocus();
        QTest::keyClick(editions, Qt::Key_Up);
        QVERIFY(drive.settle());
        QCOMPARE(drive.page.original().edition.number, 1);
        QCOMPARE(drive.page.text()->raw().decoded(), Small::frenchCharacters());
        QCOMPARE(drive.page.facts()->value(u"File name"_s), u"ecluses.txt"_s);
    }

    void thePlaceThatIsReadIsSelectedInBoth()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource, {laterText, {8, 14}, {}}));
        QCOMPARE(drive.selectedText(), u"écluse"_s);
        QCOMPARE(drive.selectedBytes(), u"écluse"_s);
        // Of an older edition when that is what is read.
        const Span words{Small::frenchCharacters().indexOf(u"🚢"), Small::frenchCharacters().indexOf(u"🚢") + 2};
        QVERIFY(drive.open(Small::frenchSource, {Small::frenchText, words, {}}));
        QCOMPARE(drive.page.original().edition.number, 1);
        QCOMPARE(drive.selectedBytes(), u"🚢"_s);
    }

    void whatIsSelectedInOneIsSelectedInTheOther()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        QTextCursor cursor(drive.page.text()->document());
        cursor.setPosition(4);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        drive.page.text()->setTextCursor(cursor);
        QCOMPARE(drive.selectedText(), u"e\r\n\r\nL'é"_s);
        QCOMPARE(drive.selectedBytes(), u"e\r\n\r\nL'é"_s);
        drive.page.bytes()->setFocus();
        QTest::keyClick(drive.page.bytes(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(drive.page.bytes(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(drive.selectedText(), u"Ti"_s);
    }

    void whatIsCopiedIsExact()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        drive.page.text()->setFocus();
        QTest::keyClick(drive.page.text(), Qt::Key_A, Qt::ControlModifier);
        drive.page.copy();
        QCOMPARE(QApplication::clipboard()->text(), drive.page.text()->raw().decoded());
        drive.page.bytes()->setFocus();
        drive.page.bytes()->select(0, 3);
        drive.page.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"54 69 74"_s);
    }

    void wordsAreFoundAndSteppedThrough()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::englishSource));
        drive.page.find();
        QVERIFY(drive.page.isFinding());
        QTest::keyClicks(drive.page.findBar()->field(), u"locks"_s);
        QVERIFY(drive.settle());
        QTRY_COMPARE(drive.page.findBar()->stateWords(), u"1 of 3"_s);
        QCOMPARE(drive.selectedBytes(), u"Locks"_s);
        QTest::keyClick(drive.page.findBar()->field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(drive.page.findBar()->stateWords(), u"3 of 3"_s);
        QCOMPARE(drive.selectedBytes(), u"locks"_s);
        drive.page.closeFind();
        QVERIFY(!drive.page.isFinding());
        QVERIFY(drive.page.text()->found().isEmpty());
    }

    void checkingAgainLeavesThePlace()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource, {laterText, {8, 14}, {}}));
        drive.page.facts()->checkButton()->click();
        QVERIFY(drive.settle());
        QCOMPARE(drive.selectedText(), u"écluse"_s);
    }

    void theBytesAreHandedOutUnderTheirName()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        QSignalSpy saved(&drive.page, &OriginalPage::saveRequested);
        drive.page.saveButton()->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(0).toString(), u"ecluses-2.txt"_s);
        QCOMPARE(saved.first().at(1).toByteArray(), drive.page.original().bytes);
    }

    void everythingHasAName()
    {
        OpenPage drive;
        QVERIFY(drive.shown && drive.open(Small::frenchSource));
        for (const QWidget *each : drive.page.findChildren<QWidget *>()) {
            if (each->isVisible() && each->focusPolicy() & Qt::TabFocus)
                QVERIFY2(!each->accessibleName().isEmpty(), each->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestOriginalPage)
#include "tst_originalpage.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In which language a passage is, as the column shows it and as a person says it.

#include "exchange/files.h"
#include "reading/outlinepage.h"
#include "shell/hand.h"
#include "shell/importpage.h"

#include <QDir>
#include <QListWidget>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString german = u"Der Hafen ist seit Montag geschlossen"_s;
const QString french = u"Les bateaux attendent au quai"_s;

struct Mixed : Hand
{
    bool bringIn()
    {
        const QTemporaryDir folder;
        const bool written = write(folder.filePath(u"port.txt"_s),
            QByteArray("Le port est fermé depuis lundi et personne ne sait quand il rouvrira.\n\n"
                       "Der Hafen ist seit Montag geschlossen und niemand weiß, wann er wieder öffnet.\n\n"
                       "Les bateaux attendent au quai et les équipages ne sont pas payés.\n"));
        window().importFiles({folder.path()});
        const auto isIn = [this] {
            return window().document() && !document().isImporting() && window().importPage()->hasReport()
                && column(0)->text();
        };
        return ready && written && QTest::qWaitFor(isIn, 20'000) && settle();
    }
    QString shown() { return column(0)->view()->toPlainText(); }
    bool caretTo(const QString &words)
    {
        column(0)->view()->setFocus();
        return clickWords(0, words, Qt::AltModifier);
    }
    // Chooses from the menu of the command as a reader does.
    bool choose(const QString &words)
    {
        window().run(Command::PassageLanguage);
        return take(words);
    }
    bool take(const QString &words)
    {
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([&] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); }))
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(words) && action->isEnabled()) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return acted();
            }
        }
        menu->close();
        return false;
    }
};

} // namespace

class tst_PassageLanguageWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::DocumentsLocation})
            QDir(QStandardPaths::writableLocation(place)).removeRecursively();
    }
    void a_passage_in_another_language_says_so();
    void a_person_says_which_it_is_and_undoes_it();
    void what_is_no_passage_of_a_source_has_none();
};

void tst_PassageLanguageWindow::a_passage_in_another_language_says_so()
{
    Mixed hand;
    QVERIFY(hand.bringIn());
    QTRY_VERIFY2(hand.shown().contains(u"[de?]"_s), qPrintable(hand.shown()));
    QCOMPARE(hand.shown().count(u'['), 1);
    QVERIFY(hand.caretTo(german));
    QTRY_VERIFY2(hand.focusWords().contains(u"in German"_s), qPrintable(hand.focusWords()));
    QVERIFY(hand.caretTo(french));
    QTRY_VERIFY(!hand.focusWords().contains(u"German"_s));
    // The key passages beside it say so, too.
    QListWidget *outline = hand.column(1)->outline()->list();
    QVERIFY(hand.column(1)->showsOutline());
    QTRY_VERIFY(outline->count() > 1 && outline->item(1)->text().endsWith(u"[de?]"_s));
    QVERIFY(outline->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Passage 2, in German"_s));
    keepPictures(hand.window(), u"window-language"_s);
}

void tst_PassageLanguageWindow::a_person_says_which_it_is_and_undoes_it()
{
    Mixed hand;
    QVERIFY(hand.bringIn());
    QTRY_VERIFY(hand.shown().contains(u"[de?]"_s));
    QVERIFY(hand.caretTo(german));
    QVERIFY(hand.choose(u"German"_s));
    QTRY_VERIFY2(hand.shown().contains(u"[de]"_s), qPrintable(hand.shown()));
    QVERIFY(!hand.shown().contains(u"[de?]"_s));
    QVERIFY(hand.undoWords().contains(u"language of passage"_s));
    hand.window().run(Command::Undo);
    QTRY_VERIFY2(hand.shown().contains(u"[de?]"_s), qPrintable(hand.shown() + hand.undoWords()));
    QVERIFY(hand.caretTo(german));
    QVERIFY(hand.choose(u"As the text: French"_s));
    QTRY_VERIFY(!hand.shown().contains(u'['));
    QVERIFY(hand.caretTo(french));
    QVERIFY(hand.choose(u"Nobody can say"_s));
    QTRY_VERIFY(hand.shown().contains(u"[?]"_s));
    QTRY_VERIFY(hand.focusWords().contains(u"in an unknown language"_s));
    // The words behind the passage open the same menu.
    ProseView *view = hand.column(0)->view();
    const Span end = hand.find(0, u"pas payés."_s);
    QTest::mouseClick(
        view->viewport(), Qt::LeftButton, {}, view->placeOf({end.end - 1, end.end}).center() + QPoint(16, 0));
    QVERIFY(hand.take(u"Spanish"_s));
    QTRY_VERIFY(hand.shown().contains(u"[es]"_s));
}

void tst_PassageLanguageWindow::what_is_no_passage_of_a_source_has_none()
{
    Mixed hand;
    QVERIFY(hand.openSample());
    hand.column(1)->view()->setFocus(); // its summary
    QVERIFY(hand.clickWords(1, hand.column(1)->sheet().text.characters.first(12), Qt::AltModifier));
    hand.window().run(Command::PassageLanguage);
    QVERIFY(!QApplication::activePopupWidget());
}

DOSSIER_WINDOW_TEST_MAIN(tst_PassageLanguageWindow)

#include "tst_passagelanguagewindow.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/findbar.h"
#include "reading/hexview.h"
#include "reading/originalpage.h"
#include "reading/originaltext.h"
#include "shell/hand.h"
#include "shell/originals.h"

#include <QFileDialog>
#include <QPushButton>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Reader : Hand
{
    Reader() { ready = openSample() && clickSource(sample::french); }
    OriginalPage *page() { return window().originals()->page(); }
    bool open()
    {
        return press(Qt::Key_U, Qt::ControlModifier) && page()
            && QTest::qWaitFor([this] { return page()->isVisible() && page()->isSettled(); }, 10'000);
    }
    QString bytesAtPlace()
    {
        const auto [first, last] = page()->bytes()->selection();
        return QString::fromUtf8(page()->original().bytes.sliced(first, last - first));
    }
    bool ready = false;
};

} // namespace

class tst_OriginalWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_key_leads_to_the_bytes_of_what_is_selected_and_escape_back();
    void the_passage_at_the_caret_is_found_in_the_bytes();
    void a_rendition_leads_to_what_its_passage_rests_on();
    void the_same_key_leads_back();
    void finding_is_in_the_original_while_it_is_open();
    void what_is_about_the_columns_leads_back_to_them();
    void the_original_is_written_to_a_file();
    void closing_the_case_with_the_page_open_is_safe();
    void pictures();
};

void tst_OriginalWindow::a_key_leads_to_the_bytes_of_what_is_selected_and_escape_back()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french);
    const QString words = drive.column(at)->sheet().text.characters.mid(60, 30);
    QVERIFY(drive.selectWords(at, words));
    QVERIFY(drive.open());
    QCOMPARE(drive.page()->original().source.id, drive.column(at)->source());
    QCOMPARE(drive.bytesAtPlace().simplified(), words.simplified());
    QVERIFY(drive.page()->text()->hasFocus());
    QVERIFY(!drive.window().reading()->isVisible());
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(drive.window().reading()->isVisible());
    QVERIFY(drive.window().reading()->isAncestorOf(drive.keyboard()));
}

void tst_OriginalWindow::the_passage_at_the_caret_is_found_in_the_bytes()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french);
    const TextSheet &sheet = drive.column(at)->sheet();
    const Passage passage = sheet.passages.at(sheet.passages.size() / 2);
    const QString words = sheet.text.characters.mid(passage.span.start, passage.span.length());
    QVERIFY(drive.clickWords(at, words.left(12), Qt::AltModifier));
    QVERIFY(drive.open());
    QCOMPARE(drive.bytesAtPlace().simplified(), words.simplified());
    QVERIFY(drive.page()->bytes()->isInView(drive.page()->bytes()->selection().first));
}

void tst_OriginalWindow::a_rendition_leads_to_what_its_passage_rests_on()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int own = drive.columnOf(sample::french);
    const int at = drive.columnOf(sample::french, true);
    QVERIFY(own >= 0 && at >= 0);
    const TextSheet &sheet = drive.column(at)->sheet();
    QVERIFY(!sheet.links.isEmpty());
    const LinkedPassage link = sheet.links.constFirst();
    const Passage *here = drive.column(at)->passage(link.passage);
    QVERIFY(drive.clickWords(at, sheet.text.characters.mid(here->span.start, 12), Qt::AltModifier));
    QVERIFY(drive.open());
    const Passage *there = drive.column(own)->passage(link.otherPassage);
    const QString words = drive.column(own)->sheet().text.characters.mid(there->span.start, there->span.length());
    QCOMPARE(drive.bytesAtPlace().simplified(), words.simplified());
}

void tst_OriginalWindow::the_same_key_leads_back()
{
    Reader drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.open());
    QVERIFY(drive.press(Qt::Key_U, Qt::ControlModifier));
    QVERIFY(drive.window().reading()->isVisible());
    QVERIFY(drive.sources()->isVisible());
}

void tst_OriginalWindow::finding_is_in_the_original_while_it_is_open()
{
    Reader drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.open());
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier));
    QVERIFY(drive.page()->findBar()->isVisible());
    QVERIFY(drive.page()->findBar()->isAncestorOf(drive.keyboard()));
    QTest::keyClicks(drive.keyboard(), u"Microsoft"_s);
    QTRY_COMPARE(drive.bytesAtPlace(), u"Microsoft"_s);
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.bytesAtPlace(), u"Microsoft"_s);
    QVERIFY(drive.press(Qt::Key_Escape)); // the bar first
    QVERIFY(drive.page()->isVisible());
    QVERIFY(!drive.page()->findBar()->isVisible());
    QVERIFY(drive.press(Qt::Key_Escape));
    QVERIFY(!drive.page()->isVisible());
}

void tst_OriginalWindow::what_is_about_the_columns_leads_back_to_them()
{
    Reader drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.open());
    drive.window().run(Command::ThreeColumns);
    QVERIFY(drive.settle());
    QVERIFY(drive.window().reading()->isVisible());
    QCOMPARE(drive.columns(), 3);
}

void tst_OriginalWindow::the_original_is_written_to_a_file()
{
    Reader drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.open());
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = QDir::home().filePath(u"written.txt"_s);
    QTest::mouseClick(drive.page()->saveButton(), Qt::LeftButton);
    auto *dialog = drive.window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
        drive.page()->original().edition.fileName.section(u'/', -1));
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(drive.window().messages()->words().contains(u"written.txt"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), drive.page()->original().bytes);
}

void tst_OriginalWindow::closing_the_case_with_the_page_open_is_safe()
{
    Reader drive;
    QVERIFY(drive.ready);
    QVERIFY(drive.press(Qt::Key_U, Qt::ControlModifier));
    drive.window().closeCase();
    QVERIFY(!drive.window().originals());
    QVERIFY(drive.openSample());
    QVERIFY(drive.window().reading()->isVisible());
    QVERIFY(drive.sources()->isVisible());
}

void tst_OriginalWindow::pictures()
{
    Reader drive;
    QVERIFY(drive.ready);
    drive.window().resize(1280, 800);
    QVERIFY(drive.open());
    keepPictures(drive.window(), u"originalwindow"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_OriginalWindow)
#include "tst_originalwindow.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QClipboard>
#include <QMimeData>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Reader : Hand
{
    Reader()
    {
        QGuiApplication::clipboard()->clear();
        ready = openSample() && clickSource(sample::french);
    }
    bool copy() { return press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); }
    QString copied() { return QGuiApplication::clipboard()->text(); }
    bool ready = false;
};

} // namespace

class tst_CitationWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selected_words_are_copied_with_where_they_stand();
    void without_a_selection_it_is_the_passage_at_the_caret();
    void words_of_a_rendition_say_that_they_are();
    void the_menu_of_the_text_offers_it();
};

void tst_CitationWindow::selected_words_are_copied_with_where_they_stand()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french);
    QVERIFY(drive.selectWords(at, u"Microsoft Exchange"_s));
    QVERIFY(drive.copy());
    const TextSheet &sheet = drive.column(at)->sheet();
    const QStringList lines = drive.copied().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).contains(u"Microsoft Exchange"_s));
    QVERIFY(lines.at(0).startsWith(u'«'));
    QVERIFY2(lines.at(1).contains(sheet.source.title), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).contains(u"passage "_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(1).contains(QString::fromLatin1(sheet.edition.sha256.toHex().left(12))), qPrintable(lines.at(1)));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"<blockquote"_s));
}

void tst_CitationWindow::without_a_selection_it_is_the_passage_at_the_caret()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french);
    const TextSheet &sheet = drive.column(at)->sheet();
    const Passage passage = sheet.passages.at(3);
    const QString words = sheet.text.characters.mid(passage.span.start, passage.span.length());
    QVERIFY(drive.clickWords(at, words.left(12), Qt::AltModifier));
    QVERIFY(drive.copy());
    QVERIFY(drive.copied().contains(words.trimmed()));
    QVERIFY(drive.copied().contains(u"passage %1"_s.arg(passage.number)));
}

void tst_CitationWindow::words_of_a_rendition_say_that_they_are()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french, true);
    QVERIFY(at >= 0);
    const TextSheet &sheet = drive.column(at)->sheet();
    QVERIFY(drive.clickWords(at, sheet.text.characters.left(12), Qt::AltModifier));
    QVERIFY(drive.copy());
    QVERIFY2(drive.copied().contains(u"Summary in English, version %1"_s.arg(sheet.version.number)),
        qPrintable(drive.copied()));
    QVERIFY(drive.copied().contains(sheet.source.title));
}

void tst_CitationWindow::the_menu_of_the_text_offers_it()
{
    Reader drive;
    QVERIFY(drive.ready);
    const int at = drive.columnOf(sample::french);
    QVERIFY(drive.selectWords(at, u"Microsoft Exchange"_s));
    QMenu *menu = drive.menuOnWords(at, u"Microsoft Exchange"_s);
    QVERIFY(drive.choose(menu, u"Copy with citation"_s));
    QTRY_VERIFY(drive.copied().contains(u"passage "_s));
}

DOSSIER_WINDOW_TEST_MAIN(tst_CitationWindow)
#include "tst_citationwindow.moc"

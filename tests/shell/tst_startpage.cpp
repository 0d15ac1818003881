// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/viewdrive.h"
#include "shell/startpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &page, const QString &words)
{
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(words) && each->isVisibleTo(&page))
            return each;
    }
    return nullptr;
}

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_way_in_is_offered_data();
    void every_way_in_is_offered();
    void first_steps_stand_there_until_there_are_cases();
    void a_case_opened_last_is_one_click_away();
    void files_held_over_the_page_are_counted();
    void colours_follow_the_mode();
};

void tst_StartPage::every_way_in_is_offered_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("files") << u"Choose files"_s << QByteArray(SIGNAL(filesRequested()));
    QTest::newRow("folder") << u"Choose a folder"_s << QByteArray(SIGNAL(folderRequested()));
    QTest::newRow("open") << u"Open a case"_s << QByteArray(SIGNAL(openRequested()));
    QTest::newRow("new") << u"Empty case"_s << QByteArray(SIGNAL(newRequested()));
    QTest::newRow("sample") << u"Open the sample"_s << QByteArray(SIGNAL(sampleRequested()));
}

void tst_StartPage::every_way_in_is_offered()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, signal);
    StartPage page;
    showAt(page, 1000, 700);
    QSignalSpy asked(&page, signal.constData());
    QPushButton *way = button(page, words);
    QVERIFY(way);
    QTest::mouseClick(way, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(way, Qt::Key_Space);
    QCOMPARE(asked.count(), 2);
}

void tst_StartPage::first_steps_stand_there_until_there_are_cases()
{
    StartPage page;
    showAt(page, 1000, 700);
    QVERIFY(says(page, u"First steps"_s));
    QVERIFY(says(page, u"Press F3"_s));
    page.setRecentCases({u"/somewhere/harbour.dossier"_s});
    QTRY_VERIFY(!says(page, u"First steps"_s));
    QVERIFY(says(page, u"Opened last"_s));
}

void tst_StartPage::a_case_opened_last_is_one_click_away()
{
    StartPage page;
    showAt(page, 1000, 700);
    const QStringList paths{u"/somewhere/harbour.dossier"_s, u"/elsewhere/locks.dossier"_s};
    page.setRecentCases(paths);
    QSignalSpy asked(&page, &StartPage::caseRequested);
    for (const QString &name : {u"harbour"_s, u"locks"_s}) {
        QTRY_VERIFY(button(page, name) && button(page, name)->isVisible());
        QTest::mouseClick(button(page, name), Qt::LeftButton);
    }
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(0).first().toString(), paths.at(0));
    QCOMPARE(asked.at(1).first().toString(), paths.at(1));
    QCOMPARE(button(page, u"locks"_s)->toolTip(), paths.at(1));
}

void tst_StartPage::files_held_over_the_page_are_counted()
{
    StartPage page;
    showAt(page, 1000, 700);
    const QImage before = page.grab().toImage();
    page.setDropCount(12);
    QVERIFY(says(page, u"Add 12 file(s)"_s));
    QVERIFY(page.grab().toImage() != before);
    page.setDropCount(0);
    QVERIFY(says(page, u"Drop articles or a folder here"_s));
    QCOMPARE(page.grab().toImage(), before);
}

void tst_StartPage::colours_follow_the_mode()
{
    wear(Mode::Light);
    StartPage page;
    showAt(page, 1000, 700);
    const QColor light = Colours::current().ground(Ground::Base);
    QVERIFY(pixelsOf(page.grab().toImage().convertToFormat(QImage::Format_RGB32), light, 0) > 100'000);
    wear(Mode::Dark);
    QTest::qWait(20);
    const QColor dark = Colours::current().ground(Ground::Base);
    QVERIFY(pixelsOf(page.grab().toImage().convertToFormat(QImage::Format_RGB32), dark, 0) > 100'000);
    const QPushButton *first = button(page, u"Choose files"_s);
    QCOMPARE(first->palette().color(QPalette::Button), Colours::current().ink(Ink::Accent));
    QCOMPARE(first->palette().color(QPalette::ButtonText), Colours::current().ink(Ink::OnAccent));
    wear(Mode::Light);
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/viewdrive.h"
#include "shell/importmodel.h"
#include "shell/importpage.h"
#include "shell/importreports.h"
#include "shell/importtable.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

class tst_ImportPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void says_how_many_are_in();
    void heads_narrow_the_list_by_mouse_and_keys();
    void words_narrow_the_list();
    void a_link_leads_to_the_source();
    void changed_bytes_are_decided_here();
    void rows_are_followed_by_the_keyboard();
    void what_came_in_can_be_taken_out_and_back();
    void refused_ones_are_tried_again();
    void nothing_is_asked_of_it_while_it_is_busy();
    void it_opens_by_itself_only_with_reason();
    void signs_tell_the_results_apart();
    void it_speaks();
    void a_large_import_is_shown_at_once();
    void pictures();

private:
    ImportPage *m_page = nullptr;
    QAbstractButton *button(const QString &words) const;
    int rows() const { return m_page->table()->model()->rowCount(); }
};

void tst_ImportPage::init()
{
    m_page = new ImportPage;
    m_page->setReport(mixedReport());
    showAt(*m_page, 1280, 700);
}

void tst_ImportPage::cleanup()
{
    delete m_page;
}

// The one that can be seen and begins with these words.
QAbstractButton *tst_ImportPage::button(const QString &words) const
{
    for (auto *each : m_page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text().startsWith(words))
            return each;
    }
    return nullptr;
}

void tst_ImportPage::says_how_many_are_in()
{
    QVERIFY(says(*m_page, u"3 of 6 file(s) are in the case"_s));
    QVERIFY(says(*m_page,
        u"From the folder “reporting”, in 4.2 s. 2 file(s) were refused; they are listed with the reason and stay where they are."_s));
    for (const QString &chip : {u"All 6"_s, u"Refused 2"_s, u"To check 2"_s, u"Known 1"_s, u"Imported 1"_s})
        QVERIFY2(button(chip), qPrintable(chip));
    ImportReport stopped = reportOf({in(u"/a/one.txt"_s, 1)});
    stopped.cancelled = true;
    m_page->setReport(stopped);
    QVERIFY(says(*m_page, u"From “one.txt”, in 4.2 s. It was stopped; what had come in stays in."_s));
}

void tst_ImportPage::heads_narrow_the_list_by_mouse_and_keys()
{
    QCOMPARE(rows(), 6);
    QTest::mouseClick(button(u"To check"_s), Qt::LeftButton);
    QCOMPARE(rows(), 2);
    QTest::keyClick(button(u"To check"_s), Qt::Key_Right);
    QVERIFY(button(u"Known"_s)->isChecked());
    QCOMPARE(rows(), 1);
    QTest::mouseClick(button(u"All"_s), Qt::LeftButton);
    QCOMPARE(rows(), 6);
}

void tst_ImportPage::words_narrow_the_list()
{
    auto *field = m_page->findChild<QLineEdit *>();
    QCOMPARE(field->accessibleName(), u"Filter files"_s);
    QTest::keyClicks(field, u"scan"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClicks(field, u"xyz"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(says(*m_page, u"No file is like that."_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(rows(), 6);
}

void tst_ImportPage::a_link_leads_to_the_source()
{
    QSignalSpy asked(m_page, &ImportPage::sourceRequested);
    const QModelIndex row = rowWith(m_page->table(), u"To check"_s);
    const QRect link = m_page->table()->linkPlace(row, OutcomeAction::OpenSource);
    QVERIFY(!link.isEmpty());
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, link.center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<SourceId>(), SourceId(2));
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, link.center() + QPoint(link.width(), 0));
    QCOMPARE(asked.count(), 1); // beside it
}

void tst_ImportPage::changed_bytes_are_decided_here()
{
    QSignalSpy asked(m_page, &ImportPage::tryRequested);
    const QModelIndex row = m_page->table()->model()->index(3, 0);
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {},
        m_page->table()->linkPlace(row, OutcomeAction::TakeAsEdition).center());
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {},
        m_page->table()->linkPlace(row, OutcomeAction::TakeAsSource).center());
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.first().first().toStringList(), QStringList{u"/home/a/reporting/news.txt"_s});
    QCOMPARE(asked.first().last().value<ChangedBytes>(), ChangedBytes::NewEdition);
    QCOMPARE(asked.last().last().value<ChangedBytes>(), ChangedBytes::AnotherSource);
}

void tst_ImportPage::rows_are_followed_by_the_keyboard()
{
    QSignalSpy asked(m_page, &ImportPage::sourceRequested);
    m_page->table()->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_page->table(), Qt::Key_Down);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<SourceId>(), SourceId(1));
    m_page->table()->setCurrentIndex(m_page->table()->model()->index(3, 0));
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_page->table()->viewport(), &menu);
    auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->actions().size(), 3);
    popup->actions().last()->trigger();
    popup->close();
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().value<SourceId>(), SourceId(4));
}

void tst_ImportPage::what_came_in_can_be_taken_out_and_back()
{
    QSignalSpy removed(m_page, &ImportPage::removeRequested);
    QSignalSpy restored(m_page, &ImportPage::restoreRequested);
    QTest::mouseClick(button(u"Remove these 2 again"_s), Qt::LeftButton);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().first().value<QList<SourceId>>(), (QList<SourceId>{SourceId(1), SourceId(2)}));
    QVERIFY(button(u"Remove these 2 again"_s)); // until it is done
    m_page->setRemoved({SourceId(2), SourceId(7), SourceId(1)});
    QVERIFY(says(*m_page, u"1 of 6 file(s) are in the case"_s));
    QTest::mouseClick(button(u"Bring these 2 back"_s), Qt::LeftButton);
    QCOMPARE(restored.count(), 1);
    m_page->setRemoved({SourceId(2)});
    QVERIFY(says(*m_page, u"3 of 6 file(s) are in the case"_s));
    QVERIFY(button(u"Remove these 2 again"_s));
}

void tst_ImportPage::refused_ones_are_tried_again()
{
    QSignalSpy asked(m_page, &ImportPage::tryRequested);
    QTest::mouseClick(button(u"Try the refused again"_s), Qt::LeftButton);
    QCOMPARE(asked.first().first().toStringList().size(), 2);
    m_page->mergeReport(reportOf({in(u"/home/a/reporting/archive/empty.txt"_s, 9)}));
    QVERIFY(button(u"Refused 1"_s));
    QVERIFY(says(*m_page, u"4 of 6 file(s) are in the case"_s));
    m_page->mergeReport(reportOf({in(u"/home/a/reporting/scan.pdf"_s, 10)}));
    QVERIFY(!button(u"Try the refused again"_s)->isEnabled());
}

void tst_ImportPage::nothing_is_asked_of_it_while_it_is_busy()
{
    m_page->setBusy(true);
    QVERIFY(!button(u"Try the refused again"_s)->isEnabled());
    QVERIFY(!button(u"Remove these"_s)->isEnabled());
    QSignalSpy asked(m_page, &ImportPage::tryRequested);
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {},
        m_page->table()->linkPlace(m_page->table()->model()->index(3, 0), OutcomeAction::TakeAsEdition).center());
    QCOMPARE(asked.count(), 0);
    m_page->setBusy(false);
    QVERIFY(button(u"Remove these"_s)->isEnabled());
}

void tst_ImportPage::it_opens_by_itself_only_with_reason()
{
    QVERIFY(ImportPage::needsLook(mixedReport()));
    QVERIFY(ImportPage::needsLook(reportOf({refused(u"/a"_s)})));
    QVERIFY(ImportPage::needsLook(reportOf({in(u"/a"_s, 1, {u"bad-date x"_s})})));
    QVERIFY(!ImportPage::needsLook(reportOf({in(u"/a"_s, 1), outcome(ImportOutcome::What::Duplicate, u"/b"_s)})));
    ImportReport stopped = reportOf({in(u"/a"_s, 1)});
    stopped.cancelled = true;
    QVERIFY(ImportPage::needsLook(stopped));
}

void tst_ImportPage::signs_tell_the_results_apart()
{
    ImportTable *table = m_page->table();
    const QList<std::pair<QString, Ink>> signs{{u"Refused"_s, Ink::Critical}, {u"To check"_s, Ink::Major},
        {u"Known"_s, Ink::Neutral}, {u"Imported"_s, Ink::Accepted}};
    for (const auto &[words, ink] : signs) {
        QRect place = table->visualRect(rowWith(table, words));
        place.setWidth(48);
        const QImage sign = table->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
        QVERIFY2(pixelsOf(sign, Colours::current().ink(ink), 70) > 4, qPrintable(words));
    }
}

void tst_ImportPage::it_speaks()
{
    QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(button(u"Refused"_s));
    QCOMPARE(chip->role(), QAccessible::RadioButton);
    QCOMPARE(chip->text(QAccessible::Name), u"Refused 2"_s);
    QVERIFY(!m_page->table()->accessibleName().isEmpty());
    for (const QAbstractButton *each : m_page->findChildren<QPushButton *>())
        QVERIFY(!each->text().isEmpty());
    for (const QAbstractButton *each : m_page->findChildren<QPushButton *>())
        QVERIFY2(!each->isEnabled() || each->focusPolicy() != Qt::NoFocus, qPrintable(each->text()));
}

void tst_ImportPage::a_large_import_is_shown_at_once()
{
    QList<ImportOutcome> outcomes;
    for (int i = 0; i < 10'000; ++i)
        outcomes.append(in(u"/a/file-%1.txt"_s.arg(i), i + 1));
    QElapsedTimer timer;
    timer.start();
    m_page->setReport(reportOf(outcomes));
    m_page->grab();
    m_page->table()->scrollToBottom();
    m_page->grab();
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 2000);
}

void tst_ImportPage::pictures()
{
    keepPictures(*m_page, u"import-page"_s);
    m_page->resize(1920, 960);
    keepPictures(*m_page, u"import-page-wide"_s);
}

QTEST_MAIN(tst_ImportPage)
#include "tst_importpage.moc"

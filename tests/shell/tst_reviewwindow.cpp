// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposalwords.h"
#include "review/historyview.h"
#include "review/remarksview.h"
#include "review/reviewfilter.h"
#include "review/reviewview.h"
#include "shell/incoming.h"
#include "shell/windowfixture.h"
#include "sources/sourcesview.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The sample with its review open, by key.
struct Reviewing : Drive
{
    Reviewing() { open = openSample() && press(Qt::Key_R, Qt::ControlModifier) && filled(); }

    ReviewView &review() { return *window().review(); }
    RowList *list() { return review().list(); }
    bool filled()
    {
        return QTest::qWaitFor([this] { return list()->model()->rowCount() > 2 && review().waiting() > 0; }, 20'000);
    }
    QString selected() { return list()->currentIndex().data().toString(); }

    bool open = false;
};

} // namespace

Q_DECLARE_METATYPE(ProposalKind)

class tst_ReviewWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_key_opens_it_with_the_keyboard_in_the_list();
    void the_sources_list_says_how_many_wait_and_leads_there();
    void how_many_wait_is_counted_while_it_is_shown();
    void the_next_proposal_opens_its_passage_in_the_column();
    void a_row_leads_to_the_words_it_quotes_data();
    void a_row_leads_to_the_words_it_quotes();
    void what_a_filter_leaves_is_selected();
    void the_keys_of_accepting_and_rejecting_are_about_the_selected_row();
    void the_keys_of_accepting_and_rejecting_select_a_row_where_none_is_selected();
    void the_history_tells_what_was_done_here();
    void notes_and_findings_open_by_key();
    void reasons_and_what_would_change_are_seen_without_scrolling();
    void pictures();
};

void tst_ReviewWindow::a_key_opens_it_with_the_keyboard_in_the_list()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.list()->isVisible());
    QCOMPARE(QApplication::focusWidget(), drive.list());
}

void tst_ReviewWindow::the_sources_list_says_how_many_wait_and_leads_there()
{
    Drive drive;
    QVERIFY(drive.openSample());
    QPushButton *button = drive.window().sources()->review();
    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->text().startsWith(u"To review  "));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(drive.window().review()->list()->isVisible());
    QCOMPARE(QApplication::focusWidget(), drive.window().review()->list());
}

void tst_ReviewWindow::how_many_wait_is_counted_while_it_is_shown()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QDockWidget *sources = drive.window().findChild<QDockWidget *>(u"sources"_s);
    QDockWidget *timeline = drive.window().findChild<QDockWidget *>(u"timeline"_s);
    const qint64 waiting = drive.review().waiting();
    QVERIFY(drive.press(Qt::Key_F4));
    timeline->raise(); // the list goes behind it
    sources->hide();
    QTRY_VERIFY(!drive.review().isSeen());
    const QSignalSpy told(&drive.review(), &ReviewView::waitingChanged);
    drive.review().accept();
    QVERIFY(drive.settle());
    QTRY_COMPARE(drive.document().nextUndo()->code, u"accept"_s);
    QTest::qWait(300);
    QCOMPARE(told.size(), 0);
    QCOMPARE(drive.review().waiting(), waiting);
    sources->show();
    QTRY_VERIFY(drive.review().waiting() < waiting);
    QTRY_VERIFY(drive.window().sources()->review()->text().contains(QLocale().toString(drive.review().waiting())));
}

void tst_ReviewWindow::the_next_proposal_opens_its_passage_in_the_column()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QSet<SourceId> sources;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(drive.press(Qt::Key_F4));
        const Focus focus = drive.document().focus();
        sources.insert(focus.source);
        QTRY_COMPARE(drive.column(0)->sheet().source.id, focus.source);
        if (focus.at.text == drive.column(0)->text())
            QTRY_VERIFY(drive.column(0)->view()->isInView(focus.at.span));
    }
    QVERIFY(sources.size() > 1);
}

void tst_ReviewWindow::a_row_leads_to_the_words_it_quotes_data()
{
    QTest::addColumn<ProposalKind>("kind");
    QTest::newRow("entities") << ProposalKind::Entity;
    QTest::newRow("events") << ProposalKind::Event;
    QTest::newRow("findings") << ProposalKind::Finding;
    QTest::newRow("claims") << ProposalKind::Claim;
    QTest::newRow("mentions") << ProposalKind::Mention;
    QTest::newRow("dates") << ProposalKind::Date;
    QTest::newRow("quotations") << ProposalKind::Quotation;
    QTest::newRow("links") << ProposalKind::Link;
}

void tst_ReviewWindow::a_row_leads_to_the_words_it_quotes()
{
    QFETCH(ProposalKind, kind);
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(bringInProposals(drive));
    QVERIFY(drive.press(Qt::Key_R, Qt::ControlModifier));
    QComboBox *kinds = drive.review().filter()->kinds();
    kinds->setCurrentIndex(kinds->findText(phrase::kindName(kind)));
    QVERIFY(kinds->currentIndex() > 0);
    QTest::qWait(300);
    QVERIFY(drive.settle());
    int led = 0;
    const auto rowNow = [&] { return drive.list()->currentIndex().data(ProposalRole).value<ProposalRow>(); };
    drive.list()->setFocus();
    RowKey last;
    for (int i = 0; i < 12; ++i) {
        if (i > 0)
            QVERIFY(drive.press(Qt::Key_Down));
        const ProposalRow row = rowNow();
        if (row.row.key == 0 || row.row.isSameRow(last))
            break;
        last = row.row;
        if (i == 0)
            QVERIFY(drive.press(Qt::Key_Return)); // what a filter selects leads nowhere by itself
        const TextSpan place = row.context.place;
        if (!place.text)
            continue;
        const auto column = [&]() -> ReadingColumn * {
            for (int each = 0; each < drive.columns(); ++each) {
                if (drive.column(each)->text() == place.text)
                    return drive.column(each);
            }
            return nullptr;
        };
        QTRY_VERIFY(column());
        QVERIFY(drive.settle());
        QTRY_VERIFY2(column()->view()->isInView({place.span.start, place.span.start + 1}), qPrintable(row.words));
        QCOMPARE(drive.document().focus().at, place);
        ++led;
        drive.list()->setFocus();
    }
    QVERIFY(led > 0);
}

void tst_ReviewWindow::what_a_filter_leaves_is_selected()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(!drive.review().hasRow());
    const Focus before = drive.document().focus();
    QComboBox *kinds = drive.review().filter()->kinds();
    kinds->setCurrentIndex(kinds->findText(phrase::kindName(ProposalKind::Date)));
    QTRY_VERIFY(drive.review().hasRow());
    const auto kind = [&] { return drive.list()->currentIndex().data(ProposalRole).value<ProposalRow>().kind; };
    QCOMPARE(kind(), ProposalKind::Date);
    QCOMPARE(drive.document().focus(), before); // choosing a filter is no choice of a place
    // A row that is selected stays so while it fits.
    QVERIFY(drive.press(Qt::Key_F4));
    const QString second = drive.selected();
    QComboBox *languages = drive.review().filter()->languages();
    const auto row = drive.list()->currentIndex().data(ProposalRole).value<ProposalRow>();
    languages->setCurrentIndex(languages->findData(row.context.language));
    QVERIFY(languages->currentIndex() > 0);
    QTest::qWait(300);
    QTRY_COMPARE(drive.selected(), second);
}

void tst_ReviewWindow::the_keys_of_accepting_and_rejecting_are_about_the_selected_row()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.press(Qt::Key_F4));
    const QString first = drive.selected();
    const qint64 waiting = drive.review().waiting();
    QVERIFY(drive.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(drive.review().waiting() < waiting);
    QVERIFY(drive.selected() != first);
    QCOMPARE(drive.document().nextUndo()->code, u"accept"_s);
    QVERIFY(drive.press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_COMPARE(drive.review().waiting(), waiting);
    QTRY_COMPARE(drive.selected(), first);
    QVERIFY(drive.window().focusLine()->saidWords().startsWith(u"Undid: Accepted "_s));
    QCOMPARE(QApplication::focusWidget(), drive.list());
}

// And do not decide about what is selected elsewhere.
void tst_ReviewWindow::the_keys_of_accepting_and_rejecting_select_a_row_where_none_is_selected()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.clickEntity(sample::mandiant));
    QVERIFY(drive.press(Qt::Key_R, Qt::ControlModifier));
    QCOMPARE(QApplication::focusWidget(), drive.list());
    QVERIFY(!drive.review().hasRow());
    const qint64 waiting = drive.review().waiting();
    QVERIFY(drive.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(drive.review().hasRow());
    QVERIFY(drive.settle());
    QVERIFY(!drive.document().nextUndo());
    QCOMPARE(drive.review().waiting(), waiting);
}

void tst_ReviewWindow::the_history_tells_what_was_done_here()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.press(Qt::Key_F4));
    const QString first = drive.selected();
    QVERIFY(drive.press(Qt::Key_R));
    QVERIFY(drive.press(Qt::Key_H, Qt::ControlModifier));
    RowList *history = drive.window().history()->list();
    QCOMPARE(QApplication::focusWidget(), history);
    QTRY_VERIFY(hasRow(history, u"Rejected"_s));
    const QModelIndex row = rowWith(history, u"Rejected"_s);
    QVERIFY(!row.data(FadedRole).toBool());
    QVERIFY(drive.press(Qt::Key_Z, Qt::ControlModifier));
    QTRY_VERIFY(hasRow(history, u"Undid: Rejected"_s));
    QVERIFY(drive.press(Qt::Key_H, Qt::ControlModifier));
    keepPictures(drive.window(), u"window-history"_s);
}

void tst_ReviewWindow::notes_and_findings_open_by_key()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier));
    QCOMPARE(QApplication::focusWidget(), drive.window().remarks()->list());
    keepPictures(drive.window(), u"window-remarks"_s);
}

void tst_ReviewWindow::reasons_and_what_would_change_are_seen_without_scrolling()
{
    Reviewing drive;
    QVERIFY(drive.open);
    drive.window().resize(1280, 800);
    const auto *words = drive.review().findChild<QScrollArea *>();
    QVERIFY(words);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(drive.press(Qt::Key_F4));
        const auto cut = [&] {
            QStringList labels;
            for (const QLabel *label : words->findChildren<QLabel *>()) {
                if (!label->text().isEmpty() && label->visibleRegion().boundingRect().height() < label->height())
                    labels.append(label->text());
            }
            return labels;
        };
        QTRY_COMPARE(cut(), QStringList());
    }
}

void tst_ReviewWindow::pictures()
{
    Reviewing drive;
    QVERIFY(drive.open);
    QVERIFY(drive.press(Qt::Key_F4));
    drive.window().resize(1280, 800);
    keepPictures(drive.window(), u"window-review-1280"_s);
    drive.window().resize(1920, 1080);
    keepPictures(drive.window(), u"window-review-1920"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_ReviewWindow)
#include "tst_reviewwindow.moc"

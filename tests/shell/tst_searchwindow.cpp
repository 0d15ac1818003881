// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/searchmodel.h"
#include "search/searchfield.h"
#include "search/searchview.h"
#include "shell/hand.h"
#include "shell/searchbutton.h"

#include <QDockWidget>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The sample with its search open, by key.
struct Searching : Hand
{
    Searching() { open = openSample() && press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); }

    SearchView &search() { return *window().search(); }
    RowTree *hits() { return search().list(); }
    bool look(const QString &words)
    {
        search().field()->selectAll();
        QTest::keyClicks(search().field(), words);
        return found(words);
    }
    bool found(const QString &words)
    {
        const SearchModel *model = search().model();
        return QTest::qWaitFor(
                   [&] { return model->query() == words && model->state() == SearchModel::State::Here; }, 20'000)
            && settle();
    }
    // The column that shows the text the focus has gone to.
    int columnAt()
    {
        for (int i = 0; i < columns(); ++i) {
            if (column(i)->text() == document().focus().at.text)
                return i;
        }
        return -1;
    }

    bool open = false;
};

} // namespace

class tst_SearchWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_key_leads_to_the_field();
    void the_button_of_the_toolbar_leads_to_the_field();
    void what_is_selected_is_looked_for();
    void enter_opens_the_first_hit_with_its_words_lit();
    void f3_goes_through_hits_and_opens_each_in_its_column();
    void f3_goes_through_mentions_once_an_entity_is_asked_for();
    void escape_peels_the_hit_off();
    void enter_on_a_hit_reads_on_there();
    void saved_searches_stay_with_the_case();
    void pictures();
};

void tst_SearchWindow::a_key_leads_to_the_field()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.search().isVisible());
    QVERIFY(drive.search().field()->hasFocus());
}

void tst_SearchWindow::the_button_of_the_toolbar_leads_to_the_field()
{
    Hand drive;
    auto *button = drive.window().findChild<SearchButton *>();
    QVERIFY(button);
    QVERIFY(!button->isEnabled()); // no case is open
    QVERIFY(drive.openSample());
    QCOMPARE(button->accessibleName(), u"Search the case"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(drive.window().search()->field()->hasFocus());
}

void tst_SearchWindow::what_is_selected_is_looked_for()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.clickSource(sample::french));
    const int column = drive.columnOf(sample::french);
    QVERIFY(drive.selectWords(column, u"Microsoft Exchange"_s));
    QVERIFY(drive.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
    QCOMPARE(drive.search().field()->text(), u"\"Microsoft Exchange\""_s);
    QVERIFY(drive.found(u"\"Microsoft Exchange\""_s));
    QVERIFY(drive.search().hasHits());
}

void tst_SearchWindow::enter_opens_the_first_hit_with_its_words_lit()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Barracuda"_s));
    QVERIFY(drive.press(Qt::Key_Return));
    const int column = drive.columnAt();
    QVERIFY(column >= 0);
    QCOMPARE(drive.litWords(column, ProseMark::Layer::EvidenceWords), QStringList{u"Barracuda"_s});
    QCOMPARE(drive.lit(column, ProseMark::Layer::EvidenceWords).constFirst().state, MarkState::Current);
    QVERIFY(drive.column(column)->view()->isInView(drive.document().focus().at.span));
    QVERIFY(drive.hits()->hasFocus());
}

void tst_SearchWindow::f3_goes_through_hits_and_opens_each_in_its_column()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Microsoft"_s));
    const qint64 hits = drive.search().model()->hits();
    QVERIFY(hits > 3);
    QSet<TextId> texts;
    TextSpan first;
    for (qint64 i = 0; i < hits; ++i) {
        QVERIFY(drive.press(Qt::Key_F3));
        const TextSpan at = drive.document().focus().at;
        QVERIFY2(drive.columnAt() >= 0, qPrintable(QString::number(i)));
        QCOMPARE(drive.window().focusLine()->saidWords(), u"Hit %1 of %2"_s.arg(i + 1).arg(hits));
        texts.insert(at.text);
        if (i == 0)
            first = at;
    }
    QVERIFY(texts.size() > 2); // of several sources, and of a rendition
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.document().focus().at, first);
    QVERIFY(drive.press(Qt::Key_F3, Qt::ShiftModifier));
    QVERIFY(drive.document().focus().at != first);
}

void tst_SearchWindow::f3_goes_through_mentions_once_an_entity_is_asked_for()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Barracuda"_s));
    QVERIFY(drive.clickEntity(sample::vsse));
    QVERIFY(drive.press(Qt::Key_F3));
    QCOMPARE(drive.document().focus().entities, QList<EntityId>{drive.entityId(sample::vsse)});
}

void tst_SearchWindow::escape_peels_the_hit_off()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Barracuda"_s));
    QVERIFY(drive.press(Qt::Key_Return));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Passage);
    QVERIFY(drive.press(Qt::Key_Escape));
    QCOMPARE(drive.document().focus().subject(), Focus::Subject::Nothing);
    for (int i = 0; i < drive.columns(); ++i)
        QVERIFY(drive.lit(i, ProseMark::Layer::EvidenceWords).isEmpty());
    QVERIFY(drive.search().hasHits());
}

void tst_SearchWindow::enter_on_a_hit_reads_on_there()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Barracuda"_s));
    QVERIFY(drive.press(Qt::Key_Return));
    QVERIFY(drive.press(Qt::Key_Return));
    QVERIFY(drive.window().reading()->isAncestorOf(QApplication::focusWidget()));
}

void tst_SearchWindow::saved_searches_stay_with_the_case()
{
    Searching drive;
    QVERIFY(drive.open);
    Q_EMIT drive.search().savedChanged({u"Barracuda"_s});
    drive.window().closeCase();
    QVERIFY(drive.openSample());
    QCOMPARE(drive.search().saved(), QStringList{u"Barracuda"_s});
}

void tst_SearchWindow::pictures()
{
    Searching drive;
    QVERIFY(drive.open);
    QVERIFY(drive.look(u"Microsoft OR Barracuda"_s));
    QVERIFY(drive.press(Qt::Key_Return));
    keepPictures(drive.window(), u"search-window"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_SearchWindow)
#include "tst_searchwindow.moc"

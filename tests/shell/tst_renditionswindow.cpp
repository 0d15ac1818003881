// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundle.h"
#include "exchange/normalised.h"
#include "prose/drafttext.h"
#include "reading/drafteditor.h"
#include "reading/outlinepage.h"
#include "shell/renditionsheet.h"
#include "shell/windowfixture.h"
#include "store/casefiles.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/entityacts.h"
#include "workspace/bundling.h"

#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

// Written for this test.
const QString article = u"Les écluses de Valmer paralysées\n\n"
                        "Les écluses de Valmer sont restées fermées le 3 mars 2023. Le port de Valmer a prévenu les "
                        "bateliers. Il pleuvait ce jour-là.\n\n"
                        "L’agence portuaire a retrouvé une copie de ses plans le 9 avril 2023. Personne ne sait qui "
                        "les avait pris. Les bateliers attendent encore.\n"_s;

// A window on a case with one source and nothing beside it, as somebody who begins has it.
class Sitting : public Drive
{
public:
    bool bringIn(const QStringList &files)
    {
        path = m_folder.filePath(u"case.dossier"_s);
        if (!ready || !window().newCase(path))
            return false;
        window().timeline()->setReduceMotion(true);
        window().importFiles(files);
        return QTest::qWaitFor([this] { return column(1)->showsOutline() && column(0)->text(); }, 60'000) && settle();
    }
    bool bringInArticle()
    {
        const QString file = m_folder.filePath(u"ecluses.txt"_s);
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(article.toUtf8()) > 0 && (out.close(), true)
            && bringIn({file});
    }
    bool reopen()
    {
        window().closeCase();
        return window().openCase(path)
            && QTest::qWaitFor([this] { return column(0)->text().isValid() && column(1)->source(); }, 20'000)
            && settle();
    }

    OutlinePage *outline() { return column(1)->outline(); }
    DraftEditor *editor() { return column(1)->editor(); }
    DraftText *text() { return editor()->text(); }
    bool begin(RenditionWish wish = RenditionWish::Summary)
    {
        QTest::mouseClick(outline()->button(wish), Qt::LeftButton);
        return QTest::qWaitFor([this] { return column(1)->draft().isValid() && text()->hasFocus(); }, 20'000)
            && settle();
    }
    // Types, and waits until it is in the file.
    bool type(const QString &words)
    {
        QTest::keyClicks(text(), words);
        return QTest::qWaitFor([this] { return inFile() == text()->words(); }, 20'000) && settle();
    }
    bool pressInText(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        text()->setFocus();
        QTest::keyClick(text(), key, modifiers);
        return settle();
    }
    QString inFile()
    {
        const auto reader = CaseReader::open(path);
        const DraftId draft = column(1)->draft();
        return reader && draft ? joinedWords(reader->paragraphs(draft).value()) : QString();
    }
    QStringList references()
    {
        QStringList words;
        for (const ProseNote &note : text()->notes())
            words.append(note.words.trimmed());
        return words;
    }
    bool keep(int state = 1)
    {
        window().run(Command::KeepVersion);
        const QMenu *menu = editor()->keepButton()->menu();
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
            return false;
        for (int i = 0; i < state; ++i)
            QTest::keyClick(const_cast<QMenu *>(menu), Qt::Key_Down);
        QTest::keyClick(const_cast<QMenu *>(menu), Qt::Key_Return);
        window().activateWindow(); // which a desktop does by itself
        return QTest::qWaitFor([this] { return column(1)->sheet().isRendition(); }, 20'000) && settle();
    }
    // Into the sentence of the draft that begins so.
    void caretTo(const QString &words)
    {
        text()->setFocus();
        text()->setCaret(text()->words().indexOf(words) + 1);
    }
    // By the menu, with the folder chosen as a person does; what the window says then.
    QString exportTo(const QString &folder)
    {
        window().commands()->action(Command::ExportBundle)->trigger();
        auto *dialog = window().findChild<QFileDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            return {};
        dialog->setDirectory(folder);
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(folder);
        QTest::keyClick(name, Qt::Key_Return);
        const auto isSaid = [&] {
            const QString words = window().messages()->words();
            return words.contains(folder) && !words.endsWith(u'…');
        };
        const bool said = QTest::qWaitFor(isSaid, 20'000);
        window().activateWindow(); // which a desktop does by itself
        return said ? window().messages()->words() : u"not said: "_s + window().messages()->words();
    }
    QStringList problems() { return problemLines(CaseReader::open(path)->check().value()); }
    QStringList codes()
    {
        QStringList codes;
        const QList<Act> acts = CaseReader::open(path)->acts({}, 1000).value();
        for (const Act &act : acts)
            codes.append(act.code);
        return codes;
    }

    QString path;

private:
    QTemporaryDir m_folder;
};

} // namespace

class tst_RenditionsWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"person/name"_s, u"Ada"_s);
    }

    void an_empty_column_shows_key_passages_and_what_can_be_done()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        OutlinePage *page = sitting.outline();
        QStringList labels;
        for (const QLabel *label : page->findChildren<QLabel *>())
            labels.append(label->text());
        QVERIFY2(labels.contains(u"Key passages, in French, chosen by rule"_s), qPrintable(labels.join(u'|')));
        for (const RenditionWish wish : {RenditionWish::Summary, RenditionWish::Translation, RenditionWish::AtHand}) {
            QVERIFY(page->button(wish)->isVisible());
            QVERIFY(page->button(wish)->focusPolicy() & Qt::TabFocus);
            QVERIFY(!page->button(wish)->accessibleName().isEmpty());
        }
        QVERIFY(page->list()->count() >= 3);
        QVERIFY(article.contains(page->list()->item(0)->text())); // the source's own words
        // Each is a link: by Enter and by a click.
        page->list()->setFocus();
        QTest::keyClick(page->list(), Qt::Key_Down);
        QTest::keyClick(page->list(), Qt::Key_Return);
        QVERIFY(sitting.settle());
        QCOMPARE(sitting.document().focus().passage, page->outline().passages.at(1).id);
        QVERIFY(!sitting.lit(0, ProseMark::Layer::Passage).isEmpty());
        const QRect first = page->list()->visualItemRect(page->list()->item(0));
        QTest::mouseClick(page->list()->viewport(), Qt::LeftButton, {}, first.center());
        QVERIFY(sitting.settle());
        QCOMPARE(sitting.document().focus().passage, page->outline().passages.at(0).id);
    }

    void what_is_typed_is_in_the_file_within_a_second()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QTest::keyClicks(sitting.text(), u"The locks of Valmer stayed sh"_s);
        QElapsedTimer clock;
        clock.start();
        QTRY_COMPARE_WITH_TIMEOUT(sitting.inFile(), u"The locks of Valmer stayed sh"_s, 5000);
        QCOMPARE_LT(clock.elapsed(), 3000); // one second, on a machine that does nothing else
        // As a process that was killed leaves the file: with its log beside it.
        const QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(u"case.dossier"_s);
        QVERIFY(QFile::copy(sitting.path, copy));
        QVERIFY(QFile::copy(sitting.path + u"-wal"_s, copy + u"-wal"_s));
        const auto reader = CaseReader::openCopy(copy);
        VERIFY_RESULT(reader);
        QCOMPARE(
            joinedWords(reader->paragraphs(sitting.column(1)->draft()).value()), u"The locks of Valmer stayed sh"_s);
    }

    void undo_takes_back_the_last_word_then_other_acts_in_order()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"The locks "_s));
        const QList<Entity> entities = CaseReader::open(sitting.path)->allEntities().value();
        const EntityId entity = entities.constFirst().id;
        const QString label = entities.constFirst().label;
        sitting.document().act(acting(acts::renameEntity, entity, u"Renamed"_s, u"en"_s));
        const auto labelNow = [&] { return CaseReader::open(sitting.path)->entity(entity)->label; };
        QTRY_COMPARE(labelNow(), u"Renamed"_s);
        sitting.text()->setFocus();
        QVERIFY(sitting.type(u"stayed shut"_s));
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks stayed "_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks "_s);
        QCOMPARE(labelNow(), u"Renamed"_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(labelNow(), label);
        QCOMPARE(sitting.text()->words(), u"The locks "_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The "_s);
        for (int i = 0; i < 4; ++i)
            QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks stayed shut"_s);
        QTRY_COMPARE(labelNow(), u"Renamed"_s);
        QCOMPARE(sitting.problems(), QStringList());
        // Back to before anything was written, and to the draft again.
        for (int i = 0; i < 6; ++i)
            sitting.window().run(Command::Undo);
        QTRY_VERIFY(sitting.column(1)->showsOutline());
        sitting.window().run(Command::Redo);
        QTRY_VERIFY(sitting.column(1)->draft());
        QCOMPARE(sitting.text()->words(), QString());
    }

    void a_word_typed_in_pieces_is_one_step()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"The lo"_s));
        QVERIFY(sitting.type(u"cks"_s));
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The "_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks"_s);
    }

    void a_draft_is_as_it_was_left_when_the_case_opens_again()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin(RenditionWish::Translation));
        QTest::keyClicks(sitting.text(), u"The locks"_s);
        QTest::keyClick(sitting.text(), Qt::Key_Return);
        QTest::keyClicks(sitting.text(), u"  of Valmer"_s);
        QVERIFY(sitting.reopen()); // at once: nothing typed is lost
        QTRY_VERIFY(sitting.column(1)->draft());
        QCOMPARE(sitting.text()->words(), u"The locks\n  of Valmer"_s);
        QVERIFY(sitting.editor()->sheet().draft.kind == RenditionKind::Translation);
        QCOMPARE(sitting.problems(), QStringList());
    }

    void sentences_are_linked_by_hand_and_versions_kept()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"Nobody knows the thief. A copy turned up in April."_s));
        QVERIFY(sitting.clickWords(0, u"Personne"_s));
        const int personne = sitting.column(0)->passage(sitting.document().focus().passage)->number;
        sitting.caretTo(u"Nobody"_s);
        QVERIFY(sitting.pressInText(Qt::Key_L, Qt::ControlModifier));
        const QString mark = u"[%1]"_s.arg(personne);
        QTRY_VERIFY2(sitting.references().contains(mark), qPrintable(sitting.references().join(u' ')));
        QCOMPARE(sitting.codes().last(), u"link-sentence"_s);
        // The same again takes it back.
        QVERIFY(sitting.pressInText(Qt::Key_L, Qt::ControlModifier));
        QTRY_VERIFY(!sitting.references().contains(mark));
        QCOMPARE(sitting.codes().last(), u"unlink-sentence"_s);
        QVERIFY(sitting.pressInText(Qt::Key_L, Qt::ControlModifier));
        QTRY_VERIFY(sitting.references().contains(mark));
        QVERIFY(sitting.keep());
        const TextSheet kept = sitting.column(1)->sheet();
        QCOMPARE(kept.text.characters, u"Nobody knows the thief. A copy turned up in April."_s);
        QCOMPARE(kept.version.number, 1);
        QCOMPARE(kept.version.author, u"Ada"_s);
        QCOMPARE(kept.version.state, u"reviewed"_s);
        QCOMPARE(kept.text.language, u"en"_s);
        QVERIFY(kept.text.current && kept.passages.size() == 2 && !kept.dates.isEmpty());
        QCOMPARE(kept.links.constFirst().otherNumber, personne);
        QVERIFY(kept.links.constFirst().status == Status::Accepted);
        // Editing begins a new draft with the words and the person's link.
        sitting.column(1)->view()->setFocus();
        sitting.window().run(Command::EditVersion);
        QTRY_VERIFY(sitting.column(1)->draft());
        QVERIFY(sitting.settle());
        QCOMPARE(sitting.text()->words(), kept.text.characters);
        sitting.window().run(Command::Undo);
        QTRY_VERIFY(!sitting.column(1)->draft());
        QTRY_COMPARE(sitting.column(1)->sheet().version.id, kept.version.id);
        sitting.window().run(Command::Redo);
        QTRY_VERIFY(sitting.column(1)->draft());
        QTRY_COMPARE(sitting.text()->words(), kept.text.characters);
        QVERIFY(sitting.settle());
        QVERIFY(sitting.references().contains(mark));
        sitting.text()->moveCursor(QTextCursor::End);
        QVERIFY(sitting.type(u" So it is."_s));
        QVERIFY(sitting.keep(2));
        QCOMPARE(sitting.column(1)->sheet().version.number, 2);
        QCOMPARE(sitting.column(1)->sheet().version.state, u"final"_s);
        const auto rows = CaseReader::open(sitting.path)->renditions(kept.source.id).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().versions.size(), 2);
        QCOMPARE(sitting.problems(), QStringList());
        // Undoing it all the way to the first version, in whose place it came.
        sitting.window().run(Command::Undo);
        QTRY_VERIFY(sitting.column(1)->draft());
        QCOMPARE(sitting.problems(), QStringList());
        sitting.window().run(Command::Redo);
        QTRY_COMPARE(sitting.column(1)->sheet().version.number, 2);
        QCOMPARE(sitting.problems(), QStringList());
    }

    void a_link_is_undone_and_done_again()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"Nobody knows the thief."_s));
        QVERIFY(sitting.clickWords(0, u"Personne"_s));
        const int personne = sitting.column(0)->passage(sitting.document().focus().passage)->number;
        const QString mark = u"[%1]"_s.arg(personne);
        const auto has = [&] { return sitting.references().contains(mark); };
        const auto link = [&] {
            sitting.caretTo(u"Nobody"_s);
            return sitting.pressInText(Qt::Key_L, Qt::ControlModifier);
        };
        const bool proposed = has();
        QVERIFY(link());
        QTRY_VERIFY(has());
        QTRY_COMPARE(sitting.codes().last(), u"link-sentence"_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(has(), proposed);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY(has());
        QVERIFY(link());
        QTRY_VERIFY(!has());
        QCOMPARE(sitting.codes().last(), u"unlink-sentence"_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(has());
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY(!has());
        QCOMPARE(sitting.problems(), QStringList());
    }

    void a_sentence_of_a_version_is_linked()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"Nobody knows the thief."_s));
        QVERIFY(sitting.keep());
        QVERIFY(sitting.clickWords(0, u"Il pleuvait"_s, Qt::AltModifier));
        const PassageId rain = sitting.document().focus().passage;
        ProseView *view = sitting.column(1)->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
        const auto isLinked = [&] {
            const QList<LinkedPassage> links = sitting.column(1)->sheet().links;
            return std::ranges::any_of(links, [&](const LinkedPassage &link) {
                return link.otherPassage == rain && link.status == Status::Accepted;
            });
        };
        QTRY_VERIFY(isLinked());
        QVERIFY(sitting.press(Qt::Key_Z, Qt::ControlModifier));
        QTRY_VERIFY(!isLinked());
        QVERIFY(sitting.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_VERIFY(isLinked());
        QCOMPARE(sitting.problems(), QStringList());
    }

    void a_draft_is_discarded_and_comes_back()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin(RenditionWish::Translation));
        QVERIFY(sitting.type(u"The locks"_s));
        sitting.window().commands()->action(Command::DiscardDraft)->trigger();
        QTRY_VERIFY(sitting.column(1)->showsOutline());
        sitting.window().run(Command::Undo);
        QTRY_VERIFY(sitting.column(1)->draft());
        QTRY_COMPARE(sitting.text()->words(), u"The locks"_s);
        sitting.window().run(Command::Redo);
        QTRY_VERIFY(sitting.column(1)->showsOutline());
        QCOMPARE(sitting.problems(), QStringList());
    }

    void the_menu_of_a_text_being_written_holds_what_can_be_done()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"Nobody knows the thief. It rained."_s));
        QVERIFY(sitting.clickWords(0, u"Personne"_s));
        const int personne = sitting.column(0)->passage(sitting.document().focus().passage)->number;
        sitting.caretTo(u"Nobody"_s);
        QVERIFY(sitting.pressInText(Qt::Key_L, Qt::ControlModifier));
        const QString mark = u"[%1]"_s.arg(personne);
        QTRY_VERIFY(sitting.references().contains(mark));
        sitting.text()->selectAll();
        const auto open = [&] {
            QContextMenuEvent event(
                QContextMenuEvent::Keyboard, QPoint(5, 5), sitting.text()->mapToGlobal(QPoint(5, 5)));
            QApplication::sendEvent(sitting.text(), &event);
            const auto isOpen = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; };
            return QTest::qWaitFor(isOpen, 5000) ? static_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
        };
        const auto wordsOf = [](const QMenu *menu) {
            QStringList words;
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    words.append(action->text().remove(u'&') + (action->isEnabled() ? u""_s : u" (off)"_s));
            }
            return words;
        };
        const auto choose = [&](const QString &words) {
            QMenu *menu = open();
            for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->text().remove(u'&') != words)
                    continue;
                action->trigger();
                menu->close();
                const bool closed = QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }, 5000);
                sitting.window().activateWindow();
                sitting.text()->setFocus();
                return closed && sitting.settle();
            }
            return false;
        };
        QMenu *menu = open();
        QVERIFY(menu);
        const QString number = QString::number(personne);
        QGuiApplication::clipboard()->clear();
        QCOMPARE(wordsOf(menu).first(6),
            (QStringList{
                u"Undo link sentence"_s, u"Redo (off)"_s, u"Cut"_s, u"Copy"_s, u"Paste (off)"_s, u"Select all"_s}));
        menu->close();
        sitting.caretTo(u"Nobody"_s);
        QVERIFY(choose(u"Unlink from passage "_s + number));
        QTRY_VERIFY(!sitting.references().contains(mark));
        QVERIFY(choose(u"Undo unlink sentence"_s));
        QTRY_VERIFY(sitting.references().contains(mark));
        QVERIFY(sitting.clickWords(0, u"Il pleuvait"_s, Qt::AltModifier));
        sitting.caretTo(u"Nobody"_s);
        QVERIFY(choose(u"Go to passage "_s + number));
        QCOMPARE(sitting.column(0)->passage(sitting.document().focus().passage)->number, personne);
        sitting.text()->selectAll();
        QVERIFY(choose(u"Copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nobody knows the thief. It rained."_s);
        QVERIFY(choose(u"Cut"_s));
        QTRY_COMPARE(sitting.inFile(), QString());
        QVERIFY(choose(u"Paste"_s));
        QTRY_COMPARE(sitting.inFile(), u"Nobody knows the thief. It rained."_s);
        QCOMPARE(sitting.problems(), QStringList());
    }

    void what_a_sentence_rests_on_is_reached_by_key()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"Nobody knows the thief."_s));
        const auto link = [&](const QString &words) {
            if (!sitting.clickWords(0, words, Qt::AltModifier))
                return PassageId();
            const PassageId passage = sitting.document().focus().passage;
            const qsizetype before = sitting.codes().size();
            sitting.caretTo(u"Nobody"_s);
            sitting.pressInText(Qt::Key_L, Qt::ControlModifier);
            return QTest::qWaitFor([&] { return sitting.codes().size() > before; }) && sitting.settle() ? passage
                                                                                                        : PassageId();
        };
        const PassageId thief = link(u"Personne"_s);
        const PassageId rain = link(u"Il pleuvait"_s);
        QVERIFY(thief && rain);
        QTRY_COMPARE(sitting.references().size(), 2);
        QSet<PassageId> seen;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(sitting.pressInText(Qt::Key_Return, Qt::ControlModifier));
            seen.insert(sitting.document().focus().passage);
        }
        QCOMPARE(seen, (QSet<PassageId>{thief, rain}));
        QCOMPARE(QApplication::focusWidget(), sitting.text());
        QCOMPARE(sitting.text()->words(), u"Nobody knows the thief."_s);
        // Of a version likewise.
        QVERIFY(sitting.keep());
        sitting.column(1)->view()->setFocus();
        sitting.column(1)->view()->setCaret(2);
        QList<TextSpan> places;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(sitting.press(Qt::Key_Return, Qt::ControlModifier));
            places.append(sitting.document().focus().at);
        }
        QVERIFY(places.first().text == sitting.column(0)->text() && places.last().text == sitting.column(0)->text());
        QVERIFY(places.first() != places.last());
    }

    void the_tab_key_goes_to_the_source_and_back()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"The locks"_s));
        const auto reaches = [&](const QWidget *there, Qt::Key key, Qt::KeyboardModifiers modifiers) {
            for (int i = 0; i < 2 && QApplication::focusWidget() != there; ++i) // the head of a column is between
                sitting.press(key, modifiers);
            return QApplication::focusWidget() == there;
        };
        QVERIFY(reaches(sitting.column(0)->view(), Qt::Key_Backtab, Qt::ShiftModifier));
        QVERIFY(reaches(sitting.text(), Qt::Key_Tab, {}));
    }

    void what_is_struck_comes_back()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"The locks stayed shut"_s));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(sitting.text(), Qt::Key_Backspace);
        QTRY_COMPARE(sitting.inFile(), u"The locks stayed "_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks stayed shut"_s);
        QVERIFY(sitting.pressInText(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier));
        QTRY_COMPARE(sitting.text()->words(), u"The locks stayed "_s);
        QCOMPARE(sitting.inFile(), u"The locks stayed "_s);
    }

    void a_rendition_at_hand_becomes_a_version_at_once()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QGuiApplication::clipboard()->setText(
            u"De sluizen van Valmer bleven dicht.\n\nNiemand weet waarom dat zo was."_s);
        QTest::mouseClick(sitting.outline()->button(RenditionWish::AtHand), Qt::LeftButton);
        RenditionSheet *sheet = nullptr;
        QTRY_VERIFY((sheet = sitting.window().findChild<RenditionSheet *>()));
        QCOMPARE(sheet->version().language, u"nl"_s); // recognised
        QCOMPARE(sheet->version().author, u"Ada"_s);
        QComboBox *language = nullptr;
        for (QComboBox *box : sheet->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Language"_s)
                language = box;
            if (box->accessibleName() == u"Kind"_s)
                box->setCurrentIndex(1);
        }
        QVERIFY(language);
        language->setCurrentIndex(language->findData(u"de"_s)); // and can be changed
        QCOMPARE(sheet->version().language, u"de"_s);
        language->setCurrentIndex(language->findData(u"nl"_s));
        // A file in another encoding.
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"note.txt"_s);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("Les \xe9"
                             "cluses de Valmer sont rest\xe9"
                             "es ferm\xe9"
                             "es pendant toute la journ\xe9"
                             "e."));
        out.close();
        sheet->openFile(file);
        QCOMPARE(
            sheet->version().characters, u"Les écluses de Valmer sont restées fermées pendant toute la journée."_s);
        QCOMPARE(sheet->version().language, u"fr"_s);
        sheet->findChild<QPlainTextEdit *>()->setPlainText(
            u"De sluizen van Valmer bleven dicht.\n\nNiemand weet het nog."_s);
        QCOMPARE(sheet->version().language, u"nl"_s);
        QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(sitting.column(1)->sheet().isRendition());
        QVERIFY(sitting.settle());
        const TextSheet added = sitting.column(1)->sheet();
        QCOMPARE(added.text.characters, u"De sluizen van Valmer bleven dicht.\nNiemand weet het nog."_s);
        QVERIFY(added.rendition.kind == RenditionKind::Translation);
        QCOMPARE(added.rendition.language, u"nl"_s);
        sitting.window().run(Command::Undo);
        QTRY_VERIFY(sitting.column(1)->showsOutline());
        QCOMPARE(sitting.problems(), QStringList());
        sitting.window().run(Command::Redo);
        QTRY_VERIFY(sitting.column(1)->sheet().isRendition());
        QCOMPARE(sitting.column(1)->sheet().text.characters, added.text.characters);
    }

    void a_source_that_is_removed_takes_its_draft_along()
    {
        Sitting sitting;
        QVERIFY(sitting.bringInArticle());
        QVERIFY(sitting.begin());
        QVERIFY(sitting.type(u"The locks"_s));
        const SourceId source = sitting.column(0)->sheet().source.id;
        const TextId text = sitting.column(0)->text();
        sitting.document().removeSources({source});
        QTRY_COMPARE(CaseReader::open(sitting.path)->source(source)->removed, true);
        QTRY_VERIFY(!sitting.column(0)->text() && !sitting.column(1)->draft());
        QVERIFY(sitting.headSays(0, u"taken out of the case"_s) && sitting.headSays(1, u"taken out of the case"_s));
        sitting.window().run(Command::Undo);
        QTRY_COMPARE(CaseReader::open(sitting.path)->source(source)->removed, false);
        QTRY_VERIFY(sitting.column(1)->draft());
        QCOMPARE(sitting.text()->words(), u"The locks"_s);
        QTRY_COMPARE(sitting.column(0)->text(), text);
        sitting.window().run(Command::Redo);
        QTRY_COMPARE(CaseReader::open(sitting.path)->source(source)->removed, true);
        QTRY_VERIFY(!sitting.column(1)->draft());
    }

    // The whole way on a real article: from an empty column to a bundle and back.
    void a_summary_written_from_nothing_goes_out_and_comes_back()
    {
        const QDir folder(qEnvironmentVariable("DOSSIER_MATERIAL") + u"/seeds/articles"_s);
        const QStringList found = folder.entryList({u"004_*.txt"_s, u"004_*.meta"_s});
        if (qEnvironmentVariableIsEmpty("DOSSIER_MATERIAL") || found.isEmpty())
            QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
        const QTemporaryDir alone; // without the renditions beside it
        QStringList files;
        for (const QString &name : found) {
            QVERIFY(QFile::copy(folder.filePath(name), alone.filePath(name)));
            if (name.endsWith(u".txt"_s))
                files.append(alone.filePath(name));
        }
        Sitting sitting;
        QVERIFY(sitting.bringIn(files));
        QVERIFY(sitting.outline()->list()->count() >= 3);
        QVERIFY(sitting.begin());
        const QStringList summary{u"Somebody broke into the network of the Belgian interior ministry and could read "
                                  "nearly everything on it."_s,
            u"The cybersecurity centre CCB saw the first traces in March 2021 and pulled the intruders out."_s};
        QTest::keyClicks(sitting.text(), summary.first());
        QTest::keyClick(sitting.text(), Qt::Key_Return);
        QVERIFY(sitting.type(summary.last()));
        QVERIFY(sitting.clickWords(0, u"maart 2021"_s, Qt::AltModifier));
        const Passage passage = *sitting.column(0)->passage(sitting.document().focus().passage);
        sitting.caretTo(u"The cybersecurity"_s);
        QVERIFY(sitting.pressInText(Qt::Key_L, Qt::ControlModifier));
        QTRY_VERIFY(sitting.codes().contains(u"link-sentence"_s));
        QTRY_VERIFY(sitting.references().contains(u"[%1]"_s.arg(passage.number)));
        QVERIFY(sitting.keep(2));
        const TextSheet kept = sitting.column(1)->sheet();
        QCOMPARE(kept.text.characters, summary.join(u'\n'));
        QCOMPARE(kept.version.state, u"final"_s);
        QVERIFY(!kept.mentions.isEmpty()); // read as any rendition is
        QVERIFY(std::ranges::any_of(kept.links, [&](const LinkedPassage &link) {
            return link.otherPassage == passage.id && link.status == Status::Accepted;
        }));
        // Another one begun and left.
        QVERIFY(QTest::qWaitFor([&] { return sitting.settle(); }));
        sitting.column(1)->view()->setFocus();
        sitting.window().run(Command::EditVersion);
        QTRY_VERIFY(sitting.column(1)->draft());
        sitting.text()->setFocus();
        sitting.text()->moveCursor(QTextCursor::End);
        QVERIFY(sitting.type(u" More is to come"_s));
        const QTemporaryDir bundleFolder;
        const QTemporaryDir place;
        const QString bundle = bundleFolder.path();
        const QString again = place.filePath(u"again.dossier"_s);
        QCOMPARE(sitting.exportTo(bundle), u"The case was written to “%1”."_s.arg(bundle));
        sitting.window().closeCase();
        QCOMPARE(sitting.problems(), QStringList());
        VERIFY_RESULT(makeCaseFromBundle(bundle, again, u"Ada"_s));
        const CaseContent before = normalised(CaseReader::open(sitting.path)->content().value());
        const CaseContent after = normalised(CaseReader::open(again)->content().value());
        QCOMPARE(difference(before, after), QString());
        QCOMPARE(after.drafts.size(), 1);
        QCOMPARE(problemLines(CaseReader::open(again)->check().value()), QStringList());
        // And there it can be read and written on.
        QVERIFY(sitting.window().openCase(again));
        QTRY_COMPARE(sitting.column(1)->source(), sitting.column(0)->sheet().source.id);
        sitting.window().run(Command::WriteSummary);
        QTRY_VERIFY(sitting.column(1)->draft());
        QTRY_COMPARE(sitting.text()->words(), summary.join(u'\n') + u" More is to come"_s);
    }
};

DOSSIER_WINDOW_TEST_MAIN(tst_RenditionsWindow)
#include "tst_renditionswindow.moc"

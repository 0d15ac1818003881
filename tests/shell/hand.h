// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/fields.h"
#include "shell/popover.h"
#include "shell/windowfixture.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

namespace dossier::tests {

// Menus and panels, driven by what stands on them.
class Hand : public Drive
{
public:
    // Selects words in a column as a sweep of the mouse does.
    bool selectWords(int index, const QString &words, int nth = 0)
    {
        ProseView *view = column(index)->view();
        const Span span = find(index, words, nth);
        if (span.isEmpty())
            return false;
        placeOf(index, span);
        view->setFocus();
        QTextCursor cursor(view->document());
        cursor.setPosition(static_cast<int>(view->text().startToShown(span.start)));
        cursor.setPosition(static_cast<int>(view->text().startToShown(span.end)), QTextCursor::KeepAnchor);
        view->setTextCursor(cursor);
        return view->selection() == span;
    }

    QMenu *menuAt(QWidget *viewport, const QPoint &place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, viewport->mapToGlobal(place));
        QApplication::sendEvent(viewport, &event);
        return openMenu();
    }
    QMenu *menuOnWords(int index, const QString &words)
    {
        return menuAt(column(index)->view()->viewport(), placeOf(index, find(index, words)));
    }
    QMenu *menuOnRow(QAbstractItemView *list, const QModelIndex &row)
    {
        list->scrollTo(row);
        return menuAt(list->viewport(), list->visualRect(row).center());
    }
    // As the menu key does it: the window asks the widget that has the keyboard where its caret is.
    QMenu *menuByKey()
    {
        QWidget *has = window().focusWidget();
        const QPoint place = has->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, has->mapToGlobal(place));
        QApplication::sendEvent(has, &event);
        return openMenu();
    }
    QMenu *openMenu()
    {
        const auto isOpen = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; };
        return QTest::qWaitFor(isOpen, 5000) ? qobject_cast<QMenu *>(QApplication::activePopupWidget()) : nullptr;
    }
    // The action of this text, also in a submenu: "Change type/Person".
    static QAction *actionOf(QMenu *menu, const QString &path)
    {
        const qsizetype slash = path.indexOf(u'/');
        const QString first = slash < 0 ? path : path.left(slash);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') != first)
                continue;
            return slash < 0 ? action : action->menu() ? actionOf(action->menu(), path.mid(slash + 1)) : nullptr;
        }
        return nullptr;
    }
    bool choose(QMenu *menu, const QString &path)
    {
        QAction *action = menu ? actionOf(menu, path) : nullptr;
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        menu->close();
        const bool closed = QTest::qWaitFor([] { return !QApplication::activePopupWidget(); }, 5000);
        window().activateWindow(); // which a desktop does by itself
        return closed && QTest::qWaitForWindowActive(&window());
    }

    QWidget *keyboard() { return window().focusWidget(); }
    Popover *panel()
    {
        const auto find = [this]() -> Popover * {
            for (Popover *each : window().findChildren<Popover *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        return QTest::qWaitFor([&] { return find() != nullptr; }, 5000) ? find() : nullptr;
    }
    template <typename Field> Field *field(const QString &name)
    {
        for (Field *each : panel()->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    // Types into a field, after what stands in it went.
    bool type(const QString &name, const QString &words)
    {
        auto *line = field<QLineEdit>(name);
        if (!line)
            return false;
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
        return line->text() == words;
    }
    // Types what is looked for into the panel's search field, and waits for its one answer.
    bool seek(const QString &words)
    {
        auto *field = panel() ? panel()->findChild<ChoiceField *>() : nullptr;
        if (!field)
            return false;
        field->line()->setFocus();
        QTest::keyClicks(field->line(), words);
        return QTest::qWaitFor([field] { return field->list()->count() == 1 && field->chosen() > 0; }, 5000);
    }
    bool pick(const QString &name, const QString &words)
    {
        auto *box = field<QComboBox>(name);
        const int index = box ? box->findText(words) : -1;
        if (index < 0)
            return false;
        box->setCurrentIndex(index);
        return true;
    }
    bool enter()
    {
        QPointer<Popover> open = panel();
        auto *done = open ? open->findChild<QPushButton *>(u"done"_s) : nullptr;
        if (!done || !QTest::qWaitFor([&] { return done->isEnabled(); }, 5000))
            return false;
        QTest::keyClick(keyboard(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return open.isNull() || !open->isVisible(); }, 5000) && acted();
    }
    // The act is done and shown.
    bool acted()
    {
        QTest::qWait(30);
        return settle();
    }
    bool undo() { return offers(Command::Undo) && press(Qt::Key_Z, Qt::ControlModifier) && acted(); }
    bool redo()
    {
        return offers(Command::Redo) && press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier) && acted();
    }
    // The file may have an act a moment before the window knows.
    bool offers(Command command)
    {
        const QAction *action = window().commands()->action(command);
        return QTest::qWaitFor([action] { return action->isEnabled(); }, 5000);
    }
    QString undoWords() { return window().commands()->action(Command::Undo)->toolTip(); }

    // The first mention of a column that nobody has decided upon; none.
    Mention proposedIn(int index)
    {
        for (const MentionMark &mark : column(index)->sheet().mentions) {
            if (mark.mention.standing.status == Status::Proposed)
                return mark.mention;
        }
        return {};
    }
    const MentionMark *mentionOn(int index, const QString &words, int nth = 0)
    {
        const Span span = find(index, words, nth);
        for (const MentionMark &mark : column(index)->sheet().mentions) {
            if (mark.mention.span.overlaps(span))
                return &mark;
        }
        return nullptr;
    }
};

} // namespace dossier::tests

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/drafttext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace dossier {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 350ms;
constexpr auto longest = 700ms; // together with the writing, words are in the file within a second

} // namespace

DraftText::DraftText(QWidget *parent) : ProseView(parent)
{
    setReadOnly(false);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setTabChangesFocus(true);
    layout()->setWritten(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longest);
    m_pause.callOnTimeout(this, [this] { handOn(m_typed.pause()); });
    m_longest.callOnTimeout(this, [this] { handOn(m_typed.pause()); });
    connect(document(), &QTextDocument::contentsChange, this, &DraftText::takeChange);
}

// toPlainText() would make plain blanks of those that do not break.
QString DraftText::words() const
{
    QString words = document()->toRawText();
    for (QChar &c : words) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u'\n';
    }
    return words;
}

void DraftText::setWords(const QString &words)
{
    m_pause.stop();
    m_longest.stop();
    const QString before = this->words();
    Edit edit = editBetween(before, words);
    // The same letters may come or go a little earlier: at the beginning of a word rather than in it.
    const auto slide = [&edit](const QString &in, qsizetype length) {
        while (edit.at > 0 && !in.at(edit.at - 1).isSpace() && in.at(edit.at - 1) == in.at(edit.at + length - 1)
            && !in.at(edit.at - 1).isSurrogate())
            --edit.at;
    };
    if (edit.added == 0 && edit.removed > 0)
        slide(before, edit.removed);
    else if (edit.removed == 0 && edit.added > 0)
        slide(words, edit.added);
    if (edit.removed == 0 && edit.added == 0) {
        if (m_typed.isPending())
            m_typed.reset(words);
        return; // the word being typed may go on
    }
    m_typed.reset(words);
    m_setting = true;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(edit.at));
    cursor.setPosition(static_cast<int>(edit.at + edit.removed), QTextCursor::KeepAnchor);
    cursor.insertText(words.sliced(edit.at, edit.added));
    m_setting = false;
    // What came or went is where the reader looks.
    QTextCursor caret(document());
    caret.setPosition(cursor.position());
    setTextCursor(caret);
}

void DraftText::finish()
{
    handOn(m_typed.end());
}

void DraftText::setNotes(const QList<ProseNote> &notes)
{
    layout()->setNotes(notes);
    viewport()->update();
}

QList<ProseNote> DraftText::notes() const
{
    return layout()->notes();
}

QRect DraftText::rectOfNote(qsizetype note)
{
    heightOf(layout()->notes().at(note).at - 1); // lays its paragraph out
    return layout()->rectOfNote(note).translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

void DraftText::takeChange(int at, int removed, int added)
{
    const QString now = words();
    if (now == m_before)
        return; // only the looks
    Edit edit{at, removed, added};
    // Of several paragraphs, the document tells more than what changed.
    if (now.size() - m_before.size() != added - removed || at + added > now.size())
        edit = editBetween(m_before, now);
    QList<ProseNote> notes = layout()->notes();
    for (ProseNote &note : notes)
        note.at = placeAfter(edit, {0, note.at}).end;
    notes.removeIf([](const ProseNote &note) { return note.at == 0; });
    layout()->setNotes(notes);
    m_before = now;
    if (m_setting)
        return;
    handOn(m_typed.change(edit, now));
    if (!m_typed.isPending())
        return;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void DraftText::handOn(const QList<TypedWords::Piece> &pieces)
{
    if (!m_typed.isPending()) {
        m_pause.stop();
        m_longest.stop();
    }
    for (const TypedWords::Piece &piece : pieces)
        Q_EMIT written(piece.words, piece.typing);
}

// The keys of undoing reach the case, after what was typed has.
bool DraftText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return ProseView::event(event);
}

bool DraftText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ProseView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = layout()->noteAt(QPointF(help->pos()) + QPointF(0, verticalScrollBar()->value()));
    const QList<ProseNote> all = notes();
    const auto note = std::ranges::find(all, index, &ProseNote::index);
    if (index < 0 || note == all.cend() || note->meaning.isEmpty())
        return ProseView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), note->meaning, this);
    return true;
}

void DraftText::keyPressEvent(QKeyEvent *event)
{
    const bool undoes = event->matches(QKeySequence::Undo);
    if (undoes || event->matches(QKeySequence::Redo)) {
        finish();
        if (undoes)
            Q_EMIT undoRequested();
        else
            Q_EMIT redoRequested();
        event->accept();
        return;
    }
    ProseView::keyPressEvent(event);
}

void DraftText::mouseReleaseEvent(QMouseEvent *event)
{
    ProseView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int note = layout()->noteAt(event->position() + QPointF(0, verticalScrollBar()->value()));
    if (note >= 0)
        Q_EMIT noteClicked(note);
}

void DraftText::mouseMoveEvent(QMouseEvent *event)
{
    ProseView::mouseMoveEvent(event);
    const bool note = layout()->noteAt(event->position() + QPointF(0, verticalScrollBar()->value())) >= 0;
    viewport()->setCursor(note ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void DraftText::focusOutEvent(QFocusEvent *event)
{
    finish();
    ProseView::focusOutEvent(event);
}

QMimeData *DraftText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    const QTextCursor cursor = textCursor();
    data->setText(words().sliced(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()));
    return data;
}

void DraftText::insertFromMimeData(const QMimeData *source)
{
    QString words = source->text();
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    textCursor().insertText(words);
    ensureCursorVisible();
}

} // namespace dossier

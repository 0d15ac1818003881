// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/proselayout.h"
#include "prose/proseview.h"
#include "prose/typedwords.h"

#include <QTimer>

namespace dossier {

// A text being written: plain paragraphs, with notes behind its sentences that are no part of it. What is typed is
// handed on word by word, and within a second; undoing is the case's. Offsets are UTF-16 units of words().
class DraftText : public ProseView
{
    Q_OBJECT
public:
    explicit DraftText(QWidget *parent = nullptr);

    QString words() const; // paragraphs parted by "\n"
    // The words as the file has them. Those that are the same stay where they are, and so does the caret.
    void setWords(const QString &words);
    bool isPending() const { return m_typed.isPending(); } // something has not been handed on yet
    void finish(); // hands it on
    void setNotes(const QList<ProseNote> &notes);
    QList<ProseNote> notes() const;
    QRect rectOfNote(qsizetype note); // in the viewport

Q_SIGNALS:
    void written(const QString &words, dossier::Typing typing);
    void noteClicked(int index);
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    ProseLayout *layout() const { return static_cast<ProseLayout *>(document()->documentLayout()); }
    void takeChange(int at, int removed, int added);
    void handOn(const QList<TypedWords::Piece> &pieces);

    TypedWords m_typed;
    QString m_before;
    QTimer m_pause; // since the last key
    QTimer m_longest; // since the first that was not handed on
    bool m_setting = false;
};

} // namespace dossier

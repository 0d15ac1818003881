// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/drafting.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace dossier {

class DraftText;
class ElidedLabel;

// The page of a column in which a summary or translation is written: the words, the passages its sentences rest on, and
// below what can be done with it.
class DraftEditor : public QWidget
{
    Q_OBJECT
public:
    explicit DraftEditor(QWidget *parent = nullptr);

    // What the file has. Words that are being typed are not touched.
    void show(const DraftSheet &sheet);
    void clear(); // nothing is written here
    const DraftSheet &sheet() const { return m_sheet; }
    DraftText *text() const { return m_text; }
    QList<DraftReference> referencesAtCaret() const;
    QPushButton *keepButton() const { return m_keep; }
    void setWritable(bool writable);
    void offerKeeping(); // its states, to choose from by keyboard
    // The passage of the source that other columns light: the sentences that rest on it are lit too. The sentence at
    // the caret stands in a frame while the keyboard is elsewhere: it is what a link would be made from.
    void setLitPassage(PassageId passage);
    void showCaret(); // scrolls to it
    // How many acts of typing are on their way to the file: what it has meanwhile is not newer than what is here.
    void setUnderWay(int acts);

Q_SIGNALS:
    void referenceChosen(const dossier::DraftReference &reference);
    void menuRequested(const QPoint &global); // about the selection, else the sentence at the caret
    void keepRequested(const QString &state);
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showReferences();
    void showMarks();
    void describe();
    void tellLength();
    void fitFoot();

    DraftSheet m_sheet;
    int m_underWay = 0;
    PassageId m_lit;
    DraftText *m_text;
    QBoxLayout *m_foot;
    QHBoxLayout *m_buttons;
    ElidedLabel *m_length;
    QPushButton *m_discard;
    QPushButton *m_keep;
    QMenu *m_states;
};

} // namespace dossier

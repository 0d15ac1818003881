// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/prosetheme.h"
#include "casefile/span.h"

#include <QInputMethodEvent>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>

class QLineEdit;

namespace dossier {

// The form of what is typed into a line in colour, and a wavy line under what was not understood. The line keeps its
// text, its undo, its selection and what an input method composes: only the look of its letters changes. Rules are
// begun when the first letter stands in a line that was given none.
class FieldForms : public QObject
{
    Q_OBJECT
public:
    FieldForms(QLineEdit *line, Syntax syntax); // goes with the line

    void setTheme(std::shared_ptr<ProseTheme> theme);
    // What of the text was not understood, until other words are written; whoever sets it says why beside the line.
    void setFault(Span fault);
    Span fault() const { return m_fault; } // empty: none
    const QList<FormRun> &runs() const { return m_runs; } // as they are shown

    static constexpr qsizetype most = 4'000; // units of a line that are coloured, so that a key takes some milliseconds

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void colour();
    void show();
    QList<QInputMethodEvent::Attribute> attributes() const;

    QLineEdit *m_line;
    Syntax m_syntax;
    std::shared_ptr<ProseTheme> m_theme;
    QTimer m_waking;
    bool m_isShowing = false;
    QList<FormRun> m_runs;
    Span m_fault;
    QString m_composed; // what an input method has not given yet, and its look
    QList<QInputMethodEvent::Attribute> m_composedLook;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/prosetheme.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <memory>

namespace dossier {

// The form of a text on the screen in colour: numbers, quotation marks, references, links, Markdown, JSON. A text of
// usual length is gone through as soon as the rules are there, a little at a time, so that paragraphs have their
// colours when they come into view; those of a long one are asked for then. By our own rules each stands alone; by
// others a paragraph goes on from the one before, so that those far down stay plain until they are reached.
class ProseForms : public QObject
{
    Q_OBJECT
public:
    explicit ProseForms(QTextDocument *document);

    void set(std::shared_ptr<ProseTheme> theme, Syntax syntax); // null: everything is plain
    bool isOn() const { return m_theme != nullptr; }
    bool setColours(const Colours &colours); // whether that makes a difference
    // The letters of a paragraph that are not plain. Those that have a colour of their own in the document (labels)
    // keep it.
    QList<QTextLayout::FormatRange> formatsOf(const QTextBlock &block);
    void forgetFrom(const QTextBlock &block); // the text has changed from there on

Q_SIGNALS:
    void reached(); // a paragraph that was asked for in vain

private:
    bool know(const QTextBlock &block); // false when it is too far, or the rules are not there yet
    QList<FormRun> runsOf(const QTextBlock &block);
    bool reach(int number, qsizetype most); // the state in which this paragraph begins; false when it is too far
    void dropOldStates(); // those of rules that have ended since
    void goOn();
    bool goAhead(); // false when there is nothing more to be known before it comes into view

    QTextDocument *m_document;
    std::shared_ptr<ProseTheme> m_theme;
    Syntax m_syntax = Syntax::Prose;
    QList<FormState> m_states; // after each paragraph, as far as they are known
    quint64 m_sitting = 0; // of the rules that gave them
    struct Known
    {
        QList<FormRun> runs;
        bool isOld = false; // the paragraph, or one before it, has changed since
    };
    QHash<int, Known> m_known; // by paragraph
    int m_wanted = -1;
    int m_next = 0; // of the paragraphs that are gone through ahead
    qsizetype m_ahead = 0; // units of them
    QTimer m_slices;
};

} // namespace dossier

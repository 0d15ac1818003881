// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/prosetheme.h"

#include <QList>
#include <QObject>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <memory>

namespace dossier {

// The form of a text on the screen in colour: numbers, quotation marks, references, links, Markdown, JSON. Paragraphs
// are asked for as they come into view. By our own rules each stands alone; by others a paragraph goes on from the one
// before, so that those far down are reached in slices, and stay plain until then.
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
    bool reach(int number, qsizetype most); // the state in which this paragraph begins; false when it is too far
    void goOn();

    QTextDocument *m_document;
    std::shared_ptr<ProseTheme> m_theme;
    Syntax m_syntax = Syntax::Prose;
    QList<FormState> m_states; // after each paragraph, as far as they are known
    int m_wanted = -1;
    QTimer m_slices;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/invisible.h"
#include "casefile/passage.h"
#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

// Words that stand in a shown text and not in the stored one: the [2] after a summary's sentence.
struct ProseLabel
{
    qsizetype offset = 0; // in the stored text: it is shown before this unit
    QString words;
    int index = 0; // of the caller's
    bool proposed = false; // by a rule
    QString meaning = {}; // what the pointer is told over it
};

// So, where it stands in the shown text.
struct ShownLabel
{
    Span shown;
    bool proposed = false;
};

// The sign of a character that does not show, put in before it: its short name.
struct ProseSign
{
    Span shown;
    Invisible invisible; // in the stored text

    bool operator==(const ProseSign &) const = default;
};

// A stored text as a column shows it: labels put in, over-long paragraphs cut into pieces between passages or words
// (a blank there becomes a paragraph's end, so that no offset moves; within a word one is put in), and characters that
// do not show (casefile/invisible.h) named before their place, where they have no effect: what a text says is shown in
// the order in which it is stored. Maps offsets both ways, in UTF-16 units.
class ProseText
{
public:
    static constexpr qsizetype longestParagraph = 20'000; // longer ones are shown in pieces

    ProseText() = default;
    ProseText(const QString &characters, const QList<Passage> &passages, const QList<ProseLabel> &labels);

    const QString &stored() const { return m_stored; }
    const QString &shown() const { return m_shown; }

    Span toShown(Span stored) const; // without labels at its ends
    qsizetype startToShown(qsizetype stored) const; // after a label at that place
    qsizetype toStored(qsizetype shown) const; // inside a label: the place it was put in
    Span toStored(Span shown) const;
    // The index given with the label that holds this shown position, or -1.
    int labelAt(qsizetype shown) const;
    QString labelMeaningAt(qsizetype shown) const; // of the label there; empty when there is none
    QList<ShownLabel> labels() const; // in order, without signs
    QList<Span> labelSpans() const; // of the same
    const QList<ProseSign> &signs() const { return m_signs; } // in order
    const ProseSign *signAt(qsizetype shown) const; // null when there is none

    // The stored characters of a shown span: what a copy takes, labels left out and paragraphs whole.
    QString storedWords(Span shown) const;

private:
    struct PlacedLabel
    {
        qsizetype stored = 0;
        qsizetype shown = 0;
        qsizetype length = 0;
        int index = 0; // -1: a sign
        bool proposed = false;
        QString meaning = {};
    };
    const PlacedLabel *placedAt(qsizetype shown) const; // null beside all of them
    qsizetype endToShown(qsizetype stored) const;

    QString m_stored;
    QString m_shown;
    QList<PlacedLabel> m_labels;
    QList<ProseSign> m_signs;
};

} // namespace dossier

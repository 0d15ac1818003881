// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: writing in the columns, and what is written about.

#include "reading/readingarea.h"

#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "reading/drafteditor.h"
#include "reading/readingcolumn.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

void ReadingArea::connectWriting(ReadingColumn *column)
{
    connect(column, &ReadingColumn::outlineMade, this,
        [this, column](OutlinePage *outline) { connectOutline(column, outline); });
    connect(column, &ReadingColumn::editorMade, this,
        [this, column](DraftEditor *editor) { connectEditor(column, editor); });
}

void ReadingArea::connectOutline(ReadingColumn *column, OutlinePage *page)
{
    connect(page, &OutlinePage::wished, this,
        [this, column](RenditionWish wish) { Q_EMIT renditionWished(indexOf(column), wish); });
    connect(page, &OutlinePage::passageChosen, this, [this, column, page](PassageId passage) {
        const Outline &outline = page->outline();
        Focus focus = m_document.focus().withSource(outline.source.id).withPassage(outline.text, passage);
        focus.origin = {View::Column, indexOf(column)};
        m_levelled.reset();
        m_document.setFocus(focus);
    });
}

void ReadingArea::connectEditor(ReadingColumn *column, DraftEditor *editor)
{
    connect(editor->text(), &DraftText::written, this,
        [this, column](const QString &words, Typing typing) { write(column, words, typing); });
    connect(editor->text(), &DraftText::undoRequested, this, [this] { m_document.undo(); });
    connect(editor->text(), &DraftText::redoRequested, this, [this] { m_document.redo(); });
    connect(editor->text(), &QTextEdit::cursorPositionChanged, this, [this, column] { glanceAtReference(column); });
    connect(editor, &DraftEditor::referenceChosen, this,
        [this, column](const DraftReference &reference) { goToReference(column, reference); });
    connect(editor, &DraftEditor::menuRequested, this,
        [this, column](const QPoint &global) { Q_EMIT draftMenuRequested(column, global); });
    connect(editor, &DraftEditor::keepRequested, this, [this, column](const QString &state) {
        column->editor()->text()->finish();
        Q_EMIT keepRequested(column->draft(), state);
    });
    connect(editor, &DraftEditor::discardRequested, this, [this, column] {
        column->editor()->text()->finish();
        Q_EMIT discardRequested(column->draft());
    });
}

void ReadingArea::write(ReadingColumn *column, const QString &words, Typing typing)
{
    const DraftId draft = column->draft();
    if (!draft)
        return;
    column->editor()->setUnderWay(++m_typing[column]);
    m_document.act(acting(acts::writeDraft, draft, words.split(u'\n')), typing)
        .then(this,
            [this, column, draft](const Result<WriteReceipt> &) {
                if (m_columns.contains(column) && column->draft() == draft)
                    column->editor()->setUnderWay(--m_typing[column]);
            })
        .onCanceled(this, [] {});
}

// The passage that the sentence at the caret rests on, without going there.
void ReadingArea::glanceAtReference(ReadingColumn *column)
{
    if (!column->draft() || !column->editor()->text()->hasFocus())
        return;
    const qsizetype caret = column->editor()->text()->caret();
    Focus glance;
    for (const DraftReference &reference : column->editor()->sheet().references) {
        if (reference.passage && reference.sentence.start <= caret && caret <= reference.sentence.end) {
            glance =
                glance.withSource(column->editor()->sheet().source.id).withPassage(reference.text, reference.passage);
            glance.origin = {View::Column, indexOf(column)};
            break;
        }
    }
    m_document.setGlance(glance);
}

void ReadingArea::goToReference(ReadingColumn *column, const DraftReference &reference)
{
    if (!reference.passage)
        return;
    Focus focus = m_document.focus()
                      .withSource(column->editor()->sheet().source.id)
                      .withPassage(reference.text, reference.passage);
    focus.origin = {View::Column, indexOf(column)};
    m_levelled.reset();
    m_document.setFocus(focus);
}

void ReadingArea::followReference()
{
    ReadingColumn *column = m_columns.at(m_active);
    for (int i = 0; i < columnCount() && !column->draft() && !column->text(); ++i)
        column = m_columns.at(i);
    const PassageId now = m_document.focus().passage;
    const auto after = [now](const auto &list, auto passage) {
        const auto there = std::ranges::find(list, now, passage);
        return there == list.cend() || std::next(there) == list.cend() ? list.cbegin() : std::next(there);
    };
    if (column->draft()) {
        const QList<DraftReference> references = column->editor()->referencesAtCaret();
        if (!references.isEmpty())
            goToReference(column, *after(references, &DraftReference::passage));
        return;
    }
    const PassageId here = column->passageAt(column->view()->caret());
    QList<LinkedPassage> links = column->sheet().links;
    links.removeIf(
        [here](const LinkedPassage &link) { return link.passage != here || link.status == Status::Rejected; });
    if (links.isEmpty())
        return;
    const TextSpan at = m_document.focus().at;
    const auto there = std::ranges::find_if(links, [&](const LinkedPassage &link) {
        const int other = columnShowing(link.otherText);
        const Passage *passage = other < 0 ? nullptr : m_columns.at(other)->passage(link.otherPassage);
        return passage && at == TextSpan{link.otherText, passage->span};
    });
    follow(column, there == links.cend() || std::next(there) == links.cend() ? links.constFirst() : *std::next(there));
}

void ReadingArea::finishWriting()
{
    for (const ReadingColumn *column : std::as_const(m_columns)) {
        if (column->draft())
            column->editor()->text()->finish();
    }
}

} // namespace dossier

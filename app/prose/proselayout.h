// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "appearance/measures.h"
#include "prose/marginsigns.h"
#include "prose/paragraphheights.h"
#include "prose/prosemark.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QList>
#include <QSet>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace dossier {

class ProseForms;
class ProseTheme;
enum class Syntax;

// How a column's text is set.
struct ProseStyle
{
    QFont font; // reading face
    QFont titleFont;
    QFont numberFont; // passage numbers: small, tabular figures
    qreal step = 25; // pixels from line to line
    qreal titleStep = 30;
    measures::TextWidth width = measures::TextWidth::Usual;
    qreal gap = measures::paragraphGap; // pixels between paragraphs
    Colours colours;

    bool operator==(const ProseStyle &) const = default;
};

// Words painted behind a character that are no part of the text: the [2] behind a sentence that is being written.
struct ProseNote
{
    qsizetype at = 0; // stands behind the character before this one
    QString words;
    int index = 0; // of the caller's
    bool proposed = false; // by a rule: dotted underneath and in another ink
    QString meaning = {}; // what the pointer is told over it

    bool operator==(const ProseNote &) const = default;
};

// Lays out a plain text with line height, margins and a gutter of passage numbers, a paragraph at a time and only those
// in view: heights elsewhere are estimated and corrected when they come into view. Marks are painted under the words
// and never move them. Coordinates are pixels of the document.
class ProseLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT
public:
    explicit ProseLayout(QTextDocument *document);

    void setStyle(const ProseStyle &style);
    const ProseStyle &style() const { return m_style; }
    void setTitle(const QString &title);
    void setMarks(QList<ProseMark> marks); // in any order
    const QList<ProseMark> &marks() const { return m_marks; }
    // What the find bar has found: in order, not overlapping. `current` is the place in it of the one gone to, or -1.
    void setFound(const QList<Span> &spans, qsizetype current);
    const QList<Span> &found() const { return m_found; }
    qsizetype currentFound() const { return m_currentFound; }
    void setPassages(const QList<ProsePassage> &passages); // in order
    void setRemarks(const QList<ProseRemark> &remarks); // in any order; drawn right of the text
    const QList<ProseRemark> &remarks() const { return m_remarks; }
    // The sign of the margin at a place, or nothing.
    std::optional<MarginSign> marginSignAt(QPointF place) const;
    QList<MarginSign> marginSigns(const QTextBlock &block) const; // of a paragraph that is laid out
    // Where signs stand for characters that do not show, in order, in the shown text: boxed, and without a say in which
    // direction a paragraph runs. Asked for before the text is laid out.
    void setSigns(const QList<Span> &signs);
    // Of the shown text, in order; room is made for them on the line.
    void setNotes(const QList<ProseNote> &notes);
    const QList<ProseNote> &notes() const { return m_notes; }
    int noteAt(QPointF place) const; // the index given with the note there; -1 when there is none
    QRectF rectOfNote(qsizetype note) const; // by its place in notes()
    // Colours the form of the text by these rules; without a theme it is plain.
    void setForms(std::shared_ptr<ProseTheme> theme, Syntax syntax);
    void setWritten(bool written); // empty paragraphs are lines to write on
    // Room above and below the text, so that any line can be brought to any height.
    void setRoom(qreal above, qreal below);
    qreal roomAbove() const { return m_roomAbove; }
    qreal roomBelow() const { return m_roomBelow; }

    // Lays out the paragraphs that reach into [top, bottom]. Returns how far the paragraph at `anchor` moved, which is
    // what the scroll position has to follow so that nothing jumps.
    qreal ensureLaidOut(qreal top, qreal bottom, qreal anchor);
    // The top of the line that holds a position, laid out for the purpose.
    qreal lineTop(qsizetype position);
    // Where a position is, as a share (0 … 1) of the document's height, without laying anything out.
    qreal shareOf(qsizetype position) const;
    qreal textWidth() const { return m_textWidth; }
    // A text that runs from right to left, by its first letter that has a direction, has its gutter at the right.
    bool runsFromRight() const { return m_fromRight; }
    qreal textLeft() const;
    bool isTitleAt(QPointF place) const;
    QRectF rectOf(Span span); // of the span's first line, laid out for the purpose; for tests and tooltips
    // The topmost mark at a position of the shown text, by layer; null when there is none.
    const ProseMark *markAt(qsizetype position, ProseMark::Layer least) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    qreal topOfText() const; // where the first paragraph begins
    qreal wantedWidth() const;
    bool startsFromRight() const;
    QRectF placed(const QRectF &fromLeft) const; // as it stands when the text runs from the left
    void measureTitle();
    void rebuild();
    void forgetLines();
    qreal estimatedHeight(const QTextBlock &block, qreal characterWidth) const;
    qreal layOut(const QTextBlock &block) const; // returns the height
    void ensureBlock(const QTextBlock &block);
    void placeLines(const QTextBlock &block) const;
    bool isLaidOut(const QTextBlock &block) const;
    Qt::LayoutDirection lineDirectionOf(const QTextBlock &block) const;
    std::optional<Qt::LayoutDirection> directionOf(const QTextBlock &block) const; // nothing without such a letter
    void drawTitle(QPainter *painter) const;
    void drawSigns(QPainter *painter, const QTextBlock &block, QPointF origin) const;
    void drawMarks(QPainter *painter, const QTextBlock &block, QPointF origin) const;
    void drawNotes(QPainter *painter, const QTextBlock &block) const;
    QFont noteFont() const;
    qreal noteWidth(const ProseNote &note) const;
    QList<QTextLayout::FormatRange> roomForNotes(const QTextBlock &block) const;
    void drawGutter(QPainter *painter, const QTextBlock &block, QPointF origin) const;
    void drawMargin(QPainter *painter, const QTextBlock &block) const;
    void drawSelection(QPainter *painter, const QTextBlock &block, QPointF origin, const PaintContext &context) const;

    ProseStyle m_style;
    QString m_title;
    qreal m_titleHeight = 0;
    QList<ProseMark> m_marks; // by layer, then by start
    QList<std::pair<qsizetype, qsizetype>> m_layers; // where each layer begins and ends in m_marks
    qsizetype m_longestMark = 0;
    QList<Span> m_found;
    qsizetype m_currentFound = -1;
    QList<ProsePassage> m_passages;
    QList<ProseRemark> m_remarks;
    QList<int> m_remarksByStart; // places in m_remarks
    QList<Span> m_signs;
    QList<ProseNote> m_notes;
    bool m_written = false;
    ProseForms *m_forms;
    ParagraphHeights m_heights;
    QSet<int> m_laidOut; // block numbers
    qreal m_textWidth = 0;
    bool m_fromRight = false;
    qreal m_roomAbove = 0;
    qreal m_roomBelow = 0;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/rowkey.h"
#include "casefile/rows.h"
#include "prose/prosemark.h"
#include "prose/prosetext.h"
#include "reading/textmarks.h"
#include "workspace/light.h"
#include "workspace/original.h"

#include <QWidget>

#include <memory>

class QLabel;
class QMenu;
class QStackedLayout;

namespace dossier {

class ColumnHead;
class DraftEditor;
class OutlinePage;
class ProseTheme;
class ProseView;
struct DraftSheet;
struct Outline;

// A note or finding on one of the passages it stands on.
struct RemarkPlace
{
    PassageId passage;
    RowKey row;

    bool operator==(const RemarkPlace &) const = default;
};

// One reading column: a source's text or one version of one of its renditions, with a head that says which and a pill
// that counts what is lit. It shows what it is given and says what the reader did; ReadingArea decides what follows.
class ReadingColumn : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingColumn(QWidget *parent = nullptr);

    void showSheet(const TextSheet &sheet);
    void showNothing(const QString &why);
    // For a source without a rendition here: its key passages, and what can be done.
    void showOutline(const Outline &outline);
    void showDraft(const DraftSheet &draft); // to go on writing; the words being typed stay
    const TextSheet &sheet() const { return m_sheet; }
    TextId text() const { return m_sheet.text.id; }
    DraftId draft() const; // none unless one is being written here
    bool showsOutline() const;
    bool isForRendition() const; // what it shows is no source's own text
    SourceId source() const; // of whatever it shows
    // Null until one is shown:
    OutlinePage *outline() const { return m_outline; }
    DraftEditor *editor() const { return m_editor; }
    void setWritable(bool writable);
    void copy(); // what is selected, wherever the keyboard is

    // What can be found in the column: the text it shows, the words being written, or the key passages. Offsets are
    // UTF-16 units of these.
    QString words() const;
    Span selection() const; // empty when nothing is selected
    qsizetype offsetInView() const; // of the first of the words that are in view
    bool isInView(qsizetype offset) const;
    void setCaret(qsizetype offset); // nothing moves
    // Matches in order, and the place among them of the one gone to, or -1.
    void setFound(const QList<Span> &spans, qsizetype current);
    void setCurrentFound(qsizetype current);
    QList<Span> found() const;
    void showFound(Span span); // scrolls to it when it is not in view

    void setLight(const Light &light);
    void setGlance(const Light &glance);
    void setTitled(bool titled); // the head names the source: several are open
    void setActive(bool active);
    void setElsewhere(int sources); // what is lit is in so many other sources, and nowhere here; 0 = say nothing

    bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned) { m_pinned = pinned; }
    // A column that is freed is not brought level with the others, and none is with it.
    bool isFreed() const { return m_freed; }
    void setFreed(bool freed);
    void openMenu();
    Face face() const { return m_face; }
    qreal size() const { return m_size; }
    void setFace(Face face, qreal pointSize);
    measures::TextWidth textWidth() const { return m_width; }
    void setTextWidth(measures::TextWidth width);
    NamesShown namesShown() const { return m_names; }
    void setNamesShown(NamesShown names); // what is not marked can be clicked all the same

    void setForms(const std::shared_ptr<ProseTheme> &theme); // of texts that are read and written
    ProseView *view() const { return m_view; }
    ProseView *prose() const; // the text or the words being written
    QMenu *menu() const; // filled by ReadingArea when it is about to show

    // The stored span this column would be brought level by for the light it shows; empty when nothing is lit here.
    Span levelSpan() const;
    // So, where another column stands at one of its passages: what says the same here, else as above.
    Span levelSpanBeside(const ReadingColumn &other, PassageId there) const;
    bool saysWhat(const ReadingColumn &other, PassageId there) const; // whether a passage here is linked to that one
    bool hasLitInView() const; // a name that is lit stands before the reader's eyes
    PassageId passageAt(qsizetype offset) const;
    // What is selected in the text, else the passage at the caret, else the first in view.
    ReadingPlace place() const;
    // Notes and open findings on a passage, as the margin shows them, findings first.
    QList<RowKey> remarksOn(PassageId passage) const;
    QList<PassageId> remarkedPassages() const; // in order
    const Passage *passage(PassageId id) const;

Q_SIGNALS:
    void outlineMade(dossier::OutlinePage *outline);
    void editorMade(dossier::DraftEditor *editor);
    void clickedAt(qsizetype offset, Qt::KeyboardModifiers modifiers);
    void caretAt(qsizetype offset);
    void hoveredAt(qsizetype offset);
    void linkChosen(const dossier::LinkedPassage &link);
    void languageClicked(dossier::Span passage); // that is in another language than its text
    void remarksClicked(const QList<dossier::RemarkPlace> &remarks); // those of one sign in the margin
    void stepRequested(int direction); // +1 next, -1 previous, inside this column
    void activated();
    void styleChanging(); // face, size or width, which moves the lines
    void styleChanged();
    void freedChanged(bool freed);
    void scrolledByReader(int pixels); // the text it shows
    void eyeLineDragged(qreal share);
    void wordsChanged(); // see words()
    void menuRequested(qsizetype offset, const QPoint &global); // -1: beside the text

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeOutline();
    void makeEditor();
    void applyStyle();
    void changeStyle(Face face, qreal pointSize, measures::TextWidth width);
    void applyMarks();
    void applyMargins();
    void applyRemarks();
    void applyHead();
    void describe();
    void leaveDraft();
    bool showsWordsOf(const TextSheet &sheet) const;
    QList<const Passage *> alignedWith(const ReadingColumn &other, PassageId there) const;
    QString accessibleTextName() const;

    TextSheet m_sheet;
    QList<RemarkPlace> m_remarks; // as the margin has them
    Light m_light;
    Light m_glance;
    bool m_titled = false;
    bool m_pinned = false;
    bool m_freed = false;
    int m_elsewhere = 0;
    bool m_writable = true;
    NamesShown m_names = NamesShown::All;
    Face m_face = Face::Serif;
    qreal m_size = defaultReadingSize;
    measures::TextWidth m_width = measures::TextWidth::Usual;
    ColumnHead *m_head;
    ProseView *m_view;
    QLabel *m_empty;
    OutlinePage *m_outline = nullptr;
    DraftEditor *m_editor = nullptr;
    QStackedLayout *m_stack;
    std::shared_ptr<ProseTheme> m_forms;
};

} // namespace dossier

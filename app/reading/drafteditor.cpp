// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/drafteditor.h"

#include "appearance/faces.h"
#include "casefile/wordcount.h"
#include "models/phrases.h"
#include "prose/drafttext.h"
#include "prose/labels.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

DraftEditor::DraftEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new DraftText(this))
    , m_length(new ElidedLabel(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_keep(new QPushButton(tr("Keep as version"), this))
    , m_states(new QMenu(m_keep))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(12, 6, 8, 6);
    m_foot->setSpacing(8);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_length->setFont(smallFont(font()));
    m_length->setForegroundRole(QPalette::PlaceholderText);
    m_foot->addWidget(m_length, 1);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_discard);
    m_buttons->addWidget(m_keep);
    m_foot->addLayout(m_buttons);
    column->addLayout(m_foot);
    for (QPushButton *button : {m_discard, m_keep}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    m_discard->setToolTip(tr("Throw this draft away; undoing brings it back"));
    m_keep->setToolTip(tr("Make a version of it that does not change any more"));
    for (const QString &state : {u"draft"_s, u"reviewed"_s, u"final"_s}) {
        QAction *action = m_states->addAction(tr("As %1").arg(phrase::versionState(state)));
        action->setData(state);
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT keepRequested(state); });
    }
    m_keep->setMenu(m_states);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, [this] {
        describe();
        if (!m_text->hasFocus())
            showMarks();
    });
    connect(m_discard, &QPushButton::clicked, this, &DraftEditor::discardRequested);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &DraftEditor::tellLength);
    connect(m_text, &DraftText::noteClicked, this, [this](int index) {
        if (index < m_sheet.references.size())
            Q_EMIT referenceChosen(m_sheet.references.at(index));
    });
    connect(m_text, &DraftText::menuRequested, this, [this](qsizetype offset, const QPoint &global) {
        const Span selected = m_text->selection();
        if (offset >= 0 && (selected.isEmpty() || offset < selected.start || offset > selected.end))
            m_text->setCaret(offset);
        Q_EMIT menuRequested(global);
    });
    tellLength();
}

void DraftEditor::show(const DraftSheet &sheet)
{
    const bool other = m_sheet.draft.id != sheet.draft.id;
    m_sheet = sheet;
    const QString kind =
        sheet.draft.kind == RenditionKind::Summary ? tr("Summary being written") : tr("Translation being written");
    m_text->setAccessibleName(u"%1: %2"_s.arg(kind, sheet.source.title));
    if (other || (!m_text->isPending() && m_underWay == 0))
        m_text->setWords(sheet.words);
    showReferences();
}

void DraftEditor::clear()
{
    m_sheet = {};
    m_underWay = 0;
    m_text->setNotes({});
    m_text->setWords({});
}

void DraftEditor::setWritable(bool writable)
{
    m_text->setReadOnly(!writable);
    m_discard->setVisible(writable);
    m_keep->setVisible(writable);
}

void DraftEditor::offerKeeping()
{
    m_states->popup(m_keep->mapToGlobal(QPoint(0, 0)) - QPoint(0, m_states->sizeHint().height()));
    m_states->setActiveAction(m_states->actions().first());
}

QList<DraftReference> DraftEditor::referencesAtCaret() const
{
    QList<DraftReference> references = m_sheet.references;
    const qsizetype caret = m_text->caret();
    references.removeIf([caret](const DraftReference &each) {
        return !each.passage || caret < each.sentence.start || caret > each.sentence.end;
    });
    return references;
}

void DraftEditor::setUnderWay(int acts)
{
    m_underWay = acts;
}

void DraftEditor::setLitPassage(PassageId passage)
{
    m_lit = passage;
    showMarks();
}

// Once the page has its size.
void DraftEditor::showCaret()
{
    QMetaObject::invokeMethod(
        m_text, [text = m_text] { text->scrollIntoView({text->caret(), text->caret()}); }, Qt::QueuedConnection);
}

bool DraftEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        QMetaObject::invokeMethod(this, &DraftEditor::showMarks, Qt::QueuedConnection); // once it has or has not got it
    return QWidget::eventFilter(watched, event);
}

// What is said of older words is not said of those that are here.
void DraftEditor::showReferences()
{
    if (m_text->words() != m_sheet.words)
        return;
    QList<ProseNote> notes;
    Span last;
    for (qsizetype i = 0; i < m_sheet.references.size(); ++i) {
        const DraftReference &reference = m_sheet.references.at(i);
        const QChar gap = reference.sentence == last ? QChar(0x202F) : QChar(QChar::Nbsp);
        const QString number = reference.number > 0 ? QString::number(reference.number) : u"?"_s;
        const bool isProposed = reference.passage && !reference.link;
        ProseNote note{reference.sentence.end, gap + (isProposed ? u"[%1?]"_s : u"[%1]"_s).arg(number),
            static_cast<int>(i), isProposed};
        if (reference.passage)
            note.meaning = isProposed ? tr("Passage %1 of the source, proposed by rule").arg(number)
                                      : tr("Passage %1 of the source").arg(number);
        notes.append(note);
        last = reference.sentence;
    }
    m_text->setNotes(notes);
    showMarks();
    describe();
    QList<ProsePassage> passages;
    for (const Span sentence : std::as_const(m_sheet.sentences))
        passages.append({sentence.start, static_cast<int>(passages.size()) + 1, false, ClaimSign::Alone});
    m_text->setPassages(passages);
}

void DraftEditor::showMarks()
{
    if (m_text->words() != m_sheet.words)
        return;
    QList<ProseMark> marks;
    ProseMark mark;
    mark.layer = ProseMark::Layer::Passage;
    mark.state = MarkState::Lit;
    for (const DraftReference &reference : std::as_const(m_sheet.references)) {
        mark.span = reference.sentence;
        if (m_lit && reference.passage == m_lit)
            marks.append(mark);
    }
    mark.span = sentenceAt(m_sheet.words, m_sheet.draft.language, m_text->caret());
    mark.outlined = true;
    if (!mark.span.isEmpty() && !m_text->isReadOnly() && !m_text->hasFocus())
        marks.append(mark);
    m_text->setMarks(marks);
}

// What a screen reader says of the sentence at the caret, which the notes behind it show.
void DraftEditor::describe()
{
    QStringList passages;
    for (const DraftReference &reference : referencesAtCaret()) {
        passages.append(reference.link ? tr("passage %1").arg(reference.number)
                                       : tr("passage %1, proposed by rule").arg(reference.number));
    }
    const QString words = passages.isEmpty() ? QString() : tr("Rests on %1", "passages").arg(passages.join(u"; "_s));
    if (words != m_text->accessibleDescription())
        m_text->setAccessibleDescription(words);
}

void DraftEditor::tellLength()
{
    m_length->setText(tr("%Ln word(s), kept as you type", nullptr, static_cast<int>(wordCount(m_text->words()))));
    fitFoot();
}

// Where the words have no room beside the buttons they stand above them.
void DraftEditor::fitFoot()
{
    const QMargins margins = m_foot->contentsMargins();
    const int beside = m_length->sizeHint().width() + m_buttons->sizeHint().width() + m_foot->spacing() + margins.left()
        + margins.right();
    m_foot->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DraftEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

} // namespace dossier

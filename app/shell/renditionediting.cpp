// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/renditionediting.h"

#include "prose/drafttext.h"
#include "reading/drafteditor.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/renditionsheet.h"
#include "shell/settings.h"
#include "workspace/acts/acting.h"
#include "workspace/casedocument.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

RenditionEditing::RenditionEditing(
    CaseDocument &document, ReadingArea *reading, const Commands &commands, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_reading(reading)
    , m_commands(commands)
    , m_window(window)
{
    connect(m_reading, &ReadingArea::renditionWished, this, [this](int column, RenditionWish wish) {
        if (wish == RenditionWish::AtHand)
            askAtHand(m_reading->column(column)->source(), column);
        else
            write(wish == RenditionWish::Summary ? RenditionKind::Summary : RenditionKind::Translation, column);
    });
    connect(m_reading, &ReadingArea::draftMenuRequested, this, &RenditionEditing::showMenu);
    connect(m_reading, &ReadingArea::keepRequested, this, &RenditionEditing::keep);
    connect(m_reading, &ReadingArea::discardRequested, this, &RenditionEditing::discard);
    connect(m_reading, &ReadingArea::editRequested, this, [this] { edit(); });
}

bool RenditionEditing::does(Command command)
{
    static const QList<Command> commands{Command::WriteSummary, Command::WriteTranslation, Command::OpenRendition,
        Command::EditVersion, Command::LinkSentence, Command::KeepVersion, Command::DiscardDraft};
    return commands.contains(command);
}

QString RenditionEditing::obstacle(Command command) const
{
    const auto unless = [](bool possible, const QString &words) { return possible ? QString() : words; };
    switch (command) {
    case Command::EditVersion:
        return unless(showsRendition(), tr("There is no version of a summary or translation in the columns."));
    case Command::LinkSentence:
        return unless(writingColumn() || showsRendition(),
            tr("There is no summary or translation in the columns whose sentence could be linked."));
    case Command::KeepVersion:
    case Command::DiscardDraft:
        return unless(writingColumn(), tr("Nothing is being written in the columns."));
    default:
        return unless(m_reading->activeSource().isValid(), tr("Select a source first."));
    }
}

void RenditionEditing::run(Command command)
{
    if (const QString words = obstacle(command); !words.isEmpty()) {
        Q_EMIT said(words);
        return;
    }
    const SourceId source = m_reading->activeSource();
    switch (command) {
    case Command::WriteSummary:
    case Command::WriteTranslation:
        write(command == Command::WriteSummary ? RenditionKind::Summary : RenditionKind::Translation,
            m_reading->columnForRenditionOf(source));
        break;
    case Command::OpenRendition:
        askAtHand(source, m_reading->columnForRenditionOf(source));
        break;
    case Command::EditVersion:
        edit();
        break;
    case Command::LinkSentence:
        link();
        break;
    case Command::KeepVersion:
        writingColumn()->editor()->offerKeeping();
        break;
    case Command::DiscardDraft:
        discard(writingColumn()->draft());
        break;
    default:
        break;
    }
}

ReadingColumn *RenditionEditing::writingColumn() const
{
    if (ReadingColumn *active = m_reading->column(m_reading->activeColumn()); active->draft())
        return active;
    for (int i = 0; i < m_reading->columnCount(); ++i) {
        if (m_reading->column(i)->draft())
            return m_reading->column(i);
    }
    return nullptr;
}

bool RenditionEditing::showsRendition() const
{
    for (int i = 0; i < m_reading->columnCount(); ++i) {
        const ReadingColumn *column = m_reading->column(i);
        if (!column->draft() && column->sheet().isRendition())
            return true;
    }
    return false;
}

int RenditionEditing::columnOf(DraftId draft) const
{
    for (int i = 0; i < m_reading->columnCount(); ++i) {
        if (m_reading->column(i)->draft() == draft)
            return i;
    }
    return -1;
}

void RenditionEditing::write(RenditionKind kind, int column)
{
    const SourceId here = m_reading->column(column)->source();
    const SourceId source = here ? here : m_reading->activeSource();
    if (source)
        begin({{source, kind, m_document.info().language, {}}, column});
}

void RenditionEditing::begin(const Beginning &beginning)
{
    const acts::DraftBeginning wanted = beginning.draft;
    const auto find = [wanted](const QList<Draft> &drafts) {
        const auto found = std::ranges::find_if(
            drafts, [&](const Draft &draft) { return draft.kind == wanted.kind && draft.language == wanted.language; });
        return found == drafts.cend() ? DraftId() : found->id;
    };
    const auto show = [this, wanted, find, column = beginning.column](const Result<QList<Draft>> &drafts) {
        const DraftId draft = drafts ? find(*drafts) : DraftId();
        if (draft && column < m_reading->columnCount())
            m_reading->showDraft(column, draft);
        return draft.isValid();
    };
    m_document.queries().drafts(wanted.source).then(this, [this, wanted, show](const Result<QList<Draft>> &drafts) {
        if (!drafts || show(drafts))
            return;
        m_document.act(acting(acts::beginDraft, wanted))
            .then(this,
                [this, wanted, show](const Result<WriteReceipt> &receipt) {
                    if (receipt)
                        m_document.queries().drafts(wanted.source).then(this, show);
                })
            .onCanceled(this, [] {});
    });
}

// The version in the active column, else the first that is shown.
void RenditionEditing::edit()
{
    int column = m_reading->activeColumn();
    for (int i = 0; i < m_reading->columnCount() && !m_reading->column(column)->sheet().isRendition(); ++i)
        column = i;
    const TextSheet &sheet = m_reading->column(column)->sheet();
    if (!sheet.isRendition()) {
        Q_EMIT said(tr("There is no version of a summary or translation in the columns."));
        return;
    }
    begin({{sheet.source.id, sheet.rendition.kind, sheet.rendition.language, sheet.version.id}, column});
}

void RenditionEditing::showNewText(QFuture<Result<WriteReceipt>> written, int column)
{
    written
        .then(this,
            [this, column](const Result<WriteReceipt> &receipt) {
                if (receipt && !receipt->texts.isEmpty() && column >= 0 && column < m_reading->columnCount())
                    m_reading->showText(column, *receipt->texts.cbegin());
            })
        .onCanceled(this, [] {});
}

void RenditionEditing::keep(DraftId draft, const QString &state)
{
    const int column = columnOf(draft);
    if (column < 0)
        return;
    if (m_reading->column(column)->editor()->text()->words().trimmed().isEmpty()) {
        Q_EMIT said(tr("Nothing is written yet."));
        return;
    }
    m_reading->finishWriting();
    showNewText(m_document.act(acting(acts::keepVersion, draft, state)), column);
}

void RenditionEditing::discard(DraftId draft)
{
    m_reading->finishWriting();
    m_document.act(acting(acts::discardDraft, draft));
}

// The sentence at the caret of the draft, or of the version, that the person is at.
void RenditionEditing::link()
{
    ReadingColumn *column = m_reading->column(m_reading->activeColumn());
    for (int i = 0; i < m_reading->columnCount() && !column->draft() && !column->sheet().isRendition(); ++i)
        column = m_reading->column(i);
    if (!column->draft() && !column->sheet().isRendition()) {
        Q_EMIT said(tr("There is no summary or translation in the columns whose sentence could be linked."));
        return;
    }
    const QList<PassageId> passages = m_reading->selectedPassages(column->source());
    if (passages.isEmpty()) {
        Q_EMIT said(tr("Click the passage in the source first; then Ctrl+L links the sentence at the caret to it."));
        return;
    }
    if (column->draft()) {
        DraftText *text = column->editor()->text();
        text->finish();
        const qsizetype caret = text->caret();
        if (sentenceAt(text->words(), column->editor()->sheet().draft.language, caret).isEmpty()) {
            Q_EMIT said(tr("The caret is in no sentence."));
            return;
        }
        m_document.act(acting(acts::linkSentence, acts::SentenceLink{column->draft(), {caret, caret}, passages}));
        return;
    }
    if (const PassageId rendered = column->passageAt(column->view()->caret()))
        m_document.act(acting(acts::linkPassage, rendered, passages));
}

void RenditionEditing::showMenu(ReadingColumn *column, const QPoint &global)
{
    DraftText *text = column->editor()->text();
    text->finish(); // so that it can be undone
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, QKeySequence::StandardKey key, auto does) {
        QAction *action = menu->addAction(words, text, does);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // only to be read there
        return action;
    };
    const bool canWrite = !m_document.isReadOnly();
    const bool selected = !text->selection().isEmpty();
    if (canWrite) {
        menu->addAction(m_commands.action(Command::Undo));
        menu->addAction(m_commands.action(Command::Redo));
        menu->addSeparator();
        add(tr("Cut"), QKeySequence::Cut, &QTextEdit::cut)->setEnabled(selected);
    }
    add(tr("Copy"), QKeySequence::Copy, &QTextEdit::copy)->setEnabled(selected);
    if (canWrite)
        add(tr("Paste"), QKeySequence::Paste, &QTextEdit::paste)->setEnabled(text->canPaste());
    add(tr("Select all"), QKeySequence::SelectAll, &QTextEdit::selectAll);
    menu->addSeparator();
    addReferences(menu, column);
    if (canWrite) {
        menu->addAction(m_commands.action(Command::LinkSentence));
        menu->addSeparator();
        menu->addAction(m_commands.action(Command::KeepVersion));
        menu->addAction(m_commands.action(Command::DiscardDraft));
    }
    menu->popup(global);
}

// What the sentence at the caret rests on.
void RenditionEditing::addReferences(QMenu *menu, ReadingColumn *column)
{
    DraftEditor *editor = column->editor();
    for (const DraftReference &reference : editor->referencesAtCaret()) {
        const bool isFirst = menu->actions().constLast()->isSeparator();
        QAction *go = menu->addAction(tr("Go to passage %1").arg(reference.number), editor,
            [editor, reference] { Q_EMIT editor->referenceChosen(reference); });
        if (isFirst) {
            go->setShortcut(m_commands.action(Command::FollowReference)->shortcut());
            go->setShortcutContext(Qt::WidgetShortcut); // only to be read there
        }
        if (m_document.isReadOnly())
            continue;
        const acts::SentenceLink link{column->draft(), reference.sentence, {reference.passage}};
        if (!reference.link) {
            menu->addAction(tr("Accept the link to passage %1").arg(reference.number), this,
                [this, link] { m_document.act(acting(acts::linkSentence, link)); });
        }
        menu->addAction(tr("Unlink from passage %1").arg(reference.number), this, [this, link] {
            acts::SentenceLink unlinked = link;
            unlinked.unlinks = true;
            m_document.act(acting(acts::linkSentence, unlinked));
        });
    }
}

void RenditionEditing::askAtHand(SourceId source, int column)
{
    m_document.queries().sources({source}).then(this, [this, column](const Result<QList<Source>> &sources) {
        if (!sources || sources->isEmpty())
            return;
        auto *sheet =
            new RenditionSheet(sources->constFirst(), QGuiApplication::clipboard()->text(), authorName(), m_window);
        connect(sheet, &RenditionSheet::chosen, this,
            [this, column](const acts::VersionAtHand &version) { add(version, column); });
        sheet->open();
    });
}

void RenditionEditing::add(const acts::VersionAtHand &version, int column)
{
    showNewText(m_document.act(acting(acts::addVersion, version)), column);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingarea.h"

#include "models/phrases.h"
#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "reading/drafteditor.h"
#include "reading/levelplaces.h"
#include "reading/readingcolumn.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/casedocument.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostListed = 40; // sources in a menu; the sources list has them all

} // namespace

ReadingArea::ReadingArea(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setAccessibleName(tr("Reading columns"));
    setColumnCount(2);
    connect(&m_document, &CaseDocument::focusChanged, this, &ReadingArea::onFocusChanged);
    connect(&m_document, &CaseDocument::lightChanged, this, &ReadingArea::onLightChanged);
    connect(&m_document, &CaseDocument::glanceChanged, this, [this](const Light &glance) {
        for (ReadingColumn *column : std::as_const(m_columns))
            column->setGlance(glance);
    });
    connect(&m_document, &CaseDocument::contentChanged, this, &ReadingArea::reload);
    if (m_document.focus().source)
        openSource(m_document.focus().source, m_document.focus().at.text);
}

void ReadingArea::setColumnCount(int count)
{
    count = std::clamp(count, 1, mostColumns);
    if (count == columnCount())
        return;
    while (columnCount() > count) {
        if (m_columns.last()->draft())
            m_columns.last()->editor()->text()->finish();
        ReadingColumn *last = m_columns.takeLast();
        m_requests.remove(last);
        m_wanted.remove(last);
        m_turning.remove(last);
        m_typing.remove(last);
        m_gone.remove(last);
        m_fresh.remove(last);
        last->hide();
        last->setParent(nullptr);
        last->deleteLater();
    }
    while (columnCount() < count)
        addColumn();
    m_active = std::min(m_active, count - 1);
    QList<int> widths(count, std::max(1, m_splitter->width() / count));
    m_splitter->setSizes(widths);
    tellOpenTexts();
    Q_EMIT columnCountChanged(count);
}

void ReadingArea::showColumns(int count)
{
    setColumnCount(count);
    if (const int own = columnForOwnText(); m_columns.at(own)->text())
        fillRenditions(m_columns.at(own)->sheet().source.id, own);
}

void ReadingArea::addColumn()
{
    auto *column = new ReadingColumn(m_splitter);
    if (!m_columns.isEmpty())
        column->setFace(m_columns.last()->face(), m_columns.last()->size());
    m_splitter->addWidget(column);
    m_columns.append(column);
    connectColumn(column);
    column->show();
}

void ReadingArea::connectColumn(ReadingColumn *column)
{
    connect(column, &ReadingColumn::clickedAt, this,
        [this, column](qsizetype offset, Qt::KeyboardModifiers modifiers) { click(column, offset, modifiers); });
    connect(column, &ReadingColumn::caretAt, this,
        [this, column](qsizetype offset) { choosePassage(column, offset, true); });
    connect(column, &ReadingColumn::hoveredAt, this, [this, column](qsizetype offset) { glanceAt(column, offset); });
    connect(
        column, &ReadingColumn::linkChosen, this, [this, column](const LinkedPassage &link) { follow(column, link); });
    connect(column, &ReadingColumn::remarksClicked, this,
        [this, column](const QList<RemarkPlace> &remarks) { chooseRemark(column, remarks); });
    connect(
        column, &ReadingColumn::stepRequested, this, [this, column](int direction) { stepInside(column, direction); });
    connect(column, &ReadingColumn::activated, this, [this, column] {
        m_active = indexOf(column);
        for (ReadingColumn *each : std::as_const(m_columns))
            each->setActive(each == column && columnCount() > 1);
    });
    connect(column, &ReadingColumn::menuRequested, this,
        [this, column](qsizetype offset, const QPoint &global) { Q_EMIT menuRequested(column, offset, global); });
    connect(column->menu(), &QMenu::aboutToShow, this, [this, column] { fillMenu(column); });
    column->setWritable(!m_document.isReadOnly());
    connectWriting(column);
}

void ReadingArea::connectWriting(ReadingColumn *column)
{
    connect(column->outline(), &OutlinePage::wished, this,
        [this, column](RenditionWish wish) { Q_EMIT renditionWished(indexOf(column), wish); });
    connect(column->outline(), &OutlinePage::passageChosen, this, [this, column](PassageId passage) {
        const Outline &outline = column->outline()->outline();
        Focus focus = m_document.focus().withSource(outline.source.id).withPassage(outline.text, passage);
        focus.origin = {View::Column, indexOf(column)};
        m_levelled.reset();
        m_document.setFocus(focus);
    });
    DraftEditor *editor = column->editor();
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

SourceId ReadingArea::activeSource() const
{
    const SourceId source = m_columns.at(m_active)->source();
    return source ? source : m_document.focus().source;
}

int ReadingArea::columnForRenditionOf(SourceId source)
{
    for (int i = 0; i < columnCount(); ++i) {
        if (m_columns.at(i)->isForRendition() && m_columns.at(i)->source() == source && !m_columns.at(i)->isPinned())
            return i;
    }
    if (columnCount() == 1)
        setColumnCount(2);
    const int own = std::max(0, columnShowing(source));
    const int beside = columnForRendition(own);
    return beside < 0 ? (own + 1) % columnCount() : beside;
}

QList<PassageId> ReadingArea::selectedPassages(SourceId source) const
{
    for (const ReadingColumn *column : std::as_const(m_columns)) {
        const TextSheet &sheet = column->sheet();
        if (!sheet.text.id || sheet.isRendition() || sheet.source.id != source)
            continue;
        const Span selected = column->view()->selection();
        QList<PassageId> passages;
        for (const Passage &passage : sheet.passages) {
            if (!selected.isEmpty() && passage.span.overlaps(selected))
                passages.append(passage.id);
        }
        if (!passages.isEmpty())
            return passages;
        const Focus &focus = m_document.focus();
        if (focus.passage && column->passage(focus.passage))
            return {focus.passage};
        // A name or a date that was clicked stands in its passage.
        if (focus.at.text == sheet.text.id) {
            if (const PassageId around = column->passageAt(focus.at.span.start))
                return {around};
        }
    }
    return {};
}

int ReadingArea::indexOf(const ReadingColumn *column) const
{
    return static_cast<int>(std::ranges::find(m_columns, column) - m_columns.cbegin());
}

int ReadingArea::columnShowing(TextId text) const
{
    const auto found = std::ranges::find_if(m_columns, [this, text](ReadingColumn *column) {
        return m_wanted.value(column, column->text()) == text; // on its way counts as there
    });
    return text && found != m_columns.cend() ? static_cast<int>(found - m_columns.cbegin()) : -1;
}

int ReadingArea::columnShowing(SourceId source) const
{
    const auto found = std::ranges::find_if(
        m_columns, [source](const ReadingColumn *c) { return c->text() && c->sheet().source.id == source; });
    return source && found != m_columns.cend() ? static_cast<int>(found - m_columns.cbegin()) : -1;
}

// Where a source's own text belongs: the active column, unless that one is pinned or shows a rendition beside a source.
int ReadingArea::columnForOwnText() const
{
    const auto takes = [this](int i) { return !m_columns.at(i)->isPinned(); };
    if (m_active < columnCount() && takes(m_active) && !m_columns.at(m_active)->isForRendition())
        return m_active;
    for (int i = 0; i < columnCount(); ++i) {
        if (takes(i) && !m_columns.at(i)->isForRendition())
            return i;
    }
    for (int i = 0; i < columnCount(); ++i) {
        if (takes(i))
            return i;
    }
    return 0;
}

int ReadingArea::columnForRendition(int ownText) const
{
    for (int step = 1; step < columnCount(); ++step) {
        const int i = (ownText + step) % columnCount();
        if (!m_columns.at(i)->isPinned())
            return i;
    }
    return -1;
}

void ReadingArea::onFocusChanged(const Focus &before, const Focus &now)
{
    if (before.passage != now.passage)
        m_remark = {};
    // What is selected for one thing is not meant for the next.
    for (int i = 0; i < columnCount(); ++i) {
        if (now.origin != FocusOrigin{View::Column, i})
            m_columns.at(i)->view()->clearSelection();
    }
    if (now.origin.view == View::Column && now.origin.column < columnCount())
        m_fresh.remove(m_columns.at(now.origin.column)); // the reader is there
    const bool textIsOpen = !now.at.text || columnShowing(now.at.text) >= 0;
    const bool passageIsOpen = !now.passageText || columnShowing(now.passageText) >= 0;
    const bool otherOnItsWay = m_opened && m_opened != now.source;
    if (!now.source || (columnShowing(now.source) >= 0 && textIsOpen && passageIsOpen && !otherOnItsWay))
        return;
    openSource(now.source, now.at.text ? now.at.text : now.passageText);
}

void ReadingArea::openSource(SourceId source, TextId wanted)
{
    const quint64 opening = ++m_opening;
    m_opened = source;
    ++m_loading;
    m_document.queries().textOf(source).then(this, [this, source, wanted, opening](const Result<TextId> &own) {
        --m_loading;
        if (opening != m_opening)
            return; // another source was asked for since
        if (!own) {
            m_opened = {};
            Q_EMIT failed(own.error());
            return;
        }
        int column = columnShowing(*own);
        if (column < 0) {
            column = columnForOwnText();
            load(column, *own);
        }
        if (wanted && wanted != *own && columnShowing(wanted) < 0) {
            const int beside = columnForRendition(column);
            load(beside < 0 ? column : beside, wanted);
            m_opened = {};
        } else if (columnShowing(wanted) < 0 || wanted == *own) {
            fillRenditions(source, column);
        } else {
            m_opened = {};
        }
    });
}

// The default rendition beside the source, and further renditions in the columns that are left.
void ReadingArea::fillRenditions(SourceId source, int ownColumn)
{
    const quint64 opening = m_opening;
    ++m_loading;
    const Queries &queries = m_document.queries();
    queries.defaultRendition(source).then(this, [this, source, ownColumn, opening](const Result<TextId> &first) {
        --m_loading;
        if (opening != m_opening)
            return;
        QList<TextId> choices;
        if (first && *first)
            choices.append(*first);
        ++m_loading;
        m_document.queries().renditions(source).then(
            this, [this, source, ownColumn, choices, opening](const Result<QList<RenditionRow>> &rows) mutable {
                --m_loading;
                if (opening != m_opening)
                    return;
                if (!rows) {
                    m_opened = {};
                    Q_EMIT failed(rows.error());
                    return;
                }
                for (const RenditionRow &row : *rows) {
                    if (!row.versions.isEmpty() && !choices.contains(row.versions.first().text))
                        choices.append(row.versions.first().text);
                }
                ++m_loading;
                m_document.queries().drafts(source).then(
                    this, [this, source, ownColumn, choices, opening](const Result<QList<Draft>> &drafts) {
                        --m_loading;
                        if (opening != m_opening)
                            return;
                        m_opened = {};
                        fillColumns(source, ownColumn, drafts.value_or(QList<Draft>()), choices);
                    });
            });
    });
}

// What is being written in the reader's language first, then versions, then other drafts; the first column that is left
// says what can be done.
void ReadingArea::fillColumns(SourceId source, int ownColumn, QList<Draft> drafts, QList<TextId> texts)
{
    const auto others = std::ranges::stable_partition(
        drafts, [this](const Draft &draft) { return draft.language == m_document.info().language; });
    qsizetype before = drafts.size() - std::ssize(others);
    bool outlined = false;
    for (int step = 1; step < columnCount(); ++step) {
        const int i = (ownColumn + step) % columnCount();
        ReadingColumn *column = m_columns.at(i);
        if (column->isPinned())
            continue;
        if (!drafts.isEmpty() && (before > 0 || texts.isEmpty())) {
            loadDraft(column, drafts.takeFirst().id, false);
            --before;
            continue;
        }
        if (!texts.isEmpty()) {
            load(i, texts.takeFirst());
            continue;
        }
        if (!std::exchange(outlined, true)) {
            loadOutline(column, source);
            continue;
        }
        m_requests.insert(column, ++m_request); // what may still be on its way is not wanted
        m_wanted.remove(column);
        m_turning.remove(column);
        m_gone.remove(column);
        column->showNothing(tr("This source has no further summary or translation."));
        tellOpenTexts();
    }
}

void ReadingArea::showText(int column, TextId text)
{
    load(column, text);
}

void ReadingArea::showDraft(int column, DraftId draft, bool takeKeyboard)
{
    loadDraft(m_columns.at(column), draft, takeKeyboard);
}

void ReadingArea::loadDraft(ReadingColumn *column, DraftId draft, bool takeKeyboard)
{
    const quint64 request = ++m_request;
    m_requests.insert(column, request);
    m_wanted.remove(column);
    const bool other = column->draft() != draft;
    const SourceId source = column->source();
    if (other)
        m_turning.insert(column);
    ++m_loading;
    m_document.queries().draftSheet(draft).then(
        this, [this, column, request, other, source, takeKeyboard](const Result<DraftSheet> &sheet) {
            --m_loading;
            if (m_requests.value(column) != request)
                return;
            m_turning.remove(column);
            if (!sheet) {
                if (!other)
                    m_gone.insert(column, shownBy(column));
                refill(column, source);
                return;
            }
            if (sheet->source.removed) {
                takeOut(column);
                return;
            }
            m_gone.remove(column);
            if (other)
                m_typing.remove(column);
            column->showDraft(*sheet);
            if (takeKeyboard)
                column->setFocus();
            if (!other)
                return;
            tellOpenTexts();
            onLightChanged(m_document.light());
        });
}

void ReadingArea::loadOutline(ReadingColumn *column, SourceId source)
{
    const quint64 request = ++m_request;
    m_requests.insert(column, request);
    m_wanted.remove(column);
    if (!column->showsOutline())
        m_turning.insert(column);
    ++m_loading;
    m_document.queries().outline(source).then(this, [this, column, request](const Result<Outline> &outline) {
        --m_loading;
        if (m_requests.value(column) != request)
            return;
        m_turning.remove(column);
        if (!outline)
            return;
        if (outline->source.removed) {
            takeOut(column);
            return;
        }
        const bool same = column->showsOutline() && column->outline()->outline() == *outline;
        if (!same)
            column->showOutline(*outline);
        tellOpenTexts();
    });
}

void ReadingArea::refill(ReadingColumn *column, SourceId source)
{
    if (!source)
        return;
    const quint64 request = ++m_request;
    m_requests.insert(column, request);
    ++m_loading;
    m_document.queries().drafts(source).then(this, [this, column, source, request](const Result<QList<Draft>> &drafts) {
        --m_loading;
        if (m_requests.value(column) != request || !drafts)
            return;
        for (const Draft &draft : *drafts) {
            const auto shows = [&](const ReadingColumn *each) { return each->draft() == draft.id; };
            if (std::ranges::none_of(m_columns, shows)) {
                loadDraft(column, draft.id, false);
                return;
            }
        }
        ++m_loading;
        m_document.queries().defaultRendition(source).then(
            this, [this, column, source, request](const Result<TextId> &text) {
                --m_loading;
                if (m_requests.value(column) != request)
                    return;
                if (!text || !*text || columnShowing(*text) >= 0) {
                    loadOutline(column, source);
                    return;
                }
                const auto gone = m_gone.constFind(column);
                const std::optional<Gone> kept = gone == m_gone.cend() ? std::nullopt : std::optional(*gone);
                load(indexOf(column), *text);
                if (kept) // nobody has chosen this text instead
                    m_gone.insert(column, *kept);
            });
    });
}

void ReadingArea::takeOut(ReadingColumn *column)
{
    const Gone gone = shownBy(column);
    column->showNothing(tr("This source was taken out of the case. Undoing brings it back."));
    m_gone.insert(column, gone);
    tellOpenTexts();
}

ReadingArea::Gone ReadingArea::shownBy(const ReadingColumn *column) const
{
    return {column->source(), column->text(), column->draft() ? column->editor()->sheet().draft : Draft()};
}

void ReadingArea::bringBack(ReadingColumn *column)
{
    const Gone gone = m_gone.value(column);
    const quint64 request = m_requests.value(column);
    const auto isThere = [this, column, request](
                             const Source &source) { return m_requests.value(column) == request && !source.removed; };
    if (gone.draft.id) {
        ++m_loading;
        m_document.queries()
            .draftSheet(gone.draft.id)
            .then(this, [this, column, isThere, uid = gone.draft.uid](const Result<DraftSheet> &sheet) {
                --m_loading;
                if (sheet && sheet->draft.uid == uid && isThere(sheet->source))
                    loadDraft(column, sheet->draft.id, false);
            });
    } else if (!gone.text) {
        ++m_loading;
        m_document.queries().outline(gone.source).then(this, [this, column, isThere](const Result<Outline> &outline) {
            --m_loading;
            if (outline && isThere(outline->source))
                refill(column, outline->source.id);
        });
    } else {
        ++m_loading;
        m_document.queries().textSheet(gone.text).then(this, [this, column, isThere](const Result<TextSheet> &sheet) {
            --m_loading;
            if (sheet && isThere(sheet->source))
                load(indexOf(column), sheet->text.id);
        });
    }
}

void ReadingArea::showSideBySide(const QList<SourceId> &sources)
{
    if (sources.isEmpty())
        return;
    setColumnCount(static_cast<int>(std::min<qsizetype>(sources.size(), mostColumns)));
    for (int i = 0; i < columnCount(); ++i) {
        ++m_loading;
        m_document.queries().textOf(sources.at(i)).then(this, [this, i](const Result<TextId> &text) {
            --m_loading;
            if (text && i < columnCount())
                load(i, *text);
        });
    }
}

void ReadingArea::load(int index, TextId text)
{
    ReadingColumn *column = m_columns.at(index);
    const quint64 request = ++m_request;
    m_requests.insert(column, request);
    m_wanted.insert(column, text);
    m_turning.remove(column);
    m_gone.remove(column);
    ++m_loading;
    m_document.queries().textSheet(text).then(this, [this, column, request](const Result<TextSheet> &sheet) {
        --m_loading;
        if (m_requests.value(column) != request)
            return;
        m_wanted.remove(column);
        if (!sheet) {
            Q_EMIT failed(sheet.error());
            return;
        }
        column->showSheet(*sheet);
        m_fresh.insert(column);
        tellOpenTexts();
        onLightChanged(m_document.light());
    });
}

// The case has changed: every open text is read again and stays where it is.
void ReadingArea::reload()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (m_wanted.contains(column) || m_turning.contains(column))
            continue;
        if (column->draft())
            loadDraft(column, column->draft(), false);
        else if (column->showsOutline())
            refill(column, column->source());
        if (column->text())
            reread(column);
        if (m_gone.contains(column))
            bringBack(column);
    }
}

void ReadingArea::reread(ReadingColumn *column)
{
    const quint64 request = ++m_request;
    m_requests.insert(column, request);
    ++m_loading;
    m_document.queries().textSheet(column->text()).then(this, [this, column, request](const Result<TextSheet> &sheet) {
        --m_loading;
        if (m_requests.value(column) != request)
            return;
        const bool isGone = !sheet && sheet.error().code == ErrorCode::NotFound;
        if (isGone && column->sheet().isRendition())
            refill(column, column->source()); // its version was taken back
        if (!sheet || *sheet == column->sheet())
            return;
        if (sheet->source.removed) {
            takeOut(column);
            return;
        }
        const bool sameWords = sheet->text.characters == column->sheet().text.characters;
        // It may be on its way to another place.
        const qreal height = sameWords ? column->view()->restingHeightOf(0) : 0;
        column->showSheet(*sheet);
        if (sameWords)
            column->view()->level(0, height, false);
        column->setLight(m_document.light());
    });
}

void ReadingArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        reload();
}

// The keyboard goes to the column that shows what is focused, the caret to where that is.
void ReadingArea::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Focus &focus = m_document.focus();
    const TextId text = focus.at.text ? focus.at.text : focus.passageText;
    const int shown = columnShowing(text);
    ReadingColumn *column = m_columns.at(shown < 0 ? m_active : shown);
    if (column->text() == text) {
        const Passage *passage = column->passage(focus.passage);
        const Span place = focus.at.text || !passage ? focus.at.span : passage->span;
        column->view()->setCaret(place.start);
    }
    column->setFocus(event->reason());
}

void ReadingArea::tellOpenTexts()
{
    QList<TextId> open;
    QSet<SourceId> sources;
    for (const ReadingColumn *column : std::as_const(m_columns)) {
        if (column->text()) {
            open.append(column->text());
            sources.insert(column->sheet().source.id);
        }
    }
    for (ReadingColumn *column : std::as_const(m_columns))
        column->setTitled(sources.size() > 1);
    if (open != m_document.openTexts())
        m_levelled.reset();
    m_document.setOpenTexts(open);
}

void ReadingArea::onLightChanged(const Light &light)
{
    QSet<SourceId> elsewhere;
    bool anyHere = false;
    for (const Step &step : light.steps) {
        if (columnShowing(step.place.text) >= 0)
            anyHere = true;
        else
            elsewhere.insert(step.source);
    }
    for (int i = 0; i < columnCount(); ++i) {
        m_columns.at(i)->setLight(light);
        m_columns.at(i)->setElsewhere(!anyHere && i == m_active ? static_cast<int>(elsewhere.size()) : 0);
    }
    bringLevel(light);
}

void ReadingArea::bringLevel(const Light &light)
{
    if (m_levelled && *m_levelled == light.focus)
        return;
    m_levelled.reset(); // also when nothing is lit: what was levelled before may be chosen again
    const QList<LevelPlace> places = levelPlaces(m_columns, light);
    const int origin = light.focus.origin.view == View::Column ? light.focus.origin.column : -1;
    // What was empty beside something else is filled where nothing is brought level now.
    for (ReadingColumn *column : std::as_const(m_columns)) {
        if (indexOf(column) != origin && std::ranges::find(places, column, &LevelPlace::column) == places.cend())
            column->view()->forgetRoom();
    }
    if (places.isEmpty())
        return;
    m_levelled = light.focus;
    const bool entities = light.focus.subject() == Focus::Subject::Entities;
    if (light.focus.subject() == Focus::Subject::Nothing && origin < 0)
        return; // a stretch of time lights dates; nobody asked to go to one
    // A name is everywhere: only what is gone to is brought level, otherwise the first is made visible.
    if (entities && !light.focus.at.text) {
        for (const auto &[column, span] : places)
            showName(column, span);
        return;
    }
    qreal height = -1;
    // A text that was only just put up begins at its top: it goes to its place at once, whatever the focus came from.
    const QSet<ReadingColumn *> fresh = std::exchange(m_fresh, {});
    for (const auto &[column, span] : places) {
        if (indexOf(column) == origin && !fresh.contains(column))
            height = column->view()->heightOf(span.start);
    }
    // Where the reader has scrolled away since, it comes back with the others.
    const bool inOrigin = height >= 0 && height < places.first().column->view()->viewport()->height();
    if (!inOrigin) {
        height = places.first().column->view()->eyeLine();
        const int at = columnShowing(light.focus.at.text);
        for (const auto &[column, span] : places) {
            if (indexOf(column) == at && column->view()->isInView(light.focus.at.span))
                height = column->view()->heightOf(span.start); // already before the reader's eyes: it stays there
        }
    }
    for (const auto &[column, span] : places) {
        if (indexOf(column) == origin && inOrigin)
            continue;
        if (entities && column->text() != light.focus.at.text)
            showName(column, span);
        else
            column->view()->level(span.start, height, !fresh.contains(column));
    }
}

// After an act, or back in time, nothing moves where one of the names is before the reader's eyes.
void ReadingArea::showName(ReadingColumn *column, Span span)
{
    if (m_document.focus().origin.view != View::Program || !column->hasLitInView())
        column->view()->scrollIntoView(span);
}

void ReadingArea::click(ReadingColumn *column, qsizetype offset, Qt::KeyboardModifiers modifiers)
{
    const MarkThere mark = markAt(column->sheet(), offset);
    const FocusOrigin origin{View::Column, indexOf(column)};
    Focus focus = m_document.focus().withSource(column->sheet().source.id).from(origin);
    const bool passage = modifiers.testFlag(Qt::AltModifier);
    if (!passage && mark.what == MarkThere::What::Mention) {
        focus = modifiers.testFlag(Qt::ControlModifier) ? focus.withEntityToggled(mark.entity)
                                                        : focus.withEntity(mark.entity);
        focus.at = {column->text(), mark.span};
    } else if (!passage && mark.what == MarkThere::What::Date && mark.event) {
        focus = focus.withEvent(mark.event);
        focus.at = {column->text(), mark.span};
    } else {
        choosePassage(column, offset, false);
        return;
    }
    m_levelled.reset();
    m_document.setFocus(focus);
}

void ReadingArea::choosePassage(ReadingColumn *column, qsizetype offset, bool moving)
{
    const PassageId passage = column->passageAt(offset);
    if (!passage)
        return;
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), passage);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus, moving ? HistoryStep::Replace : HistoryStep::New);
}

void ReadingArea::glanceAt(ReadingColumn *column, qsizetype offset)
{
    Focus glance;
    glance.origin = {View::Column, indexOf(column)};
    if (offset >= 0) {
        const MarkThere mark = markAt(column->sheet(), offset);
        if (mark.what == MarkThere::What::Mention)
            glance = glance.withEntity(mark.entity);
        else if (mark.what == MarkThere::What::Date && mark.event)
            glance = glance.withEvent(mark.event);
    }
    m_document.setGlance(glance);
}

void ReadingArea::follow(ReadingColumn *column, const LinkedPassage &link)
{
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), link.passage);
    focus.origin = {View::Column, indexOf(column)};
    m_levelled.reset();
    const int other = columnShowing(link.otherText);
    if (other < 0) { // the other end is not open: it is what the reader asked for
        const int beside = columnForRendition(indexOf(column));
        load(beside < 0 ? indexOf(column) : beside, link.otherText);
    } else if (const Passage *passage = m_columns.at(other)->passage(link.otherPassage)) {
        focus.at = {link.otherText, passage->span}; // of several passages, the one asked for comes level
    }
    if (focus == m_document.focus())
        bringLevel(m_document.light()); // again, after the reader has scrolled away
    else
        m_document.setFocus(focus);
}

RowKey ReadingArea::nextRemark(const QList<RowKey> &rows)
{
    const auto taken = std::ranges::find_if(rows, [this](const RowKey &row) { return row.isSameRow(m_remark); });
    const bool hasNext = taken != rows.cend() && std::next(taken) != rows.cend();
    m_remark = hasNext ? *std::next(taken) : rows.value(0);
    return m_remark;
}

// Of a sign for several passages that begin on one line, the remark says which is meant.
void ReadingArea::chooseRemark(ReadingColumn *column, const QList<RemarkPlace> &remarks)
{
    QList<RowKey> rows;
    bool isHere = false; // the reader stands at one of them already
    for (const RemarkPlace &each : remarks) {
        rows.append(each.row);
        isHere = isHere || each.passage == m_document.focus().passage;
    }
    if (!isHere)
        m_remark = {};
    const RowKey chosen = nextRemark(rows);
    const PassageId passage = remarks.at(rows.indexOf(chosen)).passage;
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), passage);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus);
    m_remark = chosen; // which going to another passage has forgotten
    Q_EMIT remarkChosen(chosen);
}

RowKey ReadingArea::takeRemark()
{
    const Focus &focus = m_document.focus();
    const int shown = columnShowing(focus.passageText);
    return shown < 0 ? RowKey() : nextRemark(m_columns.at(shown)->remarksOn(focus.passage));
}

void ReadingArea::stepRemark(int direction)
{
    ReadingColumn *column = m_columns.at(m_active);
    const QList<PassageId> remarked = column->remarkedPassages();
    if (remarked.isEmpty())
        return;
    const auto startOf = [column](PassageId id) { return column->passage(id)->span.start; };
    const Focus &now = m_document.focus();
    const bool isHere = now.passageText == column->text() && column->passage(now.passage);
    const qsizetype from = isHere ? startOf(now.passage) : column->view()->caret();
    PassageId to;
    if (direction > 0) {
        const auto after = std::ranges::find_if(
            remarked, [&](PassageId id) { return isHere ? startOf(id) > from : startOf(id) >= from; });
        to = after == remarked.cend() ? remarked.constFirst() : *after;
    } else {
        const auto before = std::ranges::find_if(
            remarked.crbegin(), remarked.crend(), [&](PassageId id) { return startOf(id) < from; });
        to = before == remarked.crend() ? remarked.constLast() : *before;
    }
    const Span span = column->passage(to)->span;
    column->view()->setCaret(span.start);
    column->view()->scrollIntoView(span);
    Focus focus = now.withSource(column->sheet().source.id).withPassage(column->text(), to);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus);
    Q_EMIT remarkReached(column->remarksOn(to).constFirst());
}

void ReadingArea::stepInside(ReadingColumn *column, int direction)
{
    const Light &light = m_document.light();
    QList<qsizetype> here; // indexes into the steps
    for (qsizetype i = 0; i < light.steps.size(); ++i) {
        if (light.steps.at(i).place.text == column->text())
            here.append(i);
    }
    if (here.isEmpty())
        return;
    const qsizetype current = here.indexOf(light.step);
    qsizetype next = direction > 0 ? 0 : here.size() - 1;
    if (current >= 0)
        next = (current + direction + here.size()) % here.size();
    m_document.stepTo(here.at(next));
}

void ReadingArea::zoom(int steps)
{
    ReadingColumn *column = m_columns.at(m_active);
    column->setFace(column->face(), steps == 0 ? defaultReadingSize : column->size() + steps);
}

QVariantMap ReadingArea::state() const
{
    QVariantMap state{{u"columns"_s, columnCount()}};
    QVariantList columns;
    for (const ReadingColumn *column : m_columns)
        columns.append(QVariantMap{{u"sans"_s, column->face() == Face::Sans}, {u"size"_s, column->size()}});
    state.insert(u"faces"_s, columns);
    return state;
}

void ReadingArea::setState(const QVariantMap &state)
{
    setColumnCount(state.value(u"columns"_s, 2).toInt());
    const QVariantList faces = state.value(u"faces"_s).toList();
    for (qsizetype i = 0; i < std::min(faces.size(), m_columns.size()); ++i) {
        const QVariantMap face = faces.at(i).toMap();
        const qreal size = face.value(u"size"_s, defaultReadingSize).toReal();
        m_columns.at(i)->setFace(face.value(u"sans"_s).toBool() ? Face::Sans : Face::Serif, size);
    }
}

void ReadingArea::fillMenu(ReadingColumn *column)
{
    QMenu *menu = column->menu();
    menu->clear();
    const int question = ++m_menuAsked; // answers for a menu that was opened before come too late
    const SourceId source = column->source();
    if (source) {
        menu->addSection(column->draft() ? column->editor()->sheet().source.title
                : column->showsOutline() ? column->outline()->outline().source.title
                                         : column->sheet().source.title);
        m_document.queries().textOf(source).then(menu, [this, column, menu, question](const Result<TextId> &own) {
            if (!own || question != m_menuAsked)
                return;
            auto *action = new QAction(tr("Source text"), menu);
            action->setCheckable(true);
            action->setChecked(column->text() == *own);
            connect(action, &QAction::triggered, this, [this, column, text = *own] { load(indexOf(column), text); });
            menu->insertAction(menu->actions().value(1), action);
        });
        m_document.queries().renditions(source).then(
            column, [this, column, question, source](const Result<QList<RenditionRow>> &rows) {
                if (!rows || question != m_menuAsked)
                    return;
                m_document.queries().drafts(source).then(
                    column, [this, column, question, rows = *rows](const Result<QList<Draft>> &drafts) {
                        if (question == m_menuAsked)
                            addRenditionChoices(column, rows, drafts.value_or(QList<Draft>()));
                    });
            });
    }
    menu->addSeparator();
    QMenu *others = menu->addMenu(tr("Another source"));
    connect(others, &QMenu::aboutToShow, this, [this, others, column] {
        others->clear();
        m_document.queries().sourceIds({}).then(this, [this, others, column](const Result<QList<SourceId>> &ids) {
            if (!ids)
                return;
            m_document.queries()
                .sourceRows(ids->first(std::min(mostListed, ids->size())))
                .then(this, [this, others, column](const Result<QList<SourceRow>> &rows) {
                    if (rows)
                        addSourceChoices(others, column, *rows);
                });
        });
    });
    QAction *pin = menu->addAction(tr("Keep this here"));
    pin->setCheckable(true);
    pin->setChecked(column->isPinned());
    connect(pin, &QAction::toggled, column, &ReadingColumn::setPinned);
    menu->addSeparator();
    auto *faces = new QActionGroup(menu);
    for (const auto &[face, name] : {std::pair(Face::Serif, tr("Serif")), std::pair(Face::Sans, tr("Sans serif"))}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(column->face() == face);
        faces->addAction(action);
        connect(action, &QAction::triggered, column, [column, face = face] { column->setFace(face, column->size()); });
    }
    menu->addAction(tr("Larger text"), column, [column] { column->setFace(column->face(), column->size() + 1); });
    menu->addAction(tr("Smaller text"), column, [column] { column->setFace(column->face(), column->size() - 1); });
    if (columnCount() > 1) {
        menu->addSeparator();
        menu->addAction(tr("Close column"), this, [this, column] {
            const int index = indexOf(column);
            m_columns.move(index, m_columns.size() - 1);
            setColumnCount(columnCount() - 1);
        });
    }
}

void ReadingArea::addRenditionChoices(
    ReadingColumn *column, const QList<RenditionRow> &rows, const QList<Draft> &drafts)
{
    QMenu *menu = column->menu();
    QAction *before = nullptr; // what follows the choices: the first separator after the source's own
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() && action != menu->actions().first()) {
            before = action;
            break;
        }
    }
    for (const RenditionRow &row : rows) {
        const QString kind = row.rendition.kind == RenditionKind::Summary ? tr("Summary") : tr("Translation");
        for (const Version &version : row.versions) {
            QString name = tr("%1, %2, version %3").arg(kind, row.rendition.language).arg(version.number);
            if (!version.state.isEmpty())
                name += u", "_s + phrase::versionState(version.state);
            auto *action = new QAction(name, menu);
            action->setCheckable(true);
            action->setChecked(column->text() == version.text);
            connect(action, &QAction::triggered, this,
                [this, column, text = version.text] { load(indexOf(column), text); });
            menu->insertAction(before, action);
        }
    }
    for (const Draft &draft : drafts) {
        auto *action =
            new QAction(tr("%1, %2, being written").arg(phrase::renditionName(draft.kind), draft.language), menu);
        action->setCheckable(true);
        action->setChecked(column->draft() == draft.id);
        connect(action, &QAction::triggered, this, [this, column, id = draft.id] { chooseDraft(column, id); });
        menu->insertAction(before, action);
    }
    if (!m_document.isReadOnly())
        addWritingChoices(column, before);
}

// It is written in one place at a time.
void ReadingArea::chooseDraft(ReadingColumn *column, DraftId draft)
{
    const auto open = std::ranges::find(m_columns, draft, &ReadingColumn::draft);
    if (open == m_columns.cend())
        loadDraft(column, draft, true);
    else
        (*open)->setFocus();
}

void ReadingArea::addWritingChoices(ReadingColumn *column, QAction *before)
{
    QMenu *menu = column->menu();
    const auto add = [&](const QString &words, const std::function<void()> &chosen) {
        auto *action = new QAction(words, menu);
        connect(action, &QAction::triggered, this, chosen);
        menu->insertAction(before, action);
    };
    menu->insertSeparator(before);
    if (column->sheet().isRendition()) {
        add(tr("Edit this version"), [this, version = column->sheet().version.id, source = column->source()] {
            Q_EMIT editRequested(version, source);
        });
    }
    const int index = indexOf(column);
    add(tr("Write a summary"), [this, index] { Q_EMIT renditionWished(index, RenditionWish::Summary); });
    add(tr("Write a translation"), [this, index] { Q_EMIT renditionWished(index, RenditionWish::Translation); });
    add(tr("Paste or open one…"), [this, index] { Q_EMIT renditionWished(index, RenditionWish::AtHand); });
}

void ReadingArea::addSourceChoices(QMenu *menu, ReadingColumn *column, const QList<SourceRow> &rows)
{
    for (const SourceRow &row : rows) {
        QAction *action = menu->addAction(u"%1  %2"_s.arg(row.source.language, row.source.title));
        action->setCheckable(true);
        action->setChecked(column->sheet().source.id == row.source.id);
        connect(action, &QAction::triggered, this, [this, column, text = row.text] { load(indexOf(column), text); });
    }
}

} // namespace dossier

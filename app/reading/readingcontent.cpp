// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: what the columns show, and how it gets there.

#include "reading/readingarea.h"

#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "reading/drafteditor.h"
#include "reading/readingcolumn.h"
#include "workspace/casedocument.h"

#include <algorithm>
#include <utility>

namespace dossier {

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
            column = columnForOwnText(*own);
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

} // namespace dossier

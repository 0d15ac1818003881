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

template <typename T, typename Take> void ReadingArea::ask(QFuture<Result<T>> answer, const Take &take)
{
    ++m_loading;
    answer.then(this, [this, take](const Result<T> &result) {
        --m_loading;
        take(result);
    });
}

template <typename T, typename Take>
void ReadingArea::ask(QFuture<Result<T>> answer, ReadingColumn *column, quint64 request, const Take &take)
{
    ask(std::move(answer), [this, column, request, take](const Result<T> &result) {
        if (m_requests.value(column) == request)
            take(result);
    });
}

quint64 ReadingArea::newRequest(ReadingColumn *column)
{
    m_requests.insert(column, ++m_request);
    return m_request;
}

void ReadingArea::setAhead(const FirstSight &sight)
{
    m_ahead = sight;
}

void ReadingArea::openSource(SourceId source, TextId wanted)
{
    m_opened = source;
    m_together.clear();
    const auto show = [this, source, wanted, opening = ++m_opening](const Result<SourceTexts> &texts) {
        if (opening != m_opening)
            return; // another source was asked for since
        if (texts) {
            showOpened(source, *texts, wanted);
            return;
        }
        m_opened = {};
        Q_EMIT failed(texts.error());
    };
    if (m_ahead.source == source)
        show(m_ahead.texts);
    else
        ask(m_document.queries().sourceTexts(source), show);
    m_ahead = {};
}

void ReadingArea::showOpened(SourceId source, const SourceTexts &texts, TextId wanted)
{
    int column = columnShowing(texts.own);
    if (column < 0) {
        column = columnForOwnText(texts.own);
        load(column, texts.own);
    } else {
        m_opened = {};
    }
    if (!wanted || wanted == texts.own) {
        fillRenditions(source, column, texts);
    } else if (columnShowing(wanted) < 0) {
        const int beside = columnForRendition(column);
        load(beside < 0 ? column : beside, wanted);
    }
}

// A source's own text stands before what was made of it.
void ReadingArea::openBeside(SourceId source, const QList<TextId> &texts)
{
    m_opened = source;
    const auto show = [this, source, texts, opening = ++m_opening](const Result<SourceTexts> &ofSource) {
        if (opening != m_opening)
            return; // something else was asked for since
        m_opened = {};
        const SourceTexts known = ofSource.value_or(SourceTexts());
        QList<TextId> ordered = texts;
        if (const qsizetype at = ordered.indexOf(known.own); at > 0)
            ordered.move(at, 0);
        showBeside(source, ordered, known);
    };
    ask(m_document.queries().sourceTexts(source), show);
}

// Texts that are open stay where they are; the others come beside them, in columns that are not pinned or new ones.
// What is left shows renditions of the source that was gone to.
void ReadingArea::showBeside(SourceId source, const QList<TextId> &texts, const SourceTexts &ofSource)
{
    m_together = texts.first(std::min<qsizetype>(texts.size(), mostColumns));
    setColumnCount(std::max(columnCount(), static_cast<int>(m_together.size())));
    QSet<ReadingColumn *> kept;
    for (const TextId text : std::as_const(m_together)) {
        if (const int column = columnShowing(text); column >= 0)
            kept.insert(m_columns.at(column));
    }
    const bool anyNew = kept.size() < m_together.size();
    int last = -1;
    for (const TextId text : std::as_const(m_together)) {
        int column = columnShowing(text);
        if (column < 0) {
            column = columnToGive(kept, last);
            kept.insert(m_columns.at(column));
            load(column, text);
        }
        last = column;
    }
    if (anyNew && columnCount() > m_together.size())
        fillRenditions(source, columnShowing(m_together.constFirst()), ofSource);
}

// The next column after one, round and round, that none of these is; one that is not pinned where there is any.
int ReadingArea::columnToGive(const QSet<ReadingColumn *> &kept, int after) const
{
    int pinned = -1;
    for (int step = 1; step <= columnCount(); ++step) {
        const int i = (after + step) % columnCount();
        if (kept.contains(m_columns.at(i)))
            continue;
        if (!m_columns.at(i)->isPinned())
            return i;
        if (pinned < 0)
            pinned = i;
    }
    return std::max(pinned, 0);
}

// The default rendition beside the source, and further renditions in the columns that are left.
void ReadingArea::fillRenditions(SourceId source, int ownColumn, const SourceTexts &texts)
{
    QList<TextId> renditions = texts.rendition ? QList<TextId>{texts.rendition} : QList<TextId>();
    for (const RenditionRow &row : texts.renditions) {
        if (!row.versions.isEmpty() && !renditions.contains(row.versions.first().text))
            renditions.append(row.versions.first().text);
    }
    fillColumns(source, ownColumn, texts.drafts, renditions);
}

void ReadingArea::showColumns(int count)
{
    setColumnCount(count);
    const int own = columnForOwnText();
    if (const SourceId source = m_columns.at(own)->source(); m_columns.at(own)->text())
        ask(m_document.queries().sourceTexts(source), [=, this, opening = m_opening](const Result<SourceTexts> &texts) {
            if (opening == m_opening && texts)
                fillRenditions(source, own, *texts);
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
        if (column->isPinned() || m_together.contains(m_wanted.value(column, column->text())))
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
        newRequest(column); // what may still be on its way is not wanted
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
    const quint64 request = newRequest(column);
    m_wanted.remove(column);
    const bool other = column->draft() != draft;
    if (other)
        m_turning.insert(column);
    ask(m_document.queries().draftSheet(draft), column, request,
        [this, column, other, source = column->source(), takeKeyboard](const Result<DraftSheet> &sheet) {
            m_turning.remove(column);
            if (sheet) {
                showDraftSheet(column, *sheet, other, takeKeyboard);
                return;
            }
            if (!other)
                m_gone.insert(column, shownBy(column));
            refill(column, source);
        });
}

void ReadingArea::showDraftSheet(ReadingColumn *column, const DraftSheet &sheet, bool other, bool takeKeyboard)
{
    if (sheet.source.removed) {
        takeOut(column);
        return;
    }
    m_gone.remove(column);
    if (other)
        m_typing.remove(column);
    column->showDraft(sheet);
    if (takeKeyboard)
        column->setFocus();
    if (!other)
        return;
    tellOpenTexts();
    onLightChanged(m_document.light());
}

void ReadingArea::loadOutline(ReadingColumn *column, SourceId source)
{
    const quint64 request = newRequest(column);
    m_wanted.remove(column);
    if (!column->showsOutline())
        m_turning.insert(column);
    ask(m_document.queries().outline(source), column, request, [this, column](const Result<Outline> &outline) {
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

// With a draft that no other column shows, else with the default rendition.
void ReadingArea::refill(ReadingColumn *column, SourceId source)
{
    if (!source)
        return;
    const quint64 request = newRequest(column);
    ask(m_document.queries().drafts(source), column, request,
        [this, column, source, request](const Result<QList<Draft>> &drafts) {
            if (!drafts)
                return;
            for (const Draft &draft : *drafts) {
                const auto shows = [&](const ReadingColumn *each) { return each->draft() == draft.id; };
                if (std::ranges::none_of(m_columns, shows)) {
                    loadDraft(column, draft.id, false);
                    return;
                }
            }
            ask(m_document.queries().defaultRendition(source), column, request,
                [this, column, source](const Result<TextId> &text) { refillWith(column, source, text); });
        });
}

void ReadingArea::refillWith(ReadingColumn *column, SourceId source, const Result<TextId> &rendition)
{
    if (!rendition || !*rendition || columnShowing(*rendition) >= 0) {
        loadOutline(column, source);
        return;
    }
    const auto gone = m_gone.constFind(column);
    const std::optional<Gone> kept = gone == m_gone.cend() ? std::nullopt : std::optional(*gone);
    load(indexOf(column), *rendition);
    if (kept) // nobody has chosen this text instead
        m_gone.insert(column, *kept);
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
    if (gone.draft.id) {
        ask(m_document.queries().draftSheet(gone.draft.id), column, request,
            [this, column, uid = gone.draft.uid](const Result<DraftSheet> &sheet) {
                if (sheet && sheet->draft.uid == uid && !sheet->source.removed)
                    loadDraft(column, sheet->draft.id, false);
            });
    } else if (!gone.text) {
        ask(m_document.queries().outline(gone.source), column, request, [this, column](const Result<Outline> &outline) {
            if (outline && !outline->source.removed)
                refill(column, outline->source.id);
        });
    } else {
        ask(m_document.queries().textSheet(gone.text), column, request, [this, column](const Result<TextSheet> &sheet) {
            if (sheet && !sheet->source.removed)
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
        ask(m_document.queries().textOf(sources.at(i)), [this, i](const Result<TextId> &text) {
            if (text && i < columnCount())
                load(i, *text);
        });
    }
}

QFuture<Result<TextSheet>> ReadingArea::sheetOf(TextId text) const
{
    const auto ahead =
        std::ranges::find_if(m_ahead.sheets, [text](const TextSheet &sheet) { return sheet.text.id == text; });
    return ahead == m_ahead.sheets.cend() ? m_document.queries().textSheet(text)
                                          : QtFuture::makeReadyValueFuture(Result<TextSheet>(*ahead));
}

void ReadingArea::load(int index, TextId text)
{
    ReadingColumn *column = m_columns.at(index);
    const quint64 request = newRequest(column);
    m_wanted.insert(column, text);
    m_turning.remove(column);
    m_gone.remove(column);
    ask(sheetOf(text), column, request, [this, column](const Result<TextSheet> &sheet) {
        m_wanted.remove(column);
        if (!sheet) {
            m_opened = {};
            Q_EMIT failed(sheet.error());
            return;
        }
        if (sheet->source.id == m_opened)
            m_opened = {};
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
    const quint64 request = newRequest(column);
    ask(m_document.queries().textSheet(column->text()), column, request,
        [this, column](const Result<TextSheet> &sheet) {
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

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ReadingArea: the columns' menus.

#include "reading/readingarea.h"

#include "models/phrases.h"
#include "reading/drafteditor.h"
#include "reading/readingcolumn.h"
#include "workspace/casedocument.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostListed = 40; // sources in a menu; the sources list has them all

} // namespace

void ReadingArea::fillMenu(ReadingColumn *column)
{
    QMenu *menu = column->menu();
    menu->clear();
    ++m_menuAsked; // answers for a menu that was opened before come too late
    if (column->source())
        addTextChoices(column);
    menu->addSeparator();
    addOtherSources(column);
    QAction *pin = menu->addAction(tr("Keep this here"));
    pin->setCheckable(true);
    pin->setChecked(column->isPinned());
    connect(pin, &QAction::toggled, column, &ReadingColumn::setPinned);
    menu->addSeparator();
    addFaces(column);
    addWidths(column);
    if (columnCount() > 1) {
        menu->addSeparator();
        QAction *along = menu->addAction(tr("Move with the other columns"));
        along->setCheckable(true);
        along->setChecked(!column->isFreed());
        connect(along, &QAction::toggled, column, [column](bool moves) { column->setFreed(!moves); });
        menu->addAction(tr("Close column"), this, [this, column] {
            const int index = indexOf(column);
            m_columns.move(index, m_columns.size() - 1);
            setColumnCount(columnCount() - 1);
        });
    }
}

void ReadingArea::addTextChoices(ReadingColumn *column)
{
    QMenu *menu = column->menu();
    const SourceId source = column->source();
    const int question = m_menuAsked;
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

void ReadingArea::addOtherSources(ReadingColumn *column)
{
    QMenu *others = column->menu()->addMenu(tr("Another source"));
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
}

void ReadingArea::addFaces(ReadingColumn *column)
{
    QMenu *menu = column->menu();
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
    menu->addAction(tr("Usual size"), column, [column] { column->setFace(column->face(), defaultReadingSize); });
}

void ReadingArea::addWidths(ReadingColumn *column)
{
    using measures::TextWidth;
    QMenu *menu = column->menu()->addMenu(tr("Width of the text"));
    auto *widths = new QActionGroup(menu);
    for (const auto &[width, name] :
        {std::pair(TextWidth::Narrow, tr("Narrow")), std::pair(TextWidth::Usual, tr("Usual")),
            std::pair(TextWidth::Wide, tr("Wide")), std::pair(TextWidth::Column, tr("As wide as the column"))}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(column->textWidth() == width);
        widths->addAction(action);
        connect(action, &QAction::triggered, column, [column, width = width] { column->setTextWidth(width); });
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
    if (open == m_columns.cend()) {
        loadDraft(column, draft, true);
        return;
    }
    activate(*open); // by itself, since in a window that is not in front the keyboard tells nobody where it has come
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

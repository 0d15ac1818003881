// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QScrollArea>

#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace dossier {

class CardRows;
class CaseDocument;
class EmptyNote;
class IconLabel;
class MentionDelegate;
class MentionsModel;
class RowList;
class SelectionBinder;
struct Focus;

// The card of the entity focused last: what it is, its names by language, what is judged to be the same or not, every
// mention in context, whom it appears with, and the events whose evidence names it. Stays while the subject changes to
// something else and goes when there is none; keeps for each entity how far it was scrolled.
class EntityCardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntityCardView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    EntityId entity() const { return m_entity; }
    RowList *mentions() const { return m_mentions; }
    RowList *companions() const { return m_companions; }
    RowList *events() const { return m_events; }
    RowList *samenesses() const { return m_samenesses; }
    const EntityCard &card() const { return m_card; } // samenesses() has a row for each of its judgements

Q_SIGNALS:
    void shown(dossier::EntityId entity); // its card is filled
    void left(); // it is about to be emptied while the keyboard is in it

private:
    void build();
    QLabel *addHeading(const QString &words);
    RowList *addRows(CardRows *rows, const QString &name);
    void bind();
    void onFocusChanged(const Focus &now);
    void showLight();
    void ask();
    void forget();
    void showCard(const EntityCard &card);
    void showNames(const QList<NameCount> &names);
    void showCompanions(const QList<EntityRow> &companions);
    void showSamenesses(const QList<SamenessRow> &samenesses);
    void showEvents(const QList<EventId> &events);
    void fillEvents();
    void showEmpty();
    void goTo(const QModelIndex &mention);
    void reveal(const QModelIndex &mention);
    void restoreScroll();
    void leaveScroll();

    CaseDocument &m_document;
    EntityId m_entity;
    EntityCard m_card;
    EntityId m_cardOf; // whom it was asked for, who may go by another now
    QHash<EventId, EventRow> m_eventRows; // those of cards shown so far, until the case changes
    QHash<EntityId, int> m_scrolls;
    // Until the reader scrolls: where it was scrolled before, or the mention to have in view.
    std::optional<int> m_wantedScroll;
    QPersistentModelIndex m_wantedMention;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_description = nullptr;
    QWidget *m_names = nullptr;
    QLabel *m_mentionsHeading = nullptr;
    MentionsModel *m_mentionsModel;
    RowList *m_mentions = nullptr;
    MentionDelegate *m_mentionDelegate = nullptr;
    QLabel *m_companionsHeading = nullptr;
    CardRows *m_companionRows;
    RowList *m_companions = nullptr;
    QLabel *m_samenessesHeading = nullptr;
    CardRows *m_samenessRows;
    RowList *m_samenesses = nullptr;
    QLabel *m_eventsHeading = nullptr;
    CardRows *m_eventCardRows;
    RowList *m_events = nullptr;
    EmptyNote *m_empty = nullptr;
    SelectionBinder *m_binder = nullptr;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/event.h"
#include "casefile/rowkey.h"
#include "casefile/rows.h"
#include "entities/cardrows.h"
#include "workspace/queries.h"

#include <QFuture>
#include <QHash>
#include <QPersistentModelIndex>
#include <QScrollArea>

#include <array>
#include <optional>

class QVBoxLayout;

namespace dossier {

class CardHead;
class CardSection;
class CaseDocument;
class EmptyNote;
class MentionDelegate;
class MentionsModel;
class RowList;
class SectionHeading;
class SelectionBinder;
struct Focus;

// The parts of an entity's card below its names, from above.
enum class CardPart { FirstAndLast, Samenesses, Mentions, Spellings, Companions, Events, Notes };
inline constexpr int cardPartCount = 7;

// The card of the entity focused last: what it is, its names by language, where it is named first and last, what is
// judged to be the same or not, every mention in context, how it is spelt, whom it appears with, the events whose
// evidence names it, and notes. Stays while the subject changes to something else, or grows by somebody it appears
// with, and goes when there is none. Parts fold; Ctrl+Down and Ctrl+Up go from heading to heading. Keeps which parts
// are closed, and for each entity how far it was scrolled.
class EntityCardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntityCardView(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    EntityId entity() const { return m_entity; }
    // Its parts are there from the first card on.
    RowList *mentions() const { return m_mentions; }
    CardList *list(CardPart part) const { return m_lists.at(static_cast<size_t>(part)); } // none for Mentions
    CardList *companions() const { return list(CardPart::Companions); }
    CardList *events() const { return list(CardPart::Events); }
    CardList *samenesses() const { return list(CardPart::Samenesses); }
    SectionHeading *heading(CardPart part) const;
    const EntityCard &card() const { return m_card; } // the list of samenesses has a row for each of its judgements

    QList<int> closedParts() const;
    void setClosedParts(const QList<int> &parts);

Q_SIGNALS:
    void made(); // its parts are there
    void shown(dossier::EntityId entity); // its card is filled, though what takes longer may still come
    void left(); // it is about to be emptied while the keyboard is in it
    void noteRequested(const dossier::RowKey &note); // to be shown where it can be read and changed

private:
    using Places = QList<CaseReader::Place>;

    void build();
    void addPart(CardPart part, const QString &words, QWidget *content);
    CardList *addList(CardPart part, const QString &words, const QString &name, qsizetype first);
    void bind();
    void bindDocument();
    void bindCompanions();
    void bindWhatElse();
    void onFocusChanged(const Focus &now);
    void lookFurther(const Focus &now);
    void showMoreMentions();
    void showLight();
    void ask();
    void forget();
    void showCard(const EntityCard &card);
    void showPart(CardPart part, const QList<CardRow> &rows);
    void showEvents();
    void askEvents(const QList<EventId> &events);
    void showEmpty();
    void focusWith(EntityId companion, Qt::KeyboardModifiers modifiers);
    void setFocusHere(const Focus &focus);
    Focus focusOnThis() const;
    void stepTogether(EntityId companion, int direction);
    void stepSpelt(qsizetype spelling, int direction);
    qsizetype step(const Focus &subject, const Places &places, int direction);
    void goTo(const QModelIndex &mention);
    void reveal(const QModelIndex &mention);
    void restoreScroll();
    void leaveScroll();
    void goToHeading(int direction);

    CaseDocument &m_document;
    EntityId m_entity;
    EntityCard m_card;
    EntityId m_cardOf; // whom it was asked for, who may go by another now
    QHash<EventId, Event> m_known; // events of cards shown so far, until the case changes
    QHash<EntityId, int> m_scrolls;
    // Until the reader scrolls: where it was scrolled before, or the mention to have in view.
    std::optional<int> m_wantedScroll;
    QPersistentModelIndex m_wantedMention;
    QFuture<Result<EntityCard>> m_whole; // on its way; nobody waits for it any more when another is asked for
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
    bool m_stays = false; // what is focused now comes from the card itself

    QList<int> m_closed; // as was set last
    QWidget *m_content = nullptr; // and all in it: with the first card
    QVBoxLayout *m_column = nullptr;
    CardHead *m_head = nullptr;
    std::array<CardSection *, cardPartCount> m_sections{};
    std::array<CardList *, cardPartCount> m_lists{};
    MentionsModel *m_mentionsModel;
    RowList *m_mentions = nullptr;
    CardList *m_moreMentions = nullptr;
    MentionDelegate *m_mentionDelegate = nullptr;
    EmptyNote *m_empty = nullptr;
    SelectionBinder *m_binder = nullptr;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "shell/commands.h"
#include "workspace/acts/entityacts.h"
#include "workspace/undo.h"

#include <QObject>
#include <QPointer>

class QComboBox;
class QMenu;

namespace dossier {

class CaseDocument;
class ChoiceField;
class ComparisonSheet;
class DateField;
class EntitiesView;
class EventView;
class Popover;
class ReadingArea;
class ReadingColumn;
class SourcesView;
class TimelineView;

// What a person can do to what is before them: the context menus of all views and the commands of the menu bar, each
// with the small panel it needs, turned into acts. In a case that can only be read menus keep to what changes nothing.
class Editing : public QObject
{
    Q_OBJECT
public:
    struct Views
    {
        ReadingArea *reading = nullptr;
        SourcesView *sources = nullptr;
        EntitiesView *entities = nullptr;
        EventView *events = nullptr;
        TimelineView *timeline = nullptr;
    };
    Editing(CaseDocument &document, const Views &views, QWidget *window); // all outlive it

    // A command of the menus, about what has the keyboard, else about the focus.
    void run(Command command);
    // Whether it is one of those.
    static bool does(Command command);
    // Why it cannot be done to what is before the person now, in words for them; "" when it can, or while that is still
    // being looked up.
    QString obstacle(Command command) const;
    QWidget *keyboard() const; // what has it in the window, or had it before a menu was opened
    // What can be done to an entity, or to an event where there is none.
    void showMenu(EntityId entity, EventId event, const QPoint &global);
    void compare(EntityId first, EntityId second); // side by side, to be judged

Q_SIGNALS:
    void said(const QString &words); // what a command would have to be about, for the person

private:
    void bindCard();

    // Words of a text with what stands there.
    struct Place
    {
        TextSpan words; // selected, or the passage
        QString quote; // what stands there
        bool selected = false;
        QString language;
        Edtf published;
        SourceId source;
        MentionMark mention; // none: its id is
        DateMark date;
        PassageId passage; // of a source's own text; none elsewhere
        QString passageLanguage; // that it is said to be in; that of its text where nothing is said
        bool isLanguageSettled = true; // else a rule said so, and nobody has looked
    };
    struct Named
    {
        EntityId id;
        QString label;
        EntityType type = EntityType::Other;
        Status status = Status::Accepted;
    };

    static Named namedOf(const EntityCard &card);
    Place placeIn(const ReadingColumn &column, qsizetype offset) const;
    std::optional<Place> placeOfKeyboard() const;
    MentionMark mentionOfKeyboard() const; // none: its id is
    ClaimRow claimOfKeyboard() const; // the current one of the Event panel; none: its id is
    EntityId entityOfKeyboard() const;
    const EntityCard *knownCard(EntityId entity) const; // none while it is not shown
    QList<RowKey> rowsToDecide() const;
    void showColumnMenu(ReadingColumn *column, qsizetype offset, const QPoint &global);
    void showEntityMenu(EntityId entity, const QPoint &global);
    void showMentionMenu(const ContextRow &mention, EntityId entity, const QPoint &global);
    void showSamenessMenu(const SamenessRow &sameness, const QPoint &global);
    void showEventMenu(EventId event, const QPoint &global);
    void rename(const QPoint &at);
    QMenu *newMenu() const;
    void addDecisions(QMenu *menu, const RowKey &row, Status status, const QString &what);
    void addEntity(QMenu *menu, const EntityCard &card, const QPoint &at);
    void addEvent(QMenu *menu, const Event &event, const QPoint &at);
    void addClaim(QMenu *menu, const ClaimRow &claim, const QPoint &at);
    void addSource(QMenu *menu, const Source &source, const QList<SourceId> &sources, const QPoint &at);
    void addReliabilities(QMenu *menu, const QList<SourceId> &sources, std::optional<Reliability> now = {});
    void showPassageLanguages(ReadingColumn *column, Span passage);
    void addPassageLanguages(QMenu *menu, const Place &place);
    void withCard(EntityId entity, const std::function<void(const EntityCard &)> &then);
    void withNamed(const QList<EntityId> &entities, const std::function<void(const QList<Named> &)> &then,
        const QList<Named> &known = {});
    void withSheet(EventId event, const std::function<void(const EventSheet &)> &then);

    void askNewEntity(const Place &place, const QPoint &at);
    void askMention(const Place &place, const QPoint &at);
    void askClaim(const Place &place, const QPoint &at);
    void askNote(const TextSpan &place, EntityId entity, EventId event, const QPoint &at);
    void askMove(MentionId mention, EntityId from, const QPoint &at);
    void askSplit(MentionId mention, const QString &words, EntityType type, const QPoint &at);
    void askDateReading(const Place &place, const QPoint &at);
    void askEntityName(const Named &entity, const QPoint &at);
    void askNewName(const Named &entity, const QString &language, const QPoint &at);
    void askMerge(const QList<Named> &entities, const QPoint &at);
    void addComparing(Popover *panel, const QList<EntityId> &entities, ChoiceField *field);
    static void offerStaying(QComboBox *staying, QList<Named> entities);
    void merge(const QList<EntityId> &entities, const QString &reason, EntityId stays);
    void makeEntity(const acts::EntityDraft &draft);
    void askType(const Named &entity, const QPoint &at);
    void askNameToPrefer(const EntityCard &card, const QPoint &at);
    void askNameToRemove(const EntityCard &card, const QPoint &at);
    void askNewEvent(const QPoint &at);
    void askEventTitle(const Event &event, const QPoint &at);
    void askEventDate(const Event &event, const QPoint &at);
    QComboBox *addRepeats(Popover *panel, const Claim &claim) const;
    void askJudgement(const Claim &claim, const QPoint &at);
    void askValue(const Claim &claim, const Edtf &published, const QString &language, const QPoint &at);
    void askParting(const EntityCard &card, const QPoint &at);
    void askPreference(const Claim &claim, const QPoint &at);
    void askPreferenceAmong(const QList<ClaimRow> &claims, const QPoint &at);
    void askDetails(const Source &source, const QPoint &at);
    void askKind(const QList<SourceId> &sources, const QPoint &at);
    void askPublisher(const QList<SourceId> &sources, const QPoint &at);
    void askRestored(const QPoint &at);

    void decide(Command command);
    void runOnMention(Command command, const QPoint &at);
    void runOnClaim(Command command, const QPoint &at);
    void runOnEntity(Command command, const QPoint &at);
    void runOnEvent(Command command, const QPoint &at);
    void preferDate(const QPoint &at);
    static QString cardObstacle(Command command, const EntityCard *card);
    QString dateObstacle() const; // to preferring one
    void runOnSource(Command command, const QPoint &at);
    Popover *popover(const QString &title) const;
    DateField *addDate(Popover *panel, const QString &name, const QString &language, const Edtf &published = {}) const;
    QPoint keyboardPlace() const; // in the screen, beside what has the keyboard
    void act(MakeAct make);
    bool canEdit() const;
    void lookForTakenOut();
    QString language() const; // the reader's

    CaseDocument &m_document;
    Views m_views;
    QWidget *m_window;
    QPointer<QWidget> m_keyboard; // had it last, but for menus
    QPointer<ComparisonSheet> m_comparison; // there is one at a time
    bool m_anyTakenOut = false; // sources that could be brought back
};

} // namespace dossier

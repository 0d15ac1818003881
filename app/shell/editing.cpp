// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/editing.h"

#include "appearance/entityink.h"
#include "entities/entitiesview.h"
#include "entities/entitycardview.h"
#include "events/eventview.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "models/roles.h"
#include "models/sourcewords.h"
#include "prose/proseview.h"
#include "prose/rowviews.h"
#include "reading/citedwords.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/cardchoices.h"
#include "shell/copying.h"
#include "shell/popover.h"
#include "sources/sourcesview.h"
#include "timeline/timelinechart.h"
#include "timeline/timelineview.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/languageacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

RowKey keyOf(const QString &table, qint64 key)
{
    return {table, key, -1};
}

// What a menu or a field says of words from a text.
QString quoted(const QString &words)
{
    constexpr qsizetype longest = 40;
    const QString line = words.simplified();
    return phrase::quoted(line.size() > longest ? line.left(longest - 1) + u'…' : line);
}

} // namespace

Editing::Editing(CaseDocument &document, const Views &views, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_views(views)
    , m_window(window)
{
    // The bar of menus has the keyboard while a menu is chosen by it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_window->isAncestorOf(now) && !qobject_cast<QMenuBar *>(now))
            m_keyboard = now;
    });
    connect(m_views.reading, &ReadingArea::menuRequested, this, &Editing::showColumnMenu);
    connect(m_views.reading, &ReadingArea::languagesRequested, this, &Editing::showPassageLanguages);
    connect(m_views.events, &EventView::preferenceRequested, this, [this] { preferDate(keyboardPlace()); });
    connect(m_views.sources, &SourcesView::menuFilling, this,
        [this](QMenu *menu, const Source &source, const QList<SourceId> &sources) {
            addSource(menu, source, sources, QCursor::pos());
        });
    connect(m_views.events, &EventView::menuFilling, this, [this](QMenu *menu, const ClaimRow &claim) {
        const QPoint at = keyboardPlace();
        if (claim.claim.id)
            addClaim(menu, claim, at);
        else
            addEvent(menu, m_views.events->event(), at);
    });
    connect(&m_document, &CaseDocument::undoChanged, this, &Editing::lookForTakenOut); // only a person takes one out
    lookForTakenOut();
    RowTree *tree = m_views.entities->tree();
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tree, &QWidget::customContextMenuRequested, this, [this, tree](const QPoint &place) {
        const QModelIndex row = tree->indexAt(place);
        if (row.data(KindRole).toInt() == int(RowKind::Entity))
            showEntityMenu(EntityId(row.data(IdRole).toLongLong()), tree->viewport()->mapToGlobal(place));
    });
    EntityCardView *card = m_views.entities->card();
    connect(card, &EntityCardView::made, this, &Editing::bindCard);
    card->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(card, &QWidget::customContextMenuRequested, this, [this, card](const QPoint &place) {
        if (card->entity())
            showEntityMenu(card->entity(), card->mapToGlobal(place));
    });
    TimelineChart *chart = m_views.timeline->chart();
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, this, [this, chart](const QPoint &place) {
        const bool byMouse = chart->viewport()->rect().contains(place) && chart->eventAt(place).isValid();
        showEventMenu(
            byMouse ? chart->eventAt(place) : m_document.focus().event, chart->viewport()->mapToGlobal(place));
    });
}

void Editing::bindCard()
{
    const EntityCardView *card = m_views.entities->card();
    RowList *mentions = card->mentions();
    mentions->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(mentions, &QWidget::customContextMenuRequested, this, [this, card, mentions](const QPoint &place) {
        const QModelIndex row = mentions->indexAt(place);
        if (row.isValid())
            showMentionMenu(
                row.data(ContextRole).value<ContextRow>(), card->entity(), mentions->viewport()->mapToGlobal(place));
    });
    RowList *samenesses = card->samenesses();
    samenesses->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(samenesses, &QWidget::customContextMenuRequested, this, [this, card, samenesses](const QPoint &place) {
        const QModelIndex row = samenesses->indexAt(place);
        if (row.isValid())
            showSamenessMenu(card->card().samenesses.at(row.row()), samenesses->viewport()->mapToGlobal(place));
    });
}

void Editing::showMenu(EntityId entity, EventId event, const QPoint &global)
{
    if (entity)
        showEntityMenu(entity, global);
    else if (event)
        showEventMenu(event, global);
}

void Editing::lookForTakenOut()
{
    m_document.queries().removedSources().then(
        this, [this](const Result<QList<Source>> &sources) { m_anyTakenOut = sources && !sources->isEmpty(); });
}

bool Editing::canEdit() const
{
    return !m_document.isReadOnly();
}

QString Editing::language() const
{
    return m_document.info().language;
}

void Editing::act(MakeAct make)
{
    m_document.act(std::move(make));
}

QMenu *Editing::newMenu() const
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

QWidget *Editing::keyboard() const
{
    QWidget *has = m_window->focusWidget();
    return qobject_cast<QMenuBar *>(has) ? m_keyboard.data() : has;
}

QPoint Editing::keyboardPlace() const
{
    const QWidget *has = keyboard();
    if (!has)
        return m_window->mapToGlobal(m_window->rect().center());
    if (const auto *view = qobject_cast<const ProseView *>(has)) {
        const QRect caret = view->cursorRect();
        return view->viewport()->mapToGlobal(caret.bottomLeft());
    }
    if (const auto *list = qobject_cast<const QAbstractItemView *>(has)) {
        const QRect row = list->visualRect(list->currentIndex());
        return list->viewport()->mapToGlobal(row.isEmpty() ? QPoint(20, 20) : row.bottomLeft() + QPoint(20, 0));
    }
    const TimelineChart *chart = m_views.timeline->chart();
    if (const QRectF event = chart->eventRect(chart->current()); has == chart && !event.isNull())
        return chart->viewport()->mapToGlobal(QPointF(std::max(0.0, event.left()), event.bottom())).toPoint();
    return has->mapToGlobal(QPoint(20, 20));
}

// Places

Editing::Place Editing::placeIn(const ReadingColumn &column, qsizetype offset) const
{
    const TextSheet &sheet = column.sheet();
    Place place;
    place.language = sheet.text.language;
    place.published = sheet.source.published;
    place.source = sheet.source.id;
    place.words.text = sheet.text.id;
    // What is selected is meant only where it was clicked, or beside the text.
    const Span selection = column.view()->selection();
    const bool isThere = offset < 0 || (offset >= selection.start && offset <= selection.end);
    place.selected = !selection.isEmpty() && isThere;
    if (place.selected) {
        // Blanks at the ends are part of a sweep of the hand, not of a name.
        Span span = selection;
        const QString &characters = sheet.text.characters;
        while (!span.isEmpty() && characters.at(span.start).isSpace())
            ++span.start;
        while (!span.isEmpty() && characters.at(span.end - 1).isSpace())
            --span.end;
        place.words.span = span;
        place.selected = !span.isEmpty();
    }
    if (!place.selected) {
        if (const Passage *passage = column.passage(column.passageAt(offset)))
            place.words.span = passage->span;
    }
    const qsizetype inside = place.selected ? place.words.span.start : offset;
    if (const Passage *passage = column.passage(column.passageAt(inside)); passage && !sheet.isRendition()) {
        place.passage = passage->id;
        place.passageLanguage = sheet.text.language;
        for (const RemarkMark &mark : sheet.remarks) {
            if (phrase::passageLanguage(mark).isEmpty() || !mark.spans.contains(passage->span))
                continue;
            place.passageLanguage = mark.arguments.value(0);
            place.isLanguageSettled = mark.code == phrase::saidLanguage;
        }
    }
    place.quote = sheet.text.characters.mid(place.words.span.start, place.words.span.length());
    for (const MentionMark &mention : sheet.mentions) {
        if (mention.mention.span.contains(offset))
            place.mention = mention;
    }
    for (const DateMark &date : sheet.dates) {
        if (date.date.span.contains(offset))
            place.date = date;
    }
    return place;
}

std::optional<Editing::Place> Editing::placeOfKeyboard() const
{
    for (int i = 0; i < m_views.reading->columnCount(); ++i) {
        const ReadingColumn *column = m_views.reading->column(i);
        if (column->text() && keyboard() == column->view())
            return placeIn(*column, column->view()->caret());
    }
    return {};
}

// The mention row that has the keyboard, else the mark at the caret.
MentionMark Editing::mentionOfKeyboard() const
{
    MentionMark mark;
    const EntityCardView *card = m_views.entities->card();
    const RowList *mentions = card->mentions();
    const QModelIndex row = mentions && keyboard() == mentions ? mentions->currentIndex() : QModelIndex();
    if (row.isValid()) {
        const auto context = row.data(ContextRole).value<ContextRow>();
        mark.mention.id = MentionId(context.row);
        mark.mention.entity = card->entity();
        mark.mention.quote.words = context.words;
        mark.type = card->card().entity.type;
    } else if (const auto place = placeOfKeyboard()) {
        mark = place->mention;
    }
    return mark;
}

ClaimRow Editing::claimOfKeyboard() const
{
    const QModelIndex row = m_views.events->tree()->currentIndex();
    return row.data(KindRole).toInt() == int(RowKind::Claim) ? row.data(ClaimRole).value<ClaimRow>() : ClaimRow();
}

// The row of the list that has the keyboard, else the one of those selected whose card is shown.
EntityId Editing::entityOfKeyboard() const
{
    const Focus &focus = m_document.focus();
    const RowTree *tree = m_views.entities->tree();
    const QModelIndex row = tree->currentIndex();
    const bool isEntity = keyboard() == tree && row.data(KindRole).toInt() == int(RowKind::Entity);
    if (isEntity)
        return EntityId(row.data(IdRole).toLongLong());
    const EntityId shown = m_views.entities->card()->entity();
    if (focus.entities.isEmpty() || focus.entities.contains(shown))
        return focus.entities.isEmpty() ? EntityId() : shown;
    return focus.entities.constLast();
}

const EntityCard *Editing::knownCard(EntityId entity) const
{
    const EntityCard &card = m_views.entities->card()->card();
    return entity && card.entity.id == entity ? &card : nullptr;
}

Editing::Named Editing::namedOf(const EntityCard &card)
{
    return {card.entity.id, card.label, card.entity.type, card.entity.standing.status};
}

// Menus

void Editing::addDecisions(QMenu *menu, const RowKey &row, Status status, const QString &what)
{
    QAction *accept = menu->addAction(icon(Icon::Accepted, Ink::Accepted), tr("Accept %1").arg(what), this,
        [this, row] { act(acting(acts::settle, {row}, Status::Accepted, {})); });
    accept->setEnabled(status != Status::Accepted);
    QAction *reject = menu->addAction(icon(Icon::Rejected, Ink::Rejected), tr("Reject %1").arg(what), this,
        [this, row] { act(acting(acts::settle, {row}, Status::Rejected, {})); });
    reject->setEnabled(status != Status::Rejected);
}

void Editing::showColumnMenu(ReadingColumn *column, qsizetype offset, const QPoint &global)
{
    QMenu *menu = newMenu();
    menu->addAction(tr("Copy"), column->view(), &ProseView::copy)->setEnabled(!column->view()->selection().isEmpty());
    menu->addAction(tr("Copy with citation"), this, [column, offset] {
        if (offset >= 0 && column->selection().isEmpty())
            column->setCaret(offset);
        if (const auto cited = citedWords(*column))
            copyCitation(*cited);
    });
    if (canEdit() && column->text()) {
        const Place place = placeIn(*column, offset);
        menu->addSeparator();
        if (place.selected) {
            menu->addAction(tr("New entity…"), this, [=, this] { askNewEntity(place, global); });
            menu->addAction(tr("Mention of…"), this, [=, this] { askMention(place, global); });
        }
        if (!place.words.span.isEmpty()) {
            menu->addAction(tr("Claim on an event…"), this, [=, this] { askClaim(place, global); });
            menu->addAction(tr("Note…"), this, [=, this] { askNote(place.words, {}, {}, global); });
        }
        if (place.passage)
            addPassageLanguages(menu->addMenu(tr("Language of the passage")), place);
        if (const Mention &mention = place.mention.mention; mention.id) {
            menu->addSection(quoted(mention.quote.words));
            addDecisions(menu, keyOf(u"mention"_s, mention.id.value), mention.standing.status, tr("mention"));
            menu->addAction(tr("Another entity…"), this,
                [=, this] { askMove(place.mention.mention.id, place.mention.entity(), global); });
            menu->addAction(tr("Split off…"), this, [=, this] {
                askSplit(place.mention.mention.id, place.mention.mention.quote.words, place.mention.type, global);
            });
            menu->addAction(tr("The entity %1…").arg(quoted(place.mention.label)), this,
                [=, this] { showEntityMenu(place.mention.entity(), global); });
        }
        if (const Date &date = place.date.date; date.id) {
            menu->addSection(quoted(date.wording));
            addDecisions(menu, keyOf(u"date"_s, date.id.value), date.standing.status, tr("date"));
            menu->addAction(tr("Read as another date…"), this, [=, this] { askDateReading(place, global); });
        }
    }
    menu->popup(global);
}

void Editing::withCard(EntityId entity, const std::function<void(const EntityCard &)> &then)
{
    m_document.queries().entityCard(entity, CardScope::Counts).then(this, [then](const Result<EntityCard> &card) {
        if (card)
            then(*card);
    });
}

// One after the other; they are few.
void Editing::withNamed(
    const QList<EntityId> &entities, const std::function<void(const QList<Named> &)> &then, const QList<Named> &known)
{
    if (known.size() == entities.size()) {
        then(known);
        return;
    }
    withCard(entities.at(known.size()),
        [=, this](const EntityCard &card) { withNamed(entities, then, known + QList<Named>{namedOf(card)}); });
}

void Editing::withSheet(EventId event, const std::function<void(const EventSheet &)> &then)
{
    m_document.queries().eventSheet(event).then(this, [then](const Result<EventSheet> &sheet) {
        if (sheet)
            then(*sheet);
    });
}

void Editing::showEntityMenu(EntityId entity, const QPoint &global)
{
    if (!canEdit())
        return;
    withCard(entity, [this, global](const EntityCard &card) {
        QMenu *menu = newMenu();
        addEntity(menu, card, global);
        menu->popup(global);
    });
}

void Editing::addEntity(QMenu *menu, const EntityCard &card, const QPoint &at)
{
    const Entity &entity = card.entity;
    const Named named = namedOf(card);
    addDecisions(menu, keyOf(u"entity"_s, entity.id.value), entity.standing.status, tr("entity"));
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, [=, this] { askEntityName(named, at); });
    menu->addAction(tr("Add a name…"), this, [=, this] { askNewName(named, language(), at); });
    QMenu *types = menu->addMenu(tr("Change type"));
    for (int i = 0; i < entityTypeCount; ++i) {
        const auto type = static_cast<EntityType>(i);
        QAction *action = types->addAction(icon(entityIcon(i)), phrase::typeName(type), this,
            [=, this] { act(acting(acts::retypeEntity, named.id, type)); });
        action->setCheckable(true);
        action->setChecked(type == entity.type);
        action->setEnabled(type != entity.type);
    }
    QMenu *names = menu->addMenu(tr("Names"));
    for (const NameCount &count : card.names) {
        const Name &name = count.name;
        QMenu *each = names->addMenu(name.language.isEmpty()
                ? name.spelling
                : u"%1 (%2)"_s.arg(name.spelling, phrase::languageName(name.language)));
        each->addAction(tr("Prefer in lists"), this, [=, this] { act(acting(acts::preferName, name.id)); })
            ->setEnabled(!name.preferred);
        each->addAction(tr("Remove"), this, [=, this] { act(acting(acts::removeName, name.id)); });
    }
    names->setEnabled(!card.names.isEmpty());
    const QList<EntityId> selected = m_document.focus().entities;
    if (selected.size() > 1 && selected.contains(entity.id))
        menu->addAction(tr("Merge the selected…"), this,
            [=, this] { withNamed(selected, [=, this](const QList<Named> &all) { askMerge(all, at); }); });
    else
        menu->addAction(tr("Merge with…"), this, [=, this] { askMerge({named}, at); });
    if (selected.size() == 2 && selected.contains(entity.id))
        menu->addAction(tr("Compare the two…"), this, [=, this] { compare(selected.at(0), selected.at(1)); });
    menu->addAction(tr("Part…"), this, [=, this] { askParting(card, at); })->setEnabled(!partsOf(card).isEmpty());
    menu->addAction(tr("Note…"), this, [=, this] { askNote({}, named.id, {}, at); });
}

void Editing::showMentionMenu(const ContextRow &mention, EntityId entity, const QPoint &global)
{
    if (!canEdit())
        return;
    QMenu *menu = newMenu();
    const MentionId id(mention.row);
    addDecisions(menu, keyOf(u"mention"_s, mention.row), mention.status, tr("mention"));
    menu->addAction(tr("Another entity…"), this, [=, this] { askMove(id, entity, global); });
    const EntityCard *card = knownCard(entity);
    const EntityType type = card ? card->entity.type : EntityType::Other;
    menu->addAction(tr("Split off…"), this, [=, this] { askSplit(id, mention.words, type, global); });
    menu->popup(global);
}

void Editing::showSamenessMenu(const SamenessRow &row, const QPoint &global)
{
    if (!canEdit())
        return;
    QMenu *menu = newMenu();
    const Sameness &now = row.sameness;
    const bool stands = now.standing.status == Status::Accepted;
    const auto judge = [&](const QString &words, Judgement judgement) {
        menu->addAction(words, this,
                [=, this] { act(acting(acts::judgeSameness, now.first, now.second, judgement, now.reason)); })
            ->setEnabled(!stands || now.judgement != judgement);
    };
    judge(tr("The same"), Judgement::Same);
    judge(tr("Not the same"), Judgement::NotTheSame);
    judge(tr("Unsure"), Judgement::Unsure);
    menu->addAction(tr("Compare…"), this, [=, this] { compare(now.first, now.second); })->setEnabled(!row.isInside);
    menu->addSeparator();
    addDecisions(menu, keyOf(u"sameness"_s, now.id.value), now.standing.status, tr("judgement"));
    menu->popup(global);
}

void Editing::showEventMenu(EventId event, const QPoint &global)
{
    if (!canEdit())
        return;
    if (!event) {
        QMenu *menu = newMenu();
        menu->addAction(tr("New event…"), this, [=, this] { askNewEvent(global); });
        menu->popup(global);
        return;
    }
    withSheet(event, [this, global](const EventSheet &sheet) {
        QMenu *menu = newMenu();
        addEvent(menu, sheet.event, global);
        menu->popup(global);
    });
}

void Editing::addEvent(QMenu *menu, const Event &event, const QPoint &at)
{
    if (!canEdit() || !event.id)
        return;
    addDecisions(menu, keyOf(u"event"_s, event.id.value), event.standing.status, tr("event"));
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, [=, this] { askEventTitle(event, at); });
    menu->addAction(tr("Set the date…"), this, [=, this] { askEventDate(event, at); });
    menu->addAction(tr("Leave the date to its claims"), this,
            [=, this] { act(acting(acts::dateEvent, event.id, Edtf(), DatePart::None, QString())); })
        ->setEnabled(event.dateSetByPerson);
    menu->addAction(tr("Note…"), this, [=, this] { askNote({}, {}, event.id, at); });
    menu->addAction(tr("Remove event"), this, [=, this] { act(acting(acts::removeEvent, event.id)); });
}

void Editing::addClaim(QMenu *menu, const ClaimRow &row, const QPoint &at)
{
    if (!canEdit())
        return;
    const Claim &claim = row.claim;
    menu->addSeparator();
    addDecisions(menu, keyOf(u"claim"_s, claim.id.value), claim.standing.status, tr("claim"));
    menu->addAction(tr("Judge…"), this, [=, this] { askJudgement(row.claim, at); });
    menu->addAction(tr("Change the value…"), this, [=, this] { askValue(row.claim, row.published, row.language, at); });
    if (claim.kind == ClaimKind::Date)
        menu->addAction(tr("Prefer this date…"), this, [=, this] { askPreference(row.claim, at); })
            ->setEnabled(m_views.events->canPrefer(claim));
}

void Editing::addSource(QMenu *menu, const Source &source, const QList<SourceId> &sources, const QPoint &at)
{
    if (!canEdit())
        return;
    const int number = static_cast<int>(sources.size());
    const bool isOne = number == 1;
    menu->addSeparator();
    if (isOne)
        menu->addAction(tr("Details…"), this, [=, this] { askDetails(source, at); });
    QMenu *reliabilities =
        menu->addMenu(isOne ? tr("Reliability") : tr("Reliability of %Ln source(s)", nullptr, number));
    addReliabilities(reliabilities, sources, isOne ? std::optional(source.reliability) : std::nullopt);
    if (!isOne) {
        menu->addAction(tr("Kind of %Ln source(s)…", nullptr, number), this, [=, this] { askKind(sources, at); });
        menu->addAction(
            tr("Publisher of %Ln source(s)…", nullptr, number), this, [=, this] { askPublisher(sources, at); });
    }
    menu->addAction(isOne ? tr("Take out of the case") : tr("Take %Ln source(s) out of the case", nullptr, number),
        this, [=, this] { m_document.removeSources(sources); });
    menu->addAction(tr("Bring back a source…"), this, [this, at] { askRestored(at); })->setEnabled(m_anyTakenOut);
}

// The letter alone is typed to choose one.
void Editing::addReliabilities(QMenu *menu, const QList<SourceId> &sources, std::optional<Reliability> now)
{
    for (const Reliability each : {Reliability::A, Reliability::B, Reliability::C, Reliability::D, Reliability::E,
             Reliability::F, Reliability::NotJudged}) {
        QString words = phrase::letterAndReliability(each);
        words.front() = words.front().toUpper();
        QAction *action = menu->addAction(u'&' + words, this,
            [=, this] { act(acting(acts::editSources, sources, acts::SourcesChange{each, {}, {}})); });
        action->setCheckable(true);
        action->setChecked(now == each);
    }
}

void Editing::showPassageLanguages(ReadingColumn *column, Span passage)
{
    if (!canEdit())
        return;
    QMenu *menu = newMenu();
    addPassageLanguages(menu, placeIn(*column, passage.start));
    ProseView *view = column->view();
    menu->popup(view->viewport()->mapToGlobal(view->placeOf({passage.end - 1, passage.end}).bottomRight()));
}

// That of its text first, the others by name.
void Editing::addPassageLanguages(QMenu *menu, const Place &place)
{
    const auto add = [=, this](const QString &words, const QString &language) {
        QAction *action = menu->addAction(words, this,
            [=, this] { act(acting(acts::setPassageLanguage, place.passage, place.words.text, language)); });
        action->setCheckable(true);
        action->setChecked(language == place.passageLanguage);
        action->setEnabled(!action->isChecked() || !place.isLanguageSettled);
    };
    add(tr("As the text: %1", "a language").arg(phrase::languageName(place.language)), place.language);
    menu->addSeparator();
    QStringList languages{
        u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ru"_s, u"uk"_s, u"zh"_s};
    if (!place.passageLanguage.isEmpty() && !languages.contains(place.passageLanguage))
        languages.append(place.passageLanguage);
    languages.removeAll(place.language);
    std::ranges::sort(languages, [](const QString &one, const QString &other) {
        return phrase::languageName(one).localeAwareCompare(phrase::languageName(other)) < 0;
    });
    for (const QString &language : std::as_const(languages))
        add(phrase::languageName(language), language);
    menu->addSeparator();
    add(tr("Nobody can say"), {});
}

// Commands

void Editing::run(Command command)
{
    if (!canEdit())
        return;
    if (const QString words = obstacle(command); !words.isEmpty() && command != Command::RestoreSource) {
        Q_EMIT said(words);
        return;
    }
    const QPoint at = keyboardPlace();
    const std::optional<Place> place = placeOfKeyboard();
    const Focus &focus = m_document.focus();
    switch (command) {
    case Command::NewEntity:
        askNewEntity(*place, at);
        break;
    case Command::NewMention:
        askMention(*place, at);
        break;
    case Command::NewClaim:
        askClaim(*place, at);
        break;
    case Command::NewNote:
        if (place && !place->words.span.isEmpty())
            askNote(place->words, {}, {}, at);
        else
            askNote({}, entityOfKeyboard(), entityOfKeyboard() ? EventId() : focus.event, at);
        break;
    case Command::NewEvent:
        askNewEvent(at);
        break;
    case Command::Accept:
    case Command::Reject:
        decide(command);
        break;
    case Command::MoveMention:
    case Command::SplitEntity:
        runOnMention(command, at);
        break;
    case Command::ReadDate:
        askDateReading(*place, at);
        break;
    case Command::JudgeClaim:
    case Command::ChangeValue:
        runOnClaim(command, at);
        break;
    case Command::PreferClaim:
        preferDate(at);
        break;
    case Command::Rename:
        rename(at);
        break;
    case Command::AddName:
    case Command::PreferName:
    case Command::RemoveName:
    case Command::ChangeType:
    case Command::Merge:
    case Command::Part:
        runOnEntity(command, at);
        break;
    case Command::SetDate:
    case Command::LeaveDate:
    case Command::RemoveEvent:
        runOnEvent(command, at);
        break;
    case Command::SourceDetails:
    case Command::JudgeSource:
    case Command::RemoveSource:
        runOnSource(command, at);
        break;
    case Command::RestoreSource:
        askRestored(at);
        break;
    case Command::PassageLanguage: {
        QMenu *menu = newMenu();
        addPassageLanguages(menu, *place);
        menu->popup(at);
        break;
    }
    default:
        break;
    }
}

bool Editing::does(Command command)
{
    static const QList<Command> all{Command::NewEntity, Command::NewMention, Command::NewClaim, Command::NewEvent,
        Command::NewNote, Command::Accept, Command::Reject, Command::ReadDate, Command::MoveMention,
        Command::SplitEntity, Command::Rename, Command::AddName, Command::PreferName, Command::RemoveName,
        Command::ChangeType, Command::Merge, Command::Part, Command::SetDate, Command::LeaveDate, Command::RemoveEvent,
        Command::JudgeClaim, Command::ChangeValue, Command::PreferClaim, Command::SourceDetails, Command::JudgeSource,
        Command::RemoveSource, Command::RestoreSource, Command::PassageLanguage};
    return all.contains(command);
}

QString Editing::obstacle(Command command) const
{
    const Focus &focus = m_document.focus();
    const EntityId entity = entityOfKeyboard();
    const Event &event = m_views.events->event();
    const bool isKnown = event.id == focus.event;
    const auto place = placeOfKeyboard();
    const auto unless = [](bool possible, const QString &words) { return possible ? QString() : words; };
    switch (command) {
    case Command::NewEntity:
    case Command::NewMention:
        return unless(place && place->selected, tr("Select the words that name it first."));
    case Command::NewClaim:
        return unless(place && !place->words.span.isEmpty(), tr("Put the caret into the passage that says it first."));
    case Command::Accept:
    case Command::Reject:
        return unless(!rowsToDecide().isEmpty(),
            tr("Select what is to be decided first: a mark, an entity, an event, a claim or a proposal."));
    case Command::ReadDate:
        return unless(place && place->date.date.id, tr("Put the caret into a marked date first."));
    case Command::MoveMention:
    case Command::SplitEntity:
        return unless(mentionOfKeyboard().mention.id.isValid(), tr("Put the caret into a marked name first."));
    case Command::Rename:
        return unless(entity || focus.event, tr("Select an entity or an event first."));
    case Command::AddName:
    case Command::ChangeType:
    case Command::Merge:
    case Command::PreferName:
    case Command::RemoveName:
    case Command::Part:
        return entity ? cardObstacle(command, knownCard(entity)) : tr("Select an entity first.");
    case Command::SetDate:
    case Command::RemoveEvent:
        return unless(focus.event.isValid(), tr("Select an event first."));
    case Command::LeaveDate:
        if (!focus.event)
            return tr("Select an event first.");
        return unless(
            !isKnown || event.dateSetByPerson, tr("The date of this event is worked out from its claims already."));
    case Command::JudgeClaim:
    case Command::ChangeValue:
        return unless(claimOfKeyboard().claim.id.isValid(), tr("Select a claim in what the sources say first."));
    case Command::PreferClaim:
        return focus.event && !isKnown ? QString() : dateObstacle();
    case Command::SourceDetails:
    case Command::JudgeSource:
    case Command::RemoveSource:
        return unless(focus.source.isValid(), tr("Select a source first."));
    case Command::PassageLanguage:
        return unless(place && place->passage, tr("Put the caret into a passage of a source first."));
    case Command::RestoreSource:
        return unless(m_anyTakenOut, tr("No source was taken out"));
    default:
        return {};
    }
}

// What the names and judgements on an entity's card leave to do; "" while it is not known.
QString Editing::cardObstacle(Command command, const EntityCard *card)
{
    if (card && command == Command::PreferName && namesToPrefer(*card).isEmpty())
        return tr("%1 has no other name that lists could show.").arg(card->label);
    if (card && command == Command::RemoveName && card->names.isEmpty())
        return tr("%1 has no name that could be removed.").arg(card->label);
    if (card && command == Command::Part && partsOf(*card).isEmpty())
        return tr("%1 is not merged with another entity, so there is nothing to part.").arg(card->label);
    return {};
}

void Editing::runOnMention(Command command, const QPoint &at)
{
    const MentionMark mark = mentionOfKeyboard();
    if (command == Command::MoveMention)
        askMove(mark.mention.id, mark.entity(), at);
    else
        askSplit(mark.mention.id, mark.mention.quote.words, mark.type, at);
}

void Editing::runOnClaim(Command command, const QPoint &at)
{
    const ClaimRow row = claimOfKeyboard();
    if (command == Command::JudgeClaim)
        askJudgement(row.claim, at);
    else
        askValue(row.claim, row.published, row.language, at);
}

QString Editing::dateObstacle() const
{
    if (!m_document.focus().event)
        return tr("Select an event first.");
    if (!m_views.events->claimsToPrefer().isEmpty())
        return {};
    return m_views.events->event().preferred
        ? tr("The one date that a source gives for this event is preferred already.")
        : tr("No source gives a date for this event, so none can be preferred.");
}

// The date of the selected claim, else one of those that the sources give.
void Editing::preferDate(const QPoint &at)
{
    const Claim claim = claimOfKeyboard().claim;
    if (m_document.focus().event && claim.id && m_views.events->canPrefer(claim))
        askPreference(claim, at);
    else if (const QString words = dateObstacle(); !words.isEmpty())
        Q_EMIT said(words);
    else
        askPreferenceAmong(m_views.events->claimsToPrefer(), at);
}

void Editing::rename(const QPoint &at)
{
    if (const EntityId entity = entityOfKeyboard()) {
        withCard(entity, [=, this](const EntityCard &card) { askEntityName(namedOf(card), at); });
    } else if (const EventId event = m_document.focus().event) {
        withSheet(event, [=, this](const EventSheet &sheet) { askEventTitle(sheet.event, at); });
    }
}

void Editing::runOnEntity(Command command, const QPoint &at)
{
    const EntityId entity = entityOfKeyboard();
    const QList<EntityId> selected = m_document.focus().entities;
    if (command == Command::Merge && selected.size() > 1) {
        withNamed(selected, [=, this](const QList<Named> &all) { askMerge(all, at); });
        return;
    }
    withCard(entity, [=, this](const EntityCard &card) {
        if (command == Command::AddName)
            askNewName(namedOf(card), language(), at);
        else if (command == Command::PreferName)
            askNameToPrefer(card, at);
        else if (command == Command::RemoveName)
            askNameToRemove(card, at);
        else if (command == Command::ChangeType)
            askType(namedOf(card), at);
        else if (command == Command::Merge)
            askMerge({namedOf(card)}, at);
        else
            askParting(card, at);
    });
}

void Editing::runOnEvent(Command command, const QPoint &at)
{
    const EventId event = m_document.focus().event;
    withSheet(event, [=, this](const EventSheet &sheet) {
        if (command == Command::SetDate)
            askEventDate(sheet.event, at);
        else if (command == Command::RemoveEvent)
            act(acting(acts::removeEvent, sheet.event.id));
        else if (sheet.event.dateSetByPerson)
            act(acting(acts::dateEvent, sheet.event.id, Edtf(), DatePart::None, QString()));
        else
            Q_EMIT said(tr("The date of this event is worked out from its claims already."));
    });
}

void Editing::runOnSource(Command command, const QPoint &at)
{
    const SourceId source = m_document.focus().source;
    if (!source)
        return;
    const QList<SourceId> selected = m_views.sources->selected();
    const QList<SourceId> several = selected.contains(source) ? selected : QList<SourceId>{source};
    if (command == Command::RemoveSource) {
        m_document.removeSources(several);
        return;
    }
    if (command == Command::JudgeSource) {
        QMenu *menu = newMenu();
        addReliabilities(menu, several);
        menu->popup(at);
        return;
    }
    m_document.queries().sources({source}).then(this, [=, this](const Result<QList<Source>> &sources) {
        if (sources && !sources->isEmpty())
            askDetails(sources->constFirst(), at);
    });
}

// The row of a list that has the keyboard, the mark at the caret, else the subject.
QList<RowKey> Editing::rowsToDecide() const
{
    const auto current = [this](const QAbstractItemView *list) {
        return keyboard() == list ? list->currentIndex() : QModelIndex();
    };
    const auto rowOf = [&](const QAbstractItemView *list, RowKind kind) -> qint64 {
        const QModelIndex row = current(list);
        return row.data(KindRole).toInt() == int(kind) ? row.data(IdRole).toLongLong() : 0;
    };
    const EntityCardView *card = m_views.entities->card();
    const auto place = placeOfKeyboard();
    if (const qint64 claim = rowOf(m_views.events->tree(), RowKind::Claim); claim > 0)
        return {keyOf(u"claim"_s, claim)};
    if (const qint64 mention = rowOf(card->mentions(), RowKind::Mention); mention > 0)
        return {keyOf(u"mention"_s, mention)};
    if (const QModelIndex row = current(card->samenesses()); row.isValid())
        return {keyOf(u"sameness"_s, card->card().samenesses.at(row.row()).sameness.id.value)};
    if (place && place->mention.mention.id)
        return {keyOf(u"mention"_s, place->mention.mention.id.value)};
    if (place && place->date.date.id)
        return {keyOf(u"date"_s, place->date.date.id.value)};
    if (m_document.focus().event)
        return {keyOf(u"event"_s, m_document.focus().event.value)};
    QList<RowKey> rows;
    for (const EntityId entity : m_document.focus().entities)
        rows.append(keyOf(u"entity"_s, entity.value));
    return rows;
}

void Editing::decide(Command command)
{
    act(acting(acts::settle, rowsToDecide(), command == Command::Accept ? Status::Accepted : Status::Rejected, {}));
}

} // namespace dossier

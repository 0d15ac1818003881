// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels that acts of a person need: what is asked before something is done.

#include "shell/editing.h"

#include "casefile/datewording.h"
#include "entities/comparisonview.h"
#include "models/phrases.h"
#include "models/sourcewords.h"
#include "prose/fieldforms.h"
#include "reading/readingarea.h"
#include "shell/cardchoices.h"
#include "shell/claimvalue.h"
#include "shell/comparisonsheet.h"
#include "shell/fields.h"
#include "shell/popover.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QLineEdit *addLine(Popover *popover, const QString &name, const QString &words)
{
    auto *line = new QLineEdit(words, popover);
    line->setAccessibleName(name);
    line->setCursorPosition(0); // long words are read from their beginning
    popover->form()->addRow(name, line);
    return line;
}

// Done only while the line has words; `missing` says what to write.
void needs(Popover *popover, QLineEdit *line, const QString &missing)
{
    const auto check = [popover, line, missing] {
        popover->setMissing(line, line->text().trimmed().isEmpty() ? missing : QString());
    };
    QObject::connect(line, &QLineEdit::textChanged, popover, check);
    check();
}

// Done only while one is chosen.
void needs(Popover *popover, ChoiceField *field, const QString &missing)
{
    const auto check = [popover, field, missing] {
        popover->setMissing(field, field->chosen() == 0 ? missing : QString());
    };
    QObject::connect(field, &ChoiceField::changed, popover, check);
    check();
}

enum class Empty { Allowed, Refused };

// Done only while it is understood, and while there is one where that is needed.
void needs(Popover *popover, DateField *field, Empty empty)
{
    const auto check = [popover, field, empty] {
        const bool isEnough = field->isEmpty() && empty == Empty::Allowed;
        popover->setMissing(field, isEnough ? QString() : field->missing());
    };
    QObject::connect(field, &DateField::changed, popover, check);
    check();
}

// Words of a text that the panel is about; of very many their beginning and end.
void addQuote(Popover *popover, const QString &name, const QString &words)
{
    constexpr qsizetype longest = 240;
    const QString line = words.simplified();
    const QString shown =
        line.size() <= longest ? line : line.left(longest * 3 / 4) + u" … "_s + line.right(longest / 4);
    auto *quote = new QLabel(phrase::quoted(shown), popover);
    quote->setObjectName(u"quote"_s);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    quote->setSizePolicy(policy);
    quote->setAccessibleName(u"%1: %2"_s.arg(name, quote->text()));
    popover->setAccessibleDescription(quote->accessibleName());
    popover->form()->addRow(name, quote);
}

QComboBox *addChoice(Popover *popover, const QString &name)
{
    auto *box = new QComboBox(popover);
    box->setAccessibleName(name);
    popover->form()->addRow(name, box);
    return box;
}

QComboBox *addTypes(Popover *popover, EntityType now)
{
    QComboBox *box = addChoice(popover, Editing::tr("Type"));
    for (int i = 0; i < entityTypeCount; ++i)
        box->addItem(phrase::typeName(static_cast<EntityType>(i)), i);
    box->setCurrentIndex(static_cast<int>(now));
    return box;
}

// Asked only of an entity that is to be made.
QComboBox *addTypesOfNew(Popover *popover, ChoiceField *field, EntityType now)
{
    QComboBox *types = addTypes(popover, now);
    const auto show = [popover, field, types] { popover->form()->setRowVisible(types, field->chosen() < 0); };
    QObject::connect(field, &ChoiceField::changed, popover, show);
    show();
    return types;
}

EntityType typeIn(const QComboBox *types)
{
    return static_cast<EntityType>(types->currentData().toInt());
}

QComboBox *addLanguages(Popover *popover, const QString &now)
{
    QComboBox *box = addChoice(popover, Editing::tr("Language"));
    QStringList codes{u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s};
    if (!now.isEmpty() && !codes.contains(now))
        codes.prepend(now);
    for (const QString &code : std::as_const(codes))
        box->addItem(phrase::languageName(code), code);
    box->addItem(Editing::tr("All languages"), QString());
    box->setCurrentIndex(box->findData(now));
    return box;
}

QComboBox *addReach(Popover *popover)
{
    QComboBox *box = addChoice(popover, Editing::tr("Which"));
    box->addItem(Editing::tr("This mention"), int(acts::Reach::One));
    box->addItem(Editing::tr("All in this source"), int(acts::Reach::InSource));
    box->addItem(Editing::tr("All spelt so"), int(acts::Reach::SpeltSo));
    return box;
}

void addVoice(Popover *popover, QComboBox *&stance, QComboBox *&voice, QComboBox *&credibility, const Claim &now)
{
    stance = addChoice(popover, Editing::tr("The source"));
    stance->addItem(Editing::tr("supports it: says that it is so"), int(Stance::Supports));
    stance->addItem(Editing::tr("contradicts it: says that it is not so"), int(Stance::Contradicts));
    stance->setCurrentIndex(stance->findData(int(now.stance)));
    voice = addChoice(popover, Editing::tr("How it is known"));
    voice->addItem(Editing::tr("said in so many words"), int(Voice::Said));
    voice->addItem(Editing::tr("interpreted from the words"), int(Voice::Interpreted));
    voice->addItem(Editing::tr("inferred from more than the words"), int(Voice::Inferred));
    voice->setCurrentIndex(voice->findData(int(now.voice)));
    credibility = addChoice(popover, Editing::tr("Credibility"));
    const std::array grades{Editing::tr("not judged"), Editing::tr("1, confirmed"), Editing::tr("2, probably true"),
        Editing::tr("3, possibly true"), Editing::tr("4, doubtful"), Editing::tr("5, improbable"),
        Editing::tr("6, cannot be judged")};
    for (int grade = 0; grade < static_cast<int>(grades.size()); ++grade)
        credibility->addItem(grades.at(static_cast<size_t>(grade)), grade);
    credibility->setCurrentIndex(now.credibility);
}

} // namespace

Popover *Editing::popover(const QString &title) const
{
    return new Popover(title, m_window);
}

DateField *Editing::addDate(Popover *panel, const QString &name, const QString &language, const Edtf &published) const
{
    auto *field = new DateField(language, published, panel);
    field->forms()->setTheme(m_views.reading->forms());
    panel->form()->addRow(name, field);
    return field;
}

void Editing::askNewEntity(const Place &place, const QPoint &at)
{
    Popover *panel = popover(tr("New entity"));
    const QString language = place.language;
    QLineEdit *name = addLine(panel, tr("Name"), {});
    QComboBox *type = addTypes(panel, EntityType::Organisation);
    QComboBox *languages = addLanguages(panel, language);
    m_document.queries().textSheet(place.words.text).then(name, [name, place](const Result<TextSheet> &sheet) {
        if (!sheet || !name->text().isEmpty())
            return;
        const Span span = place.words.span;
        name->setText(sheet->text.characters.mid(span.start, span.length()).simplified());
        name->selectAll();
    });
    needs(panel, name, tr("Write a name"));
    panel->setDone(tr("Make entity"), [=, this] {
        makeEntity(
            {place.words, typeIn(type), name->text(), languages->currentData().toString(), m_document.openTexts()});
        return true;
    });
    panel->showAt(at);
}

void Editing::makeEntity(const acts::EntityDraft &draft)
{
    m_document.act(acting(acts::newEntity, draft)).then(this, [this](const Result<WriteReceipt> &done) {
        if (done && !done->entities.isEmpty())
            m_document.setFocus(m_document.focus().withEntity(*done->entities.cbegin()).from({}));
    });
}

void Editing::askMention(const Place &place, const QPoint &at)
{
    Popover *panel = popover(tr("Mention of"));
    ChoiceField *field = entityField(m_document, {}, panel, {}, Offers::ANewOne);
    panel->form()->addRow(field);
    QComboBox *types = addTypesOfNew(panel, field, EntityType::Organisation);
    needs(panel, field, tr("Choose an entity"));
    connect(field, &ChoiceField::taken, panel, &Popover::finish);
    panel->setDone(tr("Mark as mention"), [=, this] {
        if (field->chosen() < 0) {
            makeEntity({place.words, typeIn(types), field->words(), place.language, m_document.openTexts()});
            return true;
        }
        const EntityId entity(field->chosen());
        m_document.act(acting(acts::newMention, place.words, entity))
            .then(this, [this, entity, place](const Result<WriteReceipt> &done) {
                if (done)
                    m_document.setFocus(m_document.focus()
                            .withEntity(entity)
                            .withPlace(place.source, place.words)
                            .from({View::Program, -1}));
            });
        return true;
    });
    panel->showAt(at);
}

void Editing::askMove(MentionId mention, EntityId from, const QPoint &at)
{
    Popover *panel = popover(tr("Mention of another entity"));
    ChoiceField *field = entityField(m_document, {from}, panel, {}, Offers::ANewOne);
    panel->form()->addRow(field);
    const EntityCard *card = knownCard(from);
    QComboBox *types = addTypesOfNew(panel, field, card ? card->entity.type : EntityType::Other);
    QComboBox *reach = addReach(panel);
    needs(panel, field, tr("Choose an entity"));
    connect(field, &ChoiceField::taken, panel, &Popover::finish);
    panel->setDone(tr("Move"), [=, this] {
        const acts::Chosen chosen{{mention}, static_cast<acts::Reach>(reach->currentData().toInt())};
        if (field->chosen() < 0)
            act(acting(acts::splitEntity, acts::Splitting{chosen, field->words(), typeIn(types)}));
        else
            act(acting(acts::moveMentions, chosen, EntityId(field->chosen())));
        return true;
    });
    panel->showAt(at);
}

void Editing::askSplit(MentionId mention, const QString &words, EntityType type, const QPoint &at)
{
    Popover *panel = popover(tr("Split off a new entity"));
    QLineEdit *name = addLine(panel, tr("Name"), words.simplified());
    QComboBox *types = addTypes(panel, type);
    QComboBox *reach = addReach(panel);
    needs(panel, name, tr("Write a name"));
    panel->setDone(tr("Split off"), [=, this] {
        const acts::Chosen chosen{{mention}, static_cast<acts::Reach>(reach->currentData().toInt())};
        const acts::Splitting splitting{chosen, name->text(), typeIn(types)};
        m_document.act(acting(acts::splitEntity, splitting)).then(this, [this](const Result<WriteReceipt> &done) {
            if (!done || done->entities.isEmpty())
                return;
            Focus made = m_document.focus().withEntity(*done->entities.cbegin()).from({});
            made.at = m_document.focus().at; // the place that is read stays where it is
            m_document.setFocus(made);
        });
        return true;
    });
    panel->showAt(at);
}

// Side by side, before anything is decided; there as soon as both are known.
void Editing::addComparing(Popover *panel, const QList<EntityId> &entities, ChoiceField *field)
{
    auto *button = new QPushButton(tr("Compare…"), panel);
    button->setAutoDefault(false);
    button->setAccessibleDescription(tr("Shows both side by side, with what speaks for their being the same"));
    panel->form()->addRow(QString(), button);
    if (field) {
        const auto check = [button, field] { button->setEnabled(field->chosen() > 0); };
        connect(field, &ChoiceField::changed, button, check);
        check();
    }
    connect(button, &QPushButton::clicked, this, [=, this] {
        const EntityId other = field ? EntityId(field->chosen()) : entities.at(1);
        panel->leave();
        compare(entities.constFirst(), other);
    });
}

// One and another that is sought, or those that are given.
void Editing::askMerge(const QList<Named> &entities, const QPoint &at)
{
    QStringList labels;
    QList<EntityId> ids;
    for (const Named &entity : entities) {
        labels.append(entity.label);
        ids.append(entity.id);
    }
    const bool isSought = entities.size() == 1;
    Popover *panel =
        popover(isSought ? tr("%1 and another entity").arg(labels.first()) : QLocale().createSeparatedList(labels));
    ChoiceField *field = isSought ? entityField(m_document, ids, panel) : nullptr;
    if (field) {
        panel->form()->addRow(field);
        needs(panel, field, tr("Choose an entity"));
    }
    QComboBox *judgement = addChoice(panel, tr("They are"));
    judgement->addItem(tr("the same"), int(Judgement::Same));
    if (entities.size() <= 2) {
        judgement->addItem(tr("not the same"), int(Judgement::NotTheSame));
        judgement->addItem(tr("perhaps the same"), int(Judgement::Unsure));
    }
    QComboBox *staying = addChoice(panel, tr("The name that stays"));
    const auto known = [entities, field] {
        QList<Named> all = entities;
        if (field && field->chosen() > 0)
            all.append({EntityId(field->chosen()), field->words(), EntityType::Other, field->choice().status});
        return all;
    };
    const auto showStaying = [staying, known] { offerStaying(staying, known()); };
    if (field)
        connect(field, &ChoiceField::changed, staying, showStaying);
    showStaying();
    QLineEdit *reason = addLine(panel, tr("Reason"), {});
    if (entities.size() <= 2)
        addComparing(panel, ids, field);
    const auto isSame = [judgement] { return judgement->currentData().toInt() == int(Judgement::Same); };
    connect(judgement, &QComboBox::currentIndexChanged, panel, [=] {
        panel->setDoneWords(isSame() ? tr("Merge") : tr("Keep apart"));
        panel->form()->setRowVisible(staying, isSame());
    });
    panel->setDone(tr("Merge"), [=, this] {
        const QList<EntityId> all = field ? ids + QList<EntityId>{EntityId(field->chosen())} : ids;
        const QString why = reason->text().trimmed();
        if (isSame())
            merge(all, why, EntityId(staying->currentData().toLongLong()));
        else
            act(acting(acts::judgeSameness, all.at(0), all.at(1),
                static_cast<Judgement>(judgement->currentData().toInt()), why));
        return true;
    });
    panel->showAt(at);
}

// One is open at a time; it goes with the case.
void Editing::compare(EntityId first, EntityId second)
{
    if (m_comparison)
        m_comparison->close();
    m_comparison = new ComparisonSheet(m_document, first, second, m_window);
    connect(m_comparison, &ComparisonSheet::judged, this,
        [this](EntityId one, EntityId other, Judgement judgement, const QString &reason, EntityId stays) {
            if (judgement == Judgement::Same)
                merge({one, other}, reason, stays);
            else
                act(acting(acts::judgeSameness, one, other, judgement, reason));
        });
    m_comparison->show();
    m_comparison->view()->setFocus();
}

// Unless one chooses, they go by the one that others would go by anyway: the oldest that is accepted, else the oldest.
void Editing::offerStaying(QComboBox *staying, QList<Named> entities)
{
    staying->clear();
    for (const Named &entity : std::as_const(entities))
        staying->addItem(entity.label, entity.id.value);
    const auto first = std::ranges::min_element(
        entities, {}, [](const Named &entity) { return std::pair(entity.status != Status::Accepted, entity.id); });
    staying->setCurrentIndex(static_cast<int>(first - entities.begin()));
}

void Editing::merge(const QList<EntityId> &entities, const QString &reason, EntityId stays)
{
    m_document.act(acting(acts::mergeEntities, entities, reason, stays, language()))
        .then(this, [this, entities](const Result<WriteReceipt> &done) {
            // What it goes by from now on is selected.
            if (done)
                withCard(entities.constFirst(), [this](const EntityCard &card) {
                    m_document.setFocus(m_document.focus().withEntity(card.entity.id).from({}));
                });
        });
}

void Editing::askParting(const EntityCard &card, const QPoint &at)
{
    const QList<ChoiceField::Choice> choices = partsOf(card);
    if (choices.isEmpty()) {
        Q_EMIT said(tr("%1 is not merged with another entity, so there is nothing to part.").arg(card.label));
        return;
    }
    Popover *panel = popover(tr("Not the same as %1").arg(card.label));
    ChoiceField *field = fieldOf(tr("Which one is another"), choices, panel);
    panel->form()->addRow(field);
    QLineEdit *reason = addLine(panel, tr("Reason"), {});
    needs(panel, field, tr("Choose an entity"));
    panel->setDone(tr("Part"), [=, this] {
        act(acting(acts::partEntity, EntityId(field->chosen()), reason->text().trimmed()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askType(const Named &entity, const QPoint &at)
{
    Popover *panel = popover(tr("Type of %1").arg(entity.label));
    QComboBox *types = addTypes(panel, entity.type);
    const auto type = [types] { return static_cast<EntityType>(types->currentData().toInt()); };
    const auto check = [=] { panel->setMissing(types, type() == entity.type ? tr("Choose another type") : QString()); };
    connect(types, &QComboBox::currentIndexChanged, panel, check);
    check();
    panel->setDone(tr("Change type"), [=, this] {
        act(acting(acts::retypeEntity, entity.id, type()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askNameToPrefer(const EntityCard &card, const QPoint &at)
{
    const QList<ChoiceField::Choice> names = namesToPrefer(card);
    if (names.isEmpty()) {
        Q_EMIT said(tr("%1 has no other name that lists could show.").arg(card.label));
        return;
    }
    Popover *panel = popover(tr("The name of %1 that lists show").arg(card.label));
    ChoiceField *field = fieldOf(tr("Search its names"), names, panel);
    panel->form()->addRow(field);
    needs(panel, field, tr("Choose a name"));
    panel->setDone(tr("Prefer in lists"), [=, this] {
        act(acting(acts::preferName, NameId(field->chosen())));
        return true;
    });
    panel->showAt(at);
}

void Editing::askNameToRemove(const EntityCard &card, const QPoint &at)
{
    const QList<ChoiceField::Choice> names = namesOf(card);
    if (names.isEmpty()) {
        Q_EMIT said(tr("%1 has no name that could be removed.").arg(card.label));
        return;
    }
    Popover *panel = popover(tr("Remove a name of %1").arg(card.label));
    ChoiceField *field = fieldOf(tr("Search its names"), names, panel);
    panel->form()->addRow(field);
    needs(panel, field, tr("Choose a name"));
    panel->setDone(tr("Remove"), [=, this] {
        act(acting(acts::removeName, NameId(field->chosen())));
        return true;
    });
    panel->showAt(at);
}

void Editing::askEntityName(const Named &entity, const QPoint &at)
{
    Popover *panel = popover(tr("Rename entity"));
    QLineEdit *name = addLine(panel, tr("Name"), entity.label);
    needs(panel, name, tr("Write a name"));
    panel->setDone(tr("Rename"), [=, this] {
        act(acting(acts::renameEntity, entity.id, name->text(), language()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askNewName(const Named &entity, const QString &language, const QPoint &at)
{
    Popover *panel = popover(tr("Another name of %1").arg(entity.label));
    QLineEdit *name = addLine(panel, tr("Name"), {});
    QComboBox *languages = addLanguages(panel, language);
    QComboBox *kind = addChoice(panel, tr("Kind"));
    kind->addItem(tr("full name"), int(NameKind::Full));
    kind->addItem(tr("acronym"), int(NameKind::Acronym));
    kind->addItem(tr("variant"), int(NameKind::Variant));
    kind->addItem(tr("what a translation made of it"), int(NameKind::Mangled));
    needs(panel, name, tr("Write a name"));
    panel->setDone(tr("Add name"), [=, this] {
        acts::NameDraft draft{name->text(), languages->currentData().toString(),
            static_cast<NameKind>(kind->currentData().toInt()), m_document.openTexts()};
        act(acting(acts::addName, entity.id, draft));
        return true;
    });
    panel->showAt(at);
}

void Editing::askNote(const TextSpan &place, EntityId entity, EventId event, const QPoint &at)
{
    Popover *panel = popover(tr("Note"));
    auto *words = new QPlainTextEdit(panel);
    words->setAccessibleName(tr("Note"));
    words->setTabChangesFocus(true);
    words->setFixedHeight(6 * panel->fontMetrics().lineSpacing());
    panel->form()->addRow(words);
    const auto check = [panel, words] {
        panel->setMissing(words, words->toPlainText().trimmed().isEmpty() ? tr("Write a note") : QString());
    };
    connect(words, &QPlainTextEdit::textChanged, panel, check);
    check();
    panel->setDone(tr("Keep note"), [=, this] {
        act(acting(acts::newNote, acts::NoteDraft{place, entity, event, words->toPlainText()}));
        return true;
    });
    panel->showAt(at);
}

void Editing::askDateReading(const Place &place, const QPoint &at)
{
    Popover *panel = popover(tr("%1 means").arg(place.date.date.wording));
    DateField *field = addDate(panel, tr("Date"), place.language, place.published);
    needs(panel, field, Empty::Refused);
    field->setDate(place.date.date.edtf, place.date.date.part, place.date.date.anchor);
    panel->setDone(tr("Read so"), [=, this] {
        act(acting(
            acts::editDate, place.date.date.id, field->date()->edtf, field->date()->part, field->date()->anchor));
        return true;
    });
    panel->showAt(at);
}

void Editing::askClaim(const Place &place, const QPoint &at)
{
    Popover *panel = popover(tr("Claim on an event"));
    addQuote(panel, tr("Evidence"), place.quote);
    ChoiceField *event = eventField(m_document, panel);
    panel->form()->addRow(event);
    QComboBox *kind = addChoice(panel, tr("Question"));
    for (const ClaimKind each : {ClaimKind::Date, ClaimKind::Extent, ClaimKind::Attribution, ClaimKind::Number})
        kind->addItem(phrase::question(each), int(each));
    auto *value = new ClaimValue(m_document, place.language, place.published, ClaimValue::Who::AmongEntities, panel);
    value->setForms(m_views.reading->forms());
    QComboBox *stance = nullptr;
    QComboBox *voice = nullptr;
    QComboBox *credibility = nullptr;
    addVoice(panel, stance, voice, credibility, {});
    needs(panel, event, tr("No event is chosen yet"));
    connect(kind, &QComboBox::currentIndexChanged, panel,
        [kind, value] { value->setQuestion(static_cast<ClaimKind>(kind->currentData().toInt())); });
    if (const Date &date = place.date.date; date.id)
        value->setDate(date.edtf, date.part, date.anchor);
    panel->setDone(tr("Make claim"), [=, this] {
        acts::ClaimDraft draft;
        draft.event = event->chosen() > 0 ? EventId(event->chosen()) : EventId();
        draft.title = event->words();
        draft.words = place.words;
        draft.kind = static_cast<ClaimKind>(kind->currentData().toInt());
        const ClaimValue::Value given = value->value();
        draft.value = given.words;
        draft.part = given.part;
        draft.anchor = given.anchor;
        draft.attributedTo = given.attributedTo;
        draft.stance = static_cast<Stance>(stance->currentData().toInt());
        draft.voice = static_cast<Voice>(voice->currentData().toInt());
        draft.credibility = credibility->currentData().toInt();
        m_document.act(acting(acts::newClaim, draft))
            .then(this, [this, draft, place](const Result<WriteReceipt> &done) {
                if (!done)
                    return;
                const EventId made = done->events.isEmpty() ? draft.event : *done->events.cbegin();
                m_document.setFocus(m_document.focus().withEvent(made).withPlace(place.source, place.words).from({}));
            });
        return true;
    });
    panel->showAt(at);
}

void Editing::askNewEvent(const QPoint &at)
{
    Popover *panel = popover(tr("New event"));
    QLineEdit *title = addLine(panel, tr("Title"), {});
    DateField *date = addDate(panel, tr("Date"), language());
    QLineEdit *reason = addLine(panel, tr("Reason"), {});
    needs(panel, title, tr("Write a title"));
    needs(panel, date, Empty::Allowed);
    panel->setDone(tr("Make event"), [=, this] {
        acts::EventDraft draft;
        draft.title = title->text();
        draft.reason = reason->text().trimmed();
        if (date->date()) {
            draft.date = date->date()->edtf;
            draft.part = date->date()->part;
        }
        m_document.act(acting(acts::newEvent, draft)).then(this, [this](const Result<WriteReceipt> &done) {
            if (done && !done->events.isEmpty())
                m_document.setFocus(m_document.focus().withEvent(*done->events.cbegin()).from({}));
        });
        return true;
    });
    panel->showAt(at);
}

void Editing::askEventTitle(const Event &event, const QPoint &at)
{
    Popover *panel = popover(tr("Rename event"));
    QLineEdit *title = addLine(panel, tr("Title"), event.title);
    needs(panel, title, tr("Write a title"));
    panel->setDone(tr("Rename"), [=, this] {
        act(acting(acts::renameEvent, event.id, title->text()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askEventDate(const Event &event, const QPoint &at)
{
    Popover *panel = popover(tr("When it happened"));
    DateField *date = addDate(panel, tr("Date"), language());
    QLineEdit *reason = addLine(panel, tr("Reason"), event.reason);
    needs(panel, date, Empty::Refused);
    date->setDate(event.date, event.part);
    panel->setDone(tr("Set date"), [=, this] {
        act(acting(acts::dateEvent, event.id, date->date()->edtf, date->date()->part, reason->text().trimmed()));
        return true;
    });
    panel->showAt(at);
}

// Whether it counts as a source of its own, or has it from another that speaks of the event.
QComboBox *Editing::addRepeats(Popover *panel, const Claim &claim) const
{
    QComboBox *repeats = addChoice(panel, tr("Has it from"));
    repeats->addItem(tr("no other source: it speaks for itself"), 0);
    if (claim.repeats)
        repeats->addItem(tr("another source"), claim.repeats.value);
    repeats->setCurrentIndex(repeats->count() - 1);
    m_document.queries().eventSheet(claim.event).then(repeats, [repeats, claim](const Result<EventSheet> &sheet) {
        QSet<SourceId> offered{claim.source};
        for (const ClaimSection &section : sheet ? sheet->sections : QList<ClaimSection>()) {
            for (const ClaimRow &row : section.claims) {
                const bool isNow = row.claim.id == claim.repeats;
                const bool isOut = row.claim.kind != claim.kind || row.claim.standing.status == Status::Rejected;
                if (isNow)
                    repeats->setItemText(1, row.sourceTitle);
                else if (!isOut && !offered.contains(row.claim.source))
                    repeats->addItem(row.sourceTitle, row.claim.id.value);
                offered.insert(row.claim.source);
            }
        }
    });
    return repeats;
}

void Editing::askJudgement(const Claim &claim, const QPoint &at)
{
    Popover *panel = popover(tr("Judge the claim %1").arg(claim.wording.isEmpty() ? claim.value : claim.wording));
    QComboBox *stance = nullptr;
    QComboBox *voice = nullptr;
    QComboBox *credibility = nullptr;
    addVoice(panel, stance, voice, credibility, claim);
    QComboBox *repeats = addRepeats(panel, claim);
    panel->setDone(tr("Judge"), [=, this] {
        acts::Judging judging{static_cast<Stance>(stance->currentData().toInt()),
            static_cast<Voice>(voice->currentData().toInt()), credibility->currentData().toInt()};
        if (ClaimId of(repeats->currentData().toLongLong()); of != claim.repeats)
            judging.repeats = of;
        act(acting(acts::judgeClaim, claim.id, judging));
        return true;
    });
    panel->showAt(at);
}

void Editing::askValue(const Claim &claim, const Edtf &published, const QString &language, const QPoint &at)
{
    Popover *panel = popover(phrase::question(claim.kind));
    auto *value = new ClaimValue(m_document, language, published, ClaimValue::Who::InWords, panel);
    value->setForms(m_views.reading->forms());
    value->setClaim(claim);
    panel->setDone(tr("Change"), [=, this] {
        const ClaimValue::Value given = value->value();
        act(acting(acts::editClaim, claim.id, given.words, given.part, given.anchor));
        return true;
    });
    panel->showAt(at);
}

void Editing::askPreference(const Claim &claim, const QPoint &at)
{
    Popover *panel = popover(tr("Prefer %1").arg(wording(claim.date, claim.part, phrase::interfaceLanguage())));
    QLineEdit *reason = addLine(panel, tr("Reason"), {});
    needs(panel, reason, tr("Write why"));
    panel->setDone(tr("Prefer"), [=, this] {
        act(acting(acts::preferClaim, claim.id, reason->text()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askPreferenceAmong(const QList<ClaimRow> &claims, const QPoint &at)
{
    QList<ChoiceField::Choice> choices;
    for (const ClaimRow &row : claims) {
        const QString place = tr("passage %1").arg(row.passageNumber);
        const QString said = row.claim.wording.isEmpty() ? QString() : phrase::quoted(row.claim.wording) + u", "_s;
        choices.append({row.claim.id.value, wording(row.claim.date, row.claim.part, phrase::interfaceLanguage()),
            u"%1%2, %3"_s.arg(said, row.sourceTitle, place)});
    }
    Popover *panel = popover(tr("Prefer a date"));
    ChoiceField *field = fieldOf(tr("Search the dates that sources give"), choices, panel);
    panel->form()->addRow(field);
    QLineEdit *reason = addLine(panel, tr("Reason"), {});
    needs(panel, field, tr("Choose a date"));
    needs(panel, reason, tr("Write why"));
    panel->setDone(tr("Prefer"), [=, this] {
        act(acting(acts::preferClaim, ClaimId(field->chosen()), reason->text()));
        return true;
    });
    panel->showAt(at);
}

void Editing::askDetails(const Source &source, const QPoint &at)
{
    Popover *panel = popover(tr("Details of the source"));
    QLineEdit *title = addLine(panel, tr("Title"), source.title);
    QLineEdit *kind = addLine(panel, tr("Kind"), source.kind);
    QLineEdit *publisher = addLine(panel, tr("Publisher"), source.publisher);
    QLineEdit *author = addLine(panel, tr("Author"), source.author);
    DateField *published = addDate(panel, tr("Published"), source.language);
    QLineEdit *url = addLine(panel, tr("Web address"), source.url);
    QComboBox *languages = addLanguages(panel, source.language);
    QComboBox *reliability = addChoice(panel, tr("Reliability"));
    reliability->addItem(tr("not judged"), int(Reliability::NotJudged));
    for (const Reliability each :
        {Reliability::A, Reliability::B, Reliability::C, Reliability::D, Reliability::E, Reliability::F})
        reliability->addItem(phrase::letterAndReliability(each), int(each));
    reliability->setCurrentIndex(reliability->findData(int(source.reliability)));
    published->setDate(source.published);
    needs(panel, title, tr("Write a title"));
    needs(panel, published, Empty::Allowed);
    panel->setDone(tr("Correct"), [=, this] {
        Source now = source;
        now.title = title->text().simplified();
        now.kind = kind->text().simplified();
        now.publisher = publisher->text().simplified();
        now.author = author->text().simplified();
        now.published = published->date() ? published->date()->edtf : Edtf();
        now.url = url->text().trimmed();
        now.language = languages->currentData().toString();
        now.reliability = static_cast<Reliability>(reliability->currentData().toInt());
        act(acting(acts::editSource, now));
        return true;
    });
    panel->showAt(at);
}

void Editing::askKind(const QList<SourceId> &sources, const QPoint &at)
{
    Popover *panel = popover(tr("Kind of %Ln source(s)", nullptr, static_cast<int>(sources.size())));
    QLineEdit *kind = addLine(panel, tr("Kind"), {});
    needs(panel, kind, tr("Write a kind"));
    panel->setDone(tr("Correct"), [=, this] {
        act(acting(acts::editSources, sources, acts::SourcesChange{{}, kind->text().simplified(), {}}));
        return true;
    });
    panel->showAt(at);
}

void Editing::askPublisher(const QList<SourceId> &sources, const QPoint &at)
{
    Popover *panel = popover(tr("Publisher of %Ln source(s)", nullptr, static_cast<int>(sources.size())));
    QLineEdit *publisher = addLine(panel, tr("Publisher"), {});
    needs(panel, publisher, tr("Write a publisher"));
    panel->setDone(tr("Correct"), [=, this] {
        act(acting(acts::editSources, sources, acts::SourcesChange{{}, {}, publisher->text().simplified()}));
        return true;
    });
    panel->showAt(at);
}

void Editing::askRestored(const QPoint &at)
{
    m_document.queries().removedSources().then(this, [=, this](const Result<QList<Source>> &sources) {
        if (!sources)
            return;
        QList<ChoiceField::Choice> choices;
        for (const Source &source : *sources) {
            QStringList parts{source.publisher, wording(source.published, phrase::interfaceLanguage())};
            parts.removeAll(QString());
            choices.append({source.id.value, source.title, parts.join(u", "_s)});
        }
        Popover *panel = popover(choices.isEmpty() ? tr("No source was taken out") : tr("Bring back a source"));
        ChoiceField *field = fieldOf(tr("Search sources that were taken out"), choices, panel);
        panel->form()->addRow(field);
        needs(
            panel, field, choices.isEmpty() ? tr("Sources that are taken out are listed here") : tr("Choose a source"));
        connect(field, &ChoiceField::taken, panel, &Popover::finish);
        panel->setDone(tr("Bring back"), [=, this] {
            m_document.restoreSources({SourceId(field->chosen())});
            return true;
        });
        panel->showAt(at);
    });
}

} // namespace dossier

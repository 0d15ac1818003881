// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/entityacts.h"

#include "analysis/nametrie.h"
#include "casefile/fingerprint.h"
#include "collation/collation.h"
#include "workspace/acts/actrows.h"
#include "workspace/acts/markacts.h"
#include "workspace/acts/namesearch.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

bool isAcronym(const QString &spelling)
{
    const auto isCapital = [](QChar c) { return c.isUpper() || c.isDigit(); };
    return spelling.size() >= 2 && spelling.size() <= 8 && std::ranges::all_of(spelling, isCapital);
}

NameKind kindOf(const QString &spelling)
{
    return isAcronym(spelling) ? NameKind::Acronym : NameKind::Full;
}

QByteArray namePrint(const Uid &entity, const QString &language, const QString &spelling)
{
    return fingerprint(u"name", {entity.toRfc4122(), language.toUtf8(), spelling.toUtf8()});
}

// A list of rows that holds each row once: the first that is put in, which is then changed there.
template <typename Row> Row &once(QList<Row> &rows, const Row &row)
{
    const auto there = std::ranges::find(rows, row.id, &Row::id);
    if (there != rows.end())
        return *there;
    rows.append(row);
    return rows.last();
}

bool standsThere(const Mention &mention)
{
    return mention.standing.status != Status::Rejected && !mention.orphaned;
}

Result<QString> wordsAt(const CaseReader &reader, TextSpan place, Text &text)
{
    const Result<Text> read = reader.text(place.text);
    if (!read)
        return read.error();
    text = *read;
    if (place.span.start < 0 || place.span.isEmpty() || place.span.end > text.characters.size())
        return invalid(u"the span is not in the text"_s);
    return text.characters.sliced(place.span.start, place.span.length());
}

// Makes room for a mention at the place: what it touches is rejected.
Result<void> makeRoom(const CaseReader &reader, TextSpan place, Write &write, MentionId but = {})
{
    const Result<QList<Mention>> known = reader.mentions(place.text);
    if (!known)
        return known.error();
    for (Mention mention : *known) {
        if (!standsThere(mention) || !mention.span.overlaps(place.span) || mention.id == but)
            continue;
        mention.standing.status = Status::Rejected;
        write.changed.mentions.append(mention);
    }
    return {};
}

Result<QList<Mention>> mentionsWith(const CaseReader &reader, const QList<MentionId> &ids)
{
    QList<RowKey> keys;
    for (const MentionId id : ids)
        keys.append({u"mention"_s, id.value, -1});
    Result<CaseContent> rows = reader.rows(keys);
    if (!rows)
        return rows.error();
    return std::move(rows->mentions);
}

Result<QList<Mention>> mentionsOf(const CaseReader &reader, EntityId entity)
{
    Result<QList<RowKey>> resting = reader.restingOn({u"entity"_s, entity.value, -1});
    if (!resting)
        return resting.error();
    resting->removeIf([](const RowKey &row) { return row.table != "mention"_L1; });
    Result<CaseContent> rows = reader.rows(*resting);
    if (!rows)
        return rows.error();
    return std::move(rows->mentions);
}

// Gives the entity a name of that spelling: a new row, or the old one taken up again. Nothing when it has it.
struct GivenName
{
    bool isNew = false;
    Name name;
};
GivenName giveName(
    const Entity &entity, const QList<Name> &names, const NameDraft &draft, const QString &who, Write &write)
{
    const auto there = std::ranges::find_if(names, [&draft](const Name &name) {
        return name.spelling == draft.spelling && (name.language == draft.language || name.language.isEmpty());
    });
    if (there != names.end() && there->standing.status == Status::Accepted)
        return {false, *there};
    if (there != names.end()) {
        Name again = *there;
        makeOwn(again, who);
        return {true, once(write.changed.names, again)};
    }
    Name name{nextId(write.content.names), entity.id, draft.language, draft.spelling, draft.kind, false,
        byHand(who, namePrint(entity.uid, draft.language, draft.spelling))};
    write.content.names.append(name);
    return {true, name};
}

// Lists call it so from now on; what they would show instead steps back.
void callIt(const Entity &entity, const QList<Name> &names, const NameDraft &draft, const QString &who, Write &write)
{
    Entity &now = once(write.changed.entities, entity);
    now.label = draft.spelling;
    makeOwn(now, who);
    for (const Name &other : names) {
        const bool isShown = other.standing.status != Status::Rejected && other.preferred
            && (other.language == draft.language || other.language.isEmpty());
        if (isShown && other.spelling != draft.spelling)
            once(write.changed.names, other).preferred = false;
    }
    const GivenName given = giveName(now, names, draft, who, write);
    if (given.name.preferred)
        return;
    const bool isRow = given.name.id.value > 0;
    Name &shown = isRow ? once(write.changed.names, given.name) : write.content.names.last();
    shown.preferred = true;
    if (isRow)
        makeOwn(shown, who);
}

Result<void> acceptWhole(const CaseReader &reader, const Entity &before, Write &write)
{
    return acceptAlong(reader, {u"entity"_s, before.id.value, -1}, before.standing.status, write);
}

} // namespace

Result<Write> newEntity(const CaseReader &reader, const QString &who, const EntityDraft &draft)
{
    Text text;
    QString name = draft.name.simplified();
    QList<TextId> texts = draft.openTexts;
    if (draft.place.text) {
        const Result<QString> words = wordsAt(reader, draft.place, text);
        if (!words)
            return words.error();
        name = name.isEmpty() ? words->simplified() : name;
        texts.append(draft.place.text);
    }
    if (name.isEmpty())
        return invalid(u"an entity has a name"_s);
    const QString language = draft.language.isEmpty() ? text.language : draft.language;
    Write write = personsAct(u"new-entity"_s, {name, toString(draft.type)});
    const Entity entity{EntityId(-1), newUid(), draft.type, name, {},
        byHand(who, fingerprint(u"entity", {toString(draft.type).toUtf8(), name.toUtf8()}))};
    write.content.entities = {entity};
    write.content.names = {{NameId(-1), entity.id, language, name, kindOf(name), true,
        byHand(who, namePrint(entity.uid, language, name))}};
    QList<TextSpan> taken;
    if (draft.place.text) {
        if (const Result<void> room = makeRoom(reader, draft.place, write); !room)
            return room.error();
        write.content.mentions.append(
            {MentionId(-1), text.id, draft.place.span, entity.id, quoteOf(text.characters, draft.place.span), false,
                byHand(who, mentionFingerprint(textKey(text.characters), draft.place.span, entity.uid))});
        taken.append(draft.place);
    }
    const NameSearch search(reader, {{entity.id, name, language, kindOf(name)}}, {{entity.id, entity.uid}});
    if (const Result<void> found = search.look(texts, taken, write.content); !found)
        return found.error();
    write.act.arguments.append(QString::number(write.content.mentions.size()));
    return write;
}

Result<Write> newMention(const CaseReader &reader, const QString &who, TextSpan place, EntityId entity)
{
    Text text;
    const Result<QString> words = wordsAt(reader, place, text);
    const Result<Entity> whose = reader.entity(entity);
    const Result<QList<Mention>> known = reader.mentions(place.text);
    if (!words)
        return words.error();
    if (!whose || !known)
        return whose ? known.error() : whose.error();
    Write write = personsAct(u"new-mention"_s, {firstWords(*words), whose->label});
    // The one of this entity there, whatever became of it, else whatever stands exactly there.
    const Mention *there = nullptr;
    for (const Mention &mention : *known) {
        const bool isHere = mention.span == place.span && !mention.orphaned;
        if (isHere && (mention.entity == entity || (standsThere(mention) && !there)))
            there = &mention;
    }
    if (const Result<void> room = makeRoom(reader, place, write, there ? there->id : MentionId()); !room)
        return room.error();
    if (there) {
        Mention moved = *there;
        moved.entity = entity;
        makeOwn(moved, who);
        if (moved == *there)
            return invalid(u"it is a mention of that entity already"_s);
        write.changed.mentions.append(moved);
        return write;
    }
    write.content.mentions.append({MentionId(-1), text.id, place.span, entity, quoteOf(text.characters, place.span),
        false, byHand(who, mentionFingerprint(textKey(text.characters), place.span, whose->uid))});
    return write;
}

Result<Write> renameEntity(
    const CaseReader &reader, const QString &who, EntityId entity, const QString &name, const QString &language)
{
    const Result<Entity> before = reader.entity(entity);
    const Result<QList<Name>> names = reader.names(entity);
    if (!before || !names)
        return before ? names.error() : before.error();
    const QString spelling = name.simplified();
    if (spelling.isEmpty())
        return invalid(u"an entity has a name"_s);
    Write write = personsAct(u"rename-entity"_s, {before->label, spelling});
    callIt(*before, *names, {spelling, language, kindOf(spelling), {}}, who, write);
    if (const Result<void> done = acceptWhole(reader, *before, write); !done)
        return done.error();
    return write;
}

Result<Write> retypeEntity(const CaseReader &reader, const QString &who, EntityId entity, EntityType type)
{
    const Result<Entity> before = reader.entity(entity);
    if (!before)
        return before.error();
    if (before->type == type)
        return invalid(u"it is of that type already"_s);
    Write write = personsAct(u"retype-entity"_s, {before->label, toString(before->type), toString(type)});
    Entity now = *before;
    now.type = type;
    makeOwn(now, who);
    write.changed.entities = {now};
    if (const Result<void> done = acceptWhole(reader, *before, write); !done)
        return done.error();
    return write;
}

Result<Write> describeEntity(const CaseReader &reader, const QString &who, EntityId entity, const QString &description)
{
    const Result<Entity> before = reader.entity(entity);
    if (!before)
        return before.error();
    Entity now = *before;
    now.description = description.simplified();
    makeOwn(now, who);
    Write write = personsAct(u"describe-entity"_s, {now.label});
    write.changed.entities = {now};
    if (const Result<void> done = acceptWhole(reader, *before, write); !done)
        return done.error();
    return write;
}

Result<Write> addName(const CaseReader &reader, const QString &who, EntityId entity, const NameDraft &draft)
{
    const Result<Entity> whose = reader.entity(entity);
    const Result<QList<Name>> names = reader.names(entity);
    if (!whose || !names)
        return whose ? names.error() : whose.error();
    NameDraft wanted = draft;
    wanted.spelling = draft.spelling.simplified();
    if (wanted.spelling.isEmpty())
        return invalid(u"a name has letters"_s);
    if (wanted.kind == NameKind::Full)
        wanted.kind = kindOf(wanted.spelling);
    Write write = personsAct(u"add-name"_s, {whose->label, wanted.spelling, wanted.language});
    if (!giveName(*whose, *names, wanted, who, write).isNew)
        return invalid(u"it has that name already"_s);
    const NameSearch search(reader, {{entity, wanted.spelling, wanted.language, wanted.kind}}, {{entity, whose->uid}});
    if (const Result<void> found = search.look(draft.openTexts, {}, write.content); !found)
        return found.error();
    return write;
}

Result<Write> removeName(const CaseReader &reader, const QString &who, NameId id)
{
    Result<Name> name = nameWith(reader, id);
    if (!name)
        return name.error();
    const Result<Entity> whose = reader.entity(name->entity);
    const Result<QList<Name>> names = reader.names(name->entity);
    const Result<QList<Mention>> mentions = mentionsOf(reader, name->entity);
    if (!whose || !names)
        return whose ? names.error() : whose.error();
    if (!mentions)
        return mentions.error();
    if (name->standing.status == Status::Rejected)
        return invalid(u"it does not have that name"_s);
    Write write = personsAct(u"remove-name"_s, {whose->label, name->spelling, name->language});
    name->standing.status = Status::Rejected;
    name->standing.origin = {{}, 0, who};
    name->preferred = false;
    write.changed.names = {*name};
    QList<KnownName> others;
    for (const Name &other : *names) {
        if (other.id != id && other.standing.status != Status::Rejected)
            others.append({other.entity, other.spelling, other.language, other.kind});
    }
    const NameTrie without(others);
    const NameTrie alone({{name->entity, name->spelling, name->language, name->kind}});
    for (Mention mention : *mentions) {
        const bool isOnlyProposed =
            mention.standing.status == Status::Proposed && !mention.standing.origin.isPerson() && !mention.orphaned;
        if (isOnlyProposed && !alone.find(mention.quote.words).isEmpty()
            && without.find(mention.quote.words).isEmpty()) {
            mention.standing.status = Status::Rejected;
            write.changed.mentions.append(mention);
        }
    }
    return write;
}

Result<Write> preferName(const CaseReader &reader, const QString &who, NameId id)
{
    const Result<Name> name = nameWith(reader, id);
    if (!name)
        return name.error();
    const Result<Entity> whose = reader.entity(name->entity);
    const Result<QList<Name>> names = reader.names(name->entity);
    if (!whose || !names)
        return whose ? names.error() : whose.error();
    Write write = personsAct(u"prefer-name"_s, {whose->label, name->spelling, name->language});
    for (Name other : *names) {
        const bool isChosen = other.id == id;
        if (other.language != name->language || other.preferred == isChosen)
            continue;
        other.preferred = isChosen;
        if (isChosen)
            makeOwn(other, who);
        write.changed.names.append(other);
    }
    if (write.changed.names.isEmpty())
        return invalid(u"it is preferred already"_s);
    return write;
}

namespace {

// Those chosen and those alike, each once; all of one entity.
Result<QList<Mention>> reached(const CaseReader &reader, const Chosen &chosen)
{
    Result<QList<Mention>> mentions = mentionsWith(reader, chosen.mentions);
    if (!mentions)
        return mentions;
    if (mentions->isEmpty())
        return invalid(u"no mentions are chosen"_s);
    const Result<Clusters> clusters = reader.clusters();
    if (!clusters)
        return clusters.error();
    const EntityId entity = clusters->of(mentions->constFirst().entity);
    const auto isElsewhere = [&](const Mention &mention) { return clusters->of(mention.entity) != entity; };
    if (std::ranges::any_of(*mentions, isElsewhere))
        return invalid(u"the mentions are not of one entity"_s);
    if (chosen.reach == Reach::One)
        return mentions;
    QSet<TextId> texts;
    QSet<QString> spellings;
    for (const Mention &mention : *mentions) {
        spellings.insert(mention.quote.words);
        const Result<Text> text = reader.text(mention.text);
        if (!text)
            return text.error();
        const Result<QList<Text>> own = reader.texts(text->source, false);
        if (!own)
            return own.error();
        for (const Text &each : *own)
            texts.insert(each.id);
    }
    for (const EntityId member : clusters->members(entity)) {
        const Result<QList<Mention>> all = mentionsOf(reader, member);
        if (!all)
            return all;
        for (const Mention &other : *all) {
            const bool isAlike =
                chosen.reach == Reach::InSource ? texts.contains(other.text) : spellings.contains(other.quote.words);
            if (isAlike && other.standing.status != Status::Rejected)
                once(*mentions, other);
        }
    }
    return mentions;
}

void moveAll(const QList<Mention> &mentions, EntityId to, const QString &who, Write &write)
{
    for (Mention mention : mentions) {
        mention.entity = to;
        makeOwn(mention, who);
        write.changed.mentions.append(mention);
    }
}

// The names the mentions are spelt by go with them, but for the last one an entity has.
Result<void> moveNames(const CaseReader &reader, const QString &who, const QList<Mention> &mentions, const Entity &to,
    const QList<Name> &namesThere, Write &write)
{
    QList<EntityId> from;
    for (const Mention &mention : mentions) {
        if (!from.contains(mention.entity) && mention.entity != to.id)
            from.append(mention.entity);
    }
    for (const EntityId entity : std::as_const(from)) {
        Result<QList<Name>> names = reader.names(entity);
        if (!names)
            return names.error();
        names->removeIf([](const Name &name) { return name.standing.status == Status::Rejected; });
        qsizetype left = names->size();
        for (Name name : std::as_const(*names)) {
            const auto isSpeltSo = [&name](const Mention &mention) { return mention.quote.words == name.spelling; };
            if (left == 1 || !std::ranges::any_of(mentions, isSpeltSo))
                continue;
            --left;
            const auto hasIt = [&name](const Name &there) { return there.spelling == name.spelling; };
            if (!std::ranges::any_of(write.content.names, hasIt))
                giveName(to, namesThere, {name.spelling, name.language, name.kind, {}}, who, write);
            name.standing.status = Status::Rejected;
            name.standing.origin = {{}, 0, who};
            name.preferred = false;
            write.changed.names.append(name);
        }
    }
    return {};
}

} // namespace

Result<Write> moveMentions(const CaseReader &reader, const QString &who, const Chosen &chosen, EntityId to)
{
    const Result<QList<Mention>> mentions = reached(reader, chosen);
    const Result<Entity> target = reader.entity(to);
    const Result<QList<Name>> names = reader.names(to);
    if (!mentions)
        return mentions.error();
    if (!target || !names)
        return target ? names.error() : target.error();
    const Result<Entity> from = reader.entity(mentions->constFirst().entity);
    if (!from)
        return from.error();
    if (from->id == to)
        return invalid(u"they are mentions of that entity already"_s);
    Write write = personsAct(u"move-mentions"_s, {QString::number(mentions->size()), from->label, target->label});
    moveAll(*mentions, to, who, write);
    if (chosen.reach == Reach::SpeltSo) {
        if (const Result<void> moved = moveNames(reader, who, *mentions, *target, *names, write); !moved)
            return moved.error();
    }
    return write;
}

namespace {

QString codeOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Same:
        return u"merge-entities"_s;
    case Judgement::NotTheSame:
        return u"part-entities"_s;
    case Judgement::Unsure:
        break;
    }
    return u"doubt-sameness"_s;
}

// One row for two entities, in whichever order they were named.
Result<void> judge(const CaseReader &reader, const QString &who, const Entity &first, const Entity &second,
    Judgement judgement, const QString &reason, Write &write)
{
    const Result<QList<Sameness>> known = reader.samenesses();
    if (!known)
        return known.error();
    for (Sameness row : *known) {
        const bool isTheirs =
            (row.first == first.id && row.second == second.id) || (row.first == second.id && row.second == first.id);
        if (!isTheirs)
            continue;
        row.judgement = judgement;
        row.reason = reason;
        makeOwn(row, who);
        write.changed.samenesses.append(row);
        return {};
    }
    write.content.samenesses.append({nextId(write.content.samenesses), first.id, second.id, judgement, reason,
        byHand(who, samenessFingerprint(first.uid, second.uid))});
    return {};
}

} // namespace

Result<Write> judgeSameness(const CaseReader &reader, const QString &who, EntityId first, EntityId second,
    Judgement judgement, const QString &reason)
{
    const Result<Entity> one = reader.entity(first);
    const Result<Entity> other = reader.entity(second);
    if (!one || !other)
        return one ? other.error() : one.error();
    if (first == second)
        return invalid(u"they are one entity"_s);
    if (judgement == Judgement::Same)
        return mergeEntities(reader, who, {first, second}, reason);
    Write write = personsAct(codeOf(judgement), {one->label, other->label});
    if (const Result<void> done = judge(reader, who, *one, *other, judgement, reason, write); !done)
        return done.error();
    return write;
}

namespace {

// As labelSql (entityrows.h) has it.
QString shownName(const Entity &entity, const QList<Name> &names, const QString &language)
{
    const Name *shown = nullptr;
    const auto rank = [&language](const Name &name) {
        const bool isGeneral = name.language.isEmpty();
        const bool fits =
            isGeneral ? name.preferred : name.language == language && (name.preferred || name.kind == NameKind::Full);
        return name.standing.status == Status::Rejected || !fits ? 0 : isGeneral ? 1 : name.preferred ? 3 : 2;
    };
    for (const Name &name : names) {
        if (rank(name) > (shown ? rank(*shown) : 0))
            shown = &name;
    }
    return shown ? shown->spelling : entity.label;
}

// Which of all that are one from now on they go by, as Clusters has it; none where a "not the same" keeps some apart.
Result<EntityId> leaderOfAll(const CaseReader &reader, const QList<Entity> &entities, const Write &write)
{
    const Result<Clusters> clusters = reader.clusters();
    const Result<QList<Sameness>> judgements = reader.samenesses();
    if (!clusters || !judgements)
        return clusters ? judgements.error() : clusters.error();
    QList<EntityId> all;
    QList<EntityId> accepted; // from now on
    for (const Entity &entity : entities) {
        const QList<EntityId> members = clusters->members(entity.id);
        all += members;
        const bool isNow = entity.standing.status == Status::Accepted;
        accepted += isNow ? QList<EntityId>{clusters->of(entity.id)} : members;
    }
    for (const Sameness &row : *judgements) {
        const bool isAnew =
            std::ranges::find(write.changed.samenesses, row.id, &Sameness::id) != write.changed.samenesses.end();
        const bool parts = row.judgement == Judgement::NotTheSame && row.standing.status == Status::Accepted;
        if (!isAnew && parts && all.contains(row.first) && all.contains(row.second))
            return EntityId();
    }
    return *std::ranges::min_element(accepted);
}

// The one they go by takes the name and the type that stay.
Result<void> giveStaying(const CaseReader &reader, const QString &who, EntityId leader, EntityId stays,
    const QString &language, Write &write)
{
    const Result<Entity> entity = reader.entity(leader);
    const Result<Entity> from = reader.entity(stays);
    const Result<QList<Name>> names = reader.names(leader);
    const Result<QList<Name>> namesThere = reader.names(stays);
    if (!entity || !from)
        return entity ? from.error() : entity.error();
    if (!names || !namesThere)
        return names ? namesThere.error() : names.error();
    const QString name = shownName(*from, *namesThere, language);
    callIt(*entity, *names, {name, language, kindOf(name), {}}, who, write);
    once(write.changed.entities, *entity).type = from->type;
    return {};
}

} // namespace

Result<Write> mergeEntities(const CaseReader &reader, const QString &who, const QList<EntityId> &entities,
    const QString &reason, EntityId stays, const QString &language)
{
    if (entities.size() < 2)
        return invalid(u"merging takes two entities"_s);
    if (stays && !entities.contains(stays))
        return invalid(u"what stays is one of them"_s);
    QList<Entity> rows;
    for (const EntityId id : entities) {
        const Result<Entity> entity = reader.entity(id);
        if (!entity)
            return entity.error();
        rows.append(*entity);
    }
    const Entity &first = rows.constFirst();
    Write write = personsAct(codeOf(Judgement::Same), {first.label});
    for (const Entity &other : std::as_const(rows).sliced(1)) {
        if (other.id == first.id)
            return invalid(u"they are one entity"_s);
        if (const Result<void> done = judge(reader, who, first, other, Judgement::Same, reason, write); !done)
            return done.error();
        write.act.arguments.append(other.label);
    }
    const Result<EntityId> leader = leaderOfAll(reader, rows, write);
    if (!leader)
        return leader.error();
    if (stays && *leader && *leader != stays) {
        if (const Result<void> done = giveStaying(reader, who, *leader, stays, language, write); !done)
            return done.error();
    }
    for (const Entity &row : std::as_const(rows)) {
        if (row.standing.status != Status::Proposed)
            continue;
        if (const Result<void> done = acceptWhole(reader, row, write); !done)
            return done.error();
    }
    return write;
}

Result<Write> partEntity(const CaseReader &reader, const QString &who, EntityId id, const QString &reason)
{
    const Result<Entity> entity = reader.entity(id);
    const Result<QList<Sameness>> known = reader.samenesses();
    if (!entity || !known)
        return entity ? known.error() : entity.error();
    Write write = personsAct(codeOf(Judgement::NotTheSame), {entity->label});
    for (Sameness row : *known) {
        const bool isOfIt = row.first == id || row.second == id;
        if (!isOfIt || row.judgement != Judgement::Same || row.standing.status != Status::Accepted)
            continue;
        const Result<Entity> other = reader.entity(row.first == id ? row.second : row.first);
        if (!other)
            return other.error();
        row.judgement = Judgement::NotTheSame;
        row.reason = reason;
        makeOwn(row, who);
        write.changed.samenesses.append(row);
        write.act.arguments.append(other->label);
    }
    if (write.changed.samenesses.isEmpty())
        return invalid(u"it is judged to be the same as nothing"_s);
    return write;
}

Result<Write> splitEntity(const CaseReader &reader, const QString &who, const Splitting &splitting)
{
    const Result<QList<Mention>> mentions = reached(reader, splitting.chosen);
    if (!mentions)
        return mentions.error();
    const Mention &sample = mentions->constFirst();
    const Result<Entity> from = reader.entity(sample.entity);
    const Result<Text> text = reader.text(sample.text);
    if (!from || !text)
        return from ? text.error() : from.error();
    const QString given = splitting.name.simplified();
    const QString name = given.isEmpty() ? sample.quote.words.simplified() : given;
    const Entity entity{EntityId(-1), newUid(), splitting.type, name, {},
        byHand(who, fingerprint(u"entity", {toString(splitting.type).toUtf8(), name.toUtf8()}))};
    Write write = personsAct(u"split-entity"_s, {from->label, name, QString::number(mentions->size())});
    write.content.entities = {entity};
    write.content.names = {{NameId(-1), entity.id, text->language, name, kindOf(name), true,
        byHand(who, namePrint(entity.uid, text->language, name))}};
    moveAll(*mentions, entity.id, who, write);
    if (splitting.chosen.reach == Reach::SpeltSo) {
        if (const Result<void> moved = moveNames(reader, who, *mentions, entity, {}, write); !moved)
            return moved.error();
    }
    write.content.samenesses = {{SamenessId(-1), from->id, entity.id, Judgement::NotTheSame, {},
        byHand(who, samenessFingerprint(from->uid, entity.uid))}};
    return write;
}

} // namespace dossier::acts

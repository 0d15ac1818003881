// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"
#include "workspace/acts/actkinds.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"

#include <QTemporaryDir>

#include <functional>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

const QString who = u"Ada"_s;

RowKey row(const QString &table, qint64 key)
{
    return {table, key, -1};
}

// The place of words in a text of the small case.
TextSpan placeOf(TextId text, const QString &characters, const QString &words)
{
    const qsizetype start = characters.indexOf(words);
    return {text, {start, start + words.size()}};
}

TextSpan inFrench(const QString &words)
{
    return placeOf(Small::frenchText, Small::frenchCharacters(), words);
}

TextSpan inEnglish(const QString &words)
{
    return placeOf(Small::englishText, Small::englishCharacters(), words);
}

QString shown(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isNull() ? u"none"_s : value.toString();
}

// "mention 3: status proposed > accepted"; "+ name 7: spelling=ADE …"; "- note 1". Without what is the same for all.
QString inWords(const Change &change)
{
    static const QStringList left{u"uid"_s, u"revision"_s, u"fingerprint"_s, u"quote_prefix"_s, u"quote_suffix"_s,
        u"made"_s, u"rule_version"_s, u"orphaned"_s};
    const QString name = u"%1 %2"_s.arg(change.table).arg(change.key);
    if (change.after.isEmpty())
        return u"- "_s + name;
    QStringList parts;
    for (auto field = change.after.begin(); field != change.after.end(); ++field) {
        const QJsonValue before = change.before.value(field.key());
        if (left.contains(field.key()) || (!change.before.isEmpty() && !change.before.contains(field.key())))
            continue;
        if (!change.before.isEmpty())
            parts.append(u"%1 %2 > %3"_s.arg(field.key(), shown(before), shown(*field)));
        else if (!shown(*field).isEmpty() && !field->isNull() && !(field->isBool() && !field->toBool()))
            parts.append(u"%1=%2"_s.arg(field.key(), shown(*field)));
    }
    return (change.before.isEmpty() ? u"+ "_s : QString()) + name + u": "_s + parts.join(u", "_s);
}

template <typename Rows> void forgetRevisionsOf(Rows &rows)
{
    for (auto &each : rows) {
        if constexpr (requires { each.standing; })
            each.standing.revision = 0;
        else if constexpr (requires { each.revision; })
            each.revision = 0;
    }
}

// What a case says, without the history and without how often rows were changed.
CaseContent said(CaseContent content)
{
    content.acts.clear();
    const auto forget = [](auto &...lists) { (forgetRevisionsOf(lists), ...); };
    forget(content.sources, content.links, content.entities, content.names, content.samenesses, content.mentions,
        content.indicators, content.quotations, content.dates, content.events, content.claims, content.evidence,
        content.notes, content.findings);
    return content;
}

Edtf edtf(QStringView text)
{
    return Edtf::parse(text).value();
}

} // namespace

using MakeAct = std::function<Result<Write>(const CaseReader &)>;
Q_DECLARE_METATYPE(MakeAct)

class TestActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.dossier"_s);
        makeCase(m_path, smallCase());
        auto writer = CaseWriter::open(m_path);
        VERIFY_RESULT(writer);
        m_writer = std::move(*writer);
    }

    void cleanup() { m_writer.reset(); }

    void everyActIsDoneTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<MakeAct>("make");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("changes");
        const auto act = [](const char *name, const MakeAct &make, const QString &code, const QStringList &arguments,
                             const QStringList &changes) {
            QTest::newRow(name) << make << code << arguments << changes;
        };
        act("entity of a selection, found in the open texts",
            [](const CaseReader &reader) {
                acts::EntityDraft draft;
                draft.place = inEnglish(u"closed"_s);
                draft.type = EntityType::Product;
                draft.name = u"Work"_s;
                draft.openTexts = {Small::frenchText};
                return acts::newEntity(reader, who, draft);
            },
            u"new-entity"_s, {u"Work"_s, u"product"_s, u"2"_s},
            {u"+ entity 4: author=Ada, label=Work, status=accepted, type=product"_s,
                u"+ name 7: author=Ada, entity=4, kind=full, language=en, preferred=yes, spelling=Work, status=accepted"_s,
                u"+ mention 14: author=Ada, entity=4, quote_words=closed, span_end=118, span_start=112, status=accepted, text=2"_s,
                u"+ mention 15: entity=4, quote_words=Work, rule=known-name, span_end=149, span_start=145, status=proposed, text=2"_s});
        act("entity over a mention",
            [](const CaseReader &reader) {
                return acts::newEntity(
                    reader, who, {inEnglish(u"the Port of Valmer"_s), EntityType::Place, {}, {}, {}});
            },
            u"new-entity"_s, {u"the Port of Valmer"_s, u"place"_s, u"1"_s},
            {u"mention 10: status proposed > rejected"_s,
                u"+ entity 4: author=Ada, label=the Port of Valmer, status=accepted, type=place"_s,
                u"+ name 7: author=Ada, entity=4, kind=full, language=en, preferred=yes, spelling=the Port of Valmer, status=accepted"_s,
                u"+ mention 14: author=Ada, entity=4, quote_words=the Port of Valmer, span_end=138, span_start=120, status=accepted, text=2"_s});
        act("mention of an entity",
            [](const CaseReader &reader) {
                return acts::newMention(reader, who, inEnglish(u"closed"_s), Small::agency);
            },
            u"new-mention"_s, {u"closed"_s, u"Agence des écluses"_s},
            {u"+ mention 14: author=Ada, entity=1, quote_words=closed, span_end=118, span_start=112, status=accepted, text=2"_s});
        act("mention where another stands",
            [](const CaseReader &reader) {
                return acts::newMention(reader, who, inEnglish(u"Port of Valmer"_s), Small::agency);
            },
            u"new-mention"_s, {u"Port of Valmer"_s, u"Agence des écluses"_s},
            {u"mention 10: author  > Ada, entity 2 > 1, rule mention-rule > , status proposed > accepted"_s});
        act("mention that was rejected",
            [](const CaseReader &reader) {
                return acts::newMention(reader, who, inEnglish(u"locks"_s), Small::agency);
            },
            u"new-mention"_s, {u"locks"_s, u"Agence des écluses"_s},
            {u"mention 11: author  > Ada, rule mention-rule > , status rejected > accepted"_s});
        act("mention accepted",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"mention"_s, 1)}, Status::Accepted);
            },
            u"accept"_s, {u"mention"_s, u"1"_s, u"Agence des écluses"_s}, {u"mention 1: status proposed > accepted"_s});
        act("rows of several kinds rejected",
            [](const CaseReader &reader) {
                return acts::settle(reader, who,
                    {row(u"date"_s, 1), row(u"indicator"_s, 1), row(u"quotation"_s, 1), row(u"link"_s, 1)},
                    Status::Rejected);
            },
            u"reject"_s, {u"row"_s, u"4"_s, u"mars 2023"_s},
            {u"link 1: status proposed > rejected"_s, u"indicator 1: status proposed > rejected"_s,
                u"quotation 1: status proposed > rejected"_s, u"date 1: status proposed > rejected"_s});
        act("judgement rejected",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"sameness"_s, 1)}, Status::Rejected);
            },
            u"reject"_s, {u"sameness"_s, u"1"_s, u"Agence des écluses"_s, u"Port de Valmer"_s},
            {u"sameness 1: status accepted > rejected"_s});
        act("link accepted",
            [](const CaseReader &reader) { return acts::settle(reader, who, {row(u"link"_s, 1)}, Status::Accepted); },
            u"accept"_s, {u"link"_s, u"1"_s, u"The Locks Agency was attacked in March 2023."_s, u"2"_s},
            {u"link 1: status proposed > accepted"_s});
        act("entity accepted with its names and mentions",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"entity"_s, Small::gang.value)}, Status::Accepted);
            },
            u"accept"_s, {u"entity"_s, u"1"_s, u"Grey Heron"_s},
            {u"entity 3: status proposed > accepted"_s, u"mention 7: status proposed > accepted"_s,
                u"mention 9: status proposed > accepted"_s});
        act("entity rejected",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"entity"_s, Small::gang.value)}, Status::Rejected);
            },
            u"reject"_s, {u"entity"_s, u"1"_s, u"Grey Heron"_s},
            {u"entity 3: status proposed > rejected"_s, u"name 6: status accepted > rejected"_s,
                u"mention 7: status proposed > rejected"_s, u"mention 9: status proposed > rejected"_s});
        act("event rejected",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"event"_s, Small::recovery.value)}, Status::Rejected);
            },
            u"reject"_s, {u"event"_s, u"1"_s, u"Work goes on"_s},
            {u"event 2: status accepted > rejected"_s, u"claim 6: status accepted > rejected"_s,
                u"evidence 6: status accepted > rejected"_s});
        act("claim that was preferred rejected",
            [](const CaseReader &reader) { return acts::settle(reader, who, {row(u"claim"_s, 2)}, Status::Rejected); },
            u"reject"_s, {u"claim"_s, u"1"_s, u"2023-03-14"_s, u"Attack on the Locks Agency"_s, u"date"_s},
            {u"event 1: date 2023-03-14 > 2023-03, date_set_by_person yes > no, preferred 2 > none, reason the harbour logs it > "_s,
                u"claim 2: status accepted > rejected"_s, u"evidence 2: status accepted > rejected"_s});
        act("mention proposed again",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"mention"_s, 11)}, Status::Proposed);
            },
            u"reopen"_s, {u"mention"_s, u"1"_s, u"locks"_s}, {u"mention 11: status rejected > proposed"_s});
        act("finding settled",
            [](const CaseReader &reader) {
                return acts::settle(reader, who, {row(u"finding"_s, 1)}, Status::Accepted, u"two counts"_s);
            },
            u"settle-finding"_s, {u"numbers-differ"_s, u"accepted"_s, u"two counts"_s, u"40"_s, u"60"_s},
            {u"finding 1: reason  > two counts, status proposed > accepted"_s});
        act("date read otherwise",
            [](const CaseReader &reader) {
                return acts::editDate(reader, who, DateId(3), edtf(u"2023-04~"), DatePart::Late);
            },
            u"edit-date"_s, {u"April 2023"_s, u"2023-04~ late"_s},
            {u"date 3: author  > Ada, edtf 2023-04 > 2023-04~, part  > late, rule date-rule > , status proposed > accepted"_s,
                u"event 2: date 2023-04 > 2023-04~, part early > late"_s,
                u"claim 6: author  > Ada, date 2023-04 > 2023-04~, part  > late, rule claim-rule > , value 2023-04 > 2023-04~"_s});
        act("entity renamed",
            [](const CaseReader &reader) {
                return acts::renameEntity(reader, who, Small::agency, u"Locks Authority"_s, u"en"_s);
            },
            u"rename-entity"_s, {u"Agence des écluses"_s, u"Locks Authority"_s},
            {u"entity 1: author reader > Ada, label Agence des écluses > Locks Authority"_s,
                u"name 3: preferred yes > no"_s,
                u"+ name 7: author=Ada, entity=1, kind=full, language=en, preferred=yes, spelling=Locks Authority, status=accepted"_s});
        act("entity renamed to a name it has",
            [](const CaseReader &reader) { return acts::renameEntity(reader, who, Small::agency, u"ADE"_s, u"fr"_s); },
            u"rename-entity"_s, {u"Agence des écluses"_s, u"ADE"_s},
            {u"entity 1: author reader > Ada, label Agence des écluses > ADE"_s, u"name 1: preferred yes > no"_s,
                u"name 2: author reader > Ada, preferred no > yes"_s});
        act("entity of another type",
            [](const CaseReader &reader) { return acts::retypeEntity(reader, who, Small::gang, EntityType::Malware); },
            u"retype-entity"_s, {u"Grey Heron"_s, u"threat-actor"_s, u"malware"_s},
            {u"entity 3: author  > Ada, rule name-table > , status proposed > accepted, type threat-actor > malware"_s,
                u"mention 7: status proposed > accepted"_s, u"mention 9: status proposed > accepted"_s});
        act("proposed entity renamed",
            [](const CaseReader &reader) {
                return acts::renameEntity(reader, who, Small::gang, u"Night Heron"_s, u"en"_s);
            },
            u"rename-entity"_s, {u"Grey Heron"_s, u"Night Heron"_s},
            {u"entity 3: author  > Ada, label Grey Heron > Night Heron, rule name-table > , status proposed > accepted"_s,
                u"mention 7: status proposed > accepted"_s, u"mention 9: status proposed > accepted"_s,
                u"+ name 7: author=Ada, entity=3, kind=full, language=en, preferred=yes, spelling=Night Heron, status=accepted"_s});
        act("entity described",
            [](const CaseReader &reader) { return acts::describeEntity(reader, who, Small::gang, u"A gang"_s); },
            u"describe-entity"_s, {u"Grey Heron"_s},
            {u"entity 3: author  > Ada, description  > A gang, rule name-table > , status proposed > accepted"_s,
                u"mention 7: status proposed > accepted"_s, u"mention 9: status proposed > accepted"_s});
        act("name added and found",
            [](const CaseReader &reader) {
                return acts::addName(
                    reader, who, Small::port, {u"Some"_s, u"en"_s, NameKind::Variant, {Small::englishText}});
            },
            u"add-name"_s, {u"Port de Valmer"_s, u"Some"_s, u"en"_s},
            {u"+ name 7: author=Ada, entity=2, kind=variant, language=en, spelling=Some, status=accepted"_s,
                u"+ mention 14: entity=2, quote_words=Some, rule=known-name, span_end=97, span_start=93, status=proposed, text=2"_s});
        act("name removed with what only it found",
            [](const CaseReader &reader) { return acts::removeName(reader, who, NameId(2)); }, u"remove-name"_s,
            {u"Agence des écluses"_s, u"ADE"_s, u"fr"_s},
            {u"name 2: author reader > Ada, status accepted > rejected"_s, u"mention 3: status proposed > rejected"_s,
                u"mention 5: status proposed > rejected"_s});
        act("name preferred", [](const CaseReader &reader) { return acts::preferName(reader, who, NameId(2)); },
            u"prefer-name"_s, {u"Agence des écluses"_s, u"ADE"_s, u"fr"_s},
            {u"name 1: preferred yes > no"_s, u"name 2: author reader > Ada, preferred no > yes"_s});
        act("mention moved",
            [](const CaseReader &reader) {
                return acts::moveMentions(reader, who, {{MentionId(1)}, acts::Reach::One}, Small::port);
            },
            u"move-mentions"_s, {u"1"_s, u"Agence des écluses"_s, u"Port de Valmer"_s},
            {u"mention 1: author  > Ada, entity 1 > 2, rule mention-rule > , status proposed > accepted"_s});
        act("mentions of a source moved",
            [](const CaseReader &reader) {
                return acts::moveMentions(reader, who, {{MentionId(6)}, acts::Reach::InSource}, Small::port);
            },
            u"move-mentions"_s, {u"2"_s, u"Agence des écluses"_s, u"Port de Valmer"_s},
            {u"mention 6: author  > Ada, entity 1 > 2, rule mention-rule > , status proposed > accepted"_s,
                u"mention 8: author  > Ada, entity 1 > 2, rule mention-rule > , status proposed > accepted"_s});
        act("mentions spelt alike moved with their name",
            [](const CaseReader &reader) {
                return acts::moveMentions(reader, who, {{MentionId(3)}, acts::Reach::SpeltSo}, Small::port);
            },
            u"move-mentions"_s, {u"2"_s, u"Agence des écluses"_s, u"Port de Valmer"_s},
            {u"name 2: author reader > Ada, status accepted > rejected"_s,
                u"mention 3: author  > Ada, entity 1 > 2, rule mention-rule > , status proposed > accepted"_s,
                u"mention 5: author  > Ada, entity 1 > 2, rule mention-rule > , status proposed > accepted"_s,
                u"+ name 7: author=Ada, entity=2, kind=acronym, language=fr, spelling=ADE, status=accepted"_s});
        act("entities merged",
            [](const CaseReader &reader) {
                return acts::mergeEntities(reader, who, {Small::agency, Small::port, Small::gang}, u"so it is"_s);
            },
            u"merge-entities"_s, {u"Agence des écluses"_s, u"Port de Valmer"_s, u"Grey Heron"_s},
            {u"entity 3: status proposed > accepted"_s,
                u"sameness 1: author reader > Ada, judgement not-the-same > same, reason one keeps locks, one ships > so it is"_s,
                u"mention 7: status proposed > accepted"_s, u"mention 9: status proposed > accepted"_s,
                u"+ sameness 2: author=Ada, first=1, judgement=same, reason=so it is, second=3, status=accepted"_s});
        act("entities merged under the name of the younger",
            [](const CaseReader &reader) {
                return acts::mergeEntities(reader, who, {Small::port, Small::gang}, {}, Small::gang, u"en"_s);
            },
            u"merge-entities"_s, {u"Port de Valmer"_s, u"Grey Heron"_s},
            {u"entity 2: author reader > Ada, label Port de Valmer > Grey Heron, type place > threat-actor"_s,
                u"entity 3: status proposed > accepted"_s, u"name 5: preferred yes > no"_s,
                u"mention 7: status proposed > accepted"_s, u"mention 9: status proposed > accepted"_s,
                u"+ name 7: author=Ada, entity=2, kind=full, language=en, preferred=yes, spelling=Grey Heron, status=accepted"_s,
                u"+ sameness 2: author=Ada, first=2, judgement=same, second=3, status=accepted"_s});
        act("entities merged under the name of the older",
            [](const CaseReader &reader) {
                return acts::mergeEntities(reader, who, {Small::gang, Small::port}, {}, Small::port, u"en"_s);
            },
            u"merge-entities"_s, {u"Grey Heron"_s, u"Port de Valmer"_s},
            {u"entity 3: status proposed > accepted"_s, u"mention 7: status proposed > accepted"_s,
                u"mention 9: status proposed > accepted"_s,
                u"+ sameness 2: author=Ada, first=3, judgement=same, second=2, status=accepted"_s});
        act("entities judged unsure",
            [](const CaseReader &reader) {
                return acts::judgeSameness(reader, who, Small::port, Small::agency, Judgement::Unsure);
            },
            u"doubt-sameness"_s, {u"Port de Valmer"_s, u"Agence des écluses"_s},
            {u"sameness 1: author reader > Ada, judgement not-the-same > unsure, reason one keeps locks, one ships > "_s});
        act("entity split",
            [](const CaseReader &reader) {
                return acts::splitEntity(reader, who,
                    {{{MentionId(3)}, acts::Reach::SpeltSo}, u"Association des éclusiers"_s, EntityType::Organisation});
            },
            u"split-entity"_s, {u"Agence des écluses"_s, u"Association des éclusiers"_s, u"2"_s},
            {u"name 2: author reader > Ada, status accepted > rejected"_s,
                u"mention 3: author  > Ada, entity 1 > 4, rule mention-rule > , status proposed > accepted"_s,
                u"mention 5: author  > Ada, entity 1 > 4, rule mention-rule > , status proposed > accepted"_s,
                u"+ entity 4: author=Ada, label=Association des éclusiers, status=accepted, type=organisation"_s,
                u"+ name 7: author=Ada, entity=4, kind=full, language=fr, preferred=yes, spelling=Association des éclusiers, status=accepted"_s,
                u"+ name 8: author=Ada, entity=4, kind=acronym, language=fr, spelling=ADE, status=accepted"_s,
                u"+ sameness 2: author=Ada, first=1, judgement=not-the-same, second=4, status=accepted"_s});
        act("event made",
            [](const CaseReader &reader) {
                return acts::newEvent(
                    reader, who, {u"The gates open"_s, {}, edtf(u"2023-05~"), DatePart::Early, u"as I recall"_s});
            },
            u"new-event"_s, {u"The gates open"_s},
            {u"+ event 4: author=Ada, date=2023-05~, date_set_by_person=yes, part=early, reason=as I recall, status=accepted, title=The gates open"_s});
        act("event renamed",
            [](const CaseReader &reader) { return acts::renameEvent(reader, who, Small::recovery, u"Repair"_s); },
            u"rename-event"_s, {u"Work goes on"_s, u"Repair"_s},
            {u"event 2: author reader > Ada, title Work goes on > Repair"_s});
        act("event described",
            [](const CaseReader &reader) { return acts::describeEvent(reader, who, Small::recovery, u"Slowly."_s); },
            u"describe-event"_s, {u"Work goes on"_s}, {u"event 2: author reader > Ada, description  > Slowly."_s});
        act("event dated by hand",
            [](const CaseReader &reader) {
                return acts::dateEvent(
                    reader, who, Small::recovery, edtf(u"2023-04/2023-06"), DatePart::None, u"the port told me"_s);
            },
            u"date-event"_s, {u"Work goes on"_s, u"2023-04/2023-06"_s, u"the port told me"_s},
            {u"event 2: author reader > Ada, date 2023-04 > 2023-04/2023-06, date_set_by_person no > yes, part early > , reason  > the port told me"_s});
        act("event dated by its claims again",
            [](const CaseReader &reader) {
                return acts::dateEvent(reader, who, Small::attack, {}, DatePart::None, {});
            },
            u"work-out-date"_s, {u"Attack on the Locks Agency"_s, u"2023-03-14"_s},
            {u"event 1: author reader > Ada, date_set_by_person yes > no, preferred 2 > none, reason the harbour logs it > "_s});
        act("event removed that rules may find again",
            [](const CaseReader &reader) { return acts::removeEvent(reader, who, Small::attack); }, u"remove-event"_s,
            {u"Attack on the Locks Agency"_s},
            {u"event 1: status accepted > rejected"_s, u"claim 1: status accepted > rejected"_s,
                u"claim 2: status accepted > rejected"_s, u"claim 3: status accepted > rejected"_s,
                u"claim 4: status accepted > rejected"_s, u"claim 5: status accepted > rejected"_s,
                u"evidence 1: status accepted > rejected"_s, u"evidence 2: status accepted > rejected"_s,
                u"evidence 3: status accepted > rejected"_s, u"evidence 4: status accepted > rejected"_s,
                u"evidence 5: status accepted > rejected"_s});
        act("date claimed of an event",
            [](const CaseReader &reader) {
                acts::ClaimDraft draft;
                draft.event = Small::undated;
                draft.words = inEnglish(u"April 2023"_s);
                draft.value = u"2023-04"_s;
                draft.credibility = 3;
                return acts::newClaim(reader, who, draft);
            },
            u"new-claim"_s, {u"A first warning"_s, u"date"_s, u"2023-04"_s},
            {u"event 3: date  > 2023-04"_s,
                u"+ claim 7: author=Ada, credibility=3, date=2023-04, event=3, kind=date, source=2, stance=supports, status=accepted, value=2023-04, voice=said, wording=April 2023"_s,
                u"+ evidence 7: author=Ada, claim=7, quote_words=Work went on in April 2023., span_end=172, span_start=145, status=accepted, text=2, words_end=171, words_start=161"_s});
        act("number claimed of a new event",
            [](const CaseReader &reader) {
                acts::ClaimDraft draft;
                draft.title = u"Locks stop"_s;
                draft.words = inFrench(u"40 écluses"_s);
                draft.kind = ClaimKind::Number;
                draft.value = u"40"_s;
                draft.voice = Voice::Interpreted;
                return acts::newClaim(reader, who, draft);
            },
            u"new-claim"_s, {u"Locks stop"_s, u"number"_s, u"40"_s},
            {u"+ event 4: author=Ada, status=accepted, title=Locks stop"_s,
                u"+ claim 7: author=Ada, credibility=0, event=4, kind=number, source=1, stance=supports, status=accepted, value=40, voice=interpreted, wording=40 écluses"_s,
                u"+ evidence 7: author=Ada, claim=7, quote_words=Environ 40 écluses étaient touchées., span_end=192, span_start=156, status=accepted, text=1, words_end=174, words_start=164"_s});
        act("claim of another value",
            [](const CaseReader &reader) { return acts::editClaim(reader, who, ClaimId(6), u"2023-04-03"_s); },
            u"edit-claim"_s, {u"Work goes on"_s, u"date"_s, u"2023-04"_s, u"2023-04-03"_s},
            {u"event 2: date 2023-04 > 2023-04-03, part early > "_s,
                u"claim 6: author  > Ada, date 2023-04 > 2023-04-03, rule claim-rule > , value 2023-04 > 2023-04-03"_s});
        act("claim judged",
            [](const CaseReader &reader) {
                return acts::judgeClaim(reader, who, ClaimId(6), {Stance::Contradicts, Voice::Inferred, 5});
            },
            u"judge-claim"_s, {u"Work goes on"_s, u"date"_s, u"2023-04"_s, u"contradicts"_s, u"inferred"_s, u"5"_s},
            {u"event 2: date 2023-04 > , part early > "_s,
                u"claim 6: author  > Ada, credibility 0 > 5, rule claim-rule > , stance supports > contradicts, voice said > inferred"_s});
        act("claim preferred",
            [](const CaseReader &reader) {
                return acts::preferClaim(reader, who, ClaimId(1), u"the paper was nearer"_s);
            },
            u"prefer-claim"_s, {u"Attack on the Locks Agency"_s, u"2023-03"_s, u"the paper was nearer"_s},
            {u"event 1: author reader > Ada, date 2023-03-14 > 2023-03, preferred 2 > 1, reason the harbour logs it > the paper was nearer"_s});
        act("evidence added",
            [](const CaseReader &reader) { return acts::addEvidence(reader, who, ClaimId(6), inEnglish(u"Work"_s)); },
            u"add-evidence"_s, {u"Work goes on"_s, u"2023-04"_s, u"Work"_s},
            {u"+ evidence 7: author=Ada, claim=6, quote_words=Work went on in April 2023., span_end=172, span_start=145, status=accepted, text=2, words_end=149, words_start=145"_s});
        act("note on a place",
            [](const CaseReader &reader) {
                return acts::newNote(reader, who, {inFrench(u"ADE"_s), {}, {}, u"Who is *that*?"_s});
            },
            u"new-note"_s, {u"Who is *that*?"_s},
            {u"+ note 2: author=Ada, span_end=54, span_start=51, text=1, words=Who is *that*?"_s});
        act("note rewritten",
            [](const CaseReader &reader) { return acts::editNote(reader, who, NoteId(1), u"Done."_s); }, u"edit-note"_s,
            {u"Done."_s}, {u"note 1: words Ask the agency *when*. > Done."_s});
        act("note removed", [](const CaseReader &reader) { return acts::removeNote(reader, who, NoteId(1)); },
            u"remove-note"_s, {u"Ask the agency *when*."_s}, {u"- note 1"_s});
        act("source removed",
            [](const CaseReader &reader) { return acts::removeSources(reader, who, {Small::frenchSource}); },
            u"remove-sources"_s, {u"L’Agence des écluses piratée"_s}, {u"source 1: removed no > yes"_s});
        act("source corrected",
            [](const CaseReader &reader) -> Result<Write> {
                Source source = reader.source(Small::englishSource).value();
                source.publisher = u"Harbour"_s;
                source.reliability = Reliability::C;
                return acts::editSource(reader, who, source);
            },
            u"edit-source"_s, {u"Locks Agency hit by Grey Heron"_s},
            {u"source 2: publisher Valmer Harbour Bulletin > Harbour, reliability  > C"_s});
    }
    void severalSourcesAreCorrectedInOneAct()
    {
        const acts::SourcesChange change{Reliability::D, {}, u"Harbour"_s};
        const auto made = acts::editSources(reader(), who, {Small::frenchSource, Small::englishSource}, change);
        VERIFY_RESULT(made);
        const ActId act = write(*made);
        QVERIFY(act.isValid());
        for (const SourceId id : {Small::frenchSource, Small::englishSource}) {
            QVERIFY(reader().source(id)->reliability == Reliability::D);
            QCOMPARE(reader().source(id)->publisher, u"Harbour"_s);
        }
        QCOMPARE(made->act.arguments.size(), 2);
        QVERIFY(!acts::editSources(reader(), who, {Small::frenchSource}, change)); // it is so already
    }
    void everyActIsDoneTakenBackAndDoneAgain()
    {
        QFETCH(MakeAct, make);
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, changes);
        const CaseContent before = said(content());
        const auto made = make(reader());
        VERIFY_RESULT(made);
        const ActId act = write(*made);
        QVERIFY(act.isValid());
        const Act kept = reader().act(act).value();
        QStringList lines;
        for (const Change &change : kept.changes)
            lines.append(inWords(change));
        QCOMPARE(kept.code, code);
        QCOMPARE(kept.arguments, arguments);
        QCOMPARE(lines, changes);
        QVERIFY(actKind(kept.code));
        QCOMPARE(problems(), QStringList());
        const CaseContent after = said(content());
        QVERIFY(difference(before, after) != QString());

        const auto undo = acts::takeBack(reader(), who, act);
        VERIFY_RESULT(undo);
        const ActId undone = write(*undo);
        QCOMPARE(difference(said(content()), before), QString());
        QCOMPARE(problems(), QStringList());

        const auto redo = acts::takeBack(reader(), who, undone);
        VERIFY_RESULT(redo);
        const ActId redone = write(*redo);
        QCOMPARE(difference(said(content()), after), QString());
        QCOMPARE(problems(), QStringList());
        QCOMPARE(reader().act(undone)->code, u"undo"_s);
        QCOMPARE(reader().act(undone)->arguments, QStringList{kept.code} + kept.arguments);
        QCOMPARE(reader().act(redone)->code, u"redo"_s);
        QCOMPARE(reader().act(redone)->arguments, QStringList{kept.code} + kept.arguments);
    }

    void whatChangedMeanwhileIsAConflict_data() { everyActIsDoneTakenBackAndDoneAgain_data(); }
    void whatChangedMeanwhileIsAConflict()
    {
        QFETCH(MakeAct, make);
        const auto made = make(reader());
        VERIFY_RESULT(made);
        const bool changesRows = made->changed != CaseContent() || !made->removed.isEmpty();
        QVERIFY(write(*made).isValid());
        if (!changesRows)
            return; // it only adds
        const CaseContent before = content();
        Write again = *made;
        again.act.who = who;
        const auto refused = m_writer->write(again).result();
        QVERIFY(!refused);
        const bool isGone = !made->removed.isEmpty() && refused.error().code == ErrorCode::NotFound;
        QVERIFY(isGone || refused.error().code == ErrorCode::Conflict);
        QCOMPARE(difference(content(), before), QString());
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<MakeAct>("make");
        QTest::addColumn<ErrorCode>("code");
        const auto refused = [](const char *name, const MakeAct &make, ErrorCode code = ErrorCode::Invalid) {
            QTest::newRow(name) << make << code;
        };
        refused("entity without a name", [](const CaseReader &reader) { return acts::newEntity(reader, who, {}); });
        refused("entity outside the text", [](const CaseReader &reader) {
            return acts::newEntity(reader, who, {{Small::frenchText, {5, 5000}}, EntityType::Other, {}, {}, {}});
        });
        refused(
            "mention of nobody",
            [](const CaseReader &reader) { return acts::newMention(reader, who, inFrench(u"40"_s), EntityId(77)); },
            ErrorCode::NotFound);
        refused("accepted already",
            [](const CaseReader &reader) { return acts::settle(reader, who, {row(u"claim"_s, 1)}, Status::Accepted); });
        refused("a row nobody decides upon", [](const CaseReader &reader) {
            return acts::settle(reader, who, {row(u"passage"_s, 1)}, Status::Accepted);
        });
        refused("nothing to settle",
            [](const CaseReader &reader) { return acts::settle(reader, who, {}, Status::Accepted); });
        refused("the type it has",
            [](const CaseReader &reader) { return acts::retypeEntity(reader, who, Small::port, EntityType::Place); });
        refused("a name it has", [](const CaseReader &reader) {
            return acts::addName(reader, who, Small::agency, {u"ADE"_s, u"fr"_s, NameKind::Acronym, {}});
        });
        refused("mentions of two entities", [](const CaseReader &reader) {
            return acts::moveMentions(reader, who, {{MentionId(1), MentionId(4)}, acts::Reach::One}, Small::gang);
        });
        refused("moved to where they are", [](const CaseReader &reader) {
            return acts::moveMentions(reader, who, {{MentionId(1)}, acts::Reach::One}, Small::agency);
        });
        refused("merged with itself",
            [](const CaseReader &reader) { return acts::mergeEntities(reader, who, {Small::port, Small::port}); });
        refused("merged under the name of another", [](const CaseReader &reader) {
            return acts::mergeEntities(reader, who, {Small::port, Small::gang}, {}, Small::agency);
        });
        refused("event without a title", [](const CaseReader &reader) { return acts::newEvent(reader, who, {}); });
        refused("claim with a date that is none", [](const CaseReader &reader) {
            acts::ClaimDraft draft;
            draft.event = Small::attack;
            draft.words = inFrench(u"mars 2023"_s);
            draft.value = u"last spring"_s;
            return acts::newClaim(reader, who, draft);
        });
        refused("credibility beyond the scale", [](const CaseReader &reader) {
            return acts::judgeClaim(reader, who, ClaimId(1), {Stance::Supports, Voice::Said, 7});
        });
        refused("a claim on one event that passes on a claim on another", [](const CaseReader &reader) {
            return acts::judgeClaim(reader, who, ClaimId(1), {Stance::Supports, Voice::Said, 0, ClaimId(6)});
        });
        refused("a number preferred",
            [](const CaseReader &reader) { return acts::preferClaim(reader, who, ClaimId(3), u"because"_s); });
        refused("preferred without a reason",
            [](const CaseReader &reader) { return acts::preferClaim(reader, who, ClaimId(1), u" "_s); });
        refused("evidence from another source",
            [](const CaseReader &reader) { return acts::addEvidence(reader, who, ClaimId(6), inFrench(u"ADE"_s)); });
        refused("empty note", [](const CaseReader &reader) { return acts::newNote(reader, who, {}); });
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(MakeAct, make);
        QFETCH(ErrorCode, code);
        const auto made = make(reader());
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
    }

    void whatRulesPutOnAnEntityGoesAndComesWithIt()
    {
        const auto made = acts::newEntity(reader(), who, {inFrench(u"Environ"_s), EntityType::Other, {}, {}, {}});
        const ActId act = write(*made);
        const CaseContent mine = said(content());
        const EntityId entity = mine.entities.last().id;
        // As an import would: the name stands in another text, a quotation is taken for its words, a claim names it.
        Write job;
        job.act.code = u"find-names"_s;
        Mention found = mine.mentions.first();
        found.id = MentionId(-1);
        found.entity = entity;
        job.content.mentions = {found};
        job.changed.quotations = content().quotations;
        job.changed.quotations[0].speaker = entity;
        job.changed.claims = {content().claims.at(4)};
        job.changed.claims[0].attributedTo = entity;
        write(job);
        const CaseContent after = said(content());
        const auto undo = acts::takeBack(reader(), who, act);
        VERIFY_RESULT(undo);
        const ActId undone = write(*undo);
        QVERIFY(undone.isValid());
        QCOMPARE(problems(), QStringList());
        const CaseContent without = content();
        QCOMPARE(without.entities.size(), 3);
        QCOMPARE(without.mentions.size(), smallCase().mentions.size());
        QVERIFY(!without.quotations.first().speaker.isValid());
        QVERIFY(!without.claims.at(4).attributedTo.isValid());
        const auto redo = acts::takeBack(reader(), who, undone);
        VERIFY_RESULT(redo);
        write(*redo);
        QCOMPARE(difference(said(content()), after), QString());
        QCOMPARE(problems(), QStringList());
    }

    void eventMadeByHandGoesWithAllThatRestsOnIt()
    {
        acts::ClaimDraft draft;
        draft.title = u"Locks stop"_s;
        draft.words = inFrench(u"mars 2023"_s);
        draft.value = u"2023-03"_s;
        write(*acts::newClaim(reader(), who, draft));
        const EventId event = content().events.last().id;
        QCOMPARE(content().events.last().date, edtf(u"2023-03"));
        const ClaimId claim = content().claims.last().id;
        write(*acts::preferClaim(reader(), who, claim, u"there is no other"_s));
        write(*acts::newNote(reader(), who, {{}, {}, event, u"Ask."_s}));
        Write passedOn;
        passedOn.changed.claims = {content().claims.first()};
        passedOn.changed.claims[0].repeats = claim;
        write(passedOn);
        const CaseContent before = said(content());
        const auto made = acts::removeEvent(reader(), who, event);
        VERIFY_RESULT(made);
        const ActId act = write(*made);
        QVERIFY(act.isValid());
        const CaseContent without = content();
        QCOMPARE(without.events.size(), smallCase().events.size());
        QCOMPARE(without.claims.size(), smallCase().claims.size());
        QCOMPARE(without.evidence.size(), smallCase().evidence.size());
        QCOMPARE(without.notes.size(), smallCase().notes.size());
        QVERIFY(!without.claims.first().repeats.isValid());
        QCOMPARE(problems(), QStringList());
        write(*acts::takeBack(reader(), who, act));
        QCOMPARE(difference(said(content()), before), QString());
        QCOMPARE(problems(), QStringList());
    }

    void nameThatWasTakenAwayIsTheSameNameWhenItComesBack()
    {
        write(*acts::removeName(reader(), who, NameId(2)));
        write(*acts::addName(reader(), who, Small::agency, {u"ADE"_s, u"fr"_s, NameKind::Acronym, {}}));
        QCOMPARE(content().names.size(), smallCase().names.size());
        QVERIFY(content().names.at(1).standing.status == Status::Accepted);
    }

    void lastNameStaysWhenMentionsMove()
    {
        write(*acts::moveMentions(reader(), who, {{MentionId(7)}, acts::Reach::SpeltSo}, Small::port));
        QVERIFY(content().names.last().standing.status == Status::Accepted);
        QCOMPARE(content().names.last().entity, Small::gang);
    }

    void entitiesThatAreTheSameAreTreatedAsOne()
    {
        write(*acts::mergeEntities(reader(), who, {Small::port, Small::gang}, u"so it is"_s));
        const CaseContent merged = said(content());
        const auto statusOf = [&](EntityId entity) { return reader().entity(entity)->standing.status; };
        // What is rejected is what lists show: both.
        const ActId rejected =
            write(*acts::settle(reader(), who, {row(u"entity"_s, Small::port.value)}, Status::Rejected));
        QVERIFY(statusOf(Small::port) == Status::Rejected);
        QVERIFY(statusOf(Small::gang) == Status::Rejected);
        write(*acts::takeBack(reader(), who, rejected));
        QCOMPARE(difference(said(content()), merged), QString());
        // Mentions of both in a source move together.
        const auto mentionsOf = [&](EntityId entity) {
            const CaseContent now = content();
            return std::ranges::count_if(now.mentions, [entity](const Mention &mention) {
                return mention.entity == entity && mention.standing.status != Status::Rejected;
            });
        };
        const auto both = mentionsOf(Small::port) + mentionsOf(Small::gang);
        QVERIFY(mentionsOf(Small::port) > 0 && mentionsOf(Small::gang) > 0);
        MentionId one;
        for (const Mention &mention : content().mentions) {
            if (mention.entity == Small::gang && mention.text == Small::englishText)
                one = mention.id;
        }
        write(*acts::splitEntity(reader(), who, {{{one}, acts::Reach::InSource}, u"Another"_s, EntityType::Other}));
        const EntityId made = content().entities.last().id;
        QVERIFY(mentionsOf(made) >= 2);
        QCOMPARE(mentionsOf(made) + mentionsOf(Small::port) + mentionsOf(Small::gang), both);
        QCOMPARE(problems(), QStringList());
    }

    // What a person changes of a proposal is accepted by that, with all that would have been by accepting it.
    void whatIsChangedIsAcceptedWithWhatBelongsToIt_data()
    {
        QTest::addColumn<MakeAct>("make");
        const auto change = [](const char *name, const MakeAct &make) { QTest::newRow(name) << make; };
        change("event renamed",
            [](const CaseReader &reader) { return acts::renameEvent(reader, who, Small::recovery, u"Repair"_s); });
        change("event described",
            [](const CaseReader &reader) { return acts::describeEvent(reader, who, Small::recovery, u"Slowly."_s); });
        change("event dated", [](const CaseReader &reader) {
            return acts::dateEvent(reader, who, Small::recovery, edtf(u"2023-05"), DatePart::None, {});
        });
        change("date preferred",
            [](const CaseReader &reader) { return acts::preferClaim(reader, who, ClaimId(6), u"nobody else says"_s); });
    }
    void whatIsChangedIsAcceptedWithWhatBelongsToIt()
    {
        QFETCH(MakeAct, make);
        const RowKey event = row(u"event"_s, Small::recovery.value);
        write(*acts::settle(reader(), who, {event}, Status::Proposed));
        const CaseContent before = said(content());
        const qint64 waiting = reader().proposalCounts({})->total();
        const auto made = make(reader());
        VERIFY_RESULT(made);
        const ActId changed = write(*made);
        const CaseContent now = content();
        QVERIFY(now.events.at(1).standing.status == Status::Accepted);
        QVERIFY(now.claims.at(5).standing.status == Status::Accepted);
        QVERIFY(now.evidence.at(5).standing.status == Status::Accepted);
        QCOMPARE(reader().proposalCounts({})->total(), waiting - 1);
        write(*acts::takeBack(reader(), who, changed));
        QCOMPARE(difference(said(content()), before), QString());
    }

    void claimThatIsChangedIsAcceptedWithItsEvidence()
    {
        write(*acts::settle(reader(), who, {row(u"claim"_s, 6)}, Status::Proposed));
        const qint64 waiting = reader().proposalCounts({})->total();
        const ActId judged = write(*acts::judgeClaim(reader(), who, ClaimId(6), {Stance::Supports, Voice::Said, 2}));
        QVERIFY(content().evidence.at(5).standing.status == Status::Accepted);
        QCOMPARE(reader().proposalCounts({})->total(), waiting - 1);
        write(*acts::takeBack(reader(), who, judged));
        QVERIFY(content().evidence.at(5).standing.status == Status::Proposed);
        QCOMPARE(reader().proposalCounts({})->total(), waiting);
    }

    // A rule's later proposals about what was accepted long ago wait for their own decision.
    void whatIsAcceptedAlreadyTakesNothingAlong()
    {
        QVERIFY(content().mentions.at(0).standing.status == Status::Proposed);
        write(*acts::renameEntity(reader(), who, Small::agency, u"Locks Authority"_s, u"en"_s));
        QVERIFY(content().mentions.at(0).standing.status == Status::Proposed);
    }

    void whatIsKeptApartKeepsItsName()
    {
        write(*acts::judgeSameness(reader(), who, Small::gang, Small::agency, Judgement::NotTheSame));
        write(*acts::judgeSameness(reader(), who, Small::port, Small::agency, Judgement::Same));
        write(*acts::mergeEntities(reader(), who, {Small::port, Small::gang}, {}, Small::gang, u"en"_s));
        QCOMPARE(content().entities.at(0).label, u"Agence des écluses"_s);
        QCOMPARE(content().entities.at(1).label, u"Port de Valmer"_s);
    }

    void claimOfOtherWordsIsNoLongerOfTheEntity()
    {
        acts::ClaimDraft draft;
        draft.event = Small::attack;
        draft.words = inEnglish(u"closed"_s);
        draft.kind = ClaimKind::Attribution;
        draft.value = u"Grey Heron"_s;
        draft.attributedTo = Small::gang;
        write(*acts::newClaim(reader(), who, draft));
        const ClaimId made = content().claims.last().id;
        write(*acts::editClaim(reader(), who, made, u"Grey Heron"_s));
        QCOMPARE(reader().claim(made)->attributedTo, Small::gang);
        write(*acts::editClaim(reader(), who, made, u"a gang of the north"_s));
        QCOMPARE(reader().claim(made)->attributedTo, EntityId());
    }

    void partingTakesAnEntityOutOfAllItIsTheSameAs()
    {
        write(*acts::mergeEntities(reader(), who, {Small::gang, Small::port, Small::agency}, u"so it is"_s));
        const CaseContent merged = said(content());
        // The agency and the port were judged not to be the same: their judgement is one row.
        const ActId act = write(*acts::partEntity(reader(), who, Small::gang, u"no"_s));
        QVERIFY(reader().clusters()->isEmpty());
        QCOMPARE(reader().act(act)->code, u"part-entities"_s);
        QCOMPARE(
            reader().act(act)->arguments, (QStringList{u"Grey Heron"_s, u"Port de Valmer"_s, u"Agence des écluses"_s}));
        for (const Sameness &row : content().samenesses)
            QVERIFY(row.judgement == Judgement::NotTheSame);
        const ActId undone = write(*acts::takeBack(reader(), who, act));
        QCOMPARE(difference(said(content()), merged), QString());
        write(*acts::takeBack(reader(), who, undone));
        QVERIFY(reader().clusters()->isEmpty());
        const auto again = acts::partEntity(reader(), who, Small::gang);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Invalid);
    }

    void kindsOfActsAreToldOnce()
    {
        QStringList codes;
        for (const ActKind &kind : actKinds())
            codes.append(kind.code);
        QCOMPARE(QSet<QString>(codes.cbegin(), codes.cend()).size(), codes.size());
        QVERIFY(!actKind(u"no-such-act"));
    }

private:
    CaseReader reader() const { return *CaseReader::open(m_path); }
    CaseContent content() const { return *reader().content(); }
    QStringList problems() const { return problemLines(reader().check().value()); }
    ActId write(Write write)
    {
        write.act.who = who;
        const auto receipt = m_writer->write(std::move(write)).result();
        if (!receipt)
            qWarning() << receipt.error().detail << receipt.error().query;
        return receipt ? receipt->act : ActId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CaseWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestActs)
#include "tst_acts.moc"

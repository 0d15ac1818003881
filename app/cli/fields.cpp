// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const Field typeField{u"type"_s, u"what kind of object the line is"_s};
const Field uidField{u"id"_s, u"its uid, the same in every copy of the case"_s};
const Field placeField{u"id"_s, u"its place: the text's id and what stands there"_s};
const Field textField{u"text"_s, u"id of the text: the uid of its edition or version"_s};
const Field startField{u"start"_s, u"first character, in Unicode code points of the stored text, from 0"_s};
const Field endField{u"end"_s, u"one past the last character"_s};
const Field fileField{u"file"_s, u"file name of its text, as import takes it"_s, 60};
const Field statusField{u"status"_s, u"proposed, accepted or rejected"_s, 8};
const Field ruleField{u"rule"_s, u"the rule that made it; null when a person did"_s};
const Field langField{u"lang"_s, u"language of its text (ISO 639-1)"_s, 4};

Field quoteField(int width)
{
    return {u"quote"_s, u"the characters from start to end"_s, width};
}

QList<ObjectType> makeTypes()
{
    return {
        {u"case"_s, u"create"_s, u"a case"_s,
            {typeField, uidField, {u"title"_s, u"what the case is called"_s, 50},
                {u"language"_s, u"the reader's language (ISO 639-1)"_s, 8}, {u"file"_s, u"path of its file"_s, 60}}},
        {u"source"_s, u"show sources"_s, u"an article as a thing, by date of publication"_s,
            {typeField, uidField, {u"language"_s, u"language of its text (ISO 639-1), null when not known"_s, 8},
                {u"published"_s, u"when it was published (EDTF), null when not known"_s, 10},
                {u"reliability"_s, u"A to F of the Admiralty code, null when nobody has judged"_s, 11},
                {u"kind"_s, u"what it is, in free words"_s, 20}, {u"title"_s, u"its title"_s, 50},
                {u"publisher"_s, u"who published it"_s, 24}, {u"author"_s, u"who wrote it"_s},
                {u"url"_s, u"where it was published"_s}, {u"file"_s, u"file name of its newest edition"_s, 60},
                {u"sha256"_s, u"of that edition's bytes as they arrived"_s},
                {u"editions"_s, u"how many editions there are"_s}, {u"passages"_s, u"how many passages it has"_s, 8},
                {u"renditions"_s, u"languages of its renditions"_s, 12}}},
        {u"text"_s, u"show texts"_s, u"what was read from an edition, or written in a version"_s,
            {typeField, {u"id"_s, u"the uid of its edition or version"_s},
                {u"source"_s, u"id of the source whose words it is, or renders"_s}, fileField,
                {u"kind"_s, u"edition, summary or translation"_s, 11},
                {u"number"_s, u"of the edition or version, from 1"_s, 6}, langField,
                {u"lang_origin"_s, u"who told the language: metadata, detected, person, front-matter"_s},
                {u"status"_s, u"of a version: draft, reviewed, or what its front matter says; null of an edition"_s, 8},
                {u"author"_s, u"of a version"_s, 12}, {u"current"_s, u"whether it is the newest"_s, 7},
                {u"characters"_s, u"its length in code points"_s, 10}}},
        {u"passage"_s, u"show passages"_s, u"a sentence, a heading or a field of a text"_s,
            {typeField, placeField, textField, fileField, {u"number"_s, u"from 1, as the gutter shows it"_s, 6},
                startField, endField, quoteField(90), {u"kind"_s, u"sentence, heading or field"_s, 8}, langField,
                {u"own_lang"_s,
                    u"language of its words where that is another than its text's; und where they do not tell"_s}}},
        {u"entity"_s, u"show entities"_s, u"a named thing, by type, the most mentioned first"_s,
            {typeField, uidField,
                {u"entity_type"_s,
                    u"organisation, person, place, product, threat-actor, malware, vulnerability or other"_s, 13},
                {u"label"_s, u"what lists call it"_s, 40}, {u"description"_s, u"one line about it"_s},
                {u"names"_s, u"what it is called: {language: [names]}, * for all languages"_s},
                {u"mentions"_s, u"how often sources name it; renditions are not counted"_s, 8},
                {u"sources"_s, u"how many sources name it"_s, 7}, statusField, ruleField}},
        {u"mention"_s, u"show mentions"_s, u"a place that names an entity"_s,
            {typeField, {u"id"_s, u"its place and the entity: two may be named by the same words"_s}, textField,
                fileField, startField, endField, quoteField(40), {u"entity"_s, u"id of the entity"_s},
                {u"name"_s, u"what lists call the entity"_s, 30},
                {u"entity_type"_s, u"its type, as of an entity"_s, 13},
                {u"orphaned"_s, u"whether its words are gone from the newest edition"_s}, langField, statusField,
                ruleField}},
        {u"date"_s, u"show dates"_s, u"a wording read as a date"_s,
            {typeField, {u"id"_s, u"its place and what it says: the same words may be read in two ways"_s}, textField,
                fileField, startField, endField, quoteField(0), {u"wording"_s, u"the words that were read"_s, 34},
                {u"edtf"_s, u"what they say, as EDTF"_s, 24},
                {u"earliest"_s, u"the first day it can be, YYYY-MM-DD; null when open or unknown"_s, 10},
                {u"latest"_s, u"the last day it can be; null when open or unknown"_s, 10},
                {u"precision"_s, u"day, month, season, quarter, year, decade, century or millennium"_s},
                {u"part"_s,
                    u"early, mid, late (each also about-), morning, afternoon, evening, night or between; null when it does not say"_s},
                {u"anchor"_s, u"EDTF of the day it was counted from; null when absolute"_s}, langField, statusField,
                ruleField}},
        {u"indicator"_s, u"show indicators"_s, u"an address, a number of a vulnerability or of a telephone, a hash"_s,
            {typeField, placeField, textField, fileField, startField, endField, quoteField(40),
                {u"indicator_type"_s, u"email, telephone, url, domain, ip, cve or hash"_s, 14},
                {u"value"_s, u"as a machine writes it"_s, 60}, langField, statusField, ruleField}},
        {u"quotation"_s, u"show quotations"_s, u"quoted words, without the marks around them"_s,
            {typeField, placeField, textField, fileField, startField, endField, quoteField(70),
                {u"speaker"_s, u"id of the entity that says them, null when nobody could tell"_s},
                {u"name"_s, u"what lists call the speaker"_s, 30}, langField, statusField, ruleField}},
        {u"event"_s, u"show events"_s, u"something that happened, the earliest first"_s,
            {typeField, uidField, {u"edtf"_s, u"its date as EDTF, null when none is known"_s, 24},
                {u"earliest"_s, u"the first day it can be; null when open or unknown"_s},
                {u"latest"_s, u"the last day it can be; null when open or unknown"_s},
                {u"part"_s,
                    u"early, mid, late (each also about-), morning, afternoon, evening, night or between; null when it does not say"_s},
                {u"title"_s, u"what happened"_s, 60}, {u"description"_s, u"more about it"_s},
                {u"verdict"_s,
                    u"what the claims about its date come to: agree, coarser, apart, disagree, one-source or silent"_s,
                    10},
                {u"claims"_s, u"ids of its claims"_s}, {u"sources"_s, u"how many sources speak of it"_s, 7},
                {u"preferred"_s, u"id of the claim a person chose"_s}, {u"reason"_s, u"why"_s}, statusField,
                ruleField}},
        {u"claim"_s, u"show claims"_s, u"what one source says about an event"_s,
            {typeField, uidField, {u"event"_s, u"id of the event"_s}, {u"event_title"_s, u"what happened"_s, 34},
                {u"kind"_s, u"date, number, attribution or extent"_s, 11},
                {u"value"_s, u"EDTF, a figure or words; empty when it does not say"_s, 24},
                {u"stance"_s, u"supports or contradicts: whether the source says the value or denies it"_s, 11},
                {u"source"_s, u"id of the source"_s}, {u"file"_s, u"file name of the source's newest edition"_s, 34},
                {u"wording"_s, u"the source's own words"_s, 34}, {u"voice"_s, u"said, interpreted or inferred"_s},
                {u"credibility"_s, u"1 to 6 of the Admiralty code, null when nobody has judged"_s},
                {u"repeats"_s, u"id of the claim it only passes on"_s},
                {u"attributed_to"_s, u"id of the entity it names"_s},
                {u"evidence"_s, u"the spans under it: [{text, start, end, quote, words}]"_s}, statusField, ruleField}},
        {u"rendition"_s, u"show renditions"_s, u"a translation or summary of a source"_s,
            {typeField, uidField, {u"source"_s, u"id of the source"_s},
                {u"file"_s, u"file name of its newest version, as import takes it"_s, 40},
                {u"kind"_s, u"summary or translation"_s, 11}, {u"language"_s, u"ISO 639-1"_s, 8},
                {u"versions"_s, u"its versions, the newest first: [{id, number, status, author, made}]"_s, 40}}},
        {u"alignment"_s, u"show alignments"_s,
            u"a passage of a rendition and a passage of its source that it rests on"_s,
            {typeField, placeField, textField, fileField, {u"number"_s, u"of the passage"_s, 6}, startField, endField,
                quoteField(50), {u"source_text"_s, u"id of the source's text"_s},
                {u"source_number"_s, u"of the passage of the source"_s, 13},
                {u"source_start"_s, u"its first character"_s}, {u"source_end"_s, u"one past its last character"_s},
                {u"source_quote"_s, u"its characters"_s, 50}, {u"confidence"_s, u"0 to 1"_s, 10}, langField,
                statusField, ruleField}},
        {u"finding"_s, u"show findings"_s, u"something a check noticed"_s,
            {typeField, uidField, {u"check"_s, u"which check"_s, 24},
                {u"severity"_s, u"critical, major, minor or noted"_s, 8}, {u"message"_s, u"what it noticed"_s, 60},
                {u"spans"_s, u"the places it speaks of: [{text, start, end, quote}]"_s},
                {u"reason"_s, u"how it was settled"_s, 30}, statusField, ruleField}},
        {u"sameness"_s, u"show samenesses"_s, u"a judgement on whether two entities are one"_s,
            {typeField, {u"id"_s, u"the ids of both, with = between them"_s}, {u"first"_s, u"id of an entity"_s},
                {u"first_label"_s, u"what lists call it"_s, 34}, {u"second"_s, u"id of the other"_s},
                {u"second_label"_s, u"what lists call that"_s, 34},
                {u"judgement"_s, u"same, not-the-same or unsure"_s, 12}, {u"reason"_s, u"why"_s, 80}, statusField,
                ruleField}},
        {u"act"_s, u"show history"_s, u"one change of the case, the oldest first"_s,
            {typeField, {u"id"_s, u"its hash, which the next act carries"_s},
                {u"number"_s, u"its place in the history, from 1"_s, 6}, {u"when"_s, u"when it was done, UTC"_s, 24},
                {u"who"_s, u"who did it"_s, 16}, {u"code"_s, u"what was done, for programs"_s},
                {u"arguments"_s, u"what it was done to"_s}, {u"message"_s, u"what was done"_s, 70},
                {u"undoes"_s, u"number of the act it takes back"_s},
                {u"counts"_s, u"what came of an import or run"_s}}},
        {u"hit"_s, u"search"_s, u"a passage that a search found"_s,
            {typeField, placeField, textField, fileField, {u"number"_s, u"of the passage"_s, 6}, startField, endField,
                quoteField(20), {u"before"_s, u"the words before it"_s, 40}, {u"after"_s, u"the words after it"_s, 40},
                {u"source"_s, u"id of the source"_s}, {u"title"_s, u"title of the source"_s}, langField}},
        {u"import"_s, u"import"_s, u"what became of a file"_s,
            {typeField, {u"id"_s, u"id of the source that came in, or that has these bytes already"_s},
                {u"outcome"_s, u"in, duplicate, changed or refused"_s, 9}, {u"file"_s, u"its path"_s, 60},
                {u"message"_s, u"why it is not in"_s, 60},
                {u"notes"_s, u"what a person should know of it: [{code, about, message}]"_s, 120}}},
        {u"problem"_s, u"check"_s, u"something that is wrong with the file"_s,
            {typeField, {u"id"_s, u"always null: it is no thing of the case"_s},
                {u"code"_s, u"integrity, value, hash, offset, search-index, chain, counts or foreign-key"_s, 12},
                {u"message"_s, u"what is wrong"_s, 90}}},
        {u"summary"_s, u"import"_s, u"the last line of an import"_s,
            {typeField, {u"in"_s, u"how many sources came in"_s, 9},
                {u"duplicate"_s, u"how many were there already"_s, 9},
                {u"refused"_s, u"how many were refused or stayed out because they changed"_s, 9}}},
        {u"annotated"_s, u"annotate"_s, u"the last line of annotate: how many rows it added"_s,
            {typeField, {u"entities"_s, u"new entities"_s, 8}, {u"names"_s, u"new names"_s, 8},
                {u"mentions"_s, u"new mentions"_s, 8}, {u"dates"_s, u"new dates"_s, 8},
                {u"events"_s, u"new events"_s, 8}, {u"claims"_s, u"new claims"_s, 8},
                {u"evidence"_s, u"new pieces of evidence"_s, 8}, {u"links"_s, u"new links"_s, 8},
                {u"decisions"_s, u"rows whose status was changed"_s, 9}, {u"notes"_s, u"new notes"_s, 8},
                {u"findings"_s, u"new findings"_s, 8}}},
        {u"edtf"_s, u"edtf"_s, u"what a date in EDTF says"_s,
            {typeField, {u"edtf"_s, u"the date as it was given"_s, 26}, {u"valid"_s, u"whether it is EDTF"_s, 5},
                {u"level"_s, u"0, 1 or 2: the least level that has all it uses; null when not valid"_s, 5},
                {u"earliest"_s,
                    u"the first day it can be, YYYY-MM-DD; the year 0000 is that before 0001, years of more than four "
                    "digits have them all; null when open or unknown"_s,
                    12},
                {u"latest"_s, u"the last day it can be; null when open or unknown"_s, 12},
                {u"precision"_s,
                    u"day, month, season, quarter, quadrimester, half, year, decade, century or millennium; of the "
                    "finest part of intervals and sets"_s,
                    10},
                {u"wording"_s, u"the date in words, in the language of --language"_s, 50},
                {u"reason"_s, u"why it is not valid, and at which character; null when it is"_s, 60}}},
        {u"analysed"_s, u"analyze"_s, u"how much a document of a manifest has; with --json all of it comes instead"_s,
            {typeField, {u"doc"_s, u"its id in the manifest"_s, 30},
                {u"lang"_s, u"its language (ISO 639-1), null when it could not be told"_s, 4},
                {u"passages"_s, u"how many sentences, headings and fields"_s, 8},
                {u"mentions"_s, u"how many mentions of entities"_s, 8}, {u"dates"_s, u"how many dates"_s, 5},
                {u"indicators"_s, u"how many addresses, hashes and the like"_s, 10}}},
        {u"found-date"_s, u"dates"_s, u"a date that is in words"_s,
            {typeField, {u"text"_s, u"which of the texts, from 0"_s, 4},
                {u"start"_s, u"first character, in Unicode code points of the text as it was given, from 0"_s},
                endField, quoteField(40), {u"edtf"_s, u"what they say, as EDTF"_s, 24},
                {u"earliest"_s, u"the first day it can be, YYYY-MM-DD; null when open or unknown"_s, 10},
                {u"latest"_s, u"the last day it can be; null when open or unknown"_s, 10},
                {u"part"_s, u"early, mid, late and the like; null when it does not say"_s, 8},
                {u"anchor"_s, u"EDTF of the day it was counted from; null when absolute"_s, 10}, ruleField}},
        {u"aligned"_s, u"align"_s, u"sentences that say the same"_s,
            {typeField, {u"source"_s, u"numbers of lines, from 0"_s, 16},
                {u"target"_s, u"numbers of lines, from 0"_s, 16},
                {u"confidence"_s, u"0 to 1, of the least sure link"_s, 10}}},
    };
}

} // namespace

const QList<ObjectType> &objectTypes()
{
    static const QList<ObjectType> types = makeTypes();
    return types;
}

const ObjectType &objectType(const QString &type)
{
    const QList<ObjectType> &types = objectTypes();
    const auto found =
        std::find_if(types.cbegin(), types.cend(), [&type](const ObjectType &known) { return known.type == type; });
    Q_ASSERT(found != types.cend());
    return *found;
}

} // namespace dossier

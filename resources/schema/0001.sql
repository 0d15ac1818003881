-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1 of the case file: every word of a case and its table. 0001.sqlite.sql adds what only SQLite has.
--
-- Spans are offsets in UTF-16 units of the stored NFC text, the end exclusive; they are compared, never used to cut.
-- Moments are milliseconds since 1970-01-01 UTC. Dates are EDTF; *_earliest and *_latest are their outer bounds as
-- Julian day numbers (the least and the greatest 64-bit number: no bound; NULL: no date).
-- status: 0 proposed, 1 accepted, 2 rejected. Other choices are words, those that stand in rows by the million numbers.
-- "Kept" columns are worked out from other rows in the same transaction; a check compares them.

-- What the case is called. One row.
CREATE TABLE "case" (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uid BLOB NOT NULL CHECK (length(uid) = 16),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    description TEXT NOT NULL,
    made INTEGER NOT NULL
) STRICT;

-- The last key each table has given out: a key is never given twice, so that the history cannot mean another row.
CREATE TABLE serial (
    name TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Kept: how much is in the case.
CREATE TABLE kept_count (
    name TEXT NOT NULL PRIMARY KEY,
    amount INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who made a row: a rule and its version, or a person (rule empty).
CREATE TABLE origin (
    id INTEGER NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    author TEXT NOT NULL,
    UNIQUE (rule, rule_version, author)
) STRICT;

-- Sources, what was read and what was written ---------------------------------------------------------------------

CREATE TABLE source (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    published_earliest INTEGER,
    published_latest INTEGER,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    reliability TEXT NOT NULL,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    revision INTEGER NOT NULL,
    list_day INTEGER NOT NULL, -- kept: published_earliest, the greatest number when not known; the order of lists
    sought TEXT NOT NULL -- kept: title, publisher and kind without case and accents; lists are ordered and sought by it
) STRICT;
CREATE INDEX source_in_list ON source (list_day, sought, id, removed);
CREATE INDEX source_by_url ON source (url) WHERE url <> '';

CREATE TABLE edition (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    size INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    reader TEXT NOT NULL,
    arrived INTEGER NOT NULL,
    text INTEGER REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (source, number)
) STRICT;
CREATE INDEX edition_by_sha256 ON edition (sha256);
CREATE INDEX edition_by_file_name ON edition (file_name);
CREATE INDEX edition_by_text ON edition (text);

-- The bytes as they arrived, compressed (zlib, after the length as four bytes, highest first). Apart from edition, so
-- that lists never read past them.
CREATE TABLE edition_bytes (
    edition INTEGER NOT NULL PRIMARY KEY REFERENCES edition (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE rendition (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('summary', 'translation')),
    language TEXT NOT NULL
) STRICT;
CREATE INDEX rendition_by_source ON rendition (source);

CREATE TABLE version (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    rendition INTEGER NOT NULL REFERENCES rendition (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    made INTEGER NOT NULL,
    text INTEGER REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (rendition, number)
) STRICT;
CREATE INDEX version_by_text ON version (text);

CREATE TABLE text (
    id INTEGER NOT NULL PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    edition INTEGER REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    language_origin TEXT NOT NULL,
    rules_version INTEGER NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    CHECK ((edition IS NULL) <> (version IS NULL))
) STRICT;
CREATE INDEX text_by_source ON text (source);
CREATE INDEX text_by_edition ON text (edition) WHERE edition IS NOT NULL;
CREATE INDEX text_by_version ON text (version) WHERE version IS NOT NULL;

CREATE TABLE text_characters (
    text INTEGER NOT NULL PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    characters TEXT NOT NULL
) STRICT;

-- The way back to the bytes, run by run: variable-length numbers (7 bits a byte, lowest first), zigzag: stored start
-- less the end of the run before, stored length, the same for decoded and for bytes, linear (1) or not (0).
CREATE TABLE text_map (
    text INTEGER NOT NULL PRIMARY KEY REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    runs BLOB NOT NULL
) STRICT;

-- kind: 0 sentence, 1 heading, 2 field.
CREATE TABLE passage (
    id INTEGER NOT NULL PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    CHECK (span_start >= 0 AND span_end >= span_start),
    UNIQUE (text, number)
) STRICT;

CREATE TABLE link (
    id INTEGER NOT NULL PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    rendered INTEGER NOT NULL REFERENCES passage (id) DEFERRABLE INITIALLY DEFERRED,
    confidence REAL NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX link_by_source ON link (source);
CREATE INDEX link_by_rendered ON link (rendered);

-- Who and what is named --------------------------------------------------------------------------------------------

CREATE TABLE entity (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    type TEXT NOT NULL,
    label TEXT NOT NULL,
    description TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    mentions INTEGER NOT NULL DEFAULT 0, -- kept: in the newest editions of sources, rejected ones left out
    sources INTEGER NOT NULL DEFAULT 0, -- kept: sources with at least one of these
    sought TEXT NOT NULL -- kept: label without case and accents
) STRICT;

CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    spelling TEXT NOT NULL,
    kind TEXT NOT NULL,
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    sought TEXT NOT NULL -- kept: spelling without case and accents
) STRICT;
CREATE INDEX name_by_entity ON name (entity, language);
CREATE INDEX name_by_spelling ON name (sought);

CREATE TABLE sameness (
    id INTEGER NOT NULL PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    second INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    judgement TEXT NOT NULL,
    reason TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX sameness_by_first ON sameness (first);
CREATE INDEX sameness_by_second ON sameness (second);

-- quote_prefix and quote_suffix are NULL where they are the 32 units before and after the span.
CREATE TABLE mention (
    id INTEGER NOT NULL PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    quote_words TEXT NOT NULL,
    quote_prefix TEXT,
    quote_suffix TEXT,
    orphaned INTEGER NOT NULL CHECK (orphaned IN (0, 1)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    passage INTEGER REFERENCES passage (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED -- kept: it starts in
) STRICT;
CREATE INDEX mention_by_text ON mention (text, span_start);
CREATE INDEX mention_by_entity ON mention (entity, text);
CREATE INDEX mention_by_passage ON mention (passage, entity);

-- Kept: how often the newest edition of a source names an entity, rejected mentions and removed sources left out.
CREATE TABLE entity_source (
    entity INTEGER NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (entity, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_source_by_source ON entity_source (source, entity);

CREATE TABLE indicator (
    id INTEGER NOT NULL PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX indicator_by_text ON indicator (text, span_start);
CREATE INDEX indicator_by_value ON indicator (value);

CREATE TABLE quotation (
    id INTEGER NOT NULL PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    speaker INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX quotation_by_text ON quotation (text, span_start);
CREATE INDEX quotation_by_speaker ON quotation (speaker) WHERE speaker IS NOT NULL;

-- When, and what happened ------------------------------------------------------------------------------------------

CREATE TABLE date (
    id INTEGER NOT NULL PRIMARY KEY,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    wording TEXT NOT NULL,
    edtf TEXT NOT NULL,
    edtf_earliest INTEGER,
    edtf_latest INTEGER,
    part TEXT NOT NULL,
    anchor TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    passage INTEGER REFERENCES passage (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED -- kept: it starts in
) STRICT;
CREATE INDEX date_by_text ON date (text, span_start);
CREATE INDEX date_by_bounds ON date (edtf_earliest, edtf_latest, text);
CREATE INDEX date_by_passage ON date (passage);

CREATE TABLE event (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    date TEXT NOT NULL,
    date_earliest INTEGER,
    date_latest INTEGER,
    part TEXT NOT NULL,
    preferred INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    date_set_by_person INTEGER NOT NULL CHECK (date_set_by_person IN (0, 1)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX event_by_date ON event (date_earliest, date_latest);
CREATE INDEX event_by_preferred ON event (preferred) WHERE preferred IS NOT NULL;

CREATE TABLE claim (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    event INTEGER NOT NULL REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    wording TEXT NOT NULL,
    date TEXT NOT NULL,
    date_earliest INTEGER,
    date_latest INTEGER,
    part TEXT NOT NULL,
    anchor TEXT NOT NULL,
    stance TEXT NOT NULL,
    voice TEXT NOT NULL,
    credibility INTEGER NOT NULL,
    repeats INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    attributed_to INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_by_event ON claim (event, source);
CREATE INDEX claim_by_source ON claim (source, event);
CREATE INDEX claim_by_date ON claim (date_earliest, date_latest) WHERE date_earliest IS NOT NULL;
CREATE INDEX claim_by_repeats ON claim (repeats) WHERE repeats IS NOT NULL;
CREATE INDEX claim_by_attributed_to ON claim (attributed_to) WHERE attributed_to IS NOT NULL;

CREATE TABLE evidence (
    id INTEGER NOT NULL PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words_start INTEGER NOT NULL,
    words_end INTEGER NOT NULL,
    quote_words TEXT NOT NULL,
    quote_prefix TEXT,
    quote_suffix TEXT,
    orphaned INTEGER NOT NULL CHECK (orphaned IN (0, 1)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    passage INTEGER REFERENCES passage (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED -- kept: it starts in
) STRICT;
CREATE INDEX evidence_by_claim ON evidence (claim);
CREATE INDEX evidence_by_text ON evidence (text, span_start);
CREATE INDEX evidence_by_passage ON evidence (passage, claim);

-- What people and checks say about it ------------------------------------------------------------------------------

CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    text INTEGER REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    entity INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    event INTEGER REFERENCES event (id) DEFERRABLE INITIALLY DEFERRED,
    words TEXT NOT NULL,
    author TEXT NOT NULL,
    made INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX note_by_text ON note (text, span_start) WHERE text IS NOT NULL;
CREATE INDEX note_by_entity ON note (entity) WHERE entity IS NOT NULL;
CREATE INDEX note_by_event ON note (event) WHERE event IS NOT NULL;

CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    "check" TEXT NOT NULL,
    severity TEXT NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL, -- a JSON array of strings
    reason TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX finding_by_status ON finding (status);

CREATE TABLE finding_span (
    finding INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (finding, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_span_by_text ON finding_span (text);

-- History ----------------------------------------------------------------------------------------------------------

CREATE TABLE act (
    seq INTEGER NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL, -- a JSON array of strings
    who TEXT NOT NULL,
    moment INTEGER NOT NULL,
    undoes INTEGER REFERENCES act (seq) DEFERRABLE INITIALLY DEFERRED,
    counts TEXT NOT NULL, -- a JSON object
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX act_by_undoes ON act (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change (
    act INTEGER NOT NULL REFERENCES act (seq) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    key INTEGER NOT NULL,
    before TEXT NOT NULL, -- JSON objects by column name
    after TEXT NOT NULL,
    PRIMARY KEY (act, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_row ON change (table_name, key);

CREATE TABLE run (
    id INTEGER NOT NULL PRIMARY KEY,
    rules TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    counts TEXT NOT NULL -- a JSON object
) STRICT;

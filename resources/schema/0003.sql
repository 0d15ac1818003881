-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3: renditions that are being written. Keeping a draft makes a version of it, and its rows go.

CREATE TABLE draft (
    id INTEGER NOT NULL PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    basis INTEGER REFERENCES version (id) DEFERRABLE INITIALLY DEFERRED, -- the version it began from
    kind TEXT NOT NULL CHECK (kind IN ('summary', 'translation')),
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    begun INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (source, kind, language)
) STRICT;
CREATE INDEX draft_by_basis ON draft (basis) WHERE basis IS NOT NULL;

-- A row each, so that a word typed changes one small row, and the history keeps little of it. Positions leave gaps, so
-- that a paragraph put in leaves the others as they are.
CREATE TABLE paragraph (
    id INTEGER NOT NULL PRIMARY KEY,
    draft INTEGER NOT NULL REFERENCES draft (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX paragraph_by_draft ON paragraph (draft, position);

-- What a person said of a sentence of a draft: that it rests on a passage of the source (accepted), or that it does not
-- (rejected). span is of the paragraph, on of the text.
CREATE TABLE draft_link (
    id INTEGER NOT NULL PRIMARY KEY,
    paragraph INTEGER NOT NULL REFERENCES paragraph (id) DEFERRABLE INITIALLY DEFERRED,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id) DEFERRABLE INITIALLY DEFERRED,
    on_start INTEGER NOT NULL,
    on_end INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES origin (id),
    fingerprint BLOB NOT NULL,
    revision INTEGER NOT NULL,
    CHECK (span_start >= 0 AND span_end >= span_start)
) STRICT;
CREATE INDEX draft_link_by_paragraph ON draft_link (paragraph, span_start);
CREATE INDEX draft_link_by_text ON draft_link (text);

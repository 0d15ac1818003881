-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2: near-duplicates, texts in scripts without spaces, and rows found by their fingerprint.
-- 0002.sqlite.sql adds what only SQLite has.

-- Kept: whether enough of the letters belong to a script that is written without spaces between words.
ALTER TABLE text ADD COLUMN unspaced INTEGER NOT NULL DEFAULT 0 CHECK (unspaced IN (0, 1));

-- A few hashes of what a text says: texts that share several of them say nearly the same.
CREATE TABLE text_sketch (
    hash INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (hash, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_sketch_by_text ON text_sketch (text);

CREATE INDEX finding_by_fingerprint ON finding (fingerprint);
CREATE INDEX event_by_fingerprint ON event (fingerprint);

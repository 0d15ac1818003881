-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full text in scripts without spaces, the part of version 2 that only SQLite has. There the first index sees a whole
-- clause as one word; this one has every three characters in a row, and only of texts that need it, so that a case
-- without any pays nothing.

UPDATE text SET unspaced = 1
WHERE id IN (SELECT text FROM text_characters WHERE dossier_unspaced(characters));

CREATE VIEW unspaced_text (id, characters) AS
    SELECT c.text, c.characters FROM text_characters c JOIN text t ON t.id = c.text
    WHERE t.current = 1 AND t.unspaced = 1;

CREATE VIRTUAL TABLE search_trigram USING fts5 (
    characters, content = 'unspaced_text', content_rowid = 'id', tokenize = 'trigram'
);
INSERT INTO search_trigram (search_trigram, rank) VALUES ('automerge', 0);
INSERT INTO search_trigram (search_trigram, rank) VALUES ('hashsize', 67108864);
INSERT INTO search_trigram (rowid, characters) SELECT id, characters FROM unspaced_text;

-- Whoever writes characters puts them into the indexes: a trigger would make SQLite open a savepoint for each text, at
-- which FTS5 writes out what it has gathered so far, and an index of many small parts is slow to write and to merge.
DROP TRIGGER text_is_searched;

CREATE TRIGGER unspaced_text_comes_back AFTER UPDATE OF current ON text
WHEN NEW.unspaced = 1 AND OLD.current = 0 AND NEW.current = 1 BEGIN
    INSERT INTO search_trigram (rowid, characters) SELECT text, characters FROM text_characters WHERE text = NEW.id;
END;
CREATE TRIGGER unspaced_text_is_superseded AFTER UPDATE OF current ON text
WHEN NEW.unspaced = 1 AND OLD.current = 1 AND NEW.current = 0 BEGIN
    INSERT INTO search_trigram (search_trigram, rowid, characters)
    SELECT 'delete', text, characters FROM text_characters WHERE text = NEW.id;
END;
CREATE TRIGGER unspaced_text_is_gone BEFORE DELETE ON text WHEN OLD.unspaced = 1 AND OLD.current = 1 BEGIN
    INSERT INTO search_trigram (search_trigram, rowid, characters)
    SELECT 'delete', text, characters FROM text_characters WHERE text = OLD.id;
END;

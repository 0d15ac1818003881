-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Full text, the part of version 1 that only SQLite has. One row of the index for each text of a newest edition or a
-- current version; the words themselves stay in text_characters.

CREATE VIEW searched_text (id, characters) AS
    SELECT c.text, c.characters FROM text_characters c JOIN text t ON t.id = c.text WHERE t.current = 1;

CREATE VIRTUAL TABLE search USING fts5 (
    characters, content = 'searched_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
-- Merging happens in bounded steps behind each commit, never inside one: a commit stays short at any size.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
-- A whole case in one transaction is indexed in two thirds of the time.
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);

CREATE TRIGGER text_is_searched AFTER INSERT ON text_characters BEGIN
    INSERT INTO search (rowid, characters)
    SELECT NEW.text, NEW.characters FROM text WHERE id = NEW.text AND current = 1;
END;
CREATE TRIGGER text_comes_back AFTER UPDATE OF current ON text WHEN OLD.current = 0 AND NEW.current = 1 BEGIN
    INSERT INTO search (rowid, characters) SELECT text, characters FROM text_characters WHERE text = NEW.id;
END;
CREATE TRIGGER text_is_superseded AFTER UPDATE OF current ON text WHEN OLD.current = 1 AND NEW.current = 0 BEGIN
    INSERT INTO search (search, rowid, characters)
    SELECT 'delete', text, characters FROM text_characters WHERE text = NEW.id;
END;
CREATE TRIGGER text_is_gone BEFORE DELETE ON text WHEN OLD.current = 1 BEGIN
    INSERT INTO search (search, rowid, characters)
    SELECT 'delete', text, characters FROM text_characters WHERE text = OLD.id;
END;

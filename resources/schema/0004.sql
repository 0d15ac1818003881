-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 4: sources are sought by their web address and by the names of their files, too.

-- Kept: file_name without case and accents.
ALTER TABLE edition ADD COLUMN sought TEXT NOT NULL DEFAULT '';
UPDATE edition SET sought = dossier_fold(file_name);
CREATE INDEX edition_by_sought ON edition (source, sought);

UPDATE source SET sought = dossier_fold(title || ' ' || publisher || ' ' || kind || ' ' || url) WHERE url <> '';
CREATE INDEX source_by_language ON source (language);

-- SPDX-FileCopyrightText: 2026 The Dossier authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rows of a case as version 3 of the file had them, to be put into the tables of its scripts (0001 to 0003).

INSERT INTO "origin" ("id", "rule", "rule_version", "author") VALUES
    (1, '', 0, 'reader'),
    (2, 'name-table', 2, ''),
    (3, 'mention-rule', 1, ''),
    (4, 'email-rule', 1, ''),
    (5, 'quotation-rule', 1, ''),
    (6, 'date-rule', 1, ''),
    (7, 'order-and-names', 1, ''),
    (8, 'claim-rule', 1, ''),
    (9, 'evidence-rule', 1, ''),
    (10, 'number-differs', 1, '');
INSERT INTO "act" ("seq", "code", "arguments", "who", "moment", "undoes", "counts", "previous_hash", "hash") VALUES
    (1, 'create', '["The locks of Valmer"]', 'reader', 1714554000000, NULL, '{}', X'0000000000000000000000000000000000000000000000000000000000000000', X'73420c05c1f112f19b5fcaf72d0604bb5a1c56ebff3e7b192ab576c9fde4264d'),
    (2, 'import', '[]', 'reader', 1714554060000, NULL, '{"sources":2}', X'73420c05c1f112f19b5fcaf72d0604bb5a1c56ebff3e7b192ab576c9fde4264d', X'8bbed8f0c09f399258742280c5db28f9d63b05c989e9d429cc5749b2e6363956'),
    (3, 'rename-entity', '["Agence des écluses"]', 'reader', 1714554360000, NULL, '{}', X'8bbed8f0c09f399258742280c5db28f9d63b05c989e9d429cc5749b2e6363956', X'53d8b309c6291b1a4344e25c9fceff902477087cc368a1d7fd31fad3e1426259');
INSERT INTO "case" ("id", "uid", "title", "language", "description", "made") VALUES
    (1, X'01890000000070008000000000000001', 'Kept', 'en', 'Made up for tests', 1714554000000);
INSERT INTO "change" ("act", "position", "table_name", "key", "before", "after") VALUES
    (3, 0, 'entity', 1, '{"label":"Agence"}', '{"label":"Agence des écluses"}');
INSERT INTO "claim" ("id", "uid", "event", "source", "kind", "value", "wording", "date", "date_earliest", "date_latest", "part", "anchor", "stance", "voice", "credibility", "repeats", "attributed_to", "status", "origin", "fingerprint", "revision") VALUES
    (1, X'0189000000007000800000000000000f', 1, 1, 'date', '2023-03', 'mars 2023', '2023-03', 2460005, 2460035, '', '', 'supports', 'said', 0, NULL, NULL, 1, 8, X'14c237c4265b6328c88dc1cc9c0e2a03', 0),
    (2, X'01890000000070008000000000000010', 1, 2, 'date', '2023-03-14', '14 March 2023', '2023-03-14', 2460018, 2460018, '', '', 'supports', 'said', 0, NULL, NULL, 1, 8, X'792c47857c08bdd521a9b70ae635394d', 0),
    (3, X'01890000000070008000000000000011', 1, 1, 'number', '40', 'Environ 40 écluses', '', NULL, NULL, '', '', 'supports', 'said', 0, NULL, NULL, 1, 8, X'f70e374c7ccd8309b3b5aefa28d02136', 0),
    (4, X'01890000000070008000000000000012', 1, 2, 'number', '60', 'Some 60 locks', '', NULL, NULL, '', '', 'contradicts', 'interpreted', 2, 3, NULL, 1, 8, X'67e2d67977002fbbf8ce814bb94ac7a3', 0),
    (5, X'01890000000070008000000000000013', 1, 2, 'attribution', 'Grey Heron', 'by Grey Heron', '', NULL, NULL, '', '', 'supports', 'said', 0, NULL, 3, 1, 8, X'f8efad31380b30569491553d565f8d5e', 0),
    (6, X'01890000000070008000000000000014', 2, 2, 'date', '2023-04', 'April 2023', '2023-04', 2460036, 2460065, '', '', 'supports', 'said', 0, NULL, NULL, 1, 8, X'13c6fe07f4b70cc8b1850f6d7ad07a6d', 0);
INSERT INTO "date" ("id", "text", "span_start", "span_end", "wording", "edtf", "edtf_earliest", "edtf_latest", "part", "anchor", "status", "origin", "fingerprint", "revision", "passage") VALUES
    (1, 1, 74, 83, 'mars 2023', '2023-03', 2460005, 2460035, '', '', 0, 6, X'ddeeb05975d64f61eec34bdbb91a99c6', 0, 2),
    (2, 2, 64, 77, '14 March 2023', '2023-03-14', 2460018, 2460018, '', '', 0, 6, X'c9b517ec61cbf6a0a804a274c2d2c1b5', 0, 7),
    (3, 2, 161, 171, 'April 2023', '2023-04', 2460036, 2460065, '', '', 0, 6, X'9dbd049e1da8f7850cb029ebd0533cc9', 0, 9),
    (4, 4, 33, 43, 'March 2023', '2023-03', 2460005, 2460035, '', '', 0, 6, X'2d0ab8ba3f2c483b31688fd2dd5596ed', 0, 12);
INSERT INTO "edition" ("id", "uid", "source", "number", "sha256", "size", "file_name", "media_type", "encoding", "reader", "arrived", "text") VALUES
    (1, X'01890000000070008000000000000004', 1, 1, X'038b9eda5c13c063f14590749b6163bc68954490a401ad0eefbcc62f30c5b5d5', 247, 'ecluses.txt', 'text/plain', 'UTF-8', 'plain-text/1', 1714554060000, 1),
    (2, X'01890000000070008000000000000005', 2, 1, X'a50d8a61cd049d070f932a63fd2bb78e6dc1a0af1f6a4e94e219e7f0a4c32d05', 172, 'locks.md', 'text/markdown', 'UTF-8', 'plain-text/1', 1714554060000, 2),
    (3, X'0189000000007000800000000000f002', 3, 1, X'749c66d50efe5eee638c1541b5a654d5f26a1e8c1f30ca550b77d41db9e288bf', 130, 'gangkou.txt', 'text/plain', 'UTF-8', 'plain-text/1', 1714554060000, 5);
INSERT INTO "edition_bytes" ("edition", "bytes") VALUES
    (1, X'000000f7789c758e316ec2401045fb9ce29789842ccb5051c502771625fdc81e8595ec5d333b8b52e61aa141a22339021dbe494ec01132568a5474a3d1fbffbffae7e3b37c63df305a8e182f4d97a21d8313d2f1c24ff503e0b95c572f207b180652a57d321eecd193441479319fc1f9d6ed13a3630c41d42ab0a5ae67c970fbde84144187e023342405898c5fd676bbced04e4324969cf6d715eea7e33943e50f4e82c722ff37310372ec752a6976e61033ac82576a144b0cc231f22bffc119bf533f74fc0b875663f0'),
    (2, X'000000ac789c55cc410ac2301046e1bda7f80f20a15671df952e2a088aaec77434216946268192db5bbbd2fd7b5f2f3664742f4eb6c2f98247c541b9e2c82a6975758cfe379928834a211b7880246c7638915a87b669b7ffb3c14546c6be415c84899561a3641ed628337c162d90276e14475664aad9e02e1ae63495afee13bab7fab8e8e6038ba03922'),
    (3, X'00000082789c758c3d0a83301480f79e5a256ac48a158480ba54110749ad88108db7d1f75e32f50a553a77fe7e500d9036f47ad22380d1a182513e1b965957027f63ae21d4b743455871485c284b14ed67bb9b38b18b24cd48873fe95803fcf3da1d0f7c79e56b67f8628532750ffe64853cd11750785b07');
INSERT INTO "entity" ("id", "uid", "type", "label", "description", "status", "origin", "fingerprint", "revision", "mentions", "sources", "sought") VALUES
    (1, X'01890000000070008000000000000009', 'organisation', 'Agence des écluses', 'Keeps the locks of Valmer', 1, 1, X'88e0c52a5372dc22c033030453725ae9', 1, 6, 2, 'agence des ecluses'),
    (2, X'0189000000007000800000000000000a', 'place', 'Port de Valmer', '', 1, 1, X'5feb89db3a733a0200b4d89bcb4c0eb9', 0, 2, 2, 'port de valmer'),
    (3, X'0189000000007000800000000000000b', 'threat-actor', 'Grey Heron', '', 0, 2, X'c1f10e712fa28475e3babd1d3d3a2486', 0, 2, 1, 'grey heron');
INSERT INTO "entity_source" ("entity", "source", "mentions") VALUES
    (1, 1, 4),
    (1, 2, 2),
    (2, 1, 1),
    (2, 2, 1),
    (3, 2, 2);
INSERT INTO "event" ("id", "uid", "title", "description", "date", "date_earliest", "date_latest", "part", "preferred", "reason", "date_set_by_person", "status", "origin", "fingerprint", "revision") VALUES
    (1, X'0189000000007000800000000000000c', 'Attack on the Locks Agency', 'Computers of the agency stop', '2023-03-14', 2460018, 2460018, '', 2, 'the harbour logs it', 1, 1, 1, X'9395a321a3dc17f3d610c0eee4f11764', 3),
    (2, X'0189000000007000800000000000000d', 'Work goes on', '', '2023-04', 2460036, 2460065, 'early', NULL, '', 0, 1, 1, X'd2977073b6f4961f144f4795c2e65715', 0),
    (3, X'0189000000007000800000000000000e', 'A first warning', '', '', NULL, NULL, '', NULL, '', 0, 1, 1, X'3c814fe35ed46e3f1d0eb41614867385', 0);
INSERT INTO "evidence" ("id", "claim", "text", "span_start", "span_end", "words_start", "words_end", "quote_words", "quote_prefix", "quote_suffix", "orphaned", "status", "origin", "fingerprint", "revision", "passage") VALUES
    (1, 1, 1, 29, 111, 74, 83, 'L’Agence des écluses (ADE) a été attaquée en mars 2023, indique le port de Valmer.', NULL, NULL, 0, 1, 9, X'd66c922d6d546058d2053dd3a446d5a1', 0, 2),
    (2, 2, 2, 31, 92, 64, 77, 'The Locks Agency was attacked on 14 March 2023 by Grey Heron.', NULL, NULL, 0, 1, 9, X'3fba2678b952be5dc7c1c17721c4e340', 0, 7),
    (3, 3, 1, 156, 192, 156, 174, 'Environ 40 écluses étaient touchées.', NULL, NULL, 0, 1, 9, X'cb2c10ef76eee1a65bdb7cdf7b5dcb2c', 0, 4),
    (4, 4, 2, 93, 144, 93, 106, 'Some 60 locks were closed, the Port of Valmer says.', NULL, NULL, 0, 1, 9, X'4365e95528ff2f08421c2496f7dcfd27', 0, 8),
    (5, 5, 2, 31, 92, 78, 91, 'The Locks Agency was attacked on 14 March 2023 by Grey Heron.', NULL, NULL, 0, 1, 9, X'0434df277bbc81acfd1dd3c75789548e', 0, 7),
    (6, 6, 2, 145, 172, 161, 171, 'Work went on in April 2023.', NULL, NULL, 0, 1, 9, X'5b7560d9704855fde85ff82455716e4e', 0, 9);
INSERT INTO "finding" ("id", "uid", "check", "severity", "code", "arguments", "reason", "status", "origin", "fingerprint", "revision") VALUES
    (1, X'01890000000070008000000000000016', 'number-differs', 'major', 'numbers-differ', '["40","60"]', '', 0, 10, X'8a428df37e3fb30fb70696d2dd12e295', 0);
INSERT INTO "finding_span" ("finding", "position", "text", "span_start", "span_end") VALUES
    (1, 0, 1, 164, 166),
    (1, 1, 2, 98, 100);
INSERT INTO "indicator" ("id", "text", "span_start", "span_end", "type", "value", "status", "origin", "fingerprint", "revision") VALUES
    (1, 1, 203, 225, 'email', 'presse@ecluses.example', 0, 4, X'4660d370274d13a81d977065daa7344c', 0);
INSERT INTO "kept_count" ("name", "amount") VALUES
    ('claims', 6),
    ('dates', 4),
    ('entities', 3),
    ('events', 3),
    ('findings', 1),
    ('mentions', 12),
    ('passages', 16),
    ('proposals', 20),
    ('sources', 3),
    ('texts', 5);
INSERT INTO "link" ("id", "source", "rendered", "confidence", "status", "origin", "fingerprint", "revision") VALUES
    (1, 2, 12, 0.75, 0, 7, X'2c2009ebb967305cef1b786d247fa209', 0),
    (2, 4, 13, 0.5, 1, 7, X'28e68eb940ea6160bac092b28e10b931', 0),
    (3, 1, 13, 0.25, 2, 7, X'9ea27a24076ecfc5bb3a124e5bf521e3', 0);
INSERT INTO "mention" ("id", "text", "span_start", "span_end", "entity", "quote_words", "quote_prefix", "quote_suffix", "orphaned", "status", "origin", "fingerprint", "revision", "passage") VALUES
    (1, 1, 2, 20, 1, 'Agence des écluses', NULL, NULL, 0, 0, 3, X'483acd1749850015fd45510a9e6395ab', 0, 1),
    (2, 1, 31, 49, 1, 'Agence des écluses', NULL, NULL, 0, 0, 3, X'735e25c1d85865d17e55bbeb66fedd10', 0, 2),
    (3, 1, 51, 54, 1, 'ADE', NULL, NULL, 0, 0, 3, X'8105fccdc84391d11475a36074b5610c', 0, 2),
    (4, 1, 96, 110, 2, 'port de Valmer', NULL, NULL, 0, 0, 3, X'156e0088a4fb4a78ac8dfd67d753c956', 0, 2),
    (5, 1, 148, 151, 1, 'ADE', NULL, NULL, 0, 0, 3, X'30e50e49e57a01e86cf59052d73b618e', 0, 3),
    (6, 2, 0, 12, 1, 'Locks Agency', NULL, NULL, 0, 0, 3, X'715c9f62efefdfde8777618208d133dc', 0, 6),
    (7, 2, 20, 30, 3, 'Grey Heron', NULL, NULL, 0, 0, 3, X'88142a8d29fca5c1db439394134909f3', 0, 6),
    (8, 2, 35, 47, 1, 'Locks Agency', NULL, NULL, 0, 0, 3, X'6fc6736055904feb0e7d191671abad23', 0, 7),
    (9, 2, 81, 91, 3, 'Grey Heron', NULL, NULL, 0, 0, 3, X'0d20f9d9080690ea31f48b3ae777df2c', 0, 7),
    (10, 2, 124, 138, 2, 'Port of Valmer', NULL, NULL, 0, 0, 3, X'987fd607a2730b7c8fd8bf58b71830bc', 0, 8),
    (11, 2, 101, 106, 1, 'locks', NULL, NULL, 0, 2, 3, X'8cb5d7fb6317f69fcde090709ceaf69b', 0, 8),
    (12, 4, 4, 16, 1, 'Locks Agency', NULL, NULL, 0, 0, 3, X'40ac6d09f4f34dea8266f73f9901a41b', 0, 12),
    (13, 4, 79, 93, 2, 'Port of Valmer', NULL, NULL, 0, 0, 3, X'b1a69ad17bd26425ee59c28459c25fcd', 0, 13);
INSERT INTO "name" ("id", "entity", "language", "spelling", "kind", "preferred", "status", "origin", "fingerprint", "revision", "sought") VALUES
    (1, 1, 'fr', 'Agence des écluses', 'full', 1, 1, 1, X'75d8f3ec3c5bfa3e6d66987f76bb328a', 0, 'agence des ecluses'),
    (2, 1, 'fr', 'ADE', 'acronym', 0, 1, 1, X'56061cd5750d0e26b311e41cacee24ad', 0, 'ade'),
    (3, 1, 'en', 'Locks Agency', 'full', 1, 1, 1, X'809666f8701dfa7db92047223f42db2b', 0, 'locks agency'),
    (4, 2, 'fr', 'port de Valmer', 'full', 1, 1, 1, X'041de718fa2783466d30849cc5c9a717', 0, 'port de valmer'),
    (5, 2, 'en', 'Port of Valmer', 'full', 1, 1, 1, X'35e97b2c795e2925a2379a0fd0d9fee6', 0, 'port of valmer'),
    (6, 3, '', 'Grey Heron', 'full', 0, 1, 1, X'80825ede3573d8674ebc7baddf3c7866', 0, 'grey heron');
INSERT INTO "note" ("id", "uid", "text", "span_start", "span_end", "entity", "event", "words", "author", "made", "revision") VALUES
    (1, X'01890000000070008000000000000015', 1, 112, 155, 1, 1, 'Ask the agency *when*.', 'reader', 1714554300000, 1);
INSERT INTO "passage" ("id", "text", "number", "span_start", "span_end", "kind") VALUES
    (1, 1, 1, 0, 28, 1),
    (2, 1, 2, 29, 111, 0),
    (3, 1, 3, 112, 155, 0),
    (4, 1, 4, 156, 192, 0),
    (5, 1, 5, 193, 225, 2),
    (6, 2, 1, 0, 30, 1),
    (7, 2, 2, 31, 92, 0),
    (8, 2, 3, 93, 144, 0),
    (9, 2, 4, 145, 172, 0),
    (10, 3, 1, 0, 24, 0),
    (11, 3, 2, 25, 40, 0),
    (12, 4, 1, 0, 44, 0),
    (13, 4, 2, 45, 94, 0),
    (14, 5, 1, 0, 12, 1),
    (15, 5, 2, 13, 34, 0),
    (16, 5, 3, 34, 44, 0);
INSERT INTO "quotation" ("id", "text", "span_start", "span_end", "speaker", "status", "origin", "fingerprint", "revision") VALUES
    (1, 1, 113, 135, 1, 0, 5, X'0a096d4bdcc7975e4aacf8a0222b6913', 0);
INSERT INTO "rendition" ("id", "uid", "source", "kind", "language") VALUES
    (1, X'01890000000070008000000000000006', 1, 'summary', 'en');
INSERT INTO "run" ("id", "rules", "started", "finished", "counts") VALUES
    (1, 'analysis/1 collation/1', 1714554120000, 1714554180000, '{"texts":4}');
INSERT INTO "sameness" ("id", "first", "second", "judgement", "reason", "status", "origin", "fingerprint", "revision") VALUES
    (1, 1, 2, 'not-the-same', 'one keeps locks, one ships', 1, 1, X'e9a50cd18d692184c16656d9546aa482', 0);
INSERT INTO "serial" ("name", "last") VALUES
    ('claim', 6),
    ('date', 4),
    ('edition', 3),
    ('entity', 3),
    ('event', 3),
    ('evidence', 6),
    ('finding', 1),
    ('indicator', 1),
    ('link', 3),
    ('mention', 13),
    ('name', 6),
    ('note', 1),
    ('passage', 16),
    ('quotation', 1),
    ('rendition', 1),
    ('run', 1),
    ('sameness', 1),
    ('source', 3),
    ('text', 5),
    ('version', 2);
INSERT INTO "source" ("id", "uid", "title", "kind", "publisher", "author", "published", "published_earliest", "published_latest", "url", "language", "reliability", "removed", "revision", "list_day", "sought") VALUES
    (1, X'01890000000070008000000000000002', 'L’Agence des écluses piratée', 'press article', 'Courrier de Valmer', '', '2023-03-20', 2460024, 2460024, 'https://courrier.example/ecluses', 'fr', 'B', 0, 0, 2460024, 'l''agence des ecluses piratee courrier de valmer press article'),
    (2, X'01890000000070008000000000000003', 'Locks Agency hit by Grey Heron', 'communiqué', 'Valmer Harbour Bulletin', 'Press office', '2023-05', 2460066, 2460096, '', 'en', '', 0, 2, 2460066, 'locks agency hit by grey heron valmer harbour bulletin communique'),
    (3, X'0189000000007000800000000000f001', '港口管理局的电脑遭到攻击', 'press article', 'Valmer', '', '2023-03-15', 2460019, 2460019, '', 'zh', '', 0, 0, 2460019, '港口管理局的电脑遭到攻击 valmer press article');
INSERT INTO "text" ("id", "source", "edition", "version", "language", "language_origin", "rules_version", "current", "unspaced") VALUES
    (1, 1, 1, NULL, 'fr', 'detected', 1, 1, 0),
    (2, 2, 2, NULL, 'en', 'detected', 1, 1, 0),
    (3, 1, NULL, 1, 'en', 'front-matter', 1, 0, 0),
    (4, 1, NULL, 2, 'en', 'front-matter', 1, 1, 0),
    (5, 3, 3, NULL, 'zh', 'detected', 1, 1, 1);
INSERT INTO "text_characters" ("text", "characters") VALUES
    (1, 'L’Agence des écluses piratée
L’Agence des écluses (ADE) a été attaquée en mars 2023, indique le port de Valmer. «Nous avons tout arrêté», déclare l’ADE 🚢. Environ 40 écluses étaient touchées. Contact : presse@ecluses.example'),
    (2, 'Locks Agency hit by Grey Heron
The Locks Agency was attacked on 14 March 2023 by Grey Heron. Some 60 locks were closed, the Port of Valmer says. Work went on in April 2023.'),
    (3, 'The agency was attacked. Locks were hit.'),
    (4, 'The Locks Agency was attacked in March 2023. About 40 locks were hit, says the Port of Valmer.'),
    (5, '港口管理局的电脑遭到攻击
三月十四日，苍鹭组织攻击了港口管理局的电脑。六十座船闸被关闭。');
INSERT INTO "text_map" ("text", "runs") VALUES
    (1, X'00c20300c20300ee0302'),
    (2, X'00d80200d80200d80202'),
    (5, X'0058005800840202');
INSERT INTO "version" ("id", "uid", "rendition", "number", "state", "author", "made", "text") VALUES
    (1, X'01890000000070008000000000000007', 1, 1, 'draft', 'desk', 1714554060000, 3),
    (2, X'01890000000070008000000000000008', 1, 2, 'reviewed', 'desk', 1714554120000, 4);
INSERT INTO "text_sketch" ("hash", "text") VALUES
    (-5000000000000000000, 1),
    (4000000000000000000, 1),
    (-4999999999999999993, 2),
    (4000000000000000001, 2),
    (-4999999999999999986, 5),
    (4000000000000000002, 5);
-- Whoever wrote characters put them into the indexes.
INSERT INTO search (rowid, characters) SELECT id, characters FROM searched_text;
INSERT INTO search_trigram (rowid, characters) SELECT id, characters FROM unspaced_text;
INSERT INTO "draft" ("id", "uid", "source", "basis", "kind", "language", "author", "begun", "revision") VALUES
    (1, X'018900000000700080000000000000f1', 1, NULL, 'translation', 'nl', 'reader', 1714554240000, 1);
INSERT INTO "paragraph" ("id", "draft", "position", "words", "revision") VALUES
    (1, 1, 65536, 'Het sluizenagentschap is aangevallen.', 3);

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/actkinds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// "kind" and "table" are words of the case ("mention", "event"), types and judgements their words in files.
constexpr std::array kinds{
    // Jobs.
    ActKind{"create"_L1, "title"_L1},
    ActKind{"import"_L1, "file ..."_L1},
    ActKind{"new-edition"_L1, "title"_L1},
    ActKind{"annotate"_L1, "file"_L1},
    ActKind{"check-renditions"_L1, "title"_L1},
    ActKind{"check-translations"_L1, "title"_L1}, // of cases before summaries were compared too
    ActKind{"decide"_L1, ""_L1},
    ActKind{"find-names"_L1, "spelling ..."_L1},
    ActKind{"find-repeats"_L1, ""_L1},
    ActKind{"find-reprints"_L1, ""_L1},
    ActKind{"propose-entities"_L1, ""_L1},
    ActKind{"propose-events"_L1, ""_L1},
    ActKind{"read-again"_L1, "title"_L1},
    ActKind{"take-metadata"_L1, "title, key ..."_L1},

    // Undo and redo carry the code of the act they take back or do again, then its arguments.
    ActKind{"undo"_L1, "code, argument ..."_L1, true},
    ActKind{"redo"_L1, "code, argument ..."_L1, true},

    // Rows of any kind; the table is "row" where there are several. What the first says: of a sameness its two
    // entities, of a link the first words of the sentence and the number of the passage, of a claim its value, event
    // and kind.
    ActKind{"accept"_L1, "table, number of rows, words of the first ..."_L1, true},
    ActKind{"reject"_L1, "table, number of rows, words of the first ..."_L1, true},
    ActKind{"reopen"_L1, "table, number of rows, words of the first ..."_L1, true},

    // Entities.
    ActKind{"new-entity"_L1, "name, type, mentions"_L1, true},
    ActKind{"new-mention"_L1, "words, entity"_L1, true},
    ActKind{"move-mentions"_L1, "number of mentions, from entity, to entity"_L1, true},
    ActKind{"rename-entity"_L1, "before, after"_L1, true},
    ActKind{"retype-entity"_L1, "entity, type before, type after"_L1, true},
    ActKind{"describe-entity"_L1, "entity"_L1, true},
    ActKind{"add-name"_L1, "entity, spelling, language"_L1, true},
    ActKind{"remove-name"_L1, "entity, spelling, language"_L1, true},
    ActKind{"prefer-name"_L1, "entity, spelling, language"_L1, true},
    ActKind{"merge-entities"_L1, "entity, the same ..."_L1, true},
    ActKind{"part-entities"_L1, "entity, not the same ..."_L1, true},
    ActKind{"doubt-sameness"_L1, "entity, other entity"_L1, true},
    ActKind{"split-entity"_L1, "entity, new entity, number of mentions"_L1, true},

    // Dates, events and claims.
    ActKind{"edit-date"_L1, "wording, EDTF"_L1, true},
    ActKind{"new-event"_L1, "title"_L1, true},
    ActKind{"rename-event"_L1, "before, after"_L1, true},
    ActKind{"describe-event"_L1, "title"_L1, true},
    ActKind{"date-event"_L1, "title, EDTF, reason"_L1, true},
    ActKind{"work-out-date"_L1, "title, EDTF"_L1, true},
    ActKind{"remove-event"_L1, "title"_L1, true},
    ActKind{"new-claim"_L1, "event, kind, value, stance"_L1, true},
    ActKind{"edit-claim"_L1, "event, kind, value before, value after"_L1, true},
    ActKind{"judge-claim"_L1, "event, kind, value, stance, voice, credibility"_L1, true},
    ActKind{"prefer-claim"_L1, "event, value, reason"_L1, true},
    ActKind{"add-evidence"_L1, "event, value, words"_L1, true},

    // Renditions. The state of a version is "draft", "reviewed", "final" or free words. A draft that begins from a
    // version
    // has its number.
    ActKind{"begin-draft"_L1, "kind, language, title, number"_L1, true},
    ActKind{"write-words"_L1, "words, kind, language, title"_L1, true},
    ActKind{"strike-words"_L1, "words, kind, language, title"_L1, true},
    ActKind{"discard-draft"_L1, "kind, language, title"_L1, true},
    ActKind{"keep-version"_L1, "kind, language, title, number, state"_L1, true},
    ActKind{"add-version"_L1, "kind, language, title, number, state"_L1, true},
    ActKind{"link-sentence"_L1, "first words, passages, title"_L1, true},
    ActKind{"unlink-sentence"_L1, "first words, passages, title"_L1, true},

    // Notes, findings and sources.
    ActKind{"new-note"_L1, "first words"_L1, true},
    ActKind{"edit-note"_L1, "first words"_L1, true},
    ActKind{"remove-note"_L1, "first words"_L1, true},
    ActKind{"settle-finding"_L1, "finding, status, reason, what the finding says ..."_L1, true},
    ActKind{"set-passage-language"_L1, "first words, language"_L1, true},
    ActKind{"edit-source"_L1, "title"_L1, true},
    ActKind{"edit-sources"_L1, "title ..."_L1, true},
    ActKind{"remove-sources"_L1, "title ..."_L1, true},
    ActKind{"restore-sources"_L1, "title ..."_L1, true},
};

} // namespace

qsizetype ActKind::placeOfList() const
{
    return arguments.endsWith("..."_L1) ? arguments.count(", "_L1) : -1;
}

std::span<const ActKind> actKinds()
{
    return kinds;
}

const ActKind *actKind(QStringView code)
{
    const auto found = std::ranges::find_if(kinds, [code](const ActKind &kind) { return code == kind.code; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace dossier

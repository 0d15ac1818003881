// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/others.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Other
{
    QLatin1StringView part;
    QLatin1StringView language; // "" for all or none
    QLatin1StringView figure;
};

constexpr std::array others{
    // Measured on the same files, one rule: a sentence ends at . ! ? … before a blank and a capital or a digit.
    Other{"passages"_L1, "fr"_L1, "one regular expression .94"_L1},
    Other{"passages"_L1, "nl"_L1, "one regular expression .98"_L1},
    Other{"passages"_L1, "it"_L1, "one regular expression .83"_L1},
    Other{"passages"_L1, "en"_L1, "one regular expression .95"_L1},
    // Found and normalized, F1: "Evaluation Results" in the wiki of HeidelTime (version 1.8). French TimeBank 1.1,
    // EVALITA 2014 EVENTI, TempEval-3 platinum; Dutch: AncientTimes, for there is no figure for news.
    Other{"dates"_L1, "fr"_L1, "HeidelTime on news .736"_L1},
    Other{"dates"_L1, "nl"_L1, "HeidelTime on history .882"_L1},
    Other{"dates"_L1, "it"_L1, "HeidelTime on news .710"_L1},
    Other{"dates"_L1, "en"_L1, "HeidelTime on news .776"_L1},
    Other{"own.dates"_L1, "fr"_L1, "HeidelTime on news .736"_L1},
    Other{"own.dates"_L1, "nl"_L1, "HeidelTime on history .882"_L1},
    Other{"own.dates"_L1, "it"_L1, "HeidelTime on news .710"_L1},
    Other{"own.dates"_L1, "en"_L1, "HeidelTime on news .776"_L1},
    // Measured on the same files.
    Other{"names"_L1, "fr"_L1, "runs of capitals .935"_L1},
    Other{"names"_L1, "it"_L1, "runs of capitals .946"_L1},
    Other{"names"_L1, "nl"_L1, "runs of capitals .959"_L1},
    Other{"names"_L1, "en"_L1, "runs of capitals .884"_L1},
    // Measured on the same text; the others on the seven test articles of Text+Berg, strict F1. The figure with
    // embeddings is from the README of Bertalign.
    Other{"alignment"_L1, "de-fr"_L1, "extended Gale-Church with anchors .874"_L1},
    Other{"own.alignment"_L1, ""_L1,
        "on Text+Berg, whole groups: Gale-Church .679, hunalign .763, with a translation by machine .807, "
        "with embeddings .936"_L1},
    // Measured on parallel sentences (PUD) and, for Dutch, Alpino: right of all sentences.
    Other{"own.language"_L1, ""_L1, "CLD2 by the sentence: en .998, fr .987, it .974, nl .926"_L1},
    // Measured on parallel sentences (PUD): sentences with digits in a right translation that are wrongly told.
    Other{"own.false alarms"_L1, ""_L1, "numbers compared by digits tell .23 to .27 of right sentences"_L1},
};

} // namespace

QString othersIn(const QString &part, const QString &language)
{
    const auto *const at = std::ranges::find_if(
        others, [&](const Other &other) { return other.part == part && other.language == language; });
    return at != others.end() ? QString(at->figure) : QString();
}

} // namespace dossier

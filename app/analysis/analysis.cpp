// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"

#include "analysis/stopwords.h"

namespace dossier {

Reading readText(const ReadingRequest &request)
{
    Reading reading;
    reading.language = request.language;
    reading.languageConfidence = request.language.isEmpty() ? 0 : 1;
    if (request.language.isEmpty()) {
        const LanguageGuess guess = detectLanguage(request.characters);
        reading.language = guess.language;
        reading.languageConfidence = guess.confidence;
        reading.languageDetected = true;
    }
    reading.languageRules = tableLanguages().contains(reading.language);
    reading.passageLanguages = request.passageLanguages;
    const TextLanguages languages(reading.language, request.characters, request.passageLanguages);
    reading.passages = findPassages(request.characters, languages);
    reading.dates = findDates(request.characters, languages, request.published);
    reading.indicators = findIndicators(request.characters);
    reading.quotations = findQuotations(request.characters);
    reading.names = findNames(request.characters, languages, reading.passages);
    return reading;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace dossier {

// Words that name one thing wherever a news text has them, though their shape does not tell so.

// "dpa", "Reuters", "Adnkronos": a news agency. Many stand in small letters or look like other words, so that only the
// line a report begins with, or a credit in brackets, makes sure of them.
bool isNewsAgency(QStringView word);
// "Reuters", "Adnkronos": nothing else is called so.
bool isOnlyNewsAgency(QStringView word);

// "Rode Kruis", "Casa Bianca", "Roten Halbmond": several words that are one organisation in any of the languages.
bool isStandingOrganisation(QStringView words);

// "Bundesgerichtshof", "Sénat": an organisation's word that with a capital and by itself is its name.
bool isStandingInstitution(QStringView word, const QString &language);

// "Sept", "SET", "DIC": how a month is shortened; with figures beside it part of a date.
bool isShortenedMonth(QStringView word);

} // namespace dossier

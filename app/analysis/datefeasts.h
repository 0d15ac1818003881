// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace dossier {

// Days with a name: feasts, days of remembrance, bank holidays. They are numbered from 1.
int feastCount();

// What a language (ISO 639-1) calls one; blanks part words and signs. Empty where it has no name for it, or where that
// name is of different days in different countries.
QStringList feastWords(const QString &language, int feast);

// When it is in a year; invalid for no feast.
QDate feastIn(int feast, int year);

} // namespace dossier

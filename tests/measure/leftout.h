// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace dossier {

// The lines of dates/LANGUAGE.jsonl whose value the convention for dates cannot express, or expresses by a rule of its
// own: left-out-dates.json names each with the reason.
QSet<qsizetype> datesLeftOut(const QString &language);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"
#include "casefile/finding.h"

#include <QList>
#include <QString>

namespace dossier {

// Codes with arguments, in words.
QString phrased(const Act &act);
QString phrased(const Finding &finding);
// Words that are written, struck, or taken back one after the other in one rendition by one person, told in one:
// whether the later act goes on with the earlier, and what such acts say, in order.
bool goesOn(const Act &earlier, const Act &later);
QString phrasedTogether(const QList<Act> &acts);

QString moment(qint64 milliseconds); // ISO 8601 in UTC

} // namespace dossier

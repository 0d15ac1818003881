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
// What acts of writing say that go on with one another (workspace/acts/writtenwords.h), in order.
QString phrasedTogether(const QList<Act> &acts);

QString moment(qint64 milliseconds); // ISO 8601 in UTC

} // namespace dossier

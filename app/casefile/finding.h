// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

enum class Severity { Critical, Major, Minor, Noted };

QString toString(Severity severity); // "critical", "major", "minor", "noted"
Severity severityFromString(const QString &word);

// Something a check noticed, open (proposed) until a person settles it.
struct Finding
{
    FindingId id;
    Uid uid;
    QString check; // which check, such as "number-differs"
    Severity severity = Severity::Noted;
    QString code; // what it says, phrased in views with `arguments`
    QStringList arguments;
    QList<TextSpan> spans; // the places it speaks of
    QString reason; // how it was settled
    Standing standing;

    bool operator==(const Finding &) const = default;
};

} // namespace dossier

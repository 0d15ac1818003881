// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

enum class IndicatorType { EMail, Telephone, Url, Domain, IpAddress, Vulnerability, Hash };

QString toString(IndicatorType type); // "email", "telephone", "url", "domain", "ip", "cve", "hash"
IndicatorType indicatorTypeFromString(const QString &word);

// An address, hash, CVE and the like.
struct Indicator
{
    IndicatorId id;
    TextId text;
    Span span;
    IndicatorType type = IndicatorType::Url;
    QString value; // as a machine writes it: refanged, without blanks
    Standing standing;

    bool operator==(const Indicator &) const = default;
};

} // namespace dossier

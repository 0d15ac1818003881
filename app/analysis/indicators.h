// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/indicator.h"
#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

struct FoundIndicator
{
    Span span;
    IndicatorType type = IndicatorType::Url;
    QString value; // as a machine writes it: refanged, without blanks
    QString rule;

    bool operator==(const FoundIndicator &) const = default;
};

// Addresses, telephone numbers, hashes and CVE numbers of a text, in order, never overlapping; a host inside a URL or
// an e-mail address is not listed again. Written so that they cannot be clicked ("hxxps://example[.]com") they are
// found too. Four numbers behind a word for a version or a chapter are no address, and four small ones are one only
// beside a word that says so.
QList<FoundIndicator> findIndicators(const QString &text);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>

namespace dossier {

struct FoundQuotation
{
    Span span; // without the quotation marks and the blanks beside them

    bool operator==(const FoundQuotation &) const = default;
};

// Quoted words inside one paragraph, in order of span, the outer before the inner: « », “ ”, „ “, 「 」, 『 』, " ", ,,
// '' and their mixed forms; single marks where they cannot be apostrophes. A quotation inside a quotation is found, not
// one deeper.
QList<FoundQuotation> findQuotations(const QString &text);

} // namespace dossier

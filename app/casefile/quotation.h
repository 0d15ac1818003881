// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"
#include "casefile/span.h"

#include <QString>

namespace dossier {

// Quoted words, and who says them where a rule or a person could tell.
struct Quotation
{
    QuotationId id;
    TextId text;
    Span span; // without the quotation marks
    EntityId speaker;
    Standing standing;

    bool operator==(const Quotation &) const = default;
};

} // namespace dossier

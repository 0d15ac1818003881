// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// Ids as one value, for "… IN (SELECT value FROM json_each(:ids))": one statement for lists of any length.
template <typename Tag> QString idList(const QList<Id<Tag>> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

} // namespace dossier

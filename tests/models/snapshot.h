// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"

#include <QAbstractItemModel>
#include <QList>
#include <QStringList>

// What a model shows, as lines of text: one a row, indented by depth.

namespace dossier::tests {

// "Harbour closed | fr | 3" for the roles asked for, in their order; false is left out, true is the role's word.
inline QString rowInWords(const QModelIndex &index, const QList<int> &roles)
{
    QStringList parts;
    for (const int role : roles) {
        const QVariant value = index.data(role);
        if (value.typeId() != QMetaType::Bool)
            parts.append(value.toString());
        else if (value.toBool())
            parts.append(QString::fromLatin1(roleWords().value(role)));
    }
    return parts.join(QStringLiteral(" | "));
}

inline QStringList snapshot(const QAbstractItemModel &model, const QList<int> &roles, const QModelIndex &parent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(rowInWords(index, roles));
        for (const QString &line : snapshot(model, roles, index))
            lines.append(QStringLiteral("  ") + line);
    }
    return lines;
}

} // namespace dossier::tests

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/destination.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QList>

namespace dossier {

// One of several things to choose from by typing: where to go, or what to do.
struct Choice
{
    RowKind kind = RowKind::Command;
    qint64 id = 0;
    QString words;
    QList<Span> inWords; // the letters that were typed; so in what follows
    QString name; // also called
    QList<Span> inName;
    QString detail; // the second line
    QList<Span> inDetail;
    QString end; // at the right: what kind it is, or its keys
    QString language; // of a source
    EntityType type = EntityType::Other; // of an entity
    bool possible = true; // else `detail` says why not

    bool operator==(const Choice &) const = default;
};

Choice choiceOf(const Destination &destination);
DestinationKey destinationOf(const Choice &choice); // of one that was made of it

// Choices as a flat list, in the order they are given in, each with ChoiceRole. A choice that is not possible can be
// current all the same, so that the reason is read; it is faded.
class ChoicesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices); // in place of those there are
    const QList<Choice> &choices() const { return m_choices; }

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final { return roleWords(); }

private:
    QString accessibleText(const Choice &choice) const;

    QList<Choice> m_choices;
};

} // namespace dossier

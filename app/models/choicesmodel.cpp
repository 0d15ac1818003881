// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicesmodel.h"

#include "casefile/datewording.h"
#include "models/phrases.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Choices
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

using Kind = DestinationKey::Kind;

RowKind rowKind(Kind kind)
{
    switch (kind) {
    case Kind::Source:
        return RowKind::Source;
    case Kind::Entity:
        return RowKind::Entity;
    case Kind::Event:
        return RowKind::Event;
    }
    return RowKind::Source;
}

} // namespace

Choice choiceOf(const Destination &destination)
{
    Choice choice;
    choice.kind = rowKind(destination.key.kind);
    choice.id = destination.key.id;
    choice.words = destination.title;
    choice.inWords = destination.inTitle;
    choice.name = destination.name;
    choice.inName = destination.inName;
    choice.language = destination.language;
    choice.type = destination.type;
    QStringList parts{destination.publisher};
    if (!destination.date.isNull())
        parts.append(wording(destination.date, destination.part, phrase::interfaceLanguage()));
    parts.removeAll(QString());
    choice.detail = parts.join(u" · "_s);
    choice.inDetail = destination.inPublisher; // which stands first
    switch (destination.key.kind) {
    case Kind::Source:
        choice.end = Choices::tr("Source");
        break;
    case Kind::Entity:
        choice.end = phrase::typeName(destination.type);
        break;
    case Kind::Event:
        choice.end = Choices::tr("Event");
        if (choice.detail.isEmpty())
            choice.detail = Choices::tr("undated");
        break;
    }
    return choice;
}

DestinationKey destinationOf(const Choice &choice)
{
    const Kind kind = choice.kind == RowKind::Entity ? Kind::Entity
        : choice.kind == RowKind::Event              ? Kind::Event
                                                     : Kind::Source;
    return {kind, choice.id};
}

void ChoicesModel::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.words;
    case Qt::ToolTipRole:
        return choice.name.isEmpty() ? choice.words : u"%1 · %2"_s.arg(choice.words, choice.name);
    case Qt::AccessibleTextRole:
        return accessibleText(choice);
    case IdRole:
        return choice.id;
    case KindRole:
        return int(choice.kind);
    case LanguageRole:
        return choice.language;
    case SecondLineRole:
        return choice.detail;
    case EntityTypeRole:
        return int(choice.type);
    case FadedRole:
        return !choice.possible;
    case ChoiceRole:
        return QVariant::fromValue(choice);
    default:
        return {};
    }
}

QString ChoicesModel::accessibleText(const Choice &choice) const
{
    QStringList parts{choice.words, choice.name, choice.end, phrase::languageName(choice.language)};
    if (!choice.possible)
        parts.append(tr("cannot be done now"));
    parts.append(choice.detail);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace dossier

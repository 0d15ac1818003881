// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QtGlobal>
#include <qnamespace.h>

namespace dossier {

// What every list says about a row, the same in all models. Models say meaning; appearance picks colour and icon.
// Qt::DisplayRole is the row's first line, Qt::AccessibleTextRole what a screen reader says of it,
// Qt::ToolTipRole the full text of what may be elided.
enum Role {
    IdRole = Qt::UserRole + 1, // qint64: the row's id
    KindRole, // int(RowKind), for trees and lists of several kinds of row
    LanguageRole, // QString, ISO 639-1
    SecondLineRole, // QString
    CountRole, // qint64: total for the case
    LightCountRole, // qint64: count for the focus; -1 when the focus does not count this list
    SignRole, // int(ClaimSign): what a source's claims are to the others, -1 when there is nothing to say
    LitRole, // bool: lit by the focus
    FadedRole, // bool: the focus leaves it out
    EntityTypeRole, // int(EntityType)
    HueRole, // int(EntityType): the type whose hue a lit entity has; its own but where several are focused
    StatusRole, // int(Status)
    ContextRole, // ContextRow
    VerdictRole, // int(Verdict)
    ClaimRole, // ClaimRow
    SectionRole, // QString: the heading a flat row stands under; equal for all rows of one section
    SourceRole, // qint64: the source the row belongs to
    PendingRole, // bool: the count for the focus is still being worked out; until then the total is shown, faded
    GlanceRole, // bool: lit by the glance (half strength)
    ContradictsRole, // bool: one of a source's claims contradicts the focused event
    QuestionRole, // int(ClaimKind): of a section of claims
    ProposalRole, // ProposalRow
    RemarkRole, // RemarkRow
    HitRole, // SearchHit
    ChoiceRole, // Choice
    FoldedRole, // bool: of a heading, that its rows are put away
    ReliabilityRole, // int(Reliability)
    WaitingRole, // qint64: proposals of a source that wait; -1 while that is not known
    SettledRole, // qint64: those that were settled
    NewRole, // bool: came in or changed since the person last closed the case, and was not opened since
    SoundRole, // bool: of an act, that nobody changed it outside the program
};

// The same words in QML, tests and snapshots: "id", "kind" ….
QHash<int, QByteArray> roleWords();

enum class RowKind { Source, Group, Entity, Section, Claim, Mention, Hit, Proposal, Remark, Act, Event, Command };

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/roles.h"

namespace dossier {

QHash<int, QByteArray> roleWords()
{
    return {
        {Qt::DisplayRole, "display"},
        {Qt::ToolTipRole, "toolTip"},
        {Qt::AccessibleTextRole, "accessible"},
        {IdRole, "id"},
        {KindRole, "kind"},
        {LanguageRole, "language"},
        {SecondLineRole, "secondLine"},
        {CountRole, "count"},
        {LightCountRole, "lightCount"},
        {SignRole, "sign"},
        {LitRole, "lit"},
        {FadedRole, "faded"},
        {EntityTypeRole, "entityType"},
        {StatusRole, "status"},
        {ContextRole, "context"},
        {VerdictRole, "verdict"},
        {ClaimRole, "claim"},
        {SectionRole, "section"},
        {SourceRole, "source"},
        {PendingRole, "pending"},
        {GlanceRole, "glance"},
        {ContradictsRole, "contradicts"},
        {QuestionRole, "question"},
        {ProposalRole, "proposal"},
        {RemarkRole, "remark"},
        {FoldedRole, "folded"},
        {ReliabilityRole, "reliability"},
        {WaitingRole, "waiting"},
        {SettledRole, "settled"},
        {NewRole, "new"},
        {SoundRole, "sound"},
    };
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/files.h"
#include "shell/importpage.h"
#include "shell/windowfixture.h"

namespace dossier::tests {

// Three sources and a summary, of which the rules propose entities, events with claims, links, a finding, and mentions
// and claims of what the case has: who made the sample has settled what they propose of that. True once it is in.
inline bool bringInProposals(Drive &drive)
{
    const QByteArray report =
        "The Harbour Inspection Board (HIB) closed the eastern lock on 3 March 2019. Its engineers found cracks in "
        "both "
        "gates and a leak below the northern sill. The HIB says: “Nobody can trust these gates any more.” Barges wait "
        "at the quay of Oldhaven until the summer of 2019. The Harbour Inspection Board puts the cost of new gates at "
        "40,000 euro.";
    const QByteArray french =
        "Le Conseil d’inspection portuaire (HIB) a fermé l’écluse de l’est le 3 mars 2019. Selon le HIB, « personne ne "
        "peut plus se fier à ces portes ». Le Conseil d’inspection portuaire veut de nouvelles portes.";
    const QByteArray known = "On 2 March 2021 Microsoft released updates for Exchange servers.";
    const QTemporaryDir folder;
    const bool isWritten =
        write(folder.filePath(u"lock.txt"_s), "The lock stays shut\n\n" + report + "\n\n" + known + '\n')
        && write(folder.filePath(u"lock.summary.en.md"_s),
            "The Harbour Inspection Board closed the lock on 3 March 2019. New gates cost 40,000 euro.\n")
        && write(folder.filePath(u"reprint.txt"_s), "Lock shut for months\n\n" + report + " Who pays is open.\n")
        && write(folder.filePath(u"ecluse.txt"_s), "L’écluse reste fermée\n\n" + french + '\n');
    if (!isWritten)
        return false;
    drive.window().importFiles({folder.path()});
    const auto isIn = [&drive] { return !drive.document().isImporting() && drive.window().importPage()->hasReport(); };
    return QTest::qWaitFor(isIn, 20'000) && drive.settle();
}

} // namespace dossier::tests

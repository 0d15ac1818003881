// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readonly.h"

#include "store/caselock.h"

#include <QFileInfo>

namespace dossier {

ReadOnly readOnlyReason(const QString &path, CaseReader::Access access)
{
    if (access == CaseReader::Access::PrivateCopy)
        return {ReadOnly::Why::Copy, {}};
    if (const std::optional<Holder> holder = holderOfCase(path))
        return {ReadOnly::Why::Held, holder};
    const QFileInfo file(path);
    const bool takesChanges = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return {takesChanges ? ReadOnly::Why::Asked : ReadOnly::Why::Place, {}};
}

} // namespace dossier

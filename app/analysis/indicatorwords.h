// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace dossier {

// Words in all table languages that tell whether four numbers with dots between them are an address.

// Of a word before them, in lower case: they are the number of a version or of a chapter.
bool countsParts(const QString &word);
// Of what stands around them: one of its words says that they are an address.
bool saysAddress(QStringView words);

} // namespace dossier

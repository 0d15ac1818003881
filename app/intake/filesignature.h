// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace dossier {

// The kind of file its first bytes name ("PDF", "ZIP, DOCX, ODT"), where it is no text though many of its bytes could
// be; empty when they name none.
QString kindOfFile(const QByteArray &bytes);

} // namespace dossier

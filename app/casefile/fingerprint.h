// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// A fingerprint is the first 16 bytes of the SHA-256 over the parts, each preceded by its length, so that no two lists
// of parts run together. `textKey` is what names a text across readings: the SHA-256 of its characters.
QByteArray textKey(QStringView characters);
QByteArray fingerprint(const QByteArray &textKey, QStringView kind, Span span, QStringView value);
// For rows that stand in no text or in several (sameness, events, links): the parts in a fixed order.
QByteArray fingerprint(QStringView kind, const QList<QByteArray> &parts);

} // namespace dossier

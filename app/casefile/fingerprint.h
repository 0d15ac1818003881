// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/indicator.h"
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

// What names each kind of row that reading a text makes, the same whoever makes it, so that a row of a rule, of a
// person and of a file that came in meet.
QByteArray mentionFingerprint(const QByteArray &textKey, Span span, const Uid &entity);
QByteArray dateFingerprint(const QByteArray &textKey, Span span, const Edtf &date);
QByteArray indicatorFingerprint(const QByteArray &textKey, Span span, IndicatorType type, const QString &value);
QByteArray samenessFingerprint(const Uid &first, const Uid &second); // of two entities, in either order
QByteArray quotationFingerprint(const QByteArray &textKey, Span span);
QByteArray linkFingerprint(const QByteArray &sourceKey, Span source, const QByteArray &renderedKey, Span rendered);

} // namespace dossier

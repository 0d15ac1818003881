// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// Which of these names, spans of the text in order, somebody who speaks has in this passage: behind "according to" and
// its like, and beside a verb of saying ("said", "meldt", "ha riferito"). For fr, nl, it, en and de (ISO 639-1).
QList<Span> speakersIn(const QString &text, const QString &language, Span passage, const QList<Span> &names);

// Whether the words say that somebody says so, named or not. False for a language without a table.
bool saysWhoSays(QStringView words, const QString &language);

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace dossier {

// Who has a case open for writing. What is not known is empty or 0.
struct Holder
{
    QString who; // a person's name
    QString host;
    QString program;
    qint64 process = 0; // its number on that host
    qint64 since = 0; // milliseconds since 1970-01-01 UTC

    bool operator==(const Holder &) const = default;
};

// As the detail of the error Busy carries it: a JSON object {"who", "host", "program", "process", "since"}. None when a
// detail is something else.
QString toDetail(const Holder &holder);
std::optional<Holder> holderFromDetail(const QString &detail);

} // namespace dossier

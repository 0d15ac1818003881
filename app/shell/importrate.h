// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

#include <optional>

namespace dossier {

// How fast an import goes, seen over its last seconds, so that neither its beginning nor one large file makes the
// figure jump. Times in milliseconds since it began.
class ImportRate
{
public:
    static constexpr qint64 window = 5000;
    static constexpr qint64 least = 1000; // before that nothing is said

    void add(qint64 milliseconds, qsizetype done);
    // Files a second; none while too little has been seen.
    std::optional<double> perSecond() const;
    // Until so many more are done, in whole seconds.
    std::optional<qint64> secondsLeft(qsizetype remaining) const;

private:
    struct Seen
    {
        qint64 milliseconds = 0;
        qsizetype done = 0;
    };
    QList<Seen> m_seen; // oldest first, the oldest just outside the window
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dossier {

// When to ask for a number again that changes of the case make stale: only while it is wanted, one question at a time,
// and not more often than takes a fifth of a worker's time.
class Counting : public QObject
{
    Q_OBJECT
public:
    // Whoever is asked says answered() when the answer is there, whatever it is.
    explicit Counting(const std::function<void()> &ask, QObject *parent = nullptr);

    void setWanted(bool wanted); // from then on a stale number is asked for; stale at first
    bool isWanted() const { return m_isWanted; }
    void makeStale();
    void answered();

    static constexpr int shortestPause = 50; // milliseconds
    static constexpr int pauseFactor = 4;

private:
    void askSoon();

    std::function<void()> m_ask;
    QTimer m_pause;
    QElapsedTimer m_took;
    bool m_isWanted = false;
    bool m_isStale = true;
    bool m_isAsking = false;
};

} // namespace dossier

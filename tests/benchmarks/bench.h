// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace dossier {

// What was measured, once for all repetitions.
struct Figure
{
    QString name; // "names.trie-1000": area, then what
    double median = 0; // milliseconds for the work as a whole
    double best = 0; // milliseconds
    int repetitions = 0;
    qint64 bytes = 0; // of UTF-8 that went through; 0 where that says nothing
    double reference = 0; // milliseconds of what it is compared with in the same run; 0: nothing
    double bound = 0; // how many times the reference it may take, or how many milliseconds where there is none; 0: any

    double ratio() const { return reference > 0 ? median / reference : 0; }
    bool isWithinBound() const { return bound <= 0 || (reference > 0 ? ratio() : median) <= bound; }
    double megabytesPerSecond() const { return bytes > 0 ? static_cast<double>(bytes) / 1e3 / median : 0; }
};

// Runs pieces of work and keeps how long they took. A piece runs once to warm up, then at least three times and for at
// least 300 ms; the median counts, as other programs run beside this one.
class Bench
{
public:
    // Names to measure, or the beginnings of names; empty: all.
    explicit Bench(QStringList wanted);

    bool wants(const QString &name) const;
    void measure(const QString &name, qint64 bytes, const std::function<void()> &work);

    // Something measured by its own means.
    void add(const Figure &figure) { m_figures.append(figure); }

    const QList<Figure> &figures() const { return m_figures; }
    QString table() const;
    QJsonObject json() const;

private:
    QStringList m_wanted;
    QList<Figure> m_figures;
};

// One for each area.
void measureAnalysis(Bench &bench);
void measureStore(Bench &bench);
void measureWorkspace(Bench &bench);
void measureImport(Bench &bench);
void measureWindow(Bench &bench); // where the window is built

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace dossier {

// What was measured, once for all repetitions.
struct Figure
{
    QString name; // "names.trie-1000": area, then what
    double median = 0; // milliseconds for the work as a whole, or what `unit` says
    double best = 0; // the same
    int repetitions = 0;
    qint64 bytes = 0; // of UTF-8 that went through; 0 where that says nothing
    double reference = 0; // of what it is compared with in the same run; 0: nothing
    double bound = 0; // how many times the reference it may be, or how much where there is none; 0: any
    QString unit = QStringLiteral("ms");

    double ratio() const { return reference > 0 ? median / reference : 0; }
    bool isWithinBound() const { return bound <= 0 || (reference > 0 ? ratio() : median) <= bound; }
    double megabytesPerSecond() const { return bytes > 0 ? static_cast<double>(bytes) / 1e3 / median : 0; }
};

// Something measured and, right before or after it, what it is compared with: a machine that others use, too, is quick
// at one time and slow at another.
struct Pair
{
    double took = 0;
    double reference = 0;

    double ratio() const { return took / reference; }
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

    // One piece of work beside another that it may take at most `bound` times as long as, by turns; at least five times
    // and for at least 600 ms.
    void compare(const QString &name, qint64 bytes, const std::function<void()> &work,
        const std::function<void()> &reference, double bound);

    // Something measured by its own means.
    void add(const Figure &figure) { m_figures.append(figure); }

    // The pair whose ratio is the middle one.
    void addPairs(const QString &name, QList<Pair> pairs, double bound, const QString &unit = QStringLiteral("ms"),
        qint64 bytes = 0);
    // What cannot be measured here, and why.
    void leaveOut(const QString &name, const QString &why) { m_leftOut.append({name, why}); }

    const QList<Figure> &figures() const { return m_figures; }
    bool holds() const; // no figure is beyond its bound
    QString table() const;
    QJsonObject json() const;

private:
    QStringList m_wanted;
    QList<Figure> m_figures;
    QList<std::pair<QString, QString>> m_leftOut;
};

// One for each area.
void measureAnalysis(Bench &bench);
void measureStore(Bench &bench);
void measureWorkspace(Bench &bench);
void measureImport(Bench &bench);
// Where the window is built:
void measureWindow(Bench &bench);
void measureDrawing(Bench &bench);
void measureLarge(Bench &bench); // on 100,000 sources
void measureStart(Bench &bench);

} // namespace dossier

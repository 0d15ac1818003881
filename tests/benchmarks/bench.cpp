// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Bench::Bench(QStringList wanted) : m_wanted(std::move(wanted)) { }

bool Bench::wants(const QString &name) const
{
    return m_wanted.isEmpty()
        || std::ranges::any_of(m_wanted, [&](const QString &beginning) { return name.startsWith(beginning); });
}

void Bench::measure(const QString &name, qint64 bytes, const std::function<void()> &work)
{
    if (!wants(name))
        return;
    work();
    QList<double> times;
    QElapsedTimer whole;
    whole.start();
    while (times.size() < 3 || (whole.elapsed() < 300 && times.size() < 1000))
        times.append(millisecondsOf(work));
    std::ranges::sort(times);
    m_figures.append({name, times.at(times.size() / 2), times.first(), static_cast<int>(times.size()), bytes});
}

void Bench::compare(const QString &name, qint64 bytes, const std::function<void()> &work,
    const std::function<void()> &reference, double bound)
{
    constexpr qsizetype leastPairs = 5;
    constexpr qsizetype mostPairs = 500;
    constexpr qint64 leastTime = 600;
    if (!wants(name))
        return;
    work();
    reference();
    QList<Pair> pairs;
    QElapsedTimer whole;
    whole.start();
    while (pairs.size() < leastPairs || (whole.elapsed() < leastTime && pairs.size() < mostPairs))
        pairs.append({millisecondsOf(work), millisecondsOf(reference)});
    addPairs(name, pairs, bound, u"ms"_s, bytes);
}

void Bench::addPairs(const QString &name, QList<Pair> pairs, double bound, const QString &unit, qint64 bytes)
{
    const double best = std::ranges::min_element(pairs, {}, &Pair::took)->took;
    std::ranges::sort(pairs, {}, &Pair::ratio);
    const Pair &middle = pairs.at(pairs.size() / 2);
    m_figures.append({name, middle.took, best, static_cast<int>(pairs.size()), bytes, middle.reference, bound, unit});
}

bool Bench::holds() const
{
    return std::ranges::all_of(m_figures, &Figure::isWithinBound);
}

namespace {

// "2.41 × 3,120 ms, at most 3" and whether it holds.
QString boundWords(const Figure &figure)
{
    if (figure.reference <= 0 && figure.bound <= 0)
        return {};
    const QString most = figure.bound > 0
        ? u", at most %1: %2"_s.arg(figure.bound).arg(figure.isWithinBound() ? u"holds"_s : u"MISSED"_s)
        : QString();
    if (figure.reference <= 0)
        return most.sliced(2);
    return u"%1 × %2 %3"_s.arg(figure.ratio(), 0, 'f', 2).arg(figure.reference, 0, 'f', 3).arg(figure.unit) + most;
}

} // namespace

QString Bench::table() const
{
    QString lines = u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"what"_s, -32)
                        .arg(u"median"_s, 12)
                        .arg(u"best"_s, 12)
                        .arg(u"MB/s"_s, 9)
                        .arg(u"times"_s, 6)
                        .arg(u"bound"_s);
    for (const Figure &figure : m_figures) {
        lines += u"%1 %2 %3 %4 %5 %6\n"_s.arg(figure.name, -32)
                     .arg(QString::number(figure.median, 'f', 3) + u' ' + figure.unit, 12)
                     .arg(QString::number(figure.best, 'f', 3) + u' ' + figure.unit, 12)
                     .arg(figure.bytes > 0 ? QString::number(figure.megabytesPerSecond(), 'f', 1) : QString(), 9)
                     .arg(figure.repetitions, 6)
                     .arg(boundWords(figure));
    }
    for (const auto &[name, why] : m_leftOut)
        lines += u"%1 left out: %2\n"_s.arg(name, -32).arg(why);
    return lines;
}

QJsonObject Bench::json() const
{
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject object{{u"name"_s, figure.name}, {u"median_"_s + figure.unit, figure.median},
            {u"best_"_s + figure.unit, figure.best}, {u"repetitions"_s, figure.repetitions}};
        if (figure.bytes > 0) {
            object.insert(u"bytes"_s, figure.bytes);
            object.insert(u"mb_per_s"_s, figure.megabytesPerSecond());
        }
        if (figure.reference > 0) {
            object.insert(u"reference_"_s + figure.unit, figure.reference);
            object.insert(u"ratio"_s, figure.ratio());
        }
        if (figure.bound > 0) {
            object.insert(u"bound"_s, figure.bound);
            object.insert(u"holds"_s, figure.isWithinBound());
        }
        figures.append(object);
    }
    return {{u"qt"_s, QString::fromLatin1(qVersion())}, {u"system"_s, QSysInfo::prettyProductName()},
        {u"processor"_s, QSysInfo::currentCpuArchitecture()}, {u"threads"_s, QThread::idealThreadCount()},
        {u"figures"_s, figures}};
}

} // namespace dossier

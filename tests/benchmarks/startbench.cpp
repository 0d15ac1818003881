// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedcase.h"
#include "benchmarks/seenscreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int rounds = 25;
constexpr int manySources = 100'000;
constexpr qint64 patience = 60'000; // milliseconds
constexpr qint64 quiet = 2500; // without a change the picture is complete

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Parts of a window of 1280 × 800 inside what they show: the first passages, the entities, the timeline.
constexpr std::array contentParts{QRect(300, 110, 260, 100), QRect(1000, 150, 200, 80), QRect(240, 500, 1000, 190)};
constexpr std::array middlePart{QRect(300, 110, 260, 100)};

bool isAlike(QRgb a, QRgb b)
{
    constexpr int noticed = 24;
    return std::abs(qRed(a) - qRed(b)) < noticed && std::abs(qGreen(a) - qGreen(b)) < noticed
        && std::abs(qBlue(a) - qBlue(b)) < noticed;
}

// What is to be seen in one part of the screen: the pixels that stand out from its ground, or all where none does.
class WantedPart
{
public:
    WantedPart(const QImage &picture, QRect part)
    {
        const QRgb ground = groundOf(picture, part);
        for (const bool isAll : {false, true}) {
            for (int y = part.top(); y <= part.bottom() && (!isAll || m_points.isEmpty()); ++y) {
                for (int x = part.left(); x <= part.right(); ++x) {
                    if (isAll || !isAlike(picture.pixel(x, y), ground))
                        m_points.append({x, y, picture.pixel(x, y)});
                }
            }
        }
    }
    // But for a caret, or a number that changes later.
    bool isThere(const SeenScreen &screen) const
    {
        const auto seen = std::ranges::count_if(
            m_points, [&screen](const Point &point) { return isAlike(screen.pixel(point.x, point.y), point.colour); });
        constexpr qsizetype tenths = 9;
        return seen * 10 >= m_points.size() * tenths;
    }

private:
    struct Point
    {
        int x;
        int y;
        QRgb colour;
    };
    static QRgb groundOf(const QImage &picture, QRect part)
    {
        QHash<QRgb, int> counts;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        return std::ranges::max_element(counts).key();
    }

    QList<Point> m_points;
};

// A program that is started again and again on a screen, in a home of its own.
class Started
{
public:
    Started(
        const SeenScreen &screen, const QString &program, const QStringList &arguments, std::span<const QRect> parts)
        : m_screen(screen)
        , m_program(program)
        , m_arguments(arguments)
    {
        const QImage picture = completePicture();
        for (const QRect &part : parts)
            m_wanted.append(WantedPart(picture, part));
    }

    struct Seen
    {
        double content = 0; // milliseconds until all parts are there
        double resident = 0; // megabytes of memory, when nothing happens any more
    };
    Seen start(bool untilQuiet) const
    {
        Seen seen;
        QProcess process;
        QElapsedTimer since;
        since.start();
        begin(process);
        while (!std::ranges::all_of(m_wanted, [this](const WantedPart &part) { return part.isThere(m_screen); })) {
            if (since.elapsed() > patience)
                qFatal("%s does not show what it showed the first time", qPrintable(m_program));
            QThread::usleep(500);
        }
        seen.content = milliseconds(since);
        if (untilQuiet)
            waitUntilQuiet();
        seen.resident = residentOf(process.processId());
        end(process);
        return seen;
    }

private:
    void begin(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_screen.display());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"HOME"_s, m_home.path());
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(m_program, m_arguments);
        if (!process.waitForStarted())
            qFatal("%s: %s", qPrintable(m_program), qPrintable(process.errorString()));
    }
    // Ended as nobody ends it who has something to lose: it has only shown what there is. What it leaves beside the
    // case would make the next start look for damage.
    void end(QProcess &process) const
    {
        process.kill();
        process.waitForFinished();
        for (const QString &argument : m_arguments)
            tidy(argument);
        QDirIterator cases(m_home.path(), {u"*.dossier"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (cases.hasNext())
            tidy(cases.next());
        while (!m_screen.isBare())
            QThread::usleep(500);
    }
    static void tidy(const QString &path)
    {
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            return;
        for (const QString &left : {u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(path + left);
    }
    static double residentOf(qint64 process)
    {
        QFile file(u"/proc/%1/statm"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        constexpr double page = 4096.0 / 1e6;
        return file.readAll().split(' ').value(1).toDouble() * page;
    }
    void waitUntilQuiet() const
    {
        QElapsedTimer since;
        QElapsedTimer whole;
        since.start();
        whole.start();
        for (QImage before = m_screen.now(); since.elapsed() < quiet && whole.elapsed() < patience;) {
            QThread::msleep(100);
            const QImage now = m_screen.now();
            if (isChanged(before, now)) {
                since.restart();
                before = now;
            }
        }
    }
    // But for a caret.
    static bool isChanged(const QImage &before, const QImage &now)
    {
        constexpr int few = 100;
        int different = 0;
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x)
                different += before.pixel(x, y) == now.pixel(x, y) ? 0 : 1;
        }
        return different > few;
    }
    QImage completePicture() const
    {
        QProcess process;
        begin(process);
        waitUntilQuiet();
        const QImage picture = m_screen.now();
        if (const QByteArray folder = qgetenv("DOSSIER_BENCH_PICTURES"); !folder.isEmpty())
            picture.save(
                QString::fromLocal8Bit(folder) + u"/start-%1.png"_s.arg(m_arguments.join(u'-').section(u'/', -1)));
        end(process);
        return picture;
    }

    const SeenScreen &m_screen;
    QString m_program;
    QStringList m_arguments;
    QTemporaryDir m_home;
    QList<WantedPart> m_wanted;
};

QString program(const QString &path)
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../../"_s + path);
}

} // namespace

void measureStart(Bench &bench)
{
    const QString sample = u"start.sample"_s;
    const QString large = u"start.100000"_s;
    const QString memory = u"start.memory"_s;
    const bool wantsLarge = bench.wants(large);
    if (!bench.wants(sample) && !wantsLarge && !bench.wants(memory))
        return;
    const SeenScreen screen;
    if (!screen.isThere()) {
        bench.leaveOut(u"start"_s, u"there is no Xvfb"_s);
        return;
    }
    const Started empty(screen, program(u"tests/benchmarks/emptywindow"_s), {}, middlePart);
    const Started onSample(screen, program(u"app/dossier"_s), {u"--sample"_s}, contentParts);
    QList<Pair> samples;
    QList<Pair> memories;
    for (int round = 0; round < rounds; ++round) {
        const bool quietly = bench.wants(memory) && round < 3;
        const Started::Seen reference = empty.start(false);
        const Started::Seen seen = onSample.start(quietly);
        samples.append({seen.content, reference.content});
        if (quietly)
            memories.append({seen.resident, reference.resident});
    }
    if (bench.wants(sample))
        bench.addPairs(sample, samples, 2.5);
    if (bench.wants(memory))
        bench.addPairs(memory, memories, 2, u"MB"_s);
    if (!wantsLarge)
        return;
    const Started onLarge(screen, program(u"app/dossier"_s), {keptInventedCase(manySources)}, contentParts);
    QList<Pair> larges;
    for (int round = 0; round < rounds; ++round) {
        const double reference = onSample.start(false).content;
        larges.append({onLarge.start(false).content, reference});
    }
    bench.addPairs(large, larges, 1.2);
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "shell/mainwindow.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/casedocument.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int articleCount = 2000;
constexpr int editEvery = 30; // milliseconds

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// How long the interface was deaf at a time, seen by a beat that wants to come every millisecond.
class Pulse
{
public:
    Pulse()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        m_beat.callOnTimeout([this] {
            m_longest = std::max(m_longest, milliseconds(m_since));
            m_since.start();
        });
        m_since.start();
        m_beat.start();
    }
    double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

// A person writes notes while the import goes on; how long each took until it was in the file and lists were told to
// show it.
class Editor
{
public:
    explicit Editor(CaseDocument &document) : m_document(document)
    {
        m_timer.setInterval(editEvery);
        m_timer.callOnTimeout([this] { edit(); });
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    bool isDone() const { return m_underWay == 0; }
    QList<double> times() const { return m_times; }

private:
    void edit()
    {
        QElapsedTimer since;
        since.start();
        const acts::NoteDraft draft{{}, {}, {}, u"Asked for the second time."_s};
        ++m_underWay;
        m_document.act(acting(acts::newNote, draft))
            .then(&m_document, [this, since](const Result<WriteReceipt> &receipt) {
                --m_underWay;
                if (!receipt)
                    qFatal("an act failed: %d %s %s", static_cast<int>(receipt.error().code),
                        qPrintable(receipt.error().detail), qPrintable(receipt.error().query));
                m_times.append(milliseconds(since));
            });
    }

    CaseDocument &m_document;
    QTimer m_timer;
    QList<double> m_times;
    int m_underWay = 0;
};

double middleOf(QList<double> times)
{
    std::ranges::sort(times);
    return times.isEmpty() ? 0 : times.at(times.size() / 2);
}

double slowestOf(const QList<double> &times)
{
    return times.isEmpty() ? 0 : *std::ranges::max_element(times);
}

void writeArticles(const QString &folder)
{
    const QStringList names = inventedNames(500);
    for (int i = 0; i < articleCount; ++i) {
        QFile file(u"%1/%2.txt"_s.arg(folder).arg(i, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(inventedText(4000, names, static_cast<quint32>(i) + 1).toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
}

} // namespace

void measureWindow(Bench &bench)
{
    const QString stall = u"import.longest-stall-2000"_s;
    const QString edit = u"import.slowest-edit-2000"_s;
    const QString usual = u"import.usual-edit-2000"_s;
    if (!bench.wants(stall) && !bench.wants(edit) && !bench.wants(usual))
        return;
    const QTemporaryDir folder;
    const QTemporaryDir articles;
    writeArticles(articles.path());
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (!window.newCase(folder.filePath(u"live.dossier"_s)))
        qFatal("no case");
    QEventLoop settling;
    QTimer::singleShot(1000, &settling, &QEventLoop::quit);
    settling.exec();

    QEventLoop importing;
    qsizetype in = -1;
    QObject::connect(window.document(), &CaseDocument::importFinished, &importing, [&](const ImportReport &report) {
        in = report.in;
        // What the end brings, such as the first source in its column, counts too.
        QTimer::singleShot(1000, &importing, &QEventLoop::quit);
    });
    QElapsedTimer whole;
    whole.start();
    Pulse pulse;
    Editor editor(*window.document());
    window.importFiles({articles.path()});
    importing.exec();
    editor.stop();
    if (in != articleCount)
        qFatal("the articles did not come in");
    do {
        QTimer::singleShot(200, &importing, &QEventLoop::quit);
        importing.exec();
    } while (!editor.isDone());
    bench.add({stall, pulse.longest(), pulse.longest(), 1, 0, 0, 50});
    const int edits = static_cast<int>(editor.times().size());
    bench.add({edit, slowestOf(editor.times()), middleOf(editor.times()), edits, 0, 0, 1000});
    bench.add({usual, middleOf(editor.times()), slowestOf(editor.times()), edits, 0, 0, 16});
}

} // namespace dossier

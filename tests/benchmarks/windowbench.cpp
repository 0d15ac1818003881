// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "prose/proseview.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
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
#include <deque>

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

// A person writes notes on the first passage of the source that is open while the import goes on; how long each took
// until it was in the file and lists were told to show it, and until its sign in the margin was painted.
class Editor : public QObject
{
public:
    Editor(CaseDocument &document, ReadingColumn &column)
        : m_document(document)
        , m_column(column)
        , m_place(column.sheet().passages.constFirst())
    {
        column.view()->viewport()->installEventFilter(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(editEvery);
        m_timer.callOnTimeout([this] { edit(); });
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    bool isDone() const { return m_underWay == 0 && m_unseen.empty(); }
    QList<double> written() const { return m_written; }
    QList<double> shown() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) { // painted once those that come after it are handled
            QMetaObject::invokeMethod(
                this, [this, signs = m_column.remarksOn(m_place.id).size()] { painted(signs); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void edit()
    {
        QElapsedTimer since;
        since.start();
        const acts::NoteDraft draft{{m_column.text(), m_place.span}, {}, {}, u"Asked for the second time."_s};
        ++m_underWay;
        m_unseen.push_back(since);
        m_document.act(acting(acts::newNote, draft))
            .then(&m_document, [this, since](const Result<WriteReceipt> &receipt) {
                --m_underWay;
                if (!receipt)
                    qFatal("an act failed: %d %s %s", static_cast<int>(receipt.error().code),
                        qPrintable(receipt.error().detail), qPrintable(receipt.error().query));
                m_written.append(milliseconds(since));
            });
    }
    void painted(qsizetype signs)
    {
        while (m_shown.size() < signs && !m_unseen.empty()) {
            m_shown.append(milliseconds(m_unseen.front()));
            m_unseen.pop_front();
        }
    }

    CaseDocument &m_document;
    ReadingColumn &m_column;
    const Passage m_place;
    QTimer m_timer;
    std::deque<QElapsedTimer> m_unseen;
    QList<double> m_written;
    QList<double> m_shown;
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

void writeArticles(const QString &folder, int from, int end)
{
    const QStringList names = inventedNames(500);
    for (int i = from; i < end; ++i) {
        QFile file(u"%1/%2.txt"_s.arg(folder).arg(i, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(inventedText(4000, names, static_cast<quint32>(i) + 1).toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// Until all are in, and a moment for what the end brings, such as the first source in its column, which counts too.
void import(MainWindow &window, const QString &folder, qsizetype expected)
{
    QEventLoop importing;
    qsizetype in = -1;
    QObject::connect(window.document(), &CaseDocument::importFinished, &importing, [&](const ImportReport &report) {
        in = report.in;
        QTimer::singleShot(1000, &importing, &QEventLoop::quit);
    });
    window.importFiles({folder});
    importing.exec();
    if (in != expected)
        qFatal("the articles did not come in");
}

} // namespace

void measureWindow(Bench &bench)
{
    const QString stall = u"import.longest-stall-2000"_s;
    const QString edit = u"import.slowest-edit-2000"_s;
    const QString usual = u"import.usual-edit-2000"_s;
    const QString shown = u"import.usual-edit-shown-2000"_s;
    if (!bench.wants(stall) && !bench.wants(edit) && !bench.wants(usual) && !bench.wants(shown))
        return;
    const QTemporaryDir folder;
    const QTemporaryDir first;
    const QTemporaryDir articles;
    writeArticles(first.path(), articleCount, articleCount + 1);
    writeArticles(articles.path(), 0, articleCount);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (!window.newCase(folder.filePath(u"live.dossier"_s)))
        qFatal("no case");
    wait(1000);
    import(window, first.path(), 1); // to be read meanwhile
    ReadingColumn *column = window.findChild<ReadingArea *>()->column(0);
    if (!column || column->sheet().passages.isEmpty())
        qFatal("nothing is open");

    const Pulse pulse;
    Editor editor(*window.document(), *column);
    import(window, articles.path(), articleCount);
    editor.stop();
    do {
        wait(200);
    } while (!editor.isDone());
    bench.add({stall, pulse.longest(), pulse.longest(), 1, 0, 0, 50});
    const int edits = static_cast<int>(editor.written().size());
    bench.add({edit, slowestOf(editor.written()), middleOf(editor.written()), edits, 0, 0, 1000});
    bench.add({usual, middleOf(editor.written()), slowestOf(editor.written()), edits, 0, 0, 16});
    bench.add({shown, middleOf(editor.shown()), slowestOf(editor.shown()), edits, 0, 0, 16});
}

} // namespace dossier

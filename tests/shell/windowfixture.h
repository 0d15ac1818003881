// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/colours.h"
#include "entities/entitiesview.h"
#include "entities/entitycardview.h"
#include "events/eventview.h"
#include "models/roles.h"
#include "prose/proselayout.h"
#include "prose/proseview.h"
#include "prose/rowviews.h"
#include "prose/viewdrive.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/commands.h"
#include "shell/focusline.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "sources/sourcesview.h"
#include "store/library.h"
#include "timeline/timelineview.h"
#include "workspace/casedocument.h"

#include <QAbstractAnimation>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <ranges>

// The window on the sample case, driven by mouse and keys and read by what stands on it.

namespace dossier::tests {

using namespace Qt::StringLiterals;

// A home of the test's own, made before the program starts, so that settings, the sample's copy and new cases stay out
// of the user's.
class Home
{
public:
    Home()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, m_folder.filePath(QString::fromLatin1(name).toLower()).toLocal8Bit());
        for (const char *name : {"XDG_DOCUMENTS_DIR", "XDG_CURRENT_DESKTOP"})
            qunsetenv(name);
        QStandardPaths::setTestModeEnabled(true);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// As QTEST_MAIN, in a home of its own.
#define DOSSIER_WINDOW_TEST_MAIN(TestClass)                                                                            \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        const dossier::tests::Home home;                                                                               \
        if (!dossier::setUpLibrary())                                                                                  \
            return 1;                                                                                                  \
        QApplication application(argc, argv);                                                                          \
        QApplication::setApplicationName(QStringLiteral("dossier"));                                                   \
        QApplication::setOrganizationName(QStringLiteral("dossier"));                                                  \
        dossier::tests::wear(dossier::Mode::Light);                                                                    \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

// Words of the sample that tests look for.
namespace sample {

inline const QString dutch = u"Binnenlandse Zaken gehackt"_s; // titles, in the order of the list
inline const QString communique = u"Communiqué du SPF"_s;
inline const QString italian = u"Attacco informatico"_s;
inline const QString french = u"Des accès anciens"_s;
inline const QString machine = u"Fuite à la Sûreté"_s;

inline const QString ccb = u"Centre for Cybersecurity Belgium"_s; // entities, as the list calls them
inline const QString vsse = u"State Security"_s;
inline const QString mandiant = u"Mandiant"_s;
inline const QString microsoft = u"Microsoft"_s;

inline const QString entry = u"Intruder enters the network"_s; // events
inline const QString traces = u"CCB finds traces"_s;
inline const QString mail = u"E-mail of State Security read"_s;
inline const QString disclosed = u"Barracuda discloses the flaw"_s;
inline const QString media = u"First media reports"_s;

} // namespace sample

class Drive
{
public:
    Drive()
    {
        m_window.resize(1500, 950);
        m_window.show();
        ready = QTest::qWaitForWindowExposed(&m_window);
    }

    MainWindow &window() { return m_window; }
    CaseDocument &document() { return *m_window.document(); }
    const Light &light() { return document().light(); }

    // Opens the sample as a click on the start page does, and waits until nothing moves.
    bool openSample()
    {
        if (!ready || !m_window.openSample())
            return false;
        m_window.timeline()->setReduceMotion(true);
        const auto filled = [this] {
            return hasRow(sources(), sample::machine) && hasRow(entities(), sample::ccb)
                && m_window.timeline()->chart()->index().size() > 0 && column(0)->text() && column(1)->text();
        };
        const bool lists = QTest::qWaitFor(filled, longest);
        return lists && settle();
    }

    // Nothing is being fetched or worked out, and nothing moves.
    bool isCalm()
    {
        const auto runs = [](const QAbstractAnimation *each) { return each->state() == QAbstractAnimation::Running; };
        return m_window.reading()->isSettled() && light().complete && light().focus == document().focus()
            && std::ranges::none_of(m_window.findChildren<QAbstractAnimation *>(), runs);
    }
    bool settle()
    {
        int calm = 0;
        const auto stays = [this, &calm] {
            calm = isCalm() ? calm + 1 : 0;
            return calm >= 6;
        };
        return QTest::qWaitFor(stays, longest);
    }

    // Lists

    RowList *sources() { return m_window.sources()->list(); }
    RowTree *entities() { return m_window.entities()->tree(); }
    EntityCardView *card() { return m_window.entities()->card(); }
    RowTree *claims() { return m_window.events()->tree(); }
    QModelIndex source(const QString &words) { return rowWith(sources(), words); }
    QModelIndex entity(const QString &words) { return rowWith(entities(), words); }
    SourceId sourceId(const QString &words) { return SourceId(source(words).data(IdRole).toLongLong()); }
    EntityId entityId(const QString &words) { return EntityId(entity(words).data(IdRole).toLongLong()); }

    bool clickSource(const QString &words)
    {
        clickRow(sources(), source(words));
        return settle();
    }
    bool clickEntity(const QString &words, Qt::KeyboardModifiers modifiers = {})
    {
        clickRow(entities(), entity(words), modifiers);
        return settle();
    }

    // Columns

    ReadingColumn *column(int index) { return m_window.reading()->column(index); }
    int columns() { return m_window.reading()->columnCount(); }
    int columnOf(const QString &sourceTitle, bool rendition = false)
    {
        for (int i = 0; i < columns(); ++i) {
            const TextSheet &sheet = column(i)->sheet();
            if (sheet.text.id && sheet.source.title.startsWith(sourceTitle) && sheet.isRendition() == rendition)
                return i;
        }
        return -1;
    }

    // The nth place, from 0, where these words stand in a column's text.
    Span find(int index, const QString &words, int nth = 0)
    {
        const QString &text = column(index)->sheet().text.characters;
        qsizetype at = -1;
        for (int i = 0; i <= nth; ++i)
            at = text.indexOf(words, at + 1);
        return at < 0 ? Span() : Span{at, at + words.size()};
    }

    // Where a click on the words would land; scrolls them into view as a reader does.
    QPoint placeOf(int index, Span span)
    {
        ProseView *view = column(index)->view();
        if (!view->isInView(span)) {
            QScrollBar *bar = view->verticalScrollBar();
            bar->setValue(bar->value() + static_cast<int>(view->heightOf(span.start)) - view->viewport()->height() / 2);
            QTest::qWait(20);
        }
        const QRect place = view->placeOf({span.start, span.start + 1});
        return place.center();
    }

    bool clickWords(int index, const QString &words, Qt::KeyboardModifiers modifiers = {}, int nth = 0)
    {
        const Span span = find(index, words, nth);
        if (span.isEmpty())
            return false;
        const QPoint place = placeOf(index, span);
        QTest::mouseClick(column(index)->view()->viewport(), Qt::LeftButton, modifiers, place);
        return settle();
    }

    void hoverWords(int index, const QString &words)
    {
        QWidget *viewport = column(index)->view()->viewport();
        const QPoint place = placeOf(index, find(index, words));
        const QPointF global = viewport->mapToGlobal(QPointF(place));
        QMouseEvent move(QEvent::MouseMove, place, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    void leaveColumn(int index)
    {
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(column(index)->view(), &leave);
    }

    // The marks a column draws in one layer that are more than at rest, in order, as stored spans.
    QList<ProseMark> lit(int index, ProseMark::Layer layer)
    {
        ProseView *view = column(index)->view();
        QList<ProseMark> marks;
        for (ProseMark mark : static_cast<ProseLayout *>(view->document()->documentLayout())->marks()) {
            if (mark.layer != layer || mark.state == MarkState::Rest)
                continue;
            mark.span = view->text().toStored(mark.span);
            marks.append(mark);
        }
        std::ranges::sort(marks, {}, [](const ProseMark &mark) { return mark.span.start; });
        return marks;
    }
    QStringList litWords(int index, ProseMark::Layer layer)
    {
        QStringList words;
        for (const ProseMark &mark : lit(index, layer))
            words.append(column(index)->sheet().text.characters.mid(mark.span.start, mark.span.length()));
        return words;
    }
    std::optional<ProseMark> markOn(int index, ProseMark::Layer layer, const QString &words, int nth = 0)
    {
        const Span span = find(index, words, nth);
        for (const ProseMark &mark : lit(index, layer)) {
            if (mark.span.overlaps(span))
                return mark;
        }
        return {};
    }
    // What is painted where the words stand.
    QImage image(int index, Span span)
    {
        ProseView *view = column(index)->view();
        placeOf(index, span);
        return view->viewport()->grab(view->placeOf(span)).toImage().convertToFormat(QImage::Format_RGB32);
    }

    // What the head says in the pill's place, and in the pill.
    bool headSays(int index, const QString &words)
    {
        const QList<QLabel *> labels = column(index)->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    // Timeline

    TimelineChart *chart() { return m_window.timeline()->chart(); }
    EventId event(const QString &title)
    {
        const EventIndex &index = chart()->index();
        for (qsizetype i = 0; i < index.size(); ++i) {
            if (index.at(i).title == title)
                return index.at(i).id;
        }
        return {};
    }
    Emphasis emphasis(const QString &title) { return chart()->light().emphasisOf(event(title)); }
    bool clickEvent(const QString &title)
    {
        const EventId id = event(title);
        chart()->reveal(id);
        const QRectF place = chart()->eventRect(id);
        if (place.isNull())
            return false;
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, place.center().toPoint());
        return settle();
    }
    // Drags on the time axis from the first day to the last.
    bool dragAxis(QDate from, QDate to)
    {
        const double y = chart()->axisRect().center().y();
        const auto place = [&](QDate day) {
            return QPointF(chart()->scale().x(static_cast<double>(day.toJulianDay()) + 0.5), y).toPoint();
        };
        QWidget *viewport = chart()->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, place(from));
        QTest::mouseMove(viewport, (place(from) + place(to)) / 2);
        QTest::mouseMove(viewport, place(to));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, place(to));
        return settle();
    }
    QImage painted(const QRectF &place)
    {
        return chart()->viewport()->grab(place.toAlignedRect()).toImage().convertToFormat(QImage::Format_RGB32);
    }

    // The whole window

    bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *has = QApplication::focusWidget();
        QTest::keyClick(has && m_window.isAncestorOf(has) ? has : &m_window, key, modifiers);
        return settle();
    }
    QString focusWords() { return m_window.focusLine()->focusWords(); }

    bool ready = false;

private:
    static constexpr int longest = 20'000; // milliseconds, on a machine that is busy with other things

    MainWindow m_window;
};

} // namespace dossier::tests

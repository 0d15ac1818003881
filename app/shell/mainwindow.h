// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "shell/commands.h"
#include "workspace/importing.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace dossier {

class Bundles;
class CaseDocument;
class Docks;
class Editing;
class EntitiesView;
class EventView;
class FocusLine;
class ImportPage;
class MessageBar;
class ProgressLine;
class ReadingArea;
class RemarksView;
class RenditionEditing;
class ReviewView;
class HistoryView;
class SourcesView;
class StartPage;
class TimelineView;
enum class ChangedBytes;
struct Focus;
struct PastedText;

// The window of one case, or the start page. The only place that knows all views: it makes them for the open case,
// gives them their docks, and turns commands into what document and views do.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Each closes the case that is open; false when it did not work, which the message bar says.
    bool openCase(const QString &path);
    // A bundle (exchange/bundle.h): asks where the case made of it is to be kept, and opens that.
    void openBundle(const QString &folder);
    bool openSample(bool again = false); // `again`: a new copy in place of the one that was edited
    bool newCase(const QString &path);
    void closeCase();
    void importFiles(const QStringList &paths); // makes a case first when none is open
    void pasteText(); // the clipboard's text as a source, or its files

    CaseDocument *document() const { return m_document.get(); }
    ReadingArea *reading() const { return m_reading; }
    SourcesView *sources() const { return m_sources; }
    EntitiesView *entities() const { return m_entities; }
    EventView *events() const { return m_events; }
    TimelineView *timeline() const { return m_timeline; }
    ReviewView *review() const { return m_review; }
    RemarksView *remarks() const { return m_remarks; }
    HistoryView *history() const { return m_history; }
    MessageBar *messages() const { return m_messages; }
    FocusLine *focusLine() const { return m_focusLine; }
    ImportPage *importPage() const { return m_import; }
    Commands *commands() const { return m_commands; }

    void run(Command command);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeToolBar();
    void makeDocks();
    void bindReview();
    bool isReviewing() const;
    bool decides(Command command);
    void arrangeDocks();
    void showCase(std::unique_ptr<CaseDocument> document);
    void showReadOnly();
    bool openToRead(const QString &path);
    bool readInstead(const QString &path, const Error &error);
    void openFirstSource();
    void takeViews();
    void onFocusChanged(const Focus &before, const Focus &now);
    bool readyToImport(const QStringList &files);
    void importPasted(const PastedText &text);
    void tryAgain(const QStringList &paths, ChangedBytes changed);
    void onImportProgressed(const ImportProgress &progress);
    void onImported(const ImportReport &report);
    void endImport();
    void showImport();
    void tellRemoved(); // to the list of what the import brought
    void startReading();
    bool showsImport() const;
    void saveList(const QString &path, const QByteArray &list);
    void updateColumnChecks();
    void updateUndo();
    void bindMenus();
    void onClipboardChanged();
    void tellUndone(const QList<RowKey> &left);
    void tellTurned();
    void tellBundle(const QString &folder);
    void tellFailed(const Error &error);
    void tell(const Error &error, const QString &what);
    void chooseFiles();
    void chooseFolder();
    void chooseCase();
    void chooseNewCase();
    void chooseBundleFolder();
    void exportTo(const QString &folder);
    void chooseBundle();
    void showBundleProgress(double share);
    void chooseColours(const QString &choice);
    void about();
    void copyWords();
    void showMenu();
    void readSideBySide();

    Commands *m_commands;
    MessageBar *m_messages;
    MessageBar *m_readOnly; // why the case can only be read
    FocusLine *m_focusLine;
    QStackedWidget *m_pages;
    StartPage *m_start;
    Bundles *m_bundles;
    ImportPage *m_import;
    ProgressLine *m_progress;
    Docks *m_docks;
    QToolBar *m_tools;
    QDockWidget *m_sourcesDock;
    QDockWidget *m_entitiesDock;
    QDockWidget *m_eventDock;
    QDockWidget *m_timelineDock;
    QDockWidget *m_reviewDock;
    QDockWidget *m_remarksDock;
    QDockWidget *m_historyDock;
    std::unique_ptr<CaseDocument> m_document;
    ReadingArea *m_reading = nullptr;
    SourcesView *m_sources = nullptr;
    EntitiesView *m_entities = nullptr;
    EventView *m_events = nullptr;
    TimelineView *m_timeline = nullptr;
    ReviewView *m_review = nullptr;
    RemarksView *m_remarks = nullptr;
    HistoryView *m_history = nullptr;
    std::unique_ptr<Editing> m_editing;
    std::unique_ptr<RenditionEditing> m_renditions;
    bool m_doesAgain = false; // what was asked for last is to do something again, not to undo it
    bool m_tryingAgain = false; // the import under way is about files of the last one
};

} // namespace dossier

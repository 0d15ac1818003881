// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"
#include "casefile/rowkey.h"
#include "shell/caseviews.h"
#include "shell/commands.h"

#include <QFuture>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QToolBar;

namespace dossier {

class Bundles;
class CaseDocument;
class CaseOpening;
class Cases;
class DifferencesSheet;
class Docks;
class Editing;
class EntitiesView;
class EventView;
class FocusLine;
class ImportPage;
class Imports;
class MessageBar;
class Printing;
class Originals;
class Pages;
class ProgressLine;
class QuickOpen;
class QuickPanel;
class ReadingArea;
class RemarksView;
class RenditionEditing;
class ReviewView;
class SearchView;
class HistoryView;
class SourcesView;
class StartPage;
class TimelineView;
struct FirstSight;
struct Focus;
struct ImportReport;
struct ProposalRow;

// The window of one case, or the start page. The only place that knows all views: it makes them for the open case,
// gives them their docks, and turns commands into what document and views do.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // What is opened for writing already, while the window is made: openCase and openSample take it from there.
    void setOpening(std::shared_ptr<CaseOpening> opening);
    // Each closes the case that is open; false when it did not work, which the message bar says.
    bool openCase(const QString &path);
    // A bundle (exchange/bundle.h): asks where the case made of it is to be kept, and opens that.
    void openBundle(const QString &folder);
    bool openSample(bool again = false); // `again`: a new copy in place of the one that was edited
    bool newCase(const QString &path);
    void closeCase();
    void importFiles(const QStringList &paths); // makes a case first when none is open

    CaseDocument *document() const { return m_document.get(); }
    // Null while no case is open:
    ReadingArea *reading() const;
    SourcesView *sources() const;
    EntitiesView *entities() const;
    EventView *events() const;
    TimelineView *timeline() const;
    ReviewView *review() const;
    RemarksView *remarks() const;
    HistoryView *history() const;
    SearchView *search() const;

    MessageBar *messages() const { return m_messages; }
    FocusLine *focusLine() const { return m_focusLine; }
    ImportPage *importPage() const;
    Originals *originals() const { return m_originals.get(); } // null while no case is open
    Commands *commands() const { return m_commands; }

    void run(Command command);
    QString obstacle(Command command) const; // why it cannot be done now, for the person; "" when it can

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeToolBar();
    void makeDocks();
    void settleLayout();
    void bindStart(StartPage *page);
    void bindImport(ImportPage *page);
    void bindStepping();
    void offerChanges(const ProposalRow &row, const QPoint &at); // for a proposal to review
    void bindSearch(SearchView *search);
    void bindTimeline();
    void saveTimelinePicture();
    void searchCase();
    void step(int direction);
    bool isReviewing() const;
    bool decides(Command command);
    void arrangeDocks();
    void showCase(std::unique_ptr<CaseDocument> document);
    void bindDocument();
    void showReadOnly();
    void openFirstSource(QFuture<Result<FirstSight>> answer); // when there is one
    void takeViews();
    void onFocusChanged(const Focus &before, const Focus &now);
    void onImported(const ImportReport &report, bool wasTriedAgain);
    void showImport();
    void startReading();
    bool showsImport() const;
    bool isReading() const; // the columns are in front, not a page that stands before them
    void showOriginal();
    void updateColumnChecks();
    void updateUndo();
    void bindMenus();
    void tellUndone(const QList<RowKey> &left);
    void tellTurned();
    void tellFailed(const Error &error);
    void tell(const Error &error, const QString &what);
    void chooseBundleFolder();
    void exportTo(const QString &folder);
    void showBundleProgress(double share);
    void chooseColours(const QString &choice);
    void about();
    bool runAnywhere(Command command); // false when it is none of these; so the next
    bool runOnCase(Command command);
    bool runOnPanels(Command command);
    bool runOnViews(Command command);
    bool showColumns(Command command);
    bool styleText(Command command);
    void updateTextChecks();
    void copyWords();
    void copyCited();
    void showMenu();
    void readSideBySide();
    void showDifferences();
    void goToPart(bool forward);
    void openPanel(Command command);
    void openPalette(const QList<QAction *> &passing);
    QString obstacleHere(Command command) const;

    Commands *m_commands;
    MessageBar *m_messages;
    MessageBar *m_readOnly; // why the case can only be read
    FocusLine *m_focusLine;
    Pages *m_pages;
    Bundles *m_bundles;
    ProgressLine *m_progress;
    Docks *m_docks;
    CasePlaces m_places;
    Cases *m_cases;
    Imports *m_imports;
    QToolBar *m_tools;
    std::unique_ptr<CaseDocument> m_document;
    std::unique_ptr<CaseViews> m_views;
    std::unique_ptr<QuickOpen> m_quickOpen;
    std::unique_ptr<Editing> m_editing;
    std::unique_ptr<RenditionEditing> m_renditions;
    std::unique_ptr<Originals> m_originals;
    std::unique_ptr<Printing> m_printing;
    QPointer<DifferencesSheet> m_differences; // there is one at a time
    QPointer<QuickPanel> m_panel; // of quick open or the palette
    std::optional<Command> m_panelOf; // which of them
    bool m_doesAgain = false; // what was asked for last is to do something again, not to undo it
    bool m_stepsHits = false; // what was asked for last is a search, not an entity or event
    bool m_stepsFound = false; // it is the find bar, which goes first while it is open
};

} // namespace dossier

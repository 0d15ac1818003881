// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "appearance/measures.h"
#include "entities/entitiesview.h"
#include "events/eventview.h"
#include "exchange/bundle.h"
#include "models/actwords.h"
#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "review/historyview.h"
#include "review/remarksview.h"
#include "review/reviewview.h"
#include "shell/bundles.h"
#include "shell/caseplaces.h"
#include "shell/colourchoice.h"
#include "shell/docks.h"
#include "shell/docktitle.h"
#include "shell/editing.h"
#include "shell/errorwords.h"
#include "shell/filedialogs.h"
#include "shell/focusline.h"
#include "shell/importpage.h"
#include "shell/lists.h"
#include "shell/messagebar.h"
#include "shell/pastesheet.h"
#include "shell/progressline.h"
#include "shell/renditionediting.h"
#include "shell/settings.h"
#include "shell/startpage.h"
#include "sources/sourcesview.h"
#include "timeline/timelineview.h"
#include "workspace/acts/writtenwords.h"
#include "workspace/bundling.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

// Pages one at a time: those behind take no room from the docks.
class Pages : public QStackedWidget
{
public:
    explicit Pages(QWidget *parent) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

QString noTextWords()
{
    return QCoreApplication::translate("dossier::MainWindow", "There is no text on the clipboard. Copy one first.");
}

QString caseFilter()
{
    return QCoreApplication::translate("dossier::MainWindow", "Cases (*.dossier)");
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_messages(new MessageBar(this))
    , m_readOnly(new MessageBar(this))
    , m_focusLine(new FocusLine(this))
    , m_pages(new Pages(this))
    , m_start(new StartPage(this))
    , m_bundles(new Bundles(m_messages, this))
    , m_import(new ImportPage(this))
    , m_progress(new ProgressLine(this))
    , m_docks(new Docks(this))
{
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::South);

    m_commands->fill(menuBar());
    bindMenus();
    for (QAction *action : m_commands->findChildren<QAction *>())
        addAction(action);
    connect(m_commands, &Commands::triggered, this, &MainWindow::run);
    makeToolBar();
    makeDocks();

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_messages);
    column->addWidget(m_readOnly);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_import);
    auto *status = new QStatusBar(this);
    status->setSizeGripEnabled(false);
    status->setContentsMargins({});
    status->addPermanentWidget(m_focusLine, 1);
    setStatusBar(status);

    connect(m_start, &StartPage::filesRequested, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::folderRequested, this, &MainWindow::chooseFolder);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseCase);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::chooseNewCase);
    connect(m_start, &StartPage::sampleRequested, this, [this] { openSample(); });
    connect(m_start, &StartPage::caseRequested, this, &MainWindow::openCase);

    connect(m_bundles, &Bundles::progressed, this, &MainWindow::showBundleProgress);
    connect(m_bundles, &Bundles::caseMade, this, &MainWindow::openCase);

    connect(m_import, &ImportPage::readingRequested, this, &MainWindow::startReading);
    connect(m_import, &ImportPage::tryRequested, this, &MainWindow::tryAgain);
    connect(m_import, &ImportPage::saveRequested, this, &MainWindow::saveList);
    connect(m_import, &ImportPage::sourceRequested, this, [this](SourceId source) {
        startReading();
        m_document->setFocus(m_document->focus().withSource(source));
    });
    connect(m_import, &ImportPage::removeRequested, this,
        [this](const QList<SourceId> &sources) { m_document->removeSources(sources); });
    connect(m_import, &ImportPage::restoreRequested, this,
        [this](const QList<SourceId> &sources) { m_document->restoreSources(sources); });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MainWindow::onClipboardChanged);
    qApp->installEventFilter(this); // for keys of text fields

    resize(1280, 800);
    restoreGeometry(settings::geometry.get());
    m_start->setRecentCases(recentCases());
    m_commands->setCaseOpen(false);
    m_docks->setShown(false);
    const ColourChoice colours = colourChoiceFromString(settings::colours.get());
    const Command checked = colours == ColourChoice::Light ? Command::ColoursLight
        : colours == ColourChoice::Dark                    ? Command::ColoursDark
                                                           : Command::ColoursOfSystem;
    m_commands->action(checked)->setChecked(true);
}

MainWindow::~MainWindow()
{
    takeViews();
}

// A menu shows which acts can be done to what is before the person.
void MainWindow::bindMenus()
{
    const auto isPossible = [this](Command command) {
        const bool decides = command == Command::Accept || command == Command::Reject;
        return showsImport() || m_editing->can(command) || (decides && isReviewing());
    };
    for (const QAction *action : menuBar()->actions()) {
        connect(action->menu(), &QMenu::aboutToShow, this, [this, isPossible] {
            for (const CommandSpec &spec : commandTable()) {
                if (m_editing && Editing::does(spec.command))
                    m_commands->setPossible(spec.command, isPossible(spec.command));
            }
        });
        connect(action->menu(), &QMenu::aboutToHide, this, [this] {
            for (const CommandSpec &spec : commandTable()) {
                if (Editing::does(spec.command))
                    m_commands->setPossible(spec.command, true);
            }
        });
    }
}

void MainWindow::makeToolBar()
{
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setIconSize({measures::iconSize, measures::iconSize});
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->addAction(m_commands->action(Command::OpenCase));
    m_tools->addAction(m_commands->action(Command::ImportFiles));
    m_tools->addSeparator();
    m_tools->addAction(m_commands->action(Command::GoBack));
    m_tools->addAction(m_commands->action(Command::GoForward));
    m_tools->addSeparator();
    m_tools->addAction(m_commands->action(Command::Undo));
    m_tools->addAction(m_commands->action(Command::Redo));
    for (const Command command : {Command::GoBack, Command::GoForward, Command::Undo, Command::Redo}) {
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(m_commands->action(command)))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(m_commands->action(command)->iconText());
        }
    }
    auto *space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    auto *columns = new QToolButton(m_tools);
    columns->setText(tr("Columns"));
    columns->setIcon(commandIcon(Icon::Columns));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::TabFocus);
    for (const Command command : {Command::OneColumn, Command::TwoColumns, Command::ThreeColumns, Command::FourColumns})
        columns->addAction(m_commands->action(command));
    m_tools->addWidget(columns);
}

void MainWindow::makeDocks()
{
    m_sourcesDock = m_docks->add(u"sources"_s, tr("Sources"), Qt::LeftDockWidgetArea);
    m_entitiesDock = m_docks->add(u"entities"_s, tr("Entities"), Qt::RightDockWidgetArea);
    m_eventDock = m_docks->add(u"event"_s, tr("What the sources say"), Qt::RightDockWidgetArea);
    m_timelineDock = m_docks->add(u"timeline"_s, tr("Timeline"), Qt::BottomDockWidgetArea);
    m_reviewDock = m_docks->add(u"review"_s, tr("To review"), Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_entitiesDock, m_eventDock);
    m_remarksDock = m_docks->add(u"remarks"_s, tr("Notes and findings"), Qt::BottomDockWidgetArea);
    m_historyDock = m_docks->add(u"history"_s, tr("History"), Qt::BottomDockWidgetArea);
    for (QDockWidget *dock : {m_reviewDock, m_remarksDock, m_historyDock})
        tabifyDockWidget(m_timelineDock, dock);
    connect(m_docks, &Docks::keyboardLeft, this, [this] {
        if (m_reading)
            m_reading->setFocus();
    });
    // The View menu lists them after its own commands.
    for (QAction *menuAction : menuBar()->actions()) {
        if (menuAction->text() != menuTitle(Menu::View))
            continue;
        menuAction->menu()->addSeparator();
        for (QDockWidget *dock : m_docks->all())
            menuAction->menu()->addAction(dock->toggleViewAction());
    }
}

void MainWindow::arrangeDocks()
{
    if (m_docks->restore())
        return;
    resizeDocks(
        {m_sourcesDock, m_entitiesDock}, {measures::sourcesDockWidth, measures::entitiesDockWidth}, Qt::Horizontal);
    resizeDocks({m_timelineDock}, {measures::timelineDockHeight}, Qt::Vertical);
    m_entitiesDock->raise();
    m_timelineDock->raise();
}

void MainWindow::takeViews()
{
    if (!m_document)
        return;
    if (!showsImport()) // else they were kept before they went
        m_docks->keep();
    endImport();
    m_import->clear();
    settings::reading.set(m_reading->state());
    m_focusLine->setDocument(nullptr);
    m_reading->finishWriting();
    m_renditions.reset();
    m_editing.reset();
    delete m_timeline->tools(); // in the dock's title
    for (QDockWidget *dock : m_docks->all())
        delete dock->widget();
    m_pages->removeWidget(m_reading);
    delete m_reading;
    m_reading = nullptr;
    m_sources = nullptr;
    m_entities = nullptr;
    m_events = nullptr;
    m_timeline = nullptr;
    m_review = nullptr;
    m_remarks = nullptr;
    m_history = nullptr;
    m_document.reset();
}

void MainWindow::showCase(std::unique_ptr<CaseDocument> document)
{
    takeViews();
    m_document = std::move(document);
    m_reading = new ReadingArea(*m_document, m_pages);
    m_sources = new SourcesView(*m_document, m_sourcesDock);
    m_entities = new EntitiesView(*m_document, m_entitiesDock);
    m_events = new EventView(*m_document, m_eventDock);
    m_timeline = new TimelineView(*m_document, m_timelineDock);
    m_review = new ReviewView(*m_document, m_reviewDock);
    m_remarks = new RemarksView(*m_document, m_remarksDock);
    m_history = new HistoryView(*m_document, m_historyDock);
    m_editing = std::make_unique<Editing>(
        *m_document, Editing::Views{m_reading, m_sources, m_entities, m_events, m_timeline}, this);
    m_renditions = std::make_unique<RenditionEditing>(*m_document, m_reading, *m_commands, this);
    const auto say = [this](const QString &words) {
        m_messages->say(MessageBar::Kind::Note, words, MessageBar::Until::NextAct);
    };
    connect(m_renditions.get(), &RenditionEditing::said, this, say);
    connect(m_editing.get(), &Editing::said, this, say);
    m_pages->addWidget(m_reading);
    m_pages->setCurrentWidget(m_reading);
    m_sourcesDock->setWidget(m_sources);
    m_entitiesDock->setWidget(m_entities);
    m_eventDock->setWidget(m_events);
    m_timelineDock->setWidget(m_timeline);
    m_reviewDock->setWidget(m_review);
    m_remarksDock->setWidget(m_remarks);
    m_historyDock->setWidget(m_history);
    bindReview();
    m_timeline->setHeadVisible(false);
    auto *timelineTitle = Docks::titleOf(m_timelineDock);
    timelineTitle->addTools(m_timeline->tools());
    m_timeline->tools()->show();
    timelineTitle->setDetail(m_timeline->summary());
    connect(m_timeline, &TimelineView::summaryChanged, timelineTitle, &DockTitle::setDetail);
    const auto showCounts = [this](const CaseCounts &counts) {
        Docks::titleOf(m_sourcesDock)->setDetail(QString::number(counts.sources));
        Docks::titleOf(m_entitiesDock)->setDetail(QString::number(counts.entities - counts.unseenEntities));
    };
    showCounts(m_document->counts());
    connect(m_document.get(), &CaseDocument::countsChanged, this, showCounts);
    m_reading->setState(settings::reading.get());
    m_focusLine->setDocument(m_document.get());
    m_docks->setShown(true);
    arrangeDocks();
    m_commands->setCaseOpen(true, m_document->isReadOnly());
    m_commands->action(Command::LastImport)->setEnabled(false);
    updateColumnChecks();
    showReadOnly();
    setWindowFilePath({});

    connect(m_document.get(), &CaseDocument::focusChanged, this, &MainWindow::onFocusChanged);
    connect(m_document.get(), &CaseDocument::importProgressed, this, &MainWindow::onImportProgressed);
    connect(m_document.get(), &CaseDocument::importFinished, this, &MainWindow::onImported);
    connect(m_document.get(), &CaseDocument::readAgainFinished, this,
        [this](const ReadAgainReport &report) { m_messages->say(MessageBar::Kind::Note, readAgainWords(report)); });
    connect(m_document.get(), &CaseDocument::failed, this, [this](const Error &error) {
        tellFailed(error);
        if (!m_document->isImporting())
            endImport();
    });
    connect(m_document.get(), &CaseDocument::damageFound, this, [this] {
        m_messages->say(MessageBar::Kind::Problem, damageWords(QFileInfo(m_document->path()).fileName()));
        m_messages->offer(tr("Export as a bundle…"), [this] { run(Command::ExportBundle); });
    });
    connect(m_document.get(), &CaseDocument::undoChanged, this, [this] {
        m_messages->tellActDone();
        updateUndo();
    });
    connect(m_document.get(), &CaseDocument::contentChanged, this, [this] {
        if (showsImport())
            tellRemoved();
    });
    connect(m_document.get(), &CaseDocument::undone, this, &MainWindow::tellUndone);
    connect(m_document.get(), &CaseDocument::historyChanged, this, [this] {
        m_commands->action(Command::GoBack)->setEnabled(m_document->canGoBack());
        m_commands->action(Command::GoForward)->setEnabled(m_document->canGoForward());
    });
    connect(m_reading, &ReadingArea::columnCountChanged, this, &MainWindow::updateColumnChecks);
    connect(m_reading, &ReadingArea::failed, this,
        [this](const Error &error) { tell(error, QFileInfo(m_document->path()).fileName()); });
    connect(m_events, &EventView::sideBySideRequested, m_reading, &ReadingArea::showSideBySide);
    m_commands->action(Command::GoBack)->setEnabled(false);
    m_commands->action(Command::GoForward)->setEnabled(false);
    m_commands->action(Command::SideBySide)->setEnabled(false);
    updateUndo();

    openFirstSource();
}

void MainWindow::bindReview()
{
    const auto showWaiting = [this] {
        const qint64 number = m_review->waiting();
        Docks::titleOf(m_reviewDock)->setDetail(number < 0 ? QString() : QLocale().toString(number));
        m_sources->setWaiting(number);
    };
    showWaiting();
    m_review->setWaitingShown(Docks::isInFront(m_sourcesDock));
    connect(m_sourcesDock, &QDockWidget::visibilityChanged, m_review, &ReviewView::setWaitingShown);
    const std::array<std::pair<QDockWidget *, SeenView *>, 3> seen{
        {{m_reviewDock, m_review}, {m_remarksDock, m_remarks}, {m_historyDock, m_history}}};
    for (const auto &[dock, view] : seen) {
        view->setBehind(!Docks::isInFront(dock));
        connect(dock, &QDockWidget::visibilityChanged, view, [view](bool inFront) { view->setBehind(!inFront); });
    }
    connect(m_review, &ReviewView::waitingChanged, this, showWaiting);
    connect(m_review, &ReviewView::readRequested, m_reading, [this] { m_reading->setFocus(); });
    connect(m_remarks, &RemarksView::readRequested, m_reading, [this] { m_reading->setFocus(); });
    connect(m_history, &HistoryView::readRequested, m_reading, [this] { m_reading->setFocus(); });
    connect(m_reading, &ReadingArea::remarkChosen, this, [this](const RowKey &row) {
        m_docks->bring(m_remarksDock);
        m_remarks->select(row);
    });
    connect(m_reading, &ReadingArea::remarkReached, this, [this](const RowKey &row) {
        if (m_remarks->isSeen())
            m_remarks->select(row);
    });
    connect(m_remarks, &RemarksView::numberChanged, this,
        [this](qint64 number) { Docks::titleOf(m_remarksDock)->setDetail(QLocale().toString(number)); });
    connect(m_review, &ReviewView::changeRequested, this, [this](const ProposalRow &row, const QPoint &at) {
        m_editing->showMenu(row.entities.value(0), row.event, at);
    });
    connect(m_sources, &SourcesView::reviewRequested, this, [this] { m_docks->bring(m_reviewDock); });
}

bool MainWindow::isReviewing() const
{
    const QWidget *has = m_editing->keyboard();
    return has && m_review->isAncestorOf(has);
}

// Accept and Reject are about the selected proposal while the keyboard is among the proposals.
bool MainWindow::decides(Command command)
{
    if ((command != Command::Accept && command != Command::Reject) || !isReviewing())
        return false;
    if (command == Command::Accept)
        m_review->accept();
    else
        m_review->reject();
    return true;
}

// Title and lasting line: what the window is of, and whether it can be worked on.
void MainWindow::showReadOnly()
{
    const QString title = m_document->info().title.isEmpty() ? caseTitle(m_document->path()) : m_document->info().title;
    const auto reason = m_document->readOnly();
    setWindowTitle(reason ? tr("%1 (read only)").arg(title) : title);
    if (reason)
        m_readOnly->say(MessageBar::Kind::Lasting, readOnlyWords(*reason));
    else
        m_readOnly->hide();
}

// A case opens on its first source, so that there is something to read; an empty one does when sources have come in.
void MainWindow::openFirstSource()
{
    if (m_document->focus().source)
        return;
    m_document->queries().sourceIds({}).then(m_document.get(), [this](const Result<QList<SourceId>> &ids) {
        if (ids && !ids->isEmpty() && !m_document->focus().source)
            m_document->setFocus(m_document->focus().withSource(ids->first()), HistoryStep::None);
    });
}

void MainWindow::closeCase()
{
    takeViews();
    m_docks->setShown(false);
    m_commands->setCaseOpen(false);
    updateUndo();
    m_start->setRecentCases(recentCases());
    m_pages->setCurrentWidget(m_start);
    m_readOnly->hide();
    m_messages->tellActDone();
    setWindowTitle({});
}

bool MainWindow::openCase(const QString &path)
{
    if (isBundle(path)) {
        openBundle(path);
        return true;
    }
    // One that is only read may be free to write by now.
    if (m_document && !m_document->isReadOnly() && QFileInfo(m_document->path()) == QFileInfo(path))
        return true;
    auto document = CaseDocument::open(path, authorName());
    if (!document)
        return readInstead(path, document.error());
    m_messages->hide();
    showCase(std::move(*document));
    rememberCase(path);
    m_document->readAgain();
    return true;
}

bool MainWindow::openToRead(const QString &path)
{
    auto document = CaseDocument::openReadOnly(path);
    if (!document) {
        tell(document.error(), QFileInfo(path).fileName());
        return false;
    }
    m_messages->hide();
    showCase(std::move(*document));
    rememberCase(path);
    return true;
}

// Where nothing can be written a case is opened to be read; beside somebody who writes, when that is wanted.
bool MainWindow::readInstead(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::ReadOnly)
        return openToRead(path);
    tell(error, QFileInfo(path).fileName());
    if (error.code == ErrorCode::Busy) {
        m_messages->offer(tr("Open to read"), [this, path] { openToRead(path); });
        m_messages->offer(tr("Cancel"), [this] { m_messages->hide(); });
    }
    return false;
}

bool MainWindow::openSample(bool again)
{
    const QString path = samplePath();
    if (m_document && QFileInfo(m_document->path()) == QFileInfo(path)) {
        if (!again)
            return true;
        closeCase();
    }
    if (again && QFileInfo::exists(path)) {
        // The copy that somebody works on elsewhere stays theirs.
        const auto held = CaseDocument::open(path, authorName());
        if (!held && held.error().code == ErrorCode::Busy)
            return readInstead(path, held.error());
    }
    if (again)
        QFile::remove(path);
    if (!QFileInfo::exists(path)) {
        const Result<void> made = makeCaseFromBundle(sampleBundle(), path, authorName());
        if (!made) {
            tell(made.error(), QFileInfo(path).fileName());
            return false;
        }
    }
    auto document = CaseDocument::open(path, authorName());
    if (!document)
        return readInstead(path, document.error());
    m_messages->hide();
    showCase(std::move(*document));
    return true;
}

bool MainWindow::newCase(const QString &path)
{
    CaseInfo info;
    info.title = caseTitle(path);
    const QLocale::Language readers = QLocale().language();
    info.language = readers == QLocale::C ? u"en"_s : QLocale::languageToCode(readers);
    auto document = CaseDocument::create(path, info, authorName());
    if (!document) {
        tell(document.error(), QFileInfo(path).fileName());
        return false;
    }
    m_messages->hide();
    showCase(std::move(*document));
    rememberCase(path);
    return true;
}

// Whether something can be brought in now; makes a case named after the files where none is open.
bool MainWindow::readyToImport(const QStringList &files)
{
    if (m_document && m_document->isReadOnly()) {
        m_messages->say(MessageBar::Kind::Note, tr("The case can only be read for now, so nothing can be added."));
        return false;
    }
    if (m_document && m_document->isImporting()) {
        m_messages->say(MessageBar::Kind::Note,
            tr("An import is under way. Add these when it has ended, or stop it at the foot of the window first."));
        return false;
    }
    if (!m_document) {
        const QString path = pathForImport(files);
        if (!newCase(path))
            return false;
        m_messages->say(MessageBar::Kind::Note,
            tr("The case is kept in “%1”. It is an ordinary file; nothing has to be saved.").arg(path));
    }
    m_import->setBusy(true);
    return true;
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir() && isBundle(paths.first())) {
        tellBundle(paths.first());
        return;
    }
    if (!paths.isEmpty() && readyToImport(paths))
        m_document->importFiles(paths);
}

// A case that was kept as a folder: its articles would come in without what is known about them.
void MainWindow::tellBundle(const QString &folder)
{
    m_messages->say(
        MessageBar::Kind::Note, tr("“%1” is a bundle: a case kept as a folder. Open it as a case.").arg(folder));
    m_messages->offer(tr("Open the bundle"), [this, folder] {
        m_messages->hide();
        openBundle(folder);
    });
}

void MainWindow::tryAgain(const QStringList &paths, ChangedBytes changed)
{
    if (paths.isEmpty() || !readyToImport(paths))
        return;
    m_tryingAgain = true;
    m_document->importFiles(paths, changed);
}

void MainWindow::pasteText()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QStringList files = clipboard ? localFiles(clipboard) : QStringList();
    if (!files.isEmpty()) {
        importFiles(files);
        return;
    }
    const QString text = clipboard ? clipboard->text() : QString();
    if (text.trimmed().isEmpty()) {
        m_messages->say(MessageBar::Kind::Note, noTextWords());
        return;
    }
    onClipboardChanged(); // which not every desktop tells
    auto *sheet = new PasteSheet(text, this);
    connect(sheet, &PasteSheet::pasted, this, &MainWindow::importPasted);
    sheet->open();
}

// That there was no text is over when there is some.
void MainWindow::onClipboardChanged()
{
    if (m_messages->words() == noTextWords() && !QGuiApplication::clipboard()->text().trimmed().isEmpty())
        m_messages->hide();
}

void MainWindow::importPasted(const PastedText &text)
{
    if (readyToImport({text.fileName}))
        m_document->importText(text.fileName, text.bytes, text.meta);
}

void MainWindow::onImportProgressed(const ImportProgress &progress)
{
    m_progress->setShare(
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0);
    m_progress->setVisible(progress.milliseconds >= measures::progressDelay);
}

void MainWindow::endImport()
{
    m_tryingAgain = false;
    m_progress->hide();
    m_import->setBusy(false);
}

void MainWindow::onImported(const ImportReport &report)
{
    openFirstSource();
    if (m_tryingAgain)
        m_import->mergeReport(report);
    else
        m_import->setReport(report);
    const bool again = m_tryingAgain;
    endImport();
    m_commands->action(Command::LastImport)->setEnabled(true);
    if (report.stoppedBy)
        m_messages->say(MessageBar::Kind::Problem,
            errorWords(*report.stoppedBy, QFileInfo(m_document->path()).fileName()) + u' ' + reportWords(report));
    if (!again && ImportPage::needsLook(report))
        showImport();
    else if (!showsImport())
        m_focusLine->say(reportWords(report), tr("Show the list"), [this] { showImport(); });
}

bool MainWindow::showsImport() const
{
    return m_pages->currentWidget() == m_import;
}

void MainWindow::showImport()
{
    if (showsImport() || !m_import->hasReport())
        return;
    m_docks->keep();
    m_docks->setShown(false);
    m_pages->setCurrentWidget(m_import);
    m_import->setFocus();
    tellRemoved();
}

// What has come in may be taken out and brought back by undoing, and taking it out may have been refused.
void MainWindow::tellRemoved()
{
    m_document->queries().removedSources().then(m_document.get(), [this](const Result<QList<Source>> &sources) {
        QList<SourceId> ids;
        for (const Source &source : sources.value_or(QList<Source>()))
            ids.append(source.id);
        if (sources)
            m_import->setRemoved(ids);
    });
}

void MainWindow::startReading()
{
    if (!showsImport())
        return;
    m_pages->setCurrentWidget(m_reading);
    m_docks->setShown(true);
    arrangeDocks();
    m_reading->setFocus();
}

void MainWindow::saveList(const QString &path, const QByteArray &list)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.commit())
        tell({ErrorCode::ReadOnly, file.errorString(), {}}, path);
    else
        m_messages->say(MessageBar::Kind::Note, tr("The list was written to “%1”.").arg(path));
}

void MainWindow::onFocusChanged(const Focus &before, const Focus &now)
{
    m_commands->action(Command::SideBySide)->setEnabled(now.event.isValid());
    if (before.subject() == now.subject() && before.event == now.event)
        return;
    // The panel that speaks of what was selected comes to the front of its tabs; a closed one stays closed.
    if (now.subject() == Focus::Subject::Event && !m_eventDock->isHidden())
        m_eventDock->raise();
    else if (now.subject() == Focus::Subject::Entities && !m_entitiesDock->isHidden())
        m_entitiesDock->raise();
}

void MainWindow::updateColumnChecks()
{
    const QList<Command> counts{Command::OneColumn, Command::TwoColumns, Command::ThreeColumns, Command::FourColumns};
    m_commands->action(counts.at(m_reading->columnCount() - 1))->setChecked(true);
}

// The commands say what they would take back or do again.
void MainWindow::updateUndo()
{
    const auto name = [this](Command command, const std::optional<ActName> &act, const QString &with) {
        QAction *action = m_commands->action(command);
        const auto spec = std::ranges::find(commandTable(), command, &CommandSpec::command);
        action->setEnabled(act.has_value());
        action->setText(act ? with.arg(actName(*act)) : QCoreApplication::translate("commands", spec->text));
        action->setToolTip(action->text().remove(u'&'));
        if (auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action)))
            button->setAccessibleName(action->toolTip());
    };
    name(Command::Undo, m_document ? m_document->nextUndo() : std::nullopt, tr("&Undo %1"));
    name(Command::Redo, m_document ? m_document->nextRedo() : std::nullopt, tr("&Redo %1"));
}

// What was undone may be far from what is on the screen.
void MainWindow::tellTurned()
{
    const bool again = std::exchange(m_doesAgain, false);
    const auto name = again ? m_document->nextUndo() : m_document->nextRedo(); // the stack has moved past it
    if (!name)
        return;
    Act act;
    act.code = again ? u"redo"_s : u"undo"_s;
    act.arguments = QStringList{name->code} + name->arguments;
    // Words come in pieces, of which one alone tells little.
    const QString turned =
        again ? QCoreApplication::translate("acts", "Did again: %1") : QCoreApplication::translate("acts", "Undid: %1");
    m_focusLine->say(isWriting(act) ? turned.arg(actName(*name)) : actSentence(act));
}

void MainWindow::tellUndone(const QList<RowKey> &left)
{
    tellTurned();
    if (!left.isEmpty()) {
        m_messages->say(MessageBar::Kind::Note,
            tr("%n row(s) have changed since and were left as they are.", nullptr, static_cast<int>(left.size())),
            MessageBar::Until::NextAct);
    }
}

// An act that made no sense, or came too late, is over with the next one that is done.
void MainWindow::tellFailed(const Error &error)
{
    const QString words = errorWords(error, QFileInfo(m_document->path()).fileName());
    const bool isOfAct = error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict;
    m_messages->say(
        MessageBar::Kind::Problem, words, isOfAct ? MessageBar::Until::NextAct : MessageBar::Until::PutAway);
}

void MainWindow::tell(const Error &error, const QString &what)
{
    m_messages->say(MessageBar::Kind::Problem, errorWords(error, what));
}

void MainWindow::run(Command command)
{
    switch (command) {
    case Command::NewCase:
        chooseNewCase();
        return;
    case Command::OpenCase:
        chooseCase();
        return;
    case Command::OpenBundle:
        chooseBundle();
        return;
    case Command::OpenSample:
        openSample(true);
        return;
    case Command::ImportFiles:
        chooseFiles();
        return;
    case Command::ImportFolder:
        chooseFolder();
        return;
    case Command::PasteText:
        pasteText();
        return;
    case Command::Quit:
        close();
        return;
    case Command::ColoursOfSystem:
        chooseColours(u"system"_s);
        return;
    case Command::ColoursLight:
        chooseColours(u"light"_s);
        return;
    case Command::ColoursDark:
        chooseColours(u"dark"_s);
        return;
    case Command::ShowKeys:
        (new KeysList(this))->open();
        return;
    case Command::About:
        about();
        return;
    default:
        break;
    }
    if (!m_document)
        return;
    if (showsImport()) {
        static const QList<Command> stays{
            Command::ExportBundle, Command::CloseCase, Command::CopyWords, Command::LastImport, Command::ShowMenu};
        if (!stays.contains(command))
            startReading(); // what it is about stands there
        if (command == Command::Peel || command == Command::CopyWords)
            return;
    }
    if (decides(command))
        return;
    switch (command) {
    case Command::ShowReview:
        m_docks->bring(m_reviewDock);
        break;
    case Command::ShowRemarks:
        m_docks->bring(m_remarksDock);
        if (const RowKey row = m_reading->takeRemark(); row.key != 0)
            m_remarks->select(row);
        else
            m_remarks->selectIn(m_document->focus().passage);
        break;
    case Command::ShowHistory:
        m_docks->bring(m_historyDock);
        break;
    case Command::NextProposal:
        m_docks->bring(m_reviewDock);
        m_review->selectNext(1);
        break;
    case Command::PreviousProposal:
        m_docks->bring(m_reviewDock);
        m_review->selectNext(-1);
        break;
    case Command::NextRemark:
        m_reading->stepRemark(1);
        break;
    case Command::PreviousRemark:
        m_reading->stepRemark(-1);
        break;
    case Command::LastImport:
        showImport();
        break;
    case Command::ExportBundle:
        chooseBundleFolder();
        break;
    case Command::CloseCase:
        closeCase();
        break;
    case Command::Undo:
        m_reading->finishWriting(); // what was typed last is undone first
        m_doesAgain = false;
        m_document->undo();
        break;
    case Command::Redo:
        m_reading->finishWriting();
        m_doesAgain = true;
        m_document->redo();
        break;
    case Command::WriteSummary:
    case Command::WriteTranslation:
    case Command::OpenRendition:
    case Command::EditVersion:
    case Command::LinkSentence:
    case Command::KeepVersion:
    case Command::DiscardDraft:
        m_renditions->run(command);
        break;
    case Command::CopyWords:
        copyWords();
        break;
    case Command::ShowMenu:
        showMenu();
        break;
    case Command::GoBack:
        m_document->goBack();
        break;
    case Command::GoForward:
        m_document->goForward();
        break;
    case Command::NextStep:
        m_document->stepNext();
        break;
    case Command::PreviousStep:
        m_document->stepPrevious();
        break;
    case Command::Peel:
        m_document->peel();
        break;
    case Command::FollowReference:
        m_reading->followReference();
        break;
    case Command::OneColumn:
        m_reading->showColumns(1);
        break;
    case Command::TwoColumns:
        m_reading->showColumns(2);
        break;
    case Command::ThreeColumns:
        m_reading->showColumns(3);
        break;
    case Command::FourColumns:
        m_reading->showColumns(4);
        break;
    case Command::SideBySide:
        readSideBySide();
        break;
    case Command::LargerText:
        m_reading->zoom(1);
        break;
    case Command::SmallerText:
        m_reading->zoom(-1);
        break;
    case Command::UsualText:
        m_reading->zoom(0);
        break;
    case Command::TimelineCloser:
        m_timeline->zoomIn();
        break;
    case Command::TimelineWider:
        m_timeline->zoomOut();
        break;
    case Command::TimelineFit:
        m_timeline->fitAll();
        break;
    default:
        m_editing->run(command);
        break;
    }
}

void MainWindow::copyWords()
{
    m_reading->column(m_reading->activeColumn())->copy();
}

// As the menu key does it, which not every keyboard has.
void MainWindow::showMenu()
{
    QWidget *has = focusWidget();
    if (!has)
        return;
    const QPoint place = has->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QCoreApplication::postEvent(
        has, new QContextMenuEvent(QContextMenuEvent::Keyboard, place, has->mapToGlobal(place)));
}

void MainWindow::readSideBySide()
{
    QList<SourceId> sources;
    for (const Step &step : m_document->light().steps) {
        if (!sources.contains(step.source))
            sources.append(step.source);
    }
    m_reading->showSideBySide(sources);
}

void MainWindow::chooseFiles()
{
    askForFiles(this, tr("Import files"), {tr("Articles (*.txt *.md)"), tr("All files (*)")},
        [this](const QStringList &files) { importFiles(files); });
}

void MainWindow::chooseFolder()
{
    askForFolder(this, tr("Import a folder"), [this](const QString &folder) { importFiles({folder}); });
}

void MainWindow::chooseCase()
{
    askForFile(this, tr("Open a case"), caseFilter(), [this](const QString &path) { openCase(path); });
}

void MainWindow::chooseBundle()
{
    askForFolder(this, tr("Open a bundle: choose its folder"), [this](const QString &folder) { openBundle(folder); });
}

void MainWindow::openBundle(const QString &folder)
{
    if (!isBundle(folder)) {
        m_messages->say(MessageBar::Kind::Problem, bundleErrorWords({ErrorCode::Foreign, folder, {}}, folder, {}));
        return;
    }
    askWhereToKeep(this, tr("Keep the case of the bundle as"), pathForImport({folder}), caseFilter(),
        Existing::IsRefusedLater,
        [this, folder](const QString &path) { m_bundles->makeCase(folder, path, authorName()); });
}

void MainWindow::chooseNewCase()
{
    askWhereToKeep(this, tr("New case"), pathForImport({}), caseFilter(), Existing::MayBeReplaced,
        [this](const QString &path) { newCase(path); });
}

void MainWindow::chooseBundleFolder()
{
    m_reading->finishWriting(); // what was typed last goes out, too
    askForFolder(
        this, tr("Export as a bundle: choose an empty folder"), [this](const QString &folder) { exportTo(folder); });
}

void MainWindow::exportTo(const QString &folder)
{
    if (!m_document)
        return;
    m_bundles->exportCase(m_document->path(), folder);
}

// The line of an import goes before.
void MainWindow::showBundleProgress(double share)
{
    if (m_document && m_document->isImporting())
        return;
    m_progress->setShare(share);
    m_progress->setVisible(m_bundles->isAtWork());
}

void MainWindow::chooseColours(const QString &choice)
{
    settings::colours.set(choice);
    applyColours(*qApp, colourChoiceFromString(choice));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Dossier"),
        tr("<b>Dossier %1</b><p>Reads a case: sources in several languages beside their summaries, with entities and a "
           "timeline, linked by selection. Nothing leaves this computer.</p><p>Free software under the GNU General "
           "Public "
           "License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::geometry.set(saveGeometry());
    takeViews();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    m_start->setDropCount(static_cast<int>(files.size()));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_start->setDropCount(0);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_start->setDropCount(0);
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && isCaseOrBundle(files.first()))
        openCase(files.first());
    else
        importFiles(files);
}

// A text field keeps the keys of pasting for itself.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    auto *field = qobject_cast<QLineEdit *>(watched);
    auto *draft = qobject_cast<DraftText *>(watched);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!(field || draft) || !m_commands->action(Command::PasteText)->shortcuts().contains(keys))
        return QMainWindow::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && field)
        field->paste();
    else if (event->type() == QEvent::KeyPress)
        draft->paste();
    return true;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "appearance/measures.h"
#include "events/differencesview.h"
#include "events/eventview.h"
#include "models/actwords.h"
#include "prose/drafttext.h"
#include "prose/filterfield.h"
#include "prose/proseview.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "review/remarksview.h"
#include "review/reviewview.h"
#include "search/searchview.h"
#include "shell/bundles.h"
#include "shell/caseplaces.h"
#include "shell/cases.h"
#include "shell/caseviews.h"
#include "shell/colourchoice.h"
#include "shell/differencessheet.h"
#include "shell/docks.h"
#include "shell/editing.h"
#include "shell/errorwords.h"
#include "shell/filedialogs.h"
#include "shell/focusline.h"
#include "shell/importpage.h"
#include "shell/imports.h"
#include "shell/messagebar.h"
#include "shell/originals.h"
#include "shell/pages.h"
#include "shell/popover.h"
#include "shell/printing.h"
#include "shell/progressline.h"
#include "shell/quickopen.h"
#include "shell/quickpanel.h"
#include "shell/renditionediting.h"
#include "shell/searchbutton.h"
#include "shell/settings.h"
#include "shell/sourcesmemory.h"
#include "shell/startpage.h"
#include "shell/tabbing.h"
#include "sources/sourcesview.h"
#include "timeline/timelineview.h"
#include "workspace/acts/writtenwords.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new Commands(this))
    , m_messages(new MessageBar(this))
    , m_readOnly(new MessageBar(this))
    , m_focusLine(new FocusLine(this))
    , m_pages(new Pages(this))
    , m_bundles(new Bundles(m_messages, this))
    , m_progress(new ProgressLine(this))
    , m_docks(new Docks(this))
    , m_cases(new Cases(
          m_messages, m_bundles, [this](std::unique_ptr<CaseDocument> document) { showCase(std::move(document)); },
          this))
    , m_imports(new Imports(
          {this, m_pages, m_messages, m_progress}, [this](const QString &path) { return m_cases->make(path); }))
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
    auto *status = new QStatusBar(this);
    status->setSizeGripEnabled(false);
    status->setContentsMargins({});
    status->addPermanentWidget(m_focusLine, 1);
    setStatusBar(status);

    connect(m_pages, &Pages::startMade, this, &MainWindow::bindStart);
    connect(m_pages, &Pages::importMade, this, &MainWindow::bindImport);
    connect(m_cases, &Cases::closeRequested, this, &MainWindow::closeCase);
    connect(m_bundles, &Bundles::progressed, this, &MainWindow::showBundleProgress);
    connect(m_imports, &Imports::bundleRequested, m_cases, &Cases::openBundle);
    connect(m_imports, &Imports::ended, this, &MainWindow::onImported);
    qApp->installEventFilter(this); // for keys of text fields

    resize(1280, 800);
    restoreGeometry(settings::geometry.get());
    m_commands->setCaseOpen(false);
    m_docks->setShown(false);
    const ColourChoice colours = colourChoiceFromString(settings::colours.get());
    const Command checked = colours == ColourChoice::Light ? Command::ColoursLight
        : colours == ColourChoice::Dark                    ? Command::ColoursDark
                                                           : Command::ColoursOfSystem;
    m_commands->action(checked)->setChecked(true);
    m_commands->action(Command::StrongerMarks)->setCheckable(true);
    m_commands->action(Command::StrongerMarks)->setChecked(settings::strongerMarks.get());
}

MainWindow::~MainWindow()
{
    takeViews();
}

ImportPage *MainWindow::importPage() const
{
    return m_pages->importPage();
}

void MainWindow::setOpening(std::shared_ptr<CaseOpening> opening)
{
    m_cases->setOpening(std::move(opening));
}

ReadingArea *MainWindow::reading() const
{
    return m_views ? m_views->reading() : nullptr;
}

SourcesView *MainWindow::sources() const
{
    return m_views ? m_views->sources() : nullptr;
}

EntitiesView *MainWindow::entities() const
{
    return m_views ? m_views->entities() : nullptr;
}

EventView *MainWindow::events() const
{
    return m_views ? m_views->events() : nullptr;
}

TimelineView *MainWindow::timeline() const
{
    return m_views ? m_views->timeline() : nullptr;
}

ReviewView *MainWindow::review() const
{
    return m_views ? m_views->review() : nullptr;
}

RemarksView *MainWindow::remarks() const
{
    return m_views ? m_views->remarks() : nullptr;
}

HistoryView *MainWindow::history() const
{
    return m_views ? m_views->history() : nullptr;
}

SearchView *MainWindow::search() const
{
    return m_views ? m_views->search() : nullptr;
}

void MainWindow::bindStart(StartPage *page)
{
    connect(page, &StartPage::filesRequested, m_imports, &Imports::chooseFiles);
    connect(page, &StartPage::folderRequested, m_imports, &Imports::chooseFolder);
    connect(page, &StartPage::openRequested, m_cases, &Cases::choose);
    connect(page, &StartPage::newRequested, m_cases, &Cases::chooseNew);
    connect(page, &StartPage::sampleRequested, this, [this] { openSample(); });
    connect(page, &StartPage::caseRequested, m_cases, &Cases::open);
}

void MainWindow::bindImport(ImportPage *page)
{
    connect(page, &ImportPage::readingRequested, this, &MainWindow::startReading);
    connect(page, &ImportPage::sourceRequested, this, [this](SourceId source) {
        startReading();
        m_document->setFocus(m_document->focus().withSource(source));
    });
}

// A menu shows which acts can be done to what is before the person.
void MainWindow::bindMenus()
{
    for (const QAction *action : menuBar()->actions()) {
        connect(action->menu(), &QMenu::aboutToShow, this, [this] {
            for (const CommandSpec &spec : commandTable()) {
                if (m_editing && (Editing::does(spec.command) || RenditionEditing::does(spec.command)))
                    m_commands->setPossible(spec.command, obstacle(spec.command).isEmpty());
            }
        });
        connect(action->menu(), &QMenu::aboutToHide, this, [this] {
            for (const CommandSpec &spec : commandTable()) {
                if (Editing::does(spec.command) || RenditionEditing::does(spec.command))
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
    const auto addSpace = [this] {
        auto *space = new QWidget(m_tools);
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        m_tools->addWidget(space);
    };
    addSpace();
    m_tools->addWidget(new SearchButton(m_commands->action(Command::SearchCase), m_tools));
    addSpace();
    auto *columns = new QToolButton(m_tools);
    columns->setText(tr("Columns"));
    columns->setIcon(commandIcon(Icon::Columns));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::TabFocus);
    for (const Command command : columnCommands())
        columns->addAction(m_commands->action(command));
    m_tools->addWidget(columns);
}

void MainWindow::makeDocks()
{
    m_places.middle = m_pages;
    m_places.sources = m_docks->add(u"sources"_s, tr("Sources"), Qt::LeftDockWidgetArea);
    m_places.entities = m_docks->add(u"entities"_s, tr("Entities"), Qt::RightDockWidgetArea);
    m_places.event = m_docks->add(u"event"_s, tr("What the sources say"), Qt::RightDockWidgetArea);
    m_places.timeline = m_docks->add(u"timeline"_s, tr("Timeline"), Qt::BottomDockWidgetArea);
    m_places.review = m_docks->add(u"review"_s, tr("To review"), Qt::BottomDockWidgetArea);
    tabifyDockWidget(m_places.entities, m_places.event);
    m_places.remarks = m_docks->add(u"remarks"_s, tr("Notes and findings"), Qt::BottomDockWidgetArea);
    m_places.history = m_docks->add(u"history"_s, tr("History"), Qt::BottomDockWidgetArea);
    m_places.search = m_docks->add(u"search"_s, tr("Search"), Qt::BottomDockWidgetArea);
    for (QDockWidget *dock : {m_places.review, m_places.remarks, m_places.history, m_places.search})
        tabifyDockWidget(m_places.timeline, dock);
    connect(m_docks, &Docks::keyboardLeft, this, [this] {
        if (m_views)
            reading()->setFocus();
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
    resizeDocks({m_places.sources, m_places.entities}, {measures::sourcesDockWidth, measures::entitiesDockWidth},
        Qt::Horizontal);
    resizeDocks({m_places.timeline}, {measures::timelineDockHeight}, Qt::Vertical);
    m_places.entities->raise();
    m_places.timeline->raise();
}

void MainWindow::takeViews()
{
    if (!m_document)
        return;
    if (isReading()) // else they were kept before they went
        m_docks->keep();
    m_imports->setDocument(nullptr);
    m_cases->setDocument(nullptr);
    settings::reading.set(reading()->state());
    m_focusLine->setDocument(nullptr);
    reading()->finishWriting();
    if (m_panel)
        m_panel->leave();
    delete m_differences;
    m_quickOpen.reset();
    m_printing.reset();
    m_originals.reset();
    m_renditions.reset();
    m_editing.reset();
    m_pages->removeWidget(reading());
    m_views.reset();
    m_document.reset();
}

void MainWindow::showCase(std::unique_ptr<CaseDocument> document)
{
    takeViews();
    m_document = std::move(document);
    const QFuture<Result<FirstSight>> first = m_document->queries().firstSight(); // while the views are made
    m_views = std::make_unique<CaseViews>(*m_document, *m_docks, m_places);
    m_editing = std::make_unique<Editing>(
        *m_document, Editing::Views{reading(), sources(), entities(), events(), timeline()}, this);
    m_quickOpen = std::make_unique<QuickOpen>(*m_document, reading());
    m_renditions = std::make_unique<RenditionEditing>(*m_document, reading(), *m_commands, this);
    const auto say = [this](const QString &words) {
        m_messages->say(MessageBar::Kind::Note, words, MessageBar::Until::NextAct);
    };
    m_originals = std::make_unique<Originals>(*m_document, reading(), m_pages, this);
    m_printing = std::make_unique<Printing>(reading(), m_messages, this);
    connect(m_renditions.get(), &RenditionEditing::said, this, say);
    connect(m_originals.get(), &Originals::said, this, say);
    connect(m_originals.get(), &Originals::leaveRequested, this, &MainWindow::startReading);
    connect(m_originals.get(), &Originals::failed, this, &MainWindow::tellFailed);
    connect(m_originals.get(), &Originals::problemFound, this,
        [this](const QString &words) { m_messages->say(MessageBar::Kind::Problem, words); });
    connect(m_editing.get(), &Editing::said, this, say);
    connect(review(), &ReviewView::changeRequested, this, &MainWindow::offerChanges);
    connect(m_views.get(), &CaseViews::searchMade, this, &MainWindow::bindSearch);
    connect(events(), &EventView::differencesRequested, this, &MainWindow::showDifferences);
    bindStepping();
    bindTimeline();
    rememberSources(*sources(), *m_document);
    m_pages->addWidget(reading());
    m_pages->setCurrentWidget(reading());
    reading()->setState(settings::reading.get());
    m_focusLine->setDocument(m_document.get());
    m_cases->setDocument(m_document.get());
    m_imports->setDocument(m_document.get());
    m_docks->setShown(true);
    arrangeDocks();
    m_views->makeThoseInFront();
    m_commands->setCaseOpen(true, m_document->isReadOnly());
    m_commands->action(Command::LastImport)->setEnabled(false);
    updateColumnChecks();
    updateTextChecks();
    showReadOnly();
    setWindowFilePath({});
    bindDocument();
    m_commands->action(Command::GoBack)->setEnabled(false);
    m_commands->action(Command::GoForward)->setEnabled(false);
    m_commands->action(Command::SideBySide)->setEnabled(false);
    m_commands->action(Command::Differences)->setEnabled(false);
    updateUndo();
    openFirstSource(first);
    reading()->setFocus();
}

void MainWindow::bindDocument()
{
    connect(m_document.get(), &CaseDocument::focusChanged, this, &MainWindow::onFocusChanged);
    connect(m_document.get(), &CaseDocument::readAgainFinished, this,
        [this](const ReadAgainReport &report) { m_messages->say(MessageBar::Kind::Note, readAgainWords(report)); });
    connect(m_document.get(), &CaseDocument::failed, this, &MainWindow::tellFailed);
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
            m_imports->showRemoved();
    });
    connect(m_document.get(), &CaseDocument::undone, this, &MainWindow::tellUndone);
    connect(m_document.get(), &CaseDocument::historyChanged, this, [this] {
        m_commands->action(Command::GoBack)->setEnabled(m_document->canGoBack());
        m_commands->action(Command::GoForward)->setEnabled(m_document->canGoForward());
    });
    connect(reading(), &ReadingArea::columnCountChanged, this, &MainWindow::updateColumnChecks);
    connect(reading(), &ReadingArea::styleChanged, this, &MainWindow::updateTextChecks);
    connect(reading(), &ReadingArea::failed, this, &MainWindow::tellFailed);
}

// How it is looked at stays with the person.
void MainWindow::bindTimeline()
{
    const auto check = [this] {
        const RowsBy by = timeline()->rowsBy();
        m_commands->action(Command::TimelinePacked)->setChecked(by == RowsBy::Packed);
        m_commands->action(Command::TimelineBySource)->setChecked(by == RowsBy::Source);
        m_commands->action(Command::TimelineByEntity)->setChecked(by == RowsBy::Entity);
        m_commands->action(timeline()->showsTable() ? Command::TimelineTable : Command::TimelineDrawing)
            ->setChecked(true);
    };
    timeline()->setState(settings::timeline.get());
    check();
    connect(timeline(), &TimelineView::stateChanged, this, [this, check] {
        check();
        settings::timeline.set(timeline()->state());
    });
}

// What is in view when it is asked for, whatever is looked at while the place is chosen.
void MainWindow::saveTimelinePicture()
{
    const QFileInfo file(m_document->path());
    const QString proposed = file.dir().filePath(tr("%1, timeline.svg", "name of a file").arg(file.completeBaseName()));
    askWhereToSave(this, tr("Save the timeline as a picture"), proposed,
        {tr("Picture in shapes (*.svg)"), tr("Picture in pixels (*.png)"), tr("Page (*.pdf)")},
        [this, picture = timeline()->picture()](const QString &path) {
            const QString name = QFileInfo(path).fileName();
            if (const Result<void> saved = picture.save(path); !saved)
                return tell(saved.error(), name);
            m_messages->say(
                MessageBar::Kind::Note, tr("The timeline was saved as %1.").arg(name), MessageBar::Until::NextAct);
        });
}

void MainWindow::bindStepping()
{
    m_stepsHits = false;
    m_stepsFound = false;
    connect(reading(), &ReadingArea::findAsked, this, [this] { m_stepsFound = true; });
}

void MainWindow::offerChanges(const ProposalRow &row, const QPoint &at)
{
    if (row.kind == ProposalKind::Sameness && row.entities.size() == 2)
        m_editing->compare(row.entities.at(0), row.entities.at(1));
    else
        m_editing->showMenu(row.entities.value(0), row.event, at);
}

void MainWindow::bindSearch(SearchView *search)
{
    connect(search, &SearchView::asked, this, [this] {
        m_stepsHits = true;
        m_stepsFound = false;
    });
    connect(search, &SearchView::stepped, this, [this](const QString &words) { m_focusLine->say(words); });
    // A way of looking at the case, as the columns are: it stays with the person, and the case as it is.
    const QString key = m_document->info().uid.toString(QUuid::WithoutBraces);
    search->setSaved(settings::savedSearches.get().value(key).toStringList());
    connect(search, &SearchView::savedChanged, this, [key](const QStringList &queries) {
        QVariantMap saved = settings::savedSearches.get();
        saved.insert(key, queries);
        settings::savedSearches.set(saved);
    });
}

// With what is selected in the text, where that is not long.
void MainWindow::searchCase()
{
    constexpr qsizetype most = 100;
    const ReadingColumn *column = reading()->column(reading()->activeColumn());
    const Span selected = column->draft() ? Span() : column->view()->selection();
    QString words = column->sheet().text.characters.mid(selected.start, selected.length()).simplified();
    if (words.size() > most)
        words.clear();
    words.remove(u'"');
    m_docks->bring(m_places.search);
    search()->start(words.contains(u' ') ? u'"' + words + u'"' : words);
}

// To the next of what was asked for last: what the find bar or the search has found, else mentions or evidence.
void MainWindow::step(int direction)
{
    if (m_stepsFound && reading()->hasSought())
        reading()->stepFound(direction);
    else if (m_stepsHits && m_views->madeSearch() && search()->hasHits() && Docks::isInFront(m_places.search))
        search()->step(direction);
    else if (direction > 0)
        m_document->stepNext();
    else
        m_document->stepPrevious();
}

bool MainWindow::isReviewing() const
{
    const QWidget *has = m_editing->keyboard();
    return has && review()->isAncestorOf(has);
}

// Accept and Reject are about the selected proposal while the keyboard is among the proposals.
bool MainWindow::decides(Command command)
{
    if ((command != Command::Accept && command != Command::Reject) || !isReviewing())
        return false;
    if (command == Command::Accept)
        review()->accept();
    else
        review()->reject();
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
void MainWindow::openFirstSource(QFuture<Result<FirstSight>> answer)
{
    if (m_document->focus().source)
        return;
    answer.then(m_document.get(), [this](const Result<FirstSight> &first) {
        if (!first || m_document->focus().source)
            return;
        reading()->setAhead(*first);
        m_document->setFocus(m_document->focus().withSource(first->source), HistoryStep::None);
    });
}

void MainWindow::closeCase()
{
    takeViews();
    m_docks->setShown(false);
    m_commands->setCaseOpen(false);
    updateUndo();
    m_pages->showStart();
    m_readOnly->hide();
    m_messages->tellActDone();
    setWindowTitle({});
}

bool MainWindow::openCase(const QString &path)
{
    return m_cases->open(path);
}

void MainWindow::openBundle(const QString &folder)
{
    m_cases->openBundle(folder);
}

bool MainWindow::openSample(bool again)
{
    return m_cases->openSample(again);
}

bool MainWindow::newCase(const QString &path)
{
    return m_cases->make(path);
}

void MainWindow::importFiles(const QStringList &paths)
{
    m_imports->importFiles(paths);
}

void MainWindow::onImported(const ImportReport &report, bool wasTriedAgain)
{
    if (!m_document->focus().source)
        openFirstSource(m_document->queries().firstSight());
    m_commands->action(Command::LastImport)->setEnabled(true);
    if (!wasTriedAgain && ImportPage::needsLook(report))
        showImport();
    else if (!showsImport())
        m_focusLine->say(reportWords(report), tr("Show the list"), [this] { showImport(); });
}

bool MainWindow::showsImport() const
{
    return m_pages->showsImport();
}

bool MainWindow::isReading() const
{
    return m_views && m_pages->currentWidget() == reading();
}

void MainWindow::showOriginal()
{
    if (!isReading() || !m_originals->canOpen())
        return;
    reading()->finishWriting();
    m_docks->keep();
    m_docks->setShown(false);
    m_originals->open();
}

void MainWindow::showImport()
{
    if (showsImport() || !m_pages->hasImportPage() || !m_pages->importPage()->hasReport())
        return;
    if (isReading())
        m_docks->keep();
    m_docks->setShown(false);
    m_pages->setCurrentWidget(m_pages->importPage());
    m_pages->importPage()->setFocus();
    m_imports->showRemoved();
}

void MainWindow::startReading()
{
    if (isReading())
        return;
    m_pages->setCurrentWidget(reading());
    m_docks->setShown(true);
    arrangeDocks();
    reading()->setFocus();
}

void MainWindow::onFocusChanged(const Focus &before, const Focus &now)
{
    m_commands->action(Command::SideBySide)->setEnabled(now.event.isValid());
    m_commands->action(Command::Differences)->setEnabled(now.event.isValid());
    const bool asksElsewhere = now.subject() == Focus::Subject::Event || now.subject() == Focus::Subject::Entities;
    if (now.origin.view == View::Search || asksElsewhere)
        m_stepsHits = now.origin.view == View::Search;
    if (now.origin.view == View::Search)
        m_stepsFound = false;
    if (before.subject() == now.subject() && before.event == now.event)
        return;
    // The panel that speaks of what was selected comes to the front of its tabs; a closed one stays closed.
    if (now.subject() == Focus::Subject::Event && !m_places.event->isHidden())
        m_places.event->raise();
    else if (now.subject() == Focus::Subject::Entities && !m_places.entities->isHidden())
        m_places.entities->raise();
}

void MainWindow::updateColumnChecks()
{
    m_commands->action(columnCommands().at(reading()->columnCount() - 1))->setChecked(true);
}

// How the active column is set, and what is marked in all of them.
void MainWindow::updateTextChecks()
{
    using measures::TextWidth;
    static const QHash<TextWidth, Command> widths{{TextWidth::Narrow, Command::NarrowText},
        {TextWidth::Usual, Command::UsualWidth}, {TextWidth::Wide, Command::WideText},
        {TextWidth::Column, Command::WholeWidth}};
    static const QHash<NamesShown, Command> names{{NamesShown::All, Command::AllNames},
        {NamesShown::Focus, Command::FocusNames}, {NamesShown::None, Command::NoNames}};
    const ReadingColumn *column = reading()->column(reading()->activeColumn());
    const Command face = column->face() == Face::Serif ? Command::SerifText : Command::SansText;
    for (const Command command : {face, widths.value(column->textWidth()), names.value(reading()->namesShown())})
        m_commands->action(command)->setChecked(true);
}

// The commands say what they would take back or do again.
void MainWindow::updateUndo()
{
    const auto name = [this](Command command, const std::optional<ActName> &act, const QString &with) {
        QAction *action = m_commands->action(command);
        action->setEnabled(act.has_value());
        action->setText(
            act ? with.arg(actName(*act)) : QCoreApplication::translate("commands", commandSpec(command).text));
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
            tr("%Ln row(s) have changed since and were left as they are.", nullptr, static_cast<int>(left.size())),
            MessageBar::Until::NextAct);
    }
}

// An act that made no sense, or came too late, is over with the next one that is done.
void MainWindow::tellFailed(const Error &error)
{
    const QString words = openCaseErrorWords(error, m_document->path());
    const bool isOfAct =
        error.code == ErrorCode::Invalid || error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
    m_messages->say(
        MessageBar::Kind::Problem, words, isOfAct ? MessageBar::Until::NextAct : MessageBar::Until::PutAway);
}

void MainWindow::tell(const Error &error, const QString &what)
{
    m_messages->say(MessageBar::Kind::Problem, errorWords(error, what));
}

// The line of an import goes before.
void MainWindow::showBundleProgress(double share)
{
    if (m_document && m_document->isImporting())
        return;
    m_progress->setShare(share);
    m_progress->setVisible(m_bundles->isAtWork());
}

// Without a case, until one is there.
void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_document && !m_pages->currentWidget())
        m_pages->showStart();
    QMainWindow::showEvent(event);
    if (!event->spontaneous())
        settleLayout();
}

// What docks need is told by those within, one after the other: before anything is painted, and without a movement.
void MainWindow::settleLayout()
{
    constexpr int rounds = 3; // as deep as docks are within each other
    const bool animated = isAnimated();
    setAnimated(false);
    for (int i = 0; i < rounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    setAnimated(animated);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *has = focusWidget();
    // Asked for by a widget that goes, the keyboard stays in its dock, so that what comes in its place can take it.
    const bool goes = has && !has->isVisible();
    QWidget *wanted = goes ? remainsInPart(*this, has) : nextByTab(*this, has, next);
    if (!wanted)
        return QMainWindow::focusNextPrevChild(next);
    wanted->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::goToPart(bool forward)
{
    QWidget *wanted = nextPart(*this, focusWidget(), forward);
    if (wanted && reading() && centralWidget()->isAncestorOf(wanted))
        reading()->setFocus(Qt::ShortcutFocusReason);
    else if (wanted)
        wanted->setFocus(Qt::ShortcutFocusReason);
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
    m_pages->setDropCount(static_cast<int>(files.size()));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_pages->setDropCount(0);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_pages->setDropCount(0);
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

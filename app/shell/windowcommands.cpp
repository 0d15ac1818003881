// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "appearance/measures.h"
#include "events/differencesview.h"
#include "prose/drafttext.h"
#include "prose/filterfield.h"
#include "prose/proseview.h"
#include "reading/citedwords.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "review/remarksview.h"
#include "review/reviewview.h"
#include "shell/bundles.h"
#include "shell/cases.h"
#include "shell/colourchoice.h"
#include "shell/commandchoices.h"
#include "shell/copying.h"
#include "shell/differencessheet.h"
#include "shell/docks.h"
#include "shell/editing.h"
#include "shell/filedialogs.h"
#include "shell/focusline.h"
#include "shell/imports.h"
#include "shell/lists.h"
#include "shell/originals.h"
#include "shell/popover.h"
#include "shell/printing.h"
#include "shell/quickopen.h"
#include "shell/quickpanel.h"
#include "shell/renditionediting.h"
#include "shell/settings.h"
#include "sources/sourcesview.h"
#include "timeline/timelineview.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QMessageBox>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

// MainWindow: what commands do, and why one cannot be done now.
namespace dossier {

namespace {

constexpr qsizetype mostLately = 20; // commands that the palette lists first

} // namespace

// While a panel of the two is open their keys still reach the window: the same again begins anew, the other takes its
// place.
void MainWindow::openPanel(Command command)
{
    if (m_panel && m_panel->isVisible() && m_panelOf == command) {
        m_panel->field()->selectAll();
        return;
    }
    const QList<QAction *> passing{m_commands->action(Command::QuickOpen), m_commands->action(Command::FindCommand)};
    for (Popover *open : findChildren<Popover *>())
        open->leave(); // so that the keyboard is where it was
    if (m_panel)
        m_panel->leave();
    m_panelOf = command;
    if (command == Command::QuickOpen)
        m_panel = m_quickOpen->open(this, passing);
    else
        openPalette(passing);
}

// What can be done is about what has the keyboard before the palette takes it.
void MainWindow::openPalette(const QList<QAction *> &passing)
{
    QList<CommandState> states;
    for (const CommandSpec &spec : commandTable()) {
        if (spec.command != Command::FindCommand)
            states.append(
                {spec.command, m_commands->action(spec.command)->text().remove(u'&'), obstacle(spec.command)});
    }
    const QStringList lately = settings::lateCommands.get();
    auto *panel = new QuickPanel({tr("Command palette"), tr("Find a command"), {}}, this);
    m_panel = panel;
    panel->setPassing(passing);
    const auto show = [=, this](const QString &typed) {
        panel->setChoices(typed, commandChoices(states, typed, lately), tr("No command is called so."));
    };
    connect(panel, &QuickPanel::typedChanged, this, show);
    connect(panel, &QuickPanel::chosen, this, [this, lately](const Choice &choice) {
        QAction *action = m_commands->action(commandOf(choice));
        QStringList ids = lately;
        ids.removeAll(action->objectName());
        ids.prepend(action->objectName());
        settings::lateCommands.set(ids.first(std::min(ids.size(), mostLately)));
        action->trigger();
    });
    show({});
    panel->open();
}

QString MainWindow::obstacle(Command command) const
{
    if (commandSpec(command).needsCase && !m_document)
        return tr("No case is open.");
    if (m_document && m_document->isReadOnly() && changesCase(command))
        return tr("This case can only be read.");
    return m_document ? obstacleHere(command) : QString();
}

QString MainWindow::obstacleHere(Command command) const
{
    const auto unlessEnabled = [this, command](const QString &words) {
        return m_commands->action(command)->isEnabled() ? QString() : words;
    };
    switch (command) {
    case Command::Undo:
        return unlessEnabled(tr("There is nothing to undo."));
    case Command::Redo:
        return unlessEnabled(tr("There is nothing to do again."));
    case Command::GoBack:
        return unlessEnabled(tr("There is nothing to go back to."));
    case Command::GoForward:
        return unlessEnabled(tr("There is nothing to go forward to."));
    case Command::LastImport:
        return unlessEnabled(tr("Nothing was imported since the case was opened."));
    case Command::SideBySide:
    case Command::Differences:
        return unlessEnabled(tr("Select an event first."));
    case Command::PrintColumn:
    case Command::PrintToPdf:
        return m_printing->obstacle();
    case Command::ShowOriginal:
        return m_originals->canOpen() ? QString() : tr("No source is open.");
    default:
        break;
    }
    if (showsImport()) // what it is about stands behind that
        return {};
    if (RenditionEditing::does(command))
        return m_renditions->obstacle(command);
    const bool isDecision = command == Command::Accept || command == Command::Reject;
    return Editing::does(command) && !(isDecision && isReviewing()) ? m_editing->obstacle(command) : QString();
}

void MainWindow::run(Command command)
{
    if (runAnywhere(command) || !m_document)
        return;
    if (showsImport()) {
        static const QList<Command> stays{Command::ExportBundle, Command::CloseCase, Command::CopyWords,
            Command::CopyCited, Command::LastImport, Command::ShowMenu};
        if (!stays.contains(command))
            startReading(); // what it is about stands there
        if (command == Command::Peel || command == Command::CopyWords || command == Command::CopyCited)
            return;
    }
    if (m_originals->isOpen()) {
        if (m_originals->run(command))
            return;
        if (command != Command::ShowMenu)
            startReading(); // what it is about stands there
    }
    if (!decides(command) && !runOnCase(command) && !runOnPanels(command) && !runOnViews(command))
        m_editing->run(command);
}

// What can be done whether or not a case is open.
bool MainWindow::runAnywhere(Command command)
{
    switch (command) {
    case Command::NewCase:
        m_cases->chooseNew();
        return true;
    case Command::OpenCase:
        m_cases->choose();
        return true;
    case Command::OpenBundle:
        m_cases->chooseBundle();
        return true;
    case Command::OpenSample:
        openSample(true);
        return true;
    case Command::ImportFiles:
        m_imports->chooseFiles();
        return true;
    case Command::ImportFolder:
        m_imports->chooseFolder();
        return true;
    case Command::PasteText:
        m_imports->pasteText();
        return true;
    case Command::Quit:
        close();
        return true;
    case Command::StrongerMarks:
        settings::strongerMarks.set(!settings::strongerMarks.get());
        applyMarkStyle(settings::strongerMarks.get());
        m_commands->action(command)->setChecked(settings::strongerMarks.get());
        return true;
    case Command::ColoursOfSystem:
        chooseColours(u"system"_s);
        return true;
    case Command::ColoursLight:
        chooseColours(u"light"_s);
        return true;
    case Command::ColoursDark:
        chooseColours(u"dark"_s);
        return true;
    case Command::FindCommand:
        openPanel(command);
        return true;
    case Command::ShowKeys:
        (new KeysList(this))->open();
        return true;
    case Command::About:
        about();
        return true;
    default:
        return false;
    }
}

bool MainWindow::runOnCase(Command command)
{
    switch (command) {
    case Command::ExportBundle:
        chooseBundleFolder();
        return true;
    case Command::PrintColumn:
        m_printing->print();
        return true;
    case Command::PrintToPdf:
        m_printing->writePdf();
        return true;
    case Command::CloseCase:
        closeCase();
        return true;
    case Command::Undo:
        reading()->finishWriting(); // what was typed last is undone first
        m_doesAgain = false;
        m_document->undo();
        return true;
    case Command::Redo:
        reading()->finishWriting();
        m_doesAgain = true;
        m_document->redo();
        return true;
    case Command::GoBack:
        m_document->goBack();
        return true;
    case Command::GoForward:
        m_document->goForward();
        return true;
    case Command::NextStep:
        step(1);
        return true;
    case Command::PreviousStep:
        step(-1);
        return true;
    case Command::Peel:
        if (reading()->isFinding())
            reading()->closeFind();
        else
            m_document->peel();
        return true;
    default:
        return false;
    }
}

bool MainWindow::runOnPanels(Command command)
{
    switch (command) {
    case Command::NextPart:
    case Command::PreviousPart:
        goToPart(command == Command::NextPart);
        return true;
    case Command::FilterSources:
        m_docks->bring(m_places.sources);
        sources()->filter()->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Command::MarkSeen:
        sources()->markAllSeen();
        return true;
    case Command::ArrangeSources:
        m_docks->bring(m_places.sources);
        sources()->arrange();
        return true;
    case Command::ShowReview:
        m_docks->bring(m_places.review);
        return true;
    case Command::ShowRemarks:
        m_docks->bring(m_places.remarks);
        if (const RowKey row = reading()->takeRemark(); row.key != 0)
            remarks()->select(row);
        else
            remarks()->selectIn(m_document->focus().passage);
        return true;
    case Command::ShowHistory:
        m_docks->bring(m_places.history);
        return true;
    case Command::FindInColumns:
        reading()->find();
        return true;
    case Command::SearchCase:
        searchCase();
        return true;
    case Command::QuickOpen:
        openPanel(command);
        return true;
    case Command::NextProposal:
    case Command::PreviousProposal:
        m_docks->bring(m_places.review);
        review()->selectNext(command == Command::NextProposal ? 1 : -1);
        return true;
    case Command::LastImport:
        showImport();
        return true;
    case Command::ShowOriginal:
        showOriginal();
        return true;
    case Command::ShowMenu:
        showMenu();
        return true;
    default:
        return false;
    }
}

bool MainWindow::runOnViews(Command command)
{
    if (commandSpec(command).menu == Menu::Timeline && !Docks::isInFront(m_places.timeline))
        m_docks->bring(m_places.timeline); // what it does would not be seen
    switch (command) {
    case Command::NextRemark:
        reading()->stepRemark(1);
        return true;
    case Command::PreviousRemark:
        reading()->stepRemark(-1);
        return true;
    case Command::WriteSummary:
    case Command::WriteTranslation:
    case Command::OpenRendition:
    case Command::EditVersion:
    case Command::LinkSentence:
    case Command::KeepVersion:
    case Command::DiscardDraft:
        m_renditions->run(command);
        return true;
    case Command::CopyWords:
        copyWords();
        return true;
    case Command::CopyCited:
        copyCited();
        return true;
    case Command::FollowReference:
        reading()->followReference();
        return true;
    case Command::Differences:
        showDifferences();
        return true;
    case Command::SideBySide:
        readSideBySide();
        return true;
    case Command::TimelineCloser:
        timeline()->zoomIn();
        return true;
    case Command::TimelineWider:
        timeline()->zoomOut();
        return true;
    case Command::TimelineFit:
        timeline()->fitAll();
        return true;
    case Command::TimelinePacked:
        timeline()->setRowsBy(RowsBy::Packed);
        return true;
    case Command::TimelineBySource:
        timeline()->setRowsBy(RowsBy::Source);
        return true;
    case Command::TimelineByEntity:
        timeline()->setRowsBy(RowsBy::Entity);
        return true;
    case Command::TimelineDrawing:
    case Command::TimelineTable:
        timeline()->showTable(command == Command::TimelineTable);
        return true;
    case Command::TimelinePicture:
        saveTimelinePicture();
        return true;
    default:
        return showColumns(command);
    }
}

bool MainWindow::showColumns(Command command)
{
    const qsizetype count = columnCommands().indexOf(command) + 1;
    if (count == 0)
        return styleText(command);
    reading()->showColumns(static_cast<int>(count));
    return true;
}

bool MainWindow::styleText(Command command)
{
    using measures::TextWidth;
    switch (command) {
    case Command::LargerText:
        reading()->zoom(1);
        return true;
    case Command::SmallerText:
        reading()->zoom(-1);
        return true;
    case Command::UsualText:
        reading()->zoom(0);
        return true;
    case Command::SerifText:
    case Command::SansText:
        reading()->setFace(command == Command::SerifText ? Face::Serif : Face::Sans);
        return true;
    case Command::NarrowText:
        reading()->setTextWidth(TextWidth::Narrow);
        return true;
    case Command::UsualWidth:
        reading()->setTextWidth(TextWidth::Usual);
        return true;
    case Command::WideText:
        reading()->setTextWidth(TextWidth::Wide);
        return true;
    case Command::WholeWidth:
        reading()->setTextWidth(TextWidth::Column);
        return true;
    case Command::FreeColumn:
        reading()->setFreed(!reading()->isFreed());
        return true;
    case Command::EyeLineAtCaret:
        reading()->setEyeLineToCaret();
        return true;
    case Command::UsualEyeLine:
        reading()->setEyeShare(ProseView::defaultEyeShare);
        return true;
    case Command::ColumnMenu:
        reading()->openColumnMenu();
        return true;
    case Command::AllNames:
        reading()->setNamesShown(NamesShown::All);
        return true;
    case Command::FocusNames:
        reading()->setNamesShown(NamesShown::Focus);
        return true;
    case Command::NoNames:
        reading()->setNamesShown(NamesShown::None);
        return true;
    default:
        return false;
    }
}

void MainWindow::copyWords()
{
    reading()->column(reading()->activeColumn())->copy();
}

void MainWindow::copyCited()
{
    const auto cited = citedWords(*reading()->column(reading()->activeColumn()));
    if (!cited) {
        m_focusLine->say(tr("Nothing is there to be cited."));
        return;
    }
    copyCitation(*cited);
    m_focusLine->say(tr("Copied with citation."));
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
    reading()->showSideBySide(sources);
}

// One is open at a time; it goes with the case.
void MainWindow::showDifferences()
{
    if (m_differences)
        m_differences->close();
    const EventId event = m_document->focus().event;
    if (!event)
        return;
    m_differences = new DifferencesSheet(*m_document, event, this);
    connect(m_differences, &DifferencesSheet::readRequested, this, [this] {
        activateWindow();
        reading()->setFocus();
    });
    m_differences->show();
    m_differences->view()->setFocus();
}

void MainWindow::chooseBundleFolder()
{
    reading()->finishWriting(); // what was typed last goes out, too
    askForFolder(
        this, tr("Export as a bundle: choose an empty folder"), [this](const QString &folder) { exportTo(folder); });
}

void MainWindow::exportTo(const QString &folder)
{
    if (!m_document)
        return;
    m_bundles->exportCase(m_document->path(), folder);
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
           "Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace dossier

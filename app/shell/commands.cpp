// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commands.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr const char *context = "commands";

} // namespace

const QList<CommandSpec> &commandTable()
{
    static const QList<CommandSpec> table{
        {Command::NewCase, "case.new", Menu::Case, QT_TRANSLATE_NOOP("commands", "&New case…"), "Ctrl+N", {}},
        {Command::OpenCase, "case.open", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Open case…"), "Ctrl+O", Icon::Open,
            false, false, nullptr, QT_TRANSLATE_NOOP("commands", "Open")},
        {Command::OpenBundle, "case.open-bundle", Menu::Case, QT_TRANSLATE_NOOP("commands", "Open a &bundle…"), "", {}},
        {Command::OpenSample, "case.sample", Menu::Case, QT_TRANSLATE_NOOP("commands", "Start the &sample again"), "",
            {}},
        {Command::ImportFiles, "case.import", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Import files…"), "Ctrl+I",
            Icon::Import, false, true, nullptr, QT_TRANSLATE_NOOP("commands", "Import")},
        {Command::ImportFolder, "case.import-folder", Menu::Case, QT_TRANSLATE_NOOP("commands", "Import a &folder…"),
            "Ctrl+Shift+I", Icon::Folder},
        {Command::PasteText, "case.paste", Menu::Case, QT_TRANSLATE_NOOP("commands", "Import &pasted text…"),
            "Ctrl+Shift+V", {}},
        {Command::LastImport, "case.last-import", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Last import"), "", {},
            true},
        {Command::ExportBundle, "case.export", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Export as a bundle…"), "",
            {}, true},
        {Command::PrintColumn, "case.print", Menu::Case, QT_TRANSLATE_NOOP("commands", "P&rint the column…"), "Ctrl+P",
            {}, true, true},
        {Command::PrintToPdf, "case.print-pdf", Menu::Case, QT_TRANSLATE_NOOP("commands", "Write the column as P&DF…"),
            "", {}, true},
        {Command::CloseCase, "case.close", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Close case"), "Ctrl+W", {}, true,
            true},
        {Command::Quit, "case.quit", Menu::Case, QT_TRANSLATE_NOOP("commands", "&Quit"), "Ctrl+Q", {}},
        {Command::Undo, "edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Undo"), "Ctrl+Z", Icon::Undo, true},
        {Command::Redo, "edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y",
            Icon::Redo, true},
        {Command::CopyWords, "edit.copy", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Copy"), "Ctrl+C", {}, true, true},
        {Command::CopyCited, "edit.copy-cited", Menu::Edit, QT_TRANSLATE_NOOP("commands", "Copy &with citation"),
            "Ctrl+Shift+C", {}, true},
        {Command::FindInColumns, "edit.find", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Find in the columns"),
            "Ctrl+F", {}, true, true},
        {Command::SearchCase, "edit.search", Menu::Edit, QT_TRANSLATE_NOOP("commands", "S&earch the case"),
            "Ctrl+Shift+F", Icon::Search, true},
        {Command::NewNote, "edit.new-note", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Note…"), "Ctrl+Shift+N", {},
            true, true},
        {Command::ReadDate, "edit.read-date", Menu::Edit, QT_TRANSLATE_NOOP("commands", "Read as another &date…"),
            "Ctrl+Shift+T", {}, true},
        {Command::Accept, "edit.accept", Menu::Edit, QT_TRANSLATE_NOOP("commands", "&Accept"), "Ctrl+Shift+A",
            Icon::Accepted, true, true},
        {Command::Reject, "edit.reject", Menu::Edit, QT_TRANSLATE_NOOP("commands", "Re&ject"), "Ctrl+Shift+R",
            Icon::Rejected, true},
        {Command::Rename, "edit.rename", Menu::Edit, QT_TRANSLATE_NOOP("commands", "Rena&me…"), "F2", {}, true, true},
        {Command::SourceDetails, "edit.source-details", Menu::Edit,
            QT_TRANSLATE_NOOP("commands", "Details of the &source…"), "Ctrl+Shift+D", {}, true, true},
        {Command::JudgeSource, "edit.judge-source", Menu::Edit,
            QT_TRANSLATE_NOOP("commands", "Re&liability of the source…"), "Ctrl+Alt+R", {}, true},
        {Command::PassageLanguage, "edit.passage-language", Menu::Edit,
            QT_TRANSLATE_NOOP("commands", "Lan&guage of the passage…"), "", {}, true},
        {Command::RemoveSource, "edit.remove-source", Menu::Edit,
            QT_TRANSLATE_NOOP("commands", "Ta&ke the source out of the case"), "", {}, true},
        {Command::RestoreSource, "edit.restore-source", Menu::Edit,
            QT_TRANSLATE_NOOP("commands", "&Bring back a source…"), "", {}, true},
        {Command::ShowMenu, "edit.menu", Menu::Edit, QT_TRANSLATE_NOOP("commands", "Menu at the ke&yboard’s place"),
            "Shift+F10", {}, true, true},
        {Command::NewEntity, "edit.new-entity", Menu::Entities,
            QT_TRANSLATE_NOOP("commands", "New &entity from selection…"), "Ctrl+Shift+E", {}, true},
        {Command::NewMention, "edit.new-mention", Menu::Entities, QT_TRANSLATE_NOOP("commands", "Mention &of…"),
            "Ctrl+Shift+M", {}, true},
        {Command::MoveMention, "edit.move-mention", Menu::Entities,
            QT_TRANSLATE_NOOP("commands", "Mention of anot&her entity…"), "Ctrl+Shift+O", {}, true, true},
        {Command::SplitEntity, "edit.split", Menu::Entities, QT_TRANSLATE_NOOP("commands", "Spl&it off a new entity…"),
            "Ctrl+Alt+E", {}, true},
        {Command::AddName, "edit.add-name", Menu::Entities, QT_TRANSLATE_NOOP("commands", "Ano&ther name…"), "Shift+F2",
            {}, true, true},
        {Command::PreferName, "entity.prefer-name", Menu::Entities,
            QT_TRANSLATE_NOOP("commands", "Prefer a &name in lists…"), "", {}, true},
        {Command::RemoveName, "entity.remove-name", Menu::Entities, QT_TRANSLATE_NOOP("commands", "&Remove a name…"),
            "", {}, true},
        {Command::ChangeType, "entity.change-type", Menu::Entities, QT_TRANSLATE_NOOP("commands", "&Change type…"),
            "Ctrl+Shift+Y", {}, true},
        {Command::Merge, "edit.merge", Menu::Entities, QT_TRANSLATE_NOOP("commands", "Mer&ge with…"), "Ctrl+Shift+G",
            {}, true, true},
        {Command::Part, "edit.part", Menu::Entities, QT_TRANSLATE_NOOP("commands", "&Part…"), "Ctrl+Alt+G", {}, true},
        {Command::NewClaim, "edit.new-claim", Menu::Events, QT_TRANSLATE_NOOP("commands", "C&laim on an event…"),
            "Ctrl+Shift+K", {}, true},
        {Command::NewEvent, "edit.new-event", Menu::Events, QT_TRANSLATE_NOOP("commands", "New e&vent…"), "Ctrl+Alt+N",
            {}, true},
        {Command::SetDate, "edit.set-date", Menu::Events, QT_TRANSLATE_NOOP("commands", "Set the &date…"), "Ctrl+D", {},
            true, true},
        {Command::PreferClaim, "edit.prefer-claim", Menu::Events, QT_TRANSLATE_NOOP("commands", "Pre&fer a date…"),
            "Ctrl+Alt+D", {}, true},
        {Command::LeaveDate, "event.leave-date", Menu::Events,
            QT_TRANSLATE_NOOP("commands", "Leave the date to its &claims"), "", {}, true},
        {Command::RemoveEvent, "event.remove", Menu::Events, QT_TRANSLATE_NOOP("commands", "&Remove event"), "", {},
            true},
        {Command::JudgeClaim, "edit.judge-claim", Menu::Events, QT_TRANSLATE_NOOP("commands", "&Judge the claim…"),
            "Ctrl+J", {}, true, true},
        {Command::ChangeValue, "event.change-value", Menu::Events,
            QT_TRANSLATE_NOOP("commands", "C&hange the value of the claim…"), "Ctrl+Shift+J", {}, true},
        {Command::WriteSummary, "rendition.summary", Menu::Renditions,
            QT_TRANSLATE_NOOP("commands", "Write a &summary"), "Ctrl+Alt+S", {}, true},
        {Command::WriteTranslation, "rendition.translation", Menu::Renditions,
            QT_TRANSLATE_NOOP("commands", "Write a &translation"), "Ctrl+Alt+T", {}, true},
        {Command::OpenRendition, "rendition.open", Menu::Renditions,
            QT_TRANSLATE_NOOP("commands", "&Paste or open one…"), "Ctrl+Alt+V", {}, true},
        {Command::EditVersion, "rendition.edit", Menu::Renditions, QT_TRANSLATE_NOOP("commands", "&Edit this version"),
            "Ctrl+Alt+W", {}, true, true},
        {Command::LinkSentence, "rendition.link", Menu::Renditions,
            QT_TRANSLATE_NOOP("commands", "&Link sentence to selected passage"), "Ctrl+L", {}, true},
        {Command::KeepVersion, "rendition.keep", Menu::Renditions, QT_TRANSLATE_NOOP("commands", "&Keep as version…"),
            "Ctrl+Shift+S", {}, true, true},
        {Command::DiscardDraft, "rendition.discard", Menu::Renditions, QT_TRANSLATE_NOOP("commands", "&Discard draft"),
            "", {}, true},
        {Command::OneColumn, "view.one-column", Menu::View, QT_TRANSLATE_NOOP("commands", "&One column"), "Ctrl+1", {},
            true, false, "columns"},
        {Command::TwoColumns, "view.two-columns", Menu::View, QT_TRANSLATE_NOOP("commands", "&Two columns"), "Ctrl+2",
            {}, true, false, "columns"},
        {Command::ThreeColumns, "view.three-columns", Menu::View, QT_TRANSLATE_NOOP("commands", "T&hree columns"),
            "Ctrl+3", {}, true, false, "columns"},
        {Command::FourColumns, "view.four-columns", Menu::View, QT_TRANSLATE_NOOP("commands", "&Four columns"),
            "Ctrl+4", {}, true, false, "columns"},
        {Command::SideBySide, "view.side-by-side", Menu::View,
            QT_TRANSLATE_NOOP("commands", "&Read the event’s sources side by side"), "Ctrl+E", {}, true, true},
        {Command::Differences, "view.differences", Menu::View,
            QT_TRANSLATE_NOOP("commands", "&What the event’s sources say differently…"), "Ctrl+Alt+B", {}, true},
        {Command::FilterSources, "view.filter-sources", Menu::View,
            QT_TRANSLATE_NOOP("commands", "Fi&lter the sources"), "Ctrl+Alt+O", Icon::Filter, true, true},
        {Command::ArrangeSources, "view.arrange-sources", Menu::View,
            QT_TRANSLATE_NOOP("commands", "Gro&up and sort the sources…"), "Ctrl+Alt+U", {}, true},
        {Command::MarkSeen, "view.mark-seen", Menu::View, QT_TRANSLATE_NOOP("commands", "&Mark all sources as seen"),
            "", {}, true},
        {Command::ShowReview, "view.review", Menu::View, QT_TRANSLATE_NOOP("commands", "To re&view"), "Ctrl+R",
            Icon::Proposed, true, true},
        {Command::ShowRemarks, "view.remarks", Menu::View, QT_TRANSLATE_NOOP("commands", "&Notes and findings"),
            "Ctrl+Alt+F", Icon::Note, true},
        {Command::ShowHistory, "view.history", Menu::View, QT_TRANSLATE_NOOP("commands", "Hi&story"), "Ctrl+H",
            Icon::Clock, true},
        {Command::ShowOriginal, "view.original", Menu::View, QT_TRANSLATE_NOOP("commands", "Ori&ginal edition"),
            "Ctrl+U", Icon::File, true, true},
        {Command::LargerText, "view.larger", Menu::Text, QT_TRANSLATE_NOOP("commands", "&Larger text"),
            "Ctrl++; Ctrl+=", {}, true},
        {Command::SmallerText, "view.smaller", Menu::Text, QT_TRANSLATE_NOOP("commands", "S&maller text"), "Ctrl+-", {},
            true},
        {Command::UsualText, "view.usual", Menu::Text, QT_TRANSLATE_NOOP("commands", "&Usual size"), "Ctrl+0", {},
            true},
        {Command::SerifText, "view.serif", Menu::Text, QT_TRANSLATE_NOOP("commands", "S&erif text"), "", {}, true, true,
            "face"},
        {Command::SansText, "view.sans", Menu::Text, QT_TRANSLATE_NOOP("commands", "Sans seri&f text"), "", {}, true,
            false, "face"},
        {Command::NarrowText, "view.narrow", Menu::Text, QT_TRANSLATE_NOOP("commands", "&Narrow text"), "", {}, true,
            true, "width"},
        {Command::UsualWidth, "view.usual-width", Menu::Text, QT_TRANSLATE_NOOP("commands", "Text of usual wi&dth"), "",
            {}, true, false, "width"},
        {Command::WideText, "view.wide", Menu::Text, QT_TRANSLATE_NOOP("commands", "&Wide text"), "", {}, true, false,
            "width"},
        {Command::WholeWidth, "view.whole-width", Menu::Text,
            QT_TRANSLATE_NOOP("commands", "Text as wide as the &column"), "", {}, true, false, "width"},
        {Command::FreeColumn, "view.free-column", Menu::Text,
            QT_TRANSLATE_NOOP("commands", "F&ree the column, or take it back"), "Ctrl+Shift+L", {}, true, true},
        {Command::EyeLineAtCaret, "view.eye-line", Menu::Text, QT_TRANSLATE_NOOP("commands", "Eye line at the care&t"),
            "", {}, true},
        {Command::UsualEyeLine, "view.usual-eye-line", Menu::Text, QT_TRANSLATE_NOOP("commands", "Usual e&ye line"), "",
            {}, true},
        {Command::ColumnMenu, "view.column-menu", Menu::Text, QT_TRANSLATE_NOOP("commands", "Menu of the c&olumn"),
            "Ctrl+Alt+M", {}, true, true},
        {Command::AllNames, "view.all-names", Menu::View, QT_TRANSLATE_NOOP("commands", "Mark &all names and dates"),
            "", {}, true, true, "names"},
        {Command::FocusNames, "view.focus-names", Menu::View,
            QT_TRANSLATE_NOOP("commands", "Mark only what is sele&cted"), "", {}, true, false, "names"},
        {Command::NoNames, "view.no-names", Menu::View, QT_TRANSLATE_NOOP("commands", "Mark no names and dat&es"), "",
            {}, true, false, "names"},
        {Command::StrongerMarks, "view.stronger-marks", Menu::View, QT_TRANSLATE_NOOP("commands", "Stronger mar&ks"),
            "", {}, false, true},
        {Command::ColoursOfSystem, "view.colours-system", Menu::View,
            QT_TRANSLATE_NOOP("commands", "Colours as the s&ystem has them"), "", {}, false, true, "colours"},
        {Command::ColoursLight, "view.colours-light", Menu::View, QT_TRANSLATE_NOOP("commands", "L&ight colours"), "",
            {}, false, false, "colours"},
        {Command::ColoursDark, "view.colours-dark", Menu::View, QT_TRANSLATE_NOOP("commands", "&Dark colours"), "", {},
            false, false, "colours"},
        {Command::QuickOpen, "go.open", Menu::Go, QT_TRANSLATE_NOOP("commands", "&Quick open…"), "Ctrl+K", {}, true},
        {Command::GoBack, "go.back", Menu::Go, QT_TRANSLATE_NOOP("commands", "&Back"), "Alt+Left; Back", Icon::Back,
            true, true},
        {Command::GoForward, "go.forward", Menu::Go, QT_TRANSLATE_NOOP("commands", "&Forward"), "Alt+Right; Forward",
            Icon::Forward, true},
        {Command::NextStep, "go.next", Menu::Go, QT_TRANSLATE_NOOP("commands", "&Next mention, evidence or hit"), "F3",
            {}, true, true},
        {Command::PreviousStep, "go.previous", Menu::Go,
            QT_TRANSLATE_NOOP("commands", "&Previous mention, evidence or hit"), "Shift+F3", {}, true},
        {Command::Peel, "go.peel", Menu::Go, QT_TRANSLATE_NOOP("commands", "&Clear one layer of the selection"), "Esc",
            {}, true, true},
        {Command::FollowReference, "go.reference", Menu::Go,
            QT_TRANSLATE_NOOP("commands", "P&assage the sentence rests on"), "Ctrl+Return; Ctrl+Enter", {}, true},
        {Command::NextProposal, "go.next-proposal", Menu::Go, QT_TRANSLATE_NOOP("commands", "Next p&roposal"), "F4", {},
            true, true},
        {Command::PreviousProposal, "go.previous-proposal", Menu::Go,
            QT_TRANSLATE_NOOP("commands", "Previous pr&oposal"), "Shift+F4", {}, true},
        {Command::NextRemark, "go.next-remark", Menu::Go, QT_TRANSLATE_NOOP("commands", "Next note or findin&g"), "F8",
            {}, true, true},
        {Command::PreviousRemark, "go.previous-remark", Menu::Go,
            QT_TRANSLATE_NOOP("commands", "Previous note or fin&ding"), "Shift+F8", {}, true},
        {Command::NextPart, "go.next-part", Menu::Go, QT_TRANSLATE_NOOP("commands", "Next part of the &window"), "F6",
            {}, true, true},
        {Command::PreviousPart, "go.previous-part", Menu::Go,
            QT_TRANSLATE_NOOP("commands", "Pre&vious part of the window"), "Shift+F6", {}, true},
        {Command::TimelineCloser, "timeline.closer", Menu::Timeline, QT_TRANSLATE_NOOP("commands", "&Closer"),
            "Ctrl+Alt++", Icon::Plus, true},
        {Command::TimelineWider, "timeline.wider", Menu::Timeline, QT_TRANSLATE_NOOP("commands", "&Wider"),
            "Ctrl+Alt+-", Icon::Minus, true},
        {Command::TimelineFit, "timeline.fit", Menu::Timeline, QT_TRANSLATE_NOOP("commands", "&Fit all"), "Ctrl+Alt+0",
            Icon::Fit, true},
        {Command::TimelinePacked, "timeline.packed", Menu::Timeline, QT_TRANSLATE_NOOP("commands", "&Packed rows"), "",
            {}, true, true, "timeline.rows"},
        {Command::TimelineBySource, "timeline.by-source", Menu::Timeline,
            QT_TRANSLATE_NOOP("commands", "Rows by &source"), "", {}, true, false, "timeline.rows"},
        {Command::TimelineByEntity, "timeline.by-entity", Menu::Timeline,
            QT_TRANSLATE_NOOP("commands", "Rows by &entity"), "", {}, true, false, "timeline.rows"},
        {Command::TimelineDrawing, "timeline.drawing", Menu::Timeline,
            QT_TRANSLATE_NOOP("commands", "Events as a &drawing"), "", {}, true, true, "timeline.form"},
        {Command::TimelineTable, "timeline.table", Menu::Timeline, QT_TRANSLATE_NOOP("commands", "Events as a &table"),
            "", {}, true, false, "timeline.form"},
        {Command::TimelinePicture, "timeline.picture", Menu::Timeline,
            QT_TRANSLATE_NOOP("commands", "Save the timeline as a p&icture…"), "", {}, true, true},
        {Command::ShowKeys, "help.keys", Menu::Help, QT_TRANSLATE_NOOP("commands", "&Keys"), "F1", {}},
        {Command::FindCommand, "help.commands", Menu::Help, QT_TRANSLATE_NOOP("commands", "&Command palette…"),
            "Ctrl+Alt+I; Ctrl+Shift+P", {}},
        {Command::About, "help.about", Menu::Help, QT_TRANSLATE_NOOP("commands", "&About Dossier"), "", {}},
    };
    return table;
}

const CommandSpec &commandSpec(Command command)
{
    return *std::ranges::find(commandTable(), command, &CommandSpec::command);
}

const QList<Command> &columnCommands()
{
    static const QList<Command> commands{
        Command::OneColumn, Command::TwoColumns, Command::ThreeColumns, Command::FourColumns};
    return commands;
}

bool changesCase(Command command)
{
    static const QList<Command> changes{Command::ImportFiles, Command::ImportFolder, Command::PasteText, Command::Undo,
        Command::Redo, Command::NewEntity, Command::NewMention, Command::NewClaim, Command::NewEvent, Command::NewNote,
        Command::Accept, Command::Reject, Command::ReadDate, Command::MoveMention, Command::SplitEntity,
        Command::Rename, Command::AddName, Command::PreferName, Command::RemoveName, Command::ChangeType,
        Command::Merge, Command::Part, Command::SetDate, Command::LeaveDate, Command::RemoveEvent, Command::JudgeClaim,
        Command::ChangeValue, Command::PreferClaim, Command::SourceDetails, Command::RemoveSource,
        Command::RestoreSource, Command::WriteSummary, Command::WriteTranslation, Command::OpenRendition,
        Command::EditVersion, Command::LinkSentence, Command::KeepVersion, Command::DiscardDraft};
    return changes.contains(command);
}

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::Case:
        return QCoreApplication::translate("commands", "&Case");
    case Menu::Edit:
        return QCoreApplication::translate("commands", "&Edit");
    case Menu::Entities:
        return QCoreApplication::translate("commands", "E&ntities");
    case Menu::Events:
        return QCoreApplication::translate("commands", "Event&s");
    case Menu::Renditions:
        return QCoreApplication::translate("commands", "&Renditions");
    case Menu::View:
        return QCoreApplication::translate("commands", "&View");
    case Menu::Text:
        return QCoreApplication::translate("commands", "Te&xt");
    case Menu::Go:
        return QCoreApplication::translate("commands", "&Go");
    case Menu::Timeline:
        return QCoreApplication::translate("commands", "&Timeline");
    case Menu::Help:
        return QCoreApplication::translate("commands", "&Help");
    }
    return {};
}

QString commandText(const CommandSpec &spec)
{
    return QCoreApplication::translate(context, spec.text).remove(u'&');
}

QList<QKeySequence> commandKeys(const CommandSpec &spec)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); }); // that of no words
    return keys;
}

Commands::Commands(QObject *parent) : QObject(parent)
{
    QHash<QString, QActionGroup *> groups;
    for (const CommandSpec &spec : commandTable()) {
        auto *action = new QAction(QCoreApplication::translate(context, spec.text), this);
        action->setObjectName(QString::fromLatin1(spec.id));
        action->setShortcuts(commandKeys(spec));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setIconText(
            spec.brief ? QCoreApplication::translate(context, spec.brief) : commandText(spec).remove(u'…'));
        if (spec.icon)
            action->setIcon(commandIcon(*spec.icon));
        if (spec.group) {
            QActionGroup *&group = groups[QString::fromLatin1(spec.group)];
            if (!group)
                group = new QActionGroup(this);
            action->setCheckable(true);
            group->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, command = spec.command] { Q_EMIT triggered(command); });
        m_actions.insert(spec.command, action);
    }
}

void Commands::fill(QMenuBar *bar) const
{
    QHash<int, QMenu *> menus;
    for (const CommandSpec &spec : commandTable()) {
        QMenu *&menu = menus[static_cast<int>(spec.menu)];
        if (!menu) {
            QMenu *around = spec.menu == Menu::Text ? menus.value(static_cast<int>(Menu::View)) : nullptr;
            if (around)
                around->addSeparator();
            menu = around ? around->addMenu(menuTitle(spec.menu)) : bar->addMenu(menuTitle(spec.menu));
            menu->setObjectName(menuTitle(spec.menu).remove(u'&'));
        }
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(m_actions.value(spec.command));
    }
}

void Commands::setCaseOpen(bool open, bool readOnly)
{
    m_open = open;
    m_readOnly = readOnly;
    for (const CommandSpec &spec : commandTable()) {
        const bool refused = readOnly && changesCase(spec.command);
        m_actions.value(spec.command)->setEnabled((open || !spec.needsCase) && !refused);
    }
}

void Commands::setPossible(Command command, bool possible)
{
    m_actions.value(command)->setEnabled(possible && m_open && !(m_readOnly && changesCase(command)));
}

} // namespace dossier

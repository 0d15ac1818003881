// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "appearance/icons.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <optional>

class QMenuBar;

namespace dossier {

enum class Command {
    NewCase,
    OpenCase,
    OpenBundle,
    OpenSample,
    ImportFiles,
    ImportFolder,
    PasteText,
    LastImport,
    ExportBundle,
    CloseCase,
    Quit,
    Undo,
    Redo,
    CopyWords,
    CopyCited,
    PrintColumn,
    PrintToPdf,
    FindInColumns,
    SearchCase,
    NewEntity,
    NewMention,
    NewClaim,
    NewEvent,
    NewNote,
    Accept,
    Reject,
    ReadDate,
    MoveMention,
    SplitEntity,
    Rename,
    AddName,
    PreferName,
    RemoveName,
    ChangeType,
    Merge,
    Part,
    SetDate,
    LeaveDate,
    RemoveEvent,
    JudgeClaim,
    ChangeValue,
    PreferClaim,
    SourceDetails,
    JudgeSource,
    PassageLanguage,
    RemoveSource,
    RestoreSource,
    ShowMenu,
    WriteSummary,
    WriteTranslation,
    OpenRendition,
    EditVersion,
    LinkSentence,
    KeepVersion,
    DiscardDraft,
    QuickOpen,
    GoBack,
    GoForward,
    NextStep,
    PreviousStep,
    Peel,
    FollowReference,
    NextProposal,
    PreviousProposal,
    NextRemark,
    PreviousRemark,
    NextPart,
    PreviousPart,
    OneColumn,
    TwoColumns,
    ThreeColumns,
    FourColumns,
    SideBySide,
    Differences,
    FilterSources,
    ArrangeSources,
    MarkSeen,
    ShowReview,
    ShowRemarks,
    ShowHistory,
    ShowOriginal,
    LargerText,
    SmallerText,
    UsualText,
    SerifText,
    SansText,
    NarrowText,
    UsualWidth,
    WideText,
    WholeWidth,
    FreeColumn,
    EyeLineAtCaret,
    UsualEyeLine,
    ColumnMenu,
    StrongerMarks,
    AllNames,
    FocusNames,
    NoNames,
    ColoursOfSystem,
    ColoursLight,
    ColoursDark,
    TimelineCloser,
    TimelineWider,
    TimelineFit,
    TimelinePacked,
    TimelineBySource,
    TimelineByEntity,
    TimelineDrawing,
    TimelineTable,
    TimelinePicture,
    ShowKeys,
    FindCommand,
    About,
};

// Text stands inside View.
enum class Menu { Case, Edit, Entities, Events, Renditions, View, Text, Go, Timeline, Help };

// Everything a person can ask the window to do, declared once: menus, keys, the list of keys and the palette are made
// from this table. Texts are marked for translation in the context "commands".
struct CommandSpec
{
    Command command;
    const char *id; // stays the same for ever: keys are remembered by it
    Menu menu;
    const char *text; // with its mnemonic
    const char *keys; // portable form, several parted by "; "
    std::optional<Icon> icon;
    bool needsCase = false;
    bool startsGroup = false; // a line stands before it in the menu
    const char *group = nullptr; // commands of one group are one choice among several
    const char *brief = nullptr; // what a button in the tool bar says
};

const QList<CommandSpec> &commandTable();
const CommandSpec &commandSpec(Command command);
const QList<Command> &columnCommands(); // that show one column, two and so on
bool changesCase(Command command); // the case that is open
QString menuTitle(Menu menu);
QString commandText(const CommandSpec &spec); // translated, without mnemonic
QList<QKeySequence> commandKeys(const CommandSpec &spec); // empty when it has none

// The table as actions of one window.
class Commands : public QObject
{
    Q_OBJECT
public:
    explicit Commands(QObject *parent);

    QAction *action(Command command) const { return m_actions.value(command); }
    void fill(QMenuBar *bar) const;
    // Those that need a case are enabled; those that change one are not while it can only be read.
    void setCaseOpen(bool open, bool readOnly = false);
    // While a menu is open it shows what can be done now; at other times keys reach everything, and are told why not.
    void setPossible(Command command, bool possible);

Q_SIGNALS:
    void triggered(dossier::Command command);

private:
    QHash<Command, QAction *> m_actions;
    bool m_open = false;
    bool m_readOnly = false;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/outlinepage.h"
#include "shell/commands.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/undo.h"

#include <QObject>

class QMenu;

namespace dossier {

class CaseDocument;
class ReadingArea;
class ReadingColumn;

// What a person does about renditions, from the commands of their menu and from the columns: begins, keeps and discards
// drafts, says what sentences rest on, adds versions from elsewhere.
class RenditionEditing : public QObject
{
    Q_OBJECT
public:
    RenditionEditing(
        CaseDocument &document, ReadingArea *reading, const Commands &commands, QWidget *window); // all outlive it

    static bool does(Command command);
    // That the columns do not show what it is about, in words for the person; "" when they do.
    QString obstacle(Command command) const;
    void run(Command command);

Q_SIGNALS:
    void said(const QString &words); // what stands in the way, for the person

private:
    struct Beginning
    {
        acts::DraftBeginning draft;
        int column = 0;
    };
    void begin(const Beginning &beginning); // or goes on with the one there is
    void write(RenditionKind kind, int column);
    void edit();
    void keep(DraftId draft, const QString &state);
    void discard(DraftId draft);
    void link();
    void showMenu(ReadingColumn *column, const QPoint &global); // of a text that is being written
    void addReferences(QMenu *menu, ReadingColumn *column);
    void askAtHand(SourceId source, int column);
    void add(const acts::VersionAtHand &version, int column);
    void showNewText(QFuture<Result<WriteReceipt>> written, int column);
    ReadingColumn *writingColumn() const; // with a draft: the active one, else the first; null when there is none
    int columnOf(DraftId draft) const;
    bool showsRendition() const; // that is kept as a version

    CaseDocument &m_document;
    ReadingArea *m_reading;
    const Commands &m_commands;
    QWidget *m_window;
};

} // namespace dossier

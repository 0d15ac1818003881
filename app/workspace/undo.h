// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/focus.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace dossier {

// Works out an act from the case as it is: one of the functions of workspace/acts with its arguments bound.
using MakeAct = std::function<Result<Write>(const CaseReader &reader, const QString &who)>;

// Whether an act is words being typed. None is lost when the case closes before they are written.
enum class Typing { None, Word, SameWord };

// What an act is called, for "Undo …".
struct ActName
{
    QString code;
    QStringList arguments;

    bool operator==(const ActName &) const = default;
};

// The acts of a person in this session, one after the other: each is worked out once the one before it is written, so
// that it sees what that did. Keeps the one undo stack over all sources. Undoing and doing again are acts too and wait
// in the same line. An act that is refused leaves no trace here.
class UndoStack : public QObject
{
    Q_OBJECT
public:
    struct Doors
    {
        std::function<QFuture<Result<Write>>(MakeAct)> make; // in a worker
        std::function<QFuture<Result<WriteReceipt>>(Write)> write;
    };
    explicit UndoStack(Doors doors);
    ~UndoStack() override;

    // `focus` is what is shown when the act is undone or done again. Words that are typed are acts of their own kind:
    // one that goes on with the word typed last is undone together with it, as one step.
    QFuture<Result<WriteReceipt>> act(MakeAct make, const Focus &focus, Typing typing = Typing::None);
    // Typed words that are not on their way to the file yet, in order, when the case closes.
    QList<MakeAct> unwritten() const;
    void undo();
    void redo();
    // None when there is nothing to undo or do again. Acts that wait are not counted yet.
    std::optional<ActName> nextUndo() const;
    std::optional<ActName> nextRedo() const;
    // How many steps of undoing take this act back, the last of them itself: 0 when it was not done in this session, or
    // is taken back already.
    int stepsBackTo(ActId act) const;
    bool isBusy() const; // an act is being worked out or written

Q_SIGNALS:
    void written(const dossier::Write &write, const dossier::WriteReceipt &receipt); // before anybody else hears of it
    void changed(); // what can be undone or done again
    void shown(const dossier::Focus &focus); // to show: something was undone or done again there
    void undone(const QList<dossier::RowKey> &left); // or done again; rows that changed since were left as they are
    void failed(const dossier::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier

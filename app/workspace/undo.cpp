// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/undo.h"

#include "workspace/acts/caseacts.h"

#include <QPromise>
#include <QUndoStack>

#include <deque>
#include <utility>

namespace dossier {

namespace {

// A job may write between the reading and the writing of an act that takes another back.
constexpr int mostAttempts = 3;

// An act of this session. What it does when the stack moves is up to the stack.
class Command : public QUndoCommand
{
public:
    Command(ActName name, ActId act, const Focus &focus, bool typed)
        : m_name(std::move(name))
        , m_acts{act}
        , m_ever{act}
        , m_focus(focus)
        , m_typed(typed)
    {
    }

    const ActName &name() const { return m_name; }
    // That did it last, or took it back last, in order: several for a word that was typed in pieces.
    const QList<ActId> &acts() const { return m_acts; }
    void setTakenBack(const QList<ActId> &by) { m_acts = by; }
    void setDoneAgain(const QList<ActId> &by)
    {
        m_acts = by;
        m_ever += by;
    }
    bool everDid(ActId act) const { return m_ever.contains(act); }
    void goOn(ActName name, ActId act)
    {
        m_name = std::move(name);
        m_acts.append(act);
        m_ever.append(act);
    }
    const Focus &focus() const { return m_focus; }
    bool isTyped() const { return m_typed; }

private:
    ActName m_name;
    QList<ActId> m_acts;
    QList<ActId> m_ever; // that ever did it: the history lists them all
    Focus m_focus;
    bool m_typed;
};

struct Step
{
    enum class Kind { Act, Undo, Redo };
    Kind kind = Kind::Act;
    MakeAct make;
    Typing typing = Typing::None;
    bool isWriting = false;
    QList<ActId> left; // to take back, the last first
    QList<ActId> done; // that took them back
    QList<RowKey> leftRows;
    Focus focus;
    QPromise<Result<WriteReceipt>> promise; // of an act
    int attempts = 0;
};

} // namespace

struct UndoStack::Private
{
    UndoStack *q = nullptr;
    Doors doors;
    QUndoStack stack;
    std::deque<std::unique_ptr<Step>> waiting;
    std::unique_ptr<Step> inHand;
    bool closing = false; // the case is: nothing more is begun

    void add(std::unique_ptr<Step> step);
    void next();
    void takeBackLast();
    void make();
    void write(const Result<Write> &made);
    void take(const Write &write, const Result<WriteReceipt> &receipt);
    void keep(const Write &write, const WriteReceipt &receipt);
    void move();
    void refuse(const Error &error);
    void end();
    void stop();
    const Command *command(int index) const { return static_cast<const Command *>(stack.command(index)); }
    int index() const; // of the command in hand
};

int UndoStack::Private::index() const
{
    return inHand->kind == Step::Kind::Undo ? stack.index() - 1 : stack.index();
}

void UndoStack::Private::add(std::unique_ptr<Step> step)
{
    waiting.push_back(std::move(step));
    if (!closing)
        next();
}

void UndoStack::Private::next()
{
    while (!inHand && !waiting.empty()) {
        inHand = std::move(waiting.front());
        waiting.pop_front();
        if (inHand->kind != Step::Kind::Act) {
            const bool any = inHand->kind == Step::Kind::Undo ? stack.canUndo() : stack.canRedo();
            if (!any) {
                inHand.reset();
                continue;
            }
            inHand->left = command(index())->acts();
            takeBackLast();
        }
        make();
    }
}

void UndoStack::Private::takeBackLast()
{
    const ActId act = inHand->left.constLast();
    inHand->make = [act](const CaseReader &reader, const QString &who) { return acts::takeBack(reader, who, act); };
}

void UndoStack::Private::make()
{
    doors.make(inHand->make).then(q, [this](const Result<Write> &made) { write(made); }).onCanceled(q, [this] {
        stop();
    });
}

void UndoStack::Private::write(const Result<Write> &made)
{
    if (!made) {
        refuse(made.error());
        return;
    }
    inHand->isWriting = true;
    doors.write(*made)
        .then(q, [this, write = *made](const Result<WriteReceipt> &receipt) { take(write, receipt); })
        .onCanceled(q, [this] { stop(); });
}

void UndoStack::Private::take(const Write &write, const Result<WriteReceipt> &receipt)
{
    const bool isAct = inHand->kind == Step::Kind::Act;
    const bool outrun = !receipt && receipt.error().code == ErrorCode::Conflict;
    if (outrun && !isAct && ++inHand->attempts < mostAttempts) {
        make();
        return;
    }
    if (!receipt) {
        refuse(receipt.error());
        return;
    }
    Q_EMIT q->written(write, *receipt);
    if (isAct) {
        keep(write, *receipt);
    } else {
        inHand->left.removeLast();
        inHand->done.append(receipt->act);
        inHand->leftRows += receipt->left;
        if (!inHand->left.isEmpty()) {
            takeBackLast();
            make();
            return;
        }
        move();
    }
    end();
}

void UndoStack::Private::keep(const Write &write, const WriteReceipt &receipt)
{
    const ActName name{write.act.code, write.act.arguments};
    const bool goesOn = inHand->typing == Typing::SameWord && !stack.canRedo() && stack.index() > 0
        && command(stack.index() - 1)->isTyped();
    if (goesOn)
        const_cast<Command *>(command(stack.index() - 1))->goOn(name, receipt.act);
    else
        stack.push(new Command(name, receipt.act, inHand->focus, inHand->typing != Typing::None));
    inHand->promise.addResult(Result<WriteReceipt>(receipt));
    inHand->promise.finish();
    Q_EMIT q->changed();
}

void UndoStack::Private::move()
{
    const int at = index();
    const Focus focus = command(at)->focus();
    auto *moved = const_cast<Command *>(command(at));
    if (inHand->kind == Step::Kind::Undo) {
        moved->setTakenBack(inHand->done);
        stack.undo();
    } else {
        moved->setDoneAgain(inHand->done);
        stack.redo();
    }
    Q_EMIT q->changed();
    Q_EMIT q->shown(focus);
    Q_EMIT q->undone(inHand->leftRows);
}

// What cannot be taken back because of what was done since would stand in the way of all that was done before it.
void UndoStack::Private::refuse(const Error &error)
{
    if (inHand->kind == Step::Kind::Act) {
        inHand->promise.addResult(Result<WriteReceipt>(error));
        inHand->promise.finish();
    } else if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound) {
        const_cast<Command *>(command(index()))->setObsolete(true);
        if (inHand->kind == Step::Kind::Undo)
            stack.undo();
        else
            stack.redo();
        Q_EMIT q->changed();
    }
    Q_EMIT q->failed(error);
    end();
}

void UndoStack::Private::end()
{
    inHand.reset();
    if (!closing)
        next();
}

// Only a case that closes leaves a question or a write without an answer.
void UndoStack::Private::stop()
{
    closing = true;
    while (inHand) {
        refuse({ErrorCode::Cancelled, {}, {}});
        if (waiting.empty())
            break;
        inHand = std::move(waiting.front());
        waiting.pop_front();
    }
}

UndoStack::UndoStack(Doors doors) : d(std::make_unique<Private>())
{
    d->q = this;
    d->doors = std::move(doors);
}

UndoStack::~UndoStack() = default;

QList<MakeAct> UndoStack::unwritten() const
{
    QList<MakeAct> typed;
    if (d->inHand && d->inHand->typing != Typing::None && !d->inHand->isWriting)
        typed.append(d->inHand->make);
    for (const auto &step : d->waiting) {
        if (step->typing != Typing::None)
            typed.append(step->make);
    }
    return typed;
}

int UndoStack::stepsBackTo(ActId act) const
{
    for (int i = d->stack.index() - 1; i >= 0; --i) {
        if (d->command(i)->everDid(act))
            return d->stack.index() - i;
    }
    return 0;
}

QFuture<Result<WriteReceipt>> UndoStack::act(MakeAct make, const Focus &focus, Typing typing)
{
    auto step = std::make_unique<Step>();
    step->make = std::move(make);
    step->focus = focus;
    step->typing = typing;
    step->promise.start();
    QFuture<Result<WriteReceipt>> future = step->promise.future();
    d->add(std::move(step));
    return future;
}

void UndoStack::undo()
{
    auto step = std::make_unique<Step>();
    step->kind = Step::Kind::Undo;
    d->add(std::move(step));
}

void UndoStack::redo()
{
    auto step = std::make_unique<Step>();
    step->kind = Step::Kind::Redo;
    d->add(std::move(step));
}

std::optional<ActName> UndoStack::nextUndo() const
{
    return d->stack.canUndo() ? std::optional(d->command(d->stack.index() - 1)->name()) : std::nullopt;
}

std::optional<ActName> UndoStack::nextRedo() const
{
    return d->stack.canRedo() ? std::optional(d->command(d->stack.index())->name()) : std::nullopt;
}

bool UndoStack::isBusy() const
{
    return d->inHand != nullptr;
}

} // namespace dossier

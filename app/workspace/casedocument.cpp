// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/casedocument.h"

#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/acts/caseacts.h"
#include "workspace/casejobs.h"
#include "workspace/following.h"
#include "workspace/followups.h"
#include "workspace/glancing.h"
#include "workspace/lighting.h"
#include "workspace/stepping.h"
#include "workspace/takelater.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dossier {

using namespace std::chrono_literals;

namespace {

constexpr auto contentPause = 50ms; // many commits of an import make one contentChanged
constexpr auto longestContentPause = 2000ms; // while a job goes on: in a large case lists have much to read again
constexpr auto quiet = 1000ms; // after which what comes is not part of what went on before

struct Opened
{
    CaseInfo info;
    CaseCounts counts;
    ActId lastAct;
};

Result<Opened> look(const CaseReader &reader)
{
    Result<CaseInfo> info = reader.info();
    if (!info)
        return info.error();
    const Result<CaseCounts> counts = reader.counts();
    if (!counts)
        return counts.error();
    const Result<ActId> lastAct = reader.lastAct();
    if (!lastAct)
        return lastAct.error();
    return Opened{*std::move(info), *counts, *lastAct};
}

} // namespace

struct CaseDocument::Private
{
    CaseDocument *q = nullptr;
    QString path;
    QString who;
    std::optional<ReadOnly> readOnly;
    std::unique_ptr<CaseReader> copy; // keeps the private copy that is read
    std::unique_ptr<Following> following; // another writer
    CaseInfo info;
    CaseCounts counts;
    // Readers end before the writer, which then leaves one plain file.
    std::unique_ptr<CaseWriter> writer;
    std::unique_ptr<Queries> queries;
    std::unique_ptr<Lighting> lighting;
    std::unique_ptr<Glancing> glancing;
    // While the case can be written:
    std::unique_ptr<UndoStack> undo;
    std::unique_ptr<FollowUps> followUps;
    std::unique_ptr<CaseJobs> jobs;
    ActId personal; // the last act of a person: what it changed is shown at once
    ActId committed; // the last act the writer told of

    Focus focus;
    FocusHistory history;
    QList<TextId> openTexts;
    int stepWanted = 0; // F3 pressed before the light was there: +1 or -1
    QTimer content;
    std::chrono::milliseconds pause = contentPause; // twice as long with each time, while a job goes on
    QElapsedTimer sinceContent; // was told

    const Light &light() const { return lighting->light(); }
    void begin(CaseDocument *document);
    void beginLight();
    void beginActs();
    void beginJobs();
    void takeChange(ActId act, const CaseCounts &now);
    void checkWhatWasLeftOpen();
    void change(const Focus &now);
    void goTo(const Focus &step);
    void followClusters();
    void followSource();
    void leaveSource(const Focus &asked, const Focus &left, const QList<EntityId> &unsure);
    void askLight(Lighting::Content content);
    void step(int direction);
    void takeWantedStep();
    void go(qsizetype to);
    void tellContent();
    void endImport(const Result<ImportReport> &report);
    void writeTyped(const QList<MakeAct> &typed);
    void endWork();
};

void CaseDocument::Private::begin(CaseDocument *document)
{
    q = document;
    beginLight();
    content.setSingleShot(true);
    content.callOnTimeout(q, [this] {
        pause = std::min<std::chrono::milliseconds>(2 * pause, longestContentPause);
        sinceContent.start();
        tellContent();
    });
    if (following)
        QObject::connect(
            following.get(), &Following::changed, q, [this](const CaseCounts &now) { takeChange({}, now); });
    if (!writer)
        return;
    QObject::connect(
        writer.get(), &CaseWriter::committed, q, [this](ActId act, const CaseCounts &now) { takeChange(act, now); });
    beginActs();
    beginJobs();
    if (writer->wasLeftOpen())
        checkWhatWasLeftOpen();
}

void CaseDocument::Private::beginLight()
{
    lighting = std::make_unique<Lighting>(*queries);
    QObject::connect(lighting.get(), &Lighting::changed, q, &CaseDocument::lightChanged);
    QObject::connect(lighting.get(), &Lighting::completed, q, [this] {
        followClusters();
        takeWantedStep();
    });
    QObject::connect(lighting.get(), &Lighting::failed, q, [this](const Error &error) {
        // What was selected may be gone from the case: then nothing is lit, and nothing is wrong.
        if (error.code != ErrorCode::NotFound && error.code != ErrorCode::Cancelled)
            Q_EMIT q->failed(error);
        takeWantedStep();
    });
    glancing = std::make_unique<Glancing>(*queries);
    QObject::connect(glancing.get(), &Glancing::changed, q, &CaseDocument::glanceChanged);
}

void CaseDocument::Private::beginActs()
{
    followUps = std::make_unique<FollowUps>(*writer, who);
    UndoStack::Doors doors;
    doors.make = [this](const MakeAct &make) {
        return queries->workOut([make, person = who](const CaseReader &reader) { return make(reader, person); });
    };
    doors.write = [this](Write write) {
        write.byPerson = true;
        write.act.who = who;
        return writer->write(std::move(write));
    };
    undo = std::make_unique<UndoStack>(std::move(doors));
    QObject::connect(undo.get(), &UndoStack::written, q, [this](const Write &write, const WriteReceipt &receipt) {
        personal = receipt.act;
        if (committed == personal)
            tellContent();
        followUps->follow(write, receipt);
        q->setGlance({}); // what the pointer is over may be something else by now
    });
    QObject::connect(undo.get(), &UndoStack::changed, q, &CaseDocument::undoChanged);
    QObject::connect(undo.get(), &UndoStack::shown, q, [this](const Focus &shown) {
        if (!shown.isEmpty())
            q->setFocus(shown.from({View::Program, -1}));
    });
    QObject::connect(undo.get(), &UndoStack::undone, q, &CaseDocument::undone);
    QObject::connect(undo.get(), &UndoStack::failed, q, &CaseDocument::failed);
}

void CaseDocument::Private::beginJobs()
{
    jobs = std::make_unique<CaseJobs>(*writer, who);
    QObject::connect(jobs.get(), &CaseJobs::importProgressed, q, &CaseDocument::importProgressed);
    QObject::connect(
        jobs.get(), &CaseJobs::importEnded, q, [this](const Result<ImportReport> &report) { endImport(report); });
    QObject::connect(jobs.get(), &CaseJobs::readAgainFinished, q, [this](const ReadAgainReport &report) {
        if (content.isActive())
            tellContent();
        Q_EMIT q->readAgainFinished(report);
    });
    QObject::connect(jobs.get(), &CaseJobs::failed, q, &CaseDocument::failed);
}

// What a person did shows at once; what jobs write is gathered.
void CaseDocument::Private::takeChange(ActId act, const CaseCounts &now)
{
    if (now != counts) {
        counts = now;
        Q_EMIT q->countsChanged(counts);
    }
    committed = act;
    if (act && act == personal) {
        tellContent();
    } else if (!content.isActive()) {
        if (sinceContent.isValid() && sinceContent.durationElapsed() > quiet)
            pause = contentPause;
        content.start(pause);
    }
}

void CaseDocument::Private::checkWhatWasLeftOpen()
{
    queries->quickCheck()
        .then(q,
            [this](const Result<QList<CheckProblem>> &problems) {
                if (!problems)
                    Q_EMIT q->failed(problems.error());
                else if (!problems->isEmpty())
                    Q_EMIT q->damageFound(*problems);
            })
        .onCanceled(q, [] {});
}

void CaseDocument::Private::change(const Focus &now)
{
    const Focus before = std::exchange(focus, now);
    stepWanted = 0;
    Q_EMIT q->focusChanged(before, now);
    if (focus != now)
        return; // a listener may have set another
    askLight(Lighting::Content::Same);
    if (now.source != before.source)
        followSource();
}

void CaseDocument::Private::goTo(const Focus &step)
{
    q->setFocus(step.from({View::Program, -1}), HistoryStep::None);
    Q_EMIT q->historyChanged();
}

void CaseDocument::Private::askLight(Lighting::Content content)
{
    lighting->ask(focus, openTexts, content);
}

// An entity that goes by another since it was selected: what lists show is selected in its place. A light lights the
// entities of its focus by what they go by.
void CaseDocument::Private::followClusters()
{
    if (focus.subject() != Focus::Subject::Entities || light().focus != focus)
        return;
    Focus now = focus;
    now.entities.removeIf([this](EntityId entity) { return !light().litEntities.contains(entity); });
    if (now.entities == focus.entities)
        return;
    QList<EntityId> others(light().litEntities.cbegin(), light().litEntities.cend());
    others.removeIf([&now](EntityId entity) { return now.entities.contains(entity); });
    std::ranges::sort(others);
    now.entities += others;
    history.replace(now);
    q->setFocus(now, HistoryStep::None);
}

// A source that is out of the case cannot be selected; what is left of the selection is, in its place.
void CaseDocument::Private::followSource()
{
    if (!focus.source)
        return;
    QFuture<Result<QList<Source>>> answer = queries->sources({focus.source});
    takeLater(answer, q, [this, asked = focus](const Result<QList<Source>> &sources) {
        const bool isGone = sources ? sources->constFirst().removed : sources.error().code == ErrorCode::NotFound;
        if (isGone && focus == asked)
            leaveSource(asked, asked.withSource({}), asked.entities);
    });
}

// Of the subject stays what other sources speak for, or a person made: what lists show (see
// CaseCounts::unseenEntities).
void CaseDocument::Private::leaveSource(const Focus &asked, const Focus &left, const QList<EntityId> &unsure)
{
    if (focus != asked)
        return;
    if (!unsure.isEmpty()) {
        QFuture<Result<EntityCard>> answer = queries->entityCard(unsure.constFirst(), CardScope::Counts);
        takeLater(answer, q, [=, this](const Result<EntityCard> &card) {
            Focus now = left;
            if (!card || (card->entity.standing.status == Status::Proposed && card->sources == 0))
                now.entities.removeAll(unsure.constFirst());
            leaveSource(asked, now, unsure.sliced(1));
        });
        return;
    }
    const auto keep = [this](const Focus &now) {
        const Focus left = now.from({View::Program, -1});
        history.replace(left);
        history.joinWithStepBefore();
        q->setFocus(left, HistoryStep::None);
        Q_EMIT q->historyChanged();
    };
    if (!left.event) {
        keep(left);
        return;
    }
    QFuture<Result<EventSheet>> answer = queries->eventSheet(left.event);
    takeLater(answer, q, [=, this](const Result<EventSheet> &sheet) {
        const bool isSeen = sheet && (sheet->event.standing.status != Status::Proposed || !sheet->sections.isEmpty());
        if (focus == asked)
            keep(isSeen ? left : left.withNothing());
    });
}

void CaseDocument::Private::takeWantedStep()
{
    if (const int direction = std::exchange(stepWanted, 0); direction != 0)
        step(direction);
}

void CaseDocument::Private::step(int direction)
{
    if (!light().complete || light().focus != focus) {
        stepWanted = direction;
        return;
    }
    if (const qsizetype to = stepFrom(light(), openTexts, direction); to >= 0)
        go(to);
}

void CaseDocument::Private::go(qsizetype to)
{
    const Step target = light().steps.at(to);
    q->setFocus(focus.withPlace(target.source, target.place).from({View::Program, -1}));
}

void CaseDocument::Private::tellContent()
{
    content.stop();
    Q_EMIT q->contentChanged();
    askLight(Lighting::Content::Changed);
    followSource();
}

void CaseDocument::Private::endImport(const Result<ImportReport> &report)
{
    // Lists hold what came in before anybody hears that it is in; the writer's own word may still be on its way.
    if (content.isActive() || (report && (report->in > 0 || report->renditions > 0)))
        tellContent();
    if (report)
        Q_EMIT q->importFinished(*report);
    else
        Q_EMIT q->failed(report.error());
}

// What was typed right before the case closes is not lost: there is no event loop any more, so it is done here.
void CaseDocument::Private::writeTyped(const QList<MakeAct> &typed)
{
    for (const MakeAct &make : typed) {
        const Result<CaseReader> reader = CaseReader::open(writer->path());
        if (!reader)
            return;
        Result<Write> write = make(*reader, who);
        if (!write)
            continue; // the draft is gone
        write->byPerson = true;
        write->act.who = who;
        writer->write(*std::move(write)).waitForFinished();
    }
}

void CaseDocument::Private::endWork()
{
    const QList<MakeAct> typed = undo ? undo->unwritten() : QList<MakeAct>();
    lighting->stop();
    glancing->stop();
    if (jobs)
        jobs->stop();
    if (followUps)
        followUps->stop();
    jobs.reset();
    followUps.reset();
    following.reset();
    queries.reset();
    if (writer)
        writeTyped(typed);
    copy.reset();
    writer.reset();
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::open(const QString &path, const QString &who)
{
    return withParts(openParts(path, who));
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::create(
    const QString &path, const CaseInfo &info, const QString &who)
{
    Result<std::unique_ptr<CaseWriter>> writer = CaseWriter::create(path, info, who);
    if (!writer)
        return writer.error();
    return withParts(partsWith(*std::move(writer), who));
}

Result<CaseDocument::Parts> CaseDocument::openParts(const QString &path, const QString &who)
{
    Result<std::unique_ptr<CaseWriter>> writer = CaseWriter::open(path, who);
    if (!writer)
        return writer.error();
    return partsWith(*std::move(writer), who);
}

Result<CaseDocument::Parts> CaseDocument::partsWith(std::unique_ptr<CaseWriter> writer, const QString &who)
{
    Result<CaseReader> reader = CaseReader::open(writer->path());
    if (!reader)
        return reader.error();
    Result<Opened> opened = look(*reader);
    if (!opened)
        return opened.error();
    auto d = std::make_unique<Private>();
    d->path = writer->path();
    d->who = who;
    d->info = opened->info;
    d->counts = opened->counts;
    d->queries = std::make_unique<Queries>(writer->path(), opened->info.language);
    d->writer = std::move(writer);
    return d;
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::openReadOnly(const QString &path)
{
    Result<CaseReader> reader = CaseReader::open(path);
    if (!reader)
        return reader.error();
    Result<Opened> opened = look(*reader);
    if (!opened)
        return opened.error();
    const QString file = reader->filePath();
    auto d = std::make_unique<Private>();
    d->path = path;
    d->readOnly = readOnlyReason(path, reader->access());
    d->info = opened->info;
    d->counts = opened->counts;
    d->queries = std::make_unique<Queries>(file, opened->info.language);
    if (reader->access() == CaseReader::Access::File)
        d->following = std::make_unique<Following>(file, opened->lastAct, opened->counts);
    else if (reader->access() == CaseReader::Access::PrivateCopy)
        d->copy = std::make_unique<CaseReader>(std::move(*reader));
    return withParts(std::move(d));
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::withParts(Result<Parts> parts)
{
    if (!parts)
        return parts.error();
    return std::unique_ptr<CaseDocument>(new CaseDocument(*std::move(parts)));
}

CaseDocument::CaseDocument(Parts parts) : d(std::move(parts))
{
    d->begin(this);
}

CaseDocument::~CaseDocument()
{
    d->endWork();
}

QString CaseDocument::path() const
{
    return d->path;
}

bool CaseDocument::isReadOnly() const
{
    return d->readOnly.has_value();
}

std::optional<ReadOnly> CaseDocument::readOnly() const
{
    return d->readOnly;
}

CaseInfo CaseDocument::info() const
{
    return d->info;
}

CaseCounts CaseDocument::counts() const
{
    return d->counts;
}

const Queries &CaseDocument::queries() const
{
    return *d->queries;
}

const Focus &CaseDocument::focus() const
{
    return d->focus;
}

void CaseDocument::setFocus(const Focus &focus, HistoryStep step)
{
    if (focus == d->focus)
        return;
    const Focus now = focus; // the argument may be part of what changes
    d->change(now);
    if (d->focus == now && d->history.remember(now, step))
        Q_EMIT historyChanged();
}

const Light &CaseDocument::light() const
{
    return d->light();
}

bool CaseDocument::canGoBack() const
{
    return d->history.canGoBack();
}

bool CaseDocument::canGoForward() const
{
    return d->history.canGoForward();
}

void CaseDocument::goBack()
{
    if (canGoBack())
        d->goTo(d->history.goBack());
}

void CaseDocument::goForward()
{
    if (canGoForward())
        d->goTo(d->history.goForward());
}

bool CaseDocument::peel()
{
    const Focus peeled = d->focus.peeled();
    if (peeled == d->focus)
        return false;
    setFocus(peeled.from({View::Program, -1}));
    return true;
}

void CaseDocument::setGlance(const Focus &glance)
{
    d->glancing->setGlance(glance);
}

const Focus &CaseDocument::glance() const
{
    return d->glancing->glance();
}

const Light &CaseDocument::glanceLight() const
{
    return d->glancing->light();
}

void CaseDocument::setOpenTexts(const QList<TextId> &texts)
{
    if (texts == d->openTexts)
        return;
    d->openTexts = texts;
    d->glancing->setOpenTexts(texts);
    d->askLight(Lighting::Content::Same);
}

QList<TextId> CaseDocument::openTexts() const
{
    return d->openTexts;
}

void CaseDocument::stepNext()
{
    d->step(1);
}

void CaseDocument::stepPrevious()
{
    d->step(-1);
}

void CaseDocument::stepTo(qsizetype step)
{
    if (step >= 0 && step < d->light().steps.size())
        d->go(step);
}

void CaseDocument::importFiles(const QStringList &paths, ChangedBytes changed)
{
    if (d->jobs)
        d->jobs->importFiles(paths, changed);
    else
        Q_EMIT failed({ErrorCode::ReadOnly, {}, {}});
}

void CaseDocument::importText(const QString &fileName, const QByteArray &bytes, const QByteArray &meta)
{
    if (d->jobs)
        d->jobs->importText(fileName, bytes, meta);
    else
        Q_EMIT failed({ErrorCode::ReadOnly, {}, {}});
}

void CaseDocument::cancelImport()
{
    if (d->jobs)
        d->jobs->cancelImport();
}

bool CaseDocument::isImporting() const
{
    return d->jobs && d->jobs->isImporting();
}

void CaseDocument::readAgain()
{
    if (d->jobs)
        d->jobs->readAgain();
}

QFuture<Result<WriteReceipt>> CaseDocument::act(Write write)
{
    return act([write = std::move(write)](const CaseReader &, const QString &) { return Result<Write>(write); });
}

QFuture<Result<WriteReceipt>> CaseDocument::act(MakeAct make, Typing typing)
{
    if (d->undo)
        return d->undo->act(std::move(make), d->focus, typing);
    const Error refused{ErrorCode::ReadOnly, path(), {}};
    Q_EMIT failed(refused);
    return QtFuture::makeReadyValueFuture(Result<WriteReceipt>(refused));
}

void CaseDocument::undo()
{
    if (d->undo)
        d->undo->undo();
}

void CaseDocument::redo()
{
    if (d->undo)
        d->undo->redo();
}

std::optional<ActName> CaseDocument::nextUndo() const
{
    return d->undo ? d->undo->nextUndo() : std::nullopt;
}

std::optional<ActName> CaseDocument::nextRedo() const
{
    return d->undo ? d->undo->nextRedo() : std::nullopt;
}

int CaseDocument::stepsBackTo(ActId act) const
{
    return d->undo ? d->undo->stepsBackTo(act) : 0;
}

void CaseDocument::removeSources(const QList<SourceId> &sources)
{
    act([sources](const CaseReader &reader, const QString &who) { return acts::removeSources(reader, who, sources); });
}

void CaseDocument::restoreSources(const QList<SourceId> &sources)
{
    act([sources](const CaseReader &reader, const QString &who) { return acts::restoreSources(reader, who, sources); });
}

struct CaseOpening::Private
{
    QString path;
    std::unique_ptr<QThread> thread;
    Result<CaseDocument::Parts> parts = Error{ErrorCode::Cancelled, {}, {}}; // the thread's until it has ended
};

CaseOpening::CaseOpening(const QString &path, const QString &who) : d(std::make_unique<Private>())
{
    d->path = path;
    d->thread.reset(QThread::create([this, who, taker = QThread::currentThread()] {
        d->parts = CaseDocument::openParts(d->path, who);
        if (!d->parts)
            return;
        (*d->parts)->writer->moveToThread(taker);
        (*d->parts)->content.moveToThread(taker); // a timer of a thread that has ended never starts
    }));
    d->thread->setObjectName(QStringLiteral("case opening"));
    d->thread->start();
}

CaseOpening::~CaseOpening()
{
    d->thread->wait();
}

QString CaseOpening::path() const
{
    return d->path;
}

Result<std::unique_ptr<CaseDocument>> CaseOpening::take()
{
    d->thread->wait();
    return CaseDocument::withParts(std::exchange(d->parts, Error{ErrorCode::Cancelled, {}, {}}));
}

} // namespace dossier

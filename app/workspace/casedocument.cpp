// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/casedocument.h"

#include "store/caselock.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/namesearch.h"
#include "workspace/acts/writtenwords.h"
#include "workspace/following.h"
#include "workspace/newevents.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <utility>
#include <vector>

namespace dossier {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto aFrame = 16ms;
constexpr auto hoverDelay = 120ms;
constexpr auto contentPause = 50ms; // many commits of an import make one contentChanged
constexpr qint64 progressPause = 50; // milliseconds between two progress signals

Light nothingLit(const Focus &focus)
{
    Light light;
    light.focus = focus;
    light.complete = true;
    return light;
}

} // namespace

// Hands an answer over when whoever asked is done. An answer that is there already would be handed over at once, while
// .then is still at work on its future: what asks again in its place would pull that away, and wait for ever.
template <typename T, typename Take> void takeLater(QFuture<Result<T>> &answer, CaseDocument *context, const Take &take)
{
    answer
        .then(context,
            [context, take](const Result<T> &result) {
                QMetaObject::invokeMethod(context, [take, result] { take(result); }, Qt::QueuedConnection);
            })
        .onCanceled(context, [] {});
}

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
    std::unique_ptr<UndoStack> undo; // while the case can be written
    ActId personal; // the last act of a person: what it changed is shown at once
    ActId committed; // the last act the writer told of
    // What follows from acts and nobody waits for: one after the other.
    QThreadPool followPool;
    std::atomic_bool stopFollowing = false;
    QList<QFuture<void>> follows;

    Focus focus;
    QList<Focus> history{Focus()};
    qsizetype place = 0; // in the history
    QList<TextId> openTexts;
    Light light = nothingLit({});
    int asked = 0; // counts questions for light; an answer to an older one is stale
    QFuture<Result<Light>> openLight;
    QFuture<Result<Light>> fullLight;
    std::optional<Light> early; // the open texts' light, shown when the full one is not there within a frame
    QTimer frame;
    int stepWanted = 0; // F3 pressed before the light was there: +1 or -1

    Focus glance;
    Light glanceLight = nothingLit({});
    int glanced = 0;
    QFuture<Result<Light>> glanceAnswer;
    QTimer hover;

    QTimer content;
    QThreadPool importPool;
    std::shared_ptr<std::atomic_bool> stopImport;
    QFuture<Result<ImportReport>> import;
    bool importing = false;
    std::shared_ptr<std::atomic_bool> stopReading = std::make_shared<std::atomic_bool>(false);
    QFuture<Result<ReadAgainReport>> reading; // texts that older rules have read
    std::vector<std::unique_ptr<QTemporaryDir>> pasted; // texts that came in without a file of their own

    void begin(CaseDocument *document);
    void beginActs();
    void takeChange(ActId act, const CaseCounts &now);
    void follow(const std::function<void()> &work);
    void lookForNames(const Write &write, const WriteReceipt &receipt);
    void lookForEvents(const Write &write, const WriteReceipt &receipt);
    void checkWhatWasLeftOpen();
    void change(const Focus &now);
    void remember(HistoryStep step);
    void followClusters();
    void followSource();
    void leaveSource(const Focus &asked, const Focus &left, const QList<EntityId> &unsure);
    void askLight(bool contentIsNew);
    void askOpenLight(int question);
    void askFullLight(int question);
    void takeLight(const Result<Light> &result);
    void show(const Light &now);
    void askGlance();
    qsizetype firstStep(int direction) const;
    void step(int direction);
    void go(qsizetype to);
    void tellContent();
    void endImport(const Result<ImportReport> &report);
    void writeTyped(const QList<MakeAct> &typed);
    void endWork();
};

void CaseDocument::Private::begin(CaseDocument *document)
{
    q = document;
    frame.setSingleShot(true);
    frame.setInterval(aFrame);
    frame.callOnTimeout(q, [this] {
        if (early)
            show(*std::exchange(early, {}));
    });
    hover.setSingleShot(true);
    hover.setInterval(hoverDelay);
    hover.callOnTimeout(q, [this] { askGlance(); });
    content.setSingleShot(true);
    content.setInterval(contentPause);
    content.callOnTimeout(q, [this] { tellContent(); });
    importPool.setMaxThreadCount(1);
    importPool.setObjectName(QStringLiteral("import"));
    if (following)
        QObject::connect(
            following.get(), &Following::changed, q, [this](const CaseCounts &now) { takeChange({}, now); });
    if (!writer)
        return;
    QObject::connect(
        writer.get(), &CaseWriter::committed, q, [this](ActId act, const CaseCounts &now) { takeChange(act, now); });
    beginActs();
    if (writer->wasLeftOpen())
        checkWhatWasLeftOpen();
}

void CaseDocument::Private::beginActs()
{
    followPool.setMaxThreadCount(1);
    followPool.setObjectName(QStringLiteral("follow"));
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
        lookForNames(write, receipt);
        lookForEvents(write, receipt);
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

void CaseDocument::Private::follow(const std::function<void()> &work)
{
    follows.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    follows.append(QtConcurrent::run(&followPool, work));
}

// When a day of publication or a language was corrected, or that was undone, dates were read again, and what happened
// is looked at anew as after an import.
void CaseDocument::Private::lookForEvents(const Write &write, const WriteReceipt &receipt)
{
    if (innerAct(write.act).code != "edit-source"_L1)
        return;
    follow([&writer = *writer, &stop = stopFollowing, id = receipt.act] {
        if (stop)
            return;
        const Result<CaseReader> reader = CaseReader::open(writer.path());
        const Result<Act> act = reader ? reader->act(id) : Result<Act>(reader.error());
        if (!act)
            return;
        QList<TextId> texts;
        for (const Change &change : act->changes) {
            const bool readAgain = change.after.contains("published"_L1) || change.after.contains("language"_L1);
            if (change.table != "source"_L1 || !readAgain)
                continue;
            const Result<QList<Text>> own = reader->texts(SourceId(change.key));
            for (const Text &text : own.value_or(QList<Text>())) {
                if (text.current)
                    texts.append(text.id);
            }
        }
        if (texts.isEmpty())
            return;
        // A disk that is full is told of by the next act.
        [[maybe_unused]] const Result<void> done =
            proposeEvents(*reader, texts, {}, [&writer](Write part) -> Result<void> {
                const Result<WriteReceipt> written = writer.write(std::move(part)).result();
                return written ? Result<void>() : Result<void>(written.error());
            });
    });
}

// Names that a person gave are looked for everywhere, while nobody waits.
void CaseDocument::Private::lookForNames(const Write &write, const WriteReceipt &receipt)
{
    QList<KnownName> names;
    for (const CaseContent *rows : {&write.content, &write.changed}) {
        for (const Name &name : rows->names) {
            const EntityId entity = receipt.entities.value(name.entity, name.entity);
            if (name.standing.status == Status::Accepted)
                names.append({entity, name.spelling, name.language, name.kind});
        }
    }
    if (names.isEmpty())
        return;
    follow([&writer = *writer, &stop = stopFollowing, person = who, names] {
        const Result<CaseReader> reader = CaseReader::open(writer.path());
        if (!reader)
            return;
        const auto send = [&](Write part) -> Result<void> {
            part.act.who = person;
            const Result<WriteReceipt> written = writer.write(std::move(part)).result();
            return written ? Result<void>() : Result<void>(written.error());
        };
        for (const KnownName &name : names) {
            if (!findNameEverywhere(*reader, name, send, [&stop] { return stop.load(); }))
                return; // a disk that is full is told of by the next act
        }
    });
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
        content.start();
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
    askLight(false);
    if (now.source != before.source)
        followSource();
}

void CaseDocument::Private::remember(HistoryStep step)
{
    if (step == HistoryStep::None) {
        if (history.size() == 1) // nobody has gone anywhere yet: this is where the history begins
            history.front() = focus;
        return;
    }
    // The caret goes on through passages, the arrows on the timeline through events.
    const Focus::Subject subject = focus.subject();
    const bool goesOn = subject == Focus::Subject::Passage || subject == Focus::Subject::Event;
    const bool movesOn = step == HistoryStep::Replace && goesOn && history.at(place).subject() == subject;
    if (movesOn) {
        history[place] = focus;
    } else {
        history.resize(place + 1);
        history.append(focus);
        ++place;
    }
    Q_EMIT q->historyChanged();
}

// With `contentIsNew` the case has changed and the light at hand no longer holds.
void CaseDocument::Private::askLight(bool contentIsNew)
{
    const int question = ++asked;
    openLight.cancel();
    fullLight.cancel();
    frame.stop();
    early.reset();
    if (focus.isEmpty()) {
        show(nothingLit(focus));
        return;
    }
    const bool holds = light.complete && lightsTheSame(light.focus, focus);
    if (holds && light.focus != focus)
        show(retargeted(light, focus));
    const bool covers = std::ranges::all_of(openTexts, [this](TextId text) { return light.spans.contains(text); });
    const bool reachesEverywhere =
        focus.subject() == Focus::Subject::Entities || focus.subject() == Focus::Subject::Event;
    if (holds && !contentIsNew && covers && reachesEverywhere && !focus.stretch)
        return;
    // A light that holds but for new content stays until the next complete one is there.
    if (!holds)
        askOpenLight(question);
    askFullLight(question);
}

void CaseDocument::Private::askOpenLight(int question)
{
    openLight = queries->light(focus, openTexts, LightScope::OpenTexts);
    takeLater(openLight, q, [this, question](const Result<Light> &result) {
        if (question != asked || !result)
            return;
        early = *result;
        frame.start();
    });
}

void CaseDocument::Private::askFullLight(int question)
{
    fullLight = queries->light(focus, openTexts);
    takeLater(fullLight, q, [this, question](const Result<Light> &result) {
        if (question == asked)
            takeLight(result);
    });
}

void CaseDocument::Private::takeLight(const Result<Light> &result)
{
    ++asked; // the open texts' light may still be on its way
    frame.stop();
    early.reset();
    if (result) {
        show(*result);
        followClusters();
    } else {
        show(nothingLit(focus));
        // What was selected may be gone from the case: then nothing is lit, and nothing is wrong.
        if (result.error().code != ErrorCode::NotFound && result.error().code != ErrorCode::Cancelled)
            Q_EMIT q->failed(result.error());
    }
    if (const int direction = std::exchange(stepWanted, 0); direction != 0)
        step(direction);
}

// An entity that goes by another since it was selected: what lists show is selected in its place. A light lights the
// entities of its focus by what they go by.
void CaseDocument::Private::followClusters()
{
    if (focus.subject() != Focus::Subject::Entities || light.focus != focus)
        return;
    Focus now = focus;
    now.entities.removeIf([this](EntityId entity) { return !light.litEntities.contains(entity); });
    if (now.entities == focus.entities)
        return;
    QList<EntityId> others(light.litEntities.cbegin(), light.litEntities.cend());
    others.removeIf([&now](EntityId entity) { return now.entities.contains(entity); });
    std::ranges::sort(others);
    now.entities += others;
    history[place] = now;
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
        QFuture<Result<EntityCard>> answer = queries->entityCard(unsure.constFirst());
        takeLater(answer, q, [=, this](const Result<EntityCard> &card) {
            Focus now = left;
            if (!card || (card->entity.standing.status == Status::Proposed && card->sources == 0))
                now.entities.removeAll(unsure.constFirst());
            leaveSource(asked, now, unsure.sliced(1));
        });
        return;
    }
    const auto keep = [this](const Focus &now) {
        history[place] = now.from({View::Program, -1});
        const Focus left = history.at(place);
        if (place > 0 && history.at(place - 1) == left) // no step any more
            history.removeAt(place--);
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

void CaseDocument::Private::show(const Light &now)
{
    if (now == light)
        return;
    light = now;
    Q_EMIT q->lightChanged(light);
}

void CaseDocument::Private::askGlance()
{
    const int question = ++glanced;
    glanceAnswer.cancel();
    glanceAnswer = queries->light(glance, openTexts);
    takeLater(glanceAnswer, q, [this, question](const Result<Light> &result) {
        if (question != glanced || !result)
            return;
        glanceLight = weakened(*result);
        Q_EMIT q->glanceChanged(glanceLight);
    });
}

// Where stepping begins when the reader is at no step: in what is before the eyes.
qsizetype CaseDocument::Private::firstStep(int direction) const
{
    const auto isOpen = [this](const Step &step) { return openTexts.contains(step.place.text); };
    const auto isHere = [this](const Step &step) { return step.source == focus.source; };
    const std::array<std::function<bool(const Step &)>, 4> wishes{
        [&](const Step &step) { return isOpen(step) && isHere(step); }, isOpen, isHere,
        [](const Step &) { return true; }};
    for (const auto &wish : wishes) {
        if (direction > 0) {
            const auto found = std::ranges::find_if(light.steps, wish);
            if (found != light.steps.end())
                return found - light.steps.begin();
        } else {
            const auto found = std::find_if(light.steps.rbegin(), light.steps.rend(), wish);
            if (found != light.steps.rend())
                return light.steps.rend() - found - 1;
        }
    }
    return 0;
}

void CaseDocument::Private::step(int direction)
{
    if (!light.complete || light.focus != focus) {
        stepWanted = direction;
        return;
    }
    if (light.steps.isEmpty())
        return;
    // Through the sources' own texts: a rendition says again what its source says, and is lit beside it.
    const qsizetype steps = light.steps.size();
    const bool anyOwn = std::ranges::any_of(light.steps, [](const Step &each) { return !each.rendition; });
    qsizetype to = light.step < 0 ? firstStep(direction) : (light.step + direction + steps) % steps;
    while (anyOwn && light.steps.at(to).rendition)
        to = (to + direction + steps) % steps;
    go(to);
}

void CaseDocument::Private::go(qsizetype to)
{
    const Step target = light.steps.at(to);
    q->setFocus(focus.withPlace(target.source, target.place).from({View::Program, -1}));
}

void CaseDocument::Private::tellContent()
{
    content.stop();
    Q_EMIT q->contentChanged();
    askLight(true);
    followSource();
}

void CaseDocument::Private::endImport(const Result<ImportReport> &report)
{
    importing = false;
    // Lists hold what came in before anybody hears that it is in; the writer's own word may still be on its way.
    if (content.isActive() || (report && (report->in > 0 || report->renditions > 0))) {
        tellContent();
    }
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
    ++asked;
    ++glanced;
    if (stopImport)
        *stopImport = true;
    *stopReading = true;
    stopFollowing = true;
    import.waitForFinished();
    reading.waitForFinished();
    for (QFuture<void> &each : follows)
        each.waitForFinished();
    following.reset();
    queries.reset();
    if (writer)
        writeTyped(typed);
    copy.reset();
    writer.reset();
}

namespace {

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

ReadOnly reasonFor(const QString &path, CaseReader::Access access)
{
    if (access == CaseReader::Access::PrivateCopy)
        return {ReadOnly::Why::Copy, {}};
    if (const std::optional<Holder> holder = holderOfCase(path))
        return {ReadOnly::Why::Held, holder};
    const QFileInfo file(path);
    const bool takesChanges = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return {takesChanges ? ReadOnly::Why::Asked : ReadOnly::Why::Place, {}};
}

} // namespace

Result<std::unique_ptr<CaseDocument>> CaseDocument::open(const QString &path, const QString &who)
{
    Result<std::unique_ptr<CaseWriter>> writer = CaseWriter::open(path, who);
    if (!writer)
        return writer.error();
    return withWriter(*std::move(writer), who);
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::create(
    const QString &path, const CaseInfo &info, const QString &who)
{
    Result<std::unique_ptr<CaseWriter>> writer = CaseWriter::create(path, info, who);
    if (!writer)
        return writer.error();
    return withWriter(*std::move(writer), who);
}

Result<std::unique_ptr<CaseDocument>> CaseDocument::withWriter(std::unique_ptr<CaseWriter> writer, const QString &who)
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
    return withParts(std::move(d));
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
    d->readOnly = reasonFor(path, reader->access());
    d->info = opened->info;
    d->counts = opened->counts;
    d->queries = std::make_unique<Queries>(file, opened->info.language);
    if (reader->access() == CaseReader::Access::File)
        d->following = std::make_unique<Following>(file, opened->lastAct, opened->counts);
    else if (reader->access() == CaseReader::Access::PrivateCopy)
        d->copy = std::make_unique<CaseReader>(std::move(*reader));
    return withParts(std::move(d));
}

std::unique_ptr<CaseDocument> CaseDocument::withParts(std::unique_ptr<Private> parts)
{
    return std::unique_ptr<CaseDocument>(new CaseDocument(std::move(parts)));
}

CaseDocument::CaseDocument(std::unique_ptr<Private> parts) : d(std::move(parts))
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
    if (d->focus == now)
        d->remember(step);
}

const Light &CaseDocument::light() const
{
    return d->light;
}

bool CaseDocument::canGoBack() const
{
    return d->place > 0;
}

bool CaseDocument::canGoForward() const
{
    return d->place + 1 < d->history.size();
}

void CaseDocument::goBack()
{
    if (!canGoBack())
        return;
    --d->place;
    setFocus(d->history.at(d->place).from({View::Program, -1}), HistoryStep::None);
    Q_EMIT historyChanged();
}

void CaseDocument::goForward()
{
    if (!canGoForward())
        return;
    ++d->place;
    setFocus(d->history.at(d->place).from({View::Program, -1}), HistoryStep::None);
    Q_EMIT historyChanged();
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
    if (glance == d->glance)
        return;
    d->glance = glance;
    d->hover.stop();
    if (!glance.isEmpty()) {
        if (d->glanceLight.focus.isEmpty())
            d->hover.start();
        else
            d->askGlance();
        return;
    }
    ++d->glanced;
    d->glanceAnswer.cancel();
    if (d->glanceLight.focus.isEmpty())
        return;
    d->glanceLight = nothingLit(glance);
    Q_EMIT glanceChanged(d->glanceLight);
}

const Focus &CaseDocument::glance() const
{
    return d->glance;
}

const Light &CaseDocument::glanceLight() const
{
    return d->glanceLight;
}

void CaseDocument::setOpenTexts(const QList<TextId> &texts)
{
    if (texts == d->openTexts)
        return;
    d->openTexts = texts;
    d->askLight(false);
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
    if (step >= 0 && step < d->light.steps.size())
        d->go(step);
}

void CaseDocument::importFiles(const QStringList &paths, ChangedBytes changed)
{
    if (isReadOnly()) {
        Q_EMIT failed({ErrorCode::ReadOnly, {}, {}});
        return;
    }
    if (d->importing) {
        Q_EMIT failed({ErrorCode::Busy, paths.value(0), {}});
        return;
    }
    d->importing = true;
    *d->stopReading = true; // what a person waits for goes first; the rest is read the next time
    d->stopImport = std::make_shared<std::atomic_bool>(false);
    const auto tell = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT importProgressed(progress); }, Qt::QueuedConnection);
    };
    const auto work = [&writer = *d->writer, paths, changed, who = d->who, stop = d->stopImport, tell] {
        QElapsedTimer since;
        const auto progressed = [&](const ImportProgress &progress) {
            if (!since.isValid() || since.elapsed() >= progressPause || progress.done == progress.total) {
                since.start();
                tell(progress);
            }
            return !*stop;
        };
        return dossier::importFiles(writer, paths, who, progressed, changed);
    };
    d->import = QtConcurrent::run(&d->importPool, work);
    d->import.then(this, [this](const Result<ImportReport> &report) { d->endImport(report); });
}

void CaseDocument::cancelImport()
{
    if (d->stopImport)
        *d->stopImport = true;
}

bool CaseDocument::isImporting() const
{
    return d->importing;
}

void CaseDocument::readAgain()
{
    if (!d->writer || d->reading.isRunning() || d->importing)
        return;
    *d->stopReading = false;
    const auto work = [&writer = *d->writer, stop = d->stopReading]() -> Result<ReadAgainReport> {
        const Result<CaseReader> reader = CaseReader::open(writer.path());
        if (!reader)
            return reader.error();
        const Result<QList<TextId>> texts = reader->textsReadBefore(analysisVersion);
        if (!texts)
            return texts.error();
        if (texts->isEmpty())
            return ReadAgainReport();
        return readTextsAgain(writer, *texts, QString(), [stop](const ImportProgress &) { return !*stop; });
    };
    d->reading = QtConcurrent::run(&d->importPool, work);
    d->reading.then(this, [this](const Result<ReadAgainReport> &report) {
        if (!report)
            Q_EMIT failed(report.error());
        else if (report->texts > 0)
            Q_EMIT readAgainFinished(*report);
    });
}

void CaseDocument::importText(const QString &fileName, const QByteArray &bytes, const QByteArray &meta)
{
    // Kept while the case is open: what changed may be answered, and what was refused tried, later.
    d->pasted.push_back(std::make_unique<QTemporaryDir>());
    const QDir folder(d->pasted.back()->path());
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QString name = QFileInfo(fileName).fileName();
    const bool written = write(name, bytes)
        && (meta.isEmpty() || write(QFileInfo(name).completeBaseName() + QStringLiteral(".meta"), meta));
    if (!written) {
        Q_EMIT failed({ErrorCode::DiskFull, folder.path(), {}});
        return;
    }
    importFiles({folder.filePath(name)});
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

} // namespace dossier

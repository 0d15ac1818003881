// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "analysis/analysis.h"
#include "casefile/fingerprint.h"
#include "intake/intake.h"
#include "store/casereader.h"
#include "workspace/carryover.h"
#include "workspace/importednames.h"
#include "workspace/knownfiles.h"
#include "workspace/languagerules.h"
#include "workspace/newevents.h"
#include "workspace/newreprints.h"
#include "workspace/readingagain.h"
#include "workspace/sourcecontent.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>
#include <algorithm>
#include <deque>
#include <memory>
#include <tuple>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// So much is read and understood together, on all cores, before it is written: its names are compared with one another
// and with those of the case first, so that every source comes in with its mentions. While one part is written, the
// next is read and its names are compared. The first is small, so that the writer soon has something to do, and each is
// at most twice the one before, so that it is ready when the writer is.
constexpr qsizetype itemsInFirstPart = 100;
constexpr qsizetype itemsInPart = 1000;
constexpr qint64 bytesInPart = 16'000'000;
// So much may wait for the writer while what follows is compared with the case: more than it writes in one transaction,
// so that it has something to do after it, and little enough that an import that is stopped ends in a few seconds.
constexpr qsizetype manyPending = 4 * itemsInPart;
constexpr qint64 bytesPending = 24'000'000;

struct PreparedRendition
{
    QString path;
    Result<ReadRendition> file;
    Reading reading;
};

// A source's file and its renditions, read and understood, before the case is asked about anything.
struct Prepared
{
    Result<ReadFile> file = Error();
    Reading reading;
    QList<PreparedRendition> renditions; // versions in order
};
using PreparedItem = std::shared_ptr<const Prepared>;
// Names stay as they are while rows are made with them in other threads.
using NamesThen = std::shared_ptr<const KnownNames>;

PreparedRendition prepareRendition(const QString &path, const Edtf &published)
{
    PreparedRendition prepared{path, readRendition(path), {}};
    if (prepared.file)
        prepared.reading = readText({prepared.file->file.characters, prepared.file->metadata.language, published});
    return prepared;
}

// Versions in order of number; of two with one number, the file that names its number comes first.
bool comesBefore(const PreparedRendition &a, const PreparedRendition &b)
{
    const auto key = [](const PreparedRendition &prepared) {
        const int number = prepared.file ? prepared.file->metadata.version : 0;
        return std::tuple(number, -prepared.path.size(), prepared.path);
    };
    return key(a) < key(b);
}

PreparedItem prepare(const IntakeItem &item)
{
    auto prepared = std::make_shared<Prepared>();
    prepared->file = readSource(item.path, item.metaPath);
    Edtf published;
    if (prepared->file) {
        prepared->file->fileName = item.name;
        published = prepared->file->source.published;
        prepared->reading = readText({prepared->file->characters, prepared->file->source.language, published});
    }
    for (const QString &path : item.renditionPaths)
        prepared->renditions.append(prepareRendition(path, published));
    std::ranges::sort(prepared->renditions, comesBefore);
    return prepared;
}

// The rows of a new source without its renditions; nothing when its file could not be read.
std::shared_ptr<SourceContent> newSource(const PreparedItem &prepared, const NamesThen &names)
{
    if (!prepared->file)
        return {};
    auto content = std::make_shared<SourceContent>(*names, QDateTime::currentMSecsSinceEpoch());
    content->addSource(*prepared->file, prepared->reading);
    return content;
}

QStringList notesOf(const QList<IntakeIssue> &issues)
{
    QStringList notes;
    for (const IntakeIssue &issue : issues)
        notes.append((QStringList{issue.code} + issue.arguments).join(u' '));
    return notes;
}

// What was read without words of its language is told.
QStringList languageNotes(const ReadFile &file, const Reading &reading)
{
    if (reading.languageRules)
        return {};
    if (!reading.language.isEmpty())
        return {u"no-language-rules "_s + reading.language};
    const bool hasLetters = std::ranges::any_of(file.characters, [](QChar unit) { return unit.isLetter(); });
    return hasLetters ? QStringList{u"language-not-told"_s} : QStringList();
}

// The source with what stands beside its file now, and the keys that differ. What is not said there stays.
std::pair<Source, QStringList> withMetadata(Source source, const SourceMetadata &said)
{
    QStringList keys;
    const auto take = [&keys](const QString &key, const auto &now, auto &then, bool isSaid) {
        if (!isSaid || now == then)
            return;
        keys.append(key);
        then = now;
    };
    take(u"title"_s, said.title, source.title, !said.title.isEmpty());
    take(u"kind"_s, said.kind, source.kind, !said.kind.isEmpty());
    take(u"publisher"_s, said.publisher, source.publisher, !said.publisher.isEmpty());
    take(u"author"_s, said.author, source.author, !said.author.isEmpty());
    take(u"published"_s, said.published, source.published, !said.published.isNull());
    take(u"url"_s, said.url, source.url, !said.url.isEmpty());
    take(u"language"_s, said.language, source.language, !said.language.isEmpty());
    take(u"reliability"_s, said.reliability, source.reliability, said.reliability != Reliability::NotJudged);
    return {source, keys};
}

NameableText nameable(const ReadFile &file, const Reading &reading)
{
    return {{}, reading.language, file.characters, reading.names, {}};
}

// What the case has of one rendition while versions are being added to it.
struct KnownRendition
{
    RenditionId id;
    RenditionKind kind = RenditionKind::Summary;
    QString language;
    QList<int> numbers;
    QStringList characters; // of its versions
};

class Importer
{
public:
    Importer(CaseWriter &writer, CaseReader reader, const QString &who,
        const std::function<bool(const ImportProgress &)> &progress, ChangedBytes changed)
        : m_writer(writer)
        , m_reader(std::move(reader))
        , m_who(who)
        , m_progress(progress)
        , m_changed(changed)
        , m_names(m_reader, writer)
    {
        // The writer and the window want their share, too.
        for (QThreadPool *pool : {&m_readers, &m_builders})
            pool->setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
        m_clock.start();
    }

    Result<ImportReport> run(const QStringList &paths);

private:
    using Outcome = ImportOutcome;

    // What is to be compared with other sources once it is in, by the ids it had on its way.
    struct Fresh
    {
        explicit Fresh(const SourceContent &content);
        SourceId source;
        QList<std::pair<TextId, QList<quint64>>> sketches; // of own texts
    };

    // A new source on its way into the case.
    struct Pending
    {
        QFuture<Result<WriteReceipt>> future;
        Fresh fresh;
        Outcome outcome;
        QByteArray sha256;
        QString url;
        int part = 0;
    };

    // What the sources on their way may be known by; no two of them share any of it.
    class OnTheWay
    {
    public:
        bool mayHave(const ReadFile &file) const
        {
            return m_bytes.contains(file.sha256) || (!file.source.url.isEmpty() && m_urls.contains(file.source.url));
        }
        void add(const Pending &pending)
        {
            m_bytes.insert(pending.sha256);
            m_urls.insert(pending.url);
        }
        void remove(const Pending &pending)
        {
            m_bytes.remove(pending.sha256);
            m_urls.remove(pending.url);
        }

    private:
        QSet<QByteArray> m_bytes; // their SHA-256
        QSet<QString> m_urls;
    };

    Result<void> beginWithWhatIsOwed();
    Result<void> compareWithCase();
    Result<void> collateEvents();
    Result<void> tellReprints();
    Result<void> lookInOlderTexts();
    void keepFresh(const Fresh &fresh, const WriteReceipt &receipt);
    Result<void> bringIn(const IntakePlan &plan);
    Result<bool> bringInPart(const QList<IntakeItem> &items, const QList<PreparedItem> &part);
    Result<bool> bringInItems(const QList<IntakeItem> &items, const QList<PreparedItem> &part,
        const QFuture<std::shared_ptr<SourceContent>> &contents);
    Result<void> bringInLoneRenditions(const QStringList &paths);
    Result<void> refuseSource(const IntakeItem &item, const Prepared &prepared);
    Result<void> bringInSource(const IntakeItem &item, const Prepared &prepared, SourceContent &content);
    Result<void> takeMetadata(const Source &there, const ReadFile &file, Outcome &outcome);
    Result<void> bringInNew(Outcome &outcome, const Prepared &prepared, SourceContent &content);
    Result<SourceId> knownAs(const ReadFile &file) const;
    Result<void> bringInEdition(SourceId source, Outcome &outcome, const Prepared &prepared);
    Result<void> bringInRenditions(SourceContent &content, QList<KnownRendition> known,
        const QList<PreparedRendition> &renditions, Outcome &outcome);
    Result<qsizetype> addToKnown(SourceId source, const QList<PreparedRendition> &renditions, Outcome &outcome);
    Result<void> bringInLoneRendition(const QString &path);
    Result<QList<KnownRendition>> renditionsOf(SourceId source, OwnText &ownText) const;
    QFuture<Result<WriteReceipt>> send(SourceContent content, const QString &fileName);
    Result<void> write(const SourceContent &content, const QString &fileName);
    Result<void> settleFirst();
    Result<void> settleAll();
    Result<void> settleEarlierParts();
    void refuse(const QString &path, const Error &error);
    void count(const Outcome &outcome);
    bool tell(const QString &path);

    CaseWriter &m_writer;
    CaseReader m_reader;
    QString m_who;
    const std::function<bool(const ImportProgress &)> &m_progress;
    ChangedBytes m_changed;
    QElapsedTimer m_clock;
    ImportedNames m_names;
    std::optional<KnownFiles> m_files; // once it is known what comes in
    TextId m_lastText; // that is in the case
    TextId m_lastOlder; // the last one that came before the part under way
    int m_part = 0;
    QThreadPool m_builders; // make rows
    QThreadPool m_readers; // read what comes next meanwhile
    QList<TextId> m_dated; // texts whose dates were not yet compared with those of other sources
    QList<std::pair<TextId, QList<quint64>>> m_sketches; // of new own texts, to be compared with those of others
    QList<SourceId> m_freshSources; // of what came in and was not yet compared with other sources
    std::deque<Pending> m_pending;
    qint64 m_pendingBytes = 0;
    OnTheWay m_onTheWay;
    bool m_writeFailed = false;
    bool m_owesComparison = false;
    ImportProgress m_state;
    ImportReport m_report;
};

Result<ImportReport> Importer::run(const QStringList &paths)
{
    const IntakePlan plan = planIntake(paths);
    m_state.total = plan.items.size() + plan.renditionsWithoutSource.size();
    m_files.emplace(m_reader, plan.items);
    if (const Result<void> learnt = m_files->learn(); !learnt)
        return learnt.error();
    if (const Result<void> learnt = m_names.learn(); !learnt)
        return learnt.error();
    const Result<TextId> newest = m_reader.newestText();
    if (!newest)
        return newest.error();
    m_lastText = *newest;
    if (const Result<void> begun = beginWithWhatIsOwed(); !begun)
        return begun.error();
    for (const IntakePlan::Closed &closed : plan.closed)
        refuse(closed.path, closed.error);
    for (const QString &path : plan.notRead)
        refuse(path, {ErrorCode::Unsupported, path, {}});
    for (const QString &path : plan.loneMetadata)
        refuse(path, {ErrorCode::Unsupported, u"no source beside it"_s, {}});
    for (const QString &path : plan.misnamed)
        refuse(path, {ErrorCode::Unsupported, u"misnamed rendition"_s, {}});
    Result<void> done = bringIn(plan);
    if (done && m_state.done == m_state.total)
        tell({}); // all are in; what follows compares them
    if (done)
        done = compareWithCase();
    if (!done)
        m_report.stoppedBy = done.error();
    tell({});
    m_report.milliseconds = m_clock.elapsed();
    return m_report;
}

// An import that was cut off before it had compared what came in with the rest of the case left that to this one.
Result<void> Importer::beginWithWhatIsOwed()
{
    Result<CaseReader::Uncompared> owed = m_reader.uncompared();
    if (!owed)
        return owed.error();
    m_owesComparison = owed->any;
    m_dated = std::move(owed->texts);
    m_sketches = std::move(owed->sketches);
    m_freshSources = std::move(owed->sources);
    m_names.goOnWith(owed->names, owed->entities);
    return {};
}

Result<void> Importer::compareWithCase()
{
    Result<void> done = m_names.removeUnnamed();
    if (done)
        done = tellReprints();
    if (done)
        done = collateEvents();
    if (!done || !m_owesComparison)
        return done;
    Write write;
    write.comparison = Write::Comparison::Done;
    const Result<WriteReceipt> receipt = m_writer.write(std::move(write)).result();
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

// Last, since an event is told by all that came in together.
Result<void> Importer::collateEvents()
{
    return proposeEvents(m_reader, std::exchange(m_dated, {}), std::exchange(m_freshSources, {}), [this](Write write) {
        const Result<WriteReceipt> receipt = m_writer.write(std::move(write)).result();
        return receipt ? Result<void>() : Result<void>(receipt.error());
    });
}

// Texts that say nearly the same as others, or have others in them, are told as findings.
Result<void> Importer::tellReprints()
{
    const Result<NewReprints> reprints = findReprints(m_reader, std::exchange(m_sketches, {}));
    if (!reprints)
        return reprints.error();
    for (const NewReprints::Note &note : reprints->notes) {
        const auto outcome = std::ranges::find_if(m_report.outcomes,
            [&note](const Outcome &each) { return each.what == Outcome::What::In && each.source == note.source; });
        if (outcome != m_report.outcomes.end())
            outcome->notes.append(note.words);
    }
    if (reprints->findings.isEmpty())
        return {};
    Write write;
    write.content.findings = reprints->findings;
    write.act.code = u"find-reprints"_s;
    write.act.counts = {{u"findings"_s, write.content.findings.size()}};
    const Result<WriteReceipt> receipt = m_writer.write(std::move(write)).result();
    return receipt ? Result<void>() : Result<void>(receipt.error());
}

// Texts that came before those that first have a name may have it, too.
Result<void> Importer::lookInOlderTexts()
{
    if (!m_names.hasNew())
        return {};
    if (const Result<void> settled = settleEarlierParts(); !settled)
        return settled;
    const Result<QList<TextId>> found = m_names.lookInTextsUntil(m_lastOlder);
    if (!found)
        return found.error();
    m_dated += *found;
    return {};
}

// Where the part that begins at `from` ends, after one of so many items.
qsizetype endOfPart(const QList<IntakeItem> &items, qsizetype from, qsizetype before)
{
    const qsizetype most = from == 0 ? itemsInFirstPart : std::min(itemsInPart, 2 * before);
    qint64 bytes = 0;
    qsizetype end = from;
    while (end < items.size() && end - from < most && bytes < bytesInPart)
        bytes += QFileInfo(items.at(end++).path).size();
    return end;
}

Result<void> Importer::bringIn(const IntakePlan &plan)
{
    qsizetype end = endOfPart(plan.items, 0, 0);
    auto next = QtConcurrent::mapped(&m_readers, plan.items.first(end), &prepare);
    for (qsizetype from = 0; from < plan.items.size();) {
        auto now = std::exchange(next, {});
        now.waitForFinished();
        const QList<PreparedItem> part = now.results();
        const qsizetype here = from + part.size();
        end = endOfPart(plan.items, here, part.size());
        next = QtConcurrent::mapped(&m_readers, plan.items.sliced(here, end - here), &prepare);
        Result<bool> goesOn = bringInPart(plan.items.sliced(from, part.size()), part);
        if (!goesOn || !*goesOn || here == plan.items.size()) {
            const Result<void> settled = settleAll(); // what is on its way is in, or why not is told
            if (goesOn && !settled)
                goesOn = settled.error();
        }
        if (!goesOn || !*goesOn) {
            next.cancel();
            next.waitForFinished();
            return goesOn ? Result<void>() : Result<void>(goesOn.error());
        }
        from = here;
    }
    return bringInLoneRenditions(plan.renditionsWithoutSource);
}

// While what it sends is written, it returns, so that the next part is compared meanwhile. False when a person stopped
// it.
Result<bool> Importer::bringInPart(const QList<IntakeItem> &items, const QList<PreparedItem> &part)
{
    QList<NameableText> texts;
    for (const PreparedItem &prepared : part) {
        if (!prepared->file)
            continue;
        texts.append(nameable(*prepared->file, prepared->reading));
        for (const PreparedRendition &rendition : prepared->renditions) {
            if (rendition.file)
                texts.append(nameable(rendition.file->file, rendition.reading));
        }
    }
    ++m_part;
    m_lastOlder = m_lastText;
    if (const Result<void> proposed = m_names.propose(texts); !proposed)
        return proposed.error();
    QFuture<std::shared_ptr<SourceContent>> contents = QtConcurrent::mapped(&m_builders, part,
        [names = m_names.known()](const PreparedItem &prepared) { return newSource(prepared, names); });
    Result<bool> goesOn = bringInItems(items, part, contents);
    contents.cancel();
    contents.waitForFinished();
    if (!goesOn)
        return goesOn;
    const Result<void> done = lookInOlderTexts();
    return done ? goesOn : Result<bool>(done.error());
}

Result<bool> Importer::bringInItems(const QList<IntakeItem> &items, const QList<PreparedItem> &part,
    const QFuture<std::shared_ptr<SourceContent>> &contents)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!tell(items.at(i).path))
            return false;
        const std::shared_ptr<SourceContent> content = contents.resultAt(static_cast<int>(i));
        const Result<void> done =
            content ? bringInSource(items.at(i), *part.at(i), *content) : refuseSource(items.at(i), *part.at(i));
        ++m_state.done;
        if (done)
            continue;
        static_cast<void>(settleAll()); // what is on its way is in, or why not is told
        if (!m_writeFailed)
            refuse(items.at(i).path, done.error());
        return done.error();
    }
    return true;
}

Result<void> Importer::bringInLoneRenditions(const QStringList &paths)
{
    if (const Result<void> settled = settleAll(); !settled)
        return settled;
    QList<NameableText> texts;
    for (const QString &path : paths) {
        const PreparedRendition prepared = prepareRendition(path, {});
        if (prepared.file)
            texts.append(nameable(prepared.file->file, prepared.reading));
    }
    ++m_part;
    m_lastOlder = m_lastText;
    Result<void> named = m_files->learn(); // with what has come in
    if (named)
        named = m_names.propose(texts);
    if (named)
        named = lookInOlderTexts();
    if (!named)
        return named;
    for (const QString &path : paths) {
        if (!tell(path))
            return {};
        if (const Result<void> in = bringInLoneRendition(path); !in) {
            refuse(path, in.error());
            return in.error();
        }
        ++m_state.done;
    }
    return {};
}

Result<void> Importer::refuseSource(const IntakeItem &item, const Prepared &prepared)
{
    refuse(item.path, prepared.file.error());
    for (const PreparedRendition &rendition : prepared.renditions)
        refuse(rendition.path, {ErrorCode::NotFound, QFileInfo(item.path).fileName(), {}});
    return {};
}

Result<void> Importer::bringInSource(const IntakeItem &item, const Prepared &prepared, SourceContent &content)
{
    // It is compared with the case, and what is on its way there may be what it is compared with.
    const ReadFile &file = *prepared.file;
    if (m_onTheWay.mayHave(file)) {
        if (const Result<void> settled = settleAll(); !settled)
            return settled;
    }
    Outcome outcome;
    outcome.path = item.path;
    outcome.notes = notesOf(file.issues) + languageNotes(file, prepared.reading);
    outcome.language = prepared.reading.language;
    outcome.size = prepared.file->bytes.size();
    const Result<SourceId> same = m_reader.sourceWithBytes(prepared.file->sha256);
    if (!same && same.error().code != ErrorCode::NotFound)
        return same.error();
    if (!same)
        return bringInNew(outcome, prepared, content);
    outcome.what = Outcome::What::Duplicate;
    outcome.source = *same;
    const Result<Source> there = m_reader.source(*same);
    if (!there)
        return there.error();
    outcome.error = {ErrorCode::Duplicate, there->title, {}};
    if (const Result<void> taken = takeMetadata(*there, file, outcome); !taken)
        return taken.error();
    if (const Result<qsizetype> added = addToKnown(*same, prepared.renditions, outcome); !added)
        return added.error();
    count(outcome);
    return {};
}

// What stands beside a file that is known may have been corrected. A copy of the file somewhere else says nothing of
// it, and what a person has said of the source stays.
Result<void> Importer::takeMetadata(const Source &there, const ReadFile &file, Outcome &outcome)
{
    const Result<SourceId> known = m_files->sourceOf(file.path);
    if (!known)
        return known.error();
    const auto [now, keys] = withMetadata(there, file.source);
    if (*known != there.id || keys.isEmpty())
        return {};
    HistoryQuery byPeople;
    byPeople.code = u"edit-source"_s;
    byPeople.source = there.id;
    const Result<QList<ActRow>> edits = m_reader.history(byPeople, {}, 1);
    if (!edits)
        return edits.error();
    if (!edits->isEmpty()) {
        outcome.notes.append(u"metadata-not-taken "_s + keys.join(u", "_s));
        return {};
    }
    Result<Write> write = correctedSource(m_reader, now);
    if (!write)
        return write.error();
    for (Text &text : write->changed.texts) {
        if (text.languageOrigin == "person"_L1)
            text.languageOrigin = u"metadata"_s;
    }
    write->act.code = u"take-metadata"_s;
    write->act.arguments = QStringList{now.title} + keys;
    write->act.who = m_who;
    write->byPerson = false;
    write->comparison = Write::Comparison::Owed;
    const Result<WriteReceipt> receipt = m_writer.write(*std::move(write)).result();
    if (!receipt)
        return receipt.error();
    m_owesComparison = true;
    const Result<QList<Text>> texts = m_reader.texts(there.id, false);
    if (!texts)
        return texts.error();
    for (const Text &text : *texts) {
        if (text.edition)
            m_dated.append(text.id);
    }
    outcome.notes.append(u"metadata-taken "_s + keys.join(u", "_s));
    return {};
}

Result<void> Importer::bringInNew(Outcome &outcome, const Prepared &prepared, SourceContent &content)
{
    const ReadFile &file = *prepared.file;
    const Result<SourceId> known = knownAs(file);
    if (!known)
        return known.error();
    if (*known && m_changed != ChangedBytes::AnotherSource) {
        if (m_changed == ChangedBytes::NewEdition)
            return bringInEdition(*known, outcome, prepared);
        const Result<Source> source = m_reader.source(*known);
        if (!source)
            return source.error();
        outcome.what = Outcome::What::Changed;
        outcome.source = *known;
        outcome.error = {ErrorCode::Conflict, source->title, {}};
        count(outcome);
        return {};
    }
    if (*known)
        outcome.notes.append(u"same-file-name "_s + file.fileName);
    if (const Result<void> in = bringInRenditions(content, {}, prepared.renditions, outcome); !in)
        return in.error();
    outcome.title = content.content().sources.constFirst().title;
    const Fresh fresh(content);
    m_pending.push_back(
        {send(std::move(content), file.fileName), fresh, outcome, file.sha256, file.source.url, m_part});
    m_pendingBytes += outcome.size;
    m_onTheWay.add(m_pending.back());
    Result<void> done;
    while (done && (std::ssize(m_pending) >= manyPending || (m_pendingBytes > bytesPending && m_pending.size() > 1)))
        done = settleFirst();
    return done;
}

// Waits for the oldest write that is on its way.
Result<void> Importer::settleFirst()
{
    Pending pending = std::move(m_pending.front());
    m_pending.pop_front();
    m_pendingBytes -= pending.outcome.size;
    m_onTheWay.remove(pending);
    const Result<WriteReceipt> receipt = pending.future.result();
    if (!receipt) {
        // What followed it has hardly begun; it is not told apart.
        if (!std::exchange(m_writeFailed, true))
            refuse(pending.outcome.path, receipt.error());
        return receipt.error();
    }
    keepFresh(pending.fresh, *receipt);
    if (pending.part < m_part)
        m_lastOlder = m_lastText;
    pending.outcome.source = receipt->sources.value(pending.fresh.source);
    m_report.sources.append(pending.outcome.source);
    count(pending.outcome);
    return {};
}

Result<void> Importer::settleAll()
{
    Result<void> all;
    while (!m_pending.empty()) {
        const Result<void> settled = settleFirst();
        if (all)
            all = settled;
    }
    return all;
}

Result<void> Importer::settleEarlierParts()
{
    while (!m_pending.empty() && m_pending.front().part < m_part) {
        if (const Result<void> settled = settleFirst(); !settled)
            return settled;
    }
    return {};
}

// The source that came from this address, or from a file of this name unless both have an address of their own; an
// invalid id when there is none.
Result<SourceId> Importer::knownAs(const ReadFile &file) const
{
    const auto found = [](const Result<SourceId> &source) -> Result<SourceId> {
        return !source && source.error().code == ErrorCode::NotFound ? Result<SourceId>(SourceId()) : source;
    };
    if (!file.source.url.isEmpty()) {
        const Result<SourceId> sameAddress = found(m_reader.sourceWithUrl(file.source.url));
        if (!sameAddress || *sameAddress)
            return sameAddress;
    }
    const Result<SourceId> sameName = m_files->sourceOf(file.path);
    if (!sameName || !*sameName)
        return sameName;
    const Result<Source> source = m_reader.source(*sameName);
    if (!source)
        return source.error();
    const bool otherAddress = !file.source.url.isEmpty() && !source->url.isEmpty();
    return otherAddress ? SourceId() : *sameName;
}

// The older edition stays as it was; what people made and settled in it comes along.
Result<void> Importer::bringInEdition(SourceId id, Outcome &outcome, const Prepared &prepared)
{
    ReadFile file = *prepared.file;
    if (const QString kept = m_files->keptName(file.path); kept.size() > file.fileName.size())
        file.fileName = kept; // as when it came in with its folder
    const Result<Source> source = m_reader.source(id);
    const Result<QList<Edition>> editions = m_reader.editions(id);
    const Result<QList<Text>> texts = m_reader.texts(id);
    const Result<QList<RenditionRow>> renditions = m_reader.renditions(id);
    if (!source || !editions)
        return source ? editions.error() : source.error();
    if (!texts || !renditions)
        return texts ? renditions.error() : texts.error();
    const Edtf published = file.source.published.isNull() ? source->published : file.source.published;
    const Reading reading = readText({file.characters, file.source.language, published});
    SourceContent content(*m_names.known(), QDateTime::currentMSecsSinceEpoch());
    const int number = static_cast<int>(editions->size()) + 1;
    content.addEdition(id, number, file, reading);
    for (const RenditionRow &row : *renditions) {
        for (const Version &version : row.versions) {
            const auto text = std::ranges::find(*texts, version.text, &Text::id);
            if (text == texts->end() || !text->current)
                continue;
            const Result<AlignableText> rendered = alignableText(m_reader, *m_names.known(), *text);
            if (!rendered)
                return rendered.error();
            content.addRendered({textKey(text->characters), *rendered}, row.rendition.kind == RenditionKind::Summary);
        }
    }
    const auto before = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
    CaseContent added = content.content();
    CaseContent changed;
    CarriedOver carried;
    if (before != texts->end()) {
        const Text now = added.texts.constFirst();
        const Result<CarriedOver> over = carryOver(m_reader, *m_names.known(), before->id, now, added, changed);
        if (!over)
            return over.error();
        carried = *over;
        m_dated.append(before->id); // what was proposed of it is compared with what the new text says
    }
    Write write;
    write.comparison = Write::Comparison::Owed;
    write.act.code = u"new-edition"_s;
    write.act.arguments = {source->title, file.fileName};
    write.act.who = m_who;
    write.act.counts = content.counts();
    write.act.counts.insert(u"carried"_s, carried.exact + carried.nearly);
    write.act.counts.insert(u"orphaned"_s, carried.orphaned);
    write.content = added;
    write.changed = changed;
    const Result<WriteReceipt> receipt = m_writer.write(std::move(write)).result();
    if (!receipt)
        return receipt.error();
    keepFresh(Fresh(content), *receipt);
    outcome.source = id;
    outcome.title = source->title;
    outcome.notes.append(u"new-edition %1"_s.arg(number));
    if (carried.orphaned > 0)
        outcome.notes.append(u"orphaned %1"_s.arg(carried.orphaned));
    if (const Result<qsizetype> versions = addToKnown(id, prepared.renditions, outcome); !versions)
        return versions.error();
    count(outcome);
    return {};
}

// Adds each rendition's file as a version, unless the case has the same words in a version of that rendition.
Result<void> Importer::bringInRenditions(
    SourceContent &content, QList<KnownRendition> known, const QList<PreparedRendition> &renditions, Outcome &outcome)
{
    const auto keyOf = [](const RenditionMetadata &metadata) { return std::pair(metadata.kind, metadata.language); };
    struct Addition
    {
        qsizetype rendition = 0; // in known
        int number = 1;
        const PreparedRendition *prepared = nullptr;
    };
    QList<Addition> additions;
    for (const PreparedRendition &prepared : renditions) {
        if (!prepared.file) {
            refuse(prepared.path, prepared.file.error());
            continue;
        }
        const auto key = keyOf(prepared.file->metadata);
        auto place = std::ranges::find_if(known,
            [&](const KnownRendition &rendition) { return std::pair(rendition.kind, rendition.language) == key; });
        if (place == known.end()) {
            known.append({{}, key.first, key.second, {}, {}});
            place = known.end() - 1;
        }
        const QString &characters = prepared.file->file.characters;
        if (place->characters.contains(characters))
            continue;
        int number = std::max(1, prepared.file->metadata.version);
        if (place->numbers.contains(number))
            number = std::ranges::max(place->numbers) + 1;
        place->numbers.append(number);
        place->characters.append(characters);
        additions.append({place - known.begin(), number, &prepared});
        outcome.notes += notesOf(prepared.file->file.issues);
    }
    for (const Addition &addition : std::as_const(additions)) {
        KnownRendition &rendition = known[addition.rendition];
        if (!rendition.id)
            rendition.id = content.addRendition(rendition.kind, rendition.language);
        const bool isNewest = addition.number == std::ranges::max(rendition.numbers);
        content.addVersion(
            rendition.id, addition.number, isNewest, *addition.prepared->file, addition.prepared->reading);
    }
    m_report.renditions += additions.size();
    return {};
}

// New renditions of a source the case has; how many versions came in.
Result<qsizetype> Importer::addToKnown(SourceId source, const QList<PreparedRendition> &renditions, Outcome &outcome)
{
    if (renditions.isEmpty())
        return 0;
    OwnText ownText;
    const Result<QList<KnownRendition>> known = renditionsOf(source, ownText);
    if (!known)
        return known.error();
    SourceContent content(*m_names.known(), QDateTime::currentMSecsSinceEpoch());
    content.setSource(source, ownText);
    if (const Result<void> in = bringInRenditions(content, *known, renditions, outcome); !in)
        return in.error();
    if (content.content().versions.isEmpty())
        return 0;
    if (const Result<void> written = write(content, QFileInfo(outcome.path).fileName()); !written)
        return written.error();
    return content.content().versions.size();
}

Result<QList<KnownRendition>> Importer::renditionsOf(SourceId source, OwnText &ownText) const
{
    const Result<QList<RenditionRow>> rows = m_reader.renditions(source);
    if (!rows)
        return rows.error();
    const Result<QList<Text>> texts = m_reader.texts(source);
    if (!texts)
        return texts.error();
    QHash<TextId, QString> characters;
    for (const Text &text : *texts) {
        characters.insert(text.id, text.characters);
        if (!text.edition || !text.current)
            continue;
        Result<AlignableText> alignable = alignableText(m_reader, *m_names.known(), text);
        if (!alignable)
            return alignable.error();
        ownText = {text.id, textKey(text.characters), *std::move(alignable)};
    }
    QList<KnownRendition> known;
    for (const RenditionRow &row : *rows) {
        KnownRendition rendition{row.rendition.id, row.rendition.kind, row.rendition.language, {}, {}};
        for (const Version &version : row.versions) {
            rendition.numbers.append(version.number);
            rendition.characters.append(characters.value(version.text));
        }
        known.append(rendition);
    }
    return known;
}

// A rendition's file that came without its source: the case may have the source already.
Result<void> Importer::bringInLoneRendition(const QString &path)
{
    PreparedRendition prepared = prepareRendition(path, {});
    if (!prepared.file) {
        refuse(path, prepared.file.error());
        return {};
    }
    const QString of = prepared.file->metadata.of;
    const Result<SourceId> source = m_files->sourceRenderedBy(path, of);
    if (!source)
        return source.error();
    if (!*source) {
        refuse(path, {ErrorCode::NotFound, of, {}});
        return {};
    }
    const Result<Source> whose = m_reader.source(*source);
    if (whose && !whose->published.isNull())
        prepared = prepareRendition(path, whose->published);
    Outcome outcome;
    outcome.path = path;
    outcome.source = *source;
    const Result<qsizetype> added = addToKnown(*source, {prepared}, outcome);
    if (!added)
        return added.error();
    outcome.what = *added > 0 ? Outcome::What::In : Outcome::What::Duplicate;
    if (*added == 0)
        outcome.error = {ErrorCode::Duplicate, QFileInfo(path).fileName(), {}};
    outcome.notes.prepend(u"rendition-of "_s + of);
    m_report.outcomes.append(outcome); // not counted: the figures are of sources
    return {};
}

QFuture<Result<WriteReceipt>> Importer::send(SourceContent content, const QString &fileName)
{
    Write write;
    write.comparison = Write::Comparison::Owed;
    write.act.code = u"import"_s;
    write.act.arguments = {fileName};
    write.act.who = m_who;
    write.act.counts = content.counts();
    write.content = content.takeContent(); // not shared, so that the writer need not copy it
    return m_writer.write(std::move(write));
}

// Waits for the writer.
Result<void> Importer::write(const SourceContent &content, const QString &fileName)
{
    const Result<WriteReceipt> receipt = send(content, fileName).result();
    if (!receipt)
        return receipt.error();
    keepFresh(Fresh(content), *receipt);
    return {};
}

Importer::Fresh::Fresh(const SourceContent &content) : source(content.source())
{
    for (const Text &text : content.content().texts) {
        if (text.edition)
            sketches.append({text.id, text.sketch});
    }
}

void Importer::keepFresh(const Fresh &fresh, const WriteReceipt &receipt)
{
    for (const auto &[text, sketch] : fresh.sketches) {
        const TextId id = receipt.texts.value(text);
        m_dated.append(id);
        m_sketches.append({id, sketch});
    }
    for (const TextId text : receipt.texts)
        m_lastText = std::max(m_lastText, text);
    if (!fresh.sketches.isEmpty())
        m_freshSources.append(receipt.sources.value(fresh.source, fresh.source));
    m_owesComparison = true;
}

void Importer::refuse(const QString &path, const Error &error)
{
    Outcome outcome;
    outcome.what = Outcome::What::Refused;
    outcome.path = path;
    outcome.error = error;
    outcome.size = QFileInfo(path).size();
    count(outcome);
}

void Importer::count(const Outcome &outcome)
{
    m_report.outcomes.append(outcome);
    switch (outcome.what) {
    case Outcome::What::In:
        ++m_report.in;
        break;
    case Outcome::What::Duplicate:
        ++m_report.duplicate;
        break;
    case Outcome::What::Changed:
        ++m_report.changed;
        break;
    case Outcome::What::Refused:
        ++m_report.refused;
        break;
    }
}

bool Importer::tell(const QString &path)
{
    m_state.path = path;
    m_state.milliseconds = m_clock.elapsed();
    if (!m_progress || m_progress(m_state))
        return true;
    m_report.cancelled = m_state.done < m_state.total;
    return false;
}

} // namespace

bool ImportOutcome::toCheck() const
{
    static const QStringList ordinary{u"rendition-of"_s, u"new-edition"_s, u"no-language-rules"_s, u"metadata-taken"_s};
    return what == What::In
        && std::ranges::any_of(notes, [](const QString &note) { return !ordinary.contains(note.section(u' ', 0, 0)); });
}

Result<ImportReport> importFiles(CaseWriter &writer, const QStringList &paths, const QString &who,
    const std::function<bool(const ImportProgress &)> &progress, ChangedBytes changed)
{
    Result<CaseReader> reader = CaseReader::open(writer.path());
    if (!reader)
        return reader.error();
    return Importer(writer, *std::move(reader), who, progress, changed).run(paths);
}

} // namespace dossier

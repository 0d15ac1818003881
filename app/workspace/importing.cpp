// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/importing.h"

#include "store/casereader.h"
#include "workspace/backgroundthread.h"
#include "workspace/importednames.h"
#include "workspace/jobwriting.h"
#include "workspace/knownfiles.h"
#include "workspace/newedition.h"
#include "workspace/newversions.h"
#include "workspace/owedcomparison.h"
#include "workspace/preparedsource.h"
#include "workspace/sourcecontent.h"
#include "workspace/sourcesontheway.h"
#include "workspace/takenmetadata.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>
#include <algorithm>
#include <memory>
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

using PreparedItem = std::shared_ptr<const PreparedSource>;
// Names stay as they are while rows are made with them in other threads.
using NamesThen = std::shared_ptr<const KnownNames>;

PreparedItem prepare(const IntakeItem &item)
{
    goBehindOthers();
    return std::make_shared<const PreparedSource>(prepareSource(item));
}

// The rows of a new source without its renditions; nothing when its file could not be read.
std::shared_ptr<SourceContent> newSource(const PreparedItem &prepared, const NamesThen &names)
{
    goBehindOthers();
    if (!prepared->file)
        return {};
    auto content = std::make_shared<SourceContent>(*names, QDateTime::currentMSecsSinceEpoch());
    content->addSource(*prepared->file, prepared->reading);
    return content;
}

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
        , m_comparison(m_reader, writer)
    {
        // The writer and the window want their share, too.
        for (QThreadPool *pool : {&m_readers, &m_builders})
            pool->setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
        m_clock.start();
    }

    Result<ImportReport> run(const QStringList &paths);

private:
    using Outcome = ImportOutcome;

    Result<void> beginWithWhatIsOwed();
    Result<void> compareWithCase();
    Result<void> lookInOlderTexts();
    void keep(const OwedComparison::Fresh &fresh, const WriteReceipt &receipt);
    Result<void> bringIn(const IntakePlan &plan);
    Result<bool> bringInPart(const QList<IntakeItem> &items, const QList<PreparedItem> &part);
    Result<bool> bringInItems(const QList<IntakeItem> &items, const QList<PreparedItem> &part,
        const QFuture<std::shared_ptr<SourceContent>> &contents);
    Result<void> bringInLoneRenditions(const QStringList &paths);
    Result<void> refuseSource(const IntakeItem &item, const PreparedSource &prepared);
    Result<void> bringInSource(const IntakeItem &item, const PreparedSource &prepared, SourceContent &content);
    Result<void> correct(const Source &there, const ReadFile &file, Outcome &outcome);
    Result<void> bringInNew(Outcome &outcome, const PreparedSource &prepared, SourceContent &content);
    Result<SourceId> knownAs(const ReadFile &file) const;
    Result<void> bringInEdition(SourceId source, Outcome &outcome, const PreparedSource &prepared);
    void take(const NewVersions &versions, Outcome &outcome);
    Result<qsizetype> addToKnown(SourceId source, const QList<PreparedRendition> &renditions, Outcome &outcome);
    Result<void> bringInLoneRendition(const QString &path);
    QFuture<Result<WriteReceipt>> send(SourceContent content, const QString &fileName);
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
    OwedComparison m_comparison;
    SourcesOnTheWay m_onTheWay;
    bool m_writeFailed = false;
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
    const Result<CaseReader::Uncompared> owed = m_reader.uncompared();
    if (!owed)
        return owed.error();
    m_comparison.beginWith(*owed);
    m_names.goOnWith(owed->names, owed->entities);
    return {};
}

Result<void> Importer::compareWithCase()
{
    if (const Result<void> removed = m_names.removeUnnamed(); !removed)
        return removed;
    if (const Result<void> checked = m_comparison.checkRenditions(); !checked)
        return checked;
    if (const Result<void> checked = m_comparison.checkAttributions(); !checked)
        return checked;
    const Result<QList<NewReprints::Note>> reprints = m_comparison.tellReprints();
    if (!reprints)
        return reprints.error();
    for (const NewReprints::Note &note : *reprints) {
        const auto outcome = std::ranges::find_if(m_report.outcomes,
            [&note](const Outcome &each) { return each.what == Outcome::What::In && each.source == note.source; });
        if (outcome != m_report.outcomes.end())
            outcome->notes.append(note.words);
    }
    const Result<void> collated = m_comparison.collateEvents();
    return collated ? m_comparison.setDone() : collated;
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
    m_comparison.addDated(*found);
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
    for (const PreparedItem &prepared : part)
        texts += nameableTexts(*prepared);
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
    for (const QString &path : paths)
        texts += nameableTexts(prepareRendition(path, {}));
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

Result<void> Importer::refuseSource(const IntakeItem &item, const PreparedSource &prepared)
{
    refuse(item.path, prepared.file.error());
    for (const PreparedRendition &rendition : prepared.renditions)
        refuse(rendition.path, {ErrorCode::NotFound, QFileInfo(item.path).fileName(), {}});
    return {};
}

Result<void> Importer::bringInSource(const IntakeItem &item, const PreparedSource &prepared, SourceContent &content)
{
    // It is compared with the case, and what is on its way there may be what it is compared with.
    const ReadFile &file = *prepared.file;
    if (m_onTheWay.mayHave(file)) {
        if (const Result<void> settled = settleAll(); !settled)
            return settled;
    }
    Outcome outcome;
    outcome.path = item.path;
    outcome.notes = notesOf(prepared);
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
    if (const Result<void> corrected = correct(*there, file, outcome); !corrected)
        return corrected;
    if (const Result<qsizetype> added = addToKnown(*same, prepared.renditions, outcome); !added)
        return added.error();
    count(outcome);
    return {};
}

// A copy of the file somewhere else says nothing of the source it came from.
Result<void> Importer::correct(const Source &there, const ReadFile &file, Outcome &outcome)
{
    const Result<SourceId> known = m_files->sourceOf(file.path);
    if (!known)
        return known.error();
    if (*known != there.id)
        return {};
    Result<TakenMetadata> taken = takeMetadata(m_reader, there, file.source, m_who);
    if (!taken)
        return taken.error();
    if (taken->write) {
        if (const Result<void> written = writeAndWait(m_writer, *std::move(taken->write)); !written)
            return written;
        m_comparison.setOwed();
        const Result<QList<Text>> texts = m_reader.texts(there.id, false);
        if (!texts)
            return texts.error();
        for (const Text &text : *texts) {
            if (text.edition)
                m_comparison.addDated({text.id});
        }
    }
    outcome.notes += taken->notes;
    return {};
}

Result<void> Importer::bringInNew(Outcome &outcome, const PreparedSource &prepared, SourceContent &content)
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
    take(addVersions(content, {}, prepared.renditions), outcome);
    outcome.title = content.content().sources.constFirst().title;
    const OwedComparison::Fresh fresh(content.source(), content.content().texts);
    m_onTheWay.add({send(std::move(content), file.fileName), fresh, outcome, file.sha256, file.source.url, m_part});
    Result<void> done;
    while (done && m_onTheWay.isTooMuch())
        done = settleFirst();
    return done;
}

// Waits for the oldest write that is on its way.
Result<void> Importer::settleFirst()
{
    SourceOnTheWay first = m_onTheWay.takeFirst();
    const Result<WriteReceipt> receipt = first.receipt.result();
    if (!receipt) {
        // What followed it has hardly begun; it is not told apart.
        if (!std::exchange(m_writeFailed, true))
            refuse(first.outcome.path, receipt.error());
        return receipt.error();
    }
    keep(first.fresh, *receipt);
    if (first.part < m_part)
        m_lastOlder = m_lastText;
    first.outcome.source = receipt->sources.value(first.fresh.source);
    m_report.sources.append(first.outcome.source);
    count(first.outcome);
    return {};
}

Result<void> Importer::settleAll()
{
    Result<void> all;
    while (!m_onTheWay.isEmpty()) {
        const Result<void> settled = settleFirst();
        if (all)
            all = settled;
    }
    return all;
}

Result<void> Importer::settleEarlierParts()
{
    while (m_onTheWay.hasOfPartBefore(m_part)) {
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

Result<void> Importer::bringInEdition(SourceId id, Outcome &outcome, const PreparedSource &prepared)
{
    ReadFile file = *prepared.file;
    if (const QString kept = m_files->keptName(file.path); kept.size() > file.fileName.size())
        file.fileName = kept; // as when it came in with its folder
    Result<NewEdition> edition = newEdition(m_reader, *m_names.known(), id, file, m_who);
    if (!edition)
        return edition.error();
    const Result<WriteReceipt> receipt = m_writer.write(std::move(edition->write)).result();
    if (!receipt)
        return receipt.error();
    keep(edition->fresh, *receipt);
    if (edition->before) // what was proposed of it is compared with what the new text says
        m_comparison.addDated({*edition->before});
    outcome.source = id;
    outcome.title = edition->title;
    outcome.notes.append(u"new-edition %1"_s.arg(edition->number));
    if (edition->orphaned > 0)
        outcome.notes.append(u"orphaned %1"_s.arg(edition->orphaned));
    if (const Result<qsizetype> versions = addToKnown(id, prepared.renditions, outcome); !versions)
        return versions.error();
    count(outcome);
    return {};
}

void Importer::take(const NewVersions &versions, Outcome &outcome)
{
    for (const auto &[path, error] : versions.refused)
        refuse(path, error);
    outcome.notes += versions.notes;
    m_report.renditions += versions.added;
}

// New renditions of a source the case has; how many versions came in.
Result<qsizetype> Importer::addToKnown(SourceId source, const QList<PreparedRendition> &renditions, Outcome &outcome)
{
    if (renditions.isEmpty())
        return 0;
    const Result<KnownRenditions> known = knownRenditions(m_reader, *m_names.known(), source);
    if (!known)
        return known.error();
    SourceContent content(*m_names.known(), QDateTime::currentMSecsSinceEpoch());
    content.setSource(source, known->ownText);
    const NewVersions versions = addVersions(content, known->renditions, renditions);
    take(versions, outcome);
    if (versions.added == 0)
        return 0;
    const OwedComparison::Fresh fresh(source, content.content().texts);
    const Result<WriteReceipt> receipt = send(std::move(content), QFileInfo(outcome.path).fileName()).result();
    if (!receipt)
        return receipt.error();
    keep(fresh, *receipt);
    return versions.added;
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

void Importer::keep(const OwedComparison::Fresh &fresh, const WriteReceipt &receipt)
{
    m_comparison.add(fresh, receipt);
    for (const TextId text : receipt.texts)
        m_lastText = std::max(m_lastText, text);
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

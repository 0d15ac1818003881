// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/counts.h"
#include "casefile/result.h"
#include "store/casewriter.h"
#include "workspace/focus.h"
#include "workspace/focushistory.h"
#include "workspace/importing.h"
#include "workspace/light.h"
#include "workspace/queries.h"
#include "workspace/readingagain.h"
#include "workspace/readonly.h"
#include "workspace/undo.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace dossier {

// The open case: focus, light, history of focuses, the read door and the writer. The centre that every view listens to;
// views never listen to each other. Ends by cancelling and waiting for what is under way.
class CaseDocument : public QObject
{
    Q_OBJECT
public:
    // Errors as CaseWriter::open and ::create say. `who` is written into acts.
    static Result<std::unique_ptr<CaseDocument>> open(const QString &path, const QString &who);
    static Result<std::unique_ptr<CaseDocument>> create(const QString &path, const CaseInfo &info, const QString &who);
    // Without a writer and without a lock: everything can be read, imports and acts fail with ReadOnly, and what
    // another process writes into the case shows within about a second. Errors: those of CaseReader::open.
    static Result<std::unique_ptr<CaseDocument>> openReadOnly(const QString &path);
    ~CaseDocument() override;

    QString path() const;
    bool isReadOnly() const;
    std::optional<ReadOnly> readOnly() const; // none while the case can be written
    CaseInfo info() const;
    CaseCounts counts() const;
    const Queries &queries() const;

    const Focus &focus() const;
    void setFocus(const Focus &focus, HistoryStep step = HistoryStep::New);
    // May be for an older focus until lightChanged. In a small case the complete light follows focusChanged within a
    // frame; where it takes longer, the open texts' comes first (not complete), and counts come with the second.
    const Light &light() const;
    bool canGoBack() const;
    bool canGoForward() const;
    void goBack();
    void goForward();
    bool peel(); // Escape: one layer of the focus less; false when nothing was left

    // The glance: what the pointer is over; half strength, no history. Its light shows once the pointer has stayed for
    // 120 ms, follows from mark to mark, and goes at once when the glance is empty; views set it as the pointer moves.
    void setGlance(const Focus &glance);
    const Focus &glance() const;
    const Light &glanceLight() const;

    // The texts that columns show: their light comes first, and columns are told where evidence is.
    void setOpenTexts(const QList<TextId> &texts);
    QList<TextId> openTexts() const;

    // F3 and Shift+F3: to the next or previous step of the subject, through all sources, round and round. Begins in the
    // open texts of the focused source. When the light is still on its way, the step is taken as soon as it is there.
    void stepNext();
    void stepPrevious();
    void stepTo(qsizetype step);

    // Under way at most once (else failed with Busy); progress and the end come by signal. Cancelled, it ends after the
    // source under way, and what is in stays in.
    void importFiles(const QStringList &paths, ChangedBytes changed = ChangedBytes::Ask);
    // A text at hand, such as the clipboard's, as a file of this name; `meta` as in NAME.meta, or empty.
    void importText(const QString &fileName, const QByteArray &bytes, const QByteArray &meta = {});
    void cancelImport();
    bool isImporting() const;

    // Reads the texts again that older rules have read, in the background; readAgainFinished follows when there were
    // any. Ends between two texts when the case closes, and goes on the next time.
    void readAgain();

    // An act of a person: goes before everything that jobs write, and is in the file when the future is finished; then
    // lists are asked to be read again at once. Acts are done one after the other. What cannot be done is told by
    // failed(), too. Errors: ReadOnly, Conflict (a row has changed since it was read), DiskFull and the like; then
    // nothing was written. The focus there is now is shown again when the act is undone.
    QFuture<Result<WriteReceipt>> act(Write write);
    QFuture<Result<WriteReceipt>> act(MakeAct make, Typing typing = Typing::None);
    // This session's acts of a person, over all sources: none when there is nothing.
    void undo();
    void redo();
    std::optional<ActName> nextUndo() const;
    std::optional<ActName> nextRedo() const;
    // How many steps of undoing take this act back, the last of them itself: 0 when it was not done in this session, or
    // is taken back already.
    int stepsBackTo(ActId act) const;

    // A person takes sources out of the case, with all that stands in them, or brings them back: one act each.
    void removeSources(const QList<SourceId> &sources);
    void restoreSources(const QList<SourceId> &sources);

Q_SIGNALS:
    void focusChanged(const dossier::Focus &before, const dossier::Focus &now);
    void lightChanged(const dossier::Light &light);
    void glanceChanged(const dossier::Light &light);
    void historyChanged();
    void countsChanged(const dossier::CaseCounts &counts);
    void contentChanged(); // rows came, went or changed: lists ask again
    void importProgressed(const dossier::ImportProgress &progress);
    void importFinished(const dossier::ImportReport &report);
    void readAgainFinished(const dossier::ReadAgainReport &report);
    void undoChanged(); // what can be undone or done again
    void undone(const QList<dossier::RowKey> &left); // or done again; rows that changed since were left as they are
    void failed(const dossier::Error &error); // something under way did not work
    // The case had not been closed the last time it was open for writing, and its file does not hold together.
    void damageFound(const QList<dossier::CheckProblem> &problems);

private:
    friend class CaseOpening;
    struct Private;
    using Parts = std::unique_ptr<Private>;
    static Result<Parts> openParts(const QString &path, const QString &who); // in any thread
    static Result<Parts> partsWith(std::unique_ptr<CaseWriter> writer, const QString &who);
    static Result<std::unique_ptr<CaseDocument>> withParts(Result<Parts> parts);
    explicit CaseDocument(Parts parts);
    Parts d;
};

// A case that is opened for writing in a thread of its own, while whoever wants it does something else meanwhile.
class CaseOpening
{
public:
    CaseOpening(const QString &path, const QString &who); // begins at once
    ~CaseOpening(); // waits; a case that nobody took is closed again
    CaseOpening(const CaseOpening &) = delete;
    CaseOpening &operator=(const CaseOpening &) = delete;

    QString path() const;
    // Waits; to be asked once, in the thread that made this. Errors as CaseDocument::open says.
    Result<std::unique_ptr<CaseDocument>> take();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier

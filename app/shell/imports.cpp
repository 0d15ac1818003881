// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/imports.h"

#include "appearance/measures.h"
#include "exchange/bundle.h"
#include "shell/caseplaces.h"
#include "shell/errorwords.h"
#include "shell/filedialogs.h"
#include "shell/importpage.h"
#include "shell/messagebar.h"
#include "shell/outcomewords.h"
#include "shell/pages.h"
#include "shell/pastesheet.h"
#include "shell/progressline.h"
#include "workspace/casedocument.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace dossier {

namespace {

QString noTextWords()
{
    return Imports::tr("There is no text on the clipboard. Copy one first.");
}

} // namespace

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

Imports::Imports(const Places &places, MakeCase makeCase)
    : QObject(places.window)
    , m_places(places)
    , m_makeCase(std::move(makeCase))
{
    connect(m_places.pages, &Pages::importMade, this, &Imports::bind);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &Imports::onClipboardChanged);
}

void Imports::bind(ImportPage *page)
{
    connect(page, &ImportPage::tryRequested, this, &Imports::tryAgain);
    connect(page, &ImportPage::saveRequested, this, &Imports::saveList);
    connect(page, &ImportPage::removeRequested, this,
        [this](const QList<SourceId> &sources) { m_document->removeSources(sources); });
    connect(page, &ImportPage::restoreRequested, this,
        [this](const QList<SourceId> &sources) { m_document->restoreSources(sources); });
}

void Imports::setDocument(CaseDocument *document)
{
    end();
    m_document = document;
    if (m_places.pages->hasImportPage())
        m_places.pages->importPage()->clear();
    if (!document)
        return;
    connect(document, &CaseDocument::importProgressed, this, &Imports::onProgressed);
    connect(document, &CaseDocument::importFinished, this, &Imports::onFinished);
    connect(document, &CaseDocument::failed, this, [this, document] {
        if (!document->isImporting())
            end();
    });
}

// Whether something can be brought in now; makes a case named after the files where none is open.
bool Imports::isReady(const QStringList &files)
{
    if (m_document && m_document->isReadOnly()) {
        m_places.messages->say(
            MessageBar::Kind::Note, tr("The case can only be read for now, so nothing can be added."));
        return false;
    }
    if (m_document && m_document->isImporting()) {
        m_places.messages->say(MessageBar::Kind::Note,
            tr("An import is under way. Add these when it has ended, or stop it at the foot of the window first."));
        return false;
    }
    if (!m_document) {
        const QString path = pathForImport(files);
        if (!m_makeCase(path))
            return false;
        m_places.messages->say(MessageBar::Kind::Note,
            tr("The case is kept in “%1”. It is an ordinary file; nothing has to be saved.").arg(path));
    }
    m_places.pages->importPage()->setBusy(true);
    return true;
}

void Imports::importFiles(const QStringList &paths)
{
    if (paths.size() == 1 && QFileInfo(paths.first()).isDir() && isBundle(paths.first())) {
        tellBundle(paths.first());
        return;
    }
    if (!paths.isEmpty() && isReady(paths))
        m_document->importFiles(paths);
}

// A case that was kept as a folder: its articles would come in without what is known about them.
void Imports::tellBundle(const QString &folder)
{
    m_places.messages->say(
        MessageBar::Kind::Note, tr("“%1” is a bundle: a case kept as a folder. Open it as a case.").arg(folder));
    m_places.messages->offer(tr("Open the bundle"), [this, folder] {
        m_places.messages->hide();
        Q_EMIT bundleRequested(folder);
    });
}

void Imports::tryAgain(const QStringList &paths, ChangedBytes changed)
{
    if (paths.isEmpty() || !isReady(paths))
        return;
    m_isTryingAgain = true;
    m_document->importFiles(paths, changed);
}

void Imports::pasteText()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    const QStringList files = clipboard ? localFiles(clipboard) : QStringList();
    if (!files.isEmpty()) {
        importFiles(files);
        return;
    }
    const QString text = clipboard ? clipboard->text() : QString();
    if (text.trimmed().isEmpty()) {
        m_places.messages->say(MessageBar::Kind::Note, noTextWords());
        return;
    }
    onClipboardChanged(); // which not every desktop tells
    auto *sheet = new PasteSheet(text, m_places.window);
    connect(sheet, &PasteSheet::pasted, this, &Imports::importPasted);
    sheet->open();
}

// That there was no text is over when there is some.
void Imports::onClipboardChanged()
{
    if (m_places.messages->words() == noTextWords() && !QGuiApplication::clipboard()->text().trimmed().isEmpty())
        m_places.messages->hide();
}

void Imports::importPasted(const PastedText &text)
{
    if (isReady({text.fileName}))
        m_document->importText(text.fileName, text.bytes, text.meta);
}

void Imports::chooseFiles()
{
    askForFiles(m_places.window, tr("Import files"), {tr("Articles (*.txt *.md)"), tr("All files (*)")},
        [this](const QStringList &files) { importFiles(files); });
}

void Imports::chooseFolder()
{
    askForFolder(m_places.window, tr("Import a folder"), [this](const QString &folder) { importFiles({folder}); });
}

void Imports::onProgressed(const ImportProgress &progress)
{
    m_places.progress->setShare(
        progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0);
    m_places.progress->setVisible(progress.milliseconds >= measures::progressDelay);
}

void Imports::onFinished(const ImportReport &report)
{
    const bool wasTriedAgain = m_isTryingAgain;
    if (wasTriedAgain)
        m_places.pages->importPage()->mergeReport(report);
    else
        m_places.pages->importPage()->setReport(report);
    end();
    if (report.stoppedBy)
        m_places.messages->say(MessageBar::Kind::Problem,
            errorWords(*report.stoppedBy, QFileInfo(m_document->path()).fileName()) + u' ' + reportWords(report));
    Q_EMIT ended(report, wasTriedAgain);
}

void Imports::end()
{
    m_isTryingAgain = false;
    m_places.progress->hide();
    if (m_places.pages->hasImportPage())
        m_places.pages->importPage()->setBusy(false);
}

// What has come in may be taken out and brought back by undoing, and taking it out may have been refused.
void Imports::showRemoved()
{
    m_document->queries().removedSources().then(m_document.data(), [this](const Result<QList<Source>> &sources) {
        QList<SourceId> ids;
        for (const Source &source : sources.value_or(QList<Source>()))
            ids.append(source.id);
        if (sources)
            m_places.pages->importPage()->setRemoved(ids);
    });
}

void Imports::saveList(const QString &path, const QByteArray &list)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size() || !file.commit())
        m_places.messages->say(
            MessageBar::Kind::Problem, errorWords({ErrorCode::ReadOnly, file.errorString(), {}}, path));
    else
        m_places.messages->say(MessageBar::Kind::Note, tr("The list was written to “%1”.").arg(path));
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/cases.h"

#include "exchange/bundle.h"
#include "shell/bundles.h"
#include "shell/caseplaces.h"
#include "shell/errorwords.h"
#include "shell/filedialogs.h"
#include "shell/messagebar.h"
#include "shell/settings.h"
#include "workspace/bundling.h"
#include "workspace/casedocument.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString caseFilter()
{
    return Cases::tr("Cases (*.dossier)");
}

} // namespace

std::shared_ptr<CaseOpening> openAhead(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    return std::make_shared<CaseOpening>(path, authorName());
}

Cases::Cases(MessageBar *messages, Bundles *bundles, Show show, QWidget *window)
    : QObject(window)
    , m_messages(messages)
    , m_bundles(bundles)
    , m_show(std::move(show))
    , m_window(window)
{
    connect(m_bundles, &Bundles::caseMade, this, &Cases::open);
}

Cases::~Cases() = default;

void Cases::setOpening(std::shared_ptr<CaseOpening> opening)
{
    m_opening = std::move(opening);
}

Result<std::unique_ptr<CaseDocument>> Cases::openToWrite(const QString &path)
{
    const std::shared_ptr<CaseOpening> opening = std::exchange(m_opening, nullptr);
    if (opening && opening->path() == path)
        return opening->take();
    return CaseDocument::open(path, authorName());
}

void Cases::setDocument(CaseDocument *document)
{
    m_document = document;
}

void Cases::show(std::unique_ptr<CaseDocument> document)
{
    m_messages->hide();
    m_show(std::move(document));
}

bool Cases::take(Result<std::unique_ptr<CaseDocument>> document, const QString &path)
{
    if (!document) {
        tell(document.error(), path);
        return false;
    }
    show(std::move(*document));
    rememberCase(path);
    return true;
}

void Cases::tell(const Error &error, const QString &path)
{
    m_messages->say(MessageBar::Kind::Problem, errorWords(error, QFileInfo(path).fileName()));
}

bool Cases::isOpen(const QString &path) const
{
    return m_document && QFileInfo(m_document->path()) == QFileInfo(path);
}

bool Cases::open(const QString &path)
{
    if (isBundle(path)) {
        openBundle(path);
        return true;
    }
    // One that is only read may be free to write by now.
    if (isOpen(path) && !m_document->isReadOnly())
        return true;
    auto document = openToWrite(path);
    if (!document)
        return readInstead(path, document.error());
    show(std::move(*document));
    rememberCase(path);
    m_document->readAgain();
    return true;
}

bool Cases::openToRead(const QString &path)
{
    return take(CaseDocument::openReadOnly(path), path);
}

// Where nothing can be written a case is opened to be read; beside somebody who writes, when that is wanted.
bool Cases::readInstead(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::ReadOnly)
        return openToRead(path);
    tell(error, path);
    if (error.code == ErrorCode::Busy) {
        m_messages->offer(tr("Open to read"), [this, path] { openToRead(path); });
        m_messages->offer(tr("Cancel"), [this] { m_messages->hide(); });
    }
    return false;
}

bool Cases::openSample(bool again)
{
    const QString path = samplePath();
    if (isOpen(path)) {
        if (!again)
            return true;
        Q_EMIT closeRequested();
    }
    if (again && QFileInfo::exists(path)) {
        // The copy that somebody works on elsewhere stays theirs.
        const auto held = CaseDocument::open(path, authorName());
        if (!held && held.error().code == ErrorCode::Busy)
            return readInstead(path, held.error());
    }
    if (again)
        QFile::remove(path);
    if (!QFileInfo::exists(path)) {
        const Result<void> made = makeCaseFromBundle(sampleBundle(), path, authorName());
        if (!made) {
            tell(made.error(), path);
            return false;
        }
    }
    auto document = openToWrite(path);
    if (!document)
        return readInstead(path, document.error());
    show(std::move(*document));
    return true;
}

bool Cases::make(const QString &path)
{
    CaseInfo info;
    info.title = caseTitle(path);
    const QLocale::Language readers = QLocale().language();
    info.language = readers == QLocale::C ? u"en"_s : QLocale::languageToCode(readers);
    return take(CaseDocument::create(path, info, authorName()), path);
}

void Cases::openBundle(const QString &folder)
{
    if (!isBundle(folder)) {
        m_messages->say(MessageBar::Kind::Problem, bundleErrorWords({ErrorCode::Foreign, folder, {}}, folder, {}));
        return;
    }
    askWhereToKeep(m_window, tr("Keep the case of the bundle as"), pathForImport({folder}), caseFilter(),
        Existing::IsRefusedLater,
        [this, folder](const QString &path) { m_bundles->makeCase(folder, path, authorName()); });
}

void Cases::choose()
{
    askForFile(m_window, tr("Open a case"), caseFilter(), [this](const QString &path) { open(path); });
}

void Cases::chooseNew()
{
    askWhereToKeep(m_window, tr("New case"), pathForImport({}), caseFilter(), Existing::MayBeReplaced,
        [this](const QString &path) { make(path); });
}

void Cases::chooseBundle()
{
    askForFolder(
        m_window, tr("Open a bundle: choose its folder"), [this](const QString &folder) { openBundle(folder); });
}

} // namespace dossier

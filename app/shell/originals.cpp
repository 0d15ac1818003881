// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/originals.h"

#include "reading/citedwords.h"
#include "reading/originalpage.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/commands.h"
#include "shell/copying.h"
#include "shell/filedialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace dossier {

namespace {

// Why it did not work; empty when it did.
QString written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? QString() : file.errorString();
}

} // namespace

Originals::Originals(CaseDocument &document, ReadingArea *reading, QStackedWidget *pages, QWidget *window)
    : m_document(document)
    , m_reading(reading)
    , m_pages(pages)
    , m_window(window)
{
}

Originals::~Originals()
{
    m_writing.waitForFinished();
    delete m_page; // which takes it from the pages
}

void Originals::makePage()
{
    if (m_page)
        return;
    m_page = new OriginalPage(m_document, m_pages);
    m_pages->addWidget(m_page);
    connect(m_page, &OriginalPage::leaveRequested, this, &Originals::leaveRequested);
    connect(m_page, &OriginalPage::failed, this, &Originals::failed);
    connect(m_page, &OriginalPage::said, this, &Originals::said);
    connect(m_page, &OriginalPage::saveRequested, this, &Originals::askWhere);
}

bool Originals::canOpen() const
{
    return m_reading->activeSource().isValid();
}

void Originals::open()
{
    if (!canOpen())
        return;
    makePage();
    m_page->open(m_reading->activeSource(), m_reading->column(m_reading->activeColumn())->place());
    m_pages->setCurrentWidget(m_page);
    m_page->setFocus(Qt::ShortcutFocusReason);
}

bool Originals::isOpen() const
{
    return m_page && m_pages->currentWidget() == m_page;
}

bool Originals::run(Command command)
{
    switch (command) {
    case Command::CopyWords:
        m_page->copy();
        return true;
    case Command::CopyCited:
        if (const auto cited = citedWords(*m_page))
            copyCitation(*cited);
        return true;
    case Command::FindInColumns:
        m_page->find();
        return true;
    case Command::NextStep:
    case Command::PreviousStep:
        if (m_page->isFinding())
            m_page->stepFound(command == Command::NextStep ? 1 : -1);
        return true;
    case Command::Peel:
        if (m_page->isFinding())
            m_page->closeFind();
        else
            Q_EMIT leaveRequested();
        return true;
    case Command::ShowOriginal:
    case Command::GoBack:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

void Originals::askWhere(const QString &fileName, const QByteArray &bytes)
{
    askWhereToWrite(m_window, tr("Save the original"), QDir::home().filePath(fileName),
        [this, bytes](const QString &path) { write(path, bytes); });
}

void Originals::write(const QString &path, const QByteArray &bytes)
{
    m_writing = QtConcurrent::run(written, path, bytes);
    m_writing.then(this, [this, path](const QString &problem) {
        const QString name = QDir::toNativeSeparators(path);
        if (problem.isEmpty())
            Q_EMIT said(tr("Saved as %1.").arg(name));
        else
            Q_EMIT problemFound(tr("%1 could not be written: %2").arg(name, problem));
    });
}

} // namespace dossier

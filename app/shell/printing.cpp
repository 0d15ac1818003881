// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/printing.h"

#include "appearance/measures.h"
#include "reading/printedcolumn.h"
#include "reading/readingarea.h"
#include "reading/readingcolumn.h"
#include "shell/filedialogs.h"
#include "shell/messagebar.h"

#include <QDialog>
#include <QDir>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr QMarginsF margins(18, 18, 18, 14); // millimetres
constexpr int resolution = 1200;

QString footWords(int page, int pages)
{
    return Printing::tr("Page %1 of %2").arg(page).arg(pages);
}

// A title as a name for a file.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : u' ';
    name = name.simplified().left(60).trimmed();
    return (name.isEmpty() ? Printing::tr("Text") : name) + u".pdf"_s;
}

Result<int> pdfWritten(const QString &path, const PrintedText &text, const GoOn &goOn)
{
    QSaveFile file(path); // nothing is left of one that was stopped
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnly, file.errorString(), {}};
    Result<int> pages = Error{};
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setTitle(text.title);
        writer.setCreator(u"Dossier"_s);
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        pages = printText(text, writer, footWords, goOn);
    }
    if (pages && !file.commit())
        return Error{ErrorCode::ReadOnly, file.errorString(), {}};
    return pages;
}

void work(QPromise<Result<int>> &promise, const Printing::Work &set)
{
    promise.addResult(set([&promise](double) { return !promise.isCanceled(); }));
}

} // namespace

Printing::Printing(ReadingArea *reading, MessageBar *messages, QWidget *window)
    : m_reading(reading)
    , m_messages(messages)
    , m_window(window)
{
}

Printing::~Printing()
{
    m_work.cancel();
    m_work.waitForFinished();
}

QString Printing::obstacle() const
{
    if (isAtWork())
        return tr("Something is being printed.");
    return printedColumn(*m_reading->column(m_reading->activeColumn())) ? QString()
                                                                        : tr("The active column shows no text.");
}

void Printing::print()
{
    const auto text = printedColumn(*m_reading->column(m_reading->activeColumn()));
    if (!text || isAtWork())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(text->title);
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the column"));
    connect(dialog, &QDialog::accepted, this, [this, printer, text = *text] {
        start([printer, text](const GoOn &goOn) { return printText(text, *printer, footWords, goOn); },
            [](int pages) { return tr("%Ln page(s) were sent to the printer.", nullptr, pages); });
    });
    dialog->open();
}

void Printing::writePdf()
{
    const auto text = printedColumn(*m_reading->column(m_reading->activeColumn()));
    if (!text || isAtWork())
        return;
    const auto write = [this, text = *text](const QString &path) {
        const QString name = QDir::toNativeSeparators(path);
        start([path, text](const GoOn &goOn) { return pdfWritten(path, text, goOn); },
            [name](int pages) { return tr("%Ln page(s) were written to “%1”.", nullptr, pages).arg(name); });
    };
    askWhereToWrite(
        m_window, tr("Write the column as PDF"), QDir::home().filePath(fileNameOf(text->title)), write, u"pdf"_s);
}

void Printing::start(const Work &set, const Done &done)
{
    m_work = QtConcurrent::run(work, set);
    QTimer::singleShot(measures::progressDelay, this, &Printing::tellWork);
    m_work.then(this, [this, done](const Result<int> &pages) { tell(pages, done); }).onCanceled(this, [this] {
        tell(Error{ErrorCode::Cancelled, {}, {}}, {});
    });
}

void Printing::tellWork()
{
    if (!isAtWork())
        return;
    m_messages->say(MessageBar::Kind::Note, tr("The pages are being set …"));
    m_messages->offer(tr("Stop"), [this] { m_work.cancel(); });
}

void Printing::tell(const Result<int> &pages, const Done &done)
{
    if (pages)
        m_messages->say(MessageBar::Kind::Note, done(*pages), MessageBar::Until::NextAct);
    else if (pages.error().code == ErrorCode::Cancelled)
        m_messages->say(MessageBar::Kind::Note, tr("Printing was stopped."), MessageBar::Until::NextAct);
    else
        m_messages->say(MessageBar::Kind::Problem, tr("The column could not be printed: %1").arg(pages.error().detail));
}

} // namespace dossier

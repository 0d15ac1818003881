// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QFuture>
#include <QObject>

class QStackedWidget;
class QWidget;

namespace dossier {

class CaseDocument;
class OriginalPage;
class ReadingArea;
enum class Command;

// From what is being read to the edition it was read from, as that arrived, and to a file of its bytes. Its page is one
// of the window's, there from the first time it is asked for.
class Originals : public QObject
{
    Q_OBJECT
public:
    Originals(CaseDocument &document, ReadingArea *reading, QStackedWidget *pages, QWidget *window);
    ~Originals() override; // waits for the file that is being written

    bool canOpen() const; // a source is open
    void open(); // at the place that is being read; the page is in front then
    bool isOpen() const;
    // A command while the page is open. False when it is about the columns.
    bool run(Command command);
    OriginalPage *page() const { return m_page; } // null until it was asked for

Q_SIGNALS:
    void leaveRequested();
    void failed(const dossier::Error &error);
    void said(const QString &words);
    void problemFound(const QString &words);

private:
    void makePage();
    void askWhere(const QString &fileName, const QByteArray &bytes);
    void write(const QString &path, const QByteArray &bytes);

    CaseDocument &m_document;
    ReadingArea *m_reading;
    QStackedWidget *m_pages;
    QWidget *m_window;
    OriginalPage *m_page = nullptr;
    QFuture<QString> m_writing;
};

} // namespace dossier

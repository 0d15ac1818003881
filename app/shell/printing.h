// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "drawing/printedtext.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace dossier {

class MessageBar;
class ReadingArea;

// The text of the active column on paper or as a PDF. Pages are set in a worker, and can be stopped.
class Printing : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<int>(const GoOn &goOn)>; // how many pages it made
    using Done = std::function<QString(int pages)>; // what is said then

    Printing(ReadingArea *reading, MessageBar *messages, QWidget *window);
    ~Printing() override; // stops, and waits

    QString obstacle() const; // why nothing can be printed now; "" when it can
    void print(); // asks for the printer first
    void writePdf(); // asks where
    bool isAtWork() const { return m_work.isRunning(); }

private:
    void start(const Work &set, const Done &done);
    void tell(const Result<int> &pages, const Done &done);
    void tellWork();

    ReadingArea *m_reading;
    MessageBar *m_messages;
    QWidget *m_window;
    QFuture<Result<int>> m_work;
};

} // namespace dossier

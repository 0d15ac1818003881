// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/destination.h"
#include "casefile/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QAction;

namespace dossier {

class CaseDocument;
class QuickPanel;
class ReadingArea;
struct Choice;
struct Focus;

// Going to a source, an entity or an event of the case by a few letters of what it is called. Without any, to what was
// in focus lately.
class QuickOpen : public QObject
{
    Q_OBJECT
public:
    QuickOpen(CaseDocument &document, ReadingArea *reading); // both outlive it
    ~QuickOpen() override;

    QuickPanel *open(QWidget *inside, const QList<QAction *> &passing);

    static constexpr qsizetype mostChoices = 50;

private:
    void remember(const Focus &before, const Focus &now);
    QList<DestinationKey> lately() const; // but for what is in focus
    void gather();
    void ask();
    void show(QuickPanel &panel, const QString &typed, const Result<QList<Destination>> &found) const;
    void go(const Choice &choice, bool aside);
    void openAside(SourceId source);

    CaseDocument &m_document;
    ReadingArea *m_reading;
    QList<DestinationKey> m_lately; // the last one first
    QPointer<QuickPanel> m_panel; // the one that was opened last, as long as it is there
    QList<DestinationName> m_names;
    bool m_isGathered = false; // names are there
    QFuture<Result<QList<DestinationName>>> m_gathering;
    QFuture<Result<QList<Destination>>> m_asking;
};

} // namespace dossier

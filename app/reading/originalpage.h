// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "prose/textsearch.h"
#include "workspace/original.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace dossier {

class CaseDocument;
class EmptyNote;
class FindBar;
class HexView;
class OriginalFacts;
class OriginalText;
class ProseTheme;

// A source's edition as it arrived: what is known of it, its bytes as the text they were read as and in hexadecimal.
// What is selected in one of the two is selected in the other. Nothing here can be changed.
class OriginalPage : public QWidget
{
    Q_OBJECT
public:
    explicit OriginalPage(CaseDocument &document, QWidget *parent = nullptr);

    // Its newest edition, or the one the place stands in, at that place.
    void open(SourceId source, const ReadingPlace &place);
    const Original &original() const { return m_original; }
    bool isSettled() const { return !m_asked && m_search.isDone(); } // nothing is on its way

    void copy(); // what is selected: characters, or bytes in hexadecimal where the keyboard is among them
    void find(); // in the text
    bool isFinding() const;
    void stepFound(int direction);
    void closeFind();

    OriginalText *text() const { return m_text; }
    HexView *bytes() const { return m_bytes; }
    OriginalFacts *facts() const { return m_facts; }
    FindBar *findBar() const { return m_find; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *backButton() const { return m_back; }

Q_SIGNALS:
    void leaveRequested();
    void saveRequested(const QString &fileName, const QByteArray &bytes);
    void failed(const dossier::Error &error);
    void said(const QString &words); // that something cannot be done, and why

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *newHead();
    void bind();
    void ask(EditionId edition, const ReadingPlace &place);
    void take(const Original &original);
    void tellText();
    void showPlace();
    void look();
    void goOnLooking();
    void tellFound();

    CaseDocument &m_document;
    Original m_original;
    SourceId m_source;
    quint64 m_request = 0; // answers to older ones are dropped
    bool m_asked = false;
    QLabel *m_title;
    QPushButton *m_save;
    QPushButton *m_back;
    OriginalFacts *m_facts;
    OriginalText *m_text;
    std::shared_ptr<ProseTheme> m_forms; // of the text; null until there was one
    HexView *m_bytes;
    EmptyNote *m_note; // over the text
    FindBar *m_find;
    QSplitter *m_panes;
    TextSearch m_search;
    qsizetype m_current = -1; // of what was found
    QTimer m_looking;
    QTimer m_late; // says that it takes longer
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace dossier {

class Bundles;
class CaseDocument;
class CaseOpening;
class MessageBar;

// A case that is there, being opened in a thread of its own while a window is made; null for a path without a file.
std::shared_ptr<CaseOpening> openAhead(const QString &path);

// The ways to a case: one that is there, a new one, one made of a bundle, and the sample. A case that was opened is
// remembered among the last ones. What does not work is told in the message bar, with a way on where there is one.
class Cases : public QObject
{
    Q_OBJECT
public:
    // Takes a case that was opened, in place of the one that is.
    using Show = std::function<void(std::unique_ptr<CaseDocument>)>;
    // `window` outlives it and the others, and dialogs stand over it.
    Cases(MessageBar *messages, Bundles *bundles, Show show, QWidget *window);
    ~Cases() override;

    void setDocument(CaseDocument *document); // the open case; null when there is none
    // What is opened for writing already is taken from there by the next that opens it.
    void setOpening(std::shared_ptr<CaseOpening> opening);

    // Each false when it did not work.
    bool open(const QString &path);
    bool make(const QString &path); // a new one, titled after its file
    bool openSample(bool again); // `again`: a new copy in place of the one that was edited
    // A bundle (exchange/bundle.h): asks where the case made of it is to be kept, and opens that.
    void openBundle(const QString &folder);
    void choose();
    void chooseNew();
    void chooseBundle();

Q_SIGNALS:
    void closeRequested(); // of the open case, whose file is about to go

private:
    bool openToRead(const QString &path);
    bool readInstead(const QString &path, const Error &error);
    bool isOpen(const QString &path) const;
    Result<std::unique_ptr<CaseDocument>> openToWrite(const QString &path);
    bool take(Result<std::unique_ptr<CaseDocument>> document, const QString &path); // shows and remembers it
    void show(std::unique_ptr<CaseDocument> document);
    void tell(const Error &error, const QString &path);

    MessageBar *m_messages;
    Bundles *m_bundles;
    Show m_show;
    QWidget *m_window;
    QPointer<CaseDocument> m_document;
    std::shared_ptr<CaseOpening> m_opening;
};

} // namespace dossier

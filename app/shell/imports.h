// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/importing.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

class QMimeData;
class QWidget;

namespace dossier {

class CaseDocument;
class ImportPage;
class MessageBar;
class Pages;
class ProgressLine;
struct PastedText;

// The files among what was dropped or copied; empty when there are none.
QStringList localFiles(const QMimeData *data);

// What comes into the open case: files, folders and the clipboard's text, with the page that lists what came of them.
// Where no case is open one is made first.
class Imports : public QObject
{
    Q_OBJECT
public:
    struct Places // that what happens is shown in; all outlive it
    {
        QWidget *window = nullptr; // sheets and dialogs stand over it
        Pages *pages = nullptr;
        MessageBar *messages = nullptr;
        ProgressLine *progress = nullptr;
    };
    // Makes a case at a path and opens it; false when that did not work, which was told.
    using MakeCase = std::function<bool(const QString &path)>;
    Imports(const Places &places, MakeCase makeCase);

    void setDocument(CaseDocument *document); // null: no case is open
    void importFiles(const QStringList &paths);
    void pasteText(); // the clipboard's text as a source, or its files
    void chooseFiles();
    void chooseFolder();
    void showRemoved(); // in the page: which of its sources are out of the case by now

Q_SIGNALS:
    void bundleRequested(const QString &folder); // to be opened as a case
    void ended(const dossier::ImportReport &report, bool wasTriedAgain); // the page has it

private:
    void bind(ImportPage *page);
    bool isReady(const QStringList &files);
    void tellBundle(const QString &folder);
    void tryAgain(const QStringList &paths, ChangedBytes changed);
    void onClipboardChanged();
    void importPasted(const PastedText &text);
    void onProgressed(const ImportProgress &progress);
    void onFinished(const ImportReport &report);
    void end();
    void saveList(const QString &path, const QByteArray &list);

    Places m_places;
    MakeCase m_makeCase;
    QPointer<CaseDocument> m_document;
    bool m_isTryingAgain = false; // the import under way is about files of the last one
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QFileDialog *newDialog(QWidget *window, const QString &title, QFileDialog::FileMode mode, const QString &at = {})
{
    auto *dialog = new QFileDialog(window, title, at);
    dialog->setFileMode(mode);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void askForFiles(QWidget *window, const QString &title, const QStringList &filters,
    const std::function<void(const QStringList &)> &then)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, then);
    dialog->open();
}

void askForFile(
    QWidget *window, const QString &title, const QString &filter, const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askForFolder(QWidget *window, const QString &title, const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askWhereToSave(QWidget *window, const QString &title, const QString &proposed, const QStringList &filters,
    const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::AnyFile, proposed);
    const auto suffixOf = [](const QString &filter) { return filter.section(u"*."_s, 1).chopped(1); };
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.constFirst()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, suffixOf](const QString &filter) {
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        dialog->setDefaultSuffix(suffixOf(filter));
        dialog->selectFile(chosen.completeBaseName() + u'.' + suffixOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askWhereToKeep(QWidget *window, const QString &title, const QString &proposed, const QString &filter,
    Existing existing, const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::AnyFile, proposed);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, existing == Existing::IsRefusedLater);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QStringLiteral("dossier"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askWhereToWrite(QWidget *window, const QString &title, const QString &proposed,
    const std::function<void(const QString &)> &then, const QString &suffix)
{
    QFileDialog *dialog = newDialog(window, title, QFileDialog::AnyFile, proposed);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

} // namespace dossier

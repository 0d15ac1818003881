// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/lists.h"

#include "shell/commands.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dossier {

namespace {

QTreeWidget *table(QDialog *dialog, const QStringList &heads)
{
    auto *table = new QTreeWidget(dialog);
    table->setHeaderLabels(heads);
    table->setRootIsDecorated(false);
    table->setAccessibleName(dialog->windowTitle());
    table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return table;
}

void finish(QDialog *dialog, QLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    layout->addWidget(buttons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(760, 460);
}

} // namespace

KeysList::KeysList(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    QTreeWidget *keys = table(this, {tr("Command"), tr("Keys")});
    for (const CommandSpec &spec : commandTable()) {
        QStringList each;
        for (const QKeySequence &sequence : commandKeys(spec))
            each += sequence.toString(QKeySequence::NativeText);
        if (!each.isEmpty())
            new QTreeWidgetItem(keys, {commandText(spec), each.join(QStringLiteral(", "))});
    }
    const QList<std::pair<QString, QString>> inLists{
        {tr("To review: accept the proposal"), tr("A", "key")},
        {tr("To review: reject the proposal"), tr("R", "key")},
        {tr("To review: leave the proposal for later"), tr("Space", "key")},
        {tr("To review: go to where the proposal is about"), tr("Enter", "key")},
        {tr("Notes and findings: accept or reject the finding"), tr("A, R", "keys")},
        {tr("Timeline: previous or next event"), tr("Left, Right", "keys")},
        {tr("Timeline: row above or below"), tr("Up, Down", "keys")},
        {tr("Timeline: group of rows above or below"), tr("Ctrl+Up, Ctrl+Down", "keys")},
        {tr("Timeline: fold or unfold the group of rows"), tr("G", "key")},
        {tr("Timeline: first or last event"), tr("Home, End", "keys")},
        {tr("Timeline: closer, wider, all of the case"), tr("+, -, 0", "keys")},
        {tr("Timeline: the event as large as fits"), tr("F", "key")},
        {tr("Timeline: back to the zoom before"), tr("Backspace", "key")},
        {tr("Timeline: earlier or later days"), tr("Page Up, Page Down", "keys")},
    };
    for (const auto &[what, how] : inLists)
        new QTreeWidgetItem(keys, {what, how});
    const QList<std::pair<QString, QString>> pointer{
        {tr("Select an entity, a date’s event or a passage"), tr("Click")},
        {tr("Select the passage, whatever is marked in it"), tr("Alt+Click")},
        {tr("Add or remove an entity"), tr("Ctrl+Click")},
        {tr("Larger or smaller text in a column"), tr("Ctrl+Wheel")},
        {tr("Timeline: closer or wider at the pointer"), tr("Ctrl+Wheel")},
        {tr("Timeline: choose a stretch of time"), tr("Drag on the axis")},
    };
    for (const auto &[what, how] : pointer)
        new QTreeWidgetItem(keys, {what, how});
    column->addWidget(keys);
    finish(this, column);
}

} // namespace dossier

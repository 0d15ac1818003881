// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace dossier {

class FieldForms;

// A text from the clipboard as a file of its own: its name, its bytes in UTF-8, and what a person said about it, as in
// NAME.meta; empty when nothing was said.
struct PastedText
{
    QString fileName;
    QByteArray bytes;
    QByteArray meta;
};

// Asks what is known about a pasted text before it becomes a source. Proposes a title from its first line and tells the
// language; everything may stay empty. Not modal.
class PasteSheet : public QDialog
{
    Q_OBJECT
public:
    explicit PasteSheet(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void pasted(const dossier::PastedText &text);

private:
    void understand();
    PastedText result() const;

    QString m_text;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_published;
    FieldForms *m_forms; // of when it was published
    QLineEdit *m_url;
    QLabel *m_language;
    QLabel *m_understood;
    QPushButton *m_add;
    QString m_detected; // language of the text
};

// A date as a person writes it: EDTF, or words in one of the languages that are read; null when it is none.
Edtf dateFromWords(const QString &words, const QString &language);
// The first line of a text that can stand for a title, shortened at a word's end; "" when there is none.
QString proposedTitle(const QString &text);
// A name for a file that every system takes, and that is no rendition's.
QString fileNameFor(const QString &title);

} // namespace dossier

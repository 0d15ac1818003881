// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/acts/renditionacts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dossier {

// Asks for a summary or translation that exists elsewhere: its words, pasted or from a file in any encoding, what it
// is, its language, as recognised or as a person says, and who wrote it. Not modal to the program.
class RenditionSheet : public QDialog
{
    Q_OBJECT
public:
    // `words` are those at hand, such as the clipboard's; may be empty.
    RenditionSheet(const Source &source, const QString &words, const QString &author, QWidget *parent = nullptr);

    void openFile(const QString &path);
    acts::VersionAtHand version() const;

Q_SIGNALS:
    void chosen(const dossier::acts::VersionAtHand &version);

private:
    void recognise();
    void chooseLanguage(const QString &language);

    Source m_source;
    QComboBox *m_kind;
    QComboBox *m_language;
    QComboBox *m_state;
    QLineEdit *m_author;
    QPlainTextEdit *m_words;
    QLabel *m_said; // what is known of the words, or what is wrong with the file
    QPushButton *m_add;
    bool m_languageChosen = false; // by a person
};

} // namespace dossier

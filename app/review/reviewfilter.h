// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/proposal.h"

#include <QWidget>

class QComboBox;

namespace dossier {

class FilterField;

// What narrows the list of proposals: words, kind, rule, language and source. Choices that no proposal can have any
// more stay, so that an undo finds them.
class ReviewFilter : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFilter(QWidget *parent = nullptr);

    FilterField *words() const { return m_words; }
    QComboBox *kinds() const { return m_kinds; }
    QComboBox *rules() const { return m_rules; }
    QComboBox *languages() const { return m_languages; }
    QComboBox *sources() const { return m_sources; }

    ProposalQuery query() const;
    void setRules(const QStringList &rules);
    void setLanguages(const QStringList &languages);
    void setSource(SourceId source); // which "this source" is

Q_SIGNALS:
    void queryChanged(const dossier::ProposalQuery &query);

private:
    QComboBox *addChoice(const QString &name, const QString &all);
    static void setChoices(QComboBox *box, const QList<std::pair<QString, QString>> &choices);
    void tell();

    FilterField *m_words;
    QComboBox *m_kinds;
    QComboBox *m_rules;
    QComboBox *m_languages;
    QComboBox *m_sources;
    SourceId m_source; // of the focus
    ProposalQuery m_told;
};

} // namespace dossier

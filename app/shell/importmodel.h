// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/outcomewords.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace dossier {

// The files of an import, refused ones first, then those to check, known, imported; narrowed to one of these and to
// words. Keeps its own list of what is shown, so that ten thousand files stay quick.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Result, File, Language, Happened, Size };
    static constexpr int columns = Size + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ImportReport &report);
    // What a second try brought: takes the place of the files it is about, and adds those it is not.
    void mergeReport(const ImportReport &again);
    const ImportReport &report() const { return m_report; }
    const QString &folder() const { return m_folder; } // that holds all of the files; names are told from there

    void narrow(std::optional<ImportGroup> group, const QString &words);
    qsizetype count(ImportGroup group) const { return m_counts[static_cast<size_t>(group)]; }
    qsizetype fileCount() const { return m_report.outcomes.size(); }

    const ImportOutcome &outcome(const QModelIndex &row) const;
    QString fileWords(const ImportOutcome &outcome) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    // Every file, whatever is shown: with commas between (RFC 4180) or in words.
    QByteArray asCsv() const;
    QByteArray asText() const;

private:
    void arrange();
    void filter();
    bool fits(const ImportOutcome &outcome) const;

    ImportReport m_report; // outcomes in the order of groups
    QString m_folder;
    std::array<qsizetype, 4> m_counts{};
    std::optional<ImportGroup> m_group;
    QString m_words;
    QList<qsizetype> m_shown; // places in the outcomes
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importmodel.h"

#include "models/phrases.h"

#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The folder that holds all of them, with a slash at its end; "" when they have none in common.
QString commonFolder(const QList<ImportOutcome> &outcomes)
{
    if (outcomes.isEmpty())
        return {};
    QString folder = outcomes.first().path;
    folder.truncate(folder.lastIndexOf(u'/') + 1);
    for (const ImportOutcome &outcome : outcomes) {
        while (!outcome.path.startsWith(folder))
            folder.truncate(folder.lastIndexOf(u'/', -2) + 1);
    }
    return folder;
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(
        bytes, bytes < 10'000'000 && bytes >= 1'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void ImportModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_report = report;
    arrange();
    filter();
    endResetModel();
}

void ImportModel::mergeReport(const ImportReport &again)
{
    beginResetModel();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_report.outcomes.size(); ++i)
        places.insert(m_report.outcomes.at(i).path, i);
    for (const ImportOutcome &outcome : again.outcomes) {
        const auto place = places.constFind(outcome.path);
        if (place == places.cend())
            m_report.outcomes.append(outcome);
        else
            m_report.outcomes[*place] = outcome;
    }
    m_report.sources += again.sources;
    m_report.milliseconds += again.milliseconds;
    m_report.renditions += again.renditions;
    const auto count = [this](ImportOutcome::What what) {
        return std::ranges::count(m_report.outcomes, what, &ImportOutcome::what);
    };
    m_report.in = count(ImportOutcome::What::In);
    m_report.duplicate = count(ImportOutcome::What::Duplicate);
    m_report.changed = count(ImportOutcome::What::Changed);
    m_report.refused = count(ImportOutcome::What::Refused);
    arrange();
    filter();
    endResetModel();
}

void ImportModel::arrange()
{
    std::ranges::stable_sort(m_report.outcomes, {}, groupOf);
    m_counts = {};
    for (const ImportOutcome &outcome : std::as_const(m_report.outcomes))
        ++m_counts[static_cast<size_t>(groupOf(outcome))];
    m_folder = commonFolder(m_report.outcomes);
}

void ImportModel::narrow(std::optional<ImportGroup> group, const QString &words)
{
    beginResetModel();
    m_group = group;
    m_words = words;
    filter();
    endResetModel();
}

void ImportModel::filter()
{
    m_shown.clear();
    m_shown.reserve(m_report.outcomes.size());
    for (qsizetype i = 0; i < m_report.outcomes.size(); ++i) {
        if (fits(m_report.outcomes.at(i)))
            m_shown.append(i);
    }
}

bool ImportModel::fits(const ImportOutcome &outcome) const
{
    if (m_group && groupOf(outcome) != *m_group)
        return false;
    return m_words.isEmpty() || fileWords(outcome).contains(m_words, Qt::CaseInsensitive)
        || outcome.title.contains(m_words, Qt::CaseInsensitive)
        || outcomePhrase(outcome).happened.contains(m_words, Qt::CaseInsensitive);
}

const ImportOutcome &ImportModel::outcome(const QModelIndex &row) const
{
    return m_report.outcomes.at(m_shown.at(row.row()));
}

QString ImportModel::fileWords(const ImportOutcome &outcome) const
{
    return outcome.path.sliced(m_folder.size());
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportOutcome &row = outcome(index);
    if (role == Qt::ToolTipRole && index.column() == File)
        return row.path;
    if (role == Qt::ToolTipRole && index.column() == Language)
        return phrase::languageName(row.language);
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Result:
        return groupWords(groupOf(row));
    case File:
        return fileWords(row);
    case Language:
        return row.language.isEmpty() ? u"–"_s : row.language;
    case Happened: {
        const OutcomePhrase phrase = outcomePhrase(row);
        return phrase.advice.isEmpty() ? phrase.happened : phrase.happened + u' ' + phrase.advice;
    }
    default:
        return sizeWords(row.size);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result:
        return tr("Result");
    case File:
        return tr("File");
    case Language:
        return tr("Lang.", "language, a head over codes of two letters");
    case Happened:
        return tr("What happened");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

QByteArray ImportModel::asCsv() const
{
    QStringList lines{
        (QStringList{tr("Result"), tr("File"), tr("Language"), tr("What happened"), tr("What to do"), tr("Bytes")})
            .join(u',')};
    for (const ImportOutcome &each : m_report.outcomes) {
        const OutcomePhrase phrase = outcomePhrase(each);
        lines.append((QStringList{quoted(groupWords(groupOf(each))), quoted(each.path), quoted(each.language),
                          quoted(phrase.happened), quoted(phrase.advice), QString::number(each.size)})
                .join(u','));
    }
    return lines.join(u"\r\n"_s).toUtf8() + "\r\n";
}

QByteArray ImportModel::asText() const
{
    QStringList lines;
    for (const ImportOutcome &each : m_report.outcomes) {
        const OutcomePhrase phrase = outcomePhrase(each);
        lines.append(groupWords(groupOf(each)) + u": "_s + each.path);
        lines.append(u"    "_s + phrase.happened + (phrase.advice.isEmpty() ? QString() : u' ' + phrase.advice));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

} // namespace dossier

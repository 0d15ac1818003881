// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewfilter.h"

#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace dossier {

ReviewFilter::ReviewFilter(QWidget *parent) : QWidget(parent), m_words(new FilterField(tr("Filter proposals"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_words, 2);
    m_words->setMinimumWidth(m_words->fontMetrics().height() * 4);
    m_kinds = addChoice(tr("Kind"), tr("All kinds"));
    m_rules = addChoice(tr("Rule"), tr("All rules"));
    m_languages = addChoice(tr("Language"), tr("All languages"));
    m_sources = addChoice(tr("Source"), tr("All sources"));
    for (int kind = 0; kind < proposalKindCount; ++kind)
        m_kinds->addItem(phrase::kindName(static_cast<ProposalKind>(kind)), kind);
    m_sources->addItem(tr("This source"), true);
    connect(m_words, &FilterField::filterChanged, this, &ReviewFilter::tell);
}

QComboBox *ReviewFilter::addChoice(const QString &name, const QString &all)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMinimumWidth(box->fontMetrics().height() * 3); // in a narrow dock too
    box->addItem(all);
    static_cast<QHBoxLayout *>(layout())->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &ReviewFilter::tell);
    return box;
}

void ReviewFilter::setChoices(QComboBox *box, const QList<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

void ReviewFilter::setRules(const QStringList &rules)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &rule : rules)
        choices.append({phrase::ruleName(rule), rule});
    std::ranges::sort(choices, [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    setChoices(m_rules, choices);
}

void ReviewFilter::setLanguages(const QStringList &languages)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &language : languages)
        choices.append({phrase::languageName(language), language});
    setChoices(m_languages, choices);
}

// The list stays with the source it was narrowed to while the reader goes from one to the next.
void ReviewFilter::setSource(SourceId source)
{
    if (m_sources->currentIndex() == 0)
        m_source = source;
}

ProposalQuery ReviewFilter::query() const
{
    ProposalQuery query;
    query.words = m_words->text().trimmed();
    if (!query.words.isEmpty())
        query.findingWords = phrase::findingSayings();
    if (const QVariant kind = m_kinds->currentData(); kind.isValid())
        query.kind = static_cast<ProposalKind>(kind.toInt());
    query.rule = m_rules->currentData().toString();
    query.language = m_languages->currentData().toString();
    if (m_sources->currentIndex() > 0)
        query.source = m_source;
    return query;
}

void ReviewFilter::tell()
{
    const ProposalQuery now = query();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT queryChanged(now);
}

} // namespace dossier

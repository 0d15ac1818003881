// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/comparisonsheet.h"

#include "entities/comparisonview.h"
#include "workspace/casedocument.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace dossier {

ComparisonSheet::ComparisonSheet(CaseDocument &document, EntityId first, EntityId second, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_view(new ComparisonView(document, first, second, this))
    , m_stays(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two entities"));
    build();
    connect(m_view, &ComparisonView::shown, this, &ComparisonSheet::showNames);
    connect(m_view, &ComparisonView::failed, this, [this] {
        for (QPushButton *button : std::as_const(m_buttons))
            button->setEnabled(false);
    });
    if (m_view->comparison().first.entity.id) // an answer that is there at once is shown before anybody listens
        showNames();
}

void ComparisonSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 10, 14, 10);
    foot->setSpacing(10);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_stays->setAccessibleName(tr("The name that stays"));
    form->addRow(tr("The name that stays"), m_stays);
    m_reason->setAccessibleName(tr("Reason"));
    form->addRow(tr("Reason"), m_reason);
    foot->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addButton(tr("The &same"), Judgement::Same));
    buttons->addWidget(addButton(tr("&Not the same"), Judgement::NotTheSame));
    buttons->addWidget(addButton(tr("&Unsure"), Judgement::Unsure));
    buttons->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->addWidget(box);
    foot->addLayout(buttons);
    column->addLayout(foot);
    m_stays->setEnabled(!m_document.isReadOnly());
    m_reason->setEnabled(!m_document.isReadOnly());
}

// Enter in a field must not judge: none of them is the default.
QPushButton *ComparisonSheet::addButton(const QString &words, Judgement judgement)
{
    auto *button = new QPushButton(words, this);
    button->setAccessibleName(QString(words).remove(u'&'));
    button->setAutoDefault(false);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, judgement] { judge(judgement); });
    m_buttons.append(button);
    return button;
}

// They go by the one that others would go by anyway, unless a person chooses: the oldest that is accepted.
void ComparisonSheet::showNames()
{
    const EntityComparison &comparison = m_view->comparison();
    const QVariant chosen = m_stays->currentData();
    m_stays->clear();
    for (const EntityCard *card : {&comparison.first, &comparison.second})
        m_stays->addItem(card->label, card->entity.id.value);
    const auto rank = [](const EntityCard &card) {
        return std::pair(card.entity.standing.status != Status::Accepted, card.entity.id);
    };
    const bool second = rank(comparison.second) < rank(comparison.first);
    m_stays->setCurrentIndex(chosen.isValid() ? m_stays->findData(chosen) : int(second));
    setWindowTitle(tr("Compare %1 and %2").arg(comparison.first.label, comparison.second.label));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!m_document.isReadOnly());
}

void ComparisonSheet::judge(Judgement judgement)
{
    const EntityComparison &comparison = m_view->comparison();
    Q_EMIT judged(comparison.first.entity.id, comparison.second.entity.id, judgement, m_reason->text().trimmed(),
        EntityId(m_stays->currentData().toLongLong()));
    close();
    if (parentWidget())
        parentWidget()->activateWindow(); // where it can be undone
}

} // namespace dossier

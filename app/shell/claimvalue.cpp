// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/claimvalue.h"

#include "prose/fieldforms.h"
#include "shell/fields.h"
#include "shell/popover.h"

#include <QCheckBox>
#include <QFormLayout>

#include <algorithm>

namespace dossier {

namespace {

QString silentWords(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Date:
        return ClaimValue::tr("The source does not say when");
    case ClaimKind::Number:
        return ClaimValue::tr("The source does not say how many");
    case ClaimKind::Attribution:
        return ClaimValue::tr("The source names no one");
    case ClaimKind::Extent:
        return ClaimValue::tr("The source does not say how far");
    }
    return {};
}

} // namespace

ClaimValue::ClaimValue(CaseDocument &document, const QString &language, const Edtf &published, Who who, Popover *panel)
    : QObject(panel)
    , m_panel(panel)
    , m_date(new DateField(language, published, panel))
    , m_words(new QLineEdit(panel))
{
    QFormLayout *form = panel->form();
    form->addRow(tr("Date"), m_date);
    m_words->setAccessibleName(tr("Value"));
    form->addRow(tr("Value"), m_words);
    if (who == Who::AmongEntities) {
        m_who = entityField(document, {}, panel, tr("Search who it was"));
        m_who->setNone(tr("nobody the case knows"));
        form->addRow(m_who);
        connect(m_who, &ChoiceField::changed, this, &ClaimValue::check);
    }
    m_silent = new QCheckBox(panel); // Tab goes down the panel in the order in which its fields are made
    form->addRow(QString(), m_silent);
    connect(m_date, &DateField::changed, this, &ClaimValue::check);
    connect(m_words, &QLineEdit::textChanged, this, &ClaimValue::check);
    connect(m_silent, &QCheckBox::toggled, this, &ClaimValue::check);
    check();
}

void ClaimValue::setForms(const std::shared_ptr<ProseTheme> &theme)
{
    m_date->forms()->setTheme(theme);
}

void ClaimValue::setQuestion(ClaimKind kind)
{
    m_kind = kind;
    m_silent->setChecked(false); // of another question
    check();
}

void ClaimValue::setDate(const Edtf &date, DatePart part, const QString &anchor)
{
    m_date->setDate(date, part, anchor);
}

void ClaimValue::setClaim(const Claim &claim)
{
    setQuestion(claim.kind);
    if (claim.kind == ClaimKind::Date)
        m_date->setDate(claim.date, claim.part, claim.anchor);
    else
        m_words->setText(claim.value);
    m_words->setCursorPosition(0);
    m_silent->setChecked(claim.value.isEmpty());
}

ClaimValue::Value ClaimValue::value() const
{
    if (m_silent->isChecked())
        return {};
    if (m_kind == ClaimKind::Date) {
        const auto date = m_date->date();
        return date ? Value{date->edtf.toString(), date->part, date->anchor, {}} : Value();
    }
    Value value{m_words->text().trimmed(), DatePart::None, {}, {}};
    if (m_kind == ClaimKind::Attribution && m_who && m_who->chosen() > 0) {
        value.attributedTo = EntityId(m_who->chosen());
        if (value.words.isEmpty())
            value.words = m_who->words();
    }
    return value;
}

void ClaimValue::check()
{
    const bool isDate = m_kind == ClaimKind::Date;
    const bool speaks = !m_silent->isChecked();
    m_silent->setText(silentWords(m_kind));
    QFormLayout *form = m_panel->form();
    form->setRowVisible(m_date, isDate && speaks);
    form->setRowVisible(m_words, !isDate && speaks);
    if (m_who)
        form->setRowVisible(m_who, m_kind == ClaimKind::Attribution && speaks);
    m_panel->setMissing(m_date, isDate && speaks ? m_date->missing() : QString());
    m_panel->setMissing(m_words, !isDate && speaks ? missingInWords() : QString());
}

QString ClaimValue::missingInWords() const
{
    const QString words = m_words->text().trimmed();
    switch (m_kind) {
    case ClaimKind::Number:
        return std::ranges::any_of(words, [](QChar each) { return each.isDigit(); }) ? QString()
                                                                                     : tr("Write a figure, such as 40");
    case ClaimKind::Attribution:
        if (!words.isEmpty() || (m_who && m_who->chosen() > 0))
            return {};
        return m_who ? tr("Write who it was, or choose an entity") : tr("Write who it was");
    case ClaimKind::Extent:
        return words.isEmpty() ? tr("Write how far it went") : QString();
    case ClaimKind::Date:
        break;
    }
    return {};
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/claim.h"

#include <QObject>

#include <memory>

class QCheckBox;
class QLineEdit;

namespace dossier {

class CaseDocument;
class ChoiceField;
class DateField;
class Popover;
class ProseTheme;

// The rows of a panel that ask for the value of a claim, by the question it answers: a date, a figure, who it was or
// how far it went. The panel says at the field what is missing; that a source does not answer has to be said, too.
class ClaimValue : public QObject
{
    Q_OBJECT
public:
    struct Value
    {
        QString words; // EDTF for a date; "" = the source does not say
        DatePart part = DatePart::None;
        QString anchor; // EDTF of the day a date was counted from
        EntityId attributedTo;
    };
    enum class Who { InWords, AmongEntities }; // how a claim of who did it is asked for

    // Words such as "two years ago" are counted from `published`.
    ClaimValue(CaseDocument &document, const QString &language, const Edtf &published, Who who, Popover *panel);

    void setForms(const std::shared_ptr<ProseTheme> &theme); // that colour a date; null: they are loaded when needed
    void setQuestion(ClaimKind kind);
    void setDate(const Edtf &date, DatePart part, const QString &anchor);
    void setClaim(const Claim &claim); // its question and what it answers
    Value value() const;

private:
    void check();
    QString missingInWords() const;

    ClaimKind m_kind = ClaimKind::Date;
    Popover *m_panel;
    DateField *m_date;
    QLineEdit *m_words;
    ChoiceField *m_who = nullptr;
    QCheckBox *m_silent = nullptr;
};

} // namespace dossier

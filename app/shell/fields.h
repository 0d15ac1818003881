// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/id.h"
#include "casefile/origin.h"
#include "workspace/understooddate.h"

#include <QLineEdit>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListWidget;

namespace dossier {

class CaseDocument;
class DatePreview;
class EmptyNote;
class FieldForms;

// A date as a person writes it, EDTF or plain words, and under it how it is understood, in words and as the timeline
// draws it. What is written as EDTF has colours.
class DateField : public QWidget
{
    Q_OBJECT
public:
    // Words such as "two years ago" are counted from `published`.
    DateField(const QString &language, const Edtf &published, QWidget *parent);

    // What its EDTF does not say, part and anchor, holds until other words are written.
    void setDate(const Edtf &date, DatePart part = DatePart::None, const QString &anchor = {});
    std::optional<UnderstoodDate> date() const { return m_date; } // none while it is not understood
    bool isEmpty() const;
    QString missing() const; // what is still to be done, where a date is needed; empty when there is one
    QLineEdit *line() const { return m_line; }
    QString preview() const;
    DatePreview *drawn() const { return m_drawn; }
    FieldForms *forms() const { return m_forms; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_language;
    Edtf m_published;
    std::optional<UnderstoodDate> m_given; // what it was set to
    std::optional<UnderstoodDate> m_date;
    QLineEdit *m_line;
    FieldForms *m_forms;
    QLabel *m_preview;
    DatePreview *m_drawn;
};

// A search field over a short list: typing narrows it and chooses the first that is left, Up and Down move in it, Enter
// takes what is chosen. Before something is typed nothing is, so that Enter alone does not take one of many. Whoever
// listens to `searched` answers with setChoices, at once or later; Enter waits for the answer, so that it takes what
// the words in the line stand for and not what those before them did.
class ChoiceField : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        qint64 id = 0;
        QString words;
        QString detail;
        Status status = Status::Accepted; // of an entity
    };

    ChoiceField(const QString &name, QWidget *parent);

    void setChoices(const QList<Choice> &choices);
    void setOffersFirst(); // of a few that are all known: the first is chosen from the beginning
    void setNone(const QString &words); // offered first, so that nothing need be chosen; its id is 0
    void setEmptyWords(const QString &words); // said where nothing is called as was typed; %1 is what was
    qint64 chosen() const; // 0: none
    QString words() const; // of the one chosen
    Choice choice() const; // the one chosen
    QLineEdit *line() const { return m_line; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void searched(const QString &words); // at once, as they are typed
    void changed(); // another one is chosen
    void taken(); // by a double click

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void answer();

    QLineEdit *m_line;
    QListWidget *m_list;
    bool m_isAnswered = true; // the choices are those for what is in the line
    bool m_enterWaits = false; // pressed before that
    QList<Choice> m_choices; // but for none
    QString m_none;
    QString m_emptyWords;
    EmptyNote *m_empty;
    bool m_offersFirst = false;
};

// Entities by any of their names in any language, accents ignored; `but` are left out. With Offers::ANewOne, where
// none is found, one (id −1) called as is typed.
enum class Offers { ThoseThere, ANewOne };
ChoiceField *entityField(CaseDocument &document, const QList<EntityId> &but, QWidget *parent, const QString &name = {},
    Offers offers = Offers::ThoseThere);
// Events by title, accents ignored; first, a new one (id −1) called as is typed.
ChoiceField *eventField(CaseDocument &document, QWidget *parent);
// These, by their words, accents ignored.
ChoiceField *fieldOf(const QString &name, const QList<ChoiceField::Choice> &choices, QWidget *parent);

} // namespace dossier

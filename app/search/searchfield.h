// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/filterfield.h"

class QCompleter;
class QStandardItemModel;

namespace dossier {

class CaseDocument;
class FieldForms;
struct QueryFault;

// The field of the search: behind entity:, lang: and source: it offers what the case has, behind date: how a date is
// read, and to who begins to type what a filter is called, that filter. Up and Down choose, Enter takes; whoever goes
// on typing need not look. What the query is made of has colours.
class SearchField : public FilterField
{
    Q_OBJECT
public:
    explicit SearchField(CaseDocument &document, QWidget *parent = nullptr); // the document outlives it

    FieldForms *forms() const { return m_forms; }
    void showFault(const QueryFault &fault); // of the query that stands in the field, until it changes

    QStringList offered() const; // what can be chosen now, from the top; nothing while nothing is offered

    static constexpr int mostOffered = 12;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Filter
    {
        QString name; // "lang"
        QString words; // behind its colon, without quotation marks
        qsizetype at = 0; // where these begin, with a quotation mark in front
    };
    struct Offer
    {
        QString words; // as they are shown
        QString value; // what they stand for in the query
    };

    Filter filterAtCaret() const;
    void offer();
    void offerEntities(const QString &words);
    void offerLanguages(const QString &words);
    void offerSources(const QString &words);
    void offerDates(const QString &words);
    void offerFilters();
    QString beginningAtCaret() const;
    void showOffers(const QList<Offer> &offers);
    void take(const QModelIndex &row);

    CaseDocument &m_document;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    FieldForms *m_forms;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/focusline.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "workspace/casedocument.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QLabel *keyLabel(QWidget *parent, const QString &key, const QString &meaning)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setText(u"<b>%1</b> %2"_s.arg(key, meaning));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->hide();
    return label;
}

QString dayWords(Day day)
{
    return QLocale().toString(QDate::fromJulianDay(day), QLocale::ShortFormat);
}

} // namespace

FocusLine::FocusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_focus(new QLabel(this))
    , m_nextKey(keyLabel(this, u"F3"_s, tr("next")))
    , m_clearKey(keyLabel(this, tr("Esc"), tr("clear")))
    , m_saved(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(14);
    row->addWidget(m_counts, 1);
    row->addWidget(m_focus);
    row->addWidget(m_nextKey);
    row->addWidget(m_clearKey);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_saved);
    const QFont small = smallFont(font());
    for (QLabel *label : {m_counts, m_focus, m_nextKey, m_clearKey, m_saved})
        label->setFont(small);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setAccessibleName(tr("In the case"));
    m_focus->setAccessibleName(tr("Focus"));
    m_focus->setTextFormat(Qt::PlainText);
    m_saved->setAccessibleName(tr("On disk"));
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(measures::statusBarHeight(fontMetrics()) - 8);
    m_progress->setAccessibleName(tr("Import"));
    m_progress->hide();
    m_cancel->hide();
    setFixedHeight(std::max(measures::statusBarHeight(fontMetrics()), m_cancel->sizeHint().height()));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_document)
            m_document->cancelImport();
    });
    setDocument(nullptr);
}

void FocusLine::setDocument(CaseDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    ++m_described;
    setWords({}, false);
    m_progress->hide();
    m_cancel->hide();
    if (!m_document) {
        m_counts->setText(tr("No case open"));
        m_saved->clear();
        return;
    }
    showCounts(m_document->counts());
    m_saved->setText(m_document->isReadOnly() ? tr("Read only") : tr("Saved"));
    connect(m_document, &CaseDocument::countsChanged, this, &FocusLine::showCounts);
    connect(m_document, &CaseDocument::lightChanged, this, &FocusLine::onLight);
    connect(m_document, &CaseDocument::importProgressed, this, &FocusLine::showProgress);
    connect(m_document, &CaseDocument::importFinished, this, [this] {
        m_progress->hide();
        m_cancel->hide();
    });
}

QString FocusLine::focusWords() const
{
    return m_focus->text();
}

void FocusLine::showCounts(const CaseCounts &counts)
{
    const auto number = [](qint64 n) { return static_cast<int>(n); };
    m_counts->setText(tr("%n source(s)", nullptr, number(counts.sources)) + u" · "_s
        + tr("%n entit(y/ies)", nullptr, number(counts.entities - counts.unseenEntities)) + u" · "_s
        + tr("%n event(s)", nullptr, number(counts.events - counts.unseenEvents)));
}

void FocusLine::showProgress(const ImportProgress &progress)
{
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
    m_progress->setFormat(tr("%1 of %2").arg(progress.done).arg(progress.total));
    m_progress->setToolTip(QFileInfo(progress.path).fileName());
    m_progress->show();
    m_cancel->show();
}

void FocusLine::onLight(const Light &light)
{
    ++m_described;
    switch (light.focus.subject()) {
    case Focus::Subject::Entities:
        describeEntity(light);
        return;
    case Focus::Subject::Event:
        describeEvent(light);
        return;
    case Focus::Subject::Passage:
        describePassage(light);
        return;
    case Focus::Subject::Nothing:
        break;
    }
    if (light.focus.stretch)
        setWords(
            tr("%1 to %2").arg(dayWords(light.focus.stretch->earliest), dayWords(light.focus.stretch->latest)), false);
    else
        setWords({}, false);
}

void FocusLine::describeEntity(const Light &light)
{
    const quint64 asked = m_described;
    m_document->queries()
        .entityCard(light.focus.entities.first())
        .then(this, [this, asked, light](const Result<EntityCard> &card) {
            if (asked != m_described || !card)
                return;
            QString subject = card->label;
            if (light.focus.entities.size() > 1)
                subject = tr("%1 and %n more", nullptr, static_cast<int>(light.focus.entities.size()) - 1).arg(subject);
            if (light.step >= 0 || light.focus.entities.size() > 1) {
                describe(subject, light);
                return;
            }
            setWords(tr("%1: %n mention(s)", nullptr, static_cast<int>(card->mentions)).arg(subject) + u' '
                    + tr("in %1 of %n source(s)", nullptr, static_cast<int>(card->sourcesInCase)).arg(card->sources),
                !light.steps.isEmpty());
        });
}

void FocusLine::describeEvent(const Light &light)
{
    const quint64 asked = m_described;
    m_document->queries()
        .eventSheet(light.focus.event)
        .then(this, [this, asked, light](const Result<EventSheet> &sheet) {
            if (asked != m_described || !sheet)
                return;
            if (light.step >= 0) {
                describe(sheet->event.title, light);
                return;
            }
            setWords(tr("%1: %n piece(s) of evidence", nullptr, static_cast<int>(stepPlace(light).of))
                         .arg(sheet->event.title),
                !light.steps.isEmpty());
        });
}

void FocusLine::describePassage(const Light &light)
{
    const quint64 asked = m_described;
    m_document->queries()
        .textSheet(light.focus.passageText)
        .then(this, [this, asked, light](const Result<TextSheet> &sheet) {
            if (asked != m_described || !sheet)
                return;
            const auto passage = std::ranges::find(sheet->passages, light.focus.passage, &Passage::id);
            if (passage != sheet->passages.cend())
                setWords(tr("Passage %1 of %2").arg(passage->number).arg(sheet->source.title), false);
        });
}

void FocusLine::describe(const QString &subject, const Light &light)
{
    const StepPlace place = stepPlace(light);
    if (place.number == 0) {
        setWords(tr("%1: %2").arg(subject).arg(place.of), place.of > 0);
        return;
    }
    setWords(tr("%1 %2 of %3").arg(subject).arg(place.number).arg(place.of), true);
    announceStep(subject, light);
}

// "Centre for Cybersecurity Belgium, French, passage 4, 1 of 14".
void FocusLine::announceStep(const QString &subject, const Light &light)
{
    const quint64 asked = m_described;
    const Step step = light.steps.at(light.step);
    const StepPlace where = stepPlace(light);
    const QString place = tr("%1 of %2").arg(where.number).arg(where.of);
    m_document->queries()
        .textSheet(step.place.text)
        .then(this, [this, asked, subject, step, place](const Result<TextSheet> &sheet) {
            if (asked != m_described || !sheet)
                return;
            const auto passage = std::ranges::find_if(
                sheet->passages, [&step](const Passage &p) { return p.span.contains(step.place.span.start); });
            const QString language = QLocale::languageToString(QLocale(sheet->text.language).language());
            QStringList words{subject, language};
            if (passage != sheet->passages.cend())
                words += tr("passage %1").arg(passage->number);
            words += place;
            QAccessibleAnnouncementEvent announcement(this, words.join(u", "_s));
            QAccessible::updateAccessibility(&announcement);
        });
}

void FocusLine::setWords(const QString &words, bool steps)
{
    const bool anything = !words.isEmpty();
    m_focus->setText(words);
    m_focus->setAccessibleDescription(words);
    m_nextKey->setVisible(steps);
    m_clearKey->setVisible(anything);
}

} // namespace dossier

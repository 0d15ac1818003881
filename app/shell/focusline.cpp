// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/focusline.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/labels.h"
#include "prose/markpainter.h"
#include "prose/signs.h"
#include "workspace/casedocument.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString leftWords(qint64 seconds)
{
    if (seconds < 60)
        return FocusLine::tr("%1 s left").arg(seconds);
    return FocusLine::tr("%1 min left").arg((seconds + 59) / 60);
}

QString dayWords(Day day)
{
    return QLocale().toString(QDate::fromJulianDay(day), QLocale::ShortFormat);
}

QString numeral(qsizetype number)
{
    return QLocale().toString(number);
}

QString stretchWords(const Focus &focus)
{
    if (!focus.stretch)
        return {};
    return FocusLine::tr("%1 to %2").arg(dayWords(focus.stretch->earliest), dayWords(focus.stretch->latest));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// A stretch of time is a filter of whatever the subject is.
QString withStretch(const QString &words, const Focus &focus)
{
    return joined({words, stretchWords(focus)});
}

// What is told of passages and mentions, without what takes room.
TextSheet told(const TextSheet &sheet)
{
    TextSheet told;
    told.text.id = sheet.text.id;
    told.text.version = sheet.text.version;
    told.text.language = sheet.text.language;
    told.source = sheet.source;
    told.passages = sheet.passages;
    told.mentions = sheet.mentions;
    told.remarks = sheet.remarks;
    return told;
}

} // namespace

// Words in which names may stand that are lit, each in its own hue and with the underline of its type.
class FocusWords : public ElidedLabel
{
public:
    using ElidedLabel::ElidedLabel;

    void setWords(const QString &words, const QList<FocusLine::Named> &names)
    {
        m_names = names;
        setText(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setClipRect(contentsRect());
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours colours = Colours::current();
        const QFontMetricsF metrics(font());
        qsizetype from = 0;
        for (const FocusLine::Named &name : std::as_const(m_names)) {
            const qsizetype at = text().indexOf(name.label, from);
            if (at < 0)
                continue;
            from = at + name.label.size();
            MarkFragment fragment;
            const qreal top = contentsRect().top() + (contentsRect().height() - metrics.height()) / 2;
            fragment.rect = QRectF(contentsRect().left() + metrics.horizontalAdvance(text().left(at)), top + 1,
                metrics.horizontalAdvance(name.label), metrics.height() - 2);
            fragment.baseline = top + metrics.ascent();
            ProseMark mark;
            mark.hue = typeInk(name.type);
            mark.ownHue = typeInk(name.hue);
            mark.state = MarkState::Lit;
            paintMarkGround(&painter, fragment, mark, colours);
            paintMarkUnderline(&painter, fragment, mark, colours);
        }
        painter.end();
        ElidedLabel::paintEvent(event);
    }

private:
    QList<FocusLine::Named> m_names;
};

// Whether all is on disk, with a check where it is.
class SavedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    void setChecked(bool checked)
    {
        m_isChecked = checked;
        setContentsMargins(checked ? checkSize + measures::grid : 0, 0, 0, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!m_isChecked)
            return;
        QPainter painter(this);
        const QRectF check(0, (height() - checkSize) / 2.0, checkSize, checkSize);
        paintIcon(&painter, Icon::Check, check, Colours::current().ink(Ink::Text2));
    }

private:
    static constexpr int checkSize = 12;

    bool m_isChecked = false;
};

FocusLine::FocusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_focus(new FocusWords(this))
    , m_nextKey(new KeyLabel(u"F3"_s, tr("next"), this))
    , m_clearKey(new KeyLabel(tr("Esc"), tr("clear"), this))
    , m_saved(new SavedLabel(this))
    , m_said(new ElidedLabel(this))
    , m_more(new QPushButton(this))
    , m_rateWords(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(14);
    row->addWidget(m_counts, 1);
    row->addWidget(m_focus);
    row->addWidget(m_nextKey);
    row->addWidget(m_clearKey);
    row->addStretch(1);
    row->addWidget(m_said);
    row->addWidget(m_more);
    row->addWidget(m_rateWords);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_saved);
    const QFont small = smallFont(font());
    for (QLabel *label :
        std::initializer_list<QLabel *>{m_counts, m_focus, m_nextKey, m_clearKey, m_saved, m_said, m_rateWords})
        label->setFont(small);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setAccessibleName(tr("In the case"));
    m_focus->setAccessibleName(tr("Focus"));
    m_focus->setTextFormat(Qt::PlainText);
    m_saved->setAccessibleName(tr("On disk"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAccessibleName(tr("What has happened"));
    m_more->setFont(small);
    m_rateWords->setFont(tabularFont(small));
    m_rateWords->setAccessibleName(tr("How far the import is"));
    m_saying.setSingleShot(true);
    m_saying.setInterval(sayingLasts);
    connect(&m_saying, &QTimer::timeout, this, &FocusLine::hush);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setMaximumHeight(measures::statusBarHeight(fontMetrics()) - 8);
    m_progress->setAccessibleName(tr("Import"));
    hush();
    hideProgress();
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
    m_focused = {};
    m_sheet = {};
    m_announced.clear();
    setWords({}, false);
    hideProgress();
    hush();
    if (!m_document) {
        m_counts->setText(tr("No case open"));
        m_saved->setChecked(false);
        m_saved->clear();
        return;
    }
    showCounts(m_document->counts());
    m_saved->setChecked(!m_document->isReadOnly());
    m_saved->setText(m_document->isReadOnly() ? tr("Read only") : tr("Saved"));
    connect(m_document, &CaseDocument::countsChanged, this, &FocusLine::showCounts);
    connect(m_document, &CaseDocument::lightChanged, this, &FocusLine::onLight);
    connect(m_document, &CaseDocument::contentChanged, this, [this] {
        m_sheet = {};
        describeFocus(); // what it is called, too
    });
    connect(m_document, &CaseDocument::importProgressed, this, &FocusLine::showProgress);
    connect(m_document, &CaseDocument::importFinished, this, &FocusLine::hideProgress);
    connect(m_document, &CaseDocument::failed, this, [this] {
        if (!m_document->isImporting())
            hideProgress();
    });
}

QString FocusLine::focusWords() const
{
    return m_focus->text();
}

void FocusLine::showCounts(const CaseCounts &counts)
{
    const auto number = [](qint64 n) { return static_cast<int>(n); };
    m_counts->setText(tr("%Ln source(s)", nullptr, number(counts.sources)) + u" · "_s
        + tr("%Ln entit(y/ies)", nullptr, number(counts.entities - counts.unseenEntities)) + u" · "_s
        + tr("%Ln event(s)", nullptr, number(counts.events - counts.unseenEvents)));
}

// "1,240 of 2,000 · 310 a second · 3 s left".
void FocusLine::showProgress(const ImportProgress &progress)
{
    m_rate.add(progress.milliseconds, progress.done);
    if (progress.milliseconds < measures::progressDelay)
        return;
    hush();
    const QLocale locale;
    QStringList words{
        tr("%1 of %2").arg(locale.toString(qint64(progress.done)), locale.toString(qint64(progress.total)))};
    const std::optional<double> rate = m_rate.perSecond();
    if (progress.done >= progress.total) {
        words += tr("looking for what they share");
    } else if (rate) {
        words += tr("%1 a second").arg(locale.toString(*rate, 'f', *rate < 10 ? 1 : 0));
        words += leftWords(*m_rate.secondsLeft(progress.total - progress.done));
    }
    m_rateWords->setText(words.join(u" · "_s));
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
    m_progress->setToolTip(QFileInfo(progress.path).fileName());
    m_rateWords->setToolTip(m_progress->toolTip());
    for (QWidget *each :
        {static_cast<QWidget *>(m_rateWords), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        each->show();
}

void FocusLine::hideProgress()
{
    m_rate = {};
    m_rateWords->hide();
    m_progress->hide();
    m_cancel->hide();
}

void FocusLine::say(const QString &words, const QString &more, const std::function<void()> &action)
{
    m_said->setText(words);
    m_said->show();
    m_more->disconnect();
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    if (action)
        connect(m_more, &QPushButton::clicked, this, [this, action] {
            hush();
            action();
        });
    m_saying.start();
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

QString FocusLine::saidWords() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void FocusLine::hush()
{
    m_saying.stop();
    m_said->hide();
    m_more->hide();
}

void FocusLine::onLight(const Light &light)
{
    if (light.focus != m_focused) {
        m_focused = light.focus;
        m_announced.clear();
    }
    describeFocus();
}

void FocusLine::describeFocus()
{
    ++m_described;
    const Light &light = m_document->light();
    switch (light.focus.subject()) {
    case Focus::Subject::Entities:
        // How many there are of several, or in a stretch of time, is known when everything is.
        if (light.complete || (light.focus.entities.size() == 1 && !light.focus.stretch))
            describeEntities(light, {});
        return;
    case Focus::Subject::Event:
        if (light.complete || !light.focus.stretch)
            describeEvent(light);
        return;
    case Focus::Subject::Passage:
        describePassage(light);
        return;
    case Focus::Subject::Nothing:
        setWords(stretchWords(light.focus), false);
        return;
    }
}

// Counts are of the sources' own texts, which the lists count, too. Where the reader stands in a rendition it is told
// beside that count, by its own.
FocusLine::Counted FocusLine::counted(const Light &light)
{
    const StepPlace place = stepPlace(light);
    const qsizetype own = std::ranges::count(light.steps, false, &Step::rendition);
    Counted counted{place.number, place.of, {}};
    if (place.number > 0 && own > 0 && light.steps.at(light.step).rendition)
        counted = {0, own, tr("%1 of %2 in renditions").arg(numeral(place.number), numeral(place.of))};
    return counted;
}

// Of one or two all are named, of more the first.
void FocusLine::describeEntities(const Light &light, QList<EntityCard> cards)
{
    const QList<EntityId> &entities = light.focus.entities;
    if (cards.size() < (entities.size() == 2 ? 2 : 1)) {
        const quint64 asked = m_described;
        m_document->queries()
            .entityCard(entities.at(cards.size()), CardScope::Counts)
            .then(this, [this, asked, light, cards](const Result<EntityCard> &card) {
                if (asked == m_described && card)
                    describeEntities(light, QList<EntityCard>(cards) << *card);
            });
        return;
    }
    QList<Named> names;
    for (const EntityCard &card : std::as_const(cards))
        names.append({card.label, light.hues.value(card.entity.id, card.entity.type), card.entity.type});
    const int others = static_cast<int>(entities.size() - names.size());
    const QString subject = names.size() == 2 ? tr("%1 and %2", "two names").arg(names.at(0).label, names.at(1).label)
        : others > 0                          ? tr("%1 and %Ln more", nullptr, others).arg(names.at(0).label)
                                              : names.at(0).label;
    const bool several = entities.size() > 1;
    const Counted place = counted(light);
    QString words;
    if (place.number > 0) {
        words = several
            ? tr("%1: mention %2 of %3", "names, numbers").arg(subject, numeral(place.number), numeral(place.of))
            : tr("%1 %2 of %3").arg(subject, numeral(place.number), numeral(place.of));
    } else {
        // With a stretch of time, those inside it.
        const bool counts = several || light.focus.stretch;
        const qint64 mentions = counts ? place.of : cards.constFirst().mentions;
        const qint64 sources = counts ? light.sources.size() : cards.constFirst().sources;
        words = tr("%1: %Ln mention(s)", nullptr, static_cast<int>(mentions)).arg(subject) + u' '
            + tr("in %1 of %Ln source(s)", nullptr, static_cast<int>(cards.constFirst().sourcesInCase))
                  .arg(numeral(sources));
        words = joined({words, place.beside});
    }
    setWords(withStretch(words, light.focus), !light.steps.isEmpty(), several ? names : QList<Named>());
    if (light.step >= 0)
        announceStep(subject, light);
}

void FocusLine::describeEvent(const Light &light)
{
    const quint64 asked = m_described;
    m_document->queries()
        .eventSheet(light.focus.event)
        .then(this, [this, asked, light](const Result<EventSheet> &sheet) {
            if (asked != m_described || !sheet)
                return;
            const QString &title = sheet->event.title;
            const Counted place = counted(light);
            const QString words = place.number > 0
                ? tr("%1 %2 of %3").arg(title, numeral(place.number), numeral(place.of))
                : tr("%1: %Ln piece(s) of evidence", nullptr, static_cast<int>(place.of)).arg(title);
            setWords(withStretch(joined({words, place.beside}), light.focus), !light.steps.isEmpty());
            if (light.step >= 0)
                announceStep(title, light);
        });
}

// Of the text asked for last it is kept what is told of passages: to read a long one anew for every step in it takes
// longer than the step.
void FocusLine::withSheet(TextId text, const std::function<void(const TextSheet &)> &tell)
{
    const auto tellKept = [this, tell] {
        const TextSheet kept = m_sheet; // telling may ask for another
        tell(kept);
    };
    if (m_sheet.text.id == text) {
        tellKept();
        return;
    }
    const quint64 asked = m_described;
    m_document->queries().textSheet(text).then(this, [this, asked, tellKept](const Result<TextSheet> &sheet) {
        if (asked != m_described || !sheet)
            return;
        m_sheet = told(*sheet);
        tellKept();
    });
}

void FocusLine::describePassage(const Light &light)
{
    withSheet(light.focus.passageText, [this, light](const TextSheet &sheet) {
        const auto passage = std::ranges::find(sheet.passages, light.focus.passage, &Passage::id);
        if (passage == sheet.passages.cend())
            return;
        int notes = 0;
        int findings = 0;
        QString language;
        for (const RemarkMark &mark : sheet.remarks) {
            if (std::ranges::none_of(mark.spans, [&](Span span) { return span.overlaps(passage->span); }))
                continue;
            if (const QString said = phrase::passageLanguage(mark); !said.isEmpty())
                language = said;
            if (mark.code != phrase::saidLanguage)
                ++(mark.isFinding() ? findings : notes);
        }
        const QString place = tr("Passage %1 of %2").arg(passage->number).arg(sheet.source.title);
        const QString remarks = phrase::remarkCounts(notes, findings);
        const bool hasEvent = !light.complete || !light.events.isEmpty();
        const QString none = hasEvent ? QString() : tr("no event", "a passage that names none");
        setWords(withStretch(joined({place, language, none, remarks}), light.focus), false);
        if (!light.focus.beside.isEmpty())
            describeBeside(light, joined({place, language}));
        if (const QString said = joined({language, remarks}); !said.isEmpty())
            announce(tr("Passage %1: %2", "a number, notes and findings").arg(passage->number).arg(said));
    });
}

// "Passage 3 of Locks Agency hit · beside passage 2 of A gang of thieves": of several others the first.
void FocusLine::describeBeside(const Light &light, const QString &place)
{
    const TextSpan other = light.focus.beside.constFirst();
    withSheet(other.text, [this, light, place, other](const TextSheet &sheet) {
        const auto passage = std::ranges::find_if(
            sheet.passages, [&other](const Passage &each) { return each.span.overlaps(other.span); });
        const QString &title = sheet.source.title;
        const bool isSameSource = sheet.source.id == light.focus.source;
        QString beside = tr("beside %1", "a title").arg(title);
        if (passage != sheet.passages.cend() && isSameSource && !sheet.isRendition())
            beside = tr("beside passage %1 of its source").arg(passage->number);
        else if (passage != sheet.passages.cend() && isSameSource)
            beside = tr("beside passage %1 of what was made of it").arg(passage->number);
        else if (passage != sheet.passages.cend())
            beside = tr("beside passage %1 of %2", "a number, a title").arg(passage->number).arg(title);
        const QString words = joined({place, beside});
        setWords(withStretch(words, light.focus), false);
        announce(words);
    });
}

// "Centre for Cybersecurity Belgium, French, passage 4, 1 of 14"; of several entities the one that is named there.
void FocusLine::announceStep(const QString &subject, const Light &light)
{
    const Step step = light.steps.at(light.step);
    const bool several = light.focus.entities.size() > 1;
    const Counted where = counted(light);
    const QString place =
        where.number > 0 ? tr("%1 of %2").arg(numeral(where.number), numeral(where.of)) : where.beside;
    withSheet(step.place.text, [this, subject, several, step, place](const TextSheet &sheet) {
        const auto passage = std::ranges::find_if(
            sheet.passages, [&step](const Passage &p) { return p.span.contains(step.place.span.start); });
        const auto mention = std::ranges::find_if(
            sheet.mentions, [&step](const MentionMark &mark) { return mark.mention.id.value == step.row; });
        const bool isNamed = several && mention != sheet.mentions.cend();
        QStringList words{isNamed ? mention->label : subject, phrase::languageName(sheet.text.language)};
        if (passage != sheet.passages.cend())
            words += tr("passage %1").arg(passage->number);
        words += place;
        announce(words.join(u", "_s));
    });
}

void FocusLine::announce(const QString &words)
{
    if (words == m_announced)
        return;
    m_announced = words;
    QAccessibleAnnouncementEvent announcement(this, words);
    QAccessible::updateAccessibility(&announcement);
}

void FocusLine::setWords(const QString &words, bool steps, const QList<Named> &names)
{
    const bool anything = !words.isEmpty();
    m_focus->setWords(words, names);
    m_focus->setAccessibleDescription(words);
    m_nextKey->setVisible(steps);
    m_clearKey->setVisible(anything);
}

} // namespace dossier

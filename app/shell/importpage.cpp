// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importpage.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowpainting.h"
#include "shell/accentbutton.h"
#include "shell/importmodel.h"
#include "shell/importtable.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int pageMargin = 24;
constexpr int allChip = 4; // the others are numbered as their groups

// One of the heads a list can be narrowed to: sign, word and number. A radio button to keyboard and screen reader.
class Chip : public QRadioButton
{
public:
    Chip(const QString &words, std::optional<Icon> sign, Ink ink, QWidget *parent)
        : QRadioButton(parent)
        , m_words(words)
        , m_sign(sign)
        , m_ink(ink)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    void setCount(qsizetype count)
    {
        m_count = QLocale().toString(count);
        setText(m_words + u' ' + m_count);
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const int sign = m_sign ? measures::iconSize + gap : 0;
        return {2 * padding + sign + fontMetrics().horizontalAdvance(m_words) + gap
                + QFontMetrics(bold()).horizontalAdvance(m_count),
            measures::buttonHeight(fontMetrics())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Colours colours = Colours::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? QPen(colours.ink(Ink::Accent)) : QPen(Qt::NoPen));
            painter.setBrush(colours.ground(isChecked() ? Ground::Selection : Ground::Hover));
            painter.drawRoundedRect(frame, measures::controlRadius, measures::controlRadius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colours.ink(Ink::Accent), measures::focusRingWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                frame.adjusted(0.5, 0.5, -0.5, -0.5), measures::controlRadius, measures::controlRadius);
        }
        qreal x = padding;
        if (m_sign) {
            paintIcon(&painter, *m_sign,
                QRectF(x, (height() - measures::iconSize) / 2.0, measures::iconSize, measures::iconSize),
                colours.ink(m_ink));
            x += measures::iconSize + gap;
        }
        const QColor text = colours.ink(Ink::Text);
        x += paintLine(&painter, QRectF(x, 0, width() - x, height()), m_words, font(), text) + gap;
        paintLine(&painter, QRectF(x, 0, width() - x, height()), m_count, bold(), text);
    }

private:
    static constexpr int padding = 12;
    static constexpr int gap = 7;

    QFont bold() const
    {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        return strong;
    }

    QString m_words;
    QString m_count = u"0"_s;
    std::optional<Icon> m_sign;
    Ink m_ink;
};

QString timeWords(qint64 milliseconds)
{
    const double seconds = static_cast<double>(milliseconds) / 1000;
    if (milliseconds < 100)
        return ImportPage::tr("less than %1 s").arg(QLocale().toString(0.1));
    if (seconds < 60)
        return ImportPage::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    return ImportPage::tr("%1 min %2 s").arg(static_cast<int>(seconds) / 60).arg(static_cast<int>(seconds) % 60);
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportModel(this))
    , m_table(new ImportTable(this))
    , m_heading(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_chips(new QButtonGroup(this))
    , m_filter(new FilterField(tr("Filter files"), this))
    , m_nothing(new EmptyNote(m_table->viewport()))
    , m_remove(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_read(new AccentButton(this))
{
    setAccessibleName(tr("Result of the import"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addLayout(newHead());
    page->addWidget(m_table, 1);
    page->addLayout(newFoot());

    m_table->setImport(m_model);
    connect(m_chips, &QButtonGroup::idClicked, this, &ImportPage::narrow);
    connect(m_filter, &FilterField::filterChanged, this, &ImportPage::narrow);
    connect(m_table, &ImportTable::linkFollowed, this, &ImportPage::follow);
    connect(m_remove, &QPushButton::clicked, this, &ImportPage::removeOrRestore);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_again, &QPushButton::clicked, this, &ImportPage::tryRefused);
    connect(m_read, &QPushButton::clicked, this, &ImportPage::readingRequested);
    setFocusProxy(m_table);
    clear();
}

QVBoxLayout *ImportPage::newHead()
{
    QFont heading = titleFont(Face::Serif, defaultReadingSize);
    heading.setPixelSize(20);
    m_heading->setFont(heading);
    for (QLabel *label : {m_heading, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageMargin, pageMargin - 4, pageMargin - 4, 12);
    head->setSpacing(6);
    head->addWidget(m_heading);
    head->addWidget(m_summary);
    head->addSpacing(6);
    head->addLayout(newChips());
    return head;
}

QHBoxLayout *ImportPage::newChips()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(4);
    const auto add = [&](int id, const QString &words, std::optional<Icon> sign, Ink ink) {
        auto *chip = new Chip(words, sign, ink, this);
        m_chips->addButton(chip, id);
        chips->addWidget(chip);
    };
    add(allChip, tr("All"), {}, Ink::Text);
    add(static_cast<int>(ImportGroup::Refused), groupTitle(ImportGroup::Refused), Icon::Rejected, Ink::Critical);
    add(static_cast<int>(ImportGroup::ToCheck), groupTitle(ImportGroup::ToCheck), Icon::Warning, Ink::Major);
    add(static_cast<int>(ImportGroup::Known), groupTitle(ImportGroup::Known), Icon::Agree, Ink::Neutral);
    add(static_cast<int>(ImportGroup::Imported), groupTitle(ImportGroup::Imported), Icon::Accepted, Ink::Accepted);
    chips->addStretch();
    m_filter->setFixedWidth(220);
    m_filter->setList(m_table);
    chips->addWidget(m_filter);
    return chips;
}

QHBoxLayout *ImportPage::newFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pageMargin, 12, pageMargin, 12);
    foot->setSpacing(8);
    foot->addWidget(m_remove);
    foot->addWidget(m_save);
    foot->addStretch();
    foot->addWidget(m_again);
    foot->addWidget(m_read);
    m_remove->setIcon(icon(Icon::Undo));
    m_save->setText(tr("Save the list…"));
    m_again->setText(tr("Try the refused again"));
    m_read->setText(tr("Start reading"));
    for (QPushButton *button : {m_remove, m_save, m_again, m_read})
        button->setMinimumHeight(measures::buttonHeight(button->fontMetrics()));
    for (QPushButton *button : {m_save, m_again, m_read})
        button->setMinimumWidth(button->sizeHint().width() + 16);
    return foot;
}

bool ImportPage::needsLook(const ImportReport &report)
{
    return report.cancelled || report.stoppedBy
        || std::ranges::any_of(report.outcomes, [](const ImportOutcome &outcome) {
               return groupOf(outcome) == ImportGroup::Refused || groupOf(outcome) == ImportGroup::ToCheck;
           });
}

void ImportPage::setReport(const ImportReport &report)
{
    m_hasReport = true;
    m_removed = false;
    m_chips->button(allChip)->setChecked(true);
    m_filter->clear();
    m_model->setReport(report);
    narrow();
    describe();
}

void ImportPage::mergeReport(const ImportReport &again)
{
    const QString current =
        m_table->currentIndex().isValid() ? m_model->outcome(m_table->currentIndex()).path : QString();
    m_removed = false;
    m_model->mergeReport(again);
    narrow();
    describe();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->outcome(index).path == current)
            m_table->setCurrentIndex(index);
    }
}

void ImportPage::setRemoved(const QList<SourceId> &sources)
{
    const QList<SourceId> mine = m_model->report().sources;
    const bool removed =
        !mine.isEmpty() && std::ranges::all_of(mine, [&](SourceId each) { return sources.contains(each); });
    if (removed == std::exchange(m_removed, removed))
        return;
    describe();
}

void ImportPage::clear()
{
    setReport({});
    m_hasReport = false;
}

void ImportPage::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void ImportPage::describe()
{
    const ImportReport &report = m_model->report();
    const qsizetype files = m_model->fileCount();
    const qsizetype inCase = m_removed ? report.duplicate : report.in + report.duplicate;
    const QLocale locale;
    m_heading->setText(
        tr("%1 of %Ln file(s) are in the case", nullptr, static_cast<int>(files)).arg(locale.toString(inCase)));

    QStringList sentences;
    const QString folder = QDir(m_model->folder()).dirName();
    if (files == 1)
        sentences += tr("From “%1”, in %2.")
                         .arg(QFileInfo(report.outcomes.first().path).fileName(), timeWords(report.milliseconds));
    else if (folder.isEmpty())
        sentences += tr("In %1.").arg(timeWords(report.milliseconds));
    else
        sentences += tr("From the folder “%1”, in %2.").arg(folder, timeWords(report.milliseconds));
    if (report.stoppedBy)
        sentences += tr("It ended before its time; what had come in stays in, and started again it goes on.");
    else if (report.cancelled)
        sentences += tr("It was stopped; what had come in stays in.");
    if (report.refused > 0)
        sentences += tr("%Ln file(s) were refused; they are listed with the reason and stay where they are.", nullptr,
            static_cast<int>(report.refused));
    if (m_removed)
        sentences += tr("What had come in was taken out of the case again.");
    m_summary->setText(sentences.join(u' '));

    static_cast<Chip *>(m_chips->button(allChip))->setCount(files);
    for (const ImportGroup group :
        {ImportGroup::Refused, ImportGroup::ToCheck, ImportGroup::Known, ImportGroup::Imported})
        static_cast<Chip *>(m_chips->button(static_cast<int>(group)))->setCount(m_model->count(group));

    const int came = static_cast<int>(report.sources.size());
    m_remove->setText(
        m_removed ? tr("Bring these %Ln back", nullptr, came) : tr("Remove these %Ln again", nullptr, came));
    m_remove->setMinimumWidth(m_remove->sizeHint().width() + 16);
    m_remove->setEnabled(came > 0 && !m_busy);
    m_again->setEnabled(report.refused > 0 && !m_busy);
    m_save->setEnabled(files > 0);
}

void ImportPage::narrow()
{
    const int id = m_chips->checkedId();
    const std::optional<ImportGroup> group =
        id == allChip || id < 0 ? std::nullopt : std::optional(static_cast<ImportGroup>(id));
    m_model->narrow(group, m_filter->text().trimmed());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    static_cast<EmptyNote *>(m_nothing)->setWords(
        m_model->rowCount() > 0 || m_model->fileCount() == 0 ? QString() : tr("No file is like that."));
}

void ImportPage::follow(const QModelIndex &row, OutcomeAction action)
{
    const ImportOutcome outcome = m_model->outcome(row);
    switch (action) {
    case OutcomeAction::OpenSource:
        Q_EMIT sourceRequested(outcome.source);
        return;
    case OutcomeAction::TakeAsEdition:
        if (!m_busy)
            Q_EMIT tryRequested({outcome.path}, ChangedBytes::NewEdition);
        return;
    case OutcomeAction::TakeAsSource:
        if (!m_busy)
            Q_EMIT tryRequested({outcome.path}, ChangedBytes::AnotherSource);
        return;
    }
}

void ImportPage::removeOrRestore()
{
    const QList<SourceId> sources = m_model->report().sources;
    if (m_removed)
        Q_EMIT restoreRequested(sources);
    else
        Q_EMIT removeRequested(sources);
}

void ImportPage::tryRefused()
{
    QStringList paths;
    for (const ImportOutcome &outcome : m_model->report().outcomes) {
        if (outcome.what == ImportOutcome::What::Refused)
            paths.append(outcome.path);
    }
    Q_EMIT tryRequested(paths, ChangedBytes::Ask);
}

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"), QDir::home().filePath(tr("Import.csv")));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("Text (*.txt)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.txt"_s) ? u"txt"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT saveRequested(
            path, path.endsWith(u".txt"_s, Qt::CaseInsensitive) ? m_model->asText() : m_model->asCsv());
    });
    dialog->open();
}

void ImportPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground(Ground::Window));
    painter.fillRect(QRect(0, m_table->geometry().top() - 1, width(), 1), colours.ink(Ink::Line));
    painter.fillRect(QRect(0, m_table->geometry().bottom() + 1, width(), 1), colours.ink(Ink::Line));
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/startpage.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "shell/accentbutton.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QLabel *words(QWidget *parent, const QString &text, const QFont &font, bool quiet = false)
{
    auto *label = new QLabel(text, parent);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont heading()
{
    QFont font = titleFont(Face::Serif, defaultReadingSize);
    font.setPixelSize(28);
    return font;
}

// Buttons beside each other, of one height and with room around their words.
QHBoxLayout *rowOf(const QList<QPushButton *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : buttons) {
        button->setMinimumHeight(measures::buttonHeight(button->fontMetrics()));
        button->setMinimumWidth(button->sizeHint().width() + 16);
        row->addWidget(button);
    }
    return row;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

// The sample's card.
class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Colours::current().ink(Ink::Line));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measures::cardRadius, measures::cardRadius);
    }
};

} // namespace

// The dashed frame that says where to drop; a 2 px accent frame while files are held over it.
class StartPage::DropFrame : public QWidget
{
public:
    explicit DropFrame(QWidget *parent) : QWidget(parent) { }
    int files = 0;
    QLabel *invitation = nullptr;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const Colours colours = Colours::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colours.ground(Ground::Alt));
        QPen pen(colours.ink(files > 0 ? Ink::Accent : Ink::Line2), files > 0 ? 2 : 1);
        if (files == 0)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measures::cardRadius, measures::cardRadius);
        paintIcon(&painter, Icon::Import, QRectF((width() - 32) / 2.0, 40, 32, 32), colours.ink(Ink::Text2));
    }
};

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_drop(new DropFrame(this)), m_side(new QVBoxLayout)
{
    setAccessibleName(tr("Start"));
    m_side->setSpacing(8);
    fillDropFrame();
    auto *outer = new QGridLayout(this);
    outer->setContentsMargins({});
    outer->setRowStretch(0, 1);
    outer->setColumnStretch(0, 1);
    outer->addWidget(newPage(), 1, 1);
    outer->setColumnStretch(1, 8);
    outer->setRowStretch(2, 2);
    outer->setColumnStretch(2, 1);
    fillSide({});
}

QWidget *StartPage::newPage()
{
    const QFont small = bold(smallFont(font()));
    QFont lead = font();
    lead.setPointSizeF(lead.pointSizeF() * 1.1);
    auto *page = new QWidget(this);
    page->setMaximumWidth(980);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(56);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 13);
    grid->setColumnStretch(1, 10);
    grid->addWidget(words(page, tr("Read a case"), heading()), 0, 0);
    grid->addWidget(
        words(page,
            tr("Sources, translated summaries, names and dates in one place, each tied to the sentence it comes from. "
               "Everything stays on this computer."),
            lead, true),
        1, 0);
    grid->setRowMinimumHeight(2, 24);
    grid->addWidget(words(page, tr("Your own articles"), small, true), 3, 0);
    grid->addWidget(m_drop, 4, 0);
    grid->setRowMinimumHeight(5, 8);
    auto *open = new QPushButton(icon(Icon::Open), tr("Open a case…"), page);
    auto *empty = new QPushButton(tr("Empty case…"), page);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(empty, &QPushButton::clicked, this, &StartPage::newRequested);
    QHBoxLayout *others = rowOf({open, empty});
    others->addStretch();
    grid->addLayout(others, 6, 0);
    grid->addWidget(words(page, tr("Sample case"), small, true), 3, 1);
    grid->addLayout(m_side, 4, 1, 3, 1, Qt::AlignTop);
    return page;
}

void StartPage::fillDropFrame()
{
    QFont strong = bold(font());
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    m_drop->invitation = words(m_drop, tr("Drop articles or a folder here"), strong);
    m_drop->invitation->setAlignment(Qt::AlignCenter);
    QLabel *kinds = words(m_drop, tr("Plain text and Markdown, with what is known about them beside"), font(), true);
    kinds->setAlignment(Qt::AlignCenter);
    auto *files = new AccentButton(m_drop);
    files->setIcon(icon(Icon::File, Ink::OnAccent));
    files->setText(tr("Choose files…"));
    setFocusProxy(files);
    auto *folder = new QPushButton(icon(Icon::Folder), tr("Choose a folder…"), m_drop);
    connect(files, &QPushButton::clicked, this, &StartPage::filesRequested);
    connect(folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    QHBoxLayout *choices = rowOf({files, folder});
    choices->insertStretch(0);
    choices->addStretch();
    auto *inside = new QVBoxLayout(m_drop);
    inside->setContentsMargins(24, 84, 24, 28);
    inside->setSpacing(6);
    inside->addWidget(m_drop->invitation);
    inside->addWidget(kinds);
    inside->addSpacing(10);
    inside->addLayout(choices);
    inside->addStretch();
}

void StartPage::fillSide(const QStringList &recent)
{
    clear(m_side);
    auto *card = new Card(this);
    auto *inside = new QGridLayout(card);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setHorizontalSpacing(12);
    auto *sign = new QLabel(card);
    sign->setPixmap(pixmap(Icon::App, 28, Colours::current().ink(Ink::Accent), devicePixelRatioF()));
    inside->addWidget(sign, 0, 0, 2, 1);
    inside->addWidget(words(card, tr("Two intrusions, five reports"), bold(font())), 0, 1);
    inside->addWidget(words(card, tr("5 sources in French, Italian and Dutch"), smallFont(font()), true), 1, 1);
    inside->addWidget(
        words(card,
            tr("Retold for trying things out: names in four languages, dates told in different ways, and three "
               "questions on which the sources disagree."),
            font(), true),
        2, 0, 1, 2);
    auto *open = new QPushButton(tr("Open the sample"), card);
    open->setMinimumSize(open->sizeHint().width() + 16, measures::buttonHeight(fontMetrics()));
    inside->setVerticalSpacing(8);
    inside->addWidget(open, 3, 0, 1, 2, Qt::AlignLeft);
    inside->setColumnStretch(1, 1);
    connect(open, &QPushButton::clicked, this, &StartPage::sampleRequested);
    m_side->addWidget(card);
    m_side->addSpacing(16);

    const QFont small = smallFont(font());
    if (!recent.isEmpty()) {
        m_side->addWidget(words(this, tr("Opened last"), bold(small), true));
        for (const QString &path : recent) {
            auto *button = new QPushButton(QFileInfo(path).completeBaseName(), this);
            button->setFlat(true);
            button->setToolTip(path);
            button->setStyleSheet(u"text-align: left"_s);
            connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT caseRequested(path); });
            m_side->addWidget(button);
        }
        return;
    }
    m_side->addWidget(words(this, tr("First steps"), bold(small), true));
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(18);
    steps->setColumnStretch(1, 1);
    const QList<std::pair<QString, QString>> first{
        {tr("Click a name"), tr("it lights up in every source and language")},
        {tr("Press F3"), tr("go on to where it is named next")},
        {tr("Click a bar"), tr("see what the sources say about when, and where they disagree")},
    };
    for (int row = 0; row < first.size(); ++row) {
        steps->addWidget(words(this, first.at(row).first, bold(font())), row, 0, Qt::AlignTop);
        steps->addWidget(words(this, first.at(row).second, font(), true), row, 1);
    }
    m_side->addLayout(steps);
}

void StartPage::setRecentCases(const QStringList &paths)
{
    m_recent = paths;
    fillSide(paths);
}

void StartPage::setDropCount(int files)
{
    m_drop->files = files;
    m_drop->invitation->setText(
        files > 0 ? tr("Add %Ln file(s)", nullptr, files) : tr("Drop articles or a folder here"));
    m_drop->update();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fillSide(m_recent);
}

void StartPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), Colours::current().ground(Ground::Base));
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/outlinepage.h"

#include "appearance/colours.h"
#include "appearance/measures.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/markpainter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int passageNumber = Qt::UserRole;
constexpr int gap = 8; // above and below the words
constexpr qsizetype mostWords = 2'000; // in UTF-16 units; of a passage without end the rest is read in its column

// A found span among the words of one row.
struct FoundInRow
{
    Span span;
    bool current = false;
};

void paintFound(QPainter *painter, const QTextLine &line, QPointF origin, const FoundInRow &found)
{
    const Span here = found.span.intersected({line.textStart(), line.textStart() + line.textLength()});
    if (here.isEmpty())
        return;
    const qreal a = line.cursorToX(static_cast<int>(here.start));
    const qreal b = line.cursorToX(static_cast<int>(here.end));
    const QRectF place(std::min(a, b), line.y(), std::abs(b - a), line.height());
    const MarkFragment fragment{place.translated(origin), origin.y() + line.y() + line.ascent(),
        here.start == found.span.start, here.end == found.span.end};
    ProseMark mark;
    mark.layer = ProseMark::Layer::Found;
    mark.state = found.current ? MarkState::Current : MarkState::Lit;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, true);
    paintMarkGround(painter, fragment, mark, Colours::current());
    paintMarkUnderline(painter, fragment, mark, Colours::current());
    painter->restore();
}

// A passage's words in the reading face, its number in the gutter as a column has it.
class PassageDelegate : public QStyledItemDelegate
{
public:
    explicit PassageDelegate(QListWidget *list) : QStyledItemDelegate(list), m_list(list) { }

    void setFace(Face face, qreal pointSize)
    {
        m_font = readingFont(face, pointSize);
        m_step = std::round(QFontInfo(m_font).pixelSize() * lineStep(face));
    }

    void setFound(const QList<QList<FoundInRow>> &rows) { m_found = rows; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        return {0, static_cast<int>(laidOut(index.data().toString(), nullptr, {}, {})) + 2 * gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours colours = Colours::current();
        painter->save();
        painter->fillRect(option.rect, colours.ground(Ground::Base));
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colours.ground(Ground::Hover));
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colours.ground(Ground::Selection));
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), colours.ink(Ink::Accent));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.ink(Ink::Accent), measures::focusRingWidth));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const QPointF origin = QPointF(option.rect.topLeft()) + QPointF(0, gap);
        painter->setPen(colours.ink(Ink::Text));
        laidOut(
            index.data().toString(), painter, origin + QPointF(measures::gutterWidth, 0), m_found.value(index.row()));
        const QFont numberFont = badgeFont(option.font);
        const QString number = index.data(passageNumber).toString();
        const qreal width = QFontMetricsF(numberFont).horizontalAdvance(number);
        const qreal baseline = (m_step - QFontMetricsF(m_font).height()) / 2 + QFontMetricsF(m_font).ascent();
        painter->setFont(numberFont);
        painter->setPen(colours.ink(Ink::Text3));
        painter->drawText(origin + QPointF(measures::gutterNumberRight - width, baseline), number);
        painter->restore();
    }

private:
    // The height of the words, which are drawn where there is a painter.
    qreal laidOut(const QString &words, QPainter *painter, QPointF origin, const QList<FoundInRow> &found) const
    {
        QTextLayout layout(words, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
        layout.setTextOption(option);
        const qreal width = measures::textWidth(m_list->viewport()->width(), QFontMetricsF(m_font));
        layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(40.0, width));
            line.setPosition({0, y + (m_step - line.height()) / 2});
            y += m_step;
        }
        layout.endLayout();
        for (const FoundInRow &each : found) {
            for (int i = 0; i < layout.lineCount(); ++i)
                paintFound(painter, layout.lineAt(i), origin, each);
        }
        if (painter)
            layout.draw(painter, origin);
        return y;
    }

    QListWidget *m_list;
    QFont m_font = readingFont(Face::Serif, defaultReadingSize);
    qreal m_step = 25;
    QList<QList<FoundInRow>> m_found; // by row
};

} // namespace

OutlinePage::OutlinePage(QWidget *parent)
    : QWidget(parent)
    , m_lead(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(measures::gutterWidth, 0, 24, 16);
    head->setSpacing(8);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    head->addWidget(m_lead);
    const std::array offers{std::pair(RenditionWish::Summary, tr("Write a summary")),
        std::pair(RenditionWish::Translation, tr("Write a translation")),
        std::pair(RenditionWish::AtHand, tr("Paste or open one…"))};
    for (const auto &[wish, words] : offers) {
        auto *button = new QPushButton(words, this);
        button->setAccessibleName(words);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, wish = wish] { Q_EMIT wished(wish); });
        m_buttons.append(button);
        head->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addLayout(head);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setContentsMargins(measures::gutterWidth, 12, 24, 4);
    m_caption->setFont(smallFont(font()));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_caption);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true); // rows are laid out again when the width changes
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    setFocusProxy(m_buttons.first());
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

QPushButton *OutlinePage::button(RenditionWish wish) const
{
    return m_buttons.at(static_cast<int>(wish));
}

void OutlinePage::show(const Outline &outline)
{
    m_outline = outline;
    const QString language = phrase::languageName(outline.language);
    m_lead->setText(tr("There is no summary or translation here yet."));
    m_caption->setText(outline.passages.isEmpty() ? QString()
            : language.isEmpty()                  ? tr("Key passages, in the source’s own language, chosen by rule")
                                                  : tr("Key passages, in %1, chosen by rule").arg(language));
    m_caption->setToolTip(tr("By their place in the text, the names and dates in them, and words they share with the "
                             "title. They stand as the source has them."));
    m_list->setAccessibleName(m_caption->text());
    m_list->clear();
    for (qsizetype i = 0; i < outline.passages.size(); ++i) {
        const Passage &passage = outline.passages.at(i);
        const auto language = std::ranges::find_if(
            outline.languages, [&passage](const RemarkMark &mark) { return mark.spans.contains(passage.span); });
        const bool isForeign = language != outline.languages.cend();
        const QString &all = outline.words.at(i);
        const QString words = all.size() > mostWords ? QString(all.first(mostWords) + u'…') : all;
        const QString tagged = isForeign ? QString(words + QChar(QChar::Nbsp) + phrase::languageTag(*language)) : words;
        auto *item = new QListWidgetItem(tagged, m_list);
        item->setData(passageNumber, passage.number);
        item->setData(Qt::AccessibleTextRole,
            isForeign ? tr("Passage %1, %2: %3", "a number, in which language it is, its words")
                            .arg(passage.number)
                            .arg(phrase::passageLanguage(*language), words)
                      : tr("Passage %1: %2").arg(passage.number).arg(words));
        if (isForeign)
            item->setToolTip(phrase::remark(*language));
    }
}

QString OutlinePage::words() const
{
    return m_outline.words.join(u'\n');
}

void OutlinePage::setFound(const QList<Span> &spans, qsizetype current)
{
    m_found = spans;
    QList<QList<FoundInRow>> rows;
    qsizetype start = 0;
    for (const QString &words : std::as_const(m_outline.words)) {
        QList<FoundInRow> row;
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const Span here = spans.at(i).intersected({start, start + words.size()});
            if (!here.isEmpty())
                row.append({{here.start - start, here.end - start}, i == current});
        }
        rows.append(row);
        start += words.size() + 1;
    }
    static_cast<PassageDelegate *>(m_list->itemDelegate())->setFound(rows);
    m_list->viewport()->update();
}

void OutlinePage::showFound(Span span)
{
    const qsizetype row = words().left(span.start).count(u'\n');
    m_list->scrollToItem(m_list->item(static_cast<int>(row)));
}

void OutlinePage::setWritable(bool writable)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(writable);
    setFocusProxy(writable ? static_cast<QWidget *>(m_buttons.first()) : m_list);
}

void OutlinePage::setFace(Face face, qreal pointSize)
{
    static_cast<PassageDelegate *>(m_list->itemDelegate())->setFace(face, pointSize);
    m_list->doItemsLayout();
}

void OutlinePage::choose(int row)
{
    if (row >= 0 && row < m_outline.passages.size())
        Q_EMIT passageChosen(m_outline.passages.at(row).id);
}

bool OutlinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
    } else if (watched == m_list && event->type() == QEvent::FocusIn && m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    return QWidget::eventFilter(watched, event);
}

void OutlinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace dossier

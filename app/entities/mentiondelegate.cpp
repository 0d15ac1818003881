// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/mentiondelegate.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/roles.h"
#include "prose/signs.h"
#include "prose/snippet.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dossier {

namespace {

constexpr int gap = 8;
constexpr int aboveTitle = 4;

QFont snippetFont(const QFont &interface)
{
    return readingFont(Face::Serif, QFontInfo(interface).pointSizeF());
}

QFont titleFont(const QFont &interface)
{
    return smallFont(interface);
}

int titleHeight(const QFont &interface)
{
    return aboveTitle + QFontMetrics(titleFont(interface)).height();
}

bool beginsSource(const QModelIndex &index)
{
    if (index.row() == 0)
        return true;
    const QModelIndex before = index.sibling(index.row() - 1, 0);
    return before.data(SourceRole) != index.data(SourceRole);
}

} // namespace

void MentionDelegate::setHue(Ink hue, bool lit)
{
    if (hue == m_hue && lit == m_lit)
        return;
    m_hue = hue;
    m_lit = lit;
    view()->viewport()->update();
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = QFontMetrics(snippetFont(option.font)).height() + 2 * measures::markOverhang + 2;
    const int title = beginsSource(index) ? titleHeight(option.font) : 0;
    return {rowWidth(), title + std::max(measures::rowHeight(QFontMetrics(option.font)), words)};
}

// The line that parts it from the source before, and its title.
void MentionDelegate::paintTitle(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours)
{
    const QRect title =
        option.rect.adjusted(cardMargin, aboveTitle, -cardMargin, titleHeight(option.font) - option.rect.height());
    if (index.row() > 0)
        painter->fillRect(QRect(title.left(), option.rect.top(), title.width(), 1), colours.ink(Ink::Line));
    paintLine(painter, title, index.data(SectionRole).toString(), titleFont(option.font), colours.ink(Ink::Text2));
}

void MentionDelegate::paintRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Colours &colours) const
{
    QRect row = option.rect;
    if (beginsSource(index)) {
        paintTitle(painter, option, index, colours);
        row.setTop(row.top() + titleHeight(option.font));
    }
    const QString language = index.data(LanguageRole).toString();
    QRect badge(QPoint(), badgeSize(option.font, language));
    badge.moveCenter(QPoint(0, row.center().y()));
    badge.moveLeft(row.left() + cardMargin);
    paintBadge(painter, badge, language, option.font, colours);
    const QRect words(
        badge.right() + 1 + gap, row.top() + 1, row.right() - cardMargin - badge.right() - gap, row.height() - 2);
    MarkState state = m_lit ? MarkState::Lit : MarkState::Rest;
    if (index.data(LitRole).toBool())
        state = MarkState::Current;
    const QVariant type = index.data(EntityTypeRole); // of one of several
    const Ink hue = type.isValid() ? typeInk(static_cast<EntityType>(type.toInt())) : m_hue;
    const Ink own = type.isValid() ? typeInk(static_cast<EntityType>(index.data(HueRole).toInt())) : hue;
    paintSnippet(painter, words, index.data(ContextRole).value<ContextRow>(), snippetFont(option.font), colours, hue,
        state, isSelected(option) ? Ground::Selection : Ground::Base, own);
}

bool MentionDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return RowDelegate::helpEvent(event, view, option, index);
    const QString where = tr("%1, %2", "a source's title and the number of a passage")
                              .arg(index.data(SectionRole).toString(), index.data(SecondLineRole).toString());
    QToolTip::showText(event->globalPos(),
        QStringLiteral("<p>%1</p><p>%2</p>").arg(index.data().toString().toHtmlEscaped(), where.toHtmlEscaped()),
        view->viewport());
    return true;
}

} // namespace dossier

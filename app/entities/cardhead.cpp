// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/cardhead.h"

#include "appearance/entityink.h"
#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/phrases.h"
#include "prose/labels.h"
#include "prose/rowpainting.h"
#include "prose/signs.h"

#include <QFontInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int headGap = 9;

// The names' kinds that are worth a word.
QString kindWords(NameKind kind)
{
    switch (kind) {
    case NameKind::Acronym:
        return CardHead::tr("acronym");
    case NameKind::Variant:
        return CardHead::tr("another spelling");
    case NameKind::Mangled:
        return CardHead::tr("as a translation has it");
    case NameKind::Full:
        break;
    }
    return {};
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(smallFont(parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// "Organisation · 14 mentions in 4 of 5 sources"
QString lineOf(const EntityCard &card)
{
    const QString mentions = CardHead::tr("%Ln mention(s)", nullptr, static_cast<int>(card.mentions));
    const QString sources = CardHead::tr("in %1 of %Ln source(s)", nullptr, static_cast<int>(card.sourcesInCase))
                                .arg(QLocale().toString(card.sources));
    QStringList parts{phrase::typeName(card.entity.type)};
    if (card.entity.standing.status != Status::Accepted)
        parts.append(phrase::status(card.entity.standing.status));
    parts.append(mentions + u' ' + sources);
    return parts.join(u" · "_s);
}

} // namespace

CardHead::CardHead(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_icon(new IconLabel(Icon::Other, Ink::Other, measures::cardIconSize, this))
    , m_name(new QLabel(this))
    , m_line(quietLabel(this))
    , m_description(quietLabel(this))
    , m_names(new QWidget(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QFont nameFont = font();
    nameFont.setWeight(QFont::DemiBold);
    nameFont.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.08);
    m_name->setFont(nameFont);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardMargin, 0, cardMargin, 0);
    head->setSpacing(headGap);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_column->addLayout(head);
    m_description->setContentsMargins(cardMargin, 6, cardMargin, 0);
    m_column->addWidget(m_description);
    m_column->addWidget(m_names);
}

void CardHead::show(const EntityCard &card)
{
    m_icon->setIcon(typeIcon(card.entity.type), typeInk(card.entity.type));
    m_name->setText(card.label);
    m_line->setText(lineOf(card));
    m_description->setText(card.entity.description);
    m_description->setVisible(!card.entity.description.isEmpty());
    showNames(card);
}

// How often each is spelt so stays open until it has been counted.
void CardHead::showNames(const EntityCard &card)
{
    auto *now = new QWidget(this);
    auto *grid = new QGridLayout(now);
    grid->setContentsMargins(cardMargin, 11, cardMargin, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const NameCount &name : card.names) {
        if (name.name.standing.status == Status::Rejected)
            continue;
        const bool everywhere = name.name.language.isEmpty();
        const QString language = everywhere ? tr("every language") : phrase::languageName(name.name.language);
        auto *badge = new LanguageBadge(now);
        badge->setLanguage(everywhere ? tr("all", "languages") : name.name.language, language);
        auto *spelling = new QLabel(name.name.spelling, now);
        spelling->setTextFormat(Qt::PlainText);
        spelling->setWordWrap(true);
        spelling->setFont(smallFont(font()));
        auto *count = new QLabel(card.isWhole ? countWords(name.mentions) : QString(), now);
        count->setFont(tabularFont(smallFont(font())));
        count->setForegroundRole(QPalette::PlaceholderText);
        count->setAlignment(Qt::AlignRight | Qt::AlignTop);
        const QString kind = kindWords(name.name.kind);
        if (!kind.isEmpty())
            spelling->setToolTip(tr("%1, %2", "a name and what kind of name it is").arg(name.name.spelling, kind));
        QStringList spoken{language, name.name.spelling};
        if (!kind.isEmpty())
            spoken.append(kind);
        if (card.isWhole)
            spoken.append(tr("%Ln mention(s)", nullptr, static_cast<int>(name.mentions)));
        spelling->setAccessibleName(spoken.join(u", "_s));
        grid->addWidget(badge, row, 0, Qt::AlignTop);
        grid->addWidget(spelling, row, 1);
        grid->addWidget(count, row, 2, Qt::AlignTop);
        ++row;
    }
    delete m_column->replaceWidget(m_names, now);
    m_names->hide();
    m_names->deleteLater();
    m_names = now;
    m_names->setVisible(row > 0);
}

} // namespace dossier

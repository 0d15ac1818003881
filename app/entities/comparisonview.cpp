// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entities/comparisonview.h"

#include "entities/cardhead.h"
#include "entities/cardsection.h"
#include "entities/comparisonwords.h"
#include "prose/labels.h"
#include "workspace/casedocument.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dossier {

namespace {

constexpr qsizetype firstRows = 8;
constexpr FocusOrigin here{View::Entities, -1};

} // namespace

ComparisonView::ComparisonView(CaseDocument &document, EntityId first, EntityId second, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_one(first)
    , m_other(second)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Two entities side by side"));
    build();
    bind();
    ask();
}

QSize ComparisonView::sizeHint() const
{
    return {760, 560};
}

void ComparisonView::build()
{
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, rowMargin, 0, rowMargin);
    column->setSpacing(0);
    const auto sideBySide = [column] {
        auto *row = new QHBoxLayout;
        row->setSpacing(rowMargin);
        column->addLayout(row);
        return row;
    };
    const auto half = [](QHBoxLayout *row) {
        auto *made = new QVBoxLayout;
        made->setSpacing(0);
        row->addLayout(made, 1);
        return made;
    };
    QHBoxLayout *heads = sideBySide();
    m_first = new CardHead(m_content);
    m_second = new CardHead(m_content);
    heads->addWidget(m_first, 1, Qt::AlignTop);
    heads->addWidget(m_second, 1, Qt::AlignTop);
    m_sections.resize(6);
    QHBoxLayout *reasons = sideBySide();
    m_for = addList(half(reasons), tr("Speaks for their being the same"), m_sections[0]);
    m_against = addList(half(reasons), tr("Speaks against it"), m_sections[1]);
    m_judgements = addList(column, tr("Judged so far"), m_sections[2]);
    QHBoxLayout *shared = sideBySide();
    m_companions = addList(half(shared), tr("Both appear with"), m_sections[3]);
    m_events = addList(half(shared), tr("Events that name both"), m_sections[4]);
    m_sources = addList(column, tr("Sources: mentions of the first | of the second"), m_sections[5]);
    column->addStretch(1);
    setWidget(m_content);
    m_content->hide();
    m_empty = new EmptyNote(viewport());
}

CardList *ComparisonView::addList(QVBoxLayout *column, const QString &words, CardSection *&section)
{
    auto *list = new CardList(words, firstRows, m_content);
    section = new CardSection(words, list, m_content);
    column->addWidget(section);
    column->addStretch(0);
    return list;
}

void ComparisonView::bind()
{
    connect(m_for, &CardList::chosen, this, &ComparisonView::goTo);
    connect(m_against, &CardList::chosen, this, &ComparisonView::goTo);
    connect(m_companions, &CardList::chosen, this, [this](const CardRow &row) {
        Focus focus = m_document.focus().withEntity(m_comparison.first.entity.id);
        focus = focus.withEntityToggled(m_comparison.second.entity.id).withEntityToggled(EntityId(row.id));
        m_document.setFocus(focus.from(here));
    });
    connect(m_events, &CardList::chosen, this,
        [this](const CardRow &row) { m_document.setFocus(m_document.focus().withEvent(EventId(row.id)).from(here)); });
    connect(m_sources, &CardList::chosen, this, [this](const CardRow &row) {
        const Focus both = m_document.focus()
                               .withEntity(m_comparison.first.entity.id)
                               .withEntityToggled(m_comparison.second.entity.id);
        m_document.setFocus(both.withSource(SourceId(row.id)).from(here));
    });
    connect(&m_document, &CaseDocument::contentChanged, this, &ComparisonView::ask);
}

void ComparisonView::ask()
{
    const int question = ++m_asked;
    m_document.queries()
        .entityComparison(m_one, m_other)
        .then(this,
            [this, question](const Result<EntityComparison> &comparison) {
                if (question != m_asked)
                    return;
                if (comparison) {
                    show(*comparison);
                    return;
                }
                m_content->hide();
                m_empty->setWords(tr("They are one entity now, or one of them is gone"));
                Q_EMIT failed();
            })
        .onCanceled(this, [] {});
}

void ComparisonView::show(const EntityComparison &comparison)
{
    m_comparison = comparison;
    m_first->show(comparison.first);
    m_second->show(comparison.second);
    const QList<CardList *> lists{m_for, m_against, m_judgements, m_companions, m_events, m_sources};
    const QList<QList<CardRow>> rows{ComparisonWords::reasons(comparison, true),
        ComparisonWords::reasons(comparison, false), ComparisonWords::judgements(comparison),
        ComparisonWords::companions(comparison), ComparisonWords::events(comparison),
        ComparisonWords::sources(comparison)};
    for (qsizetype i = 0; i < lists.size(); ++i) {
        lists.at(i)->setRows(rows.at(i));
        m_sections.at(i)->setHasContent(!rows.at(i).isEmpty());
        m_sections.at(i)->heading()->setCount(lists.at(i)->total());
    }
    m_content->show();
    m_empty->setWords({});
    Q_EMIT shown();
}

// To the first sentence that names both; other reasons stand where they are.
void ComparisonView::goTo(const CardRow &reason)
{
    if (reason.id != int(LikenessCode::SameSentence) + 1 || m_comparison.together.isEmpty())
        return;
    const Focus both =
        m_document.focus().withEntity(m_comparison.first.entity.id).withEntityToggled(m_comparison.second.entity.id);
    m_document.setFocus(both.withPlace(m_comparison.togetherIn, m_comparison.together.constFirst()).from(here));
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/sourcesmemory.h"

#include "shell/settings.h"
#include "sources/sourcesview.h"
#include "workspace/casedocument.h"
#include "workspace/sourcenews.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype mostFolded = 500; // groups of a case; of more, what came last is not kept

SourceArrangement keptArrangement()
{
    const QVariantMap kept = settings::sources.get();
    return {groupingFromString(kept.value(u"grouping"_s).toString()),
        orderFromString(kept.value(u"order"_s).toString()), kept.value(u"reversed"_s).toBool()};
}

void keepArrangement(const SourceArrangement &arrangement)
{
    settings::sources.set({{u"grouping"_s, toString(arrangement.grouping)}, {u"order"_s, toString(arrangement.order)},
        {u"reversed"_s, arrangement.reversed}});
}

void keepFolded(const QString &caseKey, const QSet<QString> &groups)
{
    QStringList keys(groups.begin(), groups.end());
    keys.sort();
    QVariantMap all = settings::foldedSources.get();
    if (keys.isEmpty())
        all.remove(caseKey);
    else
        all.insert(caseKey, keys.first(std::min(mostFolded, keys.size())));
    settings::foldedSources.set(all);
}

Visit keptVisit(const QString &caseKey)
{
    const QVariantMap kept = settings::visits.get().value(caseKey).toMap();
    return {kept.value(u"moment"_s).toLongLong(), ActId(kept.value(u"act"_s).toLongLong()),
        EditionId(kept.value(u"edition"_s).toLongLong())};
}

void keepVisit(const QString &caseKey, const Visit &visit)
{
    QVariantMap all = settings::visits.get();
    all.insert(caseKey,
        QVariantMap{{u"moment"_s, QDateTime::currentMSecsSinceEpoch()}, {u"act"_s, visit.act.value},
            {u"edition"_s, visit.edition.value}});
    settings::visits.set(all);
}

// Lives as long as the list, and keeps at its end what there was of the case.
class SourcesVisit : public SourceNews
{
public:
    SourcesVisit(CaseDocument &document, const QString &caseKey, QObject *parent)
        : SourceNews(document, keptVisit(caseKey), parent)
        , m_caseKey(caseKey)
    {
    }
    ~SourcesVisit() override
    {
        if (now().isKnown())
            keepVisit(m_caseKey, now());
    }
    SourcesVisit(const SourcesVisit &) = delete;
    SourcesVisit &operator=(const SourcesVisit &) = delete;

private:
    QString m_caseKey;
};

} // namespace

void rememberSources(SourcesView &view, CaseDocument &document)
{
    const QString key = document.info().uid.toString(QUuid::WithoutBraces);
    const QStringList folded = settings::foldedSources.get().value(key).toStringList();
    view.setNews(new SourcesVisit(document, key, &view));
    view.setArrangement(keptArrangement());
    view.setFolded(QSet<QString>(folded.begin(), folded.end()));
    QObject::connect(&view, &SourcesView::arrangementChanged, &view, keepArrangement);
    QObject::connect(&view, &SourcesView::foldedChanged, &view, [&view, key] { keepFolded(key, view.folded()); });
}

} // namespace dossier

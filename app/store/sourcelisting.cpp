// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How CaseReader arranges the list of sources. SQL has them in the order of the case, by an index that has all it
// needs; they are put into groups and other orders by keys here, since sorting whole rows takes many times as long.

#include "store/casereader.h"
#include "store/idlist.h"
#include "store/soughtsources.h"
#include "store/sourcerows.h"
#include "store/transaction.h"
#include "store/words.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// From here on reading a column of all sources costs less than finding so many.
constexpr qsizetype manySources = 4000;

constexpr QLatin1StringView severalYears("~");

// The key each of some sources has.
class KeyColumn
{
public:
    void put(SourceId source, const QString &key)
    {
        auto known = m_numbers.constFind(key);
        if (known == m_numbers.constEnd()) {
            known = m_numbers.insert(key, static_cast<int>(m_keys.size()));
            m_keys.append(key);
        }
        m_of.insert(source, *known);
    }

    const QStringList &all() const { return m_keys; }

    // One group for each key that one of them has, in their order.
    QList<SourceGroup> split(const QList<SourceId> &sources) const
    {
        QList<SourceGroup> groups;
        for (const QString &key : m_keys)
            groups.append({key, {}});
        for (const SourceId source : sources) {
            if (const auto number = m_of.constFind(source); number != m_of.cend())
                groups[*number].sources.append(source);
        }
        groups.removeIf([](const SourceGroup &group) { return group.sources.isEmpty(); });
        return groups;
    }

private:
    QHash<QString, int> m_numbers;
    QStringList m_keys;
    QHash<SourceId, int> m_of;
};

// By what is read of them; what is not known stands last.
void sortGroups(QList<SourceGroup> &groups, const std::function<QString(const QString &)> &words, bool reversed = false)
{
    QHash<QString, QString> sought;
    for (const SourceGroup &group : std::as_const(groups))
        sought.insert(group.key, fold(words ? words(group.key) : group.key));
    std::ranges::sort(groups, [&](const SourceGroup &one, const SourceGroup &other) {
        if (one.key.isEmpty() != other.key.isEmpty())
            return other.key.isEmpty();
        const auto pair = [&](const SourceGroup &group) { return std::pair(sought.value(group.key), group.key); };
        return reversed ? pair(other) < pair(one) : pair(one) < pair(other);
    });
}

QList<SourceId> joined(const QList<SourceGroup> &groups)
{
    QList<SourceId> sources;
    for (const SourceGroup &group : groups)
        sources.append(group.sources);
    return sources;
}

QString monthKey(const QDate &first, const QDate &last)
{
    if (first.year() != last.year())
        return severalYears;
    if (first.month() != last.month())
        return first.toString(u"yyyy"_s);
    return first.toString(u"yyyy-MM"_s);
}

QString yearKey(const QDate &first, const QDate &last)
{
    return first.year() == last.year() ? first.toString(u"yyyy"_s) : QString(severalYears);
}

// "" when there is no date; a date without an end could be of any year.
QString dateKey(const Statement &statement, int column, QString (*keyOf)(const QDate &, const QDate &))
{
    if (statement.isNull(column))
        return {};
    const QDate first = QDate::fromJulianDay(statement.integer(column));
    const QDate last = QDate::fromJulianDay(statement.integer(column + 1));
    return first.isValid() && last.isValid() ? keyOf(first, last) : QString(severalYears);
}

QString columnOf(SourceGrouping grouping)
{
    switch (grouping) {
    case SourceGrouping::Language:
        return u"language"_s;
    case SourceGrouping::Publisher:
        return u"publisher"_s;
    case SourceGrouping::Kind:
        return u"kind"_s;
    case SourceGrouping::Month:
    case SourceGrouping::Year:
        return u"published_earliest, published_latest"_s;
    case SourceGrouping::Reliability:
        return u"reliability"_s;
    case SourceGrouping::None:
    case SourceGrouping::News:
        break;
    }
    return {};
}

Result<KeyColumn> readKeys(Connection &connection, SourceGrouping grouping, const QList<SourceId> &sources)
{
    const bool isAll = sources.size() > manySources;
    QString sql = u"SELECT id, %1 FROM source"_s.arg(columnOf(grouping));
    if (!isAll)
        sql += u" WHERE id IN (SELECT value FROM json_each(:ids))"_s;
    Statement statement = connection.statement(sql);
    if (!isAll)
        statement.bind(u":ids"_s, idList(sources));
    KeyColumn keys;
    const Result<void> read = statement.forEach([&] {
        const auto source = statement.id<SourceId>(0);
        if (grouping == SourceGrouping::Month)
            keys.put(source, dateKey(statement, 1, monthKey));
        else if (grouping == SourceGrouping::Year)
            keys.put(source, dateKey(statement, 1, yearKey));
        else
            keys.put(source, statement.text(1));
    });
    if (!read)
        return read.error();
    return keys;
}

Result<FoundSources> all(Connection &connection, bool byTitle)
{
    Statement statement = connection.statement(u"SELECT s.id, s.list_day FROM source s WHERE s.removed = 0 ORDER BY "_s
        + (byTitle ? titleOrder : sourceOrder));
    FoundSources found;
    const Result<void> read = statement.forEach([&] {
        found.ids.append(statement.id<SourceId>(0));
        found.dated += statement.integer(1) != std::numeric_limits<qint64>::max() ? 1 : 0;
    });
    if (!read)
        return read.error();
    return found;
}

Result<void> bringUpToDate(
    std::shared_ptr<const SoughtSources> &sought, Connection &connection, ActId act, SourceOrder order)
{
    const bool byTitle = order == SourceOrder::Title;
    if (sought && sought->isOf(act, byTitle))
        return {};
    Result<SoughtSources> read = SoughtSources::read(connection, act, byTitle);
    if (!read)
        return read.error();
    sought = std::make_shared<const SoughtSources>(*std::move(read));
    return {};
}

Result<FoundSources> find(
    Connection &connection, const SourceListQuery &query, ActId act, std::shared_ptr<const SoughtSources> &sought)
{
    const QStringList words = foldedWords(query.words);
    if (words.isEmpty())
        return all(connection, query.arrangement.order == SourceOrder::Title);
    if (const Result<void> read = bringUpToDate(sought, connection, act, query.arrangement.order); !read)
        return read.error();
    return sought->find(words, query.languageName);
}

// Those that name the focus most often first, the others in the order of the case.
void orderByMentions(QList<SourceId> &sources, const QHash<SourceId, qint64> &mentions, bool reversed)
{
    const auto named =
        std::ranges::stable_partition(sources, [&](SourceId source) { return mentions.contains(source); });
    std::stable_sort(sources.begin(), named.begin(), [&](SourceId one, SourceId other) {
        return reversed ? mentions.value(one) < mentions.value(other) : mentions.value(one) > mentions.value(other);
    });
}

Result<void> order(Connection &connection, FoundSources &found, const SourceListQuery &query)
{
    const bool reversed = query.arrangement.reversed;
    switch (query.arrangement.order) {
    case SourceOrder::Date:
        if (reversed)
            std::reverse(found.ids.begin(), found.ids.begin() + found.dated);
        break;
    case SourceOrder::Arrival: // keys are given out in the order rows come in
        std::ranges::sort(found.ids);
        if (reversed)
            std::ranges::reverse(found.ids);
        break;
    case SourceOrder::Title:
        if (reversed)
            std::ranges::reverse(found.ids);
        break;
    case SourceOrder::Publisher: {
        const Result<KeyColumn> publishers = readKeys(connection, SourceGrouping::Publisher, found.ids);
        if (!publishers)
            return publishers.error();
        QList<SourceGroup> groups = publishers->split(found.ids);
        sortGroups(groups, {}, reversed);
        found.ids = joined(groups);
        break;
    }
    case SourceOrder::Mentions:
        orderByMentions(found.ids, query.mentions, reversed);
        break;
    }
    return {};
}

QList<SourceGroup> newsFirst(const QList<SourceId> &sources, const QSet<SourceId> &news)
{
    QList<SourceGroup> groups{{u"new"_s, {}}, {{}, {}}};
    for (const SourceId source : sources)
        groups[news.contains(source) ? 0 : 1].sources.append(source);
    groups.removeIf([](const SourceGroup &group) { return group.sources.isEmpty(); });
    return groups;
}

} // namespace

Result<QList<SourceGroup>> CaseReader::sourceGroups(
    const SourceListQuery &query, std::shared_ptr<const SoughtSources> &sought) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<ActId> act = lastAct();
    if (!act)
        return act.error();
    Result<FoundSources> found = find(*m_connection, query, *act, sought);
    if (!found)
        return found.error();
    if (const Result<void> ordered = order(*m_connection, *found, query); !ordered)
        return ordered.error();
    if (found->ids.isEmpty())
        return QList<SourceGroup>();
    const SourceGrouping grouping = query.arrangement.grouping;
    if (grouping == SourceGrouping::None)
        return QList<SourceGroup>{{{}, found->ids}};
    if (grouping == SourceGrouping::News)
        return newsFirst(found->ids, query.news);
    const Result<KeyColumn> keys = readKeys(*m_connection, grouping, found->ids);
    if (!keys)
        return keys.error();
    QList<SourceGroup> groups = keys->split(found->ids);
    sortGroups(groups, grouping == SourceGrouping::Language ? query.languageName : nullptr);
    return groups;
}

Result<void> CaseReader::readSought(SourceOrder order, std::shared_ptr<const SoughtSources> &sought) const
{
    Result<Transaction> snapshot = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    const Result<ActId> act = lastAct();
    if (!act)
        return act.error();
    return bringUpToDate(sought, *m_connection, *act, order);
}

} // namespace dossier

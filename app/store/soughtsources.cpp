// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/soughtsources.h"

#include "store/connection.h"
#include "store/sourcerows.h"
#include "store/words.h"

#include <algorithm>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// The first of rows in the order of their sources that is of this one or behind it. Keys mostly stand without gaps,
// then it is where it is looked for first.
template <typename Row> typename std::vector<Row>::const_iterator firstOf(const std::vector<Row> &rows, SourceId source)
{
    if (rows.empty() || source <= rows.front().source)
        return rows.cbegin();
    // Unsigned: keys in a file from elsewhere may be as far apart as numbers go.
    const quint64 place = static_cast<quint64>(source.value) - static_cast<quint64>(rows.front().source.value);
    if (place < rows.size() && rows[place].source == source && rows[place - 1].source < source)
        return rows.cbegin() + static_cast<qsizetype>(place);
    return std::ranges::lower_bound(rows, source, {}, &Row::source);
}

// The names of the files that sources came in.
class FileNames
{
public:
    Result<void> read(Connection &connection)
    {
        Statement statement = connection.statement(u"SELECT source, sought FROM edition ORDER BY source"_s);
        const Result<void> read = statement.forEach([&] {
            m_files.push_back({statement.id<SourceId>(0), m_names.size()});
            m_names += statement.utf8(1);
        });
        return read;
    }

    void appendTo(QByteArray &words, SourceId source) const
    {
        for (auto file = firstOf(m_files, source); file != m_files.cend() && file->source == source; ++file) {
            const auto next = std::next(file);
            const qsizetype end = next == m_files.cend() ? m_names.size() : next->start;
            words.append('\n').append(QByteArrayView(m_names).sliced(file->start, end - file->start));
        }
    }

private:
    struct File
    {
        SourceId source;
        qsizetype start = 0; // in m_names
    };

    std::vector<File> m_files;
    QByteArray m_names;
};

// The languages of sources, by their places in a list of them; 0 where none is known.
class LanguageNumbers
{
public:
    Result<void> read(Connection &connection, QStringList &languages)
    {
        Statement statement =
            connection.statement(u"SELECT language, id FROM source WHERE language > '' ORDER BY language"_s);
        QByteArray last;
        const Result<void> read = statement.forEach([&] {
            if (const QByteArrayView language = statement.utf8(0); language != last) {
                last = language.toByteArray();
                languages.append(QString::fromUtf8(last));
            }
            m_known.push_back({statement.id<SourceId>(1), static_cast<quint32>(languages.size() - 1)});
        });
        std::ranges::sort(m_known, {}, &Known::source);
        return read;
    }

    quint32 of(SourceId source) const
    {
        const auto known = firstOf(m_known, source);
        return known != m_known.cend() && known->source == source ? known->number : 0;
    }

private:
    struct Known
    {
        SourceId source;
        quint32 number = 0;
    };

    std::vector<Known> m_known;
};

} // namespace

Result<SoughtSources> SoughtSources::read(Connection &connection, ActId act, bool byTitle)
{
    SoughtSources sought;
    sought.m_act = act;
    sought.m_byTitle = byTitle;
    sought.m_languages = {QString()};
    FileNames files;
    if (const Result<void> read = files.read(connection); !read)
        return read.error();
    LanguageNumbers languages;
    if (const Result<void> read = languages.read(connection, sought.m_languages); !read)
        return read.error();
    Statement statement = connection.statement(u"SELECT s.id, s.list_day, s.sought FROM source s WHERE s.removed = 0 "
                                               "ORDER BY "_s
        + (byTitle ? titleOrder : sourceOrder));
    const Result<void> read = statement.forEach([&] {
        const auto source = statement.id<SourceId>(0);
        const bool isDated = statement.integer(1) != std::numeric_limits<qint64>::max();
        sought.m_rows.push_back({source, sought.m_words.size(), languages.of(source), isDated});
        sought.m_words += statement.utf8(2);
        files.appendTo(sought.m_words, source);
    });
    if (!read)
        return read.error();
    sought.m_rows.push_back({{}, sought.m_words.size(), 0, false});
    return sought;
}

FoundSources SoughtSources::find(
    const QStringList &words, const std::function<QString(const QString &)> &languageName) const
{
    struct Word
    {
        std::string utf8;
        std::vector<bool> isOfLanguage; // by its place in m_languages
    };
    std::vector<Word> all;
    for (const QString &word : words) {
        all.push_back({word.toStdString(), {}});
        for (const QString &language : m_languages)
            all.back().isOfLanguage.push_back(
                languageName && !language.isEmpty() && hasWords(languageName(language), {word}));
    }
    FoundSources found;
    for (size_t i = 0; i + 1 < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const std::string_view text(
            m_words.constData() + row.start, static_cast<size_t>(m_rows[i + 1].start - row.start));
        const bool fits = std::ranges::all_of(all, [&](const Word &word) {
            return word.isOfLanguage[row.language] || text.find(word.utf8) != std::string_view::npos;
        });
        if (!fits)
            continue;
        found.ids.append(row.source);
        found.dated += row.isDated ? 1 : 0;
    }
    return found;
}

} // namespace dossier

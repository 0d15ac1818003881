// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns of a case may hold, where the schema takes any word, number or bytes.

#include "casefile/claim.h"
#include "casefile/date.h"
#include "casefile/edtf.h"
#include "casefile/entity.h"
#include "casefile/finding.h"
#include "casefile/indicator.h"
#include "casefile/source.h"
#include "store/casecheck.h"
#include "store/connection.h"

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Problems = Result<QList<CheckProblem>>;

void append(Problems &problems, Problems more)
{
    if (problems && more)
        problems->append(*more);
    else if (problems)
        problems = more.error();
}

// What a count of wrong rows comes to; `what` has the number as %1.
Problems counted(Connection &connection, const QString &sql, const QString &code, const QString &what)
{
    const Result<QVariant> wrong = connection.value(sql);
    if (!wrong)
        return wrong.error();
    if (wrong->toLongLong() == 0)
        return QList<CheckProblem>{};
    return QList<CheckProblem>{{code, what.arg(wrong->toLongLong())}};
}

Problems checkCaseRow(Connection &connection)
{
    return counted(connection, u"SELECT NOT EXISTS (SELECT 1 FROM \"case\")"_s, u"integrity"_s,
        u"the row that says what the case is called and which it is, is not there"_s);
}

Problems checkUids(Connection &connection)
{
    Problems problems = QList<CheckProblem>{};
    for (const auto *table :
        {"case", "source", "edition", "rendition", "version", "draft", "entity", "event", "claim", "note", "finding"}) {
        append(problems,
            counted(connection, u"SELECT count(*) FROM \"%1\" WHERE uid = zeroblob(16)"_s.arg(QLatin1StringView(table)),
                u"value"_s, u"%2 rows of %1 without a uid"_s.arg(QLatin1StringView(table), u"%1"_s)));
    }
    return problems;
}

// The words a column may have: those that are what they are read as.
struct Words
{
    QLatin1StringView table;
    QLatin1StringView column;
    std::function<bool(const QString &)> isKnown;
};

QList<Words> columnsOfWords()
{
    const auto among = [](auto fromString) {
        return [fromString](const QString &word) { return toString(fromString(word)) == word; };
    };
    const auto reliability = among(reliabilityFromString);
    const auto part = among(datePartFromString);
    return {
        {"source"_L1, "reliability"_L1, reliability},
        {"entity"_L1, "type"_L1, among(entityTypeFromString)},
        {"name"_L1, "kind"_L1, among(nameKindFromString)},
        {"sameness"_L1, "judgement"_L1, among(judgementFromString)},
        {"indicator"_L1, "type"_L1, among(indicatorTypeFromString)},
        {"date"_L1, "part"_L1, part},
        {"event"_L1, "part"_L1, part},
        {"claim"_L1, "part"_L1, part},
        {"claim"_L1, "kind"_L1, among(claimKindFromString)},
        {"claim"_L1, "stance"_L1, among(stanceFromString)},
        {"claim"_L1, "voice"_L1, among(voiceFromString)},
        {"finding"_L1, "severity"_L1, among(severityFromString)},
    };
}

Problems checkWords(Connection &connection)
{
    QList<CheckProblem> problems;
    for (const Words &words : columnsOfWords()) {
        Statement statement =
            connection.statement(u"SELECT %2, count(*) FROM %1 GROUP BY %2"_s.arg(words.table).arg(words.column));
        const Result<void> read = statement.forEach([&] {
            if (!words.isKnown(statement.text(0)))
                problems.append({u"value"_s,
                    u"%1 of %2: “%3” is no word for it (%4 rows)"_s.arg(words.column, words.table, statement.text(0))
                        .arg(statement.integer(1))});
        });
        if (!read)
            return read.error();
    }
    return problems;
}

Problems checkCredibility(Connection &connection)
{
    return counted(connection, u"SELECT count(*) FROM claim WHERE credibility NOT BETWEEN 0 AND 6"_s, u"value"_s,
        u"credibility of claim: %1 rows are not 0 to 6"_s);
}

// A date as EDTF and the day numbers it is found by.
struct Dates
{
    QLatin1StringView table;
    QLatin1StringView column;
    QLatin1StringView bounds; // the columns <bounds>_earliest and <bounds>_latest
};

std::optional<QString> wrongIn(const QString &word, const std::optional<DayBounds> &kept)
{
    if (word.isEmpty())
        return kept ? std::optional(u"has days but no date"_s) : std::nullopt;
    const Result<Edtf> date = Edtf::parse(word);
    if (!date)
        return u"“%1” is not EDTF: %2"_s.arg(word, date.error().detail);
    if (kept != date->bounds())
        return u"“%1” is kept under other days"_s.arg(word);
    return std::nullopt;
}

Problems checkDates(Connection &connection, const Dates &dates)
{
    QList<CheckProblem> problems;
    Statement statement = connection.statement(
        u"SELECT %2, %3_earliest, %3_latest, count(*), min(id) FROM %1 GROUP BY 1, 2, 3"_s.arg(dates.table)
            .arg(dates.column)
            .arg(dates.bounds));
    const Result<void> read = statement.forEach([&] {
        std::optional<DayBounds> kept;
        if (!statement.isNull(1) || !statement.isNull(2))
            kept = DayBounds{statement.integer(1), statement.integer(2)};
        if (const std::optional<QString> wrong = wrongIn(statement.text(0), kept)) {
            problems.append({u"value"_s,
                u"%1 %2: %3 (%4 rows)"_s.arg(dates.table)
                    .arg(statement.integer(4))
                    .arg(*wrong)
                    .arg(statement.integer(3))});
        }
    });
    return read ? Problems(problems) : Problems(read.error());
}

} // namespace

Result<QList<CheckProblem>> checkValues(Connection &connection)
{
    Problems problems = checkCaseRow(connection);
    append(problems, checkUids(connection));
    append(problems, checkWords(connection));
    append(problems, checkCredibility(connection));
    constexpr Dates columns[]{{"source"_L1, "published"_L1, "published"_L1}, {"date"_L1, "edtf"_L1, "edtf"_L1},
        {"event"_L1, "date"_L1, "date"_L1}, {"claim"_L1, "date"_L1, "date"_L1}};
    for (const Dates &dates : columns)
        append(problems, checkDates(connection, dates));
    return problems;
}

} // namespace dossier

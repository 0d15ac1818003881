// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowsql.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

int numberOf(Status status)
{
    switch (status) {
    case Status::Proposed:
        return 0;
    case Status::Accepted:
        return 1;
    case Status::Rejected:
        return 2;
    }
    return 0;
}

int numberOf(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Sentence:
        return 0;
    case PassageKind::Heading:
        return 1;
    case PassageKind::Field:
        return 2;
    }
    return 0;
}

void fromNumber(int number, Status &status)
{
    status = number == 2 ? Status::Rejected : number == 1 ? Status::Accepted : Status::Proposed;
}

void fromNumber(int number, PassageKind &kind)
{
    kind = number == 2 ? PassageKind::Field : number == 1 ? PassageKind::Heading : PassageKind::Sentence;
}

QString toJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJson(const QStringList &strings)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

QJsonObject objectFromJson(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QStringList stringsFromJson(const QString &json)
{
    QStringList strings;
    for (const QJsonValue string : QJsonDocument::fromJson(json.toUtf8()).array())
        strings.append(string.toString());
    return strings;
}

namespace {

void pack(QByteArray &bytes, qint64 number)
{
    // Zigzag: small numbers of either sign stay short.
    auto rest = (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63);
    while (rest >= 0x80) {
        bytes.append(static_cast<char>((rest & 0x7f) | 0x80));
        rest >>= 7;
    }
    bytes.append(static_cast<char>(rest));
}

// False at the end of the bytes, or when they break off.
bool unpack(const QByteArray &bytes, qsizetype &at, qint64 &number)
{
    quint64 rest = 0;
    for (int shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.at(at++));
        rest |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80) {
            number = static_cast<qint64>(rest >> 1) ^ -static_cast<qint64>(rest & 1);
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray packedRuns(const OffsetMap &map)
{
    QByteArray packed;
    MapRun before;
    for (const MapRun &run : map.runs()) {
        pack(packed, run.stored - before.stored - before.storedLength);
        pack(packed, run.storedLength);
        pack(packed, run.decoded - before.decoded - before.decodedLength);
        pack(packed, run.decodedLength);
        pack(packed, run.byte - before.byte - before.byteLength);
        pack(packed, run.byteLength);
        pack(packed, run.linear ? 1 : 0);
        before = run;
    }
    return packed;
}

Result<OffsetMap> unpackedRuns(const QByteArray &packed)
{
    QList<MapRun> runs;
    MapRun before;
    for (qsizetype at = 0; at < packed.size();) {
        qint64 numbers[7] = {};
        for (qint64 &number : numbers) {
            if (!unpack(packed, at, number))
                return Error{ErrorCode::Corrupt, u"text_map breaks off"_s, {}};
        }
        MapRun run;
        run.stored = before.stored + before.storedLength + numbers[0];
        run.storedLength = numbers[1];
        run.decoded = before.decoded + before.decodedLength + numbers[2];
        run.decodedLength = numbers[3];
        run.byte = before.byte + before.byteLength + numbers[4];
        run.byteLength = numbers[5];
        run.linear = numbers[6] != 0;
        runs.append(run);
        before = run;
    }
    return OffsetMap(runs);
}

Result<qint64> Origins::keyOf(Connection &connection, const Origin &origin)
{
    const auto known = std::ranges::find(m_keys, origin, &std::pair<Origin, qint64>::first);
    if (known != m_keys.cend())
        return known->second;
    const auto bound = [&](Statement &statement) -> Statement & {
        return statement.bind(u":rule"_s, origin.rule)
            .bind(u":version"_s, origin.ruleVersion)
            .bind(u":author"_s, origin.author);
    };
    Statement insert = connection.statement(
        u"INSERT INTO origin (rule, rule_version, author) VALUES (:rule, :version, :author) ON CONFLICT DO NOTHING"_s);
    const Result<void> inserted = bound(insert).run();
    if (!inserted)
        return inserted.error();
    Statement select = connection.statement(
        u"SELECT id FROM origin WHERE rule = :rule AND rule_version = :version AND author = :author"_s);
    const Result<bool> found = bound(select).next();
    if (!found)
        return found.error();
    m_keys.append({origin, select.integer(0)});
    return select.integer(0);
}

QString placesFor(qsizetype columns, qsizetype rows)
{
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return QStringList(rows, row).join(u", "_s);
}

// Columns ----------------------------------------------------------------------------------------------------------

void ColumnList::add(const QString &column)
{
    m_columns.append(m_alias.isEmpty() ? column : m_alias + u'.' + column);
}

void ColumnList::addForInsert(const QString &column)
{
    if (m_alias.isEmpty())
        m_columns.append(column);
}

void ColumnList::date(const char *column, const Edtf &)
{
    const QString name = QString::fromLatin1(column);
    add(name);
    addForInsert(name + u"_earliest"_s);
    addForInsert(name + u"_latest"_s);
}

void ColumnList::span(const char *prefix, Span)
{
    const QString name = QString::fromLatin1(prefix);
    add(name + u"_start"_s);
    add(name + u"_end"_s);
}

void ColumnList::quote(TextId, Span, const Quote &)
{
    add("quote_words");
    add("quote_prefix");
    add("quote_suffix");
}

void ColumnList::standing(const Standing &)
{
    m_hasOrigin = true;
    add("status");
    if (m_alias.isEmpty()) {
        add("origin");
    } else {
        for (const char *column : {"rule", "rule_version", "author"})
            m_columns.append(m_alias + u"_origin."_s + QString::fromLatin1(column));
    }
    add("fingerprint");
    add("revision");
}

void ColumnList::passage(TextId, Span)
{
    addForInsert("passage");
}

void ColumnWriter::date(const char *, const Edtf &edtf)
{
    const auto bound = [&](Day day) { return edtf.isNull() ? std::optional<qint64>() : std::optional<qint64>(day); };
    put(edtf.toString());
    put(bound(edtf.bounds().earliest));
    put(bound(edtf.bounds().latest));
}

void ColumnWriter::span(const char *, Span span)
{
    put(span.start);
    put(span.end);
}

void ColumnWriter::quote(TextId text, Span span, const Quote &quote)
{
    put(quote.words);
    const bool same = isQuoteOf(quote, m_places.of(m_keys.referred(text)).characters, span);
    put(same ? std::optional<QString>() : std::optional<QString>(quote.prefix));
    put(same ? std::optional<QString>() : std::optional<QString>(quote.suffix));
}

void ColumnWriter::standing(const Standing &standing)
{
    put(numberOf(standing.status));
    const Result<qint64> origin = m_origins.keyOf(m_connection, standing.origin);
    if (!origin)
        m_error = origin.error();
    put(origin.value_or(0));
    put(standing.fingerprint);
    put(standing.revision);
}

void ColumnWriter::passage(TextId text, Span span)
{
    put(m_places.passageAt(m_keys.referred(text), span.start));
}

void ColumnReader::date(const char *, Edtf &edtf)
{
    const QString text = m_statement.text(m_column++);
    if (!text.isEmpty())
        edtf = Edtf::parse(text).value_or(Edtf());
}

void ColumnReader::span(const char *, Span &span)
{
    span.start = m_statement.integer(m_column++);
    span.end = m_statement.integer(m_column++);
}

void ColumnReader::quote(TextId, Span, Quote &quote)
{
    quote.words = m_statement.text(m_column++);
    // Null marks what completeQuote() has to fill in; an empty prefix that was kept is not null.
    const auto kept = [&] {
        const bool missing = m_statement.isNull(m_column);
        const QString text = m_statement.text(m_column++);
        return missing ? QString() : (text.isNull() ? u""_s : text);
    };
    quote.prefix = kept();
    quote.suffix = kept();
}

void ColumnReader::standing(Standing &standing)
{
    get(standing.status);
    get(standing.origin.rule);
    get(standing.origin.ruleVersion);
    get(standing.origin.author);
    get(standing.fingerprint);
    get(standing.revision);
}

void completeQuote(Quote &quote, const QString &characters, Span span)
{
    if (quote.prefix.isNull() && quote.suffix.isNull())
        quote = quoteOf(characters, span);
}

} // namespace dossier

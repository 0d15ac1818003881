// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/material.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

Result<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path + u": "_s + file.errorString(), {}};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

bool isClosing(QChar c)
{
    return QStringView(u"\"'’”»)]").contains(c);
}

// What no rule can see: nothing in the characters says that a sentence ends here.
bool canBeSeen(QStringView before, QStringView after)
{
    qsizetype last = before.size() - 1;
    while (last > 0 && (isClosing(before.at(last)) || before.at(last).isSpace()))
        --last;
    if (last < 0 || !QStringView(u".!?…:;").contains(before.at(last)))
        return false;
    const auto letter = std::ranges::find_if(after, [](QChar c) { return c.isLetterOrNumber(); });
    return letter == after.end() || !letter->isLower();
}

// Whether a token stands right behind the one before it in print.
bool isJoined(const QString &before, const QString &token, const QString &language)
{
    static const QStringList opening{u"("_s, u"["_s, u"{"_s, u"¿"_s, u"“"_s, u"‘"_s, u"„"_s};
    static const QStringList closing{u"."_s, u","_s, u")"_s, u"]"_s, u"}"_s, u"%"_s, u"”"_s, u"…"_s, u"'s"_s, u"’s"_s};
    static const QStringList high{u":"_s, u";"_s, u"!"_s, u"?"_s};
    if (opening.contains(before) || closing.contains(token))
        return true;
    if (high.contains(token))
        return language != "fr"_L1;
    const bool isElided = before.size() > 1 && (before.endsWith(u'\'') || before.endsWith(u'’'));
    return isElided && (language == "fr"_L1 || language == "it"_L1);
}

Day dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate).toJulianDay();
}

// "not resolved", two open ends and the first day of all stand where the material has no value.
bool isValue(const QJsonArray &ends)
{
    const auto isDay = [](const QJsonValue &end) {
        const QDate date = QDate::fromString(end.toString(), Qt::ISODate);
        return date.isValid() && date != QDate(1, 1, 1);
    };
    const QJsonValue first = ends.at(0);
    const QJsonValue last = ends.at(1);
    return (isDay(first) && isDay(last)) || (isDay(first) && last.isNull()) || (first.isNull() && isDay(last));
}

DateMaterial::Date dateOf(const QJsonObject &expected)
{
    DateMaterial::Date date{{expected.value("start"_L1).toInteger(), expected.value("end"_L1).toInteger()}, {}};
    const bool isRange = expected.value("type"_L1) == "daterange"_L1;
    for (const QJsonValue value : expected.value("values"_L1).toArray()) {
        const QJsonArray ends = value.toArray();
        DayBounds bounds;
        if (!isValue(ends))
            continue;
        if (!ends.at(0).isNull())
            bounds.earliest = dayOf(ends.at(0));
        if (!ends.at(1).isNull())
            bounds.latest = dayOf(ends.at(1)) - (isRange ? 1 : 0);
        date.readings.append(bounds);
    }
    return date;
}

QList<qsizetype> numbersOf(QStringView list)
{
    QList<qsizetype> numbers;
    for (const QStringView number : list.trimmed().mid(1).chopped(1).split(u',', Qt::SkipEmptyParts))
        numbers.append(number.trimmed().toLongLong());
    return numbers;
}

} // namespace

Result<SentenceMaterial> readSentences(const QString &path)
{
    const Result<QStringList> lines = linesOf(path);
    if (!lines)
        return lines.error();
    SentenceMaterial material;
    bool isInside = false; // of a paragraph
    for (const QString &line : *lines) {
        if (line.isEmpty()) {
            material.text += u"\n"_s;
            isInside = false;
            continue;
        }
        const bool parted = !isInside || canBeSeen(material.sentences.isEmpty() ? QStringView() : material.text, line);
        if (isInside)
            material.text += u' ';
        const qsizetype start = material.text.size();
        material.text += line;
        if (parted)
            material.sentences.append({start, material.text.size()});
        else
            material.sentences.last().end = material.text.size();
        isInside = true;
    }
    return material;
}

Result<NameMaterial> readNames(const QString &path, const QString &language)
{
    const Result<QStringList> lines = linesOf(path);
    if (!lines)
        return lines.error();
    NameMaterial material;
    NameMaterial::Sentence sentence;
    QString before;
    const auto end = [&] {
        if (!sentence.text.isEmpty())
            material.sentences.append(std::exchange(sentence, {}));
        before.clear();
    };
    for (const QString &line : *lines) {
        if (line.isEmpty()) {
            end();
            continue;
        }
        const QString token = line.section(u'\t', 0, 0);
        const QString tag = line.section(u'\t', 1, 1);
        if (!sentence.text.isEmpty() && !isJoined(before, token, language))
            sentence.text += u' ';
        const qsizetype start = sentence.text.size();
        sentence.text += token;
        if (tag.startsWith(u"B-"_s))
            sentence.names.append({{start, sentence.text.size()}, tag.sliced(2)});
        else if (tag.startsWith(u"I-"_s) && !sentence.names.isEmpty())
            sentence.names.last().span.end = sentence.text.size();
        before = token;
    }
    end();
    return material;
}

Result<DateMaterial> readDates(const QString &path)
{
    const Result<QStringList> lines = linesOf(path);
    if (!lines)
        return lines.error();
    DateMaterial material;
    qsizetype number = 0;
    for (const QString &line : *lines) {
        ++number;
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        const Result<Edtf> reference = Edtf::parse(object.value("reference"_L1).toString());
        if (!reference)
            return Error{ErrorCode::Invalid, u"%1, line %2"_s.arg(path).arg(number), {}};
        DateMaterial::Row row{number, object.value("text"_L1).toString(), *reference, {}};
        for (const QJsonValue expected : object.value("expected"_L1).toArray())
            row.dates.append(dateOf(expected.toObject()));
        material.rows.append(row);
    }
    return material;
}

Result<AlignmentMaterial> readAlignment(const QDir &folder, const QString &name)
{
    const Result<QStringList> source = linesOf(folder.filePath(name + u".de"_s));
    const Result<QStringList> target = linesOf(folder.filePath(name + u".fr"_s));
    const Result<QStringList> links = linesOf(folder.filePath(name + u".defr"_s));
    if (!source || !target || !links)
        return (!source ? source : !target ? target : links).error();
    AlignmentMaterial material{*source, *target, {}};
    for (const QString &line : *links) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            return Error{ErrorCode::Invalid, folder.filePath(name + u".defr"_s) + u": "_s + line, {}};
        material.links.append(
            {numbersOf(QStringView(line).first(colon)), numbersOf(QStringView(line).sliced(colon + 1))});
    }
    return material;
}

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundlefiles.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestName = 120; // in UTF-16 units; 255 bytes are what file systems take, in any script

// The same bytes in and out: a byte order mark stays a character.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decode(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString characters = decode(bytes);
    if (decode.hasError())
        return std::nullopt;
    return characters;
}

bool isRefused(QChar c)
{
    return !c.isPrint() || u"/\\<>:\"|?*"_s.contains(c);
}

QString safe(const QString &wanted)
{
    QString name = wanted.normalized(QString::NormalizationForm_C);
    for (QChar &c : name) {
        if (isRefused(c))
            c = u'_';
    }
    name = name.trimmed();
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.startsWith(u'.'))
        name[0] = u'_';
    if (name.size() > longestName) {
        const QString end = name.sliced(withoutSuffix(name).size()).left(longestName / 4);
        name = name.first(longestName - end.size()) + end;
    }
    return name.isEmpty() ? u"file"_s : name;
}

QString onOneLine(const QString &words)
{
    return words.simplified();
}

} // namespace

QString withoutSuffix(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot > 0 ? fileName.first(dot) : fileName;
}

QString FileNames::add(const QString &wanted)
{
    const QString name = safe(wanted);
    const QString base = withoutSuffix(name);
    const QString suffix = name.sliced(base.size());
    QString given = name;
    for (int n = 2; m_taken.contains(given.toCaseFolded()); ++n)
        given = base + u'-' + QString::number(n) + suffix;
    m_taken.insert(given.toCaseFolded());
    return given;
}

bool isSafeFileName(const QString &name)
{
    constexpr qsizetype longest = 255; // what file systems hold
    return !name.isEmpty() && name.size() <= longest && !name.startsWith(u'.') && !name.endsWith(u'.')
        && std::none_of(name.cbegin(), name.cend(), isRefused);
}

QString renditionFileName(const QString &sourceFile, RenditionKind kind, const QString &language, int number)
{
    const QString earlier = number > 0 ? u'.' + QString::number(number) : QString();
    return u"%1.%2.%3%4.md"_s.arg(withoutSuffix(sourceFile), toString(kind), language, earlier);
}

QByteArray toMarkdown(const MarkdownHead &head, const QString &characters)
{
    QString body = characters;
    body.replace(u'\n', "\n\n"_L1);
    const QString front =
        u"---\nrendition-of: %1\nkind: %2\nlanguage: %3\nversion: %4\nstatus: %5\nauthor: %6\n---\n\n"_s
            .arg(onOneLine(head.renditionOf), toString(head.kind), onOneLine(head.language))
            .arg(head.version)
            .arg(onOneLine(head.status), onOneLine(head.author));
    return front.toUtf8() + body.toUtf8() + '\n';
}

std::optional<QString> fromMarkdown(const QByteArray &markdown)
{
    const QByteArray end = "\n---\n\n"_ba;
    const qsizetype head = markdown.indexOf(end);
    if (!markdown.startsWith("---\n") || head < 0 || !markdown.endsWith('\n'))
        return std::nullopt;
    const qsizetype start = head + end.size();
    if (start >= markdown.size())
        return std::nullopt;
    std::optional<QString> characters = decoded(QByteArrayView(markdown).sliced(start).chopped(1));
    if (!characters)
        return std::nullopt;
    characters->replace("\n\n"_L1, "\n"_L1);
    return characters;
}

std::optional<ReadRuns> read(const QList<ByteRun> &runs, const QByteArray &bytes)
{
    ReadRuns result;
    QList<MapRun> mapped;
    qsizetype decodedOffset = 0;
    qint64 byte = 0;
    for (const ByteRun &run : runs) {
        if (run.byte < byte || run.byteLength < 0 || run.byteLength > bytes.size() - run.byte)
            return std::nullopt;
        const std::optional<QString> passedOver = decoded(QByteArrayView(bytes).sliced(byte, run.byte - byte));
        const std::optional<QString> original = decoded(QByteArrayView(bytes).sliced(run.byte, run.byteLength));
        if (!passedOver || !original)
            return std::nullopt;
        decodedOffset += passedOver->size();
        const QString stored = run.became.value_or(*original);
        mapped.append({result.characters.size(), stored.size(), decodedOffset, original->size(), run.byte,
            run.byteLength, !run.became.has_value()});
        result.characters += stored;
        decodedOffset += original->size();
        byte = run.byte + run.byteLength;
    }
    result.map = OffsetMap(mapped);
    return result;
}

std::optional<QList<ByteRun>> runsOf(const QString &characters, const OffsetMap &map, const QByteArray &bytes)
{
    QList<ByteRun> runs;
    for (const MapRun &run : map.runs()) {
        if (run.stored < 0 || run.storedLength < 0 || run.storedLength > characters.size() - run.stored)
            return std::nullopt;
        ByteRun one{run.byte, run.byteLength, std::nullopt};
        if (!run.linear)
            one.became = characters.sliced(run.stored, run.storedLength);
        runs.append(one);
    }
    if (read(runs, bytes) != ReadRuns{characters, map})
        return std::nullopt;
    return runs;
}

} // namespace dossier

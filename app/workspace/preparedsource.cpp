// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/preparedsource.h"

#include <algorithm>
#include <tuple>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Versions in order of number; of two with one number, the file that names its number comes first.
bool comesBefore(const PreparedRendition &a, const PreparedRendition &b)
{
    const auto key = [](const PreparedRendition &prepared) {
        const int number = prepared.file ? prepared.file->metadata.version : 0;
        return std::tuple(number, -prepared.path.size(), prepared.path);
    };
    return key(a) < key(b);
}

NameableText nameable(const ReadFile &file, const Reading &reading)
{
    return {{}, reading.language, file.characters, reading.names, {}};
}

// What was read without words of its language is told.
QStringList languageNotes(const ReadFile &file, const Reading &reading)
{
    if (reading.languageRules)
        return {};
    if (!reading.language.isEmpty())
        return {u"no-language-rules "_s + reading.language};
    const bool hasLetters = std::ranges::any_of(file.characters, [](QChar unit) { return unit.isLetter(); });
    return hasLetters ? QStringList{u"language-not-told"_s} : QStringList();
}

} // namespace

PreparedRendition prepareRendition(const QString &path, const Edtf &published)
{
    PreparedRendition prepared{path, readRendition(path), {}};
    if (prepared.file)
        prepared.reading = readText({prepared.file->file.characters, prepared.file->metadata.language, published});
    return prepared;
}

PreparedSource prepareSource(const IntakeItem &item)
{
    PreparedSource prepared;
    prepared.file = readSource(item.path, item.metaPath);
    Edtf published;
    if (prepared.file) {
        prepared.file->fileName = item.name;
        published = prepared.file->source.published;
        prepared.reading = readText({prepared.file->characters, prepared.file->source.language, published});
    }
    for (const QString &path : item.renditionPaths)
        prepared.renditions.append(prepareRendition(path, published));
    std::ranges::sort(prepared.renditions, comesBefore);
    return prepared;
}

QList<NameableText> nameableTexts(const PreparedRendition &prepared)
{
    if (!prepared.file)
        return {};
    return {nameable(prepared.file->file, prepared.reading)};
}

QList<NameableText> nameableTexts(const PreparedSource &prepared)
{
    if (!prepared.file)
        return {};
    QList<NameableText> texts{nameable(*prepared.file, prepared.reading)};
    for (const PreparedRendition &rendition : prepared.renditions)
        texts += nameableTexts(rendition);
    return texts;
}

QStringList notesOf(const QList<IntakeIssue> &issues)
{
    QStringList notes;
    for (const IntakeIssue &issue : issues)
        notes.append((QStringList{issue.code} + issue.arguments).join(u' '));
    return notes;
}

QStringList notesOf(const PreparedSource &prepared)
{
    return notesOf(prepared.file->issues) + languageNotes(*prepared.file, prepared.reading);
}

} // namespace dossier

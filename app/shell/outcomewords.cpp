// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/outcomewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString say(const char *words)
{
    return words ? QCoreApplication::translate("outcomes", words) : QString();
}

// Of one reason. In words, %1 is all that follows the code, %2 its first word and %3 the rest.
struct ReasonWords
{
    const char *code;
    const char *why;
    const char *advice;
    const char *link = nullptr; // to the source
};

const ReasonWords notes[] = {
    {"encoding-guessed", QT_TRANSLATE_NOOP("outcomes", "Encoding guessed as %1."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether accents are right."),
        QT_TRANSLATE_NOOP("outcomes", "Check accents")},
    {"encoding-not-as-declared", QT_TRANSLATE_NOOP("outcomes", "Not encoded as it says, but as %3."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether accents are right."),
        QT_TRANSLATE_NOOP("outcomes", "Check accents")},
    {"unreadable-bytes", QT_TRANSLATE_NOOP("outcomes", "Bytes that could not be read: %2, at byte %3."),
        QT_TRANSLATE_NOOP("outcomes", "“�” stands for each; look for an undamaged copy."),
        QT_TRANSLATE_NOOP("outcomes", "Look at them")},
    {"unknown-encoding", QT_TRANSLATE_NOOP("outcomes", "No encoding is called “%1”."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether accents are right."),
        QT_TRANSLATE_NOOP("outcomes", "Check accents")},
    {"invisible-characters", QT_TRANSLATE_NOOP("outcomes", "Characters that do not show stand in it: %1."),
        QT_TRANSLATE_NOOP("outcomes", "They are named where they stand in the text."),
        QT_TRANSLATE_NOOP("outcomes", "Look at them")},
    {"unknown-key", QT_TRANSLATE_NOOP("outcomes", "“%1” is none of the things kept about a source, and was left out."),
        QT_TRANSLATE_NOOP("outcomes",
            "Known are title, kind, publisher, author, published, url, language, reliability and encoding.")},
    {"unreadable-line", QT_TRANSLATE_NOOP("outcomes", "A line about it was left out: “%1”."),
        QT_TRANSLATE_NOOP("outcomes", "Such lines have the form “key: value”.")},
    {"bad-date", QT_TRANSLATE_NOOP("outcomes", "The date of publication was not understood: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Write it as 2021-05-25, 2021-05 or 2021.")},
    {"bad-reliability", QT_TRANSLATE_NOOP("outcomes", "“%1” is no reliability."),
        QT_TRANSLATE_NOOP("outcomes", "Write a letter from A to F.")},
    {"bad-language", QT_TRANSLATE_NOOP("outcomes", "“%1” is no language."),
        QT_TRANSLATE_NOOP("outcomes", "Write its code of two letters, as fr or nl.")},
    {"bad-kind", QT_TRANSLATE_NOOP("outcomes", "“%1” is no kind of rendition."),
        QT_TRANSLATE_NOOP("outcomes", "Write summary or translation.")},
    {"bad-version", QT_TRANSLATE_NOOP("outcomes", "“%1” is no number of a version."),
        QT_TRANSLATE_NOOP("outcomes", "Write a whole number from 1.")},
    {"metadata-differs",
        QT_TRANSLATE_NOOP("outcomes", "The file and the one beside it differ in %2; what stands beside it was taken."),
        QT_TRANSLATE_NOOP("outcomes", "Look which is right.")},
    {"file-name-differs",
        QT_TRANSLATE_NOOP("outcomes", "Its name and its head differ in %2; what the head says was taken."),
        QT_TRANSLATE_NOOP("outcomes", "Look which is right.")},
    {"meta-unreadable", QT_TRANSLATE_NOOP("outcomes", "What is told about it beside it cannot be read: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Save that file as plain text in UTF-8 and import again.")},
    {"same-file-name", QT_TRANSLATE_NOOP("outcomes", "Another source came from a file of this name."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether the two are the same article."),
        QT_TRANSLATE_NOOP("outcomes", "Open it")},
    {"new-edition", QT_TRANSLATE_NOOP("outcomes", "It is edition %1 of a source that was known."), nullptr},
    {"orphaned", QT_TRANSLATE_NOOP("outcomes", "Marks that have no place in the new edition: %1."),
        QT_TRANSLATE_NOOP("outcomes", "They are listed, not lost."), QT_TRANSLATE_NOOP("outcomes", "Open it")},
    {"no-language-rules",
        QT_TRANSLATE_NOOP(
            "outcomes", "Read without language rules (%1): dates and names in words were not looked for."),
        nullptr},
    {"language-not-told",
        QT_TRANSLATE_NOOP("outcomes", "Its language could not be told, so that it was read without language rules."),
        QT_TRANSLATE_NOOP("outcomes", "Say in the details of the source which language it is in."),
        QT_TRANSLATE_NOOP("outcomes", "Open it")},
    {"metadata-taken", QT_TRANSLATE_NOOP("outcomes", "Corrected from the file beside it: %1."), nullptr},
    {"metadata-not-taken",
        QT_TRANSLATE_NOOP(
            "outcomes", "The file beside it says something else (%1), but a person has corrected the source."),
        QT_TRANSLATE_NOOP("outcomes", "Look which is right."), QT_TRANSLATE_NOOP("outcomes", "Open it")},
    {"near-duplicate", QT_TRANSLATE_NOOP("outcomes", "Nearly the same words as “%1”."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether both are wanted."), QT_TRANSLATE_NOOP("outcomes", "Compare")},
    {"reprint", QT_TRANSLATE_NOOP("outcomes", "Shares most of its words with “%1”."),
        QT_TRANSLATE_NOOP("outcomes", "It may repeat that source, so that the two are not two witnesses."),
        QT_TRANSLATE_NOOP("outcomes", "Compare")},
    {"rendition-of", QT_TRANSLATE_NOOP("outcomes", "A version for “%1”."), nullptr},
};

// How a refusal begins whose reason has words of its own; the first that fits is taken.
struct RefusalWords
{
    ErrorCode code;
    const char *begins; // the detail
    const char *why;
    const char *advice;
};

const RefusalWords refusals[] = {
    {ErrorCode::Unreadable, "empty", QT_TRANSLATE_NOOP("outcomes", "The file is empty, or holds nothing but blanks."),
        QT_TRANSLATE_NOOP("outcomes", "Look for a copy with the text in it.")},
    {ErrorCode::Unreadable, "binary", QT_TRANSLATE_NOOP("outcomes", "It is no text: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Open it in the program it is from and save it as plain text.")},
    {ErrorCode::Unreadable, "not UTF", QT_TRANSLATE_NOOP("outcomes", "Its letters are damaged: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Look for an undamaged copy, or name its encoding in a file beside it.")},
    {ErrorCode::Unreadable, "too large", QT_TRANSLATE_NOOP("outcomes", "The file is too large: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Cut it into parts and import those.")},
    {ErrorCode::Unreadable, "name", QT_TRANSLATE_NOOP("outcomes", "Its name is damaged, so that it cannot be opened."),
        QT_TRANSLATE_NOOP("outcomes", "Rename it and import it again.")},
    {ErrorCode::Unreadable, "", QT_TRANSLATE_NOOP("outcomes", "The file cannot be opened: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Look at its rights, then try again.")},
    {ErrorCode::Unsupported, "no source beside it",
        QT_TRANSLATE_NOOP("outcomes", "It tells of a source, but none of its name stands beside it."),
        QT_TRANSLATE_NOOP("outcomes", "Give it the name of its source and import the two together.")},
    {ErrorCode::Unsupported, "misnamed rendition",
        QT_TRANSLATE_NOOP("outcomes", "Its name is nearly that of a rendition, so that it is not clear what it is."),
        QT_TRANSLATE_NOOP("outcomes",
            "Call it as its source with .summary.en.md or .translation.en.md behind, en being the language; or give "
            "it another name, if it is a source.")},
    {ErrorCode::Unsupported, "", QT_TRANSLATE_NOOP("outcomes", "This kind of file cannot be read."),
        QT_TRANSLATE_NOOP("outcomes", "Save it as plain text or Markdown.")},
    {ErrorCode::NotFound, "", QT_TRANSLATE_NOOP("outcomes", "The file, or the source it belongs to, is not there."),
        QT_TRANSLATE_NOOP("outcomes", "Look whether it was moved or renamed, and import both together.")},
    {ErrorCode::Duplicate, "", QT_TRANSLATE_NOOP("outcomes", "Already in the case, byte for byte."),
        QT_TRANSLATE_NOOP("outcomes", "There is nothing to do.")},
    {ErrorCode::Foreign, "", QT_TRANSLATE_NOOP("outcomes", "The file is not what its name says."),
        QT_TRANSLATE_NOOP("outcomes", "Look where it comes from.")},
    {ErrorCode::NewerVersion, "", QT_TRANSLATE_NOOP("outcomes", "It was written by a newer Dossier."),
        QT_TRANSLATE_NOOP("outcomes", "Import it with that version.")},
    {ErrorCode::Corrupt, "", QT_TRANSLATE_NOOP("outcomes", "Its content contradicts itself: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Look for an undamaged copy.")},
    {ErrorCode::ReadOnly, "", QT_TRANSLATE_NOOP("outcomes", "The case does not take changes."),
        QT_TRANSLATE_NOOP("outcomes", "Copy it to a folder of your own and import there.")},
    {ErrorCode::Busy, "", QT_TRANSLATE_NOOP("outcomes", "Somebody else holds the case."),
        QT_TRANSLATE_NOOP("outcomes", "Close it there, then try again.")},
    {ErrorCode::DiskFull, "", QT_TRANSLATE_NOOP("outcomes", "The disk is full."),
        QT_TRANSLATE_NOOP("outcomes", "Make room, then try again.")},
    {ErrorCode::Conflict, "",
        QT_TRANSLATE_NOOP("outcomes", "The case knows other words under this file name or address, as “%1”."),
        QT_TRANSLATE_NOOP("outcomes", "Say whether it is a new edition of that source.")},
    {ErrorCode::Invalid, "", QT_TRANSLATE_NOOP("outcomes", "What it says was not understood: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Correct it and try again.")},
    {ErrorCode::Cancelled, "", QT_TRANSLATE_NOOP("outcomes", "Stopped before it was its turn."),
        QT_TRANSLATE_NOOP("outcomes", "Import it again to go on.")},
    {ErrorCode::Failed, "", QT_TRANSLATE_NOOP("outcomes", "It did not work: %1."),
        QT_TRANSLATE_NOOP("outcomes", "Try again.")},
};

const ReasonWords *wordsOf(const QString &note)
{
    const QString code = note.section(u' ', 0, 0);
    const auto found = std::ranges::find_if(
        notes, [&code](const ReasonWords &words) { return code == QLatin1StringView(words.code); });
    return found == std::end(notes) ? nullptr : found;
}

QString filled(QString words, const QString &argument)
{
    words.replace(u"%2"_s, argument.section(u' ', 0, 0));
    words.replace(u"%3"_s, argument.section(u' ', 1));
    return words.replace(u"%1"_s, argument);
}

QString because(const QString &detail)
{
    return detail.isEmpty() ? say(QT_TRANSLATE_NOOP("outcomes", "no reason was given")) : detail;
}

OutcomeLink link(OutcomeAction action, const char *words)
{
    return {action, say(words)};
}

} // namespace

ImportGroup groupOf(const ImportOutcome &outcome)
{
    switch (outcome.what) {
    case ImportOutcome::What::Refused:
        return ImportGroup::Refused;
    case ImportOutcome::What::Changed:
        return ImportGroup::ToCheck;
    case ImportOutcome::What::Duplicate:
        return ImportGroup::Known;
    case ImportOutcome::What::In:
        break;
    }
    return outcome.toCheck() ? ImportGroup::ToCheck : ImportGroup::Imported;
}

QString groupWords(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Refused:
        return say(QT_TRANSLATE_NOOP("outcomes", "Refused"));
    case ImportGroup::ToCheck:
        return say(QT_TRANSLATE_NOOP("outcomes", "To check"));
    case ImportGroup::Known:
        return say(QT_TRANSLATE_NOOP("outcomes", "Known"));
    case ImportGroup::Imported:
        break;
    }
    return say(QT_TRANSLATE_NOOP("outcomes", "Imported"));
}

QString groupTitle(ImportGroup group)
{
    switch (group) {
    case ImportGroup::Refused:
        return QCoreApplication::translate("outcomes", "Refused", "of several");
    case ImportGroup::ToCheck:
        return QCoreApplication::translate("outcomes", "To check", "of several");
    case ImportGroup::Known:
        return QCoreApplication::translate("outcomes", "Known", "of several");
    case ImportGroup::Imported:
        break;
    }
    return QCoreApplication::translate("outcomes", "Imported", "of several");
}

Reason refusal(const Error &error)
{
    const auto found = std::ranges::find_if(refusals, [&error](const RefusalWords &words) {
        const QLatin1StringView begins(words.begins);
        return words.code == error.code && (begins.isEmpty() || error.detail.startsWith(begins));
    });
    if (found == std::end(refusals))
        return {because(error.detail), {}};
    // What follows "binary: " says it to a person.
    const QString detail = error.detail.startsWith("binary: "_L1) ? error.detail.sliced(8) : error.detail;
    return {filled(say(found->why), because(detail)), say(found->advice)};
}

QStringList noteCodes()
{
    QStringList codes;
    for (const ReasonWords &words : notes)
        codes.append(QString::fromLatin1(words.code));
    return codes;
}

Reason noteWords(const QString &note)
{
    const ReasonWords *words = wordsOf(note);
    return words ? Reason{filled(say(words->why), note.section(u' ', 1)), say(words->advice)} : Reason{note, {}};
}

OutcomePhrase outcomePhrase(const ImportOutcome &outcome)
{
    OutcomePhrase phrase;
    QStringList sentences;
    switch (outcome.what) {
    case ImportOutcome::What::Refused: {
        const Reason reason = refusal(outcome.error);
        return {reason.why, reason.advice, {}};
    }
    case ImportOutcome::What::Changed: {
        const Reason reason = refusal(outcome.error);
        phrase.advice = reason.advice;
        phrase.links = {link(OutcomeAction::TakeAsEdition, QT_TRANSLATE_NOOP("outcomes", "A new edition")),
            link(OutcomeAction::TakeAsSource, QT_TRANSLATE_NOOP("outcomes", "Another source"))};
        sentences = {reason.why};
        break;
    }
    case ImportOutcome::What::Duplicate:
        sentences = {outcome.title.isEmpty()
                ? say(QT_TRANSLATE_NOOP("outcomes", "Already in the case, byte for byte."))
                : say(QT_TRANSLATE_NOOP("outcomes", "Already in the case: the same bytes as “%1”."))
                      .arg(outcome.title)};
        break;
    case ImportOutcome::What::In:
        sentences = {say(QT_TRANSLATE_NOOP("outcomes", "Imported."))};
        break;
    }
    for (const QString &note : outcome.notes) {
        const Reason reason = noteWords(note);
        sentences.append(reason.why);
        if (phrase.advice.isEmpty())
            phrase.advice = reason.advice;
        const ReasonWords *words = wordsOf(note);
        if (phrase.links.isEmpty() && words && words->link && outcome.source)
            phrase.links.append({OutcomeAction::OpenSource, say(words->link)});
    }
    phrase.happened = sentences.join(u' ');
    return phrase;
}

} // namespace dossier

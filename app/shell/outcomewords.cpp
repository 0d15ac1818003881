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

#define SAY(words) QT_TRANSLATE_NOOP("outcomes", words)

const ReasonWords notes[] = {
    {"encoding-guessed", SAY("Encoding guessed as %1."), SAY("Look whether accents are right."), SAY("Check accents")},
    {"encoding-not-as-declared", SAY("Not encoded as it says, but as %3."), SAY("Look whether accents are right."),
        SAY("Check accents")},
    {"unknown-encoding", SAY("No encoding is called “%1”."), SAY("Look whether accents are right."),
        SAY("Check accents")},
    {"invisible-characters", SAY("Characters that do not show stand in it: %1."),
        SAY("They are named where they stand in the text."), SAY("Look at them")},
    {"unknown-key", SAY("“%1” is none of the things kept about a source, and was left out."),
        SAY("Known are title, kind, publisher, author, published, url, language, reliability and encoding.")},
    {"unreadable-line", SAY("A line about it was left out: “%1”."), SAY("Such lines have the form “key: value”.")},
    {"bad-date", SAY("The date of publication was not understood: %1."),
        SAY("Write it as 2021-05-25, 2021-05 or 2021.")},
    {"bad-reliability", SAY("“%1” is no reliability."), SAY("Write a letter from A to F.")},
    {"bad-language", SAY("“%1” is no language."), SAY("Write its code of two letters, as fr or nl.")},
    {"bad-kind", SAY("“%1” is no kind of rendition."), SAY("Write summary or translation.")},
    {"bad-version", SAY("“%1” is no number of a version."), SAY("Write a whole number from 1.")},
    {"metadata-differs", SAY("The file and the one beside it differ in %2; what stands beside it was taken."),
        SAY("Look which is right.")},
    {"file-name-differs", SAY("Its name and its head differ in %2; what the head says was taken."),
        SAY("Look which is right.")},
    {"meta-unreadable", SAY("What is told about it beside it cannot be read: %1."),
        SAY("Save that file as plain text in UTF-8 and import again.")},
    {"same-file-name", SAY("Another source came from a file of this name."),
        SAY("Look whether the two are the same article."), SAY("Open it")},
    {"new-edition", SAY("It is edition %1 of a source that was known."), nullptr},
    {"orphaned", SAY("Marks that have no place in the new edition: %1."), SAY("They are listed, not lost."),
        SAY("Open it")},
    {"near-duplicate", SAY("Nearly the same words as “%1”."), SAY("Look whether both are wanted."), SAY("Compare")},
    {"reprint", SAY("Shares most of its words with “%1”."),
        SAY("It may repeat that source, so that the two are not two witnesses."), SAY("Compare")},
    {"rendition-of", SAY("A version for “%1”."), nullptr},
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
    {ErrorCode::Unreadable, "empty", SAY("The file is empty, or holds nothing but blanks."),
        SAY("Look for a copy with the text in it.")},
    {ErrorCode::Unreadable, "binary", SAY("It is no text: %1."),
        SAY("Open it in the program it is from and save it as plain text.")},
    {ErrorCode::Unreadable, "not UTF", SAY("Its letters are damaged: %1."),
        SAY("Look for an undamaged copy, or name its encoding in a file beside it.")},
    {ErrorCode::Unreadable, "too large", SAY("The file is too large: %1."), SAY("Cut it into parts and import those.")},
    {ErrorCode::Unreadable, "", SAY("The file cannot be opened: %1."), SAY("Look at its rights, then try again.")},
    {ErrorCode::Unsupported, "", SAY("This kind of file cannot be read."), SAY("Save it as plain text or Markdown.")},
    {ErrorCode::NotFound, "", SAY("The file, or the source it belongs to, is not there."),
        SAY("Look whether it was moved or renamed, and import both together.")},
    {ErrorCode::Duplicate, "", SAY("Already in the case, byte for byte."), SAY("There is nothing to do.")},
    {ErrorCode::Foreign, "", SAY("The file is not what its name says."), SAY("Look where it comes from.")},
    {ErrorCode::NewerVersion, "", SAY("It was written by a newer Dossier."), SAY("Import it with that version.")},
    {ErrorCode::Corrupt, "", SAY("Its content contradicts itself: %1."), SAY("Look for an undamaged copy.")},
    {ErrorCode::ReadOnly, "", SAY("The case does not take changes."),
        SAY("Copy it to a folder of your own and import there.")},
    {ErrorCode::Busy, "", SAY("Somebody else holds the case."), SAY("Close it there, then try again.")},
    {ErrorCode::DiskFull, "", SAY("The disk is full."), SAY("Make room, then try again.")},
    {ErrorCode::Conflict, "", SAY("The case knows other words under this file name or address, as “%1”."),
        SAY("Say whether it is a new edition of that source.")},
    {ErrorCode::Invalid, "", SAY("What it says was not understood: %1."), SAY("Correct it and try again.")},
    {ErrorCode::Cancelled, "", SAY("Stopped before it was its turn."), SAY("Import it again to go on.")},
    {ErrorCode::Failed, "", SAY("It did not work: %1."), SAY("Try again.")},
};

#undef SAY

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

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace dossier {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("errors", words);
}

QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP(
            "errors", "“%1” is not there. It may have been moved or renamed; open it from its new place."));
    case ErrorCode::Unreadable:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” cannot be read."));
    case ErrorCode::Unsupported:
        return say(QT_TRANSLATE_NOOP(
            "errors", "“%1” is of a kind that is not read. Save it as plain text or Markdown and import that."));
    case ErrorCode::Duplicate:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” is in the case already, byte for byte."));
    case ErrorCode::Foreign:
        return say(QT_TRANSLATE_NOOP(
            "errors", "“%1” is not a case. Nothing was changed in it. To read it as a source, import it."));
    case ErrorCode::NewerVersion:
        return say(QT_TRANSLATE_NOOP(
            "errors", "“%1” was written by a newer Dossier and was left untouched. Open it with that version."));
    case ErrorCode::Corrupt:
        return say(QT_TRANSLATE_NOOP("errors",
            "“%1” is damaged and was left untouched. Open a copy kept elsewhere, or see what dossier-cli check says."));
    case ErrorCode::ReadOnly:
        return say(QT_TRANSLATE_NOOP(
            "errors", "“%1” cannot be written to. Copy it to a folder of your own and open the copy."));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” is open elsewhere. Close it there first."));
    case ErrorCode::DiskFull:
        return say(
            QT_TRANSLATE_NOOP("errors", "The disk is full. What is in “%1” stays in it; make room and try again."));
    case ErrorCode::Conflict:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” has changed in the meantime. Nothing was written."));
    case ErrorCode::Invalid:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” was not understood."));
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("errors", "Stopped."));
    case ErrorCode::Failed:
        break;
    }
    return say(QT_TRANSLATE_NOOP("errors", "“%1” did not work."));
}

} // namespace

QString holderWords(const Holder &holder)
{
    if (holder.who.isEmpty() && holder.host.isEmpty())
        return say(QT_TRANSLATE_NOOP("errors", "it is open elsewhere"));
    const QString who = holder.who.isEmpty() ? say(QT_TRANSLATE_NOOP("errors", "Somebody")) : holder.who;
    if (holder.host.isEmpty() || holder.since == 0)
        return say(QT_TRANSLATE_NOOP("errors", "%1 has it open")).arg(who);
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(holder.since);
    const QString words = say(QT_TRANSLATE_NOOP("errors", "%1 has it open on %2 since %3"));
    return words.arg(who, holder.host, QLocale().toString(since, QLocale::ShortFormat));
}

QString readOnlyWords(const ReadOnly &reason)
{
    switch (reason.why) {
    case ReadOnly::Why::Held:
        return say(QT_TRANSLATE_NOOP("errors", "Read only: %1. What is changed there shows here."))
            .arg(holderWords(reason.holder.value_or(Holder())));
    case ReadOnly::Why::Place:
        return say(QT_TRANSLATE_NOOP(
            "errors", "Read only: the file or its folder takes no changes. Copy it elsewhere to work on it."));
    case ReadOnly::Why::Copy:
        return say(QT_TRANSLATE_NOOP("errors",
            "Read only: the file or its folder takes no changes, and this is a copy made to be read, as the case was "
            "not "
            "closed or is of an older version. What is changed there does not show here."));
    case ReadOnly::Why::Asked:
        break;
    }
    return say(QT_TRANSLATE_NOOP("errors", "Read only, as it was asked for. Open it again to work on it."));
}

QString damageWords(const QString &what)
{
    return say(QT_TRANSLATE_NOOP("errors",
                   "“%1” was not closed the last time, and a check found that its file is damaged. Export what can be "
                   "read as a bundle, or go on with a copy kept elsewhere; dossier-cli check says what is wrong."))
        .arg(what);
}

QString errorWords(const Error &error, const QString &what)
{
    if (const auto holder = holderFromDetail(error.detail); holder && error.code == ErrorCode::Busy)
        return say(QT_TRANSLATE_NOOP("errors", "“%1” can only be read for now: %2.")).arg(what, holderWords(*holder));
    QString words = sentence(error);
    if (words.contains(QLatin1StringView("%1")))
        words = words.arg(what);
    // SQLite has no more to say about a full disk.
    if (error.detail.isEmpty() || error.code == ErrorCode::DiskFull)
        return words;
    return words + QLatin1Char(' ') + error.detail;
}

QString openCaseErrorWords(const Error &error, const QString &casePath)
{
    const QFileInfo file(casePath);
    if (error.code == ErrorCode::NotFound && file.exists())
        return say(QT_TRANSLATE_NOOP("errors",
            "What this was about is not in the case any more: it was undone or taken out meanwhile. Nothing was "
            "changed."));
    return errorWords(error, file.fileName());
}

QString exportErrorWords(const Error &error, const QString &folder)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return say(QT_TRANSLATE_NOOP("errors",
                       "“%1” holds the bundle of another case, which was left as it is. Choose "
                       "another folder."))
            .arg(folder);
    case ErrorCode::Invalid:
        return say(QT_TRANSLATE_NOOP("errors",
                       "“%1” takes no bundle, as it holds something else, which was left as it is. Choose an empty "
                       "folder."))
            .arg(folder);
    case ErrorCode::ReadOnly:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” takes no files. Choose a folder of your own.")).arg(folder);
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("errors",
                       "The disk is full. “%1” is as it was before; make room and export again, or choose a folder "
                       "elsewhere."))
            .arg(folder);
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("errors", "The export was stopped. “%1” is as it was before.")).arg(folder);
    default:
        return errorWords(error, folder);
    }
}

QString bundleErrorWords(const Error &error, const QString &folder, const QString &casePath)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Foreign:
        return say(QT_TRANSLATE_NOOP("errors",
                       "“%1” is not a bundle: there is no case.json in it. To read what is in it as sources, import "
                       "the folder."))
            .arg(folder);
    case ErrorCode::Unreadable:
    case ErrorCode::Corrupt:
        return say(QT_TRANSLATE_NOOP("errors", "The bundle “%1” is damaged, and no case was made of it.")).arg(folder)
            + QLatin1Char(' ') + error.detail;
    case ErrorCode::Conflict:
        return say(QT_TRANSLATE_NOOP("errors", "“%1” is there already and was left as it is. Choose another name."))
            .arg(casePath);
    case ErrorCode::Cancelled:
        return say(QT_TRANSLATE_NOOP("errors", "Stopped. No case was made of the bundle."));
    case ErrorCode::NewerVersion:
        return errorWords(error, folder);
    default:
        return errorWords(error, casePath);
    }
}

QString readAgainWords(const ReadAgainReport &report)
{
    const auto counted = [](const char *words, qsizetype count) {
        return QCoreApplication::translate("errors", words, nullptr, static_cast<int>(count));
    };
    QStringList parts{
        counted(QT_TRANSLATE_N_NOOP("errors", "%Ln text(s) were read again, as the rules are newer than the case"),
            report.texts)};
    if (report.added > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("errors", "%Ln new proposal(s)"), report.added);
    if (report.removed > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("errors", "%Ln proposal(s) gone"), report.removed);
    if (report.changed > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("errors", "%Ln changed"), report.changed);
    if (report.noLongerFound > 0)
        parts += counted(
            QT_TRANSLATE_N_NOOP("errors", "%Ln accepted and no longer found, kept and listed"), report.noLongerFound);
    return parts.join(QLatin1StringView(", ")) + QLatin1Char('.');
}

QString reportWords(const ImportReport &report)
{
    const auto counted = [](const char *words, qsizetype count) {
        return QCoreApplication::translate("errors", words, nullptr, static_cast<int>(count));
    };
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("errors", "%Ln source(s) came in"), report.in)};
    if (report.duplicate > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("errors", "%Ln in the case already"), report.duplicate);
    if (report.refused > 0)
        parts += counted(QT_TRANSLATE_N_NOOP("errors", "%Ln not read"), report.refused);
    if (report.cancelled)
        parts += say(QT_TRANSLATE_NOOP("errors", "stopped on request"));
    return parts.join(QLatin1StringView(", "));
}

} // namespace dossier

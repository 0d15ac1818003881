// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/errorwords.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        return say(QT_TRANSLATE_NOOP("errors", "The disk is full. “%1” is as it was before; make room and try again."));
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

QString errorWords(const Error &error, const QString &what)
{
    QString words = sentence(error);
    if (words.contains(QLatin1StringView("%1")))
        words = words.arg(what);
    return error.detail.isEmpty() ? words : words + QLatin1Char(' ') + error.detail;
}

QString outcomeWords(const ImportOutcome &outcome)
{
    if (outcome.what == ImportOutcome::What::In)
        return say(QT_TRANSLATE_NOOP("errors", "In the case"));
    return errorWords(outcome.error, QFileInfo(outcome.path).fileName());
}

QString reportWords(const ImportReport &report)
{
    const auto counted = [](const char *words, qsizetype count) {
        return QCoreApplication::translate("errors", words, nullptr, static_cast<int>(count));
    };
    QStringList parts{counted(QT_TRANSLATE_NOOP("errors", "%n source(s) came in"), report.in)};
    if (report.duplicate > 0)
        parts += counted(QT_TRANSLATE_NOOP("errors", "%n in the case already"), report.duplicate);
    if (report.refused > 0)
        parts += counted(QT_TRANSLATE_NOOP("errors", "%n not read"), report.refused);
    if (report.cancelled)
        parts += say(QT_TRANSLATE_NOOP("errors", "stopped on request"));
    return parts.join(QLatin1StringView(", "));
}

} // namespace dossier

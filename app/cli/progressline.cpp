// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include <QFileInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 pause = 200; // milliseconds
constexpr qsizetype columns = 79; // one less than a narrow terminal has, where the cursor stands
const QString startOver = u"\r\x1b[K"_s; // to the line's start, and nothing in it

QString timeLeft(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(1, (milliseconds + 500) / 1000);
    return seconds < 120 ? u"%1 s left"_s.arg(seconds) : u"%1 min left"_s.arg((seconds + 30) / 60);
}

} // namespace

ProgressLine::~ProgressLine()
{
    if (m_shownAt < 0)
        return;
    m_terminal << startOver;
    m_terminal.flush();
}

void ProgressLine::show(const ImportProgress &progress)
{
    const bool allIn = progress.done == progress.total;
    if (m_shownAt >= 0 && progress.milliseconds - m_shownAt < pause && !allIn)
        return;
    m_shownAt = progress.milliseconds;
    m_terminal << startOver << progressWords(progress);
    m_terminal.flush();
}

QString progressWords(const ImportProgress &progress)
{
    const QLocale english(QLocale::English);
    if (progress.done == progress.total)
        return u"%1 read · comparing them with the rest of the case"_s.arg(english.toString(progress.total));
    QStringList parts{u"%1 of %2"_s.arg(english.toString(progress.done), english.toString(progress.total))};
    if (progress.done > 0 && progress.milliseconds > 0) {
        const double each = static_cast<double>(progress.milliseconds) / static_cast<double>(progress.done);
        parts.append(u"%1 a second"_s.arg(english.toString(static_cast<qint64>(1000 / each))));
        parts.append(timeLeft(static_cast<qint64>(each * static_cast<double>(progress.total - progress.done))));
    }
    QString name = QFileInfo(progress.path).fileName();
    std::ranges::replace_if(name, [](QChar sign) { return !sign.isPrint(); }, QChar(u'?'));
    parts.append(name);
    return parts.join(u" · "_s).left(columns);
}

} // namespace dossier

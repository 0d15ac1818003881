// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace dossier {

class Connection;

// Sources found, those whose date of publication is known first.
struct FoundSources
{
    QList<SourceId> ids;
    qsizetype dated = 0;
};

// What the sources of a case that are not removed are sought by, at hand in the order of their list. While a person
// types words, looking through it takes a tenth of the time that asking the file for each letter does. It holds about
// a hundred bytes a source.
class SoughtSources
{
public:
    // By the day of publication, or by their titles. Within a transaction; `act` is the last of the case.
    static Result<SoughtSources> read(Connection &connection, ActId act, bool byTitle);

    // Whether it still is what the case has, in this order.
    bool isOf(ActId act, bool byTitle) const { return act == m_act && byTitle == m_byTitle; }

    // Those that have every one of these words, which are folded: in what they are sought by, in the name of a file
    // they came in, or in what their language is called, where that is asked.
    FoundSources find(const QStringList &words, const std::function<QString(const QString &)> &languageName) const;

private:
    struct Row
    {
        SourceId source;
        qsizetype start = 0; // in m_words; it ends where the next one starts
        quint32 language = 0; // in m_languages
        bool isDated = false;
    };

    ActId m_act;
    bool m_byTitle = false;
    QByteArray m_words; // UTF-8, folded; a line break between what is sought apart
    QStringList m_languages; // "" first
    std::vector<Row> m_rows; // and one behind the last, for its start
};

} // namespace dossier

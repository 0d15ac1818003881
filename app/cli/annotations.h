// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "exchange/jsonschema.h"
#include "store/casewriter.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dossier {

// What a file of annotations (resources/schema/annotations.schema.json) comes to in a case.
struct Annotations
{
    CaseContent added; // new rows, which name those of the case by their ids
    QList<Decision> decisions; // on rows the case has: what a person says of a proposal
    QList<SchemaProblem> problems; // with the file; when there are any, nothing is to be written

    bool isEmpty() const; // it says nothing new
};

// `known` is the case as it is; `author` is named in the rows unless the file names another; `now` in milliseconds
// since 1970 UTC.
Annotations readAnnotations(const QJsonObject &file, const CaseContent &known, const QString &author, qint64 now);

} // namespace dossier

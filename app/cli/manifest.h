// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/result.h"
#include "exchange/jsonschema.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dossier {

// Which texts are to be analysed together (resources/schema/manifest.schema.json).
struct Manifest
{
    struct Document
    {
        QString id;
        QString path;
        bool isArticle = true; // else it renders one
        Edtf published; // null when it is not said
    };
    struct Pair
    {
        QString id;
        qsizetype source = 0; // indexes of documents
        qsizetype rendition = 0;
        bool isSummary = false;
    };
    QList<Document> documents;
    QList<Pair> pairs;

    // The document that the one with this index renders, -1 when no pair says so.
    qsizetype renderedBy(qsizetype index) const;
};

// What is wrong with a manifest is said all at once; then there are no documents.
struct ReadManifest
{
    Manifest manifest;
    QList<SchemaProblem> problems;
};

// Paths in it are from `folder` on.
ReadManifest readManifest(const QJsonObject &json, const QString &folder);

} // namespace dossier

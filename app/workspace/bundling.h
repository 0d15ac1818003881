// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"

#include <QString>

#include <functional>

namespace dossier {

// A bundle (exchange/bundle.h) becomes a case file and the other way round. Both read or write the whole case: to be
// called from a worker, or for a small bundle.
//
// What a bundle holds, with what a case keeps besides: sketches, by which texts that say the same find each other.
// Errors: those of readBundle.
Result<CaseContent> contentOfBundle(const QString &bundle);
// Errors: those of readBundle and CaseWriter::create; Cancelled when `progress` (0 … 1) returns false, which it is
// asked between reading and writing. The file is not left behind half made.
Result<void> makeCaseFromBundle(const QString &bundle, const QString &casePath, const QString &who,
    const std::function<bool(double)> &progress = {});
// Errors: those of CaseReader::open and writeBundle; Cancelled when `progress` (0 … 1) returns false, and the folder is
// as it was.
Result<void> writeCaseAsBundle(
    const QString &casePath, const QString &folder, const std::function<bool(double)> &progress = {});

// The sample case, built in: five articles written for trying things out.
QString sampleBundle();

} // namespace dossier

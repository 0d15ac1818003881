// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/bundling.h"

#include "collation/reprints.h"
#include "exchange/bundle.h"
#include "store/casereader.h"
#include "store/casewriter.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dossier {

Result<CaseContent> contentOfBundle(const QString &bundle)
{
    Result<CaseContent> content = readBundle(bundle);
    if (!content)
        return content;
    for (Text &text : content->texts) {
        if (text.edition)
            text.sketch = sketchOf(text.characters);
    }
    return content;
}

Result<void> makeCaseFromBundle(
    const QString &bundle, const QString &casePath, const QString &who, const std::function<bool(double)> &progress)
{
    const Error stopped{ErrorCode::Cancelled, {}, {}};
    const auto goesOn = [&progress](double done) { return !progress || progress(done); };
    constexpr double shareOfReading = 0.5;
    if (!goesOn(0))
        return stopped;
    auto content = contentOfBundle(bundle);
    if (!content)
        return content.error();
    if (!goesOn(shareOfReading))
        return stopped;
    auto writer = CaseWriter::create(casePath, content->info, who);
    if (!writer)
        return writer.error();
    QFuture<Result<void>> filled = (*writer)->fill(std::move(*content));
    filled.waitForFinished();
    Result<void> result = filled.result();
    if (result && !goesOn(1))
        result = stopped;
    writer->reset(); // leaves one plain file
    if (!result)
        QFile::remove(casePath);
    return result;
}

Result<void> writeCaseAsBundle(
    const QString &casePath, const QString &folder, const std::function<bool(double)> &progress)
{
    constexpr double shareOfReading = 0.3;
    const auto part = [&progress](double from, double to) {
        return [&progress, from, to](double done) { return !progress || progress(from + done * (to - from)); };
    };
    const auto reader = CaseReader::open(casePath);
    if (!reader)
        return reader.error();
    const auto content = reader->content(part(0, shareOfReading));
    if (!content)
        return content.error();
    return writeBundle(*content, folder, part(shareOfReading, 1));
}

QString sampleBundle()
{
    return u":/sample"_s;
}

} // namespace dossier

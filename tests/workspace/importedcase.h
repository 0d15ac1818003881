// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/importing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dossier {

// A case of its own for each test, and a folder with files that are imported into it: for what an import finds.
class ImportedCase
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
        CaseInfo info;
        info.uid = newUid();
        info.language = QStringLiteral("en");
        auto writer =
            CaseWriter::create(m_folder->filePath(QStringLiteral("case.dossier")), info, QStringLiteral("reader"));
        QVERIFY(writer);
        m_writer = *std::move(writer);
    }
    void close()
    {
        m_writer.reset();
        m_folder.reset();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QStringLiteral("in/") + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    void import()
    {
        QVERIFY(importFiles(*m_writer, {m_folder->filePath(QStringLiteral("in"))}, QStringLiteral("reader")));
    }
    QList<Finding> findings() const
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        return reader ? reader->findings().value_or(QList<Finding>()) : QList<Finding>();
    }
    // "code: arguments", in order.
    QStringList told() const
    {
        QStringList lines;
        for (const Finding &finding : findings())
            lines.append(finding.code + QStringLiteral(": ") + finding.arguments.join(QStringLiteral(" | ")));
        return lines;
    }
    Result<void> take(Write part)
    {
        const Result<WriteReceipt> receipt = m_writer->write(std::move(part)).result();
        return receipt ? Result<void>() : Result<void>(receipt.error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseWriter> m_writer;
};

} // namespace dossier

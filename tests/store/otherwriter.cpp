// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another process that has a case open for writing, for tests:
//   otherwriter hold CASE WHO   says "ready" and keeps the case open until its input ends;
//   otherwriter write CASE SEED writes sources and acts one after the other and names each that was answered, until it
//                               is killed.

#include "store/casewriter.h"
#include "store/library.h"
#include "store/smallcase.h"
#include "store/writes.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace dossier;
using namespace dossier::tests;

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "otherwriter: %s %s\n", qPrintable(error.detail), qPrintable(error.query));
    return 1;
}

void say(const QString &words)
{
    std::puts(qPrintable(words));
    std::fflush(stdout);
}

QString someWords(QRandomGenerator &random)
{
    QString words = u"ADE "_s;
    for (quint32 word = 0, count = random.bounded(20U, 800U); word < count; ++word)
        words += QString::number(random.bounded(100000U)) + (word % 12 == 11 ? u'\n' : u' ');
    return words;
}

// Several writes are under way at once, so that some share a transaction and a person's comes between them.
int writeOn(CaseWriter &writer, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int round = 0;; ++round) {
        QList<std::pair<QString, QFuture<Result<WriteReceipt>>>> writes;
        for (quint32 number = 0, count = random.bounded(1U, 6U); number < count; ++number) {
            const QString title = u"%1-%2-%3"_s.arg(seed).arg(round).arg(number);
            if (random.bounded(4) == 0)
                writes.append({u"note "_s + title, writer.write(personalWrite(newNote(title)))});
            else
                writes.append({u"source "_s + title,
                    writer.write(importOf(newSource(title, someWords(random), SmallCaseBuilder::agency)))});
        }
        for (auto &[what, answer] : writes) {
            const Result<WriteReceipt> receipt = answer.result();
            if (!receipt)
                return fail(receipt.error());
            say(what);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !setUpLibrary())
        return 2;
    const bool hold = arguments.at(1) == "hold"_L1;
    const auto writer = CaseWriter::open(arguments.at(2), hold ? arguments.at(3) : QString());
    if (!writer)
        return fail(writer.error());
    if (!hold)
        return writeOn(**writer, arguments.at(3).toUInt());
    say(u"ready"_s);
    while (std::getchar() != EOF) { }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

// Inputs that once did harm, or lead far into an entry point, do none.
class TestKeptInputs : public QObject
{
    Q_OBJECT

private slots:
    void everyTargetHasInputs_data();
    void everyTargetHasInputs();
    void inputsDoNoHarm_data();
    void inputsDoNoHarm();

private:
    static QDir inputsOf(const FuzzTarget &target)
    {
        return QDir(QStringLiteral(DOSSIER_SOURCE_DIR) + u"/tests/fuzz/inputs/"_s + QLatin1StringView(target.name));
    }
};

void TestKeptInputs::everyTargetHasInputs_data()
{
    QTest::addColumn<qsizetype>("target");
    for (qsizetype i = 0; i < fuzzTargets().size(); ++i)
        QTest::newRow(fuzzTargets().at(i).name) << i;
}

void TestKeptInputs::everyTargetHasInputs()
{
    QFETCH(qsizetype, target);
    QVERIFY(!inputsOf(fuzzTargets().at(target)).entryList(QDir::Files).isEmpty());
}

void TestKeptInputs::inputsDoNoHarm_data()
{
    QTest::addColumn<qsizetype>("target");
    QTest::addColumn<QByteArray>("bytes");
    for (qsizetype i = 0; i < fuzzTargets().size(); ++i) {
        const QDir inputs = inputsOf(fuzzTargets().at(i));
        for (const QString &name : inputs.entryList(QDir::Files)) {
            QFile file(inputs.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::addRow("%s/%s", fuzzTargets().at(i).name, qPrintable(name)) << i << file.readAll();
        }
        QTest::addRow("%s, nothing", fuzzTargets().at(i).name) << i << QByteArray();
    }
}

void TestKeptInputs::inputsDoNoHarm()
{
    QFETCH(qsizetype, target);
    QFETCH(QByteArray, bytes);
    fuzzTargets().at(target).run(bytes);
}

QTEST_GUILESS_MAIN(TestKeptInputs)
#include "tst_keptinputs.moc"

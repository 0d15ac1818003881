// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/filedialogs.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_FileDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void what_is_chosen_is_handed_on_and_the_dialog_goes()
    {
        QString chosen;
        askForFolder(m_window.get(), u"Import a folder"_s, [&](const QString &folder) { chosen = folder; });
        QCOMPARE(dialog()->windowTitle(), u"Import a folder"_s);
        QCOMPARE(dialog()->fileMode(), QFileDialog::Directory);
        answer(m_folder->path());
        QCOMPARE(chosen, m_folder->path());
        QTRY_VERIFY(!dialog());
    }

    void nothing_is_handed_on_when_it_is_left()
    {
        int answers = 0;
        askForFile(m_window.get(), u"Open"_s, u"All (*)"_s, [&](const QString &) { ++answers; });
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QCOMPARE(answers, 0);
    }

    void several_files_are_asked_for()
    {
        QStringList chosen;
        askForFiles(
            m_window.get(), u"Import"_s, {u"Articles (*.txt)"_s}, [&](const QStringList &files) { chosen = files; });
        QCOMPARE(dialog()->fileMode(), QFileDialog::ExistingFiles);
        answer(m_folder->filePath(u"a.txt"_s));
        QCOMPARE(chosen, QStringList{m_folder->filePath(u"a.txt"_s)});
    }

    void a_case_is_kept_with_its_suffix()
    {
        QString chosen;
        askWhereToKeep(m_window.get(), u"New case"_s, m_folder->filePath(u"locks.dossier"_s), u"Cases (*.dossier)"_s,
            Existing::IsRefusedLater, [&](const QString &path) { chosen = path; });
        QCOMPARE(dialog()->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(dialog()->testOption(QFileDialog::DontConfirmOverwrite));
        answer(m_folder->filePath(u"gates"_s));
        QCOMPARE(chosen, m_folder->filePath(u"gates.dossier"_s));
    }

private:
    QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(); }
    void answer(const QString &path)
    {
        QFileDialog *asked = dialog();
        asked->selectFile(path);
        QMetaObject::invokeMethod(asked, "accept");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(tst_FileDialogs)
#include "tst_filedialogs.moc"

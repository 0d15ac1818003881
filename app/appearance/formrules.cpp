// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/formrules.h"

#include "appearance/formexchange.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <dlfcn.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using namespace std::chrono_literals;

constexpr auto longestStart = 10s; // of a program on a busy machine
constexpr auto longestAnswer = 2s; // for a line
constexpr qsizetype unitsEachMillisecond = 1000; // the slowest that is waited for
constexpr int mostFailures = 3;

// Beside the library this is in, where that is one; else where it is built, or installed, for the program. Never in the
// folder somebody happens to work in: a program of one piece is called here what it was started as, without a folder.
QString programPath()
{
    QStringList folders;
    Dl_info here{};
    if (dladdr(reinterpret_cast<const void *>(&programPath), &here) != 0
        && QDir::isAbsolutePath(QFile::decodeName(here.dli_fname)))
        folders.append(QFileInfo(QFile::decodeName(here.dli_fname)).path());
    const QString program = QCoreApplication::applicationDirPath();
    folders << program + u"/appearance"_s << program + u"/../" DOSSIER_PROGRAMS u"/dossier"_s;
    for (const QString &folder : std::as_const(folders)) {
        if (const QString path = folder + u"/dossier-forms"_s; QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

// What a paragraph leaves open, as the program numbered it while it ran this time.
struct NumberedState
{
    quint64 sitting = 0;
    quint32 number = 0;
};

class RulesElsewhere : public FormRules
{
public:
    explicit RulesElsewhere(QString program) : m_program(std::move(program)) { }
    ~RulesElsewhere() override { end(); }

    bool isReady() override
    {
        if (m_failures >= mostFailures)
            return true; // with nothing
        begin();
        if (!m_isGreeted)
            receive(QDeadlineTimer(0));
        return m_isGreeted;
    }

    quint64 sitting() const override { return m_sitting; }

    void setMode(Mode mode) override { m_mode = mode; }

    QList<RuledRun> runsOf(QStringView paragraph, FormState &state, Syntax syntax) override
    {
        const auto *before = std::any_cast<NumberedState>(&state);
        FormQuestion question{m_mode, syntax};
        question.paragraph = paragraph.toString();
        if (before && before->sitting == m_sitting)
            question.state = before->number;
        const FormAnswer answer = answerTo(question);
        state = NumberedState{m_sitting, answer.state};
        return answer.runs;
    }

    Syntax syntaxOf(const QString &fileName, const QString &mediaType) override
    {
        FormQuestion question{m_mode};
        question.fileName = fileName.isEmpty() ? u"text"_s : fileName;
        question.mediaType = mediaType;
        return answerTo(question).syntax;
    }

private:
    // The program may have ended just before it was asked.
    FormAnswer answerTo(const FormQuestion &question)
    {
        for (int attempt = 0; attempt < 2 && m_failures < mostFailures; ++attempt) {
            if (!greeted())
                continue;
            m_process->write(message(question));
            const auto limit =
                longestAnswer + std::chrono::milliseconds(question.paragraph.size() / unitsEachMillisecond);
            QDeadlineTimer deadline(limit);
            while (receive(deadline)) {
                if (const auto answer = takeAnswer(m_received)) {
                    m_failures = 0;
                    return *answer;
                }
            }
            end();
            if (deadline.hasExpired()) {
                ++m_failures;
                break; // it would take as long again
            }
        }
        return {};
    }

    void begin()
    {
        if (m_process && m_process->state() != QProcess::NotRunning)
            return;
        end();
        ++m_sitting;
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(m_program, QStringList());
    }

    bool greeted()
    {
        begin();
        QDeadlineTimer deadline(longestStart);
        while (!m_isGreeted && receive(deadline)) { }
        if (!m_isGreeted && (deadline.hasExpired() || m_process->error() == QProcess::FailedToStart))
            m_failures = mostFailures;
        if (!m_isGreeted)
            end();
        return m_isGreeted;
    }

    // False when nothing came in time.
    bool receive(QDeadlineTimer deadline)
    {
        if (!m_process->bytesAvailable() && !m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        m_received += m_process->readAllStandardOutput();
        if (!m_isGreeted)
            m_isGreeted = takeAnswer(m_received).has_value();
        return true;
    }

    void end()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill(); // it keeps nothing
            m_process->waitForFinished();
        }
        m_process.reset();
        m_received.clear();
        m_isGreeted = false;
    }

    QString m_program;
    Mode m_mode = Mode::Light;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_received;
    bool m_isGreeted = false;
    quint64 m_sitting = 0;
    int m_failures = 0;
};

} // namespace

std::unique_ptr<FormRules> FormRules::elsewhere()
{
    const QString program = programPath();
    if (!program.isEmpty())
        return std::make_unique<RulesElsewhere>(program);
    qWarning("The form of texts stays without colour: there is no dossier-forms beside the program.");
    return {};
}

} // namespace dossier

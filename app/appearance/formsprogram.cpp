// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dossier-forms: answers on its standard output what is asked on its standard input (formexchange.h), and ends with
// that or when nothing is asked for a while. It reads no file but its rules and writes none.

#include "appearance/formexchange.h"
#include "appearance/libraryrules.h"

#include <QCoreApplication>

#include <array>
#include <poll.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using namespace dossier;

class Answers
{
public:
    FormAnswer to(const FormQuestion &question)
    {
        if (m_mode != question.mode) {
            m_mode = question.mode;
            m_rules->setMode(m_mode);
        }
        if (!question.fileName.isEmpty())
            return {m_rules->syntaxOf(question.fileName, question.mediaType), 0, {}};
        FormState state = question.state < m_states.size() ? m_states.at(question.state) : FormState();
        FormAnswer answer{question.syntax, 0, m_rules->runsOf(question.paragraph, state, question.syntax)};
        if (question.syntax != Syntax::Prose) { // whose paragraphs stand alone
            m_states.push_back(std::move(state));
            answer.state = static_cast<quint32>(m_states.size() - 1);
        }
        return answer;
    }

private:
    Mode m_mode = Mode::Light;
    std::unique_ptr<FormRules> m_rules = libraryRules();
    std::vector<FormState> m_states{FormState()};
};

// False when nothing comes any more.
bool receive(QByteArray &received)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (poll(&input, 1, static_cast<int>(formPatience.count())) <= 0)
        return false;
    std::array<char, 65536> bytes{};
    const ssize_t read = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (read > 0)
        received.append(bytes.data(), read);
    return read > 0;
}

bool send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent));
        if (written <= 0)
            return false;
        sent += written;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Answers answers;
    answers.to({.paragraph = QStringLiteral("1")}); // so that our own rules are there
    QByteArray received;
    bool goesOn = send(formGreeting());
    while (goesOn && receive(received)) {
        while (const auto question = takeQuestion(received))
            goesOn = send(message(answers.to(*question)));
    }
    return 0;
}

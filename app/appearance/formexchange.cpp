// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/formexchange.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace dossier {

static QDataStream &operator<<(QDataStream &stream, const RuledRun &run)
{
    return stream << run.start << run.length << run.form << run.themed.has_value() << run.themed.value_or(0);
}

static QDataStream &operator>>(QDataStream &stream, RuledRun &run)
{
    bool isThemed = false;
    QRgb themed = 0;
    stream >> run.start >> run.length >> run.form >> isThemed >> themed;
    run.themed = isThemed ? std::optional(themed) : std::nullopt;
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const FormQuestion &question)
{
    return stream << question.mode << question.syntax << question.state << question.paragraph << question.fileName
                  << question.mediaType;
}

static QDataStream &operator>>(QDataStream &stream, FormQuestion &question)
{
    return stream >> question.mode >> question.syntax >> question.state >> question.paragraph >> question.fileName
        >> question.mediaType;
}

static QDataStream &operator<<(QDataStream &stream, const FormAnswer &answer)
{
    return stream << answer.syntax << answer.state << answer.runs;
}

static QDataStream &operator>>(QDataStream &stream, FormAnswer &answer)
{
    return stream >> answer.syntax >> answer.state >> answer.runs;
}

template <typename T> static QByteArray messageOf(const T &content)
{
    QByteArray bytes(sizeof(quint32), '\0');
    QDataStream stream(&bytes, QIODevice::Append);
    stream << content;
    qToBigEndian(static_cast<quint32>(bytes.size() - qsizetype(sizeof(quint32))), bytes.data());
    return bytes;
}

template <typename T> static std::optional<T> takeMessage(QByteArray &received)
{
    constexpr qsizetype head = sizeof(quint32);
    if (received.size() < head)
        return {};
    const qsizetype length = qFromBigEndian<quint32>(received.constData());
    if (received.size() < head + length)
        return {};
    QDataStream stream(received.sliced(head, length));
    received.remove(0, head + length);
    T content;
    stream >> content;
    return stream.status() == QDataStream::Ok ? std::optional(content) : std::nullopt;
}

QByteArray message(const FormQuestion &question)
{
    return messageOf(question);
}

QByteArray message(const FormAnswer &answer)
{
    return messageOf(answer);
}

std::optional<FormQuestion> takeQuestion(QByteArray &received)
{
    return takeMessage<FormQuestion>(received);
}

std::optional<FormAnswer> takeAnswer(QByteArray &received)
{
    return takeMessage<FormAnswer>(received);
}

QByteArray formGreeting()
{
    return message(FormAnswer());
}

} // namespace dossier

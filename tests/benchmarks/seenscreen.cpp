// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/seenscreen.h"

#include <QtEndian>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int patience = 10'000; // milliseconds

} // namespace

SeenScreen::SeenScreen()
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    // It writes the number of its display to its standard output when it is ready.
    m_server.start(u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-br"_s, u"-fbdir"_s, m_folder.path(), u"-screen"_s,
            u"0"_s, u"%1x%2x24"_s.arg(size.width()).arg(size.height())});
    if (!m_server.waitForStarted(patience) || !m_server.waitForReadyRead(patience))
        return;
    m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    if (!m_file.open(QIODevice::ReadOnly) || !readHead())
        m_pixels = nullptr;
}

SeenScreen::~SeenScreen()
{
    m_file.close();
    m_server.terminate();
    m_server.waitForFinished(patience);
}

// The file is a window dump (XWDFile.h): a head of 32-bit numbers, highest byte first, then colours of twelve bytes
// each, then the pixels.
bool SeenScreen::readHead()
{
    enum Field { HeadBytes = 0, LineBytes = 12, Colours = 19, Fields };
    std::array<quint32, Fields> head{};
    QByteArray bytes = m_file.read(qsizetype(sizeof head));
    if (bytes.size() != qsizetype(sizeof head))
        return false;
    qFromBigEndian<quint32>(bytes.constData(), Fields, head.data());
    constexpr qint64 colourBytes = 12;
    const qint64 begin = head[HeadBytes] + colourBytes * head[Colours];
    m_lineBytes = head[LineBytes];
    m_pixels = m_file.map(begin, m_lineBytes * size.height());
    return m_pixels != nullptr;
}

QRgb SeenScreen::pixel(int x, int y) const
{
    QRgb colour = 0;
    std::memcpy(&colour, m_pixels + y * m_lineBytes + x * qsizetype(sizeof colour), sizeof colour);
    return colour | 0xFF000000U;
}

bool SeenScreen::isBare() const
{
    constexpr QRgb ground = 0xFF000000U;
    constexpr int apart = 20; // pixels: there may be some as black in a window
    for (int y = 0; y < size.height(); y += apart) {
        for (int x = 0; x < size.width(); x += apart) {
            if (pixel(x, y) != ground)
                return false;
        }
    }
    return true;
}

QImage SeenScreen::now() const
{
    return QImage(m_pixels, size.width(), size.height(), m_lineBytes, QImage::Format_RGB32).copy();
}

} // namespace dossier

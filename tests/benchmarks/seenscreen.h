// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

namespace dossier {

// A screen of its own without a window manager (Xvfb), whose pixels are looked at as they change: what a program shows
// is seen from outside, without asking it and without taking pictures.
class SeenScreen
{
public:
    SeenScreen();
    ~SeenScreen();
    SeenScreen(const SeenScreen &) = delete;
    SeenScreen &operator=(const SeenScreen &) = delete;

    bool isThere() const { return m_pixels != nullptr; } // false where there is no Xvfb
    QString display() const { return m_display; } // ":7"
    QImage now() const; // of the pixels as they are; does not change later
    QRgb pixel(int x, int y) const;
    bool isBare() const; // no window is to be seen

    static constexpr QSize size{1300, 860}; // with room for a title bar that nobody draws

private:
    bool readHead();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    QFile m_file;
    const uchar *m_pixels = nullptr;
    qsizetype m_lineBytes = 0;
};

} // namespace dossier

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <unistd.h>

namespace dossier::tests {

// Runs as nobody in particular while it lives, when the test runs as root, whom no permissions stop.
class Unprivileged
{
public:
    Unprivileged() : m_root(geteuid() == 0 && setresuid(65534, 65534, 0) == 0) { }
    ~Unprivileged()
    {
        if (m_root && setresuid(0, 0, 0) != 0)
            qFatal("cannot be root again");
    }
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_root;
};

// A folder that takes no changes, nor do the files in it, while it lives; readable for all.
class Sealed
{
public:
    explicit Sealed(const QString &folder, const QStringList &files) : m_folder(folder)
    {
        for (const QString &file : files)
            QFile::setPermissions(file, QFileDevice::Permissions(0x4444));
        QFile::setPermissions(folder, QFileDevice::Permissions(0x5555));
    }
    ~Sealed() { QFile::setPermissions(m_folder, QFileDevice::Permissions(0x7777)); }
    Sealed(const Sealed &) = delete;
    Sealed &operator=(const Sealed &) = delete;

private:
    QString m_folder;
};

} // namespace dossier::tests

// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

// A place for files that is full after so many bytes: what the C library writes to regular files, and the folders it
// makes, for the whole program.
namespace dossier::tests {

class FullPlace
{
public:
    // From now on there is room for so many bytes.
    explicit FullPlace(qint64 room);
    ~FullPlace(); // as much as there is
    FullPlace(const FullPlace &) = delete;
    FullPlace &operator=(const FullPlace &) = delete;
};

} // namespace dossier::tests

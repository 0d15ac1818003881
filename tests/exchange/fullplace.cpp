// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fullplace.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr qint64 endless = std::numeric_limits<qint64>::max() / 2;
constexpr qint64 sizeOfFolder = 4096;
std::atomic<qint64> room = endless;

bool isFile(int file)
{
    struct stat about = {};
    return file > STDERR_FILENO && fstat(file, &about) == 0 && S_ISREG(about.st_mode);
}

// As much of it as there is room for.
size_t take(size_t bytes)
{
    const qint64 wanted = static_cast<qint64>(bytes);
    const qint64 given = std::clamp<qint64>(room, 0, wanted);
    room -= given;
    return static_cast<size_t>(given);
}

} // namespace

// In the place of those of the C library, for Qt and the C++ library too. A file takes what there is room for before it
// takes no more.
extern "C" ssize_t write(int file, const void *bytes, size_t count)
{
    const size_t given = isFile(file) ? take(count) : count;
    if (given == 0 && count > 0) {
        errno = ENOSPC;
        return -1;
    }
    return syscall(SYS_write, file, bytes, given);
}

extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    if (room < sizeOfFolder) {
        errno = ENOSPC;
        return -1;
    }
    room -= sizeOfFolder;
    return static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

namespace dossier::tests {

FullPlace::FullPlace(qint64 bytes)
{
    room = bytes;
}

FullPlace::~FullPlace()
{
    room = endless;
}

} // namespace dossier::tests

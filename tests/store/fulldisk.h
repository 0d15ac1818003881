// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <atomic>
#include <cstring>
#include <limits>
#include <new>
#include <sqlite3.h>

// A disk that is full after so many bytes: SQLite's own file system (https://sqlite.org/vfs.html) behind one that lets
// files grow no further than there is room. What is written over in place takes no room.

namespace dossier::tests {

class FullDisk
{
public:
    static constexpr qint64 endless = std::numeric_limits<qint64>::max() / 2;

    // Puts itself before SQLite's file system for the rest of the program, the first time.
    static void install()
    {
        static const bool done = [] {
            sqlite3_vfs *const real = sqlite3_vfs_find(nullptr);
            static sqlite3_vfs shim = *real;
            shim.zName = "dossier-full-disk";
            shim.pAppData = real;
            shim.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
            shim.xOpen = &open;
            return sqlite3_vfs_register(&shim, 1) == SQLITE_OK;
        }();
        Q_ASSERT(done);
    }
    static void setRoom(qint64 bytes) { room() = bytes; }
    static qint64 written() { return bytesWritten(); } // bytes, by all files together

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_int64 size; // as far as it was written here
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };
    static std::atomic<qint64> &room()
    {
        static std::atomic<qint64> left = endless;
        return left;
    }
    static std::atomic<qint64> &bytesWritten()
    {
        static std::atomic<qint64> bytes = 0;
        return bytes;
    }
    static bool take(sqlite3_int64 bytes)
    {
        if (room().fetch_sub(bytes) >= bytes)
            return true;
        room() += bytes;
        return false;
    }
    static sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }
    template <typename... Values> using Method = int (*sqlite3_io_methods::*)(sqlite3_file *, Values...);
    // Hands a call on to the file behind.
    template <auto method, typename... Values> static int pass(sqlite3_file *file, Values... values)
    {
        sqlite3_file *real = realOf(file);
        return (real->pMethods->*method)(real, values...);
    }

    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *const real = static_cast<sqlite3_vfs *>(vfs->pAppData);
        auto *const mine = new (file) File{{nullptr}, 0};
        const int answer = real->xOpen(real, name, mine->real(), flags, outFlags);
        if (!mine->real()->pMethods)
            return answer;
        file->pMethods = &methods();
        if (answer == SQLITE_OK)
            mine->real()->pMethods->xFileSize(mine->real(), &mine->size);
        return answer;
    }
    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        auto *const mine = reinterpret_cast<File *>(file);
        const sqlite3_int64 more = offset + count - mine->size;
        if (more > 0 && !take(more))
            return SQLITE_FULL;
        bytesWritten() += count;
        const int answer = mine->real()->pMethods->xWrite(mine->real(), bytes, count, offset);
        if (answer == SQLITE_OK && more > 0)
            mine->size = offset + count;
        return answer;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        auto *const mine = reinterpret_cast<File *>(file);
        const sqlite3_int64 more = size - mine->size;
        if (more > 0 && !take(more))
            return SQLITE_FULL;
        const int answer = mine->real()->pMethods->xTruncate(mine->real(), size);
        if (answer == SQLITE_OK) {
            mine->size = size;
            if (more < 0)
                room() -= more;
        }
        return answer;
    }
    static int sync(sqlite3_file *file, int flags)
    {
        if (room() <= 0)
            return SQLITE_FULL;
        return pass<&sqlite3_io_methods::xSync>(file, flags);
    }
    // Making room beforehand and mapped pages are left to the file behind: none of it is needed.
    static const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods table{2, &pass<&sqlite3_io_methods::xClose>,
            &pass<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>, &write, &truncate, &sync,
            &pass<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>, &pass<&sqlite3_io_methods::xLock, int>,
            &pass<&sqlite3_io_methods::xUnlock, int>, &pass<&sqlite3_io_methods::xCheckReservedLock, int *>,
            &pass<&sqlite3_io_methods::xFileControl, int, void *>, &pass<&sqlite3_io_methods::xSectorSize>,
            &pass<&sqlite3_io_methods::xDeviceCharacteristics>,
            &pass<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
            &pass<&sqlite3_io_methods::xShmLock, int, int, int>, &shmBarrier,
            &pass<&sqlite3_io_methods::xShmUnmap, int>, nullptr, nullptr};
        return table;
    }
    static void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *real = realOf(file);
        real->pMethods->xShmBarrier(real);
    }
};

} // namespace dossier::tests

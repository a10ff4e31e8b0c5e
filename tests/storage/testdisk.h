// TestDisk stands between SQLite and the disk: it can be full, and it knows whether what was
// written to a library's log was flushed. Install it before a library is opened. Any thread.
#pragma once

#include <atomic>
#include <cstring>
#include <sqlite3.h>

namespace acervo {

class TestDisk
{
public:
    // The process's default from now on.
    static TestDisk &install()
    {
        static TestDisk disk;
        return disk;
    }

    void setFull(bool full) { m_full = full; }
    int logWrites() const { return m_logWrites; }
    bool logIsFlushed() const { return !m_unflushed; }

private:
    struct File
    {
        sqlite3_file base;
        bool isLog;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    TestDisk()
        : m_real(sqlite3_vfs_find(nullptr))
        , m_shim(*m_real)
    {
        m_shim.zName = "acervo-test-disk";
        m_shim.szOsFile = int(sizeof(File)) + m_real->szOsFile;
        m_shim.pAppData = this;
        m_shim.pNext = nullptr;
        m_shim.xOpen = [](sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                          int *outFlags) {
            auto *disk = static_cast<TestDisk *>(vfs->pAppData);
            return disk->open(name, reinterpret_cast<File *>(file), flags, outFlags);
        };
        fillMethods();
        sqlite3_vfs_register(&m_shim, 1);
    }

    int open(const char *name, File *file, int flags, int *outFlags)
    {
        const char *end = ".acervo-wal";
        const size_t length = name ? std::strlen(name) : 0;
        file->isLog =
            length > std::strlen(end) && std::strcmp(name + length - std::strlen(end), end) == 0;
        file->base.pMethods = nullptr;
        // The system's own functions find their data by the vfs that they are called with.
        const int result = m_real->xOpen(m_real, name, file->real(), flags, outFlags);
        if (file->real()->pMethods)
            file->base.pMethods = &m_methods;
        return result;
    }

    template <auto Method, typename... Arguments>
    static auto pass(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *real = reinterpret_cast<File *>(file)->real();
        return (real->pMethods->*Method)(real, arguments...);
    }

    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        TestDisk &disk = install();
        if (disk.m_full)
            return SQLITE_FULL;
        if (reinterpret_cast<File *>(file)->isLog) {
            ++disk.m_logWrites;
            disk.m_unflushed = true;
        }
        return pass<&sqlite3_io_methods::xWrite>(file, bytes, count, offset);
    }

    static int flush(sqlite3_file *file, int flags)
    {
        if (reinterpret_cast<File *>(file)->isLog)
            install().m_unflushed = false;
        return pass<&sqlite3_io_methods::xSync>(file, flags);
    }

    void fillMethods()
    {
        using Io = sqlite3_io_methods;
        m_methods.iVersion = 2;
        m_methods.xClose = pass<&Io::xClose>;
        m_methods.xRead = pass<&Io::xRead, void *, int, sqlite3_int64>;
        m_methods.xWrite = write;
        m_methods.xTruncate = pass<&Io::xTruncate, sqlite3_int64>;
        m_methods.xSync = flush;
        m_methods.xFileSize = pass<&Io::xFileSize, sqlite3_int64 *>;
        m_methods.xLock = pass<&Io::xLock, int>;
        m_methods.xUnlock = pass<&Io::xUnlock, int>;
        m_methods.xCheckReservedLock = pass<&Io::xCheckReservedLock, int *>;
        m_methods.xFileControl = pass<&Io::xFileControl, int, void *>;
        m_methods.xSectorSize = pass<&Io::xSectorSize>;
        m_methods.xDeviceCharacteristics = pass<&Io::xDeviceCharacteristics>;
        m_methods.xShmMap = pass<&Io::xShmMap, int, int, int, volatile void **>;
        m_methods.xShmLock = pass<&Io::xShmLock, int, int, int>;
        m_methods.xShmBarrier = pass<&Io::xShmBarrier>;
        m_methods.xShmUnmap = pass<&Io::xShmUnmap, int>;
    }

    sqlite3_vfs *m_real;
    sqlite3_vfs m_shim;
    sqlite3_io_methods m_methods{};
    std::atomic<bool> m_full = false;
    std::atomic<bool> m_unflushed = false;
    std::atomic<int> m_logWrites = 0;
};

} // namespace acervo

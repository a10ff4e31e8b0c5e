// Archives take a packed copy of values to a file and back. Whoever is kept hands all its members
// to archive(…), by one function for both ways. Arrays stand in the file as they stand in memory,
// so a file is for the machine and version that wrote it; whatever else it is, a checksum over all
// of it tells. One thread.
#pragma once

#include "change.h"

#include <QFile>
#include <QHash>

#include <array>
#include <type_traits>
#include <vector>

namespace acervo {

// Of blocks of bytes; as fast as memory.
class Checksum
{
public:
    void add(const char *bytes, size_t size);
    quint64 value() const;

private:
    std::array<quint64, 4> m_lanes{0x9ae16a3b2f90404f, 0xc949c7defebb1d4f, 0x4cf5ad432745937f,
                                   0x52dce729a3c1b1d5};
};

template <typename T>
concept Packed = std::is_arithmetic_v<T> || std::is_enum_v<T>;

class SnapshotWriter
{
public:
    explicit SnapshotWriter(QFile &file)
        : m_file(file)
    {}

    template <typename... Parts>
    void operator()(const Parts &...parts)
    {
        (put(parts), ...);
    }
    bool finish(); // whether all is written

private:
    template <typename Part>
    void put(const Part &part)
    {
        if constexpr (Packed<Part>)
            write(reinterpret_cast<const char *>(&part), sizeof part);
        else
            part.transfer(*this);
    }
    template <Packed Item>
    void put(const std::vector<Item> &items)
    {
        put(quint64(items.size()));
        write(reinterpret_cast<const char *>(items.data()), items.size() * sizeof(Item));
    }
    template <typename Item, size_t Count>
    void put(const std::array<Item, Count> &items)
    {
        for (const Item &item : items)
            put(item);
    }
    void put(const QHash<FacetValue, quint32> &counts);
    void put(const QList<NamedValue> &names);
    void put(const QString &text);
    void write(const char *bytes, size_t size);

    QFile &m_file;
    Checksum m_checksum;
    bool m_isGood = true;
};

class SnapshotReader
{
public:
    explicit SnapshotReader(QFile &file)
        : m_file(file)
    {}

    template <typename... Parts>
    void operator()(Parts &...parts)
    {
        (get(parts), ...);
    }
    bool isGood() const { return m_isGood; } // so far, as far as one sees
    bool finish();                           // whether all was read as it was written

private:
    template <typename Part>
    void get(Part &part)
    {
        if constexpr (Packed<Part>)
            read(reinterpret_cast<char *>(&part), sizeof part);
        else
            part.transfer(*this);
    }
    template <Packed Item>
    void get(std::vector<Item> &items)
    {
        const size_t size = readSize(sizeof(Item));
        // Room for what comes next: taking it later would copy everything.
        items.reserve(size + size / 8 + 1024);
        items.resize(size);
        read(reinterpret_cast<char *>(items.data()), size * sizeof(Item));
    }
    template <typename Item, size_t Count>
    void get(std::array<Item, Count> &items)
    {
        for (Item &item : items)
            get(item);
    }
    void get(QHash<FacetValue, quint32> &counts);
    void get(QList<NamedValue> &names);
    void get(QString &text);
    size_t readSize(size_t itemSize); // 0 where the file has not so much
    void read(char *bytes, size_t size);

    QFile &m_file;
    Checksum m_checksum;
    bool m_isGood = true;
};

} // namespace acervo

#include "snapshotarchive.h"

#include <bit>
#include <cstring>

namespace acervo {

namespace {

// What was read is still in the processor's cache when it is summed up.
constexpr size_t blockSize = 1 << 18;

template <typename Bytes, typename Take>
void forEachBlock(Bytes *bytes, size_t size, Take take)
{
    for (size_t at = 0; at < size; at += blockSize)
        take(bytes + at, std::min(blockSize, size - at));
}

quint64 mixed(quint64 lane, quint64 word)
{
    constexpr quint64 odd = 0x9e3779b97f4a7c15; // 2^64 / the golden ratio
    return std::rotl((lane ^ word) * odd, 29);
}

} // namespace

void Checksum::add(const char *bytes, size_t size)
{
    constexpr size_t step = sizeof m_lanes;
    std::array<quint64, 4> words{};
    size_t at = 0;
    for (; at + step <= size; at += step) {
        std::memcpy(words.data(), bytes + at, step);
        for (size_t lane = 0; lane < words.size(); ++lane)
            m_lanes[lane] = mixed(m_lanes[lane], words[lane]);
    }
    words = {};
    std::memcpy(words.data(), bytes + at, size - at);
    words[3] ^= quint64(size) << 32;
    for (size_t lane = 0; lane < words.size(); ++lane)
        m_lanes[lane] = mixed(m_lanes[lane], words[lane]);
}

quint64 Checksum::value() const
{
    quint64 value = 0;
    for (const quint64 lane : m_lanes)
        value = mixed(value, lane);
    return value;
}

void SnapshotWriter::put(const QHash<FacetValue, quint32> &counts)
{
    std::vector<quint32> pairs;
    for (const auto &[value, count] : counts.asKeyValueRange())
        pairs.insert(pairs.end(), {value, count});
    put(pairs);
}

void SnapshotWriter::put(const QList<NamedValue> &names)
{
    put(quint64(names.size()));
    for (const NamedValue &name : names)
        (*this)(name.value, name.parent, name.name);
}

void SnapshotWriter::put(const QString &text)
{
    put(std::vector<char16_t>(text.utf16(), text.utf16() + text.size()));
}

void SnapshotWriter::write(const char *bytes, size_t size)
{
    forEachBlock(bytes, size, [this](const char *block, size_t blockBytes) {
        m_checksum.add(block, blockBytes);
        m_isGood = m_isGood && m_file.write(block, qint64(blockBytes)) == qint64(blockBytes);
    });
}

bool SnapshotWriter::finish()
{
    put(m_checksum.value());
    return m_isGood && m_file.flush();
}

void SnapshotReader::get(QHash<FacetValue, quint32> &counts)
{
    std::vector<quint32> pairs;
    get(pairs);
    for (size_t i = 0; i + 1 < pairs.size(); i += 2)
        counts.insert(pairs[i], pairs[i + 1]);
}

void SnapshotReader::get(QList<NamedValue> &names)
{
    constexpr size_t least = 2 * sizeof(FacetValue) + sizeof(quint64);
    names.resize(qsizetype(readSize(least)));
    for (NamedValue &name : names)
        (*this)(name.value, name.parent, name.name);
}

void SnapshotReader::get(QString &text)
{
    std::vector<char16_t> units;
    get(units);
    text = QString(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
}

size_t SnapshotReader::readSize(size_t itemSize)
{
    quint64 size = 0;
    get(size);
    m_isGood = m_isGood && size <= quint64(m_file.size() - m_file.pos()) / itemSize;
    return m_isGood ? size_t(size) : 0;
}

void SnapshotReader::read(char *bytes, size_t size)
{
    forEachBlock(bytes, size, [this](char *block, size_t blockBytes) {
        m_isGood = m_isGood && m_file.read(block, qint64(blockBytes)) == qint64(blockBytes);
        if (m_isGood)
            m_checksum.add(block, blockBytes);
    });
}

bool SnapshotReader::finish()
{
    const quint64 expected = m_checksum.value();
    quint64 found = 0;
    get(found);
    return m_isGood && found == expected && m_file.atEnd();
}

} // namespace acervo

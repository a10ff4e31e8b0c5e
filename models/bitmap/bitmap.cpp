#include "bitmap.h"

#include <algorithm>

namespace acervo {

Bitmap::Bitmap(qsizetype size, bool value)
    : m_size(size)
    , m_words(size_t(size + 63) / 64, value ? ~quint64(0) : 0)
{
    clearTail();
}

qsizetype Bitmap::count() const
{
    qsizetype count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

bool Bitmap::isEmpty() const
{
    return std::ranges::all_of(m_words, [](quint64 word) { return word == 0; });
}

void Bitmap::resize(qsizetype size)
{
    m_words.resize(size_t(size + 63) / 64, 0);
    m_size = size;
    clearTail();
}

Bitmap &Bitmap::operator&=(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::operator|=(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

Bitmap &Bitmap::subtract(const Bitmap &other)
{
    assert(m_size == other.m_size);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

Bitmap &Bitmap::invert()
{
    for (quint64 &word : m_words)
        word = ~word;
    clearTail();
    return *this;
}

qsizetype Bitmap::countAnd(const Bitmap &other) const
{
    assert(m_size == other.m_size);
    qsizetype count = 0;
    for (size_t i = 0; i < m_words.size(); ++i)
        count += std::popcount(m_words[i] & other.m_words[i]);
    return count;
}

void Bitmap::clearTail()
{
    if (m_size % 64 != 0)
        m_words.back() &= (quint64(1) << (m_size % 64)) - 1;
}

} // namespace acervo

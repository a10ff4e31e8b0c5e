// StableHash: 64 bits of texts, the same in every run and on every machine. Any thread.
// The FNV-1a function (Fowler, Noll, Vo) over UTF-16 units. Not against an adversary: whoever finds
// something by it compares what was found.
#pragma once

#include <QStringView>

namespace acervo {

class StableHash
{
public:
    // Each text ends for itself: ("ab", "c") and ("a", "bc") differ.
    StableHash &add(QStringView text)
    {
        for (const QChar unit : text)
            mix(unit.unicode());
        mix(0x10000);
        return *this;
    }
    qint64 value() const { return qint64(m_state); }

private:
    void mix(quint64 unit) { m_state = (m_state ^ unit) * 0x100000001b3; }

    quint64 m_state = 0xcbf29ce484222325;
};

} // namespace acervo

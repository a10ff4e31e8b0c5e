// AuthorNames gives each author's name a number, from 1. Names that differ by no more than case and
// accents are one, as they are to a query; it is shown as it was written first. One thread at a
// time; reading from several. Names are kept as UTF-8, one after the other: there are about as many
// authors as articles.
#pragma once

#include "facet.h"
#include "probetable.h"

#include <QString>

#include <optional>

namespace acervo {

class AuthorNames
{
public:
    FacetValue numberOf(const QString &name); // a new one for a new name; 0 for an empty one
    QString name(FacetValue number) const;    // empty when it is not one of ours
    FacetValue last() const { return FacetValue(m_starts.size()) - 2; }

    FacetValue named(QStringView name) const; // 0 where there is none

    // All members, for a snapshot (snapshotarchive.h).
    template <typename Archive>
    void transfer(this auto &self, Archive &archive)
    {
        archive(self.m_bytes, self.m_starts, self.m_byHash);
    }

private:
    std::optional<FacetValue> find(quint32 hash, QStringView name) const;
    QByteArrayView bytes(FacetValue number) const;

    std::vector<char> m_bytes;
    std::vector<quint32> m_starts = {0, 0}; // of each number's bytes; one more at the end
    ProbeTable m_byHash;
};

} // namespace acervo

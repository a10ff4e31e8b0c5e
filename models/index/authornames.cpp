#include "authornames.h"

#include "fold.h"

namespace acervo {

namespace {

// Names beyond this are cut: no person has one, a broken file may.
constexpr qsizetype longestName = 1000;

quint32 hashOfFolded(QStringView name)
{
    const auto hash = [](QStringView text) {
        quint32 value = 2166136261u; // FNV-1a
        for (const QChar c : text) {
            const char16_t unit = c.unicode();
            const bool isUpper = unit >= u'A' && unit <= u'Z';
            value = (value ^ (isUpper ? unit + 32u : unit)) * 16777619u;
        }
        return value ^ (value >> 15);
    };
    const bool isAscii = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 128; });
    return isAscii ? hash(name) : hash(folded(name));
}

} // namespace

FacetValue AuthorNames::numberOf(const QString &name)
{
    const QStringView kept = QStringView(name).first(qMin(name.size(), longestName));
    if (kept.isEmpty())
        return 0;
    const quint32 hash = hashOfFolded(kept);
    if (const auto known = find(hash, kept))
        return *known;
    const QByteArray utf8 = kept.toUtf8();
    if (m_bytes.size() + size_t(utf8.size()) > std::numeric_limits<quint32>::max())
        return 0;
    const FacetValue number = FacetValue(m_starts.size()) - 1;
    m_bytes.insert(m_bytes.end(), utf8.begin(), utf8.end());
    m_starts.push_back(quint32(m_bytes.size()));
    m_byHash.insert(hash, number);
    return number;
}

QString AuthorNames::name(FacetValue number) const
{
    return number == 0 || number > last() ? QString() : QString::fromUtf8(bytes(number));
}

FacetValue AuthorNames::named(QStringView name) const
{
    const QStringView kept = name.first(qMin(name.size(), longestName));
    return find(hashOfFolded(kept), kept).value_or(0);
}

// Most are written as before, which takes no folding to see.
std::optional<FacetValue> AuthorNames::find(quint32 hash, QStringView name) const
{
    return m_byHash.find(hash, [&](quint32 number) {
        const QUtf8StringView known(bytes(number));
        return known == name || folded(known.toString()) == folded(name);
    });
}

QByteArrayView AuthorNames::bytes(FacetValue number) const
{
    return QByteArrayView(m_bytes.data() + m_starts[number],
                          qsizetype(m_starts[number + 1] - m_starts[number]));
}

} // namespace acervo

#include "nametable.h"

#include "fold.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace acervo {

namespace {

constexpr qsizetype maxNameLength = 31;
constexpr qsizetype minSuggestion = 4; // nearly every short word is near some short name

// Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment).
// Both are at most maxNameLength long.
int editDistance(QStringView a, QStringView b)
{
    using Row = std::array<int, maxNameLength + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        beforeLast = std::exchange(last, row);
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            row[at + 1] =
                std::min({last[at] + (a[i] == b[j] ? 0 : 1), last[at + 1] + 1, row[at] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                row[at + 1] = std::min(row[at + 1], beforeLast[at - 1] + 1);
        }
    }
    return row[static_cast<size_t>(b.size())];
}

} // namespace

NameTable::NameTable(std::initializer_list<Row> rows)
{
    for (const Row &row : rows) {
        for (const QStringView name : row.names.split(u' ')) {
            Q_ASSERT(name.size() <= maxNameLength);
            if (!m_canonical.contains(row.meaning))
                m_canonical.insert(row.meaning, name.toString());
            if (m_meanings.contains(name.toString()))
                continue;
            m_meanings.insert(name.toString(), row.meaning);
            m_names.append({name.toString(), row.meaning});
        }
    }
}

std::optional<int> NameTable::meaning(QStringView typed) const
{
    if (typed.size() > maxNameLength)
        return std::nullopt;
    const auto found = m_meanings.constFind(folded(typed));
    return found == m_meanings.cend() ? std::nullopt : std::optional(*found);
}

QString NameTable::canonical(int meaning) const { return m_canonical.value(meaning); }

QStringList NameTable::namesOf(int meaning) const
{
    QStringList names;
    for (const Name &name : m_names) {
        if (name.meaning == meaning)
            names << name.name;
    }
    return names;
}

QList<NameTable::Match> NameTable::beginningWith(QStringView typed) const
{
    QList<Match> matches;
    if (typed.size() > maxNameLength)
        return matches;
    const QString plain = folded(typed);
    for (const Name &name : m_names) {
        // Names of one meaning stand side by side.
        const bool isKnown = !matches.isEmpty() && matches.last().meaning == name.meaning;
        if (!isKnown && name.name.startsWith(plain))
            matches.append({name.meaning, name.name});
    }
    return matches;
}

QString NameTable::nearest(QStringView typed) const
{
    const QString plain = folded(typed.first(std::min(typed.size(), maxNameLength + 1)));
    if (plain.size() < 2 || plain.size() > maxNameLength)
        return {};
    QString best;
    int bestDistance = plain.size() <= 4 ? 2 : 3; // the first that is too far
    for (const Name &name : m_names) {
        const qsizetype apart = std::abs(name.name.size() - plain.size());
        if (name.name.size() < minSuggestion || apart >= bestDistance)
            continue;
        if (const int distance = editDistance(plain, name.name); distance < bestDistance) {
            bestDistance = distance;
            best = name.name;
        }
    }
    return best;
}

} // namespace acervo

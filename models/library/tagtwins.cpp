#include "tagtwins.h"

#include "fold.h"

#include <QHash>
#include <QSet>

namespace acervo {

namespace {

using Likeness = TagTwins::Likeness;

constexpr qsizetype shortest = 4; // of shorter names one letter is too much of them

QString withoutMarks(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// As one writes it in English, Spanish, Portuguese and French.
QString singular(const QString &name)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> endings[] = {
        {QLatin1StringView("ies"), QLatin1StringView("y")},
        {QLatin1StringView("oes"), QLatin1StringView("ao")},
        {QLatin1StringView("ces"), QLatin1StringView("z")},
        {QLatin1StringView("es"), QLatin1StringView("")},
        {QLatin1StringView("s"), QLatin1StringView("")},
        {QLatin1StringView("e"), QLatin1StringView("")}, // cooperatives, cooperative
    };
    for (const auto &[plural, one] : endings) {
        if (name.size() > shortest && name.endsWith(plural))
            return name.chopped(plural.size()) + one;
    }
    return name;
}

// Whether one letter was put in, left out or is another.
bool isOneLetterApart(const QString &a, const QString &b)
{
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    if (shorter.size() < shortest || longer.size() - shorter.size() > 1)
        return false;
    const auto [at, other] = std::ranges::mismatch(longer, shorter);
    const bool isNumber =
        (at != longer.end() && at->isDigit()) || (other != shorter.end() && other->isDigit());
    if (isNumber) // 2021 is not meant as 2022
        return false;
    const qsizetype same = other - shorter.begin();
    const QStringView rest = QStringView(longer).mid(same + 1);
    return rest == QStringView(shorter).mid(longer.size() == shorter.size() ? same + 1 : same);
}

// All that leaves one letter out: two names one letter apart have one of these in common.
QStringList shortened(const QString &name)
{
    QStringList all{name};
    for (qsizetype i = 0; i < name.size(); ++i)
        all += name.left(i) + name.mid(i + 1);
    return all;
}

class TwinFinder
{
public:
    explicit TwinFinder(const QList<Tag> &tags)
        : m_tags(tags)
    {
        for (const Tag &tag : tags)
            m_names += folded(lastPartOfTag(tag.name));
    }

    QList<TagTwins> find()
    {
        for (qsizetype i = 0; i < m_tags.size(); ++i)
            file(i, Likeness::Marks, {withoutMarks(m_names[i])});
        for (qsizetype i = 0; i < m_tags.size(); ++i)
            file(i, Likeness::Plural, {singular(withoutMarks(m_names[i]))});
        for (qsizetype i = 0; i < m_tags.size(); ++i)
            file(i, Likeness::OneLetter, shortened(m_names[i]));
        std::ranges::stable_sort(m_found, {}, &TagTwins::likeness);
        return m_found;
    }

private:
    void file(qsizetype tag, Likeness likeness, const QStringList &keys)
    {
        for (const QString &key : keys) {
            if (key.isEmpty())
                continue;
            QList<qsizetype> &others = m_filed[{int(likeness), key}];
            for (const qsizetype other : std::as_const(others))
                take(other, tag, likeness);
            others += tag;
        }
    }
    void take(qsizetype a, qsizetype b, Likeness likeness)
    {
        const std::pair pair(std::min(a, b), std::max(a, b));
        const bool isLike =
            likeness != Likeness::OneLetter || isOneLetterApart(m_names[a], m_names[b]);
        if (a == b || !isLike || m_tags[a].parent != m_tags[b].parent || m_pairs.contains(pair))
            return;
        m_pairs.insert(pair);
        const bool isFirst = m_tags[a].articles >= m_tags[b].articles;
        m_found.append({.one = m_tags[isFirst ? a : b],
                        .other = m_tags[isFirst ? b : a],
                        .likeness = likeness});
    }

    const QList<Tag> &m_tags;
    QStringList m_names;
    QHash<std::pair<int, QString>, QList<qsizetype>> m_filed;
    QSet<std::pair<qsizetype, qsizetype>> m_pairs;
    QList<TagTwins> m_found;
};

} // namespace

QList<TagTwins> findTwins(const QList<Tag> &tags) { return TwinFinder(tags).find(); }

} // namespace acervo

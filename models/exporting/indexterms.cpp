#include "indexterms.h"

#include <QCollator>
#include <QCryptographicHash>

namespace acervo {

namespace {

void addAll(IndexKind kind, const QStringList &texts, std::vector<IndexTerm> &terms)
{
    for (const QString &text : texts)
        terms.push_back({kind, text});
}

} // namespace

std::vector<IndexTerm> indexTerms(const ArticleMatter &article)
{
    std::vector<IndexTerm> terms;
    addAll(IndexKind::Country, article.countries, terms);
    addAll(IndexKind::Topic, article.topics, terms);
    addAll(IndexKind::Tag, article.tags, terms);
    for (const AuthorName &author : article.authors)
        terms.push_back({IndexKind::Author, author.sorted});
    std::ranges::sort(terms);
    const auto rest = std::ranges::unique(terms);
    terms.erase(rest.begin(), rest.end());
    return terms;
}

bool isLinkedTo(IndexKind kind) { return kind != IndexKind::Author; }

// A term may be any text; its digest is always a name.
QByteArray indexAnchor(const IndexTerm &term)
{
    constexpr qsizetype length = 20;
    const QByteArray text = QByteArray::number(static_cast<int>(term.kind)) + term.text.toUtf8();
    return "index-" + QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().left(length);
}

QByteArray indexLink(const IndexTerm &term) { return '#' + indexAnchor(term); }

void IndexTerms::add(const std::vector<IndexTerm> &terms, qsizetype article)
{
    for (const IndexTerm &term : terms)
        m_articles[term].push_back(article);
}

std::vector<IndexEntry> IndexTerms::sorted(const QString &language) const
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, IndexEntry>> keyed;
    keyed.reserve(m_articles.size());
    for (const auto &[term, articles] : m_articles)
        keyed.emplace_back(collator.sortKey(term.text), IndexEntry{term, articles});
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) {
        if (a.second.term.kind != b.second.term.kind)
            return a.second.term.kind < b.second.term.kind;
        return a.first.compare(b.first) < 0;
    });
    std::vector<IndexEntry> entries;
    entries.reserve(keyed.size());
    for (auto &[key, entry] : keyed)
        entries.push_back(std::move(entry));
    return entries;
}

} // namespace acervo

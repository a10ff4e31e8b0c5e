#include "deriver.h"

namespace acervo {

Deriver::Deriver(sqlite3 *handle, DetectFunction detect)
    : m_detect(std::move(detect))
    , m_detected(handle)
    , m_fullText(handle)
    , m_identities(handle)
    , m_provenance(handle)
{}

Result<void> Deriver::first(ArticleId id, const Article &article, const QList<Place> &places)
{
    return m_fullText.add(id, article)
        .and_then([&] { return m_detected.add(id, places); })
        .and_then([&] { return m_identities.file(id, IdentityKeys::of(Likeness::of(article))); });
}

Result<void> Deriver::again(ArticleId id, const Article &article,
                            const std::optional<QList<Place>> &places)
{
    return m_fullText.replace(id, article)
        .and_then([&] { return detect(id, article, places); })
        .and_then([&] { return identity(id, article); });
}

Result<void> Deriver::detect(ArticleId id, const Article &article,
                             const std::optional<QList<Place>> &places)
{
    if (m_detect)
        return m_detected.replace(id, m_detect(article.title, article.summary, article.body));
    return places ? m_detected.replace(id, *places) : Result<void>();
}

Result<void> Deriver::identity(ArticleId id, const Article &article)
{
    return m_identities.file(id, IdentityKeys::of(Likeness::of(article)))
        .and_then([&] { return m_provenance.digests(id); })
        .and_then([&](const QList<qint64> &digests) -> Result<void> {
            for (const qint64 digest : digests) {
                if (const auto filed = record(id, digest); !filed)
                    return filed;
            }
            return {};
        });
}

Result<void> Deriver::record(ArticleId id, qint64 digest)
{
    return m_identities.fileRecord(id, digest);
}

Result<void> Deriver::forget(ArticleId id)
{
    return m_fullText.remove(id).and_then([&] { return m_detected.replace(id, {}); });
}

Result<void> Deriver::note(qint64 id, const QString &text)
{
    return m_fullText.replaceNote(id, text);
}

Result<void> Deriver::forgetNote(qint64 id) { return m_fullText.removeNote(id); }

Result<QList<ArticleId>> Deriver::candidates(const IdentityKeys &keys)
{
    return m_identities.candidates(keys);
}

} // namespace acervo

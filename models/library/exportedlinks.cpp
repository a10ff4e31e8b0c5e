#include "exportedlinks.h"

#include "await.h"
#include "librarythreads.h"

#include <QSet>

namespace acervo {

FindArticle findAmong(LibraryThreads &threads, const QList<ArticleId> &articles)
{
    return
        [&threads, among = QSet<ArticleId>(articles.begin(), articles.end())](const QString &uuid) {
            const auto targets = await(
                threads.read([uuid](LibraryReader &reader) { return reader.linkTargets({uuid}); }));
            const ArticleId id = targets ? targets->value(0).id : ArticleId{};
            return among.contains(id) ? id : ArticleId{};
        };
}

} // namespace acervo

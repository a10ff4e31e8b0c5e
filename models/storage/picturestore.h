// PictureStore: pictures, and which of them stand in articles. The thread of its connection.
#pragma once

#include "idlist.h"
#include "picture.h"
#include "statement.h"

#include <functional>

namespace acervo {

class PictureStore
{
public:
    explicit PictureStore(sqlite3 *handle);

    // Where it is there already nothing changes.
    Result<void> keep(const PictureFile &file);
    // Without bytes where there is none.
    Result<PictureFile> file(const QString &digest);
    // What is known of it; without a type where it is lost.
    Result<Picture> facts(const QString &digest);

    Result<QList<Picture>> of(ArticleId article); // in the order of its text
    // Of many: `take` gets each with the number of its article, those of one in that order.
    Result<void> ofAll(const IdList &articles,
                       const std::function<void(qint64 article, const Picture &picture)> &take);
    Result<void> add(ArticleId article, const QList<Picture> &pictures);
    Result<void> removeAll(ArticleId article);

    // Those that no article and no note has, and no step of the journal can bring back.
    Result<void> forgetUnused();

private:
    Statement m_keep;
    Statement m_file;
    Statement m_facts;
    Statement m_of;
    Statement m_ofAll;
    Statement m_add;
    Statement m_removeAll;
    Statement m_forgetUnused;
};

} // namespace acervo

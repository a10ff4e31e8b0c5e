// CorrectionEdits: the facts of articles that a person corrects, and articles that she makes by
// hand, each as one entry of the journal. The writer's thread.
#pragma once

#include "articlestore.h"
#include "correctionstore.h"
#include "journaledit.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class CorrectionEdits
{
public:
    CorrectionEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> correct(const QList<ArticleId> &ids, const QList<Correction> &corrections);
    Result<EditOutcome> restore(const QList<ArticleId> &ids, const QList<Correctable> &facts);

private:
    using Revise = std::function<void(CorrectedArticle &)>;
    Result<EditOutcome> revise(const QList<ArticleId> &ids, QJsonObject arguments,
                               const Revise &revision);
    Result<void> reviseAll(const QList<ArticleId> &articles, const Revise &revision);
    Result<void> write(const CorrectedArticle &before, const CorrectedArticle &after);

    JournalEdit m_edit;
    ArticleStore m_articles;
    CorrectionStore m_corrections;
};

} // namespace acervo

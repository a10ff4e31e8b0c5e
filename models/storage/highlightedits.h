// HighlightEdits: what a person does with passages of an article, each as one entry of the journal.
// The writer's thread.
#pragma once

#include "articlestore.h"
#include "highlightstore.h"
#include "journaledit.h"

namespace acervo {

// The functions are LibraryWriter's; see there.
class HighlightEdits
{
public:
    HighlightEdits(const Connection &connection, ChangeMaker &changes, JournalIds &ids);

    Result<EditOutcome> add(ArticleId article, const Passage &passage, HighlightColour colour);
    Result<EditOutcome> recolour(HighlightId id, HighlightColour colour);
    Result<EditOutcome> comment(HighlightId id, const QString &text);
    Result<EditOutcome> remove(HighlightId id);

private:
    using Edit = std::function<Result<void>(const HighlightRecord &kept)>;
    Result<EditOutcome> change(const QString &kind, HighlightId id, const Edit &edit,
                               const QJsonObject &arguments = {});

    JournalEdit m_edit;
    ArticleStore m_articles;
    HighlightStore m_highlights;
};

} // namespace acervo

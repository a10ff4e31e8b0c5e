// ShelfLabels says what stands in the lines of collections and saved searches. GUI thread.
#pragma once

#include "shelfmodel.h"

namespace acervo {

class ShelfLabels final : public ShelfPhrases
{
public:
    QString heading(ShelfKind kind) const override;
    QString sentence(ShelfKind kind, const ShelfItem &item,
                     std::optional<qint64> count) const override;
};

} // namespace acervo

#include "shelflabels.h"

#include "countwords.h"

#include <QCoreApplication>

namespace acervo {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(acervo::ShelfLabels)
};

} // namespace

QString ShelfLabels::heading(ShelfKind kind) const
{
    return kind == ShelfKind::Collection ? Labels::tr("Collections") : Labels::tr("Saved searches");
}

QString ShelfLabels::sentence(ShelfKind kind, const ShelfItem &item,
                              std::optional<qint64> count) const
{
    const QString name = kind == ShelfKind::Collection
                             ? Labels::tr("Collection %1").arg(item.name)
                             : Labels::tr("Saved search %1").arg(item.name);
    return count ? name + QStringLiteral(", ") + articleCount(*count) : name;
}

} // namespace acervo

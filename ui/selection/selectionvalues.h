// SelectionValues is a line of values of one facet, each a click on that value in the side bar:
// what all of the selected articles have, or some, with how many. GUI thread.
#pragma once

#include "searchresult.h"

#include <QWidget>

#include <functional>

namespace acervo {

class SelectionValues final : public QWidget
{
    Q_OBJECT

public:
    using ValueName = std::function<QString(Facet facet, const QString &value)>;

    // `all`: how many articles are selected; a value that fewer have bears its number.
    SelectionValues(const FacetCounts &counts, qint64 all, const ValueName &name,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void valueChosen(acervo::Facet facet, const QString &value);
};

} // namespace acervo

// RowHeader is the header of a list whose rows are never hidden. When such a list grows shorter, a
// QHeaderView asks each row that stays whether it is: of half a million that takes 2 ms, before
// anything is painted. GUI thread.
#pragma once

#include <QHeaderView>

namespace acervo {

class RowHeader final : public QHeaderView
{
public:
    explicit RowHeader(QWidget *parent = nullptr)
        : QHeaderView(Qt::Vertical, parent)
    {}

    void reset() override
    {
        const int rows = model() ? model()->rowCount(rootIndex()) : 0;
        if (rows > 0 && rows < count())
            initializeSections(rows - 1, rows - 1); // what is behind it goes
        QHeaderView::reset();
    }
};

} // namespace acervo

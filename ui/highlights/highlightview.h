// HighlightView is a list of highlights to choose from: Return or a click leads there, Delete
// removes. GUI thread.
#pragma once

#include "highlight.h"

#include <QListView>

namespace acervo {

class HighlightModel;

class HighlightView final : public QListView
{
    Q_OBJECT

public:
    explicit HighlightView(HighlightModel &model, QWidget *parent = nullptr);

    HighlightId current() const; // 0: none
    void setCurrent(HighlightId id);
    int contentHeight() const; // of all rows

Q_SIGNALS:
    void chosen(acervo::ArticleId article, acervo::HighlightId id);
    void currentHighlightChanged(acervo::HighlightId id);
    void removeWanted(acervo::HighlightId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);

    HighlightModel &m_model;
};

} // namespace acervo

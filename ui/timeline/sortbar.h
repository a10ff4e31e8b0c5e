// SortBar is the quiet line above the list that says in which order it is: all orders side by side,
// one click away. GUI thread. The orders are actions of the window; it only shows them.
#pragma once

#include <QWidget>

class QAction;

namespace acervo {

class SortBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SortBar(const QList<QAction *> &orders, QWidget *parent = nullptr);
};

} // namespace acervo

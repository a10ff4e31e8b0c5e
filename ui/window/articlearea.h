// ArticleArea is the middle of the window: the time strip above the list, or what to do when the
// query matches nothing. GUI thread.
#pragma once

#include <QStackedWidget>

namespace acervo {

class SortBar;
class TimeStrip;

class ArticleArea final : public QWidget
{
    Q_OBJECT

public:
    ArticleArea(TimeStrip *strip, SortBar *sort, QWidget *list, QWidget *parent = nullptr);

    void showMatches(bool any);

Q_SIGNALS:
    void clearWanted();

private:
    QStackedWidget *m_stack;
};

} // namespace acervo

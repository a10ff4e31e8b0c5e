// ArticleArea is the middle of the window: the time strip above the list, or what to do when the
// query matches nothing. GUI thread.
#pragma once

#include <QStackedWidget>

namespace acervo {

class EmptyState;
class SortBar;
class TimeStrip;

class ArticleArea final : public QWidget
{
    Q_OBJECT

public:
    ArticleArea(TimeStrip *strip, SortBar *sort, QWidget *list, QWidget *parent = nullptr);

    // `isComplete`: nothing that would match is not known yet.
    void showMatches(bool any, bool isComplete);

Q_SIGNALS:
    void clearWanted();

private:
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
};

} // namespace acervo

// ReadingLook is how the person likes to read: how close the rows of the list stand, how large the
// article's text is. The same for every library, remembered. GUI thread.
#pragma once

#include <QObject>

namespace acervo {

class Actions;
class DetailPane;
class TimelineView;

class ReadingLook final : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallest = 70; // per cent of the application's font
    static constexpr int largest = 250;

    ReadingLook(Actions &actions, TimelineView &list, DetailPane &detail, QObject *parent);

private:
    void setCompact(bool compact);
    void setTextSize(int percent);

    TimelineView &m_list;
    DetailPane &m_detail;
    int m_textSize = 100;
};

} // namespace acervo

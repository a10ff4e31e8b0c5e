// NextInList makes the next article of the list the current one where the current one has left the
// list because of what was done to it. GUI thread.
#pragma once

#include <QObject>

namespace acervo {

class TimelineModel;
class TimelineView;

class NextInList final : public QObject
{
    Q_OBJECT

public:
    NextInList(TimelineModel &model, TimelineView &list, QObject *parent);

    // Something is being done to the current article; it holds until another is chosen.
    void expect() { m_isExpected = true; }

private:
    void moveOn();

    TimelineView &m_list;
    bool m_isExpected = false;
};

} // namespace acervo

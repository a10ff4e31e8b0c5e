// StickyHeading stays at the top of the list and says which period the rows below it are of, so
// that "1 Jan" is never without its year. GUI thread. A real heading that comes up pushes it out.
#pragma once

#include "timelinemetrics.h"

#include <QWidget>

namespace acervo {

class StickyHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit StickyHeading(QWidget *list);

    void setMetrics(const TimelineMetrics &metrics);
    void showPeriod(const PartialDate &period);
    const PartialDate &period() const { return m_period; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TimelineMetrics m_metrics;
    PartialDate m_period;
};

} // namespace acervo

// StripView is the stretch of time that the strip looks at, and how wheel, keys and dragging change
// it: from the whole library, in years, down to days. Value; any thread. Days are Julian.
#pragma once

#include "searchresult.h"

namespace acervo {

class StripView
{
public:
    // Three steps lead from a whole library of any length to its days, so long ones have larger
    // steps.
    static constexpr int stepsToDays = 3;
    static constexpr double smallestStep = 4;
    static constexpr qint32 shortest = 14; // days

    // The days of the library, and how many bars there is room for.
    void setWhole(qint32 first, qint32 last, int mostBars);

    bool isWhole() const { return m_unit == PartialDate::Precision::None; }
    qint32 first() const { return m_first; }
    qint32 last() const { return m_last; }
    qint32 wholeFirst() const { return m_wholeFirst; }
    qint32 wholeLast() const { return m_wholeLast; }
    bool goesOnBefore() const { return m_first > m_wholeFirst; }
    bool goesOnAfter() const { return m_last < m_wholeLast; }
    TimeView timeView() const;        // what to ask the library for
    double dayAt(double share) const; // 0: the view's begin, 1: its end

    // In for steps > 0, out for steps < 0; the day keeps its place.
    void zoom(double steps, double day);
    void pan(double days);   // by whole periods, so it stays as long as it is
    void reveal(qint32 day); // moves no further than it must
    void showWhole();

private:
    double step() const;
    void moveBy(qint32 periods);
    void look(double first, double length);
    PartialDate::Precision unitFor(double length) const;

    qint32 m_wholeFirst = 0;
    qint32 m_wholeLast = 0;
    int m_mostBars = 1;
    PartialDate::Precision m_unit = PartialDate::Precision::None; // None: all
    qint32 m_first = 0;
    qint32 m_last = 0;
};

} // namespace acervo

// StatusLine is the bottom of the window: how many articles there are and how many are shown, and
// at its right the work that goes on. GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace acervo {

class LinkLabel;

class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *jobs, QWidget *parent = nullptr);

    // `hidden`: of the selected ones, not in what is shown.
    void showCounts(qint64 total, qint64 shown, qint64 selected, qint64 hidden);
    void showReview(qint64 waiting); // of those shown, how many have suggestions; 0: says nothing
    // Whether words and detected values of all articles are known, or will be.
    enum class Index : quint8 { Complete, BeingMade, Incomplete };
    void showIndex(Index index);
    void showReading(qint64 read, qint64 shown); // of those shown; 0: says nothing
    QString text() const;

Q_SIGNALS:
    void reviewWanted();
    void indexWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_counts;
    QLabel *m_index;
    LinkLabel *m_makeIndex;
    QLabel *m_reading;
    LinkLabel *m_review;
};

} // namespace acervo

// StatusLine is the bottom of the window: how many articles there are and how many are shown, and
// at its right the work that goes on. GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace acervo {

class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *jobs, QWidget *parent = nullptr);

    // `hidden`: of the selected ones, not in what is shown.
    void showCounts(qint64 total, qint64 shown, qint64 selected, qint64 hidden);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_counts;
};

} // namespace acervo

// JobBar is the one place that shows long work: what it is, how far, and how to stop it. GUI
// thread.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace acervo {

class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    // Shows the bar. Without `canStop` there is no way to stop it.
    void begin(const QString &text, bool canStop);
    void setText(const QString &text);
    void setProgress(qint64 done, qint64 total); // total 0: not known
    void end();

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace acervo

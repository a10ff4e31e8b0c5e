// EmptyState fills a place that has nothing to show: what it is for, what to do, and at most one
// button. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace acervo {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    // `icon` is a Breeze name; `button` may be empty: no button then.
    EmptyState(const QString &icon, const QString &heading, const QString &sentence,
               const QString &button, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *button() const { return m_button; } // null without one

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button = nullptr;
    QString m_iconName;
};

} // namespace acervo

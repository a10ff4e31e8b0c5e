// FindBar is the line below an article in which is typed what to find in it. GUI thread. It finds
// nothing itself.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace acervo {

class QuietLabel;

class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &text); // with what is selected, say; empty: what was looked for last
    void close();
    QString text() const;
    // "3 of 12". `current` counts from 0; -1: at none of them.
    void showCount(qsizetype count, qsizetype current);

Q_SIGNALS:
    void findWanted(const QString &text); // with every key; empty when it closes
    void walkWanted(int step);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:

    QLineEdit *m_field;
    QuietLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace acervo

// RowDrop lets a person drop rows of a list between others of it, and shows where. GUI thread. It
// watches the list's viewport and belongs to the list; who wants it switches it on.
#pragma once

#include <QObject>

class QAbstractItemView;
class QDropEvent;
class QFrame;
class QPoint;

namespace acervo {

class RowDrop final : public QObject
{
    Q_OBJECT

public:
    explicit RowDrop(QAbstractItemView &list);

    void setEnabled(bool on) { m_isEnabled = on; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(int before); // a row; behind all where there is none

private:
    bool drag(QDropEvent &event);
    int rowAt(const QPoint &place) const;
    void showLine(int before);
    void scrollAt(int y);

    QAbstractItemView &m_list;
    QFrame *m_line;
    bool m_isEnabled = false;
};

} // namespace acervo

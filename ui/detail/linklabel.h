// LinkLabel is a word that can be clicked: the accent's colour, a line under it when it is pointed
// at or has the focus. Its text is never taken for HTML. GUI thread.
#pragma once

#include <QAbstractButton>

namespace acervo {

class LinkLabel final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace acervo

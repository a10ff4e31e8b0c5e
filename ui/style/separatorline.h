// SeparatorLine is the quiet line, one pixel high, between two parts of the window. GUI thread.
#pragma once

#include <QWidget>

namespace acervo {

class SeparatorLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SeparatorLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace acervo

// SampleBanner says that the open library is the sample, and leads to one's own. GUI thread.
#pragma once

#include <QWidget>

namespace acervo {

class SampleBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBanner(QWidget *parent = nullptr);

Q_SIGNALS:
    void ownWanted();
    void keepWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace acervo

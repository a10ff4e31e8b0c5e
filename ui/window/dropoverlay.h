// DropOverlay covers the window while files hang over it, and says what letting go will do. GUI
// thread.
#pragma once

#include <QWidget>

class QMimeData;

namespace acervo {

// The local files of a drag; empty where there is none.
QStringList filesIn(const QMimeData *data);

class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    void cover(); // all of the window

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace acervo

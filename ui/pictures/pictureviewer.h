// PictureViewer shows one picture as large as the window allows. Escape, Return or a click closes
// it. GUI thread.
#pragma once

#include "picturecache.h"
#include "pictureobject.h"

#include <QDialog>

namespace acervo {

class PictureViewer final : public QDialog
{
    Q_OBJECT

public:
    PictureViewer(const PictureCache::Load &load, const PictureObject::Shown &shown,
                  QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PictureCache m_cache; // its own: the size is another one
    const PictureObject::Shown m_shown;
};

} // namespace acervo

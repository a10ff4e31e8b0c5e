// PaneSplitter shares the window's width among facets, list and article: by its own measure until the
// person moves a handle, and as she left it from then on. GUI thread.
#pragma once

#include <QSplitter>

namespace acervo {

class PaneSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit PaneSplitter(QWidget *parent = nullptr);

    QByteArray memory() const; // empty while no handle was ever moved
    void recall(const QByteArray &memory);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isHers = false;
};

} // namespace acervo

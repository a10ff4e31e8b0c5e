// QuietLabel is a line of muted text, plain, in the colours of where it stands, also when these
// change. GUI thread.
#pragma once

#include "style.h"

#include <QLabel>

namespace acervo {

class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(style::TextSize size, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
};

} // namespace acervo

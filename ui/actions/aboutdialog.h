// AboutDialog says what Acervo is and whose names of places it uses, with their licences: the page
// resources/gazetteer/README.md, so that there is one list of them. GUI thread.
#pragma once

#include <QDialog>

namespace acervo {

class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace acervo

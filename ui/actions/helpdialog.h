// HelpDialog shows all keys, and the query language in words. GUI thread.
#pragma once

#include <QDialog>

namespace acervo {

class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    QWidget *keysPage();
    QWidget *queryPage();
};

} // namespace acervo

// FieldText is a text of several lines in a form, framed as the lines beside it are. GUI thread.
#pragma once

#include <QPlainTextEdit>

namespace acervo {

class FieldText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FieldText(int linesInSight, QWidget *parent = nullptr);

    QString text() const; // as it was set, with its no-break spaces

protected:
    bool event(QEvent *event) override;
};

} // namespace acervo

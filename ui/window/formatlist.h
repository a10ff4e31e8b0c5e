// FormatList offers the formats in their groups, each with what it is for. GUI thread.
#pragma once

#include "exportformat.h"

#include <QListWidget>

namespace acervo {

class FormatList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FormatList(QWidget *parent = nullptr);

    ExportFormat format() const;
    void setFormat(ExportFormat format);

Q_SIGNALS:
    void formatChanged(acervo::ExportFormat format);

private:
    void fill();
};

} // namespace acervo

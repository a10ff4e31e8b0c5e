// ReportDialog lists what an import left out or could not read: file, line, reason. GUI thread.
#pragma once

#include "importreport.h"

#include <QDialog>

class QTreeWidget;

namespace acervo {

class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const ImportReport &report, QWidget *parent = nullptr);

private:
    void fill(const ImportReport &report);
    void copyAll() const;
    void save();

    ImportReport m_report;

    QTreeWidget *m_list;
};

} // namespace acervo

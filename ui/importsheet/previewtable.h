// PreviewTable is the import sheet's table. Space takes the chosen rows in or out, Enter imports.
// Its columns' widths are remembered. GUI thread. Values in, wishes out.
#pragma once

#include <QTableView>

namespace acervo {

class ImportPreviewModel;

class PreviewTable final : public QTableView
{
    Q_OBJECT

public:
    // The model lives as long as the table.
    explicit PreviewTable(ImportPreviewModel &model, QWidget *parent = nullptr);

    void keepWidths() const;
    QPoint below(int section) const; // the place under a column's heading; global

Q_SIGNALS:
    void importWanted();
    void rowChanged();
    void headingClicked(int section);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpHeader();
    void toggleChosen();

    ImportPreviewModel &m_model;
};

} // namespace acervo

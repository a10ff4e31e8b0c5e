// DossierPresets is the row where ways of making a dossier are kept under names and taken up again.
// GUI thread.
#pragma once

#include "dossiermemory.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace acervo {

class DossierPresets final : public QWidget
{
    Q_OBJECT

public:
    explicit DossierPresets(const QString &library, QWidget *parent = nullptr);

    // As the dossier would be made now: marks the preset that says the same.
    void setOptions(const DossierOptions &options);

Q_SIGNALS:
    void chosen(const acervo::DossierOptions &options);

private:
    void choose(int index);
    void save();
    void remove();
    void fill();
    void showState();

    DossierMemory m_memory;
    DossierOptions m_options;
    QComboBox *m_names;
    QToolButton *m_save;
    QToolButton *m_remove;
};

} // namespace acervo

// MergeDialog asks into which tag another is to be merged, and says what that would do before it is
// done. GUI thread.
#pragma once

#include "tag.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace acervo {

class Library;

class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    // `proposed`: chosen at first; 0: none is.
    MergeDialog(Library &library, const Tag &tag, const QList<Tag> &tags, FacetValue proposed,
                QWidget *parent);

Q_SIGNALS:
    void mergeWanted(acervo::FacetValue tag, const QString &into);

private:
    void preview();

    Library &m_library;
    Tag m_tag;
    QComboBox *m_choice;
    QLabel *m_numbers;
    QPushButton *m_merge;
};

} // namespace acervo

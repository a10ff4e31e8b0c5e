// ExportDialog asks what of the articles goes out, in which format and where to, and shows how the
// first of them will look. GUI thread. Enter exports, Escape thinks better of it; what was chosen
// is chosen the next time, too.
#pragma once

#include "exportformat.h"
#include "exportoptions.h"
#include "ids.h"
#include "query.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace acervo {

class ExportPlace;
class ExportPreview;
class FormatList;
class Library;

// What can be exported.
struct ExportMatter
{
    QList<ArticleId> shown; // all that the query shows, in their order
    Query query;
    QList<ArticleId> selected;
    QString title; // of the one that is selected
};

// What is wanted.
struct ExportOrder
{
    ExportFormat format{};
    ExportOptions options;
    QString path;
    QList<ArticleId> articles; // in their order
    Query query;               // that they are the answer to; empty for a selection
};

class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Library &library, const ExportMatter &matter, QWidget *parent);

Q_SIGNALS:
    void exportWanted(const acervo::ExportOrder &order);

private:
    void buildLayout();
    QWidget *buildScope();
    QWidget *buildOptions();
    QWidget *buildButtons();
    void showFormat();
    void showPreview();
    void showState();
    void finish();

    bool isSelection() const;
    const QList<ArticleId> &articles() const;
    ExportOptions options() const;

    Library &m_library;
    ExportMatter m_matter;
    QLabel *m_heading;
    QRadioButton *m_selected;
    QRadioButton *m_all;
    FormatList *m_formats;
    ExportPreview *m_preview;
    QCheckBox *m_notes;
    QCheckBox *m_formulas;
    ExportPlace *m_place;
    QPushButton *m_export = nullptr;
};

} // namespace acervo

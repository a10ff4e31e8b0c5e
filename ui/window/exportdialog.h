// ExportDialog asks what of the articles goes out, in which format and where to, and shows how the
// first of them will look. GUI thread. Enter exports, Escape thinks better of it; what was chosen
// is chosen the next time, too.
#pragma once

#include "dossieroptions.h"
#include "exportformat.h"
#include "exportoptions.h"
#include "ids.h"
#include "query.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace acervo {

class DossierOptionsPane;
class DossierPagesPane;
class DossierPresets;
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
    DossierOptions dossier;    // where it is one
    QString path;              // empty: it is printed
    QList<ArticleId> articles; // in their order
    Query query;               // that they are the answer to; empty for a selection
    bool isWholeLibrary = false;
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
    QWidget *buildDossierOptions();
    QWidget *buildPreviews();
    QWidget *buildButtons();
    void showFormat();
    void showPreview();
    void print();
    void showState();
    void finish();

    bool isSelection() const;
    const QList<ArticleId> &articles() const;
    Query query() const; // that they are the answer to; empty for a selection
    ExportOptions options() const;
    bool isDossier() const;

    Library &m_library;
    ExportMatter m_matter;
    QLabel *m_heading;
    QRadioButton *m_selected;
    QRadioButton *m_all;
    FormatList *m_formats;
    DossierPresets *m_presets;
    DossierOptionsPane *m_dossier;
    QWidget *m_dossierOptions = nullptr;
    DossierPagesPane *m_pages;
    QStackedWidget *m_previews = nullptr;
    ExportPreview *m_preview;
    QCheckBox *m_notes;
    QCheckBox *m_formulas;
    ExportPlace *m_place;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    bool m_isPrinted = false; // in place of a file
};

} // namespace acervo

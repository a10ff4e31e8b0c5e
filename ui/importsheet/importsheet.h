// ImportSheet shows what files hold as Acervo understands them, before they come into the library:
// rows can be left out, the columns of tables corrected, tags and a topic given to all. GUI thread.
// It never waits: rows come while they are read, and what was seen so far can be imported.
// Space takes the chosen rows in or out, Enter imports, Escape thinks better of it.
#pragma once

#include "importchoices.h"
#include "importpreviewmodel.h"
#include "importsheetphrases.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTextEdit;

namespace acervo {

class ColumnMenu;
class ImportAdditions;
class Library;
class PreviewJob;
class PreviewTable;

class ImportSheet final : public QDialog
{
    Q_OBJECT

public:
    // Whether imports are shown before; the person can turn that off in the sheet, and on again in
    // the menu.
    static bool isWanted();
    static void setWanted(bool wanted);

    ImportSheet(Library &library, const QStringList &files, QWidget *parent);
    ~ImportSheet() override;

    ImportChoices choices() const;

Q_SIGNALS:
    void importWanted(const QStringList &files, const acervo::ImportChoices &choices);

private:
    void buildLayout();
    void read(); // from the beginning
    void take(const PreviewPart &part);
    void showState();
    void showDifferences();
    void showColumnsOf(int section);
    void choose(const QStringList &names, const ColumnMeanings &meanings);
    void finish();

    Library &m_library;
    QStringList m_files;
    ImportSheetPhrases m_phrases;
    ImportPreviewModel m_model;
    QPointer<PreviewJob> m_job;
    ColumnChoices m_columns; // remembered and chosen
    ColumnChoices m_chosen;  // chosen here
    QList<TableReading> m_tables;
    QList<Error> m_problems;
    PreviewTotals m_totals;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_guesses;
    QProgressBar *m_progress;
    PreviewTable *m_table;
    QTextEdit *m_differences;
    ColumnMenu *m_columnMenu;
    QPushButton *m_columnButton;
    ImportAdditions *m_additions;
    QPushButton *m_import = nullptr;
};

} // namespace acervo

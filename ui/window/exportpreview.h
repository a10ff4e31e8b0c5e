// ExportPreview shows how the first of the articles will look in a format: text that the exporters
// themselves made on another thread, in the colours of its language. GUI thread. It shows text as
// it is, and loads nothing that the text names.
#pragma once

#include "dossierwording.h"
#include "exportjob.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace acervo {

class Library;
class SyntaxColours;

class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(Library &library, QWidget *parent = nullptr);
    ~ExportPreview() override;

    // Of the request's articles only the first are written. A later call makes this one void.
    void showFirstOf(ExportRequest request, const QString &syntax);
    // A dossier is no text: what its first pages say is shown.
    void showDossier(const DossierWording &wording, const QList<ArticleId> &articles);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(qsizetype shown, qsizetype all, const QString &syntax);
    void stop();
    void showText(const QString &text);

    Library &m_library;
    QPointer<ExportJob> m_job;
    int m_asked = 0; // what is shown: the answer to the last question
    QLabel *m_heading;
    QPlainTextEdit *m_text;
    SyntaxColours *m_colours;
};

} // namespace acervo

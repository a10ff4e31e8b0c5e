#include "reportdialog.h"

#include "errorwords.h"
#include "filename.h"
#include "reportwords.h"
#include "style.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace acervo {

ReportDialog::ReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Import"));
    auto *summary = new QLabel(reportInWords(report));
    summary->setFont(style::font(style::TextSize::Title));
    summary->setWordWrap(true);

    m_list->setHeaderLabels({tr("File"), tr("Line"), tr("What happened")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What was left out"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, 26 * style::grid);
    m_list->header()->resizeSection(1, 8 * style::grid);
    fill(report);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, &ReportDialog::copyAll);
    auto *save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * style::grid);
    column->addWidget(summary);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(100 * style::grid, 56 * style::grid);
}

void ReportDialog::fill(const ImportReport &report)
{
    for (const QList<Error> &errors : {report.failed, report.skipped}) {
        for (const Error &error : errors) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(0, QFileInfo(error.subject).fileName());
            item->setText(1, error.line > 0 ? QString::number(error.line) : QString());
            item->setText(2, errorInWords(error));
            item->setToolTip(0, error.subject.toHtmlEscaped());
            item->setToolTip(2, errorInWords(error).toHtmlEscaped());
        }
    }
    for (const ReplacedText &text : report.replaced) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, QFileInfo(text.file).fileName());
        item->setText(2, replacedInWords(text));
        item->setToolTip(0, text.file.toHtmlEscaped());
        item->setToolTip(2, replacedInWords(text).toHtmlEscaped());
    }
    for (const QString &line : leftOutPicturesInWords(report))
        (new QTreeWidgetItem(m_list))->setText(2, line);
}

void ReportDialog::copyAll() const
{
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        lines << m_list->topLevelItem(i)->text(2);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ReportDialog::save()
{
    const QString suffix = QStringLiteral("csv");
    const QString proposed =
        untakenPath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                    fileName(tr("Import report"), suffix, QStringLiteral("report")), suffix);
    QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), proposed,
                                                tr("Tables (*.csv);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    const bool asText = path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive);
    QSaveFile file(path);
    const QByteArray bytes = (asText ? reportAsText(m_report) : reportAsCsv(m_report)).toUtf8();
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        QMessageBox::warning(this, tr("Save the report"),
                             tr("%1 could not be written: %2").arg(path, file.errorString()));
}

} // namespace acervo

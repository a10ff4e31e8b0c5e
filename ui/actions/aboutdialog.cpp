#include "aboutdialog.h"

#include "quietlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace acervo {

namespace {

// Lines between the rows instead of boxes around the cells.
void quietTables(QTextDocument &page, const QColor &line)
{
    for (QTextFrame *frame : page.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(line);
        format.setCellPadding(style::grid);
        table->setFormat(format);
    }
}

QTextBrowser *sourcesPage()
{
    auto *page = new QTextBrowser;
    page->setAccessibleName(AboutDialog::tr("Sources and licences of the names of places"));
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenLinks(false); // nothing leaves this window
    QFile file(QStringLiteral(":/credits/gazetteer.md"));
    if (file.open(QIODevice::ReadOnly))
        page->setMarkdown(QString::fromUtf8(file.readAll()));
    quietTables(*page->document(), style::separator(page->palette()));
    return page;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Acervo"));
    auto *name = new QLabel(tr("Acervo %1").arg(QCoreApplication::applicationVersion()));
    name->setTextFormat(Qt::PlainText);
    style::setTextSize(*name, style::TextSize::Title);
    auto *what = new QLabel(tr("A browser for your collections of articles. It never touches the "
                               "network by itself."));
    what->setWordWrap(true);
    auto *licence = new QuietLabel(style::TextSize::Body);
    licence->setText(tr("MIT licence"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::grid, 3 * style::grid, 3 * style::grid, 3 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(name);
    column->addWidget(what);
    column->addWidget(licence);
    column->addSpacing(style::grid);
    column->addWidget(sourcesPage(), 1);
    column->addWidget(buttons);
    resize(96 * style::grid, 72 * style::grid);
}

} // namespace acervo

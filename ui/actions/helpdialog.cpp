#include "helpdialog.h"

#include "actiontable.h"
#include "helppage.h"
#include "helpwords.h"
#include "quietlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>

namespace acervo {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(style::font(style::TextSize::Title));
    return label;
}

QString keysOf(const ActionSpec &spec)
{
    QStringList keys;
    for (const QKeySequence &key : spec.keys)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("  "));
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and queries"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * style::grid, 3 * style::grid, 3 * style::grid, 3 * style::grid);
    row->setSpacing(5 * style::grid);
    row->addWidget(keysPage());
    row->addWidget(queryPage(), 1);
    const QSize room = screen()->availableSize() - QSize(4, 8) * style::grid;
    resize(QSize(136 * style::grid, 84 * style::grid).boundedTo(room));
}

QWidget *HelpDialog::keysPage()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * style::grid);
    grid->addWidget(heading(tr("Keys")), 0, 0, 1, 2);
    int row = 1;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.keys.isEmpty())
            continue;
        auto *keys = new QuietLabel(style::TextSize::Body);
        keys->setText(keysOf(spec));
        grid->addWidget(new QLabel(spec.text), row, 0);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    auto *letters = new QuietLabel(style::TextSize::Body);
    letters->setText(QStringLiteral("Y  G  B  P"));
    grid->addWidget(new QLabel(tr("Highlight the selected passage in yellow, green, blue, pink")),
                    row, 0);
    grid->addWidget(letters, row, 1);
    grid->setRowStretch(row + 1, 1);
    auto *scrolled = new QScrollArea;
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setWidget(page);
    page->setBackgroundRole(QPalette::Base);
    scrolled->setMinimumWidth(page->sizeHint().width() +
                              scrolled->verticalScrollBar()->sizeHint().width());
    scrolled->setAccessibleName(tr("Keys"));
    return scrolled;
}

QWidget *HelpDialog::queryPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("The query language")));
    auto *text = new QTextBrowser;
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(helpPage(queryHelp()));
    text->setAccessibleName(tr("The query language"));
    column->addWidget(text, 1);
    return page;
}

} // namespace acervo

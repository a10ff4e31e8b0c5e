#include "originaldialog.h"

#include "style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace acervo {

namespace {

QPlainTextEdit *reader(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setReadOnly(true);
    edit->setUndoRedoEnabled(false);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setTabChangesFocus(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setAccessibleName(name);
    edit->document()->setDocumentMargin(2 * style::grid);
    return edit;
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = OriginalDialog::longestShown;
    return text.size() <= most
               ? text
               : text.first(most) + u'\n' +
                     OriginalDialog::tr("It goes on; the rest of it is not shown here.");
}

} // namespace

OriginalDialog::OriginalDialog(const QString &title, const QList<ArticleOriginal> &originals,
                               QWidget *parent)
    : QDialog(parent)
    , m_originals(originals)
    , m_which(new QComboBox)
    , m_tabs(new QTabWidget)
    , m_text(reader(tr("Text of the original")))
    , m_source(reader(tr("Source of the original")))
{
    setWindowTitle(tr("Original"));
    auto *heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    style::setTextSize(*heading, style::TextSize::Title);
    for (const ArticleOriginal &original : originals) {
        const QString file = QFileInfo(original.file).fileName();
        m_which->addItem(original.source.isEmpty() ? file
                                                   : tr("%1, from %2").arg(original.source, file));
    }
    m_which->setAccessibleName(tr("Which original"));
    m_which->setVisible(originals.size() > 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("&Text"));
    m_tabs->addTab(m_source, tr("&Source"));
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(heading);
    column->addWidget(m_which);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &OriginalDialog::show);
    resize(100 * style::grid, 72 * style::grid);
    show(0);
    m_tabs->currentWidget()->setFocus();
}

void OriginalDialog::show(int index)
{
    const ArticleOriginal &original = m_originals.at(index);
    m_text->setPlainText(shortened(original.text));
    m_source->setPlainText(shortened(original.raw));
    // A record that is no page has only its source.
    m_tabs->setTabVisible(0, !original.text.isEmpty());
}

} // namespace acervo

#include "articletext.h"

#include "paragraphs.h"
#include "shownevidence.h"
#include "style.h"
#include "titletext.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace acervo {

namespace {

constexpr int side = 3 * style::grid;
constexpr double lineHeight = 1.2; // of the font's own, which has some air already

QTextBlockFormat paragraphFormat(bool isFirst)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isFirst ? 0 : style::grid);
    return format;
}

} // namespace

ArticleText::ArticleText(QWidget *header, QWidget *parent)
    : QTextEdit(parent)
    , m_header(header)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text"));
    setTabChangesFocus(true);
    m_header->setParent(viewport());
    m_header->installEventFilter(this);
}

void ArticleText::showText(const QString &summary, const QString &body)
{
    clear();
    showEvidence({});
    m_summary = summary.left(longestText);
    m_body = body.left(longestText);
    QTextCursor edit(document());
    edit.beginEditBlock();
    // A body that begins with its summary says it twice.
    if (!body.simplified().startsWith(summary.simplified()))
        addText(m_summary, {});
    m_bodyStart = addText(m_body, {});
    if (body.size() > longestText) {
        QTextCharFormat quiet;
        quiet.setForeground(style::mutedText(palette()));
        addText(tr("The text goes on; the rest of it is not shown here."), quiet);
    }
    edit.endEditBlock();
    // The field's own cursor went to the end with what was inserted, and the view would follow it.
    moveCursor(QTextCursor::Start);
    headerChanged();
    verticalScrollBar()->setValue(0);
}

// Gives where it begins in the document.
qsizetype ArticleText::addText(const QString &text, const QTextCharFormat &look)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const qsizetype start = cursor.position();
    bool isFirst = document()->isEmpty();
    for (const QString &paragraph : paragraphsOf(text)) {
        if (isFirst)
            cursor.setBlockFormat(paragraphFormat(true));
        else
            cursor.insertBlock(paragraphFormat(false));
        cursor.insertText(paragraph, look);
        isFirst = false;
    }
    return start;
}

void ArticleText::showEvidence(const QList<Evidence> &evidence)
{
    m_evidence = evidence;
    if (evidence.isEmpty()) {
        setExtraSelections({});
        return;
    }
    const QString shown = document()->toRawText();
    setExtraSelections(
        evidenceMarks(*document(),
                      evidenceIn(shown, 0, m_summary, TextField::Summary, evidence) +
                          evidenceIn(shown, m_bodyStart, m_body, TextField::Body, evidence),
                      palette()));
}

QVariant ArticleText::loadResource(int, const QUrl &) { return {}; }

void ArticleText::headerChanged()
{
    m_headerHeight = -1;
    placeHeader();
}

// The header stands in the document's upper margin and the text in a column of its width.
void ArticleText::placeHeader()
{
    const int column = QFontMetrics(font()).averageCharWidth() * lineCharacters;
    const int width = std::max(0, std::min(viewport()->width() - 2 * side, column));
    const int left = side;
    const int headerHeight = m_header->hasHeightForWidth() ? m_header->heightForWidth(width)
                                                           : m_header->sizeHint().height();
    const int right = std::max(side, viewport()->width() - left - width);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    if (headerHeight != m_headerHeight || int(format.rightMargin()) != right ||
        int(format.leftMargin()) != left) {
        m_headerHeight = headerHeight;
        format.setTopMargin(headerHeight);
        format.setLeftMargin(left);
        format.setRightMargin(right);
        format.setBottomMargin(4 * style::grid);
        root->setFrameFormat(format);
    }
    m_header->setGeometry(left, -verticalScrollBar()->value(), width, headerHeight);
}

void ArticleText::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_header->move(m_header->x(), -verticalScrollBar()->value());
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    placeHeader();
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        headerChanged();
    else if (event->type() == QEvent::PaletteChange)
        showEvidence(m_evidence);
}

bool ArticleText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest)
        placeHeader();
    return QTextEdit::eventFilter(watched, event);
}

} // namespace acervo

#include "articletext.h"

#include "paragraphs.h"
#include "shownevidence.h"
#include "style.h"
#include "titletext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

namespace acervo {

namespace {

constexpr int side = 3 * style::grid;
constexpr double lineHeight = 1.2; // of the font's own, which has some air already

// A font's average character is one of all its characters, and those that are written most are
// narrower. Hence a text as they are.
int fullColumn(const QFont &font)
{
    static const auto text = QStringLiteral(
        "The workers of the plant decided in an assembly how they would share the work, and in the "
        "years that followed they made more than before. Las trabajadoras decidieron en una "
        "asamblea cómo repartirían el trabajo, y en los años que siguieron produjeron más que "
        "antes.");
    const double width = QFontMetricsF(font).horizontalAdvance(text) / double(text.size());
    return int(width * ArticleText::lineCharacters);
}

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
    , m_pictureObject(new PictureObject(*this))
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Text"));
    setTabChangesFocus(true);
    m_fullColumn = fullColumn(font());
    m_header->setParent(viewport());
    m_header->installEventFilter(this);
}

void ArticleText::showText(const QString &summary, const QString &body,
                           const QList<Picture> &pictures)
{
    m_evidence.clear();
    m_found = {};
    m_highlights.clear();
    setExtraSelections({});
    clear();
    m_summary = summary.left(longestText);
    m_body = body.left(longestText);
    QTextCursor edit(document());
    edit.beginEditBlock();
    // A body that begins with its summary says it twice.
    if (!withoutPictures(body).simplified().startsWith(summary.simplified()))
        addText(m_summary, {});
    m_bodyStart = addText(m_body, {}, pictures);
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

// Its words stand in a paragraph of their own, close below it.
void ArticleText::addPicture(QTextCursor &cursor, const Picture &picture, const QString &words)
{
    QTextBlockFormat block = cursor.blockFormat();
    block.setLineHeight(100, QTextBlockFormat::SingleHeight);
    block.setTopMargin(style::grid);
    cursor.setBlockFormat(block);
    QString oneLine = words;
    oneLine.replace(QChar::LineSeparator, u' ');
    cursor.insertText(QString(pictureMark), PictureObject::formatOf(picture, oneLine.simplified()));
    if (words.isEmpty())
        return;
    QTextCharFormat look;
    look.setFont(style::font(style::TextSize::Small, font()));
    look.setForeground(style::mutedText(palette()));
    QTextBlockFormat caption = paragraphFormat(false);
    caption.setTopMargin(style::grid / 2.0);
    caption.setBottomMargin(style::grid);
    cursor.insertBlock(caption);
    cursor.insertText(words, look);
}

// Gives where it begins in the document.
qsizetype ArticleText::addText(const QString &text, const QTextCharFormat &look,
                               const QList<Picture> &pictures)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const qsizetype start = cursor.position();
    bool isFirst = document()->isEmpty();
    qsizetype next = 0; // of the pictures
    for (const QString &paragraph : paragraphsOf(text, pictures.size())) {
        if (isFirst)
            cursor.setBlockFormat(paragraphFormat(true));
        else
            cursor.insertBlock(paragraphFormat(false));
        if (isPictureLine(paragraph)) {
            QStringView words = QStringView(paragraph).sliced(1);
            while (!words.isEmpty() && words.front().isSpace())
                words = words.sliced(1);
            addPicture(cursor, pictures[next++], words.toString());
        } else {
            cursor.insertText(paragraph, look);
        }
        isFirst = false;
    }
    return start;
}

void ArticleText::showEvidence(const QList<Evidence> &evidence)
{
    m_evidence = evidence;
    mark();
}

void ArticleText::showFound(const FoundRanges &found)
{
    m_found = found;
    mark();
}

void ArticleText::showHighlights(const QList<Highlight> &highlights)
{
    m_highlights =
        highlights.isEmpty() ? QList<ShownHighlight>() : shownHighlights(texts(), highlights);
    mark();
    viewport()->update();
}

ShownTexts ArticleText::texts() const
{
    return {.shown = document()->toRawText(),
            .bodyStart = m_bodyStart,
            .summary = m_summary,
            .body = m_body};
}

void ArticleText::mark()
{
    QList<ExtraSelection> marks = highlightMarks(*document(), m_highlights, palette()) +
                                  foundMarks(*document(), m_found, palette());
    if (!m_evidence.isEmpty()) {
        const QString shown = document()->toRawText();
        marks +=
            evidenceMarks(*document(),
                          evidenceIn(shown, 0, m_summary, TextField::Summary, m_evidence) +
                              evidenceIn(shown, m_bodyStart, m_body, TextField::Body, m_evidence),
                          palette());
    }
    setExtraSelections(marks);
}

QVariant ArticleText::loadResource(int, const QUrl &) { return {}; }

void ArticleText::headerChanged()
{
    m_headerHeight = -1;
    m_pictureObject->setColumnWidth(columnWidth());
    placeHeader();
}

int ArticleText::columnWidth() const
{
    return std::max(0, std::min(viewport()->width() - 2 * side, m_fullColumn));
}

// The header stands in the document's upper margin and the text in a column of its width.
void ArticleText::placeHeader()
{
    const int width = columnWidth();
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

qsizetype ArticleText::topPosition() const
{
    if (verticalScrollBar()->value() == 0)
        return 0;
    return cursorForPosition({side, 1}).position();
}

// From the document's top. Asking for the block lays a long text out as far as it.
int ArticleText::yOf(qsizetype position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1)));
    return cursorRect(cursor).top() + verticalScrollBar()->value();
}

void ArticleText::scrollToPosition(qsizetype position)
{
    verticalScrollBar()->setValue(position == 0 ? 0 : yOf(position));
}

void ArticleText::showPosition(qsizetype position)
{
    const int y = yOf(position);
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    const int line = fontMetrics().lineSpacing();
    if (y < top + line || y > top + height - 3 * line)
        verticalScrollBar()->setValue(y - height / 3);
}

bool ArticleText::page(int step)
{
    QScrollBar &bar = *verticalScrollBar();
    const int before = bar.value();
    // Two lines of the page before stay in sight: the eye finds its place by them.
    bar.setValue(before + step * (viewport()->height() - 2 * fontMetrics().lineSpacing()));
    return bar.value() != before;
}

void ArticleText::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_header->move(m_header->x(), -verticalScrollBar()->value());
}

void ArticleText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto shown = m_pictureObject->at(event->position().toPoint()))
        Q_EMIT pictureChosen(*shown);
}

std::optional<PictureObject::Shown> ArticleText::firstPictureInSight() const
{
    const int left = int(document()->rootFrame()->frameFormat().leftMargin());
    for (int y = 0; y < viewport()->height(); y += style::grid) {
        if (const auto shown = m_pictureObject->at({left + 1, y}))
            return shown;
    }
    return {};
}

void ArticleText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto shown = isReturn ? firstPictureInSight() : std::nullopt;
    if (shown)
        Q_EMIT pictureChosen(*shown);
    else
        QTextEdit::keyPressEvent(event);
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    m_pictureObject->setColumnWidth(columnWidth());
    QTextEdit::resizeEvent(event);
    placeHeader();
}

void ArticleText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_fullColumn = fullColumn(font());
        headerChanged();
    } else if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

bool ArticleText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest)
        placeHeader();
    return QTextEdit::eventFilter(watched, event);
}

} // namespace acervo

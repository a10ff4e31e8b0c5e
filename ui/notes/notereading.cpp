#include "notereading.h"

#include "pictureobject.h"
#include "safelink.h"
#include "style.h"

#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace acervo {

NoteReading::NoteReading(QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(new PictureObject(*this))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Note, as it reads"));
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        const QString wanted = QString::fromLatin1(address.toEncoded());
        if (!uuidOfAddress(wanted).isEmpty() || !safeLink(wanted).isEmpty())
            Q_EMIT linkWanted(wanted);
    });
}

void NoteReading::showMarkdown(const QString &text)
{
    QString shown = text.first(qMin(text.size(), longestText));
    if (shown.size() < text.size())
        shown += QStringLiteral("…\n\n---\n\n*") +
                 tr("Only the beginning is shown. All of it stands where you write.") + u'*';
    document()->setMarkdown(shown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    placePictures();
    moveCursor(QTextCursor::Start); // which went along with what was put in
    verticalScrollBar()->setValue(0);
}

void NoteReading::setPictures(PictureCache &cache) { m_pictures->setCache(&cache); }

// From behind, as what is put in moves what follows.
void NoteReading::showTargets(const QList<LinkTarget> &targets)
{
    for (QTextBlock block = document()->lastBlock(); block.isValid(); block = block.previous()) {
        QList<QTextFragment> links;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                links.prepend(part.fragment());
        }
        for (const QTextFragment &link : std::as_const(links)) {
            const QString uuid = uuidOfAddress(link.charFormat().anchorHref());
            const auto target = std::ranges::find(targets, uuid, &LinkTarget::uuid);
            if (!uuid.isEmpty() && target != targets.end())
                showTarget(*target, link);
        }
    }
}

void NoteReading::showTarget(const LinkTarget &target, const QTextFragment &link)
{
    const bool isGone = target.id == ArticleId{};
    QTextCursor cursor(document());
    cursor.setPosition(link.position());
    cursor.setPosition(link.position() + link.length(), QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setToolTip(isGone ? tr("This article is not in the library any more.")
                             : target.title.toHtmlEscaped());
    cursor.mergeCharFormat(format);
    if (!isGone && !target.isTrashed)
        return;
    cursor.setPosition(link.position() + link.length());
    QTextCharFormat quiet;
    quiet.setForeground(style::mutedText(palette()));
    cursor.insertText(isGone ? tr(" (gone)") : tr(" (in the trash)"), quiet);
}

// In the place of images that the library's own addresses stand for.
void NoteReading::placePictures()
{
    QTextCursor cursor = document()->find(QString(QChar::ObjectReplacementCharacter));
    for (; !cursor.isNull();
         cursor = document()->find(QString(QChar::ObjectReplacementCharacter), cursor)) {
        const QTextImageFormat image = cursor.charFormat().toImageFormat();
        const QString digest = digestOfAddress(image.name());
        if (digest.isEmpty())
            continue;
        const QString words = image.stringProperty(QTextFormat::ImageAltText);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                          PictureObject::formatOf({.digest = digest}, words));
    }
}

void NoteReading::resizeEvent(QResizeEvent *event)
{
    m_pictures->setColumnWidth(viewport()->width() - 2 * int(document()->documentMargin()));
    QTextBrowser::resizeEvent(event);
}

// An image that is there and empty: for one that is not, a text browser looks in files.
QVariant NoteReading::loadResource(int type, const QUrl &)
{
    return type == QTextDocument::ImageResource ? QVariant(QImage(1, 1, QImage::Format_Mono))
                                                : QVariant(QByteArray(""));
}

void NoteReading::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace acervo

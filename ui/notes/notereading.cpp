#include "notereading.h"

#include "safelink.h"

#include <QImage>
#include <QKeyEvent>

namespace acervo {

NoteReading::NoteReading(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Note, as it reads"));
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (const QByteArray safe = safeLink(address.toString()); !safe.isEmpty())
            Q_EMIT linkWanted(QUrl::fromEncoded(safe));
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

#include "copycontroller.h"

#include "articlecontroller.h"
#include "countwords.h"
#include "errorwords.h"
#include "library.h"
#include "messagebar.h"
#include "rowdrag.h"
#include "timelineview.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace acervo {

QMimeData *mimeDataOf(const CopiedText &copied, CopyUse use)
{
    auto *data = new QMimeData;
    data->setText(copied.text);
    if (!copied.html.isEmpty())
        data->setHtml(copied.html);
    QList<QUrl> urls;
    for (const QString &address : copied.addresses)
        urls += QUrl(address);
    if (use == CopyUse::Drag && !urls.isEmpty())
        data->setUrls(urls);
    return data;
}

CopyController::CopyController(Library &library, const ArticleController &articles,
                               TimelineView &list, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_articles(articles)
    , m_list(list)
    , m_messages(messages)
{
    connect(new RowDrag(list), &RowDrag::dragWanted, this, [this] {
        read([this](const QList<Article> &dragged) {
            beginDrag(copiedText(CopyForm::List, dragged));
        });
    });
}

void CopyController::copy(CopyForm form)
{
    read([this, form](const QList<Article> &copied) { put(form, copiedText(form, copied)); });
}

void CopyController::read(const Take &take)
{
    const QList<ArticleId> ids = m_articles.targets();
    if (ids.size() > mostCopied) {
        m_messages.showMessage({Message::Kind::Problem,
                                tr("At most %1 are copied at once. Export them to a file instead.")
                                    .arg(articleCount(mostCopied)),
                                {{tr("Export…"), [this] { Q_EMIT exportWanted(); }}}});
        return;
    }
    if (ids.isEmpty())
        return;
    m_library.articles(ids).then(this, [this, take,
                                        asked = ++m_asked](const Result<QList<Article>> &articles) {
        if (asked != m_asked)
            return;
        if (articles)
            take(*articles);
        else
            m_messages.showMessage({Message::Kind::Problem, errorInWords(articles.error()), {}});
    });
}

void CopyController::put(CopyForm form, const CopiedText &copied)
{
    const bool isNothing = copied.text.isEmpty();
    if (!isNothing)
        QGuiApplication::clipboard()->setMimeData(mimeDataOf(copied, CopyUse::Clipboard));
    m_messages.showMessage({isNothing ? Message::Kind::Problem : Message::Kind::Done,
                            copiedInWords(form, copied),
                            {}});
}

// The button may be up again by the time that all is there.
void CopyController::beginDrag(const CopiedText &copied)
{
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
        return;
    auto *drag = new QDrag(&m_list);
    drag->setMimeData(mimeDataOf(copied, CopyUse::Drag));
    drag->exec(Qt::CopyAction);
}

} // namespace acervo

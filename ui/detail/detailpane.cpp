#include "detailpane.h"

#include "articleheader.h"
#include "articletext.h"
#include "emptystate.h"

namespace acervo {

DetailPane::DetailPane(std::function<QString(const QString &code)> placeName, QWidget *parent)
    : QStackedWidget(parent)
    , m_header(new ArticleHeader(std::move(placeName)))
    , m_text(new ArticleText(m_header))
{
    setAccessibleName(tr("Article"));
    addWidget(new EmptyState(QStringLiteral("view-pim-news"), {},
                             tr("Choose an article to read it here."), {}));
    addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_header, &ArticleHeader::openWanted, this, &DetailPane::openWanted);
    connect(m_header, &ArticleHeader::valueChosen, this, &DetailPane::valueChosen);
    connect(m_header, &ArticleHeader::chipMenuWanted, this, &DetailPane::chipMenuWanted);
    connect(m_header, &ArticleHeader::addWanted, this, &DetailPane::addWanted);
    connect(m_header, &ArticleHeader::evidenceWanted, m_header, &ArticleHeader::showEvidence);
    connect(m_header, &ArticleHeader::evidenceWanted, m_text, &ArticleText::showEvidence);
}

void DetailPane::showArticle(const Article &article)
{
    setCurrentIndex(1);
    if (article == m_article)
        return;
    const bool isSameText = article.id == m_article.id && article.summary == m_article.summary &&
                            article.body == m_article.body;
    m_article = article;
    m_header->showArticle(article);
    // What the person reads keeps its place when only a tag has changed.
    if (isSameText)
        m_text->headerChanged();
    else
        m_text->showText(article.summary, article.body);
}

void DetailPane::showNothing()
{
    m_article = {};
    setCurrentIndex(0);
}

std::optional<ChipContent> DetailPane::chipInQuestion() const
{
    return m_header->chips().inQuestion();
}

QPoint DetailPane::belowChips() const { return m_header->chips().below(); }

QUrl DetailPane::address() const { return openableAddress(m_article); }

} // namespace acervo

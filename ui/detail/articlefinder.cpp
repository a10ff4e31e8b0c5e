#include "articlefinder.h"

#include "articletext.h"
#include "occurrences.h"
#include "titletext.h"

namespace acervo {

ArticleFinder::ArticleFinder(TitleText &title, ArticleText &text, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_text(text)
{}

void ArticleFinder::find(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    look();
    if (count() > 0) {
        // Who has scrolled goes on from there; the title is above it all.
        const qsizetype top = m_text.topPosition();
        const auto next = std::ranges::lower_bound(m_inText, top, {}, &TextRange::start);
        const bool fromTitle = top == 0 || next == m_inText.end();
        m_current = fromTitle ? 0 : m_inTitle.size() + (next - m_inText.begin());
    }
    show(true);
}

void ArticleFinder::lookAgain(bool isSameArticle)
{
    const qsizetype current = m_current;
    look();
    if (isSameArticle)
        m_current = std::min(current, count() - 1);
    show(false);
}

void ArticleFinder::setQuery(const Query &query)
{
    if (m_hits && query == m_query)
        return;
    m_query = query;
    m_hits.emplace(query);
    lookAgain(false);
}

void ArticleFinder::look()
{
    m_inTitle.clear();
    m_inText.clear();
    m_current = -1;
    if (!m_needle.isEmpty())
        lookForNeedle();
    else if (m_hits && !m_hits->isEmpty())
        lookForHits();
}

void ArticleFinder::lookForNeedle()
{
    m_inTitle = occurrences(m_title.toPlainText(), m_needle);
    m_inText = occurrences(m_text.document()->toRawText(), m_needle);
}

void ArticleFinder::lookForHits()
{
    const QString text = m_text.document()->toRawText();
    const QStringView all(text);
    m_inTitle = m_hits->hits(m_title.toPlainText(), TextPart::Title, m_language);
    m_inText = m_hits->hits(all.left(m_text.bodyStart()), TextPart::Summary, m_language);
    for (TextRange hit : m_hits->hits(all.mid(m_text.bodyStart()), TextPart::Body, m_language)) {
        hit.start += m_text.bodyStart();
        m_inText += hit;
    }
}

void ArticleFinder::walk(int step)
{
    const qsizetype all = count();
    if (all == 0)
        return;
    if (m_current < 0)
        m_current = step > 0 ? 0 : all - 1;
    else
        m_current = (m_current + step + all) % all;
    show(true);
}

void ArticleFinder::show(bool scroll)
{
    const qsizetype inText = m_current - m_inTitle.size();
    const bool isInTitle = m_current >= 0 && inText < 0;
    m_title.showFound({m_inTitle, isInTitle ? m_current : -1});
    m_text.showFound({m_inText, inText >= 0 ? inText : -1});
    if (scroll && isInTitle)
        m_text.scrollToPosition(0);
    else if (scroll && m_current >= 0)
        m_text.showPosition(m_inText[inText].start);
    Q_EMIT changed();
}

} // namespace acervo

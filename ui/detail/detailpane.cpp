#include "detailpane.h"

#include "articlefinder.h"
#include "articleheader.h"
#include "articletext.h"
#include "emptystate.h"
#include "findbar.h"
#include "freenote.h"
#include "highlightlist.h"
#include "passagemarker.h"
#include "picturecache.h"
#include "pictureviewer.h"
#include "style.h"
#include "titletext.h"

#include <QApplication>
#include <QVBoxLayout>

namespace acervo {

namespace {

constexpr int mostPlaces = 1000; // articles whose place is remembered

}

DetailPane::DetailPane(std::function<QString(const QString &code)> placeName, QWidget *parent)
    : QStackedWidget(parent)
    , m_header(new ArticleHeader(std::move(placeName)))
    , m_text(new ArticleText(m_header))
    , m_findBar(new FindBar)
    , m_finder(new ArticleFinder(m_header->title(), *m_text, this))
    , m_marker(new PassageMarker(*m_header, *m_text, this))
    , m_highlights(new HighlightList)
    , m_places(mostPlaces)
{
    setAccessibleName(tr("Article"));
    addWidget(new EmptyState(QStringLiteral("view-pim-news"), {},
                             tr("Choose an article to read it here."), {}));
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_highlights);
    column->addWidget(m_findBar);
    addWidget(reading);
    setFocusProxy(m_text);
    connect(m_header, &ArticleHeader::openWanted, this, &DetailPane::openWanted);
    connect(m_header, &ArticleHeader::valueChosen, this, &DetailPane::valueChosen);
    connect(m_header, &ArticleHeader::chipMenuWanted, this, &DetailPane::chipMenuWanted);
    connect(m_header, &ArticleHeader::addWanted, this, &DetailPane::addWanted);
    connect(m_header, &ArticleHeader::restoreWanted, this, &DetailPane::restoreWanted);
    connect(m_header, &ArticleHeader::correctWanted, this, &DetailPane::correctWanted);
    connect(m_header, &ArticleHeader::factRestoreWanted, this, &DetailPane::factRestoreWanted);
    connect(m_header, &ArticleHeader::evidenceWanted, m_header, &ArticleHeader::showEvidence);
    connect(m_header, &ArticleHeader::evidenceWanted, m_text, &ArticleText::showEvidence);
    buildFind();
    buildHighlights();
}

void DetailPane::buildHighlights()
{
    connect(m_marker, &PassageMarker::markWanted, this, &DetailPane::markWanted);
    connect(m_marker, &PassageMarker::recolourWanted, this, &DetailPane::recolourWanted);
    connect(m_marker, &PassageMarker::removeWanted, this, &DetailPane::removeWanted);
    connect(m_marker, &PassageMarker::quoteWanted, this, &DetailPane::quoteWanted);
    connect(m_marker, &PassageMarker::commentWanted, this, &DetailPane::editComment);
    connect(m_marker, &PassageMarker::pointedAt, m_highlights, &HighlightList::choose);
    connect(m_highlights, &HighlightList::showWanted, m_marker, &PassageMarker::showHighlight);
    connect(m_highlights, &HighlightList::commentEdited, this, &DetailPane::commentEdited);
    connect(m_highlights, &HighlightList::removeWanted, this, &DetailPane::removeWanted);
    connect(m_highlights, &HighlightList::leaveWanted, m_text, [this] { m_text->setFocus(); });
}

void DetailPane::showHighlights()
{
    m_header->showHighlights(m_article.highlights);
    m_text->showHighlights(m_article.highlights);
    m_highlights->showArticle(m_article);
    if (m_wanted.first == m_article.id && m_wanted.second != HighlightId{}) {
        const HighlightId id = std::exchange(m_wanted, {}).second;
        m_highlights->choose(id);
        m_marker->showHighlight(id);
    }
}

void DetailPane::showHighlight(ArticleId article, HighlightId id)
{
    m_wanted = {article, id};
    if (m_article.id == article)
        showHighlights();
}

std::optional<Passage> DetailPane::selectedPassage() const { return m_marker->selected(); }

// At the very beginning of the text it stands before anybody has put it there.
QString DetailPane::quoteAtCursor() const
{
    const qsizetype at = m_text->textCursor().position();
    for (const ShownHighlight &shown : m_text->highlights()) {
        if (at > shown.range.start && at <= shown.range.start + shown.range.length)
            return shown.highlight.kept.anchor.quote;
    }
    return {};
}

void DetailPane::editComment(HighlightId id) { m_highlights->editComment(id); }

void DetailPane::buildFind()
{
    connect(m_findBar, &FindBar::findWanted, m_finder, &ArticleFinder::find);
    connect(m_findBar, &FindBar::walkWanted, m_finder, &ArticleFinder::walk);
    connect(m_findBar, &FindBar::closed, m_text, [this] { m_text->setFocus(); });
    connect(m_finder, &ArticleFinder::changed, m_findBar,
            [this] { m_findBar->showCount(m_finder->count(), m_finder->current()); });
}

void DetailPane::showArticle(const Article &article, const QList<Highlight> &highlights,
                             const QList<CorrectedFact> &corrected)
{
    const HighlightedArticle shown{article, highlights};
    if (shown == m_article && corrected == m_corrected) {
        showPage();
        return;
    }
    const bool isSameText = article.id == m_article.id && article.summary == m_article.summary &&
                            article.body == m_article.body &&
                            article.pictures == m_article.pictures;
    keepPlace();
    m_article = shown;
    m_corrected = corrected;
    showPage();
    m_header->showArticle(article, corrected);
    // What the person reads keeps its place when only a tag has changed.
    if (isSameText)
        m_text->headerChanged();
    else
        m_text->showText(article.summary, article.body, article.pictures);
    m_finder->setLanguage(article.lang);
    m_finder->lookAgain(isSameText);
    if (const qsizetype *place = m_places.object(article.id); place && !isSameText)
        m_text->scrollToPosition(*place);
    showHighlights();
    Q_EMIT articleShown(isFreeNote(article.uuid));
}

int DetailPane::headerHeight() const { return m_text->headerHeight() + 2 * style::grid; }

void DetailPane::setPictures(PictureCache &cache)
{
    m_text->setPictures(cache);
    connect(m_text, &ArticleText::pictureChosen, this,
            [this, &cache](const PictureObject::Shown &shown) {
                if (!cache.isLost(shown.digest))
                    PictureViewer(cache.loader(), shown, this).exec();
            });
}

void DetailPane::setQuery(const Query &query) { m_finder->setQuery(query); }

void DetailPane::keepPlace()
{
    if (number(m_article.id) != 0)
        m_places.insert(m_article.id, new qsizetype(m_text->topPosition()));
}

QHash<ArticleId, qsizetype> DetailPane::places()
{
    keepPlace();
    QHash<ArticleId, qsizetype> left;
    for (const ArticleId article : m_places.keys()) {
        if (const qsizetype place = *m_places.object(article); place > 0)
            left.insert(article, place);
    }
    return left;
}

void DetailPane::setPlaces(const QHash<ArticleId, qsizetype> &places)
{
    for (const auto &[article, place] : places.asKeyValueRange())
        m_places.insert(article, new qsizetype(place));
}

void DetailPane::showNothing()
{
    keepPlace();
    m_article = {};
    m_corrected.clear();
    showHighlights();
    showPage();
}

void DetailPane::showCover(QWidget *page, bool shown)
{
    if (shown)
        m_covers.insert(page);
    else
        m_covers.remove(page);
    showPage();
}

void DetailPane::showPage()
{
    int page = number(m_article.id) == 0 ? 0 : 1;
    for (const QWidget *cover : std::as_const(m_covers))
        page = std::max(page, indexOf(cover));
    setCurrentIndex(page);
    setFocusProxy(page > 1 ? currentWidget() : m_text);
}

std::optional<ChipContent> DetailPane::chipInQuestion() const
{
    return m_header->chips().inQuestion();
}

QPoint DetailPane::belowChips() const { return m_header->chips().below(); }

void DetailPane::setTextSize(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    m_header->setTextFont(font);
    m_text->setFont(style::font(style::TextSize::Body, font));
}

QWidget &DetailPane::textField() const { return *m_text; }

bool DetailPane::page(int step) { return number(m_article.id) != 0 && m_text->page(step); }

void DetailPane::find()
{
    if (number(m_article.id) != 0)
        m_findBar->open(m_text->textCursor().selectedText());
}

bool DetailPane::closeFind()
{
    const bool wasOpen = !m_findBar->isHidden();
    m_findBar->close();
    return wasOpen;
}

void DetailPane::walkHits(int step) { m_finder->walk(step); }

QUrl DetailPane::address() const { return openableAddress(m_article); }

} // namespace acervo

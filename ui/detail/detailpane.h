// DetailPane shows the article that is read, or says how to get one. GUI thread. Values in, wishes
// out.
#pragma once

#include "chip.h"
#include "correction.h"
#include "highlight.h"

#include <QCache>
#include <QSet>
#include <QStackedWidget>

#include <functional>
#include <optional>

namespace acervo {

class ArticleFinder;
class ArticleHeader;
class ArticleText;
struct Query;
class FindBar;
class HighlightList;
class PassageMarker;
class PictureCache;

class DetailPane final : public QStackedWidget
{
    Q_OBJECT

public:
    // `placeName` gives what a country's or region's code is called.
    explicit DetailPane(std::function<QString(const QString &code)> placeName,
                        QWidget *parent = nullptr);

    void showArticle(const Article &article, const QList<Highlight> &highlights = {},
                     const QList<CorrectedFact> &corrected = {});
    void setPictures(PictureCache &cache); // lives as long as this
    void showNothing();
    void setQuery(const Query &query);                 // whose words are marked
    ArticleId article() const { return m_article.id; } // 0 while there is none
    QString articleTitle() const { return m_article.title; }
    // What a decision is about (chiprow.h).
    std::optional<ChipContent> chipInQuestion() const;
    QPoint belowChips() const; // where a pop-up about them opens; global
    QUrl address() const;      // of the article; empty where it has none

    void setTextSize(int percent); // of the application's font
    QWidget &textField() const;    // what has the focus while reading
    bool page(int step);           // 1: on, -1: back; false where the article ends
    void find();                   // opens the line for it
    bool closeFind();              // false where it was not open
    void walkHits(int step);
    // Of the article that is shown, or that will be as soon as it is here.
    void showHighlight(ArticleId article, HighlightId id);
    std::optional<Passage> selectedPassage() const;
    QString quoteAtCursor() const; // of the highlight that was just made, or clicked; or empty
    void editComment(HighlightId id);
    const HighlightedArticle &shownArticle() const { return m_article; }
    const QList<CorrectedFact> &corrected() const { return m_corrected; }
    int headerHeight() const; // of what stands above its text

    // Where articles were left, as positions in their texts: an article that is shown again is
    // there. What stands at its beginning is not among them.
    QHash<ArticleId, qsizetype> places();
    void setPlaces(const QHash<ArticleId, qsizetype> &places);

    // A page that takes the article's place while it is shown; one that was added later covers
    // those before. It becomes the pane's own.
    void addCover(QWidget *page) { addWidget(page); }
    void showCover(QWidget *page, bool shown);

Q_SIGNALS:
    void articleShown(bool isFreeNote); // one, or its new facts
    void markWanted(const acervo::Passage &passage, acervo::HighlightColour colour);
    void recolourWanted(acervo::HighlightId id, acervo::HighlightColour colour);
    void commentEdited(acervo::HighlightId id, const QString &comment);
    void removeWanted(acervo::HighlightId id);
    void quoteWanted(const QString &passage);
    void openWanted(const QUrl &address);
    // A chip was clicked: to be taken as a click on that value in the facets.
    void valueChosen(acervo::Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);
    void chipMenuWanted(const acervo::ChipContent &content, const QPoint &globalPosition);
    void addWanted();     // of a country or topic
    void restoreWanted(); // out of the trash
    void correctWanted();
    void factRestoreWanted(acervo::Correctable fact); // as the source has it

private:
    void buildFind();
    void buildHighlights();
    void showHighlights();
    void keepPlace();
    void showPage();

    HighlightedArticle m_article;
    QList<CorrectedFact> m_corrected;
    QSet<QWidget *> m_covers; // those that are shown
    ArticleHeader *m_header;
    ArticleText *m_text;
    FindBar *m_findBar;
    ArticleFinder *m_finder;
    PassageMarker *m_marker;
    HighlightList *m_highlights;
    std::pair<ArticleId, HighlightId> m_wanted{}; // to be led to once the article is shown
    QCache<ArticleId, qsizetype> m_places;        // where each article was left
};

} // namespace acervo

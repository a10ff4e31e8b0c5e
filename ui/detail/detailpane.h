// DetailPane shows the article that is read, or says how to get one. GUI thread. Values in, wishes
// out.
#pragma once

#include "chip.h"

#include <QCache>
#include <QStackedWidget>

#include <functional>
#include <optional>

namespace acervo {

class ArticleFinder;
class ArticleHeader;
class ArticleText;
struct Query;
class FindBar;

class DetailPane final : public QStackedWidget
{
    Q_OBJECT

public:
    // `placeName` gives what a country's or region's code is called.
    explicit DetailPane(std::function<QString(const QString &code)> placeName,
                        QWidget *parent = nullptr);

    void showArticle(const Article &article);
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

Q_SIGNALS:
    void openWanted(const QUrl &address);
    // A chip was clicked: to be taken as a click on that value in the facets.
    void valueChosen(acervo::Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);
    void chipMenuWanted(const acervo::ChipContent &content, const QPoint &globalPosition);
    void addWanted();     // of a country or topic
    void restoreWanted(); // out of the trash

private:
    void buildFind();
    void keepPlace();

    Article m_article;
    ArticleHeader *m_header;
    ArticleText *m_text;
    FindBar *m_findBar;
    ArticleFinder *m_finder;
    QCache<ArticleId, qsizetype> m_places; // where each article was left
};

} // namespace acervo

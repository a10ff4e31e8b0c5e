// DetailPane shows the article that is read, or says how to get one. GUI thread. Values in, wishes
// out.
#pragma once

#include "chip.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace acervo {

class ArticleHeader;
class ArticleText;

class DetailPane final : public QStackedWidget
{
    Q_OBJECT

public:
    // `placeName` gives what a country's or region's code is called.
    explicit DetailPane(std::function<QString(const QString &code)> placeName,
                        QWidget *parent = nullptr);

    void showArticle(const Article &article);
    void showNothing();
    ArticleId article() const { return m_article.id; } // 0 while there is none
    // What a decision is about (chiprow.h).
    std::optional<ChipContent> chipInQuestion() const;
    QPoint belowChips() const; // where a pop-up about them opens; global
    QUrl address() const;      // of the article; empty where it has none

Q_SIGNALS:
    void openWanted(const QUrl &address);
    // A chip was clicked: to be taken as a click on that value in the facets.
    void valueChosen(acervo::Facet facet, const QString &value, Qt::KeyboardModifiers modifiers);
    void chipMenuWanted(const acervo::ChipContent &content, const QPoint &globalPosition);
    void addWanted(); // of a country or topic

private:
    Article m_article;
    ArticleHeader *m_header;
    ArticleText *m_text;
};

} // namespace acervo

// ArticleFinder marks in the title and text of the article that is read what is looked for in it,
// or else what the query is about, and walks from one to the next, round and round. GUI thread.
#pragma once

#include "hitfinder.h"

#include <QObject>

#include <optional>

namespace acervo {

class ArticleText;
class TitleText;

class ArticleFinder final : public QObject
{
    Q_OBJECT

public:
    ArticleFinder(TitleText &title, ArticleText &text, QObject *parent);

    void setQuery(const Query &query);
    // Marks all; the first one after the top of what is in sight becomes the current one. Empty:
    // nothing is marked.
    void find(const QString &needle);
    void setLanguage(const QString &code) { m_language = code; } // of the article
    // The texts are shown anew; those of the same article keep their place.
    void lookAgain(bool isSameArticle);
    void walk(int step); // 1: the next, -1: the one before
    qsizetype count() const { return m_inTitle.size() + m_inText.size(); }
    qsizetype current() const { return m_current; } // -1: none

Q_SIGNALS:
    void changed();

private:
    void look();
    void lookForNeedle();
    void lookForHits();
    void show(bool scroll);

    TitleText &m_title;
    ArticleText &m_text;
    Query m_query;
    std::optional<HitFinder> m_hits; // of the query
    QString m_language;
    QString m_needle;
    QList<TextRange> m_inTitle;
    QList<TextRange> m_inText;
    qsizetype m_current = -1; // those in the title come first
};

} // namespace acervo

// Backlinks stands below an article's note: the articles whose notes link to it, each to be clicked.
// GUI thread. Hidden where there are none.
#pragma once

#include "article.h"
#include "error.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace acervo {

class FlowLayout;
class Library;

class Backlinks final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 6; // that stand here; the list has all

    explicit Backlinks(Library &library, QWidget *parent = nullptr);

    void showArticle(ArticleId article); // id 0: none

Q_SIGNALS:
    void articlesWanted(const QList<acervo::ArticleId> &articles); // one, or all
    void failed(const acervo::Error &error);

private:
    void ask();
    void show(const QList<ArticleRow> &rows);
    void addLink(const QString &text, const QString &tip, const QList<ArticleId> &articles);

    Library &m_library;
    ArticleId m_article{};
    QList<ArticleRow> m_rows;
    QLabel *m_heading;
    FlowLayout *m_links;
    QTimer m_asking; // once for the changes of a moment
};

} // namespace acervo

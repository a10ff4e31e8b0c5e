// ReadingController brings the articles that the list and the pane show from the library. GUI
// thread.
#pragma once

#include "article.h"
#include "change.h"
#include "error.h"

#include <QObject>

class QWidget;

namespace acervo {

class DetailPane;
class Library;
class TimelineModel;

class ReadingController final : public QObject
{
    Q_OBJECT

public:
    ReadingController(Library &library, TimelineModel &model, DetailPane &pane,
                      QObject *parent = nullptr);

    void showArticle(ArticleId article); // id 0: none
    void viewOriginal(QWidget *window);  // of the article that is shown

Q_SIGNALS:
    void failed(const acervo::Error &error);
    void originalMissing(); // none was kept

private:
    void fetchRows(const QList<ArticleId> &articles, quint64 request);
    void fetchArticle();
    void follow(const Change &change);

    Library &m_library;
    TimelineModel &m_model;
    DetailPane &m_pane;
    ArticleId m_article{};
};

} // namespace acervo

// HighlightsDialog lists all highlights of what the query finds, by article. GUI thread. It follows
// the query and the library while it is open.
#pragma once

#include "highlight.h"
#include "searchresult.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace acervo {

class HighlightModel;
class HighlightView;
class Library;

class HighlightsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HighlightsDialog(Library &library, QWidget *parent = nullptr);

    void setQuery(const Query &query);

Q_SIGNALS:
    void highlightWanted(acervo::ArticleId article, acervo::HighlightId id);
    void failed(const acervo::Error &error);

private:
    void buildColours(QLayout &row);
    void load();
    void fetch(QList<ArticleId> rest, QList<HighlightedArticle> articles, quint64 serial);
    void showArticles(const QList<HighlightedArticle> &articles);
    void showCount();
    void chooseColours();
    void copy();

    Library &m_library;
    Query m_query;
    quint64 m_serial = 0; // of the last loading; what comes of others is dropped
    QTimer m_reload;
    QList<QToolButton *> m_colours; // in the order of highlightColours
    QLabel *m_count;
    QPushButton *m_copy;
    HighlightModel *m_model;
    HighlightView *m_view;
    QStackedWidget *m_pages;
};

} // namespace acervo

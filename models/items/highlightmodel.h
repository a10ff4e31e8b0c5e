// HighlightModel is a list of articles' highlights: the article as a heading, where that is wished
// for, above its passages in the order of the text. GUI thread.
#pragma once

#include "highlight.h"

#include <QAbstractListModel>

#include <functional>

namespace acervo {

class HighlightModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        ArticleRole,   // qint64, its id; of headings too
        HighlightRole, // qint64, its id; 0 of a heading
        ColourRole,    // int(HighlightColour)
        CommentRole,
        OrphanedRole,
        DateRole, // QVariant of PartialDate, of a heading
    };
    enum class Headings : quint8 { None, Articles };

    // What a row reads as; `highlight` is null for a heading.
    using InWords = std::function<QString(const Article &article, const Highlight *highlight)>;
    HighlightModel(Headings headings, InWords inWords, QObject *parent = nullptr);

    void showArticles(const QList<HighlightedArticle> &articles);
    void setColours(const QList<HighlightColour> &colours); // the only ones that are listed
    const QList<HighlightColour> &colours() const { return m_colours; }
    const QList<HighlightedArticle> &articles() const { return m_articles; }
    qsizetype highlightCount() const;
    QModelIndex indexOf(HighlightId id) const; // invalid where it is not listed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype article = 0;
        qsizetype highlight = -1; // -1: the article's heading
    };
    void list();
    QVariant headingData(const Article &article, int role) const;
    QVariant highlightData(const Article &article, const Highlight &highlight, int role) const;

    Headings m_headings;
    InWords m_inWords;
    QList<HighlightColour> m_colours;
    QList<HighlightedArticle> m_articles;
    QList<Row> m_rows;
};

} // namespace acervo

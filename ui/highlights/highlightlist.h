// HighlightList stands below an article's text: its highlights, and the comment on the one that is
// chosen, which is saved when the field is left. GUI thread. Values in, wishes out.
#pragma once

#include "highlight.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace acervo {

class HighlightModel;
class HighlightView;

class HighlightList final : public QWidget
{
    Q_OBJECT

public:
    explicit HighlightList(QWidget *parent = nullptr);

    void showArticle(const HighlightedArticle &article); // hidden where it has no highlights
    void choose(HighlightId id);
    void editComment(HighlightId id); // chooses it, and takes the keys

Q_SIGNALS:
    void showWanted(acervo::HighlightId id); // in the text
    void commentEdited(acervo::HighlightId id, const QString &comment);
    void removeWanted(acervo::HighlightId id);
    void leaveWanted(); // Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showComment(HighlightId id);
    void keepComment();
    void fitHeight();
    const Highlight *find(HighlightId id) const;

    HighlightModel *m_model;
    QLabel *m_heading;
    HighlightView *m_view;
    QPlainTextEdit *m_comment;
    HighlightId m_commented{}; // whose comment is in the field
    ArticleId m_article{};
};

} // namespace acervo

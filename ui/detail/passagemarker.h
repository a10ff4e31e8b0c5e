// PassageMarker turns what a person does in an article's title and text into wishes about passages:
// she selects one and presses Y, G, B or P, or clicks in the bar that floats beside it; or she
// clicks on a highlight. GUI thread.
#pragma once

#include "highlight.h"

#include <QObject>

class QTextEdit;

namespace acervo {

class ArticleHeader;
class ArticleText;
class HighlightBar;

class PassageMarker final : public QObject
{
    Q_OBJECT

public:
    PassageMarker(ArticleHeader &header, ArticleText &text, QObject *parent);

    std::optional<Passage> selected() const; // in the title or the text
    void clearSelection();
    void showHighlight(HighlightId id); // scrolls to it, and offers what can be done with it
    void closeBar();

Q_SIGNALS:
    void markWanted(const acervo::Passage &passage, acervo::HighlightColour colour);
    void recolourWanted(acervo::HighlightId id, acervo::HighlightColour colour);
    void commentWanted(acervo::HighlightId id);
    void removeWanted(acervo::HighlightId id);
    void quoteWanted(const QString &passage);
    void pointedAt(acervo::HighlightId id); // clicked in the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar(QTextEdit &field);
    void offer(QTextEdit &field);
    void clicked(QPoint point);
    void mark(HighlightColour colour);
    void quote();

    ArticleHeader &m_header;
    ArticleText &m_text;
    HighlightBar *m_bar;
    Highlight m_about; // that the bar is about; id 0: about what is selected
};

} // namespace acervo

// ArticleText shows an article's text below a header that scrolls with it, in lines of 60 to 75
// characters. GUI thread. The text is plain: nothing of it is taken for HTML, nothing is loaded. A
// long one is laid out as it is scrolled to.
#pragma once

#include "pictureobject.h"
#include "textmarks.h"

#include <QTextEdit>

namespace acervo {

class ArticleText final : public QTextEdit
{
    Q_OBJECT

public:
    static constexpr int lineCharacters = 70; // as wide as so many: the last word may not fit
    static constexpr qsizetype longestText = 1'000'000; // characters that are shown

    explicit ArticleText(QWidget *header, QWidget *parent = nullptr);

    // `pictures` stand in the body (picture.h).
    void showText(const QString &summary, const QString &body, const QList<Picture> &pictures = {});
    void setPictures(PictureCache &cache) { m_pictureObject->setCache(&cache); }
    void showEvidence(const QList<Evidence> &evidence); // none: takes it away
    void showFound(const FoundRanges &found);
    void showHighlights(const QList<Highlight> &highlights); // of the article that is shown
    void headerChanged();                                    // its height may be another one now
    int headerHeight() const { return m_headerHeight; }

    qsizetype bodyStart() const { return m_bodyStart; } // before it is the summary
    // Places in the text are characters of the document.
    qsizetype topPosition() const;             // the first in sight; 0 where nothing is scrolled
    void scrollToPosition(qsizetype position); // to the top
    void showPosition(qsizetype position);     // somewhere well in sight
    bool page(int step);                       // a page on or back; false where there is none

    // In the summary or the body.
    std::optional<Passage> selectedPassage() const;
    const QList<ShownHighlight> &highlights() const { return m_highlights; }
    // At that point of the viewport, in the text or before its line in the margin; null: there is
    // none.
    const ShownHighlight *highlightAt(QPoint point) const;
    QRect placeOf(const TextRange &range) const; // its last line, in the viewport

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    // By a click, or by Return: the first in sight.
    void pictureChosen(const acervo::PictureObject::Shown &shown);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeHeader();
    void mark();
    int yOf(qsizetype position) const;
    int columnWidth() const;
    std::optional<PictureObject::Shown> firstPictureInSight() const;
    qsizetype addText(const QString &text, const QTextCharFormat &look,
                      const QList<Picture> &pictures = {});
    void addPicture(QTextCursor &cursor, const Picture &picture, const QString &words);
    ShownTexts texts() const;
    QRect letterOf(const ShownHighlight &shown) const;
    QList<ShownHighlight> highlightsInSight() const;

    QWidget *m_header;
    PictureObject *m_pictureObject;
    QString m_summary; // as the article has them, as far as they are shown
    QString m_body;
    qsizetype m_bodyStart = 0; // in the document
    QList<Evidence> m_evidence;
    FoundRanges m_found;
    QList<ShownHighlight> m_highlights;
    int m_headerHeight = 0;
    int m_fullColumn = 0; // as wide as a column is where there is room for it
};

} // namespace acervo

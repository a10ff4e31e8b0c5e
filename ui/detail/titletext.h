// TitleText is the title of the article that is read: plain text of as many lines as it takes, that
// can be selected and have parts of it marked. GUI thread.
#pragma once

#include "textmarks.h"

#include <QTextEdit>

namespace acervo {

class TitleText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit TitleText(QWidget *parent = nullptr);

    void showTitle(const QString &title);
    void showMarks(const QList<TextRange> &marks); // of evidence; none: takes them away
    void showFound(const FoundRanges &found);
    void showHighlights(const QList<ShownHighlight> &highlights);
    const QList<ShownHighlight> &highlights() const { return m_highlights; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();

    QList<TextRange> m_marks;
    FoundRanges m_found;
    QList<ShownHighlight> m_highlights;
};

} // namespace acervo

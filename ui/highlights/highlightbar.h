// HighlightBar floats beside a passage: its four colours, and what else can be done with it. GUI
// thread. It never takes the keys, so that a selection stays.
#pragma once

#include "highlight.h"

#include <QWidget>

class QToolButton;

namespace acervo {

class HighlightBar final : public QWidget
{
    Q_OBJECT

public:
    enum class About : quint8 { Selection, Highlight };

    // A child of the field over which it floats.
    explicit HighlightBar(QWidget *field);

    // Below or above that place of the field, wholly inside it.
    void openAt(const QRect &place, About about);

Q_SIGNALS:
    void colourChosen(acervo::HighlightColour colour);
    void quoteWanted();
    void commentWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &tip);
    void showIcons();

    QList<QToolButton *> m_colours; // in the order of highlightColours
    QToolButton *m_quote = nullptr;
    QToolButton *m_comment = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace acervo

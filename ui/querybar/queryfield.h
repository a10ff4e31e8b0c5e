// QueryField is the one-line editor of the query's text: coloured, hints at its right end, a clear
// button. GUI thread. Ctrl+Z is the field's own; Esc, Return and Down give the focus away.
#pragma once

#include "querycolours.h"
#include "queryparser.h"

#include <QLineEdit>
#include <QTimer>

namespace acervo {

class QueryField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int hintDelay = 700; // ms: half a clause is no mistake while keys are coming

    explicit QueryField(QWidget *parent = nullptr);

    // What the program writes: not a word that is typed, so no textEdited().
    void showText(const QString &text);
    void setHints(const QList<QueryHint> &hints);
    QString hint() const { return m_hint; } // what is shown of them
    // A value that is being typed and has suggestions: a hint about it waits until it has none.
    void setUnfinished(qsizetype start, qsizetype length);

Q_SIGNALS:
    void accepted(); // Return or Down: on to the list
    void escaped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    void sayHint();
    void setHint(const QString &hint);
    void placeHint();

    QueryColours m_colours;
    QList<QueryHint> m_hints;
    QString m_hint;
    qsizetype m_unfinishedStart = 0;
    qsizetype m_unfinishedLength = 0;
    QTimer m_hintTimer;
    QAction *m_clear;
};

} // namespace acervo

// OriginalDialog shows what an article was made from, as its file had it: the text of the page, and
// its source. Both are plain text: nothing of a page is run, loaded or followed. GUI thread.
#pragma once

#include "articleoriginal.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QPlainTextEdit;
class QTabWidget;

namespace acervo {

class OriginalDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype longestShown = 500'000; // characters of a source

    // There is at least one original.
    OriginalDialog(const QString &title, const QList<ArticleOriginal> &originals,
                   QWidget *parent = nullptr);

private:
    void show(int index);

    QList<ArticleOriginal> m_originals;
    QComboBox *m_which;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_source;
};

} // namespace acervo

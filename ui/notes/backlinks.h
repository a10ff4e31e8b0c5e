// Backlinks stands below an article's note: the notes that link to the article, each to be clicked.
// GUI thread. Hidden where there are none.
#pragma once

#include "error.h"
#include "namednote.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace acervo {

class FlowLayout;
class Library;
class LinkLabel;

class Backlinks final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 6; // that stand here; the list has all

    explicit Backlinks(Library &library, QWidget *parent = nullptr);

    void showArticle(ArticleId article); // id 0: none

Q_SIGNALS:
    void noteWanted(const acervo::NoteRef &note);
    void articlesWanted(const QList<acervo::ArticleId> &articles); // of all of them
    void failed(const acervo::Error &error);

private:
    void ask();
    void show(const QList<NamedNote> &notes);
    LinkLabel *addLink(const QString &text, const QString &tip);

    Library &m_library;
    ArticleId m_article{};
    QList<NamedNote> m_notes;
    QLabel *m_heading;
    FlowLayout *m_links;
    QTimer m_asking; // once for the changes of a moment
};

} // namespace acervo

// StepArticles lists the articles that a step of the journal was about. GUI thread.
#pragma once

#include "ids.h"
#include "journalentry.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace acervo {

class Library;

class StepArticles final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostTitles = 200; // listed; the rest is counted

    explicit StepArticles(Library &library, QWidget *parent = nullptr);

    void showStep(const JournalEntry &step);
    void showNothing();
    const QList<ArticleId> &articles() const { return m_articles; } // all, once they are read

Q_SIGNALS:
    void articlesChanged();

private:
    void showTitles(const QList<ArticleId> &articles, quint64 question);

    Library &m_library;
    QLabel *m_heading;
    QListWidget *m_titles;
    QList<ArticleId> m_articles;
    quint64 m_question = 0; // answers come late: only those to the last one count
};

} // namespace acervo

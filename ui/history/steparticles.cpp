#include "steparticles.h"

#include "countwords.h"
#include "library.h"
#include "style.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace acervo {

StepArticles::StepArticles(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_heading(new QLabel)
    , m_titles(new QListWidget)
{
    m_titles->setAccessibleName(tr("Articles of this step"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setSelectionMode(QAbstractItemView::NoSelection);
    m_titles->setUniformItemSizes(true);
    m_heading->setFont(style::font(style::TextSize::Title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 2);
    column->addWidget(m_heading);
    column->addWidget(m_titles, 1);
    showNothing();
}

void StepArticles::showNothing()
{
    ++m_question;
    m_articles.clear();
    m_titles->clear();
    m_heading->setText(tr("Choose a step to see its articles."));
    Q_EMIT articlesChanged();
}

void StepArticles::showStep(const JournalEntry &step)
{
    const quint64 question = ++m_question;
    m_library.articlesOf(step.id).then(
        this, [this, question](const Result<QList<ArticleId>> &articles) {
            if (question == m_question)
                showTitles(articles.value_or(QList<ArticleId>()), question);
        });
}

void StepArticles::showTitles(const QList<ArticleId> &articles, quint64 question)
{
    m_articles = articles;
    Q_EMIT articlesChanged();
    m_heading->setText(articles.isEmpty() ? tr("This step was about no article.")
                                          : articleCount(articles.size()));
    const QList<ArticleId> first = articles.first(std::min(articles.size(), mostTitles));
    m_library.rows(first).then(this, [this, first, question](const Result<QList<ArticleRow>> &rows) {
        if (question != m_question)
            return;
        const QList<ArticleRow> there = rows.value_or(QList<ArticleRow>());
        m_titles->clear();
        for (const ArticleRow &row : there)
            m_titles->addItem(row.title.simplified());
        if (const qsizetype gone = first.size() - there.size(); gone > 0)
            m_titles->addItem(tr("%1 no longer in the library").arg(articleCount(gone)));
        if (const qsizetype more = m_articles.size() - first.size(); more > 0)
            m_titles->addItem(tr("and %1 more").arg(numberInWords(more)));
    });
}

} // namespace acervo

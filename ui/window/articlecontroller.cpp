#include "articlecontroller.h"

#include "countwords.h"
#include "library.h"
#include "tagbox.h"
#include "timelinemodel.h"
#include "timelineview.h"

namespace acervo {

ArticleController::ArticleController(Library &library, TimelineModel &model, TimelineView &list,
                                     QWidget &window)
    : QObject(&window)
    , m_library(library)
    , m_model(model)
    , m_list(list)
    , m_tagBox(new TagBox(&window))
{
    watchReading();
    connect(m_tagBox, &TagBox::addWanted, this,
            [this](const QString &tag) { follow(m_library.addTag(targets(), tag)); });
    connect(m_tagBox, &TagBox::removeWanted, this,
            [this](const QString &tag) { follow(m_library.removeTag(targets(), tag)); });
    connect(&m_library, &Library::changed, this, [this] {
        if (m_tagBox->isVisible())
            showTags();
    });
}

void ArticleController::watchReading()
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAfter);
    connect(&m_list, &TimelineView::currentArticleChanged, this, [this](ArticleId article) {
        m_reading.stop();
        if (article != ArticleId{})
            m_reading.start();
    });
    connect(&m_reading, &QTimer::timeout, this, [this] {
        // While several are selected none is shown.
        if (m_list.selectedCount() < 2 && !isOn(TimelineModel::ReadRole)) {
            follow(m_library.setRead({m_list.currentArticle()}, true, Library::Marking::Automatic));
        }
    });
}

QList<ArticleId> ArticleController::targets() const
{
    if (m_list.selectedCount() > 1)
        return m_list.selectedArticles();
    if (m_list.currentArticle() == ArticleId{})
        return {};
    return {m_list.currentArticle()};
}

bool ArticleController::isOn(int role) const
{
    return m_model.dataOf(m_list.currentArticle(), role).toBool();
}

// Of several articles the current one says what all of them become.
void ArticleController::toggleStar() { setStarred(!isOn(TimelineModel::StarredRole)); }

void ArticleController::toggleRead() { setRead(!isOn(TimelineModel::ReadRole)); }

void ArticleController::setStarred(bool starred)
{
    if (const QList<ArticleId> articles = targets(); !articles.isEmpty())
        follow(m_library.setStarred(articles, starred));
}

void ArticleController::setRead(bool read)
{
    m_reading.stop(); // what a person says is not taken back by the clock
    if (const QList<ArticleId> articles = targets(); !articles.isEmpty())
        follow(m_library.setRead(articles, read, Library::Marking::ByPerson));
}

void ArticleController::openTagBox()
{
    const QList<ArticleId> articles = targets();
    if (articles.isEmpty())
        return;
    const QString heading = articles.size() == 1 ? tr("Tag this article")
                                                 : tr("Tag %1").arg(articleCount(articles.size()));
    m_tagBox->setTags({}); // those of the time before may bear other ticks
    m_tagBox->openBelow(m_list, heading);
    showTags();
}

void ArticleController::showTags()
{
    const QList<ArticleId> articles = targets();
    m_library.tags().then(this, [this, articles](const Result<QList<NamedValue>> &tags) {
        if (!tags) {
            Q_EMIT failed(tags.error());
            return;
        }
        m_library.tagCountsOn(articles).then(
            this, [this, tags = *tags,
                   all = articles.size()](const Result<QHash<QString, qint64>> &counts) {
                QList<TagChoice> choices;
                for (const NamedValue &tag : tags) {
                    const qint64 bearing = counts ? counts->value(tag.name) : 0;
                    choices += TagChoice::on(tag.name, bearing, all);
                }
                m_tagBox->setTags(choices);
            });
    });
}

void ArticleController::follow(const QFuture<Result<EditOutcome>> &edit)
{
    QFuture(edit).then(this, [this](const Result<EditOutcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(outcome.error());
    });
}

} // namespace acervo
